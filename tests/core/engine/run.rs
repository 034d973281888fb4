//! A small driver: one incident, a clock that only the script moves, and everything that clock causes.

use std::rc::Rc;

use overdose_core::content::Content;
use overdose_protocol::definition::{Answer, CardId, OutcomeId, Protocol, QuestionId};
use overdose_protocol::engine::{self, Checkpoint, Phase, Rules, State};
use overdose_protocol::incident::{
    Age, ClockEvent, CloseReason, Entry, Event, Header, Incident, Lead, Overlay, Supply, Toggle,
};
use overdose_protocol::time::{Millis, Now};

/// When every run starts on the boot clock: not at zero, so that no test passes by accident.
pub const START: Millis = 5_000_000;

/// The questions by the names of the protocol document.
pub const QUESTIONS: [(&str, &str); 9] = [
    ("Q1", "responsive"),
    ("Q2", "breathing"),
    ("Q1c", "talking_or_obeying"),
    ("Q2r", "breathing_recount"),
    ("Q3", "blue_or_grey"),
    ("Q4", "drowsy_or_confused"),
    ("Q5", "clammy_skin"),
    ("Q6", "other_worry"),
    ("Q7", "higher_risk"),
];

/// The words of a script that stand for one event each.
const WORDS: [(&str, Event); 35] = [
    ("next", Event::CardDone),
    ("back", Event::WentBack),
    ("S", Event::NotBreathing),
    ("breathing?", Event::BreathingAgain),
    ("check", Event::CheckAgain),
    ("dose", Event::NaloxoneGiven),
    ("correct", Event::Toggled(Toggle::Dose)),
    ("T", Event::Toggled(Toggle::CallTaker)),
    ("AED", Event::Toggled(Toggle::Aed)),
    ("child", Event::Toggled(Toggle::Child)),
    ("age=adult", Event::Age(Age::Adult)),
    ("age=child", Event::Age(Age::Child)),
    ("age=baby", Event::Age(Age::Baby)),
    ("none-here", Event::Supply(Supply::None)),
    ("some-here", Event::Supply(Supply::Unknown)),
    ("calling", Event::Calling(true)),
    ("nobody-calls", Event::Calling(false)),
    ("alone", Event::Alone(true)),
    ("helped", Event::Alone(false)),
    ("resumed", Event::Resumed),
    ("weak", Event::Toggled(Toggle::WeakBreaths)),
    ("fit", Event::SeizureBegan),
    ("fit-ends", Event::SeizureEnded),
    ("count", Event::BreathCounted),
    ("help", Event::PageOpened(Overlay::Help)),
    ("close-page", Event::PageClosed),
    ("crew", Event::CrewArrived),
    ("close", Event::Closed(CloseReason::CrewTookOver)),
    ("left", Event::Closed(CloseReason::PersonLeft)),
    ("other", Event::Closed(CloseReason::Other)),
    ("false-alarm", Event::Closed(CloseReason::FalseAlarm)),
    ("same", Event::SamePerson),
    ("bring-back", Event::BroughtBack),
    ("touch", Event::Touched),
    ("handover", Event::PageOpened(Overlay::Handover)),
];

/// The embedded protocol.
pub fn protocol() -> &'static Protocol {
    match Content::embedded() {
        Ok(content) => &content.protocol,
        Err(error) => panic!("the embedded protocol does not load: {error}"),
    }
}

/// The question with this name of the protocol document.
pub fn question(name: &str) -> QuestionId {
    QUESTIONS
        .iter()
        .find(|(short, _)| *short == name)
        .and_then(|(_, id)| protocol().questions.find(id))
        .unwrap_or_else(|| panic!("no question {name}"))
}

/// The letter of an outcome.
pub fn letter(outcome: OutcomeId) -> &'static str {
    &protocol().outcomes.get(outcome).letter
}

/// The outcome with this letter.
pub fn outcome(letter: &str) -> OutcomeId {
    protocol()
        .outcomes
        .iter()
        .find(|(_, row)| row.letter == letter)
        .map_or_else(|| panic!("no outcome {letter}"), |(id, _)| id)
}

/// The name of a card.
pub fn card_name(card: CardId) -> &'static str {
    &protocol().cards.get(card).name
}

/// The rules of a profile.
pub fn header(profile: &str, trained: bool) -> Header {
    let profile = protocol()
        .profiles
        .find(profile)
        .unwrap_or_else(|| panic!("no profile {profile}"));
    Header { profile, trained }
}

/// One incident on a clock that only the test moves.
#[derive(Clone)]
pub struct Run {
    pub incident: Incident,
    pub state: State,
    pub now: Millis,
}

/// Short: a profile, and what happened.
impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let events = self.incident.entries().iter();
        let events: Vec<_> = events.map(|entry| (entry.at.boot, entry.event)).collect();
        let rules = self.rules();
        write!(
            f,
            "{} trained {}: {events:?}",
            rules.profile.name, rules.trained
        )
    }
}

impl Run {
    /// A fresh incident under a profile.
    pub fn of(profile: &str) -> Self {
        Self::under(header(profile, false))
    }

    /// A fresh incident under a profile where the helpers are trained.
    pub fn trained(profile: &str) -> Self {
        Self::under(header(profile, true))
    }

    /// A fresh incident under the default profile, after this script.
    pub fn after(script: &str) -> Self {
        let mut run = Self::of("intl");
        run.play(script);
        run
    }

    pub fn under(header: Header) -> Self {
        Self {
            incident: Incident::new(header),
            state: State::new(protocol()),
            now: START,
        }
    }

