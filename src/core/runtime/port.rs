//! What goes into the runtime, and what comes out of it.

use crate::audio::AudioPlan;
use crate::locale::Message;
use crate::session::{Intent, IoRequest, IoResponse, JournalOp, Key, Loudspeaker, UiRequest};
use overdose_protocol::time::Millis;

/// Which of its two sessions something belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The one that is for real.
    Live,
    /// Practice.
    Drill,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// A key was pressed, on the screen that is shown.
    Key(Key),
    /// A key was pressed in a window for the room.
    RoomKey(Key),
    /// A button was pressed.
    Intent(Intent),
    /// Time went by.
    Tick,
    /// What came of a request, and which session had asked for it.
    Io(IoResponse, Mode),
    /// What became of the way to a loudspeaker.
    Audio(Loudspeaker),
    /// Whether a screen reader speaks here.
    ScreenReader(bool),
    /// A line that a trainer's window told.
    Remote(String),
    /// How long the machine has slept in all since it started, in milliseconds.
    Slept(Millis),
    /// This is to be shown until the next key.
    Notice(Message),
}

/// Something that is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Keep this.
    Persist(Vec<JournalOp>),
    /// Ask disk or printer for this, and tell the session that wants it.
    Io(IoRequest, Mode),
    /// From now on this is to sound, in the time of the boot clock.
    Audio(AudioPlan),
    /// Keep the screen from going dark, or no longer.
    Inhibit(bool),
    /// Tell these lines to the windows for the room.
    Remote(Vec<String>),
    /// What only window or terminal can do.
    Ui(UiRequest),
}
