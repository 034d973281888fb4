//! Practice: its banner, the casualty beside the very same steps, the trainer's page, and the score.

use super::binding::Draft;
use super::pages::{choice, part_of};
use super::{Action, CallBar, CasualtyPart, Choices, Instruction, Part, PracticeBar, View};
use crate::format::format_duration;
use crate::handover::Format;
use crate::locale::Line;
use crate::session::{DrillIntent, Intent, Route, Training};
use crate::training::{
    Cause, Course, CueWhen, Debrief, Drill, ExpectedAnswers, Mark, Performance, Scenario, Turn,
    points, times, verdict,
};
use overdose_protocol::time::Millis;

/// How long something that was said stays beside the casualty, in milliseconds.
const SAID: Millis = 30_000;

impl View<'_> {
    /// The banner that stands over everything in practice.
    pub(super) fn practice_bar(&self, training: &Training) -> PracticeBar {
        let drill = training.drill().filter(|_| training.runs());
        let clock = drill.map(|drill| {
            let passed = format_duration(self.passed(drill.begun.boot));
            let id = if training.is_paused() {
                "practice-paused"
            } else {
                "practice-clock"
            };
            Line::new(id).with("clock", passed)
        });
        PracticeBar {
            line: Line::new("practice-banner"),
            clock,
            real: self.action(Intent::Real),
        }
    }

    /// The call bar of practice: no number, and what to say instead of ringing one.
    pub(super) fn practice_call_bar(&self, usual: CallBar) -> CallBar {
        let called = self.session.casualty(self.now);
        let called = called.is_some_and(|(_, done, _)| done.call.is_some());
        CallBar {
            call: Line::new(if called {
                "practice-called"
            } else {
                "practice-call"
            }),
            hint: Line::new(if called {
                "practice-called-hint"
            } else {
                "practice-call-hint"
            }),
            country: None,
            others: None,
            ..usual
        }
    }

    /// The casualty, while a drill goes on.
    pub(super) fn casualty(&self) -> Option<Part> {
        let (drill, done, course) = self.session.casualty(self.now)?;
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
            cue: cue(drill, &done, &course, self.now.boot),
            breathing: stage.breathing,
            every,
            into: every.map_or(0, |every| self.passed(since) % every.max(1)),
            colour: stage.colour,
            awake: ExpectedAnswers::is_awake(stage),
            on_side: done.side.last().is_some_and(|(_, to)| to.is_none()),
            keys: self.trainer_keys(),
        }))
    }

    /// What a trainer can do at once; nothing in a window that only follows.
    fn trainer_keys(&self) -> Vec<Action> {
        if self.session.training().is_some_and(Training::follows) {
            return Vec::new();
        }
        let mut intents = vec![
            Intent::Drill(DrillIntent::Turn(Turn::Better)),
            Intent::Drill(DrillIntent::Turn(Turn::Worse)),
        ];
        // On the trainer's pages the arrows lead from one to the other.
        if !matches!(self.session.page(), Route::Trainer | Route::TakeOff) {
            intents.extend([
                Intent::Drill(DrillIntent::StepBack),
                Intent::Open(Route::Trainer),
            ]);
        }
        self.actions(&intents)
    }

    /// What can be practised.
    pub(super) fn practice(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("practice-title")));
        screen.push(Part::Record(vec![
            Line::new("practice-what"),
            Line::new("practice-hands"),
            Line::new("practice-attended"),
        ]));
        if self.session.training().is_some_and(Training::follows) {
            return;
        }
        let drills = Intent::Open(Route::Scenarios { part: 0 });
        let mut choices = vec![
            choice(drills, '1', Line::new("practice-drills")),
            choice(Intent::Open(Route::Room), '2', Line::new("practice-room")),
            choice(
                Intent::Open(Route::Class { part: 0 }),
                '3',
                Line::new("practice-class"),
            ),
            choice(
                Intent::Drill(DrillIntent::Audience),
                '4',
                Line::new("practice-audience"),
            ),
        ];
        let last = self.session.training().and_then(Training::drill);
        choices.extend(last.map(|_| {
            let score = Intent::Open(Route::Score);
            choice(score, '5', Line::new("practice-last"))
        }));
        screen.push(Part::Choices(Choices {
            hint: Line::new("practice-hint"),
            choices,
        }));
    }

    /// The scenarios.
    pub(super) fn scenarios(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(Line::new("practice-drills")));
        let all = training.scenarios().count();
        let shown = training.scenarios().enumerate();
        let shown = shown.skip(part * Route::SCENARIOS).take(Route::SCENARIOS);
        let mut choices: Vec<_> = shown
            .zip('1'..)
            .map(|((index, scenario), key)| {
                choice(
                    Intent::Drill(DrillIntent::Scenario(index)),
                    key,
                    text(&scenario.title),
                )
            })
            .collect();
        if all > Route::SCENARIOS {
            choices.push(choice(Intent::More, '9', Line::new("key-more")));
        }
        screen.push(Part::Choices(Choices {
            hint: part_of("scenarios-hint", part, all.max(1), Route::SCENARIOS),
            choices,
        }));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }

    /// The scene, a warning, and what there is to help with.
    pub(super) fn scene(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let Some(scenario) = training.chosen() else {
            return;
        };
        screen.push(Part::Notice(Line::new("scene-warning")));
        screen.push(Part::Title(text(&scenario.title)));
        screen.push(Part::Instruction(Instruction {
            display: None,
            headline: Line::new("scene-read"),
            detail: Some(text(&scenario.scene)),
            picture: None,
        }));
        let follows = training.follows();
        if !follows {
            screen.push(Part::Next(Action {
                label: Line::new("scene-begin"),
                ..self.action(Intent::Drill(DrillIntent::Begin))
            }));
        }
        let learner = match training.learner() {
            Some(number) => Line::new("scene-learner").with("number", u64::from(number)),
            None => Line::new("scene-no-learner"),
        };
        let mut lines = vec![kit(scenario), Line::new("scene-manikin")];
        let own = scenario.own.as_deref();
        lines.extend(own.map(|own| Line::new("scene-own").with("text", own)));
        lines.extend(Some(learner).filter(|_| !follows));
        screen.push(Part::Record(lines));
        screen.push(Part::Actions(self.actions(&[
            Intent::Back,
            Intent::Drill(DrillIntent::Learner(Turn::Better)),
            Intent::Drill(DrillIntent::Learner(Turn::Worse)),
        ])));
    }

    /// What the trainer marks, and how the casualty is.
    pub(super) fn trainer(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("trainer-title")));
        let Some((drill, done, _)) = self.session.casualty(self.now) else {
            return;
        };
        let scenario = &drill.scenario;
        let marks = Mark::BY_TRAINER.into_iter().zip('1'..);
        let marks = marks.filter(|(mark, _)| *mark != Mark::Own || scenario.own.is_some());
        let marks = marks.map(|(mark, key)| {
            let line = mark_line(mark, scenario);
            let mut mark_choice = choice(Intent::Drill(DrillIntent::Saw(mark)), key, line);
            mark_choice.chosen = done.mark(mark).is_some();
            mark_choice
        });
        let mut choices: Vec<_> = marks.collect();
        choices.push(choice(
            Intent::Drill(DrillIntent::End),
            '9',
            Line::new("trainer-end"),
        ));
        screen.push(Part::Choices(Choices {
            hint: Line::new("trainer-hint"),
            choices,
        }));
        let cues = scenario.cues.iter().map(|cue| {
            let line = match cue.when {
                CueWhen::Done(Cause::Time) => {
                    Line::new("trainer-cue-at").with("clock", format_duration(cue.after))
                }
                _ => Line::new("trainer-cue"),
            };
            line.with("text", cue.say.as_str())
        });
        let teaches = std::iter::once(text(&scenario.teaches));
        screen.push(Part::Record(teaches.chain(cues).collect()));
        screen.push(Part::Actions(self.actions(&[
            Intent::ClosePage,
            Intent::Drill(DrillIntent::Turn(Turn::Better)),
            Intent::Drill(DrillIntent::Turn(Turn::Worse)),
            Intent::Open(Route::TakeOff),
            Intent::Drill(DrillIntent::SkipAhead),
            Intent::Drill(DrillIntent::Pause),
        ])));
    }

    /// What the trainer has marked, each with the digit that takes it off.
    pub(super) fn take_off(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("take-off-title")));
        let Some((drill, done, _)) = self.session.casualty(self.now) else {
            return;
        };
        let marks = Mark::BY_TRAINER.into_iter().zip('1'..);
        let marks = marks.filter_map(|(mark, key)| {
            let last = done.marks.iter().rev().find(|(_, made)| *made == mark);
            let after = last?.0.saturating_sub(drill.begun.boot);
            let line = Line::new("take-off-mark")
                .with("what", mark_line(mark, &drill.scenario))
                .with("clock", format_duration(after));
            Some(choice(Intent::Drill(DrillIntent::TakeOff(mark)), key, line))
        });
        let choices: Vec<_> = marks.collect();
        let hint = if choices.is_empty() {
            "take-off-nothing"
        } else {
            "take-off-hint"
        };
        screen.push(Part::Choices(Choices {
            hint: Line::new(hint),
            choices,
        }));
        let trainer = Intent::Open(Route::Trainer);
        screen.push(Part::Actions(self.actions(&[Intent::ClosePage, trainer])));
    }

    /// The score of the last drill.
    pub(super) fn score_sheet(&self, screen: &mut Draft) {
        let (Some(training), Some(sheet)) = (self.session.training(), self.session.sheet()) else {
            return;
        };
        let drill = training.drill();
        let title = drill.map_or("", |drill| drill.scenario.title.as_str());
        let learner = drill.and_then(|drill| drill.learner);
        let id = if learner.is_some() {
            "score-title"
        } else {
            "score-title-alone"
        };
        screen.push(Part::Title(
            Line::new(id)
                .with("what", verdict(&sheet))
                .with("text", title)
                .with("name", learner_name(learner)),
        ));
        screen.push(Part::Record(times(&sheet)));
        screen.push(Part::Points(points(&sheet, training.tables())));
        let ways = [
            (Intent::Open(Route::Replay { step: 0 }), "score-replay"),
            (Intent::Drill(DrillIntent::Keep), "score-keep"),
            (Intent::Drill(DrillIntent::PrintSheet), "score-print"),
            (
                Intent::Drill(DrillIntent::SaveSheet(Format::Pdf)),
                "score-pdf",
            ),
            (
                Intent::Drill(DrillIntent::SaveSheet(Format::Text)),
                "score-text",
            ),
            (
                Intent::Drill(DrillIntent::SaveSheet(Format::Json)),
                "score-json",
            ),
        ];
        let choices = ways.into_iter().zip('1'..);
        screen.push(Part::Choices(Choices {
            hint: Line::new("score-hint"),
            choices: choices
                .map(|((intent, id), key)| choice(intent, key, Line::new(id)))
                .collect(),
        }));
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }

    /// A drill, step by step.
    pub(super) fn replay(&self, step: usize, screen: &mut Draft) {
        let Some(debrief) = self.session.debrief() else {
            return;
        };
        let last = debrief.steps.len().saturating_sub(1);
        let step = step.min(last);
        screen.push(Part::Title(
            Line::new("replay-title")
                .with("number", step + 1)
                .with("of", last + 1),
        ));
        screen.push(Part::Timeline(debrief.picture(step)));
        screen.extend(replay_step(&debrief, step));
        screen.push(Part::Actions(self.actions(&[
            Intent::Back,
            Intent::Earlier,
            Intent::Later,
        ])));
    }
}

