//! A person at the keyboard: a session, a clock that only the script moves, and what the screen says.

use overdose_core::content::Content;
use overdose_core::locale::{Arg, Message};
use overdose_core::press::press;
use overdose_core::session::{GUARD, Key, Options, Route, Session};
use overdose_core::view_model::{self, Part, Screen};
use overdose_protocol::definition::Named;
use overdose_protocol::engine::{Checkpoint, Phase};
use overdose_protocol::incident::Event;
use overdose_protocol::incident::Lead;
use overdose_protocol::time::{Millis, Now};

use super::outline::check_outline;
use crate::engine::run::{QUESTIONS, card_name, letter, without_times};
use crate::pressed::pressed;
use crate::script::{Step, steps};

/// When every session starts: not at zero, so that no test passes by accident.
pub const START: Now = Now {
    boot: 7_000_000,
    wall: 1_790_000_000_000,
    offset: 3600,
};

pub fn content() -> &'static Content {
    match Content::embedded() {
        Ok(content) => content,
        Err(error) => panic!("the embedded content does not load: {error}"),
    }
}

/// A session, its clock, and the keys pressed so far.
pub struct Harness {
    pub session: Session,
    pub now: Now,
}

impl Harness {
    pub fn with(options: &Options) -> Self {
        Self {
            session: Session::new(content(), options),
            now: START,
        }
    }

    /// A desk in a country.
    pub fn in_country(code: &str) -> Self {
        Self::with(&Options {
            country: Some(code.to_owned()),
            ..Options::default()
        })
    }

    /// A desk under a profile, whatever the country.
    pub fn under(profile: &str) -> Self {
        let profile = content().protocol.profiles.find(profile);
        assert!(profile.is_some(), "a known profile");
        Self::with(&Options {
            country: Some("DE".to_owned()),
            profile,
            ..Options::default()
        })
    }

    /// A desk in the United States after these keys.
    pub fn after(script: &str) -> Self {
        let mut harness = Self::in_country("US");
        harness.keys(script);
        harness
    }

    /// The same with every question that a key asks first left open.
    pub fn after_only(script: &str) -> Self {
        let mut harness = Self::in_country("US");
        harness.keys_only(script);
        harness
    }

    /// Lets time pass; the session wakes whenever it has asked to.
    pub fn wait(&mut self, millis: Millis) -> &mut Self {
        let until = self.now.boot + millis;
        while let Some(wake) = self.session.wake_at(self.now).filter(|at| *at < until) {
            // What a correction makes due may lie in the past.
            self.now = self.now.at(wake.max(self.now.boot + 1));
            self.session.advance(self.now);
        }
        self.now = self.now.at(until);
        self.session.advance(self.now);
        self
    }

    /// Plays a script, and says yes where a key asks first.
    pub fn keys(&mut self, script: &str) -> &mut Self {
        steps(script).for_each(|step| self.step(step));
        self
    }

    /// Plays a step, and says yes where its key asks first.
    pub fn step(&mut self, step: Step) {
        let Some(key) = self.hand(step) else {
            return;
        };
        let asked = self.session.question();
        press(&mut self.session, key, self.now);
        if asked.is_none() && self.session.question().is_some() {
            self.keys_only("1");
        }
    }

    /// Plays a script, and leaves every question open that a key asks first.
    pub fn keys_only(&mut self, script: &str) -> &mut Self {
        for step in steps(script) {
            if let Some(key) = self.hand(step) {
                press(&mut self.session, key, self.now);
            }
        }
        self
    }

    /// Lets the time of a step pass: the key that is pressed then, if it is one.
    fn hand(&mut self, step: Step) -> Option<Key> {
        let (wait, key) = step.timed(GUARD);
        if wait > 0 {
            self.wait(wait);
        }
        key.map(pressed)
    }

    pub fn screen(&self) -> Screen {
        view_model::screen(&self.session, self.now)
    }

    /// Outcome and what stands in front, or the name of the page over it.
    pub fn front(&self) -> String {
        match self.session.page() {
            Route::Instructions if self.session.state().seizure.is_some() => "fit".to_owned(),
            Route::Instructions => self.under_page(),
            Route::HelpCard(card) => format!("help {}", card_name(card)),
            page => page_name(page),
        }
    }

    /// Outcome and question, card or screen, whatever page is over it.
    pub fn under_page(&self) -> String {
        let state = self.session.state();
        let letter = state.outcome().map_or("-", letter);
        let shows = match &state.place.phase {
            Phase::Asking(asking) => {
                let id = content().protocol.questions.get(asking.question).name();
                let short = QUESTIONS.iter().find(|(_, known)| *known == id);
                short.map_or(id, |(name, _)| *name).to_owned()
            }
            Phase::Steps(cards) | Phase::Watch(cards) => card_name(cards.current).to_owned(),
            Phase::Cpr(_) => "CPR".to_owned(),
            Phase::Closed(_) => "closed".to_owned(),
        };
        format!("{letter} {shows}")
    }

    /// The place of the incident in front, without its times.
    pub fn place(&self) -> Checkpoint {
        without_times(&self.session.state().place)
    }

    pub fn leads(&self) -> Lead {
        self.session.state().lead
    }

    /// How many doses are recorded and not taken back.
    pub fn doses(&self) -> usize {
        let doses = self.session.state().doses.iter();
        doses.filter(|dose| !dose.withdrawn).count()
    }

