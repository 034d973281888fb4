//! Puts the words of the manual into the definition of the command line, where they are shown: neither the start nor a command that is
//! carried out needs them.

use std::sync::OnceLock;

use clap::builder::{PossibleValue, PossibleValuesParser, Resettable, StyledStr};
use clap::{Arg, Command, CommandFactory};
use overdose_core::content::Content;
use overdose_core::locale::Message;
use overdose_core::{message, messages};

use super::options::CommandLine;
use super::words::{say, say_known};
use super::{assess, places};

/// What `assess` answers to a line that cannot be read.
const UNREAD: &str = r#"{"error":"...","line":7}"#;

/// The whole command line with its words.
#[must_use]
pub fn command() -> Command {
    let all = worded(CommandLine::command(), "program");
    let all = all.after_long_help(places::listed());
    all.mut_subcommands(|below| {
        let name = below.get_name().to_owned();
        let below = with_those_below(below, &name);
        match name.as_str() {
            "assess" => below.long_about(assess()),
            _ => below,
        }
    })
}

/// What `assess` does, with an example of it.
fn assess() -> String {
    let example = Content::embedded().map(|content| assess::example(&content.protocol));
    let (said, answers) = example.unwrap_or_default();
    say(message!("manual-assess", said, answers, problem = UNREAD))
}

/// A command with its words, and with all commands below it.
fn with_those_below(command: Command, name: &str) -> Command {
    worded(command, name).mut_subcommands(|below| {
        let name = format!("{name}-{}", below.get_name());
        with_those_below(below, &name)
    })
}

/// A command with what it does, what its exit codes mean, and the words of its arguments.
fn worded(command: Command, name: &str) -> Command {
    let message = messages::command(name);
    let (about, long) = said(&message, &message.attribute("more"));
    let exit = say_known(&message.attribute("exit")).map(StyledStr::from);
    let command = command.about(about).long_about(long);
    let command = command.after_help(Resettable::from(exit));
    command.mut_args(|argument| worded_argument(argument, &message))
}

/// An argument with its words, and with those of its values.
fn worded_argument(argument: Arg, command: &Message) -> Arg {
    static PRACTICE: OnceLock<String> = OnceLock::new();
    if argument.is_hide_set() {
        return argument;
    }
    let id = argument.get_id().to_string();
    let of = |name: String| command.attribute(&name);
    let (help, long) = said(&of(id.clone()), &of(format!("{id}-more")));
    let mut argument = argument.help(help).long_help(long);
    if argument.get_help_heading().is_some() {
        let heading = PRACTICE.get_or_init(|| say(message!("manual-practice")));
        argument = argument.help_heading(heading.as_str());
    }
    let values = argument.get_possible_values();
    if values.iter().all(|value| value.get_help().is_none()) {
        return argument;
    }
    let values = values.into_iter().map(|value| {
        let says = say(of(format!("{id}-{}", value.get_name())));
        value.help(without_stop(&says))
    });
    let values: Vec<PossibleValue> = values.collect();
    argument.value_parser(PossibleValuesParser::new(values))
}

/// A sentence as it stands in a list, without its full stop, and the whole where more is said.
fn said(sentence: &Message, more: &Message) -> (StyledStr, Resettable<StyledStr>) {
    let sentence = say(sentence.clone());
    let whole = say_known(more).map(|more| format!("{sentence}\n\n{more}").into());
    (without_stop(&sentence), whole.into())
}

fn without_stop(sentence: &str) -> StyledStr {
    let listed = sentence.strip_suffix('.').unwrap_or(sentence);
    listed.to_owned().into()
}
