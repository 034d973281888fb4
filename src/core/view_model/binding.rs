//! A screen, and its keys. What is shown, what More help lists and what works beside it are one list, and a press is looked up in it.

use super::{Action, Binding, Part, View};
use crate::session::{
    DrillIntent, Extent, Group, Intent, Key, LearnIntent, LessonIntent, Route, Training,
};
use crate::training::{Mark, Turn};

/// A screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// Another number means another screen: focus and pressed buttons of the old one are gone.
    pub number: u64,
    /// Where the focus starts.
    pub focus: Focus,
    /// How much of it is shown.
    pub extent: Extent,
    /// What is on it, the most important first.
    pub parts: Vec<Part>,
    /// Every key that works on it: where two fit a press the first one counts.
    pub bindings: Vec<Binding>,
    /// Whether words are typed on it: a letter or digit asks for nothing else then.
    pub types: bool,
}

/// Where the focus of a screen starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// On the heading, where Enter and Space do nothing: no answer is ever the default.
    Heading,
    /// On the button that goes on.
    Next,
}

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
        let (mut parts, unseen) = self.in_extent(draft.parts);
        let named = show_once(&mut parts);
        let mut bindings = Bindings::default();
        let page = self.session.page();
        let training = self.session.training();
        let follows = training.is_some_and(Training::is_audience);
        let runs = training.is_some_and(Training::runs);
        let mut everywhere = vec![
            Intent::LargerText,
            Intent::SmallerText,
            Intent::UsualText,
            Intent::FullScreen,
        ];
        everywhere.extend(training.map(|_| Intent::Real));
        if runs && !follows {
            bindings.bind_drill(page);
        }
        if !follows {
            bindings.0.extend(parts.iter().flat_map(Part::bindings));
            bindings.0.extend(named);
            bindings.0.extend(unseen);
            bindings.0.extend(draft.unshown.0);
            if training.is_some() && !runs {
                bindings.bind(&[Key::Backspace, Key::Escape], Intent::Back);
                everywhere.push(Intent::Mute);
                if page != Route::Ended {
                    everywhere.extend(self.lesson_intents());
                }
            } else {
                bindings.bind(&[Key::Backspace], Intent::Back);
                bindings.bind(&[Key::Escape], Intent::ClosePage);
                // On the steps Enter goes on and does nothing else.
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
            extent: self.session.extent(),
            parts,
        }
    }
}

impl View<'_> {
    /// What a trainer can do in every page of practice with a window for the room, and with a lesson that is given.
    fn lesson_intents(&self) -> Vec<Intent> {
        let teaches = self.session.training().is_some_and(Training::teaches);
        let turns = [Turn::Better, Turn::Worse].map(LessonIntent::Turn);
        let turns = turns.into_iter().filter(|_| teaches);
        let all = turns.chain([LessonIntent::Blank, LessonIntent::HideScore]);
        all.map(Intent::Lesson).collect()
    }
}

/// What has a button elsewhere needs no second one in the row of keys: the look at the chest names the key that counts a breath, and
/// what is done with a card stands beside *Done*.
fn show_once(parts: &mut [Part]) -> Vec<Binding> {
    let shown = parts.iter().filter_map(|part| match part {
        Part::BreathTimer(_) => Some(Intent::CountBreath),
        Part::SecondaryButton(action) => Some(action.intent),
        _ => None,
    });
    let shown: Vec<Intent> = shown.collect();
    let mut named = Vec::new();
    for part in parts.iter_mut() {
        if let Part::Actions(actions) = part {
            let again = |action: &mut Action| shown.contains(&action.intent);
            named.extend(actions.extract_if(.., again));
        }
    }
    Part::Actions(named).bindings()
}

/// Keys, the first of which counts.
#[derive(Default)]
struct Bindings(Vec<Binding>);

impl Bindings {
    fn bind(&mut self, keys: &[Key], intent: Intent) {
        self.0.extend(keys.iter().map(|key| Binding {
            key: *key,
            intent,
            shown: false,
        }));
    }

    /// What the trainer does at once, whatever is up. A clicker in a pocket sends Page Up, Page Down, F5 and Esc: none of them may change a
    /// drill that goes on.
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
        if page == Route::Instructions {
            self.bind(
                &[Key::Char('Q')],
                Intent::Drill(DrillIntent::Saw(Mark::Call)),
            );
        }
    }
}
