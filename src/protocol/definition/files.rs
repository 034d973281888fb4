//! The files of a protocol: first the names in them, then the rows; and all that is wrong with them.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::answer::Answers;
use super::check::{self, Rows};
use super::names::Names;
use super::reading::{Fault, Reading};
use super::{
    Actions, Card, Cpr, Decision, FILES, Notes, Outcome, Profile, Protocol, ProtocolError,
    Question, SoundRules, Source, Timers,
};

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

/// The ids that the rows of a file have, by what they are called.
const IDS: [(&str, &str); 4] = [
    ("questions.json", "question"),
    ("cards.json", "card"),
    ("outcomes.json", "outcome"),
    ("sources.json", "source"),
];

impl Files {
    /// Reads all of them, and tells those that there are not.
    pub fn read(
        mut read: impl FnMut(&str) -> Result<String, String>,
    ) -> (Self, Vec<ProtocolError>) {
        let (mut texts, mut missing) = (Vec::new(), Vec::new());
        for name in FILES {
            match read(name) {
                Ok(text) => texts.push((name, text)),
                Err(problem) => missing.push(ProtocolError::new(name, "the file", problem)),
            }
        }
        (Self(texts), missing)
    }

    /// What they say.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong. [`Files::faults`] knows all, and where.
    pub fn protocol(&self) -> Result<Protocol, ProtocolError> {
        let protocol = self.names()?.known_to(|| self.rows())?;
        match check::check(&Rows::of(&protocol)).into_iter().next() {
            Some((file, fault)) => Err(ProtocolError::new(file, fault.path, fault.problem)),
            None => Ok(protocol),
        }
    }

    fn names(&self) -> Result<Names, ProtocolError> {
        let questions: Vec<QuestionRow> = self.get("questions.json")?;
        let drugs: Drugs = self.get("notes.json")?;
        let dangers = questions.iter().map(|row| row.danger == Danger::Yes);
        let dangers = dangers.collect();
        let mut rows = vec![("drug", drugs.drugs)];
        rows.push((
            "question",
            questions.into_iter().map(|row| row.id).collect(),
        ));
        for (file, kind) in IDS.into_iter().filter(|(_, kind)| *kind != "question") {
            let named: Vec<NamedRow> = self.get(file)?;
            rows.push((kind, named.into_iter().map(|row| row.id).collect()));
        }
        Ok(Names::new(rows, dangers))
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

    fn text(&self, name: &str) -> Option<&str> {
        let text = self.0.iter().find(|(known, _)| *known == name);
        text.map(|(_, text)| text.as_str())
    }

    /// What a file says.
    fn get<T: DeserializeOwned>(&self, name: &str) -> Result<T, ProtocolError> {
        ProtocolError::read_json(name, self.text(name).unwrap_or_default())
    }

    /// Everything that is wrong with them, file by file, and the names that could be read all the same.
    pub fn faults(&self) -> (Names, Vec<ProtocolError>) {
        let mut faults = Vec::new();
        let mut readings = Vec::new();
        for (name, text) in &self.0 {
            match Reading::new(name, text) {
                Ok(mut reading) => {
                    reading.twice();
                    readings.push((*name, reading));
                }
                Err(error) => faults.push(error),
            }
        }
        let mut names = names(&readings);
        let told = names.known_to(|| tell(&mut readings));
        for (file, fault) in told {
            let reading = readings.iter_mut().find(|(name, _)| *name == file);
            if let Some((_, reading)) = reading {
                reading.tell([fault]);
            }
        }
        faults.extend(
            readings
                .into_iter()
                .flat_map(|(_, reading)| reading.faults()),
        );
        (names, faults)
    }
}

/// The names in files that may have faults. Of a file that could not be read every name is taken for known.
fn names(readings: &[(&'static str, Reading)]) -> Names {
    let find = |file| {
        readings
            .iter()
            .find(|(name, _)| *name == file)
            .map(|(_, it)| it)
    };
    let mut rows = Vec::new();
    for (file, kind) in IDS {
        rows.extend(find(file).map(|reading| (kind, reading.texts(None, "id"))));
    }
    let drugs = find("notes.json").map(|reading| reading.texts(Some("drugs"), "id"));
    rows.extend(drugs.map(|drugs| ("drug", drugs)));
    let dangers = find("questions.json").map(|reading| reading.texts(None, "danger"));
    let dangers = dangers.unwrap_or_default();
    Names::some(rows, dangers.iter().map(|danger| danger == "yes").collect())
}

/// Reads the rows of all files, each on its own, and gives what is wrong with them beyond that.
fn tell(readings: &mut [(&'static str, Reading)]) -> Vec<(&'static str, Fault)> {
    fn read<T: DeserializeOwned>(
        readings: &mut [(&'static str, Reading)],
        file: &str,
    ) -> Option<T> {
        let reading = readings.iter_mut().find(|(name, _)| *name == file);
        reading.and_then(|(_, reading)| reading.read())
    }
    let questions: Option<Vec<Question>> = read(readings, "questions.json");
    let decisions: Option<Vec<Decision>> = read(readings, "decisions.json");
    let outcomes: Option<Vec<Outcome>> = read(readings, "outcomes.json");
    let cards: Option<Vec<Card>> = read(readings, "cards.json");
    let profiles: Option<Vec<Profile>> = read(readings, "profiles.json");
    let timers: Option<Timers> = read(readings, "timers.json");
    let cpr: Option<Cpr> = read(readings, "cpr.json");
    let sound: Option<SoundRules> = read(readings, "sound.json");
    let _: Option<Actions> = read(readings, "actions.json");
    let _: Option<Notes> = read(readings, "notes.json");
    let sources: Option<Vec<Source>> = read(readings, "sources.json");
    let rows = Rows {
        questions: questions.iter().flatten().collect(),
        decisions: decisions.iter().flatten().collect(),
        outcomes: outcomes.iter().flatten().collect(),
        profiles: profiles.iter().flatten().collect(),
        sources: sources.iter().flatten().collect(),
        timers: timers.as_ref(),
        cpr: cpr.as_ref(),
        sound: sound.as_ref(),
    };
    let mut faults = check::check(&rows);
    for (file, rows, most) in [
        (
            "questions.json",
            questions.map(|rows| rows.len()),
            Answers::MAX_QUESTIONS,
        ),
        (
            "cards.json",
            cards.map(|rows| rows.len()),
            Protocol::MAX_CARDS,
        ),
    ] {
        if rows.is_some_and(|rows| rows > most) {
            faults.push((file, Fault::new("rows", format!("more than {most} rows"))));
        }
    }
    faults
}
