//! The text of a journal gives back what went in, whatever happens to its end, its middle, or the machine's clocks.

use overdose_core::case::Downtime;
use overdose_core::content;
use overdose_core::journal::{
    FORMAT, Fate, Head, IncidentKind, Journal, JournalError, Lines, MAX_TIME, Mark, Replay,
    ReplayError, Rewound, Step, Written,
};
use overdose_protocol::definition::Named;
use overdose_protocol::engine;
use overdose_protocol::incident::{Event, Incident, Lead};
use overdose_protocol::time::{Millis, Now};
use proptest::prelude::*;

use crate::engine::run::{Run, protocol};
use crate::timelines::{played, profile, timeline};

const HOUR: Millis = 3_600_000;

fn head(incident: &Incident, at: Now) -> Head {
    Head {
        format: FORMAT,
        kind: IncidentKind::Real,
        profile: protocol()
            .profiles
            .get(incident.header.profile)
            .name()
            .to_owned(),
        trained: incident.header.trained,
        country: Some("US".to_owned()),
        content: content::digest().to_owned(),
        learner: None,
        started: Some("first".to_owned()),
        at: at.into(),
    }
}

fn steps(incident: &Incident) -> Vec<Step> {
    let first = incident
        .entries()
        .first()
        .map_or_else(Now::default, |entry| entry.at);
    let events = incident.entries().iter();
    let events = events.map(|entry| Step::Event(Written::of(entry, protocol())));
    std::iter::once(Step::Head(head(incident, first)))
        .chain(events)
        .collect()
}

fn text(incident: &Incident) -> String {
    let steps = steps(incident);
    let lines = steps
        .iter()
        .zip(0..)
        .map(|(step, number)| step.line(number));
    lines.collect()
}

fn incident(journal: &Journal) -> Incident {
    journal
        .incident(protocol(), content::digest())
        .expect("an incident that can be followed")
}

/// An incident with a bit of everything.
fn some() -> Incident {
    Run::after("Q1=no Q2=no 12s dose 5s touch 40s breathing? Q1=yes Q2=yes").incident
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(start in profile(), timeline in timeline()) {
        let run = played(start, &timeline);
        let text = text(&run.incident);
        let journal = Journal::read(text.as_bytes(), IncidentKind::Real).expect("a journal");
        prop_assert_eq!(journal.whole, text.len());
        let read = incident(&journal);
        prop_assert_eq!(&read, &run.incident);
        prop_assert_eq!(engine::fold(protocol(), &read), run.state);
    }

    #[test]
    fn no_bytes_are_too_broken_to_be_looked_at(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(Journal::read(&bytes, IncidentKind::Real), Err(JournalError::NoHead));
    }
}

#[test]
fn a_record_of_an_earlier_version_is_read_as_it_was_meant() {
    let run = Run::after("Q1=no Q2=no 12s dose 5s T 9s child 9s T 9s AED 9s correct");
    let mut text = text(&run.incident);
    for name in ["call_taker_leads", "child", "aed_leads", "dose_corrected"] {
        assert!(
            text.contains(&format!("\"name\":\"{name}\"}}")),
            "{name}: {text}"
        );
    }
    let journal =
        Journal::read(std::mem::take(&mut text).as_bytes(), IncidentKind::Real).expect("a journal");
    let state = engine::fold(protocol(), &incident(&journal));
    assert_eq!(state, run.state);
    assert_eq!(state.lead, Lead::Aed);
    assert!(state.age.is_young() && state.doses[0].withdrawn);
}

#[test]
fn cut_at_any_byte_it_keeps_every_whole_line() {
    let whole = text(&some());
    for end in 0..=whole.len() {
        let cut = &whole.as_bytes()[..end];
        let lines = cut.iter().filter(|byte| **byte == b'\n').count();
        match Journal::read(cut, IncidentKind::Real) {
            Ok(journal) => {
                assert_eq!(journal.steps().len(), lines, "cut at {end}");
                let kept = incident(&journal);
                assert_eq!(kept.entries(), &some().entries()[..lines - 1]);
            }
            Err(error) => assert_eq!((error, lines), (JournalError::NoHead, 0), "cut at {end}"),
        }
    }
}

