//! Scores of ten runs, worked out by hand: each goes through its record, as a file would, and is scored from that alone.

use overdose_core::journal::{IncidentKind, Journal, drill, drill_text};
use overdose_core::training::{Act, RemarkKind};
use overdose_protocol::time::Millis;

use super::{content, lines, played, practice, scenario, scored};

#[track_caller]
fn check(id: &str, run: &str, expected: &[&str]) {
    let (drilled, incident) = played(&scenario(id), run);
    let protocol = &content().protocol;
    let text = drill_text(protocol, &drilled, &incident);
    let journal =
        Journal::read(text.as_bytes(), IncidentKind::Practice).expect("a record of practice");
    let read = drill(&journal, protocol, &practice().tables).expect("a drill");
    assert_eq!(lines(&scored(&read.0, &read.1)), expected, "{id}: {run}");
}

/// Shown at 0:08, the look is answered at 0:26: 18 s, less 5 s of way, is longer than 10. "no" at 0:50 answers the colour,
/// and the check of 2:26 stays unanswered.
#[test]
fn a_look_that_is_too_long_and_a_casualty_who_is_left() {
    check(
        "asleep_after_dose",
        "0:08 no, 0:20 saw:call, 0:26 yes, 0:40 saw:side, 0:50 no, 1:10 naloxone, 3:50 saw:left",
        &[
            "ERROR left_alone 3:50",
            "check_response 0:08",
            "call 0:20",
            "check_breathing late 0:26",
            "side 0:40",
            "naloxone 1:10",
            "recheck missed",
            "stay missed",
            "tell_crew missed",
            "answers 0:50",
            "head_back missed",
            "colour 0:50",
            "drugs missed",
            "not passed, 2 of 4, 3:50",
        ],
    );
}

/// On the side at 0:40 while he gasps: half a minute later that is an error.
#[test]
fn gasps_taken_for_breaths() {
    check(
        "gasping",
        "0:10 no, 0:14 saw:call, 0:22 yes, 0:30 next, 0:40 next, 1:30 touch",
        &[
            "ERROR side_not_breathing 1:10",
            "check_response 0:10",
            "call 0:14",
            "check_breathing mistaken 0:22",
            "naloxone missed",
            "cpr missed",
            "second_dose missed",
            "side missed",
            "recheck missed",
            "stay 1:30",
            "tell_crew missed",
            "answers missed",
            "head_back missed",
            "colour missed",
            "not passed, 0 of 4, 1:30",
        ],
    );
}

/// Nobody marks pushes: their screen was there from the dose at 0:32 on, and nobody knows what hands did.
#[test]
fn pushes_that_nobody_marked_are_neither_done_nor_missed() {
    check(
        "gasping",
        "0:10 no, 0:14 saw:call, 0:22 no, 0:30 next, 0:32 naloxone, 3:00 crew, 3:20 close:crew_took_over",
        &[
            "check_response 0:10",
            "call 0:14",
            "check_breathing 0:22",
            "naloxone 0:32",
            "cpr not marked",
            "second_dose missed",
            "side missed",
            "recheck missed",
            "stay 3:20",
            "tell_crew 3:00",
            "answers 0:22",
            "head_back missed",
            "colour missed",
            "not passed, 1 of 4, 3:20",
        ],
    );
}

/// Silence leads to pushes at 0:40 (R11); they are seen only at 2:20. The look that began at 0:10 lasted until then.
#[test]
fn pushes_that_begin_too_late() {
    check(
        "gasping",
        "0:10 no, 1:15 saw:call, 1:30 naloxone, 2:20 saw:hands, 3:00 crew, 3:20 close:crew_took_over",
        &[
            "check_response 0:10",
            "call late 1:15",
            "check_breathing late 2:20",
            "naloxone 1:30",
            "cpr late 2:20",
            "second_dose missed",
            "side missed",
            "recheck missed",
            "stay 3:20",
            "tell_crew 3:00",
            "answers 0:10",
            "head_back missed",
            "colour missed",
            "not passed, 1 of 4, 3:20",
        ],
    );
}

