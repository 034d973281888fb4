//! Mix notes beside the order, and the button to say what was taken.

use iced::Element;
use iced::widget::Column;
use overdose_core::view_model::Notes;

use super::{Draw, actions, order};
use crate::ui::app::Message;

/// How many notes are shown: those that fit best stand first.
const SHOWN: usize = 2;

/// Draws the notes.
pub fn view<'a>(notes: &Notes, draw: Draw<'a>) -> Element<'a, Message> {
    let shown = notes.cards.get(..SHOWN).unwrap_or(&notes.cards);
    let mut column = Column::new().spacing(draw.scale.gap());
    if let Some(pick) = &notes.pick {
        column = column.push(actions::button(pick, draw));
    }
    column.push(order::beside(shown, draw)).into()
}
