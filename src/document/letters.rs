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

/// How far over its width a line may be, in points.
const ROUNDING: f32 = 0.5;
/// Where lines are broken that came out too wide, by the width that they have.
const EARLIER: [f32; 5] = [0.9, 0.8, 0.7, 0.6, 0.5];

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
    /// How wide its widest line is: a word that is not broken can be wider than its column.
    pub width: f32,
    /// How far lines from right to left stand from where they would end in its column.
    from_right: f32,
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

    /// Shapes a text and breaks it where it is wider than this, in points. A line in which words run both ways may come out wider:
    /// then it is broken earlier.
    pub fn set(&mut self, text: &str, style: Style, width: f32) -> Block {
        let whole = self.broken(text, style, (width, width));
        if whole.width <= width + ROUNDING {
            return whole;
        }
        let mut earlier = EARLIER.iter().map(|part| width * part);
        let fitting = earlier.find_map(|least| {
            let block = self.broken(text, style, (width, least));
            (block.width <= width + ROUNDING).then_some(block)
        });
        fitting.unwrap_or(whole)
    }

    /// The same, broken where it is wider than the second width.
    fn broken(&mut self, text: &str, style: Style, (width, least): (f32, f32)) -> Block {
        let metrics = Metrics::new(style.size, style.size * LEADING);
        let mut buffer = Buffer::new(&mut self.system, metrics);
        buffer.set_size(&mut self.system, Some(least), None);
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
        let widths = buffer.layout_runs().map(|run| run.line_w);
        let widest = widths.fold(0.0, f32::max);
        Block {
            buffer,
            size: style.size,
            height,
            width: widest,
            from_right: width - least,
        }
    }

    /// Draws a text whose upper left corner is here.
    pub fn draw(&self, block: &Block, left: f32, top: f32, surface: &mut Surface) {
        for run in block.buffer.layout_runs() {
            let glyphs = from_the_left(run.glyphs);
            // One run of glyphs may take its glyphs from several faces; they are drawn face by face.
            for glyphs in glyphs.chunk_by(|one, other| one.font_id == other.font_id) {
                let Some(first) = glyphs.first() else {
                    continue;
                };
                let font = self.fonts.iter().find(|(id, _)| *id == first.font_id);
                if let Some((_, font)) = font {
                    let moved = if run.rtl { block.from_right } else { 0.0 };
                    let start = Point::from_xy(left + moved + first.x, top + run.line_y);
                    let placed: Vec<KrillaGlyph> = glyphs
                        .iter()
                        .map(|glyph| placed(glyph, block.size))
                        .collect();
                    surface.draw_glyphs(start, &placed, font.clone(), run.text, block.size, false);
                }
            }
        }
    }
}

/// Glyphs as they are drawn: a line of a language from right to left has them from right to left.
fn from_the_left(glyphs: &[LayoutGlyph]) -> Vec<&LayoutGlyph> {
    let mut glyphs: Vec<&LayoutGlyph> = glyphs.iter().collect();
    glyphs.sort_by(|one, other| one.x.total_cmp(&other.x));
    glyphs
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

#[cfg(test)]
mod tests {
    use super::{Letters, bold, from_the_left};

    /// What stands on each line, glyph by glyph from the left.
    fn lines(text: &str, width: f32) -> (Vec<String>, f32) {
        let Some(mut letters) = Letters::new("ar") else {
            return (Vec::new(), 0.0);
        };
        let block = letters.set(text, bold(16.0), width);
        let lines = block.buffer.layout_runs().map(|run| {
            let glyphs = from_the_left(run.glyphs);
            let letters = glyphs.iter().map(|glyph| &run.text[glyph.start..glyph.end]);
            letters.collect::<String>()
        });
        (lines.collect(), block.width)
    }

    #[test]
    fn numbers_in_words_from_right_to_left_keep_their_order() {
        let (lines, _) = lines("اتصل على 123 الآن", 400.0);
        assert_eq!(lines.len(), 1);
        let line = lines.concat();
        assert!(line.contains("123") && line.starts_with('ن'), "{line}");
    }

    #[test]
    fn a_line_in_which_words_run_both_ways_is_no_wider_than_its_column() {
        let (lines, width) = lines("عندك نالوكسون (Narcan)؟ أعط جرعة واحدة الآن.", 170.0);
        assert!(lines.len() > 1 && width <= 170.5, "{width} {lines:?}");
    }
}
