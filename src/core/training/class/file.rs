//! The file of a class: who was there and how it went, as sets of rows, so that two of them merge without loss.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use super::row::{
    Attendance, Begun, ClassDay, ClassRound, Confidence, DrillResult, Knowledge, Learner,
    LearnerName,
};
use crate::site::Day;

/// The version of the file.
pub const FORMAT: u32 = 1;

/// What a class file says. Nobody is named in it but where somebody typed a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClassFile {
    /// What files call the class.
    pub class: String,
    /// The days on which it was held.
    pub held: BTreeSet<ClassDay>,
    /// Who was there.
    pub attended: BTreeSet<Attendance>,
    /// Who is called how.
    pub names: BTreeSet<LearnerName>,
    /// What they knew.
    pub knowledge: BTreeSet<Knowledge>,
    /// How confident they were.
    pub confidence: BTreeSet<Confidence>,
    /// Their drills.
    pub drills: BTreeSet<DrillResult>,
}

/// Something of which a file says two things: both are kept, and neither counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unclear {
    /// A day on which the class was held.
    Day(Day),
    /// What a learner is called.
    Name(Learner),
    /// What a learner knew in a round on a day.
    Knowledge(Learner, ClassRound, Day),
    /// How confident a learner was in a round on a day.
    Confidence(Learner, ClassRound, Day),
    /// A drill of a learner that began then.
    Drill(Option<Learner>, Begun),
}

impl Unclear {
    /// Of which learner, where it is of one.
    #[must_use]
    pub fn learner(&self) -> Option<Learner> {
        match self {
            Self::Day(_) => None,
            Self::Name(learner) | Self::Knowledge(learner, ..) | Self::Confidence(learner, ..) => {
                Some(*learner)
            }
            Self::Drill(learner, _) => *learner,
        }
    }
}

/// That two files are of two classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherClass {
    /// The class of the other file.
    pub other: String,
}

impl ClassFile {
    /// One of a class of which nothing is known yet.
    #[must_use]
    pub fn new(class: String) -> Self {
        Self {
            class,
            ..Self::default()
        }
    }

    /// Takes in everything that another file of the same class says. What both say stands there once; what they say differently of the
    /// same thing is kept twice, and [`Self::unclear`] names it.
    ///
    /// # Errors
    ///
    /// The other file is of another class.
    pub fn merge(&mut self, other: Self) -> Result<(), OtherClass> {
        if self.class != other.class {
            return Err(OtherClass { other: other.class });
        }
        self.held.extend(other.held);
        self.attended.extend(other.attended);
        self.names.extend(other.names);
        self.knowledge.extend(other.knowledge);
        self.confidence.extend(other.confidence);
        self.drills.extend(other.drills);
        Ok(())
    }

    /// Everything of which it says two things.
    #[must_use]
    pub fn unclear(&self) -> BTreeSet<Unclear> {
        let mut seen = BTreeMap::<Unclear, u32>::new();
        let mut count = |thing: Unclear| *seen.entry(thing).or_default() += 1;
        let days = self.held.iter().map(ClassDay::key);
        days.for_each(&mut count);
        self.names.iter().map(LearnerName::key).for_each(&mut count);
        let knowledge = self.knowledge.iter().map(Knowledge::key);
        knowledge.for_each(&mut count);
        let confidence = self.confidence.iter().map(Confidence::key);
        confidence.for_each(&mut count);
        let drills = self.drills.iter().map(DrillResult::key);
        drills.for_each(&mut count);
        let twice = seen.into_iter().filter(|(_, count)| *count > 1);
        twice.map(|(thing, _)| thing).collect()
    }

    /// Every learner of whom it says anything.
    #[must_use]
    pub fn learners(&self) -> BTreeSet<Learner> {
        let attended = self.attended.iter().map(|it| it.learner);
        let names = self.names.iter().map(|it| it.learner);
        let knowledge = self.knowledge.iter().map(|it| it.learner);
        let confidence = self.confidence.iter().map(|it| it.learner);
        let drills = self.drills.iter().filter_map(|it| it.learner);
        let results = knowledge.chain(confidence).chain(drills);
        attended.chain(names).chain(results).collect()
    }

    /// The days on which a learner was there: they are listed for that day, or did a drill on it.
    #[must_use]
    pub fn days_of(&self, learner: Learner) -> BTreeSet<Day> {
        let listed = self.attended.iter().filter(|it| it.learner == learner);
        let drills = self.drills.iter();
        let drills = drills.filter(|it| it.learner == Some(learner));
        let drilled = drills.filter_map(|it| it.begun.day());
        listed.map(|it| it.date).chain(drilled).collect()
    }

    /// What a learner is called, where that is known and clear.
    #[must_use]
    pub fn name_of(&self, learner: Learner) -> Option<&str> {
        let mut names = self.names.iter().filter(|it| it.learner == learner);
        match (names.next(), names.next()) {
            (Some(known), None) => Some(&known.name),
            _ => None,
        }
    }

    /// The country of the last day on which it was held in one, for its paper.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        let mut countries = self.held.iter().filter_map(|day| day.country.as_deref());
        countries.next_back()
    }

    /// The file: a line a row, so that two versions of it can be laid side by side.
    #[must_use]
    pub fn text(&self) -> String {
        let class = serde_json::Value::from(self.class.as_str());
        let mut text = format!("{{\n  \"format\": {FORMAT},\n  \"class\": {class}");
        list(&mut text, "held", &self.held);
        list(&mut text, "attended", &self.attended);
        list(&mut text, "names", &self.names);
        list(&mut text, "knowledge", &self.knowledge);
        list(&mut text, "confidence", &self.confidence);
        list(&mut text, "drills", &self.drills);
        text.push_str("\n}\n");
        text
    }
}

fn list<T: Serialize>(text: &mut String, name: &str, rows: &BTreeSet<T>) {
    if rows.is_empty() {
        return;
    }
    let _ = write!(text, ",\n  \"{name}\": [");
    for (index, row) in rows.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let row = serde_json::to_string(row).unwrap_or_default();
        let _ = write!(text, "{comma}\n    {row}");
    }
    text.push_str("\n  ]");
}

impl ClassDay {
    /// What it is a row about.
    #[must_use]
    pub fn key(&self) -> Unclear {
        Unclear::Day(self.date)
    }
}

impl LearnerName {
    /// What it is a row about.
    #[must_use]
    pub fn key(&self) -> Unclear {
        Unclear::Name(self.learner)
    }
}

impl Knowledge {
    /// What it is a row about.
    #[must_use]
    pub fn key(&self) -> Unclear {
        Unclear::Knowledge(self.learner, self.round, self.date)
    }
}

impl Confidence {
    /// What it is a row about.
    #[must_use]
    pub fn key(&self) -> Unclear {
        Unclear::Confidence(self.learner, self.round, self.date)
    }
}

impl DrillResult {
    /// What it is a row about.
    #[must_use]
    pub fn key(&self) -> Unclear {
        Unclear::Drill(self.learner, self.begun)
    }
}