    pub fn rules(&self) -> Rules<'static> {
        Rules::new(protocol(), self.incident.header)
    }

    /// Lets time pass, and everything happen that falls due meanwhile.
    pub fn wait(&mut self, millis: Millis) -> &mut Self {
        let until = self.now + millis;
        for _ in 0..100_000 {
            let due = engine::next_due(&self.rules(), &self.state);
            let Some(due) = due.filter(|due| due.at <= until) else {
                self.now = until;
                return self;
            };
            self.push(due.at, Event::Clock(due.event));
        }
        panic!("the clock causes things without end: {:?}", self.log());
    }

    /// An event at this moment.
    pub fn event(&mut self, event: Event) -> &mut Self {
        self.push(self.now, event);
        self
    }

    pub fn answer(&mut self, name: &str, answer: Answer) -> &mut Self {
        self.event(Event::Answered(question(name), answer))
    }

    /// Plays a script.
    pub fn play(&mut self, script: &str) -> &mut Self {
        for word in script.split_whitespace() {
            if let Some(time) = time(word) {
                self.wait(time);
            } else if let Some((_, event)) = WORDS.iter().find(|(known, _)| *known == word) {
                self.event(*event);
            } else if let Some((name, answer)) = word.split_once('=') {
                let answer =
                    Answer::find(answer).unwrap_or_else(|| panic!("no answer {answer} in {word}"));
                self.answer(name, answer);
            } else {
                panic!("no such word in a script: {word}");
            }
        }
        self
    }

    fn push(&mut self, at: Millis, event: Event) {
        let at = Now {
            boot: at,
            wall: i64::try_from(at).unwrap_or(0),
            offset: 0,
        };
        let entry = self.incident.push(Entry { at, event });
        let rules = self.rules();
        self.state.apply(&rules, &entry);
    }

    /// The outcome in front or under the question, as its letter; `-` before any.
    pub fn letter(&self) -> &'static str {
        self.state.outcome().map_or("-", letter)
    }

    /// What stands in front: a question, a card, or the CPR screen.
    pub fn shows(&self) -> String {
        match &self.state.place.phase {
            Phase::Asking(asking) => {
                let id = &protocol().questions.get(asking.question).name;
                let short = QUESTIONS.iter().find(|(_, known)| known == id);
                short.map_or(id.as_str(), |(name, _)| name).to_owned()
            }
            Phase::Steps(cards) | Phase::Watch(cards) => card_name(cards.current).to_owned(),
            Phase::Cpr(cpr) if cpr.first_breaths.is_some() => "first-breaths".to_owned(),
            Phase::Cpr(cpr) if cpr.weak_breaths => "weak-breaths".to_owned(),
            Phase::Cpr(_) => "CPR".to_owned(),
            Phase::Closed(_) => "closed".to_owned(),
        }
    }

    /// Outcome and what stands in front.
    pub fn front(&self) -> String {
        format!("{} {}", self.letter(), self.shows())
    }

    /// The cards of the list in front, in order.
    pub fn list(&self) -> Vec<&'static str> {
        let Some(outcome) = self.state.outcome() else {
            return Vec::new();
        };
        let list = self.state.card_list(&self.rules(), outcome);
        list.into_iter().map(card_name).collect()
    }

    /// The floor, as the letter of its outcome.
    pub fn floor(&self) -> &'static str {
        self.state.place.floor.map_or("-", letter)
    }

    /// What the clock has caused so far: when, in seconds after the start, and what.
    pub fn log(&self) -> Vec<(f64, ClockEvent)> {
        let seconds = |at: Millis| (at - START) as f64 / 1000.0;
        self.incident
            .entries()
            .iter()
            .filter_map(|entry| match entry.event {
                Event::Clock(event) => Some((seconds(entry.at.boot), event)),
                _ => None,
            })
            .collect()
    }

    /// When the clock has caused this, in seconds after the start.
    pub fn times(&self, event: ClockEvent) -> Vec<f64> {
        let log = self.log().into_iter();
        log.filter(|(_, known)| *known == event)
            .map(|(at, _)| at)
            .collect()
    }

    /// How many doses are recorded and not taken back.
    pub fn doses(&self) -> usize {
        let doses = self.state.doses.iter();
        doses.filter(|dose| !dose.withdrawn).count()
    }

    pub fn leads(&self) -> Lead {
        self.state.lead
    }

    /// The place in front without its times.
    pub fn place(&self) -> Checkpoint {
        without_times(&self.state.place)
    }
}

/// A place with every time in it set to zero.
pub fn without_times(place: &Checkpoint) -> Checkpoint {
    let mut place = place.clone();
    forget_times(&mut place.phase);
    if let Some(clock) = &mut place.cpr_clock {
        clock.swap_from = 0;
        clock.beat_from = 0;
    }
    place
}

fn forget_times(phase: &mut Phase) {
    match phase {
        Phase::Asking(asking) => {
            asking.since = 0;
            asking.look_ended = false;
            if let Some(under) = &mut asking.under {
                forget_times(Rc::make_mut(under));
            }
        }
        Phase::Steps(cards) | Phase::Watch(cards) => {
            cards.since = 0;
            cards.checked = 0;
        }
        Phase::Cpr(cpr) => cpr.first_breaths = cpr.first_breaths.map(|_| 0),
        Phase::Closed(closed) => forget_times(Rc::make_mut(&mut closed.under)),
    }
}

/// `30s`, `29.9s` or `2:00` in milliseconds.
fn time(word: &str) -> Option<Millis> {
    if let Some(seconds) = word.strip_suffix('s') {
        let seconds: f64 = seconds.parse().ok()?;
        return Some((seconds * 1000.0).round() as Millis);
    }
    let (minutes, seconds) = word.split_once(':')?;
    let (minutes, seconds): (Millis, Millis) = (minutes.parse().ok()?, seconds.parse().ok()?);
    Some((minutes * 60 + seconds) * 1000)
}
