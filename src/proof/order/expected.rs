//! Table 1 and section 5 of the protocol document as a procedure: what is asked next.

use super::super::ids::Ids;
use overdose_protocol::definition::{Answer, Answers, Next, OutcomeId};

/// What the protocol asks next of these answers (table 1 and section 5), or the outcome once nothing is left to ask.
pub fn next(ids: &Ids, answers: Answers, floor: Option<OutcomeId>) -> Next {
    let blank = |question| answers.get(question).is_none();
    let not_yes = |question| answers.get(question) != Some(Answer::Yes);
    let reached = |outcome: OutcomeId| {
        Next::Reached(floor.map_or(outcome, |floor: OutcomeId| floor.worse(outcome)))
    };
    if blank(ids.q1) {
        return Next::Ask(ids.q1);
    }
    if blank(ids.q2) {
        return Next::Ask(ids.q2);
    }
    if not_yes(ids.q1) {
        let prompted = matches!(answers.get(ids.q3), Some(Answer::Yes | Answer::NotSure));
        return match (not_yes(ids.q2), prompted) {
            (true, _) => reached(ids.a),
            (false, true) if blank(ids.q2r) => Next::Ask(ids.q2r),
            (false, true) if not_yes(ids.q2r) => reached(ids.a),
            (false, _) => reached(ids.b),
        };
    }
    if not_yes(ids.q2) {
        return if blank(ids.q1c) {
            Next::Ask(ids.q1c)
        } else if not_yes(ids.q1c) {
            reached(ids.a)
        } else {
            reached(ids.e)
        };
    }
    let signs = [
        (ids.q3, ids.e),
        (ids.q4, ids.c),
        (ids.q5, ids.c),
        (ids.q6, ids.c),
        (ids.q7, ids.d2),
    ];
    for (question, outcome) in signs {
        if let Some(floor) = floor
            && !outcome.is_worse_than(floor)
        {
            return Next::Reached(floor);
        }
        if blank(question) {
            return Next::Ask(question);
        }
        if answers.get(question) != Some(Answer::No) {
            return reached(outcome);
        }
    }
    reached(ids.d1)
}
