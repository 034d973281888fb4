//! Buttons for what else can be done, each with its key on it.

use iced::widget::{row, text};
use iced::{Color, Element, Theme};
use overdose_core::view_model::Action;

use super::{Draw, bold};
use crate::ui::app::Message;
use crate::ui::screen::NEXT;
use crate::ui::theme;
use crate::ui::widget::ActionButton;
use crate::ui::widget::action_button::{Status, Style};

/// The actions of a screen, in their fixed places.
pub fn all<'a>(actions: &[Action], draw: Draw<'a>) -> Vec<Element<'a, Message>> {
    actions.iter().map(|action| button(action, draw)).collect()
}

/// One action.
pub fn button<'a>(action: &Action, draw: Draw<'a>) -> Element<'a, Message> {
    let id = format!("action-{}", action.label.id);
    labelled(id, action, draw.scale.small() * 0.9, draw)
}

/// The button that ends the card in front; the focus of a card starts here.
pub fn next<'a>(action: &Action, draw: Draw<'a>) -> Element<'a, Message> {
    labelled(NEXT.to_owned(), action, draw.scale.answer(), draw)
}

fn labelled<'a>(id: String, action: &Action, size: f32, draw: Draw<'a>) -> Element<'a, Message> {
    let label = draw.say(&action.label);
    let mut content = row![
        text(label.clone())
            .size(size)
            .font(theme::REGULAR)
            .color(theme::INK),
    ]
    .spacing(draw.scale.gap() / 2.0);
    if !action.key.is_empty() {
        content = content.push(bold(format!("[{}]", action.key), size, theme::INK));
    }
    ActionButton::new(id, label, content)
        .on_press(Message::Do(action.intent))
        .padding(draw.scale.gap())
        .style(|_: &Theme, status| style(status, false))
        .into()
}

/// How buttons look: neutral, never good or bad.
pub fn style(status: Status, chosen: bool) -> Style {
    Style {
        background: ground(status, chosen),
        border_color: theme::LINE,
        border_width: 2.0,
        radius: 6.0,
        text: theme::INK,
        ring: theme::RING,
    }
}

fn ground(status: Status, chosen: bool) -> Color {
    match status {
        Status::Pressed => theme::BUTTON_PRESSED,
        _ if chosen => theme::BUTTON_PRESSED,
        Status::Hovered => theme::BUTTON_HOVERED,
        Status::Idle | Status::Disabled => theme::BUTTON,
    }
}
