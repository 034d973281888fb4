//! What happens in a drill beside the incident itself: what a trainer saw, and how the casualty was turned.

use serde::{Deserialize, Serialize};

/// Something that no screen can know: somebody saw or heard it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// "I am calling", said aloud.
    Call,
    /// The first push on the manikin, or the first breath.
    Hands,
    /// The head is tilted back.
    HeadBack,
    /// They are rolled on their side.
    Side,
    /// Somebody is sent: to call, for an AED, to the door.
    Sent,
    /// What the scenario asks for beside the protocol.
    Own,
    /// The casualty was left alone.
    Left,
    /// Food, drink, coffee, a shower to wake them, or vomiting; not the cooling of somebody very hot.
    Harm,
    /// Another person was turned to: *New person* was pressed.
    NewPerson,
    /// A card of *More help* was opened.
    Help,
}

impl Mark {
    /// Those that a trainer makes, in the order of their keys.
    pub const BY_TRAINER: [Self; 8] = [
        Self::Call,
        Self::Hands,
        Self::HeadBack,
        Self::Side,
        Self::Sent,
        Self::Own,
        Self::Left,
        Self::Harm,
    ];

    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Call,
        Self::Hands,
        Self::HeadBack,
        Self::Side,
        Self::Sent,
        Self::Own,
        Self::Left,
        Self::Harm,
        Self::NewPerson,
        Self::Help,
    ];

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Hands => "hands",
            Self::HeadBack => "head_back",
            Self::Side => "side",
            Self::Sent => "sent",
            Self::Own => "own",
            Self::Left => "left",
            Self::Harm => "harm",
            Self::NewPerson => "new_person",
            Self::Help => "help",
        }
    }
}

/// How a trainer turns the casualty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// One stage worse.
    Worse,
    /// One stage better.
    Better,
}

/// Something that happens in a drill beside the incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Somebody saw or heard this.
    Saw(Mark),
    /// The trainer turned the casualty.
    Turned(Turn),
    /// The drill was ended, not by its own steps.
    Ended,
}
