//! Clocks that jump: whatever the machine and the clock on its wall do, no timer jumps, and no dose falls due more than a
//! second early or late.

use overdose_checklist::journal::Start;
use overdose_core::view_model::{self, Part};
use overdose_protocol::engine::DoseStage;
use overdose_protocol::time::{Millis, Now};

use crate::desk::{Desk, start};
use crate::shelf::Shelf;

const SECOND: Millis = 1_000;
const MINUTE: Millis = 60 * SECOND;
const YEAR: i64 = 365 * 24 * 3_600_000;

/// A dose was given here.
const DOSE: &str = "n n enter g";

/// When the next dose is due (three minutes in the profile of the United States).
const DUE: Millis = 3 * MINUTE;

fn given(desk: &Desk) -> Millis {
    desk.session.state().doses[0].at
}

/// What every clock on the screen shows, in milliseconds, and how long the incident has been open.
fn clocks(desk: &Desk) -> (Vec<Millis>, String) {
    let screen = view_model::screen(&desk.session, desk.now);
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
fn sleep(desk: &mut Desk, millis: Millis) {
    desk.now = desk.now.at(desk.now.boot + millis);
    desk.session.advance(desk.now);
    desk.keep();
}

/// Sets the clock on the wall, and nothing else.
fn set_wall(desk: &mut Desk, by: i64) {
    desk.now.wall += by;
    desk.session.advance(desk.now);
    desk.keep();
}

/// Goes on second by second until the dose is due, and says how long after it was given that was.
fn due_after(desk: &mut Desk) -> Millis {
    for _ in 0..3600 {
        if desk.session.state().dose_is_due() {
            return desk.now.boot - given(desk);
        }
        desk.wait(SECOND);
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
        let mut desk = Desk::new(&Shelf::default());
        desk.keys(DOSE);
        sleep(&mut desk, asleep);
        assert!(!desk.session.state().dose_is_due(), "asleep {asleep}");
        close_to(due_after(&mut desk), DUE, "after sleep");
    }
}

#[test]
fn what_fell_due_in_sleep_is_stamped_with_its_own_time_and_comes_once() {
    let mut desk = Desk::new(&Shelf::default());
    desk.keys(DOSE);
    let given = given(&desk);
    sleep(&mut desk, 40 * MINUTE);
    let dose = desk.session.state().doses[0];
    assert_eq!(
        (dose.stage, dose.wear),
        (DoseStage::Second, DoseStage::First)
    );
    let entries = desk.session.person().incident.entries();
    let due = entries.iter().filter(|entry| entry.at.boot == given + DUE);
    assert_eq!(due.count(), 1);
    assert!(
        entries
            .windows(2)
            .all(|pair| pair[0].at.boot <= pair[1].at.boot)
    );
    // The same moments, whether somebody was awake to see them or not.
    let mut awake = Desk::new(&Shelf::default());
    awake.keys(DOSE);
    awake.wait(0);
    for _ in 0..40 * 60 {
        awake.wait(SECOND);
    }
    assert_eq!(
        awake.session.person().incident,
        desk.session.person().incident
    );
    assert_eq!(clocks(&awake), clocks(&desk));
}

#[test]
fn a_wall_clock_that_is_set_a_year_back_or_forth_moves_no_timer() {
    for years in [-1, 1, -30, 30] {
        let mut desk = Desk::new(&Shelf::default());
        desk.keys(DOSE);
        desk.wait(MINUTE);
        let before = clocks(&desk);
        set_wall(&mut desk, years * YEAR);
        assert_eq!(clocks(&desk), before, "{years} years");
        close_to(due_after(&mut desk), DUE, "after the wall clock was set");
        // And once more while it is written: what is read again is the same.
        set_wall(&mut desk, -2 * years * YEAR);
        let entries = desk.session.person().incident.entries().to_vec();
        assert_eq!(desk.saved, entries, "{years} years");
    }
}

/// The same incident in another start of the program: at this reading of the clocks, in this start of the machine.
fn started_again(shelf: &Shelf, machine: &str, now: Now) -> Desk {
    let mut desk = Desk::in_start(
        shelf,
        Start {
            machine: Some(machine.to_owned()),
            began: None,
            process: 9,
        },
    );
    desk.now = now;
    let found = desk.find();
    assert_eq!(found.len(), 1);
    desk.session.take_over(found, now);
    desk.keys("v");
    desk
}

#[test]
fn after_a_restart_of_the_program_the_wall_clock_does_not_matter() {
    for years in [-1, 0, 1] {
        let shelf = Shelf::default();
        let mut first = Desk::new(&shelf);
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
        let mut first = Desk::new(&shelf);
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
    let mut first = Desk::new(&shelf);
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
        let mut desk = Desk::new(&Shelf::default());
        desk.session.note_downtime(7_000);
        desk.keys(keys);
        desk.session.note_downtime(7_000 + asleep);
        desk.session.notice().map(|line| line.id.clone())
    };
    let notice = Some("notice-asleep".to_owned());
    assert_eq!(said(DOSE, 4 * MINUTE), notice);
    assert_eq!(said(DOSE, 1_999), None);
    assert_eq!(said("", 4 * MINUTE), None);
}
