//! Options: help, version, and one clear line for what does not exist.

use crate::{code, run, stderr, stdout};

#[test]
fn help_and_version() {
    for arguments in [
        &["--help"][..],
        &["-h"],
        &["help"],
        &["--text", "--help"],
        &["--frobnicate", "--country", "--help"],
    ] {
        let output = run(arguments, b"");
        assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
        let text = stdout(&output);
        assert!(text.contains("assess") && text.contains("--country <CC>"));
    }
    for arguments in [
        &["check", "--help"][..],
        &["check", "-h"],
        &["help", "check"],
    ] {
        let text = stdout(&run(arguments, b""));
        assert!(text.contains("--protocol <FOLDER>"), "{text}");
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
        (&["check", "--json=7"], "--json"),
        (&["check", "--country", "US"], "--country"),
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

#[test]
fn whatever_opens_the_program_each_mistake_is_named_and_the_rest_is_followed() {
    let output = run(
        &[
            "dance",
            "--text=now",
            "check",
            "--country",
            "US",
            "--",
            "-x",
            "--frob=3",
            "--country",
            "GB",
            "--profile",
            "--address",
            "-2, 1 Test Road",
            "--site",
        ],
        b"",
    );
    let problem = stderr(&output);
    for said in [
        "\"dance\" is no command",
        "\"--text\" takes no value",
        "\"check\" is no option",
        "\"-x\" is no option",
        "\"--frob\" is no option",
        "\"--profile\" needs a value",
        "\"--site\" needs a value",
    ] {
        assert!(problem.contains(said), "{said}: {problem}");
    }
    assert_eq!(problem.lines().count(), 7, "{problem}");
    let screen = stdout(&output);
    for said in ["CALL 999 NOW", "-2, 1 Test Road", "EYES"] {
        assert!(screen.contains(said), "{said}: {screen}");
    }
}

#[cfg(unix)]
#[test]
fn words_that_are_no_text_are_named_too() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    for bytes in [&b"\xff"[..], b"--\xff=3", b"--country=\xff", b"-\xff"] {
        let output = crate::program(&["--text"])
            .arg(OsStr::from_bytes(bytes))
            .output()
            .unwrap();
        assert!(stdout(&output).contains("AMBULANCE"), "{bytes:?}");
        assert!(stderr(&output).contains(" is no "), "{bytes:?}");
    }
}
