//! Things to choose from, each with its key.

use iced::widget::{Column, container, row, space};
use iced::{Alignment, Element, Length};
use overdose_core::message;
use overdose_core::view_model::{Choice, Choices};

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::{ActionButton, EvenGrid};

/// How many columns a list has, and how long it may be until it gets one more.
const COLUMNS: usize = 2;
const LONG: usize = 9;
/// How the width of a row of a table is divided: its name, what is said of it at length, and each short thing.
const TABLE: (u16, u16, u16) = (4, 7, 3);
/// Up to how many things the first is said at length.
const WIDE: usize = 2;

/// Draws the choices side by side; as rows of a table where several things have to be known of each, and large where one has.
pub fn view<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    let about = choices.choices.iter().map(|choice| choice.about.len());
    match about.max() {
        Some(2..) => table(choices, draw),
        Some(1) => cards(choices, draw),
        _ => grid(
            choices,
            COLUMNS + usize::from(choices.choices.len() > LONG),
            draw,
        ),
    }
}

/// A choice a row: its key, its name, and in columns what has to be known of it.
fn table<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    let columns = choices.choices.iter().map(|choice| choice.about.len());
    let columns = columns.max().unwrap_or(0);
    let rows = choices.choices.iter().map(|choice| {
        let size = draw.scale.rail();
        let ink = draw.palette.ink;
        let name = draw.bold(&choice.label, size, ink);
        let mut about = choice.about.iter();
        let wide = about.next().filter(|_| columns <= WIDE);
        let wide = wide.map(|line| {
            let line = draw.plain(line, draw.scale.small(), draw.palette.quiet);
            line.width(Length::FillPortion(TABLE.1))
        });
        let about = if columns <= WIDE {
            about.as_slice()
        } else {
            &choice.about
        };
        let about = about.iter().map(|line| {
            let line = draw.plain(line, size, ink);
            line.width(Length::FillPortion(TABLE.2)).into()
        });
        let content = row![draw.key(&choice.key.caption(), size)]
            .push(name.width(Length::FillPortion(TABLE.0)))
            .push(wide)
            .extend(about)
            .spacing(draw.scale.space())
            .align_y(Alignment::Center);
        pressed(choice, content.into(), draw)
    });
    listed_with_hint(choices, EvenGrid::grid(1, draw.scale.gap(), rows), draw)
}

/// Choices as large cards: a name, and one line about it.
fn cards<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    let cards = choices.choices.iter().map(|choice| {
        let name = draw.bold(&choice.label, draw.scale.far(), draw.palette.ink);
        let about = choice.about.iter();
        let size = draw.scale.far_least();
        let about = about.map(|line| draw.plain(line, size, draw.palette.quiet).into());
        let said = Column::new()
            .push(name)
            .extend(about)
            .spacing(draw.scale.gap() * 0.5)
            .width(Length::Fill);
        let content = row![said, draw.key(&choice.key.caption(), draw.scale.title())]
            .spacing(draw.scale.gap())
            .align_y(Alignment::Center);
        let content = container(content).padding([draw.scale.space(), 0.0]);
        pressed(choice, content.into(), draw)
    });
    listed_with_hint(
        choices,
        EvenGrid::grid(COLUMNS, draw.scale.space(), cards),
        draw,
    )
}

fn listed_with_hint<'a>(
    choices: &Choices,
    list: EvenGrid<'a, Message>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let hint = draw.scale.is_full().then(|| draw.quiet(&choices.hint));
    Column::new()
        .push(hint)
        .push(list)
        .spacing(draw.scale.gap())
        .into()
}

/// Draws the choices in one row, how to choose before them.
pub fn abreast<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    let hint = draw.quiet(&choices.hint).width(Length::Fill);
    let hint = row![hint, space().height(draw.scale.target())];
    let hint = hint.align_y(Alignment::Center).into();
    let buttons = choices.choices.iter().map(|choice| button(choice, draw));
    let cells = std::iter::once(hint).chain(buttons);
    let columns = choices.choices.len().max(COLUMNS) + 1;
    EvenGrid::grid(columns, draw.scale.gap(), cells).into()
}

/// Draws the choices in one row that needs no words.
pub fn row_alone<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = choices.choices.iter().map(|choice| button(choice, draw));
    EvenGrid::grid(choices.choices.len().max(1), draw.scale.gap(), buttons).into()
}

/// Draws the choices one below the other.
pub fn listed<'a>(choices: &Choices, draw: RenderContext<'a>) -> Element<'a, Message> {
    grid(choices, 1, draw)
}

fn grid<'a>(choices: &Choices, columns: usize, draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = choices.choices.iter().map(|choice| button(choice, draw));
    listed_with_hint(
        choices,
        EvenGrid::grid(columns, draw.scale.gap(), buttons),
        draw,
    )
}

fn button<'a>(choice: &Choice, draw: RenderContext<'a>) -> Element<'a, Message> {
    // A word, for nothing may hang on the colour alone.
    let picked = choice
        .chosen
        .then(|| draw.small_bold(&message!("choice-picked")));
    let content = row![draw.small_bold(&choice.label).width(Length::Fill)]
        .push(picked)
        .push(draw.key(&choice.key.caption(), draw.scale.small()))
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    pressed(choice, content.into(), draw)
}

/// A choice with this content, as it is pressed.
pub(super) fn pressed<'a>(
    choice: &Choice,
    content: Element<'a, Message>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let chosen = choice.chosen;
    let key = choice.key.caption();
    ActionButton::new(format!("choice-{key}"), draw.say(&choice.label), content)
        .guarded(draw.guarded_here(choice.intent, &choice.label))
        .on_press(Message::Do(choice.intent))
        .asks_for(choice.intent)
        .width(Length::Fill)
        .least(draw.scale.target())
        .padding([draw.scale.gap() * 0.5, draw.scale.space()])
        .style(move |theme, status| {
            if chosen {
                actions::neutral(draw.palette, true)(theme, status)
            } else {
                actions::framed(draw, false)(theme, status)
            }
        })
        .into()
}
