//! The rows of a class file: a day, who was there, a name, and the results of one learner in one round.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use crate::format::{format_date, format_rfc3339};
use crate::locale::Message;
use crate::messages;
use crate::site::Day;
use crate::training::room::Topic;
use crate::training::score::Verdict;
use crate::training::task::CriticalError;
#[cfg(feature = "schema")]
use overdose_protocol::definition::CountryCode;
use overdose_protocol::time::Now;

/// Which learner: a number from 1 to 9999. Nobody is named by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Learner(u32);

impl Learner {
    /// The learner with this number, where there can be one.
    #[must_use]
    pub fn new(number: u32) -> Option<Self> {
        (1..=9999).contains(&number).then_some(Self(number))
    }

    /// The number.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for Learner {
    type Error = &'static str;

    fn try_from(number: u32) -> Result<Self, Self::Error> {
        Self::new(number).ok_or("a learner has a number from 1 to 9999")
    }
}

impl From<Learner> for u32 {
    fn from(learner: Learner) -> Self {
        learner.0
    }
}

impl fmt::Display for Learner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// When something was measured, as far as the class goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClassRound {
    /// Before it.
    Before,
    /// After it, on the same days.
    After,
    /// Weeks later.
    Later,
}

impl ClassRound {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Before, Self::After, Self::Later];

    /// What it is called.
    #[must_use]
    pub fn line(self) -> Message {
        messages::named("round", self.name())
    }

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
            Self::Later => "later",
        }
    }
}

/// A day on which the class was held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClassDay {
    /// The day, such as 2026-11-24.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub date: Day,
    /// For how many minutes.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1440)))]
    pub minutes: u32,
    /// What was taught.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub topics: BTreeSet<Topic>,
    /// Where: the code of a country, such as US, for the size of its paper.
    #[cfg_attr(feature = "schema", schemars(with = "Option<CountryCode>"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// That a learner was there on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// Who.
    #[cfg_attr(feature = "schema", schemars(with = "u32", range(min = 1, max = 9999)))]
    pub learner: Learner,
    /// On which day, such as 2026-11-24.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub date: Day,
}

/// What a learner is called: only where somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LearnerName {
    /// Who.
    #[cfg_attr(feature = "schema", schemars(with = "u32", range(min = 1, max = 9999)))]
    pub learner: Learner,
    /// The name.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 100)))]
    pub name: String,
}

/// What a learner answered to a question; `unknown` is that they do not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LearnerAnswer {
    /// The first answer.
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// That they do not know: it counts as wrong.
    Unknown,
}

impl LearnerAnswer {
    /// All of them, in the order of the answers.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::Unknown];

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Unknown => "unknown",
        }
    }
}

/// How many questions a learner answered right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Knowledge {
    /// Who.
    #[cfg_attr(feature = "schema", schemars(with = "u32", range(min = 1, max = 9999)))]
    pub learner: Learner,
    /// In which round.
    pub round: ClassRound,
    /// On which day, such as 2026-11-24.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub date: Day,
    /// How many answers were right.
    pub right: u32,
    /// Of how many questions.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub of: u32,
    /// Each answer, by the id of its question in room.json, where they are known one by one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, LearnerAnswer>,
}

/// How confident somebody is, from 1, not at all, to 5, very.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Rating(u8);

impl Rating {
    /// The number.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Rating {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        let known = (1..=5).contains(&number).then_some(Self(number));
        known.ok_or("confidence is a number from 1 to 5")
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}

/// How confident a learner said they were.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Confidence {
    /// Who.
    #[cfg_attr(feature = "schema", schemars(with = "u32", range(min = 1, max = 9999)))]
    pub learner: Learner,
    /// In which round.
    pub round: ClassRound,
    /// On which day, such as 2026-11-24.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub date: Day,
    /// How confident, from 1 to 5.
    #[cfg_attr(feature = "schema", schemars(with = "u8", range(min = 1, max = 5)))]
    pub rating: Rating,
}

/// When a drill began, to the second, with what local time added to UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Begun {
    /// Seconds since 1970-01-01 00:00 UTC.
    seconds: i64,
    /// What to add to UTC for local time, in seconds.
    offset: i32,
}

impl Begun {
    /// The same moment as both clocks showed it, to the second and to the minute of the offset, as far as a file tells it.
    #[must_use]
    pub fn of(now: Now) -> Self {
        let text = format_rfc3339(now);
        text.parse().unwrap_or(Self {
            seconds: now.wall.div_euclid(1000),
            offset: 0,
        })
    }

    /// The reading of a clock.
    #[must_use]
    pub fn now(self) -> Now {
        Now {
            boot: 0,
            wall: self.seconds.saturating_mul(1000),
            offset: self.offset,
        }
    }

    /// On which day that was, where it was.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        Day::read(&format_date(self.now()))
    }
}

impl FromStr for Begun {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const PROBLEM: &str = "a time is written such as 2026-11-24T14:02:07+01:00";
        let moment: Timestamp = text.parse().map_err(|_| PROBLEM)?;
        // What stands behind the time: Z, or hours and minutes.
        let offset = match text.as_bytes().last_chunk::<6>() {
            _ if text.ends_with(['Z', 'z']) => 0,
            Some([sign @ (b'+' | b'-'), tens, hours, b':', minutes, ones]) => {
                let digit = |byte: u8| i32::from(byte.wrapping_sub(b'0').min(9));
                let hours = digit(*tens) * 10 + digit(*hours);
                let minutes = digit(*minutes) * 10 + digit(*ones);
                let offset = (hours * 60 + minutes) * 60;
                if *sign == b'-' { -offset } else { offset }
            }
            _ => return Err(PROBLEM),
        };
        Offset::from_seconds(offset).map_err(|_| PROBLEM)?;
        let seconds = moment.as_second();
        Ok(Self { seconds, offset })
    }
}

impl TryFrom<String> for Begun {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Begun> for String {
    fn from(begun: Begun) -> Self {
        format_rfc3339(begun.now())
    }
}

/// How a drill came out. Times are in seconds after its beginning.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DrillResult {
    /// Who; nothing where no number was given.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<u32>", range(min = 1, max = 9999))
    )]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learner: Option<Learner>,
    /// When it began, such as 2026-11-24T14:02:07+01:00.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub begun: Begun,
    /// In which round.
    pub round: ClassRound,
    /// The id of its scenario.
    pub scenario: String,
    /// What its scenario is called.
    pub title: String,
    /// Whether all of it was done.
    pub result: Verdict,
    /// The critical errors.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub critical_errors: BTreeSet<CriticalError>,
    /// To the call; nothing where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_s: Option<u64>,
    /// To the first dose of naloxone; nothing where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naloxone_s: Option<u64>,
    /// To the first push or breath; nothing where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_push_or_breath_s: Option<u64>,
    /// How many of the points that are not critical were done.
    pub points: u32,
    /// How many of those there are.
    pub of: u32,
    /// How many of them are enough.
    pub enough: u32,
    /// How long it lasted.
    pub lasted_s: u64,
    /// Whether it was ended before its own end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended_early: bool,
}
