//! The code that a phone reads: always dark on light, whatever the colours, for that is what phones look for.

use std::cell::RefCell;

use iced::mouse::Cursor;
use iced::widget::canvas::{Cache, Canvas, Geometry, Program};
use iced::{Color, Element, Length, Point, Rectangle, Renderer, Size, Theme};
use overdose_core::handover::Code;

use crate::ui::message::Message;

/// Draws a code, as large as there is room.
pub fn view<'a>(code: &Code) -> Element<'a, Message> {
    Canvas::new(Squares { code: code.clone() })
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

struct Squares {
    code: Code,
}

/// What was drawn, and which code it was.
#[derive(Default)]
struct Drawn {
    cache: Cache,
    code: RefCell<Option<Code>>,
}

impl Program<Message> for Squares {
    type State = Drawn;

    #[expect(
        clippy::cast_precision_loss,
        reason = "a code has fewer than 200 squares a side"
    )]
    fn draw(
        &self,
        drawn: &Drawn,
        renderer: &Renderer,
        _: &Theme,
        bounds: Rectangle,
        _: Cursor,
    ) -> Vec<Geometry> {
        if drawn.code.borrow().as_ref() != Some(&self.code) {
            drawn.cache.clear();
            drawn.code.replace(Some(self.code.clone()));
        }
        let side = self.code.side;
        // Whole pixels: a phone has an easier time with squares that are all alike.
        let square = (bounds.width.min(bounds.height) / side as f32)
            .floor()
            .max(1.0);
        vec![drawn.cache.draw(renderer, bounds.size(), |frame| {
            let whole = Size::new(square * side as f32, square * side as f32);
            frame.fill_rectangle(Point::ORIGIN, whole, Color::WHITE);
            for y in 0..side {
                let mut x = 0;
                while x < side {
                    let run = (x..side).take_while(|x| self.code.is_dark(*x, y)).count();
                    if run > 0 {
                        let at = Point::new(x as f32 * square, y as f32 * square);
                        let dark = Size::new(run as f32 * square, square);
                        frame.fill_rectangle(at, dark, Color::BLACK);
                    }
                    x += run + 1;
                }
            }
        })]
    }
}
