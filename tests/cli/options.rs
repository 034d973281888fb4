//! Options: help, version, and one clear line for what does not exist.

use crate::{code, run, stderr, stdout};

#[test]
fn help_and_version() {
    for arguments in [
        &["--help"][..],
        &["-h"],
        &["help"],
        &["check", "--help"],
        &["assess", "-h"],
    ] {
        let output = run(arguments, b"");
        assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
        let text = stdout(&output);
        assert!(
            text.contains("assess") && text.contains("--protocol FOLDER"),
            "{text}"
        );
        assert!(text.lines().all(|line| line.len() <= 80), "{text}");
    }
    let output = run(&["--version"], b"");
    assert_eq!(
        stdout(&output),
        format!("overdose-checklist {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn what_a_command_does_not_have_is_one_line_and_code_2() {
    for (arguments, said) in [
        (&["check", "--jsonn"][..], "--jsonn"),
        (&["check", "extra"], "extra"),
        (&["check", "--protocol"], "--protocol"),
        (&["assess", "--json"], "--json"),
        (&["assess", "file"], "file"),
    ] {
        let output = run(arguments, b"");
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert_eq!(stdout(&output), "", "{arguments:?}");
        let problem = stderr(&output);
        assert_eq!(problem.lines().count(), 1, "{arguments:?}: {problem}");
        assert!(problem.contains(said), "{arguments:?}: {problem}");
    }
}
