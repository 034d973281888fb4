//! The actions of a screen: at most eight, in fixed places, each with its key.

use super::{Action, View};
use crate::locale::Line;
use crate::session::{Intent, Route};
use crate::training::Turn;
use overdose_protocol::definition::Course;
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::Lead;

impl View<'_> {
    /// An action with its key and name.
    pub(super) fn action(&self, intent: Intent) -> Action {
        let (key, name) = match intent {
            Intent::Back => ("Bksp", "key-back"),
            Intent::Next => ("Enter", "key-next"),
            Intent::ClosePage => ("Esc", "key-back-to-steps"),
            // There each letter is one that is looked for.
            Intent::NotBreathing if matches!(self.session.page(), Route::Search { .. }) => {
                ("Del", "key-not-breathing")
            }
            Intent::NotBreathing => ("S", "key-not-breathing"),
            Intent::BreathingAgain => ("B", "key-breathing-again"),
            Intent::CheckAgain => ("C", "key-check"),
            Intent::Naloxone => ("G", "key-naloxone"),
            Intent::CorrectDose => ("I", "key-correct"),
            Intent::CallTaker if self.state.lead == Lead::CallTaker => ("T", "key-call-taker-off"),
            Intent::CallTaker => ("T", "key-call-taker"),
            Intent::Aed if self.state.lead == Lead::Aed => ("A", "key-aed-off"),
            Intent::Aed => ("A", "key-aed"),
            Intent::Child if self.state.child => ("K", "key-child-off"),
            Intent::Child => ("K", "key-child"),
            Intent::WeakBreaths => ("W", "key-weak"),
            Intent::Fit => ("F", "key-fit"),
            Intent::CountBreath => ("U", "key-count"),
            Intent::Crew => ("E", "key-crew"),
            Intent::NewPerson => ("P", "key-new-person"),
            Intent::OtherPerson if self.session.other_people() == 0 => ("V", "key-left"),
            Intent::OtherPerson => ("V", "key-other-person"),
            Intent::Mute if self.session.is_muted() => ("M", "key-sound-on"),
            Intent::Mute => ("M", "key-sound-off"),
            Intent::ReadAloud => ("R", "key-read"),
            Intent::Language => ("L", "key-language"),
            Intent::LargerText => ("Ctrl +", "key-larger-text"),
            Intent::SmallerText => ("Ctrl -", "key-smaller-text"),
            Intent::Theme => ("O, 3", "key-theme"),
            Intent::Motion => ("O, 4", "key-motion"),
            Intent::Skin => ("O, 5", "key-skin"),
            Intent::Loudness => ("O, 7", "key-loudness"),
            Intent::SoundCheck => ("O, 8", "key-sound-check"),
            Intent::FullScreen => ("F11", "key-full-screen"),
            Intent::More if matches!(self.session.page(), Route::Search { .. }) => {
                ("PgDn", "key-more")
            }
            Intent::More => ("9", "key-more"),
            Intent::SamePerson if self.session.question_in_front() => ("", "key-same-person"),
            Intent::SamePerson => ("1", "key-same-person"),
            Intent::Open(page) => match page {
                Route::Drugs => ("D", "key-drugs"),
                Route::Learn => ("J", "key-learn"),
                Route::Search { .. } => ("/", "key-search"),
                Route::Site => ("O, 0", "key-site"),
                Route::Menu => ("O", "key-menu"),
                Route::Countries { .. } => ("O, 1", "key-country"),
                Route::CloseReason => ("Z", "key-close"),
                Route::Share => ("1", "key-share"),
                Route::Debrief { .. } => ("2", "key-debrief"),
                Route::Kept { .. } => ("O, 6", "key-kept"),
                Route::Trainer => ("Right", "key-trainer"),
                Route::TakeOff => ("Left", "key-take-off"),
                // Nothing but a list leads there.
                Route::Topic { .. }
                | Route::Ready
                | Route::About
                | Route::Sources { .. }
                | Route::Practice
                | Route::Scenarios { .. }
                | Route::Scene
                | Route::Score
                | Route::Room
                | Route::Class { .. }
                | Route::Replay { .. } => ("", "key-next"),
                Route::Instructions
                | Route::Help
                | Route::HelpCard(_)
                | Route::Handover
                | Route::KeptRecord
                | Route::Left { .. } => ("H", "key-help"),
            },
            Intent::Keep => ("1", "key-keep"),
            Intent::EraseKept if self.session.asked_once() => ("9", "key-erase-now"),
            Intent::EraseKept => ("9", "key-erase"),
            other => practice_action(other),
        };
        Action {
            intent,
            key,
            label: Line::new(name),
        }
    }

    pub(super) fn actions(&self, intents: &[Intent]) -> Vec<Action> {
        intents.iter().map(|intent| self.action(*intent)).collect()
    }

    /// What can be done beside the question or instruction in front.
    pub(super) fn instruction_actions(&self) -> Vec<Action> {
        let help = Intent::Open(Route::Help);
        let row = self
            .state
            .outcome()
            .map(|outcome| self.protocol.outcomes.get(outcome));
        let mut intents = vec![Intent::Back];
        match &self.state.place.phase {
            Phase::Asking(asking) => {
                intents.push(Intent::NotBreathing);
                if self.protocol.questions.get(asking.question).look_timer {
                    intents.extend([Intent::Fit, Intent::CountBreath]);
                }
                intents.extend([help, Intent::NewPerson]);
                if self.is_untouched() {
                    intents.push(Intent::Open(Route::Learn));
                }
                if self.session.other_people() > 0 || self.session.left().is_some() {
                    intents.push(Intent::OtherPerson);
                }
                intents.push(Intent::Open(Route::Menu));
            }
            Phase::Closed(_) => intents.push(Intent::NewPerson),
            _ if row.is_some_and(|row| row.course == Course::Cpr) => intents.extend([
                Intent::BreathingAgain,
                Intent::Naloxone,
                Intent::Aed,
                Intent::Child,
                Intent::CallTaker,
                Intent::Crew,
                help,
            ]),
            _ => {
                intents.extend([Intent::NotBreathing, Intent::Naloxone, Intent::CheckAgain]);
                if row.is_some_and(|row| row.child_key) {
                    intents.push(Intent::Child);
                }
                intents.extend([Intent::CallTaker, Intent::Crew, help]);
            }
        }
        if self.same_person_line().is_some() {
            // Beside a question its key answers the question, so there it is a button only, in the place of the menu.
            intents.retain(|intent| *intent != Intent::Open(Route::Menu));
            intents.push(Intent::SamePerson);
        }
        self.actions(&intents)
    }

    /// Everything else that has a key: listed under More help. The letter of weak breaths opens a card there, so its name says
    /// where it counts.
    pub(super) fn other_actions(&self) -> Vec<Action> {
        let row = self
            .state
            .outcome()
            .map(|outcome| self.protocol.outcomes.get(outcome));
        let mut intents = vec![
            Intent::NotBreathing,
            Intent::Fit,
            Intent::Naloxone,
            Intent::CorrectDose,
        ];
        if row.is_some_and(|row| row.breathing_again) {
            intents.extend([Intent::BreathingAgain, Intent::Aed]);
            if self.rules.offers_weak_breaths() {
                intents.push(Intent::WeakBreaths);
            }
        }
        if row.is_some_and(|row| row.child_key) {
            intents.push(Intent::Child);
        }
        if row.is_some() {
            intents.extend([Intent::CheckAgain, Intent::Open(Route::Drugs)]);
        }
        if self.state.began.is_some() {
            intents.extend([Intent::CallTaker, Intent::Crew]);
        }
        intents.push(Intent::NewPerson);
        if self.session.other_people() > 0 {
            intents.push(Intent::OtherPerson);
        }
        intents.extend([
            Intent::Open(Route::Learn),
            Intent::Open(Route::Menu),
            Intent::Language,
            Intent::Mute,
            Intent::ReadAloud,
            Intent::LargerText,
            Intent::SmallerText,
            Intent::FullScreen,
        ]);
        self.actions(&intents)
    }
}

