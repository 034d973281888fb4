//! What the program reads and writes, what of the environment matters, and what exit codes mean.

use super::Entry;

/// Files and folders.
pub const FILES: &[Entry] = &[
    Entry {
        name: "site.json",
        says: "The site file: what belongs to the place. The one beside the program comes first, \
            then the two that follow. --site names another.",
    },
    Entry {
        name: "~/.config/overdose-checklist/site.json",
        says: "The site file of the user.",
    },
    Entry {
        name: "/etc/xdg/overdose-checklist/site.json",
        says: "The site file of the machine.",
    },
    Entry {
        name: "~/.config/overdose-checklist/settings.json",
        says: "Colours, text size, loudness, where the window stood. Nothing of an incident.",
    },
    Entry {
        name: "~/.config/overdose-checklist/scenarios/",
        says: "Scenarios of your own.",
    },
    Entry {
        name: "~/.local/state/overdose-checklist/open/",
        says: "Incidents that are not closed.",
    },
    Entry {
        name: "~/.local/state/overdose-checklist/kept/",
        says: "Records that somebody chose to keep.",
    },
    Entry {
        name: "~/.local/state/overdose-checklist/practice/",
        says: "Drills that somebody chose to keep.",
    },
    Entry {
        name: "~/.local/state/overdose-checklist/learn/",
        says: "Pages of Learn that somebody saved.",
    },
];

/// Variables.
pub const ENVIRONMENT: &[Entry] = &[
    Entry {
        name: "XDG_CONFIG_HOME",
        says: "The user's folder for settings, in place of ~/.config.",
    },
    Entry {
        name: "XDG_CONFIG_DIRS",
        says: "The machine's folders for settings, with colons between them, in place of /etc/xdg.",
    },
    Entry {
        name: "XDG_STATE_HOME",
        says: "The user's folder for what programs keep, in place of ~/.local/state.",
    },
    Entry {
        name: "DISPLAY",
        says: "The X display of the window.",
    },
    Entry {
        name: "WAYLAND_DISPLAY",
        says: "The Wayland display of the window. Where neither is set, the steps stay in the \
            terminal.",
    },
];

/// Exit codes, whatever the command.
pub const EXIT: &[Entry] = &[
    Entry {
        name: "0",
        says: "Everything holds, or was done, or the program was left.",
    },
    Entry {
        name: "1",
        says: "Something was looked at and is wrong, or nobody can see the steps here.",
    },
    Entry {
        name: "2",
        says: "The command could not be carried out, or the steps opened in the terminal without \
            something that was asked for. The reason is on standard error.",
    },
];
