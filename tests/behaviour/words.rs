//! The words at the places where a wrong one can cost a life: breaths of a child, methadone, heat, naloxone, sleep.

use crate::harness::{Harness, Typist, one_line};
use crate::journal::age;
use crate::script::steps;

/// Somebody at a desk in the United States.
fn open(harness: &Harness) -> Typist {
    harness.open(&["--country", "US"])
}

/// The questions that are asked of somebody who is awake; the first two of everybody.
const QUESTIONS: [&str; 7] = [
    "DO THEY OPEN THEIR EYES",
    "ARE THEY BREATHING NORMALLY?",
    "GUMS OR FINGERTIPS BLUE OR GREY?",
    "ARE THEY VERY SLEEPY",
    "IS THEIR SKIN COLD",
    "DOES ANYTHING ELSE WORRY YOU?",
    "CHILD, PREGNANT, SELF-HARM",
];

/// Answers the questions, each once it is there.
fn answer(typist: &mut Typist, answers: &str) {
    for (answer, question) in steps(answers).zip(QUESTIONS) {
        typist.sees(question);
        typist.step(answer);
    }
}

/// A desk at which the questions were answered so.
fn after(harness: &Harness, answers: &str) -> Typist {
    let mut typist = open(harness);
    answer(&mut typist, answers);
    typist
}

/// A desk at which somebody woke again, with every sign good.
fn rescued(harness: &Harness) -> Typist {
    let mut typist = after(harness, "n y");
    typist.sees("BREATHING, WILL NOT WAKE");
    typist.press("c");
    answer(&mut typist, "y y n n n n");
    typist
}

/// Goes on with Enter from each of these cards, once it is there.
fn through(typist: &mut Typist, cards: &[&str]) {
    for card in cards {
        typist.sees(card);
        typist.press("enter");
    }
}

/// What Learn says about a word, in one line.
fn learn(word: &str) -> String {
    let output = Harness::new().run(&["learn", word], b"");
    assert!(output.status.success(), "learn {word}");
    one_line(&String::from_utf8(output.stdout).unwrap())
}

#[track_caller]
fn teaches(word: &str, sentence: &str) {
    let found = learn(word);
    assert!(
        found.contains(sentence),
        "{sentence:?} is not among what is taught of {word}:\n{found}"
    );
}

#[track_caller]
fn teaches_no_more(word: &str, sentence: &str) {
    let found = learn(word);
    assert!(!found.contains(sentence), "{sentence:?} is still taught");
}

/// Leaves the open incident to itself for so many seconds, and comes back to it.
fn back_after(harness: &Harness, typist: Typist, seconds: i64, outcome: &str) -> Typist {
    typist.kill();
    for record in harness.records() {
        age(&record, seconds * 1_000);
    }
    let mut typist = open(harness);
    typist.wait(1_000);
    if !typist.screen().contains(outcome) {
        typist.press("v");
    }
    typist
}

#[test]
fn a_small_child_needs_three_breaths_in_ten_seconds() {
    let harness = Harness::new();
    let mut typist = after(&harness, "n");
    typist.sees("Gasps, snores or fewer than 2 easy breaths mean no. Child: fewer than 3.");
    typist.press("y");
    typist.sees("BREATHING, WILL NOT WAKE");
    typist.press("y");
    typist.wait(1_000);
    // Where answers are dead on the steps, the colour is asked by itself after a while.
    if !typist.screen().contains("LOOK AGAIN") {
        typist.sees("GUMS OR FINGERTIPS BLUE OR GREY?");
        typist.press("y");
    }
    typist.sees("LOOK AGAIN. 2 OR MORE EASY BREATHS IN 10 SECONDS?");
    typist.sees("Count out loud. A child breathes faster: fewer than 3 means no.");
}

