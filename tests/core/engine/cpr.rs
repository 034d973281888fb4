//! Section 3, outcome A: the cards of each profile, the CPR screen, weak breaths and swaps.

use super::run::{Run, card_name, protocol};
use super::{PROFILES, TO_CPR, rows};
use overdose_core::audio::{self, Cue};
use overdose_protocol::definition::Named;
use overdose_protocol::incident::ClockEvent;

/// The order of section 3 by profile.
const ORDERS: [(&str, &str); 6] = [
    ("intl", "A1 A3 A2 A4 A5 A6 A7 A8 A9"),
    ("us-aha", "A1 A3 A2 A4 A5 A6 A7 A8 A9"),
    ("uk-ie", "A1 A3 A4 A5 A2 A6 A7 A8 A9"),
    ("ca-community", "A1 A3 AB1 A2 A4 A5 A6 A7 A8 A9"),
    ("anz", "A1 A3 A4 A5 A2 A6 A7 A8 A9"),
    ("erc", "A1 A3 A2 A4 A5 A6 A7 A8 A9"),
];

fn cue(run: &Run) -> Option<Cue> {
    audio::beat(&run.rules(), &run.state, run.now).map(|beat| beat.cue)
}

#[test]
fn the_cards_stand_in_the_order_of_the_profile() {
    for (profile, order) in ORDERS {
        let id = protocol().profiles.find(profile).expect("a profile");
        let cards = &protocol().profiles.get(id).order;
        let names: Vec<&str> = cards.iter().map(|card| card_name(*card)).collect();
        assert_eq!(names.join(" "), order, "{profile}");
    }
    assert_eq!(protocol().profiles.len(), ORDERS.len());
}

#[test]
fn the_lists_of_the_other_outcomes_stand_in_the_order_of_their_tables() {
    let lists = [
        ("Q1=no Q2=yes", "B1 B3 B2 B4 B6"),
        ("Q1=yes Q2=yes Q3=yes", "E1 E3 E2 E4"),
        ("Q1=yes Q2=yes Q3=no Q4=yes", "C1 C2 C3 C4 C5"),
        (
            "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=yes",
            "D2a D2b D2c",
        ),
        ("Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=no", "D1a D1b D1c"),
        (super::TO_G, "G1 G2 G3 G4 G5"),
    ];
    for (script, list) in lists {
        assert_eq!(Run::after(script).list().join(" "), list);
        // One card at a time; the last one stays.
        let mut run = Run::after(script);
        for card in list.split(' ') {
            assert_eq!(run.shows(), card);
            run.play("next");
        }
        let last = list.split(' ').next_back();
        assert_eq!(Some(run.shows().as_str()), last);
    }
}

#[test]
fn each_card_before_cpr_advances_by_itself_after_ten_seconds() {
    for (profile, cards) in PROFILES {
        let mut run = Run::of(profile);
        run.play("Q1=no Q2=no");
        for card in cards {
            assert_eq!(run.front(), format!("A {card}"), "{profile}");
            run.play("9.9s");
            assert_eq!(run.front(), format!("A {card}"), "{profile}");
            run.play("0.1s");
        }
        assert_eq!(run.front(), "A CPR", "{profile}");
    }
}

#[test]
fn enter_is_faster_and_each_card_has_its_own_ten_seconds() {
    for (profile, cards) in PROFILES {
        let next = "next ".repeat(cards.len());
        rows(&[
            (profile, &format!("Q1=no Q2=no {next}"), "A CPR"),
            (profile, &format!("Q1=no Q2=no {next} next next"), "A CPR"),
        ]);
    }
    rows(&[
        ("intl", "Q1=no Q2=no 4s next 9.9s", "A A2"),
        ("intl", "Q1=no Q2=no 4s next 10s", "A CPR"),
    ]);
}

#[test]
fn a_dose_recorded_on_the_naloxone_card_finishes_that_card() {
    rows(&[
        ("intl", "Q1=no Q2=no next dose", "A CPR"),
        ("intl", "Q1=no Q2=no dose", "A A3"),
        ("intl", "Q1=no Q2=yes next next dose", "B B4"),
        ("intl", "Q1=yes Q2=yes Q3=yes next dose", "E E2"),
    ]);
}

#[test]
fn the_beat_starts_by_itself_with_the_cpr_screen() {
    for (profile, cards) in PROFILES {
        let mut run = Run::of(profile);
        run.play("Q1=no Q2=no");
        assert_eq!(cue(&run), None, "{profile}: no beat before the screen");
        run.wait(10_000 * cards.len() as u64);
        assert_eq!(cue(&run), Some(Cue::Push(1)), "{profile}");
    }
}

