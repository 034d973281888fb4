//! Rows of start, keys and waits, and what must then be seen.

use crate::script::Key;
use crate::window::Window;

const CPR: &str = "PUSH HARD AND FAST";
const NOT_BREATHING: &str = "NOT BREATHING NORMALLY";

/// What it is, the keys that lead there, and what is there.
const ROWS: &[(&str, &str, &str)] = &[
    (
        "first question",
        "",
        "Do they open their eyes and answer you?",
    ),
    ("one key to the call card", "n", "Put the phone on speaker"),
    ("two keys to the emergency", "n n", NOT_BREATHING),
    ("or one key and silence", "n wait:30", NOT_BREATHING),
    ("not sure counts as no", "x x", NOT_BREATHING),
    ("digits answer too", "2 2", NOT_BREATHING),
    ("CPR comes by itself", "n n wait:21", CPR),
    ("silence alone reaches CPR", "n wait:52", CPR),
    ("Enter is faster", "n n enter enter", CPR),
    ("breathing but not awake", "n y", "BREATHING, WILL NOT WAKE"),
    (
        "the colour is a question of its own",
        "n y wait:20",
        "Are the lips, gums or fingertips blue or grey?",
    ),
    (
        "nobody says the colour",
        "n y wait:51",
        "BREATHING, WILL NOT WAKE",
    ),
    (
        "blue lips are counted again",
        "n y wait:20 y",
        "Look again. 2 or more easy breaths",
    ),
    ("few breaths are none", "n y wait:20 y n", NOT_BREATHING),
    (
        "awake but breathing badly",
        "y n y",
        "AWAKE, BREATHING BADLY OR BLUE",
    ),
    ("eyes open, nobody there", "y n n", NOT_BREATHING),
    ("blue and awake", "y y y", "AWAKE, BREATHING BADLY OR BLUE"),
    ("sleepy", "y y n y", "AWAKE, DANGER SIGNS"),
    (
        "all safe but at risk",
        "y y n n n n y",
        "HIGH RISK, NO SIGN YET",
    ),
    ("all seven safe", "y y n n n n n", "not an all-clear"),
    ("worse at any time", "y y n n n n n s", NOT_BREATHING),
    (
        "back from worse",
        "y y n n n n n s backspace",
        "not an all-clear",
    ),
    ("more help and back", "n n h 3 esc", NOT_BREATHING),
    (
        "a help card",
        "h 3",
        "Throwing up? Roll them on their side.",
    ),
    (
        "the second dose falls due",
        "n n g wait:181",
        "ONE MORE NALOXONE",
    ),
    ("a fit is timed", "f wait:65", "1:05"),
    (
        "a fit that lasts asks for the breathing",
        "n f wait:121",
        "Are they breathing normally?",
    ),
    (
        "the call taker leads",
        "n n enter enter t",
        "The call taker leads",
    ),
    ("the AED leads", "n n enter enter a", "USE THE AED"),
    ("a child", "n n enter enter k", "PUSH 30 TIMES"),
    ("a baby", "n n enter enter 7", "Baby: on. Turn off"),
    (
        "a baby is looked at otherwise",
        "n 7",
        "fewer than 4 easy breaths mean no",
    ),
    ("hands off for a look", "n n enter enter b", "HANDS OFF."),
    ("and push again after it", "n n enter enter b wait:10", CPR),
    (
        "none here",
        "n n enter enter 4",
        "No naloxone here. Ask out loud who has some.",
    ),
    ("somebody is calling", "o 1 4 n n q", "999 is being called"),
    (
        "somebody is calling, and no country is known",
        "n n q",
        "Your ambulance is being called",
    ),
    ("alone", "n n enter enter 5", "2 minutes are up in"),
    ("a device", "n n enter enter 6 1", "Esc"),
    ("the rest of more help", "n n h 0", "5"),
    (
        "breathing again",
        "n n enter enter b y",
        "BREATHING, WILL NOT WAKE",
    ),
    ("not breathing after all", "n n enter enter b n", CPR),
    (
        "the record lists what happened",
        "n n g e 2",
        "naloxone given",
    ),
    ("closing asks why", "n n e z", "The crew has taken over"),
    ("afterwards", "n n e z 1", "Replace the naloxone you used."),
    ("another person", "n n p 1", "Do they open their eyes"),
    ("and back to the first", "n n p 1 v", NOT_BREATHING),
    ("drugs", "n y d 1 2 esc", "Benzo"),
    ("a country", "o 1 4", "CALL 999"),
    (
        "a check that finds no answer has the caller's words",
        "y y n n n n n c n",
        "Say: they will not wake up",
    ),
    ("mixing", "j 4", "Benzo and alcohol"),
];

#[test]
fn keys_and_waits_lead_to_the_right_screen() {
    for (name, keys, expected) in ROWS {
        let mut window = Window::open(None, None);
        window.keys(keys);
        assert!(
            window.sees(expected),
            "{name}: after \"{keys}\" there is no \"{expected}\": {:#?}",
            window.texts()
        );
        assert!(window.sees_a_number(), "{name}: the number is gone");
    }
}

#[test]
fn the_number_is_there_with_no_key_at_all() {
    Window::open(None, None).expect("911 US and Canada, 999 UK, 112 Europe");
    Window::open(Some("AU"), None).expect("CALL 000 NOW");
}

#[test]
fn one_press_never_answers_two_questions() {
    let mut window = Window::open(None, None);
    window.keys("n");
    window.keys("'n");
    window.expect("Are they breathing normally?");
    window.wait(200);
    window.keys("'y");
    window.expect("Are they breathing normally?");
    window.keys("n");
    window.expect(NOT_BREATHING);
}

#[test]
fn a_click_and_then_enter_do_not_answer_twice() {
    let mut window = Window::open(None, None);
    window.click("YES");
    window.expect("Are they breathing normally?");
    window.keys("enter");
    window.keys("space");
    window.expect("Are they breathing normally?");
}

#[test]
fn a_held_key_acts_once() {
    for key in [Key::Char('n'), Key::Char('2')] {
        let mut window = Window::open(None, None);
        window.hold(key);
        window.wait(2000);
        window.expect("Are they breathing normally?");
        window.release(key);
    }
    let mut window = Window::open(None, None);
    window.keys("n y");
    window.hold(Key::Enter);
    window.wait(1000);
    window.expect("Roll them onto their side.");
    window.expect("Now: On their side");
}

#[test]
fn the_focus_starts_on_the_heading_of_a_question_and_on_next_of_a_card() {
    let mut window = Window::open(None, None);
    assert!(window.has_focus("heading"));
    window.keys("enter");
    window.keys("space");
    window.expect("Do they open their eyes and answer you?");
    window.keys("n y");
    assert!(window.has_focus("next"));
    window.keys("space");
    window.expect("Now: On their side");
    window.keys("s enter enter");
    window.expect(CPR);
    assert!(window.has_focus("heading"));
}

#[test]
fn tab_reaches_every_answer_and_enter_gives_it() {
    for (tabs, said) in [
        ("tab", "You said: they answer"),
        ("tab tab", "You said: no answer"),
        ("tab tab tab", "You said: not sure"),
    ] {
        let mut window = Window::open(Some("US"), None);
        window.keys(tabs);
        window.keys("enter");
        window.expect("Are they breathing normally?");
        window.expect(said);
    }
}

#[test]
fn nothing_wakes_the_first_question() {
    let window = Window::open(None, None);
    let app = window.app();
    let now = overdose_protocol::time::Now::default();
    assert_eq!(app.session().wake_at(now), None);
}
