//! What every renderer of a part needs: words, sizes, colours and the moment, and the named texts that all of them use.

use std::time::Instant;

use iced::widget::{Column, Row};
use iced::{Color, Element, Length};
use overdose_core::content::Language;
use overdose_core::fonts;
use overdose_core::locale::{self, Catalog, Direction};
use overdose_core::preferences::Appearance;
use overdose_core::session::Intent;
use overdose_core::view_model::{Binding, Instruction};
use overdose_protocol::definition::Picture;

use super::drawing::{Icon, IconPlace, IconPlaces};
use super::message::Message;
use super::theme::{self, Palette, Scale};
use super::widget::{CapColors, Guard, Guarded, Keycap, Label};

/// How large the second language is under a line, by the size of that.
const SECOND: f32 = 0.5;

/// The id of the heading, where the focus of a question starts.
pub const HEADING: &str = "heading";
/// The id of the button that goes on, where the focus of a card starts.
pub const NEXT: &str = "next";

/// What every renderer needs: words, sizes, colours, and the moment.
#[derive(Clone, Copy)]
pub struct RenderContext<'a> {
    /// The words of the language in use.
    pub words: &'a Catalog,
    /// Those of the second language, which stand under them.
    pub second: Option<&'a Catalog>,
    /// The sizes of the window.
    pub scale: Scale,
    /// The colours.
    pub palette: &'static Palette,
    /// How the person wishes it to look.
    pub looks: Appearance,
    /// The moment that is drawn.
    pub now: Instant,
    /// Every key that works on the screen.
    pub bindings: &'a [Binding],
    /// Where the icons are.
    pub icons: &'a IconPlaces,
    /// What holds back presses that meet what nobody can have seen yet; nothing where nothing can be done by them.
    pub guard: Option<&'a Guard>,
    /// The number of the screen.
    pub screen: u64,
    /// Whether the keys that are shown go to another window.
    pub lacks_keys: bool,
    /// Whether somebody has moved the focus on this screen, and looks for it.
    pub focus_moved: bool,
}

impl<'a> RenderContext<'a> {
    /// The same in the words of a language.
    pub fn in_language(self, language: Language) -> Self {
        Self {
            words: language.words().unwrap_or(self.words),
            ..self
        }
    }

    /// The words of a line, as far as the faces have their letters.
    pub fn say(self, line: &locale::Message) -> String {
        fonts::drawn(&self.words.text(line)).into_owned()
    }

    /// What is read from the other end of the room.
    pub fn display(self, line: &locale::Message) -> Label {
        let text = fonts::drawn(&self.words.paragraph(line)).into_owned();
        let size = self.scale.display_of(text.chars().count());
        Label::new(text, theme::BOLD, size, self.palette.ink).line_height(1.1)
    }

    /// A question, or the headline of a card.
    pub fn headline(self, line: &locale::Message) -> Label {
        let words = self.say(line);
        let size = self.scale.headline_of(words.chars().count());
        Label::new(words, theme::BOLD, size, self.palette.ink).line_height(1.15)
    }

    /// The headline under a display line.
    pub fn lead(self, line: &locale::Message) -> Label {
        self.bold(line, self.scale.lead(), self.palette.ink)
    }

    /// A detail.
    pub fn detail(self, line: &locale::Message) -> Label {
        self.plain(line, self.scale.detail(), self.palette.ink)
    }

    /// A detail of several lines in one paragraph, in this size.
    pub fn paragraph(self, lines: &locale::Message, size: f32) -> Label {
        let text = self.words.paragraph(lines);
        Label::new(fonts::drawn(&text), theme::REGULAR, size, self.palette.ink)
    }

    /// The same in the second language, under a line of this size and in its colour; nothing where there is none.
    pub fn second(self, line: &locale::Message, size: f32, color: Color) -> Option<Label> {
        let words = self.second?.paragraph(line);
        let size = (size * SECOND).max(self.scale.small());
        let label = Label::new(fonts::drawn(&words), theme::REGULAR, size, color);
        Some(label.line_height(1.15))
    }

    /// The name of a screen.
    pub fn title(self, line: &locale::Message) -> Label {
        self.bold(line, self.scale.title(), self.palette.title)
    }

