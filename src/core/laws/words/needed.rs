//! Which messages the protocol needs, and where each stands.

use crate::content::Content;
use overdose_protocol::definition::{Answer, SourceKind};
use overdose_protocol::incident::CloseReason;

/// The message of each question, and the ids of what stands on its screen: a headline with its detail.
pub fn question_lines(content: &Content) -> Vec<(String, Vec<(String, String)>)> {
    let questions = content.protocol.questions.iter();
    questions
        .map(|(_, row)| {
            let id = format!("question-{}", row.name);
            if row.details.is_empty() {
                let detail = format!("{id}.detail");
                return (id.clone(), vec![(id, detail)]);
            }
            let lines = row.details.iter().map(|detail| {
                let own = detail.headline.as_ref();
                let headline = own.map_or_else(|| id.clone(), |own| format!("{id}.{own}"));
                (headline, format!("{id}.{}", detail.line))
            });
            let lines = lines.collect();
            (id, lines)
        })
        .collect()
}

/// Every message that the protocol needs.
pub fn needed(content: &Content) -> Vec<String> {
    let protocol = &content.protocol;
    let mut ids = Vec::new();
    for (_, card) in protocol.cards.iter() {
        ids.push(format!("card-{}", card.name));
        ids.push(format!("card-{}.detail", card.name));
        for other in card.other_words() {
            ids.push(format!("card-{other}"));
            ids.push(format!("card-{other}.detail"));
        }
    }
    for (id, lines) in question_lines(content) {
        ids.push(id);
        ids.extend(
            lines
                .into_iter()
                .flat_map(|(headline, detail)| [headline, detail]),
        );
    }
    for (_, question) in protocol.questions.iter() {
        for answer in Answer::ALL {
            ids.push(format!("said-{}-{}", question.name, answer.name()));
            if answer != Answer::NotSure {
                ids.push(format!("hint-{}-{}", question.name, answer.name()));
            }
        }
        ids.push(format!("hint-not_sure-{}", question.danger.name()));
    }
    ids.extend(Answer::ALL.map(|answer| format!("answer-{}", answer.name())));
    for (_, outcome) in protocol.outcomes.iter() {
        ids.push(format!("outcome-{}", outcome.name));
        let called = outcome.call_card.map(|card| protocol.cards.get(card));
        ids.extend(called.map(|card| format!("say-{}", card.name)));
    }
    for (_, drug) in protocol.notes.drugs.iter() {
        ids.push(format!("drug-{}", drug.name));
    }
    for (_, profile) in protocol.profiles.iter() {
        ids.push(format!("profile-{}", profile.name));
        ids.push(format!("product-{}", profile.name));
    }
    ids.extend(protocol.sound.cues.lines().cloned());
    ids.extend(SourceKind::ALL.map(|kind| format!("source-kind-{}", kind.name())));
    ids.extend(CloseReason::ALL.map(|reason| format!("reason-{}", reason.name())));
    ids.extend(
        [
            "say-K1",
            "call-number",
            "call-any",
            "call-taker",
            "your-ambulance",
            "voice-count",
            "beat-weak",
            "check-title",
        ]
        .map(String::from),
    );
    ids
}
