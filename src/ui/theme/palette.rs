//! The four palettes: every colour by the place where it stands.

use iced::theme::Palette as Seed;
use iced::{Color, Theme as Iced};
use overdose_core::preferences::Theme;

/// The colours of a theme, by the place where they stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// What it is called.
    pub theme: Theme,
    /// The ground of the window.
    pub paper: Color,
    /// The ground of every other screen, which nobody can tell from it: another ground makes the renderer paint the whole
    /// window in one go, five times faster than in pieces, and no pixel of the screen before stays behind.
    pub paper_again: Color,
    /// Text.
    pub ink: Color,
    /// Text that matters less.
    pub quiet: Color,
    /// The name of a screen.
    pub title: Color,
    /// The ground of the call bar.
    pub call: Color,
    /// Text on the call bar.
    pub on_call: Color,
    /// The ground of what the caller says.
    pub say: Color,
    /// Text on it.
    pub on_say: Color,
    /// Answers: all of them, whatever they say.
    pub button: Color,
    /// Other buttons, and keycaps.
    pub action: Color,
    /// A button under the pointer.
    pub hovered: Color,
    /// A button held down, and a choice that is chosen.
    pub pressed: Color,
    /// The ground of what stands beside the order.
    pub panel: Color,
    /// The ground of a card on it.
    pub card: Color,
    /// Lines around cards, which are to be read.
    pub line: Color,
    /// Lines around what can be pressed.
    pub edge: Color,
    /// The focus ring.
    pub ring: Color,
    /// The ground of a notice.
    pub notice: Color,
    /// Text on a notice.
    pub on_notice: Color,
    /// Banner and frame of practice: no other screen has this colour.
    pub practice: Color,
    /// Text on it.
    pub on_practice: Color,
    /// The ring of the beat.
    pub beat: Color,
    /// The disc of the beat.
    pub disc: Color,
    /// The count on it.
    pub on_disc: Color,
    /// The mark of a step that is done.
    pub done: Color,
    /// The sign that something is ready.
    pub good: Color,
    /// The sign that something is to be done.
    pub to_do: Color,
    /// How thick lines around things are, in logical pixels.
    pub border: f32,
}

/// Dark on white.
const LIGHT: Palette = Palette {
    theme: Theme::Light,
    paper: Color::from_rgb8(0xff, 0xff, 0xff),
    paper_again: Color::from_rgb8(0xfe, 0xff, 0xff),
    ink: Color::from_rgb8(0x0e, 0x11, 0x16),
    quiet: Color::from_rgb8(0x48, 0x50, 0x5b),
    title: Color::from_rgb8(0x8b, 0x00, 0x12),
    call: Color::from_rgb8(0x8b, 0x00, 0x12),
    on_call: Color::WHITE,
    say: Color::from_rgb8(0x20, 0x26, 0x2e),
    on_say: Color::WHITE,
    button: Color::from_rgb8(0xe6, 0xea, 0xf0),
    hovered: Color::from_rgb8(0xd3, 0xda, 0xe2),
    pressed: Color::from_rgb8(0xb6, 0xc1, 0xcc),
    panel: Color::from_rgb8(0xf2, 0xf4, 0xf7),
    line: Color::from_rgb8(0xc3, 0xca, 0xd3),
    ring: Color::from_rgb8(0x0b, 0x4f, 0xc4),
    notice: Color::from_rgb8(0xff, 0xd8, 0x74),
    on_notice: Color::from_rgb8(0x0e, 0x11, 0x16),
    practice: Color::from_rgb8(0x4a, 0x2a, 0x9c),
    on_practice: Color::WHITE,
    beat: Color::from_rgb8(0x8b, 0x00, 0x12),
    good: Color::from_rgb8(0x1b, 0x7a, 0x33),
    to_do: Color::from_rgb8(0xb3, 0x6b, 0x00),
    action: Color::from_rgb8(0xff, 0xff, 0xff),
    card: Color::from_rgb8(0xff, 0xff, 0xff),
    edge: Color::from_rgb8(0x57, 0x61, 0x6e),
    disc: Color::from_rgb8(0x8b, 0x00, 0x12),
    on_disc: Color::from_rgb8(0xff, 0xff, 0xff),
    done: Color::from_rgb8(0x0b, 0x5d, 0x3b),
    border: 2.0,
};

