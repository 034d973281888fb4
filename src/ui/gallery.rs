//! The gallery: every colour, type size, button, drawing and part in every state, for those who work on the window.
//!
//! It is no part of any incident: `cargo run --example gallery` opens it, `T` goes through the themes, `K` through the skins.

use std::time::Instant;

use iced::widget::{Column, Row, column, container, row, scrollable};
use iced::{Color, Element, Length, Size};
use overdose_core::content::Content;
use overdose_core::message;
use overdose_core::preferences::{Appearance, Skin};
use overdose_core::samples;
use overdose_core::session::{Extent, Key, Route};
use overdose_core::view_model::{Focus, Part, Screen};
use overdose_protocol::definition::Picture;

use super::context::RenderContext;
use super::drawing::{Drawing, IconLayer, IconPlaces};
use super::executor::OneThread;
use super::faces;
use super::message::Message;
use super::part::{actions, casualty};
use super::theme::{self, Pair, Palette, Scale, pairs};
use super::widget::action_button::{Pose, Status};
use super::widget::{ActionButton, EvenGrid, KeyMap, Label};
use super::{keys, screen};

/// The window of the gallery, in logical pixels.
const SIZE: Size = Size::new(1280.0, 800.0);

/// Opens the gallery in a window and runs it until it is closed.
///
/// # Errors
///
/// Whatever kept the window from opening.
pub fn run(content: &'static Content) -> iced::Result {
    faces::lend();
    let update = |gallery: &mut Gallery, message| gallery.update(&message);
    let begin = move || Gallery::new(content, Appearance::default());
    iced::application(begin, update, Gallery::view)
        .title("Gallery")
        .theme(Gallery::theme)
        .default_font(theme::REGULAR)
        .window_size(SIZE)
        .executor::<OneThread>()
        .run()
}

/// The gallery.
pub struct Gallery {
    content: &'static Content,
    looks: Appearance,
    now: Instant,
    icons: IconPlaces,
}

impl Gallery {
    /// The gallery in the usual look.
    #[must_use]
    pub fn new(content: &'static Content, looks: Appearance) -> Self {
        Self {
            content,
            looks,
            now: Instant::now(),
            icons: IconPlaces::default(),
        }
    }

    /// Goes on to the next theme or skin.
    pub fn update(&mut self, message: &Message) {
        match message {
            Message::Key(Key::Char('t' | 'T')) => self.looks = self.looks.with_next_theme(),
            Message::Key(Key::Char('k' | 'K')) => self.looks.skin = self.looks.skin.next(),
            _ => {}
        }
    }

    /// The colours that the toolkit's own widgets get.
    fn theme(&self) -> iced::Theme {
        Palette::of(self.looks.theme()).iced()
    }

    /// All of it, one thing below the other.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let draw = RenderContext {
            words: &self.content.words,
            second: None,
            scale: Scale::usual(SIZE),
            palette: Palette::of(self.looks.theme()),
            looks: self.looks,
            now: self.now,
            bindings: &[],
            icons: &self.icons,
            guard: None,
            screen: 0,
            lacks_keys: false,
            focus_moved: false,
        };
        let mut all = vec![colors(draw), types(draw), buttons(draw), drawings(draw)];
        all.extend(samples::parts(self.content).into_iter().map(|part| {
            let name = part.name();
            // On a screen it takes all the height there is; in a list there is none to take.
            let takes_all = matches!(part, Part::Code(_));
            let shown = match part {
                // It stands beside a screen, not on it.
                Part::Casualty(casualty) => casualty::view(&casualty, draw),
                part => {
                    let alone = Screen {
                        number: 0,
                        focus: Focus::Heading,
                        extent: Extent::Whole,
                        parts: vec![part],
                        bindings: Vec::new(),
                        types: false,
                    };
                    screen::alone(&alone, draw)
                }
            };
            let mut shown = container(shown).max_height(460.0);
            if takes_all {
                shown = shown.height(300.0);
            }
            titled(name, shown, draw)
        }));
        let all = Column::with_children(all)
            .spacing(draw.scale.space())
            .padding(draw.scale.space())
            .width(Length::Fill);
        let all = scrollable(all).width(Length::Fill);
        KeyMap::new(IconLayer::new(&self.icons, all), |press| {
            let nothing = Screen {
                number: 0,
                focus: Focus::Heading,
                extent: Extent::Whole,
                parts: Vec::new(),
                bindings: Vec::new(),
                types: false,
            };
            keys::message(&press, Route::Instructions, &nothing)
        })
        .into()
    }
}

