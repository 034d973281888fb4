//! Counts cases and keeps the shortest one that fails.

use super::Counterexample;

/// How many cases were looked at, and the shortest that failed.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many cases were looked at.
    pub cases: u64,
    /// The length of the shortest case that failed, and what it shows.
    pub shortest: Option<(u32, Counterexample)>,
    /// What else does not hold: rows of a table, which have no length.
    pub others: Vec<Counterexample>,
}

/// The most of the others that are kept.
const MOST: usize = 1000;

impl Tally {
    /// Counts one case; `length` and `problem` are asked for only where it fails.
    pub fn check(
        &mut self,
        holds: bool,
        length: impl FnOnce() -> u32,
        problem: impl FnOnce() -> Counterexample,
    ) {
        self.cases += 1;
        if !holds {
            self.fail(length(), problem);
        }
    }

    /// Counts one case that has no length, such as a row of a table.
    pub fn expect(&mut self, holds: bool, problem: impl FnOnce() -> Counterexample) {
        self.cases += 1;
        if holds {
            return;
        }
        if matches!(self.shortest, Some((0, _))) {
            if self.others.len() < MOST {
                self.others.push(problem());
            }
        } else {
            self.fail(0, problem);
        }
    }

    /// Takes over what another tally counted.
    pub fn join(&mut self, other: Self) {
        self.cases += other.cases;
        self.others.extend(other.others);
        if let Some((length, problem)) = other.shortest {
            self.fail(length, || problem);
        }
    }

    /// Keeps a failed case if it is shorter than the one known so far.
    pub fn fail(&mut self, length: u32, problem: impl FnOnce() -> Counterexample) {
        if self
            .shortest
            .as_ref()
            .is_none_or(|(known, _)| length < *known)
        {
            self.shortest = Some((length, problem()));
        }
    }
}
