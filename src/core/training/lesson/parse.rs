//! Reads a lesson: JSON into pages that there are, or every error with its place; and writes one.

use serde::{Deserialize, Serialize};

use super::{Lesson, LessonPage, Shows};
use crate::learn::Topic;
use crate::locale::Catalog;
use crate::messages;
use crate::number::number_to_ring;
use crate::training::room::{RoomQuestion, Round};
use overdose_protocol::definition::{self, Fault, Protocol, ProtocolError};

/// The version of the format.
const FORMAT: u32 = 1;
/// The longest text of a lesson, in characters.
const MAX_WORDS: usize = 600;
/// The most minutes of one page.
const MAX_MINUTES: u32 = 240;
/// The most pages.
const MAX_PAGES: usize = 200;

/// What a lesson can name.
pub struct Known<'a> {
    /// The protocol, which names the cards.
    pub protocol: &'a Protocol,
    /// Its words, for pages that are named.
    pub words: &'a Catalog,
    /// What is taught.
    pub topics: &'a [Topic],
    /// The questions to the room.
    pub room: &'a [RoomQuestion],
    /// The ids of the scenarios; nothing where they are known elsewhere.
    pub scenarios: Option<Vec<&'a str>>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A lesson: what is shown to a room, in order.
struct Raw {
    /// The version of this format: 1.
    version: u32,
    /// A name of its own, in small letters.
    #[cfg_attr(
        feature = "schema",
        schemars(length(min = 1, max = 40), regex(pattern = "^[a-z0-9_]+$"))
    )]
    id: String,
    /// What it is called. Lessons that travel with the program have theirs in `lessons.ftl`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 600)))]
    title: String,
    /// Its pages, in order.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 200)))]
    pages: Vec<RawPage>,
}

#[derive(Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A page of a lesson.
struct RawPage {
    /// What it shows.
    show: Kind,
    /// How long it takes, in minutes.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 240)))]
    minutes: u32,
    /// Words: a page of `lessons.ftl` by its name, in place of a title and lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    /// Words: their headline.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 600)))]
    title: String,
    /// Words: what stands under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lines: Vec<String>,
    /// Talk: the id of a topic of `topics.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    topic: Option<String>,
    /// Talk: which of its statements: its id, that of a card or a chart, `lines` or `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    statement: Option<String>,
    /// Question: an id of `room.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    /// Question: whether it is asked after the talk. The same hands are counted before it, if nothing is said.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    after: bool,
    /// Drill: the id of a scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scenario: Option<String>,
    /// What the trainer alone reads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
    /// Whether it is left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    skip: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
/// What a page of a lesson shows.
enum Kind {
    /// Words of its own.
    #[default]
    Words,
    /// A statement of what the program teaches.
    Talk,
    /// A question to the room.
    Question,
    /// A drill.
    Drill,
    /// The last drill, to be talked through.
    Debrief,
    /// What is printed and handed out.
    Papers,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub(crate) fn schema() -> schemars::Schema {
    schemars::schema_for!(Raw)
}

/// Reads the text of a lesson. `file` is what errors call it; `is_own` says that it is the trainer's.
///
/// # Errors
///
/// Everything that is wrong with it: where, what, and what would be right.
pub fn parse(
    known: &Known<'_>,
    file: &str,
    text: &str,
    is_own: bool,
) -> Result<Lesson, Vec<ProtocolError>> {
    let faults = definition::faults(file, text, |raw: &Raw| check(raw, known));
    if !faults.is_empty() {
        return Err(faults);
    }
    let raw: Raw = ProtocolError::read_json(file, text).map_err(|error| vec![error])?;
    let title = if raw.title.is_empty() {
        known.words.text(&messages::named("lesson", &raw.id))
    } else {
        raw.title
    };
    let pages = raw.pages.into_iter().map(|page| page.read(known.words));
    Ok(Lesson {
        id: raw.id,
        title,
        pages: pages.collect(),
        is_own,
    })
}

impl Lesson {
    /// The lesson as a file of the trainer's own, with this id.
    #[must_use]
    pub fn json(&self, id: &str) -> String {
        serde_json::to_string_pretty(&self.raw(id)).unwrap_or_default()
    }

