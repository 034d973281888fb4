//! The typed rows of the protocol files: questions, outcomes and notes.

use serde::Deserialize;

use super::age::Age;
use super::answer::{Answer, Answers};
use super::card::Card;
use super::decision::When;
use super::fields::{maybe_seconds, seconds, sources};
use super::ids::{CardId, DrugId, OutcomeId, QuestionId, SourceId};
use super::picture::Picture;
use super::profile::Profile;
use super::table::Named;
use crate::time::Millis;

/// A question that is answered yes, no or not sure.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id. The words of `breathing` are the message `question-breathing` in questions.ftl.
    #[serde(rename = "id")]
    pub name: String,
    /// Its number in the protocol document, such as `Q1`.
    pub number: String,
    /// What it finds out.
    pub role: Role,
    /// The answer, yes or no, that means danger.
    pub danger: super::Answer,
    /// Which detail is shown: the first whose condition holds.
    #[serde(default)]
    pub details: Vec<Detail>,
    /// Cards shown beside the question when the condition holds, as the call cards are (R0).
    pub cards: Option<ShownCards>,
    /// When silence counts as not sure (R11); never, if there is no condition.
    pub silence: Option<When>,
    /// Whether the ten-second look timer and the breath counter run beside it.
    #[serde(default)]
    pub look_timer: bool,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<SourceId>,
}

impl Question {
    /// The answer that means no danger.
    #[must_use]
    pub fn safe(&self) -> Answer {
        match self.danger {
            Answer::Yes => Answer::No,
            Answer::No | Answer::NotSure => Answer::Yes,
        }
    }
}

/// What a question finds out. The laws speak of questions by it.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Whether they wake.
    Waking,
    /// Whether they breathe normally.
    Breathing,
    /// Whether they talk or do what is asked, though they do not breathe normally.
    Talking,
    /// Whether a second look finds normal breaths.
    Recount,
    /// A sign of danger in somebody who is awake and breathes normally: where it leads when nothing worse was found.
    SignOf(OutcomeId),
    /// The sign of colour, which is looked for in somebody who does not wake too (R18).
    #[serde(rename = "colour_sign_of")]
    ColorSignOf(OutcomeId),
}

/// Cards that stand beside a question.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ShownCards {
    /// When they do.
    pub when: When,
    /// Which.
    pub show: Vec<CardId>,
}

/// The detail of a question: what is said and shown under its headline.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// When it is the right one.
    pub when: When,
    /// For whom it is the right one, where that matters (R15).
    pub age: Option<Age>,
    /// The profiles for which it is the right one; all of them where none is named.
    #[serde(default)]
    pub profiles: Vec<String>,
    /// The attribute of the question's message that takes the place of the headline; the message itself where there is none.
    pub headline: Option<String>,
    /// The attribute of the question's message that holds its words.
    pub line: String,
    /// What is drawn beside it, from the first move to the last.
    #[serde(default)]
    pub pictures: Vec<Picture>,
    /// Whether each drawing shows one of its lines, in their order: then they stand side by side.
    #[serde(default)]
    pub drawn_lines: bool,
}

/// How the instructions of an outcome are led through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Course {
    /// A few cards that advance by themselves into the CPR screen, which stays.
    Cpr,
    /// One card at a time.
    Steps,
    /// Watching, with one large clock to the next check.
    Watch,
}

/// How an outcome's mix notes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NotesShown {
    /// One fixed line.
    Line,
    /// In full.
    Full,
}

/// How often an outcome is looked at again.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recheck {
    /// Time from one check to the next in milliseconds; none where only the helper asks for a check.
    #[cfg_attr(
        feature = "schema",
        schemars(
            description = "Time from one check to the next, in seconds; none where only the helper asks for a check."
        )
    )]
    #[serde(rename = "every_s", default, deserialize_with = "maybe_seconds")]
    pub every: Option<Millis>,
    /// A shorter time between checks at the beginning, and how long that beginning lasts, in milliseconds.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "Closer checks at the beginning.")
    )]
    pub early: Option<EarlyRecheck>,
    /// How long an unanswered check waits before the last instruction comes back, in milliseconds.
    #[cfg_attr(
        feature = "schema",
        schemars(
            description = "How long an unanswered check waits before the last instruction comes back, in seconds."
        )
    )]
    #[serde(rename = "unanswered_s", deserialize_with = "seconds")]
    pub unanswered: Millis,
    /// The card that comes to the front when a check stays unanswered, instead of the last instruction.
    pub unanswered_card: Option<CardId>,
    /// Answers that a check takes as given and does not ask again.
    #[serde(default)]
    pub assume: Answers,
}

/// Closer checks at the beginning of an outcome.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlyRecheck {
    /// How long they last in milliseconds.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "How long they last, in seconds.")
    )]
    #[serde(rename = "for_s", deserialize_with = "seconds")]
    pub lasts: Millis,
    /// Time between them in milliseconds.
    #[cfg_attr(
        feature = "schema",
        schemars(description = "Time between them, in seconds.")
    )]
    #[serde(rename = "every_s", deserialize_with = "seconds")]
    pub every: Millis,
}

/// A look at the colour between the cards of an outcome, which may open another question (R18).
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ColourLook {
    /// The question that is asked.
    pub question: QuestionId,
    /// The question that a dangerous answer opens.
    pub opens: QuestionId,
}

/// An outcome: what the answers lead to.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one line of the protocol, independent of the others"
)]
pub struct Outcome {
    /// Its id. The name of `high_risk` is the message `outcome-high_risk` in screens.ftl.
    #[serde(rename = "id")]
    pub name: String,
    /// The letter of the protocol document.
    pub letter: String,
    /// The outcome below which the incident never falls again (R9).
    pub floor: OutcomeId,
    /// How its cards are led through.
    pub course: Course,
    /// Its cards in order; empty where the profile gives the order.
    pub cards: Vec<CardId>,
    /// The card with what to say to the call taker.
    pub call_card: Option<CardId>,
    /// The card for one more dose, which enters only when that dose is due.
    pub dose_card: Option<CardId>,
    /// Cards that stay in reach once a rescue took place (R16).
    #[serde(default)]
    pub after_rescue_cards: Vec<CardId>,
    /// Whether *Child* and *Baby* are offered (R15).
    #[serde(default)]
    pub child_key: bool,
    /// Whether *Breathing again?* is offered (R14).
    #[serde(default)]
    pub breathing_again: bool,
    /// Whether it is a rescue, after which the person is watched (R16).
    #[serde(default)]
    pub rescue: bool,
    /// Whether the *Same person?* line may appear (R12).
    pub same_person_line: bool,
    /// The look at the colour that comes by itself, and again in each check.
    pub colour: Option<ColourLook>,
    /// How mix notes are shown.
    pub notes: NotesShown,
    /// When it is looked at again.
    pub recheck: Recheck,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<SourceId>,
}

/// A mix note and what it is about.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The card with its words.
    pub card: CardId,
    /// The drugs that bring it to the top.
    pub about: Vec<DrugId>,
}

/// Something the person may have taken.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Drug {
    /// Id text.
    pub name: String,
}

macro_rules! named {
    ($($row:ty),*) => {
        $(impl Named for $row {
            fn name(&self) -> &str {
                &self.name
            }
        })*
    };
}

named!(Question, Outcome, Card, Profile, Drug);
