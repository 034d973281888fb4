//! How the kept drills of a class went: the first of each learner, those of the weeks after it, and those later than that.

use std::collections::BTreeMap;

use super::row::ClassRound;
use crate::training::score::Verdict;
use overdose_protocol::time::Millis;

/// How long drills count as those right after the first, in milliseconds: 4 weeks. It is a choice made here: skill judged after 3
/// months is less already, and a class is over within a month.
const AFTER: i64 = 28 * 86_400_000;

/// What is known of a kept drill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptResult {
    /// Which learner, by a number.
    pub learner: Option<u32>,
    /// When it began, in milliseconds since 1970-01-01 00:00 UTC.
    pub begun: i64,
    /// Whether all of it was done.
    pub verdict: Verdict,
    /// How many critical errors there were.
    pub errors: usize,
    /// How long the call took, in milliseconds; nothing where there was none.
    pub call: Option<Millis>,
}

/// Drills of the same time, put together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compared {
    /// How many there are.
    pub count: u32,
    /// In how many of them all was done, in percent.
    pub all_done: Option<u32>,
    /// In how many of them there was no critical error, in percent.
    pub no_error: Option<u32>,
    /// How long the call took, in seconds: the middle one of those in which there was one.
    pub call_s: Option<u32>,
}

/// How drills went, by the time since the first of the same learner. Those of nobody's number are left out: nobody knows whose they
/// follow.
#[must_use]
pub fn compare(drills: &[KeptResult]) -> [Compared; 3] {
    let mut first = BTreeMap::<u32, i64>::new();
    for drill in drills {
        if let Some(learner) = drill.learner {
            let known = first.entry(learner).or_insert(drill.begun);
            *known = drill.begun.min(*known);
        }
    }
    let round = |drill: &KeptResult| {
        let begun = *first.get(&drill.learner?)?;
        Some(match drill.begun.saturating_sub(begun) {
            0 => ClassRound::Before,
            ..=AFTER => ClassRound::After,
            _ => ClassRound::Later,
        })
    };
    ClassRound::ALL.map(|wanted| {
        let drills = drills.iter().filter(|drill| round(drill) == Some(wanted));
        sum(&drills.collect::<Vec<_>>())
    })
}

fn sum(drills: &[&KeptResult]) -> Compared {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let count = drills.len();
    let percent = |is_so: &dyn Fn(&KeptResult) -> bool| {
        let these = drills.iter().filter(|drill| is_so(drill)).count();
        (200 * these + count).checked_div(2 * count).map(number)
    };
    let mut calls: Vec<Millis> = drills.iter().filter_map(|drill| drill.call).collect();
    calls.sort_unstable();
    let call = calls.get(calls.len() / 2);
    Compared {
        count: number(count),
        all_done: percent(&|drill| drill.verdict == Verdict::Passed),
        no_error: percent(&|drill| drill.errors == 0),
        call_s: call.map(|call| u32::try_from(call / 1000).unwrap_or(u32::MAX)),
    }
}
