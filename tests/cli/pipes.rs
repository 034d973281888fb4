//! Closed pipes are no error: nobody is there to be told.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use crate::program;

const GOOD: &[u8] = b"{\"answers\":{\"responsive\":\"no\"}}\n";

#[test]
fn a_reader_that_goes_away_ends_assess_quietly() {
    let mut child = program(&["assess"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        // The program leaves before all of it is read.
        for _ in 0..100_000 {
            if stdin.write_all(GOOD).is_err() {
                return;
            }
        }
    });
    let mut problems = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut problems)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    writer.join().unwrap();
    assert_eq!(problems, "");
}

#[test]
fn a_closed_output_ends_check_and_help_quietly() {
    for arguments in [
        &["check"][..],
        &["check", "--json"],
        &["--help"],
        &["--version"],
    ] {
        let mut child = program(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut problems = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut problems)
            .unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{arguments:?}");
        assert_eq!(problems, "");
    }
}

#[test]
fn a_closed_standard_error_is_no_panic() {
    let mut child = program(&["--frobnicate"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    // Whether anybody can see the steps here decides between the two.
    let code = child.wait().unwrap().code();
    assert!(matches!(code, Some(1 | 2)), "{code:?}");
}

#[test]
fn each_line_is_answered_before_the_next_is_needed() {
    let mut child = program(&["assess"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        stdin.write_all(GOOD).unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        assert!(line.contains("not_breathing"), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
