//! Practice: a session of its own, in which the very same steps are followed for a casualty that a scenario describes.

use std::sync::Arc;

use super::key::digit;
use super::{Ask, Effect, Format, Intent, KeptDrill, Key, Looks, Options, Page, Person, Session};
use crate::clock::{Millis, Now};
use crate::engine;
use crate::incident::{Event, Incident};
use crate::locale::Line;
use crate::training::{
    Act, Course, Debrief, Done, Drill, Mark, Practice, Room, RoomQuestion, Scenario, Sheet, Tables,
    Turn, score,
};

/// The highest number of a learner.
const MOST_LEARNERS: u32 = 99;

/// Whether a drill goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    /// It does.
    Going,
    /// It does, and its clock stands still.
    Paused,
    /// It is over, or none has begun.
    Over,
}

/// What only a session of practice has.
pub struct Training {
    pub(super) practice: &'static Practice,
    /// The scenarios of the trainer's own, after the embedded ones.
    own: Vec<Arc<Scenario>>,
    pub(super) chosen: Option<Arc<Scenario>>,
    pub(super) learner: Option<u32>,
    pub(super) drill: Option<Drill>,
    /// Whether the drill goes on.
    pub(super) run: Run,
    /// Whether the drill is one that was kept earlier.
    pub(super) opened: bool,
    /// The kept drills, the newest first; nothing before anybody looked.
    pub(super) kept: Option<Vec<KeptDrill>>,
    /// What the room answers.
    pub(super) room: Room,
    /// Whether it only follows what another window tells.
    pub(super) follows: bool,
    /// When the drill begins whose scenario is still to come.
    pub(super) begins: Option<Now>,
}

impl Training {
    /// Every scenario.
    pub fn scenarios(&self) -> impl Iterator<Item = &Arc<Scenario>> {
        self.practice.scenarios.iter().chain(&self.own)
    }

    /// The scenario that was chosen.
    #[must_use]
    pub fn chosen(&self) -> Option<&Arc<Scenario>> {
        self.chosen.as_ref()
    }

    /// Which learner practises, by a number.
    #[must_use]
    pub fn learner(&self) -> Option<u32> {
        self.learner
    }

    /// The drill that goes on, or the last one.
    #[must_use]
    pub fn drill(&self) -> Option<&Drill> {
        self.drill.as_ref()
    }

    /// Whether a drill goes on.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.run != Run::Over
    }

    /// The kept drills, the newest first; nothing before anybody looked.
    #[must_use]
    pub fn kept(&self) -> Option<&[KeptDrill]> {
        self.kept.as_deref()
    }

    /// What the room answers.
    #[must_use]
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// How many questions to the room there are.
    #[must_use]
    pub fn questions(&self) -> usize {
        self.practice.room.len()
    }

    /// The question in front of the room.
    #[must_use]
    pub fn question(&self) -> Option<&'static RoomQuestion> {
        self.practice.room.get(self.room.question)
    }

    /// What is the same in all scenarios.
    #[must_use]
    pub fn tables(&self) -> &'static Tables {
        &self.practice.tables
    }

    /// Whether the drill is one that was kept earlier.
    #[must_use]
    pub fn is_opened(&self) -> bool {
        self.opened
    }

    /// Whether it only follows what another window tells.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.follows
    }

    /// Whether its clock stands still.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.run == Run::Paused
    }
}

impl Session {
    /// A session in which somebody practises. It knows no country: practice never shows a number to ring. The profile is the
    /// one that would be followed in earnest.
    #[must_use]
    pub fn practise(&self, practice: &'static Practice, own: Vec<Arc<Scenario>>, now: Now) -> Self {
        let options = Options {
            country: None,
            profile: Some(self.front.incident.header.profile),
            trained: self.trained,
            address: self.address.clone(),
            looks: self.looks,
        };
        let mut session = Self::new(self.content, &options);
        session.training = Some(Training {
            practice,
            own,
            chosen: None,
            learner: None,
            drill: None,
            run: Run::Over,
            opened: false,
            kept: None,
            room: Room::new(practice.room.len()),
            follows: false,
            begins: None,
        });
        session.page = Page::Practice;
        session.last_input = now.boot;
        session.screen = self.screen + 1;
        session.screen_since = Some(now.boot);
        session.folder.clone_from(&self.folder);
        session.sound.follow(&self.sound, now);
        session
    }

    /// Puts the first question in front, for whoever comes back from practice.
    pub(crate) fn put_in_front(&mut self, now: Now) {
        self.change(now, |session| session.page = Page::Instructions);
    }

