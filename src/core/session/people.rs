//! Several people (R12): one in front, the others behind with their clocks running.

use std::mem;

use super::{Route, Session};
use overdose_protocol::incident::{CloseReason, Event};
use overdose_protocol::time::Now;

/// How many others may be open at once: nobody helps more, and a key that is pressed again and again fills no screen (DES).
const MAX_OTHERS: usize = 9;

impl Session {
    /// Whether nobody else can be put behind.
    pub(super) fn is_full(&self) -> bool {
        self.front.is_open() && self.other_people() >= MAX_OTHERS
    }

    /// Closes the one behind that nobody touched for longest.
    fn close_oldest(&mut self, now: Now) {
        let people = self.others.iter().enumerate();
        let oldest = people.min_by_key(|(_, person)| person.touched_at());
        let Some(index) = oldest.map(|(index, _)| index) else {
            return;
        };
        let mut person = self.others.remove(index);
        let protocol = self.protocol();
        person.push_input(protocol, now, Event::Closed(CloseReason::Other));
        self.close_case(&person);
    }

    /// Opens the first question for another person. The old incident stays open, its clocks running; where too many are, the one that
    /// was left longest is closed.
    pub(super) fn new_front(&mut self, now: Now) {
        self.close_page(now);
        if self.is_full() {
            self.close_oldest(now);
        }
        let number = self.front.is_open().then_some(self.front.number);
        self.send_to_background();
        self.back_to = number;
    }

    /// Brings back whom *New person* put behind, as long as nothing has happened to the person in front.
    pub(super) fn undo_new_person(&mut self, now: Now) -> bool {
        let first = self.others.first().map(|person| person.number);
        let undoes = self
            .back_to
            .take()
            .is_some_and(|number| first == Some(number));
        let undoes = undoes && !self.front.has_begun();
        if undoes {
            self.other_person(now);
        }
        undoes
    }

    pub(super) fn send_to_background(&mut self) {
        if self.front.has_begun() {
            let new = self.new_person();
            let old = mem::replace(&mut self.front, new);
            // The last one to go behind is the first to come back.
            if old.is_open() {
                self.others.insert(0, old);
            } else {
                self.close_case(&old);
                // Nobody is helped any more: whoever comes next finds the desk as it was.
                self.as_found();
            }
        }
        self.page = Route::Instructions;
    }

    pub(super) fn other_person(&mut self, now: Now) {
        if self.look_at_left() || self.others.is_empty() {
            return;
        }
        self.close_page(now);
        let next = self.others.remove(0);
        let old = mem::replace(&mut self.front, next);
        // A closed one is gone: nothing is kept.
        if old.is_open() {
            self.others.push(old);
        } else {
            self.close_case(&old);
        }
        let back = if self.front.state.suspended {
            Event::BroughtBack
        } else {
            Event::Touched
        };
        self.push(now, back);
        self.end_absence();
    }

    /// Lets go of what is over, for the program is about to end; `by_hand` where somebody ends it, and knows what is open.
    pub fn end(&mut self, by_hand: bool) {
        self.leaves = by_hand;
        if self.front.state.is_closed() {
            self.send_to_background();
        }
    }
}