#[test]
fn two_breaths_in_ten_seconds_are_taught_as_an_adults_count() {
    teaches(
        "normal",
        "In an adult, look for easy, quiet breaths. 2 or more in 10 seconds count as normal.",
    );
    teaches("breaths", "For an adult, that makes 12 breaths a minute.");
    teaches(
        "child",
        "So 2 breaths in 10 seconds is too slow for a small child.",
    );
    teaches(
        "baby",
        "3 or more in 10 seconds for a child, 4 or more for a baby. That is a choice made here.",
    );
}

#[test]
fn methadone_counts_as_higher_risk() {
    let harness = Harness::new();
    let mut typist = after(&harness, "y y n n n n");
    typist.sees("CHILD, PREGNANT, SELF-HARM, MIXED DRUGS, OR A DOSE YOU DO NOT KNOW?");
    typist.sees("Say yes for methadone, a patch or slow pills.");
    typist.press("y");
    typist.sees("HIGH RISK, NO SIGN YET");
    typist.sees("Child, pregnant, methadone, or meant to harm themselves? Call 911.");
    typist.press("enter");
    typist.sees("Trouble can start hours later, with methadone a day later.");
    teaches(
        "methadone",
        "Watch at least 4 hours, and a day after methadone or a patch.",
    );
}

#[test]
fn the_old_dose_after_a_break_counts_as_higher_risk() {
    let harness = Harness::new();
    let typist = after(&harness, "y y n n n n");
    typist.sees("Yes for street pills, too many, alcohol with pills, or drugs after a break.");
}

#[test]
fn someone_without_a_danger_sign_is_looked_at_every_five_minutes() {
    let harness = Harness::new();
    let mut typist = after(&harness, "y y n n n n n");
    through(&mut typist, &["THIS IS NOT AN ALL-CLEAR."]);
    typist.sees("STAY AND WATCH FOR AT LEAST 4 HOURS.");
    typist.sees(
        "Look at them every 5 minutes. Asleep? Watch the breathing and wake them now and then.",
    );
    typist.sees("Ask the poison line how long: 1-800-222-1222.");
}

#[test]
fn an_overdose_can_show_within_minutes_or_a_day_later() {
    teaches(
        "nitazene",
        "With fentanyl or a nitazene, within minutes. With swallowed pills, hours. With methadone or a patch, up to a day.",
    );
    teaches(
        "drop",
        "With fentanyl or a nitazene, people can drop within minutes.",
    );
    teaches_no_more("hours", "1 to 3 hours after use");
    teaches_no_more("once", "1 in 8");
}

#[test]
fn someone_very_hot_is_cooled() {
    let harness = Harness::new();
    let mut typist = after(&harness, "y y n y");
    through(&mut typist, &["THEY CAN GET WORSE FAST."]);
    typist.sees("KEEP THEM AWAKE. KEEP TALKING TO THEM.");
    typist.sees("No food, drink or coffee. Very hot? Cool them with wet cloths.");
    typist.press("d 5 esc");
    typist.sees("Very hot, very upset or chest pain? Call, and cool them.");
    teaches(
        "shower",
        "But someone very hot from cocaine, meth or ecstasy must be cooled.",
    );
    teaches("sips", "Wide awake and very hot? Sips of water.");
}

#[test]
fn a_spray_and_a_needle_each_have_their_words() {
    let harness = Harness::new();
    let mut typist = after(&harness, "n n");
    through(&mut typist, &["FLAT. HEAD BACK."]);
    typist.sees("GIVE NALOXONE");
    typist.sees("Spray: tip deep in one nostril, press hard. Needle: outer thigh, through clothes. Do not test it.");
}

#[test]
fn a_next_dose_by_needle_goes_into_the_thigh_again() {
    let harness = Harness::new();
    let mut typist = after(&harness, "n n");
    through(&mut typist, &["FLAT. HEAD BACK."]);
    typist.sees("GIVE NALOXONE");
    typist.press("g");
    typist.sees("PUSH");
    harness.wait_for_event("naloxone_given", 1);
    let typist = back_after(&harness, typist, 200, "NOT BREATHING NORMALLY");
    typist.sees("Spray: other nostril. Needle: thigh again.");
}

