//! The banner of practice, and the frame around everything: nobody can take it for an emergency, or an emergency for it.

use iced::widget::{Row, column, container, row, space};
use iced::{Alignment, Element, Length};
use overdose_core::locale;
use overdose_core::view_model::PracticeBar;

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::drawing::Icon;
use crate::ui::message::Message;

/// How wide the frame is, in logical pixels.
pub const FRAME: f32 = 10.0;
/// How much larger the words of the banner are than other names of screens.
const LARGER: f32 = 1.2;

/// The banner: that it is practice, the name of a page, and the key to a real emergency.
pub fn banner<'a>(
    bar: &PracticeBar,
    title: Option<&locale::Message>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let (palette, scale) = (draw.palette, draw.scale);
    // The colour of practice stands for practice alone.
    let (ground, ink) = if bar.is_lesson {
        (palette.ink, palette.paper)
    } else {
        (palette.practice, palette.on_practice)
    };
    let text = |line, size| draw.bold(line, size, ink).line_height(1.2);
    let icon = draw.icon(Icon::Practice, ink);
    let size = scale.title() * LARGER;
    let line = text(&bar.line, size);
    let line = match title {
        None => row![line.width(Length::Fill)],
        Some(title) => row![line, text(title, size).width(Length::Fill)],
    };
    let content = Row::new()
        .push(icon)
        .push(line.spacing(scale.margin()).align_y(Alignment::Center))
        .push(bar.clock.as_ref().map(|clock| text(clock, size)))
        .push(container(actions::line(std::slice::from_ref(&bar.real), draw)).width(Length::Shrink))
        .spacing(scale.space())
        .align_y(Alignment::Center);
    container(content)
        .width(Length::Fill)
        .padding([scale.gap() * 0.5, scale.space()])
        .style(move |_| container::background(ground))
        .into()
}

/// A screen within the frame. Each side is a thing of its own: a ground as large as the window would be drawn again with every
/// second of a clock.
pub fn framed<'a>(content: Element<'a, Message>, draw: RenderContext<'a>) -> Element<'a, Message> {
    let side = || {
        let color = draw.palette.practice;
        container(space()).style(move |_| container::background(color))
    };
    let upright = || side().width(FRAME).height(Length::Fill);
    column![
        row![upright(), content, upright()].height(Length::Fill),
        side().width(Length::Fill).height(FRAME),
    ]
    .into()
}
