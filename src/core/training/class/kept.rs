//! Takes kept drills into a class file: what the score says of each, and no more of it.

use super::file::ClassFile;
use super::row::{Begun, ClassRound, DrillResult, Learner};
use crate::content::Content;
use crate::site::Day;
use crate::training::drill::Drill;
use crate::training::judge::score;
use crate::training::tables::Tables;
use overdose_protocol::incident::Incident;
use overdose_protocol::time::Millis;

/// What came of drills that were looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenDrills {
    /// How many stand in the file now that did not before.
    pub added: usize,
    /// How many stood there already, in this round or another one.
    pub known: usize,
    /// How many are of another day.
    pub other_days: usize,
}

impl ClassFile {
    /// Takes in the drills of a day, as those of a round. One that it has already is not taken twice, whatever its round.
    pub fn take_drills<'a>(
        &mut self,
        content: &Content,
        tables: &Tables,
        drills: impl IntoIterator<Item = (&'a Drill, &'a Incident)>,
        round: ClassRound,
        day: Day,
    ) -> TakenDrills {
        let mut taken = TakenDrills::default();
        for (drill, incident) in drills {
            let result = DrillResult::of(content, tables, drill, incident, round);
            let key = result.key();
            let mut same = self.drills.iter().filter(|known| known.key() == key);
            if result.begun.day() != Some(day) {
                taken.other_days += 1;
            } else if same.any(|known| known.scenario == result.scenario) {
                taken.known += 1;
            } else {
                taken.added += 1;
                self.drills.insert(result);
            }
        }
        taken
    }
}

impl DrillResult {
    /// What the score says of a drill.
    #[must_use]
    pub fn of(
        content: &Content,
        tables: &Tables,
        drill: &Drill,
        incident: &Incident,
        round: ClassRound,
    ) -> Self {
        let sheet = score(&content.protocol, tables, drill, incident);
        let seconds = |at: Option<Millis>| at.map(|at| at / 1000);
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            learner: drill.learner.and_then(Learner::new),
            begun: Begun::of(drill.begun),
            round,
            scenario: drill.scenario.id.clone(),
            title: drill.scenario.title.clone(),
            result: sheet.verdict,
            critical_errors: sheet.faults.iter().map(|fault| fault.error).collect(),
            call_s: seconds(sheet.times.call),
            naloxone_s: seconds(sheet.times.naloxone),
            first_push_or_breath_s: seconds(sheet.times.hands),
            points: count(sheet.rest.done),
            of: count(sheet.rest.all),
            enough: count(sheet.rest.enough),
            lasted_s: sheet.lasted / 1000,
            ended_early: sheet.ended,
        }
    }
}
