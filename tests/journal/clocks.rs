//! Clocks that jump: whatever the machine and the clock on its wall do, no timer jumps, and no dose falls due more than a
//! second early or late.

use overdose_checklist::journal::Start;
use overdose_core::view_model::{self, Part};
use overdose_protocol::engine::DoseStage;
use overdose_protocol::time::{Millis, Now};

use crate::harness::{Harness, start};
use crate::shelf::Shelf;

const SECOND: Millis = 1_000;
const MINUTE: Millis = 60 * SECOND;
const YEAR: i64 = 365 * 24 * 3_600_000;

/// A dose was given here.
const DOSE: &str = "n n enter g";

/// When the next dose is due (three minutes in the profile of the United States).
const DUE: Millis = 3 * MINUTE;

fn given(harness: &Harness) -> Millis {
    harness.session.state().doses[0].at
}

/// What every clock on the screen shows, in milliseconds, and how long the incident has been open.
fn clocks(harness: &Harness) -> (Vec<Millis>, String) {
    let screen = view_model::screen(&harness.session, harness.now);
    let clocks = screen.parts.iter().filter_map(|part| match part {
        Part::Clock(clock) => Some(clock.millis),
        _ => None,
    });
    let open = screen.parts.iter().find_map(|part| match part {
        Part::CallBar(bar) => bar.open_for.as_ref().map(|line| format!("{line:?}")),
        _ => None,
    });
    (clocks.collect(), open.unwrap_or_default())
}

/// Lets the machine stand still or sleep: nothing wakes the program meanwhile.
fn sleep(harness: &mut Harness, millis: Millis) {
    harness.now = harness.now.at(harness.now.boot + millis);
    harness.session.advance(harness.now);
    harness.keep();
}

/// Sets the clock on the wall, and nothing else.
fn set_wall(harness: &mut Harness, by: i64) {
    harness.now.wall += by;
    harness.session.advance(harness.now);
    harness.keep();
}

/// Goes on second by second until the dose is due, and says how long after it was given that was.
fn due_after(harness: &mut Harness) -> Millis {
    for _ in 0..3600 {
        if harness.session.state().dose_is_due() {
            return harness.now.boot - given(harness);
        }
        harness.wait(SECOND);
    }
    panic!("no dose falls due within an hour")
}

fn close_to(found: Millis, expected: Millis, what: &str) {
    assert!(
        found.abs_diff(expected) <= SECOND,
        "{what}: {found}, not {expected}"
    );
}

#[test]
fn asleep_for_a_while_the_dose_is_due_when_it_would_have_been() {
    for asleep in [5 * SECOND, 59 * SECOND, 2 * MINUTE, DUE - SECOND] {
        let mut harness = Harness::new(&Shelf::default());
        harness.keys(DOSE);
        sleep(&mut harness, asleep);
        assert!(!harness.session.state().dose_is_due(), "asleep {asleep}");
        close_to(due_after(&mut harness), DUE, "after sleep");
    }
}

#[test]
fn what_fell_due_in_sleep_is_stamped_with_its_own_time_and_comes_once() {
    let mut harness = Harness::new(&Shelf::default());
    harness.keys(DOSE);
    let given = given(&harness);
    sleep(&mut harness, 40 * MINUTE);
    let dose = harness.session.state().doses[0];
    assert_eq!(
        (dose.stage, dose.wear),
        (DoseStage::Second, DoseStage::First)
    );
    let entries = harness.session.person().incident.entries();
    let due = entries.iter().filter(|entry| entry.at.boot == given + DUE);
    assert_eq!(due.count(), 1);
    assert!(
        entries
            .windows(2)
            .all(|pair| pair[0].at.boot <= pair[1].at.boot)
    );
    // The same moments, whether somebody was awake to see them or not.
    let mut awake = Harness::new(&Shelf::default());
    awake.keys(DOSE);
    awake.wait(0);
    for _ in 0..40 * 60 {
        awake.wait(SECOND);
    }
    assert_eq!(
        awake.session.person().incident,
        harness.session.person().incident
    );
    assert_eq!(clocks(&awake), clocks(&harness));
}

