//! What plays: recorded lines, and the thread that plays them over a way to a loudspeaker.

mod clips;
mod player;
mod told;

pub use clips::Clips;
pub use player::Player;

pub use crate::platform::sound::*;
