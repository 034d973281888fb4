//! R10: the call taker outranks the program, and so does the AED.

use super::run::Run;
use super::{PROFILES, TO_CPR, rows};
use overdose_core::audio;
use overdose_protocol::incident::ClockEvent;
use overdose_protocol::incident::Lead;

fn has_beat(run: &Run) -> bool {
    audio::beat(&run.rules(), &run.state, run.now).is_some()
}

#[test]
fn while_somebody_else_leads_silence_cards_checks_and_swaps_stand_still() {
    rows(&[
        ("intl", "Q1=no T 9:00", "- Q2"),
        ("intl", "Q1=yes Q2=no T 9:00", "- Q1c"),
        ("intl", "Q1=no Q2=yes 20s Q3=yes T 9:00", "B Q2r"),
        ("intl", "Q1=no Q2=yes 20s T 9:00", "B Q3"),
        ("intl", "Q1=no Q2=no T 9:00", "A A3"),
        ("intl", "Q1=no Q2=yes T 9:00", "B B1"),
        ("intl", "Q1=yes Q2=yes Q3=yes T 9:00", "E E1"),
        ("intl", "Q1=yes Q2=yes Q3=no Q4=yes T 9:00", "C C1"),
        (
            "intl",
            "Q1=yes Q2=yes Q3=no Q4=no Q5=no Q6=no Q7=no T 9:00",
            "D1 D1a",
        ),
        ("intl", "Q1=yes Q2=yes Q3=yes check T 9:00", "E Q1"),
        ("uk-ie", "Q1=no Q2=no 10s child T 9:00", "A first-breaths"),
    ]);
    for lead in ["T", "AED"] {
        let run = Run::after(&format!("{TO_CPR} {lead} 9:00"));
        assert_eq!(run.log().len(), 2, "{lead}: only the two cards before");
        assert!(!has_beat(&run), "{lead}");
    }
}

#[test]
fn the_incident_clock_and_the_dose_clock_run_on() {
    for lead in ["T", "AED"] {
        let run = Run::after(&format!("{TO_CPR} dose {lead} 3:00"));
        assert_eq!(run.times(ClockEvent::LookDue), [140.0], "{lead}");
        assert_eq!(run.times(ClockEvent::DoseDue), [200.0], "{lead}");
        assert!(run.state.dose_is_due());
        assert_eq!(run.state.began, Some(super::run::START));
        assert_eq!(
            run.state.place.cpr_clock.map(|clock| clock.since),
            Some(super::run::START + 20_000)
        );
    }
}

#[test]
fn wearing_off_is_told_whoever_leads() {
    let run = Run::after(&format!("{TO_CPR} dose T 21:00"));
    assert_eq!(run.times(ClockEvent::WearsOff), [20.0 + 1200.0]);
}

#[test]
fn the_same_key_gives_the_screen_back_with_its_beat() {
    for lead in ["T", "AED"] {
        let mut run = Run::after(&format!("{TO_CPR} 1:00 {lead} 5:00 {lead}"));
        assert_eq!((run.front().as_str(), run.leads()), ("A CPR", Lead::Helper));
        let beat = audio::beat(&run.rules(), &run.state, run.now).expect("a beat");
        assert_eq!(beat.cue, audio::Cue::Push(1), "{lead}: from its beginning");
        run.play("2:00");
        assert_eq!(
            run.times(ClockEvent::SwapDue),
            [20.0 + 60.0 + 300.0 + 120.0]
        );
    }
}

#[test]
fn times_that_stood_still_start_anew() {
    rows(&[
        ("intl", "Q1=no 20s T 1:00 T 29.9s", "- Q2"),
        ("intl", "Q1=no 20s T 1:00 T 30s", "A A3"),
        ("intl", "Q1=no Q2=no 5s T 1:00 T 9.9s", "A A3"),
        ("intl", "Q1=no Q2=no 5s T 1:00 T 10s", "A A2"),
        ("intl", "Q1=yes Q2=yes Q3=yes 50s T 1:00 T 59.9s", "E E1"),
        ("intl", "Q1=yes Q2=yes Q3=yes 50s T 1:00 T 60s", "E Q1"),
    ]);
}

#[test]
fn the_lead_does_not_come_back_by_itself() {
    for script in [
        "Q1=no Q2=no T S",
        "Q1=no Q2=no T next next",
        "Q1=no T Q2=no",
        "Q1=no Q2=no 20s T dose",
        "Q1=no Q2=no 20s T breathing? Q2=no",
        "Q1=no Q2=no 20s AED breathing? Q2=no",
        "Q1=no Q2=no 20s AED child",
        "Q1=no Q2=no 20s T 55:00",
    ] {
        let run = Run::after(script);
        assert_ne!(run.leads(), Lead::Helper, "{script}");
        assert!(!has_beat(&run), "{script}");
    }
}

#[test]
fn one_leader_can_follow_the_other() {
    let run = Run::after(&format!("{TO_CPR} T AED"));
    assert_eq!(run.leads(), Lead::Aed);
    let run = Run::after(&format!("{TO_CPR} AED T"));
    assert_eq!(run.leads(), Lead::CallTaker);
    let run = Run::after(&format!("{TO_CPR} T AED AED"));
    assert_eq!((run.leads(), has_beat(&run)), (Lead::Helper, true));
}

#[test]
fn the_aed_card_comes_at_once_also_from_a_card_or_a_question_before_the_cpr_screen() {
    for (profile, _) in PROFILES {
        rows(&[
            (profile, "Q1=no Q2=no AED", "A CPR"),
            (profile, "Q1=no Q2=no AED AED", "A CPR"),
            (profile, "Q1=no Q2=no AED back", "A A3"),
            (profile, "Q1=no Q2=no 20s check AED", "A CPR"),
            (profile, "Q1=no Q2=no 20s help AED", "A CPR"),
            (profile, "Q1=no Q2=no check AED", "A CPR"),
            (profile, "Q1=no Q2=no 20s breathing? AED back", "A Q2"),
        ]);
    }
    let run = Run::after("Q1=no Q2=no 20s help AED");
    assert_eq!((run.leads(), run.state.page), (Lead::Aed, None));
}

#[test]
fn an_aed_is_for_somebody_who_does_not_breathe() {
    for script in ["", "Q1=no", "Q1=no Q2=yes", "Q1=yes Q2=yes Q3=yes"] {
        assert_eq!(
            Run::after(script).play("AED").leads(),
            Lead::Helper,
            "{script}"
        );
    }
    let run = Run::after("Q1=no Q2=no 20s AED breathing? Q2=yes");
    assert_eq!((run.front().as_str(), run.leads()), ("B B1", Lead::Helper));
}

#[test]
fn the_aed_key_gives_the_steps_back_wherever_back_has_led() {
    let mut run = Run::after("Q1=no Q2=no 20s AED back back back");
    assert_eq!((run.front().as_str(), run.leads()), ("- Q2", Lead::Aed));
    run.play("AED");
    assert_eq!(run.leads(), Lead::Helper);
    run.play("30s");
    assert_eq!(run.front(), "A A3", "silence counts again");
}
