//! The manual as data: every command, option, file and variable once. Help, man page and completions are made from it.

pub mod completions;
pub mod roff;
pub mod text;

mod commands;
mod opening;
mod places;
mod synopsis;

pub use places::{ENVIRONMENT, EXIT, FILES};
pub use synopsis::Span;

/// What the program is called where it is typed.
pub const PROGRAM: &str = "overdose-checklist";

/// What it is, in half a sentence.
pub const PURPOSE: &str = "what to do, in order, at a suspected overdose";

/// What nobody may expect of it.
pub const LIMIT: &str = "This program gives first-aid steps. It cannot call an ambulance.";

/// The name and version.
pub const VERSION: &str = concat!("overdose-checklist ", env!("CARGO_PKG_VERSION"), "\n");

/// When the manual was last changed.
pub const CHANGED: &str = "2026-11-25";

/// A command: what is typed, what it does, and what its exit code says.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// The words that choose it; none where options alone do.
    pub words: &'static [&'static str],
    /// What is typed after them.
    pub operand: Option<Operand>,
    /// Its options.
    pub options: &'static [Flag],
    /// What it does.
    pub says: &'static [Block],
    /// What its exit codes mean.
    pub exit: &'static [(&'static str, &'static str)],
}

/// An option.
#[derive(Debug, Clone, Copy)]
pub struct Flag {
    /// Its letter, or nothing.
    pub short: &'static str,
    /// Its word.
    pub long: &'static str,
    /// What follows it.
    pub operand: Option<Operand>,
    /// Whether the command needs it.
    pub needed: bool,
    /// What it does.
    pub says: &'static str,
}

/// Something that is typed for an option or a command.
#[derive(Debug, Clone, Copy)]
pub struct Operand {
    /// What it stands for, in capitals.
    pub name: &'static str,
    /// What is possible.
    pub value: Value,
    /// Whether it may be left out.
    pub optional: bool,
}

/// What is possible for an operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Any words.
    Free,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A country that the content has.
    Country,
    /// A profile that the content has.
    Profile,
    /// A scenario.
    Scenario,
}

/// A piece of what a command says about itself.
#[derive(Debug, Clone, Copy)]
pub enum Block {
    /// A paragraph.
    Says(&'static str),
    /// Lines as they are typed or printed.
    Lines(&'static [&'static str]),
}

/// A file, a variable or an exit code, and what it is for.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// How it is written.
    pub name: &'static str,
    /// What it is for.
    pub says: &'static str,
}

/// Options that are not those of one command.
pub const GENERAL: &[Flag] = &[
    Flag {
        short: "h",
        ..Flag::new("help", "Prints the help.")
    },
    Flag {
        short: "V",
        ..Flag::new("version", "Prints the version.")
    },
];

/// All commands: those that open the program, then the others.
pub fn commands() -> impl Iterator<Item = &'static Command> {
    opening::ALL.iter().chain(commands::ALL)
}

/// Everything that stands for something else in what is typed.
fn operands() -> impl Iterator<Item = Operand> {
    commands().flat_map(|command| {
        let options = command.options.iter().filter_map(|flag| flag.operand);
        options.chain(command.operand)
    })
}

/// The first words of all commands, each once, with commas between them.
#[must_use]
pub fn names() -> String {
    let mut names: Vec<&str> = commands()
        .filter_map(|command| command.words.first().copied())
        .collect();
    names.dedup();
    names.join(", ")
}

impl Command {
    const NEW: Self = Self {
        words: &[],
        operand: None,
        options: &[],
        says: &[],
        exit: &[],
    };

    /// What it does, in one sentence.
    fn gist(&self) -> &'static str {
        match self.says.first() {
            Some(Block::Says(text)) => gist(text),
            _ => "",
        }
    }
}

impl Flag {
    const fn new(long: &'static str, says: &'static str) -> Self {
        Self {
            short: "",
            long,
            operand: None,
            needed: false,
            says,
        }
    }

    const fn with(long: &'static str, operand: Operand, says: &'static str) -> Self {
        Self {
            operand: Some(operand),
            ..Self::new(long, says)
        }
    }
}

impl Operand {
    const FILE: Self = Self::new("FILE", Value::File);

    const fn new(name: &'static str, value: Value) -> Self {
        Self {
            name,
            value,
            optional: false,
        }
    }

    const fn optional(self) -> Self {
        Self {
            optional: true,
            ..self
        }
    }
}

/// The first sentence of a text, without its stop: enough for a list.
fn gist(text: &'static str) -> &'static str {
    let ends = [". ", ": "].iter().filter_map(|end| text.find(end));
    let first = ends.min().and_then(|end| text.get(..end)).unwrap_or(text);
    first.trim_end_matches(['.', ':'])
}