    /// Comes back from practice: in earnest, at once. What was wished for there is wished for still, except how loud it is.
    pub(crate) fn come_back(&mut self, practice: &Self, by_key: bool, now: Now) {
        self.looks = Looks {
            loudness: self.looks.loudness,
            ..practice.looks
        };
        self.sound.follow(&practice.sound, now);
        self.unmute();
        self.change(now, |session| session.page = Page::Instructions);
        self.screen = self.screen.max(practice.screen) + 1;
        self.screen_since = Some(now.boot);
        if by_key {
            self.last_input = now.boot;
        }
        self.advance(now);
    }

    /// Comes back to practice after a real emergency, or after nobody had touched it: what was done there is there still.
    pub(crate) fn resume(&mut self, looks: Looks, now: Now) {
        self.looks = looks;
        self.notice = None;
        self.change(now, |session| session.page = Page::Practice);
        self.screen_since = Some(now.boot);
    }

    /// A real emergency, or nobody there: the drill is over.
    pub(crate) fn break_off(&mut self, now: Now) {
        self.act(Act::Ended, now);
        self.end_drill();
    }

    /// The clock of the drill stands still, or goes on.
    pub(crate) fn follow_pause(&mut self, stopped: bool) {
        if let Some(training) = self.training.as_mut().filter(|training| training.runs()) {
            training.run = if stopped { Run::Paused } else { Run::Going };
        }
    }

    /// The clock of the drill was set: nothing waits for a moment that is no longer to come.
    pub(crate) fn follow_jump(&mut self, now: Now) {
        self.screen_since = Some(now.boot);
        self.last_input = now.boot;
        self.sound.forget_after(now.boot);
    }

    /// Whether a window that only follows may not do this: it changes how it looks, no more.
    pub(super) fn only_follows(&self, intent: Intent) -> bool {
        let looks = matches!(
            intent,
            Intent::LargerText | Intent::SmallerText | Intent::FullScreen
        );
        self.training.as_ref().is_some_and(Training::follows) && !looks
    }

    /// Says something until the next key.
    pub(crate) fn notify_later(&mut self, line: Line) {
        self.notice = Some(line);
    }

    /// What only practice has; nothing where it is a real emergency.
    #[must_use]
    pub fn training(&self) -> Option<&Training> {
        self.training.as_ref()
    }

    /// Whether somebody can practise now: not while anybody may be in danger.
    #[must_use]
    pub fn may_practise(&self) -> bool {
        let open = self.front.is_open() || self.others.iter().any(Person::is_open);
        self.offers_practice && self.training.is_none() && !open
    }

    /// Lets people practise: a face that can show it says so.
    pub fn offer_practice(&mut self) {
        self.offers_practice = true;
    }

    /// The drill that goes on, with what the casualty went through until now.
    #[must_use]
    pub fn casualty(&self, now: Now) -> Option<(&Drill, Done, Course)> {
        let training = self.training.as_ref().filter(|training| training.runs())?;
        let drill = training.drill.as_ref()?;
        let done = Done::of(self.protocol(), drill, &self.front.incident);
        let course = Course::of(&drill.scenario, drill.begun.boot, &done, now.boot);
        Some((drill, done, course))
    }

    /// The score of the last drill.
    #[must_use]
    pub fn sheet(&self) -> Option<Sheet> {
        let training = self.training.as_ref()?;
        let drill = training.drill.as_ref()?;
        let tables = &training.practice.tables;
        Some(score(self.protocol(), tables, drill, &self.front.incident))
    }

    /// The last drill, to be talked through.
    #[must_use]
    pub fn debrief(&self) -> Option<Debrief> {
        let training = self.training.as_ref()?;
        let drill = training.drill.as_ref()?;
        let tables = &training.practice.tables;
        let incident = &self.front.incident;
        Some(Debrief::of(self.content, tables, drill, incident))
    }

