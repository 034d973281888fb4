//! What can be done: the keys of each action, its name, and where its button stands. Those that open pages stand with the pages.

use super::{Action, Keys, View};
use crate::message;
use crate::message_id as id;
use crate::session::{
    DrillIntent, Extent, FROM_A_LIST, Intent, Key, KeyRow, LessonIntent, List, RecordIntent,
    RoomIntent, Route, Training,
};
use crate::training::{LessonRun, Turn};
use overdose_protocol::engine::{Offer, Phase};
use overdose_protocol::incident::{Age, Lead, Supply};

/// The keys of a list that may be longer than the digits go, in its order.
pub const LIST_KEYS: [char; 12] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'Q', 'W'];

/// The digits of the extra cards; the one after them turns to the rest.
pub(super) const HELP_KEYS: [char; 9] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

impl View<'_> {
    /// An action with its keys, name and place.
    pub(super) fn action(&self, intent: Intent) -> Action {
        let (keys, name, slots) = self.row(intent);
        Action {
            intent,
            keys: Keys::Any(keys),
            label: name.into(),
            slots,
        }
    }

    /// The keys of an action, where each of them asks for it by itself.
    pub(super) fn keys(&self, intent: Intent) -> &'static [Key] {
        self.row(intent).0
    }

    fn row(&self, intent: Intent) -> KeyRow {
        use Key::Char;
        match intent {
            Intent::Back if self.session.page() == Route::Room => {
                // There Backspace rubs out a digit.
                (&[Key::Escape], id!("key-back"), &[0])
            }
            Intent::Back => (&[Key::Backspace], id!("key-back"), &[0]),
            // That a dose was given is said by a key of its own alone (R8).
            Intent::Next if self.asks_for_a_dose() => (&[Key::Enter], id!("key-next-step"), &[]),
            Intent::Next => (&[Key::Enter], id!("key-next"), &[]),
            Intent::ClosePage => (&[Key::Escape, Key::Enter], id!("key-back-to-steps"), &[0]),
            // There each letter is one that is looked for.
            Intent::NotBreathing if self.searches() => {
                (&[Key::Delete], id!("key-not-breathing"), &[1])
            }
            Intent::NotBreathing => (&[Char('S')], id!("key-not-breathing"), &[1]),
            Intent::BreathingAgain => (&[Char('B')], id!("key-breathing-again"), &[2]),
            Intent::CheckAgain => (&[Char('C')], id!("key-check"), &[2]),
            Intent::Naloxone => (&[Char('G')], id!("key-naloxone"), &[3]),
            Intent::CorrectDose => (&[Char('I')], id!("key-correct"), &[]),
            Intent::CallTaker | Intent::Aed => self.row_of_lead(intent),
            Intent::Age(_) | Intent::Calling | Intent::Alone | Intent::Supply => {
                self.row_of_said(intent)
            }
            Intent::WeakBreaths => (&[Char('W')], id!("key-weak"), &[]),
            Intent::Seizure => (&[Char('F')], id!("key-fit"), &[2]),
            Intent::CountBreath => (&[Char('U')], id!("key-count"), &[3]),
            Intent::Crew => (&[Char('E')], id!("key-crew"), &[5]),
            Intent::NewPerson => (&[Char('P')], id!("key-new-person"), &[4]),
            Intent::OtherPerson if self.session.other_people() == 0 => {
                (&[Char('V')], id!("key-left"), &[5, 3])
            }
            Intent::OtherPerson => (&[Char('V')], id!("key-other-person"), &[5, 3]),
            // Beside a question its key answers the question: there it is a button only, in the place of the menu.
            Intent::SamePerson if self.session.question_in_front() => {
                (&[], id!("key-same-person"), &[5, 4, 3])
            }
            Intent::SamePerson => (&[Char('1'), Char('Y')], id!("key-same-person"), &[5, 4]),
            Intent::Mute if self.session.is_muted() => (&[Char('M')], id!("key-sound-on"), &[]),
            Intent::Mute => (&[Char('M')], id!("key-sound-off"), &[]),
            Intent::ReadAloud => (&[Char('R')], id!("key-read"), &[]),
            Intent::LargerText => (&[Key::Larger], id!("key-larger-text"), &[]),
            Intent::SmallerText => (&[Key::Smaller], id!("key-smaller-text"), &[]),
            Intent::UsualText => (&[Key::Usual], id!("key-usual-text"), &[]),
            Intent::Show(extent) => self.row_of_extent(extent),
            Intent::FullScreen => (&[Key::FullScreen], id!("key-full-screen"), &[]),
            Intent::More(_) if self.searches() => (&[Key::PageDown], id!("key-more"), &[2]),
            Intent::More(_) => (&[Char('9')], id!("key-more"), &[2]),
            Intent::Open(Route::Devices) => {
                (self.on_steps(&[Char('6')]), id!("key-which-device"), &[])
            }
            Intent::HandoverLanguage => (&[Char('4')], id!("key-language"), &[]),
            Intent::Open(page) => page.key(),
            Intent::Record(intent) => self.row_of_record(intent),
            Intent::Real => (&[Key::Delete], id!("key-real"), &[]),
            Intent::Drill(intent) => Self::row_of_drill(intent),
            Intent::Room(intent) => Self::row_of_room(intent),
            Intent::Lesson(intent) => self.row_of_lesson(intent),
            Intent::Answer(_)
            | Intent::Close(_)
            | Intent::PickDrug(_)
            | Intent::Tell(_)
            | Intent::HelpCard(_)
            | Intent::Country(_)
            | Intent::Language(_)
            | Intent::SecondLanguage
            | Intent::Confirm
            | Intent::Decline
            | Intent::Loudness
            | Intent::ReaderVoice
            | Intent::Scan
            | Intent::SoundCheck
            | Intent::Theme
            | Intent::Motion
            | Intent::Skin
            | Intent::Practise
            | Intent::Learn(_)
            | Intent::EditSite
            | Intent::LeaveKiosk => FROM_A_LIST,
        }
    }

    /// Who leads (R10).
    fn row_of_lead(&self, intent: Intent) -> KeyRow {
        match intent {
            Intent::CallTaker => (
                &[Key::Char('T')],
                match self.state.lead {
                    Lead::CallTaker => id!("key-call-taker-off"),
                    Lead::Aed | Lead::Helper => id!("key-call-taker"),
                },
                &[4],
            ),
            Intent::Aed => (
                &[Key::Char('A')],
                match self.state.lead {
                    Lead::Aed => id!("key-aed-off"),
                    Lead::CallTaker | Lead::Helper => id!("key-aed"),
                },
                &[4],
            ),
            _ => FROM_A_LIST,
        }
    }

    /// What a person says of them, of the call, of helpers and of what is here.
    fn row_of_said(&self, intent: Intent) -> KeyRow {
        match intent {
            Intent::Age(age) => self.row_of_age(age),
            Intent::Calling if self.state.facts.calling.is_some() => {
                (&[Key::Char('Q')], id!("key-calling-off"), &[])
            }
            Intent::Calling => (&[Key::Char('Q')], id!("key-calling"), &[]),
            Intent::Alone => (
                self.on_steps(&[Key::Char('5')]),
                if self.state.facts.alone {
                    id!("key-alone-off")
                } else {
                    id!("key-alone")
                },
                &[],
            ),
            Intent::Supply => (
                self.on_steps(&[Key::Char('4')]),
                match self.state.supply {
                    Supply::None => id!("key-some-here"),
                    Supply::Unknown if self.state.last_dose().is_some() => id!("key-no-more"),
                    Supply::Unknown => id!("key-none-here"),
                },
                &[],
            ),
            _ => FROM_A_LIST,
        }
    }

    fn row_of_age(&self, age: Age) -> KeyRow {
        let is_so = self.state.age == age;
        match age {
            Age::Baby if is_so => (self.on_steps(&[Key::Char('7')]), id!("key-baby-off"), &[5]),
            Age::Baby => (self.on_steps(&[Key::Char('7')]), id!("key-baby"), &[5]),
            Age::Adult | Age::Child if is_so => (&[Key::Char('K')], id!("key-child-off"), &[4]),
            Age::Adult | Age::Child => (&[Key::Char('K')], id!("key-child"), &[4]),
        }
    }

    fn row_of_extent(&self, extent: Extent) -> KeyRow {
        let is_so = self.session.extent_of_steps() == extent;
        let keys: &[Key] = match extent {
            Extent::Whole => &[],
            Extent::Distance => &[Key::Char('8')],
            Extent::Plain => &[Key::Char('9')],
        };
        let name = match extent {
            _ if is_so => id!("key-show-all"),
            Extent::Whole => id!("key-show-all"),
            Extent::Distance => id!("key-distance"),
            Extent::Plain => id!("key-plain"),
        };
        (self.on_steps(keys), name, &[5])
    }

    /// Digits of the steps: on a page they mean what its list says.
    fn on_steps(&self, keys: &'static [Key]) -> &'static [Key] {
        let on_steps = self.session.page() == Route::Instructions && self.state.seizure.is_none();
        if on_steps { keys } else { &[] }
    }

    fn row_of_record(&self, intent: RecordIntent) -> KeyRow {
        match intent {
            RecordIntent::Erase if self.session.asked_once() => {
                (&[Key::Char('9')], id!("key-erase-now"), &[6])
            }
            RecordIntent::Erase => (&[Key::Char('9')], id!("key-erase"), &[6]),
            RecordIntent::SaveUseReport => (&[Key::Char('3')], id!("key-use-report"), &[3]),
            RecordIntent::Earlier if self.is_score() => {
                (&[Key::Left, Key::PageUp], id!("key-points-before"), &[1])
            }
            RecordIntent::Later if self.is_score() => {
                (&[Key::Right, Key::PageDown], id!("key-points-next"), &[2])
            }
            RecordIntent::Earlier => (&[Key::Left, Key::PageUp], id!("key-earlier"), &[1]),
            RecordIntent::Later => (&[Key::Right, Key::PageDown], id!("key-later"), &[2]),
            RecordIntent::Keep
            | RecordIntent::Copy
            | RecordIntent::Save(_)
            | RecordIntent::Print
            | RecordIntent::Open(_) => FROM_A_LIST,
        }
    }

    fn row_of_drill(intent: DrillIntent) -> KeyRow {
        match intent {
            DrillIntent::Begin => (&[Key::Enter], id!("key-begin"), &[]),
            DrillIntent::Learner(Turn::Better) => (&[Key::Up], id!("key-learner-up"), &[1]),
            DrillIntent::Learner(Turn::Worse) => (&[Key::Down], id!("key-learner-down"), &[2]),
            DrillIntent::Turn(Turn::Better) => (&[Key::Up], id!("key-better"), &[1]),
            DrillIntent::Turn(Turn::Worse) => (&[Key::Down], id!("key-worse"), &[2]),
            DrillIntent::StepBack => (&[Key::Left], id!("key-step-back"), &[3]),
            DrillIntent::SkipAhead => (&[Key::Char('0')], id!("key-skip"), &[4]),
            DrillIntent::Fault(Turn::Worse) => (&[Key::Up], id!("key-fault-before"), &[3]),
            DrillIntent::Fault(Turn::Better) => (&[Key::Down], id!("key-fault-next"), &[4]),
            DrillIntent::SaveClass => (&[Key::Char('C')], id!("key-save-room"), &[6]),
            DrillIntent::Sort => (&[Key::Char('0')], id!("key-sort"), &[1]),
            DrillIntent::Pause => (&[Key::Char('.')], id!("key-pause"), &[5]),
            DrillIntent::Scenario(_)
            | DrillIntent::Saw(_)
            | DrillIntent::TakeOff(_)
            | DrillIntent::End
            | DrillIntent::Keep
            | DrillIntent::SaveSheet(_)
            | DrillIntent::PrintSheet
            | DrillIntent::OpenKept(_)
            | DrillIntent::Audience => FROM_A_LIST,
        }
    }

    fn row_of_room(intent: RoomIntent) -> KeyRow {
        match intent {
            RoomIntent::Next => (&[Key::Enter], id!("key-hands-next"), &[1]),
            RoomIntent::Delete => (&[Key::Backspace], id!("key-hands-delete"), &[4]),
            RoomIntent::Question(Turn::Worse) => {
                (&[Key::Left, Key::PageUp], id!("key-question-before"), &[3])
            }
            RoomIntent::Question(Turn::Better) => {
                (&[Key::Right, Key::PageDown], id!("key-question-next"), &[2])
            }
            RoomIntent::OtherRound => (&[Key::Up, Key::Down], id!("key-round"), &[5]),
            RoomIntent::Save => (&[Key::Char('C')], id!("key-save-room"), &[6]),
            RoomIntent::Hands(_) => FROM_A_LIST,
        }
    }

    fn row_of_lesson(&self, intent: LessonIntent) -> KeyRow {
        let training = self.session.training();
        let is = |wish: fn(&Training) -> bool| training.is_some_and(wish);
        let goes_on = is(|it| it.plan().is_some_and(LessonRun::goes_on));
        match intent {
            LessonIntent::Begin if goes_on => (&[Key::Enter], id!("key-lesson-go-on"), &[]),
            LessonIntent::Begin => (&[Key::Enter], id!("key-lesson-begin"), &[]),
            LessonIntent::Turn(Turn::Better) => {
                (&[Key::Right, Key::PageDown], id!("key-lesson-next"), &[2])
            }
            LessonIntent::Turn(Turn::Worse) => {
                (&[Key::Left, Key::PageUp], id!("key-lesson-before"), &[1])
            }
            LessonIntent::Open => (&[Key::Enter, Key::PageDown], id!("key-lesson-open"), &[]),
            LessonIntent::Notes if is(Training::has_notes) => {
                (&[Key::Up], id!("key-lesson-one-screen"), &[3])
            }
            LessonIntent::Notes => (&[Key::Up], id!("key-lesson-notes"), &[3]),
            LessonIntent::Blank if is(Training::is_blank) => {
                (&[Key::Char('.')], id!("key-lesson-unblank"), &[5])
            }
            LessonIntent::Blank => (&[Key::Char('.')], id!("key-lesson-blank"), &[5]),
            LessonIntent::HideScore if is(Training::hides_score) => {
                (&[Key::Char('H')], id!("key-lesson-show-score"), &[4])
            }
            LessonIntent::HideScore => (&[Key::Char('H')], id!("key-lesson-hide-score"), &[4]),
            LessonIntent::Shift(Turn::Worse) => (&[Key::Up], id!("key-lesson-earlier"), &[1]),
            LessonIntent::Shift(Turn::Better) => (&[Key::Down], id!("key-lesson-later"), &[2]),
            LessonIntent::Skip => (&[Key::Char('0')], id!("key-lesson-skip"), &[3]),
            LessonIntent::Save => (&[Key::Char('C')], id!("key-lesson-save"), &[6]),
            LessonIntent::Choose(_)
            | LessonIntent::Pick(_)
            | LessonIntent::SaveTopics
            | LessonIntent::PrintTopics => FROM_A_LIST,
        }
    }

    fn is_score(&self) -> bool {
        matches!(self.session.page(), Route::Score { .. })
    }

    fn searches(&self) -> bool {
        matches!(self.session.page(), Route::List(List::Search, _))
    }

    pub(super) fn actions(&self, intents: &[Intent]) -> Vec<Action> {
        intents.iter().map(|intent| self.action(*intent)).collect()
    }

    /// What can be done beside the question or instruction in front.
    pub(super) fn instruction_actions(&self) -> Vec<Action> {
        let mut intents = intents(self.state.offers(&self.rules));
        if matches!(self.state.place.phase, Phase::Asking(_)) {
            if self.is_untouched() {
                intents.push(Intent::Open(List::Topics.start()));
            }
            intents.extend(self.other_person());
            // At a look at the chest its place says how old they are.
            let looks = intents.contains(&Intent::CountBreath);
            intents.extend((!looks).then_some(Intent::Open(Route::Menu)));
        }
        if self.state.same_person_shown(&self.rules) {
            // It stands in the place of the menu.
            intents.retain(|intent| *intent != Intent::Open(Route::Menu));
            intents.push(Intent::SamePerson);
        }
        let mut actions = self.actions(&intents);
        self.name_ages(&mut actions);
        actions
    }

    /// Whoever looks at the chest and does not know which of the two they are reads it on the button.
    fn name_ages(&self, actions: &mut [Action]) {
        if self.state.asked().is_none() {
            return;
        }
        for action in actions {
            action.label = match action.intent {
                Intent::Age(Age::Child) if self.state.age != Age::Child => message!(
                    "key-age",
                    age = message!("key-child"),
                    hint = message!("key-child.hint")
                ),
                Intent::Age(Age::Baby) if self.state.age != Age::Baby => message!(
                    "key-age",
                    age = message!("key-baby"),
                    hint = message!("key-baby.hint")
                ),
                _ => continue,
            };
        }
    }

    /// Everything else that has a key, on every screen of an incident: listed under More help. The letter of weak breaths opens a
    /// card there, so its name says where it counts.
    pub(super) fn others(&self) -> Vec<Intent> {
        let mut all = self.of_the_protocol();
        all.extend(self.of_the_program());
        all
    }

    /// What of it the protocol offers, and who else there is.
    pub(super) fn of_the_protocol(&self) -> Vec<Intent> {
        let mut intents = intents(self.state.listed_offers(&self.rules));
        // What the steps show beside their order needs no second place; beside the beat a notice may have taken it.
        let beside = self::intents(self.state.beside(&self.rules));
        let is_cpr = self.state.place.phase.is_cpr();
        intents.retain(|intent| is_cpr || !beside.contains(intent));
        intents.extend(self.other_person());
        intents
    }

    /// What of it only the program has.
    pub(super) fn of_the_program(&self) -> Vec<Intent> {
        let mut intents = Vec::new();
        if !self.state.is_closed() {
            intents.extend([
                Intent::Open(List::Topics.start()),
                Intent::Open(Route::Menu),
                Intent::Show(Extent::Distance),
                Intent::Show(Extent::Plain),
            ]);
        }
        intents.extend([
            Intent::Open(List::Languages.start()),
            Intent::Mute,
            Intent::ReadAloud,
            Intent::LargerText,
            Intent::SmallerText,
            Intent::FullScreen,
        ]);
        intents
    }

    fn other_person(&self) -> Option<Intent> {
        let waits = self.session.other_people() > 0 || self.session.left().is_some();
        waits.then_some(Intent::OtherPerson)
    }
}

