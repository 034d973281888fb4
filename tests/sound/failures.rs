//! The table of what can go wrong with sound: each ends in silence that is told, and sound comes back.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use overdose_checklist::clock::SystemClock;
use overdose_checklist::sound::{Open, Output, Player};
use overdose_core::audio::{AudioPlan, Rhythm};
use overdose_core::content::Content;
use overdose_core::session::Device;
use overdose_protocol::time::Clock;

/// What a device does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Nothing: it plays in real time.
    None,
    /// There is none.
    Missing,
    /// It opens, and is gone at the first frame.
    Refuses,
    /// It takes a second and a half, and is gone.
    Dies,
    /// It takes a second and a half, and then waits for as long as the contract allows.
    Hangs,
    /// It takes all that it gets at once.
    Greedy,
}

/// A loudspeaker of the test: whoever holds the fault can change it while it plays.
#[derive(Clone)]
struct Speaker {
    fault: Arc<Mutex<Fault>>,
    opened: Arc<AtomicUsize>,
    taken: Arc<AtomicUsize>,
    loudest: Arc<AtomicUsize>,
}

impl Speaker {
    fn with(fault: Fault) -> Self {
        Self {
            fault: Arc::new(Mutex::new(fault)),
            opened: Arc::default(),
            taken: Arc::default(),
            loudest: Arc::default(),
        }
    }

    fn fault(&self) -> Fault {
        *self.fault.lock().unwrap()
    }

    fn turn(&self, fault: Fault) {
        *self.fault.lock().unwrap() = fault;
    }

    fn open(&self) -> Open {
        let speaker = self.clone();
        Box::new(move || {
            speaker.opened.fetch_add(1, Ordering::Relaxed);
            if speaker.fault() == Fault::Missing {
                return Err(io::Error::other("none is there"));
            }
            Ok(Box::new(Playing {
                speaker: speaker.clone(),
                since: Instant::now(),
                taken: 0,
            }) as Box<dyn Output>)
        })
    }

    fn take(&self, what: &AtomicUsize) -> usize {
        what.swap(0, Ordering::Relaxed)
    }
}

struct Playing {
    speaker: Speaker,
    since: Instant,
    taken: usize,
}

impl Output for Playing {
    fn wait(&mut self) -> io::Result<usize> {
        let late = self.since.elapsed() > Duration::from_millis(1500);
        match self.speaker.fault() {
            Fault::Missing | Fault::Refuses => return Err(io::Error::other("gone")),
            Fault::Dies if late => return Err(io::Error::other("gone")),
            Fault::Hangs if late => {
                thread::sleep(Duration::from_millis(900));
                return Err(io::Error::other("it takes nothing"));
            }
            Fault::Greedy => return Ok(1 << 20),
            _ => {}
        }
        // A buffer of 60 ms, asked for in pieces of 20.
        loop {
            let played = self.since.elapsed().as_millis() as usize * 24;
            let wanted = (played + 1440).saturating_sub(self.taken);
            if wanted >= 480 {
                return Ok(wanted);
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn write(&mut self, frames: &[i16]) -> io::Result<()> {
        self.taken += frames.len();
        self.speaker
            .taken
            .fetch_add(frames.len(), Ordering::Relaxed);
        let loudest = frames.iter().map(|one| one.unsigned_abs()).max();
        let loudest = usize::from(loudest.unwrap_or(0));
        self.speaker.loudest.fetch_max(loudest, Ordering::Relaxed);
        Ok(())
    }
}

/// A beat that began just now.
fn beat() -> AudioPlan {
    let content = Content::embedded().expect("embedded content");
    AudioPlan {
        loudness: 1.0,
        rhythm: Some(Rhythm::Rounds {
            from: SystemClock.now().boot,
            round: content.protocol.cpr.round,
        }),
        ..AudioPlan::default()
    }
}

fn player(speaker: &Speaker) -> (Player, Receiver<Device>) {
    let (to, told) = mpsc::channel();
    let tell = move |device| {
        let _ = to.send(device);
    };
    (Player::start(speaker.open(), SystemClock, tell), told)
}

/// What is told, and how soon.
fn told(told: &Receiver<Device>, within: Duration) -> Option<Device> {
    told.recv_timeout(within).ok()
}

/// Far longer than any of it takes: how fast it is, a real server is asked.
const SOON: Duration = Duration::from_secs(8);

#[test]
fn each_failure_is_told_and_sound_comes_back() {
    for (fault, plays_first) in [
        (Fault::Missing, false),
        (Fault::Refuses, false),
        (Fault::Dies, true),
        (Fault::Hangs, true),
    ] {
        let speaker = Speaker::with(fault);
        let (mut player, heard) = player(&speaker);
        player.play(beat());
        if plays_first {
            assert_eq!(told(&heard, SOON), Some(Device::Plays), "{fault:?}");
        }
        assert_eq!(told(&heard, SOON), Some(Device::Silent), "{fault:?}");
        // It is tried again, but not in a loop.
        speaker.take(&speaker.opened);
        let began = Instant::now();
        thread::sleep(Duration::from_millis(1000));
        let tried = speaker.take(&speaker.opened) as u64;
        assert!(
            tried <= 1 + began.elapsed().as_secs() / 2,
            "{fault:?}: {tried}"
        );
        speaker.turn(Fault::None);
        assert_eq!(told(&heard, SOON), Some(Device::Plays), "{fault:?}");
        speaker.take(&speaker.loudest);
        let until = Instant::now() + SOON;
        while speaker.loudest.load(Ordering::Relaxed) < 10_000 {
            assert!(Instant::now() < until, "{fault:?}: no beat");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

#[test]
fn a_device_that_takes_everything_at_once_gets_it_in_real_time() {
    let speaker = Speaker::with(Fault::Greedy);
    let (mut player, _heard) = player(&speaker);
    player.play(beat());
    thread::sleep(Duration::from_millis(1000));
    let began = Instant::now();
    speaker.take(&speaker.taken);
    thread::sleep(Duration::from_millis(1000));
    let taken = speaker.take(&speaker.taken);
    let most = (began.elapsed().as_millis() as usize + 1000) * 24;
    assert!((1..most).contains(&taken), "{taken} frames, at most {most}");
}

#[test]
fn nothing_is_opened_before_something_is_to_sound_and_nothing_stays_open_after() {
    let speaker = Speaker::with(Fault::None);
    let (mut player, heard) = player(&speaker);
    player.play(AudioPlan::default());
    assert_eq!(told(&heard, Duration::from_millis(300)), None);
    assert_eq!(speaker.take(&speaker.opened), 0);
    player.play(beat());
    assert_eq!(told(&heard, SOON), Some(Device::Plays));
    player.play(AudioPlan::default());
    thread::sleep(Duration::from_millis(11_500));
    speaker.take(&speaker.taken);
    thread::sleep(Duration::from_millis(500));
    assert_eq!(speaker.take(&speaker.taken), 0, "it rests");
}

#[test]
fn the_program_ends_while_a_device_hangs() {
    let speaker = Speaker::with(Fault::Hangs);
    let (mut player, heard) = player(&speaker);
    player.play(beat());
    assert_eq!(told(&heard, SOON), Some(Device::Plays));
    thread::sleep(Duration::from_millis(1700));
    // It takes nothing for as long as a device may: the end does not wait for that.
    let began = Instant::now();
    drop(player);
    let waited = began.elapsed();
    assert!(waited < Duration::from_millis(500), "{waited:?}");
}
