//! What somebody types of a class: who was there, and who is called how.

use std::collections::BTreeSet;

use super::read::check_name;
use super::row::{Learner, LearnerName};

/// Reads numbers of learners such as `1-25,30`.
///
/// # Errors
///
/// What is wrong with them.
pub fn typed_learners(text: &str) -> Result<BTreeSet<Learner>, &'static str> {
    const PROBLEM: &str = "learners are numbers from 1 to 9999, such as 1-25,30";
    let number = |text: &str| {
        let number = text.trim().parse().map_err(|_| PROBLEM)?;
        Learner::new(number).ok_or(PROBLEM)
    };
    let mut learners = BTreeSet::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (number(first)?, number(last)?);
        if first > last {
            return Err(PROBLEM);
        }
        learners.extend((first.number()..=last.number()).filter_map(Learner::new));
    }
    Ok(learners)
}

/// Reads what a learner is called, such as `7=Ana`.
///
/// # Errors
///
/// What is wrong with it.
pub fn typed_name(text: &str) -> Result<LearnerName, &'static str> {
    const PROBLEM: &str = "a name stands behind the number of a learner, such as 7=Ana";
    let (number, name) = text.split_once('=').ok_or(PROBLEM)?;
    let number = number.trim().parse().map_err(|_| PROBLEM)?;
    let learner = Learner::new(number).ok_or(PROBLEM)?;
    let name = name.trim().to_owned();
    check_name(&name)?;
    Ok(LearnerName { learner, name })
}
