//! Keys in practice: those of the trainer, those of its pages, and everything else as in earnest.

use super::super::key::digit;
use super::super::{Intent, Key, Page, Session};
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
        if self.page == Page::Room {
            return Self::room_intent(key);
        }
        match (key, self.page) {
            (Key::Delete, _) => Some(Intent::Real),
            (Key::Char('.'), _) if runs => Some(Intent::Pause),
            (Key::Up, _) if runs => Some(Intent::Turn(Turn::Better)),
            (Key::Down, _) if runs => Some(Intent::Turn(Turn::Worse)),
            (Key::Left, Page::Trainer | Page::TakeOff) if runs => Some(Intent::Open(Page::TakeOff)),
            (Key::Left, _) if runs => Some(Intent::StepBack),
            (Key::PageDown, _) if runs => Some(Intent::SkipAhead),
            (Key::Right, _) if runs => Some(Intent::Open(Page::Trainer)),
            (Key::Char(letter), Page::Trainer) => trainer_letter(letter),
            (Key::Char(letter), Page::TakeOff) => trainer_mark(letter).map(Intent::TakeOff),
            (Key::Char('q' | 'Q'), Page::Instructions) if runs => Some(Intent::Saw(Mark::Call)),
            (Key::Char(letter), page) if !runs => page_letter(training, page, letter),
            (Key::Enter, Page::Scene) => Some(Intent::Begin),
            (Key::Up, Page::Scene) => Some(Intent::Learner(Turn::Better)),
            (Key::Down, Page::Scene) => Some(Intent::Learner(Turn::Worse)),
            (Key::Left | Key::PageUp, Page::Replay { .. }) => Some(Intent::Earlier),
            (Key::Right | Key::PageDown, Page::Replay { .. }) => Some(Intent::Later),
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
fn page_letter(training: &Training, page: Page, letter: char) -> Option<Intent> {
    match (page, letter) {
        (_, 'm' | 'M') => Some(Intent::Mute),
        (Page::Practice, '1') => Some(Intent::Open(Page::Scenarios { part: 0 })),
        (Page::Practice, '2') => Some(Intent::Open(Page::Room)),
        (Page::Practice, '3') => Some(Intent::Open(Page::Class { part: 0 })),
        (Page::Practice, '4') => Some(Intent::Audience),
        (Page::Practice, '5') => training.drill.as_ref().map(|_| Intent::Open(Page::Score)),
        (Page::Class { part }, _) => Session::class_letter(training, part, letter),
        (Page::Scenarios { part }, _) => {
            let index = digit(letter)?;
            if index == Page::SCENARIOS {
                return Some(Intent::More);
            }
            let index = part * Page::SCENARIOS + index;
            (index < training.scenarios().count()).then_some(Intent::Scenario(index))
        }
        (Page::Score, '1') => Some(Intent::Open(Page::Replay { step: 0 })),
        (Page::Score, '2') => Some(Intent::KeepDrill),
        (Page::Score, '3') => Some(Intent::PrintSheet),
        (Page::Score, '4') => Some(Intent::SaveSheet(Format::Pdf)),
        (Page::Score, '5') => Some(Intent::SaveSheet(Format::Text)),
        (Page::Score, '6') => Some(Intent::SaveSheet(Format::Json)),
        _ => None,
    }
}
