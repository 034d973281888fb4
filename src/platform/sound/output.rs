//! A way to a loudspeaker: it says how much it wants, and is given that.

use std::io;

use overdose_protocol::time::Millis;

/// Something that plays single-channel samples of 16 bits at 24,000 a second. Whoever plays needs to know only that it failed: the
/// screen says that nothing sounds, and why is of no use to a helper.
pub trait Output {
    /// Waits until more is wanted, and says how many frames. No call waits for longer than a second.
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