/// Alone and silent: Q2 comes at 0:14, hands are on the chest at 0:30 (16 s, less 9 s of way), and R11 opens the screen at 0:44.
#[test]
fn a_lone_helper_who_says_nothing_and_pushes() {
    check(
        "lone_helper",
        "0:14 no, 0:20 saw:call, 0:22 saw:own, 0:26 saw:head_back, 0:30 saw:hands, 8:05 crew, 8:20 drug:unknown, \
         8:45 close:crew_took_over",
        &[
            "check_response 0:14",
            "call 0:20",
            "check_breathing 0:30",
            "cpr 0:30",
            "stay 8:45",
            "tell_crew 8:05",
            "answers 0:14",
            "head_back 0:26",
            "own 0:22",
            "drugs 8:20",
            "passed, 5 of 5, 8:45",
        ],
    );
}

/// The call taker wants pushes alone, and nobody gives them the lead. The head is not tilted either: one of three is a third.
#[test]
fn a_call_taker_whom_nobody_lets_lead() {
    check(
        "hands_only",
        "0:08 no, 0:12 saw:call, 0:20 no, 0:26 next, 0:34 naloxone, 0:36 saw:hands, 3:05 breathing_again, 3:16 yes, \
         3:20 next, 3:27 next, 5:22 no, 5:33 yes, 7:05 crew, 7:35 close:crew_took_over",
        &[
            "check_response 0:08",
            "call 0:12",
            "check_breathing 0:20",
            "naloxone 0:34",
            "cpr 0:36",
            "call_taker missed",
            "side 3:27",
            "recheck 5:16",
            "stay 7:35",
            "tell_crew 7:05",
            "answers 5:33",
            "head_back missed",
            "drugs missed",
            "not passed, 1 of 3, 7:35",
        ],
    );
}

/// Everything is clear except one answer that is taken for danger: that is no error, and the ambulance is called for nothing.
#[test]
fn to_take_too_much_for_danger_is_no_error() {
    check(
        "no_overdose",
        "0:06 yes, 0:17 yes, 0:23 no, 0:29 not_sure, 0:40 saw:call, 1:00 drug:alcohol, 1:30 saw:sent, 2:35 yes, 2:46 yes, \
         2:51 no, 3:10 saw:own, 3:30 crew, 3:40 close:other",
        &[
            "check_response 0:06",
            "check_breathing 0:17",
            "recheck 2:29",
            "stay 3:40",
            "answers 2:51",
            "send 1:30",
            "drugs 1:00",
            "own 3:10",
            "passed, 4 of 4, 3:40",
        ],
    );
}

/// Awake at 3:03, closed at 4:30 although no crew is there.
#[test]
fn an_end_before_the_crew_comes() {
    check(
        "wakes_angry",
        "0:07 no, 0:11 saw:call, 0:19 no, 0:23 saw:head_back, 0:25 next, 0:33 naloxone, 0:35 saw:hands, 1:30 drug:opioid, \
         3:10 check, 3:14 yes, 3:25 yes, 3:31 no, 3:36 no, 3:41 no, 3:46 no, 4:00 saw:own, 4:20 crew, \
         4:30 close:person_left",
        &[
            "ERROR stopped_watching 4:30",
            "check_response 0:07",
            "call 0:11",
            "check_breathing 0:19",
            "naloxone 0:33",
            "cpr 0:35",
            "recheck 3:10",
            "stay 4:30",
            "tell_crew missed",
            "answers 3:46",
            "own 4:00",
            "head_back 0:23",
            "drugs 1:30",
            "not passed, 4 of 4, 4:30",
        ],
    );
}

/// A dose for somebody who breathes well, at 4:10; one that was taken back does not count, and was no dose.
#[test]
fn a_second_dose_for_somebody_who_breathes_well() {
    check(
        "asleep_after_dose",
        "0:08 no, 0:12 saw:call, 0:20 yes, 0:24 next, 0:40 saw:head_back, 0:42 no, 0:45 next, 1:00 naloxone, 1:05 naloxone, \
         1:08 correct_dose, 1:10 drug:benzo, 2:25 no, 2:36 yes, 2:40 no, 4:10 naloxone, 4:44 no, 4:55 yes, 4:59 no, 5:30 crew, \
         6:00 close:crew_took_over",
        &[
            "ERROR second_dose 4:10",
            "check_response 0:08",
            "call 0:12",
            "check_breathing 0:20",
            "side 0:45",
            "naloxone 1:00",
            "recheck 4:40",
            "stay 6:00",
            "tell_crew 5:30",
            "answers 4:59",
            "head_back 0:40",
            "colour 0:42",
            "drugs 1:10",
            "not passed, 4 of 4, 6:00",
        ],
    );
}