/// Light on black.
const DARK: Palette = Palette {
    theme: Theme::Dark,
    paper: Color::from_rgb8(0x0e, 0x11, 0x16),
    paper_again: Color::from_rgb8(0x0f, 0x11, 0x16),
    ink: Color::from_rgb8(0xf5, 0xf7, 0xf9),
    quiet: Color::from_rgb8(0xc3, 0xca, 0xd3),
    title: Color::from_rgb8(0xff, 0xb0, 0xb0),
    call: Color::from_rgb8(0x8b, 0x00, 0x12),
    on_call: Color::WHITE,
    say: Color::from_rgb8(0x26, 0x2e, 0x37),
    on_say: Color::WHITE,
    button: Color::from_rgb8(0x23, 0x2b, 0x34),
    hovered: Color::from_rgb8(0x34, 0x40, 0x4b),
    pressed: Color::from_rgb8(0x44, 0x52, 0x5f),
    panel: Color::from_rgb8(0x17, 0x1c, 0x23),
    line: Color::from_rgb8(0x3c, 0x47, 0x53),
    ring: Color::from_rgb8(0x82, 0xb4, 0xff),
    notice: Color::from_rgb8(0xe9, 0xb9, 0x49),
    on_notice: Color::from_rgb8(0x0e, 0x11, 0x16),
    practice: Color::from_rgb8(0x6b, 0x48, 0xc8),
    on_practice: Color::WHITE,
    beat: Color::from_rgb8(0xff, 0xb0, 0xb0),
    good: Color::from_rgb8(0x5f, 0xd0, 0x7a),
    to_do: Color::from_rgb8(0xff, 0xb8, 0x2e),
    action: Color::from_rgb8(0x1b, 0x22, 0x2a),
    card: Color::from_rgb8(0x1f, 0x26, 0x2e),
    edge: Color::from_rgb8(0x8c, 0x96, 0xa3),
    disc: Color::from_rgb8(0xa8, 0x00, 0x18),
    on_disc: Color::from_rgb8(0xff, 0xff, 0xff),
    done: Color::from_rgb8(0x7e, 0xe0, 0xa8),
    border: 2.0,
};

/// White and yellow on black, with thick lines.
const HIGH_CONTRAST: Palette = Palette {
    theme: Theme::HighContrast,
    paper: Color::BLACK,
    paper_again: Color::from_rgb8(0x01, 0x00, 0x00),
    ink: Color::WHITE,
    quiet: Color::WHITE,
    title: Color::from_rgb8(0xff, 0xff, 0x00),
    call: Color::from_rgb8(0xff, 0xff, 0x00),
    on_call: Color::BLACK,
    say: Color::BLACK,
    on_say: Color::from_rgb8(0xff, 0xff, 0x00),
    button: Color::BLACK,
    hovered: Color::from_rgb8(0x33, 0x33, 0x33),
    pressed: Color::from_rgb8(0x50, 0x50, 0x50),
    panel: Color::BLACK,
    line: Color::from_rgb8(0xff, 0xff, 0xff),
    ring: Color::from_rgb8(0x00, 0xff, 0xff),
    notice: Color::WHITE,
    on_notice: Color::BLACK,
    practice: Color::from_rgb8(0xff, 0x7a, 0xff),
    on_practice: Color::BLACK,
    beat: Color::from_rgb8(0xff, 0xff, 0x00),
    good: Color::from_rgb8(0x00, 0xff, 0x66),
    to_do: Color::from_rgb8(0xff, 0xb8, 0x2e),
    action: Color::from_rgb8(0x00, 0x00, 0x00),
    card: Color::from_rgb8(0x00, 0x00, 0x00),
    edge: Color::from_rgb8(0xff, 0xff, 0xff),
    disc: Color::from_rgb8(0xff, 0xff, 0x00),
    on_disc: Color::from_rgb8(0x00, 0x00, 0x00),
    done: Color::from_rgb8(0x00, 0xff, 0x66),
    border: 3.0,
};

/// Black on white, with thick lines.
const HIGH_CONTRAST_LIGHT: Palette = Palette {
    theme: Theme::HighContrastLight,
    paper: Color::WHITE,
    paper_again: Color::from_rgb8(0xfe, 0xff, 0xff),
    ink: Color::BLACK,
    quiet: Color::BLACK,
    title: Color::from_rgb8(0x70, 0x00, 0x0e),
    call: Color::from_rgb8(0x70, 0x00, 0x0e),
    on_call: Color::WHITE,
    say: Color::BLACK,
    on_say: Color::WHITE,
    button: Color::WHITE,
    hovered: Color::from_rgb8(0xe0, 0xe0, 0xe0),
    pressed: Color::from_rgb8(0xc4, 0xc4, 0xc4),
    panel: Color::WHITE,
    line: Color::BLACK,
    ring: Color::from_rgb8(0x00, 0x00, 0xff),
    notice: Color::from_rgb8(0xff, 0xff, 0x00),
    on_notice: Color::BLACK,
    practice: Color::from_rgb8(0x4a, 0x2a, 0x9c),
    on_practice: Color::WHITE,
    beat: Color::from_rgb8(0x70, 0x00, 0x0e),
    good: Color::from_rgb8(0x00, 0x5c, 0x22),
    to_do: Color::from_rgb8(0x7a, 0x3d, 0x00),
    action: Color::WHITE,
    card: Color::WHITE,
    edge: Color::BLACK,
    disc: Color::from_rgb8(0x70, 0x00, 0x0e),
    on_disc: Color::WHITE,
    done: Color::from_rgb8(0x00, 0x5c, 0x22),
    border: 3.0,
};

impl Palette {
    /// The palette of a theme.
    #[must_use]
    pub fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::HighContrast => &HIGH_CONTRAST,
            Theme::HighContrastLight => &HIGH_CONTRAST_LIGHT,
        }
    }

    /// The ground of the screen with this number.
    #[must_use]
    pub fn ground(&self, screen: u64) -> Color {
        if screen.is_multiple_of(2) {
            self.paper
        } else {
            self.paper_again
        }
    }

    /// The theme that iced's own widgets get.
    #[must_use]
    pub fn iced(&self) -> Iced {
        let seed = Seed {
            background: self.paper,
            text: self.ink,
            primary: self.ring,
            success: self.ink,
            warning: self.ink,
            danger: self.call,
        };
        Iced::custom(self.theme.name(), seed)
    }
}
