//! What must hold of a protocol beyond its rows one by one.

use super::decision::When;
use super::ids::Key;
use super::reading::Fault;
use super::{
    Course, Cpr, Decision, Outcome, Profile, Protocol, Question, SoundRules, Source, Timers,
};
use crate::time::Millis;

/// The rows that could be read.
pub struct Rows<'a> {
    /// The questions.
    pub questions: Vec<&'a Question>,
    /// The decision list.
    pub decisions: Vec<&'a Decision>,
    /// The outcomes.
    pub outcomes: Vec<&'a Outcome>,
    /// The profiles.
    pub profiles: Vec<&'a Profile>,
    /// The sources.
    pub sources: Vec<&'a Source>,
    /// The times.
    pub timers: Option<&'a Timers>,
    /// The CPR screen.
    pub cpr: Option<&'a Cpr>,
    /// What is heard.
    pub sound: Option<&'a SoundRules>,
}

impl<'a> Rows<'a> {
    /// Those of a protocol.
    pub fn of(protocol: &'a Protocol) -> Self {
        Self {
            questions: protocol.questions.iter().map(|(_, row)| row).collect(),
            decisions: protocol.decisions.rows().iter().collect(),
            outcomes: protocol.outcomes.iter().map(|(_, row)| row).collect(),
            profiles: protocol.profiles.iter().map(|(_, row)| row).collect(),
            sources: protocol.sources.iter().map(|(_, row)| row).collect(),
            timers: Some(&protocol.timers),
            cpr: Some(&protocol.cpr),
            sound: Some(&protocol.sound),
        }
    }
}

