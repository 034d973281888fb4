//! The manual: it says what the parser knows, and nothing else; help, man page and completions are made from it.

#[cfg(unix)]
mod bash;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use overdose_checklist::cli::manual::completions::{Known, Shell, script};
use overdose_checklist::cli::manual::{self, Command, FILES, Flag, GENERAL, Value};
use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::training::Practice;

use crate::{code, run, stderr, stdout};

/// Options for those who work on the window; the manual is for those who use it.
const UNSAID: &[&str] = &["gallery", "edit-site", "describe"];

fn known() -> Known<'static> {
    let content = Content::embedded().expect("content");
    Known::of(content, Practice::embedded().expect("practice"))
}

fn all_flags() -> Vec<&'static Flag> {
    let flags = manual::commands().flat_map(|command| command.options);
    flags.chain(GENERAL).collect()
}

/// The first words of all commands, and nothing for what opens the program.
fn first_words() -> BTreeSet<Option<&'static str>> {
    let commands = manual::commands();
    commands
        .map(|command| command.words.first().copied())
        .collect()
}

/// The options of all commands that begin with this word.
fn described(first: Option<&str>) -> BTreeSet<&'static str> {
    let commands = manual::commands().filter(|command| command.words.first().copied() == first);
    let options = commands.flat_map(|command| command.options);
    options.map(|flag| flag.long).collect()
}

/// The source of the parser.
fn parser() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    let mut text = fs::read_to_string(folder.join("options.rs")).expect("the parser");
    for entry in fs::read_dir(folder.join("options"))
        .into_iter()
        .flatten()
        .flatten()
    {
        text += &fs::read_to_string(entry.path()).expect("a part of the parser");
    }
    text
}

/// What stands between these in the source of the parser.
fn between(source: &str, before: &str, after: &str) -> BTreeSet<String> {
    let pieces = source.split(before).skip(1);
    let pieces = pieces.filter_map(|piece| Some(piece.split_once(after)?.0.to_owned()));
    pieces.collect()
}

/// Whether a command takes an option, whatever becomes of its value.
fn takes(first: Option<&str>, option: &str) -> bool {
    // What opens the steps opens them whatever is asked for, and names what it does not know.
    let arguments = match first {
        Some(first) => [first, option, "--help"],
        None => ["--text", "--country=US", option],
    };
    let problem = stderr(&run(&arguments, b""));
    !problem.contains("invalid option") && !problem.contains("is no option")
}

#[test]
fn every_command_and_option_that_the_parser_knows_is_described() {
    let source = parser();
    let longs = between(&source, "Long(\"", "\")");
    assert!(longs.len() > 10, "{longs:?}");
    for long in longs {
        let said = all_flags().iter().any(|flag| flag.long == long);
        assert!(said || UNSAID.contains(&long.as_str()), "--{long}");
    }
    for short in between(&source, "Short('", "')") {
        assert!(
            all_flags().iter().any(|flag| flag.short == short),
            "{short}"
        );
    }
    let words = between(&source, "\n        \"", "\" =>");
    assert!(words.len() > 7, "{words:?}");
    for word in words {
        assert!(first_words().contains(&Some(word.as_str())), "{word}");
    }
}

#[test]
fn every_command_takes_the_options_that_are_described_and_no_others() {
    let longs: BTreeSet<&str> = all_flags().iter().map(|flag| flag.long).collect();
    for first in first_words() {
        if first == Some("help") {
            continue;
        }
        let described = described(first);
        for long in &longs {
            let said = described.contains(long)
                || *long == "help"
                || (first.is_none() && *long == "version");
            let taken = takes(first, &format!("--{long}=x"));
            assert_eq!(taken, said, "{first:?} --{long}");
        }
        for flag in manual::commands()
            .filter(|command| command.words.first().copied() == first)
            .flat_map(|command| command.options)
            .filter(|flag| !flag.short.is_empty())
        {
            let letter = format!("-{}x", flag.short);
            assert!(takes(first, &letter), "{first:?} {letter}");
        }
    }
}

#[test]
fn every_command_that_is_described_is_known() {
    for word in first_words().into_iter().flatten() {
        let output = run(&[word, "--help"], b"");
        assert_eq!(code(&output), 0, "{word}");
    }
    let problem = stderr(&run(&["dance"], b""));
    assert!(problem.contains(&manual::names()), "{problem}");
}

#[test]
fn fixed_values_are_those_that_there_are() {
    let possible = |name: &str| {
        let options = manual::commands().flat_map(|command| command.options);
        let operands = options.filter_map(|flag| flag.operand);
        let mut all = operands.chain(manual::commands().filter_map(|command| command.operand));
        match all.find(|operand| operand.name == name).unwrap().value {
            Value::OneOf(values) => values,
            other => panic!("{name}: {other:?}"),
        }
    };
    assert_eq!(possible("FORMAT"), Format::ALL.map(Format::name));
    assert_eq!(possible("SHELL"), Shell::ALL.map(Shell::name));
    let said = all_flags();
    let profile = said.iter().find(|flag| flag.long == "profile").unwrap();
    for name in known().profiles {
        assert!(profile.says.contains(name), "{name}");
    }
}

