//! A lesson as a plan: its pages in order, each with what it shows, how long it takes, and what the trainer alone reads.

mod parse;
mod run;

#[cfg(feature = "schema")]
pub(crate) use parse::schema;

pub use parse::{Known, parse};
pub use run::LessonRun;

use super::room::Round;

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The id text.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its pages, in order.
    pub pages: Vec<LessonPage>,
    /// Whether it is the trainer's own.
    pub is_own: bool,
}

/// A page of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonPage {
    /// What it shows.
    pub shows: Shows,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What the trainer alone reads.
    pub notes: Vec<String>,
    /// Whether it is left out today.
    pub skipped: bool,
}

/// What a page of a lesson shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shows {
    /// Words.
    Words {
        /// Their headline.
        title: String,
        /// What stands under it.
        lines: Vec<String>,
    },
    /// A statement of what is taught, by its topic and its id.
    Talk {
        /// The id of the topic.
        topic: String,
        /// The id of the statement within it.
        statement: String,
    },
    /// A question to the room.
    Question {
        /// Its id.
        id: String,
        /// Whether it is asked before the talk or after it.
        round: Round,
    },
    /// A drill.
    Drill {
        /// The id of its scenario.
        scenario: String,
    },
    /// The last drill is talked through.
    Debrief,
    /// What is printed and handed out.
    Papers,
}

impl Lesson {
    /// How long it takes, in minutes, without what is left out.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let pages = self.pages.iter().filter(|page| !page.skipped);
        pages.map(|page| page.minutes).sum()
    }
}
