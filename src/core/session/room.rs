//! Questions to the room, and the drills that a class has kept.

use super::practice::Run;
use super::{IoRequest, RoomIntent, Route, Session};
use crate::case::Case;
use crate::format::{format_date, format_minute};
use crate::training::{Turn, class_csv};
use overdose_protocol::time::Now;

impl Session {
    pub(super) fn carry_out_room(&mut self, intent: RoomIntent, now: Now) {
        let of_lesson = self.is_of_lesson();
        let Some(training) = &mut self.training else {
            return;
        };
        match intent {
            RoomIntent::Hands(digit) => training.room.digit(digit),
            RoomIntent::Next => training.room.next_field(),
            RoomIntent::Delete => training.room.delete(),
            // In a lesson its plan says which question comes next.
            RoomIntent::Question(turn) if of_lesson => self.turn_lesson(turn, now),
            RoomIntent::Question(turn) => training.room.turn(turn == Turn::Better),
            RoomIntent::OtherRound => training.room.other_round(),
            RoomIntent::Save => {
                let words = &self.content.words;
                let csv = training.room.csv(&training.practice.room, words);
                // One file for a class, however often it is saved.
                let begun = *training.room_since.get_or_insert(now);
                let time = format_minute(begun).replace(':', ".");
                let name = format!("{} {time} questions", format_date(begun));
                self.asks.push(IoRequest::SaveTable { csv, name });
            }
        }
    }

    /// Saves the kept drills of the class as a table.
    pub(super) fn save_class(&mut self) {
        let Some(training) = &self.training else {
            return;
        };
        let kept = training.kept.iter().flatten();
        let kept = kept.map(|kept| (&kept.drill, &kept.incident));
        let csv = class_csv(self.content, training.tables(), kept);
        let name = "class".to_owned();
        self.asks.push(IoRequest::SaveTable { csv, name });
    }

    /// The drill is looked at for itself: *Back* leads to where everything begins.
    pub(super) fn forget_opened(&mut self) {
        if let Some(training) = &mut self.training {
            training.opened = false;
        }
    }

    /// Opens a kept drill: its score comes to the front.
    pub(super) fn open_drill(&mut self, index: usize) {
        let protocol = self.protocol();
        let number = self.front.number + 1;
        let Some(training) = &mut self.training else {
            return;
        };
        let Some(kept) = training.kept.as_ref().and_then(|kept| kept.get(index)) else {
            return;
        };
        // With the profile that it was recorded in.
        let entries = kept.incident.entries();
        let mut person = Case::replayed(protocol, (kept.incident.header, number), entries);
        person.incident.incomplete = kept.incident.incomplete;
        training.drill = Some(kept.drill.clone());
        training.opened = true;
        training.run = Run::Over;
        self.front = person;
        self.page = Route::Score { part: 0 };
    }
}
