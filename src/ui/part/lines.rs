//! Parts that are lines of text: notice, record, panel, what was said; and the ground that holds things together.

use iced::widget::{Row, container, row};
use iced::{Alignment, Border, Element, Length};
use overdose_core::locale;
use overdose_core::message;
use overdose_core::view_model::{ConfirmPart, EventsPart};

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::EvenGrid;

/// A line that asks for attention, under the call bar.
pub fn notice<'a>(line: &locale::Message, draw: RenderContext<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    let text = draw.bold(line, draw.scale.title(), palette.on_notice);
    container(text.width(Length::Fill))
        .width(Length::Fill)
        .padding([draw.scale.gap() * 0.5, draw.scale.space()])
        .style(move |_| container::background(palette.notice))
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
    let (wish, percent) = (draw.looks.text_size, draw.scale.percent());
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
    let palette = draw.palette;
    container(content)
        .width(Length::Fill)
        .padding([draw.scale.gap() * 0.75, draw.scale.gap() * 1.25])
        .style(move |_| {
            container::background(palette.panel).border(Border {
                color: palette.line,
                width: palette.border * 0.5,
                radius: 0.0.into(),
            })
        })
        .into()
}
