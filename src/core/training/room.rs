//! Questions to the room: a bank of them, and how many hands went up for each answer, before and after.

use serde::{Deserialize, Serialize};

use super::tables::sources;
use crate::csv;
use crate::locale::{Catalog, Message};
use crate::{message, messages};
#[cfg(feature = "schema")]
use overdose_protocol::definition::SourceId;
use overdose_protocol::definition::{self, Fault, Names, Protocol, ProtocolError};

/// The file.
const FILE: &str = "room.json";

/// How many answers each question has, *I do not know* among them.
pub const ANSWERS: usize = 4;

/// The most hands that a room has.
pub const MAX_HANDS: u32 = 999;

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What makes an overdose likely.
    Risks,
    /// What it looks like.
    Signs,
    /// What to do.
    Actions,
    /// The spray and what it does.
    Naloxone,
    /// Drugs that are taken together.
    Mixing,
    /// Afterwards.
    Aftercare,
}

impl Topic {
    /// All of them, in the order in which they are taught.
    pub const ALL: [Self; 6] = [
        Self::Risks,
        Self::Signs,
        Self::Actions,
        Self::Naloxone,
        Self::Mixing,
        Self::Aftercare,
    ];

    /// What it is called.
    #[must_use]
    pub fn line(self) -> Message {
        messages::named("topic", self.name())
    }

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Risks => "risks",
            Self::Signs => "signs",
            Self::Actions => "actions",
            Self::Naloxone => "naloxone",
            Self::Mixing => "mixing",
            Self::Aftercare => "aftercare",
        }
    }
}

/// A question to the room. Its words are messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomQuestion {
    /// The id text.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// The right answer, by its place.
    pub right: usize,
    /// Source ids.
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// The questions to the room.
struct Raw {
    /// In the order in which they are asked.
    questions: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A question to the room, with three answers.
struct RawQuestion {
    /// Its id: `gasps` has the message `room-gasps` in room.ftl, with its answers and the reason.
    id: String,
    /// What it is about.
    topic: Topic,
    /// The right answer.
    right: Letter,
    /// What the right answer rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceId>", length(min = 1)))]
    sources: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Letter {
    A,
    B,
    C,
}

/// The JSON Schema of the file.
#[cfg(feature = "schema")]
pub(super) fn schema() -> schemars::Schema {
    schemars::schema_for!(Raw)
}

/// Reads the bank.
pub(super) fn bank(protocol: &Protocol, text: &str) -> Result<Vec<RoomQuestion>, ProtocolError> {
    let raw: Raw = ProtocolError::read_json(FILE, text)?;
    if let Some(fault) = check(&raw, &protocol.names()).into_iter().next() {
        return Err(ProtocolError::new(FILE, fault.path, fault.problem));
    }
    let known = |raw: RawQuestion| RoomQuestion {
        id: raw.id,
        topic: raw.topic,
        right: match raw.right {
            Letter::A => 0,
            Letter::B => 1,
            Letter::C => 2,
        },
        sources: raw.sources,
    };
    Ok(raw.questions.into_iter().map(known).collect())
}

/// Everything that is wrong with a bank, and where.
pub(super) fn faults(text: &str, names: &Names) -> Vec<ProtocolError> {
    definition::faults(FILE, text, |raw: &Raw| check(raw, names))
}

/// Finds everything that cannot be.
fn check(raw: &Raw, names: &Names) -> Vec<Fault> {
    let rows = raw.questions.iter().enumerate();
    rows.flat_map(|(index, row)| sources(names, &format!("questions[{index}]"), &row.sources))
        .collect()
}

impl RoomQuestion {
    /// The question.
    #[must_use]
    pub fn line(&self) -> Message {
        messages::named("room", &self.id)
    }

    /// Its answers; the last one is that nobody knows.
    #[must_use]
    pub fn answers(&self) -> [Message; ANSWERS] {
        let line = self.line();
        let [a, b, c] = ["a", "b", "c"].map(|name| line.attribute(name));
        [a, b, c, message!("room-unknown")]
    }

    /// Why the right answer is right.
    #[must_use]
    pub fn why(&self) -> Message {
        self.line().attribute("why")
    }
}

/// Before the lesson, or after it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Round {
    /// Before.
    #[default]
    Before,
    /// After.
    After,
}

impl Round {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::Before, Self::After];

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Before => Self::After,
            Self::After => Self::Before,
        }
    }
}

/// How many hands went up for each answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hands(pub [Option<u32>; ANSWERS]);

impl Hands {
    /// All hands.
    #[must_use]
    pub fn all(&self) -> u32 {
        self.0.iter().flatten().sum()
    }

    /// Those for one answer.
    #[must_use]
    pub fn of(&self, answer: usize) -> u32 {
        self.0.get(answer).copied().flatten().unwrap_or(0)
    }

    /// Which part of all hands was right, in percent; nothing where no hand went up. *I do not know* counts as wrong.
    #[must_use]
    pub fn right_percent(&self, question: &RoomQuestion) -> Option<u32> {
        let all = self.all();
        (200 * self.of(question.right) + all).checked_div(2 * all)
    }
}