#[test]
fn the_example_of_assess_is_answered_as_it_says() {
    let help = stdout(&run(&["--help"], b""));
    let mut lines = help
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("{\""));
    let asked = lines.next().unwrap();
    let (answer, _) = lines.next().unwrap().split_once(",...").unwrap();
    let output = stdout(&run(&["assess"], format!("{asked}\n").as_bytes()));
    assert!(output.starts_with(answer), "{output}");
}

#[test]
fn no_line_of_the_help_is_wider_than_a_terminal() {
    let help = stdout(&run(&["--help"], b""));
    for line in help.lines() {
        assert!(line.len() <= 80 && line.is_ascii(), "{line}");
        assert_eq!(line, line.trim_end());
    }
    for flag in all_flags() {
        assert!(help.contains(&format!("--{}", flag.long)), "{}", flag.long);
    }
    for entry in FILES {
        assert!(help.contains(entry.name), "{}", entry.name);
    }
}

#[test]
fn the_man_page_has_its_sections_and_every_line_is_roff() {
    let output = run(&["man"], b"");
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    let page = stdout(&output);
    assert!(page.starts_with(".TH OVERDOSE\\-CHECKLIST 1 "), "{page}");
    let sections: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix(".SH "))
        .collect();
    assert_eq!(
        sections,
        [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "COMMANDS",
            "EXIT STATUS",
            "FILES",
            "ENVIRONMENT"
        ]
    );
    assert!(page.contains("\noverdose\\-checklist \\- what to do"));
    for line in page.lines().skip(1) {
        line_is_roff(line);
    }
    for flag in all_flags() {
        let long = format!("\\-\\-{}", flag.long.replace('-', "\\-"));
        assert!(page.contains(&long), "{long}");
    }
}

fn line_is_roff(line: &str) {
    assert!(!line.is_empty() && line.is_ascii(), "{line:?}");
    assert!(!line.starts_with('\'') && !line.ends_with(' '), "{line}");
    if line.starts_with('.') {
        let request = line.split(' ').next().unwrap();
        let requests = [
            ".SH", ".SS", ".SY", ".YS", ".PP", ".TP", ".RS", ".RE", ".EX", ".EE",
        ];
        assert!(requests.contains(&request), "{line}");
    }
    let escapes = [
        "\\-", "\\%", "\\&.", "\\ ", "\\e", "\\fB", "\\fI", "\\fR", "\\(aq", "\\(dq", "\\(ti",
        "\\(ha", "\\(ga",
    ];
    let mut rest = line;
    while let Some(at) = rest.find(['\\', '-', '\'', '"', '~', '^', '`']) {
        rest = &rest[at..];
        let escape = escapes.iter().find(|escape| rest.starts_with(**escape));
        rest = &rest[escape.unwrap_or_else(|| panic!("{line}")).len()..];
    }
}

#[test]
fn completions_name_everything_that_can_be_typed() {
    for shell in Shell::ALL {
        let output = run(&["completions", shell.name()], b"");
        assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
        let text = stdout(&output);
        assert_eq!(text, script(shell, &known()));
        for flag in all_flags() {
            let long = match shell {
                Shell::Fish => format!(" -l {}", flag.long),
                _ => format!("--{}", flag.long),
            };
            assert!(text.contains(&long), "{shell:?} {long}");
        }
        for word in manual::commands().flat_map(|command| command.words) {
            assert!(text.contains(word), "{shell:?} {word}");
        }
        for country in known().countries {
            assert!(text.contains(country), "{shell:?} {country}");
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let quotes = line.replace("\\'", "").matches('\'').count();
            assert_eq!(quotes % 2, 0, "{shell:?}: {line}");
        }
    }
}

#[test]
fn another_shell_is_refused_with_those_that_there_are() {
    for (arguments, said) in [
        (&["completions", "tcsh"][..], "possible are bash, zsh, fish"),
        (&["completions", ""], "possible are bash, zsh, fish"),
        (&["completions"], "needs bash, zsh or fish"),
        (&["completions", "bash", "zsh"], "zsh"),
        (&["man", "ls"], "ls"),
    ] {
        let output = run(arguments, b"");
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
        let problem = stderr(&output);
        assert_eq!(problem.lines().count(), 1, "{problem}");
        assert!(problem.contains(said), "{arguments:?}: {problem}");
    }
}

#[test]
fn a_synopsis_names_everything_of_its_command_once() {
    let spelled = |command: &Command| format!("{:?}", command.synopsis());
    for command in manual::commands() {
        let text = spelled(command);
        for flag in command.options {
            let name = if flag.short.is_empty() {
                flag.long
            } else {
                flag.short
            };
            let piece = format!("Typed(\"{name}\")");
            assert_eq!(text.matches(&piece).count(), 1, "{text}");
        }
    }
}
