//! Writes down what the window shows, for whoever tests it from outside: its texts, and its buttons with their places.

use std::any::Any;
use std::io::Write;
use std::path::PathBuf;

use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{self, Id, Operation};
use iced::{Rectangle, Task};
use overdose_core::view_model::Part;
use serde::Serialize;

use super::{App, Message};
use crate::platform::files;
use crate::ui::widget::{Name, Role};

/// Where it is written, and what was written last.
pub(super) struct Description {
    path: PathBuf,
    last: String,
}

/// What the window shows.
#[derive(Debug, Default, Serialize)]
struct Shown {
    texts: Vec<String>,
    buttons: Vec<Button>,
    /// What the parts of the screen say, whatever the window makes of it.
    parts: Vec<String>,
}

/// A button, its place in logical pixels.
#[derive(Debug, Serialize)]
struct Button {
    name: String,
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

impl App {
    /// The same with every screen written to a file, a line each.
    #[must_use]
    pub fn described_in(mut self, path: Option<PathBuf>) -> Self {
        self.description = path.map(|path| Description {
            path,
            last: String::new(),
        });
        self
    }

    /// Has what the window shows collected, once it shows it.
    pub(super) fn describe(&self) -> Task<Message> {
        if self.description.is_none() {
            return Task::none();
        }
        let words = &self.session().content().words;
        let parts = self.runtime.screen().parts.iter();
        let parts = parts.flat_map(Part::messages);
        let shown = Shown {
            parts: parts.map(|message| words.paragraph(&message)).collect(),
            ..Shown::default()
        };
        widget::operate(Collect(shown)).map(Message::Described)
    }

    /// Writes down what was collected, where it is something new.
    pub(super) fn write_description(&mut self, line: &str) {
        let Some(description) = &mut self.description else {
            return;
        };
        if description.last != line {
            line.clone_into(&mut description.last);
            let mut options = files::private();
            let file = options.create(true).append(true).open(&description.path);
            // Whoever tests it sees that nothing comes.
            let _ = file.and_then(|mut file| writeln!(file, "{line}"));
        }
    }
}

/// Collects texts and buttons.
struct Collect(Shown);

impl Operation<String> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<String>)) {
        operate(self);
    }

    fn text(&mut self, _: Option<&Id>, _: Rectangle, text: &str) {
        self.0.texts.push(text.to_owned());
    }

    fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let name = state.downcast_ref::<Name>();
        if let Some(name) = name.filter(|name| name.role == Role::Button && name.enabled) {
            self.0.buttons.push(Button {
                name: name.text.clone(),
                left: bounds.x,
                top: bounds.y,
                width: bounds.width,
                height: bounds.height,
            });
        }
    }

    fn finish(&self) -> Outcome<String> {
        Outcome::Some(serde_json::to_string(&self.0).unwrap_or_default())
    }
}
