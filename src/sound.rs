//! What plays: recorded lines, and the ways to a loudspeaker.

mod clips;
mod output;
mod pipe;
mod player;
mod pulse;

pub use clips::Clips;
pub use output::{Gone, Open, Output};
pub use player::Player;
pub use pulse::Pulse;

use pipe::Pipe;

/// Opens the sound server, else a program that plays.
#[must_use]
pub fn open() -> Open {
    Box::new(|| match Pulse::open() {
        Ok(pulse) => Ok(Box::new(pulse) as Box<dyn Output>),
        Err(_) => Pipe::open().map(|pipe| Box::new(pipe) as Box<dyn Output>),
    })
}
