//! Events as they are written: names instead of places in a table, so that a text can be read without this program.

use serde::{Deserialize, Serialize};

use super::At;
use crate::format::visible;
use overdose_protocol::definition::{Answer, Named, Protocol};
use overdose_protocol::incident::{
    Age, ClockEvent, CloseReason, Entry, Event, Lead, Overlay, Supply, Toggle,
};
use overdose_protocol::told::Told;

/// An event, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// When.
    #[serde(flatten)]
    pub at: At,
    /// The name of the event.
    #[serde(rename = "name")]
    pub event: String,
    /// What it is about: question and answer, drug, page or reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
}

/// Every event that is about nothing else.
const PLAIN: [Event; 29] = {
    use ClockEvent::{
        CardAdvanced, ColourAsked, DoseDue, LookDue, LookEnded, RecheckDue, SamePersonAsked,
        SeizureLasts, SetAside, Silence, SwapDue, Unanswered, WearOffSoftens, WearsOff,
    };
    [
        Event::CardDone,
        Event::WentBack,
        Event::NotBreathing,
        Event::BreathingAgain,
        Event::CheckAgain,
        Event::NaloxoneGiven,
        Event::SeizureBegan,
        Event::SeizureEnded,
        Event::BreathCounted,
        Event::PageClosed,
        Event::CrewArrived,
        Event::SamePerson,
        Event::BroughtBack,
        Event::Resumed,
        Event::Touched,
        Event::Clock(Silence),
        Event::Clock(Unanswered),
        Event::Clock(CardAdvanced),
        Event::Clock(DoseDue),
        Event::Clock(LookDue),
        Event::Clock(SwapDue),
        Event::Clock(LookEnded),
        Event::Clock(ColourAsked),
        Event::Clock(SeizureLasts),
        Event::Clock(RecheckDue),
        Event::Clock(WearsOff),
        Event::Clock(WearOffSoftens),
        Event::Clock(SamePersonAsked),
        Event::Clock(SetAside),
    ]
};

impl Written {
    /// How an entry is written.
    #[must_use]
    pub fn of(entry: &Entry, protocol: &Protocol) -> Self {
        let about = match entry.event {
            Event::Answered(question, answer) => {
                let question = protocol.questions.get(question).name();
                vec![question.to_owned(), answer.name().to_owned()]
            }
            Event::Drug(drug, taken) => {
                let drug = protocol.notes.drugs.get(drug).name();
                vec![drug.to_owned(), yes_or_no(taken).to_owned()]
            }
            Event::Lead(lead) => vec![lead_name(lead).to_owned()],
            Event::Age(age) => vec![age.name().to_owned()],
            Event::Supply(supply) => vec![supply_name(supply).to_owned()],
            Event::Told(told) => vec![told.kind().name().to_owned(), told.name().to_owned()],
            Event::Calling(on)
            | Event::Alone(on)
            | Event::WeakBreaths(on)
            | Event::DoseWithdrawn(on) => {
                vec![yes_or_no(on).to_owned()]
            }
            Event::Toggled(Toggle::Drug(drug)) => {
                vec![protocol.notes.drugs.get(drug).name().to_owned()]
            }
            Event::PageOpened(page) => vec![page_name(page).to_owned()],
            Event::Closed(reason) => vec![reason.name().to_owned()],
            _ => Vec::new(),
        };
        Self {
            at: entry.at.into(),
            event: name(entry.event).to_owned(),
            about,
        }
    }

    /// What it says without a protocol: its name, and what it is about.
    #[must_use]
    pub fn words(&self) -> String {
        // What nobody sees is written out: a file may hold anything.
        let name = visible(&self.event.replace('_', " "));
        let about = visible(&self.about.join(", ").replace('_', " "));
        if about.is_empty() {
            name
        } else {
            format!("{name}: {about}")
        }
    }

