//! Keys of a screen. What is shown, what More help lists and what works beside it are one list, and a press is looked up in it.

use super::{Action, Binding, Focus, Keys, Part, Screen, View};
use crate::session::{DrillIntent, Group, Intent, Key, LearnIntent, Route, Training};
use crate::training::{Mark, Turn};

/// A screen while it is put together: its parts, and the keys that no part shows.
#[derive(Default)]
pub(super) struct Draft {
    pub parts: Vec<Part>,
    unshown: Bindings,
    types: bool,
}

impl Draft {
    pub fn push(&mut self, part: Part) {
        self.parts.push(part);
    }

    pub fn extend(&mut self, parts: impl IntoIterator<Item = Part>) {
        self.parts.extend(parts);
    }

    /// Keys that no part of the screen shows.
    pub fn bind(&mut self, keys: &[Key], intent: Intent) {
        self.unshown.bind(keys, intent);
    }

    /// Words are typed here: a letter or digit asks for nothing else.
    pub fn type_words(&mut self) {
        self.types = true;
    }

    /// Where the focus starts: where hands are counted Enter goes on to the next answer, and the heading must not take it.
    fn focus(&self) -> Focus {
        let takes_enter = |part: &Part| matches!(part, Part::Next(_) | Part::Bars(_));
        if self.parts.iter().any(takes_enter) {
            Focus::Next
        } else {
            Focus::Heading
        }
    }
}

impl Screen {
    /// What a key is bound to, if anything.
    #[must_use]
    pub fn binding(&self, key: Key) -> Option<Binding> {
        match key {
            Key::Char(letter) if self.types => Some(Binding {
                key,
                intent: Intent::Learn(LearnIntent::Letter(letter)),
                shown: true,
            }),
            _ => {
                let mut bindings = self.bindings.iter();
                bindings.find(|binding| binding.key.is(key)).copied()
            }
        }
    }

    /// What a key asks for, if anything.
    #[must_use]
    pub fn intent(&self, key: Key) -> Option<Intent> {
        self.binding(key).map(|binding| binding.intent)
    }
}

impl View<'_> {
    /// The screen of a draft, with every key that works on it: where two fit a press the first one counts.
    pub(super) fn finish(&self, draft: Draft) -> Screen {
        let focus = draft.focus();
        let mut bindings = Bindings::default();
        let page = self.session.page();
        let training = self.session.training();
        let follows = training.is_some_and(Training::is_audience);
        let runs = training.is_some_and(Training::runs);
        let mut everywhere = vec![Intent::LargerText, Intent::SmallerText, Intent::FullScreen];
        everywhere.extend(training.map(|_| Intent::Real));
        if runs && !follows {
            bindings.bind_drill(page);
        }
        if !follows {
            draft.parts.iter().for_each(|part| bindings.bind_part(part));
            bindings.0.extend(draft.unshown.0);
            if training.is_some() && !runs {
                bindings.bind(&[Key::Backspace, Key::Escape], Intent::Back);
                everywhere.push(Intent::Mute);
            } else {
                bindings.bind(&[Key::Backspace], Intent::Back);
                bindings.bind(&[Key::Escape], Intent::ClosePage);
                // On the steps Enter is *Done, next* and nothing else.
                if page != Route::Instructions || self.state.seizure.is_some() {
                    bindings.bind(&[Key::Enter], Intent::ClosePage);
                }
                everywhere.push(Intent::Open(Route::Help));
                everywhere.extend(self.others());
            }
        }
        for intent in everywhere {
            bindings.bind(self.keys(intent), intent);
        }
        Screen {
            number: self.session.screen(),
            focus,
            types: draft.types,
            bindings: bindings.0,
            parts: draft.parts,
        }
    }
}

/// Keys, the first of which counts.
#[derive(Default)]
struct Bindings(Vec<Binding>);

impl Bindings {
    fn bind(&mut self, keys: &[Key], intent: Intent) {
        self.add(keys, intent, false);
    }

    fn add(&mut self, keys: &[Key], intent: Intent, shown: bool) {
        self.0.extend(keys.iter().map(|key| Binding {
            key: *key,
            intent,
            shown,
        }));
    }

    /// What the trainer does at once, whatever is up.
    fn bind_drill(&mut self, page: Route) {
        let is_trainers = page.group() == Group::Trainer;
        self.bind(&[Key::Char('.')], Intent::Drill(DrillIntent::Pause));
        self.bind(&[Key::Up], Intent::Drill(DrillIntent::Turn(Turn::Better)));
        self.bind(&[Key::Down], Intent::Drill(DrillIntent::Turn(Turn::Worse)));
        self.bind(
            &[Key::Left],
            if is_trainers {
                Intent::Open(Route::TakeOff)
            } else {
                Intent::Drill(DrillIntent::StepBack)
            },
        );
        self.bind(&[Key::Right], Intent::Open(Route::Trainer));
        self.bind(&[Key::PageDown], Intent::Drill(DrillIntent::SkipAhead));
        if page == Route::Instructions {
            self.bind(
                &[Key::Char('Q')],
                Intent::Drill(DrillIntent::Saw(Mark::Call)),
            );
        }
    }

    /// What a part shows.
    fn bind_part(&mut self, part: &Part) {
        match part {
            Part::Confirm(confirm) => self.bind_actions(&confirm.answers),
            Part::Next(action) | Part::SecondaryButton(action) => {
                self.bind_actions(std::slice::from_ref(action));
            }
            Part::Answers(answers) => {
                for answer in &answers.buttons {
                    self.add(&answer.keys, Intent::Answer(answer.answer), true);
                }
            }
            Part::Notes(notes) => self.bind_actions(notes.pick.as_slice()),
            Part::Choices(choices) => {
                for choice in &choices.choices {
                    self.add(&[choice.key], choice.intent, true);
                }
            }
            Part::Actions(actions) => self.bind_actions(actions),
            Part::Casualty(casualty) => self.bind_actions(&casualty.keys),
            Part::Practice(bar) => self.bind_actions(std::slice::from_ref(&bar.real)),
            Part::CallBar(_)
            | Part::Notice(_)
            | Part::Title(_)
            | Part::Instruction(_)
            | Part::NextInstruction(_)
            | Part::AnswerSummary(_)
            | Part::Beat(_)
            | Part::Progress(_)
            | Part::BreathTimer(_)
            | Part::Clock(_)
            | Part::Naloxone(_)
            | Part::SideCards(_)
            | Part::Record(_)
            | Part::Handover(_)
            | Part::Code(_)
            | Part::Timeline(_)
            | Part::Events(_)
            | Part::Points(_)
            | Part::Bars(_)
            | Part::Facts(_)
            | Part::Checks(_)
            | Part::Light(_) => {}
        }
    }

    fn bind_actions(&mut self, actions: &[Action]) {
        for action in actions {
            if let Keys::Any(keys) | Keys::Named(keys) = action.keys {
                self.add(keys, action.intent, true);
            }
        }
    }
}
