//! Every key on every screen: what is shown is what it does, what is not bound does nothing, and no key that is only listed takes
//! an order out of sight without a question. The screens are found by pressing every key that is bound on the ones before.

use std::collections::{HashSet, VecDeque};

use overdose_core::runtime::{Input, Runtime};
use overdose_core::session::{
    CONFIRM, DrillIntent, GUARD, Intent, Key, List, Options, Route, Session,
};
use overdose_core::site::Site;
use overdose_core::view_model::{Action, Keys, Part, Screen};
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::Event;
use overdose_protocol::time::{Millis, Now};

use super::harness::{START, content, lines};

/// How many keys lie between the first question and the furthest screen that is looked at.
const DEPTH: usize = 7;
/// How long a hand takes from key to key, in milliseconds: long enough for a yes to count.
const HAND: Millis = GUARD + 500;

/// Which kind of desk it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Live,
    Kiosk,
    Drill,
}

/// A runtime, and the keys that led to what it shows.
#[derive(Clone)]
struct Shown {
    kind: Kind,
    keys: Vec<Key>,
    runtime: Runtime,
    now: Now,
}

impl Shown {
    fn first(kind: Kind) -> Self {
        let options = Options {
            country: Some("US".to_owned()),
            site: Site::default(),
            kiosk: kind == Kind::Kiosk,
            ..Options::default()
        };
        let mut session = Session::new(content(), &options);
        session.offer_practice();
        let mut shown = Self {
            kind,
            keys: Vec::new(),
            runtime: Runtime::new(session, START),
            now: START,
        };
        if kind == Kind::Drill {
            shown.press(Key::Char('O'));
            shown.press(Key::Char('9'));
            shown.runtime.practise(Some("nod_to_cpr"));
            shown.press(Key::Enter);
            shown.keys.clear();
        }
        shown
    }

    /// What comes of one more key.
    fn after(&self, key: Key) -> Self {
        let mut shown = self.clone();
        shown.press(key);
        shown
    }

    fn press(&mut self, key: Key) {
        self.keys.push(key);
        self.now = self.now.at(self.now.boot + HAND);
        self.runtime.handle(Input::Tick, self.now);
        self.runtime.handle(Input::Key(key), self.now);
    }

    fn perform(&mut self, intent: Intent) {
        self.now = self.now.at(self.now.boot + HAND);
        self.runtime.handle(Input::Tick, self.now);
        self.runtime.handle(Input::Intent(intent), self.now);
    }

    fn session(&self) -> &Session {
        self.runtime.session()
    }

    fn screen(&self) -> Screen {
        self.runtime.screen().clone()
    }

    /// What was done, but for signs that somebody is there.
    fn events(&self) -> Vec<Event> {
        let entries = self.session().person().incident.entries().iter();
        let events = entries.map(|entry| entry.event);
        events.filter(|event| *event != Event::Touched).collect()
    }

    /// What tells one screen from another, without times and numbers of pages.
    fn place(&self) -> String {
        let session = self.session();
        let state = session.state();
        let page = match session.page() {
            Route::List(List::Topic(_), _) => "topic".to_owned(),
            Route::List(list, _) => format!("{list:?}"),
            Route::HelpCard(_) => "help card".to_owned(),
            page => format!("{page:?}"),
        };
        let front = match self.order() {
            Some(order) if session.page() == Route::Instructions => order,
            _ => String::new(),
        };
        format!(
            "{page} {front} {:?} {:?} {} {} {:?} {} {}",
            state.lead,
            state.age,
            state.seizure.is_some(),
            state.doses.len().min(1),
            session.question(),
            session.other_people(),
            session.training().is_some_and(|it| it.runs()),
        )
    }

    fn order(&self) -> Option<String> {
        self.screen().parts.iter().find_map(|part| match part {
            Part::Instruction(order) => Some(content().words.text(&order.headline)),
            _ => None,
        })
    }

