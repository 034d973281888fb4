//! The state of an incident: what is in front, what Back returns to, and what stays.

use std::rc::Rc;

use super::Rules;
use super::card_set::CardSet;
use super::facts::Facts;
use super::way::Way;
use crate::definition::{Answers, CardId, Next, OutcomeId, Protocol, QuestionId};
use crate::incident::{Age, CloseReason, Lead, Overlay, Supply};
use crate::time::Millis;

/// Everything that follows from the events so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// What answers and card steps lead to; Back returns to an earlier one.
    pub place: Checkpoint,
    /// The earlier places, the last one on top.
    pub(super) history: Way<Checkpoint>,
    /// When the first event happened, on the boot clock.
    pub began: Option<Millis>,
    /// Who leads (R10).
    pub lead: Lead,
    /// What the helper takes the person for (R15).
    pub age: Age,
    /// What is known of naloxone here (R8).
    pub supply: Supply,
    /// When somebody who breathes but does not wake was first found so: without naloxone the time to look closely runs from here (R8).
    pub asleep_since: Option<Millis>,
    /// Whether that time is over.
    pub(super) asleep_long: bool,
    /// Doses in the order in which they were recorded, corrected ones included.
    pub doses: Rc<Vec<Dose>>,
    /// Since when a fit is timed.
    pub seizure: Option<Millis>,
    /// The page that hides the instructions.
    pub page: Option<Overlay>,
    /// When such a page was last closed.
    pub(super) page_closed: Millis,
    /// What words alone are made of.
    pub facts: Rc<Facts>,
    /// When the crew arrived.
    pub crew: Option<Millis>,
    /// When somebody last did something.
    pub(super) last_input: Millis,
    /// Whether the incident was set aside after a long silence (R12).
    pub suspended: bool,
}

/// What answers and card steps lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// What is in front.
    pub phase: Phase,
    /// The answers of the last finished round, and of the prompt.
    pub answers: Answers,
    /// The outcome below which nothing is shown (R9).
    pub floor: Option<OutcomeId>,
    /// Whether an outcome was shown after which a rescue is being watched (R16).
    pub rescued: bool,
    /// Since when an outcome with closer first checks is shown.
    pub(super) early_since: Option<Millis>,
    /// When the colour is looked at for the first time (R18); nothing where no outcome asks for it.
    pub(super) colour: Option<ColourClock>,
    /// The clock of the CPR screen. It runs until the outcome changes.
    pub cpr_clock: Option<CprClock>,
}

/// What is in front. `since` values are on the boot clock, in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// A question.
    Asking(Asking),
    /// Instruction cards, one at a time.
    Steps(Cards),
    /// The CPR screen.
    Cpr(Cpr),
    /// Watching.
    Watch(Cards),
    /// The incident is closed.
    Closed(Closed),
}

/// A question in front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The question.
    pub question: QuestionId,
    /// When it was shown; moved by the length of a fit.
    pub since: Millis,
    /// The answers of this round.
    pub answers: Answers,
    /// Why it is asked.
    pub why: Why,
    /// The instructions that it interrupts.
    pub under: Option<Rc<Phase>>,
    /// How long the history was when the round began.
    pub(super) depth: usize,
    /// Whether the look in the middle of CPR has lasted long enough (R14).
    pub look_ended: bool,
}

/// Why questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// The incident opens with them.
    Opening,
    /// A check: by the clock, or because the helper wants one.
    Check,
    /// It is time to look at the colour (R18).
    Colour,
    /// The helper thinks that they breathe again (R14).
    BreathingAgain,
    /// A fit ended, or lasts (R11).
    Seizure,
}

/// The time to the first look at the colour of somebody who breathes but does not wake (R18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColourClock {
    /// Since when they are found so.
    pub(super) since: Millis,
    /// Whether it was asked.
    pub(super) asked: bool,
}

/// Instruction cards of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cards {
    /// The outcome.
    pub outcome: OutcomeId,
    /// The card in front.
    pub current: CardId,
    /// The cards that are done.
    pub done: CardSet,
    /// Since when the card is in front.
    pub since: Millis,
    /// Since when the time to the next check runs.
    pub checked: Millis,
    /// Whether the last check stayed unanswered.
    pub unanswered: bool,
}

/// The CPR screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cpr {
    /// The outcome.
    pub outcome: OutcomeId,
    /// The cards done before it.
    pub done: CardSet,
    /// Since when a child's first breaths are in front, before the pushes.
    pub first_breaths: Option<Millis>,
    /// Whether breaths take the place of pushes.
    pub weak_breaths: bool,
    /// Whether the last check stayed unanswered.
    pub unanswered: bool,
}

