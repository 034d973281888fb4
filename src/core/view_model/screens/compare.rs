//! How the kept drills of a class went, first and later, as bars for the whole room.

use crate::locale::{Message, MessageId};
use crate::session::{Intent, KeptDrill};
use crate::training::class::{Compared, KeptResult, compare};
use crate::view_model::binding::Draft;
use crate::view_model::{BarPart, Part, View};
use crate::{message, message_id};

/// What the bars stand for, in order.
const TIMES: [MessageId; 3] = [
    message_id!("compare-first"),
    message_id!("compare-next"),
    message_id!("compare-later"),
];

impl View<'_> {
    /// How the kept drills of a class went.
    pub(in crate::view_model) fn compare(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(message!("class-compare")));
        let kept = training.kept().unwrap_or_default();
        let results: Vec<KeptResult> = kept.iter().map(result).collect();
        let rounds = compare(&results);
        let drills: u32 = rounds.iter().map(|round| round.count).sum();
        if training.kept().is_none() {
            screen.push(Part::Record(vec![message!("class-reading")]));
        } else if drills == 0 {
            screen.push(Part::Record(vec![message!("compare-none")]));
        } else {
            screen.push(Part::Bars(vec![
                bar(
                    message!("compare-done"),
                    &rounds,
                    |it| it.all_done,
                    Some(100),
                ),
                bar(
                    message!("compare-no-error"),
                    &rounds,
                    |it| it.no_error,
                    Some(100),
                ),
                bar(message!("compare-call"), &rounds, |it| it.call_s, None),
            ]));
            let [first, next, later] = rounds.map(|round| u64::from(round.count));
            screen.push(Part::Record(vec![message!(
                "compare-about",
                from = first,
                of = next,
                to = later
            )]));
        }
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }
}

/// What counts of a kept drill.
fn result(kept: &KeptDrill) -> KeptResult {
    KeptResult {
        learner: kept.drill.learner,
        begun: kept.drill.begun.wall,
        verdict: kept.verdict,
        errors: kept.errors,
        call: kept.call,
    }
}

/// A row: what it is about, and a bar for each time of which there are drills; as long as they can be, or as the longest of them.
fn bar(
    label: Message,
    rounds: &[Compared; 3],
    of: fn(&Compared) -> Option<u32>,
    most: Option<u32>,
) -> BarPart {
    let longest = rounds.iter().filter_map(of).max();
    BarPart {
        label,
        counts: TIMES
            .into_iter()
            .zip(rounds)
            .filter_map(|(time, round)| Some((time.into(), Some(of(round)?))))
            .collect(),
        of: most.or(longest).unwrap_or(0),
        typed: false,
        is_right: false,
        right: None,
    }
}
