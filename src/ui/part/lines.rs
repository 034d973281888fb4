//! Parts that are lines of text: notice, record, panel, what was said; and the ground that holds things together.

use iced::widget::{Row, container, row, space};
use iced::{Alignment, Border, Color, Element, Length};
use overdose_core::locale;
use overdose_core::message;
use overdose_core::session::Intent;
use overdose_core::view_model::{ConfirmPart, EventsPart};

use super::actions;
use super::keyed::{self, Look};
use crate::ui::context::RenderContext;
use crate::ui::drawing::Icon;
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// A line that asks for attention.
pub fn notice<'a>(line: &locale::Message, draw: RenderContext<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    let look = Look {
        size: draw.scale.title(),
        color: palette.on_notice,
        is_bold: true,
    };
    let content = row![]
        .push(draw.icon(Icon::Attention, palette.on_notice))
        .push(container(keyed::flow(line, look, draw)).width(Length::Fill))
        .push(space().height(draw.scale.notice()))
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    container(content)
        .width(Length::Fill)
        .padding([0.0, draw.scale.margin()])
        .style(move |_| container::background(palette.notice))
        .into()
}

/// A line that asks for attention while another one has the place for it.
pub fn waiting<'a>(line: &locale::Message, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (palette, radius) = (draw.palette, draw.scale.corner());
    let look = Look {
        size: draw.scale.rail(),
        color: palette.on_notice,
        is_bold: true,
    };
    let height = if draw.scale.is_full() { 0.75 } else { 0.25 };
    container(keyed::flow(line, look, draw))
        .width(Length::Fill)
        .padding([draw.scale.gap() * height, draw.scale.space()])
        .style(move |_| {
            container::background(palette.notice).border(Border::default().rounded(radius))
        })
        .into()
}

/// What a card is about, with its icon.
pub fn head<'a>(
    icon: Icon,
    words: impl Into<Element<'a, Message>>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    row![]
        .push(draw.icon(icon, draw.palette.quiet))
        .push(container(words).width(Length::Fill))
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center)
        .into()
}

/// What is asked before it is done, with its two answers.
pub fn confirm<'a>(confirm: &ConfirmPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    let line = draw.bold(&confirm.line, draw.scale.title(), palette.on_notice);
    let answers = confirm.answers.iter().map(|it| actions::button(it, draw));
    let answers = Row::with_children(answers).spacing(draw.scale.gap());
    let row = row![
        line.width(Length::FillPortion(3)),
        answers.width(Length::FillPortion(2))
    ]
    .spacing(draw.scale.space())
    .align_y(Alignment::Center);
    container(row)
        .width(Length::Fill)
        .padding([draw.scale.gap() * 0.5, draw.scale.space()])
        .style(move |_| container::background(palette.notice))
        .into()
}

/// The last answers, said back.
pub fn said<'a>(line: &locale::Message, draw: RenderContext<'a>) -> Element<'a, Message> {
    draw.quiet(line).width(Length::Fill).into()
}

/// That there is no room for text as large as the person wishes.
pub fn cut(draw: RenderContext) -> Option<Element<Message>> {
    let (wish, percent) = (draw.looks.text_size(), draw.scale.percent());
    let line = message!(
        "text-size-cut",
        percent = u64::from(percent),
        wish = u64::from(wish)
    );
    (percent < wish).then(|| draw.quiet(&line).width(Length::Fill).into())
}

/// Lines of information, all of them.
pub fn information<'a>(lines: &[locale::Message], draw: RenderContext<'a>) -> Element<'a, Message> {
    let lines = lines.iter().map(|line| draw.detail(line).into());
    draw.stack(lines.collect()).into()
}

/// Lines beside each other that a whole room reads, and that matter less.
pub fn from_afar<'a>(lines: &[locale::Message], draw: RenderContext<'a>) -> Element<'a, Message> {
    let (size, color) = (draw.scale.far_least(), draw.palette.quiet);
    let lines = lines.iter();
    let lines = lines.map(|line| draw.plain(line, size, color).line_height(1.2).into());
    draw.beside(lines.collect())
        .spacing(draw.scale.margin())
        .wrap()
        .vertical_spacing(0.0)
        .into()
}

/// What a question to the room is explained with: the first line is what is so, the others stand beside each other.
pub fn explained<'a>(lines: &[locale::Message], draw: RenderContext<'a>) -> Element<'a, Message> {
    let (first, rest) = lines.split_at(lines.len().min(1));
    let (size, color) = (draw.scale.far_least(), draw.palette.ink);
    let first = first.iter();
    let first = first.map(|line| draw.plain(line, size, color).line_height(1.2).into());
    let mut all: Vec<_> = first.collect();
    if !rest.is_empty() {
        all.push(from_afar(rest, draw));
    }
    boxed(draw.stack(all).spacing(draw.scale.gap() * 0.5), draw)
}

/// What happened: its last lines, as many as there is room for.
pub fn events<'a>(events: &EventsPart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let mut things = Vec::new();
    if events.paged {
        things.push(draw.quiet(&message!("record-pages")).into());
    }
    let lines = events.lines.iter().map(|line| draw.small(line).into());
    things.push(EvenGrid::last(draw.scale.gap() * 0.5, lines).into());
    draw.stack(things).height(Length::Fill).into()
}

/// Naloxone: what was given, and when to look and give again.
pub fn naloxone<'a>(lines: &[locale::Message], draw: RenderContext<'a>) -> Element<'a, Message> {
    let look = Look {
        size: draw.scale.rail(),
        color: draw.palette.ink,
        is_bold: false,
    };
    let mut lines = lines.iter();
    let bold = Look {
        size: draw.scale.small(),
        color: draw.palette.quiet,
        is_bold: true,
    };
    // To say that a dose was given there is a button on every screen that has this.
    let line = |line, look| keyed::without(line, Intent::Naloxone, look, draw);
    let head = lines
        .next()
        .map(|first| head(Icon::Naloxone, line(first, bold), draw));
    let said = lines.map(|said| line(said, look));
    let all = head.into_iter().chain(said).collect();
    boxed(draw.stack(all).spacing(draw.scale.gap() * 0.25), draw)
}

/// A panel beside the order.
pub fn panel<'a>(lines: &[locale::Message], draw: RenderContext<'a>) -> Element<'a, Message> {
    let lines = lines.iter().map(|line| draw.small(line).into());
    boxed(draw.stack(lines.collect()).spacing(0.0), draw)
}

/// A ground that holds things together.
pub fn boxed<'a>(
    content: impl Into<Element<'a, Message>>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    framed(content, (draw.palette.line, 1.0), draw)
}

/// The same for what comes first: its frame is that of the call bar.
pub fn urgent<'a>(
    content: impl Into<Element<'a, Message>>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    framed(content, (draw.palette.title, draw.palette.border), draw)
}

/// A ground with a frame of this colour and width.
fn framed<'a>(
    content: impl Into<Element<'a, Message>>,
    (color, width): (Color, f32),
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let (palette, radius) = (draw.palette, draw.scale.corner());
    let height = if draw.scale.is_full() { 1.0 } else { 0.5 };
    container(content)
        .width(Length::Fill)
        .padding([draw.scale.gap() * height, draw.scale.space()])
        .style(move |_| {
            container::background(palette.card).border(Border {
                color,
                width,
                radius: radius.into(),
            })
        })
        .into()
}
