//! Draws a picture, and keeps what it drew until colours or size change.

use std::time::Duration;

use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::canvas::{self, Cache, Frame, LineCap, LineDash, LineJoin};
use iced::{Color, Element, Event, Length, Renderer, Size, Vector, window};
use overdose_core::preferences::Skin;
use overdose_core::training::Colour;
use overdose_protocol::definition::Picture;

use super::sheet::{Shape, Sheet};
use super::tones;
use crate::drawing::{Line, Swatch, file};
use crate::ui::theme::Palette;
use crate::ui::widget::behaviour::{Behaviour, EventContext, Paint, host};

/// How long after the first frame a late drawing comes.
const AFTER_FIRST: Duration = Duration::from_millis(10);

/// A drawing of a certain height.
pub struct Drawing {
    file: &'static str,
    /// Its width and its height in logical pixels.
    room: Size,
    palette: &'static Palette,
    skin: Skin,
    /// Whether it comes a moment after the first frame, on which nobody may wait for it.
    is_late: bool,
}

impl Drawing {
    /// A drawing of this height in logical pixels; its width follows.
    #[must_use]
    pub fn new(picture: Picture, palette: &'static Palette, skin: Skin, height: f32) -> Self {
        let file = file(picture);
        let size = Sheet::size(file).unwrap_or(Size::new(1.0, 1.0));
        Self {
            file,
            room: Size::new(height * size.width / size.height, height),
            palette,
            skin,
            is_late: false,
        }
    }

    /// Makes it smaller where it would be wider than this.
    #[must_use]
    pub fn no_wider(mut self, width: f32) -> Self {
        if self.room.width > width {
            self.room = self.room * (width / self.room.width);
        }
        self
    }

    /// Has it come a moment after the first frame.
    #[must_use]
    pub fn late(mut self, is_late: bool) -> Self {
        self.is_late = is_late;
        self
    }

    fn look(&self) -> Look {
        (self.file, self.skin, self.palette)
    }

    fn paint(&self, frame: &mut Frame) {
        if let Some(sheet) = Sheet::read(self.file) {
            let scale = self.room.height / sheet.size.height;
            let color = |swatch| tones::color(swatch, self.palette, self.skin, Colour::Usual);
            paint(&sheet.shapes, (scale, 0.0), frame, color);
        }
    }
}

/// Paints shapes of a drawing, so much larger than they are in its file, at a level of the breath.
pub(super) fn paint<'s>(
    shapes: impl IntoIterator<Item = &'s Shape>,
    (scale, level): (f32, f32),
    frame: &mut Frame,
    color: impl Fn(Swatch) -> Color,
) {
    frame.scale(scale);
    for shape in shapes {
        let path = match &shape.swell {
            Some(swell) if level > 0.0 => &swell.at(level),
            _ => &shape.path,
        };
        if let Some(fill) = shape.fill {
            frame.fill(path, color(fill));
        }
        if let Some(line) = &shape.line {
            // The renderer scales where a line runs, and not how thick it is.
            let dashes: Vec<f32> = line.dashes.iter().map(|length| length * scale).collect();
            frame.stroke(path, stroke(line, scale, &dashes, color(line.swatch)));
        }
    }
}

fn stroke<'a>(line: &Line, scale: f32, dashes: &'a [f32], color: Color) -> canvas::Stroke<'a> {
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
            .with_color(color)
            .with_line_cap(cap)
            .with_line_join(LineJoin::Round)
    }
}

/// What a drawing looks like: its file, skin and theme.
type Look = (&'static str, Skin, &'static Palette);

/// What was drawn, and with what.
pub struct Drawn {
    cache: Cache<Renderer>,
    look: Look,
    /// How many frames it still lets pass.
    waits: u8,
}

impl<Message> Behaviour<'_, Message> for Drawing {
    type State = Drawn;

    fn state(&self) -> Drawn {
        Drawn {
            cache: Cache::new(),
            look: self.look(),
            waits: if self.is_late { 2 } else { 0 },
        }
    }

    fn keeps(&self, drawn: &mut Drawn) -> bool {
        let look = self.look();
        // The place of a file says which it is: none is compared letter by letter.
        let is_same =
            std::ptr::eq(drawn.look.0, look.0) && (drawn.look.1, drawn.look.2) == (look.1, look.2);
        if !is_same {
            drawn.look = look;
            drawn.cache.clear();
        }
        true
    }

    fn size(&self) -> Size<Length> {
        Size::new(
            Length::Fixed(self.room.width),
            Length::Fixed(self.room.height),
        )
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, _limits: &Limits) -> Node {
        Node::new(self.room)
    }

    fn update(&self, drawn: &mut Drawn, context: EventContext<Message>) {
        if let Event::Window(window::Event::RedrawRequested(now)) = context.event {
            if drawn.waits > 1 {
                context.shell.request_redraw_at(*now + AFTER_FIRST);
            }
            drawn.waits = drawn.waits.saturating_sub(1);
        }
    }

    fn draw(&self, drawn: &Drawn, paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        if drawn.waits > 0 {
            return;
        }
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
