//! The closed set of parts that screens are made of. Text is always a [`Message`], never words.

use crate::audio::Cue;
use crate::format::format_duration;
use crate::handover::{Code, HandoverRow};
use crate::locale::Message;
use crate::session::{Intent, Key};
use crate::timeline::Timeline;
use crate::training::{Breathing, Colour, PointLine};
use overdose_protocol::definition::{Answer, Picture};
use overdose_protocol::time::Millis;

/// A screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// Another number means another screen: focus and pressed buttons of the old one are gone.
    pub number: u64,
    /// Where the focus starts.
    pub focus: Focus,
    /// What is on it, the most important first.
    pub parts: Vec<Part>,
    /// Every key that works on it: where two fit a press the first one counts.
    pub bindings: Vec<Binding>,
    /// Whether words are typed on it: a letter or digit asks for nothing else then.
    pub types: bool,
}

/// A key of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The key.
    pub key: Key,
    /// What it asks for.
    pub intent: Intent,
    /// Whether the screen shows it. Where it does not, what would take an order out of sight is asked first.
    pub shown: bool,
}

/// Where the focus of a screen starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// On the heading, where Enter and Space do nothing: no answer is ever the default.
    Heading,
    /// On *Done, next*.
    Next,
}

/// One part of a screen.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a screen has one call bar and a dozen parts"
)]
pub enum Part {
    /// The emergency number, always on top.
    CallBar(CallBar),
    /// A line that asks for attention without covering anything.
    Notice(Message),
    /// What is asked before it is done, in the place of a notice.
    Confirm(ConfirmPart),
    /// The name of the screen.
    Title(Message),
    /// The one instruction or question in front.
    Instruction(Instruction),
    /// What follows the order in front, on the same screen.
    NextInstruction(Instruction),
    /// The button that ends the card in front.
    Next(Action),
    /// Another button that ends the card in front, as large as the first: a dose was given.
    SecondaryButton(Action),
    /// Answers to the question in front, or to a prompt.
    Answers(Answers),
    /// The last answers, said back.
    AnswerSummary(Vec<Message>),
    /// The beat of pushes and breaths.
    Beat(BeatPart),
    /// What is done, what is in front, and what comes next.
    Progress(Progress),
    /// How long the chest was watched, and the breaths counted.
    BreathTimer(BreathTimer),
    /// A clock.
    Clock(ClockPart),
    /// Naloxone: what was given, and when to look and give again.
    Naloxone(Vec<Message>),
    /// Cards beside the instruction in front.
    SideCards(Vec<Instruction>),
    /// Mix notes, and the key to say what was taken.
    Notes(Notes),
    /// Things to choose from.
    Choices(Choices),
    /// Lines of a record or of information.
    Record(Vec<Message>),
    /// The handover, a letter a row.
    Handover(Vec<HandoverRow>),
    /// A code that a phone reads.
    Code(Code),
    /// The timeline, drawn.
    Timeline(Timeline),
    /// What happened, a row an event.
    Events(EventsPart),
    /// What else can be done, in fixed places.
    Actions(Vec<Action>),
    /// That this is practice: over everything, and around everything.
    Practice(PracticeBar),
    /// The casualty of a drill.
    Casualty(CasualtyPart),
    /// The points of a score.
    Points(Vec<PointLine>),
    /// What a room answers.
    Bars(Vec<BarPart>),
    /// Statements, each with what it rests on.
    Facts(Vec<FactPart>),
    /// What was looked at, and whether it is ready.
    Checks(Vec<CheckPart>),
    /// Whether everything is ready.
    Light(Light),
}