    /// The entry, where this protocol knows all that it names.
    #[must_use]
    pub fn entry(&self, protocol: &Protocol) -> Option<Entry> {
        let about: Vec<&str> = self.about.iter().map(String::as_str).collect();
        let event = match (self.event.as_str(), about.as_slice()) {
            ("answered", [question, answer]) => {
                Event::Answered(protocol.questions.find(question)?, Answer::find(answer)?)
            }
            ("drug", [drug, taken]) => {
                Event::Drug(protocol.notes.drugs.find(drug)?, is_yes(taken)?)
            }
            ("drug_picked", [drug]) => {
                Event::Toggled(Toggle::Drug(protocol.notes.drugs.find(drug)?))
            }
            ("lead", [lead]) => Event::Lead(LEADS.into_iter().find(|it| lead_name(*it) == *lead)?),
            ("age", [age]) => Event::Age(Age::ALL.into_iter().find(|it| it.name() == *age)?),
            // As it was written before a baby was told from a child.
            ("child", [child]) if is_yes(child)? => Event::Age(Age::Child),
            ("child", [_]) => Event::Age(Age::Adult),
            ("calling", [calling]) => Event::Calling(is_yes(calling)?),
            ("alone", [alone]) => Event::Alone(is_yes(alone)?),
            ("supply", [supply]) => {
                let mut all = [Supply::Unknown, Supply::None].into_iter();
                Event::Supply(all.find(|it| supply_name(*it) == *supply)?)
            }
            ("weak_breaths", [weak]) => Event::WeakBreaths(is_yes(weak)?),
            ("dose_withdrawn", [withdrawn]) => Event::DoseWithdrawn(is_yes(withdrawn)?),
            ("page_opened", [page]) => {
                let pages = [Overlay::Help, Overlay::Handover];
                Event::PageOpened(pages.into_iter().find(|known| page_name(*known) == *page)?)
            }
            ("told", [kind, name]) => {
                let is_it = |told: &Told| told.kind().name() == *kind && told.name() == *name;
                Event::Told(Told::ALL.into_iter().find(is_it)?)
            }
            ("closed", [reason]) => Event::Closed(
                CloseReason::ALL
                    .into_iter()
                    .find(|known| known.name() == *reason)?,
            ),
            (plain, []) => {
                let toggles = TOGGLES.into_iter().map(Event::Toggled);
                let mut known = PLAIN.into_iter().chain(toggles);
                known.find(|event| name(*event) == plain)?
            }
            _ => return None,
        };
        Some(Entry {
            at: self.at.into(),
            event,
        })
    }
}

/// What earlier versions wrote where something became the opposite of what it was.
const TOGGLES: [Toggle; 5] = [
    Toggle::CallTaker,
    Toggle::Aed,
    Toggle::Child,
    Toggle::WeakBreaths,
    Toggle::Dose,
];

const LEADS: [Lead; 3] = [Lead::Helper, Lead::CallTaker, Lead::Aed];

fn lead_name(lead: Lead) -> &'static str {
    match lead {
        Lead::Helper => "helper",
        Lead::CallTaker => "call_taker",
        Lead::Aed => "aed",
    }
}

fn supply_name(supply: Supply) -> &'static str {
    match supply {
        Supply::Unknown => "unknown",
        Supply::None => "none",
    }
}

fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

fn is_yes(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn page_name(page: Overlay) -> &'static str {
    match page {
        Overlay::Help => "help",
        Overlay::Handover => "handover",
    }
}

fn name(event: Event) -> &'static str {
    match event {
        Event::Answered(..) => "answered",
        Event::CardDone => "card_done",
        Event::WentBack => "went_back",
        Event::NotBreathing => "not_breathing_pressed",
        Event::BreathingAgain => "breathing_again",
        Event::CheckAgain => "check_again",
        Event::NaloxoneGiven => "naloxone_given",
        Event::DoseWithdrawn(_) => "dose_withdrawn",
        Event::Lead(_) => "lead",
        Event::Age(_) => "age",
        Event::Toggled(Toggle::Child) => "child",
        Event::Calling(_) => "calling",
        Event::Alone(_) => "alone",
        Event::Supply(_) => "supply",
        Event::Resumed => "resumed",
        Event::Told(_) => "told",
        Event::WeakBreaths(_) | Event::Toggled(Toggle::WeakBreaths) => "weak_breaths",
        Event::Toggled(Toggle::Dose) => "dose_corrected",
        Event::Toggled(Toggle::CallTaker) => "call_taker_leads",
        Event::Toggled(Toggle::Aed) => "aed_leads",
        Event::SeizureBegan => "fit_began",
        Event::SeizureEnded => "fit_ended",
        Event::BreathCounted => "breath_counted",
        Event::Drug(..) => "drug",
        Event::Toggled(Toggle::Drug(_)) => "drug_picked",
        Event::PageOpened(_) => "page_opened",
        Event::PageClosed => "page_closed",
        Event::CrewArrived => "crew_arrived",
        Event::Closed(_) => "closed",
        Event::SamePerson => "same_person",
        Event::BroughtBack => "brought_back",
        Event::Touched => "touched",
        Event::Clock(event) => clock_name(event),
    }
}

fn clock_name(event: ClockEvent) -> &'static str {
    match event {
        ClockEvent::Silence => "silence",
        ClockEvent::Unanswered => "unanswered",
        ClockEvent::CardAdvanced => "card_advanced",
        ClockEvent::DoseDue => "dose_due",
        ClockEvent::LookDue => "look_due",
        ClockEvent::SwapDue => "swap_due",
        ClockEvent::LookEnded => "look_ended",
        ClockEvent::ColourAsked => "colour_asked",
        ClockEvent::SeizureLasts => "fit_lasts",
        ClockEvent::RecheckDue => "recheck_due",
        ClockEvent::WearsOff => "wears_off",
        ClockEvent::WearOffSoftens => "wear_off_softens",
        ClockEvent::SamePersonAsked => "same_person_asked",
        ClockEvent::SetAside => "set_aside",
    }
}
