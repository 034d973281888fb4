//! R14: Back corrects.

use super::run::{Run, without_times};
use super::{OUTCOMES, TO_CPR, TO_G, rows};
use overdose_protocol::incident::{Age, Lead, Supply};

#[test]
fn back_on_the_first_question_with_nothing_before_does_nothing() {
    let fresh = Run::of("intl");
    let mut run = Run::of("intl");
    run.play("back back");
    assert_eq!(run.place(), fresh.place());
    assert!(!run.state.can_go_back());
}

#[test]
fn back_undoes_every_answer_one_at_a_time() {
    for (_, script, _) in OUTCOMES {
        let mut run = Run::of("intl");
        let mut places = vec![run.place()];
        for word in script.split_whitespace() {
            run.play(word).play("3s");
            places.push(run.place());
        }
        while let Some(place) = places.pop() {
            assert_eq!(run.place(), place, "{script}");
            run.play("back 1s");
        }
        assert_eq!(run.front(), "- Q1", "{script}");
    }
}

#[test]
fn back_undoes_what_the_clock_did_and_its_time_starts_anew() {
    rows(&[
        // The second card came by itself: back to the first, with ten new seconds.
        ("intl", "Q1=no Q2=no 14s back", "A A3"),
        ("intl", "Q1=no Q2=no 14s back 9.9s", "A A3"),
        ("intl", "Q1=no Q2=no 14s back 10s", "A A2"),
        ("intl", "Q1=no Q2=no 25s back", "A A2"),
        ("intl", "Q1=no Q2=no 25s back 10s", "A CPR"),
        // Silence led to A: back to the question, with 30 new seconds.
        ("intl", "Q1=no 35s back", "- Q2"),
        ("intl", "Q1=no 35s back 29.9s", "- Q2"),
        ("intl", "Q1=no 35s back 30s", "A A3"),
        // A check opened by itself.
        ("intl", "Q1=no Q2=yes 2:05 back", "B B1"),
        ("intl", "Q1=no Q2=yes 2:05 back 1:59", "B B1"),
        ("intl", "Q1=no Q2=yes 2:05 back 2:00", "B Q1"),
        ("intl", "Q1=yes Q2=yes Q3=yes next back", "E E1"),
        // The first breaths of a child gave way to pushes by themselves.
        ("uk-ie", "Q1=no Q2=no 10s child 15s back", "A first-breaths"),
        ("uk-ie", "Q1=no Q2=no 10s child 15s back 10s", "A CPR"),
    ]);
}

#[test]
fn doses_lead_age_call_supply_and_alone_stay() {
    let run = Run::after(&format!(
        "{TO_CPR} age=baby dose T none-here alone back back back back back"
    ));
    assert_eq!(run.front(), "- Q1");
    assert_eq!(run.doses(), 1);
    assert_eq!(run.leads(), Lead::CallTaker);
    assert_eq!(run.state.age, Age::Baby);
    assert_eq!(run.state.supply, Supply::None);
    assert!(run.state.facts.calling.is_some());
    assert!(run.state.facts.alone);
}

#[test]
fn the_clock_of_the_cpr_screen_runs_on_over_back_within_a() {
    let mut run = Run::after(&format!("{TO_CPR} 1:00 back"));
    assert_eq!(run.front(), "A A2");
    let since = run.state.place.cpr_clock.map(|clock| clock.since);
    assert_eq!(since, Some(super::run::START + 20_000));
    run.play("10s");
    assert_eq!(run.state.place.cpr_clock.map(|clock| clock.since), since);
}

#[test]
fn the_dose_clock_runs_on_over_back() {
    let run = Run::after("Q1=no Q2=no 20s dose 1:00 back back 2:00");
    assert!(run.state.dose_is_due());
}

#[test]
fn back_from_what_breathing_again_led_to_is_the_cpr_screen_with_its_clock() {
    let mut run = Run::after(&format!("{TO_CPR} 1:00 breathing? Q2=yes 30s back"));
    assert_eq!(run.front(), "B B1", "the colour was asked over it");
    run.play("back");
    assert_eq!(run.front(), "A Q2");
    run.play("back");
    assert_eq!(run.front(), "A CPR");
    let clock = run.state.place.cpr_clock.expect("the clock goes on");
    assert_eq!(clock.since, super::run::START + 20_000);
}

#[test]
fn a_recorded_colour_is_undone() {
    let mut run = Run::after("Q1=no Q2=yes next 20s");
    assert_eq!(run.front(), "B Q3");
    let before = run.place();
    run.play("Q3=no back");
    assert_eq!(run.place(), before);
    run.play("Q3=yes back");
    assert_eq!(run.place(), before);
    run.play("Q3=yes Q2r=yes back");
    assert_eq!(run.front(), "B Q2r");
    run.play("back back");
    assert_eq!(run.front(), "B B3", "the card that it came over");
    run.play("1:00");
    assert_eq!(run.front(), "B B3", "it is asked by itself only once");
}

#[test]
fn a_check_that_stayed_unanswered_leaves_nothing_for_back() {
    let mut run = Run::after("Q1=no Q2=yes next");
    let before = run.place();
    run.play("2:20");
    assert_eq!(run.front(), "B B3");
    run.play("back");
    assert_eq!(run.front(), "B B1");
    assert_ne!(run.place(), before);
}

#[test]
fn back_never_brings_a_dose_card_whose_dose_is_not_due() {
    // B5 is in front, a dose is given: Back must not say "one more dose" again.
    let mut run = Run::after("Q1=no Q2=yes next next dose 2:00 Q1=no Q2=yes Q3=no 1:00");
    assert_eq!(run.front(), "B B5");
    run.play("dose back");
    assert_ne!(run.shows(), "B5");
    assert!(!run.list().contains(&"B5"));
}

#[test]
fn back_never_hides_a_due_dose_as_done() {
    // A dose card done once is open again when the next dose falls due, also in the places that Back returns to.
    let mut run = Run::after("Q1=no Q2=yes dose 2:00 Q1=no Q2=yes Q3=no 1:00");
    assert_eq!(run.front(), "B B5");
    run.play("dose 1:00 Q1=no Q2=yes Q3=no 1:50 check Q1=no 15s back back");
    assert_eq!(run.letter(), "B");
    assert!(run.state.dose_is_due());
    let list = run.list();
    assert!(list.contains(&"B5"), "{list:?}");
    let mut cards = vec![run.shows()];
    for _ in 0..list.len() {
        run.play("next");
        cards.push(run.shows());
    }
    assert!(cards.iter().any(|card| card == "B5"), "{cards:?}");
}

#[test]
fn back_after_closing_opens_the_incident_again_where_it_was() {
    let mut run = Run::after(TO_G);
    let before = run.place();
    run.play("crew close");
    assert_eq!(run.front(), "G closed");
    run.play("back");
    assert_eq!(run.place(), before);
}

#[test]
fn going_back_from_any_length_ends_on_the_first_question() {
    let mut run = Run::after(
        "Q1=yes Q2=no Q1c=yes 60s Q1=no 30s 20s dose 2:00 breathing? Q2=yes 2:00 Q1=yes Q2=yes Q3=no",
    );
    assert_eq!(run.letter(), "C");
    let start = without_times(&Run::of("intl").state.place);
    for _ in 0..60 {
        run.play("back");
    }
    assert_eq!(run.place(), start);
}
