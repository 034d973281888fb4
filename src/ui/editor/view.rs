//! How the page looks on which a site says what is known of it.

use std::time::Instant;

use iced::keyboard::key::{Key, Named};
use iced::widget::{Column, column, container, row, space, text_input};
use iced::{Border, Element, Length};
use overdose_core::locale;
use overdose_core::message;
use overdose_core::site::{Field, FieldKind};
use overdose_core::view_model::CallBar;

use super::{Editor, FieldRow};
use crate::ui::context::RenderContext;
use crate::ui::drawing::{IconLayer, IconPlaces};
use crate::ui::message::{Edit, Message};
use crate::ui::part::{self, actions, lines};
use crate::ui::theme::{Palette, REGULAR, Scale};
use crate::ui::widget::{ActionButton, EvenGrid, Fit, Guard, KeyMap, KeyPress};

/// How many columns the fields stand in.
const COLUMNS: usize = 2;

/// The page, the number over it as over everything.
#[must_use]
pub fn view<'a>(
    editor: &'a Editor,
    bar: Option<CallBar>,
    guard: &'a Guard,
    icons: &'a IconPlaces,
) -> Element<'a, Message> {
    let looks = editor.looks();
    let draw = move |scale| RenderContext {
        words: &editor.content().words,
        second: None,
        scale,
        palette: Palette::of(looks.theme()),
        looks,
        now: Instant::now(),
        bindings: &[],
        icons,
        guard: Some(guard),
        screen: 0,
        lacks_keys: false,
        focus_moved: false,
    };
    let scales = move |window| Scale::wished(window, looks.text_size());
    let fit = Fit::new(scales, move |scale| page(editor, bar.as_ref(), draw(scale)));
    KeyMap::new(IconLayer::new(icons, fit), |press| key(&press))
        .before(command)
        .into()
}

fn key(press: &KeyPress) -> Option<Message> {
    match press.key.as_ref() {
        Key::Named(Named::Tab) if press.modifiers.shift() => Some(Message::FocusPrevious),
        Key::Named(Named::Tab | Named::Enter) => Some(Message::FocusNext),
        _ => None,
    }
}

/// Keys that are never written: with Ctrl, and Esc.
fn command(press: &KeyPress) -> Option<Message> {
    let edits = |edit| Some(Message::Edit(edit));
    match press.key.as_ref() {
        Key::Named(Named::Escape) => edits(Edit::Close),
        Key::Character("+" | "=") if press.modifiers.command() => edits(Edit::Larger),
        Key::Character("-" | "_") if press.modifiers.command() => edits(Edit::Smaller),
        // On a keyboard with another alphabet the place of the key counts.
        Key::Character(_) if press.modifiers.command() => {
            let letter = press.key.to_latin(press.physical_key);
            (letter == Some('s')).then_some(Message::Edit(Edit::Save))
        }
        _ => None,
    }
}

fn page<'a>(
    editor: &'a Editor,
    bar: Option<&CallBar>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let bar = bar.map(|bar| part::call_bar::view(bar, draw));
    // Always there, or the focus would be lost with the place that moves.
    let notice = match editor.notice() {
        Some(line) => lines::notice(line, draw),
        None => container(space()).into(),
    };
    let cells = editor.rows().iter().map(|row| field(editor, row, draw));
    let buttons = [
        (message!("edit-save"), "Ctrl S", Edit::Save),
        (message!("edit-close"), "Esc", Edit::Close),
    ];
    let buttons = buttons.map(|(line, key, edit)| {
        let words = row![draw.strong(&line), draw.key(key, draw.scale.small())];
        let words = words.spacing(draw.scale.gap());
        button(&line.id, &line, words.into(), edit, draw)
    });
    let page = column![
        draw.title(&message!("edit-title")),
        draw.quiet(&message!("edit-hint")),
    ]
    .push(notice)
    .push(container(EvenGrid::grid(COLUMNS, draw.scale.gap(), cells)).height(Length::Fill))
    .push(EvenGrid::grid(4, draw.scale.gap(), buttons))
    .spacing(draw.scale.gap() * 0.5)
    .padding(draw.scale.gap() * 1.5)
    .width(Length::Fill)
    .height(Length::Fill);
    Column::new().push(bar).push(page).into()
}

/// A field: its name, what stands in it, and what is wrong with that.
fn field<'a>(editor: &Editor, row: &'a FieldRow, draw: RenderContext<'a>) -> Element<'a, Message> {
    let name = row.field.label();
    let problem = row.problem.as_ref().map(|problem| draw.small_bold(problem));
    let head = row![draw.small(&name)]
        .push(problem)
        .spacing(draw.scale.gap())
        .wrap();
    let filled = if row.choices(editor.content()).is_empty() {
        typed(row, draw)
    } else {
        let chosen = match row.text.as_str() {
            "" => message!("edit-usual"),
            text => message!("site-row", said = text),
        };
        let words = draw.small_bold(&chosen).width(Length::Fill);
        let next = Edit::Next(row.field);
        button(row.field.name(), &name, words.into(), next, draw)
    };
    Column::new()
        .push(head)
        .push(filled)
        .width(Length::Fill)
        .into()
}

fn typed<'a>(row: &'a FieldRow, draw: RenderContext<'a>) -> Element<'a, Message> {
    let (palette, field): (_, Field) = (draw.palette, row.field);
    let example = match field.kind() {
        FieldKind::Country => "GB",
        FieldKind::Day => "2027-03",
        _ => "",
    };
    let hint = if example.is_empty() {
        String::new()
    } else {
        draw.say(&message!("edit-such-as", what = example))
    };
    text_input(&hint, &row.text)
        .id(field.name())
        .on_input(move |text| Message::Edit(Edit::Typed(field, text)))
        .on_submit(Message::FocusNext)
        .font(REGULAR)
        .size(draw.scale.small())
        .padding([draw.scale.gap() * 0.5, draw.scale.gap()])
        .style(move |_, status| {
            let is_focused = matches!(status, text_input::Status::Focused { .. });
            let color = if is_focused {
                palette.ring
            } else {
                palette.edge
            };
            text_input::Style {
                background: palette.paper.into(),
                border: Border {
                    color,
                    width: palette.border,
                    radius: 6.0.into(),
                },
                icon: palette.ink,
                placeholder: palette.quiet,
                value: palette.ink,
                selection: palette.pressed,
            }
        })
        .into()
}

fn button<'a>(
    id: &str,
    name: &locale::Message,
    words: Element<'a, Message>,
    edit: Edit,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    ActionButton::new(format!("edit-{id}"), draw.say(name), words)
        .guarded(draw.guard.map(|guard| guard.of((id, name))))
        .on_press(Message::Edit(edit))
        .width(Length::Fill)
        .padding([draw.scale.gap() * 0.5, draw.scale.gap()])
        .style(actions::neutral(draw.palette, false))
        .into()
}
