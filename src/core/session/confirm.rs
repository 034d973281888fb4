//! What is asked before it is done: another person while steps are open, a page that would hide them, a second dose at once,
//! and the end of a drill that goes on.

use super::{CONFIRM, GUARD, Hides, Intent, Key, Route, Session, Training};
use crate::locale::Message;
use crate::message;
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::{Entry, Event};
use overdose_protocol::time::{Millis, Now};

/// How soon after it was asked a second dose can be confirmed by the key that asked, in milliseconds: a hand that shakes presses
/// three times, too.
const ANSWERED_AFTER: Millis = 700;

/// What was asked, and when, on the boot clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) question: Question,
    pub(super) at: Millis,
}

/// What one key asks for and another has to confirm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Another person, while an incident is open (R12).
    NewPerson,
    /// The same while as many others are open as there may be: the one that was left longest is closed for it.
    OneTooMany,
    /// What would hide the order in front, and has no button beside it.
    Hide(Intent),
    /// A real emergency, while a drill goes on that ends with it.
    LeaveDrill,
}

/// That a press of *Naloxone given* may have meant the dose that was recorded already.
#[derive(Debug, Clone, Copy)]
pub(super) struct DoseNoted {
    /// The person, and how many events there were: any other event ends it.
    person: u32,
    entries: usize,
    /// When the dose was recorded, on the boot clock.
    dose: Millis,
    /// When it was asked, on the boot clock.
    asked: Millis,
}

