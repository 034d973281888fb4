//! Letters of the embedded faces in black and white: each row of a text as runs of dots.

use std::collections::BTreeMap;

use cosmic_text::fontdb::{Database, Source};
use cosmic_text::{
    Attrs, Buffer, Color, Family, FontSystem, Metrics, Shaping, SwashCache, Weight, Wrap,
};
use overdose_core::fonts;
use std::sync::Arc;

/// From which strength on a dot is black.
const BLACK: u8 = 110;

/// The faces, and what draws them.
pub struct Letters {
    system: FontSystem,
    cache: SwashCache,
}

impl Letters {
    /// The embedded faces; none where one of them cannot be read.
    pub fn new() -> Option<Self> {
        let mut faces = Database::new();
        for face in fonts::FACES.into_iter().flatten() {
            faces.load_font_source(Source::Binary(Arc::new(face)));
        }
        (faces.len() == fonts::FACES.as_flattened().len()).then(|| Self {
            system: FontSystem::new_with_locale_and_db("en".to_owned(), faces),
            cache: SwashCache::new(),
        })
    }

    /// The dots of a text in one line that is not wider than this: left end, row and length of each run.
    pub fn runs(&mut self, text: &str, size: u16, bold: bool, width: u16) -> Vec<(u16, u16, u16)> {
        let (wished, width) = (f32::from(size), f32::from(width).max(1.0));
        let mut line = self.line(text, wished, bold);
        let wide = wide(&line);
        if wide > width {
            line = self.line(text, (wished * width / wide).max(1.0), bold);
        }
        let mut dots: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        line.draw(
            &mut self.system,
            &mut self.cache,
            Color::rgb(0, 0, 0),
            |x, y, _, _, color| {
                if let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y))
                    && color.a() >= BLACK
                {
                    dots.entry(y).or_default().push(x);
                }
            },
        );
        let mut runs = Vec::new();
        for (y, mut row) in dots {
            row.sort_unstable();
            row.dedup();
            let mut run: Option<(u16, u16)> = None;
            for x in row {
                run = match run {
                    Some((from, length)) if from + length == x => Some((from, length + 1)),
                    before => {
                        runs.extend(before.map(|(from, length)| (from, y, length)));
                        Some((x, 1))
                    }
                };
            }
            runs.extend(run.map(|(from, length)| (from, y, length)));
        }
        runs
    }

    fn line(&mut self, text: &str, size: f32, bold: bool) -> Buffer {
        let mut buffer = Buffer::new(&mut self.system, Metrics::new(size, size * 1.3));
        buffer.set_wrap(&mut self.system, Wrap::None);
        buffer.set_size(&mut self.system, None, None);
        let weight = if bold { Weight::BOLD } else { Weight::NORMAL };
        let look = Attrs::new()
            .family(Family::Name(fonts::FAMILY))
            .weight(weight);
        let text = fonts::drawn(text);
        buffer.set_text(&mut self.system, &text, &look, Shaping::Advanced, None);
        buffer.shape_until_scroll(&mut self.system, false);
        buffer
    }
}

fn wide(line: &Buffer) -> f32 {
    line.layout_runs().map(|run| run.line_w).fold(0.0, f32::max)
}
