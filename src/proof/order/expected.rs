//! Table 1 and section 5 of the protocol document as a procedure: what is asked next.

use super::super::ids::Ids;
use super::super::path::Path;
use super::super::rules::{may_have, not_awake};
use overdose_protocol::definition::{Answer, Next, OutcomeId, ReadAnswers};

/// What the protocol asks next of these answers (table 1 and section 5), or the outcome once nothing is left to ask.
pub fn next(ids: &Ids, answers: &Path, floor: Option<OutcomeId>) -> Next {
    let blank = |question| answers.get(question).is_none();
    let not_yes = |question| answers.get(question) != Some(Answer::Yes);
    let reached = |outcome: OutcomeId| {
        Next::Reached(floor.map_or(outcome, |floor: OutcomeId| floor.worse(outcome)))
    };
    if blank(ids.waking) {
        return Next::Ask(ids.waking);
    }
    if blank(ids.breathing) {
        return Next::Ask(ids.breathing);
    }
    if not_awake(ids, answers) {
        let color = || answers.get(ids.color);
        let prompted = || matches!(color(), Some(Answer::Yes | Answer::NotSure));
        return if not_yes(ids.breathing) {
            reached(ids.a)
        } else if prompted() && blank(ids.recount) {
            Next::Ask(ids.recount)
        } else if prompted() && not_yes(ids.recount) {
            reached(ids.a)
        } else {
            reached(ids.b)
        };
    }
    if not_yes(ids.breathing) {
        return if blank(ids.talking) {
            Next::Ask(ids.talking)
        } else if not_yes(ids.talking) {
            reached(ids.a)
        } else {
            reached(ids.e)
        };
    }
    for sign in &ids.signs {
        if let Some(floor) = floor
            && !sign.leads_to.is_worse_than(floor)
        {
            return Next::Reached(floor);
        }
        if blank(sign.question) {
            return Next::Ask(sign.question);
        }
        if may_have(sign.question, answers) {
            return reached(sign.leads_to);
        }
    }
    reached(ids.d1)
}
