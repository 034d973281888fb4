//! What becomes of the program when its display dies: the library that the toolkit speaks to an X server with ends the process.

use std::ffi::c_int;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

/// How long what is still to be written may take before the process becomes another program.
const WRITING: Duration = Duration::from_millis(300);

/// What the process becomes should it end while the window is open.
static NEXT: Mutex<Option<Command>> = Mutex::new(None);

/// From now on the process becomes this when the library ends it; nothing is the end, as the library wants it.
pub fn when_lost(next: Option<Command>) {
    static LISTENS: OnceLock<()> = OnceLock::new();
    if next.is_some() {
        LISTENS.get_or_init(listen);
    }
    *NEXT.lock().unwrap_or_else(PoisonError::into_inner) = next;
}

#[allow(
    unsafe_code,
    reason = "the library ends the process itself, and no safe call is told of that"
)]
fn listen() {
    unsafe extern "C" {
        fn atexit(handler: extern "C" fn()) -> c_int;
    }
    // SAFETY: the handler has the form that the system wants, and never unwinds.
    unsafe {
        atexit(go_on);
    }
}

extern "C" fn go_on() {
    let next = NEXT.try_lock().ok().and_then(|mut next| next.take());
    if let Some(mut next) = next {
        thread::sleep(WRITING);
        // Only where that fails does anything come after it: the end.
        let _ = next.exec();
    }
}
