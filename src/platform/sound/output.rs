//! A way to a loudspeaker: it says how much it wants, and is given that.

use std::io;

use overdose_protocol::time::Millis;

/// Who hears what is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Everybody who is there, as far as anybody knows.
    Room,
    /// Whoever wears it.
    One,
    /// It is muted, or its volume is at nothing.
    Nobody,
}

/// Follows who hears it in a thread of its own, and ends once the loudspeaker is gone for good.
pub type Watch = Box<dyn FnOnce(&dyn Fn(Reach)) + Send>;

/// Something that plays single-channel samples of 16 bits at 24,000 a second. Whoever plays needs to know only that it failed: the
/// screen says that nothing sounds, and why is of no use to a helper.
pub trait Output {
    /// Waits until more is wanted, and says how many frames. No call waits for longer than a second, but the first ones may: for as
    /// long as a loudspeaker keeps what it was given before.
    ///
    /// # Errors
    ///
    /// It is gone, or takes nothing for a second.
    fn wait(&mut self) -> io::Result<usize>;

    /// In how many milliseconds from now the next frame is heard that is given to it, where it knows.
    ///
    /// # Errors
    ///
    /// It is gone, or does not answer for a second.
    fn latency(&mut self) -> io::Result<Option<Millis>> {
        Ok(None)
    }

    /// How long it takes until all is heard, in milliseconds, where it slept before it was opened.
    fn waking(&self) -> Millis {
        0
    }

    /// Who heard it when it was opened.
    fn reach(&self) -> Reach {
        Reach::Room
    }

    /// What follows who hears it, where anybody can know.
    fn watch(&self) -> Option<Watch> {
        None
    }

    /// Gives it so many frames, or fewer.
    ///
    /// # Errors
    ///
    /// It is gone, or takes nothing for a second.
    fn write(&mut self, frames: &[i16]) -> io::Result<()>;
}

/// Opens one; the player asks again after a while where that fails.
pub type Open = Box<dyn FnMut() -> io::Result<Box<dyn Output>> + Send>;

/// Samples as bytes, the low one first.
#[cfg(target_os = "linux")]
pub fn bytes(frames: &[i16]) -> Vec<u8> {
    frames
        .iter()
        .flat_map(|frame| frame.to_le_bytes())
        .collect()
}
