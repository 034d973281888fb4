//! What is made from the definition of the command line: the man page and the scripts with which shells complete what is typed.

use std::io;

use clap::builder::PossibleValuesParser;
use clap_complete::aot;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use overdose_core::content::Content;
use overdose_core::message;
use overdose_core::training::Practice;

use super::help;
use super::options::{PROGRAM, Shell};
use super::places::{ENVIRONMENT, EXIT, FILES};
use super::words::say;

/// When the manual was last changed.
const CHANGED: &str = "2026-11-27";

/// The man page, of section 1.
#[must_use]
pub fn page() -> String {
    let mut page = Vec::new();
    // Memory can always be written to.
    let _ = write_page(&mut page);
    let page = String::from_utf8_lossy(&page);
    // What defines an apostrophe stands in front of each piece.
    let defines = |line: &str| line.starts_with(".ie ") || line.starts_with(".el ");
    let lines = page.split_inclusive('\n').enumerate();
    lines
        .filter(|(place, line)| *place < 2 || !defines(line))
        .map(|(_, line)| line)
        .collect()
}

fn write_page(page: &mut Vec<u8>) -> io::Result<()> {
    let mut all = help::command()
        .disable_help_subcommand(true)
        .mut_subcommands(|it| it.flatten_help(true));
    let usage = all.clone().flatten_help(true).render_usage().to_string();
    all = all.override_usage(usage.trim_start_matches("Usage: ").to_owned());
    all.build();
    all = all.mut_arg("help", |it| {
        it.help(say(message!("manual-help"))).long_help(None)
    });
    let man = Man::new(all.clone())
        .title("OVERDOSE-CHECKLIST")
        .date(CHANGED)
        .manual(say(message!("manual-title")));
    man.render_title(page)?;
    // No word is broken, and no line filled up with spaces.
    let plain = Roff::new().control("nh", []).control("ad", ["l"]).to_roff();
    page.extend_from_slice(plain.as_bytes());
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    let commands = say(message!("manual-commands")).to_uppercase();
    Roff::new()
        .control("SH", [commands.as_str()])
        .to_writer(page)?;
    for command in all.get_subcommands() {
        section(command, page)?;
    }
    for (title, places) in [
        (message!("manual-exit"), EXIT),
        (message!("manual-files"), FILES),
        (message!("manual-environment"), ENVIRONMENT),
    ] {
        let mut roff = Roff::new();
        roff.control("SH", [say(title).to_uppercase().as_str()]);
        for (name, says) in places {
            roff.control("TP", [])
                .text([bold(*name)])
                .text([roman(say(*says))]);
        }
        roff.to_writer(page)?;
    }
    Ok(())
}

/// A command with what it does, its options and its exit codes; those below it in its place.
fn section(command: &clap::Command, page: &mut Vec<u8>) -> io::Result<()> {
    if command.has_subcommands() {
        return command
            .get_subcommands()
            .try_for_each(|command| section(command, page));
    }
    let name = command.get_bin_name().unwrap_or_default();
    let (_, name) = name.split_once(' ').unwrap_or_default();
    Roff::new().control("SS", [name]).to_writer(page)?;
    let man = Man::new(command.clone().mut_arg("help", |it| it.hide(true)));
    let mut text = Vec::new();
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    Roff::new().control("PP", []).to_writer(&mut text)?;
    man.render_extra_section(&mut text)?;
    // It is a part of a page, without sections of its own.
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if !line.starts_with(b".SH") {
            page.extend_from_slice(line);
        }
    }
    Ok(())
}

/// The script for a shell, with what is possible by the content.
#[must_use]
pub fn script(shell: Shell, content: &'static Content, practice: &'static Practice) -> String {
    let all = help::command();
    let countries = content.regions.all().iter();
    let countries: Vec<&str> = countries.map(|region| region.code.as_str()).collect();
    let profiles = content.protocol.profiles.iter();
    let profiles: Vec<&str> = profiles.map(|(_, row)| row.name.as_str()).collect();
    let scenarios = practice.scenarios.iter();
    let scenarios: Vec<&str> = scenarios.map(|scenario| scenario.id.as_str()).collect();
    // Options that the help does not say are not completed either.
    let said = all.get_arguments().filter(|it| !it.is_hide_set());
    let mut said = clap::Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .args(said)
        .subcommands(all.get_subcommands());
    for (name, values) in [
        ("country", countries),
        ("profile", profiles),
        ("practice", scenarios),
    ] {
        said = said.mut_arg(name, |it| {
            it.value_parser(PossibleValuesParser::new(values))
        });
    }
    let mut script = Vec::new();
    match shell {
        Shell::Bash => aot::generate(aot::Bash, &mut said, PROGRAM, &mut script),
        Shell::Zsh => aot::generate(aot::Zsh, &mut said, PROGRAM, &mut script),
        Shell::Fish => aot::generate(aot::Fish, &mut said, PROGRAM, &mut script),
    }
    // clap_complete 4.6 spells a name with a hyphen in two ways, so that bash completes nothing after a command.
    String::from_utf8_lossy(&script).replace("overdose__subcmd__checklist", "overdose__checklist")
}
