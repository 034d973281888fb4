//! A picture that moves by itself, without a message and without a new view.

use std::time::Instant;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Element, Event, Length, Renderer, Size, window};

use super::behaviour::{Behaviour, EventContext, Paint, host};

/// A picture whose looks hang on one level that changes with time.
pub trait Moving {
    /// How large it is, however much room there is.
    fn size(&self) -> Size;

    /// The level at a moment, from 0 to 1, and when it changes.
    fn at(&self, now: Instant) -> (f32, Option<Instant>);

    /// Draws it at a level.
    fn draw(&self, level: f32, paint: &mut Paint);
}

/// The widget of a picture that moves.
pub fn show<'a, Message: 'a>(picture: impl Moving + 'a) -> Element<'a, Message> {
    host(Shown(picture))
}

pub struct Shown<M>(M);

/// The level of the last frame.
pub struct Level(f32);

impl<Message, M: Moving> Behaviour<'_, Message> for Shown<M> {
    type State = Level;

    fn state(&self) -> Level {
        Level(0.0)
    }

    fn size(&self) -> Size<Length> {
        let Size { width, height } = self.0.size();
        Size::new(Length::Fixed(width), Length::Fixed(height))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, _limits: &Limits) -> Node {
        Node::new(self.0.size())
    }

    fn update(&self, shown: &mut Level, context: EventContext<Message>) {
        if let Event::Window(window::Event::RedrawRequested(now)) = context.event {
            let (level, next) = self.0.at(*now);
            shown.0 = level;
            if let Some(next) = next {
                context.shell.request_redraw_at(next);
            }
        }
    }

    fn draw(&self, shown: &Level, paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        self.0.draw(shown.0, paint);
    }
}
