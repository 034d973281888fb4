//! How the program looks and sounds: theme, movement, skin in the drawings, text size, loudness. A wish of the person, never of the incident.

use serde::{Deserialize, Serialize};

use crate::content::Language;

/// The text sizes that can be wished for, in percent.
pub const TEXT_SIZES: (u32, u32) = (100, 200);

/// From one text size to the next, in percent.
const TEXT_STEP: u32 = 25;

/// How the program looks and sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appearance {
    /// The colours.
    pub theme: Theme,
    /// Whether the beat moves, or only its count changes.
    pub motion: Motion,
    /// The skin of the people in the drawings.
    pub skin: Skin,
    /// The wished text size in percent, from 100 to 200.
    pub text_size: u32,
    /// How loud it is.
    pub loudness: Loudness,
    /// The language that was chosen; nothing where nobody chose one.
    pub language: Option<Language>,
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            theme: Theme::Light,
            motion: Motion::Full,
            skin: Skin::Both,
            text_size: TEXT_SIZES.0,
            loudness: Loudness::Full,
            language: None,
        }
    }
}

impl Appearance {
    /// The same with the next colours.
    #[must_use]
    pub fn with_next_theme(self) -> Self {
        Self {
            theme: self.theme.next(),
            ..self
        }
    }

    /// The same with the next wish about movement.
    #[must_use]
    pub fn with_next_motion(self) -> Self {
        Self {
            motion: self.motion.next(),
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

    /// The same with larger text.
    #[must_use]
    pub fn larger(self) -> Self {
        self.with_text_size(self.text_size.saturating_add(TEXT_STEP))
    }

    /// The same with smaller text.
    #[must_use]
    pub fn smaller(self) -> Self {
        self.with_text_size(self.text_size.saturating_sub(TEXT_STEP))
    }

    /// The same with a text size in percent, brought into its bounds.
    #[must_use]
    pub fn with_text_size(self, percent: u32) -> Self {
        Self {
            text_size: percent.clamp(TEXT_SIZES.0, TEXT_SIZES.1),
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
        HighContrast = "high_contrast" then Light,
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
        assert_eq!(looks.text_size, 100);
        for _ in 0..10 {
            looks = looks.larger();
        }
        assert_eq!(looks.text_size, 200);
    }

    #[test]
    fn one_key_goes_through_all_themes_and_back() {
        let all = std::iter::successors(Some(Theme::Light), |theme| Some(theme.next()));
        let seen: Vec<Theme> = all.take(Theme::ALL.len() + 1).collect();
        assert_eq!(seen.split_last(), Some((&Theme::Light, Theme::ALL)));
    }
}
