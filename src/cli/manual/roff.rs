//! The manual as a man page of section 1.

use super::{
    Block, CHANGED, Command, ENVIRONMENT, EXIT, Entry, FILES, Flag, GENERAL, LIMIT, PROGRAM,
    PURPOSE, Span, VERSION,
};

/// The page.
#[must_use]
pub fn page() -> String {
    let mut page = Page(String::new());
    page.text(".TH ", &PROGRAM.to_uppercase());
    page.0.push_str(" 1 ");
    page.0.push_str(CHANGED);
    page.text(" \"", VERSION.trim_end());
    page.0.push_str("\" \"User Commands\"\n.SH NAME\n");
    page.text("", PROGRAM);
    page.text(" \\- ", PURPOSE);
    page.0.push_str("\n.SH SYNOPSIS\n");
    for command in super::commands() {
        page.synopsis(command);
    }
    page.0.push_str(".SH DESCRIPTION\n");
    let opens = |command: &&Command| command.words.is_empty();
    for command in super::commands().filter(opens) {
        page.command(command);
        page.0.push_str(".PP\n");
    }
    page.says(LIMIT);
    page.0.push_str(".SH OPTIONS\n");
    let options = super::commands().filter(opens);
    for flag in options.flat_map(|command| command.options).chain(GENERAL) {
        page.flag(flag);
    }
    page.0.push_str(".SH COMMANDS\n");
    for command in super::commands().filter(|command| !opens(command)) {
        page.text(".SS ", &command.words.join(" "));
        page.0.push('\n');
        page.command(command);
        for flag in command.options {
            page.flag(flag);
        }
    }
    page.entries("EXIT STATUS", EXIT);
    page.entries("FILES", FILES);
    page.entries("ENVIRONMENT", ENVIRONMENT);
    page.0
}

/// The source of the page.
struct Page(String);

impl Page {
    fn synopsis(&mut self, command: &Command) {
        self.text(".SY ", PROGRAM);
        self.0.push('\n');
        for item in command.synopsis() {
            self.spans(&item);
        }
        self.0.push_str(".YS\n");
    }

    /// What a command does, and its exit codes.
    fn command(&mut self, command: &Command) {
        for (place, block) in command.says.iter().enumerate() {
            if place > 0 {
                self.0.push_str(".PP\n");
            }
            match block {
                Block::Says(text) => self.says(text),
                Block::Lines(lines) => {
                    self.0.push_str(".RS 4\n.EX\n");
                    for line in *lines {
                        self.text("", line);
                        self.0.push('\n');
                    }
                    self.0.push_str(".EE\n.RE\n");
                }
            }
        }
        for (place, (code, means)) in command.exit.iter().enumerate() {
            let before = if place == 0 { ".PP\nExit code " } else { "" };
            self.text(before, code);
            self.text(": ", means);
            self.0.push_str(".\n");
        }
    }

    fn flag(&mut self, flag: &Flag) {
        self.0.push_str(".TP\n");
        self.spans(&flag.spans());
        self.says(flag.says);
    }

    fn entries(&mut self, title: &str, entries: &[Entry]) {
        self.text(".SH ", title);
        self.0.push('\n');
        for entry in entries {
            self.0.push_str(".TP\n");
            self.face("B", entry.name);
            self.0.push('\n');
            self.says(entry.says);
        }
    }

    /// A line, never broken, in bold where it is typed and in italics where it stands for something.
    fn spans(&mut self, spans: &[Span]) {
        let mut now = "R";
        for span in spans {
            let (face, text) = match span {
                Span::Typed(text) => ("B", text),
                Span::Named(text) => ("I", text),
                Span::Plain(text) => ("R", text),
            };
            if face != now {
                self.0.push_str("\\f");
                self.0.push_str(face);
                now = face;
            }
            for (place, piece) in text.split(' ').enumerate() {
                self.text(if place > 0 { "\\ " } else { "" }, piece);
            }
        }
        self.0.push_str(if now == "R" { "\n" } else { "\\fR\n" });
    }

    /// A paragraph, each sentence on a line of its own, so that their distance is left to the reader's machine.
    fn says(&mut self, text: &str) {
        for sentence in text.split_inclusive(". ") {
            self.sentence(sentence.trim_end());
            self.0.push('\n');
        }
    }

    /// A sentence in which options and operands stand out.
    fn sentence(&mut self, sentence: &str) {
        for (place, word) in sentence.split(' ').enumerate() {
            if place > 0 {
                self.0.push(' ');
            }
            let bare = word.trim_end_matches(['.', ',', ':', ';']);
            if bare.contains(['-', '/', '_', '{', '.']) {
                // What is typed or read by machines is never broken.
                self.0.push_str("\\%");
            }
            let face = if bare.starts_with("--") {
                "B"
            } else if super::operands().any(|operand| operand.name == bare) {
                "I"
            } else {
                self.text("", word);
                continue;
            };
            self.face(face, bare);
            self.text("", word.get(bare.len()..).unwrap_or_default());
        }
    }

    fn face(&mut self, face: &str, text: &str) {
        self.0.push_str("\\f");
        self.0.push_str(face);
        self.text("", text);
        self.0.push_str("\\fR");
    }

    /// A text after roff, with what roff would take for its own made harmless.
    fn text(&mut self, before: &str, text: &str) {
        self.0.push_str(before);
        for character in text.chars() {
            let new = self.0.is_empty() || self.0.ends_with('\n');
            match character {
                // A dot at the beginning of a line would be a request.
                '.' if new => self.0.push_str("\\&."),
                '\\' => self.0.push_str("\\e"),
                // What is typed must be what is copied from the page.
                '-' => self.0.push_str("\\-"),
                '\'' => self.0.push_str("\\(aq"),
                '"' => self.0.push_str("\\(dq"),
                '`' => self.0.push_str("\\(ga"),
                '^' => self.0.push_str("\\(ha"),
                '~' => self.0.push_str("\\(ti"),
                other => self.0.push(other),
            }
        }
    }
}
