//! The thread that plays: it follows scores, opens a way to a loudspeaker when something is to sound, and says when there is none.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use overdose_core::audio::{AudioPlan, Frame, Mixer, RATE, frame_of};
use overdose_core::session::{Device, Loudspeaker};
use overdose_protocol::time::{Clock, Millis};

use super::clips::Clips;
use super::talker::Talker;
use super::told::Told;
use crate::platform::sound::{Open, Output};
use crate::platform::speech::OpenVoice;

/// How long after its moment everything is heard, in milliseconds, on a device that takes less than that itself. It is what nobody
/// notices beside the picture.
const DELAY: Millis = 120;

/// How much more than that nobody notices either, in milliseconds: for less the picture does not wait.
const OVERLOOKED: Millis = 30;

/// How far what is rendered stays behind the clock at least, in milliseconds: a score that comes a little late still changes what
/// follows it.
const BEHIND: Millis = 40;

/// What is given to a device before it is asked how far behind it plays, in frames.
const FILLING: Frame = RATE / 10;

/// How long a device takes that does not tell, in milliseconds.
const UNTOLD: Millis = 80;

/// How far ahead of that a device may ask, in frames: one that takes all that it gets would take the whole processor.
const AHEAD: Frame = RATE / 10;

/// How far behind the clock what is rendered may fall before it jumps, in frames: where nothing sounds, and anywhere. No two clocks
/// run alike.
const APART: (Frame, Frame) = (RATE * 6 / 100, RATE / 4);

/// For how long a device has to take something before it counts as one that plays, in frames.
const PROOF: Frame = RATE / 5;

/// How soon a device is looked for again where there was none, at first and at last.
const RETRY_AFTER: (Duration, Duration) = (Duration::from_secs(2), Duration::from_secs(5));

/// How long a device stays open while nothing sounds and no incident is open, in frames.
const REST: Frame = RATE * 10;

/// How long the end of the program waits for the thread.
const ENDING: Duration = Duration::from_millis(300);

/// The most that is rendered at once, in frames.
const BLOCK: usize = 2400;

/// Plays scores in a thread of its own.
pub struct Player {
    shared: Arc<SharedState>,
    last: AudioPlan,
    talker: Talker,
    thread: Option<JoinHandle<()>>,
}

/// What the thread is told.
#[derive(Default)]
struct SharedState {
    told: Mutex<PlayerState>,
    changed: Condvar,
}

#[derive(Default)]
struct PlayerState {
    score: Option<AudioPlan>,
    is_over: bool,
}

impl Player {
    /// One that opens devices with `open` and voices with `voices`, and tells in its thread whenever it finds that they play, or that none does.
    ///
    /// Without a thread it is silent, and says so.
    #[must_use]
    pub fn start(
        open: Open,
        voices: OpenVoice,
        clock: impl Clock + Clone + Send + 'static,
        tell: impl Fn(Loudspeaker) + Clone + Send + 'static,
    ) -> Self {
        let told = Told::new(tell);
        let shared = Arc::new(SharedState::default());
        let talker = {
            let told = told.clone();
            Talker::new(voices, clock.clone(), move |speaks| told.voice(speaks))
        };
        let work = Work {
            shared: Arc::clone(&shared),
            open,
            mixer: Mixer::new(clips(), 0),
            clock,
            told: told.clone(),
            taken: 0,
            behind: DELAY,
            again: RETRY_AFTER.0,
        };
        let thread = thread::Builder::new().name("sound".to_owned());
        let last_word = LastWord(told.clone());
        let run = move || {
            let _last_word = last_word;
            work.run();
        };
        let thread = thread.spawn(run).ok();
        if thread.is_none() {
            told.device(Device::Silent);
        }
        Self {
            shared,
            last: AudioPlan::default(),
            talker,
            thread,
        }
    }

    /// Plays this from now on.
    pub fn play(&mut self, score: AudioPlan) {
        if score != self.last {
            self.talker.follow(&score);
            self.last = score.clone();
            self.shared.lock().score = Some(score);
            self.shared.changed.notify_one();
        }
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.shared.lock().is_over = true;
        self.shared.changed.notify_one();
        let until = Instant::now() + ENDING;
        let is_running = |thread: &JoinHandle<()>| !thread.is_finished();
        while self.thread.as_ref().is_some_and(is_running) && Instant::now() < until {
            thread::sleep(Duration::from_millis(2));
        }
    }
}

impl SharedState {
    fn lock(&self) -> MutexGuard<'_, PlayerState> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn clips() -> overdose_core::audio::Clips {
    let mut clips = Clips::default();
    Box::new(move |phrase| clips.get(phrase))
}

/// Tells that nothing plays, should the thread end where it must not: nobody else would.
struct LastWord<T: Fn(Loudspeaker)>(Told<T>);

impl<T: Fn(Loudspeaker)> Drop for LastWord<T> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.device(Device::Silent);
        }
    }
}

struct Work<C, T> {
    shared: Arc<SharedState>,
    open: Open,
    mixer: Mixer,
    clock: C,
    told: Told<T>,
    /// How many frames the device took since it was opened.
    taken: Frame,
    /// How far behind the clock it is rendered for this device, in milliseconds.
    behind: Millis,
    /// How soon a device is looked for again.
    again: Duration,
}

