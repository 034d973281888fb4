//! What an action button remembers from event to event.

use std::time::Instant;

use iced::advanced::mouse;
use iced::advanced::widget::Id;
use iced::touch::{self, Finger};
use iced::{Event, Point};

use overdose_protocol::time::Millis;

use super::Status;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::keys::HeldKeys;

/// The state of one button, kept by iced in the widget tree.
pub struct State {
    pub(super) focus: Focus<Status>,
    pub(super) pressed: Option<Pointer>,
    pub(super) held: HeldKeys,
    /// When the press began, as the guard tells the time.
    pub(super) began: Millis,
    /// Until when it shows a press that was held back.
    pub(super) held_back: Option<Instant>,
    /// It has acted and no frame has been drawn since.
    pub(super) spent: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Pointer {
    Mouse,
    Touch(Finger),
}

impl State {
    pub(super) fn new(id: Id, held: HeldKeys) -> Self {
        Self {
            focus: Focus::new(id),
            pressed: None,
            held,
            began: 0,
            held_back: None,
            spent: false,
        }
    }
}

/// The pointer that goes down with this event, if it is one that can press.
pub(super) fn pointer_down(event: &Event) -> Option<Pointer> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => Some(Pointer::Mouse),
        Event::Touch(touch::Event::FingerPressed { id, .. }) => Some(Pointer::Touch(*id)),
        _ => None,
    }
}

/// Where the pointer of an event is: a finger where it touches, whatever the mouse does meanwhile.
pub(super) fn point(event: &Event, cursor: mouse::Cursor) -> Option<Point> {
    match event {
        Event::Touch(
            touch::Event::FingerPressed { position, .. }
            | touch::Event::FingerMoved { position, .. }
            | touch::Event::FingerLifted { position, .. }
            | touch::Event::FingerLost { position, .. },
        ) => Some(*position),
        _ => cursor.position(),
    }
}

/// The pointer that is lifted with this event.
pub(super) fn pointer_up(event: &Event) -> Option<Pointer> {
    match event {
        Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => Some(Pointer::Mouse),
        Event::Touch(touch::Event::FingerLifted { id, .. }) => Some(Pointer::Touch(*id)),
        _ => None,
    }
}
