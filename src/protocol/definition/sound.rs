//! What is heard beside what is seen: which pushes are counted aloud, which cues sound, and when a line is said again.

use serde::Deserialize;

use super::ProtocolError;
use super::ids::SourceId;
use crate::time::Millis;

/// What is heard.
#[derive(Debug, Clone)]
pub struct SoundRules {
    /// After how many milliseconds an instruction is said once more.
    pub repeat: Millis,
    /// The pushes of a round that are counted aloud.
    pub counts: Vec<u32>,
    /// How long before the end of a look its last tone begins, in milliseconds.
    pub look_ends: Millis,
    /// The cues of the clock.
    pub cues: Cues,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// The cues of the clock: each sounds, and each that has a message says it. The others bring a screen to the front, which says
/// its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cues {
    /// Time to swap helpers.
    pub swap_due: Option<String>,
    /// Time to look at the breathing after a dose.
    pub look_due: Option<String>,
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
            &self.look_due,
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

/// The file as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSound {
    repeat_s: u32,
    counts: Vec<u32>,
    look_ends_ms: u32,
    cues: Cues,
    pub sources: Vec<String>,
}

impl RawSound {
    /// The same with its sources found; `pushes` are those of a round, `look` is how long a look lasts in milliseconds.
    ///
    /// # Errors
    ///
    /// A number that cannot be.
    pub fn resolve(
        self,
        sources: Vec<SourceId>,
        pushes: u32,
        look: Millis,
    ) -> Result<SoundRules, ProtocolError> {
        let wrong = |place: &str, problem: String| ProtocolError::new("sound.json", place, problem);
        if self.repeat_s == 0 {
            let problem = "a line that is said again at once never ends".to_owned();
            return Err(wrong("repeat_s", problem));
        }
        if let Some(count) = self
            .counts
            .iter()
            .find(|count| !(2..=pushes).contains(*count))
        {
            let problem = format!("{count} is not among the pushes from 2 to {pushes}");
            return Err(wrong("counts", problem));
        }
        let look_ends = Millis::from(self.look_ends_ms);
        if look_ends == 0 || look_ends >= look {
            let problem = format!("the last tone must begin within the look of {look} ms");
            return Err(wrong("look_ends_ms", problem));
        }
        Ok(SoundRules {
            repeat: Millis::from(self.repeat_s) * 1000,
            counts: self.counts,
            look_ends,
            cues: self.cues,
            sources,
        })
    }
}
