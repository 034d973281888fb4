//! The program without any I/O: what is pressed, told and due goes in, and what is to be kept, asked for, played and shown comes
//! out. It holds the live session, and perhaps practice in front of it. The two share nothing but the country's profile, the address
//! and how things look; a drill has a clock of its own.

mod port;
mod tell;

pub use port::{Input, Mode, Output};

use std::cell::OnceCell;

use crate::audio::AudioPlan;
use crate::message;
use crate::press::press_on;
use crate::session::{
    Effect, Intent, IoResponse, JournalOp, Route, Saved, Session, Training, UiRequest,
};
use crate::training::{Practice, lessons_in, scenarios_in};
use crate::view_model::{self, Screen};
use overdose_protocol::time::{Millis, Now};
use tell::Telling;

/// How long a drill goes on that nobody touches, in milliseconds: hands are on a manikin, and nothing waits for a key.
const DRILL: Millis = 30 * 60_000;

/// Where the scenarios are in a trainer's own folder.
pub const SCENARIOS: &str = "scenarios";

/// Where the lessons are in it.
pub const LESSONS: &str = "lessons";

/// The live session, and perhaps practice in front of it. A copy goes its own way.
#[derive(Clone)]
pub struct Runtime {
    front: Session,
    /// The live session, while somebody practises.
    live: Option<Session>,
    /// The practice that was left.
    left: Option<Session>,
    /// What the clock on the wall showed at the last input.
    real: Now,
    /// The screen since then, once somebody wanted it.
    screen: OnceCell<Screen>,
    drill: DrillClock,
    /// When somebody last pressed a key, on the boot clock.
    last_key: Millis,
    /// The trainer's own scenarios and lessons are in folders of this one.
    folder: Option<std::path::PathBuf>,
    /// What the windows for the room were told; nothing where there is none.
    told: Option<Telling>,
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

impl Runtime {
    /// A runtime with a live session, at this time.
    #[must_use]
    pub fn new(session: Session, now: Now) -> Self {
        Self {
            front: session,
            live: None,
            left: None,
            real: now,
            screen: OnceCell::new(),
            drill: DrillClock::default(),
            last_key: 0,
            folder: None,
            told: None,
        }
    }

    /// A runtime for a window for the room: practice that follows what another window tells. Nothing where practice cannot be read.
    #[must_use]
    pub fn audience(session: Session, now: Now) -> Option<Self> {
        let mut runtime = Self::new(session, now).with_training(None);
        runtime.practise(None);
        runtime.live.as_ref()?;
        runtime.front.apply_others();
        Some(runtime)
    }

    /// The same with practice, and a folder in which `scenarios` and `lessons` of the trainer's own may be. Without it none is offered.
    #[must_use]
    pub fn with_training(mut self, folder: Option<std::path::PathBuf>) -> Self {
        self.front.offer_practice();
        self.folder = folder;
        self
    }

    /// From now on records are kept in this folder.
    pub fn keep_in(&mut self, folder: String) {
        self.front.keep_in(folder);
    }

    /// From now on somebody looks whether everything is ready.
    pub fn look_after(&mut self) {
        self.front.look_after();
    }

    /// The session in front.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.front
    }

    /// What is in front.
    #[must_use]
    pub fn mode(&self) -> Mode {
        match self.live {
            None => Mode::Live,
            Some(_) => Mode::Drill,
        }
    }

