//! A picture that moves by itself, without a message and without a new view.

use std::time::Instant;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Alignment, Element, Event, Length, Renderer, Size, window};

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
    let content = Vec::new();
    host(Shown { picture, content })
}

/// The same with something that stands still in its middle.
pub fn around<'a, Message: 'a>(
    picture: impl Moving + 'a,
    middle: Element<'a, Message>,
) -> Element<'a, Message> {
    let content = vec![middle];
    host(Shown { picture, content })
}

pub struct Shown<'a, Message, M> {
    picture: M,
    content: Vec<Element<'a, Message>>,
}

/// The level of the last frame.
pub struct Level(f32);

impl<'a, Message, M: Moving> Behaviour<'a, Message> for Shown<'a, Message, M> {
    type State = Level;

    fn state(&self) -> Level {
        Level(0.0)
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        &self.content
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut self.content
    }

    fn size(&self) -> Size<Length> {
        let Size { width, height } = self.picture.size();
        Size::new(Length::Fixed(width), Length::Fixed(height))
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let size = self.picture.size();
        let middle = self.content(tree, renderer, &limits.loose());
        let middle = middle.align(Alignment::Center, Alignment::Center, size);
        Node::with_children(size, vec![middle])
    }

    fn update(&self, shown: &mut Level, context: EventContext<Message>) {
        if let Event::Window(window::Event::RedrawRequested(now)) = context.event {
            let (level, next) = self.picture.at(*now);
            shown.0 = level;
            if let Some(next) = next {
                context.shell.request_redraw_at(next);
            }
        }
    }

    fn draw(&self, shown: &Level, paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        self.picture.draw(shown.0, paint);
        contents(paint);
    }
}
