//! What the window of the toolkit is told on one system and not on another.

use iced::window::settings::PlatformSpecific;

/// The name of the desktop file, by which a desktop knows whose window it is.
#[cfg(target_os = "linux")]
const APPLICATION: &str = "overdose-checklist";

/// What only this system is told.
#[cfg(target_os = "linux")]
#[must_use]
pub fn settings() -> PlatformSpecific {
    PlatformSpecific {
        application_id: APPLICATION.to_owned(),
        ..PlatformSpecific::default()
    }
}

/// What only this system is told: nothing.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn settings() -> PlatformSpecific {
    PlatformSpecific::default()
}