#[test]
fn any_changed_byte_is_noticed_and_costs_no_other_line() {
    let whole = text(&some()).into_bytes();
    let lines = whole.iter().filter(|byte| **byte == b'\n').count();
    for place in 0..whole.len() {
        let line = whole[..place].iter().filter(|byte| **byte == b'\n').count();
        for change in [1, 0x20, 0x80] {
            let mut changed = whole.clone();
            changed[place] ^= change;
            // A changed capital letter of a checksum says the same number.
            if changed[place].eq_ignore_ascii_case(&whole[place]) {
                continue;
            }
            let read = Journal::read(&changed, IncidentKind::Real);
            if line == 0 {
                assert_eq!(read, Err(JournalError::NoHead), "byte {place}");
                continue;
            }
            let journal = read.expect("a journal");
            // Two lines without an end between them are one damaged line; the last one without its end is torn.
            let (missing, torn) = match (whole[place] == b'\n', line + 1 == lines) {
                (true, true) => (1, true),
                (true, false) => (2, false),
                (false, _) => (1, false),
            };
            assert_eq!(journal.steps().len(), lines - missing, "byte {place}");
            let expected = (!torn).then_some(line as u64 + 1);
            assert_eq!(journal.damaged, expected, "byte {place}");
            assert_eq!(journal.whole < changed.len(), torn, "byte {place}");
            // Whatever is missing, what is left can be followed.
            let read = incident(&journal);
            assert_eq!(read.incomplete, !torn, "byte {place}");
            let state = engine::fold(protocol(), &read);
            assert!(state.began.is_some() || read.entries().is_empty());
        }
    }
}

#[test]
fn a_line_that_is_missing_is_noticed_and_one_that_stands_twice_counts_once() {
    let lines: Vec<String> = text(&some())
        .lines()
        .map(|line| format!("{line}\n"))
        .collect();
    let mut missing = lines.clone();
    missing.remove(2);
    let mut twice = lines.clone();
    twice.insert(2, lines[1].clone());
    for (text, kept) in [(missing, lines.len() - 1), (twice, lines.len())] {
        let journal =
            Journal::read(text.concat().as_bytes(), IncidentKind::Real).expect("a journal");
        assert_eq!(journal.steps().len(), kept);
        assert_eq!(journal.damaged, Some(3));
    }
}

#[test]
fn what_is_written_after_a_damaged_line_has_the_next_number() {
    let whole = text(&some());
    let lines = whole.lines().count() as u64;
    for damaged in 1..lines {
        let broken = whole.lines().zip(0..).map(|(line, number)| {
            let line = if number == damaged { "broken" } else { line };
            format!("{line}\n")
        });
        let mut broken: String = broken.collect();
        let mut read = Lines::of(broken.as_bytes(), IncidentKind::Real).expect("a journal");
        read.by_ref().for_each(drop);
        assert_eq!(read.number(), lines, "line {damaged}");
        let event = Written::of(some().entries().last().expect("one"), protocol());
        broken.push_str(&Step::Event(event).line(read.number()));
        let journal = Journal::read(broken.as_bytes(), IncidentKind::Real).expect("a journal");
        assert_eq!(journal.steps().len() as u64, lines);
    }
}

#[test]
fn a_number_far_beyond_the_last_one_is_no_line() {
    let whole = text(&some());
    let event = Written::of(some().entries().last().expect("one"), protocol());
    for number in [u64::MAX, u64::MAX - 1, 1 << 40] {
        let text = format!("{whole}{}", Step::Event(event.clone()).line(number));
        let journal = Journal::read(text.as_bytes(), IncidentKind::Real).expect("a journal");
        assert_eq!(journal.steps().len(), whole.lines().count());
        assert!(journal.damaged.is_some());
    }
}

#[test]
fn a_time_that_no_machine_can_have_is_no_line() {
    let whole = text(&some());
    let mut event = Written::of(some().entries().last().expect("one"), protocol());
    let number = whole.lines().count() as u64;
    for (boot, wall) in [(u64::MAX, 0), (MAX_TIME, 0), (0, i64::MIN), (0, i64::MAX)] {
        (event.at.boot, event.at.wall) = (boot, wall);
        let text = format!("{whole}{}", Step::Event(event.clone()).line(number));
        let journal = Journal::read(text.as_bytes(), IncidentKind::Real).expect("a journal");
        assert_eq!(journal.steps().len() as u64, number, "{boot}, {wall}");
        let hostile = Head {
            at: event.at,
            ..head(&some(), Now::default())
        };
        let text = Step::Head(hostile).line(0);
        assert_eq!(
            Journal::read(text.as_bytes(), IncidentKind::Real),
            Err(JournalError::NoHead)
        );
    }
}

#[test]
fn a_later_format_is_not_guessed_at() {
    let later = Head {
        format: FORMAT + 1,
        ..head(&some(), Now::default())
    };
    let text = Step::Head(later).line(0);
    assert_eq!(
        Journal::read(text.as_bytes(), IncidentKind::Real),
        Err(JournalError::Newer(FORMAT + 1))
    );
}

