//! The laws of screens: what no screen may say or offer, whatever was pressed and said before it.
//!
//! The screens are found by doing everything that the protocol offers on the ones before; on each of them everything is said that
//! changes words alone: who they are, who calls, who is alone, what is here.

use std::collections::{HashSet, VecDeque};

use overdose_proof::{Counterexample, Property, Tally, property};
use overdose_protocol::definition::{Answer, Card, ProfileId};
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::{Age, Supply};
use overdose_protocol::time::{Millis, Now};

use crate::content::Content;
use crate::locale::{Arg, Message};
use crate::session::{Intent, Options, Route, Session};
use crate::view_model::{Action, Part, Screen, screen};

/// How many things are done between the first question and the furthest screen.
const DEPTH: u32 = 6;

/// What is done on each screen to come to the next ones, beside waiting.
const STEPS: [Intent; 9] = [
    Intent::Answer(Answer::Yes),
    Intent::Answer(Answer::No),
    Intent::Answer(Answer::NotSure),
    Intent::Next,
    Intent::NotBreathing,
    Intent::BreathingAgain,
    Intent::CheckAgain,
    Intent::Naloxone,
    Intent::Crew,
];

/// How long somebody waits: for the colour, and for a dose, a swap and a check, in milliseconds.
const WAITS: [Millis; 2] = [21_000, 185_000];

/// From one press to the next: long enough for every press to count, in milliseconds.
const HAND: Millis = 1_500;

/// Messages that ask for a dose beside the cards (R8).
const ASK_FOR_A_DOSE: [&str; 4] = [
    "naloxone-next",
    "naloxone-due",
    "naloxone-late",
    "naloxone-asked",
];

/// Messages that speak of a second helper beside the cards (R20).
const SECOND_HELPER: [&str; 3] = ["swap-in", "swap-now", "naloxone-look"];

/// Actions that never take each other's place from one screen to the next (R22).
const NEVER_IN_TURN: [(Intent, Intent); 5] = [
    (Intent::NotBreathing, Intent::Back),
    (Intent::NotBreathing, Intent::BreathingAgain),
    (Intent::Next, Intent::Naloxone),
    (Intent::Next, Intent::Supply),
    (Intent::Crew, Intent::Open(Route::CloseReason)),
];

/// A session on one of the screens, and the way to it.
#[derive(Clone)]
struct At {
    session: Session,
    now: Now,
    way: Vec<String>,
}

/// What was found wrong.
#[derive(Default)]
struct Found {
    said: Tally,
    places: Tally,
    offers: Tally,
}

/// Proves what must hold of every screen.
pub fn prove(content: &'static Content) -> Vec<Property> {
    let mut found = Found::default();
    for profile in kinds(content) {
        walk(content, profile, &mut found);
    }
    vec![
        property(
            "words-shown",
            "Where no naloxone is here no screen asks for a dose, and for one who is alone none speaks of a second helper; the number is on every screen, one question at most, and never to look and to push at once",
            found.said,
        ),
        property(
            "places",
            "From one screen to the next no action stands where one stood that it undoes or that means something else at once: Not breathing and Back or Breathing again, Done and Naloxone given or None here, Crew and Close",
            found.places,
        ),
        property(
            "ages-offered",
            "Child and Baby are offered beside every look at the breathing, on A and on B; for a baby no look asks for fewer than 4 breaths, for a child for none fewer than 3",
            found.offers,
        ),
    ]
}

/// The profiles, but for those whose screens differ from those of another in numbers and order alone.
fn kinds(content: &Content) -> Vec<ProfileId> {
    let mut known = Vec::new();
    let profiles = content.protocol.profiles.iter();
    let new = profiles.filter(|(_, row)| {
        let kind = (
            row.steps.as_slice(),
            row.child_first.is_some(),
            row.waits_with.is_some(),
        );
        let is_new = !known.contains(&kind);
        known.push(kind);
        is_new
    });
    new.map(|(profile, _)| profile).collect()
}

fn walk(content: &'static Content, profile: ProfileId, found: &mut Found) {
    let options = Options {
        country: Some("US".to_owned()),
        profile: Some(profile),
        ..Options::default()
    };
    let now = Now {
        boot: 1_000_000,
        wall: 1_800_000_000_000,
        offset: 0,
    };
    let start = At {
        session: Session::new(content, &options),
        now,
        way: vec![format!(
            "profile {}",
            content.protocol.profiles.get(profile).name
        )],
    };
    let mut known = HashSet::from([start.key()]);
    let mut open = VecDeque::from([(start, 0)]);
    while let Some((at, depth)) = open.pop_front() {
        at.check(content, found);
        if depth == DEPTH {
            continue;
        }
        let waited = WAITS.map(|wait| at.waited(wait));
        let done = STEPS.map(|intent| at.done(intent));
        for next in waited.into_iter().chain(done) {
            if known.insert(next.key()) {
                open.push_back((next, depth + 1));
            }
        }
    }
}