    fn names(&self) -> String {
        let keys: Vec<String> = self.keys.iter().map(|key| key.caption()).collect();
        format!("{:?} after {}", self.kind, keys.join(" "))
    }
}

/// What a screen shows, with its keys.
fn shown(screen: &Screen) -> Vec<(Key, Intent)> {
    let mut shown = Vec::new();
    let mut actions: Vec<&Action> = Vec::new();
    for part in &screen.parts {
        match part {
            Part::Actions(some) | Part::SideActions(some) => actions.extend(some),
            Part::Next(action) | Part::SecondaryButton(action) => actions.push(action),
            Part::Notes(notes) => actions.extend(&notes.pick),
            Part::Practice(bar) => actions.push(&bar.real),
            Part::Casualty(casualty) => actions.extend(&casualty.keys),
            Part::Confirm(confirm) => actions.extend(&confirm.answers),
            Part::Answers(answers) => {
                for answer in &answers.buttons {
                    let intent = Intent::Answer(answer.answer);
                    shown.extend(answer.keys.map(|key| (key, intent)));
                }
            }
            Part::Choices(choices) => {
                let choices = choices.choices.iter();
                shown.extend(choices.map(|choice| (choice.key, choice.intent)));
            }
            _ => {}
        }
    }
    for action in actions {
        if let Keys::Any(keys) | Keys::Named(keys) = action.keys {
            shown.extend(keys.iter().map(|key| (*key, action.intent)));
        }
    }
    shown
}

/// Every key there is, one letter a key.
fn every_key() -> Vec<Key> {
    let letters = ('A'..='Z').chain('0'..='9').chain(['.', '/']);
    letters
        .map(Key::Char)
        .chain([
            Key::Enter,
            Key::Backspace,
            Key::Escape,
            Key::Larger,
            Key::Smaller,
            Key::FullScreen,
            Key::PageUp,
            Key::PageDown,
            Key::Up,
            Key::Down,
            Key::Left,
            Key::Right,
            Key::Delete,
        ])
        .collect()
}

/// The keys that stand in brackets in a line: `[G]`.
fn named(text: &str) -> Vec<Key> {
    let keys = every_key();
    text.split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .filter_map(|(name, _)| keys.iter().copied().find(|key| key.caption() == name))
        .collect()
}

/// Every screen that keys lead to within [`DEPTH`], once.
fn screens(kind: Kind) -> Vec<Shown> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    let mut queue = VecDeque::from([Shown::first(kind)]);
    while let Some(here) = queue.pop_front() {
        if !seen.insert(here.place()) {
            continue;
        }
        if here.keys.len() < DEPTH {
            let mut next: Vec<Key> = Vec::new();
            for binding in here.screen().bindings {
                if !next.contains(&binding.key) {
                    next.push(binding.key);
                }
            }
            queue.extend(next.into_iter().map(|key| here.after(key)));
        }
        found.push(here);
    }
    found
}

/// Holds every screen of a kind of desk to the rules of keys.
#[track_caller]
fn check(kind: Kind, at_least: usize) {
    let screens = screens(kind);
    for here in &screens {
        let screen = here.screen();
        shown_keys_do_what_they_say(here, &screen);
        named_keys_are_bound(here, &screen);
        unbound_keys_do_nothing(here, &screen);
        listed_keys_hide_no_order(here, &screen);
    }
    assert!(screens.len() >= at_least, "only {} screens", screens.len());
}

