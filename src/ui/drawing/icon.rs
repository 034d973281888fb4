//! The icons that stand beside words, never instead of them. `resources/icons/make.py` says where they come from.

use overdose_core::session::Intent;
use overdose_core::session::Route;
use overdose_protocol::incident::Age;

macro_rules! icons {
    ($($icon:ident => $file:literal,)*) => {
        /// An icon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is called what it stands for")]
        pub enum Icon {
            $($icon,)*
        }

        impl Icon {
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$icon),*];

            /// Its file.
            pub(super) fn file(self) -> &'static str {
                match self {
                    $(Self::$icon => include_str!(concat!("../../../resources/icons/", $file, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    Aed => "aed",
    Again => "again",
    Alone => "alone",
    Attention => "attention",
    Back => "back",
    Breathing => "breathing",
    Call => "call",
    Check => "check",
    Child => "child",
    Crew => "crew",
    Critical => "critical",
    Danger => "danger",
    Forward => "forward",
    Help => "help",
    Late => "late",
    Looked => "looked",
    Menu => "menu",
    Missed => "missed",
    Naloxone => "naloxone",
    Notes => "notes",
    Order => "order",
    People => "people",
    Place => "place",
    Practice => "practice",
    Pushes => "pushes",
    Say => "say",
    Side => "side",
    Sound => "sound",
    Swap => "swap",
}

impl Icon {
    /// What stands on the button of an intent, where it has an icon.
    #[must_use]
    pub fn of(intent: Intent) -> Option<Self> {
        Some(match intent {
            Intent::Back | Intent::ClosePage => Self::Back,
            Intent::NotBreathing => Self::Danger,
            Intent::BreathingAgain | Intent::CountBreath => Self::Breathing,
            Intent::CheckAgain => Self::Again,
            Intent::Naloxone | Intent::Supply => Self::Naloxone,
            Intent::Aed => Self::Aed,
            Intent::Age(Age::Child | Age::Baby) => Self::Child,
            Intent::Alone => Self::Alone,
            Intent::Crew => Self::Crew,
            Intent::Calling => Self::Call,
            Intent::NewPerson | Intent::OtherPerson => Self::People,
            Intent::Mute => Self::Sound,
            Intent::Open(Route::Help) => Self::Help,
            Intent::Open(Route::Menu) => Self::Menu,
            Intent::Open(Route::Drugs) => Self::Notes,
            Intent::Open(Route::Practice) => Self::Practice,
            Intent::Open(Route::Site) => Self::Place,
            _ => return None,
        })
    }
}
