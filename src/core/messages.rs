//! The messages that name things of the protocol: one place makes their ids.

use overdose_protocol::definition::{
    Answer, CardId, DrugId, Named, OutcomeId, Protocol, QuestionId, SourceKind,
};
use overdose_protocol::incident::{Age, CloseReason};
use overdose_protocol::record::RecordItem;
use overdose_protocol::region::{Region, TextLimit};
use overdose_protocol::told::{Told, ToldKind};

use crate::content::Content;
use crate::locale::{Catalog, Message};
use crate::message;

/// What belongs to a thing with a name in files: `kind-name`. That there is such a message is a law of words.
pub(crate) fn named(kind: &str, name: &str) -> Message {
    Message::named(format!("{kind}-{name}"))
}

/// What the manual says of a command: the names that choose it, with hyphens between them, or `program`.
#[must_use]
pub fn command(name: &str) -> Message {
    named("command", name)
}

/// What a mix does; its attribute `do` says what to do.
pub(crate) fn mix(card: &str) -> Message {
    named("mix", card)
}

/// A question.
#[must_use]
pub fn question(protocol: &Protocol, question: QuestionId) -> Message {
    named("question", protocol.questions.get(question).name())
}

/// The word of an answer.
#[must_use]
pub fn answer(answer: Answer) -> Message {
    named("answer", answer.name())
}

/// What an answer to a question means.
#[must_use]
pub fn hint(protocol: &Protocol, question: QuestionId, answer: Answer) -> Message {
    let question = protocol.questions.get(question);
    match answer {
        Answer::NotSure => named("hint-not_sure", question.danger.name()),
        Answer::Yes | Answer::No => {
            named("hint", &format!("{}-{}", question.name(), answer.name()))
        }
    }
}

/// The same words for somebody of this age, where there are such (R2).
#[must_use]
pub fn of_age(words: &Catalog, message: Message, age: Age) -> Message {
    let own = message.attribute(age.name());
    if words.has(&own.id) { own } else { message }
}

/// An answer said back.
#[must_use]
pub fn said(protocol: &Protocol, question: QuestionId, answer: Answer) -> Message {
    let question = protocol.questions.get(question).name();
    named("said", &format!("{question}-{}", answer.name()))
}

/// The headline of a card.
#[must_use]
pub fn card(protocol: &Protocol, card: CardId) -> Message {
    named("card", protocol.cards.get(card).name())
}

/// The headline of a card in other words than its own, by their name: `A2-none` is `card-A2-none`.
#[must_use]
pub fn card_words(name: &str) -> Message {
    named("card", name)
}

/// What the caller says while a card is in front.
#[must_use]
pub fn say(protocol: &Protocol, card: CardId) -> Message {
    named("say", protocol.cards.get(card).name())
}

/// The name of an outcome.
#[must_use]
pub fn outcome(protocol: &Protocol, outcome: OutcomeId) -> Message {
    named("outcome", protocol.outcomes.get(outcome).name())
}

/// Something that may have been taken.
#[must_use]
pub fn drug(protocol: &Protocol, drug: DrugId) -> Message {
    named("drug", protocol.notes.drugs.get(drug).name())
}

/// A profile.
#[must_use]
pub fn profile(name: &str) -> Message {
    named("profile", name)
}

/// The naloxone that a profile knows.
#[must_use]
pub fn product(profile: &str) -> Message {
    named("product", profile)
}

/// What a source is.
#[must_use]
pub fn source_kind(kind: SourceKind) -> Message {
    named("source-kind", kind.name())
}

/// The name of a country.
#[must_use]
pub fn country(code: &str) -> Message {
    named("country", code)
}

/// What the crew will ask, by the name of its kind.
#[must_use]
pub fn asked_of(kind: ToldKind) -> Message {
    named("handover", &format!("{}-ask", kind.name()))
}

/// What was said of it.
#[must_use]
pub fn told(told: Told) -> Message {
    named(
        "handover",
        &format!("{}-{}", told.kind().name(), told.name()),
    )
}

