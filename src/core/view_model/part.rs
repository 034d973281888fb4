//! The closed set of parts that screens are made of. Text is always a [`Message`], never words.

mod action;
mod learn;
mod practice;
mod show;

use crate::audio::Cue;
use crate::content::Language;
use crate::format::format_duration;
use crate::handover::{Code, HandoverRow};
use crate::learn::Chart;
use crate::locale::Message;
use crate::message;
use crate::session::Intent;
use crate::timeline::Timeline;
use crate::training::{DrillChart, PointLine};
use overdose_protocol::definition::Picture;
use overdose_protocol::time::Millis;

pub use action::{Action, AnswerButton, Answers, Binding, Choice, Choices, Keys, SLOTS};
pub use learn::{FactPart, MixRow, TopicLink, TopicList};
pub use practice::{BarPart, CasualtyPart, PracticeBar, ScorePart, StepPart};
pub(super) use show::{Press, Show, Shown, Whole};

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
    AnswerSummary(Message),
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
    Handover(HandoverPart),
    /// A code that a phone reads.
    Code(Code),
    /// The timeline, drawn.
    Timeline(Timeline),
    /// What happened, a row an event.
    Events(EventsPart),
    /// What else can be done, in fixed places.
    Actions(Vec<Action>),
    /// What can be said of them beside the order: who they are, what is here.
    SideActions(Vec<Action>),
    /// That this is practice: over everything, and around everything.
    Practice(PracticeBar),
    /// The casualty of a drill.
    Casualty(CasualtyPart),
    /// How a drill came out.
    Score(ScorePart),
    /// The points of a score.
    Points(Vec<PointLine>),
    /// A drill, drawn.
    DrillChart(DrillChart),
    /// One step of a drill.
    Step(StepPart),
    /// What a room answers.
    Bars(Vec<BarPart>),
    /// Statements, each with what it rests on.
    Facts(Vec<FactPart>),
    /// A chart.
    Chart(Chart),
    /// Mix notes, a row each.
    Mixes(Vec<MixRow>),
    /// The topics beside the one that is up.
    Topics(TopicList),
    /// What was looked at, and whether it is ready.
    Checks(Vec<CheckPart>),
    /// Whether everything is ready.
    Light(Light),
}

/// The names of all kinds of parts, for those who work on them: a kind without one does not compile.
macro_rules! names {
    ($($kind:ident => $name:literal,)*) => {
        impl Part {
            /// The names of all kinds.
            pub const NAMES: &[&str] = &[$($name),*];

            /// The name of its kind.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$kind { .. } => $name,)*
                }
            }
        }
    };
}

names! {
    CallBar => "Call bar",
    Notice => "Notice",
    Confirm => "Confirm",
    Title => "Title",
    Instruction => "Instruction",
    NextInstruction => "Next instruction",
    Next => "Next",
    SecondaryButton => "Secondary button",
    Answers => "Answers",
    AnswerSummary => "Answer summary",
    Beat => "Beat",
    Progress => "Progress",
    BreathTimer => "Breath timer",
    Clock => "Clock",
    Naloxone => "Naloxone",
    SideCards => "Side cards",
    Notes => "Notes",
    Choices => "Choices",
    Record => "Record",
    Handover => "Handover",
    Code => "Code",
    Timeline => "Timeline",
    Events => "Events",
    Practice => "Practice",
    Casualty => "Casualty",
    Score => "Score",
    Points => "Points",
    DrillChart => "Drill chart",
    Step => "Step",
    Bars => "Bars",
    Facts => "Facts",
    Chart => "Chart",
    Mixes => "Mixes",
    Topics => "Topics",
    Checks => "Checks",
    Light => "Light",
    Actions => "Actions",
    SideActions => "Side actions",
}

impl Part {
    /// Every message that stands on it, in reading order. What one renderer adds by itself, as the legend of a drawing, is not among them.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let mut messages = Vec::new();
        self.show(&mut |shown| {
            if let Shown::Words(message) = shown {
                messages.push(message.clone());
            }
        });
        messages
    }

    /// Every key that it shows.
    #[must_use]
    pub fn bindings(&self) -> Vec<Binding> {
        let mut bindings = Vec::new();
        self.show(&mut |shown| {
            if let Shown::Key(key, intent) = shown {
                bindings.push(Binding {
                    key,
                    intent,
                    shown: true,
                });
            }
        });
        bindings
    }
}

