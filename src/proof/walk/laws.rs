//! What must hold in every state and at every step of the walk.

mod back;
mod clock;
mod colour;
mod dose;
mod front;
mod rounds;
mod said;

use super::super::tally::Tally;
use super::super::{Property, property};
use super::{Walk, entry};
use overdose_protocol::definition::{Answer, Answers};
use overdose_protocol::engine::{Phase, State};
use overdose_protocol::incident::{ClockEvent, Event, Overlay};
use overdose_protocol::time::Millis;

/// One step of the walk.
pub struct Step<'a> {
    pub walk: &'a Walk<'a>,
    /// The state after it where somebody was said to be calling just before, if it was made.
    pub called: Option<&'a State>,
    pub before: &'a State,
    pub event: Event,
    pub after: &'a State,
    pub at: Millis,
    pub steps: u32,
}

/// One tally for each law.
#[derive(Default)]
pub struct Laws {
    floor: Tally,
    back: Tally,
    not_breathing: Tally,
    handover: Tally,
    kept: Tally,
    dose: Tally,
    clock: Tally,
    front: Tally,
    rounds: Tally,
    colour: Tally,
    said: Tally,
    time: Tally,
}

impl Laws {
    /// Looks at one step.
    pub fn check(&mut self, step: &Step, story: impl Fn() -> String) {
        let laws: [(&mut Tally, Option<&'static str>); 11] = [
            (&mut self.floor, floor(step)),
            (&mut self.back, back::broken(step)),
            (&mut self.not_breathing, not_breathing(step)),
            (&mut self.handover, handover(step)),
            (&mut self.kept, kept(step)),
            (&mut self.dose, dose::broken(step)),
            (&mut self.front, front::same_person(step.walk, step.after)),
            (&mut self.rounds, rounds::broken(step)),
            (&mut self.colour, colour::broken(step)),
            (&mut self.said, said::broken(step)),
            (&mut self.time, time(step)),
        ];
        for (tally, broken) in laws {
            tally.check(
                broken.is_none(),
                || step.steps,
                || {
                    let problem = broken.unwrap_or("");
                    step.walk.problem(format!("{}: {problem}", story()))
                },
            );
        }
    }

    /// Looks at one state.
    pub fn at(&mut self, walk: &Walk, state: &State, steps: u32, story: impl Fn() -> String) {
        for (tally, broken) in [
            (&mut self.clock, clock::broken(walk, state)),
            (&mut self.front, front::broken(walk, state)),
        ] {
            tally.check(
                broken.is_none(),
                || steps,
                || walk.problem(format!("{}: {}", story(), broken.unwrap_or(""))),
            );
        }
    }

    /// Takes over what another walk found.
    pub fn join(&mut self, other: Self) {
        self.floor.join(other.floor);
        self.back.join(other.back);
        self.not_breathing.join(other.not_breathing);
        self.handover.join(other.handover);
        self.kept.join(other.kept);
        self.dose.join(other.dose);
        self.clock.join(other.clock);
        self.front.join(other.front);
        self.rounds.join(other.rounds);
        self.colour.join(other.colour);
        self.said.join(other.said);
        self.time.join(other.time);
    }

    /// The laws as properties.
    pub fn properties(self) -> Vec<Property> {
        vec![
            property(
                "shown",
                "Along every way no outcome is shown below the floor, and only Back lowers the floor",
                self.floor,
            ),
            property(
                "back",
                "Back after an answer, a card or a check returns to exactly the earlier place, and keeps doses, child and lead",
                self.back,
            ),
            property(
                "not-breathing",
                "Not breathing is recorded, and leads to the steps of A or to CPR from every state before Close",
                self.not_breathing,
            ),
            property(
                "handover",
                "The handover can be opened and closed in every state, and only Close on it ends an incident",
                self.handover,
            ),
            property(
                "kept",
                "Doses are never lost, a rescue is remembered, and a set-aside incident comes back as it was",
                self.kept,
            ),
            property(
                "dose",
                "Once the next dose is due on B or during CPR, a card tells to give it",
                self.dose,
            ),
            property(
                "waits",
                "A never checks by itself, all others do, checks wait for pages, silence counts only where it must, Same person? never stands on A or B, and who leads stops the cues",
                self.clock,
            ),
            property(
                "front",
                "In every state the card in front, what the caller says, Same person? and what is offered are those of sections 2 to 5",
                self.front,
            ),
            property(
                "rounds",
                "Checks start blank at Q1 and bring the list back where it was, and Breathing again? and a fit ask Q2",
                self.rounds,
            ),
            property(
                "colour",
                "On B the colour is asked once by itself and in each check, opens Q2r unless it is No, and silence leads back to the card; on the cards no answer key does anything",
                self.colour,
            ),
            property(
                "said",
                "Only Naloxone given records a dose, and none is asked for beside the beat where none is here; what is said twice is as said once; a call ends only where it gets worse or is resumed; the age decides no outcome; a look in CPR ends in pushes",
                self.said,
            ),
            property(
                "time",
                "Time never runs backwards, nothing began in the future, and what Back returns to has its whole time again",
                self.time,
            ),
        ]
    }
}

fn floor(step: &Step) -> Option<&'static str> {
    let (before, after) = (&step.before.place, &step.after.place);
    let ids = step.walk.ids;
    let outcome = step.after.outcome();
    if let (Some(outcome), Some(floor)) = (outcome, after.floor)
        && floor.is_worse_than(outcome)
        && floor != ids.floor(outcome)
    {
        return Some("an outcome below the floor is shown");
    }
    let shown = !matches!(after.phase, Phase::Asking(_) | Phase::Closed(_));
    if let Some(outcome) = outcome.filter(|_| shown) {
        let caused = ids.floor(outcome);
        if after.floor.is_none_or(|floor| caused.is_worse_than(floor)) {
            return Some("the floor of the outcome shown is not kept");
        }
    }
    let lowered = before
        .floor
        .is_some_and(|before| after.floor.is_none_or(|after| before.is_worse_than(after)));
    (lowered && step.event != Event::WentBack).then_some("the floor dropped without Back")
}