#[test]
fn thirty_pushes_at_110_a_minute_then_two_breaths_and_again() {
    let mut run = Run::after(TO_CPR);
    let mut cues = Vec::new();
    for _ in 0..64 {
        let beat = audio::beat(&run.rules(), &run.state, run.now).expect("a beat");
        cues.push((run.now, beat.cue));
        assert!(beat.until > run.now, "the beat moves on");
        run.wait(beat.until - run.now);
    }
    for round in cues.chunks(32) {
        for (index, (_, cue)) in round.iter().enumerate() {
            let number = index as u32 + 1;
            let expected = if index < 30 {
                Cue::Push(number)
            } else {
                Cue::Breath(number - 30)
            };
            assert_eq!(*cue, expected);
        }
    }
    let pushing = cues[30].0 - cues[0].0;
    assert_eq!(pushing, 30 * 60_000 / 110);
}

#[test]
fn asking_and_looking_does_not_break_the_beat_and_after_ten_seconds_it_counts_from_one() {
    let mut looked = Run::after(&format!("{TO_CPR} 5s"));
    let mut plain = looked.clone();
    looked.play("breathing? 7s help 2.9s");
    plain.play("9.9s");
    assert_eq!(cue(&looked), cue(&plain), "heard through the look");
    looked.play("0.1s");
    assert_eq!(looked.times(ClockEvent::LookEnded), [35.0]);
    assert_eq!(cue(&looked), Some(Cue::Push(1)));
    looked.play("close-page 20s crew 5s close-page");
    assert_eq!(looked.front(), "A CPR");
    let anew = Run::after(&format!("{TO_CPR} 25s"));
    assert_eq!(cue(&looked), cue(&anew), "silence does not break it either");
}

#[test]
fn hands_are_off_for_ten_seconds_of_a_look_and_the_question_stays_to_its_thirty() {
    let look = format!("{TO_CPR} breathing?");
    for (script, off) in [
        ("", true),
        ("9.9s", true),
        ("10s", false),
        ("29.9s", false),
        ("T", false),
        ("AED", false),
    ] {
        let run = Run::after(&format!("{look} {script}"));
        assert_eq!(run.state.hands_are_off(&run.rules()), off, "{script}");
    }
    let mut run = Run::after(&format!("{look} 29.9s"));
    assert_eq!(run.front(), "A Q2");
    run.play("0.1s");
    assert_eq!(run.front(), "A CPR");
    for answer in ["Q2=no", "Q2=not_sure", "S"] {
        let run = Run::after(&format!("{look} 15s {answer}"));
        assert_eq!(run.front(), "A CPR", "{answer}");
        assert!(!run.state.hands_are_off(&run.rules()), "{answer}");
    }
    // Only where somebody pushes.
    for script in [
        "Q1=no",
        "Q1=no Q2=no breathing?",
        "Q1=no Q2=yes check Q1=no",
    ] {
        let run = Run::after(script);
        assert!(!run.state.looks_in_cpr(&run.rules()), "{script}");
        assert!(!run.state.hands_are_off(&run.rules()), "{script}");
    }
}

#[test]
fn a_look_ends_once_and_never_while_somebody_else_leads_or_a_fit_runs() {
    for (script, times) in [
        ("breathing? 29s", vec![30.0]),
        ("breathing? 5s T 1:00", vec![]),
        ("breathing? 5s T 20s T 10s", vec![55.0]),
        ("breathing? 15s T 20s T 10s", vec![30.0, 65.0]),
        ("breathing? 5s fit 20s fit-ends 5s", vec![50.0]),
        ("breathing? 5s Q2=no 1:00", vec![]),
        ("breathing? 15s Q2=no breathing? 15s", vec![30.0, 45.0]),
        ("check Q1=no 15s", vec![30.0]),
    ] {
        let run = Run::after(&format!("{TO_CPR} {script}"));
        assert_eq!(run.times(ClockEvent::LookEnded), times, "{script}");
    }
}

#[test]
fn the_end_of_a_look_neither_stops_nor_shortens_the_thirty_seconds() {
    let run = Run::after(&format!("{TO_CPR} breathing? 1:00"));
    assert_eq!(run.times(ClockEvent::Silence), [50.0]);
    assert_eq!(run.front(), "A CPR");
}

#[test]
fn the_swap_cue_comes_every_two_minutes_from_the_first_entry_and_stops_with_a() {
    let run = Run::after("Q1=no Q2=no 20s 6:10");
    assert_eq!(run.times(ClockEvent::SwapDue), [140.0, 260.0, 380.0]);
    let run = Run::after("Q1=no Q2=no 20s 1:00 breathing? Q2=yes 10:00");
    assert!(run.times(ClockEvent::SwapDue).is_empty());
    assert_eq!(run.state.place.cpr_clock, None);
}

