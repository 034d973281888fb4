//! Where the parts of a screen stand: call bar on top, order in the middle, the rest beside it, actions below.

mod distance;
mod regions;
mod shape;

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Alignment, Element, Length, padding};
use overdose_core::view_model::Screen;

use super::context::RenderContext;
use super::message::Message;
use super::part::practice;
use super::theme::Scale;
use regions::{NoticeLine, Rail, Regions};

/// How the width is divided between the order and what stands beside it.
const SHARES: (u16, u16) = (7, 3);
/// The same where less room is left for drawings.
const NARROW: (u16, u16) = (9, 5);
/// The same where text is larger than usual.
const SPARE: (u16, u16) = (8, 3);

/// How much of the width the list takes that a page was chosen from.
const LIST: f32 = 0.27;

/// How the width is divided between the steps and the casualty of a drill.
const CASUALTY: (u16, u16) = (11, 4);

/// Lays a screen out.
pub fn layout<'a>(screen: &Screen, draw: RenderContext<'a>) -> Element<'a, Message> {
    let scale = draw.scale;
    let Regions {
        top,
        wide,
        main,
        list,
        low,
        side,
        rail,
        line,
        foot,
        casualty,
        framed: is_framed,
        ..
    } = Regions::of(screen, draw);
    let (gap, margin) = (scale.gap(), scale.margin());
    let (order, beside) = shares(scale, rail);
    let above_low = if low.is_empty() { 0.0 } else { gap };
    let low = stack(low, gap).padding(padding::top(above_low));
    let main = stack(main, gap * 1.5);
    // What stands at the lower end moves no more than the foot.
    let around = padding::all(margin).top(gap).bottom(scale.foot_gap());
    let middle: Element<Message> = if scale.is_upright() {
        // There is more room below than beside.
        column![main, stack(side, gap), space::vertical(), low]
            .spacing(gap)
            .padding(around)
            .into()
    } else {
        let list = list.map(|list| {
            container(list)
                .padding(padding::all(gap).left(margin).right(scale.space()))
                .width(scale.width() * LIST)
                .height(Length::Fill)
                .style(move |_| container::background(draw.palette.panel))
        });
        let main = column![main.height(Length::Fill), low]
            .padding(around)
            .width(Length::FillPortion(order))
            .height(Length::Fill);
        let side = (!side.is_empty()).then(|| beside_order(side, rail, beside, draw));
        Row::new()
            .push(list)
            .push(main)
            .push(side)
            .height(Length::Fill)
            .into()
    };
    let above_wide = if wide.is_empty() { 0.0 } else { gap };
    let body = column![
        stack(wide, 0.0).padding(padding::horizontal(margin).top(above_wide)),
        middle,
    ]
    .height(Length::Fill)
    .width(Length::Fill);
    let line = notice_line(line, scale);
    let foot = stack(foot, scale.foot_gap()).padding([scale.foot_gap(), margin]);
    let steps = match casualty {
        None => column![body, line, foot],
        Some(casualty) => {
            let casualty = container(casualty)
                .padding([gap, scale.space()])
                .width(Length::FillPortion(CASUALTY.1))
                .height(Length::Fill)
                .style(move |_| container::background(draw.palette.panel));
            let steps = column![body, line, foot].width(Length::FillPortion(CASUALTY.0));
            column![row![steps, casualty].height(Length::Fill)]
        }
    };
    // Every place is there on every screen, empty or not: what a widget remembers, the focus too, hangs on its place in the
    // tree, and a line that appears must not move it. And no place but the rail has a ground of its own: a box as large as the
    // window would be drawn again with every second of a clock.
    let screen = column![stack(top, 0.0), steps].into();
    if is_framed {
        practice::framed(screen, draw)
    } else {
        screen
    }
}

/// What stands beside the order.
fn beside_order<'a>(
    side: Vec<Element<'a, Message>>,
    rail: Rail,
    share: u16,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let (scale, palette) = (draw.scale, draw.palette);
    let gap = scale.gap();
    let apart = if scale.is_full() { 1.25 } else { 0.75 };
    // On no ground of its own it begins and ends with the order.
    let (top, bottom) = if rail == Rail::Beat {
        (gap, 0.0)
    } else {
        (gap * 1.5, gap)
    };
    let side = stack(side, gap * apart)
        .padding(
            padding::all(scale.space())
                .right(scale.margin())
                .top(top)
                .bottom(bottom),
        )
        .height(Length::Fill);
    container(side)
        .width(Length::FillPortion(share))
        .style(move |_| {
            if rail == Rail::Panel {
                container::background(palette.panel)
            } else {
                container::Style::default()
            }
        })
        .into()
}

fn shares(scale: Scale, rail: Rail) -> (u16, u16) {
    let is_narrow = scale.is_spare() || (rail == Rail::Beat && !scale.has_all_room());
    match (scale.is_wished(), is_narrow) {
        (true, _) => SPARE,
        (false, true) => NARROW,
        (false, false) => SHARES,
    }
}

fn notice_line(line: NoticeLine, scale: Scale) -> Row<Message> {
    let sides = if line.has_notice { 0.0 } else { scale.margin() };
    let height = if line.is_reserved {
        scale.notice()
    } else {
        0.0
    };
    let things = Row::with_children(line.things)
        .spacing(scale.space())
        .align_y(Alignment::Center);
    let things = container(things).width(Length::Fill).padding([0.0, sides]);
    row![things, space().height(height)].align_y(Alignment::Center)
}

/// The parts of a screen without their places, for the gallery.
pub fn alone<'a>(screen: &Screen, draw: RenderContext<'a>) -> Element<'a, Message> {
    let places = Regions::of(screen, draw);
    let zones = [
        places.top,
        places.wide,
        places.main,
        places.low,
        places.side,
        places.line.things,
        places.foot,
    ];
    stack(zones.into_iter().flatten().collect(), draw.scale.gap()).into()
}

fn stack(things: Vec<Element<Message>>, gap: f32) -> Column<Message> {
    Column::with_children(things)
        .spacing(gap)
        .width(Length::Fill)
}
