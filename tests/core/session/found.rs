//! What was found: whatever stands in it, the session goes on.

use overdose_core::case::Downtime;
use overdose_core::press::press;
use overdose_core::session::{Found, Key};
use overdose_core::view_model;
use overdose_protocol::definition::Answer;
use overdose_protocol::incident::{Entry, Event, Incident};
use overdose_protocol::time::Now;

use super::harness::{Harness, START};

/// An incident in which somebody does not breathe, every event at this moment of the boot clock.
fn found_at(harness: &Harness, boot: u64) -> Found {
    let mut incident = Incident::new(harness.session.person().incident.header);
    let questions: Vec<_> = harness.session.protocol().questions.keys().collect();
    for question in &questions[..2] {
        let at = Now { boot, ..START };
        let event = Event::Answered(*question, Answer::No);
        incident.push(Entry { at, event });
    }
    Found {
        number: 1000,
        incident,
        country: None,
        downtime: Downtime::Unknown,
        left: false,
    }
}

#[test]
fn times_at_either_end_of_the_clock_cause_few_events_and_no_wake_in_the_past() {
    for then in [0, 1, START.boot, u64::MAX / 2, u64::MAX - 1, u64::MAX] {
        for boot in [START.boot, u64::MAX / 2, u64::MAX - 1, u64::MAX] {
            let mut harness = Harness::after("");
            let found = found_at(&harness, then);
            let now = Now { boot, ..START };
            harness.session.take_over(vec![found], now);
            press(&mut harness.session, Key::Char('v'), now);
            let entries = harness.session.person().incident.entries().len();
            assert!(entries < 10_000, "{then}, {boot}: {entries} events");
            harness.session.advance(now);
            assert!(harness.session.wake_at(now).is_none_or(|at| at >= now.boot));
            assert!(!view_model::screen(&harness.session, now).parts.is_empty());
        }
    }
}

/// An incident in the middle of CPR that a start left a minute ago, and a session that finds it.
fn in_cpr(change: impl FnOnce(&mut Found)) -> (Harness, Now) {
    let before = Harness::after("n n enter enter");
    let incident = before.session.person().incident.clone();
    let last = incident.entries().last().expect("an event").at;
    let mut found = Found {
        number: 1000,
        incident,
        country: None,
        downtime: Downtime::Known(60_000),
        left: false,
    };
    change(&mut found);
    let mut harness = Harness::after("");
    let now = last.at(last.boot + 60_000);
    harness.session.take_over(vec![found], now);
    (harness, now)
}

fn has_resumed(harness: &Harness) -> bool {
    let entries = harness.session.person().incident.entries();
    let resumed = entries.iter().any(|entry| entry.event == Event::Resumed);
    let cpr = harness.session.state().place.phase.is_cpr();
    assert_eq!(resumed, cpr, "it comes back whole, or not at all");
    resumed
}

#[test]
fn steps_that_were_in_cpr_come_back_by_themselves_with_their_clocks() {
    let (harness, now) = in_cpr(|_| {});
    assert!(has_resumed(&harness));
    let state = harness.session.state();
    let clock = state.place.cpr_clock.expect("the clock of CPR");
    assert_eq!(clock.beat_from, now.boot, "the beat begins anew");
    assert!(
        clock.since + 60_000 <= now.boot,
        "the clock ran on over the gap"
    );
    assert!(
        state.facts.calling.is_none(),
        "nobody knows whether somebody calls"
    );
}

/// What is otherwise about what was found.
type Change<'a> = &'a dyn Fn(&mut Found);

#[test]
fn steps_do_not_come_back_by_themselves_where_any_condition_fails() {
    let early = |found: &mut Found| {
        let mut incident = Incident::new(found.incident.header);
        for entry in found.incident.entries().iter().take(2) {
            incident.push(*entry);
        }
        found.incident = incident;
    };
    let cases: [(&str, Change); 5] = [
        ("it was not in CPR yet", &early),
        ("it is older than ten minutes", &|found| {
            found.downtime = Downtime::Known(600_001);
        }),
        ("it is older than ten minutes by the wall clock", &|found| {
            found.downtime = Downtime::ByWall(600_001);
        }),
        ("the wall clock went back", &|found| {
            found.downtime = Downtime::Unknown;
        }),
        ("somebody left it", &|found| found.left = true),
    ];
    for (why, change) in cases {
        let (harness, _) = in_cpr(change);
        assert!(!has_resumed(&harness), "{why}");
        assert_eq!(harness.session.other_people(), 1, "{why}: it waits behind");
    }
}

#[test]
fn whoever_pressed_a_key_first_keeps_the_first_question() {
    let before = Harness::after("n n enter enter");
    let incident = before.session.person().incident.clone();
    let last = incident.entries().last().expect("an event").at;
    let mut harness = Harness::after("");
    let now = last.at(last.boot + 60_000);
    press(&mut harness.session, Key::Char('m'), now);
    harness.session.take_over(
        vec![Found {
            number: 1000,
            incident,
            country: None,
            downtime: Downtime::Known(60_000),
            left: false,
        }],
        now,
    );
    assert!(!has_resumed(&harness));
}

#[test]
fn for_half_a_minute_after_steps_came_back_another_person_is_helped_without_asking() {
    for (after, asks) in [(1_000, false), (29_000, false), (31_000, true)] {
        let (mut harness, now) = in_cpr(|_| {});
        let then = now.at(now.boot + after);
        press(&mut harness.session, Key::Char('p'), then);
        assert_eq!(harness.session.question().is_some(), asks, "after {after}");
        assert_eq!(harness.session.person().has_begun(), asks, "after {after}");
        if !asks {
            press(
                &mut harness.session,
                Key::Backspace,
                then.at(then.boot + 2_000),
            );
            assert!(
                harness.session.state().place.phase.is_cpr(),
                "Back brings the steps back"
            );
        }
    }
}
