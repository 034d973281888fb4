//! Everything a journal does to a disk is made to fail in turn, alone and for as long as it takes.

use crate::harness::{Harness, found_on};
use crate::shelf::Shelf;

/// An incident that writes, sets aside, and goes on.
const KEYS: &str = "n n enter g w g i d 1 esc b y c";

/// Plays the incident, then makes sure that whatever was called saved is found again, however it ended.
fn play(shelf: &Shelf, what: &str) {
    let mut harness = Harness::new(shelf);
    harness.keys(KEYS);
    harness.wait(200_000);
    for (how, left) in [
        ("killed", shelf.after_kill()),
        ("power lost", shelf.after_power_loss(0)),
        ("power lost, some written", shelf.after_power_loss(37)),
    ] {
        let found = found_on(&left);
        let lines = found.iter().map(|found| found.incident.entries());
        let longest = lines
            .max_by_key(|entries| entries.len())
            .unwrap_or_default();
        let saved = &harness.saved;
        assert!(
            longest.len() >= saved.len(),
            "{what}, {how}: {} of {} found",
            longest.len(),
            saved.len()
        );
        assert_eq!(&longest[..saved.len()], saved, "{what}, {how}");
        assert!(
            found.len() <= 1,
            "{what}, {how}: the same incident is found {} times",
            found.len()
        );
    }
}

#[test]
fn each_call_fails_once() {
    let shelf = Shelf::default();
    play(&shelf, "nothing fails");
    let calls = shelf.calls();
    assert!(calls > 20, "{calls}");
    for call in 0..calls {
        let shelf = Shelf::default();
        shelf.fail(call, 1);
        play(&shelf, &format!("call {call} fails"));
    }
}

#[test]
fn from_each_call_on_all_fail() {
    let shelf = Shelf::default();
    play(&shelf, "nothing fails");
    for call in 0..shelf.calls() {
        let shelf = Shelf::default();
        shelf.fail(call, usize::MAX / 2);
        play(&shelf, &format!("all fail from call {call} on"));
    }
}

#[test]
fn after_a_while_of_failing_everything_is_saved_again() {
    for call in 0..40 {
        for count in [1, 2, 3, 7] {
            fail_for_a_while(&Shelf::default(), call, count);
        }
    }
}

#[test]
fn it_is_so_where_no_open_file_is_replaced_too() {
    for call in 0..40 {
        for count in [1, 2, 3, 7] {
            let shelf = Shelf::default();
            shelf.guard_open();
            fail_for_a_while(&shelf, call, count);
        }
    }
}

fn fail_for_a_while(shelf: &Shelf, call: usize, count: usize) {
    shelf.fail(call, count);
    let mut harness = Harness::new(shelf);
    harness.keys(KEYS);
    // Nothing fails any more: the next change saves all.
    shelf.fail(usize::MAX / 2, 0);
    harness.keys("w");
    let all = harness.session.person().incident.entries();
    assert_eq!(harness.saved, all, "{count} calls fail from call {call} on");
}

#[test]
fn each_call_of_the_search_fails_and_the_program_starts() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys(KEYS);
    let saved = harness.saved.clone();
    for torn in [0, 11] {
        for call in 0..40 {
            let left = shelf.after_kill();
            if torn > 0 {
                let name = left.files()[0].clone();
                let mut text = left.text(&name);
                text.extend_from_slice(&b"{\"n\":99,\"ev"[..torn]);
                left.put(&name, &text);
            }
            left.fail(call, 1);
            let mut second = Harness::new(&left);
            second.now = harness.now;
            let found = second.find();
            // Found or not: a third start finds it.
            drop(second);
            left.fail(usize::MAX / 2, 0);
            let third = found_on(&left.after_kill());
            let all = found.iter().chain(&third);
            let longest = all.map(|found| found.incident.entries().len()).max();
            assert!(
                longest.is_some_and(|length| length >= saved.len()),
                "call {call}, torn {torn}"
            );
            assert_eq!(third.len(), 1, "call {call}, torn {torn}");
            assert_eq!(&third[0].incident.entries()[..saved.len()], saved);
        }
    }
}

#[test]
fn cut_at_every_byte_what_is_whole_is_found_and_what_is_torn_is_set_aside() {
    let shelf = Shelf::default();
    let mut harness = Harness::new(&shelf);
    harness.keys("n n enter g");
    let all = harness.saved.clone();
    let name = shelf.files()[0].clone();
    let text = shelf.text(&name);
    for end in 0..text.len() {
        let left = Shelf::default();
        left.put(&name, &text[..end]);
        let found = found_on(&left);
        let lines = text[..end].iter().filter(|byte| **byte == b'\n').count();
        if lines == 0 {
            assert!(found.is_empty());
            assert_eq!(left.files().len(), 1, "nothing is thrown away");
            continue;
        }
        assert_eq!(
            found[0].incident.entries(),
            &all[..lines - 1],
            "cut at {end}"
        );
        let whole = text[..end]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let aside = left
            .files()
            .into_iter()
            .find(|name| name.ends_with(".torn"));
        assert_eq!(aside.is_some(), whole < end, "cut at {end}");
        if let Some(aside) = aside {
            assert_eq!(left.text(&aside), &text[..end]);
        }
    }
}
