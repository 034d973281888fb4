//! Waits for what a disk may not give, but not for long: a home on a network may hang, and the first frame does not wait.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long the first frame waits for files.
pub const START: Duration = Duration::from_millis(40);

/// How long the first screen of a terminal waits for them: it may be the only one.
pub const TERMINAL: Duration = Duration::from_millis(200);

/// How long a display may take to answer before the steps come up in the terminal.
pub const DISPLAY: Duration = Duration::from_secs(2);

/// What comes of something within this time; nothing where it takes longer. It goes on in its thread, and nobody listens.
pub fn within<T: Send + 'static>(
    timeout: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (done, wait) = mpsc::channel();
    let run = move || {
        let _ = done.send(work());
    };
    thread::Builder::new().spawn(run).ok()?;
    wait.recv_timeout(timeout).ok()
}
