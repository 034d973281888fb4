//! Ten thousand random keys and clicks through the real window: nothing panics, the number stays, and whatever `check` proves of
//! every reachable state holds in those that were reached.

use iced::Point;

use crate::window::{Setup, Window};

/// How often, and how many inputs each time.
const RUNS: u64 = 50;
const INPUTS: u32 = 200;

/// Keys that mean something; answers come often, so that the runs get somewhere.
const KEYS: &[&str] = &[
    "1",
    "2",
    "3",
    "y",
    "n",
    "x",
    "1",
    "2",
    "y",
    "n",
    "enter",
    "enter",
    "backspace",
    "backspace",
    "esc",
    "s",
    "b",
    "g",
    "g",
    "i",
    "c",
    "c",
    "d",
    "h",
    "f",
    "k",
    "w",
    "a",
    "t",
    "e",
    "z",
    "v",
    "u",
    "l",
    "m",
    "r",
    "j",
    "o",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "0",
    "q",
    "tab",
    "space",
];

/// Numbers that are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most).unwrap()).unwrap()
    }
}

#[test]
fn ten_thousand_random_keys_and_clicks_keep_every_law() {
    assert_eq!(RUNS * u64::from(INPUTS), 10_000);
    for run in 1..=RUNS {
        let mut numbers = Numbers(run.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let country = [Some("US"), Some("GB"), Some("CA"), None][numbers.below(4)];
        let profile = [None, Some("ca-community"), Some("anz")][numbers.below(3)];
        let mut window = Window::with(Setup {
            country,
            profile,
            ..Setup::default()
        });
        let mut done = Vec::new();
        for input in 0..INPUTS {
            done.push(act(&mut window, &mut numbers));
            assert!(
                window.sees_a_number(),
                "run {run}: the number is gone after {done:?}"
            );
            // The person in front is about to change, or the run is over.
            if done.last().is_some_and(|last| last == "p") || input + 1 == INPUTS {
                hold(&window, &done);
            }
        }
    }
}

/// One key, click, press that is too early, resize, or wait.
fn act(window: &mut Window, numbers: &mut Numbers) -> String {
    match numbers.below(20) {
        0..=13 => {
            let key = KEYS[numbers.below(KEYS.len())];
            window.keys(key);
            key.to_owned()
        }
        14 => {
            let key = KEYS[numbers.below(KEYS.len())];
            let key = format!("'{key}");
            window.keys(&key);
            key
        }
        15 | 16 => {
            let at = Point::new(numbers.below(1280) as f32, numbers.below(800) as f32);
            window.wait(400);
            window.driver().click_at(at);
            format!("click at {at}")
        }
        17 => {
            window.keys("'pageup");
            "'pageup".to_owned()
        }
        _ => {
            let wait = [0.1, 0.5, 5.0, 12.0, 31.0, 130.0][numbers.below(6)];
            let wait = format!("wait:{wait}");
            window.keys(&wait);
            wait
        }
    }
}

fn hold(window: &Window, done: &[String]) {
    let session = window.app().session();
    let report = overdose_proof::incident(session.protocol(), &session.person().incident);
    let broken: Vec<_> = report.failures().collect();
    assert!(broken.is_empty(), "after {done:?}: {broken:#?}");
}