#[test]
fn with_other_content_it_can_only_be_listed() {
    let journal = Journal::read(text(&some()).as_bytes(), IncidentKind::Real).expect("a journal");
    let error = journal
        .incident(protocol(), "another")
        .expect_err("other content");
    assert!(matches!(error, ReplayError::OtherContent { .. }), "{error}");
    assert_eq!(journal.events().count(), some().entries().len());
}

#[test]
fn the_digest_is_that_of_the_files() {
    assert_eq!(content::digest().len(), 64);
    assert!(
        content::digest()
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit())
    );
}

/// Goes on with an incident in another start of the machine.
fn went_on(wall: i64, boot: Millis, started: &str) -> (Incident, Downtime) {
    let was = some();
    let text = text(&was);
    let mut replay = Replay::new(protocol(), content::digest());
    Lines::of(text.as_bytes(), IncidentKind::Real)
        .expect("a journal")
        .for_each(|step| replay.step(&step));
    let now = Now {
        boot,
        wall,
        offset: 0,
    };
    let here = Head {
        started: Some(started.to_owned()),
        ..head(&was, now)
    };
    let away = replay.downtime(&here);
    replay.step(&Step::Head(here));
    (replay.incident().expect("an incident"), away)
}

/// How long ago each entry is.
fn ages(incident: &Incident, boot: Millis) -> Vec<Millis> {
    incident
        .entries()
        .iter()
        .map(|entry| boot - entry.at.boot)
        .collect()
}

#[test]
fn after_a_restart_everything_is_as_long_ago_as_the_wall_clock_says() {
    let was = some();
    let last = was.entries().last().expect("entries").at;
    let boot = 400_000_000;
    let (here, away) = went_on(last.wall + 90_000, boot, "second");
    assert_eq!(away, Downtime::ByWall(90_000));
    let expected: Vec<_> = ages(&was, last.boot)
        .iter()
        .map(|age| age + 90_000)
        .collect();
    assert_eq!(ages(&here, boot), expected);
    assert!(
        here.entries()
            .iter()
            .any(|entry| entry.event == Event::NaloxoneGiven)
    );
}

#[test]
fn a_wall_clock_that_went_backwards_moves_nothing() {
    let was = some();
    let last = was.entries().last().expect("entries").at;
    let boot = 400_000_000;
    let (here, away) = went_on(last.wall - 365 * 24 * HOUR as i64, boot, "second");
    assert_eq!(away, Downtime::Unknown);
    assert_eq!(ages(&here, boot), ages(&was, last.boot));
}

#[test]
fn without_a_restart_the_wall_clock_does_not_matter() {
    let was = some();
    let last = was.entries().last().expect("entries").at;
    for wall in [
        last.wall - 365 * 24 * HOUR as i64,
        last.wall + 365 * 24 * HOUR as i64,
    ] {
        let (here, away) = went_on(wall, last.boot + 5_000, "first");
        assert_eq!(away, Downtime::Known(5_000));
        assert_eq!(here.entries(), was.entries());
    }
}

/// How long nothing happened for certain in an incident that another start found, at this reading of its clocks.
fn untouched(steps: &[Step], here: Now, started: &str, began: Option<Millis>) -> Option<Millis> {
    let mut replay = Replay::new(protocol(), content::digest());
    steps.iter().for_each(|step| replay.step(step));
    let here = Head {
        started: Some(started.to_owned()),
        ..head(&some(), here)
    };
    replay.untouched(&here, began)
}

#[test]
fn hours_count_only_by_the_boot_clock_of_one_start_of_the_machine() {
    let was = some();
    let last = was.entries().last().expect("entries").at;
    let jumped = last.wall + 13 * HOUR as i64;
    let at = |boot, wall| Now {
        boot,
        wall,
        offset: 0,
    };
    let mut steps = steps(&was);
    // The same start: its boot clock counts, whatever the wall clock says.
    let later = at(last.boot + 5_000, jumped);
    assert_eq!(untouched(&steps, later, "first", Some(0)), Some(5_000));
    // Another start: at least since it began; nothing is known where nobody tells when that was.
    let began = 1 << 42;
    let later = at(began + 60_000, jumped);
    assert_eq!(
        untouched(&steps, later, "second", Some(began)),
        Some(60_000)
    );
    assert_eq!(untouched(&steps, later, "second", None), None);
    // Found by that start, it counts from then on, and not from a time on another clock.
    steps.push(Step::Head(Head {
        started: Some("second".to_owned()),
        ..head(&was, later)
    }));
    let later = at(began + 90_000, jumped + 30_000);
    assert_eq!(
        untouched(&steps, later, "second", Some(began)),
        Some(30_000)
    );
}