fn titled<'a>(
    name: &str,
    content: impl Into<Element<'a, Message>>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let title = Label::new(name, theme::BOLD, draw.scale.small(), draw.palette.title);
    column![title, content.into()]
        .spacing(draw.scale.gap())
        .width(Length::Fill)
        .into()
}

fn label(words: impl Into<String>, color: Color, draw: RenderContext) -> Element<'static, Message> {
    Label::new(words, theme::REGULAR, draw.scale.small(), color).into()
}

/// Every pair of colours, with its contrast.
fn colors(draw: RenderContext) -> Element<Message> {
    let swatch = |pair: Pair| {
        let words = format!(
            "{}: {:.1}, at least {}",
            pair.name,
            pair.contrast(),
            pair.least
        );
        container(label(words, pair.front, draw))
            .width(Length::Fill)
            .padding(draw.scale.gap())
            .style(move |_| container::background(pair.back))
            .into()
    };
    let swatches = pairs(draw.palette).into_iter().map(swatch);
    titled(
        "Colours",
        EvenGrid::grid(3, draw.scale.gap(), swatches),
        draw,
    )
}

/// Every type size by its name.
fn types(draw: RenderContext) -> Element<Message> {
    let line = message!("answer-not_sure");
    let rows: [(&str, Label); 9] = [
        ("display", draw.display(&line)),
        ("headline", draw.headline(&line)),
        ("lead", draw.lead(&line)),
        ("detail", draw.detail(&line)),
        ("title", draw.title(&line)),
        ("strong", draw.strong(&line)),
        ("small", draw.small(&line)),
        ("small bold", draw.small_bold(&line)),
        ("quiet", draw.quiet(&line)),
    ];
    let rows = rows.map(|(name, sample)| {
        let name = container(label(name, draw.palette.quiet, draw)).width(160.0);
        row![name, sample].align_y(iced::Alignment::Center).into()
    });
    titled("Type", Column::from_vec(rows.into()), draw)
}

/// A button in every condition, with the ring and without.
fn buttons(draw: RenderContext) -> Element<Message> {
    let conditions = [
        Status::Idle,
        Status::Hovered,
        Status::Pressed,
        Status::Disabled,
    ];
    let poses = [false, true]
        .into_iter()
        .flat_map(|is_focused| conditions.map(|status| Pose { status, is_focused }));
    let buttons = poses.map(|pose| {
        let ring = if pose.is_focused { ", focused" } else { "" };
        let words = format!("{:?}{ring}", pose.status);
        ActionButton::new(
            words.clone(),
            words.clone(),
            label(words, draw.palette.ink, draw),
        )
        .width(Length::Fill)
        .least(draw.scale.target())
        .posed(pose)
        .style(actions::neutral(draw.palette, false))
        .into()
    });
    titled(
        "Buttons",
        EvenGrid::grid(4, draw.scale.gap(), buttons),
        draw,
    )
}

/// Every drawing, once for each skin.
fn drawings(draw: RenderContext) -> Element<Message> {
    let rows = Skin::ALL.iter().map(|skin| {
        let drawings = Picture::ALL
            .iter()
            .map(|picture| Drawing::new(*picture, draw.palette, *skin, 120.0).into());
        Row::with_children(drawings)
            .spacing(draw.scale.gap())
            .into()
    });
    titled(
        "Drawings",
        Column::with_children(rows).spacing(draw.scale.gap()),
        draw,
    )
}
