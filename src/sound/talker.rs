//! The thread that lets the voice of the system say what no recorded line says: each thing once, when it is due, and no longer than it
//! is meant.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use overdose_core::audio::{Aloud, AudioPlan, Speech};
use overdose_protocol::time::{Clock, Millis};

use crate::platform::speech::{OpenVoice, Voice};

/// How late something may be said at the most, in milliseconds: it is not news any more.
const LATE: Millis = 4000;

/// Lets the voice of the system speak, in a thread that begins with the first words for it.
pub struct Talker {
    shared: Arc<Shared>,
    last: Vec<Speech>,
    begin: Option<Box<dyn FnOnce(Arc<Shared>) + Send>>,
}

#[derive(Default)]
struct Shared {
    told: Mutex<Told>,
    changed: Condvar,
}

#[derive(Default)]
struct Told {
    speeches: Vec<Speech>,
    is_over: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Talker {
    /// One that opens voices with `open`, and tells in its thread whether the language that is to be spoken has one.
    #[must_use]
    pub fn new(
        open: OpenVoice,
        clock: impl Clock + Send + 'static,
        tell: impl Fn(bool) + Send + 'static,
    ) -> Self {
        let begin = move |shared: Arc<Shared>| {
            let work = Work {
                open,
                clock,
                tell,
                voice: None,
                said: Vec::new(),
            };
            let thread = thread::Builder::new().name("voice".to_owned());
            let _ = thread.spawn(move || work.run(&shared));
        };
        Self {
            shared: Arc::default(),
            last: Vec::new(),
            begin: Some(Box::new(begin)),
        }
    }

    /// Says what this plan has for it, and stops what it has no longer.
    pub fn follow(&mut self, plan: &AudioPlan) {
        let aloud = plan.speeches.iter().filter(|speech| speech.aloud.is_some());
        let speeches: Vec<Speech> = aloud.cloned().collect();
        if speeches == self.last {
            return;
        }
        self.last.clone_from(&speeches);
        self.shared.lock().speeches = speeches;
        self.shared.changed.notify_one();
        if let Some(begin) = self.begin.take() {
            begin(Arc::clone(&self.shared));
        }
    }
}

impl Drop for Talker {
    fn drop(&mut self) {
        self.shared.lock().is_over = true;
        self.shared.changed.notify_one();
    }
}

struct Work<C, T> {
    open: OpenVoice,
    clock: C,
    tell: T,
    /// The voice of a language; nothing where it has none.
    voice: Option<(String, Option<Box<dyn Voice>>)>,
    /// What was said, as long as it is meant.
    said: Vec<Speech>,
}

impl<C: Clock, T: Fn(bool)> Work<C, T> {
    fn run(mut self, shared: &Shared) {
        let mut told = shared.lock();
        while !told.is_over {
            let speeches = told.speeches.clone();
            drop(told);
            let next = self.follow(&speeches);
            told = shared.lock();
            if told.is_over || told.speeches != speeches {
                continue;
            }
            told = match next {
                Some(millis) => {
                    let waited = shared
                        .changed
                        .wait_timeout(told, Duration::from_millis(millis));
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => shared
                    .changed
                    .wait(told)
                    .unwrap_or_else(PoisonError::into_inner),
            };
        }
        self.stop();
    }

    /// Stops what is no longer meant, and says what is due. Returns in how many milliseconds something else is.
    fn follow(&mut self, speeches: &[Speech]) -> Option<Millis> {
        if self.said.iter().any(|speech| !speeches.contains(speech)) {
            self.stop();
            self.said.retain(|speech| speeches.contains(speech));
        }
        let now = self.clock.now().boot;
        let mut next: Option<Millis> = None;
        for speech in speeches {
            if speech.at > now {
                let left = speech.at - now;
                next = Some(next.map_or(left, |next| next.min(left)));
            } else if !self.said.contains(speech) {
                self.said.push(speech.clone());
                if let Some(aloud) = speech.aloud.as_ref().filter(|_| now - speech.at < LATE) {
                    self.say(aloud);
                }
            }
        }
        next
    }

    fn say(&mut self, aloud: &Aloud) {
        let known = self
            .voice
            .as_ref()
            .is_some_and(|(language, _)| *language == aloud.language);
        if !known {
            self.stop();
            let voice = (self.open)(&aloud.language);
            (self.tell)(voice.is_some());
            self.voice = Some((aloud.language.clone(), voice));
        }
        if let Some((language, Some(voice))) = &mut self.voice {
            voice.say(language, &aloud.words);
        }
    }

    fn stop(&mut self) {
        if let Some((_, Some(voice))) = &mut self.voice {
            voice.stop();
        }
    }
}
