//! What the window shows: what can be pressed there, where, and what has the focus.

use std::any::Any;
use std::collections::HashMap;

use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::advanced::widget::{self, Id, Operation};
use iced::{Rectangle, Task};
use overdose_core::session::Intent;
use overdose_core::view_model::{EntryId, Outline};

use super::widget::Name;

/// What the window shows: what can be pressed there, and what has the focus.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shown {
    buttons: Vec<Button>,
    focus: Option<Id>,
}

#[derive(Debug, Clone, PartialEq)]
struct Button {
    id: Id,
    intent: Intent,
    place: Rectangle,
}

impl Shown {
    /// Looks what the window shows, once it shows it.
    pub fn look() -> Task<Self> {
        widget::operate(Collect::default())
    }

    /// The button that asks for this.
    pub fn button(&self, intent: Intent) -> Option<Id> {
        let mut buttons = self.buttons.iter();
        let button = buttons.find(|it| it.intent == intent)?;
        Some(button.id.clone())
    }

    /// What has the focus on a screen, whose heading is the widget of this name.
    pub fn focus(&self, outline: &Outline, heading: &'static str) -> Option<EntryId> {
        let mut buttons = self.buttons.iter();
        let button = buttons.find(|it| Some(&it.id) == self.focus.as_ref());
        if self.focus == Some(Id::new(heading)) {
            return outline.heading();
        }
        let all = outline.all();
        let entry = button.and_then(|it| all.iter().find(|entry| entry.intent == Some(it.intent)));
        entry.map(|entry| entry.id).or(outline.focus)
    }

    /// Where each thing is that can be pressed.
    pub fn places(&self) -> HashMap<Intent, Rectangle> {
        let buttons = self.buttons.iter();
        buttons.map(|it| (it.intent, it.place)).collect()
    }
}

/// Collects what can be pressed.
#[derive(Default)]
struct Collect(Shown);

impl Operation<Shown> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Shown>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.0.focus = id.cloned();
        }
    }

    fn custom(&mut self, id: Option<&Id>, place: Rectangle, state: &mut dyn Any) {
        let name = state.downcast_ref::<Name>().filter(|name| name.enabled);
        let intent = name.and_then(|name| name.intent);
        if let Some((id, intent)) = id.cloned().zip(intent) {
            self.0.buttons.push(Button { id, intent, place });
        }
    }

    fn finish(&self) -> Outcome<Shown> {
        Outcome::Some(self.0.clone())
    }
}
