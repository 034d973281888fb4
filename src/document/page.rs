//! One page: what is drawn on it, from top to bottom, and what each thing is, for those who cannot see it.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Node, SpanTag, Tag, TagGroup, TagKind, TagTree,
};
use overdose_core::locale::Direction;

use super::letters::{Block, Letters, Style, bold, plain};

/// Between the text and the edges of the paper, in points: what every printer leaves free, and a little more.
pub const MARGIN: f32 = 48.0;

/// A colour: red, green, blue.
pub type Ink = [u8; 3];

pub const BLACK: Ink = [0, 0, 0];

/// A sheet of paper, in points.
#[derive(Debug, Clone, Copy)]
pub struct PageSize {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// Where paper is not A4: the countries that use Letter.
const LETTER: [&str; 10] = ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "VE"];

/// Whether a country prints on Letter.
pub fn uses_letter(country: Option<&str>) -> bool {
    country.is_some_and(|code| LETTER.contains(&code))
}

impl PageSize {
    pub const A3: Self = Self::new(841.89, 1190.55);
    pub const A4: Self = Self::new(595.28, 841.89);
    pub const LETTER: Self = Self::new(612.0, 792.0);
    pub const TABLOID: Self = Self::new(792.0, 1224.0);

    const fn new(width: f32, height: f32) -> Self {
        Self { width, height }
    }

    /// The paper of a country.
    pub fn of(country: Option<&str>) -> Self {
        if uses_letter(country) {
            Self::LETTER
        } else {
            Self::A4
        }
    }
}

/// A page that is being drawn.
pub struct Page<'a, 'b> {
    pub letters: &'a mut Letters,
    pub surface: Surface<'b>,
    pub size: PageSize,
    pub direction: Direction,
    /// Where the next thing is drawn.
    pub top: f32,
    pub tags: TagTree,
}

impl Page<'_, '_> {
    /// How wide everything is.
    pub fn width(&self) -> f32 {
        self.size.width - 2.0 * MARGIN
    }

    /// How much height is left.
    pub fn left(&self) -> f32 {
        self.size.height - MARGIN - self.top
    }

    /// Text across the page.
    pub fn text(&mut self, tag: impl Into<TagKind>, text: &str, style: Style) {
        let block = self.letters.set(text, style, self.width());
        let node = self.tagged(ContentTag::Span(SpanTag::empty()), |page| {
            page.block(&block, 0.0, page.width(), page.top);
        });
        self.put(tag, vec![node]);
        self.top += block.height;
    }

    /// A label, and beside it a line to write on.
    pub fn field(&mut self, label: &str) {
        const LABEL: f32 = 120.0;
        const HEIGHT: f32 = 22.0;
        let block = self.letters.set(label, plain(11.0), LABEL);
        let node = self.tagged(ContentTag::Span(SpanTag::empty()), |page| {
            let size = (page.width() - LABEL, 0.7);
            page.block(&block, 0.0, LABEL, page.top + HEIGHT - block.height);
            page.filled(LABEL, page.top + HEIGHT - 3.0, size, BLACK);
        });
        self.put(Tag::P, vec![node]);
        self.top += HEIGHT;
    }

    /// What stands at the foot of each page: it is not read aloud.
    pub fn foot(&mut self, text: &str) {
        let block = self.letters.set(text, plain(7.5), self.width());
        self.apart(ArtifactType::Footer, |page| {
            page.block(&block, 0.0, page.width(), page.top);
        });
        self.top += block.height;
    }

    /// A heading of this level across the page.
    pub fn heading(&mut self, level: u16, text: &str, size: f32) {
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        self.text(Tag::Hn(level, Some(text.to_owned())), text, bold(size));
    }

    /// A heading beside what stands under it: letter, name and text.
    pub fn row(&mut self, letter: &str, title: &str, text: &str) {
        const INDENT: f32 = 36.0;
        let width = self.width() - INDENT;
        let letter = self.letters.set(letter, bold(22.0), INDENT);
        let title = self.letters.set(title, bold(10.0), width);
        let text = self.letters.set(text, plain(12.0), width);
        let node = self.tagged(ContentTag::Span(SpanTag::empty()), |page| {
            page.block(&letter, 0.0, INDENT, page.top);
            page.block(&title, INDENT, width, page.top);
            page.block(&text, INDENT, width, page.top + title.height);
        });
        self.put(Tag::P, vec![node]);
        self.top += (title.height + text.height).max(letter.height) + 5.0;
    }

    /// Draws a block in a column that begins this far from where the language begins its lines.
    pub fn block(&mut self, block: &Block, start: f32, width: f32, top: f32) {
        self.block_in(BLACK, block, (start, width), top);
    }

    /// The same in another colour.
    pub fn block_in(&mut self, ink: Ink, block: &Block, (start, width): (f32, f32), top: f32) {
        self.ink(ink);
        let left = self.place(start, width);
        self.letters.draw(block, left, top, &mut self.surface);
    }

    /// Draws a filled box.
    pub fn filled(&mut self, start: f32, top: f32, size: (f32, f32), ink: Ink) {
        let left = self.place(start, size.0);
        let mut path = PathBuilder::new();
        let Some(rect) = Rect::from_xywh(left, top, size.0, size.1) else {
            return;
        };
        path.push_rect(rect);
        self.ink(ink);
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
    }

    /// Draws what belongs together, so that it is one thing for whoever reads the page aloud.
    pub fn tagged(&mut self, tag: ContentTag, draw: impl FnOnce(&mut Self)) -> Node {
        let id = self.surface.start_tagged(tag);
        draw(self);
        self.surface.end_tagged();
        id.into()
    }

    /// Puts things into the order in which they are read aloud.
    pub fn put(&mut self, tag: impl Into<TagKind>, nodes: Vec<Node>) {
        self.tags.push(TagGroup::with_children(tag, nodes));
    }

    fn ink(&mut self, [red, green, blue]: Ink) {
        self.surface.set_fill(Some(Fill {
            paint: rgb::Color::new(red, green, blue).into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::default(),
        }));
    }

    /// Draws what says nothing that words do not say: whoever has the page read aloud hears nothing of it.
    pub fn unsaid(&mut self, draw: impl FnOnce(&mut Self)) {
        self.apart(ArtifactType::Other, draw);
    }

    fn apart(&mut self, kind: ArtifactType, draw: impl FnOnce(&mut Self)) {
        let artifact = Artifact::with_kind(kind);
        self.surface.start_tagged(ContentTag::Artifact(artifact));
        draw(self);
        self.surface.end_tagged();
    }

    /// The left edge of a column: mirrored where the language is.
    pub fn place(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::LeftToRight => MARGIN + start,
            Direction::RightToLeft => self.size.width - MARGIN - start - width,
        }
    }
}
