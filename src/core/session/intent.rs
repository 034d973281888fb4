//! What a key or a button asks for.

mod practice;

pub use practice::{DrillIntent, LessonIntent, RoomIntent};

use super::{Extent, List, Route};
use crate::content::Language;
use crate::handover::Format;
use overdose_protocol::definition::{Answer, CardId, DrugId};
use overdose_protocol::incident::{Age, CloseReason};
use overdose_protocol::time::Millis;
use overdose_protocol::told::Told;

/// What a key or a button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Intent {
    /// An answer to the question or prompt in front.
    Answer(Answer),
    /// The card in front is done.
    Next,
    /// One step back: closes a page, else undoes.
    Back,
    /// Closes whatever page is up.
    ClosePage,
    /// Not breathing.
    NotBreathing,
    /// Breathing again?
    BreathingAgain,
    /// Check again.
    CheckAgain,
    /// Naloxone was given.
    Naloxone,
    /// Corrects the last dose.
    CorrectDose,
    /// The call taker leads, or no longer.
    CallTaker,
    /// The AED is here, or its steps end.
    Aed,
    /// They are taken for this, or no longer.
    Age(Age),
    /// Somebody is calling, or nobody.
    Calling,
    /// The helper is alone, or not.
    Alone,
    /// No naloxone is here, or there is some after all.
    Supply,
    /// Weak breaths, or pushes again.
    WeakBreaths,
    /// Shaking fit, or its end.
    Seizure,
    /// A quiet breath.
    CountBreath,
    /// Opens a page.
    Open(Route),
    /// Opens the handover.
    Crew,
    /// Closes the incident.
    Close(CloseReason),
    /// The crew will ask this, and a helper can tell.
    Tell(Told),
    /// May have taken this, or not after all.
    PickDrug(DrugId),
    /// Opens an extra card.
    HelpCard(CardId),
    /// Chooses the country with this index of the region table.
    Country(usize),
    /// The next part of a list that has so many.
    More(usize),
    /// Another person.
    NewPerson,
    /// The other person.
    OtherPerson,
    /// It is the same person.
    SamePerson,
    /// Yes, to what is asked before it is done.
    Confirm,
    /// No.
    Decline,
    /// Sound on or off.
    Mute,
    /// Another loudness.
    Loudness,
    /// Something else of the voice beside a screen reader.
    ReaderVoice,
    /// Another pace of the scan, or none.
    Scan,
    /// Something to hear, to know that sound works.
    SoundCheck,
    /// Read the present instruction.
    ReadAloud,
    /// This language.
    Language(Language),
    /// The next one to stand under it.
    SecondLanguage,
    /// The handover in the language of the helper, or again in that of the crew.
    HandoverLanguage,
    /// Larger text.
    LargerText,
    /// Smaller text.
    SmallerText,
    /// Text as large as usual.
    UsualText,
    /// The next colours.
    Theme,
    /// With or without movement.
    Motion,
    /// The next skin in the drawings.
    Skin,
    /// This much of the steps, or all of them again.
    Show(Extent),
    /// Full screen, or a window again.
    FullScreen,
    /// Something of a record, of a closed incident or a kept one.
    Record(RecordIntent),
    /// Practises.
    Practise,
    /// Leaves practice: a real emergency.
    Real,
    /// Something of a drill.
    Drill(DrillIntent),
    /// Something of a question to the room.
    Room(RoomIntent),
    /// Something of a lesson.
    Lesson(LessonIntent),
    /// Something of what is taught.
    Learn(LearnIntent),
    /// Changes what the site says.
    EditSite,
    /// Leaves a desk that anybody may use.
    LeaveKiosk,
}

/// What is asked for of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecordIntent {
    /// Keeps the closed incident, or after all not.
    Keep,
    /// Copies the handover as text.
    Copy,
    /// Saves it.
    Save(Format),
    /// Prints it.
    Print,
    /// Saves what of it a programme that hands out naloxone counts, without the person.
    SaveUseReport,
    /// Opens the kept record with this index.
    Open(usize),
    /// Erases the kept record that is open.
    Erase,
    /// Earlier rows of a record.
    Earlier,
    /// Later rows of a record.
    Later,
}

/// What is asked for where something is taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LearnIntent {
    /// A letter of what is looked for.
    Letter(char),
    /// Takes the last letter back.
    Rub,
    /// Prints what is taught.
    Print,
    /// Saves it as a page.
    Save,
}

/// What holds for an intent wherever it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits {
    /// Which presses count.
    pub presses: Presses,
    /// Where it can be asked for.
    pub reach: Reach,
    /// What it takes out of sight.
    pub hides: Hides,
    /// Whether only a window can do it.
    pub is_for_windows: bool,
}

/// Which presses of a key count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presses {
    /// Every one.
    All,
    /// None on a screen that has just come up, so that one press never answers twice.
    NotAtOnce,
    /// The first of two at once: it switches something on and off, and a hand that shakes presses twice (R22.3).
    FirstOfTwo,
}

/// Where something can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// For real only: whoever it would be for is not there in practice.
    Live,
    /// For real and in practice.
    Practice,
    /// In a window that only follows, too: it changes how that looks, no more.
    Audience,
}

/// Which order in front something would take out of sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hides {
    /// None.
    Nothing,
    /// That of a fit: it ends it.
    Fit,
    /// Any but a question.
    Steps,
    /// Any.
    All,
}

impl Traits {
    const PLAIN: Self = Self::of(Presses::All, Reach::Practice, Hides::Nothing);
    const ANSWER: Self = Self::of(Presses::NotAtOnce, Reach::Practice, Hides::Nothing);