/// Everything as it goes well, but naloxone before the call: done, and named as out of order. That is one of the critical ones,
/// and it passes.
#[test]
fn what_comes_out_of_order_is_done_and_named() {
    check(
        "fake_pills",
        "0:07 no, 0:14 saw:sent, 0:19 no, 0:24 saw:head_back, 0:25 next, 0:33 naloxone, 0:36 saw:hands, 0:50 saw:call, \
         3:40 breathing_again, 3:51 yes, 3:55 next, 4:02 next, 4:12 no, 4:20 drug:street_pills, 5:56 yes, 6:07 yes, 6:12 no, \
         6:16 no, 6:20 no, 6:24 no, 7:35 crew, 8:05 close:crew_took_over",
        &[
            "check_response 0:07",
            "call 0:50",
            "check_breathing 0:19",
            "naloxone out of order 0:33",
            "cpr 0:36",
            "side 4:02",
            "recheck 5:51",
            "stay 8:05",
            "tell_crew 7:35",
            "answers 6:24",
            "head_back 0:24",
            "drugs 4:20",
            "send 0:14",
            "passed, 4 of 4, 8:05",
        ],
    );
}

/// On the side by the trainer's mark, then on the back for pushes: what was marked comes in its own time.
#[test]
fn a_side_that_pushes_ended_is_no_error() {
    check(
        "gasping",
        "0:10 no, 0:14 saw:call, 0:20 saw:side, 0:22 no, 0:30 next, 0:32 naloxone, 0:36 saw:hands, 3:00 crew, \
         3:20 close:crew_took_over",
        &[
            "check_response 0:10",
            "call 0:14",
            "check_breathing 0:22",
            "naloxone 0:32",
            "cpr 0:36",
            "second_dose missed",
            "side missed",
            "recheck missed",
            "stay 3:20",
            "tell_crew 3:00",
            "answers 0:22",
            "head_back missed",
            "colour missed",
            "not passed, 1 of 4, 3:20",
        ],
    );
}

/// The handover opened by mistake at 0:50 and left again tells no crew, and the check of 2:26 is theirs no more.
#[test]
fn a_crew_that_came_by_mistake_was_told_nothing() {
    check(
        "asleep_after_dose",
        "0:08 no, 0:12 saw:call, 0:20 yes, 0:24 next, 0:42 no, 0:45 next, 0:50 crew, 0:55 leave_page, 1:00 naloxone, 3:00 touch",
        &[
            "check_response 0:08",
            "call 0:12",
            "check_breathing 0:20",
            "side 0:45",
            "naloxone 1:00",
            "recheck missed",
            "stay 3:00",
            "tell_crew missed",
            "answers 0:42",
            "head_back missed",
            "colour 0:42",
            "drugs missed",
            "not passed, 2 of 4, 3:00",
        ],
    );
}

fn score_of(id: &str, run: &str) -> Vec<String> {
    let (drill, incident) = played(&scenario(id), run);
    lines(&scored(&drill, &incident))
}

/// Nobody calls for four minutes, and pushes whose screen came at 0:20 were not marked: they may have helped.
#[test]
fn pushes_that_nobody_marked_are_not_said_to_have_been_waited_for() {
    let found = score_of(
        "gasping",
        "0:10 no, 0:15 no, 0:17 next, 0:20 next, 4:20 touch",
    );
    assert!(found.contains(&"cpr not marked".to_owned()), "{found:?}");
    assert!(
        !found.iter().any(|line| line.contains("waited")),
        "{found:?}"
    );
}

/// *Not breathing* at 0:09 says at once what both questions ask.
#[test]
fn not_breathing_pressed_is_both_looks() {
    let found = score_of(
        "gasping",
        "0:09 not_breathing_pressed, 0:14 saw:call, 0:20 next, 0:32 naloxone, 0:36 saw:hands, 3:00 crew, 3:20 close:crew_took_over",
    );
    for expected in [
        "check_response 0:09",
        "check_breathing 0:09",
        "cpr 0:36",
        "answers 0:09",
    ] {
        assert!(
            found.iter().any(|line| line == expected),
            "{expected}: {found:?}"
        );
    }
}

/// The card with the call is done by its key at 0:30: whoever sits there says that somebody calls.
#[test]
fn the_card_with_the_call_done_by_its_key_is_a_call() {
    let found = score_of(
        "benzo_alone",
        "0:10 no, 0:20 yes, 0:30 next, 0:40 next, 1:14 touch",
    );
    assert!(found.contains(&"call 0:30".to_owned()), "{found:?}");
    assert!(
        !found.iter().any(|line| line.contains("no_call")),
        "{found:?}"
    );
}

