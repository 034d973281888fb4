//! The protocol as types that cannot hold a broken one: parsed once, trusted afterwards.

mod age;
mod answer;
mod card;
mod check;
mod decision;
mod error;
mod fields;
mod file;
mod files;
mod ids;
mod names;
mod node;
mod pairs;
mod picture;
mod profile;
mod reading;
mod rows;
#[cfg(feature = "schema")]
mod schema;
mod sound;
mod source;
mod table;

pub use age::Age;
pub use answer::{Answer, Answers, ReadAnswers};
pub use card::{Card, CardTable};
pub use check::is_date;
pub use decision::{Condition, Decision, DecisionList, Match, Next, When};
pub use error::{ProtocolError, hint};
pub use file::SCHEMA;
#[cfg(feature = "schema")]
pub use ids::CountryCode;
pub use ids::{CardId, DrugId, Key, OutcomeId, ProfileId, QuestionId, SourceId};
pub use names::Names;
pub use picture::Picture;
pub use profile::{DoseTimes, EnoughBreaths, Profile, WeakBreaths};
pub use reading::{Fault, Reading, faults};
pub use rows::{
    ColourLook, Course, Detail, Drug, EarlyRecheck, Note, NotesShown, Outcome, Question, Recheck,
    Role, ShownCards,
};
#[cfg(feature = "schema")]
pub use schema::schemas;
pub use sound::{Cues, SoundRules};
pub use source::{Source, SourceKind, SourceStatus};
pub use table::{Named, Table};

use serde::Deserialize;

use crate::time::Millis;
use fields::{seconds, sources, timer};
use files::Files;

/// The files that make up a protocol.
pub const FILES: [&str; 11] = [
    "questions.json",
    "decisions.json",
    "outcomes.json",
    "cards.json",
    "profiles.json",
    "timers.json",
    "cpr.json",
    "sound.json",
    "actions.json",
    "notes.json",
    "sources.json",
];

/// A whole protocol: questions, decisions, outcomes, cards, profiles, timers, notes and sources.
#[derive(Debug, Clone)]
pub struct Protocol {
    /// The questions, in the order of the protocol.
    pub questions: Table<QuestionId, Question>,
    /// The ordered decision list.
    pub decisions: DecisionList,
    /// The outcomes, the most severe first.
    pub outcomes: Table<OutcomeId, Outcome>,
    /// All cards.
    pub cards: Table<CardId, Card>,
    /// The regional profiles.
    pub profiles: Table<ProfileId, Profile>,
    /// How long things take.
    pub timers: Timers,
    /// The CPR screen.
    pub cpr: Cpr,
    /// What is heard.
    pub sound: SoundRules,
    /// What the fixed keys record, ask and show.
    pub actions: Actions,
    /// Mix notes and what they are about.
    pub notes: Notes,
    /// The source register.
    pub sources: Table<SourceId, Source>,
}

/// A length of time with its source.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// Milliseconds.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "How long, in seconds.", range(min = 1))
    )]
    #[serde(rename = "seconds", deserialize_with = "timer")]
    pub millis: Millis,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<SourceId>,
}

/// How long things take.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Timers {
    /// Silence that counts as not sure (R11).
    pub silence: Timer,
    /// A card before the CPR screen.
    pub card_advance: Timer,
    /// One look at the breathing.
    pub look: Timer,
    /// Breaths counted closer together are one (R2).
    pub breaths_apart: Timer,
    /// How long another press of *Naloxone given* asks first (R8).
    pub second_dose: Timer,
    /// The first look at the colour of somebody who breathes but does not wake (R18).
    pub colour_asked: Timer,
    /// Silence on that question, before the card comes back (R18).
    pub colour_silence: Timer,
    /// Swapping helpers during CPR.
    pub swap: Timer,
    /// A fit, before the breathing is looked at again (R11).
    pub fit: Timer,
    /// When naloxone can begin to wear off, after the last dose.
    pub wears_off_from: Timer,
    /// When that warning softens, after the last dose.
    pub wears_off_until: Timer,
    /// No input, before *Same person?* is asked (R12).
    pub same_person: Timer,
    /// No input, before the incident is set aside (R12).
    pub set_aside: Timer,
    /// How long steps may have been without a program, and come back by themselves (R12).
    pub resumed_within: Timer,
    /// How long *New person* does not ask after the steps came back by themselves (R12).
    pub resumed_free: Timer,
}

