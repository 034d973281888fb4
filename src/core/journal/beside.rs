//! What stands in the record of a drill beside the incident, and what is only told to another window.

use serde::{Deserialize, Serialize};

use super::At;
use crate::training::{ANSWERS, Act};
use overdose_protocol::time::Millis;

/// Something that happened beside the incident, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenAct {
    /// When.
    #[serde(flatten)]
    pub at: At,
    /// What.
    pub what: Act,
}

/// How much is left after the trainer went one step back: what came after it counts no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewound {
    /// So many events of the incident stay.
    pub events: usize,
    /// So many other happenings stay.
    pub acts: usize,
}

/// How far the clock of a drill is from that of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockLine {
    /// What to add to the boot clock, in milliseconds.
    pub ahead: i64,
    /// The time of the drill at which it stands still.
    pub stopped: Option<Millis>,
}

/// What a window for the room shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// The trainer chooses something.
    Choosing,
    /// Nothing.
    Blank,
    /// A page of the lesson.
    Page {
        /// Which, from 0.
        page: usize,
    },
    /// The scene that is read aloud.
    Scene,
    /// The drill itself.
    Drill,
    /// The score.
    Score {
        /// Which part of its points, from 0.
        part: usize,
    },
    /// A step of the debrief.
    Replay {
        /// Which, from 0.
        step: usize,
    },
    /// A question to the room.
    Room {
        /// Which, from 0.
        question: usize,
        /// Whether it is after the lesson.
        after: bool,
        /// The answer whose hands are counted now.
        field: usize,
        /// The hands before the lesson.
        before_hands: [Option<u32>; ANSWERS],
        /// The hands after it.
        after_hands: [Option<u32>; ANSWERS],
    },
}
