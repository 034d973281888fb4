//! Whole sessions on a terminal of 80 x 24.

use overdose_checklist::text_mode::input::{KeySource, Next};
use overdose_checklist::text_mode::keys::ESCAPE;
use overdose_checklist::text_mode::render;
use overdose_checklist::text_mode::renderer::{Panel, Renderer, Sheets, Size};
use overdose_checklist::text_mode::run_with;
use overdose_core::content::Content;
use overdose_core::press;
use overdose_core::session::Key;
use overdose_core::view_model::{self, Part};
use overdose_protocol::time::{Clock, Millis};

use crate::driver::{HandClock, Paper, on_screen, play, runtime, seen, session};

fn screen(words: &str) -> String {
    seen(Some("US"), words).0
}

fn assert_shows(screen: &str, texts: &[&str]) {
    for text in texts {
        assert!(screen.contains(text), "{text:?} is missing:\n{screen}");
    }
}

#[test]
fn the_number_and_the_question_need_no_key() {
    let screen = screen("");
    assert!(screen.starts_with(" CALL 911 NOW"));
    assert_shows(
        &screen,
        &[
            "DO THEY OPEN THEIR EYES AND ANSWER YOU?",
            "[1 Y] YES they answer",
            "[2 N] NO no answer",
            "[3 X] NOT SURE counts as no",
            "[S] Not breathing",
            "[H] More help",
        ],
    );
}

#[test]
fn without_a_country_the_numbers_are_all_there() {
    let screen = seen(None, "").0;
    assert!(screen.starts_with(" CALL YOUR AMBULANCE: 911 US"));
    assert_shows(&screen, &["999 UK", "112 Europe", "000", "111", "[O, 1]"]);
}

#[test]
fn one_key_leads_to_the_call_card() {
    let screen = screen("n");
    assert_shows(
        &screen,
        &[
            "CALL 911 NOW",
            "Say: they will not wake up",
            "ARE THEY BREATHING NORMALLY?",
            "Call 911 now. Put the phone on speaker.",
            "You said: no answer",
        ],
    );
}

#[test]
fn two_keys_lead_to_not_breathing_normally() {
    assert_shows(&screen("n n"), &["NOT BREATHING NORMALLY"]);
    assert_shows(&screen("3 x"), &["NOT BREATHING NORMALLY"]);
}

#[test]
fn silence_after_one_key_leads_there_too() {
    assert!(!screen("n wait:29").contains("NOT BREATHING NORMALLY"));
    assert_shows(&screen("n wait:30"), &["NOT BREATHING NORMALLY"]);
}

#[test]
fn the_way_to_the_pushes_needs_no_key() {
    let screen = screen("n n wait:20 wait:1");
    assert_shows(
        &screen,
        &["PUSH HARD AND FAST", "2 of 30", "2 BREATHS", "110 a minute"],
    );
}

#[test]
fn the_beat_stands_beside_what_has_to_be_done() {
    let row = |screen: &str, text: &str| -> String {
        let row = screen.lines().find(|row| row.contains(text));
        row.unwrap_or_else(|| panic!("{text}:\n{screen}"))
            .to_owned()
    };
    let pushing = screen("n n enter enter wait:5");
    assert!(row(&pushing, "PUSH HARD AND FAST").contains(" of 30"));
    assert_eq!(row(&pushing, "2 BREATHS").trim(), "2 BREATHS");
    let breathing = screen("n n enter enter wait:17");
    assert_eq!(
        row(&breathing, "PUSH HARD AND FAST").trim(),
        "PUSH HARD AND FAST"
    );
    assert!(row(&breathing, "2 BREATHS").contains("BREATH 1 of 2"));
}

/// A key that is held as a terminal tells it: the same again and again.
fn held(key: &str) -> String {
    format!(
        "{key} wait:0.5 {}",
        format!("'{key} wait:0.033 ").repeat(77)
    )
}

#[test]
fn a_held_key_acts_once() {
    let screen = screen(&held("n"));
    assert_shows(
        &screen,
        &["ARE THEY BREATHING NORMALLY?", "You said: no answer"],
    );
}

#[test]
fn a_held_enter_skips_one_card() {
    assert_shows(
        &screen(&format!("n n {}", held("enter"))),
        &["GIVE NALOXONE"],
    );
}

#[test]
fn arrows_and_other_scripts_answer_nothing() {
    assert_eq!(screen("left f1 f11"), screen(""));
    let typed = screen("left ä 'ы");
    assert_shows(&typed, &["Press 1, 2 or 3", "DO THEY OPEN THEIR EYES"]);
}

#[test]
fn escape_alone_closes_a_page() {
    assert_shows(&screen("h"), &["MORE HELP"]);
    assert_shows(&screen("h esc wait:1"), &["DO THEY OPEN THEIR EYES"]);
}

#[test]
fn a_lone_escape_is_waited_for_no_longer_than_it_takes() {
    struct Once(Vec<Option<Millis>>);
    impl KeySource for Once {
        fn next(&mut self, until: Option<Millis>) -> Next {
            self.0.push(until);
            if self.0.len() == 1 {
                Next::Bytes(vec![0x1b])
            } else {
                Next::End
            }
        }
    }
    let clock = HandClock::new();
    let mut input = Once(Vec::new());
    let mut sheets = Sheets::new(Paper::default(), Size::default());
    run_with(runtime(None), &clock, &mut input, &mut sheets).unwrap();
    // On the first question nothing else is waited for.
    assert_eq!(input.0, [None, Some(clock.now().boot + ESCAPE)]);
}

