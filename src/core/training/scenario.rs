//! A scenario: what happened, how the casualty goes on, what the trainer says, what a helper has to do, and runs that show it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::run::{Run, WrongRun};
use super::stage::{Cause, Stage};
use super::task::{Task, id_text};
use crate::content::Content;
use crate::locale::Message;
use crate::{message, messages};
use overdose_protocol::definition::{Age, Answer, DrugId};
use overdose_protocol::time::Millis;

/// A scenario that holds together: every stage, deed and source that it names is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// What files and commands call it.
    pub id: String,
    /// What trainers call it.
    pub title: String,
    /// What the room sees before the drill: where it is, and nothing of what is wrong.
    pub place: Option<String>,
    /// What the casualty took, as far as the trainer knows.
    pub substances: Vec<DrugId>,
    /// For whom it is.
    pub level: Option<Level>,
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

/// For whom a scenario is, the easiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Whoever has never practised.
    First,
    /// Whoever knows the steps.
    Next,
    /// Whoever wants what is rare or hard.
    Hard,
}

/// In which order scenarios are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ScenarioOrder {
    /// As they are: by their ids, the trainer's own last.
    #[default]
    Program,
    /// The easiest first; those that say nothing of it last.
    Level,
    /// By what was taken.
    Substance,
    /// The shortest first.
    Minutes,
    /// By chance, the same as long as this number is: for a class that knows the list.
    Chance(u64),
}

impl ScenarioOrder {
    /// The next one, and after the last one the first. `chance` is a number that nobody knows before.
    #[must_use]
    pub fn next(self, chance: u64) -> Self {
        match self {
            Self::Program => Self::Level,
            Self::Level => Self::Substance,
            Self::Substance => Self::Minutes,
            Self::Minutes => Self::Chance(chance),
            Self::Chance(_) => Self::Program,
        }
    }

    /// What it is, in words.
    #[must_use]
    pub fn line(self) -> Message {
        match self {
            Self::Program => message!("scenarios-by-program"),
            Self::Level => message!("scenarios-by-level"),
            Self::Substance => message!("scenarios-by-substance"),
            Self::Minutes => message!("scenarios-by-minutes"),
            Self::Chance(_) => message!("scenarios-by-chance"),
        }
    }

    /// Puts scenarios into this order; those that are alike stay as they are.
    pub fn sort(self, scenarios: &mut [&Arc<Scenario>]) {
        match self {
            Self::Program => {}
            Self::Level => scenarios.sort_by_key(|it| (it.level.is_none(), it.level)),
            Self::Substance => {
                scenarios.sort_by_key(|it| (it.substances.is_empty(), it.substances.clone()));
            }
            Self::Minutes => scenarios.sort_by_key(|it| it.crew),
            Self::Chance(chance) => scenarios.sort_by_cached_key(|it| {
                let mut hash = DefaultHasher::new();
                (chance, &it.id).hash(&mut hash);
                hash.finish()
            }),
        }
    }
}

impl Scenario {
    /// What trainers choose by: what was taken, for how many minutes, and for whom.
    #[must_use]
    pub fn about(&self, content: &Content) -> Vec<Message> {
        let substances = self.substances.iter();
        let drug = |drug: &DrugId| messages::drug(&content.protocol, *drug);
        let substances = substances.map(|it| content.words.short(drug(it)));
        let minutes = message!("scenarios-minutes", minutes = self.crew.div_ceil(60_000));
        let level = self
            .level
            .map(|level| messages::named("level", &id_text(&level)));
        std::iter::once(minutes)
            .chain(level)
            .chain(substances)
            .collect()
    }
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
