//! Section 5, the naloxone clock.

use super::run::Run;
use super::{PROFILES, TO_CPR, TO_G, rows};
use overdose_protocol::engine::DoseStage;
use overdose_protocol::incident::ClockEvent;

fn wear(run: &Run) -> DoseStage {
    run.state.last_dose().expect("a dose").wear
}

fn asks_for_a_dose(run: &Run) -> bool {
    let clock = run.state.place.cpr_clock;
    clock.is_some_and(|clock| clock.dose_asked)
}

#[test]
fn look_at_two_minutes_and_the_next_dose_at_three_in_every_profile() {
    for (profile, _) in PROFILES {
        for start in ["Q1=no Q2=no", "Q1=no Q2=yes", "Q1=no"] {
            let mut run = Run::of(profile);
            run.play(start).play("dose 3:00");
            assert_eq!(
                run.times(ClockEvent::LookDue),
                [120.0],
                "{profile}: {start}"
            );
            assert_eq!(
                run.times(ClockEvent::DoseDue),
                [180.0],
                "{profile}: {start}"
            );
        }
    }
}

#[test]
fn only_the_community_profile_calls_a_dose_late() {
    for (profile, _) in PROFILES {
        let late = Run::of(profile).rules().profile.dose.late;
        let expected = (profile == "ca-community").then_some(300_000);
        assert_eq!(late, expected, "{profile}");
    }
}

#[test]
fn the_next_dose_counts_from_the_last_one_then_again() {
    let run = Run::after(&format!("{TO_CPR} dose 1:00 dose 3:00 dose 3:00"));
    let started = 20.0;
    assert_eq!(
        run.times(ClockEvent::DoseDue),
        [started + 60.0 + 180.0, started + 60.0 + 360.0]
    );
    assert_eq!(run.doses(), 3);
    // A dose once due is told once.
    let run = Run::after("Q1=no Q2=no 20s dose 30:00");
    assert_eq!(run.times(ClockEvent::DoseDue).len(), 1);
}

#[test]
fn a_dose_due_is_over_with_the_next_dose() {
    let mut run = Run::after(&format!("{TO_CPR} dose 3:00"));
    assert!(run.state.dose_is_due());
    run.play("dose");
    assert!(!run.state.dose_is_due());
}

#[test]
fn without_a_recorded_dose_no_next_dose_comes() {
    for script in [
        "Q1=no Q2=no 20:00",
        "Q1=no Q2=yes 1:30 next next next next next",
    ] {
        let run = Run::after(script);
        assert!(!run.state.dose_is_due(), "{script}");
        assert!(run.times(ClockEvent::DoseDue).is_empty(), "{script}");
        assert!(!run.list().contains(&"B5"), "{script}");
    }
}

#[test]
fn the_dose_card_of_b_enters_the_list_only_when_due_and_then_again() {
    let mut run = Run::after("Q1=no Q2=yes next next dose");
    assert_eq!(run.list().join(" "), "B1 B3 B2 B4 B6");
    run.play("2:00 Q1=no Q2=yes Q3=no 59s");
    assert!(!run.list().contains(&"B5"));
    run.play("1s");
    assert_eq!(run.front(), "B B5");
    assert_eq!(run.list().join(" "), "B1 B3 B2 B4 B5 B6");
    run.play("dose");
    assert_eq!(run.list().join(" "), "B1 B3 B2 B4 B6");
    assert_ne!(run.shows(), "B5");
    run.play("1:00 Q1=no Q2=yes Q3=no 1:59");
    assert!(!run.list().contains(&"B5"));
    run.play("1s Q1=no Q2=yes Q3=no");
    assert_eq!(run.front(), "B B5");
}

#[test]
fn a_dose_that_was_given_is_not_asked_for_again_before_the_next_is_due() {
    // Given on another card: the naloxone card is passed over, on B, on A and on E.
    assert_eq!(Run::after("Q1=no Q2=yes dose next next").front(), "B B4");
    assert_eq!(Run::after("Q1=no Q2=no dose next").front(), "A CPR");
    assert_eq!(Run::after("Q1=yes Q2=no Q1c=yes dose next").front(), "E E2");
    // On B and A the next dose has a card of its own; on E the card comes back when the dose is due.
    assert_eq!(Run::after("dose 4:00 Q1=no Q2=no next").front(), "A CPR");
    let mut run = Run::after("dose 4:00 Q1=yes Q2=no Q1c=yes next");
    assert_eq!(run.front(), "E E3");
    // Taken back, it is asked for again.
    run = Run::after("Q1=no Q2=yes dose correct next next");
    assert_eq!(run.front(), "B B2");
}

#[test]
fn a_dose_that_falls_due_during_a_question_is_in_front_after_it() {
    let mut run = Run::after("Q1=no Q2=yes dose 2:00 Q1=no Q2=yes Q3=no 50s check 5s Q1=no 15s");
    assert!(run.state.dose_is_due());
    assert_eq!(run.front(), "B Q2");
    run.play("Q2=yes Q3=no");
    assert_eq!(run.front(), "B B5");
}

#[test]
fn a_dose_given_during_a_question_takes_its_card_away() {
    let mut run = Run::after("Q1=no Q2=yes dose 2:00 Q1=no Q2=yes Q3=no 1:00");
    assert_eq!(run.front(), "B B5");
    run.play("check dose Q1=no Q2=yes Q3=no");
    assert_eq!(run.letter(), "B");
    assert_ne!(run.shows(), "B5", "one more dose was given already");
}