impl Timers {
    /// Each with its name in the file.
    #[must_use]
    pub fn named(&self) -> [(&'static str, &Timer); 15] {
        [
            ("silence", &self.silence),
            ("card_advance", &self.card_advance),
            ("look", &self.look),
            ("breaths_apart", &self.breaths_apart),
            ("second_dose", &self.second_dose),
            ("colour_asked", &self.colour_asked),
            ("colour_silence", &self.colour_silence),
            ("swap", &self.swap),
            ("fit", &self.fit),
            ("wears_off_from", &self.wears_off_from),
            ("wears_off_until", &self.wears_off_until),
            ("same_person", &self.same_person),
            ("set_aside", &self.set_aside),
            ("resumed_within", &self.resumed_within),
            ("resumed_free", &self.resumed_free),
        ]
    }
}

/// The CPR screen: its cards and its beat.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "CprFile")]
pub struct Cpr {
    /// The round of pushes and breaths.
    pub round: Round,
    /// Push.
    pub push_card: CardId,
    /// Breathe.
    pub breath_card: CardId,
    /// Repeat, swap, and when to stop.
    pub repeat_card: CardId,
    /// The AED leads.
    pub aed_card: CardId,
    /// What to do when the breathing is back.
    pub recovered_card: CardId,
    /// What changes for a child (R15).
    pub child: ChildCards,
    /// What the numbers rest on.
    pub sources: Vec<SourceId>,
}

/// The CPR screen as it is written: its cards and its beat.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CprFile {
    /// Pushes a minute.
    per_minute: u32,
    /// Pushes in a round.
    pushes: u32,
    /// Breaths after them.
    breaths: u32,
    /// Time for one breath, in seconds.
    #[serde(deserialize_with = "seconds")]
    breath_s: Millis,
    /// The card that says to push.
    push_card: CardId,
    /// The card that says to breathe.
    breath_card: CardId,
    /// The card that says to repeat, to swap, and when to stop.
    repeat_card: CardId,
    /// The card for the time in which the AED leads.
    aed_card: CardId,
    /// The card that says what to do when the breathing is back.
    recovered_card: CardId,
    /// What changes for a child (R15).
    child: ChildCards,
    /// What the numbers rest on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    sources: Vec<SourceId>,
}

impl From<CprFile> for Cpr {
    fn from(file: CprFile) -> Self {
        Self {
            round: Round {
                per_minute: file.per_minute,
                pushes: file.pushes,
                breaths: file.breaths,
                breath: file.breath_s,
            },
            push_card: file.push_card,
            breath_card: file.breath_card,
            repeat_card: file.repeat_card,
            aed_card: file.aed_card,
            recovered_card: file.recovered_card,
            child: file.child,
            sources: file.sources,
        }
    }
}

/// A round of pushes and breaths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// Pushes a minute.
    pub per_minute: u32,
    /// Pushes in a round.
    pub pushes: u32,
    /// Breaths after them.
    pub breaths: u32,
    /// Time for one breath in milliseconds.
    pub breath: Millis,
}

impl Round {
    /// When the push with this number begins, counted from the first push of the round, in milliseconds.
    #[must_use]
    pub fn push_at(&self, number: u32) -> Millis {
        Millis::from(number) * 60_000 / Millis::from(self.per_minute)
    }

    /// How long it takes, in milliseconds.
    #[must_use]
    pub fn length(&self) -> Millis {
        self.push_at(self.pushes) + Millis::from(self.breaths) * self.breath
    }
}

/// What changes for a child (R15).
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChildCards {
    /// In place of the push card.
    pub push_card: CardId,
    /// In place of the breath card.
    pub breath_card: CardId,
    /// Cards added.
    pub more_help: Vec<CardId>,
}

