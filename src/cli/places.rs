//! What the program reads and writes, what of the environment matters, and what exit codes mean.

/// Files, variables or exit codes, each with what it is for.
pub type HelpRows = &'static [(&'static str, &'static str)];

/// Files and folders.
pub const FILES: HelpRows = &[
    (
        "site.json",
        "The site file: what belongs to the place. The one beside the program comes first, \
            then the two that follow. --site names another.",
    ),
    (
        "~/.config/overdose-checklist/site.json",
        "The site file of the user.",
    ),
    (
        "/etc/xdg/overdose-checklist/site.json",
        "The site file of the machine.",
    ),
    (
        "~/.config/overdose-checklist/settings.json",
        "Colours, text size, loudness, where the window stood. Nothing of an incident.",
    ),
    (
        "~/.config/overdose-checklist/scenarios/",
        "Scenarios of your own.",
    ),
    (
        "~/.local/state/overdose-checklist/open/",
        "Incidents that are not closed.",
    ),
    (
        "~/.local/state/overdose-checklist/kept/",
        "Records that somebody chose to keep.",
    ),
    (
        "~/.local/state/overdose-checklist/practice/",
        "Drills that somebody chose to keep.",
    ),
    (
        "~/.local/state/overdose-checklist/learn/",
        "Pages of Learn that somebody saved.",
    ),
];

/// Variables.
pub const ENVIRONMENT: HelpRows = &[
    (
        "XDG_CONFIG_HOME",
        "The user's folder for settings, in place of ~/.config.",
    ),
    (
        "XDG_CONFIG_DIRS",
        "The machine's folders for settings, with colons between them, in place of /etc/xdg.",
    ),
    (
        "XDG_STATE_HOME",
        "The user's folder for what programs keep, in place of ~/.local/state.",
    ),
    ("DISPLAY", "The X display of the window."),
    (
        "WAYLAND_DISPLAY",
        "The Wayland display of the window. Where neither is set, the steps stay in the \
            terminal.",
    ),
];

/// Exit codes, whatever the command.
pub const EXIT: HelpRows = &[
    (
        "0",
        "Everything holds, or was done, or the program was left.",
    ),
    (
        "1",
        "Something was looked at and is wrong, or nobody can see the steps here.",
    ),
    (
        "2",
        "The command could not be carried out, or the steps opened in the terminal without \
            something that was asked for. The reason is on standard error.",
    ),
];

/// The exit codes of what is only made.
pub const MADE: &str = "Exit code 0: done. 2: it could not be.";

/// Files and variables, for the end of the help.
#[must_use]
pub fn listed() -> String {
    let mut text = String::new();
    for (title, places) in [("Files", FILES), ("\nEnvironment", ENVIRONMENT)] {
        text.extend([title, ":\n"]);
        for (name, says) in places {
            text.extend(["  ", name, "\n      ", says, "\n"]);
        }
    }
    text
}