fn shown_keys_do_what_they_say(here: &Shown, screen: &Screen) {
    for (key, intent) in shown(screen) {
        let is_card_there = screen.parts.iter().any(|part| {
            matches!(part, Part::Choices(choices)
                if choices.choices.iter().any(|choice| choice.key == key && choice.intent != intent))
        });
        // Under More help the letter of weak breaths is that of a card, and its name says where it counts.
        // While something is asked its yes comes before every other 1 (R12).
        let asked = here.session().question().is_some();
        if (intent == Intent::WeakBreaths && is_card_there)
            || (asked && CONFIRM.is(key) && intent != Intent::Confirm)
        {
            continue;
        }
        let names = here.names();
        assert_eq!(screen.intent(key), Some(intent), "{names}: {key:?}");
        let pressed = here.after(key);
        let mut performed = here.clone();
        performed.perform(intent);
        assert_eq!(pressed.events(), performed.events(), "{names}: {key:?}");
        assert_eq!(
            pressed.screen().parts,
            performed.screen().parts,
            "{names}: {key:?}"
        );
    }
}

fn named_keys_are_bound(here: &Shown, screen: &Screen) {
    for line in lines(screen) {
        let text = content().words.text(&line);
        for key in named(&text) {
            assert!(
                screen.intent(key).is_some(),
                "{}: {text:?} names a key that does nothing",
                here.names()
            );
        }
    }
}

fn unbound_keys_do_nothing(here: &Shown, screen: &Screen) {
    for key in every_key() {
        if screen.intent(key).is_some() {
            continue;
        }
        let pressed = here.after(key);
        let names = here.names();
        assert_eq!(pressed.events(), here.events(), "{names}: {key:?}");
        assert_eq!(
            pressed.session().page(),
            here.session().page(),
            "{names}: {key:?}"
        );
    }
}

fn listed_keys_hide_no_order(here: &Shown, screen: &Screen) {
    let session = here.session();
    let steps = session.page() == Route::Instructions && !session.state().is_closed();
    if !steps || session.question().is_some() || !session.person().is_open() {
        return;
    }
    let shown: Vec<Intent> = shown(screen)
        .into_iter()
        .map(|(_, intent)| intent)
        .collect();
    let order = here.order();
    for binding in &screen.bindings {
        let always = matches!(
            binding.intent,
            Intent::NotBreathing | Intent::Seizure | Intent::Back | Intent::ClosePage
        );
        // Who looks for a language cannot read what would be asked first.
        let looks_for_language = matches!(
            binding.intent,
            Intent::Open(Route::List(List::Languages, _))
        );
        // The trainer knows what the keys of a drill do.
        let trainers = matches!(
            binding.intent,
            Intent::Drill(DrillIntent::SkipAhead)
                | Intent::Drill(DrillIntent::Saw(_))
                | Intent::Drill(DrillIntent::Pause)
        );
        if always || looks_for_language || trainers || shown.contains(&binding.intent) {
            continue;
        }
        let pressed = here.after(binding.key);
        let session = pressed.session();
        // Pushes are the order that everything else gives way to.
        let pushes = session.page() == Route::Instructions
            && session.state().seizure.is_none()
            && matches!(session.state().place.phase, Phase::Cpr(_));
        // Whoever leads, the question of a look is the same question.
        let asked = here.session().state().asked();
        let still_asked = asked.is_some() && session.state().asked() == asked;
        let still_asked = still_asked && session.page() == Route::Instructions;
        // What is said of naloxone and of helpers puts the same card into other words.
        let says = matches!(
            binding.intent,
            Intent::Supply | Intent::Alone | Intent::Age(_)
        );
        let same_place = session.state().place.phase == here.session().state().place.phase;
        let same = still_asked || (says && same_place && session.page() == Route::Instructions);
        assert!(
            session.question().is_some() || pressed.order() == order || pushes || same,
            "{}: {:?} hides {order:?}",
            here.names(),
            binding.key
        );
    }
}

#[test]
fn keys_do_what_the_screen_shows() {
    check(Kind::Live, 100);
}

#[test]
fn keys_do_what_the_screen_of_a_kiosk_shows() {
    check(Kind::Kiosk, 100);
}

#[test]
fn keys_do_what_the_screen_of_a_drill_shows() {
    check(Kind::Drill, 100);
}