#[test]
fn space_shows_what_does_not_fit_and_starts_again_on_the_next_screen() {
    let first = screen("n");
    assert!(!first.contains("Locked phone?"), "{first}");
    assert_shows(
        &first,
        &[
            "No phone?",
            "Unlock the door.",
            "Space shows the rest (1 of 3)",
        ],
    );
    assert_shows(
        &screen("n space"),
        &["Say where you are first.", "(2 of 3)"],
    );
    assert_shows(
        &screen("n space space"),
        &["Locked phone?", "Move pets", "(3 of 3)"],
    );
    assert_shows(&screen("n space space space"), &["(1 of 3)"]);
    assert_shows(&screen("n space y enter"), &["ROLL THEM ONTO THEIR SIDE."]);
}

#[test]
fn only_what_changes_is_written() {
    let (_, sent) = seen(Some("US"), "wait:60");
    assert_eq!(sent.matches("\x1b[1;1H").count(), 1);
    let (_, once) = seen(Some("US"), "n n enter enter wait:5");
    let (_, more) = seen(Some("US"), "n n enter enter wait:6");
    assert!(more.len() - once.len() < 600, "{}", more.len() - once.len());
}

#[test]
fn whoever_listens_line_by_line_hears_nothing_a_second_time() {
    let said = |words| {
        let paper = Paper::default();
        let mut sheets = Sheets::new(paper.clone(), Size::default()).only_news();
        play(Some("US"), words, &mut sheets).unwrap();
        paper.text()
    };
    let first = said("");
    assert_shows(&first, &["CALL 911 NOW", "DO THEY OPEN THEIR EYES"]);
    let both = said("n");
    let second = both.strip_prefix(&first).unwrap();
    assert_shows(second, &["ARE THEY BREATHING NORMALLY?", "[2 N] NO"]);
    assert!(!second.contains("CALL 911 NOW"), "{second}");
    // Nothing is said only because time goes by.
    assert_eq!(
        said("n n enter enter wait:5"),
        said("n n enter enter wait:9")
    );
}

#[test]
fn what_is_written_bit_by_bit_fills_the_terminal() {
    for words in [
        "n n wait:60",
        "n y g d 1 2 esc wait:60",
        "n n e wait:20 esc h 1",
        "n n wait:60 y n y wait:300 1 1 wait:20",
    ] {
        let screen = screen(words);
        assert_eq!(screen.lines().count(), 24, "{screen}");
    }
}

#[test]
fn a_tiny_terminal_shows_number_order_and_answers_first_and_the_rest_by_space() {
    let size = Size {
        width: 24,
        height: 12,
    };
    let words = &Content::embedded().expect("embedded content").words;
    for keys in [
        "",
        "n",
        "n y",
        "n n",
        "n n enter",
        "n n enter enter",
        "y n n n",
        "n n enter enter p",
    ] {
        let paper = Paper::default();
        let mut panel = Panel::new(paper.clone(), || size);
        let mut session = session(Some("US"));
        let mut now = HandClock::new().now();
        for key in keys.split_whitespace() {
            now = now.at(now.boot + 2000);
            let key = match key {
                "enter" => Key::Enter,
                letter => Key::Char(letter.chars().next().expect("a letter")),
            };
            press::press(&mut session, key, now);
        }
        let screen = view_model::screen(&session, now);
        panel.show(&screen, words).unwrap();
        let shown = on_screen(&paper.text(), size);
        let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(joined.contains("CALL 911 NOW"), "{keys}:\n{shown}");
        assert!(joined.contains("Space shows"), "{keys}:\n{shown}");
        let mut all = String::new();
        for _ in 0..40 {
            all.push_str(&on_screen(&paper.text(), size));
            panel.turn();
            panel.show(&screen, words).unwrap();
        }
        let all = all.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in &screen.parts {
            match part {
                Part::Answers(answers) => {
                    for button in &answers.buttons {
                        let key = format!("[{}", button.keys[0].caption());
                        assert!(joined.contains(&key), "{keys} {key}:\n{shown}");
                    }
                }
                Part::Instruction(order) => {
                    let line = order.display.as_ref().unwrap_or(&order.headline);
                    let line = words.text(line).to_uppercase().replace('\u{a0}', " ");
                    let head: Vec<&str> = line.split_whitespace().take(2).collect();
                    let head = head.join(" ");
                    assert!(
                        joined.to_uppercase().contains(&head),
                        "{keys} {head}:\n{shown}"
                    );
                }
                Part::Confirm(_) => assert!(joined.contains("Another person?"), "{shown}"),
                _ => {}
            }
        }
        // Whatever stands on a wide screen is reached by Space.
        let wide = render::lines(&screen, words, size.width);
        for line in wide.iter().filter(|line| !line.trim().is_empty()) {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            let shown: String = line.chars().take(18).collect();
            assert!(all.contains(&shown), "{keys}: {shown:?} is nowhere");
        }
    }
}

#[test]
fn another_size_is_drawn_anew() {
    let paper = Paper::default();
    let size = std::cell::Cell::new(Size::default());
    let mut panel = Panel::new(paper.clone(), || size.get());
    let session = session(Some("US"));
    let screen = view_model::screen(&session, HandClock::new().now());
    let words = &session.content().words;
    panel.show(&screen, words).unwrap();
    let before = paper.text().len();
    panel.show(&screen, words).unwrap();
    assert_eq!(paper.text().len(), before);
    let small = Size {
        width: 40,
        height: 20,
    };
    size.set(small);
    panel.show(&screen, words).unwrap();
    let shown = on_screen(&paper.text()[before..], small);
    assert!(shown.starts_with(" CALL 911 NOW"), "{shown}");
}
