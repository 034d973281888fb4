//! The folders in which a system wants programs to keep what they keep.
//!
//! Our own few lines, not a crate: `etcetera` and `directories` look a home up among the users of the system where the
//! environment names none (files that the start would wait for, and a folder that nobody named), and know no folder for what
//! a program keeps of its work on Windows.

use std::env;
use std::path::PathBuf;

/// What the folder of this program is called in each of them.
const NAME: &str = "overdose-checklist";

/// The folder for what the program keeps of its work; nothing where the environment names no such place.
#[must_use]
pub fn state() -> Option<PathBuf> {
    Some(system::state()?.join(NAME))
}

/// The user's folder for settings of this program; nothing where the environment names no such place.
#[must_use]
pub fn settings() -> Option<PathBuf> {
    Some(system::settings()?.join(NAME))
}

/// The folders for settings of this program that hold for all users, the first one first.
#[must_use]
pub fn settings_of_all() -> Vec<PathBuf> {
    let mut folders = system::settings_of_all();
    for folder in &mut folders {
        folder.push(NAME);
    }
    folders
}

/// Why there is no folder for settings, where there is none.
pub const NO_SETTINGS: &str = system::NO_SETTINGS;

/// The folder that a variable names, if it does so from the root.
fn absolute(variable: &str) -> Option<PathBuf> {
    let folder = env::var_os(variable).map(PathBuf::from);
    folder.filter(|folder| folder.is_absolute())
}

/// The folders of the XDG base directory specification; on macOS those of its library, unless the variables of that one are set.
#[cfg(unix)]
mod system {
    use std::env;
    use std::ffi::OsString;
    use std::path::PathBuf;

    use super::absolute;

    pub const NO_SETTINGS: &str = "neither XDG_CONFIG_HOME nor HOME names one";

    /// Where they lie in a home.
    #[cfg(not(target_os = "macos"))]
    const IN_HOME: (&str, &str) = (".local/state", ".config");
    #[cfg(target_os = "macos")]
    const IN_HOME: (&str, &str) = ("Library/Application Support", "Library/Application Support");

    /// Where they lie for all users.
    #[cfg(not(target_os = "macos"))]
    const OF_ALL: &str = "/etc/xdg";
    #[cfg(target_os = "macos")]
    const OF_ALL: &str = "/Library/Application Support";

    pub fn state() -> Option<PathBuf> {
        absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(IN_HOME.0)))
    }

    pub fn settings() -> Option<PathBuf> {
        absolute("XDG_CONFIG_HOME").or_else(|| {
            // A home counts wherever it lies.
            Some(PathBuf::from(env::var_os("HOME")?).join(IN_HOME.1))
        })
    }

    pub fn settings_of_all() -> Vec<PathBuf> {
        let folders = env::var_os("XDG_CONFIG_DIRS").filter(|folders| !folders.is_empty());
        let folders = folders.unwrap_or_else(|| OsString::from(OF_ALL));
        let folders = env::split_paths(&folders);
        folders.filter(|folder| folder.is_absolute()).collect()
    }
}

/// What stays on this computer, what follows the user to others, and what holds for all users.
#[cfg(windows)]
mod system {
    use std::path::PathBuf;

    use super::absolute;

    pub const NO_SETTINGS: &str = "APPDATA names none";

    pub fn state() -> Option<PathBuf> {
        absolute("LOCALAPPDATA")
    }

    pub fn settings() -> Option<PathBuf> {
        absolute("APPDATA")
    }

    pub fn settings_of_all() -> Vec<PathBuf> {
        absolute("ProgramData").into_iter().collect()
    }
}
