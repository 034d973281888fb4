//! The casualty: a pure function of the scenario, the time, and what was done.

use overdose_core::training::{Course, Performance};
use overdose_protocol::time::Millis;

use super::{content, played, scenario};

/// The stages after a run, each with the second in which it began.
fn stages(id: &str, run: &str, until: Millis) -> Vec<(String, Millis)> {
    let scenario = scenario(id);
    let (drill, incident) = played(&scenario, run);
    let done = Performance::of(&content().protocol, &drill, &incident);
    let begun = drill.begun.boot;
    let course = Course::of(&scenario, begun, &done, begun + until * 1000);
    let spans = course.spans().iter();
    spans
        .map(|span| {
            let stage = &scenario.stages[span.stage];
            (stage.id.clone(), (span.from - begun) / 1000)
        })
        .collect()
}

fn told(stages: &[(String, Millis)]) -> String {
    let told: Vec<String> = stages.iter().map(|(id, at)| format!("{id} {at}")).collect();
    told.join(", ")
}

#[test]
fn nothing_done_and_it_gets_worse() {
    // 0:40 silence, 0:50 and 1:00 cards: the screen of pushes is there from 1:00 on, and pushes are where somebody marks them.
    let pushed = stages("gasping", "0:10 no, 1:00 saw:hands, 1:30 wait", 600);
    assert_eq!(told(&pushed), "gasping 0, breathing 300");
    let screen_alone = stages("gasping", "0:10 no, 1:30 wait", 600);
    assert_eq!(told(&screen_alone), "gasping 0, stopped 240");
    let nobody = super::casualty::stages("gasping", "0:01 saw:head_back", 600);
    assert_eq!(told(&nobody), "gasping 0, stopped 240");
}

#[test]
fn pushes_have_to_go_on_for_long_enough() {
    let stopped_early = "0:10 no, 0:20 no, 0:22 next, 0:24 naloxone, 0:30 saw:hands, 3:00 breathing_again, 3:10 yes";
    let stages = stages("gasping", stopped_early, 600);
    assert_eq!(told(&stages), "gasping 0, stopped 240");
}

#[test]
fn a_dose_works_after_its_time_and_one_that_was_taken_back_does_not() {
    let given = stages("asleep_after_dose", "0:08 no, 0:20 yes, 1:00 naloxone", 300);
    assert_eq!(told(&given), "deep 0, steady 120");
    let taken_back = "0:08 no, 0:20 yes, 1:00 naloxone, 1:30 correct_dose";
    let stages = stages("asleep_after_dose", taken_back, 300);
    assert_eq!(told(&stages), "deep 0");
}

#[test]
fn the_trainer_turns_the_casualty_and_stops_at_both_ends() {
    let run = "0:10 worse, 0:20 worse, 0:30 better, 0:40 better, 0:50 better, 1:00 better";
    let stages = stages("asleep_after_dose", run, 70);
    assert_eq!(
        told(&stages),
        "deep 0, stopped 10, stopped 20, deep 30, steady 40, steady 50, steady 60"
    );
}

#[test]
fn the_same_deeds_give_the_same_casualty_whenever_one_looks() {
    let scenario = scenario("asleep_again");
    let steps = &scenario.ideal;
    let header = super::header();
    let (drill, incident) = overdose_core::training::perform(
        &content().protocol,
        &crate::training::practice().tables,
        &scenario,
        header,
        steps,
    );
    let done = Performance::of(&content().protocol, &drill, &incident);
    let begun = drill.begun.boot;
    let whole = Course::of(&scenario, begun, &done, done.last);
    for second in 0..(done.last - begun) / 1000 {
        let at = begun + second * 1000;
        let until_then = Course::of(&scenario, begun, &done, at);
        assert_eq!(
            until_then.at(&scenario, at),
            whole.at(&scenario, at),
            "{second}"
        );
    }
}
