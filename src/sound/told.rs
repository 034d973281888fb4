//! What is told of the loudspeaker: what the player finds and what the computer says of it, as one, and only what is news.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use overdose_core::session::{Device, Loudspeaker};
use overdose_protocol::time::Millis;

use crate::platform::sound::{Reach, Watch};

/// Tells it; copies tell the same.
#[derive(Clone)]
pub struct Told<T> {
    known: Arc<Mutex<Known>>,
    tell: T,
}

struct Known {
    /// What the player found.
    found: Option<Device>,
    late: Millis,
    lacks_voice: bool,
    reach: Reach,
    /// Whether anybody follows who hears it.
    followed: bool,
    /// What was told last.
    last: Option<Loudspeaker>,
}

impl<T: Fn(Loudspeaker)> Told<T> {
    /// Nothing is known yet.
    pub fn new(tell: T) -> Self {
        let known = Known {
            found: None,
            late: 0,
            lacks_voice: false,
            reach: Reach::Room,
            followed: false,
            last: None,
        };
        Self {
            known: Arc::new(Mutex::new(known)),
            tell,
        }
    }

    /// Whether it plays.
    pub fn device(&self, found: Device) {
        self.learn(|known| known.found = Some(found));
    }

    /// How much later than the picture it is heard, in milliseconds.
    pub fn late(&self, late: Millis) {
        self.learn(|known| known.late = late);
    }

    /// Whether the language that is to be spoken has a voice.
    pub fn voice(&self, speaks: bool) {
        self.learn(|known| known.lacks_voice = !speaks);
    }

    /// Who hears it.
    pub fn reach(&self, reach: Reach) {
        self.learn(|known| known.reach = reach);
    }

    fn learn(&self, learn: impl FnOnce(&mut Known)) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        learn(&mut known);
        let device = match (known.found, known.reach) {
            (Some(Device::Silent), _) => Some(Device::Silent),
            (_, Reach::Nobody) => Some(Device::Muted),
            (_, Reach::One) => Some(Device::Headphones),
            (found, Reach::Room) => found,
        };
        // What was said of it before anything was found holds no longer.
        let device = device.or(known.last.map(|_| Device::Plays));
        let (late, lacks_voice) = (known.late, known.lacks_voice);
        let news = device.map(|device| Loudspeaker {
            device,
            late,
            lacks_voice,
        });
        if news != known.last {
            known.last = news;
            // Under the lock: what is told last is what holds.
            if let Some(news) = news {
                (self.tell)(news);
            }
        }
    }
}

impl<T: Fn(Loudspeaker) + Clone + Send + 'static> Told<T> {
    /// From now on it is followed who hears it, in a thread of its own, unless somebody does already.
    pub fn follow(&self, watch: Watch) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.followed {
            return;
        }
        let told = self.clone();
        let thread = thread::Builder::new().name("loudspeaker".to_owned());
        let thread = thread.spawn(move || {
            watch(&|reach| told.reach(reach));
            told.learn(|known| {
                known.followed = false;
                known.reach = Reach::Room;
            });
        });
        known.followed = thread.is_ok();
    }
}