#[test]
fn cpr_comes_before_the_next_dose() {
    let harness = Harness::new();
    let mut typist = after(&harness, "n y");
    typist.sees("BREATHING, WILL NOT WAKE");
    typist.press("g");
    harness.wait_for_event("naloxone_given", 1);
    let typist = back_after(&harness, typist, 200, "BREATHING, WILL NOT WAKE");
    typist.sees("MINUTES ON: SLOW OR WEAK BREATHS? START CPR, ONE MORE DOSE.");
}

#[test]
fn good_breathing_after_a_rescue_asks_for_no_more_naloxone() {
    let harness = Harness::new();
    let mut typist = rescued(&harness);
    let cards = [
        "STILL NEED HELP.",
        "TELL THEM WHAT HAPPENED.",
        "NO MORE DRUGS",
    ];
    through(&mut typist, &cards);
    typist.sees("SLOW BREATHS AGAIN, OR WILL NOT WAKE? CALL. LOOK AT THE BREATHING.");
    typist.sees("Slow or weak? Lay them flat, start CPR, give one more dose. Breathing well? On their side, no more naloxone.");
}

#[test]
fn someone_who_cannot_be_woken_is_not_left_to_sleep_alone() {
    let harness = Harness::new();
    let mut typist = after(&harness, "n y");
    let cards = [
        "CALL 911 NOW. PUT THE PHONE ON SPEAKER.",
        "ROLL THEM ONTO THEIR SIDE.",
        "HAVE NALOXONE (NARCAN)? GIVE ONE DOSE NOW.",
        "WATCH EVERY BREATH.",
    ];
    through(&mut typist, &cards);
    typist.sees("DO NOT LEAVE THEM TO SLEEP ALONE.");
    typist.sees("They may stay asleep for hours. Watch the breathing.");
}

#[test]
fn a_baby_is_pushed_with_hands_round_the_chest_or_the_heel_of_one_hand() {
    let harness = Harness::new();
    let mut typist = after(&harness, "n n");
    typist.sees("FLAT. HEAD BACK.");
    typist.press("k");
    through(&mut typist, &["FLAT. HEAD BACK.", "GIVE NALOXONE"]);
    typist.sees("PUSH 30 TIMES");
    typist.sees("Baby: two thumbs, hands round the chest, or the heel of one hand.");
}

#[test]
fn a_child_gets_naloxone_too() {
    let harness = Harness::new();
    let mut typist = open(&harness);
    typist.press("h");
    typist.sees("MORE HELP");
    typist.press("5");
    typist.sees("Give naloxone too. Push one third of the chest deep.");
    teaches(
        "teens",
        "Naloxone may be given to babies, children and teens in an overdose.",
    );
    teaches(
        "nyxoid",
        "No breath and only Nyxoid there? Ask the call taker, and give it if they say so.",
    );
}

#[test]
fn alcohol_is_called_alcohol_and_nobody_is_refused_water() {
    let harness = Harness::new();
    let mut typist = rescued(&harness);
    through(
        &mut typist,
        &["STILL NEED HELP.", "TELL THEM WHAT HAPPENED."],
    );
    typist.sees("NO MORE DRUGS OR ALCOHOL NOW.");
    typist
        .sees("The sick feeling fades in an hour or two. More drugs can stop the breathing again.");
}

#[test]
fn alcohol_is_put_out_of_reach_like_pills() {
    let harness = Harness::new();
    let mut typist = after(&harness, "y y n y");
    through(
        &mut typist,
        &["THEY CAN GET WORSE FAST.", "KEEP THEM AWAKE."],
    );
    typist.sees("Put pills and alcohol out of their reach if you can without a fight.");
    drop(typist);
    let harness = Harness::new();
    let mut typist = after(&harness, "y y n n n n y");
    through(&mut typist, &["CALL FOR ADVICE NOW."]);
    typist.sees("Put pills and alcohol out of reach if you can without a fight.");
}
