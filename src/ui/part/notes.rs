//! Mix notes beside the order, and the button to say what was taken.

use iced::Element;
use overdose_core::view_model::Notes;

use super::{actions, order};
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// The one line that an emergency without breathing has; else the button to say what was taken and as many notes as there
/// is room for. Those that fit best stand first, and the drug card has all of them.
pub fn view<'a>(notes: &Notes, draw: RenderContext<'a>) -> Vec<Element<'a, Message>> {
    let Some(pick) = &notes.pick else {
        return vec![order::below(&notes.cards, draw)];
    };
    let cards = notes.cards.iter().map(|card| order::boxed(card, draw));
    vec![
        actions::button(pick, draw),
        EvenGrid::first(draw.scale.gap(), cards).into(),
    ]
}
