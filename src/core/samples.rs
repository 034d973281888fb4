//! Samples of every part, taken from real screens so that none can grow old: for the gallery and for tests.

use crate::content::Content;
use crate::runtime::{Input, Runtime};
use crate::session::{Device, Key, Options, Session};
use crate::view_model::{Part, Screen};
use overdose_protocol::time::Now;

/// Keys that lead past every part, a second between them; `R` is Enter. The last ones lead through a drill to its score and its
/// steps.
const STORIES: &[&str] = &[
    "nu",
    "np",
    "nnRRg",
    "nyRRgd12",
    "yynnnnnR",
    "nnRRge1",
    "nnRRge2",
    "j499",
    "o03",
    "o92",
    "o9193RnqnRgez11",
];

/// One sample of every kind of part.
#[must_use]
pub fn parts(content: &'static Content) -> Vec<Part> {
    let mut samples: Vec<Part> = Vec::new();
    for part in screens(content).into_iter().flat_map(|screen| screen.parts) {
        if samples.iter().all(|sample| sample.name() != part.name()) {
            samples.push(part);
        }
    }
    samples
}

/// Screens on which every kind of part stands.
#[must_use]
pub fn screens(content: &'static Content) -> Vec<Screen> {
    let mut screens = Vec::new();
    for story in STORIES {
        let options = Options {
            country: Some("US".to_owned()),
            address: Some("12 Main Street".to_owned()),
            ..Options::default()
        };
        let mut session = Session::new(content, &options);
        session.set_audio_status(Device::Plays, Now::default());
        session.look_after();
        let mut now = Now {
            boot: 1_000_000,
            wall: 1_800_000_000_000,
            offset: 0,
        };
        let mut runtime = Runtime::new(session, now).with_training(None);
        for input in std::iter::once(Input::Tick).chain(story.chars().map(pressed)) {
            now = now.at(now.boot + 1000);
            runtime.handle(input, now);
            screens.push(runtime.screen().clone());
        }
    }
    screens
}

fn pressed(letter: char) -> Input {
    Input::Key(match letter {
        'R' => Key::Enter,
        letter => Key::Char(letter),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_part_has_a_sample() {
        let samples = Content::embedded().map_or_else(|_| Vec::new(), parts);
        let shown: Vec<_> = samples.iter().map(Part::name).collect();
        let mut missing = Part::NAMES.iter().filter(|name| !shown.contains(name));
        assert_eq!(missing.next(), None, "{shown:?}");
    }
}
