//! What opens the program: the steps, practice, and the window for the room.

use super::{Block, Command, Flag, Operand, Value};

/// In the order of the help.
pub const ALL: &[Command] = &[
    Command {
        options: &[
            Flag::with(
                "country",
                Operand::new("CC", Value::Country),
                "Shows the ambulance number of this country: a two-letter code such as US or GB.",
            ),
            Flag::with(
                "profile",
                Operand::new("ID", Value::Profile),
                "The first-aid profile: intl, us-aha, uk-ie, ca-community or anz.",
            ),
            Flag::with(
                "address",
                Operand::new("WHERE", Value::Free),
                "Where this computer stands, in the words that a caller says: \
                \"12 Main St, ground floor\".",
            ),
            Flag::with(
                "site",
                Operand::FILE,
                "Reads the site file FILE in place of the one found beside the program or in \
                the folders for settings.",
            ),
            Flag::new(
                "kiosk",
                "Opens full screen for a desk that anybody may use: goes back to the first \
                question after ten unused minutes, and keeps the screen awake while an incident \
                is open.",
            ),
            Flag::new("text", "Stays in the terminal."),
        ],
        says: &[Block::Says(
            "Opens the steps: in a window, or in the terminal where there is no display. What of the \
            options cannot be followed is left out and named on the screen.",
        )],
        ..Command::NEW
    },
    Command {
        options: &[
            Flag {
                needed: true,
                ..Flag::with(
                    "practice",
                    Operand::new("SCENARIO", Value::Scenario).optional(),
                    "Opens practice, with SCENARIO at its scene.",
                )
            },
            Flag::with(
                "lines",
                Operand::FILE,
                "Tells FILE what happens, a line each, as a second window reads it. \
                - is the standard output.",
            ),
        ],
        says: &[Block::Says(
            "In practice there are drills for a class, for teaching only.",
        )],
        ..Command::NEW
    },
    Command {
        options: &[Flag {
            needed: true,
            ..Flag::new(
                "audience",
                "Opens a window for the room. It shows what the lines of --lines tell on its \
                standard input.",
            )
        }],
        says: &[Block::Says("For the room there is a second window.")],
        ..Command::NEW
    },
];
