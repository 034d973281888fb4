//! An incident is a list of events. Nothing is decided here.

pub use crate::definition::Age;
use crate::definition::{Answer, DrugId, ProfileId, QuestionId};
use crate::time::Now;
use crate::told::Told;

/// Something that happened: a person did it, or the clock did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// A question was answered, or the prompt on an instruction screen.
    Answered(QuestionId, Answer),
    /// The card in front is done.
    CardDone,
    /// One step back.
    WentBack,
    /// Not breathing (R17).
    NotBreathing,
    /// Breathing again? (R14)
    BreathingAgain,
    /// Check again, now.
    CheckAgain,
    /// One dose of naloxone was given.
    NaloxoneGiven,
    /// Whether the last recorded dose was a mistake.
    DoseWithdrawn(bool),
    /// Who leads from here on (R10).
    Lead(Lead),
    /// What the helper takes them for (R15).
    Age(Age),
    /// Whether breaths are given for weak breathing, instead of pushes.
    WeakBreaths(bool),
    /// A fit began.
    SeizureBegan,
    /// The fit's card was closed.
    SeizureEnded,
    /// A quiet breath was counted.
    BreathCounted,
    /// Whether the person may have taken this.
    Drug(DrugId, bool),
    /// Whether somebody is said to be on the phone with the ambulance (R19).
    Calling(bool),
    /// Whether one helper has nobody beside them (R20).
    Alone(bool),
    /// What is known of naloxone here (R8).
    Supply(Supply),
    /// Something that the crew will ask, as far as a helper can tell (R13).
    Told(Told),
    /// A page was opened that hides the instructions.
    PageOpened(Overlay),
    /// That page was closed.
    PageClosed,
    /// The crew is here: the handover opens (R13).
    CrewArrived,
    /// The incident ended (R13).
    Closed(CloseReason),
    /// It is the same person still (R12).
    SamePerson,
    /// The set-aside incident was brought back (R12).
    BroughtBack,
    /// The program came back to it by itself, after it had ended in the middle of CPR (R12).
    Resumed,
    /// Somebody is there: an input that changes nothing else.
    Touched,
    /// The opposite of what was so, as earlier versions wrote it.
    Toggled(Toggle),
    /// The clock did something.
    Clock(ClockEvent),
}

/// Who leads (R10).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// The helper, with this program.
    #[default]
    Helper,
    /// The call taker.
    CallTaker,
    /// The AED.
    Aed,
}

/// What is known of naloxone here (R8).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Supply {
    /// There may be some.
    #[default]
    Unknown,
    /// None is here, or none is left.
    None,
}

/// What one key switches on and off. An event says which of the two it is, so that it can be told twice and changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Toggle {
    /// The call taker leads, or the helper.
    CallTaker,
    /// The AED leads, or the helper.
    Aed,
    /// The person is a child or baby, or is not.
    Child,
    /// Breaths for weak breathing, or pushes.
    WeakBreaths,
    /// The last dose was a mistake, or was none.
    Dose,
    /// The person may have taken this, or has not.
    Drug(DrugId),
}

/// What the clock itself causes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClockEvent {
    /// A question stayed silent, which counts as not sure (R11).
    Silence,
    /// A check stayed unanswered: the last instruction comes back.
    Unanswered,
    /// A card before the CPR screen had its time.
    CardAdvanced,
    /// The next dose falls due.
    DoseDue,
    /// Time to look at the breathing after a dose.
    LookDue,
    /// The look in the middle of CPR has lasted long enough: pushes go on (R14).
    LookEnded,
    /// Time to look at the colour of somebody who breathes but does not wake (R18).
    ColourAsked,
    /// Time to swap helpers.
    SwapDue,
    /// The fit has lasted long: look at the breathing.
    SeizureLasts,
    /// Time to check again.
    RecheckDue,
    /// Naloxone can wear off from now on.
    WearsOff,
    /// The wear-off warning softens.
    WearOffSoftens,
    /// Nobody has touched anything for a while: same person?
    SamePersonAsked,
    /// Nobody has touched anything for long: set aside.
    SetAside,
}

/// A page that hides the instructions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// More help.
    Help,
    /// The handover.
    Handover,
}

/// Why an incident was closed (R13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CloseReason {
    /// The crew has taken over.
    CrewTookOver,
    /// The person left.
    PersonLeft,
    /// Another reason.
    Other,
    /// It was a false alarm.
    FalseAlarm,
}

impl CloseReason {
    /// All reasons, in the order of their keys.
    pub const ALL: [Self; 4] = [
        Self::CrewTookOver,
        Self::PersonLeft,
        Self::Other,
        Self::FalseAlarm,
    ];

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CrewTookOver => "crew_took_over",
            Self::PersonLeft => "person_left",
            Self::Other => "other",
            Self::FalseAlarm => "false_alarm",
        }
    }
}

/// An event and when it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// When: what the clock causes carries its deadline, however late the program noticed.
    pub at: Now,
    /// What.
    pub event: Event,
}

/// What is fixed for the whole incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The regional profile.
    pub profile: ProfileId,
    /// Whether the helpers here are trained: they are offered breaths for weak breathing.
    pub trained: bool,
}

/// One person, one incident (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// What is fixed.
    pub header: Header,
    /// Whether a part of its record could not be read: something may have happened that is not known.
    pub incomplete: bool,
    entries: Vec<Entry>,
}

impl Incident {
    /// An incident in which nothing has happened yet.
    #[must_use]
    pub fn new(header: Header) -> Self {
        Self {
            header,
            incomplete: false,
            entries: Vec::new(),
        }
    }

    /// Everything that happened, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Appends an entry. Time never runs backwards: an earlier time becomes that of the last entry.
    pub fn push(&mut self, entry: Entry) -> Entry {
        let at = match self.entries.last() {
            Some(last) if entry.at.boot < last.at.boot => last.at,
            _ => entry.at,
        };
        let entry = Entry { at, ..entry };
        self.entries.push(entry);
        entry
    }
}
