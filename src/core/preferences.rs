//! How the program looks and sounds: theme, movement, skin in the drawings, text size, loudness. A wish of the person, and of the system
//! where the person has none; never of the incident.

use serde::{Deserialize, Serialize};

use crate::content::Language;
use overdose_protocol::time::Millis;

/// The text sizes that can be wished for, in percent.
pub const TEXT_SIZES: (u32, u32) = (100, 200);

/// From one text size to the next, in percent.
const TEXT_STEP: u32 = 25;

/// How the program looks and sounds. What the person ever chose wins over what the system wishes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Appearance {
    /// The colours that were chosen; nothing where nobody chose any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// What was chosen about movement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub motion: Option<Motion>,
    /// The skin of the people in the drawings.
    pub skin: Skin,
    /// The text size that was chosen, in percent, from 100 to 200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_size: Option<u32>,
    /// How loud it is.
    pub loudness: Loudness,
    /// What the voice does beside a screen reader that speaks.
    pub reader_voice: ReaderVoice,
    /// Whether one switch is enough, and how fast what it presses goes round.
    pub scan: Scan,
    /// The language that was chosen.
    pub language: Option<Language>,
    /// What was chosen to stand under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<SecondLanguage>,
    /// What the system wished for when it was last asked.
    #[serde(skip_serializing_if = "SystemWishes::are_none")]
    pub system: SystemWishes,
}

/// What somebody chose to stand under the words of the language in front. A settings file has the tag of a language, or `none`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondLanguage {
    /// Nothing.
    #[serde(rename = "none")]
    Nothing,
    /// This language.
    #[serde(untagged)]
    Language(Language),
}

/// What the system wishes for: its settings for every program. Nothing where it has no wish.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SystemWishes {
    /// The colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// Whether anything moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub motion: Option<Motion>,
    /// The text size in percent, from 100 to 200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_size: Option<u32>,
}

impl SystemWishes {
    /// Whether there is no wish at all.
    #[must_use]
    pub fn are_none(&self) -> bool {
        *self == Self::default()
    }

    /// Whether each of them can be followed.
    #[must_use]
    pub fn are_possible(&self) -> bool {
        self.text_size.is_none_or(is_text_size)
    }
}

/// Whether this is a text size that can be wished for, in percent.
#[must_use]
pub fn is_text_size(percent: u32) -> bool {
    (TEXT_SIZES.0..=TEXT_SIZES.1).contains(&percent)
}

/// The text size in percent that is nearest to a factor by which a system enlarges text; nothing where it does not.
#[must_use]
pub fn text_size_of(factor: f64) -> Option<u32> {
    let step = f64::from(TEXT_STEP);
    // Those from whose half step before them on they are the nearest; what is no number reaches none.
    let is_reached = |size: &u32| factor * 100.0 >= f64::from(*size) - step / 2.0;
    let sizes = (TEXT_SIZES.0 + TEXT_STEP..=TEXT_SIZES.1).step_by(TEXT_STEP as usize);
    sizes.take_while(is_reached).last()
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            theme: None,
            motion: None,
            skin: Skin::Both,
            text_size: None,
            loudness: Loudness::Full,
            reader_voice: ReaderVoice::Beat,
            scan: Scan::Off,
            language: None,
            second: None,
            system: SystemWishes::default(),
        }
    }
}

impl Appearance {
    /// The colours.
    #[must_use]
    pub fn theme(&self) -> Theme {
        let wished = self.theme.or(self.system.theme);
        wished.unwrap_or(Theme::Light)
    }

    /// Whether the beat moves, or only its count changes.
    #[must_use]
    pub fn motion(&self) -> Motion {
        let wished = self.motion.or(self.system.motion);
        wished.unwrap_or(Motion::Full)
    }

    /// The text size in percent, from 100 to 200.
    #[must_use]
    pub fn text_size(&self) -> u32 {
        let wished = self.text_size.or(self.system.text_size);
        wished.unwrap_or(TEXT_SIZES.0)
    }

