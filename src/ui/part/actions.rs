//! Buttons for what else can be done, each with its key on it.

use iced::widget::row;
use iced::{Alignment, Color, Element, Length, Theme};
use overdose_core::view_model::{Action, SLOTS};

use crate::ui::context::{NEXT, RenderContext};
use crate::ui::message::Message;
use crate::ui::theme::Palette;
use crate::ui::widget::action_button::{Status, Style};
use crate::ui::widget::{ActionButton, EvenGrid};

/// The actions of a screen, in their fixed places; what has no place of its own follows in further rows.
pub fn all<'a>(actions: &[Action], draw: RenderContext<'a>) -> Element<'a, Message> {
    let (slots, others) = Action::in_slots(actions);
    let all = slots.into_iter().chain(others.into_iter().map(Some));
    let buttons = all.map(|slot| slot.map(|action| button(action, draw)));
    EvenGrid::slots(SLOTS, draw.scale.gap(), buttons).into()
}

/// A few actions, one below another.
pub fn stacked<'a>(actions: &[Action], draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = actions.iter().map(|action| button(action, draw));
    draw.stack(buttons.collect())
        .spacing(draw.scale.gap() * 0.5)
        .width(draw.scale.target() * 4.0)
        .into()
}

/// A few actions, up to three beside each other.
pub fn abreast<'a>(actions: &[Action], draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = actions.iter().map(|action| button(action, draw));
    EvenGrid::grid(actions.len().clamp(2, 3), draw.scale.gap() * 0.5, buttons).into()
}

/// One action.
pub fn button<'a>(action: &Action, draw: RenderContext<'a>) -> Element<'a, Message> {
    let color = draw.palette.ink;
    let label = draw
        .plain(&action.label, draw.scale.key(), color)
        .line_height(1.15)
        .width(Length::Fill);
    let mut content = row![label]
        .spacing(draw.scale.gap() * 0.5)
        .align_y(Alignment::Center);
    if let Some(key) = action.keys.caption() {
        content = content.push(draw.key(&key, draw.scale.key()));
    }
    let id = format!("action-{}", action.label.id);
    ActionButton::new(id, draw.say(&action.label), content)
        .guarded(draw.guarded(action.intent, &action.label))
        .on_press(Message::Do(action.intent))
        .width(Length::Fill)
        .least(draw.scale.target())
        .padding([draw.scale.gap() * 0.5, draw.scale.gap()])
        .style(neutral(draw.palette, false))
        .into()
}

/// The button that ends the card in front; the focus of a card starts here.
pub fn next<'a>(action: &Action, draw: RenderContext<'a>) -> Element<'a, Message> {
    large(NEXT.to_owned(), action, draw)
}

/// Another one as large as that.
pub fn also<'a>(action: &Action, draw: RenderContext<'a>) -> Element<'a, Message> {
    large(format!("also-{}", action.label.id), action, draw)
}

fn large<'a>(id: String, action: &Action, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.lead();
    let key = action.keys.caption().unwrap_or_default();
    let content = row![
        draw.bold(&action.label, size, draw.palette.ink),
        draw.key(&key, size)
    ]
    .spacing(draw.scale.gap());
    ActionButton::new(id, draw.say(&action.label), content)
        .guarded(draw.guarded_here(action.intent, &action.label))
        .on_press(Message::Do(action.intent))
        .least(draw.scale.target())
        .padding([draw.scale.gap(), draw.scale.space()])
        .style(neutral(draw.palette, false))
        .into()
}

/// How buttons look: neutral, never good or bad.
pub fn neutral(palette: &'static Palette, chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |_, status| Style {
        background: ground(palette, status, chosen),
        border_color: palette.line,
        border_width: palette.border,
        radius: 6.0,
        text: palette.ink,
        ring: palette.ring,
    }
}

fn ground(palette: &Palette, status: Status, chosen: bool) -> Color {
    match status {
        Status::Pressed => palette.pressed,
        _ if chosen => palette.pressed,
        Status::Hovered => palette.hovered,
        Status::Idle | Status::Disabled => palette.button,
    }
}
