//! What plays: recorded lines, the thread that plays them over a way to a loudspeaker, and the one that lets the system speak.

mod clips;
mod player;
mod talker;
mod told;

pub use clips::Clips;
pub use player::Player;
pub use talker::Talker;

pub use crate::platform::sound::*;
pub use crate::platform::speech::{OpenVoice, Voice};
