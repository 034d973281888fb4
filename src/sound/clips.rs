//! Recorded lines: found by the words they say, decoded when they are needed.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use lewton::inside_ogg::OggStreamReader;
use overdose_core::audio::{RATE, clip};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "resources/voice/en"]
struct Embedded;

/// The most that is kept decoded, in samples: the clips of a whole round and of the screen, a few megabytes.
const MAX_SAMPLES: usize = 1 << 19;

/// The recorded lines.
#[derive(Default)]
pub struct Clips {
    decoded: BTreeMap<String, Arc<[f32]>>,
}

impl Clips {
    /// The samples of what says a phrase; none where nobody recorded it.
    pub fn get(&mut self, phrase: &str) -> Option<Arc<[f32]>> {
        if let Some(samples) = self.decoded.get(phrase) {
            return Some(Arc::clone(samples));
        }
        let samples: Arc<[f32]> = Self::decode(phrase)?.into();
        let kept: usize = self.decoded.values().map(|clip| clip.len()).sum();
        if kept + samples.len() > MAX_SAMPLES {
            self.decoded.clear();
        }
        self.decoded.insert(phrase.to_owned(), Arc::clone(&samples));
        Some(samples)
    }

    /// The same, read from the file that is embedded.
    #[must_use]
    pub fn decode(phrase: &str) -> Option<Vec<f32>> {
        let file = Embedded::get(&format!("{}.ogg", clip(phrase)))?;
        let mut reader = OggStreamReader::new(Cursor::new(file.data)).ok()?;
        let header = &reader.ident_hdr;
        if u64::from(header.audio_sample_rate) != RATE || header.audio_channels != 1 {
            return None;
        }
        let mut samples = Vec::new();
        while let Ok(Some(packet)) = reader.read_dec_packet_itl() {
            samples.extend(packet.into_iter().map(|one| f32::from(one) / 32_768.0));
        }
        (!samples.is_empty()).then_some(samples)
    }
}
