//! What plays: recorded lines, and the ways to a loudspeaker.

mod clips;
mod output;
#[cfg(target_os = "linux")]
mod pipe;
mod player;
#[cfg(target_os = "linux")]
mod pulse;
#[cfg(any(feature = "cpal", not(target_os = "linux")))]
mod system;

pub use clips::Clips;
pub use output::{Gone, Open, Output};
pub use player::Player;
#[cfg(target_os = "linux")]
pub use pulse::Pulse;
#[cfg(any(feature = "cpal", not(target_os = "linux")))]
pub use system::System;

#[cfg(target_os = "linux")]
use pipe::Pipe;

/// Opens the sound server, else a program that plays.
#[cfg(target_os = "linux")]
#[must_use]
pub fn open() -> Open {
    Box::new(|| match Pulse::open() {
        Ok(pulse) => Ok(Box::new(pulse) as Box<dyn Output>),
        Err(_) => Pipe::open().map(|pipe| Box::new(pipe) as Box<dyn Output>),
    })
}

/// Opens the loudspeaker of the system.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn open() -> Open {
    Box::new(|| System::open().map(|system| Box::new(system) as Box<dyn Output>))
}