/// What the fixed keys record, ask and show.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Actions {
    /// The question that opens an incident.
    pub first_question: QuestionId,
    /// What *Not breathing* records (R17).
    pub not_breathing: Answers,
    /// What *Breathing again?* takes as given (R14).
    pub breathing_again: Answers,
    /// What is taken as given after a fit: not sure whether they wake.
    pub after_fit: Answers,
    /// The card of a fit, with its clock.
    pub fit_card: CardId,
    /// The cards of *More help*, in the order of their keys.
    pub more_help: Vec<CardId>,
    /// The cards of the naloxone that may be in the hand, in the order of their keys.
    pub devices: Vec<CardId>,
}

impl Actions {
    /// What keys take as given, each by its name in the file.
    #[must_use]
    pub fn answers(&self) -> [(&'static str, Answers); 3] {
        [
            ("not_breathing", self.not_breathing),
            ("breathing_again", self.breathing_again),
            ("after_fit", self.after_fit),
        ]
    }
}

/// Mix notes and what they are about.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notes {
    /// What may have been taken.
    pub drugs: Table<DrugId, Drug>,
    /// The notes, in the order in which they stand when nothing was picked.
    pub notes: Vec<Note>,
    /// Notes for afterwards only.
    pub aftercare: Vec<CardId>,
}

/// What came of looking through the files of a protocol.
pub struct LookedThrough {
    /// The protocol, where it can be read.
    pub protocol: Option<Protocol>,
    /// The names of its rows, as far as its files could be read.
    pub names: Names,
    /// Everything that is wrong with it.
    pub faults: Vec<ProtocolError>,
}

impl Protocol {
    /// The most cards a protocol can have: sets of cards are kept in 128 bits.
    pub const MAX_CARDS: usize = 128;

    /// Reads a protocol; `read` gives the text of each of the [`FILES`].
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with file and place.
    pub fn parse(read: impl FnMut(&str) -> Result<String, String>) -> Result<Self, ProtocolError> {
        let (files, missing) = Files::read(read);
        if let Some(missing) = missing.into_iter().next() {
            return Err(missing);
        }
        // Only where something is wrong is it worth while to look for its place.
        files.protocol().map_err(|error| {
            let (_, faults) = files.faults();
            faults.into_iter().next().unwrap_or(error)
        })
    }

    /// Reads a protocol, and tells everything that is wrong with it; `read` gives the text of each of the [`FILES`].
    pub fn look_through(read: impl FnMut(&str) -> Result<String, String>) -> LookedThrough {
        let (files, mut faults) = Files::read(read);
        let (names, more) = files.faults();
        faults.extend(more);
        let protocol = match files.protocol() {
            Ok(protocol) => Some(protocol),
            Err(error) => {
                if faults.is_empty() {
                    faults.push(error);
                }
                None
            }
        };
        LookedThrough {
            protocol,
            names,
            faults,
        }
    }

    /// The names of all rows.
    #[must_use]
    pub fn names(&self) -> Names {
        fn of<K: Key, T: Named>(table: &Table<K, T>) -> Vec<String> {
            table.iter().map(|(_, row)| row.name().to_owned()).collect()
        }
        let dangers = self.questions.iter();
        let dangers = dangers.map(|(_, row)| row.danger == Answer::Yes).collect();
        let rows = vec![
            ("question", of(&self.questions)),
            ("card", of(&self.cards)),
            ("outcome", of(&self.outcomes)),
            ("source", of(&self.sources)),
            ("drug", of(&self.notes.drugs)),
        ];
        Names::new(rows, dangers)
    }

    /// The profile of a country, or the default one.
    #[must_use]
    pub fn profile_of(&self, country: Option<&str>) -> ProfileId {
        let is_for =
            |profile: &Profile, country: &str| profile.countries.iter().any(|code| code == country);
        country
            .and_then(|country| {
                self.profiles
                    .iter()
                    .find(|(_, profile)| is_for(profile, country))
            })
            .or_else(|| self.profiles.iter().find(|(_, profile)| profile.default))
            .map_or(ProfileId::from_index(0), |(id, _)| id)
    }
}
