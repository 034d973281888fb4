//! Which way leads to a loudspeaker on this system: the sound server or a program that plays on Linux, what the system has elsewhere.

mod output;
#[cfg(target_os = "linux")]
mod pipe;
#[cfg(target_os = "linux")]
mod pulse;
#[cfg(any(feature = "cpal", not(target_os = "linux")))]
mod system;

pub use output::{Open, Output, Reach, Watch};
#[cfg(target_os = "linux")]
pub use pulse::PulseOutput;
#[cfg(any(feature = "cpal", not(target_os = "linux")))]
pub use system::System;

/// A program that plays does so for longer than this.
#[cfg(target_os = "linux")]
const SO_SOON: std::time::Duration = std::time::Duration::from_secs(8);

/// Opens the sound server, else a program that plays.
#[cfg(target_os = "linux")]
#[must_use]
pub fn open() -> Open {
    use std::time::Instant;

    let mut last: Option<(usize, Instant)> = None;
    Box::new(move || {
        if let Ok(pulse) = PulseOutput::open() {
            return Ok(Box::new(pulse) as Box<dyn Output>);
        }
        // A program that has to be started again so soon did not play: another one may.
        let turn = match last {
            Some((turn, at)) if at.elapsed() < SO_SOON => turn + 1,
            Some((turn, _)) => turn,
            None => 0,
        };
        last = Some((turn, Instant::now()));
        pipe::Pipe::open(turn).map(|pipe| Box::new(pipe) as Box<dyn Output>)
    })
}

/// Opens the loudspeaker of the system.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn open() -> Open {
    Box::new(|| System::open().map(|system| Box::new(system) as Box<dyn Output>))
}