impl At {
    fn waited(&self, wait: Millis) -> Self {
        let mut next = self.clone();
        next.now = self.now.at(self.now.boot + wait);
        next.session.advance(next.now);
        next.way.push(format!("{} s", wait / 1000));
        next
    }

    fn done(&self, intent: Intent) -> Self {
        let mut next = self.clone();
        next.now = self.now.at(self.now.boot + HAND);
        next.session.perform(intent, next.now);
        next.way.push(format!("{intent:?}"));
        next
    }

    /// What tells one screen from another, without times.
    fn key(&self) -> String {
        let state = self.session.state();
        let front = match &state.place.phase {
            Phase::Asking(asking) => format!(
                "{:?} {:?} {:?} {}",
                asking.question,
                asking.why,
                state.outcome(),
                asking.look_ended
            ),
            Phase::Steps(cards) | Phase::Watch(cards) => {
                format!(
                    "{:?} {:?} {}",
                    cards.outcome, cards.current, cards.unanswered
                )
            }
            Phase::Cpr(cpr) => format!("cpr {}", cpr.first_breaths.is_some()),
            Phase::Closed(_) => "closed".to_owned(),
        };
        format!(
            "{front} {:?} {} {}",
            self.session.page(),
            state.doses.len().min(1),
            state.dose_is_due()
        )
    }

    fn screen(&self) -> Screen {
        screen(&self.session, self.now)
    }

    fn problem(&self, what: &str) -> Counterexample {
        Counterexample::new("screens", self.way.join(", "), what.to_owned())
    }

    /// Looks at this screen, at those that differ from it in words alone, and at those that its buttons lead to.
    fn check(&self, content: &Content, found: &mut Found) {
        for with in self.with_everything_said() {
            let screen = with.screen();
            let wrong = said_wrong(content, &with.session, &screen);
            let wrong = wrong.or_else(|| shown_wrong(&screen));
            found.said.check(
                wrong.is_none(),
                || 0,
                || with.problem(wrong.unwrap_or_default()),
            );
            let wrong = ages_wrong(content, &with.session, &screen);
            found.offers.check(
                wrong.is_none(),
                || 0,
                || with.problem(wrong.unwrap_or_default()),
            );
        }
        let here = self.screen();
        // The page of the code takes long to make, and has nothing beside it.
        let is_code = |intent: &Intent| *intent == Intent::Open(Route::Share);
        let pressed = places(&here).into_iter();
        for (place, intent) in pressed.filter(|(_, intent)| !is_code(intent)) {
            let next = self.done(intent);
            let there = places(&next.screen());
            let same = there.iter().filter(|(other, _)| *other == place);
            let wrong = same.into_iter().any(|(_, after)| in_turn(intent, *after));
            found.places.check(
                !wrong,
                || 0,
                || next.problem("an action stands where another stood that it must not follow"),
            );
        }
    }

    /// The same screen with everything said that changes words.
    fn with_everything_said(&self) -> Vec<Self> {
        let mut all = vec![self.clone()];
        for intent in [Intent::Alone, Intent::Supply, Intent::Calling] {
            let more: Vec<Self> = all.iter().map(|at| at.done(intent)).collect();
            all.extend(more);
        }
        for age in [Age::Child, Age::Baby] {
            all.push(self.done(Intent::Age(age)));
        }
        all
    }
}