#[test]
fn a_correction_takes_the_last_dose_back_and_puts_it_back() {
    let mut run = Run::after(&format!("{TO_CPR} dose 10s correct"));
    assert_eq!((run.doses(), run.state.doses.len()), (0, 1));
    run.play("5:00");
    assert!(run.times(ClockEvent::DoseDue).is_empty());
    run.play("correct");
    assert_eq!(run.doses(), 1);
    run.play("1s");
    assert!(
        run.state.dose_is_due(),
        "its clock is that of the time it was given"
    );
}

#[test]
fn a_correction_brings_back_the_clock_of_the_dose_before() {
    let mut run = Run::after(&format!("{TO_CPR} dose 1:00 dose 10s correct"));
    assert_eq!(run.doses(), 1);
    run.play("1:49");
    assert!(!run.state.dose_is_due());
    run.play("1s");
    assert!(
        run.state.dose_is_due(),
        "three minutes after the first dose"
    );
}

#[test]
fn a_correction_that_makes_an_old_dose_the_last_one_does_not_turn_time_back() {
    let mut run = Run::after(&format!("{TO_CPR} dose 2:50 dose 1:00 correct 1s"));
    assert!(run.state.dose_is_due());
    let times: Vec<u64> = run
        .incident
        .entries()
        .iter()
        .map(|entry| entry.at.boot)
        .collect();
    assert!(times.is_sorted());
    run.play("back correct back");
}

#[test]
fn a_correction_without_a_dose_changes_nothing() {
    rows(&[
        ("intl", "correct", "- Q1"),
        ("intl", "Q1=no Q2=yes correct", "B B1"),
    ]);
}

#[test]
fn a_corrected_dose_takes_the_dose_card_away() {
    let mut run = Run::after("Q1=no Q2=yes dose 2:00 Q1=no Q2=yes Q3=no 1:00");
    assert_eq!(run.front(), "B B5");
    run.play("correct");
    assert_ne!(run.shows(), "B5");
}

#[test]
fn naloxone_given_is_asked_once_at_the_first_swap_and_only_the_dose_answers_it() {
    let mut run = Run::after(&format!("{TO_CPR} 1:59"));
    assert!(!asks_for_a_dose(&run));
    run.play("1s");
    assert!(asks_for_a_dose(&run));
    for other in [
        "next",
        "touch",
        "help close-page",
        "T T",
        "child child",
        "S",
        "check 20s",
        "6:00",
        "same",
    ] {
        run.play(other);
        assert!(asks_for_a_dose(&run), "{other}");
    }
    let at = run.now;
    run.play("dose");
    assert!(!asks_for_a_dose(&run));
    assert_eq!(
        run.state.last_dose().map(|dose| dose.at),
        Some(at),
        "given now"
    );
    run.play("correct 10:00");
    assert!(!asks_for_a_dose(&run), "once");
}

#[test]
fn naloxone_given_is_not_asked_where_a_dose_is_recorded() {
    for script in [
        "Q1=no Q2=no dose 20s 10:00",
        "Q1=no Q2=no 20s 1:00 dose 10:00",
    ] {
        assert!(!asks_for_a_dose(&Run::after(script)), "{script}");
    }
}

#[test]
fn naloxone_can_wear_off_from_twenty_minutes_and_is_watched_for_ever_after_ninety() {
    for start in ["Q1=no Q2=no", "Q1=no Q2=yes", "Q1=yes Q2=yes Q3=yes", TO_G] {
        let mut run = Run::after(start);
        run.play("dose");
        for _ in 0..19 {
            run.play("1:00 touch");
        }
        run.play("59s");
        assert_eq!(wear(&run), DoseStage::Running, "{start}");
        run.play("1s");
        assert_eq!(wear(&run), DoseStage::First, "{start}");
        for _ in 0..69 {
            run.play("1:00 touch");
        }
        run.play("59s");
        assert_eq!(wear(&run), DoseStage::First, "{start}");
        run.play("1s");
        assert_eq!(wear(&run), DoseStage::Second, "{start}");
        for _ in 0..300 {
            run.play("1:00 touch");
        }
        assert_eq!(wear(&run), DoseStage::Second, "{start}");
    }
}

#[test]
fn the_wear_off_watch_counts_from_the_last_dose() {
    let mut run = Run::after(&format!("{TO_CPR} dose 19:00 dose 19:59"));
    assert_eq!(wear(&run), DoseStage::Running);
    run.play("1s");
    assert_eq!(wear(&run), DoseStage::First);
}

#[test]
fn rescue_is_remembered_in_every_later_outcome_and_back_takes_it_away() {
    let mut run = Run::after("Q1=no Q2=yes check Q1=yes Q2=yes Q3=yes");
    assert!(run.state.place.rescued);
    assert_eq!(run.letter(), "E");
    run.play("back back back back");
    assert_eq!(run.front(), "B B1");
    run.play("back back");
    assert!(!run.state.place.rescued);
}

#[test]
fn the_cards_of_the_aftermath_are_in_reach_in_c_and_e() {
    for letter in ["C", "E"] {
        let row = super::run::protocol()
            .outcomes
            .get(super::run::outcome(letter));
        let names: Vec<&str> = row
            .after_rescue_cards
            .iter()
            .map(|card| super::run::card_name(*card))
            .collect();
        assert_eq!(names, ["G1", "G3", "G5"], "{letter}");
    }
}