fn not_breathing(step: &Step) -> Option<&'static str> {
    if step.event != Event::NotBreathing || step.before.is_closed() {
        return None;
    }
    let a = step.walk.ids.a;
    let leads = match &step.after.place.phase {
        Phase::Cpr(cpr) => cpr.outcome == a && !cpr.weak_breaths,
        Phase::Steps(cards) => cards.outcome == a,
        _ => false,
    };
    let ids = step.walk.ids;
    let said = Answers::BLANK
        .with(ids.waking, Answer::No)
        .with(ids.breathing, Answer::No);
    if step.after.place.answers != said {
        return Some("it is not recorded as No to waking and breathing");
    }
    let covered = step.after.page.is_some() || step.after.seizure.is_some();
    (!leads || covered).then_some("the steps of A are not in front")
}

fn handover(step: &Step) -> Option<&'static str> {
    let (before, after) = (step.before, step.after);
    let on_handover = before.page == Some(Overlay::Handover);
    match step.event {
        Event::CrewArrived if !before.is_closed() => {
            let opened = after.page == Some(Overlay::Handover) && after.crew.is_some();
            let mut closed = after.clone();
            closed.apply(&step.walk.rules, &entry(step.at, Event::PageClosed));
            let as_before = back::same_place(&before.place, &after.place)
                && back::same_place(&before.place, &closed.place)
                && closed.page.is_none();
            (!opened || !as_before).then_some("the handover does not open and close again")
        }
        Event::Closed(_) if on_handover && !before.is_closed() => {
            (!after.is_closed()).then_some("Close on the handover does not end the incident")
        }
        _ => (after.is_closed() && !before.is_closed())
            .then_some("the incident ended without Close on the handover"),
    }
}

fn kept(step: &Step) -> Option<&'static str> {
    let (before, after) = (step.before, step.after);
    if after.doses.len() < before.doses.len() {
        return Some("a dose was lost");
    }
    let ids = step.walk.ids;
    let forgotten = !after.place.rescued && !matches!(after.place.phase, Phase::Asking(_));
    let rescue = |outcome| [ids.a, ids.b].contains(&outcome);
    if forgotten && after.outcome().is_some_and(rescue) {
        return Some("A or B was shown, but the rescue is not remembered");
    }
    if step.event == Event::Clock(ClockEvent::SetAside) {
        let mut back = after.clone();
        back.apply(&step.walk.rules, &entry(step.at, Event::BroughtBack));
        let as_it_was = back::same_place(&before.place, &back.place)
            && back.doses == before.doses
            && back.lead == before.lead
            && back.age == before.age
            && !back.suspended
            && after.suspended;
        return (!as_it_was).then_some("the set-aside incident does not come back as it was");
    }
    None
}

fn time(step: &Step) -> Option<&'static str> {
    let began = [
        front_since(&step.after.place.phase),
        step.after.seizure,
        step.after.crew,
    ];
    let clock = step.after.place.cpr_clock;
    let clocks = clock.map(|clock| [clock.since, clock.swap_from, clock.beat_from]);
    let doses = step.after.doses.iter().map(|dose| dose.at);
    let mut times = began
        .into_iter()
        .flatten()
        .chain(clocks.into_iter().flatten())
        .chain(doses);
    if step.event == Event::WentBack
        && front_since(&step.after.place.phase).is_some_and(|since| since != step.at)
        && !back::same_place(&step.before.place, &step.after.place)
    {
        return Some("the time of what Back returned to does not start anew");
    }
    let lost = step.after.began.is_none();
    (lost || times.any(|time| time > step.at)).then_some("something began in the future")
}

fn front_since(phase: &Phase) -> Option<Millis> {
    match phase {
        Phase::Asking(asking) => Some(asking.since),
        Phase::Steps(cards) | Phase::Watch(cards) => Some(cards.since.max(cards.checked)),
        Phase::Cpr(cpr) => cpr.first_breaths,
        Phase::Closed(_) => None,
    }
}
