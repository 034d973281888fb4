//! What is the same in all scenarios: what a helper can be asked to do, what is a critical error, when somebody passes, and
//! which signs make which answer true. The numbers stand in `resources/training`.

use serde::Deserialize;

use super::casualty::ExpectedAnswers;
use super::task::{CriticalError, DeadlineOrigin, Task};
#[cfg(feature = "schema")]
use overdose_protocol::definition::SourceId;
use overdose_protocol::definition::{self, Fault, Names, Protocol, ProtocolError};
use overdose_protocol::time::Millis;

/// What is counted for a deed in every scenario.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TaskRow {
    /// The deed.
    pub id: Task,
    /// Whether nobody passes without it.
    pub critical: bool,
    /// How soon at the latest, in seconds, where that is counted.
    #[serde(default)]
    pub within_s: Option<u64>,
    /// What that time counts from.
    #[serde(default)]
    pub from: DeadlineOrigin,
    /// What comes before it.
    #[serde(default)]
    pub after: Vec<Task>,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>", length(min = 1)))]
    pub sources: Vec<String>,
}

/// A critical error, with the time it needs to be one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CriticalErrorRow {
    /// The error.
    pub id: CriticalError,
    /// How long, in seconds, where it takes time.
    #[serde(default)]
    pub after_s: Option<u64>,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>", length(min = 1)))]
    pub sources: Vec<String>,
}

/// Everything that is the same in all scenarios.
#[derive(Debug, Clone)]
pub struct Tables {
    /// What a helper can be asked to do.
    pub deeds: Vec<TaskRow>,
    /// The critical errors.
    pub errors: Vec<CriticalErrorRow>,
    /// How much of what is not critical has to be done, in percent.
    pub rest_percent: u32,
    /// After how many days a drill is worth repeating.
    pub booster_days: u64,
    /// Which signs make which answer true.
    pub truths: ExpectedAnswers,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// What is counted in a drill.
struct Raw {
    /// What a helper can be asked to do, and what is counted of it.
    deeds: Vec<TaskRow>,
    /// The critical errors: whoever makes one does not pass.
    errors: Vec<CriticalErrorRow>,
    /// When a drill is passed.
    pass: RawPass,
    /// When a drill is worth repeating.
    booster: RawBooster,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// When a drill is passed.
struct RawPass {
    /// How much of what is not critical has to be done, in percent.
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    rest_percent: u32,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>", length(min = 1)))]
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// When a drill is worth repeating.
struct RawBooster {
    /// After how many days.
    days: u64,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>", length(min = 1)))]
    sources: Vec<String>,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub(super) fn schema() -> schemars::Schema {
    schemars::schema_for!(Raw)
}

/// The file of deeds and errors.
const FILE: &str = "points.json";

impl Tables {
    /// How many of so many points that are not critical are enough: of fewer than five one may be missed all the same.
    #[must_use]
    pub fn enough_of(&self, all: usize) -> usize {
        let missed = usize::try_from(100 - self.rest_percent.min(100)).unwrap_or(0);
        all.saturating_sub((all * missed / 100).max(1))
    }

    /// Reads the texts of `points.json` and `signs.json`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, or the first id that does not exist.
    pub fn parse(protocol: &Protocol, points: &str, signs: &str) -> Result<Self, ProtocolError> {
        let raw: Raw = ProtocolError::read_json(FILE, points)?;
        if let Some(fault) = check(&raw, &protocol.names()).into_iter().next() {
            return Err(ProtocolError::new(FILE, fault.path, fault.problem));
        }
        Ok(Self {
            deeds: raw.deeds,
            errors: raw.errors,
            rest_percent: raw.pass.rest_percent,
            booster_days: raw.booster.days,
            truths: ExpectedAnswers::parse(protocol, signs)?,
        })
    }

    /// What is counted for a deed.
    #[must_use]
    pub fn deed(&self, deed: Task) -> Option<&TaskRow> {
        self.deeds.iter().find(|row| row.id == deed)
    }

    /// What a deed rests on.
    #[must_use]
    pub fn task_sources(&self, deed: Task) -> &[String] {
        self.deed(deed).map_or(&[], |row| row.sources.as_slice())
    }

    /// What an error rests on.
    #[must_use]
    pub fn error_sources(&self, error: CriticalError) -> &[String] {
        let row = self.errors.iter().find(|row| row.id == error);
        row.map_or(&[], |row| row.sources.as_slice())
    }

    /// How long an error takes to be one, in milliseconds.
    #[must_use]
    pub fn timeout(&self, error: CriticalError) -> Millis {
        let row = self.errors.iter().find(|row| row.id == error);
        row.and_then(|row| row.after_s).unwrap_or(0) * 1000
    }
}

/// Everything that is wrong with a `points.json`, and where.
pub(super) fn faults(text: &str, names: &Names) -> Vec<ProtocolError> {
    definition::faults(FILE, text, |raw: &Raw| check(raw, names))
}

/// Finds everything that cannot be.
fn check(raw: &Raw, names: &Names) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, row) in raw.deeds.iter().enumerate() {
        let place = format!("deeds[{index}]");
        faults.extend(sources(names, &place, &row.sources));
        if raw.deeds.iter().take(index).any(|other| other.id == row.id) {
            faults.push(Fault::new(format!("{place}.id"), "the deed stands twice"));
        }
        for (number, before) in row.after.iter().enumerate() {
            let path = format!("{place}.after[{number}]");
            if !raw.deeds.iter().any(|other| other.id == *before) {
                faults.push(Fault::new(
                    path,
                    "no row says what is counted for this deed",
                ));
            } else if comes_after(&raw.deeds, *before, row.id) {
                faults.push(Fault::new(
                    path,
                    "each of the two would have to come after the other",
                ));
            }
        }
    }
    for (index, row) in raw.errors.iter().enumerate() {
        let place = format!("errors[{index}]");
        faults.extend(sources(names, &place, &row.sources));
        if raw
            .errors
            .iter()
            .take(index)
            .any(|other| other.id == row.id)
        {
            faults.push(Fault::new(format!("{place}.id"), "the error stands twice"));
        }
    }
    if raw.pass.rest_percent > 100 {
        faults.push(Fault::new(
            "pass.rest_percent",
            "there are no more than 100 percent",
        ));
    }
    faults.extend(sources(names, "pass", &raw.pass.sources));
    faults.extend(sources(names, "booster", &raw.booster.sources));
    faults
}

/// Whether a deed comes, in the end, after another one.
fn comes_after(rows: &[TaskRow], deed: Task, other: Task) -> bool {
    let (mut ahead, mut seen) = (vec![deed], Vec::new());
    while let Some(next) = ahead.pop() {
        if next == other {
            return true;
        }
        if !seen.contains(&next) {
            seen.push(next);
            let row = rows.iter().find(|row| row.id == next);
            ahead.extend(row.into_iter().flat_map(|row| &row.after));
        }
    }
    false
}

/// The sources of a row that are not in the register, or that there are none.
pub(super) fn sources(names: &Names, place: &str, ids: &[String]) -> Vec<Fault> {
    if ids.is_empty() {
        return vec![Fault::new(
            format!("{place}.sources"),
            "it rests on no source",
        )];
    }
    let unknown = |(index, id): (usize, &String)| {
        let problem = names.unknown("source", id)?;
        Some(Fault::new(format!("{place}.sources[{index}]"), problem))
    };
    ids.iter().enumerate().filter_map(unknown).collect()
}