    /// What a key asks for in practice. One key leads to a real emergency from everywhere.
    pub(super) fn practice_intent(&self, training: &Training, key: Key) -> Option<Intent> {
        if training.follows {
            return audience_intent(key);
        }
        let runs = training.runs();
        if self.page == Page::Room {
            return Self::room_intent(key);
        }
        match (key, self.page) {
            (Key::Delete, _) => Some(Intent::Real),
            (Key::Char('.'), _) if runs => Some(Intent::Pause),
            (Key::Up, _) if runs => Some(Intent::Turn(Turn::Better)),
            (Key::Down, _) if runs => Some(Intent::Turn(Turn::Worse)),
            (Key::Left, _) if runs => Some(Intent::StepBack),
            (Key::PageDown, _) if runs => Some(Intent::SkipAhead),
            (Key::Right, _) if runs => Some(Intent::Open(Page::Trainer)),
            (Key::Char(letter), Page::Trainer) => trainer_letter(letter),
            (Key::Char('q' | 'Q'), Page::Instructions) if runs => Some(Intent::Saw(Mark::Call)),
            (Key::Char(letter), page) if !runs => page_letter(training, page, letter),
            (Key::Enter, Page::Scene) => Some(Intent::Begin),
            (Key::Up, Page::Scene) => Some(Intent::Learner(Turn::Better)),
            (Key::Down, Page::Scene) => Some(Intent::Learner(Turn::Worse)),
            (Key::Left | Key::PageUp, Page::Replay { .. }) => Some(Intent::Earlier),
            (Key::Right | Key::PageDown, Page::Replay { .. }) => Some(Intent::Later),
            (Key::Escape, _) if !runs => Some(Intent::Back),
            (Key::Enter, _) if !runs => None,
            _ => self.usual_intent(key),
        }
    }

    /// Carries out what only practice knows.
    pub(super) fn carry_out_practice(&mut self, intent: Intent, now: Now) -> Effect {
        match intent {
            Intent::Practise => return Effect::Practise,
            Intent::Real => return Effect::Real,
            Intent::Audience => return Effect::Audience,
            Intent::Pause => return Effect::Pause,
            Intent::StepBack => return self.step_back(now),
            Intent::SkipAhead => return self.skip_ahead(now),
            Intent::Scenario(index) => self.choose_scenario(index),
            Intent::Begin => return Effect::Begin,
            Intent::Learner(turn) => self.choose_learner(turn),
            Intent::Saw(mark) => self.saw(mark, now),
            Intent::Turn(turn) => self.act(Act::Turned(turn), now),
            Intent::EndDrill => {
                self.act(Act::Ended, now);
                self.end_drill();
            }
            Intent::KeepDrill => self.ask_for_drill(|drill, incident| Ask::KeepDrill {
                drill: Box::new(drill),
                incident: Box::new(incident),
            }),
            Intent::SaveSheet(format) => self.ask_for_drill(|drill, incident| Ask::SaveSheet {
                drill: Box::new(drill),
                incident: Box::new(incident),
                format,
            }),
            Intent::PrintSheet => self.ask_for_drill(|drill, incident| Ask::PrintSheet {
                drill: Box::new(drill),
                incident: Box::new(incident),
            }),
            other => self.carry_out_room(other, now),
        }
        Effect::None
    }

    fn choose_scenario(&mut self, index: usize) {
        let Some(training) = &mut self.training else {
            return;
        };
        let chosen = training.scenarios().nth(index).cloned();
        if chosen.is_some() {
            training.chosen = chosen;
            self.page = Page::Scene;
        }
    }

