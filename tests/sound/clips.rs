//! Every phrase has a clip of exactly its words, and every clip can be heard.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use overdose_checklist::sound::Clips;
use overdose_core::audio::RATE;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::lines::said;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/voice/en");
const MAKE: &str = "make the missing clips: python3 resources/voice/make.py";

#[derive(Deserialize)]
struct Manifest {
    voice: String,
    clips: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    clip: String,
    say: String,
    text_sha256: String,
    audio_sha256: String,
    samples: usize,
    peak: f32,
    rms: f32,
}

fn manifest() -> Manifest {
    let path = Path::new(FOLDER).join("manifest.json");
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("a manifest")
}

fn hash(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_phrase_has_a_clip_of_its_words_and_no_other_clip_is_there() {
    let manifest = manifest();
    let rows = || manifest.clips.iter();
    for said in said() {
        let row = rows().find(|row| row.clip == said.clip);
        let row = row.unwrap_or_else(|| panic!("nobody says \"{}\": {MAKE}", said.say));
        assert_eq!(row.say, said.say, "{MAKE}");
        let text = format!("{}\n{}", manifest.voice, said.say);
        assert_eq!(
            row.text_sha256,
            hash(text.as_bytes()),
            "{}: {MAKE}",
            row.clip
        );
    }
    let wanted: BTreeSet<String> = said().into_iter().map(|said| said.clip).collect();
    let listed: BTreeSet<String> = rows().map(|row| row.clip.clone()).collect();
    let files = fs::read_dir(FOLDER).expect("a folder of clips");
    let files: BTreeSet<String> = files
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".ogg").map(str::to_owned))
        .collect();
    assert_eq!(wanted, listed, "{MAKE}");
    assert_eq!(wanted, files, "{MAKE}");
}

#[test]
fn every_file_is_the_one_that_was_checked() {
    for row in manifest().clips {
        let path = Path::new(FOLDER).join(format!("{}.ogg", row.clip));
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(hash(&bytes), row.audio_sha256, "{}: {MAKE}", row.clip);
    }
}

#[test]
fn every_clip_is_decoded_as_long_and_as_loud_as_the_manifest_says() {
    let manifest = manifest();
    for row in &manifest.clips {
        let samples = Clips::decode(&row.clip).unwrap_or_else(|| panic!("{} is silent", row.clip));
        // The last packet of an Ogg may be decoded a little longer than it was meant to last.
        let length = samples.len().abs_diff(row.samples);
        assert!(
            length < 1024,
            "{}: {} of {}",
            row.clip,
            samples.len(),
            row.samples
        );
        let seconds = samples.len() as f32 / RATE as f32;
        assert!((0.25..12.0).contains(&seconds), "{}: {seconds} s", row.clip);
        let peak = samples
            .iter()
            .fold(0.0_f32, |peak, one| peak.max(one.abs()));
        assert!(
            (peak - row.peak).abs() < 0.02,
            "{}: {peak} of {}",
            row.clip,
            row.peak
        );
        assert!(peak < 0.95, "{}: peak {peak}", row.clip);
        let square: f32 = samples.iter().map(|one| one * one).sum();
        let rms = (square / samples.len() as f32).sqrt();
        assert!(
            (rms - row.rms).abs() < 0.02,
            "{}: {rms} of {}",
            row.clip,
            row.rms
        );
        let silence = samples
            .iter()
            .position(|one| one.abs() > 0.02)
            .unwrap_or(samples.len());
        let silence = silence as f32 / RATE as f32;
        assert!(silence < 0.06, "{}: silent for {silence} s", row.clip);
        let words = row.say.split_whitespace().count();
        let minute = words as f32 / seconds * 60.0;
        let slow_enough = words < 3 || (80.0..215.0).contains(&minute);
        assert!(slow_enough, "{}: {minute} words a minute", row.clip);
    }
    let middle = |mut all: Vec<f32>| {
        all.sort_by(f32::total_cmp);
        all[all.len() / 2]
    };
    let usual = middle(manifest.clips.iter().map(|row| row.rms).collect());
    for row in &manifest.clips {
        let decibel = 20.0 * (row.rms / usual).log10();
        assert!(
            decibel.abs() < 3.5,
            "{}: {decibel} dB beside the others",
            row.clip
        );
    }
}
