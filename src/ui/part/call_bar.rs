//! The call bar: the number, where we are, what to say. It is the same on every screen.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Color, Element, Length};
use overdose_core::content::Language;
use overdose_core::view_model::CallBar;
use overdose_core::{locale, message};

use super::actions;
use super::keyed::{self, Look};
use crate::ui::context::RenderContext;
use crate::ui::drawing::Icon;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// From how many characters on a place is long.
const LONG: usize = 52;

/// From how many on it would take too much room.
const LONGER: usize = 76;

/// Draws the call bar.
pub fn view<'a>(bar: &CallBar, draw: RenderContext<'a>) -> Element<'a, Message> {
    let mut lines = Column::new().push(ground(number(bar, draw), draw.palette.call, 0.75, draw));
    if bar.say.is_some() || bar.call_taker.is_some() {
        lines = lines.push(ground(say(bar, draw), draw.palette.say, 0.25, draw));
    }
    lines.into()
}

/// The number, how to call and where we are, and how long it has been.
fn number<'a>(bar: &CallBar, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (scale, color) = (draw.scale, draw.palette.on_call);
    let small = Look {
        size: scale.small(),
        color,
        is_bold: false,
    };
    // What names a key is a button, at the end of the bar.
    let mut hints = keyed::line(&bar.hint, small, draw).into_iter();
    let hint = hints.next();
    let calling = bar
        .calling
        .iter()
        .flat_map(|line| keyed::line(line, small, draw));
    // That all is well needs a place only where nothing more important has it.
    let says_sound = !bar.has_sound || (scale.is_full() && bar.calling.is_none());
    let sound = bar.sound.iter().filter(|_| says_sound);
    let sound = sound.flat_map(|line| keyed::line(line, small, draw));
    let others = bar
        .others
        .iter()
        .flat_map(|line| keyed::line(line, small, draw));
    let marks: Vec<_> = hints.chain(calling).chain(sound).chain(others).collect();
    let unsaved = bar
        .unsaved
        .as_ref()
        .map(|line| draw.bold(line, scale.small(), color));
    let place = bar.place.as_ref().map(|place| {
        let place = draw.say(place);
        let size = place_size(&place, draw);
        Label::new(place, theme::BOLD, size, color)
    });
    let call = draw.say(&bar.call);
    let words = Column::new()
        .push(hint)
        .push(around(bar, draw))
        .push(place)
        .push(unsaved);
    let mut row = if bar.country.is_some() {
        // Five numbers fit only in smaller type.
        let call = Label::new(call, theme::BOLD, scale.title() * 1.1, color);
        row![column![call.width(Length::Fill), words].width(Length::Fill)]
    } else {
        let size = if bar.quiet {
            scale.title()
        } else {
            scale.call()
        };
        let call = Label::new(call, theme::BOLD, size, color).line_height(1.1);
        row![]
            .push(draw.icon(Icon::Call, color))
            .push(call)
            .push(words.width(Length::Fill))
    };
    row = row
        .spacing(scale.foot_gap() * 1.25)
        .align_y(Alignment::Center);
    row = marks.into_iter().fold(row, Row::push);
    row = row.push(bar.open_for.as_ref().map(|line| {
        let label = draw.plain(&message!("open-since.label"), scale.small(), color);
        let time = draw.bold(line, scale.title() * 1.3, color);
        column![label.line_height(1.0), time.line_height(1.1)].align_x(Alignment::End)
    }));
    if let Some(country) = &bar.country {
        let button = actions::button(country, draw);
        row = row.push(container(button).width(scale.target() * 3.4));
    }
    row.into()
}

/// What the site says beside the address, in as many lines as it takes.
fn around<'a>(bar: &CallBar, draw: RenderContext<'a>) -> Option<Element<'a, Message>> {
    let color = draw.palette.on_call;
    let line = |line| draw.bold(line, draw.scale.small(), color).into();
    let row = Row::with_children(bar.around.iter().map(line)).spacing(draw.scale.space() * 1.5);
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
    let color = draw.palette.on_say;
    let small = Look {
        size: draw.scale.small(),
        color,
        is_bold: false,
    };
    let say = bar.say.as_ref().map(|say| {
        row![]
            .push(draw.icon(Icon::Say, color))
            .push(in_both(say, bar.say_language, draw).width(Length::Fill))
            .spacing(draw.scale.gap())
            .align_y(Alignment::Center)
            .width(Length::Fill)
    });
    let call_taker = bar.call_taker.iter();
    let call_taker = call_taker.flat_map(|line| keyed::line(line, small, draw));
    let row = Row::new()
        .push(say)
        .spacing(draw.scale.space())
        .align_y(Alignment::Center);
    call_taker.fold(row, Row::push).into()
}

/// What the call taker understands, and under it what the helper does.
fn in_both<'a>(
    say: &locale::Message,
    phone: Option<Language>,
    draw: RenderContext<'a>,
) -> Column<'a, Message> {
    let (size, color) = (draw.scale.title(), draw.palette.on_say);
    match phone {
        Some(phone) => {
            let words = draw.in_language(phone).bold(say, size, color);
            column![words, draw.plain(say, draw.scale.small(), color)]
        }
        None => column![draw.bold(say, size, color)].push(draw.second(say, size, color)),
    }
}

fn ground<'a>(
    content: Element<'a, Message>,
    color: Color,
    height: f32,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    container(content)
        .width(Length::Fill)
        .padding([draw.scale.gap() * height, draw.scale.margin()])
        .style(move |_| container::background(color))
        .into()
}