/// What happened at a step, how the casualty was, and what the score says of it.
fn replay_step(debrief: &Debrief, step: usize) -> Option<Part> {
    let step = debrief.steps.get(step)?;
    let time = format_duration(step.at);
    let mut lines = vec![
        Line::new("replay-step")
            .with("time", time)
            .with("what", step.what.clone()),
        Line::new("replay-casualty").with("text", step.casualty.as_str()),
    ];
    lines.extend(step.scored.clone());
    if !step.sources.is_empty() {
        lines.push(Line::new("replay-sources").with("text", step.sources.join(", ")));
    }
    Some(Part::Record(lines))
}

/// Words of a scenario.
pub(super) fn text(words: &str) -> Line {
    Line::new("words").with("text", words)
}

fn says(words: &str) -> Line {
    Line::new("casualty-says").with("text", words)
}

/// What there is to help with.
fn kit(scenario: &Scenario) -> Line {
    let has = [
        (scenario.kit.phone, "kit-phone"),
        (scenario.kit.naloxone, "kit-naloxone"),
        (scenario.kit.aed, "kit-aed"),
    ];
    let things = has.into_iter().filter(|(has, _)| *has);
    let mut things: Vec<Line> = things.map(|(_, id)| Line::new(id)).collect();
    if things.is_empty() {
        things.push(Line::new("kit-nothing"));
    }
    Line::new("scene-kit")
        .with("lines", things)
        .with("count", u64::from(scenario.kit.helpers))
}

/// What somebody in the scene said last.
fn cue(drill: &Drill, done: &Performance, course: &Course, now: Millis) -> Option<Line> {
    let begun = drill.begun.boot;
    let cues = drill.scenario.cues.iter();
    let said = cues.filter_map(|cue| Some((cue.at(begun, done, course)?, &cue.say)));
    let said = said.filter(|(at, _)| *at <= now && now - *at < SAID);
    said.max_by_key(|(at, _)| *at).map(|(_, say)| text(say))
}

/// What a learner is called.
pub(super) fn learner_name(number: Option<u32>) -> Line {
    match number {
        Some(number) => Line::new("scene-learner").with("number", u64::from(number)),
        None => Line::new("class-nobody"),
    }
}

/// What a mark is called in a scenario.
fn mark_line(mark: Mark, scenario: &Scenario) -> Line {
    match (mark, scenario.own.as_deref()) {
        (Mark::Own, Some(own)) => text(own),
        _ => mark.line(),
    }
}