#[test]
fn what_the_same_clock_has_not_shown_yet_has_just_happened() {
    let was = some();
    let mut ahead = steps(&was);
    for step in &mut ahead {
        if let Step::Event(event) = step {
            event.at.boot += MAX_TIME / 2;
        }
    }
    let last = was.entries().last().expect("entries").at;
    let here = Head {
        ..head(&was, last.at(last.boot + 1_000))
    };
    let mut replay = Replay::new(protocol(), content::digest());
    ahead.iter().for_each(|step| replay.step(step));
    replay.step(&Step::Head(here));
    let incident = replay.incident().expect("an incident");
    assert_eq!(
        incident.entries().last().expect("entries").at.boot,
        last.boot + 1_000
    );
}

#[test]
fn the_last_wish_counts_and_none_is_an_event() {
    let was = some();
    let mark = |what| {
        Step::Mark(Mark {
            at: Now::default().into(),
            what,
        })
    };
    for (wishes, kept) in [
        (vec![], false),
        (vec![Fate::Keep], true),
        (vec![Fate::Keep, Fate::LetGo], false),
        (vec![Fate::LetGo, Fate::Keep], true),
    ] {
        let mut replay = Replay::new(protocol(), content::digest());
        let wishes = wishes.into_iter().map(mark);
        let all = steps(&was).into_iter().chain(wishes);
        all.for_each(|step| replay.step(&step));
        assert_eq!(replay.is_kept(), kept);
        assert_eq!(replay.incident().expect("an incident"), was);
    }
}

/// A line of one event with this time on the clock on the wall.
fn line_at(number: u64, wall: i64) -> String {
    let run = Run::after("Q1=no");
    let entry = &run.incident.entries()[0];
    let mut written = Written::of(entry, protocol());
    written.at.wall = wall;
    Step::Event(written).line(number)
}

#[test]
fn a_time_on_the_wall_counts_up_to_its_bound_on_both_sides_of_1970() {
    let run = Run::after("Q1=no");
    let first = Step::Head(head(&run.incident, Now::default())).line(0);
    let bound = i64::try_from(MAX_TIME).expect("a time");
    for (wall, counts) in [
        (bound - 1, true),
        (bound, false),
        (1 - bound, true),
        (-bound, false),
    ] {
        let text = format!("{first}{}", line_at(1, wall));
        let journal = Journal::read(text.as_bytes(), IncidentKind::Real).expect("a journal");
        assert_eq!(journal.events().count() == 1, counts, "{wall}");
        assert_eq!(journal.damaged.is_none(), counts, "{wall}");
    }
}

#[test]
fn a_line_that_says_two_things_is_damaged() {
    let run = Run::after("Q1=no");
    let first = Step::Head(head(&run.incident, Now::default())).line(0);
    let event = line_at(1, 0);
    let mark = Step::Mark(Mark {
        at: Now::default().into(),
        what: Fate::Keep,
    });
    let mark = mark.line(1);
    let inner = |line: &str| {
        let (body, _) = line.rsplit_once(",\"sum\"").expect("a sum");
        let (_, inner) = body.split_once(',').expect("what it says");
        inner.to_owned()
    };
    let both = format!("{{\"n\":1,{},{}", inner(&event), inner(&mark));
    let sum = crc32fast::hash(both.as_bytes());
    let text = format!("{first}{both},\"sum\":\"{sum:08x}\"}}\n");
    let journal = Journal::read(text.as_bytes(), IncidentKind::Real).expect("a journal");
    assert_eq!((journal.events().count(), journal.damaged), (0, Some(2)));
}

#[test]
fn what_a_trainer_took_back_is_no_part_of_the_incident() {
    let run = Run::after("Q1=no Q2=no");
    let mut first = head(&run.incident, Now::default());
    first.kind = IncidentKind::Practice;
    let event = |at: usize| Step::Event(Written::of(&run.incident.entries()[at], protocol()));
    let steps = [
        Step::Head(first),
        event(0),
        event(1),
        Step::Rewound(Rewound { events: 1, acts: 0 }),
    ];
    let text: String = steps
        .iter()
        .zip(0..)
        .map(|(step, at)| step.line(at))
        .collect();
    let journal = Journal::read(text.as_bytes(), IncidentKind::Practice).expect("a journal");
    let incident = incident(&journal);
    assert_eq!(incident.entries(), &run.incident.entries()[..1]);
}
