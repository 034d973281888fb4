//! R0 to R8: the call first, the questions in order, and naloxone that never depends on a drug.

use super::run::{Run, card_name, outcome, protocol, question};
use super::{OUTCOMES, PROFILES, TO_G, rows};
use overdose_protocol::definition::Named;
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::{Event, Toggle};

#[test]
fn no_answer_or_not_sure_brings_the_breathing_question_at_once_in_every_profile() {
    for (profile, _) in PROFILES {
        rows(&[
            (profile, "", "- Q1"),
            (profile, "Q1=no", "- Q2"),
            (profile, "Q1=not_sure", "- Q2"),
        ]);
    }
}

#[test]
fn the_call_cards_stand_beside_the_breathing_question() {
    let row = protocol().questions.get(question("Q2"));
    let cards = row.cards.as_ref().expect("call cards beside the question");
    let names: Vec<&str> = cards.show.iter().map(|card| card_name(*card)).collect();
    assert_eq!(names, ["K1", "K2", "K3"]);
    for (script, shown) in [("Q1=no", true), ("Q1=not_sure", true), ("Q1=yes", false)] {
        let run = Run::after(script);
        let Phase::Asking(asking) = &run.state.place.phase else {
            panic!("{script} leads to a question");
        };
        assert_eq!(cards.when.holds(asking.answers), shown, "{script}");
    }
}

#[test]
fn questions_come_in_order_and_stop_at_the_first_dangerous_answer() {
    rows(&[
        ("intl", "Q1=yes", "- Q2"),
        ("intl", "Q1=yes Q2=yes", "- Q3"),
        ("intl", "Q1=yes Q2=yes Q3=no", "- Q4"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=no", "- Q5"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=no Q5=no", "- Q6"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no", "- Q7"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=no Q5=yes", "C C1"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=yes", "C C1"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=not_sure", "C C1"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=no Q5=not_sure", "C C1"),
        (
            "intl",
            "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=not_sure",
            "C C1",
        ),
        (
            "intl",
            "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=not_sure",
            "D2 D2a",
        ),
    ]);
    for (_, script, front) in OUTCOMES {
        rows(&[("intl", script, front)]);
    }
}

#[test]
fn an_answer_to_a_question_that_is_not_in_front_changes_nothing() {
    rows(&[
        ("intl", "Q2=no", "- Q1"),
        ("intl", "Q1=no Q1=yes", "- Q2"),
        ("intl", "Q1=no Q3=yes", "- Q2"),
        ("intl", "Q1=no Q2=no Q2=yes", "A A3"),
        ("intl", "Q1=yes Q2=yes Q3=yes Q3=no", "E E1"),
    ]);
}

#[test]
fn breathing_but_not_awake_is_b_and_blue_or_grey_opens_the_recount() {
    rows(&[
        ("intl", "Q1=not_sure Q2=yes", "B B1"),
        ("intl", "Q1=no Q2=yes 20s Q3=no", "B B1"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes", "B Q2r"),
        ("intl", "Q1=no Q2=yes 20s Q3=not_sure", "B Q2r"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes Q2r=yes", "B B1"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes Q2r=no", "A A3"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes Q2r=not_sure", "A A3"),
        ("intl", "Q1=no Q2=yes 20s Q3=not_sure Q2r=no", "A A3"),
        // The card that was in front comes back after a good count.
        ("intl", "Q1=no Q2=yes next 20s Q3=yes Q2r=yes", "B B3"),
        // On the other screens nobody asks for the colour of somebody who does not wake.
        ("intl", "Q1=no Q2=no Q3=yes", "A A3"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=yes Q3=yes", "C C1"),
    ]);
}

#[test]
fn awake_but_not_breathing_well_asks_whether_they_talk() {
    rows(&[
        ("intl", "Q1=yes Q2=no", "- Q1c"),
        ("intl", "Q1=yes Q2=not_sure", "- Q1c"),
        ("intl", "Q1=yes Q2=no Q1c=yes", "E E1"),
        ("intl", "Q1=yes Q2=no Q1c=no", "A A3"),
        ("intl", "Q1=yes Q2=not_sure Q1c=not_sure", "A A3"),
    ]);
}

#[test]
fn a_blank_colour_means_not_asked_only_where_the_person_is_not_awake() {
    rows(&[
        ("intl", "Q1=no Q2=yes", "B B1"),
        ("intl", "Q1=yes Q2=yes", "- Q3"),
    ]);
}

#[test]
fn naloxone_is_offered_to_everybody_who_does_not_wake_and_to_the_awake_only_for_weak_breathing() {
    let gives = |letter: &str| {
        let row = protocol().outcomes.get(outcome(letter));
        let cards = row
            .cards
            .iter()
            .filter(|card| Some(**card) != row.dose_card);
        let gives = cards.filter(|card| protocol().cards.get(**card).gives_dose);
        gives.map(|card| card_name(*card)).collect::<Vec<_>>()
    };
    assert_eq!(gives("B"), ["B2"]);
    assert_eq!(gives("E"), ["E3"]);
    for letter in ["C", "D2", "D1", "G"] {
        assert!(gives(letter).is_empty(), "{letter}");
    }
    for (_, profile) in protocol().profiles.iter() {
        let names: Vec<&str> = profile.order.iter().map(|card| card_name(*card)).collect();
        assert!(names.contains(&"A2"), "{}", profile.name());
        let within_reach = profile.steps.iter().chain(&profile.after_first_round);
        assert!(
            within_reach
                .map(|card| card_name(*card))
                .any(|name| name == "A2"),
            "{}",
            profile.name()
        );
    }
}

#[test]
fn what_was_taken_changes_neither_cards_nor_clocks() {
    for script in ["Q1=no Q2=no", "Q1=no Q2=yes", "Q1=yes Q2=yes Q3=yes", TO_G] {
        let mut plain = Run::after(script);
        let mut told = Run::after(script);
        for drug in protocol().notes.drugs.keys() {
            told.event(Event::Toggled(Toggle::Drug(drug)));
        }
        plain.event(Event::Touched);
        for _ in 0..20 {
            plain.play("30s");
            told.play("30s");
            assert_eq!(plain.state.place, told.state.place, "{script}");
        }
        assert_eq!(plain.log(), told.log(), "{script}");
        assert_eq!(plain.list(), told.list(), "{script}");
    }
}

#[test]
fn a_drug_picked_twice_is_not_picked() {
    let mut run = Run::after("Q1=no Q2=yes");
    let mut drugs = protocol().notes.drugs.keys();
    let (Some(first), Some(second)) = (drugs.next(), drugs.next()) else {
        panic!("at least two drugs to pick from");
    };
    run.event(Event::Toggled(Toggle::Drug(first)));
    run.event(Event::Toggled(Toggle::Drug(second)));
    run.event(Event::Toggled(Toggle::Drug(first)));
    assert_eq!(run.state.facts.drugs, [second]);
}
