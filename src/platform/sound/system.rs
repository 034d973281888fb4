//! The sound of macOS and Windows. On Linux it is only compiled where the feature `cpal` asks for it, to know that it still is code.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cpal::ErrorKind;
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use overdose_core::audio::RATE;

use super::output::Output;

/// How much is kept for the device, in frames, and how much of it must be gone before it is filled again.
const KEPT: (usize, usize) = (1440, 480);

/// A stream to the loudspeaker of the system.
pub struct System {
    shared: Arc<Shared>,
    _stream: cpal::Stream,
}

#[derive(Default)]
struct Shared {
    frames: Mutex<VecDeque<i16>>,
    taken: Condvar,
    gone: AtomicBool,
}

impl Shared {
    fn frames(&self) -> MutexGuard<'_, VecDeque<i16>> {
        self.frames.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl System {
    /// Opens the loudspeaker that the system uses.
    ///
    /// # Errors
    ///
    /// There is none, or it takes other samples than every system has.
    pub fn open() -> io::Result<Self> {
        let device = cpal::default_host().default_output_device();
        let device = device.ok_or(io::ErrorKind::NotFound)?;
        let config = device.default_output_config();
        let config = config.map_err(io::Error::other)?.config();
        let (shared, channels) = (Arc::<Shared>::default(), usize::from(config.channels));
        let (playing, failing) = (Arc::clone(&shared), Arc::clone(&shared));
        let mut between = Between::at(config.sample_rate);
        let fill = move |samples: &mut [f32], _: &cpal::OutputCallbackInfo| {
            // Nobody waits in here: what cannot be had now is silence.
            let mut frames = playing.frames.try_lock().ok();
            for sample in samples.chunks_mut(channels.max(1)) {
                sample.fill(between.next(|| frames.as_mut()?.pop_front()));
            }
            playing.taken.notify_one();
        };
        let fail = move |error: cpal::Error| {
            let goes_on = matches!(
                error.kind(),
                ErrorKind::Xrun | ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied
            );
            failing.gone.fetch_or(!goes_on, Ordering::Relaxed);
        };
        let stream = device.build_output_stream(config, fill, fail, None);
        let stream = stream.map_err(io::Error::other)?;
        stream.play().map_err(io::Error::other)?;
        Ok(Self {
            shared,
            _stream: stream,
        })
    }
}

impl Output for System {
    fn wait(&mut self) -> io::Result<usize> {
        let frames = self.shared.frames();
        let is_full = |frames: &mut VecDeque<i16>| frames.len() + KEPT.1 > KEPT.0;
        let waited = self
            .shared
            .taken
            .wait_timeout_while(frames, Duration::from_secs(1), is_full);
        let (frames, late) = waited.unwrap_or_else(PoisonError::into_inner);
        if late.timed_out() || self.shared.gone.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(KEPT.0 - frames.len())
    }

    fn write(&mut self, frames: &[i16]) -> io::Result<()> {
        self.shared.frames().extend(frames);
        Ok(())
    }
}

/// Frames at the rate of the device: each lies on the line between two of ours.
struct Between {
    step: f32,
    passed: f32,
    ends: (f32, f32),
}

impl Between {
    #[expect(clippy::cast_precision_loss, reason = "rates are far below 2^24")]
    fn at(rate: u32) -> Self {
        Self {
            step: RATE as f32 / rate.max(1) as f32,
            passed: 0.0,
            ends: (0.0, 0.0),
        }
    }

    fn next(&mut self, mut frame: impl FnMut() -> Option<i16>) -> f32 {
        self.passed += self.step;
        while self.passed >= 1.0 {
            self.passed -= 1.0;
            self.ends = (self.ends.1, f32::from(frame().unwrap_or(0)) / 32_768.0);
        }
        self.ends.0 + (self.ends.1 - self.ends.0) * self.passed
    }
}
