//! Parts that are lines of text: notice, record, panel, what was said; and the ground that holds things together.

use iced::widget::container;
use iced::{Border, Element, Length};
use overdose_core::locale::Line;

use super::Draw;
use crate::ui::app::Message;
use crate::ui::widget::Frame;

/// From how many lines on a record has keys to go through it.
const PAGED: usize = 10;

/// The most lines of a record that are drawn at once: more than any window has room for.
const DRAWN: usize = 80;

/// A line that asks for attention, under the call bar.
pub fn notice<'a>(line: &Line, draw: Draw<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    let text = draw.bold(line, draw.scale.title(), palette.on_notice);
    container(text.width(Length::Fill))
        .width(Length::Fill)
        .padding([draw.scale.gap() * 0.5, draw.scale.space()])
        .style(move |_| container::background(palette.notice))
        .into()
}

/// The last answers, said back.
pub fn said<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let line = Line::new("you-said").with("answers", lines.to_vec());
    draw.quiet(&line).width(Length::Fill).into()
}

/// That there is no room for text as large as the person wishes.
pub fn cut(draw: Draw) -> Option<Element<Message>> {
    let (wish, percent) = (draw.looks.text_size, draw.scale.percent());
    let line = Line::new("text-size-cut")
        .with("percent", u64::from(percent))
        .with("wish", u64::from(wish));
    (percent < wish).then(|| draw.quiet(&line).width(Length::Fill).into())
}

/// Lines of information, all of them.
pub fn information<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let lines = lines.iter().map(|line| draw.detail(line).into());
    draw.stack(lines.collect()).into()
}

/// A record, which may be long: its last lines, or earlier ones where somebody went back.
pub fn record<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let Some((title, lines)) = lines.split_first() else {
        return draw.stack(Vec::new()).into();
    };
    let end = lines.len().saturating_sub(draw.record_back);
    let from = end.saturating_sub(DRAWN);
    let shown = lines.get(from..end).unwrap_or_default();
    let shown = shown.iter().map(|line| draw.small(line).into());
    let mut things = vec![draw.small_bold(title).into()];
    if lines.len() > PAGED {
        things.push(draw.quiet(&Line::new("record-pages")).into());
    }
    things.push(Frame::last(draw.scale.gap() * 0.5, shown).into());
    draw.stack(things).height(Length::Fill).into()
}

/// A panel beside the order.
pub fn panel<'a>(lines: &[Line], draw: Draw<'a>) -> Element<'a, Message> {
    let lines = lines.iter().map(|line| draw.small(line).into());
    boxed(draw.stack(lines.collect()).spacing(0.0), draw)
}

/// A ground that holds things together.
pub fn boxed<'a>(content: impl Into<Element<'a, Message>>, draw: Draw<'a>) -> Element<'a, Message> {
    let palette = draw.palette;
    container(content)
        .width(Length::Fill)
        .padding([draw.scale.gap() * 0.75, draw.scale.gap() * 1.25])
        .style(move |_| container::Style {
            background: Some(palette.panel.into()),
            border: Border {
                color: palette.line,
                width: palette.border * 0.5,
                radius: 0.0.into(),
            },
            ..container::Style::default()
        })
        .into()
}
