//! What ends the program from outside: it then leaves as it does by a key, so that the terminal is as it was.

use std::ffi::c_int;
use std::io::pipe;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::OnceLock;

use rustix::fs::{OFlags, fcntl_setfl};
use rustix::io::write;

/// A terminal that is closed, the key that interrupts, and a polite request to end: the same numbers on Linux and macOS.
const ENDS: [c_int; 3] = [1, 2, 15];

/// What a signal is written into, so that whoever waits for keys wakes: where it is read, and where it is written.
static ASKED: OnceLock<(OwnedFd, OwnedFd)> = OnceLock::new();

/// From now on the program is not ended at once: whoever waits for keys is told.
pub fn listen() {
    if ASKED.get().is_some() {
        return;
    }
    // No program that this one starts has it.
    let Ok((from, to)) = pipe() else {
        return;
    };
    // A signal must never wait for whoever reads.
    if fcntl_setfl(&to, OFlags::NONBLOCK).is_ok() && ASKED.set((from.into(), to.into())).is_ok() {
        ENDS.into_iter().for_each(note);
    }
}

/// What can be read from once somebody asked the program to end.
pub fn asked() -> Option<BorrowedFd<'static>> {
    ASKED.get().map(|(from, _)| from.as_fd())
}

#[allow(
    unsafe_code,
    reason = "a signal can be noted only by a call of the system that has no safe form"
)]
fn note(number: c_int) {
    unsafe extern "C" {
        fn signal(number: c_int, handler: extern "C" fn(c_int)) -> usize;
    }
    // SAFETY: the handler has the form that the system wants, and does nothing but one write to a pipe that stays open.
    unsafe {
        signal(number, told);
    }
}

extern "C" fn told(_: c_int) {
    if let Some((_, to)) = ASKED.get() {
        let _ = write(to, b".");
    }
}
