//! Shapes text with the same faces and the same shaper as the window, and breaks it into lines.

use std::sync::Arc;

use cosmic_text::fontdb::{Database, ID, Source};
use cosmic_text::{Attrs, Buffer, Family, FontSystem, LayoutGlyph, Metrics, Shaping, Weight};
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use overdose_core::fonts;

/// How far apart lines are, as a multiple of their size.
const LEADING: f32 = 1.3;

/// The faces, and what shapes text with them.
pub struct Letters {
    system: FontSystem,
    fonts: Vec<(ID, Font)>,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Its size in points.
    pub size: f32,
    /// Whether it is bold.
    pub bold: bool,
}

pub fn plain(size: f32) -> Style {
    Style { size, bold: false }
}

pub fn bold(size: f32) -> Style {
    Style { size, bold: true }
}

/// A text that was shaped and broken into lines.
pub struct Block {
    buffer: Buffer,
    size: f32,
    /// Its height in points.
    pub height: f32,
}

impl Letters {
    /// The embedded faces; none where one of them cannot be read.
    pub fn new(language: &str) -> Option<Self> {
        let mut faces = Database::new();
        let read = fonts::FACES.into_iter().flatten().map(|face| {
            let ids = faces.load_font_source(Source::Binary(Arc::new(face)));
            let font = Font::new(face.to_vec().into(), 0)?;
            Some((*ids.first()?, font))
        });
        Some(Self {
            fonts: read.collect::<Option<_>>()?,
            system: FontSystem::new_with_locale_and_db(language.to_owned(), faces),
        })
    }

    /// Shapes a text and breaks it where it is wider than this, in points.
    pub fn set(&mut self, text: &str, style: Style, width: f32) -> Block {
        let metrics = Metrics::new(style.size, style.size * LEADING);
        let mut buffer = Buffer::new(&mut self.system, metrics);
        buffer.set_size(&mut self.system, Some(width), None);
        let weight = if style.bold {
            Weight::BOLD
        } else {
            Weight::NORMAL
        };
        let look = Attrs::new()
            .family(Family::Name(fonts::FAMILY))
            .weight(weight);
        buffer.set_text(
            &mut self.system,
            &fonts::drawn(text),
            &look,
            Shaping::Advanced,
            None,
        );
        buffer.shape_until_scroll(&mut self.system, false);
        let height = buffer.layout_runs().map(|run| run.line_height).sum();
        Block {
            buffer,
            size: style.size,
            height,
        }
    }

    /// Draws a text whose upper left corner is here.
    pub fn draw(&self, block: &Block, left: f32, top: f32, surface: &mut Surface) {
        for run in block.buffer.layout_runs() {
            let mut from = 0;
            // One run of glyphs may take its glyphs from several faces; they are drawn face by face.
            while let Some(first) = run.glyphs.get(from) {
                let rest = run.glyphs.get(from..).unwrap_or_default();
                let same = rest
                    .iter()
                    .take_while(|glyph| glyph.font_id == first.font_id);
                let glyphs: Vec<KrillaGlyph> =
                    same.map(|glyph| placed(glyph, block.size)).collect();
                from += glyphs.len();
                let font = self.fonts.iter().find(|(id, _)| *id == first.font_id);
                if let Some((_, font)) = font {
                    let start = Point::from_xy(left + first.x, top + run.line_y);
                    surface.draw_glyphs(start, &glyphs, font.clone(), run.text, block.size, false);
                }
            }
        }
    }
}

fn placed(glyph: &LayoutGlyph, size: f32) -> KrillaGlyph {
    KrillaGlyph::new(
        GlyphId::new(u32::from(glyph.glyph_id)),
        glyph.w / size,
        glyph.x_offset,
        glyph.y_offset,
        0.0,
        glyph.start..glyph.end,
        None,
    )
}
