//! Lines that name keys: whatever shows a key can be pressed.

use iced::widget::row;
use iced::{Alignment, Color, Element, Length};
use overdose_core::locale;
use overdose_core::session::Intent;
use overdose_core::view_model::{Piece, pieces};

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme::{BOLD, REGULAR};
use crate::ui::widget::{ActionButton, Label};

/// How a line looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The size of its letters.
    pub size: f32,
    /// Their colour, where they are no button.
    pub color: Color,
    /// Whether they are bold.
    pub is_bold: bool,
}

/// A line: its words, and a button for each key that they name.
pub fn line<'a>(
    line: &locale::Message,
    look: Look,
    draw: RenderContext<'a>,
) -> Vec<Element<'a, Message>> {
    let text = draw.say(line);
    let pieces = pieces(&text).into_iter();
    pieces
        .map(|piece| button(line, &piece, look, draw).unwrap_or_else(|| words(piece, look)))
        .collect()
}

/// A line without the cap of a key that has a button of its own on every screen on which it works: its words alone.
pub fn without<'a>(
    line: &locale::Message,
    intent: Intent,
    look: Look,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let has_button = |piece: &Piece| {
        let bound = |key| draw.bindings.iter().find(|it| it.key.is(key));
        piece.key.and_then(bound).map(|it| it.intent) == Some(intent)
    };
    let pieces = pieces(&draw.say(line));
    if pieces.iter().any(has_button) {
        let all = pieces
            .into_iter()
            .flat_map(|piece| [piece.words, piece.after]);
        let said: Vec<String> = all.filter(|part| !part.is_empty()).collect();
        let font = if look.is_bold { BOLD } else { REGULAR };
        return Label::new(said.join(" "), font, look.size, look.color)
            .width(Length::Fill)
            .into();
    }
    flow(line, look, draw)
}

/// The same beside each other, and below each other where there is no room.
pub fn flow<'a>(
    line: &locale::Message,
    look: Look,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let mut pieces = self::line(line, look, draw);
    match (pieces.pop(), pieces.is_empty()) {
        (Some(only), true) => only,
        (last, _) => draw
            .beside(pieces.into_iter().chain(last).collect())
            .wrap()
            .vertical_spacing(draw.scale.gap() * 0.5)
            .into(),
    }
}

fn words<'a>(piece: Piece, look: Look) -> Element<'a, Message> {
    let key = piece.key.map(|key| format!("[{}]", key.caption()));
    let all = [piece.words, key.unwrap_or_default(), piece.after];
    let said: Vec<String> = all.into_iter().filter(|part| !part.is_empty()).collect();
    let font = if look.is_bold { BOLD } else { REGULAR };
    Label::new(said.join(" "), font, look.size, look.color).into()
}

/// The button of a piece; none where it names no key that does something here.
fn button<'a>(
    line: &locale::Message,
    piece: &Piece,
    look: Look,
    draw: RenderContext<'a>,
) -> Option<Element<'a, Message>> {
    let key = piece.key?;
    let binding = draw.bindings.iter().find(|binding| binding.key.is(key))?;
    let said = |words: &str| {
        let label = Label::new(words, BOLD, look.size, draw.palette.ink).line_height(1.15);
        (!words.is_empty()).then_some(label)
    };
    let content = row![]
        .push(said(&piece.words))
        .push(draw.key(&key.caption(), look.size * 0.9))
        .push(said(&piece.after))
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    let id = format!("line-{}-{}", line.id, key.caption());
    let name = [piece.words.as_str(), piece.after.as_str()]
        .join(" ")
        .trim()
        .to_owned();
    let button = ActionButton::new(id, name, content)
        .guarded(draw.guarded(binding.intent, line))
        .on_press(Message::Do(binding.intent))
        .asks_for(binding.intent)
        .least(draw.scale.target())
        .padding([draw.scale.gap() * 0.5, draw.scale.gap() * 1.25])
        .style(actions::framed(draw, false));
    Some(button.into())
}
