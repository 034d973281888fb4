//! Whether there is a display to open a window on.

use std::env;

/// The variables that name a display on Linux.
const VARIABLES: [&str; 3] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];

/// Whether the environment names a display. It may still be dead.
#[must_use]
pub fn is_named() -> bool {
    VARIABLES
        .into_iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
