//! Every state that an incident can reach, breadth first, so that the first bad one has the fewest steps before it.
//!
//! Two states count as one when they differ only in times and in what the engine never reads again (see `key`). What the
//! clock has under way is applied in every order, not only in that of the deadlines, so no order of deadlines is left out.

mod cpr;
mod facts;
mod key;
mod laws;
mod say;

use std::collections::{HashSet, VecDeque};
use std::hash::BuildHasherDefault;

use super::ids::Ids;
use super::tally::Tally;
use super::{Counterexample, Property, property};
use key::{Key, Mixer};
use laws::{Laws, Step};
use overdose_protocol::definition::{Answer, CardId, DoseTimes, Profile, ProfileId, WeakBreaths};
use overdose_protocol::engine::{Rules, State, pending};
use overdose_protocol::incident::{
    Age, CloseReason, Entry, Event, Header, Incident, Lead, Overlay, Supply,
};
use overdose_protocol::time::{Millis, Now};

/// How long a helper takes for each input of the walk, in milliseconds.
const PACE: Millis = 1000;

/// What the walks found.
#[derive(Default)]
pub struct Found {
    laws: Laws,
    states: Tally,
    facts: Tally,
    to_cpr: Tally,
}

/// Every walk that is needed, the longest first. They have nothing to do with each other.
pub fn walks<'a>(ids: &'a Ids) -> Vec<Walk<'a>> {
    let kinds = kinds(ids);
    let breaths_first = |(profile, _): &(ProfileId, bool)| {
        ids.protocol.profiles.get(*profile).child_first.is_some()
    };
    let with_ages = kinds.iter().position(breaths_first).unwrap_or(0);
    let new = |(profile, trained)| Walk::new(ids, profile, trained);
    let mut walks: Vec<_> = kinds.into_iter().map(new).collect();
    if with_ages < walks.len() {
        let longest = walks.remove(with_ages);
        walks.insert(0, longest.with_ages());
    }
    walks
}

/// What must hold in every reachable state, as properties, from what each walk found; nothing where it broke off.
pub fn properties(ids: &Ids, walked: impl IntoIterator<Item = Option<Found>>) -> Vec<Property> {
    let mut found = Found::default();
    for walked in walked {
        match walked {
            Some(walked) => found.join(walked),
            None => found.states.fail(0, || {
                Counterexample::new("engine", "the walk", "a walk broke off before its end")
            }),
        }
    }
    let Found {
        laws,
        states,
        facts,
        to_cpr,
    } = found;
    let mut properties = vec![
        property("states", "No reachable state is a dead end", states),
        property(
            "commute",
            "What was taken, breaths counted, Same person?, who calls, whether the helper is alone and the marks of a dose that is not due decide nothing: every event leads to the same after them as without them, Back and times included",
            facts,
        ),
        property(
            "cpr",
            "After Q1 No or Not sure CPR comes without a key within 30 s and 10 s a card, and stays until it is set aside",
            to_cpr,
        ),
        cpr::beat(ids),
    ];
    properties.extend(laws.properties());
    properties
}

/// Looks at every step of an incident that took place.
pub fn check_incident(ids: &Ids, incident: &Incident) -> Vec<Property> {
    let walk = Walk::new(ids, incident.header.profile, incident.header.trained).with_ages();
    let mut laws = Laws::default();
    let mut before = State::new(ids.protocol);
    for (steps, entry) in (1..).zip(incident.entries()) {
        let mut after = before.clone();
        after.apply(&walk.rules, entry);
        let step = Step {
            walk: &walk,
            called: None,
            before: &before,
            event: entry.event,
            after: &after,
            at: entry.at.boot,
            steps,
        };
        let story = || format!("step {steps}, {:?}", entry.event);
        laws.check(&step, story);
        laws.at(&walk, &after, steps, story);
        before = after;
    }
    laws.properties()
}