impl<C: Clock, T: Fn(Loudspeaker) + Clone + Send + 'static> Work<C, T> {
    fn run(mut self) {
        while self.wait_for_sound() {
            match (self.open)() {
                Ok(mut output) => {
                    self.told.reach(output.reach());
                    if let Some(watch) = output.watch() {
                        self.told.follow(watch);
                    }
                    let filled = self.fill(output.as_mut());
                    let played = filled.and_then(|()| self.play(output.as_mut()));
                    if played.is_none() {
                        // It may take its time to go.
                        self.told.device(Device::Silent);
                        drop(output);
                        self.fail();
                    }
                }
                Err(_) => self.fail(),
            }
        }
    }

    /// Waits until something is to sound, or may have to. Says whether anything ever will.
    fn wait_for_sound(&mut self) -> bool {
        loop {
            if !self.take_plan() {
                return false;
            }
            let now = self.place();
            self.mixer.jump(now);
            if self.mixer.is_ready() {
                return true;
            }
            let wait = match self.mixer.next_sound() {
                Some(next) if next <= now => return true,
                Some(next) => Some(Duration::from_millis((next - now) * 1000 / RATE)),
                None => None,
            };
            self.sleep(wait);
        }
    }

    /// Fills a device with silence, until it can tell how long it takes to be heard and is awake, and begins where the clock is.
    fn fill(&mut self, output: &mut dyn Output) -> Option<()> {
        self.taken = 0;
        let filling = FILLING.max(frame_of(output.waking()));
        while self.taken < filling {
            let silence = vec![0; output.wait().ok()?.min(BLOCK)];
            output.write(&silence).ok()?;
            self.taken += silence.len() as Frame;
        }
        let latency = output.latency().ok()?.unwrap_or(UNTOLD);
        self.behind = DELAY.saturating_sub(latency).max(BEHIND);
        let late = (self.behind + latency).saturating_sub(DELAY);
        self.told.late(if late > OVERLOOKED { late } else { 0 });
        self.mixer.jump(self.place());
        Some(())
    }

    /// Plays until nothing sounds for a while, and nothing may have to; nothing is returned where the device is gone.
    fn play(&mut self, output: &mut dyn Output) -> Option<()> {
        let mut samples = [0.0; BLOCK];
        let mut rests_since = self.mixer.at();
        loop {
            let wanted = output.wait().ok()?.min(BLOCK);
            if !self.take_plan() {
                return Some(());
            }
            self.keep_time();
            let samples = samples.get_mut(..wanted)?;
            self.mixer.render(samples);
            output.write(&to_16_bits(samples)).ok()?;
            self.taken += samples.len() as Frame;
            if self.taken >= PROOF {
                self.again = RETRY_AFTER.0;
                self.told.device(Device::Plays);
            }
            let at = self.mixer.at();
            let is_ready = self.mixer.is_ready();
            if is_ready
                || self
                    .mixer
                    .next_sound()
                    .is_some_and(|next| next <= at + REST)
            {
                rests_since = at;
            } else if at > rests_since + REST {
                return Some(());
            }
        }
    }

    /// Where the clock is, less what keeps everything at the same distance from it.
    fn place(&self) -> Frame {
        frame_of(self.clock.now().boot.saturating_sub(self.behind))
    }

    /// Keeps what is rendered with the clock: it waits for a device that runs ahead, and jumps where it fell behind.
    fn keep_time(&mut self) {
        let (at, place) = (self.mixer.at(), self.place());
        let limit = place + AHEAD;
        let fell_behind = place.saturating_sub(at);
        let unheard = fell_behind > APART.0 && self.mixer.is_quiet(at, place);
        if unheard || fell_behind > APART.1 || at > limit + APART.1 {
            self.mixer.jump(place);
        } else if at > limit {
            thread::sleep(Duration::from_millis((at - limit) * 1000 / RATE));
        }
    }

    /// Takes the newest score. Says whether the thread is to go on.
    fn take_plan(&mut self) -> bool {
        let (score, is_over) = {
            let mut told = self.shared.lock();
            (told.score.take(), told.is_over)
        };
        if let Some(score) = score {
            self.mixer.set_plan(score);
        }
        !is_over
    }

    /// Waits before a device is looked for again: less long once there is something new to be heard.
    fn fail(&mut self) {
        self.told.device(Device::Silent);
        self.mixer.give_up();
        if self.again > RETRY_AFTER.0 && !self.mixer.is_ready() {
            // Twice, and no incident is open: nothing stirs before a key asks for something.
            self.mixer.forget();
            // A rhythm goes on, and waits with the others.
            if self.mixer.next_sound().is_none() {
                return;
            }
        }
        let failed = Instant::now();
        let mut until = failed + self.again;
        self.again = (self.again * 2).min(RETRY_AFTER.1);
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            self.sleep(Some(left));
            if self.shared.lock().score.is_some() {
                until = failed + RETRY_AFTER.0;
                self.again = RETRY_AFTER.0;
            }
            if !self.take_plan() {
                break;
            }
        }
    }

    /// Sleeps until there is news, and no longer than this.
    fn sleep(&self, most: Option<Duration>) {
        let told = self.shared.lock();
        let is_quiet = |told: &mut PlayerState| told.score.is_none() && !told.is_over;
        match most {
            Some(most) => {
                drop(self.shared.changed.wait_timeout_while(told, most, is_quiet));
            }
            None => {
                drop(self.shared.changed.wait_while(told, is_quiet));
            }
        }
    }
}

/// Samples between -1 and 1 as whole numbers.
#[expect(
    clippy::cast_possible_truncation,
    reason = "within the bounds of 16 bits"
)]
fn to_16_bits(samples: &[f32]) -> Vec<i16> {
    let whole = |sample: &f32| (sample.clamp(-1.0, 1.0) * 32_767.0) as i16;
    samples.iter().map(whole).collect()
}