    const fn of(presses: Presses, reach: Reach, hides: Hides) -> Self {
        Self {
            presses,
            reach,
            hides,
            is_for_windows: false,
        }
    }

    fn for_windows(self) -> Self {
        Self {
            is_for_windows: true,
            ..self
        }
    }
}

impl Intent {
    /// What holds for it wherever it is asked for. Every intent is named here, so that a new one cannot be left out.
    #[must_use]
    pub fn traits(self) -> Traits {
        let live_answer = Traits::of(Presses::NotAtOnce, Reach::Live, Hides::Nothing);
        match self {
            Self::Aed => Traits::of(Presses::FirstOfTwo, Reach::Practice, Hides::Fit),
            Self::BreathingAgain => Traits::of(Presses::All, Reach::Practice, Hides::Fit),
            Self::CheckAgain => Traits::of(Presses::All, Reach::Practice, Hides::Steps),
            Self::Crew => Traits::of(Presses::All, Reach::Practice, Hides::All),
            Self::OtherPerson => Traits::of(Presses::All, Reach::Live, Hides::All),
            Self::CorrectDose
            | Self::CallTaker
            | Self::Age(_)
            | Self::Calling
            | Self::Alone
            | Self::Supply
            | Self::WeakBreaths
            | Self::Seizure
            | Self::PickDrug(_)
            | Self::HandoverLanguage
            | Self::Show(Extent::Whole | Extent::Plain)
            | Self::Mute => Traits::of(Presses::FirstOfTwo, Reach::Practice, Hides::Nothing),
            Self::Real => Traits::of(Presses::All, Reach::Audience, Hides::Nothing),
            Self::LargerText | Self::SmallerText | Self::UsualText | Self::FullScreen => {
                Traits::of(Presses::All, Reach::Audience, Hides::Nothing).for_windows()
            }
            Self::Theme | Self::Motion | Self::Skin | Self::Scan => Traits::PLAIN.for_windows(),
            Self::Show(Extent::Distance) => {
                Traits::of(Presses::FirstOfTwo, Reach::Practice, Hides::Nothing).for_windows()
            }
            Self::Open(page) => Self::traits_of_page(page),
            Self::LeaveKiosk | Self::Record(RecordIntent::Erase) => {
                Traits::of(Presses::All, Reach::Live, Hides::Nothing)
            }
            Self::Record(RecordIntent::Copy) => live_answer.for_windows(),
            Self::Country(_)
            | Self::EditSite
            | Self::Record(
                RecordIntent::Keep
                | RecordIntent::Save(_)
                | RecordIntent::Print
                | RecordIntent::SaveUseReport
                | RecordIntent::Open(_),
            ) => live_answer,
            Self::Answer(_)
            | Self::Next
            | Self::Close(_)
            | Self::Tell(_)
            | Self::SamePerson
            | Self::Learn(LearnIntent::Print | LearnIntent::Save) => Traits::ANSWER,
            Self::Back
            | Self::ClosePage
            | Self::NotBreathing
            | Self::Naloxone
            | Self::CountBreath
            | Self::HelpCard(_)
            | Self::More(_)
            | Self::NewPerson
            | Self::Confirm
            | Self::Decline
            | Self::Loudness
            | Self::ReaderVoice
            | Self::SoundCheck
            | Self::ReadAloud
            | Self::Language(_)
            | Self::SecondLanguage
            | Self::Practise
            | Self::Record(RecordIntent::Earlier | RecordIntent::Later)
            | Self::Learn(LearnIntent::Letter(_) | LearnIntent::Rub)
            | Self::Room(_) => Traits::PLAIN,
            Self::Drill(intent) => intent.traits(),
            Self::Lesson(intent) => intent.traits(),
        }
    }

    /// The same of opening a page. What opens by a slip is closed again, so that presses count at once; but the score comes up by
    /// itself, where a digit may still be meant as an answer.
    fn traits_of_page(page: Route) -> Traits {
        let presses = if matches!(page, Route::Replay { .. }) {
            Presses::NotAtOnce
        } else {
            Presses::All
        };
        let reach = if page.is_for_live_only() {
            Reach::Live
        } else {
            Reach::Practice
        };
        // The cards of the devices stand over the steps like More help, but their key is shown in few places.
        // That of the languages is for whoever cannot read what would be asked first.
        let is_language = matches!(page, Route::List(List::Languages, _));
        let hides = if page == Route::Devices || page.group().is_aside() && !is_language {
            Hides::All
        } else {
            Hides::Nothing
        };
        Traits::of(presses, reach, hides)
    }

    /// Whether it is for live use only.
    #[must_use]
    pub fn is_for_live_only(self) -> bool {
        self.traits().reach == Reach::Live
    }
}

/// What an intent leads to outside its session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// Something that only window or terminal can do.
    Ui(UiRequest),
    /// Practise.
    Practise,
    /// Leave practice.
    Real,
    /// Begin the drill, its clock at the present time.
    Begin,
    /// Stop the clock of the drill, or let it go on.
    Pause,
    /// The drill goes on at another moment of its own clock, in milliseconds on the boot clock.
    Jump(Millis),
}

/// What only window or terminal can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UiRequest {
    /// Switch full screen on or off.
    FullScreen,
    /// Copy the handover as text.
    Copy,
    /// Open a window for the room.
    Audience,
    /// Let the site file be changed.
    EditSite,
    /// End the program.
    Leave,
}