/// How somebody who cannot hear or speak writes to the ambulance of a country, where that is known.
#[must_use]
pub fn text_line(region: &Region) -> Option<Message> {
    let line = region.text.as_ref()?;
    let number = line.number.as_str();
    Some(match line.limit {
        None => message!("text-line", number),
        Some(TextLimit::ManyPlaces) => message!("text-line-many_places", number),
        Some(TextLimit::SignUp) => message!("text-line-sign_up", number),
    })
}

/// Why an incident was closed.
#[must_use]
pub fn reason(reason: CloseReason) -> Message {
    named("reason", reason.name())
}

/// What a row of the record says.
#[must_use]
pub fn record_item(content: &Content, item: RecordItem) -> Message {
    let protocol = &content.protocol;
    let short = |id| {
        let headline = card(protocol, id).with("ems", message!("your-ambulance"));
        content.words.short(headline)
    };
    match item {
        RecordItem::Answered(question, answer) => said(protocol, question, answer),
        RecordItem::CardDone(done) => message!("record-done", card = short(done)),
        RecordItem::CardRead(read) => message!("record-read", card = short(read)),
        RecordItem::Taken(taken) => message!("record-drug", drug = drug(protocol, taken)),
        RecordItem::NotTaken(taken) => message!("record-not-drug", drug = drug(protocol, taken)),
        RecordItem::OutcomeShown(shown) => {
            message!("record-outcome", outcome = outcome(protocol, shown))
        }
        RecordItem::Closed(reason) => {
            message!("record-closed", reason = named("reason", reason.name()))
        }
        RecordItem::CprShown => message!("record-cpr"),
        RecordItem::WentBack => message!("record-back"),
        RecordItem::NotBreathing => message!("record-not-breathing"),
        RecordItem::BreathingAgain => message!("record-breathing-again"),
        RecordItem::CheckOpened => message!("record-check"),
        RecordItem::DoseGiven => message!("record-dose"),
        RecordItem::DoseWithdrawn => message!("record-dose-withdrawn"),
        RecordItem::DoseRestored => message!("record-dose-restored"),
        RecordItem::CallTakerLeads => message!("record-call-taker"),
        RecordItem::AedLeads => message!("record-aed"),
        RecordItem::HelperLeads => message!("record-helper-leads"),
        RecordItem::Age(Age::Child) => message!("record-child"),
        RecordItem::Age(Age::Baby) => message!("record-baby"),
        RecordItem::Age(Age::Adult) => message!("record-not-child"),
        RecordItem::Calling(true) => message!("record-calling"),
        RecordItem::Calling(false) => message!("record-not-calling"),
        RecordItem::Alone(true) => message!("record-alone"),
        RecordItem::Alone(false) => message!("record-not-alone"),
        RecordItem::NoneHere => message!("record-none-here"),
        RecordItem::NoneLeft => message!("record-no-more"),
        RecordItem::SomeHere => message!("record-some-here"),
        RecordItem::Told(said) => message!(
            "record-told",
            asked = asked_of(said.kind()),
            told = told(said)
        ),
        RecordItem::WeakBreaths => message!("record-weak-breaths"),
        RecordItem::Pushes => message!("record-pushes"),
        RecordItem::SeizureBegan => message!("record-fit"),
        RecordItem::SeizureEnded => message!("record-fit-ended"),
        RecordItem::SeizureLasts => message!("record-fit-lasts"),
        RecordItem::CrewArrived => message!("record-crew"),
        RecordItem::BroughtBack => message!("record-brought-back"),
        RecordItem::Resumed => message!("record-resumed"),
        RecordItem::Silence => message!("record-silence"),
        RecordItem::Unanswered => message!("record-unanswered"),
        RecordItem::DoseDue => message!("record-dose-due"),
        RecordItem::LookDue => message!("record-look-due"),
        RecordItem::SwapDue => message!("record-swap"),
        RecordItem::LookEnded => message!("record-look-ended"),
        RecordItem::ColourAsked => message!("record-colour"),
        RecordItem::WearsOff => message!("record-wears-off"),
        RecordItem::SetAside => message!("record-set-aside"),
    }
}
