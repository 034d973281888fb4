//! The handover as JSON, as `resources/schemas/handover.schema.json` describes it. What is null was not asked for or is not
//! known.

use serde::Serialize;
use serde_json::{Value, json};

use super::rows::said_of;
use super::{Handover, Report};
use crate::clock::{Now, iso_text};
use crate::content::{self, Content};
use crate::protocol::{Named, OutcomeId, Protocol};
use crate::record::{Lane, Look, Stretch, outcome_line, same_sign};

/// The version of what is written.
pub const SCHEMA_VERSION: u32 = 2;

#[derive(Serialize)]
struct Period {
    from: String,
    to: Option<String>,
}

impl From<&Stretch> for Period {
    fn from(stretch: &Stretch) -> Self {
        Self {
            from: iso_text(stretch.from),
            to: stretch.to.map(iso_text),
        }
    }
}

impl Report {
    /// The whole report as one JSON object.
    #[must_use]
    pub fn json(&self, content: &Content) -> Value {
        let Handover {
            kind,
            incomplete,
            written,
            child,
            found,
            drugs,
            fits,
            crew,
            closed,
            ..
        } = &self.handover;
        let protocol = &content.protocol;
        let drugs = drugs.iter().map(|drug| protocol.notes.drugs.get(*drug));
        let events = self.record.rows.iter().map(|row| {
            json!({ "at": iso_text(row.at), "text": content.words.text(&row.what.line(content)) })
        });
        json!({
            "format": SCHEMA_VERSION,
            "kind": kind,
            "incomplete": incomplete,
            "content": content::digest(),
            "country": self.country,
            "profile": self.profile,
            "written": iso_text(*written),
            "age": child.then_some("child_or_baby"),
            "time": { "found": found.map(iso_text), "last_seen_well": null },
            "mechanism": {
                "may_have_taken": drugs.map(Named::name).collect::<Vec<_>>(),
                "how_much": null,
                "how": null,
            },
            "injuries": { "fits": periods(fits), "injury": null, "vomit": null },
            "signs": self.signs(content),
            "treatment": self.treatment(),
            "crew_arrived": crew.map(iso_text),
            "closed": closed.map(|(reason, at)| json!({ "reason": reason.name(), "at": iso_text(at) })),
            "events": events.collect::<Vec<_>>(),
        })
    }

    fn signs(&self, content: &Content) -> Value {
        let protocol = &content.protocol;
        let signs = &self.handover.signs;
        let text = |outcome| content.words.text(&outcome_line(protocol, outcome));
        let shown = |(outcome, at): (OutcomeId, Now)| json!({ "outcome": name(protocol, outcome), "text": text(outcome), "at": iso_text(at) });
        let looks = signs.looks.iter().enumerate().map(|(place, look)| {
            let Look {
                question,
                answer,
                at,
            } = *look;
            let mut later = signs.looks.iter().skip(place + 1);
            json!({
                "question": protocol.questions.get(question).name(),
                "answer": answer.name(),
                "text": content.words.text(&said_of(protocol, question, answer)),
                "at": iso_text(at),
                "changed": later.any(|later| {
                    same_sign(protocol, later.question, question) && later.answer != answer
                }),
            })
        });
        json!({
            "now": signs.now.map(|outcome| json!({ "outcome": name(protocol, outcome), "text": text(outcome) })),
            "worst": signs.extremes.map(|(worst, _)| shown(worst)),
            "best": signs.extremes.map(|(_, best)| shown(best)),
            "looks": looks.collect::<Vec<_>>(),
            "breaths_counted": signs.breaths.map(|(count, at)| json!({ "count": count, "at": iso_text(at) })),
        })
    }

    fn treatment(&self) -> Value {
        let treatment = &self.handover.treatment;
        let cpr = treatment.cpr.iter().map(|stretch| {
            json!({
                "from": iso_text(stretch.from),
                "to": stretch.to.map(iso_text),
                "breaths_only": stretch.lane == Lane::BreathsOnly,
            })
        });
        json!({
            "naloxone": treatment.doses.iter().copied().map(iso_text).collect::<Vec<_>>(),
            "cpr": cpr.collect::<Vec<_>>(),
            "aed": periods(&treatment.aed),
            "shocks": null,
            "on_side": treatment.on_side.map(iso_text),
        })
    }
}

fn periods(stretches: &[Stretch]) -> Vec<Period> {
    stretches.iter().map(Period::from).collect()
}

fn name(protocol: &Protocol, outcome: OutcomeId) -> &str {
    protocol.outcomes.get(outcome).name()
}
