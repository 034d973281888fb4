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

impl Shows {
    /// Whether the room sees at once what the page opens: the scene of a drill, the answers to a question.
    #[must_use]
    pub fn opens_at_once(&self) -> bool {
        matches!(self, Self::Question { .. } | Self::Drill { .. })
    }
}

impl Lesson {
    /// How many pages it has, without what is left out.
    #[must_use]
    pub fn count(&self) -> usize {
        self.pages.iter().filter(|page| !page.skipped).count()
    }

    /// What a copy of the trainer's own can be called, the usual name first.
    pub fn own_names(id: &str) -> impl Iterator<Item = String> {
        // An id has at most 40 letters.
        let base: String = id.chars().take(30).collect();
        (1..1000).map(move |number| match number {
            1 => format!("{base}_own"),
            number => format!("{base}_own_{number}"),
        })
    }

    /// How long it takes, in minutes, without what is left out.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let pages = self.pages.iter().filter(|page| !page.skipped);
        pages.map(|page| page.minutes).sum()
    }
}
