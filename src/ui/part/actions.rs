//! Buttons for what else can be done, each with its key on it.

use iced::widget::{Row, column, row};
use iced::{Alignment, Color, Element, Length, Theme};
use overdose_core::session::{Intent, Key};
use overdose_core::view_model::{Action, Keys, SLOTS, pieces};

use crate::ui::context::{NEXT, RenderContext, cap};
use crate::ui::drawing::Icon;
use crate::ui::message::Message;
use crate::ui::theme::{BOLD, Palette};
use crate::ui::widget::action_button::{Status, Style};
use crate::ui::widget::{ActionButton, CapColors, EvenGrid, Label};

/// How wide the places of the key row are to each other: those in the middle have the longest names.
const SHARES: [f32; SLOTS] = [1.0, 1.18, 1.22, 1.12, 0.9, 0.88, 0.86];

/// The same in an upright window, where they stand in two rows.
const UPRIGHT: [f32; 4] = [1.0; 4];

/// How many other actions stand in a row, and how many where there is little room.
const COLUMNS: (usize, usize) = (5, 7);

/// What an icon and a keycap take of a button beside its words, by the size of these.
const BESIDE_WORDS: f32 = 5.2;

/// What of that is the icon with the room after it.
const ICON: f32 = 1.8;

/// How wide a bold letter is on average, by its size.
const LETTER: f32 = 0.57;

/// The actions of a screen in their fixed places, at the foot of it; above them what has no place of its own.
pub fn all<'a>(actions: &[Action], draw: RenderContext<'a>) -> Element<'a, Message> {
    let (slots, others) = Action::in_slots(actions);
    let gap = draw.scale.foot_gap();
    let width = draw.scale.width() - 2.0 * draw.scale.margin();
    let shares: &'static [f32] = if draw.scale.is_upright() {
        &UPRIGHT
    } else {
        &SHARES
    };
    let whole: f32 = shares.iter().sum();
    let shares_of = shares.iter().cycle();
    let slots = slots.into_iter().zip(shares_of).map(|(action, share)| {
        let room = width * share / whole - gap;
        Some(keyed(action?, room, draw))
    });
    let row = EvenGrid::slots(shares, gap, slots);
    let others = others.into_iter().map(|action| button(action, draw));
    let columns = if draw.scale.is_full() {
        COLUMNS.0
    } else {
        COLUMNS.1
    };
    let others = EvenGrid::grid(columns, gap, others);
    column![others, row].spacing(gap).into()
}

/// A few actions, two beside each other.
pub fn abreast<'a>(actions: &[Action], draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = actions.iter().map(|action| button(action, draw));
    EvenGrid::grid(2, draw.scale.gap() * 0.75, buttons).into()
}

/// A few actions in one line, each as wide as its words.
pub fn line<'a>(actions: &[Action], draw: RenderContext<'a>) -> Element<'a, Message> {
    let buttons = actions.iter().map(|action| {
        let content = content(action, Length::Shrink, names_naloxone(action), draw);
        pressed(action, content.into(), Length::Shrink, draw)
    });
    draw.beside(buttons.collect())
        .spacing(draw.scale.gap())
        .wrap()
        .vertical_spacing(draw.scale.gap() * 0.5)
        .into()
}

/// One action.
pub fn button<'a>(action: &Action, draw: RenderContext<'a>) -> Element<'a, Message> {
    let content = content(action, Length::Fill, names_naloxone(action), draw);
    pressed(action, content.into(), Length::Fill, draw)
}

/// Whether its words leave it to an icon to say that they speak of naloxone.
fn names_naloxone(action: &Action) -> bool {
    action.intent == Intent::Supply
}

/// One action in a place of this width: with its icon where its words still have room in two lines.
fn keyed<'a>(action: &Action, room: f32, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.key();
    let words = draw.say(&action.label);
    let letters = words.split_whitespace().map(|word| word.chars().count());
    // A key that has a name in place of a letter takes more room.
    let named = action.keys.caption().map_or(0, |key| key.len()) / 2;
    let longest = letters.max().unwrap_or(0);
    let in_two_lines = longest.max(words.chars().count().div_ceil(2) + 1);
    let width = |letters: usize| f32::from(u8::try_from(letters + named).unwrap_or(u8::MAX));
    let has_icon = room >= size * (BESIDE_WORDS + LETTER * width(in_two_lines));
    // A word that is longer still gets what stands free beside it.
    let is_tight = room < size * (BESIDE_WORDS - ICON + LETTER * width(longest + 1));
    let (beside, between) = if is_tight { (0.5, 0.4) } else { (1.25, 1.0) };
    let content = content(action, Length::Fill, has_icon, draw).spacing(draw.scale.gap() * between);
    button_of(action, content.into(), Length::Fill, draw)
        .padding([draw.scale.foot_gap() * 0.5, draw.scale.foot_gap() * beside])
        .into()
}

