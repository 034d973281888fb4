//! The topics beside the one that is up, and the search above them.

use iced::widget::{Column, row};
use iced::{Alignment, Color, Element, Length, Theme};
use overdose_core::view_model::{Choice, TopicLink, TopicList};

use super::choices;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme::{BOLD, REGULAR};
use crate::ui::widget::action_button::{Status, Style};
use crate::ui::widget::{ActionButton, Label};

/// Draws the list.
pub fn view<'a>(list: &TopicList, draw: RenderContext<'a>) -> Element<'a, Message> {
    let search = list.search.as_ref().map(|choice| search(choice, draw));
    let topics = list.topics.iter().map(|topic| link(topic, draw));
    Column::new()
        .push(search)
        .push(draw.quiet(&list.place))
        .extend(topics)
        .spacing(draw.scale.gap() * 0.5)
        .width(Length::Fill)
        .into()
}

fn search<'a>(choice: &Choice, draw: RenderContext<'a>) -> Element<'a, Message> {
    let key = choice.key.caption();
    let label = draw.small_bold(&choice.label).width(Length::Fill);
    let content = row![label, draw.key(&key, draw.scale.small())]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    choices::pressed(choice, content.into(), draw)
}

/// A topic. The one that is up is bold on a ground of its own.
fn link<'a>(topic: &TopicLink, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (palette, radius, is_up) = (draw.palette, draw.scale.corner(), topic.is_up);
    let (font, ink) = if is_up {
        (BOLD, palette.paper)
    } else {
        (REGULAR, palette.ink)
    };
    let title = draw.say(&topic.title);
    let words = Label::new(title.clone(), font, draw.scale.rail(), ink)
        .line_height(1.15)
        .width(Length::Fill);
    let content = row![words].align_y(Alignment::Center);
    ActionButton::new(format!("topic-{}", topic.title.id), title, content)
        .guarded(draw.guarded_here(topic.intent, &topic.title))
        .on_press_maybe((!is_up).then_some(Message::Do(topic.intent)))
        .asks_for(topic.intent)
        .width(Length::Fill)
        .least(draw.scale.target())
        .padding([draw.scale.gap() * 0.5, draw.scale.space()])
        .style(move |_: &Theme, status: Status| Style {
            background: match status {
                _ if is_up => palette.ink,
                Status::Pressed => palette.pressed,
                Status::Hovered => palette.hovered,
                Status::Idle | Status::Disabled => palette.panel,
            },
            border_color: Color::TRANSPARENT,
            border_width: 0.0,
            radius,
            text: ink,
            ring: palette.ring,
        })
        .into()
}
