//! The script for bash, as bash reads and runs it.

use std::io::Write;
use std::process::{Command, Stdio};

use super::{Shell, countries, script};

/// What bash says of a script.
fn bash(arguments: &[&str], script: &str) -> String {
    let mut child = Command::new("bash")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("bash");
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(script.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_script_is_read_without_complaint() {
    assert_eq!(bash(&["-n"], &script(Shell::Bash)), "");
}

#[test]
fn what_is_begun_is_completed() {
    let rows: &[(&[&str], &str)] = &[
        (&["sc"], "scenario score"),
        (&["--c"], "--country"),
        (&["--country", "G"], "GB GR"),
        (&["--country", ""], &countries().join(" ")),
        (&["--text", "--ad"], "--address"),
        (&["--profile", "u"], "us-aha uk-ie"),
        (&["--practice", "g"], "gasping grey_lips"),
        (&["--practice", "--li"], "--lines"),
        (&["--site", "Cargo.t"], "Cargo.toml"),
        (
            &["check", "--"],
            "--protocol --approve --languages --json --help",
        ),
        (&["check", "--protocol", ""], "plusdirs"),
        (&["export", "--format", ""], "text json pdf qr"),
        (&["export", "-o", "LIC"], "LICENSE"),
        (&["scenario", "p"], "play"),
        (&["scenario", "play", "--"], "--help"),
        (&["completions", ""], "-h --help bash zsh fish"),
    ];
    let mut text = script(Shell::Bash);
    // It says where it leaves the names of folders to bash, which can only name them for a person who types.
    text += "compopt() { COMPREPLY+=(\"$2\"); }\n";
    for (words, _) in rows {
        let typed = words.iter().map(|word| format!(" '{word}'"));
        let typed: String = typed.collect();
        text += &format!(
            "COMPREPLY=(); COMP_WORDS=(overdose-checklist{typed}); COMP_CWORD={}\n\
            _overdose__checklist overdose-checklist \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"\n\
            echo \"${{COMPREPLY[*]}}\"\n",
            words.len()
        );
    }
    let said = bash(&[], &text);
    for ((words, expected), line) in rows.iter().zip(said.lines()) {
        assert_eq!(line, *expected, "{words:?}");
    }
    assert_eq!(said.lines().count(), rows.len());
}
