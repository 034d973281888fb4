//! What stands where on a page, before it is drawn: made again and again in smaller letters until all of it has room.

use std::num::NonZeroU16;

use krilla::tagging::{ContentTag, SpanTag, Tag, TagKind};
use overdose_protocol::definition::Picture;

use super::letters::{Block, Letters, Style};
use super::page::{BLACK, Ink, Page};
use super::picture;

/// How much smaller each try is than the one before.
const SMALLER: f32 = 0.97;
/// How much smaller letters may be than they are meant to be.
const SMALLEST: f32 = 0.4;

/// What a text is, for whoever has the page read aloud.
#[derive(Debug, Clone, Copy)]
pub enum Role {
    /// A heading of this level.
    Heading(u16),
    /// A paragraph.
    Words,
}

/// A text, how it is written, and what it is.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    pub words: &'a str,
    pub style: Style,
    pub role: Role,
    pub ink: Ink,
}

impl<'a> Text<'a> {
    /// A paragraph in black.
    pub fn words(words: &'a str, style: Style) -> Self {
        Self {
            words,
            style,
            role: Role::Words,
            ink: BLACK,
        }
    }

    /// A heading in black.
    pub fn heading(words: &'a str, style: Style, level: u16) -> Self {
        Self {
            role: Role::Heading(level),
            ..Self::words(words, style)
        }
    }

    /// The same in another colour.
    pub fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

enum Item {
    Fill {
        place: (f32, f32),
        size: (f32, f32),
        ink: Ink,
    },
    Text {
        block: Block,
        tag: TagKind,
        column: (f32, f32),
        top: f32,
        ink: Ink,
    },
    Picture {
        picture: Picture,
        place: (f32, f32),
        height: f32,
    },
}

/// What stands where: lengths are in points from the upper corner at which lines begin.
pub struct Layout<'a> {
    letters: &'a mut Letters,
    items: Vec<Item>,
    /// By how much everything is smaller or larger than on A4.
    pub scale: f32,
    /// Where the next thing stands.
    pub top: f32,
    /// Whether a word is wider than its column.
    is_too_wide: bool,
}

impl Layout<'_> {
    /// A text in a column that begins here and is so wide: how high it is. It stands there without moving what comes next.
    pub fn text_at(&mut self, text: Text, (start, width): (f32, f32), top: f32) -> f32 {
        let block = self.letters.set(text.words, text.style, width);
        let height = block.height;
        self.is_too_wide |= block.width > width + 0.5;
        let tag = match text.role {
            Role::Heading(level) => {
                let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
                Tag::Hn(level, Some(text.words.to_owned())).into()
            }
            Role::Words => Tag::P.into(),
        };
        self.items.push(Item::Text {
            block,
            tag,
            column: (start, width),
            top,
            ink: text.ink,
        });
        height
    }

    /// A text below what stood last.
    pub fn text(&mut self, text: Text, column: (f32, f32)) {
        self.top += self.text_at(text, column, self.top);
    }

    /// A filled box behind texts, each below the other: it is as high as they are, with so much around them.
    pub fn band(&mut self, texts: &[Text], (start, width): (f32, f32), ink: Ink, around: f32) {
        let (at, from) = (self.items.len(), self.top);
        self.top += around;
        for text in texts {
            self.text(*text, (start + around, width - 2.0 * around));
        }
        self.top += around;
        let fill = Item::Fill {
            place: (start, from),
            size: (width, self.top - from),
            ink,
        };
        self.items.insert(at, fill);
    }

    /// A picture of this height.
    pub fn picture(&mut self, picture: Picture, place: (f32, f32), height: f32) {
        self.items.push(Item::Picture {
            picture,
            place,
            height,
        });
    }
}

/// Draws what `build` lays out, in letters as large as there is room for below `page.top`, and not beyond `height`.
pub fn draw(page: &mut Page, scale: f32, height: f32, build: impl Fn(&mut Layout)) {
    let mut tried = scale;
    let items = loop {
        let mut layout = Layout {
            letters: page.letters,
            items: Vec::new(),
            scale: tried,
            top: 0.0,
            is_too_wide: false,
        };
        build(&mut layout);
        let fits = layout.top <= height && !layout.is_too_wide;
        if fits || tried < scale * SMALLEST {
            break layout.items;
        }
        tried *= SMALLER;
    };
    let from = page.top;
    for item in items {
        match item {
            Item::Fill {
                place: (start, top),
                size,
                ink,
            } => page.unsaid(|page| page.filled(start, from + top, size, ink)),
            Item::Text {
                block,
                tag,
                column,
                top,
                ink,
            } => {
                let node = page.tagged(ContentTag::Span(SpanTag::empty()), |page| {
                    page.block_in(ink, &block, column, from + top);
                });
                page.put(tag, vec![node]);
            }
            Item::Picture {
                picture,
                place: (start, top),
                height,
            } => picture::draw(page, picture, (start, from + top), height),
        }
    }
}
