//! What questions show beside them, and what the fixed keys record.

use super::super::ids::Ids;
use super::super::tally::Tally;
use super::super::{Property, property};
use super::{names, same};
use overdose_protocol::definition::{Answer, Answers, When};

/// Proves when the call cards show and when silence counts.
pub fn questions(ids: &Ids) -> Property {
    const FILE: &str = "questions.json";
    let mut tally = Tally::default();
    for (question, _) in ids.questions() {
        let row = ids.protocol.questions.get(question);
        let place = ids.number(question);
        let mut same = |item, found: &str, expected: &str| {
            same(&mut tally, FILE, &place, item, found, expected);
        };
        // With Q1 as each answer (or blank): when the call cards show, and when silence counts.
        let moments = [
            None,
            Some(Answer::Yes),
            Some(Answer::No),
            Some(Answer::NotSure),
        ]
        .map(|answer| answer.map_or(Answers::BLANK, |answer| Answers::BLANK.with(ids.q1, answer)));
        let holds = |when: &When| {
            moments
                .map(|answers| u8::from(when.holds(answers)))
                .map(|bit| bit.to_string())
                .concat()
        };
        let shown = row.cards.as_ref().map_or(String::new(), |(when, cards)| {
            format!("{} {}", names(ids, cards), holds(when))
        });
        let silence = row.silence.as_ref().map_or(String::new(), holds);
        let (cards, counts) = if question == ids.q2 {
            ("K1 K2 K3 1011", "1011")
        } else if [ids.q1c, ids.q2r].contains(&question) {
            ("", "1111")
        } else {
            ("", "")
        };
        same("cards, by Q1 blank, Yes, No, Not sure", &shown, cards);
        same("silence, by Q1 blank, Yes, No, Not sure", &silence, counts);
        let timed = [ids.q2, ids.q2r].contains(&question);
        same(
            "look_timer",
            &row.look_timer.to_string(),
            &timed.to_string(),
        );
    }
    property(
        "calls",
        "Q2 shows the call cards once Q1 is No or Not sure, and silence counts on Q2, Q1c and Q2r as R11 says",
        tally,
    )
}

/// Proves what the fixed keys record.
pub fn keys(ids: &Ids) -> Property {
    const FILE: &str = "actions.json";
    let mut tally = Tally::default();
    let actions = &ids.protocol.actions;
    let mut same = |item, found: &str, expected: &str| {
        same(&mut tally, FILE, "the object", item, found, expected);
    };
    let first = ids.number(actions.first_question);
    same("first_question", &first, "Q1 (responsive)");
    same(
        "not_breathing",
        &ids.list(actions.not_breathing),
        "Q1 (responsive) No, Q2 (breathing) No",
    );
    same(
        "breathing_again",
        &ids.list(actions.breathing_again),
        "Q1 (responsive) No",
    );
    same(
        "after_fit",
        &ids.list(actions.after_fit),
        "Q1 (responsive) Not sure",
    );
    same("fit_card", &names(ids, &[actions.fit_card]), "X2");
    let help = names(ids, &actions.more_help);
    same("more_help", &help, "X1 X2 X3 X4 X5 X6 X7 X8 X9 X10 X11 X12");
    property(
        "keys",
        "Not breathing, Breathing again and the fit record what R11, R14 and R17 say, and More help opens X1 to X12",
        tally,
    )
}