/// What a room answered: hands by question and round. No names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The question in front, by its place in the bank.
    pub question: usize,
    /// Before or after the lesson.
    pub round: Round,
    /// The answer whose hands are typed; all of them are in where it is [`ANSWERS`], and beyond that the right one is shown.
    pub field: usize,
    hands: Vec<[Hands; 2]>,
}

impl Room {
    /// A room that nobody has asked anything.
    #[must_use]
    pub fn new(questions: usize) -> Self {
        Self {
            question: 0,
            round: Round::Before,
            field: 0,
            hands: vec![[Hands::default(); 2]; questions],
        }
    }

    /// The hands for a question in a round.
    #[must_use]
    pub fn hands(&self, question: usize, round: Round) -> Hands {
        let rounds = self.hands.get(question).copied().unwrap_or_default();
        let [before, after] = rounds;
        match round {
            Round::Before => before,
            Round::After => after,
        }
    }

    fn here(&mut self) -> Option<&mut Option<u32>> {
        let field = self.field;
        let rounds = self.hands.get_mut(self.question)?;
        let [before, after] = rounds;
        let hands = match self.round {
            Round::Before => before,
            Round::After => after,
        };
        hands.0.get_mut(field)
    }

    /// Puts a question before the room, in a round. Where it is there already nothing that was counted changes.
    pub(crate) fn ask(&mut self, question: usize, round: Round) {
        if (self.question, self.round) != (question, round) {
            self.question = question;
            self.round = round;
            self.come_to();
        }
    }

    /// Shows what another window counts.
    pub(crate) fn show(
        &mut self,
        question: usize,
        round: Round,
        field: usize,
        hands: [[Option<u32>; ANSWERS]; 2],
    ) {
        let last = self.hands.len().saturating_sub(1);
        self.question = question.min(last);
        self.round = round;
        self.field = field.min(self.last_field());
        if let Some(known) = self.hands.get_mut(self.question) {
            *known = hands.map(|hands| Hands(hands.map(|it| it.map(|it| it.min(MAX_HANDS)))));
        }
    }

    /// Types a digit.
    pub fn digit(&mut self, digit: u32) {
        if let Some(count) = self.here() {
            let typed = count.unwrap_or(0).saturating_mul(10).saturating_add(digit);
            if typed <= MAX_HANDS {
                *count = Some(typed);
            }
        }
    }

    /// Deletes the last digit; where there is none, goes back to the answer before.
    pub fn delete(&mut self) {
        match self.here() {
            Some(count @ Some(_)) => {
                *count = count.map(|count| count / 10).filter(|count| *count > 0);
            }
            _ => self.field = self.field.min(ANSWERS).saturating_sub(1),
        }
    }

    /// Goes on to the next answer. A field that was left empty counts nobody.
    pub fn next_field(&mut self) {
        if let Some(count) = self.here() {
            *count = count.or(Some(0));
        }
        self.field = (self.field + 1).min(self.last_field());
    }

    /// As far as it goes on: to the right answer, but before the lesson only until all hands are in, for the room is asked once more.
    fn last_field(&self) -> usize {
        match self.round {
            Round::Before => ANSWERS,
            Round::After => ANSWERS + 1,
        }
    }

    /// Whether all hands are in.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.field >= ANSWERS
    }

    /// Whether the right answer is shown: after the lesson, once somebody wants it.
    #[must_use]
    pub fn is_revealed(&self) -> bool {
        self.field > ANSWERS
    }

    /// Goes to another question.
    pub fn turn(&mut self, forward: bool) {
        let last = self.hands.len().saturating_sub(1);
        self.question = if forward {
            (self.question + 1).min(last)
        } else {
            self.question.saturating_sub(1)
        };
        // What was not asked before the lesson is asked before it first.
        if self.hands(self.question, Round::Before).all() == 0 {
            self.round = Round::Before;
        }
        self.come_to();
    }

    /// Goes to the other round.
    pub fn other_round(&mut self) {
        self.round = self.round.other();
        self.come_to();
    }

    /// Goes to the first answer that has no hands yet.
    fn come_to(&mut self) {
        let hands = self.hands(self.question, self.round);
        self.field = hands.0.iter().position(Option::is_none).unwrap_or(ANSWERS);
    }

    /// Everything that was counted, as a spreadsheet opens it: a row a question and round, its words last.
    #[must_use]
    pub fn csv(&self, bank: &[RoomQuestion], words: &Catalog) -> String {
        let heads = [
            "question",
            "topic",
            "round",
            "a",
            "b",
            "c",
            "do_not_know",
            "right",
            "hands",
            "right_percent",
            "words",
        ];
        let mut text = csv::MARK.to_owned() + &csv::row(heads);
        for (index, question) in bank.iter().enumerate() {
            for round in Round::ALL {
                let hands = self.hands(index, round);
                if hands.all() == 0 {
                    continue;
                }
                let counts = hands.0.map(|count| count.unwrap_or(0).to_string());
                let right = ["a", "b", "c"].get(question.right);
                let mut cells = vec![
                    question.id.clone(),
                    question.topic.name().to_owned(),
                    round.name().to_owned(),
                ];
                cells.extend(counts);
                cells.push(right.copied().unwrap_or_default().to_owned());
                cells.push(hands.all().to_string());
                cells.push(hands.right_percent(question).unwrap_or(0).to_string());
                cells.push(words.text(&question.line()));
                text.push_str(&csv::row(cells));
            }
        }
        text
    }
}
