//! Emergency numbers by country, as text with confidence and review date.

use serde::Deserialize;

#[cfg(feature = "schema")]
use crate::definition::SourceId;
use crate::definition::{Fault, Names, ProtocolError, Reading, faults, is_date};
use crate::time::Now;

const FILE: &str = "regions.json";

/// A country and its numbers. A line that nobody has read on the operator's own page is left empty.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Two-letter code, in capital letters.
    #[cfg_attr(feature = "schema", schemars(length(equal = 2)))]
    pub code: String,
    /// The ambulance number as text, digits only: a leading zero counts.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9]+$")))]
    pub ambulance: String,
    /// Other numbers that reach help.
    pub also: Option<String>,
    /// The poison line for the public.
    pub poison: Option<PoisonLine>,
    /// Drug and crisis lines.
    pub help: Option<Vec<HelpLine>>,
    /// How somebody who cannot hear or speak writes to the ambulance. It never stands in the place of the number.
    #[serde(default)]
    pub text: Option<TextLine>,
    /// How sure the ambulance number is.
    pub confidence: Confidence,
    /// The day it was last looked at, as `2026-11-23`.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
    )]
    pub reviewed: String,
    /// The tags of the languages in which its call takers answer, the most usual first.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub languages: Vec<String>,
    /// What the numbers rest on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>", length(min = 1)))]
    pub sources: Vec<String>,
    /// What people write in the place of the code, beside the name of the country.
    #[serde(default)]
    pub called: Vec<String>,
}

/// A poison line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PoisonLine {
    /// The number as text.
    pub number: String,
    /// When it answers; always, if nothing is said.
    pub hours: Option<Hours>,
    /// Whether it is meant for parents of young children: no card sends a grown person there.
    #[serde(default)]
    pub for_parents: bool,
}

/// Opening hours in local time, as `08:00`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// From, as `08:00`.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9]{2}:[0-9]{2}$")))]
    pub opens: String,
    /// Until, as `22:00`.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9]{2}:[0-9]{2}$")))]
    pub closes: String,
}

/// A drug or crisis line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Whose it is.
    pub label: String,
    /// The number as text.
    pub number: String,
}

/// A number to which a text message can be sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TextLine {
    /// The number as text, digits only.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9]+$")))]
    pub number: String,
    /// What stands in the way of it; nothing, if nothing is said.
    #[serde(default)]
    pub limit: Option<TextLimit>,
}

/// What stands in the way of a text message to the ambulance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextLimit {
    /// It arrives in many places of the country, but not in all.
    ManyPlaces,
    /// Only who has signed up before is heard.
    SignUp,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Vec<Region>)
}

/// How sure an ambulance number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Data sets and general knowledge agree.
    High,
    /// They mostly agree.
    Medium,
    /// They do not.
    Low,
}

/// All countries, in the order in which they are offered.
#[derive(Debug, Clone)]
pub struct Regions(Vec<Region>);

impl Regions {
    /// Reads the table.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, ProtocolError> {
        let regions: Vec<Region> = ProtocolError::read_json(FILE, text)?;
        let wrong = check(&regions, None);
        if wrong.is_empty() {
            return Ok(Self(regions));
        }
        let mut reading = Reading::new(FILE, text)?;
        reading.tell(wrong);
        let first = || ProtocolError::new(FILE, "the file", "it cannot be read");
        Err(reading.faults().into_iter().next().unwrap_or_else(first))
    }

    /// Everything that is wrong with the table, and where. `names` says which sources there are.
    #[must_use]
    pub fn faults(text: &str, names: &Names) -> Vec<ProtocolError> {
        faults(FILE, text, |regions: &Vec<Region>| {
            check(regions, Some(names))
        })
    }

    /// All countries.
    #[must_use]
    pub fn all(&self) -> &[Region] {
        &self.0
    }

    /// The country with this two-letter code, in capital or small letters.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<&Region> {
        self.0
            .iter()
            .find(|region| region.code.eq_ignore_ascii_case(code))
    }
}

impl Region {
    /// Whether this is its code, or what people write in the place of it.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let mut names = std::iter::once(&self.code).chain(&self.called);
        names.any(|known| known.eq_ignore_ascii_case(name))
    }

    /// The poison line for anybody, if there is one and it answers at this moment.
    #[must_use]
    pub fn open_poison_line(&self, now: Now) -> Option<&str> {
        let line = self.poison.as_ref().filter(|line| !line.for_parents)?;
        let open = match &line.hours {
            None => true,
            Some(hours) => {
                let minute = now.minute_of_day();
                minutes(&hours.opens)? <= minute && minute < minutes(&hours.closes)?
            }
        };
        open.then_some(line.number.as_str())
    }
}

/// Minutes after midnight of a time such as `08:00`.
fn minutes(time: &str) -> Option<u32> {
    let (hour, minute) = time.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// Finds everything that cannot be. Where names are given, the sources must be among them.
fn check(regions: &[Region], names: Option<&Names>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, region) in regions.iter().enumerate() {
        let mut tell = |path: &str, problem: String| {
            faults.push(Fault::new(format!("rows[{index}].{path}"), problem));
        };
        let code = &region.code;
        if code.len() != 2 || !code.chars().all(|c| c.is_ascii_uppercase()) {
            tell("code", "a code is two capital letters".to_owned());
        }
        let mut before = regions.iter().take(index);
        if before.any(|other| other.code == *code) {
            tell("code", format!("\"{code}\" stands twice"));
        }
        let digits = region.ambulance.chars().all(|c| c.is_ascii_digit());
        if region.ambulance.is_empty() || !digits {
            tell(
                "ambulance",
                "the ambulance number is digits only".to_owned(),
            );
        }
        if let Some(text) = &region.text {
            let digits = text.number.chars().all(|c| c.is_ascii_digit());
            if text.number.is_empty() || !digits {
                let problem = "the number for text messages is digits only";
                tell("text.number", problem.to_owned());
            }
        }
        for (number, name) in region.called.iter().enumerate() {
            let means = |other: &&Region| other.is_called(name);
            if regions.iter().filter(means).count() != 1 {
                let problem = format!("\"{name}\" is the code or name of another country too");
                tell(&format!("called[{number}]"), problem);
            }
        }
        if let Some(hours) = region.poison.as_ref().and_then(|line| line.hours.as_ref()) {
            for (path, time) in [("opens", &hours.opens), ("closes", &hours.closes)] {
                if minutes(time).is_none() {
                    tell(
                        &format!("poison.hours.{path}"),
                        "hours are written as 08:00".to_owned(),
                    );
                }
            }
        }
        let Some(names) = names else {
            continue;
        };
        if !is_date(&region.reviewed) {
            tell(
                "reviewed",
                format!("\"{}\" is not a day such as 2026-11-23", region.reviewed),
            );
        }
        if region.sources.is_empty() {
            tell("sources", "it rests on no source".to_owned());
        }
        for (number, source) in region.sources.iter().enumerate() {
            if let Some(problem) = names.unknown("source", source) {
                tell(&format!("sources[{number}]"), problem);
            }
        }
    }
    faults
}
