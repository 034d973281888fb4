//! The start among folders and files that are not what they seem: the number and the first question are there all the same.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::program;

struct Folders(PathBuf);

impl Folders {
    fn new(name: &str) -> Self {
        let name = format!("overdose-starts-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Starts it through pipes, and gives its first screen in one line.
#[track_caller]
fn first_screen(mut command: Command) -> String {
    let ran = command.stdin(Stdio::null()).output().unwrap();
    let screen = String::from_utf8(ran.stdout).unwrap();
    let screen: Vec<&str> = screen.split_whitespace().collect();
    let screen = screen.join(" ");
    assert!(screen.contains("CALL 911 NOW"), "{screen}");
    assert!(screen.contains("DO THEY OPEN THEIR EYES"), "{screen}");
    screen
}

fn text() -> Command {
    program(&["--text", "--country", "US"])
}

#[test]
fn the_number_and_the_first_question_need_no_key() {
    first_screen(text());
}

#[test]
fn folders_may_be_missing_relative_or_files() {
    let place = Folders::new("folders");
    let file = place.0.join("file");
    fs::write(&file, "x").unwrap();
    let folders = [
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_RUNTIME_DIR",
        "XDG_CONFIG_DIRS",
    ];
    for value in [
        None,
        Some(""),
        Some("relative"),
        file.to_str(),
        Some("/proc/none"),
    ] {
        let mut command = text();
        for name in folders {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        first_screen(command);
    }
}

#[test]
fn a_site_file_may_be_anything() {
    let place = Folders::new("site");
    let within = |name: &str| place.0.join(name);
    fs::create_dir(within("folder")).unwrap();
    let made = Command::new("mkfifo").arg(within("pipe")).status().unwrap();
    assert!(made.success());
    File::create(within("huge"))
        .unwrap()
        .set_len(1 << 30)
        .unwrap();
    fs::write(within("rubbish"), [0xff, 0, 7, b'{']).unwrap();
    let device = PathBuf::from("/dev/zero");
    let files = ["folder", "pipe", "huge", "rubbish", "missing"].map(within);
    for path in files.iter().chain([&device]) {
        let mut command = text();
        command.arg("--site").arg(path);
        let screen = first_screen(command);
        let name = Path::new(path).file_name().unwrap().to_str().unwrap();
        assert!(screen.contains("Not ready"), "{name}: {screen}");
    }
}
