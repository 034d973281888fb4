//! Keeps the screen from going dark while somebody needs it. Fails silently: where nothing can be done, nothing is.

use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use super::x11::{self, Screen};

/// From one stir of an X screen to the next: well within the shortest time after which one goes dark.
const AGAIN: Duration = Duration::from_secs(30);

/// How long whoever asked the system for it may take to take it back.
const LEAVING: Duration = Duration::from_secs(1);

/// Asks the system not to count as idle, for as long as the command that it is given runs. That one waits for its input to end, and
/// so ends with this program, however this ends.
const INHIBITOR: &str = "systemd-inhibit";
const ARGUMENTS: [&str; 5] = [
    "--what=idle:sleep",
    "--who=Overdose Checklist",
    "--why=Steps for someone are open",
    "--mode=block",
    "cat",
];

/// Whether the screen is kept from going dark, and who sees to it.
#[derive(Debug, Default)]
pub struct Awake {
    keeping: Option<Sender<()>>,
}

impl Awake {
    /// From now on it is, or no longer. Nothing here ever waits.
    pub fn follow(&mut self, wanted: bool) {
        if !wanted {
            // Who keeps it hears that nobody is there to wake it for.
            self.keeping = None;
        } else if self.keeping.is_none() {
            let (keeping, over) = mpsc::channel();
            let name = "awake".to_owned();
            let started = thread::Builder::new().name(name).spawn(move || keep(&over));
            self.keeping = started.ok().map(|_| keeping);
        }
    }
}

fn keep(over: &Receiver<()>) {
    let inhibitor = inhibit();
    let screen = x11::is_used().then(Screen::of_window).flatten();
    loop {
        screen.iter().for_each(Screen::stir);
        let waited = match screen {
            Some(_) => over.recv_timeout(AGAIN),
            None => over.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        if waited != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    if let Some(mut inhibitor) = inhibitor {
        drop(inhibitor.stdin.take());
        // One that still waits for an answer of the system will never read that its input is over.
        thread::sleep(LEAVING);
        let _ = inhibitor.kill();
        let _ = inhibitor.wait();
    }
}

fn inhibit() -> Option<Child> {
    Command::new(INHIBITOR)
        .args(ARGUMENTS)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()
}