#[test]
fn a_wall_clock_that_is_set_a_year_back_or_forth_moves_no_timer() {
    for years in [-1, 1, -30, 30] {
        let mut harness = Harness::new(&Shelf::default());
        harness.keys(DOSE);
        harness.wait(MINUTE);
        let before = clocks(&harness);
        set_wall(&mut harness, years * YEAR);
        assert_eq!(clocks(&harness), before, "{years} years");
        close_to(due_after(&mut harness), DUE, "after the wall clock was set");
        // And once more while it is written: what is read again is the same.
        set_wall(&mut harness, -2 * years * YEAR);
        let entries = harness.session.person().incident.entries().to_vec();
        assert_eq!(harness.saved, entries, "{years} years");
    }
}

/// The same incident in another start of the program: at this reading of the clocks, in this start of the machine.
fn started_again(shelf: &Shelf, machine: &str, now: Now) -> Harness {
    let mut harness = Harness::in_start(
        shelf,
        Start {
            machine: Some(machine.to_owned()),
            began: None,
            process: 9,
        },
    );
    harness.now = now;
    let found = harness.find();
    assert_eq!(found.len(), 1);
    harness.session.take_over(found, now);
    harness.keys("v");
    harness
}

#[test]
fn after_a_restart_of_the_program_the_wall_clock_does_not_matter() {
    for years in [-1, 0, 1] {
        let shelf = Shelf::default();
        let mut first = Harness::new(&shelf);
        first.keys(DOSE);
        let now = Now {
            boot: first.now.boot + MINUTE,
            wall: first.now.wall + 60_000 + years * YEAR,
            offset: first.now.offset,
        };
        let mut second = started_again(&shelf.after_kill(), "first", now);
        close_to(
            due_after(&mut second),
            DUE,
            "after a restart of the program",
        );
    }
}

#[test]
fn after_a_restart_of_the_machine_the_wall_clock_says_how_long_it_took() {
    for boot in [0, 5_000, 1 << 42] {
        let shelf = Shelf::default();
        let mut first = Harness::new(&shelf);
        first.keys(DOSE);
        let now = Now {
            boot: (1 << 41) + boot,
            wall: first.now.wall + 90_000,
            offset: first.now.offset,
        };
        let mut second = started_again(&shelf.after_kill(), "second", now);
        let dose = given(&second);
        close_to(
            second.now.boot - dose,
            90_000 + SECOND,
            "how long ago the dose was",
        );
        close_to(
            due_after(&mut second),
            DUE,
            "after a restart of the machine",
        );
    }
}

#[test]
fn after_a_restart_with_a_wall_clock_that_went_back_nothing_falls_due_early() {
    let shelf = Shelf::default();
    let mut first = Harness::new(&shelf);
    first.keys(DOSE);
    let now = Now {
        boot: 1 << 41,
        wall: start().wall - YEAR,
        offset: 0,
    };
    let mut second = started_again(&shelf.after_kill(), "second", now);
    let notice = second.session.notice().map(|line| line.id.clone());
    assert_eq!(notice.as_deref(), Some("notice-away-unknown"), "it is said");
    assert!(!second.session.state().dose_is_due());
    close_to(
        due_after(&mut second),
        DUE,
        "from the moment it was brought back",
    );
}

#[test]
fn sleep_is_said_and_only_where_an_incident_is_open() {
    let said = |keys: &str, asleep| {
        let mut harness = Harness::new(&Shelf::default());
        harness.session.note_downtime(7_000);
        harness.keys(keys);
        harness.session.note_downtime(7_000 + asleep);
        harness.session.notice().map(|line| line.id.clone())
    };
    let notice = Some("notice-asleep".into());
    assert_eq!(said(DOSE, 4 * MINUTE), notice);
    assert_eq!(said(DOSE, 1_999), None);
    assert_eq!(said("", 4 * MINUTE), None);
}