impl Session {
    /// What is asked before it is done, if anything.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        self.asked_first.map(|asked| asked.question)
    }

    /// Whether a yes comes too soon to be one, from a key that bounces or a hand that shakes, or after its question has gone.
    pub(super) fn is_no_answer_yet(&self, intent: Intent, now: Now) -> bool {
        // The clock of a drill may stand still.
        let soon = |at: Millis| self.training.is_none() && now.boot.saturating_sub(at) < GUARD;
        match self.asked_first {
            Some(asked) => self.says_yes(intent) && soon(asked.at),
            None => intent == Intent::Confirm,
        }
    }

    /// Takes back what was asked: another screen has come, and it was not asked over that.
    pub(super) fn withdraw_question(&mut self, now: Now) {
        if self.asked_first.take().is_some() {
            self.withdrawn = Some(now.boot);
        }
    }

    /// Whether a key says yes to what the clock has just taken back: it was meant for that, and answers nothing else.
    #[must_use]
    pub fn is_late_yes(&self, key: Key, now: Now) -> bool {
        let soon = |at: Millis| now.boot.saturating_sub(at) < ANSWERED_AFTER;
        CONFIRM.is(key) && self.asked_first.is_none() && self.withdrawn.is_some_and(soon)
    }

    /// What an intent asks before it is done, if anything: `shown` is whether the screen in front has a button for it.
    pub(super) fn asks_first(&self, intent: Intent, shown: bool, now: Now) -> Option<Question> {
        let drills = |training: &Training| training.runs() && !training.is_audience();
        if intent == Intent::Real && self.training.as_ref().is_some_and(drills) {
            return Some(Question::LeaveDrill);
        }
        if !self.front.is_open() {
            return None;
        }
        if intent == Intent::NewPerson && self.training.is_none() && self.is_full() {
            return Some(Question::OneTooMany);
        }
        if intent == Intent::NewPerson && self.has_just_resumed(now) {
            return None;
        }
        if intent == Intent::NewPerson && self.training.is_none() {
            return Some(Question::NewPerson);
        }
        let hides = !shown && self.page == Route::Instructions && self.would_hide(intent);
        hides.then_some(Question::Hide(intent))
    }

    /// Whether an intent would take the order in front out of sight.
    fn would_hide(&self, intent: Intent) -> bool {
        let fits = self.state().seizure.is_some();
        let asks = matches!(self.state().place.phase, Phase::Asking(_));
        match intent.traits().hides {
            Hides::Nothing => false,
            Hides::Fit => fits,
            Hides::Steps => fits || !asks,
            Hides::All => true,
        }
    }

    /// Whether an intent says yes to what was asked. The key to a real emergency says it by itself: nobody has to look for
    /// another one.
    pub(super) fn says_yes(&self, intent: Intent) -> bool {
        let leaves = self.question() == Some(Question::LeaveDrill) && intent == Intent::Real;
        intent == Intent::Confirm || leaves
    }

    /// Answers what was asked: whether the intent is to be carried out, and which. Another key than the one that says yes says
    /// no. Where another person was asked about it does nothing else, *Not breathing* excepted (R12); else it does what it always
    /// does, so that no dose and no answer is lost to a slip, but for the key that asked.
    pub(super) fn answer_question(&mut self, intent: Intent) -> Option<Intent> {
        let Some(question) = self.question() else {
            return Some(intent);
        };
        let says_yes = self.says_yes(intent);
        self.asked_first = None;
        if intent == Intent::NotBreathing {
            return Some(intent);
        }
        if says_yes {
            return Some(question.asked());
        }
        let says_no = [Intent::Decline, Intent::ClosePage, Intent::Back].contains(&intent);
        let counts = match question {
            Question::NewPerson | Question::OneTooMany => false,
            Question::Hide(asked) => intent != asked,
            Question::LeaveDrill => true,
        };
        (counts && !says_no).then_some(intent)
    }

    /// Records a dose; within a minute of the last one only where that was asked and pressed again (R8).
    pub(super) fn give_dose(&mut self, now: Now) {
        let asks_for = self.protocol().timers.second_dose.millis;
        let recent = self.state().last_dose().map(|dose| dose.at);
        let recent = recent.filter(|dose| now.boot.saturating_sub(*dose) < asks_for);
        let Some(dose) = recent else {
            self.record_dose(now, Event::NaloxoneGiven);
            return;
        };
        match self.dose_noted {
            Some(noted) if self.stands(noted, now.boot) => {
                if now.boot.saturating_sub(noted.asked) >= ANSWERED_AFTER {
                    self.dose_noted = None;
                    self.record_dose(now, Event::NaloxoneGiven);
                }
            }
            _ => {
                self.record_activity(now);
                self.dose_noted = Some(DoseNoted {
                    person: self.front.number,
                    entries: self.front.incident.entries().len(),
                    dose,
                    asked: now.boot,
                });
            }
        }
    }

    /// When the dose was recorded about which a press asks whether it was a second one, on the boot clock.
    #[must_use]
    pub fn dose_noted(&self, now: Now) -> Option<Millis> {
        let noted = self.dose_noted?;
        self.stands(noted, now.boot).then_some(noted.dose)
    }

    fn stands(&self, noted: DoseNoted, boot: Millis) -> bool {
        let entries = self.front.incident.entries();
        let mut since = entries.get(noted.entries..).unwrap_or_default().iter();
        let nothing = |entry: &Entry| entry.event == Event::Touched;
        noted.person == self.front.number
            && boot.saturating_sub(noted.dose) < self.protocol().timers.second_dose.millis
            && since.all(nothing)
    }
}

impl Question {
    /// What is done where the answer is yes.
    fn asked(self) -> Intent {
        match self {
            Self::NewPerson | Self::OneTooMany => Intent::NewPerson,
            Self::Hide(intent) => intent,
            Self::LeaveDrill => Intent::Real,
        }
    }

    /// What its two keys say: yes and no.
    #[must_use]
    pub fn answers(self) -> [Message; 2] {
        match self {
            Self::NewPerson | Self::OneTooMany => [
                message!("ask-new-person.yes"),
                message!("ask-new-person.no"),
            ],
            Self::Hide(_) => [message!("ask-hide.yes"), message!("ask-hide.no")],
            Self::LeaveDrill => [
                message!("ask-leave-drill.yes"),
                message!("ask-leave-drill.no"),
            ],
        }
    }
}
