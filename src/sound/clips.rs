//! Recorded lines: found by the messages that they say, decoded when they are needed.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, OnceLock};

use lewton::inside_ogg::OggStreamReader;
use overdose_core::audio::RATE;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "resources/voice/en"]
struct Embedded;

/// The most that is kept decoded, in samples: the clips of a whole round and of the screen, a few megabytes.
const MAX_SAMPLES: usize = 1 << 19;

/// A row of the list of lines: a file, and the keys of the phrases that it says.
#[derive(Deserialize)]
struct Line {
    clip: String,
    of: Vec<String>,
}

/// The recorded lines.
#[derive(Default)]
pub struct Clips {
    decoded: BTreeMap<String, Arc<[f32]>>,
}

/// The file of each phrase by its key, read when something is said for the first time.
fn files() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| {
        let list = Embedded::get("lines.json");
        let lines = list.and_then(|list| serde_json::from_slice::<Vec<Line>>(&list.data).ok());
        let lines = lines.unwrap_or_default().into_iter();
        let named = |line: Line| line.of.into_iter().map(move |key| (key, line.clip.clone()));
        lines.flat_map(named).collect()
    })
}

impl Clips {
    /// The samples of the phrase with this key; none where nobody recorded it.
    pub fn get(&mut self, key: &str) -> Option<Arc<[f32]>> {
        if let Some(samples) = self.decoded.get(key) {
            return Some(Arc::clone(samples));
        }
        let samples: Arc<[f32]> = Self::decode(files().get(key)?)?.into();
        let kept: usize = self.decoded.values().map(|clip| clip.len()).sum();
        if kept + samples.len() > MAX_SAMPLES {
            self.decoded.clear();
        }
        self.decoded.insert(key.to_owned(), Arc::clone(&samples));
        Some(samples)
    }

    /// What stands in an embedded file.
    #[must_use]
    pub fn decode(clip: &str) -> Option<Vec<f32>> {
        let file = Embedded::get(&format!("{clip}.ogg"))?;
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
