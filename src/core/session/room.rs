//! Questions to the room, and the drills that a class has kept.

use super::key::digit;
use super::practice::{Run, Training};
use super::{Intent, IoRequest, Key, Route, Session};
use crate::case::Case;
use crate::training::Turn;
use overdose_protocol::time::Now;

impl Session {
    /// What a key asks for on the page of a question: digits count hands there.
    pub(super) fn room_intent(key: Key) -> Option<Intent> {
        Some(match key {
            Key::Char(letter) => match letter.to_digit(10) {
                Some(digit) => Intent::Hands(digit),
                None if letter.eq_ignore_ascii_case(&'c') => Intent::SaveRoom,
                None if letter.eq_ignore_ascii_case(&'m') => Intent::Mute,
                None => return None,
            },
            Key::Enter => Intent::HandsNext,
            Key::Backspace => Intent::HandsDelete,
            Key::Left | Key::PageUp => Intent::Question(Turn::Worse),
            Key::Right | Key::PageDown => Intent::Question(Turn::Better),
            Key::Up | Key::Down => Intent::OtherRound,
            Key::Escape => Intent::Back,
            Key::Delete => Intent::Real,
            Key::Larger => Intent::LargerText,
            Key::Smaller => Intent::SmallerText,
            Key::FullScreen => Intent::FullScreen,
        })
    }

    /// What a digit asks for in the list of kept drills.
    pub(super) fn class_letter(training: &Training, part: usize, letter: char) -> Option<Intent> {
        let index = digit(letter)?;
        if index == Route::DRILLS {
            return Some(Intent::More);
        }
        let index = part * Route::DRILLS + index;
        let kept = training.kept().map_or(0, <[_]>::len);
        (index < kept).then_some(Intent::OpenDrill(index))
    }

    pub(super) fn carry_out_room(&mut self, intent: Intent, now: Now) {
        let Some(training) = &mut self.training else {
            return;
        };
        let room = &mut training.room;
        match intent {
            Intent::Hands(digit) => room.digit(digit),
            Intent::HandsNext => room.next_field(),
            Intent::HandsDelete => room.delete(),
            Intent::Question(turn) => room.turn(turn == Turn::Better),
            Intent::OtherRound => room.other_round(),
            Intent::SaveRoom => {
                let csv = room.csv(&training.practice.room);
                self.asks.push(IoRequest::SaveRoom { csv, at: now });
            }
            Intent::OpenDrill(index) => self.open_drill(index),
            _ => {}
        }
    }

    /// The drill is looked at for itself: *Back* leads to where everything begins.
    pub(super) fn forget_opened(&mut self) {
        if let Some(training) = &mut self.training {
            training.opened = false;
        }
    }

    /// Opens a kept drill: its score comes to the front.
    fn open_drill(&mut self, index: usize) {
        let protocol = self.protocol();
        let number = self.front.number + 1;
        let Some(training) = &mut self.training else {
            return;
        };
        let Some(kept) = training.kept.as_ref().and_then(|kept| kept.get(index)) else {
            return;
        };
        // With the profile that it was recorded in.
        let mut person = Case::new(protocol, kept.incident.header, number);
        for entry in kept.incident.entries() {
            person.push(protocol, entry.at, entry.event);
        }
        person.incident.incomplete = kept.incident.incomplete;
        training.drill = Some(kept.drill.clone());
        training.opened = true;
        training.run = Run::Over;
        self.front = person;
        self.page = Route::Score;
    }
}