/// The clock of the CPR screen, all on the boot clock in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CprClock {
    /// When the screen was first entered.
    pub since: Millis,
    /// When the first round of pushes began.
    pub first_beat: Millis,
    /// Since when the time to the next swap runs.
    pub swap_from: Millis,
    /// Since when the beat runs.
    pub beat_from: Millis,
    /// How many swap cues there were.
    pub swaps: u32,
    /// Whether *Naloxone given?* stands on the screen.
    pub dose_asked: bool,
}

impl CprClock {
    pub(super) fn start(at: Millis) -> Self {
        Self {
            since: at,
            first_beat: at,
            swap_from: at,
            beat_from: at,
            swaps: 0,
            dose_asked: false,
        }
    }
}

/// A closed incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// Why.
    pub reason: CloseReason,
    /// What was in front.
    pub under: Rc<Phase>,
}

/// A recorded dose of naloxone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dose {
    /// When it was given, on the boot clock.
    pub at: Millis,
    /// Whether it was taken back as a mistake.
    pub withdrawn: bool,
    /// How far its clock has come.
    pub stage: DoseStage,
    /// How far its wearing off has come.
    pub wear: DoseStage,
}

/// How far one of the two clocks of a dose has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DoseStage {
    /// Running.
    #[default]
    Running,
    /// First mark: look at the breathing; or can wear off now.
    First,
    /// Second mark: the next dose is due; or still watch.
    Second,
}

impl State {
    /// The state in which nothing has happened: the first question.
    #[must_use]
    pub fn new(protocol: &Protocol) -> Self {
        Self {
            place: Checkpoint {
                phase: Phase::Asking(Asking {
                    question: protocol.actions.first_question,
                    since: 0,
                    answers: Answers::BLANK,
                    why: Why::Opening,
                    under: None,
                    depth: 0,
                    look_ended: false,
                }),
                answers: Answers::BLANK,
                floor: None,
                rescued: false,
                early_since: None,
                colour: None,
                cpr_clock: None,
            },
            history: Way::default(),
            began: None,
            lead: Lead::Helper,
            age: Age::Adult,
            supply: Supply::Unknown,
            asleep_since: None,
            asleep_long: false,
            doses: Rc::default(),
            seizure: None,
            page: None,
            page_closed: 0,
            facts: Rc::default(),
            crew: None,
            last_input: 0,
            suspended: false,
        }
    }

    /// The outcome in front, or the one that a question interrupts.
    #[must_use]
    pub fn outcome(&self) -> Option<OutcomeId> {
        self.place.phase.outcome()
    }

    /// The question that an answer answers now: the one in front.
    #[must_use]
    pub fn asked(&self) -> Option<QuestionId> {
        match &self.place.phase {
            Phase::Asking(asking) => Some(asking.question),
            Phase::Steps(_) | Phase::Cpr(_) | Phase::Watch(_) | Phase::Closed(_) => None,
        }
    }

    /// Whether the colour is asked about for the outcome that the question interrupts: without an answer that outcome stands (R18).
    #[must_use]
    pub fn asks_colour(&self, protocol: &Protocol) -> bool {
        let (Phase::Asking(asking), Some(under)) = (&self.place.phase, self.outcome()) else {
            return false;
        };
        let colour = protocol.outcomes.get(under).colour;
        colour.is_some_and(|colour| asking.question == colour.question)
            && protocol.decisions.next(asking.answers, self.place.floor) == Next::Reached(under)
    }

    /// The last dose that was not taken back.
    #[must_use]
    pub fn last_dose(&self) -> Option<&Dose> {
        self.doses.iter().rev().find(|dose| !dose.withdrawn)
    }

    /// Whether the first look at the colour is still to come (R18).
    #[must_use]
    pub fn colour_waits(&self) -> bool {
        self.place.colour.is_some_and(|colour| !colour.asked)
    }

    /// Whether somebody sleeps for so long that it is time to look closely, though no dose can be given (R8).
    #[must_use]
    pub fn asleep_without_naloxone(&self) -> bool {
        self.asleep_long && self.supply == Supply::None && self.last_dose().is_none()
    }

    /// Whether the next dose is due.
    #[must_use]
    pub fn dose_is_due(&self) -> bool {
        self.last_dose()
            .is_some_and(|dose| dose.stage == DoseStage::Second)
    }

    /// Whether the next dose is due for so long that it is late, where the profile says when that is.
    #[must_use]
    pub fn dose_is_late(&self, rules: &Rules, now: Millis) -> bool {
        let is_late = |dose: &Dose| {
            let late = rules.profile.dose.late;
            late.is_some_and(|late| now.saturating_sub(dose.at) >= late)
        };
        self.dose_is_due() && self.last_dose().is_some_and(is_late)
    }

