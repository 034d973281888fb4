//! The parts of practice: its banner, the casualty, and what a room answers.

use super::action::Action;
use super::show::{Show, Shown, Whole};
use crate::locale::Message;
use crate::message;
use crate::training::{Breathing, Colour, DrillChart, PointSign, TimeLine};
use overdose_protocol::definition::Age;
use overdose_protocol::time::Millis;

/// The banner of practice and of a lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeBar {
    /// That it is practice, or a lesson.
    pub line: Message,
    /// Whether it is a lesson: talk, not practice.
    pub is_lesson: bool,
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
    /// Whether it is a child or a baby.
    pub age: Age,
    /// Whether the eyes are open.
    pub awake: bool,
    /// Whether they lie on their side.
    pub on_side: bool,
    /// What the trainer can do at once.
    pub keys: Vec<Action>,
}

impl CasualtyPart {
    /// How they breathe, in words.
    #[must_use]
    pub fn breath(&self) -> Message {
        self.breathing.line()
    }
}

/// How a drill came out: the verdict, and the times that matter most.
#[derive(Debug, Clone, PartialEq)]
pub struct ScorePart {
    /// What it is.
    pub label: Message,
    /// Whether all of it was done.
    pub verdict: Message,
    /// How many critical errors were made.
    pub errors: Message,
    /// The times, each beside that of the run in which it goes well.
    pub times: Vec<TimeLine>,
}

impl Show for ScorePart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let head: [&dyn Show; 3] = [&self.label, &self.verdict, &self.errors];
        head.show(tell);
        for line in &self.times {
            Whole::Row.show(&[&line.label, &line.time, &line.ideal], tell);
        }
    }
}

/// One step of a drill that is talked through.
#[derive(Debug, Clone, PartialEq)]
pub struct StepPart {
    /// When.
    pub time: String,
    /// What was done, or happened.
    pub what: Message,
    /// How the score takes it, as a sign and in words.
    pub verdict: Option<(PointSign, Message)>,
    /// What would have been better.
    pub better: Option<Message>,
    /// When it is done in the run in which it goes well.
    pub ideal: Option<Message>,
    /// How the casualty was, and what the verdict rests on.
    pub more: Vec<Message>,
}

impl Show for StepPart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let verdict = self.verdict.as_ref().map(|(_, line)| line);
        Whole::Heading.show(&[&self.what], tell);
        let all: [&dyn Show; 4] = [&verdict, &self.better, &self.ideal, &self.more];
        all.show(tell);
    }
}

impl Show for DrillChart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        for stretch in &self.casualty {
            stretch.label.show(tell);
        }
        for moment in self.moments() {
            moment.line().show(tell);
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
    /// Whether it is known to be the right one.
    pub is_right: bool,
    /// The same in words; nothing before the right one is shown.
    pub right: Option<Message>,
}

impl Show for BarPart {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        let counts = self.counts.iter().flat_map(|(round, count)| {
            let count = count.map(|count| message!("words", text = count.to_string()));
            std::iter::once(round.clone()).chain(count)
        });
        let counts: Vec<Message> = counts.collect();
        Whole::Row.show(&[&self.label, &self.right, &counts], tell);
    }
}