/// Every profile with trained helpers, who are offered one thing more; the default one stands for all with others. Those that the
/// engine cannot tell apart are walked once.
fn kinds(ids: &Ids) -> Vec<(ProfileId, bool)> {
    let profiles = ids.protocol.profiles.iter();
    let all = profiles.flat_map(|(profile, row)| {
        let others = row.default.then_some((profile, false));
        std::iter::once((profile, true)).chain(others)
    });
    let mut known = Vec::new();
    let mut kinds = Vec::new();
    for (profile, trained) in all {
        let rules = rules(ids, profile, trained);
        let read = (read_by_engine(rules.profile), rules.offers_weak_breaths());
        if !known.contains(&read) {
            known.push(read);
            kinds.push((profile, trained));
        }
    }
    kinds
}

/// What the engine reads of a profile to decide something; the rest is shown, or chooses the profile.
fn read_by_engine(profile: &Profile) -> (&[CardId], CardId, Option<CardId>, [Millis; 2]) {
    let Profile {
        name: _,
        default: _,
        countries: _,
        order: _,
        steps,
        after_first_round: _,
        weak_breaths: WeakBreaths { card, .. },
        child_first,
        waits_with: _,
        dose: DoseTimes { look, due, late: _ },
        sources: _,
    } = profile;
    (steps, *card, *child_first, [*look, *due])
}

fn rules<'a>(ids: &Ids<'a>, profile: ProfileId, trained: bool) -> Rules<'a> {
    Rules::new(ids.protocol, Header { profile, trained })
}

impl Found {
    fn join(&mut self, other: Self) {
        self.laws.join(other.laws);
        self.states.join(other.states);
        self.facts.join(other.facts);
        self.to_cpr.join(other.to_cpr);
    }
}

/// A walk through the incident with one profile.
pub struct Walk<'a> {
    ids: &'a Ids<'a>,
    rules: Rules<'a>,
    name: String,
    /// Whether every step is taken once more for another age.
    ages: bool,
}

/// A state that is still to be left, with its time and its place among all states found.
struct Open {
    state: State,
    now: Millis,
    node: usize,
    steps: u32,
}

/// How a state was first reached.
type Node = Option<(usize, Event)>;

impl<'a> Walk<'a> {
    fn new(ids: &'a Ids<'a>, profile: ProfileId, trained: bool) -> Self {
        let rules = rules(ids, profile, trained);
        let helpers = if trained { ", trained helpers" } else { "" };
        Self {
            ids,
            rules,
            name: format!("profile {}{helpers}", rules.profile.name),
            ages: false,
        }
    }

    /// The same, with every step taken once more for another age: where first breaths depend on it one walk says all.
    fn with_ages(self) -> Self {
        Self { ages: true, ..self }
    }

    /// Goes through all of it.
    pub fn found(&self) -> Found {
        let mut found = Found::default();
        self.run(&mut found);
        cpr::reached_and_kept(self, &mut found.to_cpr);
        found
    }

