//! A scenario: what happened, how the casualty goes on, what the trainer says, what a helper has to do, and runs that show it.

use serde::Deserialize;

use super::run::{Run, WrongRun};
use super::stage::{Cause, Stage};
use super::task::Task;
use overdose_protocol::definition::{Age, Answer};
use overdose_protocol::time::Millis;

/// A scenario that holds together: every stage, deed and source that it names is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// What files and commands call it.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What it teaches, in a line.
    pub teaches: String,
    /// What the trainer reads aloud.
    pub scene: String,
    /// Whether the casualty is a child or a baby.
    pub age: Age,
    /// What there is to help with.
    pub kit: Kit,
    /// How long it takes to get from the casualty to the keys, in milliseconds.
    pub walk: Millis,
    /// When the crew comes, after the beginning, in milliseconds.
    pub crew: Millis,
    /// What a truthful answer to the question of higher risk is.
    pub risk: Answer,
    /// The stages, the worst first.
    pub stages: Vec<Stage>,
    /// The stage in which it begins.
    pub start: usize,
    /// What the trainer says, and when.
    pub cues: Vec<Cue>,
    /// What it asks for beside the protocol, in words.
    pub own: Option<String>,
    /// What a helper has to do.
    pub wanted: Vec<Wanted>,
    /// How it goes well.
    pub ideal: Run,
    /// How it goes wrong, and what that must cost.
    pub wrong: Vec<WrongRun>,
    /// What it rests on: ids of the source register.
    pub sources: Vec<String>,
    /// The same as JSON on one line: a record carries it along.
    pub text: String,
}

/// What there is to help with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Kit {
    /// Whether there is naloxone.
    pub naloxone: bool,
    /// Whether there is an AED.
    pub aed: bool,
    /// Whether there is a phone.
    pub phone: bool,
    /// How many helpers there are.
    pub helpers: u32,
}

/// Something that the trainer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// When.
    pub when: CueWhen,
    /// How long after it, in milliseconds.
    pub after: Millis,
    /// What.
    pub say: String,
}

/// What a cue waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueWhen {
    /// Something that was done.
    Done(Cause),
    /// The casualty came to this stage.
    Stage(usize),
}

/// Something that a helper has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// What.
    pub deed: Task,
    /// Whether nobody passes without it.
    pub critical: bool,
    /// How soon at the latest, in milliseconds; nothing where that is not counted.
    pub within: Option<Millis>,
}
