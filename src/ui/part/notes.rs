//! Mix notes beside the order, and the button to say what was taken.

use iced::Element;
use overdose_core::view_model::Notes;

use super::{actions, order};
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// The button to say what was taken, and as many notes as there is room for: those that fit best stand first, and the drug card has
/// all of them. An emergency without breathing has one line and no button.
pub fn view<'a>(
    notes: &Notes,
    draw: RenderContext<'a>,
) -> (Option<Element<'a, Message>>, Element<'a, Message>) {
    let Some(pick) = &notes.pick else {
        let lines = notes.cards.iter().map(|card| {
            if draw.scale.is_full() {
                order::boxed(card, draw)
            } else {
                order::plain(card, draw)
            }
        });
        return (None, draw.stack(lines.collect()).into());
    };
    let cards = notes.cards.iter().map(|card| order::boxed(card, draw));
    let pick = if draw.scale.is_full() {
        actions::button(pick, draw)
    } else {
        actions::line(std::slice::from_ref(pick), draw)
    };
    (Some(pick), EvenGrid::first(draw.scale.gap(), cards).into())
}
