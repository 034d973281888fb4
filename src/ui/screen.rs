//! Where the parts of a screen stand: call bar on top, order in the middle, the rest beside it, actions below.

use iced::widget::{Column, Row, column, container, row};
use iced::{Element, Length, padding};
use overdose_core::view_model::Screen;

use super::context::RenderContext;
use super::message::Message;
use super::part::{Regions, practice};

/// How the width is divided between the order and what stands beside it.
const SHARES: (u16, u16) = (8, 5);
/// The same where text is larger than usual.
const SPARE: (u16, u16) = (8, 3);

/// How the width is divided between the steps and the casualty of a drill.
const CASUALTY: (u16, u16) = (11, 4);

/// Lays a screen out.
pub fn layout<'a>(screen: &Screen, draw: RenderContext<'a>) -> Element<'a, Message> {
    let scale = draw.scale;
    let Regions {
        top,
        wide,
        main,
        side,
        base,
        foot,
        casualty,
        practice: is_practice,
        ..
    } = Regions::of(screen, draw);
    let gap = scale.gap();
    let (order, beside) = if scale.is_spare() { SPARE } else { SHARES };
    let main = stack(main, gap * 1.5)
        .width(Length::FillPortion(order))
        .height(Length::Fill);
    let mut middle = Row::new().push(main).spacing(scale.space() * 1.5);
    if !side.is_empty() {
        let side = stack(side, gap)
            .width(Length::FillPortion(beside))
            .height(Length::Fill);
        middle = middle.push(side);
    }
    let after = |things: &Vec<_>| if things.is_empty() { 0.0 } else { gap };
    let (below_wide, above_base) = (after(&wide), after(&base));
    let body = column![
        stack(wide, gap).padding(padding::bottom(below_wide)),
        middle.height(Length::Fill),
        stack(base, gap).padding(padding::top(above_base)),
    ]
    .padding([gap, scale.space()])
    .height(Length::Fill)
    .width(Length::Fill);
    let foot = stack(foot, gap * 0.5).padding([gap, scale.space()]);
    let steps = match casualty {
        None => column![body, foot],
        Some(casualty) => {
            let casualty = container(casualty)
                .padding([gap, scale.space()])
                .width(Length::FillPortion(CASUALTY.1));
            let steps = column![body, foot].width(Length::FillPortion(CASUALTY.0));
            column![row![steps, casualty].height(Length::Fill)]
        }
    };
    // Every place is there on every screen, empty or not: what a widget remembers, the focus too, hangs on its place in the
    // tree, and a line that appears must not move it. And no place has a ground of its own: a box as large as the window
    // would be drawn again with every second of a clock.
    let screen = column![stack(top, 0.0), steps].into();
    if is_practice {
        practice::framed(screen, draw)
    } else {
        screen
    }
}

/// The parts of a screen without their places, for the gallery.
pub fn alone<'a>(screen: &Screen, draw: RenderContext<'a>) -> Element<'a, Message> {
    let places = Regions::of(screen, draw);
    let zones = [
        places.top,
        places.wide,
        places.main,
        places.side,
        places.base,
        places.foot,
    ];
    stack(zones.into_iter().flatten().collect(), draw.scale.gap()).into()
}

fn stack(things: Vec<Element<Message>>, gap: f32) -> Column<Message> {
    Column::with_children(things)
        .spacing(gap)
        .width(Length::Fill)
}
