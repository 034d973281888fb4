//! The beat stands in the row of what has to be done at this very moment.

use overdose_core::audio::Cue;
use overdose_core::locale::Catalog;
use overdose_core::view_model::{BeatPart, Instruction, Part};

/// Where the beat of a screen stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum BeatAt<'a> {
    /// There is none.
    Nowhere,
    /// Beside the order.
    Instruction(&'a BeatPart),
    /// Beside what follows it.
    Then(&'a BeatPart),
    /// In a row of its own.
    Alone(&'a BeatPart),
}

impl<'a> BeatAt<'a> {
    /// Where it stands among these parts.
    pub fn of(parts: &'a [Part]) -> Self {
        let beat = parts.iter().find_map(|part| match part {
            Part::Beat(beat) => Some(beat),
            _ => None,
        });
        let Some(beat) = beat else {
            return Self::Nowhere;
        };
        let shown_large = |order: &Instruction| order.display.is_some();
        let order = parts
            .iter()
            .any(|part| matches!(part, Part::Instruction(order) if shown_large(order)));
        let then = parts
            .iter()
            .any(|part| matches!(part, Part::NextInstruction(order) if shown_large(order)));
        match beat.cue {
            Cue::Breath(_) if then => Self::Then(beat),
            Cue::Push(_) | Cue::WeakBreath | Cue::Wait if order => Self::Instruction(beat),
            _ => Self::Alone(beat),
        }
    }
}

/// The beat in words, with a mark that changes each time, so that it is seen and not only counted.
pub fn text(beat: &BeatPart, words: &Catalog) -> String {
    let mark = match beat.cue {
        Cue::Push(number) if number % 2 == 1 => "(#)",
        Cue::Push(_) | Cue::Wait => "( )",
        Cue::Breath(_) | Cue::WeakBreath => "(~)",
    };
    let line = words.text(&beat.line);
    match &beat.rate {
        Some(rate) => format!("{mark} {line}   {}", words.text(rate)),
        None => format!("{mark} {line}"),
    }
}
