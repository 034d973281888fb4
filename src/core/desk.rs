//! What stands on the desk: a session in earnest, or one of practice in front of it. The two share nothing but the country's
//! profile, the address and how things look; a drill has a clock of its own.

mod tell;

use crate::coach::AudioPlan;
use crate::locale::Line;
use crate::press::{press, press_on};
use crate::session::{Effect, Intent, IoResponse, Key, Session, Training};
use crate::training::{Practice, scenarios_in};
use crate::view_model::Screen;
use overdose_protocol::time::{Millis, Now};
use tell::Telling;

/// How long a drill goes on that nobody touches, in milliseconds: hands are on a manikin, and nothing waits for a key.
const DRILL: Millis = 30 * 60_000;

/// A session in earnest, and perhaps practice in front of it.
pub struct Desk {
    front: Session,
    /// The session in earnest, while somebody practises.
    earnest: Option<Session>,
    /// The practice that was left.
    left: Option<Session>,
    drill: DrillClock,
    /// When somebody last pressed a key, on the boot clock.
    last_key: Millis,
    /// The trainer's own scenarios are in this folder.
    folder: Option<std::path::PathBuf>,
    /// What the windows for the room were told.
    told: Telling,
}

/// How far the clock of a drill is from the one on the wall.
#[derive(Debug, Clone, Copy, Default)]
struct DrillClock {
    /// What to add to the boot clock.
    ahead: i64,
    /// The time of the drill at which it stands still.
    stopped: Option<Millis>,
}

impl DrillClock {
    fn time(self, now: Now) -> Now {
        // The clock on the wall goes along: what a drill shows as the time of day is that of the drill.
        let boot = now.boot.saturating_add_signed(self.ahead);
        now.at(self.stopped.unwrap_or(boot))
    }

    /// Stands at this time of the drill from now on.
    fn set(&mut self, now: Now, time: Millis) {
        let signed = |millis: Millis| i64::try_from(millis).unwrap_or(i64::MAX);
        self.ahead = signed(time).saturating_sub(signed(now.boot));
        self.stopped = self.stopped.map(|_| time);
    }

    fn pause(&mut self, now: Now) {
        match self.stopped.take() {
            Some(time) => self.set(now, time),
            None => self.stopped = Some(self.time(now).boot),
        }
    }
}