/// The key and name of what only practice has.
fn practice_action(intent: Intent) -> (&'static str, &'static str) {
    match intent {
        Intent::Real => ("Del", "key-real"),
        Intent::Begin => ("Enter", "key-begin"),
        Intent::Learner(Turn::Better) => ("Up", "key-learner-up"),
        Intent::Learner(Turn::Worse) => ("Down", "key-learner-down"),
        Intent::Turn(Turn::Better) => ("Up", "key-better"),
        Intent::Turn(Turn::Worse) => ("Down", "key-worse"),
        Intent::StepBack => ("Left", "key-step-back"),
        Intent::SkipAhead => ("PgDn", "key-skip"),
        Intent::Pause => (".", "key-pause"),
        Intent::HandsNext => ("Enter", "key-hands-next"),
        Intent::HandsDelete => ("Bksp", "key-hands-delete"),
        Intent::Question(Turn::Worse) => ("Left", "key-question-before"),
        Intent::Question(Turn::Better) => ("Right", "key-question-next"),
        Intent::OtherRound => ("Up", "key-round"),
        Intent::SaveRoom => ("C", "key-save-room"),
        Intent::Earlier => ("Left", "key-earlier"),
        Intent::Later => ("Right", "key-later"),
        // Chosen from a list, where each has its own words.
        _ => ("", "key-next"),
    }
}
