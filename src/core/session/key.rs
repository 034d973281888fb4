//! Keys: the same letters in every face and every language, and what each asks for on the page that is up.

use super::{Intent, Route, Session};
use crate::handover::Format;
use overdose_protocol::definition::Answer;
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::CloseReason;

/// A key as every face reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter or digit, in capital or small letters.
    Char(char),
    /// Enter, where no button has the focus.
    Enter,
    /// Backspace.
    Backspace,
    /// Escape.
    Escape,
    /// Larger text: Ctrl and plus.
    Larger,
    /// Smaller text: Ctrl and minus.
    Smaller,
    /// F11.
    FullScreen,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// The arrow to the left.
    Left,
    /// The arrow to the right.
    Right,
    /// Delete.
    Delete,
}

/// The letters that mean the same on every page that does not need them for itself.
const LETTERS: [(char, Intent); 22] = [
    ('S', Intent::NotBreathing),
    ('B', Intent::BreathingAgain),
    ('G', Intent::Naloxone),
    ('I', Intent::CorrectDose),
    ('C', Intent::CheckAgain),
    ('D', Intent::Open(Route::Drugs)),
    ('H', Intent::Open(Route::Help)),
    ('F', Intent::Fit),
    ('K', Intent::Child),
    ('W', Intent::WeakBreaths),
    ('A', Intent::Aed),
    ('T', Intent::CallTaker),
    ('E', Intent::Crew),
    ('Z', Intent::Open(Route::CloseReason)),
    ('P', Intent::NewPerson),
    ('V', Intent::OtherPerson),
    ('U', Intent::CountBreath),
    ('L', Intent::Language),
    ('M', Intent::Mute),
    ('R', Intent::ReadAloud),
    ('J', Intent::Open(Route::Learn)),
    ('O', Intent::Open(Route::Menu)),
];

/// The keys of the extra cards, in their order.
pub const HELP_KEYS: [char; 12] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'Q', 'W'];

/// The answer letters of the English language, beside 1, 2 and 3.
pub const ANSWER_LETTERS: [char; 3] = ['Y', 'N', 'X'];

impl Session {
    /// What a key asks for on the page that is up, if anything.
    #[must_use]
    pub fn intent(&self, key: Key) -> Option<Intent> {
        if self.question().is_some() && key == Key::Char('1') {
            return Some(Intent::Confirm);
        }
        if let Some(training) = &self.training {
            return self.practice_intent(training, key);
        }
        self.usual_intent(key)
    }

    /// What a key asks for where nobody practises.
    pub(super) fn usual_intent(&self, key: Key) -> Option<Intent> {
        if let Some(intent) = self.searching(key) {
            return Some(intent);
        }
        match key {
            Key::Char(character) => self.letter(character.to_ascii_uppercase()),
            Key::Enter => Some(self.enter()),
            Key::Backspace => Some(Intent::Back),
            Key::Escape => Some(Intent::ClosePage),
            Key::Larger => Some(Intent::LargerText),
            Key::Smaller => Some(Intent::SmallerText),
            Key::FullScreen => Some(Intent::FullScreen),
            Key::PageUp => Some(Intent::Earlier),
            Key::PageDown => Some(Intent::Later),
            Key::Up | Key::Down | Key::Left | Key::Right | Key::Delete => None,
        }
    }

    fn enter(&self) -> Intent {
        if self.page == Route::Instructions && self.state().fit.is_none() {
            Intent::Next
        } else {
            Intent::ClosePage
        }
    }

    fn letter(&self, letter: char) -> Option<Intent> {
        self.page_letter(letter).or_else(|| {
            LETTERS
                .into_iter()
                .find(|(known, _)| *known == letter)
                .map(|(_, intent)| intent)
        })
    }

