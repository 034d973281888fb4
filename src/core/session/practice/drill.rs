//! A drill as it goes on: what begins and ends it, what is marked, and how its clock is moved.

use super::super::{DrillIntent, Effect, IoRequest, List, Route, Session, UiRequest};
use super::{Run, Training};
use crate::case::Case;
use crate::format::format_duration;
use crate::locale::Message;
use crate::site::show;
use crate::training::{Act, Course, Drill, Mark, Turn};
use crate::{message, message_id};
use overdose_protocol::engine;
use overdose_protocol::incident::{Event, Incident};
use overdose_protocol::time::{Millis, Now};

/// The highest number of a learner.
const MAX_LEARNERS: u32 = 99;

impl Session {
    /// Carries out what only practice knows.
    pub(in crate::session) fn carry_out_drill(&mut self, intent: DrillIntent, now: Now) -> Effect {
        match intent {
            DrillIntent::Audience => return Effect::Ui(UiRequest::Audience),
            DrillIntent::Pause => return Effect::Pause,
            DrillIntent::StepBack => return self.step_back(now),
            DrillIntent::SkipAhead => return self.skip_ahead(now),
            DrillIntent::Scenario(index) => self.choose_scenario(index),
            DrillIntent::Fault(turn) => self.turn_to_fault(turn),
            DrillIntent::Sort => {
                if let Some(training) = &mut self.training {
                    training.order = training.order.next(now.boot);
                    self.page = List::Scenarios.start();
                }
            }
            DrillIntent::Begin => return Effect::Begin,
            DrillIntent::Learner(turn) => self.choose_learner(turn),
            DrillIntent::Saw(mark) => self.saw(mark, now),
            DrillIntent::TakeOff(mark) => self.take_off(mark, now),
            DrillIntent::Turn(turn) => self.turn(turn, now),
            DrillIntent::End => self.ask_to_end(now),
            DrillIntent::Keep => {
                self.ask_for_drill(|drill, incident| IoRequest::KeepDrill { drill, incident });
            }
            DrillIntent::SaveSheet(format) => {
                let country = self.training.as_ref().and_then(|training| training.paper);
                self.ask_for_drill(|drill, incident| IoRequest::SaveSheet {
                    drill,
                    incident,
                    format,
                    country,
                });
            }
            DrillIntent::PrintSheet => {
                let country = self.training.as_ref().and_then(|training| training.paper);
                self.ask_for_drill(|drill, incident| IoRequest::PrintSheet {
                    drill,
                    incident,
                    country,
                });
            }
            DrillIntent::SaveClass => self.save_class(),
            DrillIntent::OpenKept(index) => self.open_drill(index),
        }
        Effect::None
    }

    /// Practice in which a drill goes on.
    fn running(&mut self) -> Option<&mut Training> {
        self.training.as_mut().filter(|training| training.runs())
    }

    fn turn_to_fault(&mut self, turn: Turn) {
        if let Route::Replay { step } = self.page {
            let debrief = self.debrief();
            let fault = debrief.and_then(|debrief| debrief.fault_from(step, turn));
            self.page = Route::Replay {
                step: fault.unwrap_or(step),
            };
        }
    }

    fn choose_scenario(&mut self, index: usize) {
        let Some(training) = &mut self.training else {
            return;
        };
        let chosen = training.listed().get(index).copied().cloned();
        if chosen.is_some() {
            training.chosen = chosen;
            self.page = Route::Scene;
        }
    }

    /// Opens the scene of a scenario at once. Where there is none of this name the list stays, and says so.
    pub fn choose_scenario_named(&mut self, id: &str) {
        let Some(training) = &self.training else {
            return;
        };
        let mut listed = training.listed().into_iter();
        let index = listed.position(|scenario| scenario.id == id);
        match index {
            Some(index) => self.choose_scenario(index),
            None => self.notify_later(message!("start-scenario", said = show(id))),
        }
    }

    /// Begins the drill, at a moment on its own clock.
    pub(crate) fn begin_drill(&mut self, now: Now) {
        self.change(now, |session| session.begin(now));
    }

    fn begin(&mut self, now: Now) {
        let person = self.new_person();
        let Some(training) = &mut self.training else {
            return;
        };
        let Some(scenario) = training.chosen.clone() else {
            return;
        };
        training.drill = Some(Drill::new(scenario, now, training.learner));
        training.run = Run::Going;
        training.opened = false;
        training.on_disk = false;
        training.is_blank = false;
        self.front = person;
        self.page = Route::Instructions;
    }

    fn choose_learner(&mut self, turn: Turn) {
        if let Some(training) = &mut self.training {
            let number = training.learner.unwrap_or(0);
            let number = match turn {
                Turn::Better => (number + 1).min(MAX_LEARNERS),
                Turn::Worse => number.saturating_sub(1),
            };
            training.learner = (number > 0).then_some(number);
        }
    }

    /// Marks something. What was seen twice is marked twice: no mark ever takes another one away.
    pub(in crate::session) fn saw(&mut self, mark: Mark, now: Now) {
        self.act(Act::Saw(mark), now);
        if self.page == Route::Trainer {
            self.close_page(now);
        }
        self.notice = Some(message!("notice-marked", what = mark.line()));
    }

    /// Takes the last such mark off again.
    fn take_off(&mut self, mark: Mark, now: Now) {
        let Some(drill) = self.running().and_then(|it| it.drill.as_mut()) else {
            return;
        };
        let acts = &mut drill.acts;
        let last = acts.iter().rposition(|(_, act)| *act == Act::Saw(mark));
        let line = match last {
            Some(last) => {
                acts.remove(last);
                self.close_page(now);
                message_id!("notice-taken-off", what)
            }
            None => message_id!("notice-not-marked", what),
        };
        self.notice = Some(Message::from(line).with("what", mark.line()));
    }

