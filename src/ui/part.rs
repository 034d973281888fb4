//! One renderer for each part of the view model.

pub mod actions;
pub mod answers;
pub mod beat;
pub mod call_bar;
pub mod choices;
pub mod lines;
pub mod notes;
pub mod order;

use iced::Color;
use iced::Element;
use iced::widget::text;
use overdose_core::locale::{Line, Words};

use super::app::Message;
use super::theme::{self, Scale};

/// What every renderer needs: the words, and the sizes.
#[derive(Clone, Copy)]
pub struct Draw<'a> {
    /// The words of the language in use.
    pub words: &'a Words,
    /// The sizes of the window.
    pub scale: Scale,
}

impl<'a> Draw<'a> {
    /// The words of a line.
    pub fn say(self, line: &Line) -> String {
        self.words.text(line)
    }

    /// A line in regular type.
    pub fn plain(self, line: &Line, size: f32, color: Color) -> Element<'a, Message> {
        text(self.say(line))
            .size(size)
            .font(theme::REGULAR)
            .color(color)
            .into()
    }

    /// A line in bold type.
    pub fn bold(self, line: &Line, size: f32, color: Color) -> Element<'a, Message> {
        bold(self.say(line), size, color)
    }
}

/// Words in bold type.
pub fn bold<'a>(words: String, size: f32, color: Color) -> Element<'a, Message> {
    text(words).size(size).font(theme::BOLD).color(color).into()
}