    /// The same on one line, for another window.
    #[must_use]
    pub fn line(&self) -> String {
        serde_json::to_string(&self.raw(&self.id)).unwrap_or_default()
    }

    fn raw(&self, id: &str) -> Raw {
        Raw {
            version: FORMAT,
            id: id.to_owned(),
            title: self.title.clone(),
            pages: self.pages.iter().map(RawPage::of).collect(),
        }
    }
}

impl RawPage {
    fn read(self, words: &Catalog) -> LessonPage {
        let (mut title, mut lines, mut notes) = (self.title, self.lines, self.notes);
        if let Some(page) = self.page {
            let message = messages::named("lesson-page", &page);
            let said = |name| {
                let message = message.attribute(name);
                let text = words.has(&message.id).then(|| words.text(&message));
                let lines = text.unwrap_or_default();
                lines.lines().map(str::to_owned).collect::<Vec<_>>()
            };
            title = words.text(&message);
            lines = said("lines");
            if notes.is_empty() {
                notes = said("notes");
            }
        }
        let named = Option::unwrap_or_default;
        LessonPage {
            minutes: self.minutes,
            notes,
            skipped: self.skip,
            shows: match self.show {
                Kind::Words => Shows::Words { title, lines },
                Kind::Talk => Shows::Talk {
                    topic: named(self.topic),
                    statement: named(self.statement),
                },
                Kind::Question => Shows::Question {
                    id: named(self.question),
                    round: if self.after {
                        Round::After
                    } else {
                        Round::Before
                    },
                },
                Kind::Drill => Shows::Drill {
                    scenario: named(self.scenario),
                },
                Kind::Debrief => Shows::Debrief,
                Kind::Papers => Shows::Papers,
            },
        }
    }

    fn of(page: &LessonPage) -> Self {
        let raw = Self {
            minutes: page.minutes,
            notes: page.notes.clone(),
            skip: page.skipped,
            ..Self::default()
        };
        match page.shows.clone() {
            Shows::Words { title, lines } => Self {
                show: Kind::Words,
                title,
                lines,
                ..raw
            },
            Shows::Talk { topic, statement } => Self {
                show: Kind::Talk,
                topic: Some(topic),
                statement: Some(statement),
                ..raw
            },
            Shows::Question { id, round } => Self {
                show: Kind::Question,
                question: Some(id),
                after: round == Round::After,
                ..raw
            },
            Shows::Drill { scenario } => Self {
                show: Kind::Drill,
                scenario: Some(scenario),
                ..raw
            },
            Shows::Debrief => Self {
                show: Kind::Debrief,
                ..raw
            },
            Shows::Papers => Self {
                show: Kind::Papers,
                ..raw
            },
        }
    }

