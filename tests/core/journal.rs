//! The text of a journal gives back what went in, whatever happens to its end, its middle, or the machine's clocks.

use overdose_core::clock::{Millis, Now};
use overdose_core::content;
use overdose_core::engine;
use overdose_core::incident::{Event, Incident};
use overdose_core::journal::{
    Away, FORMAT, Followed, Head, Journal, Kind, Lines, NoJournal, OnlyListed, Step, Written,
};
use overdose_core::protocol::Named;
use proptest::prelude::*;

use crate::engine::run::{Run, protocol};
use crate::timelines::{played, profile, timeline};

const HOUR: Millis = 3_600_000;

fn head(incident: &Incident, at: Now) -> Head {
    Head {
        format: FORMAT,
        kind: Kind::Real,
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
        let journal = Journal::read(text.as_bytes(), Kind::Real).expect("a journal");
        prop_assert_eq!(journal.whole, text.len());
        let read = incident(&journal);
        prop_assert_eq!(&read, &run.incident);
        prop_assert_eq!(engine::fold(protocol(), &read), run.state);
    }

    #[test]
    fn no_bytes_are_too_broken_to_be_looked_at(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(Journal::read(&bytes, Kind::Real), Err(NoJournal::NoHead));
    }
}

#[test]
fn cut_at_any_byte_it_keeps_every_whole_line() {
    let whole = text(&some());
    for end in 0..=whole.len() {
        let cut = &whole.as_bytes()[..end];
        let lines = cut.iter().filter(|byte| **byte == b'\n').count();
        match Journal::read(cut, Kind::Real) {
            Ok(journal) => {
                assert_eq!(journal.steps().len(), lines, "cut at {end}");
                let kept = incident(&journal);
                assert_eq!(kept.entries(), &some().entries()[..lines - 1]);
            }
            Err(error) => assert_eq!((error, lines), (NoJournal::NoHead, 0), "cut at {end}"),
        }
    }
}

#[test]
fn any_changed_byte_is_noticed() {
    let whole = text(&some()).into_bytes();
    for place in 0..whole.len() {
        let line = whole[..place].iter().filter(|byte| **byte == b'\n').count();
        for change in [1, 0x20, 0x80] {
            let mut changed = whole.clone();
            changed[place] ^= change;
            // A changed capital letter of a checksum says the same number.
            let read =
                Journal::read(&changed, Kind::Real).map_or(0, |journal| journal.steps().len());
            let same = changed[place].eq_ignore_ascii_case(&whole[place]);
            assert!(
                read == line || same,
                "byte {place} of line {line}: {read} lines read"
            );
        }
    }
}

#[test]
fn a_line_that_is_missing_or_stands_twice_ends_it() {
    let lines: Vec<String> = text(&some())
        .lines()
        .map(|line| format!("{line}\n"))
        .collect();
    let mut missing = lines.clone();
    missing.remove(2);
    let mut twice = lines.clone();
    twice.insert(2, lines[1].clone());
    for (text, kept) in [(missing, 2), (twice, 2)] {
        let journal = Journal::read(text.concat().as_bytes(), Kind::Real).expect("a journal");
        assert_eq!(journal.steps().len(), kept);
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
        Journal::read(text.as_bytes(), Kind::Real),
        Err(NoJournal::Newer(FORMAT + 1))
    );
}

#[test]
fn with_other_content_it_can_only_be_listed() {
    let journal = Journal::read(text(&some()).as_bytes(), Kind::Real).expect("a journal");
    let error = journal
        .incident(protocol(), "another")
        .expect_err("other content");
    assert!(matches!(error, OnlyListed::OtherContent { .. }), "{error}");
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
fn went_on(wall: i64, boot: Millis, started: &str) -> (Incident, Away) {
    let was = some();
    let text = text(&was);
    let mut followed = Followed::new(protocol(), content::digest());
    Lines::of(text.as_bytes(), Kind::Real)
        .expect("a journal")
        .for_each(|step| followed.step(&step));
    let now = Now {
        boot,
        wall,
        offset: 0,
    };
    let here = Head {
        started: Some(started.to_owned()),
        ..head(&was, now)
    };
    let away = followed.away(&here);
    followed.step(&Step::Head(here));
    (followed.incident().expect("an incident"), away)
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
    assert_eq!(away, Away::ByWall(90_000));
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
    assert_eq!(away, Away::Unknown);
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
        assert_eq!(away, Away::Known(5_000));
        assert_eq!(here.entries(), was.entries());
    }
}
