//! What a helper can be asked to do, and what costs the pass.

use serde::{Deserialize, Serialize};

/// Something that a helper can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Looks whether they wake.
    CheckResponse,
    /// Calls, or has somebody call.
    Call,
    /// Looks at the breathing, not longer than a look.
    CheckBreathing,
    /// Takes *not sure* for danger.
    ActOnNotSure,
    /// Gives naloxone.
    Naloxone,
    /// Begins pushes or breaths.
    Cpr,
    /// Rolls them on their side.
    Side,
    /// Stays.
    Stay,
    /// Answers every check.
    Recheck,
    /// Tells the crew about the doses.
    TellCrew,
    /// Gives no answer that is milder than what there is to see.
    Answers,
    /// Tilts the head back.
    HeadBack,
    /// Sends somebody.
    Send,
    /// Does what the scenario asks for beside the protocol.
    Own,
    /// Says that it is a child.
    Child,
    /// Times the fit.
    #[serde(rename = "fit")]
    Seizure,
    /// Uses the AED.
    Aed,
    /// Lets the call taker lead.
    CallTaker,
    /// Notes what was taken.
    Drugs,
    /// Gives the next dose when it is due and needed.
    SecondDose,
    /// Answers whether lips are blue or grey.
    Colour,
    /// Turns to the other person.
    NewPerson,
    /// Opens *More help*.
    Help,
    /// Takes a dose back that was recorded by mistake.
    CorrectDose,
}

/// A critical error: whoever makes one does not pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CriticalError {
    /// The casualty was left alone.
    LeftAlone,
    /// Nobody called.
    NoCall,
    /// Food, drink, vomiting or a shower to wake them.
    Harm,
    /// Waited to see.
    Waited,
    /// Stopped watching after they woke.
    StoppedWatching,
    /// A second dose for somebody who breathes well.
    SecondDose,
    /// Somebody who does not breathe was put on the side and waited for.
    SideNotBreathing,
}

impl CriticalError {
    /// What is missed with it, by itself: it says so.
    #[must_use]
    pub fn covers(self) -> Option<Task> {
        match self {
            Self::LeftAlone => Some(Task::Stay),
            Self::NoCall => Some(Task::Call),
            Self::StoppedWatching => Some(Task::Recheck),
            Self::Harm | Self::Waited | Self::SecondDose | Self::SideNotBreathing => None,
        }
    }
}

/// Something that is said of a drill, and costs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkKind {
    /// Pushes began while the casualty breathed well.
    PushedWhileBreathing,
    /// One more dose before it was due, for somebody who does not breathe well.
    EarlyDose,
}

impl RemarkKind {
    /// What the score counts that is about the same.
    #[must_use]
    pub fn about(self) -> Task {
        match self {
            Self::PushedWhileBreathing => Task::CheckBreathing,
            Self::EarlyDose => Task::SecondDose,
        }
    }
}

/// What a time counts from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineOrigin {
    /// The beginning of the drill.
    #[default]
    Begin,
    /// When it was first needed.
    Need,
    /// When the question was shown.
    Question,
}

/// What files call something.
pub(super) fn id_text(thing: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(thing).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