pub(super) fn intents(offers: Vec<Offer>) -> Vec<Intent> {
    let intents = offers.into_iter().map(|offer| match offer {
        Offer::Back => Intent::Back,
        Offer::NotBreathing => Intent::NotBreathing,
        Offer::BreathingAgain => Intent::BreathingAgain,
        Offer::CheckAgain => Intent::CheckAgain,
        Offer::Naloxone => Intent::Naloxone,
        Offer::CorrectDose => Intent::CorrectDose,
        Offer::Seizure => Intent::Seizure,
        Offer::CountBreath => Intent::CountBreath,
        Offer::Aed => Intent::Aed,
        Offer::Child => Intent::Age(Age::Child),
        Offer::Baby => Intent::Age(Age::Baby),
        Offer::Calling => Intent::Calling,
        Offer::Alone => Intent::Alone,
        Offer::Supply => Intent::Supply,
        Offer::Device => Intent::Open(Route::Devices),
        Offer::WeakBreaths => Intent::WeakBreaths,
        Offer::Drugs => Intent::Open(Route::Drugs),
        Offer::CallTaker => Intent::CallTaker,
        Offer::Crew => Intent::Crew,
        Offer::MoreHelp => Intent::Open(Route::Help),
        Offer::NewPerson => Intent::NewPerson,
    });
    intents.collect()
}
