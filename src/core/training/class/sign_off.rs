//! Who attended within a year, when a refresher is worth it, and until when they stand on the list.

use std::collections::BTreeMap;

use super::file::ClassFile;
use super::row::Learner;
use crate::site::Day;

/// Somebody who attended within a year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SignOff {
    /// By when they are due again: a year after they attended last.
    pub due: Day,
    /// What files call the class.
    pub class: String,
    /// Who.
    pub learner: Learner,
    /// What they are called, where somebody typed it.
    pub name: Option<String>,
    /// When they attended last.
    pub last: Day,
    /// From when on a refresher is worth it.
    pub refresher: Day,
}

/// Everybody who attended one of these classes within the year that ends on this day, whoever is due first before the others. A
/// learner has a number within a class alone: the same number in two classes is two learners. Files of the same class count as one.
#[must_use]
pub fn sign_off(files: Vec<ClassFile>, today: Day, booster_days: u64) -> Vec<SignOff> {
    let mut classes = BTreeMap::<String, ClassFile>::new();
    for file in files {
        let name = file.class.clone();
        let class = classes.entry(name.clone());
        // They have one name: it cannot fail.
        let _ = class.or_insert_with(|| ClassFile::new(name)).merge(file);
    }
    let mut all: Vec<SignOff> = Vec::new();
    for class in classes.values() {
        for learner in class.learners() {
            let days = class.days_of(learner);
            let Some(last) = days.range(..=today).next_back().copied() else {
                continue;
            };
            let due = last.a_year_later();
            if due >= today {
                all.push(SignOff {
                    due,
                    class: class.class.clone(),
                    learner,
                    name: class.name_of(learner).map(ToOwned::to_owned),
                    last,
                    refresher: last.days_later(booster_days),
                });
            }
        }
    }
    all.sort();
    all
}