/// What is asked before it is done.
#[derive(Debug, Clone, PartialEq)]
pub struct ConfirmPart {
    /// The question.
    pub line: Message,
    /// Its answers: yes, and no. Their words name their keys.
    pub answers: [Action; 2],
}

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub struct FactPart {
    /// Its headline, where it has one.
    pub headline: Option<Message>,
    /// Its words.
    pub lines: Vec<Message>,
    /// What it rests on.
    pub sources: Message,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckPart {
    /// What was found.
    pub found: Message,
    /// What to do about it; nothing where it is ready.
    pub to_do: Option<Message>,
}

/// Whether everything is ready.
#[derive(Debug, Clone, PartialEq)]
pub struct Light {
    /// In words.
    pub line: Message,
    /// Whether it is; nothing while somebody looks.
    pub ready: Option<bool>,
}

/// The banner of practice.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeBar {
    /// That it is practice.
    pub line: Message,
    /// How long the drill has gone on.
    pub clock: Option<Message>,
    /// The key to a real emergency.
    pub real: Action,
}

/// The casualty of a drill.
#[derive(Debug, Clone, PartialEq)]
pub struct CasualtyPart {
    /// What there is to see.
    pub see: Message,
    /// What the casualty says.
    pub says: Option<Message>,
    /// What somebody else in the scene has just said.
    pub cue: Option<Message>,
    /// How they breathe.
    pub breathing: Breathing,
    /// From one breath to the next, in milliseconds; nothing where there is none.
    pub every: Option<Millis>,
    /// How long ago the last breath began, in milliseconds.
    pub into: Millis,
    /// The colour of the lips.
    pub colour: Colour,
    /// Whether the eyes are open.
    pub awake: bool,
    /// Whether they lie on their side.
    pub on_side: bool,
    /// What the trainer can do at once.
    pub keys: Vec<Action>,
}

impl CasualtyPart {
    /// The message that says how they breathe.
    #[must_use]
    pub fn breath_id(&self) -> &'static str {
        match self.breathing {
            Breathing::Easy => "breath-easy",
            Breathing::Slow => "breath-slow",
            Breathing::Gasps => "breath-gasps",
            Breathing::Snores => "breath-snores",
            Breathing::Gurgles => "breath-gurgles",
            Breathing::None => "breath-none",
            Breathing::Unclear => "breath-unclear",
        }
    }
}

/// An answer of a room.
#[derive(Debug, Clone, PartialEq)]
pub struct BarPart {
    /// The answer.
    pub label: Message,
    /// How many hands went up, and in the other round; nothing where they were not counted.
    pub counts: Vec<(Message, Option<u32>)>,
    /// How many hands there are in all, at most.
    pub of: u32,
    /// Whether its hands are typed now.
    pub typed: bool,
    /// Whether it is right; nothing before all hands are in.
    pub right: Option<Message>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub struct EventsPart {
    /// The rows that are shown, the last one at the end.
    pub lines: Vec<Message>,
    /// Whether there may be more of them before or after.
    pub paged: bool,
}

/// The call bar.
#[derive(Debug, Clone, PartialEq)]
pub struct CallBar {
    /// The number, in words.
    pub call: Message,
    /// How to call.
    pub hint: Message,
    /// Where the caller is: the address of the site.
    pub place: Option<Message>,
    /// What the site says beside it: the way in, another number.
    pub around: Vec<Message>,
    /// What to say.
    pub say: Option<Message>,
    /// That the call taker outranks this program (R10).
    pub call_taker: Option<Message>,
    /// Whether there is sound, and its key; nothing where there is no way to it.
    pub sound: Option<Message>,
    /// How long the incident has been open.
    pub open_for: Option<Message>,
    /// That other people have open incidents (R12).
    pub others: Option<Message>,
    /// The key to choose a country, where none is chosen.
    pub country: Option<Action>,
}

/// An instruction or question.
#[derive(Debug, Clone, PartialEq)]
pub struct Instruction {
    /// A line that is read from the other end of a room.
    pub display: Option<Message>,
    /// The headline.
    pub headline: Message,
    /// One detail line.
    pub detail: Option<Message>,
    /// What is drawn beside it.
    pub picture: Option<Picture>,
}

/// The answers to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// The question, where it is a prompt on an instruction screen.
    pub prompt: Option<Message>,
    /// Yes, no, not sure: always all three, in this order.
    pub buttons: Vec<AnswerButton>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerButton {
    /// The answer.
    pub answer: Answer,
    /// Its word.
    pub label: Message,
    /// What it means here.
    pub hint: Message,
    /// Its keys: the digit, and the letter of the language.
    pub keys: [Key; 2],
}

/// The beat.
#[derive(Debug, Clone, PartialEq)]
pub struct BeatPart {
    /// What to do at this moment.
    pub cue: Cue,
    /// How long that has been so, in milliseconds.
    pub into: Millis,
    /// How long it lasts in all, in milliseconds.
    pub lasts: Millis,
    /// The same in words.
    pub line: Message,
    /// How fast, where there is a rate.
    pub rate: Option<Message>,
}

/// A clock: what it counts, and how far it is. It changes once a second.
#[derive(Debug, Clone, PartialEq)]
pub struct ClockPart {
    /// The words with the time in them.
    pub line: Message,
    /// The time itself in milliseconds, passed or left.
    pub millis: Millis,
    /// What it counts, without the time, where the clock is the main thing on the screen.
    pub large: Option<Message>,
}

impl ClockPart {
    /// The time alone, such as `2:41`.
    #[must_use]
    pub fn time(&self) -> String {
        format_duration(self.millis)
    }
}

/// The look at the chest: a timer that starts again and again, and a count that answers nothing by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct BreathTimer {
    /// The seconds in words.
    pub line: Message,
    /// The count in words, and its key.
    pub counted: Message,
    /// The count of the look before, where breaths were counted in it or before it: a count, never what it means (R2).
    pub last: Option<Message>,
    /// How long this look has lasted, in milliseconds.
    pub into: Millis,
    /// How long a look lasts, in milliseconds.
    pub of: Millis,
}

