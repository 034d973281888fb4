//! One sample of every part, taken from real screens so that no sample can grow old.

use std::mem::{Discriminant, discriminant};

use overdose_core::content::Content;
use overdose_core::runtime::{Input, Runtime};
use overdose_core::session::{Device, Key, Options, Session};
use overdose_core::view_model::Part;
use overdose_protocol::time::Now;

/// Keys that lead past every part, a second between them; `R` is Enter.
const STORIES: [&str; 10] = [
    "nu", "np", "nnRRg", "nyRRgd12", "yynnnnnR", "nnRRge1", "nnRRge2", "j3", "o03", "o92",
];

/// The same in a drill with the casualty, to its score.
const DRILL: &str = "o9193RnqnRgez1";

/// A part and the name of its kind.
pub struct Sample {
    /// What it is called in the code.
    pub name: &'static str,
    /// The part.
    pub part: Part,
}

/// One sample of every kind of part.
pub fn parts(content: &'static Content) -> Vec<Sample> {
    let mut seen: Vec<Discriminant<Part>> = Vec::new();
    let mut samples = Vec::new();
    for story in STORIES.into_iter().chain([DRILL]) {
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
            for part in &runtime.screen().parts {
                if !seen.contains(&discriminant(part)) {
                    seen.push(discriminant(part));
                    samples.push(Sample {
                        name: name(part),
                        part: part.clone(),
                    });
                }
            }
        }
    }
    samples
}

fn pressed(letter: char) -> Input {
    Input::Key(match letter {
        'R' => Key::Enter,
        letter => Key::Char(letter),
    })
}

/// The names of all kinds of parts: a kind without one does not compile, and one without a sample fails the test below.
macro_rules! names {
    ($($kind:ident => $name:literal,)*) => {
        fn name(part: &Part) -> &'static str {
            match part {
                $(Part::$kind { .. } => $name,)*
            }
        }

        #[cfg(test)]
        const NAMES: &[&str] = &[$($name),*];
    };
}

names! {
    CallBar => "Call bar",
    Notice => "Notice",
    Confirm => "Confirm",
    Title => "Title",
    Instruction => "Instruction",
    NextInstruction => "Next instruction",
    Next => "Next",
    SecondaryButton => "Secondary button",
    Answers => "Answers",
    AnswerSummary => "Answer summary",
    Beat => "Beat",
    Progress => "Progress",
    BreathTimer => "Breath timer",
    Clock => "Clock",
    Naloxone => "Naloxone",
    SideCards => "Side cards",
    Notes => "Notes",
    Choices => "Choices",
    Record => "Record",
    Handover => "Handover",
    Code => "Code",
    Timeline => "Timeline",
    Events => "Events",
    Practice => "Practice",
    Casualty => "Casualty",
    Points => "Points",
    Bars => "Bars",
    Facts => "Facts",
    Checks => "Checks",
    Light => "Light",
    Actions => "Actions",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_part_has_a_sample() {
        let samples = Content::embedded().map_or_else(|_| Vec::new(), parts);
        let shown: Vec<_> = samples.iter().map(|sample| sample.name).collect();
        let missing: Vec<_> = NAMES.iter().filter(|name| !shown.contains(name)).collect();
        assert!(missing.is_empty(), "no sample of {missing:?}");
    }
}
