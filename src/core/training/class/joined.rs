//! What a class file says of each learner, joined: when they were there, what they knew, how confident they were and how their drills
//! went, before the class, after it and later.

use std::collections::BTreeSet;

use super::file::{ClassFile, Unclear};
use super::row::{ClassRound, DrillResult, Learner, Rating};
use crate::site::Day;
use crate::training::score::Verdict;

/// What is known of a learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedRow {
    /// Who; nothing for the drills of nobody's number.
    pub learner: Option<Learner>,
    /// What they are called, where somebody typed it.
    pub name: Option<String>,
    /// When they were there.
    pub days: BTreeSet<Day>,
    /// For how many minutes the class was held on those days; nothing where the file says two things of one of them.
    pub minutes: Option<u32>,
    /// The three rounds.
    pub rounds: [RoundResults; 3],
    /// Of what it says two things: that is kept in the file, and counts nowhere here.
    pub unclear: BTreeSet<Unclear>,
}

/// The results of a learner in a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RoundResults {
    /// How many answers were right, and of how many: those of the last day.
    pub knowledge: Option<(u32, u32)>,
    /// How confident they were: on the last day.
    pub confidence: Option<Rating>,
    /// Their drills.
    pub drills: DrillSum,
}

/// Several drills together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DrillSum {
    /// How many there are.
    pub count: usize,
    /// In how many of them all was done.
    pub all_done: usize,
    /// How many critical errors there were.
    pub critical_errors: usize,
    /// How long the call took, in seconds: the middle one of all drills in which there was one.
    pub call_s: Option<u64>,
    /// The same for the first dose.
    pub naloxone_s: Option<u64>,
    /// The same for the first push or breath.
    pub first_push_or_breath_s: Option<u64>,
}

impl DrillSum {
    /// Adds up drills.
    pub fn of<'a>(drills: impl Iterator<Item = &'a DrillResult> + Clone) -> Self {
        let all = drills.clone();
        let errors = drills.clone().map(|it| it.critical_errors.len());
        let done = drills.clone().filter(|it| it.result == Verdict::Passed);
        Self {
            count: all.count(),
            all_done: done.count(),
            critical_errors: errors.sum(),
            call_s: middle(drills.clone().filter_map(|it| it.call_s)),
            naloxone_s: middle(drills.clone().filter_map(|it| it.naloxone_s)),
            first_push_or_breath_s: middle(drills.filter_map(|it| it.first_push_or_breath_s)),
        }
    }
}

/// The one in the middle; of two that share it what lies between them.
fn middle(numbers: impl Iterator<Item = u64>) -> Option<u64> {
    let mut numbers: Vec<u64> = numbers.collect();
    numbers.sort_unstable();
    let half = numbers.len() / 2;
    let upper = numbers.get(half)?;
    if numbers.len() % 2 == 1 {
        return Some(*upper);
    }
    let lower = numbers.get(half.checked_sub(1)?)?;
    Some(u64::midpoint(*lower, *upper))
}

impl JoinedRow {
    /// The last day on which they were there.
    #[must_use]
    pub fn last(&self) -> Option<Day> {
        self.days.last().copied()
    }

    /// The results of a round.
    #[must_use]
    pub fn round(&self, round: ClassRound) -> &RoundResults {
        let [before, after, later] = &self.rounds;
        match round {
            ClassRound::Before => before,
            ClassRound::After => after,
            ClassRound::Later => later,
        }
    }
}

impl ClassFile {
    /// A row a learner, by their numbers; last, where there are any, the drills of nobody's number.
    #[must_use]
    pub fn joined(&self) -> Vec<JoinedRow> {
        let unclear = self.unclear();
        let mut rows: Vec<JoinedRow> = Vec::new();
        for learner in self.learners() {
            rows.push(self.row(Some(learner), &unclear));
        }
        if self.drills.iter().any(|it| it.learner.is_none()) {
            rows.push(self.row(None, &unclear));
        }
        rows
    }

    /// What is known of a learner.
    fn row(&self, learner: Option<Learner>, unclear: &BTreeSet<Unclear>) -> JoinedRow {
        let days = learner.map(|it| self.days_of(it)).unwrap_or_default();
        let is_of_them = |thing: &&Unclear| match thing {
            Unclear::Day(day) => days.contains(day),
            other => other.learner() == learner,
        };
        let unclear: BTreeSet<Unclear> = unclear.iter().filter(is_of_them).cloned().collect();
        let held = self.held.iter().filter(|day| days.contains(&day.date));
        let minutes = held.map(|day| day.minutes).sum();
        let is_clear = !unclear.iter().any(|it| matches!(it, Unclear::Day(_)));
        JoinedRow {
            learner,
            name: learner
                .and_then(|it| self.name_of(it))
                .map(ToOwned::to_owned),
            minutes: is_clear.then_some(minutes),
            rounds: ClassRound::ALL.map(|round| self.results(learner, round, &unclear)),
            days,
            unclear,
        }
    }

    /// The results of a learner in a round. What is unclear does not count.
    fn results(
        &self,
        learner: Option<Learner>,
        round: ClassRound,
        unclear: &BTreeSet<Unclear>,
    ) -> RoundResults {
        let knowledge = self.knowledge.iter();
        let knowledge = knowledge
            .filter(|it| Some(it.learner) == learner && it.round == round)
            .filter(|it| !unclear.contains(&it.key()))
            .max_by_key(|it| it.date);
        let confidence = self.confidence.iter();
        let confidence = confidence
            .filter(|it| Some(it.learner) == learner && it.round == round)
            .filter(|it| !unclear.contains(&it.key()))
            .max_by_key(|it| it.date);
        let drills = self.drills.iter();
        let drills = drills
            .filter(|it| it.learner == learner && it.round == round)
            .filter(|it| !unclear.contains(&it.key()));
        RoundResults {
            knowledge: knowledge.map(|it| (it.right, it.of)),
            confidence: confidence.map(|it| it.rating),
            drills: DrillSum::of(drills),
        }
    }
}