    fn run(&self, found: &mut Found) {
        let start = State::new(self.ids.protocol);
        let mut known: HashSet<Key, BuildHasherDefault<Mixer>> = HashSet::default();
        known.insert(Key::new(self.ids, &start));
        let mut nodes: Vec<Node> = vec![None];
        let mut open = VecDeque::from([Open {
            state: start,
            now: 0,
            node: 0,
            steps: 0,
        }]);
        while let Some(from) = open.pop_front() {
            let here = Key::new(self.ids, &from.state);
            let mut leads_elsewhere = false;
            let (facts, same) = facts::added(&self.rules, &from.state, from.now + PACE);
            found.facts.check(
                same,
                || from.steps,
                || {
                    let story = self.story(&nodes, from.node, None);
                    self.problem(format!("{story}: a fact changes more than itself"))
                },
            );
            for (event, at) in self.events(&from) {
                let mut state = from.state.clone();
                state.apply(&self.rules, &entry(at, event));
                let key = Key::new(self.ids, &state);
                leads_elsewhere |= key != here;
                let called = facts::after(&self.rules, &facts, (event, at));
                let step = Step {
                    walk: self,
                    called: Some(&called),
                    before: &from.state,
                    event,
                    after: &state,
                    at,
                    steps: from.steps + 1,
                };
                found.facts.check(
                    called.is_same_but_for_facts(&state),
                    || step.steps,
                    || {
                        let story = self.story(&nodes, from.node, Some(event));
                        self.problem(format!(
                            "{story}: leads elsewhere after facts that only words are made of"
                        ))
                    },
                );
                found
                    .laws
                    .check(&step, || self.story(&nodes, from.node, Some(event)));
                if key != here && known.insert(key) {
                    nodes.push(Some((from.node, event)));
                    open.push_back(Open {
                        state,
                        now: at,
                        node: nodes.len() - 1,
                        steps: from.steps + 1,
                    });
                }
            }
            found.laws.at(self, &from.state, from.steps, || {
                self.story(&nodes, from.node, None)
            });
            found.states.check(
                leads_elsewhere,
                || from.steps,
                || {
                    let story = self.story(&nodes, from.node, None);
                    self.problem(format!("{story}: no input leads anywhere else"))
                },
            );
        }
    }

    /// Every input that decides something, and everything that the clock has under way, with the time at which it happens.
    fn events(&self, from: &Open) -> Vec<(Event, Millis)> {
        let state = &from.state;
        let clock =
            pending(&self.rules, state).map(|due| (Event::Clock(due.event), due.at.max(from.now)));
        let mut events: Vec<(Event, Millis)> = clock.collect();
        let at = from.now + PACE;
        // An incident that was set aside is not in front: only bringing it back reaches it (R12).
        if state.suspended {
            events.push((Event::BroughtBack, at));
            return events;
        }
        // On instructions the answers to the colour have to be dead (R18).
        let question = state.asked().unwrap_or(self.ids.color);
        events.extend(Answer::ALL.map(|answer| (Event::Answered(question, answer), at)));
        events.extend(INPUTS.map(|event| (event, at)));
        events
    }

    /// The steps to a state in words.
    fn story(&self, nodes: &[Node], mut node: usize, last: Option<Event>) -> String {
        let mut steps: Vec<String> = last
            .into_iter()
            .map(|event| say::event(self.ids, event))
            .collect();
        while let Some(Some((before, event))) = nodes.get(node) {
            steps.push(say::event(self.ids, *event));
            node = *before;
        }
        steps.reverse();
        if steps.is_empty() {
            "at the first question".to_owned()
        } else {
            steps.join(", ")
        }
    }

    fn problem(&self, what: String) -> Counterexample {
        Counterexample::new("engine", &self.name, what)
    }
}

const INPUTS: [Event; 27] = [
    Event::CardDone,
    Event::WentBack,
    Event::NotBreathing,
    Event::BreathingAgain,
    Event::CheckAgain,
    Event::NaloxoneGiven,
    Event::DoseWithdrawn(true),
    Event::DoseWithdrawn(false),
    Event::Lead(Lead::Helper),
    Event::Lead(Lead::CallTaker),
    Event::Lead(Lead::Aed),
    Event::Age(Age::Adult),
    Event::Age(Age::Child),
    Event::Age(Age::Baby),
    Event::Supply(Supply::None),
    Event::Supply(Supply::Unknown),
    Event::Resumed,
    Event::WeakBreaths(true),
    Event::WeakBreaths(false),
    Event::SeizureBegan,
    Event::SeizureEnded,
    Event::PageOpened(Overlay::Help),
    Event::PageOpened(Overlay::Handover),
    Event::PageClosed,
    Event::CrewArrived,
    Event::Closed(CloseReason::Other),
    Event::BroughtBack,
];

/// An entry at a time of the boot clock.
fn entry(at: Millis, event: Event) -> Entry {
    Entry {
        at: Now::default().at(at),
        event,
    }
}
