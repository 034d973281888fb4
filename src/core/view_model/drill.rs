//! What stands over and beside the steps in practice: its banner, its call bar, the casualty, and the words of scenarios.

use crate::format::format_duration;
use crate::locale::Message;
use crate::session::{DrillIntent, Group, Intent, Route, Training};
use crate::training::{Course, Drill, ExpectedAnswers, Mark, Performance, Scenario, Stage, Turn};
use crate::view_model::{Action, CallBar, CasualtyPart, Part, PracticeBar, View};
use crate::{message, message_id};
use overdose_protocol::incident::Age;
use overdose_protocol::time::Millis;

/// How long something that was said stays beside the casualty, in milliseconds.
const SAID: Millis = 30_000;

impl View<'_> {
    /// The banner that stands over everything in practice.
    pub(in crate::view_model) fn practice_bar(&self, training: &Training) -> PracticeBar {
        let drill = training.drill().filter(|_| training.runs());
        let clock = drill.map(|drill| {
            let passed = format_duration(self.passed(drill.begun.boot));
            let id = if training.is_paused() {
                message_id!("practice-paused", clock)
            } else {
                message_id!("practice-clock", clock)
            };
            Message::from(id).with("clock", passed)
        });
        let page = self.session.page();
        let gives = training.teaches() || training.is_audience() && training.lesson().is_some();
        let is_lesson = page.is_talk() || page == Route::Room && gives;
        // Its plan and its list say how long it takes.
        let clock_of = training
            .lesson()
            .filter(|_| is_lesson && !matches!(page, Route::List(..)));
        let lesson = clock_of.filter(|_| training.has_notes());
        let passed = lesson.map(|lesson| {
            let (passed, left) = (lesson.passed(self.now.boot), lesson.left(self.now.boot));
            message!("lesson-clock", passed, left)
        });
        PracticeBar {
            line: if is_lesson {
                message!("lesson-banner")
            } else {
                message!("practice-banner")
            },
            is_lesson,
            clock: clock.or(passed),
            real: self.action(Intent::Real),
        }
    }

    /// The call bar of practice: no number, and what to say instead of ringing one.
    pub(in crate::view_model) fn practice_call_bar(&self, usual: CallBar) -> CallBar {
        let called = matches!(&self.drill, Some((_, done, _)) if done.call.is_some());
        CallBar {
            call: if called {
                message!("practice-called")
            } else {
                message!("practice-call")
            },
            hint: if called {
                message!("practice-called-hint")
            } else {
                message!("practice-call-hint")
            },
            country: None,
            others: None,
            ..usual
        }
    }

    /// The casualty, while a drill goes on.
    pub(in crate::view_model) fn casualty(&self) -> Option<Part> {
        let (drill, done, course) = self.drill.as_ref()?;
        let scenario = &drill.scenario;
        let stage = course.at(scenario, self.now.boot)?;
        let since = course
            .spans()
            .last()
            .map_or(drill.begun.boot, |span| span.from);
        let every = 60_000_u64.checked_div(u64::from(stage.rate));
        Some(Part::Casualty(CasualtyPart {
            see: text(&stage.see),
            says: stage.says.as_deref().map(says),
            cue: cue(drill, done, course, self.now.boot),
            breathing: stage.breathing,
            every,
            into: every.map_or(0, |every| self.passed(since) % every.max(1)),
            colour: stage.colour,
            age: scenario.age,
            awake: ExpectedAnswers::is_awake(stage),
            on_side: done.side.last().is_some_and(|(_, to)| to.is_none()),
            keys: self.trainer_keys(),
        }))
    }

    /// What a trainer can do at once; nothing in a window that only follows, and on the trainer's own pages.
    pub(in crate::view_model) fn trainer_keys(&self) -> Vec<Action> {
        let is_audience = self.session.training().is_some_and(Training::is_audience);
        // On the trainer's pages the row of keys has them, and the arrows lead from one to the other.
        if is_audience || self.session.page().group() == Group::Trainer {
            return Vec::new();
        }
        let intents = [
            Intent::Drill(DrillIntent::Turn(Turn::Better)),
            Intent::Drill(DrillIntent::Turn(Turn::Worse)),
            Intent::Drill(DrillIntent::StepBack),
            Intent::Open(Route::Trainer),
        ];
        self.actions(&intents)
    }
}

/// The casualty of a stage as they lie there, in a debrief.
pub(in crate::view_model) fn casualty_at_rest(
    stage: &Stage,
    age: Age,
    on_side: bool,
) -> CasualtyPart {
    CasualtyPart {
        see: text(&stage.see),
        says: stage.says.as_deref().map(says),
        cue: None,
        breathing: stage.breathing,
        every: None,
        into: 0,
        colour: stage.colour,
        age,
        awake: ExpectedAnswers::is_awake(stage),
        on_side,
        keys: Vec::new(),
    }
}

/// Words of a scenario.
pub(in crate::view_model) fn text(words: &str) -> Message {
    message!("words", text = words)
}

pub(in crate::view_model) fn says(words: &str) -> Message {
    message!("casualty-says", text = words)
}

/// What somebody in the scene said last.
pub(in crate::view_model) fn cue(
    drill: &Drill,
    done: &Performance,
    course: &Course,
    now: Millis,
) -> Option<Message> {
    let begun = drill.begun.boot;
    let cues = drill.scenario.cues.iter();
    let said = cues.filter_map(|cue| Some((cue.at(begun, done, course)?, &cue.say)));
    let said = said.filter(|(at, _)| *at <= now && now - *at < SAID);
    said.max_by_key(|(at, _)| *at).map(|(_, say)| text(say))
}

/// What a learner is called.
pub(in crate::view_model) fn learner_name(number: Option<u32>) -> Message {
    match number {
        Some(number) => message!("scene-learner", number = u64::from(number)),
        None => message!("class-nobody"),
    }
}

/// What a mark is called in a scenario.
pub(in crate::view_model) fn mark_line(mark: Mark, scenario: &Scenario) -> Message {
    match (mark, scenario.own.as_deref()) {
        (Mark::Own, Some(own)) => text(own),
        _ => mark.line(),
    }
}