    /// How often an event stands in the incident in front.
    pub fn count(&self, event: Event) -> usize {
        let entries = self.session.person().incident.entries().iter();
        entries.filter(|entry| entry.event == event).count()
    }

    pub fn text(&self, line: &Message) -> String {
        // A space at which no line ends is one all the same.
        content().words.text(line).replace('\u{a0}', " ")
    }

    /// Every line on the screen, put into words.
    pub fn texts(&self) -> Vec<String> {
        lines(&self.screen())
            .iter()
            .map(|line| self.text(line))
            .collect()
    }

    /// Whether some line on the screen holds these words.
    pub fn says(&self, words: &str) -> bool {
        self.texts().iter().any(|text| text.contains(words))
    }

    #[track_caller]
    pub fn expect(&self, words: &str) -> &Self {
        assert!(self.says(words), "{words:?} is not in {:#?}", self.texts());
        self
    }

    #[track_caller]
    pub fn expect_not(&self, words: &str) -> &Self {
        assert!(!self.says(words), "{words:?} is in {:#?}", self.texts());
        self
    }

    /// The headline of the instruction or question in front.
    pub fn order(&self) -> String {
        let order = self.screen().parts.into_iter().find_map(|part| match part {
            Part::Instruction(order) => Some(order),
            _ => None,
        });
        order.map_or_else(String::new, |order| self.text(&order.headline))
    }

    /// The headlines of the cards beside the instruction in front.
    pub fn beside(&self) -> Vec<String> {
        let parts = self.screen().parts.into_iter();
        parts
            .filter_map(|part| match part {
                Part::SideCards(orders) => Some(orders),
                _ => None,
            })
            .flatten()
            .map(|order| self.text(&order.headline))
            .collect()
    }

    /// The keys of what can be said beside the order.
    pub fn side_actions(&self) -> Vec<String> {
        let parts = self.screen().parts.into_iter();
        parts
            .filter_map(|part| match part {
                Part::SideActions(actions) => Some(actions),
                _ => None,
            })
            .flatten()
            .filter_map(|action| action.keys.caption())
            .collect()
    }

    /// The keys of the actions of the screen.
    pub fn actions(&self) -> Vec<String> {
        let parts = self.screen().parts.into_iter();
        parts
            .filter_map(|part| match part {
                Part::Actions(actions) => Some(actions),
                _ => None,
            })
            .flatten()
            .filter_map(|action| action.keys.caption())
            .collect()
    }

    /// What must hold on every screen of every page in every phase.
    #[track_caller]
    pub fn check_screen(&self, what: &str) {
        let screen = self.screen();
        let Some(Part::CallBar(bar)) = screen.parts.first() else {
            panic!("{what}: the call bar is not the first part");
        };
        let number = self
            .session
            .region()
            .map_or("911 US and Canada", |region| region.ambulance.as_str());
        let call = std::iter::once(&bar.call).chain(&bar.around);
        let call: Vec<String> = call.map(|line| self.text(line)).collect();
        let has_number = call.iter().any(|line| line.contains(number));
        assert!(has_number, "{what}: {call:?} without {number}");
        for part in screen.parts.iter().skip(1) {
            assert!(!matches!(part, Part::CallBar(_)), "{what}: two call bars");
            if let Part::Answers(answers) = part {
                assert_eq!(
                    answers.buttons.len(),
                    3,
                    "{what}: not sure is an equal answer"
                );
            }
        }
        for line in lines(&screen) {
            check_line(&line, what);
        }
        check_outline(&screen, &self.session.content().words, what);
        let keys = self.actions();
        for (index, key) in keys.iter().enumerate() {
            assert!(!keys[..index].contains(key), "{what}: {key} stands twice");
        }
        // More help lists every other key; all other screens keep few things to choose from.
        if ![Route::Help, Route::FurtherHelp].contains(&self.session.page()) {
            assert!(keys.len() <= 8, "{what}: {} actions", keys.len());
        }
    }
}

/// What a page is called, after its name in the program: `kept-record`, and `topic 0 1` for a part of a list.
fn page_name(page: Route) -> String {
    let said = format!("{page:?}").replace("List(", "");
    let words = said.split(|sign: char| !sign.is_alphanumeric());
    let words = words.filter(|word| word.starts_with(|sign: char| !sign.is_lowercase()));
    let mut name = String::new();
    for sign in words.collect::<Vec<_>>().join(" ").chars() {
        if sign.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(sign.to_ascii_lowercase());
    }
    name
}

/// A line resolves to words: no raw id, no argument left open, also in the lines inside it.
#[track_caller]
fn check_line(line: &Message, what: &str) {
    let words = &content().words;
    assert!(words.has(&line.id), "{what}: no message {}", line.id);
    let text = words.text(line);
    assert!(!text.trim().is_empty(), "{what}: {} is empty", line.id);
    assert!(
        !text.contains('{') && !text.contains('}'),
        "{what}: {} is {text:?}",
        line.id
    );
    assert_ne!(text, line.id, "{what}: a raw id");
    for (_, arg) in &line.args {
        check_arg(arg, what);
    }
}

#[track_caller]
fn check_arg(arg: &Arg, what: &str) {
    match arg {
        Arg::Message(line) => check_line(line, what),
        Arg::List(things) => things.iter().for_each(|thing| check_arg(thing, what)),
        Arg::Text(_) | Arg::Number(_) => {}
    }
}

/// Every line of a screen.
pub fn lines(screen: &Screen) -> Vec<Message> {
    screen.parts.iter().flat_map(Part::messages).collect()
}
