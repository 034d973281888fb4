//! What was done in a drill, read off its record.

use super::act::{Act, Mark, Turn};
use super::drill::Drill;
use overdose_protocol::definition::{Answer, Protocol, QuestionId};
use overdose_protocol::engine::{Phase, Rules, State};
use overdose_protocol::incident::{ClockEvent, CloseReason, Event, Incident, Overlay, Toggle};
use overdose_protocol::record::{Before, Lane, Record};
use overdose_protocol::time::Millis;

/// From when until when something went on; nothing while it goes on.
type Interval = (Millis, Option<Millis>);

/// An answer that somebody gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// To which question.
    pub question: QuestionId,
    /// Which.
    pub answer: Answer,
    /// Since when the question stood there.
    pub since: Option<Millis>,
    /// Whether it was the colour of somebody who breathes but does not wake (R18).
    pub between_cards: bool,
    /// When.
    pub at: Millis,
}

/// What was done. All times are on the boot clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Performance {
    /// Every answer.
    pub answered: Vec<Answered>,
    /// The first look at the breathing: when the program asked, and when somebody answered.
    pub look: Option<(Millis, Option<Millis>)>,
    /// When *Not breathing* was pressed.
    pub not_breathing: Option<Millis>,
    /// Every dose, and whether it was taken back.
    pub doses: Vec<(Millis, bool)>,
    /// When a dose was corrected.
    pub corrected: Option<Millis>,
    /// The screen of pushes or breaths was there.
    pub cpr: Vec<Interval>,
    /// Pushes or breaths: their screen was there, and somebody marked them.
    pub pushes: Vec<Interval>,
    /// On their side.
    pub side: Vec<Interval>,
    /// The call taker led.
    pub call_taker: Vec<Interval>,
    /// An AED led.
    pub aed: Vec<Interval>,
    /// When somebody called: marked, said by a key, or led through by its card.
    pub call: Option<Millis>,
    /// When a check was opened.
    pub checks: Vec<Millis>,
    /// When one stayed unanswered. One that was open when the crew came is theirs to answer.
    pub unanswered: Vec<Millis>,
    /// When another dose fell due.
    pub dose_due: Vec<Millis>,
    /// When the handover was opened.
    pub crew: Option<Millis>,
    /// Whether the steps did not go on after it: who opened it by mistake has gone back to them.
    pub crew_stays: bool,
    /// Why and when it was closed.
    pub closed: Option<(CloseReason, Millis)>,
    /// When the incident was set aside.
    pub suspended: Option<Millis>,
    /// When it was said that it is a child.
    pub child: Option<Millis>,
    /// When a fit was first timed.
    pub seizure: Option<Millis>,
    /// When something taken was first noted.
    pub drugs: Option<Millis>,
    /// When *More help* was first opened.
    pub help: Option<Millis>,
    /// Every mark.
    pub marks: Vec<(Millis, Mark)>,
    /// How the trainer turned the casualty.
    pub turns: Vec<(Millis, Turn)>,
    /// The last thing that happened.
    pub last: Millis,
}

impl Performance {
    /// What was done in a drill.
    #[must_use]
    pub fn of(protocol: &Protocol, drill: &Drill, incident: &Incident) -> Self {
        let mut done = Self {
            last: drill.begun.boot,
            ..Self::default()
        };
        let rules = Rules::new(protocol, incident.header);
        let mut state = State::new(protocol);
        let mut record = Record::default();
        let mut acts = drill.acts.iter().peekable();
        for entry in incident.entries() {
            let at = entry.at.boot;
            while let Some((earlier, act)) = acts.next_if(|(act, _)| act.boot <= at) {
                done.act(*act, earlier.boot);
            }
            done.note(protocol, &state, entry.event, at);
            if says_call(&rules, &state, entry.event) {
                done.call = done.call.or(Some(at));
            }
            done.note_look(protocol, &state, entry.event, at);
            let before = Before::of(&state);
            let was_on_side = record.on_side;
            state.apply(&rules, entry);
            record.apply(protocol, before, entry, &state);
            if record.on_side != was_on_side {
                done.turn_over(record.on_side.is_some(), at);
            } else if state.place.phase.is_cpr() {
                // Whoever is pushed lies on the back.
                done.turn_over(false, at);
            }
            done.last = done.last.max(at);
        }
        for (at, act) in acts {
            done.act(*act, at.boot);
        }
        done.last = drill
            .acts
            .last()
            .map_or(done.last, |(at, _)| done.last.max(at.boot));
        let doses = record.doses.iter().zip(state.doses.iter());
        done.doses = doses.map(|(at, dose)| (at.boot, dose.withdrawn)).collect();
        for interval in &record.intervals {
            let lane = match interval.lane {
                Lane::Cpr | Lane::BreathsOnly => &mut done.cpr,
                Lane::CallTaker => &mut done.call_taker,
                Lane::Aed => &mut done.aed,
                Lane::Outcome(_) | Lane::Seizure => continue,
            };
            lane.push((interval.from.boot, interval.to.map(|to| to.boot)));
        }
        done.pushes = done.pushed();
        // Who talks to the call taker has called.
        let on_line = done.call_taker.first().map(|(from, _)| *from);
        done.call = earliest(done.call, earliest(done.mark(Mark::Call), on_line));
        done
    }

