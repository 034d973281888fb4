//! Programs of the system: found in its own folders alone, and started in surroundings of our making. What the environment of the user
//! names may be anybody's program, and may lead another one to a network.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where programs of a system lie: folders that only its keeper can write to.
const FOLDERS: [&str; 6] = [
    "/usr/local/bin",
    "/usr/bin",
    "/bin",
    "/usr/sbin",
    "/sbin",
    "/run/current-system/sw/bin",
];

/// What a program may know of the user: home, language, and where the desktop has its sockets.
const KNOWN: [&str; 6] = [
    "HOME",
    "USER",
    "LOGNAME",
    "LANG",
    "LC_ALL",
    "XDG_RUNTIME_DIR",
];

/// A program of the system, ready to be started; nothing where it has none of this name.
pub fn command(name: &str) -> Option<Command> {
    command_in(&FOLDERS, name)
}

fn command_in(folders: &[&str], name: &str) -> Option<Command> {
    let mut paths = folders.iter().map(|folder| Path::new(folder).join(name));
    let path: PathBuf = paths.find(|path| path.is_file())?;
    let mut command = Command::new(path);
    let known = KNOWN
        .iter()
        .filter_map(|name| Some((name, env::var_os(name)?)));
    command
        .env_clear()
        .env("PATH", folders.join(":"))
        .envs(known)
        .current_dir("/");
    Some(command)
}

#[cfg(test)]
mod tests {
    use std::process::Stdio;

    use super::*;

    #[test]
    fn a_program_is_found_in_folders_of_the_system_and_nowhere_else() {
        let sh = command("sh").map(|command| PathBuf::from(command.get_program()));
        assert!(sh.is_some_and(|path| path.is_absolute()));
        for name in ["no-such-program", "../../tmp/sh", "."] {
            let found = command_in(&["/usr/bin"], name);
            assert!(found.is_none(), "{name}");
        }
    }

    #[test]
    fn a_program_knows_nothing_of_the_environment_but_what_it_needs() {
        let env = command("env").and_then(|mut command| {
            command.stdin(Stdio::null());
            command.output().ok()
        });
        let said = env.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        let said = said.unwrap_or_default();
        assert!(
            said.lines().any(|line| line.starts_with("PATH=/usr/")),
            "{said}"
        );
        // Cargo sets this one for every test.
        assert!(env::var_os("CARGO_MANIFEST_DIR").is_some());
        assert!(!said.contains("CARGO_MANIFEST_DIR"), "{said}");
    }
}
