//! How the casualty looks for a while: the signs that a helper has to read, and what changes them.

use serde::{Deserialize, Serialize};

use overdose_protocol::time::Millis;

/// What they do when somebody speaks to them and taps their shoulders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// They open their eyes and answer.
    Answers,
    /// They answer, but slowly, or they drift off.
    Drowsy,
    /// They answer, and what they say is mixed up.
    Confused,
    /// They are awake and angry.
    Angry,
    /// A groan, a twitch, an arm pulled away: no answer.
    Groans,
    /// Nothing.
    None,
    /// They shake all over.
    #[serde(rename = "fit")]
    Seizure,
    /// It cannot be told.
    Unclear,
}

/// How they breathe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Breathing {
    /// Quiet and easy, two or more in ten seconds.
    Easy,
    /// Easy, and too few.
    Slow,
    /// Gasps.
    Gasps,
    /// Snores that stop and start.
    Snores,
    /// A wet rattle.
    Gurgles,
    /// No breath at all.
    None,
    /// It cannot be told.
    Unclear,
}

/// The colour of lips, gums and fingertips.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// As always.
    Usual,
    /// Very pale, or ashy.
    Pale,
    /// Blue.
    Blue,
    /// Grey: blue on darker skin.
    Grey,
    /// It cannot be told.
    Unclear,
}

/// How the skin feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Skin {
    /// Warm and dry.
    Dry,
    /// Cold, sweaty or clammy.
    Clammy,
    /// It cannot be told.
    Unclear,
}

/// How the casualty is for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// What the scenario calls it.
    pub id: String,
    /// What they do when somebody wakes them.
    pub response: Response,
    /// How they breathe.
    pub breathing: Breathing,
    /// How many breaths a minute.
    pub rate: u32,
    /// The colour of the lips.
    pub colour: Colour,
    /// How the skin feels.
    pub skin: Skin,
    /// Whether there is something else to worry about.
    pub worry: bool,
    /// What a helper sees.
    pub see: String,
    /// What the casualty says.
    pub says: Option<String>,
    /// What leads to another stage; of two at the same moment the first.
    pub then: Vec<Transition>,
}

/// Something that leads to another stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// The stage that it leads to, by its place among the stages.
    pub to: usize,
    /// What has to be so.
    pub when: Cause,
    /// For how long, in milliseconds.
    pub after: Millis,
    /// What must not be so at that moment.
    pub unless: Option<Cause>,
}

/// What changes a casualty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Time alone.
    Time,
    /// So many doses of naloxone.
    Naloxone(u32),
    /// Pushes or breaths.
    Cpr,
    /// Lying on the side.
    Side,
    /// Somebody called.
    Called,
    /// The call taker leads.
    CallTaker,
    /// An AED leads.
    Aed,
}