    /// The doses that were not taken back.
    pub fn given(&self) -> impl Iterator<Item = Millis> + '_ {
        let doses = self.doses.iter().filter(|(_, withdrawn)| !withdrawn);
        doses.map(|(at, _)| *at)
    }

    /// When something was first seen.
    #[must_use]
    pub fn mark(&self, mark: Mark) -> Option<Millis> {
        let marks = self.marks.iter().filter(|(_, known)| *known == mark);
        marks.map(|(at, _)| *at).min()
    }

    /// When pushes or breaths began: when they were marked. The program cannot see hands, and that their screen was there says
    /// nothing of them.
    #[must_use]
    pub fn hands(&self) -> Option<Millis> {
        self.mark(Mark::Hands)
    }

    /// Pushes or breaths, from their first mark on.
    fn pushed(&self) -> Vec<Interval> {
        let Some(begun) = self.hands() else {
            return Vec::new();
        };
        let lasting = self
            .cpr
            .iter()
            .filter(|(_, to)| to.is_none_or(|to| to > begun));
        lasting
            .map(|(from, to)| ((*from).max(begun), *to))
            .collect()
    }

    fn note(&mut self, protocol: &Protocol, before: &State, event: Event, at: Millis) {
        let first = |known: &mut Option<Millis>| *known = known.or(Some(at));
        if before.page.is_none() && goes_on(event) {
            self.crew_stays = false;
        }
        match event {
            Event::Answered(question, answer) => self.answered.push(Answered {
                question,
                answer,
                since: match &before.place.phase {
                    Phase::Asking(asking) => Some(asking.since),
                    _ => None,
                },
                between_cards: before.asks_colour(protocol),
                at,
            }),
            Event::NotBreathing => first(&mut self.not_breathing),
            Event::DoseWithdrawn(_) | Event::Toggled(Toggle::Dose) => first(&mut self.corrected),
            Event::Age(_) | Event::Toggled(Toggle::Child) => first(&mut self.child),
            Event::SeizureBegan => first(&mut self.seizure),
            Event::Drug(..) | Event::Toggled(Toggle::Drug(_)) => first(&mut self.drugs),
            Event::PageOpened(Overlay::Help) => first(&mut self.help),
            Event::CrewArrived => {
                self.crew_stays = true;
                first(&mut self.crew);
            }
            Event::CheckAgain | Event::Clock(ClockEvent::RecheckDue) => self.checks.push(at),
            // Silence about the colour leaves nobody alone (R18).
            Event::Clock(ClockEvent::Unanswered) if before.asks_colour(protocol) => {}
            Event::Clock(ClockEvent::Unanswered) if before.page != Some(Overlay::Handover) => {
                self.unanswered.push(at);
            }
            Event::Clock(ClockEvent::DoseDue) => self.dose_due.push(at),
            Event::Clock(ClockEvent::SetAside) => first(&mut self.suspended),
            Event::Closed(reason) => self.closed = Some((reason, at)),
            Event::WentBack => self.closed = None,
            _ => {}
        }
    }

    fn note_look(&mut self, protocol: &Protocol, before: &State, event: Event, at: Millis) {
        let Phase::Asking(asking) = &before.place.phase else {
            return;
        };
        if !protocol.questions.get(asking.question).look_timer {
            return;
        }
        let look = self.look.get_or_insert((asking.since, None));
        if look.1.is_none() && matches!(event, Event::Answered(..)) {
            look.1 = Some(at);
        }
    }

    fn act(&mut self, act: Act, at: Millis) {
        match act {
            Act::Saw(mark) => {
                self.marks.push((at, mark));
                match mark {
                    Mark::Side => self.turn_over(true, at),
                    Mark::Help => self.help = earliest(self.help, Some(at)),
                    _ => {}
                }
            }
            Act::Turned(turn) => self.turns.push((at, turn)),
            Act::Ended => {}
        }
    }

    /// They are rolled on their side, or on their back.
    fn turn_over(&mut self, on_side: bool, at: Millis) {
        let open = self.side.iter_mut().find(|(_, to)| to.is_none());
        match (open, on_side) {
            (None, true) => self.side.push((at, None)),
            (Some((_, to)), false) => *to = Some(at),
            (Some((from, _)), true) => *from = at.min(*from),
            (None, false) => {}
        }
    }
}

/// Whether an event says that somebody calls: its key, or that the card with the call is done.
fn says_call(rules: &Rules, before: &State, event: Event) -> bool {
    let card = before.front_card(rules);
    match event {
        Event::Calling(calls) => calls,
        Event::CardDone => card.is_some() && card == before.call_card(rules),
        _ => false,
    }
}

/// Whether an event says that somebody follows the steps.
fn goes_on(event: Event) -> bool {
    matches!(
        event,
        Event::Answered(..)
            | Event::CardDone
            | Event::NotBreathing
            | Event::BreathingAgain
            | Event::CheckAgain
            | Event::NaloxoneGiven
    )
}

/// The earlier of two moments.
pub(super) fn earliest(one: Option<Millis>, other: Option<Millis>) -> Option<Millis> {
    one.into_iter().chain(other).min()
}
