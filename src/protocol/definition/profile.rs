//! Regional profiles: what may differ from place to place.

use serde::Deserialize;

use super::fields::{maybe_seconds, seconds, sources};
#[cfg(feature = "schema")]
use super::ids::CountryCode;
use super::ids::{CardId, SourceId};
use crate::time::Millis;

/// Breaths without pushes for somebody with some weak breaths (AB1).
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WeakBreaths {
    /// The card.
    pub card: CardId,
    /// Time from one breath to the next in milliseconds.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "Time from one breath to the next, in seconds.")
    )]
    #[serde(rename = "every_s", deserialize_with = "seconds")]
    pub every: Millis,
    /// Whether only trained helpers are offered it.
    pub trained_only: bool,
}

/// When the breathing is looked at after naloxone and the next dose is given, counted from the last dose, in milliseconds.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DoseTimes {
    /// Look at the breathing.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "When to look at the breathing, in seconds after the last dose.")
    )]
    #[serde(rename = "look_s", deserialize_with = "seconds")]
    pub look: Millis,
    /// The next dose is due.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "When the next dose is due, in seconds after the last one.")
    )]
    #[serde(rename = "due_s", deserialize_with = "seconds")]
    pub due: Millis,
    /// The next dose is late.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "When the next dose is late, in seconds after the last one.")
    )]
    #[serde(rename = "late_s", default, deserialize_with = "maybe_seconds")]
    pub late: Option<Millis>,
}

/// How many breaths in one look are enough (R2).
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnoughBreaths {
    /// For an adult.
    pub adult: usize,
    /// For a child.
    pub child: usize,
    /// For a baby.
    pub baby: usize,
}

/// A regional profile: exactly what may differ from place to place.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its id, such as `intl`. Its name is the message `profile-intl`.
    #[serde(rename = "id")]
    pub name: String,
    /// Whether it is used where no other is chosen.
    #[serde(default)]
    pub default: bool,
    /// The countries that get it by default, as two-letter codes.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<CountryCode>"))]
    pub countries: Vec<String>,
    /// The cards of a person who does not breathe, in order.
    pub order: Vec<CardId>,
    /// The cards before the CPR screen.
    pub steps: Vec<CardId>,
    /// Cards that appear beside CPR after the first pushes and breaths.
    #[serde(default)]
    pub after_first_round: Vec<CardId>,
    /// Breaths alone for weak breathing.
    pub weak_breaths: WeakBreaths,
    /// The card that comes before the pushes for a child.
    pub child_first: Option<CardId>,
    /// How many breaths in a look let the naloxone wait in the hand, for an adult, a child and a baby; none where it never waits (R8).
    pub waits_with: Option<EnoughBreaths>,
    /// Naloxone times.
    pub dose: DoseTimes,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<SourceId>,
}