    /// Whether the colours are those that the system wishes for.
    #[must_use]
    pub fn has_theme_of_system(&self) -> bool {
        self.theme.is_none() && self.system.theme.is_some()
    }

    /// Whether movement is as the system wishes for.
    #[must_use]
    pub fn has_motion_of_system(&self) -> bool {
        self.motion.is_none() && self.system.motion.is_some()
    }

    /// The same with the next colours.
    #[must_use]
    pub fn with_next_theme(self) -> Self {
        Self {
            theme: Some(self.theme().next()),
            ..self
        }
    }

    /// The same with the next wish about movement.
    #[must_use]
    pub fn with_next_motion(self) -> Self {
        Self {
            motion: Some(self.motion().next()),
            ..self
        }
    }

    /// The same with the next skin in the drawings.
    #[must_use]
    pub fn with_next_skin(self) -> Self {
        Self {
            skin: self.skin.next(),
            ..self
        }
    }

    /// The same with the next loudness.
    #[must_use]
    pub fn with_next_loudness(self) -> Self {
        Self {
            loudness: self.loudness.next(),
            ..self
        }
    }

    /// The same with the next wish about the voice beside a screen reader.
    #[must_use]
    pub fn with_next_reader_voice(self) -> Self {
        Self {
            reader_voice: self.reader_voice.next(),
            ..self
        }
    }

    /// The same with the next pace of the scan, or without it.
    #[must_use]
    pub fn with_next_scan(self) -> Self {
        Self {
            scan: self.scan.next(),
            ..self
        }
    }

    /// The same with larger text.
    #[must_use]
    pub fn larger(self) -> Self {
        self.with_text_size(self.text_size().saturating_add(TEXT_STEP))
    }

    /// The same with smaller text.
    #[must_use]
    pub fn smaller(self) -> Self {
        self.with_text_size(self.text_size().saturating_sub(TEXT_STEP))
    }

    /// The same with a text size in percent, brought into its bounds.
    #[must_use]
    pub fn with_text_size(self, percent: u32) -> Self {
        Self {
            text_size: Some(percent.clamp(TEXT_SIZES.0, TEXT_SIZES.1)),
            ..self
        }
    }
}

/// Makes a closed set of choices that one key goes through.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $id:literal then $next:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$each])* $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The id, as messages and settings write it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The one that comes after it.
            #[must_use]
            pub fn next(self) -> Self {
                match self { $(Self::$variant => Self::$next),+ }
            }
        }
    };
}

choices! {
    /// The colours of the window.
    Theme {
        /// Dark on white.
        Light = "light" then Dark,
        /// Light on black.
        Dark = "dark" then HighContrast,
        /// White and yellow on black, with thick lines.
        HighContrast = "high_contrast" then HighContrastLight,
        /// Black on white, with thick lines.
        HighContrastLight = "high_contrast_light" then Light,
    }
}

choices! {
    /// Whether anything moves.
    Motion {
        /// The beat and the breath cue move.
        Full = "full" then Reduced,
        /// Only figures change.
        Reduced = "reduced" then Full,
    }
}

choices! {
    /// The skin of the people in the drawings.
    Skin {
        /// The helper and the person differ.
        Both = "both" then Light,
        /// Light.
        Light = "light" then Dark,
        /// Dark.
        Dark = "dark" then Both,
    }
}

choices! {
    /// How loud the beat and the voice are. Whether there is any sound is not kept: who mutes it does so for one emergency.
    Loudness {
        /// As loud as the computer is.
        Full = "full" then Middle,
        /// Half as loud.
        Middle = "middle" then Low,
        /// A quarter as loud.
        Low = "low" then Full,
    }
}

choices! {
    /// What the voice does beside a screen reader that speaks: two that read the same order are harder to follow than one.
    ReaderVoice {
        /// It counts the beat and says what is due. The screen reader reads the orders.
        Beat = "beat" then Orders,
        /// It reads the orders too.
        Orders = "orders" then Beat,
    }
}