/// Takes a file, a place among its rows, and what is wrong there.
type Tell<'a> = &'a mut dyn FnMut(&'static str, String, String);

/// Finds everything that cannot be, each with its file.
pub fn check(rows: &Rows) -> Vec<(&'static str, Fault)> {
    let mut faults = Vec::new();
    let mut tell = |file, path: String, problem: String| {
        faults.push((file, Fault::new(path, problem)));
    };
    questions(rows, &mut tell);
    decisions(rows, &mut tell);
    outcomes(rows, &mut tell);
    profiles(rows, &mut tell);
    numbers(rows, &mut tell);
    sources(rows, &mut tell);
    faults
}

fn names(when: &When, question: usize) -> bool {
    let mut conditions = when.0.iter();
    conditions.any(|condition| condition.question.index() == question)
}

/// No question depends on its own answer.
fn questions(rows: &Rows, tell: Tell) {
    let file = "questions.json";
    for (index, row) in rows.questions.iter().enumerate() {
        let mut own = |when: &When, path: String| {
            if names(when, index) {
                tell(
                    file,
                    format!("rows[{index}].{path}"),
                    "the question waits for its own answer".to_owned(),
                );
            }
        };
        for (number, detail) in row.details.iter().enumerate() {
            own(&detail.when, format!("details[{number}].when"));
        }
        if let Some(cards) = &row.cards {
            own(&cards.when, "cards.when".to_owned());
        }
        if let Some(silence) = &row.silence {
            own(silence, "silence".to_owned());
        }
        let last = row
            .details
            .last()
            .is_none_or(|detail| detail.when.0.is_empty());
        if !last {
            let number = row.details.len() - 1;
            let problem = "the last detail must have no condition, so that there is always one";
            tell(
                file,
                format!("rows[{index}].details[{number}].when"),
                problem.to_owned(),
            );
        }
    }
    if rows.questions.is_empty() {
        tell(file, "rows".to_owned(), "there is no question".to_owned());
    }
}

fn decisions(rows: &Rows, tell: Tell) {
    let file = "decisions.json";
    let last = rows.decisions.len().saturating_sub(1);
    for (index, row) in rows.decisions.iter().enumerate() {
        let number = row.rule.strip_prefix('R');
        if number
            .is_none_or(|number| number.is_empty() || !number.bytes().all(|it| it.is_ascii_digit()))
        {
            let problem = format!("\"{}\" is not a rule such as R1", row.rule);
            tell(file, format!("rows[{index}].rule"), problem);
        }
        if row.when.0.is_empty() && index < last {
            let problem = "it has no condition, so that no row below it is ever reached";
            tell(file, format!("rows[{index}].when"), problem.to_owned());
        }
        if index == last && !row.when.0.is_empty() {
            let problem =
                "the last row must have no condition, so that every set of answers has an outcome";
            tell(file, format!("rows[{index}].when"), problem.to_owned());
        }
    }
}

fn outcomes(rows: &Rows, tell: Tell) {
    let file = "outcomes.json";
    for (index, row) in rows.outcomes.iter().enumerate() {
        let mut tell =
            |path: &str, problem: String| tell(file, format!("rows[{index}].{path}"), problem);
        if row.course != Course::Cpr && row.cards.is_empty() {
            tell("cards", "it has no card to show".to_owned());
        }
        if let Some(colour) = row.colour.filter(|colour| colour.question == colour.opens) {
            let name = rows
                .questions
                .get(colour.opens.index())
                .map_or("it", |row| row.name.as_str());
            tell(
                "colour.opens",
                format!("the question \"{name}\" opens itself"),
            );
        }
        let floor = rows.outcomes.get(row.floor.index());
        if let Some(floor) = floor.filter(|floor| floor.floor != row.floor) {
            let problem = format!(
                "the floor \"{}\" has another floor, so that nobody stays on it",
                floor.name
            );
            tell("floor", problem);
        }
        if let Some(early) = row.recheck.early {
            if early.every == 0 {
                tell(
                    "recheck.early.every_s",
                    "a check every 0 seconds never ends".to_owned(),
                );
            }
            if early.every > early.lasts {
                tell(
                    "recheck.early.every_s",
                    "it is longer than the beginning that it is for".to_owned(),
                );
            }
        }
        if row.recheck.every == Some(0) {
            tell(
                "recheck.every_s",
                "a check every 0 seconds never ends".to_owned(),
            );
        }
        if row.recheck.unanswered == 0 {
            tell(
                "recheck.unanswered_s",
                "a check that waits 0 seconds is never answered".to_owned(),
            );
        }
    }
}

fn profiles(rows: &Rows, tell: Tell) {
    let file = "profiles.json";
    let defaults = rows
        .profiles
        .iter()
        .enumerate()
        .filter(|(_, row)| row.default);
    let defaults: Vec<usize> = defaults.map(|(index, _)| index).collect();
    if defaults.len() != 1 && !rows.profiles.is_empty() {
        let problem = format!(
            "{} profiles are the default; exactly one must be",
            defaults.len()
        );
        let index = defaults.get(1).copied().unwrap_or_default();
        tell(file, format!("rows[{index}].default"), problem);
    }
    for (index, row) in rows.profiles.iter().enumerate() {
        let mut tell = |path: &str, problem: &str| {
            tell(file, format!("rows[{index}].{path}"), problem.to_owned());
        };
        if row.order.is_empty() {
            tell("order", "it has no card to show");
        }
        if row.weak_breaths.every == 0 {
            tell(
                "weak_breaths.every_s",
                "a breath every 0 seconds never ends",
            );
        }
        if row.dose.look > row.dose.due {
            tell("dose.look_s", "the look comes after the next dose");
        }
        if row.dose.late.is_some_and(|late| late < row.dose.due) {
            tell("dose.late_s", "the next dose is late before it is due");
        }
        let mut countries = row.countries.iter().enumerate();
        let taken = countries.find(|(_, code)| {
            let mut before = rows.profiles.iter().take(index);
            before.any(|other| other.countries.contains(code))
        });
        if let Some((number, code)) = taken {
            tell(
                &format!("countries[{number}]"),
                &format!("the country \"{code}\" has another profile"),
            );
        }
    }
}

fn numbers(rows: &Rows, tell: Tell) {
    if let Some(cpr) = rows.cpr {
        let round = &cpr.round;
        for (path, is_none) in [
            ("per_minute", round.per_minute == 0),
            ("pushes", round.pushes == 0),
            ("breath_s", round.breath == 0),
        ] {
            if is_none {
                tell(
                    "cpr.json",
                    path.to_owned(),
                    "it must be more than 0".to_owned(),
                );
            }
        }
    }
    if let Some(timers) = rows.timers
        && timers.wears_off_from.millis > timers.wears_off_until.millis
    {
        let problem = "it ends before it begins (wears_off_from)";
        tell(
            "timers.json",
            "wears_off_until.seconds".to_owned(),
            problem.to_owned(),
        );
    }
    if let Some(sound) = rows.sound {
        let pushes = rows.cpr.map(|cpr| cpr.round.pushes);
        let look = rows.timers.map(|timers| timers.look.millis);
        heard(sound, pushes, look, tell);
    }
}

fn heard(sound: &SoundRules, pushes: Option<u32>, look: Option<Millis>, tell: Tell) {
    let file = "sound.json";
    if sound.repeat == 0 {
        let problem = "a line that is said again at once never ends";
        tell(file, "repeat_s".to_owned(), problem.to_owned());
    }
    for (index, count) in sound.counts.iter().enumerate() {
        if let Some(pushes) = pushes.filter(|pushes| *pushes > 0 && !(2..=*pushes).contains(count))
        {
            let problem = format!("{count} is not among the pushes from 2 to {pushes}");
            tell(file, format!("counts[{index}]"), problem);
        }
    }
    if let Some(look) = look.filter(|look| sound.look_ends == 0 || sound.look_ends >= *look) {
        let problem = format!("the last tone must begin within the look of {look} ms");
        tell(file, "look_ends_ms".to_owned(), problem);
    }
}

fn sources(rows: &Rows, tell: Tell) {
    let file = "sources.json";
    for (index, row) in rows.sources.iter().enumerate() {
        let mut tell =
            |path: &str, problem: String| tell(file, format!("rows[{index}].{path}"), problem);
        for (path, text) in [
            ("title", &row.title),
            ("organisation", &row.organisation),
            ("edition", &row.edition),
        ] {
            if text.trim().is_empty() {
                tell(path, "it must be filled in".to_owned());
            }
        }
        let address = row.address.as_deref();
        if let Some(address) = address.filter(|address| !is_link(address)) {
            tell(
                "address",
                format!("\"{address}\" is not an address such as https://example.org/page"),
            );
        }
        if !is_date(&row.reviewed) {
            tell(
                "reviewed",
                format!("\"{}\" is not a day such as 2026-11-23", row.reviewed),
            );
        }
    }
}

/// Whether a text is the address of a page.
fn is_link(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !rest.contains(char::is_whitespace)
    })
}

/// Whether a text is a day of the calendar, written as 2026-11-23.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let digits = |part: &str, length| {
        (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year >= 2000 && (1..=days).contains(&day)
}
