//! What the system wishes for, for whoever looks at its programs: dark, contrast, nothing that moves, larger text. It is asked once, and
//! may take its time: whoever asks has a thread for it.

#[cfg(target_os = "linux")]
mod desktop;
#[cfg(target_os = "linux")]
mod portal;
#[cfg(windows)]
mod windows;

use overdose_core::preferences::SystemWishes;

/// Asks the system; nothing where it does not say, or makes no sense.
#[cfg(target_os = "linux")]
#[must_use]
pub fn ask() -> Option<SystemWishes> {
    // One that hangs says nothing of its desktop, and what was known of it stays.
    let portal = portal::ask().ok()?;
    let server = crate::platform::display::wishes();
    desktop::wishes(&portal, server.as_ref())
}

/// Asks Windows, which always answers.
#[cfg(windows)]
#[must_use]
pub fn ask() -> Option<SystemWishes> {
    Some(windows::wishes())
}

/// Nobody is asked on this system yet.
#[cfg(not(any(target_os = "linux", windows)))]
#[must_use]
pub fn ask() -> Option<SystemWishes> {
    None
}
