//! Sessions through a pipe: every new screen once.

use crate::driver::piped;

fn screens(text: &str) -> usize {
    text.lines().filter(|line| line.starts_with("====")).count()
}

#[test]
fn every_screen_is_printed_once() {
    assert_eq!(screens(&piped(Some("US"), "")), 1);
    assert_eq!(screens(&piped(Some("US"), "n")), 2);
    assert_eq!(screens(&piped(Some("US"), "n n")), 3);
}

#[test]
fn there_are_no_control_characters() {
    let text = piped(Some("US"), "n n enter enter wait:40 g e space");
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn running_clocks_and_beats_do_not_flood_the_pipe() {
    let minute = piped(Some("US"), "n n enter enter wait:1");
    let ten_minutes = piped(Some("US"), "n n enter enter wait:600");
    let more = screens(&ten_minutes) - screens(&minute);
    assert!(more < 20, "{more} screens more");
    let watching = piped(Some("US"), "n y g wait:100");
    // The colour is asked in between, and gives way.
    assert!(screens(&watching) <= 7, "{watching}");
}

#[test]
fn the_last_screen_is_printed_with_its_clocks_at_the_end() {
    let text = piped(Some("US"), "n wait:12");
    assert_eq!(screens(&text), 3);
    assert!(text.contains("No answer counts as not sure in 0:30"));
    let last = text.trim_end().lines().last().unwrap();
    assert!(last.trim_start().starts_with("CALL 911 NOW"), "{last}");
    assert!(last.ends_with("0:12"), "{last}");
    assert!(text.contains("No answer counts as not sure in 0:18"));
}

#[test]
fn keys_that_come_at_once_answer_one_question() {
    let text = piped(Some("US"), "n 'n");
    assert!(text.contains("ARE THEY BREATHING NORMALLY?"));
    assert!(!text.contains("NOT BREATHING NORMALLY"));
}

#[test]
fn silence_leads_to_the_emergency_screen() {
    assert!(piped(Some("US"), "n wait:30").contains("NOT BREATHING NORMALLY"));
}

#[test]
fn a_screen_that_would_scroll_ends_with_the_number() {
    let text = piped(None, "n");
    let last = text.lines().rev().take(2).collect::<Vec<_>>();
    assert!(last[1].contains("CALL YOUR AMBULANCE"), "{text}");
    assert!(last[0].contains("New Zealand"), "{text}");
}
