//! R15: a child, or a baby.

use super::run::{Run, card_name};
use super::{PROFILES, rows};
use overdose_core::audio;
use overdose_protocol::incident::Age;

/// The script to the CPR screen of a profile.
fn to_cpr(cards: &[&str]) -> String {
    format!("Q1=no Q2=no {}", "next ".repeat(cards.len()))
}

#[test]
fn child_and_baby_work_beside_a_look_and_in_a_and_b_only() {
    for (script, offered) in [
        ("", false),
        ("Q1=yes", true),
        ("Q1=yes Q2=no", false),
        ("Q1=yes Q2=yes", false),
        ("Q1=no Q2=yes 20s Q3=yes", true),
        ("Q1=yes Q2=yes Q3=yes check Q1=yes", true),
        ("Q1=no Q2=no", true),
        ("Q1=no Q2=no 20s", true),
        ("Q1=no Q2=yes", true),
        ("Q1=no", true),
        ("Q1=yes Q2=yes Q3=yes", false),
        ("Q1=yes Q2=yes Q3=no Q4=yes", false),
        (super::TO_G, false),
    ] {
        for (word, age) in [("child", Age::Child), ("age=baby", Age::Baby)] {
            let mut run = Run::after(script);
            let before = run.state.place.clone();
            run.play(word);
            let expected = if offered { age } else { Age::Adult };
            assert_eq!(run.state.age, expected, "{script} {word}");
            assert_eq!(run.state.place.phase, before.phase, "{script} {word}");
        }
    }
}

#[test]
fn one_age_takes_the_place_of_the_other_and_said_twice_it_is_as_once() {
    for (script, age) in [
        ("age=child age=baby", Age::Baby),
        ("age=baby age=child", Age::Child),
        ("age=baby age=baby", Age::Baby),
        ("age=baby age=adult", Age::Adult),
        ("age=child age=adult age=adult", Age::Adult),
        // As earlier versions wrote it.
        ("child", Age::Child),
        ("child child", Age::Adult),
        ("age=baby child", Age::Adult),
    ] {
        let run = Run::after(&format!("Q1=no {script}"));
        assert_eq!(run.state.age, age, "{script}");
    }
}

#[test]
fn an_age_said_before_an_outcome_holds_for_the_whole_incident() {
    rows(&[
        ("uk-ie", "Q1=no age=baby Q2=no 10s", "A first-breaths"),
        ("uk-ie", "Q1=no age=child Q2=no 10s", "A first-breaths"),
        ("uk-ie", "Q1=no age=child age=adult Q2=no 10s", "A CPR"),
    ]);
    let run = Run::after("Q1=no age=baby Q2=yes");
    assert_eq!(run.state.age, Age::Baby);
    let run = Run::after("Q1=no age=baby Q2=yes check Q1=yes Q2=yes Q3=yes 10:00");
    assert_eq!(run.state.age, Age::Baby);
}

#[test]
fn from_child_to_baby_the_first_breaths_go_on() {
    let mut run = Run::of("uk-ie");
    run.play("Q1=no Q2=no 10s age=child 5s age=baby 4.9s");
    assert_eq!(run.front(), "A first-breaths");
    run.play("0.1s");
    assert_eq!(run.front(), "A CPR");
    run.play("age=child");
    assert_eq!(run.front(), "A CPR", "they do not begin again");
}

#[test]
fn the_push_and_breath_cards_of_a_child_take_the_place_of_the_others() {
    for (profile, cards) in PROFILES {
        let mut run = Run::of(profile);
        run.play(&to_cpr(cards));
        let names = |run: &Run| {
            let (push, breath) = run.state.cpr_cards(&run.rules());
            format!("{} {}", card_name(push), card_name(breath))
        };
        assert_eq!(names(&run), "A4 A5", "{profile}");
        run.play("child");
        assert_eq!(names(&run), "A4c A5c", "{profile}");
        run.play("child");
        assert_eq!(names(&run), "A4 A5", "{profile}");
    }
}

#[test]
fn five_breaths_come_first_only_where_the_profile_says_so() {
    for (profile, cards) in PROFILES {
        let breaths_first = ["uk-ie", "erc"].contains(&profile);
        let first = if breaths_first {
            "A first-breaths"
        } else {
            "A CPR"
        };
        let on_screen = format!("{} child", to_cpr(cards));
        let before = format!("Q1=no Q2=no child {}", "next ".repeat(cards.len()));
        rows(&[(profile, &on_screen, first), (profile, &before, first)]);
        let card = Run::of(profile).rules().profile.child_first.map(card_name);
        assert_eq!(card, breaths_first.then_some("A0c"), "{profile}");
    }
}

#[test]
fn the_first_breaths_go_over_to_pushes_by_themselves() {
    let mut run = Run::of("uk-ie");
    run.play("Q1=no Q2=no 10s child 9.9s");
    assert_eq!(run.front(), "A first-breaths");
    assert_eq!(audio::beat(&run.rules(), &run.state, run.now), None);
    run.play("0.1s");
    assert_eq!(run.front(), "A CPR");
    let beat = audio::beat(&run.rules(), &run.state, run.now).expect("a beat");
    assert_eq!(beat.cue, audio::Cue::Push(1));
    rows(&[
        ("uk-ie", "Q1=no Q2=no 10s child next", "A CPR"),
        ("uk-ie", "Q1=no Q2=no 10s child 10s 5:00", "A CPR"),
        ("uk-ie", "Q1=no Q2=no 10s child child", "A CPR"),
    ]);
}

#[test]
fn no_card_that_tells_to_push_on_the_chest_comes_for_a_child_who_breathes() {
    for age in ["adult", "child", "baby"] {
        let run = Run::after(&format!("Q1=no Q2=yes age={age}"));
        assert_eq!(run.list(), ["B1", "B3", "B2", "B4", "B6"], "{age}");
    }
}
