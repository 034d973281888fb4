//! The files of a protocol: first the names in them, then the rows.

use std::collections::HashMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::answer::Answers;
use super::names::Names;
use super::{FILES, Protocol, ProtocolError};

/// The texts of the [`FILES`].
pub struct Files(Vec<(&'static str, String)>);

#[derive(Deserialize)]
struct NamedRow {
    id: String,
}

#[derive(Deserialize)]
struct QuestionRow {
    id: String,
    danger: Danger,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Danger {
    Yes,
    No,
}

#[derive(Deserialize)]
struct Drugs {
    drugs: Vec<String>,
}

impl Files {
    /// Reads all of them.
    ///
    /// # Errors
    ///
    /// The first that there is not.
    pub fn read(
        mut read: impl FnMut(&str) -> Result<String, String>,
    ) -> Result<Self, ProtocolError> {
        let texts = FILES.into_iter().map(|name| match read(name) {
            Ok(text) => Ok((name, text)),
            Err(problem) => Err(ProtocolError::new(name, "the file", problem)),
        });
        texts.collect::<Result<_, _>>().map(Self)
    }

    /// What they say.
    ///
    /// # Errors
    ///
    /// The first thing that cannot be read, with its file and place.
    pub fn protocol(&self) -> Result<Protocol, ProtocolError> {
        self.names()?.known_to(|| self.rows())
    }

    fn names(&self) -> Result<Names, ProtocolError> {
        let questions: Vec<QuestionRow> = self.get("questions.json")?;
        let drugs: Drugs = self.get("notes.json")?;
        let cards = self.ids("cards.json")?;
        at_most("questions.json", Answers::MAX_QUESTIONS, questions.len())?;
        at_most("cards.json", Protocol::MAX_CARDS, cards.len())?;
        let dangers = questions.iter().map(|row| row.danger == Danger::Yes);
        Ok(Names {
            dangers: dangers.collect(),
            rows: HashMap::from([
                (
                    "question",
                    questions.into_iter().map(|row| row.id).collect(),
                ),
                ("card", cards),
                ("outcome", self.ids("outcomes.json")?),
                ("source", self.ids("sources.json")?),
                ("drug", drugs.drugs),
            ]),
        })
    }

    fn ids(&self, file: &str) -> Result<Vec<String>, ProtocolError> {
        let rows: Vec<NamedRow> = self.get(file)?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    fn rows(&self) -> Result<Protocol, ProtocolError> {
        Ok(Protocol {
            questions: self.get("questions.json")?,
            decisions: self.get("decisions.json")?,
            outcomes: self.get("outcomes.json")?,
            cards: self.get("cards.json")?,
            profiles: self.get("profiles.json")?,
            timers: self.get("timers.json")?,
            cpr: self.get("cpr.json")?,
            sound: self.get("sound.json")?,
            actions: self.get("actions.json")?,
            notes: self.get("notes.json")?,
            sources: self.get("sources.json")?,
        })
    }

    /// What a file says.
    fn get<T: DeserializeOwned>(&self, name: &str) -> Result<T, ProtocolError> {
        let text = self.0.iter().find(|(known, _)| *known == name);
        ProtocolError::read_json(name, text.map_or("", |(_, text)| text))
    }
}

fn at_most(file: &str, most: usize, rows: usize) -> Result<(), ProtocolError> {
    if rows > most {
        let problem = format!("more than {most} rows");
        return Err(ProtocolError::new(file, "the list", problem));
    }
    Ok(())
}