impl Desk {
    /// A desk with a session in earnest.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self {
            front: session,
            earnest: None,
            left: None,
            drill: DrillClock::default(),
            last_key: 0,
            folder: None,
            told: Telling::default(),
        }
    }

    /// A desk for a window for the room: practice that follows what another window tells. Nothing where practice cannot be read.
    #[must_use]
    pub fn audience(session: Session, now: Now) -> Option<Self> {
        let mut session = session;
        session.offer_practice();
        let mut desk = Self::new(session);
        desk.practise(now);
        desk.earnest.as_ref()?;
        desk.front.apply_others();
        Some(desk)
    }

    /// The same with a folder in which the trainer's own scenarios are.
    #[must_use]
    pub fn with_scenarios_in(mut self, folder: Option<std::path::PathBuf>) -> Self {
        self.folder = folder;
        self
    }

    /// The session in front.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.front
    }

    /// The session in front.
    pub fn session_mut(&mut self) -> &mut Session {
        &mut self.front
    }

    /// The time for whatever is in front: that of the drill in practice.
    #[must_use]
    pub fn time(&self, now: Now) -> Now {
        match self.earnest {
            Some(_) => self.drill.time(now),
            None => now,
        }
    }

    /// A time of what is in front, as the boot clock shows it; none while that time stands still.
    #[must_use]
    pub fn boot(&self, time: Millis) -> Option<Millis> {
        match (&self.earnest, self.drill.stopped) {
            (None, _) => Some(time),
            (Some(_), Some(_)) => None,
            (Some(_), None) => Some(time.saturating_add_signed(self.drill.ahead.saturating_neg())),
        }
    }

    /// Carries out what a key asks for. `now` is what the clock shows.
    pub fn press(&mut self, key: Key, now: Now) -> Effect {
        self.last_key = now.boot;
        let time = self.time(now);
        let effect = press(&mut self.front, key, time);
        self.follow(effect, now)
    }

    /// The same on a screen that is shown already.
    pub fn press_on(&mut self, screen: &Screen, key: Key, now: Now) -> Effect {
        self.last_key = now.boot;
        let time = self.time(now);
        let effect = press_on(screen, &mut self.front, key, time);
        self.follow(effect, now)
    }

    /// Carries out an intent. `now` is what the clock shows.
    pub fn perform(&mut self, intent: Intent, now: Now) -> Effect {
        self.last_key = now.boot;
        let effect = self.front.perform(intent, self.time(now));
        self.follow(effect, now)
    }

    /// Lets the clock do what it has to do until now. Practice that nobody touches ends.
    pub fn advance(&mut self, now: Now) {
        self.front.advance(self.time(now));
        if self.practice_ends().is_some_and(|end| end <= now.boot) {
            self.leave(false, now);
            self.front.notify_later(Line::new("notice-practice-ended"));
        }
    }

    /// When something changes next by itself, on the boot clock.
    #[must_use]
    pub fn wake_at(&self, now: Now) -> Option<Millis> {
        let front = self.front.wake_at(self.time(now));
        let front = front.and_then(|time| self.boot(time));
        front.into_iter().chain(self.practice_ends()).min()
    }

    /// When practice ends because nobody touches it: it is never left running as if it were real.
    fn practice_ends(&self) -> Option<Millis> {
        self.earnest.as_ref()?;
        if self.front.training().is_some_and(Training::follows) {
            return None;
        }
        let drills = self
            .front
            .training()
            .is_some_and(|it| it.runs() && !it.is_paused());
        let timeout = if drills {
            DRILL
        } else {
            self.front.protocol().timers.same_person.millis
        };
        Some(self.last_key + timeout)
    }

    /// The same score in the time of the clock, not in that of what is in front.
    #[must_use]
    pub fn in_real_time(&self, score: AudioPlan) -> AudioPlan {
        match self.earnest {
            Some(_) => score.later(self.drill.ahead.saturating_neg()),
            None => score,
        }
    }

    /// The program is about to end: lets go of what is over.
    pub fn end(&mut self, now: Now) {
        self.leave(true, now);
        self.front.end();
    }

    fn follow(&mut self, effect: Effect, now: Now) -> Effect {
        match effect {
            Effect::Practise => self.practise(now),
            Effect::Real => self.leave(true, now),
            Effect::Begin => {
                self.drill = DrillClock::default();
                self.front.begin_drill(now);
            }
            Effect::Pause => {
                self.drill.pause(now);
                self.front.apply_pause(self.drill.stopped.is_some());
            }
            Effect::Jump(time) => {
                self.drill.set(now, time);
                let time = self.time(now);
                self.front.apply_jump(time);
                self.front.advance(time);
            }
            effect => return self.let_go(effect, now),
        }
        self.let_go(Effect::None, now)
    }

    /// A clock stands still only while a drill goes on.
    fn let_go(&mut self, effect: Effect, now: Now) -> Effect {
        let over = self.front.training().is_some_and(|it| !it.runs());
        if over && self.drill.stopped.is_some() {
            self.drill.pause(now);
        }
        effect
    }

    /// Is told what came of something that was asked for. What was found is real, whatever is in front, and what practice asked
    /// for is nobody's business once it has been left.
    pub fn hear(&mut self, told: IoResponse, by_practice: bool, now: Now) {
        match &mut self.earnest {
            Some(earnest) if !by_practice => earnest.hear(told, now),
            None if by_practice => {}
            _ => {
                let time = self.time(now);
                self.front.hear(told, time);
            }
        }
    }

    /// What is known of the place, as flags of the command line: a window for the room can turn to a real emergency too.
    #[must_use]
    pub fn place(&self) -> Vec<(&'static str, String)> {
        let earnest = self.earnest.as_ref().unwrap_or(&self.front);
        let country = earnest
            .region()
            .map(|region| ("--country", region.code.clone()));
        let address = earnest
            .address()
            .map(|address| ("--address", address.to_owned()));
        let profile = ("--profile", earnest.rules().profile.name.clone());
        country
            .into_iter()
            .chain(address)
            .chain([profile])
            .collect()
    }

    /// Whether it is a desk that anybody may use, in practice too.
    #[must_use]
    pub fn is_kiosk(&self) -> bool {
        let earnest = self.earnest.as_ref().unwrap_or(&self.front);
        earnest.is_kiosk()
    }

    /// Whether there is a drill, in front or left, that nobody has kept yet: it would be gone with the program.
    #[must_use]
    pub fn has_unkept_drill(&self) -> bool {
        let mut sessions = self.left.iter().chain([&self.front]);
        sessions.any(Session::has_unkept_drill)
    }

    /// Whether practice is in front.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.earnest.is_some()
    }

    /// Begins practice in front of the session in earnest, unless somebody may be in danger.
    pub fn practise(&mut self, now: Now) {
        if !self.front.may_practise() {
            return;
        }
        let Ok(practice) = Practice::embedded() else {
            return;
        };
        if let Some(mut session) = self.left.take() {
            session.resume(self.front.looks(), now);
            self.last_key = now.boot;
            self.drill = DrillClock::default();
            self.front.put_in_front(now);
            self.earnest = Some(std::mem::replace(&mut self.front, session));
            return;
        }
        let (own, problems) = match &self.folder {
            Some(folder) => scenarios_in(folder, self.front.protocol(), &practice.tables),
            None => (Vec::new(), Vec::new()),
        };
        self.last_key = now.boot;
        self.drill = DrillClock::default();
        let mut session = self.front.practise(practice, own, now);
        if let Some(problem) = problems.first() {
            let line = Line::new("notice-scenario").with("problem", problem.to_string());
            session.notify_later(line);
        }
        // Nothing stays open over the first question for whoever comes back to it.
        self.front.put_in_front(now);
        self.earnest = Some(std::mem::replace(&mut self.front, session));
    }

    /// Leaves practice: the first question of the session in earnest, as if nothing had been.
    fn leave(&mut self, by_key: bool, now: Now) {
        let time = self.time(now);
        if let Some(earnest) = self.earnest.take() {
            let mut practice = std::mem::replace(&mut self.front, earnest);
            practice.break_off(time);
            self.front.come_back(&practice, by_key, now);
            self.left = Some(practice);
        }
    }
}
