//! The tables of a class file, as a spreadsheet opens them, and the joined one as JSON.

use serde_json::{Value, json};

use super::file::{ClassFile, Unclear};
use super::joined::{JoinedRow, RoundResults};
use super::row::{ClassRound, Learner, LearnerAnswer, Rating};
use super::sign_off::SignOff;
use crate::content::Content;
use crate::csv::{MARK, Separator, row_with};
use crate::format::{format_date, format_minute};
use crate::locale::Message;
use crate::site::Day;
use crate::training::lines::verdict;
use crate::training::room::RoomQuestion;
use crate::training::tables::Tables;
use crate::training::task::id_text;
use crate::{message, messages};

/// Of what there is a row in a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ClassTable {
    /// Each learner, with the three rounds side by side.
    #[default]
    Learners,
    /// Each drill.
    Drills,
    /// Each answer.
    Answers,
}

impl ClassTable {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Learners, Self::Drills, Self::Answers];

    /// The word on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Learners => "learners",
            Self::Drills => "drills",
            Self::Answers => "answers",
        }
    }
}

/// The headings of a round, each behind its name.
const OF_ROUND: [&str; 9] = [
    "knowledge_right",
    "knowledge_of",
    "confidence",
    "drills",
    "drills_all_done",
    "critical_errors",
    "call_s",
    "naloxone_s",
    "first_push_or_breath_s",
];

/// Rows of a table that is being written.
struct Rows {
    separator: Separator,
    text: String,
}

impl Rows {
    fn new<T: AsRef<str>>(separator: Separator, heads: impl IntoIterator<Item = T>) -> Self {
        let text = MARK.to_owned() + &row_with(separator, heads);
        Self { separator, text }
    }

    fn push(&mut self, cells: impl IntoIterator<Item = String>) {
        self.text.push_str(&row_with(self.separator, cells));
    }
}

impl ClassFile {
    /// A table of it.
    #[must_use]
    pub fn table(
        &self,
        content: &Content,
        tables: &Tables,
        bank: &[RoomQuestion],
        wanted: ClassTable,
        separator: Separator,
    ) -> String {
        match wanted {
            ClassTable::Learners => self.learner_table(content, tables, separator),
            ClassTable::Drills => self.drill_table(content, separator),
            ClassTable::Answers => self.answer_table(content, bank, separator),
        }
    }

    fn learner_table(&self, content: &Content, tables: &Tables, separator: Separator) -> String {
        let mut heads: Vec<String> = ["class", "learner", "name", "days", "minutes"]
            .map(str::to_owned)
            .into();
        for round in ClassRound::ALL {
            heads.extend(OF_ROUND.map(|head| format!("{}_{head}", round.name())));
        }
        heads.extend(["refresher_from", "unclear"].map(str::to_owned));
        let mut rows = Rows::new(separator, heads);
        for row in self.joined() {
            let mut cells = vec![
                self.class.clone(),
                shown(row.learner),
                row.name.clone().unwrap_or_default(),
                row.days.len().to_string(),
                shown(row.minutes),
            ];
            for round in &row.rounds {
                cells.extend(results(round));
            }
            cells.push(shown(refresher(&row, tables)));
            cells.push(unclear(content, &row).join("; "));
            rows.push(cells);
        }
        rows.text
    }

    fn drill_table(&self, content: &Content, separator: Separator) -> String {
        let heads = [
            "class",
            "learner",
            "round",
            "date",
            "time",
            "scenario",
            "title",
            "result",
            "result_words",
            "critical_errors",
            "critical_errors_words",
            "call_s",
            "naloxone_s",
            "first_push_or_breath_s",
            "other_points_done",
            "of",
            "enough",
            "lasted_s",
            "ended_early",
            "stands_twice",
        ];
        let twice = self.unclear();
        let mut rows = Rows::new(separator, heads);
        for drill in &self.drills {
            let errors = drill.critical_errors.iter();
            let ids: Vec<String> = errors.clone().map(id_text).collect();
            let words: Vec<String> = errors
                .map(|it| content.words.text(&messages::named("error", &id_text(it))))
                .collect();
            rows.push([
                self.class.clone(),
                shown(drill.learner),
                drill.round.name().to_owned(),
                format_date(drill.begun.now()),
                format_minute(drill.begun.now()),
                drill.scenario.clone(),
                drill.title.clone(),
                id_text(&drill.result),
                content.words.text(&verdict(drill.result)),
                ids.join(" "),
                words.join(" "),
                shown(drill.call_s),
                shown(drill.naloxone_s),
                shown(drill.first_push_or_breath_s),
                drill.points.to_string(),
                drill.of.to_string(),
                drill.enough.to_string(),
                drill.lasted_s.to_string(),
                yes(drill.ended_early),
                yes(twice.contains(&drill.key())),
            ]);
        }
        rows.text
    }

