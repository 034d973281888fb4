//! A scenario as it is written: what its file may say, before anything is looked up.

use serde::Deserialize;

use super::scenario::{Kit, Level};
use super::stage::{Breathing, Colour, Response, Skin};
use super::task::{CriticalError, Task};
use overdose_protocol::definition::Age;
#[cfg(feature = "schema")]
use overdose_protocol::definition::{Answer, DrugId, SourceId};

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A drill: the scene, how the casualty goes on, what the trainer says, what a helper has to do, and runs that show it. `overdose-checklist scenario check FILE` also plays the runs.
pub(super) struct Raw {
    /// The version of the format: 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    pub(super) format: u32,
    /// What files and commands call it.
    #[cfg_attr(
        feature = "schema",
        schemars(length(min = 1, max = 40), regex(pattern = "^[a-z0-9_]+$"))
    )]
    pub(super) id: String,
    /// What trainers call it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    #[serde(default)]
    pub(super) title: String,
    /// What the room sees before the drill in place of the title: where it is, and nothing of what is wrong.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    pub(super) place: Option<String>,
    /// What the casualty took, as far as the trainer knows.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<DrugId>"))]
    #[serde(default)]
    pub(super) substances: Vec<String>,
    /// For whom it is.
    pub(super) level: Option<Level>,
    /// What it teaches, in one line for the trainer.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    #[serde(default)]
    pub(super) teaches: String,
    /// What the trainer reads aloud.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    #[serde(default)]
    pub(super) scene: String,
    /// Whether the casualty is a child or a baby: they are drawn as one.
    #[serde(default)]
    pub(super) age: Age,
    /// What there is to help with.
    pub(super) kit: Kit,
    /// From the casualty to the keys and back, in seconds: it is not part of a look at the breathing.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_800)))]
    #[serde(default = "walk")]
    pub(super) walk_s: u64,
    /// When the crew comes, or somebody else takes over, in seconds after the beginning.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_800)))]
    pub(super) crew_s: u64,
    /// The truthful answer to the question of higher risk.
    #[cfg_attr(feature = "schema", schemars(with = "Answer"))]
    pub(super) risk: String,
    /// The id of the stage in which it begins.
    pub(super) start: String,
    /// How the casualty can be, the worst first: the keys for worse and better go along this order.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub(super) stages: Vec<RawStage>,
    /// What is said in the scene: after a deed, after a stage began, or after the beginning.
    #[serde(default)]
    pub(super) cues: Vec<RawCue>,
    /// Something beside the protocol that the trainer looks for.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    pub(super) own: Option<String>,
    /// What a helper has to do.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub(super) wanted: Vec<RawWanted>,
    /// How it goes well: it has to pass.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Step>", length(min = 1)))]
    pub(super) ideal: Vec<String>,
    /// How it goes wrong, and what that must cost.
    #[cfg_attr(feature = "schema", schemars(length(min = 2)))]
    pub(super) wrong: Vec<RawWrong>,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>"))]
    pub(super) sources: Vec<String>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// How the casualty is for a while.
pub(super) struct RawStage {
    /// What the scenario calls it.
    #[cfg_attr(
        feature = "schema",
        schemars(length(min = 1, max = 40), regex(pattern = "^[a-z0-9_]+$"))
    )]
    pub(super) id: String,
    /// What they do when somebody speaks to them and taps their shoulders.
    pub(super) response: Response,
    /// How they breathe.
    pub(super) breathing: Breathing,
    /// Breaths a minute: easy from 12 on, slow below, 0 for none.
    #[cfg_attr(feature = "schema", schemars(range(max = 60)))]
    pub(super) rate: u32,
    /// The colour of lips, gums and fingertips.
    pub(super) colour: Colour,
    /// How the skin feels.
    pub(super) skin: Skin,
    /// Whether something else is wrong: a fit, chest pain, an injury.
    #[serde(default)]
    pub(super) worry: bool,
    /// What a helper sees.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    #[serde(default)]
    pub(super) see: String,
    /// What the casualty says.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    pub(super) says: Option<String>,
    /// What leads to another stage; of two at the same moment the first.
    #[serde(default)]
    pub(super) then: Vec<RawChange>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// Something that leads to another stage.
pub(super) struct RawChange {
    /// The id of the stage that it leads to.
    pub(super) go: String,
    /// What has to be so.
    #[serde(default)]
    pub(super) when: RawCause,
    /// How many doses, where it waits for naloxone.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub(super) doses: Option<u32>,
    /// For how long, in seconds.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_800)))]
    pub(super) after_s: u64,
    /// What must not be so at that moment.
    pub(super) unless: Option<RawCause>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
/// What changes a casualty.
pub(super) enum RawCause {
    /// Time alone.
    #[default]
    Time,
    /// Naloxone was given.
    Naloxone,
    /// Pushes or breaths go on.
    Cpr,
    /// They lie on their side.
    Side,
    /// Somebody called.
    Called,
    /// The call taker leads.
    CallTaker,
    /// An AED leads.
    Aed,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// Something that is said in the scene.
pub(super) struct RawCue {
    /// What was done.
    #[serde(default)]
    pub(super) when: RawCause,
    /// How many doses, where it waits for naloxone.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub(super) doses: Option<u32>,
    /// The id of the stage that it waits for, in place of a deed.
    pub(super) stage: Option<String>,
    /// How long after it, in seconds.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_800)))]
    #[serde(default)]
    pub(super) after_s: u64,
    /// What is said.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    #[serde(default)]
    pub(super) say: String,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// Something that a helper has to do.
pub(super) struct RawWanted {
    /// What.
    #[serde(rename = "do")]
    pub(super) deed: Task,
    /// Whether nobody passes without it; as points.json says, if nothing is said.
    pub(super) critical: Option<bool>,
    /// How soon at the latest, in seconds; as points.json says, if nothing is said.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_800)))]
    pub(super) within_s: Option<u64>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A run that goes wrong.
pub(super) struct RawWrong {
    /// What goes wrong, in words.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 600)))]
    #[serde(default)]
    pub(super) name: String,
    /// The run.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Step>", length(min = 1)))]
    pub(super) run: Vec<String>,
    /// The critical errors that it makes.
    #[serde(default)]
    pub(super) errors: Vec<CriticalError>,
    /// What it does not do.
    #[serde(default)]
    pub(super) missed: Vec<Task>,
    /// What it does too late.
    #[serde(default)]
    pub(super) late: Vec<Task>,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub(super) fn schema() -> schemars::Schema {
    schemars::schema_for!(Raw)
}

/// A step of a run: minutes and seconds after the beginning, and what is done then, such as `0:10 saw:call`.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(transparent)]
#[expect(dead_code, reason = "it only says how a step is written")]
struct Step(#[schemars(regex(pattern = "^[0-9]+:[0-5][0-9] [a-z_]+(:[a-z_]+)?$"))] String);

/// From the casualty to the keys, in seconds, where a scenario does not say.
fn walk() -> u64 {
    5
}