    /// The name of a page.
    pub fn page_title(self, line: &locale::Message) -> Label {
        self.bold(line, self.scale.lead() * 1.2, self.palette.ink)
    }

    /// A clock, or a line of that weight.
    pub fn strong(self, line: &locale::Message) -> Label {
        self.bold(line, self.scale.title(), self.palette.ink)
    }

    /// Something beside the order.
    pub fn small(self, line: &locale::Message) -> Label {
        self.plain(line, self.scale.small(), self.palette.ink)
    }

    /// The headline of something beside the order.
    pub fn small_bold(self, line: &locale::Message) -> Label {
        self.bold(line, self.scale.small(), self.palette.ink)
    }

    /// Something that matters less.
    pub fn quiet(self, line: &locale::Message) -> Label {
        self.plain(line, self.scale.small(), self.palette.quiet)
    }

    /// A line in regular type.
    pub fn plain(self, line: &locale::Message, size: f32, color: Color) -> Label {
        Label::new(self.say(line), theme::REGULAR, size, color)
    }

    /// A line in bold type.
    pub fn bold(self, line: &locale::Message, size: f32, color: Color) -> Label {
        Label::new(self.say(line), theme::BOLD, size, color)
    }

    /// The key that stands on a button.
    pub fn key(self, key: &str, size: f32) -> Element<'a, Message> {
        let colors = CapColors {
            ground: self.palette.action,
            edge: self.palette.edge,
        };
        cap(key, size, self.palette.ink, colors)
    }

    /// An icon beside words; nothing where there is only room for words.
    pub fn icon(self, icon: Icon, color: Color) -> Option<IconPlace<'a>> {
        // Back is where the words began.
        let icon = match (icon, self.words.direction()) {
            (Icon::Back, Direction::RightToLeft) => Icon::Forward,
            (icon, _) => icon,
        };
        let place = IconPlace::new(self.icons, icon, self.scale.icon(), color);
        (!self.scale.is_spare()).then_some(place)
    }

    /// A detail as short lines, each bold or numbered where it says so.
    pub fn lines(self, lines: &locale::Message, size: f32) -> Column<'a, Message> {
        let lines = self.words.lines(lines).into_iter().map(|line| {
            let font = if line.is_bold {
                theme::BOLD
            } else {
                theme::REGULAR
            };
            let step = line
                .step
                .map(|step| format!("{step}. "))
                .unwrap_or_default();
            let text = format!("{step}{}", fonts::drawn(&line.text));
            Label::new(text, font, size, self.palette.ink)
                .width(Length::Fill)
                .into()
        });
        Column::with_children(lines).width(Length::Fill)
    }

    /// How a button stands in the press guard that means the same on every screen, as long as it says the same.
    pub fn guarded(self, intent: Intent, label: &locale::Message) -> Option<Guarded<'a>> {
        let urgent = intent == Intent::NotBreathing;
        Some(self.guard?.of((intent, label)).urgent(urgent))
    }

    /// The same for one that is another on the next screen, whatever it says: an answer, *Done*.
    pub fn guarded_here(self, intent: Intent, label: &locale::Message) -> Option<Guarded<'a>> {
        Some(self.guard?.of((intent, label, self.screen)))
    }

    /// The drawings of an order, where there is room for any.
    pub fn pictures(self, order: &Instruction) -> &[Picture] {
        if self.scale.is_spare() {
            &[]
        } else {
            &order.pictures
        }
    }

    /// Things that belong together, one below the other.
    pub fn stack(self, things: Vec<Element<'a, Message>>) -> Column<'a, Message> {
        Column::with_children(things)
            .spacing(self.scale.gap())
            .width(Length::Fill)
    }

    /// Things side by side, their middles on one line.
    pub fn beside(self, things: Vec<Element<'a, Message>>) -> Row<'a, Message> {
        Row::with_children(things)
            .spacing(self.scale.space())
            .align_y(iced::Alignment::Center)
    }
}

/// A key in colours of its own.
pub fn cap<'a>(key: &str, size: f32, ink: Color, colors: CapColors) -> Element<'a, Message> {
    let letter = Label::new(key, theme::BOLD, size, ink).line_height(1.0);
    Keycap::new(letter, size, colors).into()
}
