//! A window for the room: it follows what the trainer's window tells, line by line, and has no keys of its own for the drill.

use std::sync::Arc;

use super::practice::{Run, shown_of_room};
use super::{Route, Session, Training};
use crate::case::Case;
use crate::journal::{Head, Rewound, Show, Step};
use crate::training::{self, Drill, LessonRun, Round, Scenario};
use overdose_protocol::incident::{Header, Overlay};
use overdose_protocol::time::Now;

impl Session {
    /// Follows what others do from now on: nothing happens here by itself.
    pub(crate) fn apply_others(&mut self) {
        if let Some(training) = &mut self.training {
            training.is_audience = true;
        }
    }

    /// Follows a line. What makes no sense here changes nothing.
    pub(crate) fn apply_step(&mut self, step: Step, now: Now) {
        self.change(now, |session| session.take_step(step));
    }

    fn take_step(&mut self, step: Step) {
        match step {
            Step::Head(head) => self.apply_head(&head),
            Step::Scenario(text) => self.apply_scenario(&text),
            Step::Lesson(text) => self.apply_lesson(&text),
            Step::Event(event) => {
                let protocol = self.protocol();
                if let Some(entry) = event.entry(protocol) {
                    self.front.push(protocol, entry.at, entry.event);
                }
                if self.training.as_ref().is_some_and(Training::runs) {
                    self.page = match self.state().page {
                        Some(Overlay::Help) => Route::Help,
                        Some(Overlay::Handover) => Route::Handover,
                        None => Route::Instructions,
                    };
                }
            }
            Step::Act(act) => self.act(act.what, act.at.into()),
            Step::Rewound(to) => self.apply_rewound(to),
            Step::Show(show) => self.apply_show(show),
            Step::Mark(_) | Step::Clock(_) => {}
        }
    }

    fn apply_head(&mut self, head: &Head) {
        let profile = self.protocol().profiles.find(&head.profile);
        let header = Header {
            profile: profile.unwrap_or(self.front.incident.header.profile),
            trained: head.trained,
        };
        let number = self.front.number + 1;
        self.front = Case::new(self.protocol(), header, number);
        self.page = Route::Instructions;
        if let Some(training) = &mut self.training {
            training.learner = head.learner;
            training.begins = Some(head.at.into());
        }
    }

    fn apply_scenario(&mut self, text: &str) {
        let protocol = self.protocol();
        let Some(training) = &mut self.training else {
            return;
        };
        let tables = &training.practice.tables;
        let Ok(scenario) = training::parse(protocol, tables, "scenario", text) else {
            return;
        };
        let scenario: Arc<Scenario> = Arc::new(scenario);
        training.chosen = Some(Arc::clone(&scenario));
        if let Some(begun) = training.begins.take() {
            training.drill = Some(Drill::new(scenario, begun, training.learner));
            training.run = Run::Going;
        }
    }

    fn apply_lesson(&mut self, text: &str) {
        let content = self.content;
        let Some(training) = &mut self.training else {
            return;
        };
        let mut known = training.practice.known(content, &[]);
        // The trainer's own scenarios are known to the trainer's window alone, which has looked at them.
        known.scenarios = None;
        let lesson = training::parse_lesson(&known, "lesson", text, false);
        training.lesson = lesson.ok().map(LessonRun::new);
    }

    fn apply_rewound(&mut self, to: Rewound) {
        let protocol = self.protocol();
        let stay = self.front.incident.entries().iter().take(to.events);
        let person = (self.front.incident.header, self.front.number);
        self.front = Case::replayed(protocol, person, stay);
        if let Some(drill) = self.training.as_mut().and_then(|it| it.drill.as_mut()) {
            drill.acts.truncate(to.acts);
            drill.rewound += 1;
        }
    }

    fn apply_show(&mut self, show: Show) {
        let Some(training) = &mut self.training else {
            return;
        };
        if show != Show::Drill {
            training.run = Run::Over;
        }
        self.page = match show {
            Show::Drill => {
                if training.drill.is_some() {
                    training.run = Run::Going;
                }
                return;
            }
            Show::Choosing => Route::Practice,
            Show::Blank => Route::Blank,
            Show::Page { page } => {
                let Some(run) = &mut training.lesson else {
                    self.page = Route::Practice;
                    return;
                };
                run.show(page, 0);
                Route::Lesson { page: run.place() }
            }
            Show::Scene => Route::Scene,
            Show::Score { part } => Route::Score { part },
            Show::Replay { step } => Route::Replay { step },
            Show::Room {
                question,
                after,
                field,
                before_hands,
                after_hands,
            } => {
                let round = if after { Round::After } else { Round::Before };
                let hands = [before_hands, after_hands];
                training.room.show(question, round, field, hands);
                Route::Room
            }
        };
    }

    /// What a window for the room is to show beside the drill.
    pub(crate) fn shown(&self) -> Option<Show> {
        let training = self.training.as_ref()?;
        if training.runs() {
            return Some(Show::Drill);
        }
        if training.is_blank() {
            return Some(Show::Blank);
        }
        Some(match self.page {
            Route::Replay { step } => Show::Replay { step },
            Route::Room => shown_of_room(training),
            Route::Scene => Show::Scene,
            Route::Score { part } if !training.hides_score() => Show::Score { part },
            Route::Lesson { .. } => Self::shown_of_lesson(training),
            // Whatever else is up is the trainer's own.
            _ => Show::Choosing,
        })
    }
}
