//! The results of a class: its file, its tables, and the drills that were kept as a table, by learner number and never by name.

mod answers;
mod compare;
mod file;
mod joined;
mod kept;
mod read;
mod row;
mod sign_off;
mod table;
mod typed;

pub use answers::Answers;
pub use compare::{Compared, KeptResult, compare};
pub use file::{ClassFile, OtherClass, Unclear};
pub use joined::{DrillSum, JoinedRow, RoundResults};
pub use kept::TakenDrills;
#[cfg(feature = "schema")]
pub(super) use read::schema;
pub use read::{check_class, check_name};
pub use row::{
    Attendance, Begun, ClassDay, ClassRound, Confidence, DrillResult, Knowledge, Learner,
    LearnerAnswer, LearnerName, Rating,
};
pub use sign_off::{SignOff, sign_off};
pub use table::{ClassTable, sign_off_table};
pub use typed::{typed_learners, typed_name};

use super::drill::Drill;
use super::judge::score;
use super::lines::verdict;
use super::tables::Tables;
use super::task::id_text;
use crate::content::Content;
use crate::csv;
use crate::format::{format_date, format_minute};
use overdose_protocol::incident::Incident;
use overdose_protocol::time::Millis;

/// The headings of the columns. Times are in seconds after the beginning.
const HEADS: [&str; 15] = [
    "learner",
    "date",
    "time",
    "scenario",
    "result",
    "critical_errors",
    "call_s",
    "naloxone_s",
    "first_push_or_breath_s",
    "other_points_done",
    "of",
    "enough",
    "lasted_s",
    "ended_early",
    "title",
];

/// The drills of a class, as a spreadsheet opens them.
#[must_use]
pub fn class_csv<'a>(
    content: &Content,
    tables: &Tables,
    drills: impl IntoIterator<Item = (&'a Drill, &'a Incident)>,
) -> String {
    let mut text = csv::MARK.to_owned() + &csv::row(HEADS);
    for (drill, incident) in drills {
        let sheet = score(&content.protocol, tables, drill, incident);
        let errors: Vec<String> = sheet.faults.iter().map(|it| id_text(&it.error)).collect();
        let seconds = |at: Option<Millis>| at.map_or(String::new(), |at| (at / 1000).to_string());
        let number = drill.learner.map_or(String::new(), |it| it.to_string());
        text.push_str(&csv::row([
            number,
            format_date(drill.begun),
            format_minute(drill.begun),
            drill.scenario.id.clone(),
            content.words.text(&verdict(sheet.verdict)),
            errors.join(" "),
            seconds(sheet.times.call),
            seconds(sheet.times.naloxone),
            seconds(sheet.times.hands),
            sheet.rest.done.to_string(),
            sheet.rest.all.to_string(),
            sheet.rest.enough.to_string(),
            seconds(Some(sheet.lasted)),
            if sheet.ended { "yes" } else { "no" }.to_owned(),
            drill.scenario.title.clone(),
        ]));
    }
    text
}
