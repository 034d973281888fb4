//! A whole incident by keys and waits: the same record as in the window.

use crate::driver::piped;
use crate::incident;

#[test]
fn the_terminal_keeps_the_record_of_a_whole_incident() {
    let (until_handover, _) = incident::KEYS
        .split_once(" z ")
        .expect("the keys close the incident");
    let text = piped(None, &format!("{until_handover} 2"));
    let (_, handover) = text
        .rsplit_once("WHAT HAPPENED")
        .expect("a record on the last screen");
    let found: Vec<&str> = handover
        .lines()
        .filter_map(|line| {
            let (time, what) = line.trim().split_once("  ")?;
            (time.split(':').count() == 3).then_some(what)
        })
        .collect();
    let (closed, open) = incident::RECORD.split_last().expect("a record");
    assert_eq!(found, open);
    assert!(closed.starts_with("closed"));

    let closed = piped(None, incident::KEYS);
    assert!(
        closed.contains("Closed: The crew has taken over"),
        "{closed}"
    );
}