    fn answer_table(
        &self,
        content: &Content,
        bank: &[RoomQuestion],
        separator: Separator,
    ) -> String {
        let heads = [
            "class",
            "learner",
            "round",
            "date",
            "question",
            "words",
            "answer",
            "answer_words",
            "right",
            "stands_twice",
        ];
        let twice = self.unclear();
        let mut rows = Rows::new(separator, heads);
        for row in &self.knowledge {
            for (id, given) in &row.answers {
                let question = bank.iter().find(|question| question.id == *id);
                let place = LearnerAnswer::ALL.iter().position(|it| it == given);
                let answer = question.zip(place).and_then(|(question, place)| {
                    let answers = question.answers();
                    answers.get(place).map(|line| content.words.text(line))
                });
                let is_right = question.map(|it| place == Some(it.right));
                rows.push([
                    self.class.clone(),
                    shown(Some(row.learner)),
                    row.round.name().to_owned(),
                    row.date.to_string(),
                    id.clone(),
                    question.map_or(String::new(), |it| content.words.text(&it.line())),
                    given.name().to_owned(),
                    answer.unwrap_or_default(),
                    is_right.map(yes).unwrap_or_default(),
                    yes(twice.contains(&row.key())),
                ]);
            }
        }
        rows.text
    }

    /// Everything that is known of each learner, as one JSON object.
    #[must_use]
    pub fn joined_json(&self, content: &Content, tables: &Tables) -> Value {
        let learners = self.joined().into_iter().map(|row| {
            let round = |round| round_json(row.round(round));
            json!({
                "learner": row.learner,
                "name": row.name,
                "days": row.days,
                "minutes": row.minutes,
                "before": round(ClassRound::Before),
                "after": round(ClassRound::After),
                "later": round(ClassRound::Later),
                "refresher_from": refresher(&row, tables),
                "unclear": unclear(content, &row),
            })
        });
        json!({
            "schema": 1,
            "class": self.class,
            "refresher_from": self.refresher(tables),
            "learners": learners.collect::<Vec<_>>(),
        })
    }

    /// From when on a refresher is worth it for the class: some weeks after the first days on which it was held, the last of them.
    #[must_use]
    pub fn refresher(&self, tables: &Tables) -> Option<Day> {
        let last = self.held.last()?;
        Some(last.date.days_later(tables.booster_days))
    }
}

/// What a row of a table says of a round.
fn results(round: &RoundResults) -> [String; 9] {
    let drills = &round.drills;
    [
        shown(round.knowledge.map(|(right, _)| right)),
        shown(round.knowledge.map(|(_, of)| of)),
        shown(round.confidence.map(Rating::number)),
        drills.count.to_string(),
        drills.all_done.to_string(),
        drills.critical_errors.to_string(),
        shown(drills.call_s),
        shown(drills.naloxone_s),
        shown(drills.first_push_or_breath_s),
    ]
}

fn round_json(round: &RoundResults) -> Value {
    let drills = &round.drills;
    json!({
        "knowledge": round.knowledge.map(|(right, of)| json!({ "right": right, "of": of })),
        "confidence": round.confidence,
        "drills": drills.count,
        "drills_all_done": drills.all_done,
        "critical_errors": drills.critical_errors,
        "call_s": drills.call_s,
        "naloxone_s": drills.naloxone_s,
        "first_push_or_breath_s": drills.first_push_or_breath_s,
    })
}

fn refresher(row: &JoinedRow, tables: &Tables) -> Option<Day> {
    Some(row.last()?.days_later(tables.booster_days))
}

fn unclear(content: &Content, row: &JoinedRow) -> Vec<String> {
    let all = row.unclear.iter();
    all.map(|thing| content.words.text(&thing.line())).collect()
}

impl Unclear {
    /// What it is of which a file says two things.
    #[must_use]
    pub fn line(&self) -> Message {
        let number = |learner: Learner| u64::from(learner.number());
        match self {
            Self::Day(date) => message!("unclear-day", date = date.to_string()),
            Self::Name(learner) => message!("unclear-name", number = number(*learner)),
            Self::Knowledge(learner, when, date) => message!(
                "unclear-knowledge",
                number = number(*learner),
                time = when.line(),
                date = date.to_string()
            ),
            Self::Confidence(learner, when, date) => message!(
                "unclear-confidence",
                number = number(*learner),
                time = when.line(),
                date = date.to_string()
            ),
            Self::Drill(Some(learner), begun) => message!(
                "unclear-drill",
                number = number(*learner),
                date = format_date(begun.now()),
                time = format_minute(begun.now())
            ),
            Self::Drill(None, begun) => message!(
                "unclear-drill-of-nobody",
                date = format_date(begun.now()),
                time = format_minute(begun.now())
            ),
        }
    }
}

/// The list of those who attended within a year, as a spreadsheet opens it.
#[must_use]
pub fn sign_off_table(list: &[SignOff], separator: Separator) -> String {
    let heads = [
        "class",
        "learner",
        "name",
        "attended_last",
        "refresher_from",
        "due_again_by",
    ];
    let mut rows = Rows::new(separator, heads);
    for row in list {
        rows.push([
            row.class.clone(),
            row.learner.to_string(),
            row.name.clone().unwrap_or_default(),
            row.last.to_string(),
            row.refresher.to_string(),
            row.due.to_string(),
        ]);
    }
    rows.text
}

fn shown<T: ToString>(thing: Option<T>) -> String {
    thing.map_or(String::new(), |it| it.to_string())
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}
