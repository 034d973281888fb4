//! The messages that name things of the protocol: one place makes their ids.

use overdose_protocol::definition::{Named, OutcomeId, Protocol};
use overdose_protocol::record::RecordItem;

use crate::content::Content;
use crate::locale::Message;

/// The name of an outcome.
#[must_use]
pub fn outcome(protocol: &Protocol, outcome: OutcomeId) -> Message {
    Message::new(format!("outcome-{}", protocol.outcomes.get(outcome).name()))
}

/// What a row of the record says.
#[must_use]
pub fn record_item(content: &Content, item: RecordItem) -> Message {
    let protocol = &content.protocol;
    let drug = |id: &str, drug| {
        let name = protocol.notes.drugs.get(drug).name();
        Message::new(id).with("drug", Message::new(format!("drug-{name}")))
    };
    let card = |id: &str, card| {
        let headline = Message::new(format!("card-{}", protocol.cards.get(card).name()))
            .with("ems", Message::new("your-ambulance"));
        Message::new(id).with("card", content.words.short(headline))
    };
    Message::new(match item {
        RecordItem::Answered(question, answer) => {
            let name = protocol.questions.get(question).name();
            return Message::new(format!("said-{name}-{}", answer.name()));
        }
        RecordItem::CardDone(done) => return card("record-done", done),
        RecordItem::CardRead(read) => return card("record-read", read),
        RecordItem::Taken(taken) => return drug("record-drug", taken),
        RecordItem::NotTaken(taken) => return drug("record-not-drug", taken),
        RecordItem::OutcomeShown(shown) => {
            return Message::new("record-outcome").with("outcome", outcome(protocol, shown));
        }
        RecordItem::Closed(reason) => {
            let reason = Message::new(format!("reason-{}", reason.name()));
            return Message::new("record-closed").with("reason", reason);
        }
        RecordItem::NoDose => "record-no-dose",
        RecordItem::CprShown => "record-cpr",
        RecordItem::WentBack => "record-back",
        RecordItem::NotBreathing => "record-not-breathing",
        RecordItem::BreathingAgain => "record-breathing-again",
        RecordItem::CheckOpened => "record-check",
        RecordItem::DoseGiven => "record-dose",
        RecordItem::DoseWithdrawn => "record-dose-withdrawn",
        RecordItem::DoseRestored => "record-dose-restored",
        RecordItem::CallTakerLeads => "record-call-taker",
        RecordItem::AedLeads => "record-aed",
        RecordItem::HelperLeads => "record-helper-leads",
        RecordItem::Child => "record-child",
        RecordItem::NotChild => "record-not-child",
        RecordItem::WeakBreaths => "record-weak-breaths",
        RecordItem::Pushes => "record-pushes",
        RecordItem::SeizureBegan => "record-fit",
        RecordItem::SeizureEnded => "record-fit-ended",
        RecordItem::SeizureLasts => "record-fit-lasts",
        RecordItem::CrewArrived => "record-crew",
        RecordItem::BroughtBack => "record-brought-back",
        RecordItem::Silence => "record-silence",
        RecordItem::Unanswered => "record-unanswered",
        RecordItem::DoseDue => "record-dose-due",
        RecordItem::LookDue => "record-look-due",
        RecordItem::SwapDue => "record-swap",
        RecordItem::WearsOff => "record-wears-off",
        RecordItem::SetAside => "record-set-aside",
    })
}