choices! {
    /// How fast the focus goes from one button to the next by itself, for somebody who has one switch: a key, a pedal, or a click anywhere.
    Scan {
        /// It does not.
        Off = "off" then Slowest,
        /// A button in 4 seconds.
        Slowest = "slowest" then Slow,
        /// A button in 2.5 seconds.
        Slow = "slow" then Middle,
        /// A button in 1.5 seconds.
        Middle = "middle" then Fast,
        /// A button a second.
        Fast = "fast" then Fastest,
        /// A button in 0.6 seconds.
        Fastest = "fastest" then Off,
    }
}

impl Scan {
    /// How long a button has the focus, in milliseconds; nothing where it does not go round.
    #[must_use]
    pub fn millis(self) -> Option<Millis> {
        match self {
            Self::Off => None,
            Self::Slowest => Some(4000),
            Self::Slow => Some(2500),
            Self::Middle => Some(1500),
            Self::Fast => Some(1000),
            Self::Fastest => Some(600),
        }
    }

    /// The same in seconds, as it is written; nothing where it does not go round.
    #[must_use]
    pub fn seconds(self) -> Option<&'static str> {
        match self {
            Self::Off => None,
            Self::Slowest => Some("4"),
            Self::Slow => Some("2.5"),
            Self::Middle => Some("1.5"),
            Self::Fast => Some("1"),
            Self::Fastest => Some("0.6"),
        }
    }

    /// The one of so many seconds.
    #[must_use]
    pub fn of_seconds(seconds: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|scan| scan.seconds() == Some(seconds))
    }
}

impl Loudness {
    /// The share of the full loudness.
    #[must_use]
    pub fn share(self) -> f32 {
        match self {
            Self::Full => 1.0,
            Self::Middle => 0.5,
            Self::Low => 0.25,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_size_stays_within_its_bounds() {
        let mut looks = Appearance::default().smaller();
        assert_eq!(looks.text_size(), 100);
        for _ in 0..10 {
            looks = looks.larger();
        }
        assert_eq!(looks.text_size(), 200);
    }

    #[test]
    fn what_the_person_chose_wins_over_the_system() {
        let system = SystemWishes {
            theme: Some(Theme::Dark),
            motion: Some(Motion::Reduced),
            text_size: Some(150),
        };
        let looks = Appearance {
            system,
            ..Appearance::default()
        };
        let of = |looks: Appearance| (looks.theme(), looks.motion(), looks.text_size());
        assert_eq!(of(looks), (Theme::Dark, Motion::Reduced, 150));
        assert!(looks.has_theme_of_system() && looks.has_motion_of_system());
        let chosen = looks.with_next_theme().with_next_motion().smaller();
        assert_eq!(of(chosen), (Theme::HighContrast, Motion::Full, 125));
        assert!(!chosen.has_theme_of_system() && !chosen.has_motion_of_system());
        let later = Appearance {
            system: SystemWishes::default(),
            ..chosen
        };
        assert_eq!(of(later), of(chosen));
    }

    #[test]
    fn a_factor_of_the_system_becomes_the_nearest_step() {
        for (factor, size) in [
            (1.0, None),
            (1.12, None),
            (1.25, Some(125)),
            (1.4, Some(150)),
            (2.0, Some(200)),
            (3.0, Some(200)),
            (0.8, None),
            (f64::INFINITY, Some(200)),
            (f64::NAN, None),
            (-1.0, None),
        ] {
            assert_eq!(text_size_of(factor), size, "{factor}");
        }
    }

    #[test]
    fn one_key_goes_through_all_themes_and_back() {
        let all = std::iter::successors(Some(Theme::Light), |theme| Some(theme.next()));
        let seen: Vec<Theme> = all.take(Theme::ALL.len() + 1).collect();
        assert_eq!(seen.split_last(), Some((&Theme::Light, Theme::ALL)));
    }
}