    /// The screen since the last input, made once.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        self.screen
            .get_or_init(|| view_model::screen(&self.front, self.now()))
    }

    /// The time of the last input for whatever is in front: that of the drill in practice.
    #[must_use]
    pub fn now(&self) -> Now {
        self.time(self.real)
    }

    /// What the clock on the wall showed at the last input.
    #[must_use]
    pub fn real(&self) -> Now {
        self.real
    }

    fn time(&self, now: Now) -> Now {
        match self.live {
            Some(_) => self.drill.time(now),
            None => now,
        }
    }

    /// Takes in what happened, and says what is to be done about it. `now` is what the clock on the wall shows.
    pub fn handle(&mut self, input: Input, now: Now) -> Vec<Output> {
        self.real = now;
        let request = self.apply(input, now);
        let mode = self.mode();
        let time = self.now();
        let changes = self.front.changes(time);
        let persist = (!changes.is_empty()).then_some(Output::Persist(changes));
        let requests = self.front.asks().into_iter();
        let requests = requests.map(|request| Output::Io(request, mode));
        let inhibit = Output::Inhibit(self.front.has_open_incident());
        let plan = self.front.has_device().then(|| {
            let plan = view_model::audio_plan(&mut self.front, time);
            Output::Audio(self.in_real_time(plan))
        });
        let lines = self.tell();
        let remote = (!lines.is_empty()).then_some(Output::Remote(lines));
        self.screen.take();
        persist
            .into_iter()
            .chain([inhibit])
            .chain(plan)
            .chain(requests)
            .chain(remote)
            .chain(request.map(Output::Ui))
            .collect()
    }

    /// Is told how much of the incident in front is kept: `saved` knows it by the number of the incident. Practice is kept by nobody.
    pub fn set_saved(&mut self, saved: impl FnOnce(u32) -> Option<Saved>) {
        if self.mode() == Mode::Live {
            self.front.set_saved(self.real, saved);
            self.screen.take();
        }
    }

    fn apply(&mut self, input: Input, now: Now) -> Option<UiRequest> {
        let effect = match input {
            Input::Key(key) => {
                let screen = self.screen.take();
                self.last_key = now.boot;
                let time = self.time(now);
                let screen = screen.unwrap_or_else(|| view_model::screen(&self.front, time));
                press_on(&screen, &mut self.front, key, time)
            }
            // Practice alone has such a window: what was on its way when it was left presses nothing.
            Input::RoomKey(_) if self.live.is_none() => return None,
            Input::RoomKey(key) => {
                // What leaves practice each window does for itself.
                let leaves = [Intent::Real, Intent::Confirm].map(Some);
                if leaves.contains(&self.screen().intent(key)) {
                    return None;
                }
                return self.apply(Input::Key(key), now);
            }
            Input::Intent(intent) => {
                self.last_key = now.boot;
                self.front.perform(intent, self.time(now))
            }
            Input::Tick => {
                self.advance(now);
                return None;
            }
            Input::Io(response, by) => {
                self.handle_response(response, by, now);
                return None;
            }
            Input::Audio(told) => {
                let time = self.time(now);
                self.front.set_audio_status(told, time);
                return None;
            }
            Input::ScreenReader(speaks) => {
                let sessions = [self.live.as_mut(), self.left.as_mut()];
                for session in sessions.into_iter().flatten() {
                    session.set_screen_reader(speaks);
                }
                self.front.set_screen_reader(speaks);
                return None;
            }
            Input::Remote(line) => {
                self.handle_line(&line, now);
                return None;
            }
            Input::Slept(asleep) => {
                self.front.note_downtime(asleep);
                return None;
            }
            Input::Notice(notice) => {
                self.front.say(notice);
                return None;
            }
        };
        self.apply_effect(effect, now)
    }

    /// A time of what is in front, as the boot clock shows it; none while that time stands still.
    fn boot(&self, time: Millis) -> Option<Millis> {
        match (&self.live, self.drill.stopped) {
            (None, _) => Some(time),
            (Some(_), Some(_)) => None,
            (Some(_), None) => Some(time.saturating_add_signed(self.drill.ahead.saturating_neg())),
        }
    }

    /// Lets the clock do what it has to do until now. Practice that nobody touches ends; that it is real again is for people to say:
    /// a room full of learners sees no call that nobody made.
    fn advance(&mut self, now: Now) {
        self.front.advance(self.time(now));
        if self.practice_ends().is_some_and(|end| end <= now.boot) {
            self.front.end_practice(self.time(now));
        }
    }

    /// When something changes next by itself, on the boot clock.
    #[must_use]
    pub fn wake_at(&self) -> Option<Millis> {
        let front = self.front.wake_at(self.now());
        let front = front.and_then(|time| self.boot(time));
        front.into_iter().chain(self.practice_ends()).min()
    }

    /// When practice ends because nobody touches it: it is never left running as if it were real.
    fn practice_ends(&self) -> Option<Millis> {
        self.live.as_ref()?;
        if self.front.page() == Route::Ended {
            return None;
        }
        if self.front.training().is_some_and(Training::is_audience) {
            return None;
        }
        let drills = self
            .front
            .training()
            .is_some_and(|it| it.teaches() || it.runs() && !it.is_paused());
        let timeout = if drills {
            DRILL
        } else {
            self.front.protocol().timers.same_person.millis
        };
        Some(self.last_key + timeout)
    }

    /// The same plan in the time of the clock on the wall, not in that of what is in front.
    fn in_real_time(&self, plan: AudioPlan) -> AudioPlan {
        match self.live {
            Some(_) => plan.later(self.drill.ahead.saturating_neg()),
            None => plan,
        }
    }

    /// The program is about to end, `by_hand` where somebody ends it: lets go of what is over. What is still to be kept comes out.
    pub fn end(&mut self, by_hand: bool, now: Now) -> Vec<JournalOp> {
        self.leave(now);
        self.front.end(by_hand);
        self.front.changes(now)
    }

    fn apply_effect(&mut self, effect: Effect, now: Now) -> Option<UiRequest> {
        let mut request = None;
        match effect {
            Effect::None => {}
            // A desk that anybody may use stays as it is.
            Effect::Ui(UiRequest::FullScreen) if self.is_kiosk() => {}
            Effect::Ui(wanted) => request = Some(wanted),
            Effect::Practise => self.begin_practice(now),
            Effect::Real => self.leave(now),
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
        }
        // A clock stands still, or goes ahead of that on the wall, only while a drill goes on.
        let over = self.front.training().is_some_and(|it| !it.runs());
        if over && (self.drill.stopped.is_some() || self.drill.ahead != 0) {
            self.drill = DrillClock::default();
            self.front.apply_jump(self.time(now));
        }
        request
    }

    /// Is told what came of something that was asked for. What was found is real, whatever is in front, and what practice asked
    /// for is nobody's business once it has been left.
    fn handle_response(&mut self, response: IoResponse, by: Mode, now: Now) {
        match (&mut self.live, by) {
            (Some(live), Mode::Live) => {
                // How things look both share.
                if let IoResponse::Wishes(wishes) = response {
                    self.front.set_system_wishes(wishes);
                }
                live.handle_response(response, now);
            }
            (None, Mode::Drill) => {}
            (Some(_), Mode::Drill) | (None, Mode::Live) => {
                let time = self.time(now);
                self.front.handle_response(response, time);
            }
        }
    }

    /// What is known of the place, as flags of the command line: a window for the room can turn to a real emergency too.
    #[must_use]
    pub fn place(&self) -> Vec<(&'static str, String)> {
        let live = self.live.as_ref().unwrap_or(&self.front);
        let country = live
            .region()
            .map(|region| ("--country", region.code.clone()));
        let address = live
            .address()
            .map(|address| ("--address", address.to_owned()));
        let profile = ("--profile", live.rules().profile.name.clone());
        country
            .into_iter()
            .chain(address)
            .chain([profile])
            .collect()
    }

    /// Whether it is a desk that anybody may use, in practice too.
    #[must_use]
    pub fn is_kiosk(&self) -> bool {
        let live = self.live.as_ref().unwrap_or(&self.front);
        live.is_kiosk()
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
        self.mode() == Mode::Drill
    }

    /// Begins practice, with a scenario if one is named, unless somebody may be in danger.
    pub fn practise(&mut self, scenario: Option<&str>) {
        self.begin_practice(self.real);
        if let Some(id) = scenario {
            self.front.choose_scenario_named(id);
        }
        self.screen.take();
    }

    fn begin_practice(&mut self, now: Now) {
        if !self.front.may_practise() {
            return;
        }
        let Ok(practice) = Practice::in_language(self.front.language()) else {
            return;
        };
        if let Some(mut session) = self.left.take() {
            session.resume(self.front.looks(), now);
            self.last_key = now.boot;
            self.drill = DrillClock::default();
            self.front.put_in_front(now);
            self.live = Some(std::mem::replace(&mut self.front, session));
            return;
        }
        let (own, problems) = match &self.folder {
            Some(folder) => {
                let folder = folder.join(SCENARIOS);
                scenarios_in(&folder, self.front.content(), &practice.tables)
            }
            None => (Vec::new(), Vec::new()),
        };
        self.last_key = now.boot;
        self.drill = DrillClock::default();
        let folder = self.folder.as_deref();
        let (lessons, unread) = folder.map_or_else(Default::default, |folder| {
            let known = practice.known(self.front.content(), &own);
            lessons_in(&folder.join(LESSONS), &known)
        });
        let mut session = self.front.practise(practice, (own, lessons), now);
        if let Some(problem) = unread.first() {
            let problem = problem.to_string();
            session.notify_later(message!("notice-lesson-problem", problem));
        }
        if let Some(problem) = problems.first() {
            let line = message!("notice-scenario", problem = problem.to_string());
            session.notify_later(line);
        }
        // Nothing stays open over the first question for whoever comes back to it.
        self.front.put_in_front(now);
        self.live = Some(std::mem::replace(&mut self.front, session));
    }

    /// Leaves practice: the first question of the live session, as if nothing had been.
    fn leave(&mut self, now: Now) {
        let time = self.time(now);
        if let Some(live) = self.live.take() {
            let mut practice = std::mem::replace(&mut self.front, live);
            practice.break_off(time);
            self.front.come_back(&practice, now);
            self.left = Some(practice);
        }
    }
}
