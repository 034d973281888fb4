//! The commands that open no window.

use super::{Block, Command, Flag, Operand, Value};

const JSON: Flag = Flag::new("json", "As one JSON object.");

/// Exit codes of what is only made.
const MADE: &[(&str, &str)] = &[("0", "done"), ("2", "it could not be")];

/// Exit codes of what is read and judged.
const JUDGED: &[(&str, &str)] = &[
    ("0", "it holds"),
    ("1", "it does not"),
    ("2", "it could not be read"),
];

/// In the order of the help; those with the same first word stand together.
pub const ALL: &[Command] = &[
    Command {
        words: &["check"],
        options: &[
            Flag::with(
                "protocol",
                Operand::new("FOLDER", Value::Folder),
                "An edited copy of the protocol files takes the place of those inside the \
                program, and the outcomes that differ are counted.",
            ),
            JSON,
        ],
        says: &[Block::Says(
            "Proves the protocol over every combination of answers and every state, one line a \
            property.",
        )],
        exit: &[
            ("0", "all holds"),
            ("1", "something does not"),
            ("2", "it could not be looked at"),
        ],
        ..Command::NEW
    },
    Command {
        words: &["assess"],
        says: &[
            Block::Says("Reads one JSON object a line and answers each with one line:"),
            Block::Lines(&[
                "{\"answers\":{\"responsive\":\"no\",\"breathing\":\"not_sure\"}}",
                "{\"outcome\":\"not_breathing\",\"floor\":\"after_rescue\",\"cards\":[\"A1\",...]}",
            ]),
            Block::Says(
                "Answers are yes, no and not_sure; a question left out was skipped. Beside them \
                may stand \"profile\" and, as \"previous\", the outcome before. A line that cannot \
                be read is answered with {\"error\":\"...\",\"line\":7}.",
            ),
        ],
        exit: &[
            ("0", "every line was answered"),
            ("1", "some had errors"),
            ("2", "input unreadable"),
        ],
        ..Command::NEW
    },
    Command {
        words: &["export"],
        options: &[
            Flag {
                needed: true,
                ..Flag::with("incident", Operand::FILE, "The file of the incident.")
            },
            Flag {
                needed: true,
                ..Flag::with(
                    "format",
                    Operand::new("FORMAT", Value::OneOf(&["text", "json", "pdf", "qr"])),
                    "How it is written. The code (qr) is a picture in SVG that holds the text \
                    itself.",
                )
            },
            Flag {
                short: "o",
                ..Flag::with(
                    "output",
                    Operand::FILE,
                    "Where to; the standard output without it.",
                )
            },
        ],
        says: &[Block::Says("Writes the handover of a recorded incident.")],
        exit: &[
            ("0", "done"),
            ("2", "it could not be; the reason is on standard error"),
        ],
        ..Command::NEW
    },
    Command {
        words: &["scenario", "check"],
        operand: Some(Operand::FILE),
        says: &[Block::Says(
            "Says what is wrong with a scenario of your own, and where. Your own lie in the \
            folder scenarios beside the settings. resources/schemas describes them.",
        )],
        exit: JUDGED,
        ..Command::NEW
    },
    Command {
        words: &["scenario", "play"],
        operand: Some(Operand::FILE),
        says: &[Block::Says(
            "Shows all that happens in the runs of a scenario.",
        )],
        exit: JUDGED,
        ..Command::NEW
    },
    Command {
        words: &["scenario", "list"],
        says: &[Block::Says("Lists the scenarios inside the program.")],
        ..Command::NEW
    },
    Command {
        words: &["score"],
        operand: Some(Operand::FILE),
        options: &[JSON],
        says: &[Block::Says("The score of a drill that was kept.")],
        exit: MADE,
    },
    Command {
        words: &["learn"],
        operand: Some(Operand::new("WORD", Value::Free).optional()),
        says: &[Block::Says(
            "Prints what the program teaches, each statement with its sources. With WORD only \
            what holds that word.",
        )],
        exit: &[("0", "done")],
        ..Command::NEW
    },
    Command {
        words: &["site", "check"],
        operand: Some(Operand::FILE.optional()),
        says: &[Block::Says(
            "Says what is wrong with a site file, field by field. Without FILE with the one \
            that the program finds, and which that is.",
        )],
        exit: &[
            ("0", "nothing is wrong"),
            ("1", "something is"),
            ("2", "it could not be read"),
        ],
        ..Command::NEW
    },
    Command {
        words: &["site", "init"],
        operand: Some(Operand::FILE.optional()),
        says: &[Block::Says(
            "Writes a site file with every field, to be filled in: to FILE, or into the user's \
            folder for settings. It never writes over one that is there.",
        )],
        exit: MADE,
        ..Command::NEW
    },
    Command {
        words: &["site", "schema"],
        says: &[Block::Says("Prints the JSON Schema of a site file.")],
        ..Command::NEW
    },
    Command {
        words: &["self-test"],
        options: &[JSON],
        says: &[Block::Says(
            "Looks at everything that must work before somebody needs it: content and proof, \
            fonts, sound, place for records, clock, address and country, dates of the kit and \
            the AED.",
        )],
        exit: &[
            ("0", "all of it is ready"),
            ("1", "something wants looking at"),
            ("2", "it could not be looked at"),
        ],
        ..Command::NEW
    },
    Command {
        words: &["completions"],
        operand: Some(Operand::new(
            "SHELL",
            Value::OneOf(&["bash", "zsh", "fish"]),
        )),
        says: &[Block::Says(
            "Prints a script with which this shell completes what is typed.",
        )],
        exit: MADE,
        ..Command::NEW
    },
    Command {
        words: &["man"],
        says: &[Block::Says("Prints this manual as a man page.")],
        ..Command::NEW
    },
    Command {
        words: &["help"],
        says: &[Block::Says("Prints the help, as --help does.")],
        ..Command::NEW
    },
];