impl Show for Part {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let all: &[&dyn Show] = match self {
            Self::CallBar(bar) => &[
                &bar.call,
                &bar.hint,
                &bar.calling,
                &bar.place,
                &bar.around,
                &bar.sound,
                &bar.unsaved,
                &bar.others,
                &bar.open_for,
                &bar.country,
                &bar.say,
                &bar.call_taker,
            ],
            Self::Notice(line) | Self::Title(line) | Self::AnswerSummary(line) => &[line],
            Self::Confirm(confirm) => &[&confirm.line, &confirm.answers],
            Self::Instruction(order) | Self::NextInstruction(order) => &[order],
            Self::Next(action) | Self::SecondaryButton(action) => &[action],
            Self::Answers(answers) => &[&answers.prompt, &answers.buttons],
            Self::Beat(beat) => &[&beat.line, &beat.rate],
            Self::Progress(progress) => &[&progress.done, &progress.now, &progress.next],
            Self::BreathTimer(look) => &[&look.line, &look.counted, &look.last],
            Self::Clock(clock) => &[&clock.line, &clock.label],
            Self::Naloxone(lines) | Self::Record(lines) => &[lines],
            Self::SideCards(cards) => &[cards],
            Self::Notes(notes) => &[&notes.pick, &notes.cards],
            Self::Choices(choices) => &[&choices.hint, &choices.choices],
            Self::Handover(part) => &[&part.rows],
            Self::Code(_) => &[],
            Self::Timeline(timeline) => &[&timeline.lanes],
            Self::Events(events) => &[&events.lines],
            Self::Actions(actions) | Self::SideActions(actions) => &[actions],
            Self::Practice(bar) => &[&bar.line, &bar.clock, &bar.real],
            Self::Casualty(casualty) => &[
                &casualty.see,
                &casualty.breath(),
                &casualty.says,
                &casualty.cue,
                &casualty.keys,
            ],
            Self::Score(score) => &[score],
            Self::Points(points) => &[points],
            Self::DrillChart(chart) => &[chart],
            Self::Step(step) => &[step],
            Self::Bars(bars) => &[bars],
            Self::Facts(facts) => &[facts],
            Self::Chart(chart) => &[chart],
            Self::Mixes(rows) => &[&MixRow::heads(), rows],
            Self::Topics(list) => &[list],
            Self::Checks(checks) => &[checks],
            Self::Light(light) => &[&light.line],
        };
        all.show(tell);
    }
}

/// What is asked before it is done.
#[derive(Debug, Clone, PartialEq)]
pub struct ConfirmPart {
    /// The question.
    pub line: Message,
    /// Its answers: yes, and no. Their words name their keys.
    pub answers: [Action; 2],
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckPart {
    /// What was found.
    pub found: Message,
    /// What to do about it; nothing where it is ready.
    pub to_do: Option<Message>,
}

impl CheckPart {
    /// In a word, whether it is ready.
    #[must_use]
    pub fn word(&self) -> Message {
        match self.to_do {
            None => message!("check-good"),
            Some(_) => message!("check-look"),
        }
    }
}

impl Show for CheckPart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Row.show(&[&self.word(), &self.found, &self.to_do], tell);
    }
}

/// Whether everything is ready.
#[derive(Debug, Clone, PartialEq)]
pub struct Light {
    /// In words.
    pub line: Message,
    /// Whether it is; nothing while somebody looks.
    pub ready: Option<bool>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub struct EventsPart {
    /// The rows that are shown, the last one at the end.
    pub lines: Vec<Message>,
    /// Whether there may be more of them before or after.
    pub paged: bool,
}

/// The handover as a crew hears it.
#[derive(Debug, Clone, PartialEq)]
pub struct HandoverPart {
    /// Its letters with what is known.
    pub rows: Vec<HandoverRow>,
    /// The language in which it is said: that of the crew may be another than the one in front.
    pub language: Language,
}

/// The call bar.
#[derive(Debug, Clone, PartialEq)]
pub struct CallBar {
    /// The number, in words.
    pub call: Message,
    /// Whether it orders nothing any more: it is small.
    pub quiet: bool,
    /// How to call, or since when somebody does.
    pub hint: Message,
    /// How to say that somebody is calling.
    pub calling: Option<Message>,
    /// Where the caller is: the address of the site.
    pub place: Option<Message>,
    /// What the site says beside it: the way in, another number.
    pub around: Vec<Message>,
    /// What to say.
    pub say: Option<Message>,
    /// The language of the call taker, in which that is said, where it is another than the one in front.
    pub say_language: Option<Language>,
    /// That the call taker outranks this program (R10).
    pub call_taker: Option<Message>,
    /// Whether there is sound, and its key; nothing where there is no way to it.
    pub sound: Option<Message>,
    /// Whether it is as it should be: then it is what is left out first where there is little room.
    pub has_sound: bool,
    /// That nothing more can be saved.
    pub unsaved: Option<Message>,
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
    /// What is drawn beside it, from the first move to the last.
    pub pictures: Vec<Picture>,
    /// Whether each drawing shows one line of the detail, in their order.
    pub drawn_lines: bool,
    /// What shows all of it, where its headline stands alone.
    pub whole: Option<Intent>,
}

impl Instruction {
    /// What of it is read from the other end of the room.
    pub(super) fn afar(self) -> Self {
        Self {
            detail: None,
            pictures: Vec::new(),
            ..self
        }
    }
}

impl Show for Instruction {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Heading.show(&[&self.display, &self.headline], tell);
        self.detail.show(tell);
    }
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
    /// Which push or breath it is, and of how many, where they are counted.
    pub count: Option<[Message; 2]>,
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
    /// Whether it is left: then it runs out.
    pub runs_out: bool,
    /// What it counts, without the time, where the time stands by itself.
    pub label: Option<Message>,
    /// Whether it is the main thing on the screen.
    pub is_large: bool,
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
    /// The cards that are done, where there are any.
    pub done: Option<Message>,
    /// The card in front.
    pub now: Message,
    /// The card that comes next, or that it is the last one.
    pub next: Message,
}

/// Mix notes.
#[derive(Debug, Clone, PartialEq)]
pub struct Notes {
    /// The notes, the most fitting first.
    pub cards: Vec<Instruction>,
    /// The key to say what was taken.
    pub pick: Option<Action>,
}
