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