/// A place in which something can be pressed: the kind of part, and which one of it.
type Place = (&'static str, usize);

fn places(screen: &Screen) -> Vec<(Place, Intent)> {
    let mut places = Vec::new();
    for part in &screen.parts {
        match part {
            Part::Actions(actions) => {
                let (slots, _) = Action::in_slots(actions);
                let taken = slots.into_iter().enumerate();
                places.extend(
                    taken.filter_map(|(slot, action)| Some((("foot", slot), action?.intent))),
                );
            }
            Part::SideActions(actions) => {
                let all = actions.iter().enumerate();
                places.extend(all.map(|(slot, action)| (("side", slot), action.intent)));
            }
            Part::Next(action) => places.push((("next", 0), action.intent)),
            Part::SecondaryButton(action) => places.push((("next", 1), action.intent)),
            Part::Answers(answers) => {
                let buttons = answers.buttons.iter().enumerate();
                places.extend(
                    buttons.map(|(slot, button)| (("answer", slot), Intent::Answer(button.answer))),
                );
            }
            _ => {}
        }
    }
    places
}

fn in_turn(before: Intent, after: Intent) -> bool {
    let answers =
        matches!((before, after), (Intent::Answer(one), Intent::Answer(other)) if one != other);
    let pair = |(one, other): &(Intent, Intent)| {
        (before, after) == (*one, *other) || (after, before) == (*one, *other)
    };
    answers || NEVER_IN_TURN.iter().any(pair)
}

/// What a screen says that it must not, seen from what is known (R8, R20).
fn said_wrong(content: &Content, session: &Session, screen: &Screen) -> Option<&'static str> {
    let state = session.state();
    let (none_here, alone) = (state.supply == Supply::None, state.facts.alone);
    if !none_here && !alone {
        return None;
    }
    let messages = screen.parts.iter().flat_map(Part::messages);
    let ids: Vec<String> = messages.flat_map(|message| all_ids(&message)).collect();
    let of = |ids: &[String], mark: fn(&Card) -> bool, others: &[&str]| {
        let marked = content.protocol.cards.iter().any(|(_, card)| {
            let own = format!("card-{}", card.name);
            let beside = card.beside.as_ref().map(|beside| format!("card-{beside}"));
            let is = |id: &String| *id == own || Some(id) == beside.as_ref();
            mark(card) && ids.iter().any(is)
        });
        marked || ids.iter().any(|id| others.contains(&id.as_str()))
    };
    // The name of a card in the record says what was done.
    if none_here && of(&ids, |card| card.asks_dose, &ASK_FOR_A_DOSE) {
        return Some("a dose is asked for though no naloxone is here");
    }
    (alone && of(&ids, |card| card.second_helper, &SECOND_HELPER))
        .then_some("a second helper is spoken of to one who is alone")
}

/// The ids of a message and of all that stands in it, without their attributes.
fn all_ids(message: &Message) -> Vec<String> {
    let id = message.id.split('.').next().unwrap_or_default().to_owned();
    let mut ids = vec![id];
    for (_, value) in &message.args {
        match value {
            Arg::Message(inner) => ids.extend(all_ids(inner)),
            Arg::List(list) => ids.extend(list.iter().flat_map(inner_ids)),
            Arg::Text(_) | Arg::Number(_) => {}
        }
    }
    ids
}

fn inner_ids(value: &Arg) -> Vec<String> {
    match value {
        Arg::Message(message) => all_ids(message),
        _ => Vec::new(),
    }
}

/// What no screen may show, whatever is known.
fn shown_wrong(screen: &Screen) -> Option<&'static str> {
    let has_number = screen.parts.iter().any(|part| {
        matches!(part, Part::CallBar(bar) if bar.call.args.iter().any(|(name, _)| *name == "number"))
    });
    if !has_number {
        return Some("the number is not on the screen");
    }
    let questions = screen
        .parts
        .iter()
        .filter(|part| matches!(part, Part::Answers(_)));
    if questions.count() > 1 {
        return Some("two questions are asked at once");
    }
    let mut orders = screen.parts.iter().filter_map(|part| match part {
        Part::Instruction(order) => Some(order.headline.id.as_ref()),
        _ => None,
    });
    let looks = orders.any(|id| id == "cpr-look");
    let beats = screen
        .parts
        .iter()
        .any(|part| matches!(part, Part::Beat(_)));
    (looks && beats).then_some("a screen says to look and to push at once")
}

/// Whether a look, A or B lacks the keys of age, or asks too little of the young (R2, R15).
fn ages_wrong(content: &Content, session: &Session, screen: &Screen) -> Option<&'static str> {
    let state = session.state();
    if session.page() != Route::Instructions || state.seizure.is_some() || state.is_closed() {
        return None;
    }
    let question = state
        .asked()
        .map(|question| content.protocol.questions.get(question));
    let looks = question.is_some_and(|question| question.look_timer);
    let outcome = state.outcome().filter(|_| question.is_none());
    let acute = outcome.is_some_and(|outcome| content.protocol.outcomes.get(outcome).child_key);
    let bound = screen.bindings.iter();
    let offered = |age| {
        bound
            .clone()
            .any(|binding| binding.intent == Intent::Age(age))
    };
    if (looks || acute) && !(offered(Age::Child) && offered(Age::Baby)) {
        return Some("Child or Baby is not offered");
    }
    let enough = match state.age {
        Age::Adult => return None,
        Age::Child => 3,
        Age::Baby => 4,
    };
    let shown = screen.parts.iter().flat_map(|part| match part {
        Part::Instruction(_) | Part::Answers(_) if looks => part.messages(),
        _ => Vec::new(),
    });
    let names_fewer = |message: Message| {
        let text = content.words.text(&message);
        // What means danger may name the number too: fewer than it do not count.
        (2..enough).any(|few| {
            text.starts_with(&format!("{few} or more")) || text.contains(&format!(" {few} or more"))
        })
    };
    let mut shown = shown;
    shown
        .any(names_fewer)
        .then_some("fewer breaths than are enough at that age count as enough")
}
