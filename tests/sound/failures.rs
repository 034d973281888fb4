//! The table of what can go wrong with sound: each ends in silence that is told, and sound comes back.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use overdose_checklist::clock::SystemClock;
use overdose_checklist::sound::{Open, OpenVoice, Output, Player, Reach, Watch};
use overdose_core::audio::{AudioPlan, Rhythm, Speech};
use overdose_core::content::Content;
use overdose_core::session::{Device, Loudspeaker};
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
    /// How many frames it had taken when it was given the first sound.
    first: Arc<AtomicUsize>,
    /// How long it says that it takes to be heard, and to wake up, in milliseconds.
    latency: Option<u64>,
    waking: u64,
    /// Who hears it, one after the other.
    reach: &'static [Reach],
}

impl Speaker {
    fn with(fault: Fault) -> Self {
        Self {
            fault: Arc::new(Mutex::new(fault)),
            opened: Arc::default(),
            taken: Arc::default(),
            loudest: Arc::default(),
            first: Arc::default(),
            latency: None,
            waking: 0,
            reach: &[],
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

    fn latency(&mut self) -> io::Result<Option<u64>> {
        Ok(self.speaker.latency)
    }

    fn waking(&self) -> u64 {
        self.speaker.waking
    }

    fn watch(&self) -> Option<Watch> {
        let reach = self.speaker.reach;
        Some(Box::new(move |tell| {
            for reach in reach {
                tell(*reach);
                thread::sleep(Duration::from_millis(600));
            }
        }))
    }

    fn write(&mut self, frames: &[i16]) -> io::Result<()> {
        self.taken += frames.len();
        self.speaker
            .taken
            .fetch_add(frames.len(), Ordering::Relaxed);
        let first = frames.iter().position(|one| one.unsigned_abs() > 100);
        if let Some(first) = first.filter(|_| self.speaker.first.load(Ordering::Relaxed) == 0) {
            let first = self.taken - frames.len() + first;
            self.speaker.first.store(first.max(1), Ordering::Relaxed);
        }
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

/// A system that speaks no language.
fn silent() -> OpenVoice {
    Box::new(|_| None)
}

fn player(speaker: &Speaker) -> (Player, Receiver<Device>) {
    let (to, told) = mpsc::channel();
    let tell = move |told: Loudspeaker| {
        let _ = to.send(told.device);
    };
    (
        Player::start(speaker.open(), silent(), SystemClock, tell),
        told,
    )
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
fn a_computer_that_is_muted_or_has_headphones_is_told_and_followed() {
    let speaker = Speaker {
        reach: &[Reach::Nobody, Reach::One, Reach::Room],
        ..Speaker::with(Fault::None)
    };
    let (mut player, heard) = player(&speaker);
    player.play(beat());
    for device in [Device::Muted, Device::Headphones, Device::Plays] {
        assert_eq!(told(&heard, SOON), Some(device));
    }
    // One that does not play at all comes first.
    speaker.turn(Fault::Refuses);
    assert_eq!(told(&heard, SOON), Some(Device::Silent));
}

#[test]
fn the_first_order_is_heard_whole_on_a_device_that_slept() {
    let mut first = Vec::new();
    for waking in [0, 1500] {
        let speaker = Speaker {
            waking,
            ..Speaker::with(Fault::None)
        };
        let (mut player, heard) = player(&speaker);
        let content = Content::embedded().expect("embedded content");
        let question = overdose_core::message!("voice-check");
        let phrases = overdose_core::audio::phrases(&content.words, &question);
        player.play(AudioPlan {
            loudness: 1.0,
            ready: true,
            speeches: vec![Speech {
                at: SystemClock.now().boot,
                phrases: phrases.into_iter().map(|phrase| phrase.key).collect(),
                aloud: None,
            }],
            ..AudioPlan::default()
        });
        assert_eq!(told(&heard, SOON), Some(Device::Plays));
        let until = Instant::now() + SOON;
        while speaker.first.load(Ordering::Relaxed) == 0 {
            assert!(Instant::now() < until, "nothing is said");
            thread::sleep(Duration::from_millis(20));
        }
        first.push(speaker.first.load(Ordering::Relaxed));
    }
    let [awake, slept] = first[..] else {
        panic!("two devices");
    };
    assert!(awake < 24 * 800, "{awake}");
    assert!(slept >= 24 * 1500, "{slept}");
    assert!(slept < 24 * 2300, "{slept}");
}

#[test]
fn it_is_told_how_late_a_device_is_so_that_the_picture_can_wait() {
    for (latency, late) in [(None, 0), (Some(60), 0), (Some(120), 40), (Some(300), 220)] {
        let speaker = Speaker {
            latency,
            ..Speaker::with(Fault::None)
        };
        let (to, heard) = mpsc::channel();
        let tell = move |told: Loudspeaker| {
            let _ = to.send(told);
        };
        let mut player = Player::start(speaker.open(), silent(), SystemClock, tell);
        player.play(beat());
        let told = heard
            .recv_timeout(SOON)
            .map(|told| (told.device, told.late));
        assert_eq!(told, Ok((Device::Plays, late)), "{latency:?}");
    }
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
