//! The manual: help, man page and completions say what the parser knows, and nothing else.

#[cfg(unix)]
mod bash;

use std::collections::BTreeSet;

use clap::CommandFactory;
use overdose_checklist::cli::manual;
use overdose_checklist::cli::options::{CommandLine, Shell};
use overdose_core::content::Content;
use overdose_core::handover::Format;
use overdose_core::training::Practice;

use crate::{code, run, stderr, stdout};

/// Options for those who work on the window; the manual is for those who use it.
const UNSAID: [&str; 2] = ["describe", "edit-site"];

fn script(shell: Shell) -> String {
    let content = Content::embedded().expect("content");
    manual::script(shell, content, Practice::embedded().expect("practice"))
}

fn countries() -> Vec<&'static str> {
    let regions = Content::embedded().expect("content").regions.all().iter();
    regions.map(|region| region.code.as_str()).collect()
}

/// Every command with the words that choose it, the program itself first.
fn commands() -> Vec<(Vec<String>, clap::Command)> {
    let mut root = CommandLine::command().disable_help_subcommand(true);
    root.build();
    let mut all = vec![(Vec::new(), root)];
    let mut seen = 0;
    while let Some((words, command)) = all.get(seen).cloned() {
        for below in command.get_subcommands() {
            let words = [&words[..], &[below.get_name().to_owned()]].concat();
            all.push((words, below.clone()));
        }
        seen += 1;
    }
    all
}

/// The words of all options that the parser knows and the manual has to say.
fn longs() -> Vec<String> {
    let mut longs: Vec<String> = Vec::new();
    for (_, command) in commands() {
        let said = command.get_arguments().filter(|it| !it.is_hide_set());
        longs.extend(said.filter_map(|it| it.get_long()).map(ToOwned::to_owned));
    }
    assert!(longs.len() > 20, "{longs:?}");
    longs
}

#[test]
fn the_definition_contradicts_itself_nowhere() {
    CommandLine::command().debug_assert();
}

#[test]
fn every_command_and_option_says_what_it_does() {
    let hidden: Vec<String> = commands()
        .iter()
        .flat_map(|(_, command)| command.get_arguments())
        .filter(|it| it.is_hide_set())
        .map(|it| it.get_long().unwrap().to_owned())
        .collect();
    assert_eq!(hidden, UNSAID);
    for (words, command) in commands() {
        assert!(command.get_about().is_some(), "{words:?}");
        for argument in command.get_arguments().filter(|it| !it.is_hide_set()) {
            assert!(argument.get_help().is_some(), "{words:?} {argument}");
        }
    }
}

#[test]
fn the_manual_has_words_for_every_command_and_option_and_for_nothing_else() {
    let words = &Content::embedded().expect("content").words;
    let mut needed = BTreeSet::new();
    for (names, command) in commands() {
        let id = match names.as_slice() {
            [] => "command-program".to_owned(),
            names => format!("command-{}", names.join("-")),
        };
        let arguments = command.get_arguments().filter(|it| !it.is_hide_set());
        // The parser brings these two itself.
        let own = arguments.filter(|it| !["help", "version"].contains(&it.get_id().as_str()));
        for argument in own {
            let attribute = format!("{id}.{}", argument.get_id());
            let values = argument.get_possible_values();
            let values = values.iter().filter(|value| value.get_help().is_some());
            needed.extend(values.map(|value| format!("{attribute}-{}", value.get_name())));
            needed.insert(attribute);
        }
        needed.insert(id);
    }
    let known: BTreeSet<String> = words.ids().map(ToOwned::to_owned).collect();
    for id in &needed {
        assert!(known.contains(id), "{id}");
    }
    // What may stand beside them: more of what a command or an option does, and what exit codes mean.
    for id in known.iter().filter(|id| id.starts_with("command-")) {
        let command = id.strip_suffix(".more").or(id.strip_suffix(".exit"));
        let of = command.or(id.strip_suffix("-more")).unwrap_or(id);
        assert!(needed.contains(of), "{id}");
    }
}

#[test]
fn every_command_has_a_help_of_its_own() {
    for (words, command) in commands() {
        for option in ["-h", "--help"] {
            let mut typed: Vec<&str> = words.iter().map(String::as_str).collect();
            typed.push(option);
            let output = run(&typed, b"");
            assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
            let help = stdout(&output);
            for line in help.lines() {
                assert!(line.len() <= 80 && line.is_ascii(), "{typed:?}: {line}");
            }
            for argument in command.get_arguments() {
                let Some(long) = argument.get_long() else {
                    continue;
                };
                let is_said = help.contains(&format!("--{long}"));
                assert_eq!(is_said, !argument.is_hide_set(), "{typed:?} --{long}");
            }
            for below in command.get_subcommands() {
                assert!(help.contains(below.get_name()), "{typed:?}: {help}");
            }
            assert!(!help.contains("Usage: overdose-checklist-"), "{help}");
            assert!(help.contains("Usage: overdose-checklist"), "{help}");
        }
    }
}

