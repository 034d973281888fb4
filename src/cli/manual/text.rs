//! The manual as `--help` prints it: plain lines of at most 80 columns.

use super::{
    Block, Command, ENVIRONMENT, Entry, FILES, Flag, GENERAL, LIMIT, PROGRAM, PURPOSE, Span,
};

/// The longest line, in characters.
const WIDTH: usize = 80;
/// Where usage, files and variables begin.
const USAGE: usize = 2;
/// Where what a command says begins.
const INSIDE: usize = 6;
/// Where what an option says begins.
const BESIDE: usize = 29;

/// The help.
#[must_use]
pub fn help() -> String {
    let mut page = Page::default();
    page.line(0, &["Overdose Checklist: ", PURPOSE, "."].concat());
    page.text.push_str("\nUsage:\n");
    for command in super::commands() {
        page.command(command);
    }
    for flag in GENERAL {
        page.flag(USAGE, flag);
    }
    page.entries("Files", FILES);
    page.entries("Environment", ENVIRONMENT);
    page.end();
    page.line(0, LIMIT);
    page.text
}

/// Lines, and how far the last one goes.
#[derive(Default)]
struct Page {
    text: String,
    column: usize,
}

impl Page {
    fn command(&mut self, command: &Command) {
        self.word(USAGE, PROGRAM);
        for item in command.synopsis() {
            self.word(USAGE + PROGRAM.len() + 1, &plain(&item));
        }
        self.end();
        for block in command.says {
            match block {
                Block::Says(text) => self.line(INSIDE, text),
                Block::Lines(lines) => {
                    for line in *lines {
                        self.word(INSIDE + 2, line);
                        self.end();
                    }
                }
            }
        }
        for flag in command.options {
            self.flag(INSIDE, flag);
        }
        if !command.exit.is_empty() {
            self.words(INSIDE, "Exit code");
            for (code, means) in command.exit {
                self.words(INSIDE, &[code, ": ", means, "."].concat());
            }
            self.end();
        }
        self.end();
    }

    fn flag(&mut self, indent: usize, flag: &Flag) {
        self.word(indent, &plain(&flag.spans()));
        if self.column + 2 > BESIDE {
            self.end();
        }
        self.line(BESIDE, flag.says);
    }

    fn entries(&mut self, title: &str, entries: &[Entry]) {
        self.end();
        self.line(0, &[title, ":"].concat());
        for entry in entries {
            self.word(USAGE, entry.name);
            self.end();
            self.line(INSIDE, entry.says);
        }
    }

    /// Words as far as they fit, the others below.
    fn line(&mut self, indent: usize, text: &str) {
        self.words(indent, text);
        self.end();
    }

    fn words(&mut self, indent: usize, text: &str) {
        for word in text.split(' ') {
            self.word(indent, word);
        }
    }

    fn word(&mut self, indent: usize, word: &str) {
        let long = word.chars().count();
        if self.column > indent {
            if self.column + 1 + long > WIDTH {
                self.end();
            } else {
                self.text.push(' ');
                self.column += 1;
            }
        }
        while self.column < indent {
            self.text.push(' ');
            self.column += 1;
        }
        self.text.push_str(word);
        self.column += long;
    }

    fn end(&mut self) {
        self.text.push('\n');
        self.column = 0;
    }
}

fn plain(spans: &[Span]) -> String {
    let texts = spans.iter().map(|span| match span {
        Span::Typed(text) | Span::Named(text) | Span::Plain(text) => *text,
    });
    texts.collect()
}
