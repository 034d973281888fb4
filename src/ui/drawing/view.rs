//! Draws a picture, and keeps what it drew until colours or size change.

use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::canvas::{self, Cache, Frame, LineCap, LineDash, LineJoin};
use iced::{Color, Element, Length, Renderer, Size, Vector};
use overdose_core::preferences::Skin;
use overdose_protocol::definition::Picture;

use super::sheet::{Line, Shape, Sheet, Swatch};
use super::tones;
use crate::ui::theme::Palette;
use crate::ui::widget::behaviour::{Behaviour, Paint, host};

/// How wide a drawing is to its height.
const WIDE: f32 = 1.5;

/// A drawing of a certain height.
pub struct Drawing {
    picture: Picture,
    palette: &'static Palette,
    skin: Skin,
    height: f32,
}

impl Drawing {
    /// A drawing of this height in logical pixels; its width follows.
    #[must_use]
    pub fn new(picture: Picture, palette: &'static Palette, skin: Skin, height: f32) -> Self {
        Self {
            picture,
            palette,
            skin,
            height,
        }
    }

    fn room(&self) -> Size {
        Size::new(self.height * WIDE, self.height)
    }

    fn paint(&self, frame: &mut Frame) {
        let Some(sheet) = Sheet::read(file(self.picture)) else {
            return;
        };
        let scale = self.height / sheet.size.height;
        frame.scale(scale);
        for Shape { path, fill, line } in &sheet.shapes {
            if let Some(fill) = fill {
                frame.fill(path, self.color(*fill));
            }
            if let Some(line) = line {
                // The renderer scales where a line runs, and not how thick it is.
                let dashes: Vec<f32> = line.dashes.iter().map(|length| length * scale).collect();
                frame.stroke(path, self.stroke(line, scale, &dashes));
            }
        }
    }

    fn stroke<'a>(&self, line: &Line, scale: f32, dashes: &'a [f32]) -> canvas::Stroke<'a> {
        let cap = if line.is_cut {
            LineCap::Butt
        } else {
            LineCap::Round
        };
        canvas::Stroke {
            line_dash: LineDash {
                segments: dashes,
                offset: 0,
            },
            ..canvas::Stroke::default()
                .with_width(line.width * scale)
                .with_color(self.color(line.swatch))
                .with_line_cap(cap)
                .with_line_join(LineJoin::Round)
        }
    }

    fn color(&self, swatch: Swatch) -> Color {
        match swatch {
            Swatch::Casualty => tones::casualty(self.skin),
            Swatch::Helper => tones::helper(self.skin),
            Swatch::Outline => self.palette.ink,
            Swatch::Fixed(color) => color,
        }
    }
}

/// The file of a drawing.
pub(super) fn file(picture: Picture) -> &'static str {
    macro_rules! drawing {
        ($name:literal) => {
            include_str!(concat!("../../../resources/drawings/", $name, ".svg"))
        };
    }
    match picture {
        Picture::HeadTilt => drawing!("head-tilt"),
        Picture::Pushes => drawing!("compressions"),
        Picture::Breaths => drawing!("breaths"),
        Picture::Spray => drawing!("spray"),
        Picture::Recovery => drawing!("recovery-done"),
        Picture::Look => drawing!("look-breath"),
        Picture::Pads => drawing!("aed"),
    }
}

/// What was drawn, and with what.
pub struct Drawn {
    cache: Cache<Renderer>,
    with: (Picture, Skin, &'static Palette),
}

impl<Message> Behaviour<'_, Message> for Drawing {
    type State = Drawn;

    fn state(&self) -> Drawn {
        Drawn {
            cache: Cache::new(),
            with: (self.picture, self.skin, self.palette),
        }
    }

    fn keeps(&self, drawn: &mut Drawn) -> bool {
        let with = (self.picture, self.skin, self.palette);
        if drawn.with != with {
            drawn.with = with;
            drawn.cache.clear();
        }
        true
    }

    fn size(&self) -> Size<Length> {
        let Size { width, height } = self.room();
        Size::new(Length::Fixed(width), Length::Fixed(height))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, _limits: &Limits) -> Node {
        Node::new(self.room())
    }

    fn draw(&self, drawn: &Drawn, paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        // Drawn where it stands instead of being moved there: the renderer applies the move to the texts around it too when it
        // looks for what has changed, and would forget some of them.
        let (bounds, cache) = (paint.bounds, &drawn.cache);
        let picture = cache.draw_with_bounds(paint.renderer, bounds, |frame| {
            frame.translate(Vector::new(bounds.x, bounds.y));
            self.paint(frame);
        });
        paint.renderer.draw_geometry(picture);
    }
}

impl<'a, Message: 'a> From<Drawing> for Element<'a, Message> {
    fn from(drawing: Drawing) -> Self {
        host(drawing)
    }
}