    /// Whether the outcome in front asks for another dose, where the first one is not enough.
    #[must_use]
    pub fn dose_repeats(&self, protocol: &Protocol) -> bool {
        self.outcome()
            .is_some_and(|id| protocol.outcomes.get(id).dose_card.is_some())
    }

    /// How many steps Back could undo.
    #[must_use]
    pub fn steps_back(&self) -> usize {
        self.history.len()
    }

    /// Whether Back would change anything.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.history.len() > 0
    }

    /// What words alone are made of, to be changed.
    pub(super) fn learn(&mut self) -> &mut Facts {
        Rc::make_mut(&mut self.facts)
    }

    /// Another look begins.
    pub(super) fn forget_breaths(&mut self) {
        if !self.facts.breaths.is_empty() {
            self.learn().breaths.clear();
        }
    }

    /// Whether two states are the same but for facts by which nothing is decided: [`Facts`], the marks of a dose before the next one is due,
    /// and when somebody last did something.
    #[must_use]
    pub fn is_same_but_for_facts(&self, other: &Self) -> bool {
        // All fields, so that a new one has to be put on one side.
        let Self {
            place,
            history,
            began,
            lead,
            age,
            supply,
            asleep_since,
            asleep_long,
            doses,
            seizure,
            page,
            page_closed,
            facts: _,
            crew,
            last_input: _,
            suspended,
        } = self;
        let same_dose = |(one, other): (&Dose, &Dose)| {
            let is_due = |dose: &Dose| dose.stage == DoseStage::Second;
            one.at == other.at && one.withdrawn == other.withdrawn && is_due(one) == is_due(other)
        };
        // Where nothing happened yet, the fact is the beginning.
        let begun_alike = began.is_none() || other.began.is_none() || *began == other.began;
        *place == other.place
            && *history == other.history
            && begun_alike
            && (lead, age, supply) == (&other.lead, &other.age, &other.supply)
            && (asleep_since, asleep_long) == (&other.asleep_since, &other.asleep_long)
            && (seizure, page, page_closed) == (&other.seizure, &other.page, &other.page_closed)
            && (crew, suspended) == (&other.crew, &other.suspended)
            && doses.len() == other.doses.len()
            && doses.iter().zip(other.doses.iter()).all(same_dose)
    }

    /// Whether the incident is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self.place.phase, Phase::Closed(_))
    }
}

impl Phase {
    /// The outcome in front, or the one that a question interrupts.
    #[must_use]
    pub fn outcome(&self) -> Option<OutcomeId> {
        let mut phase = self;
        loop {
            phase = match phase {
                Self::Asking(asking) => asking.under.as_ref()?,
                Self::Steps(cards) | Self::Watch(cards) => return Some(cards.outcome),
                Self::Cpr(cpr) => return Some(cpr.outcome),
                Self::Closed(closed) => &closed.under,
            };
        }
    }

    /// Whether the CPR screen is in front or under a question: the beat goes on.
    #[must_use]
    pub fn is_cpr(&self) -> bool {
        self.cpr().is_some()
    }

    /// The CPR screen in front, or the one that a question interrupts.
    #[must_use]
    pub fn cpr(&self) -> Option<&Cpr> {
        match self {
            Self::Cpr(cpr) => Some(cpr),
            Self::Asking(asking) => asking.under.as_ref()?.cpr(),
            Self::Steps(_) | Self::Watch(_) | Self::Closed(_) => None,
        }
    }

    /// Whether the instructions in front came back because a check stayed unanswered.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        match self {
            Self::Steps(cards) | Self::Watch(cards) => cards.unanswered,
            Self::Cpr(cpr) => cpr.unanswered,
            Self::Asking(_) | Self::Closed(_) => false,
        }
    }

    /// The cards in front, or those that a question interrupts.
    pub(super) fn cards(&self) -> Option<&Cards> {
        match self {
            Self::Steps(cards) | Self::Watch(cards) => Some(cards),
            Self::Asking(asking) => asking.under.as_ref()?.cards(),
            Self::Cpr(_) | Self::Closed(_) => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn cards_mut(&mut self) -> Option<&mut Cards> {
        match self {
            Self::Steps(cards) | Self::Watch(cards) => Some(cards),
            Self::Asking(asking) => Rc::make_mut(asking.under.as_mut()?).cards_mut(),
            Self::Cpr(_) | Self::Closed(_) => None,
        }
    }
}
