//! What the trainer's window tells the windows for the room: the lines of the record as they come about, the clock of the
//! drill, and what else is to be seen.

use super::Runtime;
use crate::journal::{self, ClockLine, MAX_TIME, Rewound, Show, Step, Written, WrittenAct};
use crate::training::{Lesson, LessonRun};
use overdose_protocol::time::Now;

/// How far the clock of a drill can be from that of the machine, in milliseconds: a year.
const MAX_AHEAD: i64 = 365 * 86_400_000;

/// What was told so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Telling {
    number: u64,
    scenario: Option<String>,
    lesson: Option<String>,
    /// The drill, by the moment when it began.
    drill: Option<Now>,
    rewound: u32,
    events: usize,
    acts: usize,
    clock: Option<ClockLine>,
    show: Option<Show>,
}

impl Runtime {
    /// Tells everything anew with the next input: somebody new listens.
    pub fn tell_anew(&mut self) {
        self.told = Some(Telling::default());
    }

    /// What happened since this was last asked, a line each; nothing while nobody listens or practises.
    pub(super) fn tell(&mut self) -> Vec<String> {
        let Some(told) = &mut self.told else {
            return Vec::new();
        };
        let mut steps = Vec::new();
        let clock = ClockLine {
            ahead: self.drill.ahead,
            stopped: self.drill.stopped,
        };
        let session = &self.front;
        let (Some(training), Some(show)) = (session.training(), session.shown()) else {
            // Practice was left: the room shows nothing of a drill that nobody follows.
            let left = std::mem::take(told).show.is_some();
            let line = left.then(|| Step::Show(Show::Choosing).line(0));
            return line.into_iter().collect();
        };
        let protocol = session.protocol();
        let incident = &session.person().incident;
        if let Some(drill) = training.drill().filter(|_| show != Show::Scene) {
            if told.drill != Some(drill.begun) {
                steps.extend(journal::opening(protocol, drill, incident));
                *told = Telling {
                    scenario: Some(drill.scenario.text.clone()),
                    drill: Some(drill.begun),
                    lesson: told.lesson.take(),
                    ..Telling::default()
                };
            }
            let taken_off = drill.acts.len() < told.acts;
            if told.rewound != drill.rewound || taken_off {
                // A drill is told anew from its beginning on, and how often the trainer went back.
                steps.extend(journal::opening(protocol, drill, incident));
                let nothing = Rewound { events: 0, acts: 0 };
                steps.extend((0..drill.rewound).map(|_| Step::Rewound(nothing)));
                (told.rewound, told.events, told.acts) = (drill.rewound, 0, 0);
            }
            let entries = incident.entries().iter().skip(told.events);
            steps.extend(entries.map(|entry| Step::Event(Written::of(entry, protocol))));
            let acts = drill.acts.iter().skip(told.acts);
            steps.extend(acts.map(|(at, what)| {
                Step::Act(WrittenAct {
                    at: (*at).into(),
                    what: *what,
                })
            }));
            (told.events, told.acts) = (incident.entries().len(), drill.acts.len());
        } else if let Some(chosen) = training.chosen()
            && told.scenario.as_ref() != Some(&chosen.text)
        {
            told.scenario = Some(chosen.text.clone());
            steps.push(Step::Scenario(chosen.text.clone()));
        }
        let lesson = training.lesson().map(LessonRun::lesson);
        let lesson = lesson.map(Lesson::line);
        if training.teaches() && told.lesson != lesson {
            steps.extend(lesson.clone().map(Step::Lesson));
            told.lesson = lesson;
        }
        if told.clock != Some(clock) {
            told.clock = Some(clock);
            steps.push(Step::Clock(clock));
        }
        if told.show != Some(show) {
            told.show = Some(show);
            steps.push(Step::Show(show));
        }
        let mut lines = Vec::new();
        for step in steps {
            lines.push(step.line(told.number));
            told.number += 1;
        }
        lines
    }

    /// Follows a line that a trainer's window told. One that makes no sense is left out: the next one may make some.
    pub(super) fn handle_line(&mut self, line: &str, now: Now) {
        // Whoever left practice here is live, and follows nobody.
        if self.live.is_none() {
            return;
        }
        let Some(step) = Step::told(line.trim_end()) else {
            return;
        };
        match step {
            Step::Clock(clock) => {
                self.drill.ahead = clock.ahead.clamp(-MAX_AHEAD, MAX_AHEAD);
                self.drill.stopped = clock.stopped.filter(|time| *time < MAX_TIME);
                self.front.apply_pause(clock.stopped.is_some());
            }
            step => {
                let now = self.time(now);
                self.front.apply_step(step, now);
            }
        }
    }
}