    /// Opens the scene of a scenario at once.
    pub fn choose_scenario_named(&mut self, id: &str) {
        let Some(training) = &self.training else {
            return;
        };
        let index = training.scenarios().position(|scenario| scenario.id == id);
        if let Some(index) = index {
            self.choose_scenario(index);
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
        self.front = person;
        self.page = Page::Instructions;
    }

    fn choose_learner(&mut self, turn: Turn) {
        if let Some(training) = &mut self.training {
            let number = training.learner.unwrap_or(0);
            let number = match turn {
                Turn::Better => (number + 1).min(MOST_LEARNERS),
                Turn::Worse => number.saturating_sub(1),
            };
            training.learner = (number > 0).then_some(number);
        }
    }

    pub(super) fn saw(&mut self, mark: Mark, now: Now) {
        self.act(Act::Saw(mark), now);
        if self.page == Page::Trainer {
            self.close_page(now);
        }
        self.notice = Some(Line::new("notice-marked").with("what", mark.line()));
    }

    pub(super) fn act(&mut self, act: Act, now: Now) {
        let training = self.training.as_mut().filter(|training| training.runs());
        if let Some(drill) = training.and_then(|training| training.drill.as_mut()) {
            drill.acts.push((now, act));
        }
    }

    /// Ends the drill: its score comes to the front.
    pub(super) fn end_drill(&mut self) {
        let training = self.training.as_mut().filter(|training| training.runs());
        if let Some(training) = training {
            training.run = Run::Over;
            self.page = Page::Score;
        }
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
        if act_is_last {
            drill.acts.pop();
        }
        drill.rewound += 1;
        // Whatever happened at that moment or later is gone, the last thing that was done with it.
        let stay = entries
            .iter()
            .take(last.filter(|_| !act_is_last).unwrap_or(usize::MAX));
        let stay: Vec<_> = stay
            .take_while(|entry| entry.at.boot <= to)
            .copied()
            .collect();
        let mut person = Person::new(protocol, self.front.incident.header, self.front.number);
        for entry in stay {
            person.push(protocol, entry.at, entry.event);
        }
        self.front = person;
        self.page = Page::Instructions;
        self.notice = Some(Line::new("notice-step-back"));
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
        let horizon = now.boot + protocol.timers.set_aside.millis;
        let ahead = Course::of(&drill.scenario, begun, &done, horizon);
        let later = |at: &Millis| *at > now.boot;
        let changes = ahead.spans().iter().map(|span| span.from);
        let crew = begun + drill.scenario.crew;
        let next = due
            .into_iter()
            .chain(changes)
            .chain([crew])
            .filter(later)
            .min();
        // The same second is no skip: somebody presses twice.
        next.map_or(Effect::None, Effect::Jump)
    }

    fn ask_for_drill(&mut self, ask: impl FnOnce(Drill, Incident) -> Ask) {
        let drill = self
            .training
            .as_ref()
            .and_then(|training| training.drill.clone());
        let incident = self.front.incident.clone();
        self.asks.extend(drill.map(|drill| ask(drill, incident)));
    }

    /// Whether the clock of the incident in front stands still: a drill that is over, or that the trainer stopped.
    pub(super) fn is_at_rest(&self) -> bool {
        let rests = |training: &Training| training.run != Run::Going || training.follows;
        self.training.as_ref().is_some_and(rests)
    }

    /// Whether something is for earnest only: whoever it would be for is not there in practice.
    #[must_use]
    pub fn is_for_earnest(intent: Intent) -> bool {
        matches!(
            intent,
            Intent::Country(_)
                | Intent::OtherPerson
                | Intent::Keep
                | Intent::Copy
                | Intent::Save(_)
                | Intent::Print
                | Intent::OpenKept(_)
                | Intent::EraseKept
                | Intent::Open(
                    Page::Countries { .. } | Page::Kept { .. } | Page::KeptRecord | Page::Share
                )
        )
    }
}

/// What a key asks for in a window for the room: how it looks, no more.
fn audience_intent(key: Key) -> Option<Intent> {
    match key {
        Key::Larger => Some(Intent::LargerText),
        Key::Smaller => Some(Intent::SmallerText),
        Key::FullScreen => Some(Intent::FullScreen),
        _ => None,
    }
}

/// What a trainer marks with a digit.
fn trainer_letter(letter: char) -> Option<Intent> {
    let index = digit(letter)?;
    let mark = Mark::BY_TRAINER.get(index).copied();
    match mark {
        Some(mark) => Some(Intent::Saw(mark)),
        None => (index == Mark::BY_TRAINER.len()).then_some(Intent::EndDrill),
    }
}

/// What a letter or digit asks for on a page of practice on which no drill goes on.
fn page_letter(training: &Training, page: Page, letter: char) -> Option<Intent> {
    match (page, letter) {
        (_, 'm' | 'M') => Some(Intent::Mute),
        (Page::Practice, '1') => Some(Intent::Open(Page::Scenarios { part: 0 })),
        (Page::Practice, '2') => Some(Intent::Open(Page::Room)),
        (Page::Practice, '3') => Some(Intent::Open(Page::Class { part: 0 })),
        (Page::Practice, '4') => Some(Intent::Audience),
        (Page::Practice, '5') => training.drill.as_ref().map(|_| Intent::Open(Page::Score)),
        (Page::Class { part }, _) => Session::class_letter(training, part, letter),
        (Page::Scenarios { part }, _) => {
            let index = digit(letter)?;
            if index == Page::SCENARIOS {
                return Some(Intent::More);
            }
            let index = part * Page::SCENARIOS + index;
            (index < training.scenarios().count()).then_some(Intent::Scenario(index))
        }
        (Page::Score, '1') => Some(Intent::Open(Page::Replay { step: 0 })),
        (Page::Score, '2') => Some(Intent::KeepDrill),
        (Page::Score, '3') => Some(Intent::PrintSheet),
        (Page::Score, '4') => Some(Intent::SaveSheet(Format::Pdf)),
        (Page::Score, '5') => Some(Intent::SaveSheet(Format::Text)),
        (Page::Score, '6') => Some(Intent::SaveSheet(Format::Json)),
        _ => None,
    }
}
