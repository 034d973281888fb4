//! What is heard beside what is seen: which pushes are counted aloud, which cues sound, and when a line is said again.

use serde::Deserialize;

use super::fields::{seconds, sources};
use super::ids::SourceId;
use crate::time::Millis;

/// What is heard.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SoundRules {
    /// After how many milliseconds an instruction is said once more.
    #[cfg_attr(
        feature = "schema",
        schemars(
            description = "After how many seconds an instruction is said once more.",
            range(min = 1)
        )
    )]
    #[serde(rename = "repeat_s", deserialize_with = "seconds")]
    pub repeat: Millis,
    /// The pushes of a round that are counted aloud.
    pub counts: Vec<u32>,
    /// How long before the end of a look its last tone begins, in milliseconds.
    #[serde(rename = "look_ends_ms")]
    pub look_ends: Millis,
    /// The cues of the clock.
    pub cues: Cues,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<SourceId>,
}

/// The cues of the clock: each sounds, and each that has a message says it. The others bring a screen to the front, which says
/// its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cues {
    /// Time to swap helpers.
    pub swap_due: Option<String>,
    /// The same for a helper who is alone (R20).
    pub swap_due_alone: Option<String>,
    /// Time to look at the breathing after a dose, where nobody pushes.
    pub look_due: Option<String>,
    /// The same at the first swap after it: in the middle of CPR a look waits for that (R14).
    pub look_at_swap: Option<String>,
    /// The same for a helper who is alone (R20).
    pub look_at_swap_alone: Option<String>,
    /// The next dose falls due.
    pub dose_due: Option<String>,
    /// Time to check again.
    pub recheck_due: Option<String>,
    /// A fit has lasted long.
    pub fit_lasts: Option<String>,
    /// A check stayed unanswered.
    pub unanswered: Option<String>,
    /// Naloxone can wear off from now on.
    pub wears_off: Option<String>,
}

impl Cues {
    /// Every message that a cue says.
    pub fn lines(&self) -> impl Iterator<Item = &String> {
        [
            &self.swap_due,
            &self.swap_due_alone,
            &self.look_due,
            &self.look_at_swap,
            &self.look_at_swap_alone,
            &self.dose_due,
            &self.recheck_due,
            &self.fit_lasts,
            &self.unanswered,
            &self.wears_off,
        ]
        .into_iter()
        .flatten()
    }
}