#[test]
fn what_is_no_command_is_named_with_those_that_there_are() {
    let problem = stderr(&run(&["dance"], b""));
    let words = commands().into_iter().map(|(words, _)| words);
    for word in words.filter(|words| words.len() == 1).flatten() {
        assert!(problem.contains(&word), "{word}: {problem}");
    }
}

#[test]
fn hidden_options_are_known_all_the_same() {
    for long in UNSAID {
        let problem = stderr(&run(&["--text", "--country=US", &format!("--{long}")], b""));
        assert!(!problem.contains("is no option"), "{problem}");
    }
}

#[test]
fn fixed_values_are_those_that_there_are() {
    let help = stdout(&run(&["export", "--help"], b""));
    let formats = Format::ALL.map(Format::name).join(", ");
    assert!(help.contains(&format!("[possible values: {formats}]")));
    let help = stdout(&run(&["--help"], b""));
    let profiles = &Content::embedded().expect("content").protocol.profiles;
    let said = help.split_once("--profile").unwrap().1;
    let said = said.split_once("--address").unwrap().0;
    for (_, profile) in profiles.iter() {
        assert!(said.contains(&profile.name), "{}", profile.name);
    }
}

#[test]
fn the_example_of_assess_is_answered_as_it_says() {
    let help = stdout(&run(&["assess", "--help"], b""));
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
fn the_man_page_has_its_sections_and_says_every_command_and_option() {
    let output = run(&["man"], b"");
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    let page = stdout(&output);
    assert!(page.contains("\n.TH OVERDOSE-CHECKLIST 1 "), "{page}");
    let titles = |request: &str| -> Vec<String> {
        let lines = page.lines().filter_map(|line| line.strip_prefix(request));
        lines.map(|title| title.replace('"', "")).collect()
    };
    assert_eq!(
        titles(".SH "),
        [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "PRACTICE",
            "COMMANDS",
            "EXIT STATUS",
            "FILES",
            "ENVIRONMENT"
        ]
    );
    let said = titles(".SS ");
    for (words, command) in commands().into_iter().skip(1) {
        let is_said = said.contains(&words.join(" "));
        assert_eq!(is_said, !command.has_subcommands(), "{words:?}");
    }
    assert!(page.contains("\noverdose\\-checklist \\- What to do"));
    let requests = [
        ".ie", ".el", ".TH", ".nh", ".ad", ".SH", ".SS", ".br", ".PP", ".TP", ".RS", ".RE", ".IP",
    ];
    for line in page.lines() {
        assert!(line.is_ascii() && !line.starts_with('\''), "{line}");
        if line.starts_with('.') {
            assert!(requests.iter().any(|it| line.starts_with(it)), "{line}");
        }
    }
    for long in longs() {
        let long = format!("\\-\\-{}\\fR", long.replace('-', "\\-"));
        assert!(page.contains(&long), "{long}");
    }
    for long in UNSAID {
        let long = format!("\\-\\-{}", long.replace('-', "\\-"));
        assert!(!page.contains(&long), "{long}");
    }
    for place in ["site.json", "XDG_STATE_HOME", "Exit code 0: all holds."] {
        assert!(page.contains(place), "{place}");
    }
}

#[test]
fn completions_name_everything_that_can_be_typed() {
    for (shell, name) in [
        (Shell::Bash, "bash"),
        (Shell::Zsh, "zsh"),
        (Shell::Fish, "fish"),
    ] {
        let output = run(&["completions", name], b"");
        assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
        let text = stdout(&output);
        assert_eq!(text, script(shell));
        let option = |long: &str| match shell {
            Shell::Fish => format!(" -l {long}"),
            _ => format!("--{long}"),
        };
        for long in longs() {
            assert!(text.contains(&option(&long)), "{name} {long}");
        }
        for long in UNSAID {
            assert!(!text.contains(&option(long)), "{name} {long}");
        }
        for word in commands().into_iter().flat_map(|(words, _)| words) {
            assert!(text.contains(&word), "{name} {word}");
        }
        for country in countries() {
            assert!(text.contains(country), "{name} {country}");
        }
    }
}

#[test]
fn another_shell_is_refused_with_those_that_there_are() {
    for (arguments, said) in [
        (&["completions", "tcsh"][..], "possible are bash, zsh, fish"),
        (&["completions", ""], "possible are bash, zsh, fish"),
        (&["completions"], "needs bash, zsh, fish"),
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