    /// The fields that only some pages have, each with the page that has it and whether it is there.
    fn fields(&self) -> [(&'static str, Kind, bool); 8] {
        [
            ("page", Kind::Words, self.page.is_some()),
            ("title", Kind::Words, !self.title.is_empty()),
            ("lines", Kind::Words, !self.lines.is_empty()),
            ("topic", Kind::Talk, self.topic.is_some()),
            ("statement", Kind::Talk, self.statement.is_some()),
            ("question", Kind::Question, self.question.is_some()),
            ("after", Kind::Question, self.after),
            ("scenario", Kind::Drill, self.scenario.is_some()),
        ]
    }
}

/// Finds everything that cannot be.
fn check(raw: &Raw, known: &Known<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut wrong = |path: String, problem: String| faults.push(Fault::new(path, problem));
    if raw.version != FORMAT {
        wrong(
            "version".to_owned(),
            format!("this program reads version {FORMAT}"),
        );
    }
    let is_small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if raw.id.is_empty() || raw.id.len() > 40 || !raw.id.chars().all(is_small) {
        wrong(
            "id".to_owned(),
            "up to 40 of a to z, 0 to 9 and _ are an id".to_owned(),
        );
    }
    let has_words = known.words.has(&messages::named("lesson", &raw.id).id);
    if raw.title.is_empty() && !has_words {
        wrong(
            "title".to_owned(),
            "a lesson says what it is called".to_owned(),
        );
    }
    if raw.pages.is_empty() || raw.pages.len() > MAX_PAGES {
        wrong(
            "pages".to_owned(),
            format!("a lesson has 1 to {MAX_PAGES} pages"),
        );
    }
    faults.extend(words("title", &raw.title));
    for (index, page) in raw.pages.iter().enumerate() {
        check_page(page, &format!("pages[{index}]"), known, &mut faults);
    }
    faults
}

fn check_page(page: &RawPage, place: &str, known: &Known<'_>, faults: &mut Vec<Fault>) {
    let mut wrong = |field: &str, problem: String| {
        faults.push(Fault::new(format!("{place}.{field}"), problem));
    };
    if page.minutes == 0 || page.minutes > MAX_MINUTES {
        wrong(
            "minutes",
            format!("a page takes 1 to {MAX_MINUTES} minutes"),
        );
    }
    for (field, kind, is_there) in page.fields() {
        if is_there && kind != page.show {
            wrong(field, "a page that shows this has no such field".to_owned());
        }
    }
    let mut named = |field: &str, value: Option<&str>, all: Vec<String>| match value {
        None => wrong(field, format!("it is missing: {}", all.join(" "))),
        Some(name) if !all.iter().any(|known| known == name) => {
            wrong(field, format!("\"{name}\" is none of {}", all.join(" ")));
        }
        Some(_) => {}
    };
    match page.show {
        Kind::Words => {
            if let Some(name) = &page.page {
                if !known.words.has(&messages::named("lesson-page", name).id) {
                    wrong("page", format!("there is no page \"{name}\""));
                }
            } else if page.title.is_empty() {
                wrong("title", "words have a title".to_owned());
            }
        }
        Kind::Talk => {
            // A number to ring is for the steps, and what holds in one country only is no page for every room.
            let shown = known
                .topics
                .iter()
                .filter(|topic| !topic.names_numbers() && !topic.is_law);
            let ids = shown.map(|topic| topic.id.clone());
            named("topic", page.topic.as_deref(), ids.collect());
            let topic = known
                .topics
                .iter()
                .find(|topic| Some(&topic.id) == page.topic.as_ref());
            if let Some(topic) = topic {
                let mut ids = topic.names(known.protocol);
                ids.retain(|id| !topic.facts_named(id, known.protocol, None).is_empty());
                named("statement", page.statement.as_deref(), ids);
            }
        }
        Kind::Question => {
            let ids = known.room.iter().map(|question| question.id.clone());
            named("question", page.question.as_deref(), ids.collect());
        }
        Kind::Drill => {
            if let Some(scenarios) = &known.scenarios {
                let ids = scenarios.iter().map(|id| (*id).to_owned());
                named("scenario", page.scenario.as_deref(), ids.collect());
            }
        }
        Kind::Debrief | Kind::Papers => {}
    }
    faults.extend(words(&format!("{place}.title"), &page.title));
    for (field, lines) in [("lines", &page.lines), ("notes", &page.notes)] {
        for (index, line) in lines.iter().enumerate() {
            faults.extend(words(&format!("{place}.{field}[{index}]"), line));
        }
    }
}

/// What is wrong with words: they are too long, could be taken for a number to ring, or cannot be shown.
fn words(path: &str, text: &str) -> Option<Fault> {
    let problem = if text.chars().count() > MAX_WORDS {
        format!("it has more than {MAX_WORDS} characters")
    } else if let Some(number) = number_to_ring(text) {
        format!("{number} could be taken for a number to ring: {text}")
    } else {
        let letter = crate::fonts::missing(text)?;
        format!("it has a character that cannot be shown: {letter}")
    };
    Some(Fault::new(path, problem))
}
