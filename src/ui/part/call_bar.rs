//! The call bar: the number, where we are, what to say. It is the same on every screen.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Color, Element, Length};
use overdose_core::locale;
use overdose_core::view_model::CallBar;

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// From how many characters on a place is long.
const LONG: usize = 52;

/// From how many on it would take too much room.
const LONGER: usize = 76;

/// Draws the call bar.
pub fn view<'a>(bar: &CallBar, draw: RenderContext<'a>) -> Element<'a, Message> {
    let mut lines = Column::new().push(ground(number(bar, draw), draw.palette.call, draw));
    if bar.say.is_some() || bar.call_taker.is_some() {
        lines = lines.push(ground(say(bar, draw), draw.palette.say, draw));
    }
    lines.into()
}

/// The number, how to call and where we are, and how long it has been.
fn number<'a>(bar: &CallBar, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (scale, color) = (draw.scale, draw.palette.on_call);
    let call = draw.say(&bar.call);
    let hint = draw.plain(&bar.hint, scale.small(), color);
    let marks = [&bar.sound, &bar.unsaved].into_iter().flatten();
    let marks: Vec<Label> = marks
        .map(|line| draw.bold(line, scale.small(), color))
        .collect();
    // Beside much else they would break in the middle of their words.
    let (marks, below) = if bar.around.is_empty() {
        (marks, Vec::new())
    } else {
        (Vec::new(), marks)
    };
    let calling = bar.calling.as_ref();
    let calling = calling.map(|line| draw.bold(line, scale.small(), color));
    let hint = marks
        .into_iter()
        .fold(row![hint].push(calling), Row::push)
        .spacing(scale.space() * 1.5);
    let around = around(bar, below, draw);
    let place = bar.place.as_ref().map(|place| draw.say(place));
    let place = place.map(|place| {
        let size = place_size(&place, draw);
        Label::new(place, theme::BOLD, size, color)
    });
    let mut row = if bar.country.is_some() {
        // Five numbers fit only in smaller type.
        let call = Label::new(call, theme::BOLD, scale.title(), color);
        let hints = row![hint]
            .push(place)
            .spacing(scale.space() * 1.5)
            .align_y(Alignment::Center);
        let beside = column![call.width(Length::Fill), hints].push(around);
        row![beside.width(Length::Fill)]
    } else {
        let size = if bar.quiet {
            scale.title()
        } else {
            scale.call()
        };
        let call = Label::new(call, theme::BOLD, size, color).line_height(1.1);
        let beside = column![hint].push(around).push(place);
        row![call, beside.width(Length::Fill)]
    };
    row = row.spacing(scale.space() * 1.5).align_y(Alignment::Center);
    for line in [&bar.others, &bar.open_for].into_iter().flatten() {
        row = row.push(draw.bold(line, scale.title(), color));
    }
    if let Some(country) = &bar.country {
        let button = actions::button(country, draw);
        row = row.push(container(button).width(scale.target() * 3.0));
    }
    row.into()
}

/// What the site says beside the address, in as many lines as it takes.
fn around<'a>(
    bar: &CallBar,
    marks: Vec<Label>,
    draw: RenderContext<'a>,
) -> Option<Element<'a, Message>> {
    let color = draw.palette.on_call;
    let line = |line| draw.bold(line, draw.scale.small(), color).into();
    let row = Row::with_children(bar.around.iter().map(line));
    let row = marks
        .into_iter()
        .fold(row, Row::push)
        .spacing(draw.scale.space() * 1.5);
    (!bar.around.is_empty()).then(|| row.wrap().vertical_spacing(0.0).into())
}

/// A long address stays on one line, and one that is longer still on two.
fn place_size(place: &str, draw: RenderContext) -> f32 {
    match place.chars().count() {
        count if count > LONGER => draw.scale.small(),
        count if count > LONG => draw.scale.title() * 0.84,
        _ => draw.scale.title(),
    }
}

/// What the caller says, and that the call taker outranks this program (R10).
fn say<'a>(bar: &CallBar, draw: RenderContext<'a>) -> Element<'a, Message> {
    let text =
        |line: &locale::Message| draw.bold(line, draw.scale.title() * 0.9, draw.palette.on_say);
    let mut row = Row::new().spacing(draw.scale.space());
    if let Some(say) = &bar.say {
        row = row.push(text(say).width(Length::FillPortion(6)));
    }
    if let Some(call_taker) = &bar.call_taker {
        row = row.push(text(call_taker).width(Length::FillPortion(5)));
    }
    row.into()
}

fn ground<'a>(
    content: Element<'a, Message>,
    color: Color,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    container(content)
        .width(Length::Fill)
        .padding([draw.scale.gap(), draw.scale.space()])
        .style(move |_| container::background(color))
        .into()
}
