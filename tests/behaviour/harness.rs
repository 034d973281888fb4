//! One desk: folders of its own, the program in its text mode on a terminal of its own, and what it leaves on the disk.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::script::{Step, steps};
use crate::typed::typed;

/// How long the program may take to show what a test waits for; `OVERDOSE_PATIENCE` names other seconds, for a program of which
/// is known that it will not.
fn patience() -> Duration {
    let named = std::env::var("OVERDOSE_PATIENCE").ok();
    Duration::from_secs(named.and_then(|it| it.parse().ok()).unwrap_or(20))
}

/// How long a hand waits before each key, in milliseconds.
pub const HAND: u64 = 750;

/// A computer on which nothing happened yet.
pub struct Harness {
    pub folder: PathBuf,
}

impl Harness {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("overdose-desk-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    /// The program, with nothing of this machine that could matter: no display, no sound, no folders of anybody.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let built = env!("CARGO_BIN_EXE_overdose-checklist");
        let program = std::env::var_os("OVERDOSE_CHECKLIST").unwrap_or_else(|| built.into());
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", &self.folder)
            .env("XDG_CONFIG_HOME", self.folder.join("config"))
            .env("XDG_STATE_HOME", self.folder.join("state"))
            .env("XDG_RUNTIME_DIR", &self.folder)
            .stdin(Stdio::null());
        command
    }

    /// Runs a command with this input until it ends.
    pub fn run(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut child = self
            .program(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        let writer = thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        output
    }

    /// Opens the program in text mode. Its keys come from a terminal, so that it keeps a record; its screens go into a pipe,
    /// so that each stands there as plain text.
    pub fn open(&self, arguments: &[&str]) -> Typist {
        let arguments: Vec<&str> = [&["--text"], arguments].concat();
        Typist::new(self.program(&arguments))
    }

    /// A file or folder of the program's state, such as `open` or `kept`.
    pub fn state(&self, name: &str) -> PathBuf {
        self.folder.join("state/overdose-checklist").join(name)
    }

    /// The files of the open incidents, by name.
    pub fn records(&self) -> Vec<PathBuf> {
        files(&self.state("open"))
    }

    /// The events of all open incidents: name and what it is about, such as `answered responsive no`. Signs that somebody
    /// is there are left out.
    pub fn events(&self) -> Vec<String> {
        let lines = self.records().into_iter().flat_map(|file| {
            let text = fs::read_to_string(file).unwrap();
            text.lines().map(ToOwned::to_owned).collect::<Vec<_>>()
        });
        lines.filter_map(|line| event(&line)).collect()
    }

    /// Waits until the record holds this event so many times.
    pub fn wait_for_event(&self, event: &str, times: usize) {
        let until = Instant::now() + patience();
        loop {
            let found = self.events().iter().filter(|it| *it == event).count();
            if found >= times {
                return;
            }
            assert!(
                Instant::now() < until,
                "{event:?} stands {found} times in {:#?}",
                self.events()
            );
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Harness {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The files in a folder, by name; none where there is no folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn event(line: &str) -> Option<String> {
    let row: serde_json::Value = serde_json::from_str(line).ok()?;
    let event = row.get("event")?;
    let name = event["name"].as_str()?;
    let about = event["about"].as_array().cloned().unwrap_or_default();
    let words = about.iter().filter_map(|word| word.as_str());
    let words: Vec<&str> = std::iter::once(name).chain(words).collect();
    (name != "touched").then(|| words.join(" "))
}

/// Somebody at the keys of the program.
pub struct Typist {
    child: Child,
    keys: File,
    _terminal: OwnedFd,
    shown: Arc<Mutex<String>>,
    said: Arc<Mutex<String>>,
}

impl Typist {
    fn new(mut command: Command) -> Self {
        let keys = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&keys).unwrap();
        unlockpt(&keys).unwrap();
        let name = ptsname(&keys, Vec::new()).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY;
        let terminal = rustix::fs::open(&name, flags, Mode::empty()).unwrap();
        let mut child = command
            .stdin(terminal.try_clone().unwrap())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let shown = collect(child.stdout.take().unwrap());
        let said = collect(child.stderr.take().unwrap());
        let typist = Self {
            child,
            keys: keys.into(),
            _terminal: terminal,
            shown,
            said,
        };
        typist.sees("====");
        typist
    }

    /// Everything that was shown so far, one screen after another.
    pub fn shown(&self) -> String {
        self.shown.lock().unwrap().clone()
    }

    /// What stands on standard error.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// The screen that was shown last.
    pub fn screen(&self) -> String {
        let shown = self.shown();
        let screen = shown.rsplit("====").next();
        screen.unwrap_or_default().to_owned()
    }

    /// Waits until the last screen says this.
    pub fn sees(&self, words: &str) {
        let until = Instant::now() + patience();
        while !self.shown().contains("====") || !one_line(&self.screen()).contains(words) {
            if words == "====" && self.shown().contains(words) {
                return;
            }
            assert!(
                Instant::now() < until,
                "{words:?} is not on the screen:\n{}\n{}",
                self.screen(),
                self.said()
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Plays a script, with a look of the hand before each key.
    pub fn press(&mut self, script: &str) {
        steps(script).for_each(|step| self.step(step));
    }

    /// Plays a step of a script.
    pub fn step(&mut self, step: Step) {
        let (wait, key) = step.timed(HAND);
        self.wait(wait);
        let Some(key) = key else {
            return;
        };
        let before = self.shown().len();
        self.send(&typed(key));
        // A hand waits for what it sees: on a busy machine two keys would else be read as one press that bounced.
        let until = Instant::now() + Duration::from_millis(wait);
        while self.shown().len() == before && Instant::now() < until {
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Sends these bytes at once, as a keyboard of its own kind does.
    pub fn send(&mut self, bytes: &str) {
        self.keys.write_all(bytes.as_bytes()).unwrap();
    }

    /// Waits like a hand that presses nothing.
    pub fn wait(&self, millis: u64) {
        thread::sleep(Duration::from_millis(millis));
    }

    /// Ends the program as a crash would: nothing is written any more.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Leaves the program, and gives its exit code and everything that it has shown.
    pub fn leave(mut self) -> (i32, String) {
        self.press("ctrl+c");
        let until = Instant::now() + patience();
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < until, "it does not end");
            thread::sleep(Duration::from_millis(10));
        }
        let code = self.child.wait().unwrap().code().expect("it was killed");
        (code, self.shown())
    }
}

impl Drop for Typist {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A text in one line, as it would stand in a wider window.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(mut from: impl Read + Send + 'static) -> Arc<Mutex<String>> {
    let text = Arc::new(Mutex::new(String::new()));
    let to = Arc::clone(&text);
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            let new = String::from_utf8_lossy(&bytes[..count]);
            to.lock().unwrap().push_str(&new);
        }
    });
    text
}
