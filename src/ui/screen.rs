//! Where the parts of a screen stand: call bar on top, order in the middle, the rest beside it, actions below.

mod places;

use iced::widget::{Column, Row};
use iced::{Element, Length};
use overdose_core::view_model::Screen;

use super::app::Message;
use super::part::Draw;
use places::Places;

/// The id of the heading, where the focus of a question starts.
pub const HEADING: &str = "heading";
/// The id of *Done, next*, where the focus of a card starts.
pub const NEXT: &str = "next";

/// How the width is divided between the order and what stands beside it.
const MAIN: u16 = 8;
const SIDE: u16 = 5;

/// Lays a screen out.
pub fn layout<'a>(screen: &Screen, draw: Draw<'a>) -> Element<'a, Message> {
    let scale = draw.scale;
    let Places {
        top,
        wide,
        main,
        side,
        base,
        foot,
        ..
    } = Places::of(screen, draw);
    let main = Column::with_children(main)
        .spacing(scale.gap() * 1.5)
        .width(Length::FillPortion(MAIN))
        .height(Length::Fill);
    let mut middle = Row::new().push(main).spacing(scale.space() * 1.5);
    if !side.is_empty() {
        let side = Column::with_children(side)
            .spacing(scale.gap())
            .width(Length::FillPortion(SIDE))
            .height(Length::Fill);
        middle = middle.push(side);
    }
    let body = Column::with_children(wide)
        .push(middle.height(Length::Fill))
        .extend(base)
        .spacing(scale.gap())
        .padding([scale.gap(), scale.space()])
        .height(Length::Fill)
        .width(Length::Fill);
    let foot = Column::with_children(foot)
        .spacing(scale.gap() * 0.5)
        .padding([scale.gap(), scale.space()]);
    // No ground of its own: the window has one, and a box as large as the window would be drawn again with every second of a
    // clock.
    Column::with_children(top)
        .push(body)
        .push(foot)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}
