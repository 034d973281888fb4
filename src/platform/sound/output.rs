//! A way to a loudspeaker: it says how much it wants, and is given that.

use std::fmt;

use overdose_protocol::time::Millis;

/// Why nothing can be played, or no longer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{action}: {cause}")]
pub struct OutputError {
    /// What was done.
    pub action: &'static str,
    /// Why it failed.
    pub cause: String,
}

impl OutputError {
    /// What was done, and why it failed.
    pub fn new(action: &'static str, cause: &dyn fmt::Display) -> Self {
        Self {
            action,
            cause: cause.to_string(),
        }
    }

    /// The same as something to map an error with.
    pub fn at<E: fmt::Display>(action: &'static str) -> impl FnOnce(E) -> Self {
        move |cause| Self::new(action, &cause)
    }
}

/// Something that plays single-channel samples of 16 bits at 24,000 a second.
pub trait Output {
    /// Waits until more is wanted, and says how many frames. No call waits for longer than a second.
    ///
    /// # Errors
    ///
    /// It is gone, or takes nothing for a second.
    fn wait(&mut self) -> Result<usize, OutputError>;

    /// In how many milliseconds from now the next frame is heard that is given to it, where it knows.
    ///
    /// # Errors
    ///
    /// It is gone, or does not answer for a second.
    fn heard_in(&mut self) -> Result<Option<Millis>, OutputError> {
        Ok(None)
    }

    /// Gives it so many frames, or fewer.
    ///
    /// # Errors
    ///
    /// It is gone, or takes nothing for a second.
    fn write(&mut self, frames: &[i16]) -> Result<(), OutputError>;
}

/// Opens one; the player asks again after a while where that fails.
pub type Open = Box<dyn FnMut() -> Result<Box<dyn Output>, OutputError> + Send>;

/// Samples as bytes, the low one first.
#[cfg(target_os = "linux")]
pub fn bytes(frames: &[i16]) -> Vec<u8> {
    frames
        .iter()
        .flat_map(|frame| frame.to_le_bytes())
        .collect()
}
