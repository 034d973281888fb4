//! The whole protocol with its words as tables, for a reviewer who reads no JSON. Everything is made from the data and the catalog.

mod flow;
mod mermaid;
mod rows;
mod write;

pub use mermaid::mermaid;
pub use write::{csv, html};

use crate::content::Content;
use crate::locale::Message;
use crate::{message, messages};

/// How the tables are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// One file of rows, in which the first column says which table a row is of.
    Csv,
    /// One page, to be read on a screen or on paper.
    Html,
    /// A drawing of questions, outcomes and cards as text, for Mermaid.
    Mermaid,
}

impl TableFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Html, Self::Mermaid];

    /// The word on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Mermaid => "mermaid",
        }
    }

    /// The tables in this format.
    #[must_use]
    pub fn write(self, content: &Content) -> String {
        match self {
            Self::Csv => csv(&tables(content)),
            Self::Html => html(content, &tables(content)),
            Self::Mermaid => mermaid(content),
        }
    }
}

/// A table: one file of the protocol, or one view of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its id: the name of the file, or of the view.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// The headings of its columns.
    pub heads: Vec<String>,
    /// Its rows, each with a cell a column. The first cell says which row it is.
    pub rows: Vec<Vec<String>>,
}

/// All tables.
#[must_use]
pub fn tables(content: &Content) -> Vec<Table> {
    let words = Words(content);
    vec![
        rows::decisions(&words),
        rows::questions(&words),
        flow::table(&words),
        rows::outcomes(&words),
        rows::cards(&words),
        rows::timers(&words),
        rows::cpr(&words),
        rows::sound(&words),
        rows::actions(&words),
        rows::notes(&words),
        rows::profiles(&words),
        rows::sources(&words),
    ]
}

/// Content, and how it is put into the words of a table.
struct Words<'a>(&'a Content);

impl Words<'_> {
    /// A message with what it asks for, as it is where nobody chose a country.
    fn text(&self, id: &str) -> String {
        self.say(Message::named(id.to_owned()))
    }

    fn say(&self, message: Message) -> String {
        let content = self.0;
        let profile = content.protocol.profile_of(None);
        let profile = content.protocol.profiles.get(profile);
        let line = message
            .with("ems", message!("your-ambulance"))
            .with("minutes", profile.dose.due / 60_000)
            .with("seconds", profile.weak_breaths.every / 1000)
            .with("has_poison", "no")
            .with("poison", "");
        content.words.text(&line)
    }

    /// A message that need not be there.
    fn maybe(&self, id: &str) -> String {
        if self.0.words.has(id) {
            self.text(id)
        } else {
            String::new()
        }
    }

    /// A table with these headings.
    fn table(&self, id: &'static str, heads: &[&str], rows: Vec<Vec<String>>) -> Table {
        let head = |name: &&str| self.say(messages::named("table-head", name));
        Table {
            id,
            title: self.say(messages::named("table", id)),
            heads: heads.iter().map(head).collect(),
            rows,
        }
    }
}