/// Closed at 1:14 beside somebody who sleeps, and no crew has come.
#[test]
fn to_close_before_the_crew_comes_leaves_somebody_who_sleeps_alone() {
    let found = score_of(
        "benzo_alone",
        "0:10 no, 0:14 saw:call, 0:20 yes, 0:30 next, 0:40 next, 1:10 crew, 1:14 close:person_left",
    );
    assert!(
        found.contains(&"ERROR left_alone 1:14".to_owned()),
        "{found:?}"
    );
    assert!(found.contains(&"stay missed".to_owned()), "{found:?}");
}

/// What the run in which it goes well has not come to by then was not reached; what it has was missed.
#[test]
fn an_early_end_misses_nothing_that_could_not_have_come() {
    let (mut drill, incident) = played(&scenario("gasping"), "0:05 no");
    let end = drill.begun.at(drill.begun.boot + 9000);
    drill.acts.push((end, Act::Ended));
    let found = lines(&scored(&drill, &incident));
    assert!(
        !found
            .iter()
            .any(|line| line.starts_with("ERROR") || line.ends_with(" missed")),
        "{found:?}"
    );
    assert!(found.contains(&"call not reached".to_owned()), "{found:?}");
    assert!(
        found.last().is_some_and(|line| line.starts_with("unknown")),
        "{found:?}"
    );
}

/// Of fewer than five other points one may be missed, of ten two.
#[test]
fn one_miss_is_allowed_however_few_points_there_are() {
    let enough = |all| practice().tables.enough_of(all);
    assert_eq!([0, 1, 3, 4, 5, 9, 10].map(enough), [0, 0, 2, 3, 4, 8, 8]);
}

/// Blue, and he does not wake: awake at 0:07 and normal breathing at 0:10 are looks that saw the wrong thing, in one line each.
#[test]
fn a_look_that_sees_the_wrong_thing_is_not_done() {
    let (drill, incident) = played(&scenario("gasping"), "0:07 yes, 0:10 no, 2:00 wait");
    let sheet = scored(&drill, &incident);
    let found = lines(&sheet);
    let mistaken = "check_response mistaken 0:07".to_owned();
    assert!(found.contains(&mistaken), "{found:?}");
    let told: Vec<String> = sheet.told().map(|it| it.wanted.deed.name()).collect();
    assert!(!told.contains(&"answers".to_owned()), "{told:?}");
    assert!(!told.contains(&"call".to_owned()), "{told:?}");
    assert_eq!(sheet.lines(), sheet.faults.len() + told.len());
}

fn remarks_of(id: &str, run: &str) -> Vec<(RemarkKind, Millis)> {
    let (drill, incident) = played(&scenario(id), run);
    let sheet = scored(&drill, &incident);
    let remarks = sheet.remarks.iter();
    remarks.map(|it| (it.kind, it.at / 1000)).collect()
}

/// She breathes well at 0:36, and pushes were marked: it is said, and costs nothing.
#[test]
fn pushes_on_somebody_who_breathes_well_are_remarked_on() {
    let run = "0:10 no, 0:14 saw:call, 0:20 no, 0:30 next, 0:34 next, 0:36 saw:hands, 2:51 breathing_again, 3:01 yes";
    let found = remarks_of("benzo_alone", run);
    assert_eq!(found, [(RemarkKind::PushedWhileBreathing, 36)]);
    assert_eq!(remarks_of("gasping", run), []);
}

/// Given at 0:32 and, too early, at 0:48: the dose that falls due after that is judged by itself.
#[test]
fn a_dose_that_comes_too_early_is_remarked_on_and_the_due_one_still_counts() {
    let early = "0:10 no, 0:14 saw:call, 0:20 no, 0:30 next, 0:32 naloxone, 0:48 naloxone";
    let found = remarks_of("gasping", early);
    assert_eq!(found, [(RemarkKind::EarlyDose, 48)]);
    assert!(score_of("gasping", early).contains(&"second_dose missed".to_owned()));
    let due = format!("{early}, 4:00 naloxone");
    assert_eq!(remarks_of("gasping", &due), found);
    assert!(score_of("gasping", &due).contains(&"second_dose 4:00".to_owned()));
}
