//! Which messages the protocol needs, and where each stands.

use crate::content::Content;
use overdose_protocol::definition::Answer;
use overdose_protocol::incident::CloseReason;

/// The ids of the texts of each question: headline, and each of its detail lines.
pub fn question_lines(content: &Content) -> Vec<(String, Vec<String>)> {
    let questions = content.protocol.questions.iter();
    questions
        .map(|(_, row)| {
            let id = format!("question-{}", row.name);
            let details = if row.details.is_empty() {
                vec![format!("{id}.detail")]
            } else {
                let named = row
                    .details
                    .iter()
                    .map(|detail| format!("{id}.{}", detail.line));
                named.collect()
            };
            (id, details)
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
    }
    for (headline, details) in question_lines(content) {
        ids.push(headline);
        ids.extend(details);
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
        ids.extend(
            outcome
                .prompt
                .map(|prompt| format!("prompt-{}", protocol.questions.get(prompt.question).name)),
        );
    }
    for (_, drug) in protocol.notes.drugs.iter() {
        ids.push(format!("drug-{}", drug.name));
    }
    for (_, profile) in protocol.profiles.iter() {
        ids.push(format!("profile-{}", profile.name));
        ids.push(format!("product-{}", profile.name));
    }
    ids.extend(protocol.sound.cues.lines().cloned());
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