fn content<'a>(
    action: &Action,
    width: Length,
    has_icon: bool,
    draw: RenderContext<'a>,
) -> Row<'a, Message> {
    let color = if is_urgent(action) {
        draw.palette.title
    } else {
        draw.palette.ink
    };
    let mut words = draw.say(&action.label);
    let mut key = action.keys.caption();
    // Where the words name the key it becomes a cap all the same.
    if let Keys::Named(_) = action.keys
        && let [piece] = pieces(&words).as_slice()
    {
        key = piece.key.map(Key::caption);
        words.clone_from(&piece.words);
    }
    let label = Label::new(words, BOLD, draw.scale.key(), color)
        .line_height(1.15)
        .width(width);
    let icon = Icon::of(action.intent).filter(|_| has_icon);
    row![]
        .push(icon.and_then(|icon| draw.icon(icon, color)))
        .push(label)
        .push(key.map(|key| draw.key(&key, draw.scale.key() * 0.94)))
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center)
}

fn pressed<'a>(
    action: &Action,
    content: Element<'a, Message>,
    width: Length,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    button_of(action, content, width, draw).into()
}

fn button_of<'a>(
    action: &Action,
    content: Element<'a, Message>,
    width: Length,
    draw: RenderContext<'a>,
) -> ActionButton<'a, Message> {
    let id = format!("action-{}", action.label.id);
    ActionButton::new(id, draw.say(&action.label), content)
        .guarded(draw.guarded(action.intent, &action.label))
        .on_press(Message::Do(action.intent))
        .asks_for(action.intent)
        .width(width)
        .least(draw.scale.target())
        .padding([draw.scale.foot_gap() * 0.5, draw.scale.foot_gap() * 1.25])
        .style(framed(draw, is_urgent(action)))
}

/// Whether it leads to the worst that can be so: such a button is red.
fn is_urgent(action: &Action) -> bool {
    action.intent == Intent::NotBreathing
}

/// The button that ends the card in front, where the focus of a card starts; and whether it is what most have to press.
pub fn next<'a>(action: &Action, leads: bool, draw: RenderContext<'a>) -> Element<'a, Message> {
    let button = large(NEXT.to_owned(), action, leads, draw);
    button.hide_ring(!draw.focus_moved).into()
}

/// Another one as large as that; and whether it is what most have to press.
pub fn also<'a>(action: &Action, leads: bool, draw: RenderContext<'a>) -> Element<'a, Message> {
    let id = format!("also-{}", action.label.id);
    large(id, action, leads, draw).into()
}

/// A large button: dark where it leads, else framed.
fn large<'a>(
    id: String,
    action: &Action,
    leads: bool,
    draw: RenderContext<'a>,
) -> ActionButton<'a, Message> {
    let (ink, ground) = if leads {
        (draw.palette.paper, draw.palette.ink)
    } else {
        (draw.palette.ink, draw.palette.action)
    };
    let size = draw.scale.lead();
    let key = action.keys.caption().unwrap_or_default();
    let colors = CapColors { ground, edge: ink };
    let content = row![
        draw.bold(&action.label, size, ink),
        cap(&key, size * 0.75, ink, colors)
    ]
    .spacing(draw.scale.foot_gap() * 1.5)
    .align_y(Alignment::Center);
    let button = ActionButton::new(id, draw.say(&action.label), content)
        .guarded(draw.guarded_here(action.intent, &action.label))
        .on_press(Message::Do(action.intent))
        .asks_for(action.intent)
        .least(draw.scale.target())
        .padding([draw.scale.foot_gap(), draw.scale.foot_gap() * 2.0]);
    if leads {
        button.style(solid(draw))
    } else {
        button.style(framed(draw, false))
    }
}

/// How the button looks that most have to press.
fn solid(draw: RenderContext) -> impl Fn(&Theme, Status) -> Style {
    let (palette, radius) = (draw.palette, draw.scale.corner());
    move |_, status| Style {
        background: match status {
            Status::Pressed | Status::Hovered => palette.quiet,
            Status::Idle | Status::Disabled => palette.ink,
        },
        border_color: palette.ink,
        border_width: palette.border,
        radius,
        text: palette.paper,
        ring: palette.ring,
    }
}

/// How an answer or a choice looks: neutral, never good or bad.
pub fn neutral(palette: &'static Palette, chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |_, status| Style {
        background: ground(palette, palette.button, status, chosen),
        border_color: palette.edge,
        border_width: palette.border,
        radius: 10.0,
        text: palette.ink,
        ring: palette.ring,
    }
}

/// How any other button looks. One that is urgent has an edge of its own.
pub fn framed(draw: RenderContext, is_urgent: bool) -> impl Fn(&Theme, Status) -> Style {
    let palette = draw.palette;
    let radius = draw.scale.corner();
    move |_, status| Style {
        background: ground(palette, palette.action, status, false),
        border_color: if is_urgent {
            palette.title
        } else {
            palette.edge
        },
        border_width: palette.border,
        radius,
        text: palette.ink,
        ring: palette.ring,
    }
}

fn ground(palette: &Palette, idle: Color, status: Status, chosen: bool) -> Color {
    match status {
        Status::Pressed => palette.pressed,
        _ if chosen => palette.pressed,
        Status::Hovered => palette.hovered,
        Status::Idle | Status::Disabled => idle,
    }
}
