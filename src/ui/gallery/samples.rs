//! One sample of every part, taken from real screens so that no sample can grow old.

use std::mem::{Discriminant, discriminant};

use overdose_core::content::Content;
use overdose_core::session::{Device, Key, Options, Session};
use overdose_core::view_model::{self, Part};
use overdose_protocol::time::Now;

/// Keys that lead past every part; a digit in brackets would be a wait, so there is a second between keys.
const STORIES: [&str; 7] = [
    "nu", "np", "nnRRg", "nyRRgd12", "yynnnnnR", "nnRRge1", "nnRRge2",
];

/// A part and the name of its kind.
pub struct Sample {
    /// What it is called in the code.
    pub name: &'static str,
    /// The part.
    pub part: Part,
}

/// One sample of every kind of part that the stories pass.
pub fn parts(content: &'static Content) -> Vec<Sample> {
    let mut seen: Vec<Discriminant<Part>> = Vec::new();
    let mut samples = Vec::new();
    for story in STORIES {
        let options = Options {
            country: Some("US".to_owned()),
            address: Some("12 Main Street".to_owned()),
            ..Options::default()
        };
        let mut session = Session::new(content, &options);
        session.hear_device(Device::Plays, Now::default());
        let mut now = Now {
            boot: 1_000_000,
            wall: 1_800_000_000_000,
            offset: 0,
        };
        for letter in std::iter::once(None).chain(story.chars().map(Some)) {
            now = now.at(now.boot + 1000);
            let key = letter.map(|letter| match letter {
                'R' => Key::Enter,
                letter => Key::Char(letter),
            });
            if let Some(key) = key {
                session.press(key, now);
            }
            for part in view_model::screen(&session, now).parts {
                if !seen.contains(&discriminant(&part)) {
                    seen.push(discriminant(&part));
                    samples.push(Sample {
                        name: name(&part),
                        part,
                    });
                }
            }
        }
    }
    samples
}

fn name(part: &Part) -> &'static str {
    match part {
        Part::CallBar(_) => "Call bar",
        Part::Notice(_) => "Notice",
        Part::Confirm(_) => "Confirm",
        Part::Title(_) => "Title",
        Part::Order(_) => "Order",
        Part::Then(_) => "Then",
        Part::Next(_) => "Next",
        Part::Also(_) => "Also",
        Part::Answers(_) => "Answers",
        Part::Said(_) => "Said",
        Part::Beat(_) => "Beat",
        Part::Progress(_) => "Progress",
        Part::Look(_) => "Look",
        Part::Clock(_) => "Clock",
        Part::Naloxone(_) => "Naloxone",
        Part::Beside(_) => "Beside",
        Part::Notes(_) => "Notes",
        Part::Choices(_) => "Choices",
        Part::Record(_) => "Record",
        Part::Handover(_) => "Handover",
        Part::Code(_) => "Code",
        Part::Timeline(_) => "Timeline",
        Part::Events(_) => "Events",
        Part::Practice(_) => "Practice",
        Part::Casualty(_) => "Casualty",
        Part::Points(_) => "Points",
        Part::Bars(_) => "Bars",
        Part::Facts(_) => "Facts",
        Part::Checks(_) => "Checks",
        Part::Light(_) => "Light",
        Part::Actions(_) => "Actions",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_of_part_has_a_sample() {
        let samples = Content::embedded().map_or_else(|_| Vec::new(), parts);
        let names: BTreeSet<_> = samples.iter().map(|sample| sample.name).collect();
        assert_eq!(names.len(), 24, "{names:?}");
    }
}
