//! Keeps the screen from going dark while somebody needs it. Fails silently: where nothing can be done, nothing is.

#[cfg(target_os = "linux")]
mod session;

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use super::display::Screen;
use system::Inhibitor;

/// From one stir of an X screen to the next: well within the shortest time after which one goes dark.
const RESET_EVERY: Duration = Duration::from_secs(30);

/// Whether the screen is kept from going dark, and who sees to it.
#[derive(Debug, Default)]
pub struct IdleInhibitor {
    keeping: Option<Sender<()>>,
}

impl IdleInhibitor {
    /// From now on it is, or no longer. Nothing here ever waits.
    pub fn set(&mut self, wanted: bool) {
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
    let inhibitor = Inhibitor::start();
    #[cfg(target_os = "linux")]
    let _session = session::Session::ask();
    let screen = Screen::of_window();
    loop {
        screen.iter().for_each(Screen::reset_screensaver);
        let waited = match screen {
            Some(_) => over.recv_timeout(RESET_EVERY),
            None => over.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        if waited != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    if let Some(inhibitor) = inhibitor {
        inhibitor.end();
    }
}

/// A command that asks the system not to count as idle, for as long as the one runs that it is given. That one waits for its input to
/// end, and so ends with this program, however this ends.
#[cfg(unix)]
mod system {
    use std::process::{Child, Stdio};
    use std::thread;
    use std::time::Duration;

    use crate::platform::programs;

    /// How long whoever asked the system for it may take to take it back.
    const LEAVING: Duration = Duration::from_secs(1);

    #[cfg(not(target_os = "macos"))]
    const COMMAND: &str = "systemd-inhibit";
    #[cfg(not(target_os = "macos"))]
    const ARGUMENTS: [&str; 5] = [
        "--what=idle:sleep",
        "--who=Overdose Checklist",
        "--why=Steps for someone are open",
        "--mode=block",
        "cat",
    ];

    #[cfg(target_os = "macos")]
    const COMMAND: &str = "caffeinate";
    #[cfg(target_os = "macos")]
    const ARGUMENTS: [&str; 3] = ["-d", "-i", "cat"];

    pub struct Inhibitor(Child);

    impl Inhibitor {
        pub fn start() -> Option<Self> {
            let started = programs::command(COMMAND)?
                .args(ARGUMENTS)
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn();
            started.ok().map(Self)
        }

        pub fn end(mut self) {
            drop(self.0.stdin.take());
            // One that still waits for an answer of the system will never read that its input is over.
            thread::sleep(LEAVING);
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

/// What this thread asks of the system holds until it takes it back, or ends.
#[cfg(windows)]
mod system {
    use crate::platform::windows::keep_awake;

    pub struct Inhibitor(());

    impl Inhibitor {
        pub fn start() -> Option<Self> {
            keep_awake(true).then_some(Self(()))
        }

        pub fn end(self) {
            let Self(()) = self;
            keep_awake(false);
        }
    }
}