#[test]
fn the_swap_cue_also_comes_while_a_question_is_asked_from_the_cpr_screen() {
    let run = Run::after("Q1=no Q2=no 20s 1:50 breathing? 15s");
    assert_eq!(run.times(ClockEvent::SwapDue), [140.0]);
    assert_eq!(run.front(), "A Q2");
}

#[test]
fn in_a_no_check_opens_by_itself() {
    let run = Run::after("Q1=no Q2=no 55:00");
    assert!(run.times(ClockEvent::RecheckDue).is_empty());
    rows(&[("intl", "Q1=no Q2=no 20s check", "A Q1")]);
}

#[test]
fn weak_breaths_are_a_choice_only_where_the_profile_or_the_site_offers_them() {
    for (profile, cards) in PROFILES {
        let script = format!("Q1=no Q2=no {}weak", "next ".repeat(cards.len()));
        let offered = profile == "ca-community";
        let expected = if offered { "A weak-breaths" } else { "A CPR" };
        assert_eq!(
            Run::of(profile).play(&script).front(),
            expected,
            "{profile}"
        );
        let trained = Run::trained(profile).play(&script).front();
        assert_eq!(trained, "A weak-breaths", "{profile}");
    }
}

#[test]
fn weak_breaths_never_appear_by_themselves_and_both_keys_return_to_pushes() {
    rows(&[
        ("ca-community", "Q1=no Q2=no 20s 30:00", "A CPR"),
        ("ca-community", "Q1=no Q2=no weak 20s", "A CPR"),
        ("ca-community", "Q1=no Q2=no 20s weak weak", "A CPR"),
        ("ca-community", "Q1=no Q2=no 20s weak S", "A CPR"),
        ("ca-community", "Q1=no Q2=no 20s weak breathing? S", "A CPR"),
        (
            "ca-community",
            "Q1=no Q2=no 20s weak breathing? Q2=no",
            "A weak-breaths",
        ),
        (
            "ca-community",
            "Q1=no Q2=no 20s weak 10:00",
            "A weak-breaths",
        ),
        ("ca-community", "Q1=yes Q2=yes Q3=yes weak", "E E1"),
    ]);
}

#[test]
fn weak_breaths_come_every_five_seconds_and_every_six_under_the_american_profile() {
    for (profile, _) in PROFILES {
        let every = if profile == "us-aha" { 6 } else { 5 };
        let mut run = Run::trained(profile);
        run.play("S next next weak");
        let mut breaths = 0;
        for second in 0..60 {
            if cue(&run) == Some(Cue::WeakBreath) && second % every == 0 {
                breaths += 1;
            }
            run.play("1s");
        }
        assert_eq!(breaths, 60 / every, "{profile}");
    }
}

#[test]
fn the_cues_of_weak_breaths_go_on_under_a_question() {
    let mut run = Run::of("ca-community");
    run.play("Q1=no Q2=no 20s weak breathing?");
    assert_eq!(cue(&run), Some(Cue::WeakBreath));
    run.play("3s");
    assert_eq!(cue(&run), Some(Cue::Wait));
}

#[test]
fn breathing_again_goes_to_b_only_on_yes_and_the_beat_goes_on_until_then() {
    rows(&[
        ("intl", "Q1=no Q2=no 20s breathing?", "A Q2"),
        ("intl", "Q1=no Q2=no 20s breathing? Q2=yes", "B B1"),
        ("intl", "Q1=no Q2=no 20s breathing? Q2=no", "A CPR"),
        ("intl", "Q1=no Q2=no 20s breathing? Q2=not_sure", "A CPR"),
        ("intl", "Q1=no Q2=no 20s breathing? 30s", "A CPR"),
        // Asked with the tie-breakers and the rest cleared: an earlier Q1c or Q2r does not decide.
        ("intl", "Q1=yes Q2=no Q1c=no 20s breathing? Q2=yes", "B B1"),
        (
            "intl",
            "Q1=no Q2=yes 20s Q3=yes Q2r=no 20s breathing? Q2=yes",
            "B B1",
        ),
        // Before the CPR screen it returns to the card.
        ("intl", "Q1=no Q2=no breathing? Q2=no", "A A3"),
        // Only where somebody is not breathing.
        ("intl", "Q1=no Q2=yes breathing?", "B B1"),
        ("intl", "Q1=yes Q2=yes Q3=yes breathing?", "E E1"),
        ("intl", "Q1=no breathing?", "- Q2"),
    ]);
    let run = Run::after("Q1=no Q2=no 20s breathing? 10s");
    assert!(cue(&run).is_some());
    let run = Run::after("Q1=no Q2=no 20s breathing? Q2=yes");
    assert_eq!(cue(&run), None);
}

#[test]
fn every_profile_has_its_own_name() {
    for (profile, _) in PROFILES {
        let rules = Run::of(profile).rules();
        assert_eq!(rules.profile.name(), profile);
    }
}
