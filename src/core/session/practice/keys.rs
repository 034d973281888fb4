//! Keys in practice: those of the trainer, those of its pages, and everything else as in earnest.

use super::super::key::digit;
use super::super::{Intent, Key, Route, Session};
use super::Training;
use crate::handover::Format;
use crate::training::{Mark, Turn};

impl Session {
    /// What a key asks for in practice. One key leads to a real emergency from everywhere.
    pub(in crate::session) fn practice_intent(
        &self,
        training: &Training,
        key: Key,
    ) -> Option<Intent> {
        if training.follows {
            return audience_intent(key);
        }
        let runs = training.runs();
        if self.page == Route::Room {
            return Self::room_intent(key);
        }
        match (key, self.page) {
            (Key::Delete, _) => Some(Intent::Real),
            (Key::Char('.'), _) if runs => Some(Intent::Pause),
            (Key::Up, _) if runs => Some(Intent::Turn(Turn::Better)),
            (Key::Down, _) if runs => Some(Intent::Turn(Turn::Worse)),
            (Key::Left, Route::Trainer | Route::TakeOff) if runs => {
                Some(Intent::Open(Route::TakeOff))
            }
            (Key::Left, _) if runs => Some(Intent::StepBack),
            (Key::PageDown, _) if runs => Some(Intent::SkipAhead),
            (Key::Right, _) if runs => Some(Intent::Open(Route::Trainer)),
            (Key::Char(letter), Route::Trainer) => trainer_letter(letter),
            (Key::Char(letter), Route::TakeOff) => trainer_mark(letter).map(Intent::TakeOff),
            (Key::Char('q' | 'Q'), Route::Instructions) if runs => Some(Intent::Saw(Mark::Call)),
            (Key::Char(letter), page) if !runs => page_letter(training, page, letter),
            (Key::Enter, Route::Scene) => Some(Intent::Begin),
            (Key::Up, Route::Scene) => Some(Intent::Learner(Turn::Better)),
            (Key::Down, Route::Scene) => Some(Intent::Learner(Turn::Worse)),
            (Key::Left | Key::PageUp, Route::Replay { .. }) => Some(Intent::Earlier),
            (Key::Right | Key::PageDown, Route::Replay { .. }) => Some(Intent::Later),
            (Key::Escape, _) if !runs => Some(Intent::Back),
            (Key::Enter, _) if !runs => None,
            _ => self.usual_intent(key),
        }
    }
}

/// What a key asks for in a window for the room: how it looks, and a real emergency, no more.
fn audience_intent(key: Key) -> Option<Intent> {
    match key {
        Key::Larger => Some(Intent::LargerText),
        Key::Smaller => Some(Intent::SmallerText),
        Key::FullScreen => Some(Intent::FullScreen),
        Key::Delete => Some(Intent::Real),
        _ => None,
    }
}

/// What a trainer marks with a digit.
fn trainer_letter(letter: char) -> Option<Intent> {
    match trainer_mark(letter) {
        Some(mark) => Some(Intent::Saw(mark)),
        None => (digit(letter)? == Mark::BY_TRAINER.len()).then_some(Intent::EndDrill),
    }
}

/// The mark with this digit.
fn trainer_mark(letter: char) -> Option<Mark> {
    Mark::BY_TRAINER.get(digit(letter)?).copied()
}

/// What a letter or digit asks for on a page of practice on which no drill goes on.
fn page_letter(training: &Training, page: Route, letter: char) -> Option<Intent> {
    match (page, letter) {
        (_, 'm' | 'M') => Some(Intent::Mute),
        (Route::Practice, '1') => Some(Intent::Open(Route::Scenarios { part: 0 })),
        (Route::Practice, '2') => Some(Intent::Open(Route::Room)),
        (Route::Practice, '3') => Some(Intent::Open(Route::Class { part: 0 })),
        (Route::Practice, '4') => Some(Intent::Audience),
        (Route::Practice, '5') => training.drill.as_ref().map(|_| Intent::Open(Route::Score)),
        (Route::Class { part }, _) => Session::class_letter(training, part, letter),
        (Route::Scenarios { part }, _) => {
            let index = digit(letter)?;
            if index == Route::SCENARIOS {
                return Some(Intent::More);
            }
            let index = part * Route::SCENARIOS + index;
            (index < training.scenarios().count()).then_some(Intent::Scenario(index))
        }
        (Route::Score, '1') => Some(Intent::Open(Route::Replay { step: 0 })),
        (Route::Score, '2') => Some(Intent::KeepDrill),
        (Route::Score, '3') => Some(Intent::PrintSheet),
        (Route::Score, '4') => Some(Intent::SaveSheet(Format::Pdf)),
        (Route::Score, '5') => Some(Intent::SaveSheet(Format::Text)),
        (Route::Score, '6') => Some(Intent::SaveSheet(Format::Json)),
        _ => None,
    }
}
