//! R8: only *Naloxone given* records a dose, and what is known of naloxone here takes no clock away.

use super::run::{Run, card_name};
use super::{PROFILES, TO_CPR, rows};
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::{ClockEvent, Supply};

/// The cards beside the beat.
fn beside(run: &Run) -> Vec<&'static str> {
    let Phase::Cpr(cpr) = &run.state.place.phase else {
        panic!("no CPR screen in {run:?}");
    };
    let cards = run.state.cards_beside(&run.rules(), cpr, run.now);
    cards.into_iter().map(card_name).collect()
}

fn asks_for_a_dose(run: &Run) -> bool {
    let clock = run.state.place.cpr_clock;
    clock.is_some_and(|clock| clock.dose_asked)
}

#[test]
fn done_and_time_passing_on_a_card_that_gives_a_dose_say_nothing_about_naloxone() {
    for script in [
        "Q1=no Q2=no next next",
        "Q1=no Q2=no 20s",
        "Q1=no Q2=yes next next next",
        "Q1=yes Q2=yes Q3=yes next next",
    ] {
        let run = Run::after(script);
        assert!(run.state.doses.is_empty(), "{script}");
        assert_eq!(run.state.supply, Supply::Unknown, "{script}");
    }
}

#[test]
fn naloxone_stays_beside_the_beat_until_a_dose_or_none_here() {
    for (profile, cards) in PROFILES {
        let mut run = Run::of(profile);
        run.play(&format!("S {}", "next ".repeat(cards.len())));
        run.play("5:00");
        assert!(beside(&run).contains(&"A2"), "{profile}");
        let given = run.clone().play("dose").clone();
        assert!(!beside(&given).contains(&"A2"), "{profile}: given");
        let taken_back = run.clone().play("dose correct").clone();
        assert!(beside(&taken_back).contains(&"A2"), "{profile}: taken back");
        let none = run.clone().play("none-here").clone();
        assert!(!beside(&none).contains(&"A2"), "{profile}: none here");
        let some = run.clone().play("none-here some-here").clone();
        assert!(beside(&some).contains(&"A2"), "{profile}: some after all");
    }
}

#[test]
fn naloxone_is_never_passed_over_where_none_is_here() {
    rows(&[
        ("intl", "Q1=no none-here Q2=no next", "A A2"),
        ("intl", "Q1=no Q2=no none-here 10s", "A A2"),
        ("intl", "Q1=no Q2=yes none-here next next", "B B2"),
        ("intl", "Q1=yes Q2=yes Q3=yes none-here next", "E E3"),
    ]);
}

#[test]
fn a_dose_that_was_given_says_that_there_is_some() {
    for script in [
        "none-here dose",
        "Q1=no Q2=no none-here dose",
        "Q1=no Q2=yes none-here none-here dose",
    ] {
        let run = Run::after(script);
        assert_eq!(run.state.supply, Supply::Unknown, "{script}");
        assert_eq!(run.doses(), 1, "{script}");
    }
    let run = Run::after(&format!("{TO_CPR} none-here dose 3:00"));
    assert!(run.state.dose_is_due(), "its clock runs");
}

#[test]
fn naloxone_given_is_not_asked_where_none_is_here() {
    assert!(asks_for_a_dose(&Run::after(&format!("{TO_CPR} 2:00"))));
    for script in ["none-here 2:00", "2:00 none-here", "none-here 10:00"] {
        let run = Run::after(&format!("{TO_CPR} {script}"));
        assert!(!asks_for_a_dose(&run), "{script}");
    }
    let run = Run::after(&format!("{TO_CPR} none-here 6:10"));
    assert_eq!(
        run.times(ClockEvent::SwapDue),
        [140.0, 260.0, 380.0],
        "the swap cue stays"
    );
}

#[test]
fn the_clocks_of_a_dose_run_on_where_no_more_is_left() {
    let plain = Run::after(&format!("{TO_CPR} dose 1:00 touch 59:59"));
    let left = Run::after(&format!("{TO_CPR} dose 1:00 none-here 59:59"));
    assert_eq!(plain.log(), left.log());
    let plain = Run::after("Q1=no Q2=yes dose 1:00 touch 10:00");
    let left = Run::after("Q1=no Q2=yes dose 1:00 none-here 10:00");
    assert_eq!(plain.log(), left.log());
    assert_eq!(plain.list(), left.list());
}

#[test]
fn with_none_here_the_look_of_b5_comes_three_minutes_after_b_was_first_shown() {
    let mut run = Run::after("Q1=no Q2=yes none-here 20s Q3=no 1:40 Q1=no Q2=yes Q3=no 59.9s");
    assert!(!run.list().contains(&"B5"));
    run.play("0.1s");
    assert_eq!(run.front(), "B B5");
    assert_eq!(run.times(ClockEvent::DoseDue), [180.0]);
    assert!(run.state.doses.is_empty());
    assert!(!run.state.dose_is_due(), "no dose is due");
    run.play("10:00");
    assert_eq!(run.times(ClockEvent::DoseDue), [180.0], "once");
}

#[test]
fn three_minutes_count_from_the_first_time_that_they_were_found_asleep() {
    for (script, times) in [
        // Said late: at once.
        ("Q1=no Q2=yes 5:00 none-here 0.001s", vec![300.0]),
        ("Q1=no Q2=yes 1:00 none-here 3:00", vec![180.0]),
        // Over A and back.
        (
            "Q1=no Q2=yes none-here 1:00 S next next breathing? Q2=yes 2:00",
            vec![180.0],
        ),
        // On A there is no such card.
        ("Q1=no Q2=no none-here 20s 9:00", vec![]),
        ("Q1=yes Q2=yes Q3=yes none-here 9:00", vec![]),
        // Not where some may be here.
        ("Q1=no Q2=yes 9:00", vec![]),
        ("Q1=no Q2=yes none-here some-here 9:00", vec![]),
        // After a dose its own clock counts.
        ("Q1=no Q2=yes 1:00 dose none-here 3:00", vec![240.0]),
    ] {
        let run = Run::after(script);
        assert_eq!(run.times(ClockEvent::DoseDue), times, "{script}");
    }
}

#[test]
fn supply_is_said_and_not_switched() {
    for (script, supply) in [
        ("none-here none-here", Supply::None),
        ("none-here some-here some-here", Supply::Unknown),
        ("some-here", Supply::Unknown),
    ] {
        assert_eq!(Run::after(script).state.supply, supply, "{script}");
    }
}