/// The way through the cards of an outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// The cards that are done, by their short names.
    pub done: Vec<Message>,
    /// The card in front.
    pub now: Message,
    /// The card that comes next; none after the last one.
    pub next: Option<Message>,
}

impl Progress {
    /// The same as lines of text; the card in front is read elsewhere.
    #[must_use]
    pub fn lines(&self) -> Vec<Message> {
        let done = (!self.done.is_empty())
            .then(|| Message::new("done-cards").with("cards", self.done.clone()));
        let next = match &self.next {
            Some(card) => Message::new("next-card").with("card", card.clone()),
            None => Message::new("last-card"),
        };
        done.into_iter().chain([next]).collect()
    }
}

/// Mix notes.
#[derive(Debug, Clone, PartialEq)]
pub struct Notes {
    /// The notes, the most fitting first.
    pub cards: Vec<Instruction>,
    /// The key to say what was taken.
    pub pick: Option<Action>,
}

/// Things to choose from.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// How to choose.
    pub hint: Message,
    /// The things.
    pub choices: Vec<Choice>,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it asks for.
    pub intent: Intent,
    /// Its key.
    pub key: Key,
    /// Its words.
    pub label: Message,
    /// Whether it is chosen already.
    pub chosen: bool,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// What it asks for.
    pub intent: Intent,
    /// Its keys.
    pub keys: Keys,
    /// Its words.
    pub label: Message,
    /// The places in which its button may stand in a row of eight, the usual one first. Without any it follows the others.
    pub slots: &'static [usize],
}

/// The keys of something that can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Any of them, the first of which is shown.
    Any(&'static [Key]),
    /// Any of them, and its words name them.
    Named(&'static [Key]),
    /// One after the other: the first of them opens a list.
    InTurn(&'static [Key]),
}

impl Keys {
    /// What is shown of them, if anything.
    #[must_use]
    pub fn caption(self) -> Option<String> {
        match self {
            Self::Any(keys) => keys.first().map(|key| key.caption()),
            Self::Named(_) => None,
            Self::InTurn(keys) => {
                let captions: Vec<String> = keys.iter().map(|key| key.caption()).collect();
                Some(captions.join(", "))
            }
        }
    }
}
