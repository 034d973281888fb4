//! The ways out: asked for, no more keys, nobody who reads.

use std::io::{self, ErrorKind, Write};

use overdose_checklist::text_mode::renderer::{Panel, Sheets, Size};
use overdose_checklist::text_mode::run_with;

use crate::driver::{HandClock, Paper, Script, piped, play, runtime};

#[test]
fn leaving_before_anything_happened_says_nothing() {
    assert_eq!(piped(Some("US"), "ctrl+c"), piped(Some("US"), ""));
    assert_eq!(piped(Some("US"), "ctrl+d n n"), piped(Some("US"), ""));
}

#[test]
fn leaving_an_open_incident_says_the_number() {
    for key in ["ctrl+c", "ctrl+d"] {
        let text = piped(Some("US"), &format!("n {key}"));
        assert_eq!(
            text.lines().last(),
            Some("You left the steps. CALL 911 NOW")
        );
    }
}

#[test]
fn an_incident_behind_another_is_open_too() {
    let text = piped(Some("US"), "n p ctrl+c");
    assert!(text.ends_with("CALL 911 NOW\n"), "{text}");
}

#[test]
fn the_end_of_the_keys_is_the_end() {
    assert!(!piped(Some("US"), "n").contains("You left"));
}

#[test]
fn the_terminal_is_given_back_and_the_number_stays_on_it() {
    let paper = Paper::default();
    let mut panel = Panel::new(paper.clone(), Size::default);
    play(Some("US"), "n ctrl+c", &mut panel).unwrap();
    drop(panel);
    let text = paper.text();
    assert!(text.starts_with("\x1b[?1049h"));
    let (_, after) = text.split_once("\x1b[?25h\x1b[?1049l").unwrap();
    assert_eq!(after, "You left the steps. CALL 911 NOW\n");
}

#[test]
fn the_terminal_is_given_back_after_a_panic() {
    let paper = Paper::default();
    let written = paper.clone();
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        let clock = HandClock::new();
        let mut panel = Panel::new(written, Size::default);
        run_with(runtime(None), &clock, &mut Broken, &mut panel)
    }));
    assert!(caught.is_err());
    assert!(paper.text().ends_with("\x1b[?25h\x1b[?1049l"));
}

struct Broken;

impl overdose_checklist::text_mode::input::KeySource for Broken {
    fn next(&mut self, _: Option<u64>) -> overdose_checklist::text_mode::input::Next {
        panic!("on purpose");
    }
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let clock = HandClock::new();
    let mut script = Script::new(&clock, "n").then_closed();
    let paper = Paper::default();
    let mut sheets = Sheets::new(paper.clone(), Size::default());
    run_with(runtime(Some("US")), &clock, &mut script, &mut sheets).unwrap();
    assert!(!paper.text().contains("You left"));
}

#[test]
fn a_closed_output_is_no_failure() {
    for kind in [ErrorKind::BrokenPipe, ErrorKind::StorageFull] {
        for writes in 0..4 {
            let full = Full { writes, kind };
            let mut sheets = Sheets::new(full, Size::default());
            let result = play(Some("US"), "n n enter enter g", &mut sheets);
            let panel = play(
                Some("US"),
                "n n enter enter g",
                &mut Panel::new(full, Size::default),
            );
            let quiet = kind == ErrorKind::BrokenPipe;
            assert_eq!(result.is_ok(), quiet, "{kind}, {writes}");
            assert_eq!(panel.is_ok(), quiet, "{kind}, {writes}");
        }
    }
}

/// Takes some writes and then no more.
#[derive(Clone, Copy)]
struct Full {
    writes: usize,
    kind: ErrorKind,
}

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writes = self.writes.checked_sub(1).ok_or(self.kind)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
