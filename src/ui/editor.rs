//! The page on which a site says what is known of it: every field, what is wrong with it, and saving without losing anything.

pub mod view;

use std::path::{Path, PathBuf};

use super::message::Edit;
use overdose_core::content::Content;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::preferences::Appearance;
use overdose_core::site::{Field, Reading, Site, Value};
use serde_json::Value as Json;

use crate::site;

/// The page.
pub struct Editor {
    content: &'static Content,
    looks: Appearance,
    path: PathBuf,
    rows: Vec<FieldRow>,
    others: Vec<(String, Json)>,
    /// Whether what stood in the file was not understood, and is kept.
    keeps_old: bool,
    is_saved: bool,
    asked_to_close: bool,
    notice: Option<Message>,
}

/// A field and what stands in it.
#[derive(Debug, Clone)]
pub struct FieldRow {
    /// Which one.
    pub field: Field,
    /// What was typed or chosen.
    pub text: String,
    /// What is wrong with it.
    pub problem: Option<Message>,
}

impl FieldRow {
    fn new(field: Field, text: String, content: &Content) -> Self {
        Self {
            problem: Value::typed(field, &text, content).err(),
            field,
            text,
        }
    }

    /// What is possible in it, where there is little enough to go through; nothing where it is typed.
    #[must_use]
    pub fn choices(&self, content: &Content) -> Vec<String> {
        self.field.choices(content)
    }
}

impl Editor {
    /// The page of a site file; an empty one where there is none yet.
    #[must_use]
    pub fn open(content: &'static Content, looks: Appearance, path: &Path) -> Self {
        let is_there = path.symlink_metadata().is_ok();
        let reading = if is_there {
            site::read(path, content)
        } else {
            Reading::default()
        };
        let problems = &reading.problems;
        let broken = problems.first().filter(|_| !reading.is_understood());
        let notice = broken.map(|problem| {
            message!(
                "edit-broken",
                problem = problem.line(),
                path = site::old(path).display().to_string()
            )
        });
        let rows = Field::ALL.into_iter().map(|field| {
            let wrong = reading.wrong.iter().find(|(other, _)| *other == field);
            let said = reading.site.get(field).map(Value::words);
            let text = wrong.map(|(_, text)| text.clone()).or(said);
            FieldRow::new(field, text.unwrap_or_default(), content)
        });
        // What was wrong is lost when the file is written anew: the old one stays beside it.
        let keeps_old = !problems.is_empty();
        Self {
            content,
            looks,
            path: path.to_owned(),
            rows: rows.collect(),
            others: reading.others,
            keeps_old,
            is_saved: true,
            asked_to_close: false,
            notice,
        }
    }

    /// Follows what somebody does. Says whether the page is to be closed.
    pub fn update(&mut self, edit: Edit) -> bool {
        if !matches!(edit, Edit::Close) {
            self.asked_to_close = false;
        }
        match edit {
            Edit::Typed(field, text) => self.change(field, |row| row.text = text),
            Edit::Next(field) => {
                let content = self.content;
                self.change(field, |row| {
                    let choices = row.choices(content);
                    let at = choices.iter().position(|choice| *choice == row.text);
                    let next = at.map_or(1, |at| at + 1) % choices.len().max(1);
                    row.text = choices.get(next).cloned().unwrap_or_default();
                });
            }
            Edit::Larger => self.looks = self.looks.larger(),
            Edit::Smaller => self.looks = self.looks.smaller(),
            Edit::Save => self.save(),
            // What is not saved yet is not lost with it.
            Edit::Left => return self.is_saved,
            Edit::Close => {
                if self.is_saved || self.asked_to_close {
                    return true;
                }
                self.asked_to_close = true;
                self.notice = Some(message!("edit-unsaved"));
            }
        }
        false
    }

    fn change(&mut self, field: Field, change: impl FnOnce(&mut FieldRow)) {
        self.notice = None;
        self.is_saved = false;
        if let Some(row) = self.rows.iter_mut().find(|row| row.field == field) {
            change(row);
            row.problem = Value::typed(field, &row.text, self.content).err();
        }
    }

    fn save(&mut self) {
        let mut site = Site::default();
        for row in &mut self.rows {
            match Value::typed(row.field, &row.text, self.content) {
                Ok(value) => site.set(row.field, value),
                Err(problem) => row.problem = Some(problem),
            }
        }
        if self.rows.iter().any(|row| row.problem.is_some()) {
            self.notice = Some(message!("edit-wrong"));
            return;
        }
        let text = site.file(&self.others);
        self.notice = Some(match site::replace(&self.path, &text, self.keeps_old) {
            Ok(()) => {
                self.is_saved = true;
                self.keeps_old = false;
                let path = self.path.display().to_string();
                message!("edit-saved", path)
            }
            Err(error) => message!("edit-not-saved", problem = error.to_string()),
        });
    }

    /// What was saved.
    #[must_use]
    pub fn saved(&self) -> Option<Site> {
        self.is_saved
            .then(|| site::read(&self.path, self.content).site)
    }

    /// What everything is read from.
    #[must_use]
    pub fn content(&self) -> &'static Content {
        self.content
    }

    /// How it looks.
    #[must_use]
    pub fn looks(&self) -> Appearance {
        self.looks
    }

    /// The fields.
    #[must_use]
    pub fn rows(&self) -> &[FieldRow] {
        &self.rows
    }

    /// What is to be said.
    #[must_use]
    pub fn notice(&self) -> Option<&Message> {
        self.notice.as_ref()
    }
}