    /// The keys that a page needs for itself.
    fn page_letter(&self, letter: char) -> Option<Intent> {
        match self.page {
            Route::Instructions if self.state().is_closed() => match letter {
                '1' => Some(Intent::Keep),
                '2' => Some(Intent::Open(Route::Debrief { back: 0 })),
                '3' => Some(Intent::Open(Route::Share)),
                _ => None,
            },
            Route::Instructions => self.answer_letter(letter),
            Route::Help | Route::HelpCard(_) => {
                let index = HELP_KEYS.into_iter().position(|key| key == letter)?;
                let card = self.protocol().actions.more_help.get(index)?;
                Some(Intent::HelpCard(*card))
            }
            Route::Drugs => {
                let drug = self.protocol().notes.drugs.keys().nth(digit(letter)?)?;
                Some(Intent::PickDrug(drug))
            }
            Route::Menu => match letter {
                '1' => Some(Intent::Open(Route::Countries { part: 0 })),
                '2' => Some(Intent::Open(Route::Learn)),
                '3' => Some(Intent::Theme),
                '4' => Some(Intent::Motion),
                '5' => Some(Intent::Skin),
                '6' => Some(Intent::Open(Route::Kept { part: 0 })),
                '7' => Some(Intent::Loudness),
                '8' => Some(Intent::SoundCheck),
                '9' => self.may_practise().then_some(Intent::Practise),
                '0' => Some(Intent::Open(Route::Site)),
                _ => None,
            },
            Route::Countries { part } => {
                let index = digit(letter)?;
                if index == Route::COUNTRIES {
                    return Some(Intent::More);
                }
                let index = part * Route::COUNTRIES + index;
                (index < self.content().regions.all().len()).then_some(Intent::Country(index))
            }
            page if page.teaches() || page.is_of_site() => self.idle_letter(letter),
            Route::Handover => match letter {
                '1' => Some(Intent::Open(Route::Share)),
                '2' => Some(Intent::Open(Route::Debrief { back: 0 })),
                _ => None,
            },
            Route::KeptRecord => match letter {
                '1' if self.opened_report().is_some() => Some(Intent::Open(Route::Share)),
                '2' => Some(Intent::Open(Route::Debrief { back: 0 })),
                '9' => Some(Intent::EraseKept),
                _ => None,
            },
            Route::Share => match letter {
                '1' => Some(Intent::Copy),
                '2' => Some(Intent::Print),
                '3' => Some(Intent::Save(Format::Pdf)),
                '4' => Some(Intent::Save(Format::Text)),
                '5' => Some(Intent::Save(Format::Json)),
                _ => None,
            },
            Route::Kept { part } => {
                let index = digit(letter)?;
                if index == Route::RECORDS {
                    return Some(Intent::More);
                }
                let index = part * Route::RECORDS + index;
                let kept = self.kept().map_or(0, <[_]>::len);
                (index < kept).then_some(Intent::OpenKept(index))
            }
            // Practice has keys of its own.
            Route::Debrief { .. }
            | Route::Left { .. }
            | Route::Learn
            | Route::Topic { .. }
            | Route::Search { .. }
            | Route::Site
            | Route::Ready
            | Route::About
            | Route::Sources { .. }
            | Route::Practice
            | Route::Scenarios { .. }
            | Route::Scene
            | Route::Trainer
            | Route::TakeOff
            | Route::Score
            | Route::Room
            | Route::Class { .. }
            | Route::Replay { .. } => None,
            Route::CloseReason => {
                let reason = CloseReason::ALL.get(digit(letter)?)?;
                Some(Intent::Close(*reason))
            }
        }
    }

    fn answer_letter(&self, letter: char) -> Option<Intent> {
        if self.state().fit.is_some() {
            return None;
        }
        let position = digit(letter)
            .or_else(|| ANSWER_LETTERS.into_iter().position(|known| known == letter))?;
        let answer = *Answer::ALL.get(position)?;
        if self.question_in_front() {
            return Some(Intent::Answer(answer));
        }
        let yes = answer == Answer::Yes;
        (yes && self.state().same_person_asked).then_some(Intent::SamePerson)
    }

    /// Whether the answer keys answer something: a question, or the prompt of an instruction screen.
    #[must_use]
    pub fn question_in_front(&self) -> bool {
        match &self.state().place.phase {
            Phase::Asking(_) => true,
            Phase::Steps(cards) => {
                let outcome = self.protocol().outcomes.get(cards.outcome);
                outcome.prompt.is_some()
            }
            Phase::Cpr(_) | Phase::Watch(_) | Phase::Closed(_) => false,
        }
    }
}

/// 0 for the key 1, and so on.
pub(super) fn digit(letter: char) -> Option<usize> {
    let digit = usize::try_from(letter.to_digit(10)?).ok()?;
    digit.checked_sub(1)
}

impl Intent {
    /// The letter key that asks for this on every page, as shown on its button.
    #[must_use]
    pub fn letter(self) -> Option<char> {
        LETTERS
            .into_iter()
            .find(|(_, intent)| *intent == self)
            .map(|(letter, _)| letter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_letter_stands_for_two_things() {
        let letters: HashSet<char> = LETTERS
            .into_iter()
            .map(|(letter, _)| letter)
            .chain(ANSWER_LETTERS)
            .collect();
        assert_eq!(letters.len(), LETTERS.len() + ANSWER_LETTERS.len());
    }
}
