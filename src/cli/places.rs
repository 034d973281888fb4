//! What the program reads and writes, what of the environment matters, and what exit codes mean.

use overdose_core::locale::MessageId;
use overdose_core::{message, message_id};

use super::words::say;

/// Files, variables or exit codes, each with the words for what it is for.
pub type HelpRows = &'static [(&'static str, MessageId)];

/// Files and folders.
pub const FILES: HelpRows = &[
    ("site.json", message_id!("manual-file-site")),
    (
        "~/.config/overdose-checklist/site.json",
        message_id!("manual-file-site-user"),
    ),
    (
        "/etc/xdg/overdose-checklist/site.json",
        message_id!("manual-file-site-machine"),
    ),
    (
        "~/.config/overdose-checklist/settings.json",
        message_id!("manual-file-settings"),
    ),
    (
        "~/.config/overdose-checklist/scenarios/",
        message_id!("manual-folder-scenarios"),
    ),
    (
        "~/.config/overdose-checklist/lessons/",
        message_id!("manual-folder-lessons"),
    ),
    (
        "~/.local/state/overdose-checklist/open/",
        message_id!("manual-folder-open"),
    ),
    (
        "~/.local/state/overdose-checklist/kept/",
        message_id!("manual-folder-kept"),
    ),
    (
        "~/.local/state/overdose-checklist/practice/",
        message_id!("manual-folder-practice"),
    ),
    (
        "~/.local/state/overdose-checklist/learn/",
        message_id!("manual-folder-learn"),
    ),
];

/// Variables.
pub const ENVIRONMENT: HelpRows = &[
    ("XDG_CONFIG_HOME", message_id!("manual-config-home")),
    ("XDG_CONFIG_DIRS", message_id!("manual-config-folders")),
    ("XDG_STATE_HOME", message_id!("manual-state-home")),
    ("DISPLAY", message_id!("manual-display")),
    ("WAYLAND_DISPLAY", message_id!("manual-wayland-display")),
];

/// Exit codes, whatever the command.
pub const EXIT: HelpRows = &[
    ("0", message_id!("manual-exit-0")),
    ("1", message_id!("manual-exit-1")),
    ("2", message_id!("manual-exit-2")),
];

/// Files and variables, for the end of the help.
#[must_use]
pub fn listed() -> String {
    let files = (message!("manual-files"), FILES);
    let variables = (message!("manual-environment"), ENVIRONMENT);
    let parts = [files, variables].map(|(title, rows)| {
        let rows = rows.iter();
        let rows = rows.map(|(name, says)| format!("  {name}\n      {}\n", say(*says)));
        format!("{}:\n{}", say(title), rows.collect::<String>())
    });
    parts.join("\n")
}