    /// Turns the casualty; at the last stage there is nowhere to turn to.
    fn turn(&mut self, turn: Turn, now: Now) {
        let Some((drill, _, course)) = self.casualty(now) else {
            return;
        };
        let here = course.spans().last().map_or(0, |span| span.stage);
        let possible = match turn {
            Turn::Worse => here > 0,
            Turn::Better => here + 1 < drill.scenario.stages.len(),
        };
        if possible {
            self.act(Act::Turned(turn), now);
        } else {
            self.notice = Some(message!("notice-no-further"));
        }
    }

    /// Ends the drill, once that was asked for twice.
    fn ask_to_end(&mut self, now: Now) {
        let Some(training) = self.running() else {
            return;
        };
        if std::mem::replace(&mut training.end_asked, true) {
            self.act(Act::Ended, now);
            self.end_drill();
        } else {
            self.notice = Some(message!("notice-end-again"));
        }
    }

    pub(in crate::session) fn act(&mut self, act: Act, now: Now) {
        if let Some(drill) = self.running().and_then(|it| it.drill.as_mut()) {
            drill.acts.push((now, act));
        }
    }

    /// Ends the drill: its score comes to the front.
    pub(in crate::session) fn end_drill(&mut self) {
        if let Some(training) = self.running() {
            training.run = Run::Over;
            self.page = Route::Score { part: 0 };
        }
    }

    /// A real emergency, or nobody there: the drill is over.
    pub(crate) fn break_off(&mut self, now: Now) {
        self.act(Act::Ended, now);
        self.end_drill();
    }

    /// Nobody is there any more: a drill that goes on is over, and practice says that it has ended, and waits.
    pub(crate) fn end_practice(&mut self, now: Now) {
        self.break_off(now);
        self.change(now, |session| session.page = Route::Ended);
    }

    /// Goes back to before the last thing that anybody did. What the clock did after it has not happened either.
    fn step_back(&mut self, now: Now) -> Effect {
        let protocol = self.protocol();
        let Some(drill) = self.training.as_mut().and_then(|it| it.drill.as_mut()) else {
            return Effect::None;
        };
        let entries = self.front.incident.entries();
        let by_hand = |event: &Event| !matches!(event, Event::Clock(_) | Event::Touched);
        let last = entries.iter().rposition(|entry| by_hand(&entry.event));
        let pressed = last
            .and_then(|index| entries.get(index))
            .map(|entry| entry.at);
        let acted = drill.acts.last().map(|(at, _)| *at);
        let act_is_last = match (pressed, acted) {
            (None, None) => return Effect::None,
            (Some(pressed), Some(acted)) => acted.boot >= pressed.boot,
            (None, Some(_)) => true,
            (Some(_), None) => false,
        };
        let to = if act_is_last { acted } else { pressed };
        let to = to.map_or(now.boot, |at| at.boot);
        let undone = if act_is_last {
            drill.acts.pop().map(|(_, act)| act.line())
        } else {
            None
        };
        let undone = undone.unwrap_or_else(|| message!("notice-step-back-key"));
        drill.rewound += 1;
        // Whatever happened at that moment or later is gone, the last thing that was done with it.
        let stay = entries
            .iter()
            .take(last.filter(|_| !act_is_last).unwrap_or(usize::MAX));
        let stay = stay.take_while(|entry| entry.at.boot <= to);
        let person = (self.front.incident.header, self.front.number);
        self.front = Case::replayed(protocol, person, stay);
        self.page = Route::Instructions;
        self.notice = Some(message!("notice-step-back", what = undone));
        Effect::Jump(to)
    }

    /// Goes on to when something next happens by itself: to the incident, or to the casualty.
    fn skip_ahead(&mut self, now: Now) -> Effect {
        let protocol = self.protocol();
        let due = engine::next_due(&self.rules(), self.state()).map(|due| due.at);
        let Some((drill, done, _)) = self.casualty(now) else {
            return Effect::None;
        };
        let begun = drill.begun.boot;
        let horizon = now.boot.saturating_add(protocol.timers.set_aside.millis);
        let ahead = Course::of(&drill.scenario, begun, &done, horizon);
        let later = |at: &Millis| *at > now.boot;
        let changes = ahead.spans().iter().map(|span| span.from);
        let cues = drill.scenario.cues.iter();
        let cues = cues.filter_map(|cue| cue.at(begun, &done, &ahead));
        let crew = begun.saturating_add(drill.scenario.crew);
        let all = due.into_iter().chain(changes).chain(cues).chain([crew]);
        let next = all.filter(later).min();
        if let Some(next) = next {
            let clock = format_duration(next.saturating_sub(begun));
            self.notice = Some(message!("notice-skipped", clock));
        }
        // The same second is no skip: somebody presses twice.
        next.map_or(Effect::None, Effect::Jump)
    }

    /// The clock of the drill stands still, or goes on.
    pub(crate) fn apply_pause(&mut self, stopped: bool) {
        if let Some(training) = self.running() {
            training.run = if stopped { Run::Paused } else { Run::Going };
        }
    }

    /// The clock of the drill was set: nothing waits for a moment that is no longer to come.
    pub(crate) fn apply_jump(&mut self, now: Now) {
        self.screen_since = Some(now.boot);
        self.last_input = now.boot;
        self.sound.forget_after(now.boot);
    }

    fn ask_for_drill(&mut self, ask: impl FnOnce(Box<Drill>, Box<Incident>) -> IoRequest) {
        let drill = self.training.as_ref().and_then(Training::drill).cloned();
        let incident = Box::new(self.front.incident.clone());
        let request = drill.map(|drill| ask(Box::new(drill), incident));
        self.asks.extend(request);
    }
}
