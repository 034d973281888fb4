//! The handover as JSON, as `resources/schemas/handover.schema.json` describes it. What is null was not asked for or is not
//! known.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Handover, Report};
use crate::content::{self, Content};
use crate::format::format_rfc3339;
use crate::messages;
use overdose_protocol::definition::{Named, OutcomeId, Protocol};
use overdose_protocol::record::{Interval, Lane, Observation, same_sign};
use overdose_protocol::time::Now;
use overdose_protocol::told::ToldKind;

/// The version of what is written.
pub const SCHEMA_VERSION: u32 = 3;

#[derive(Serialize)]
struct Period {
    from: String,
    to: Option<String>,
}

impl From<&Interval> for Period {
    fn from(interval: &Interval) -> Self {
        Self {
            from: format_rfc3339(interval.from),
            to: interval.to.map(format_rfc3339),
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
            age,
            told,
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
            json!({ "at": format_rfc3339(row.at), "text": content.words.text(&messages::record_item(content, row.what)) })
        });
        let said = |kind| {
            let mut told = told.iter().filter(|(told, _)| told.kind() == kind);
            told.next().map(|(told, _)| told.name())
        };
        json!({
            "format": SCHEMA_VERSION,
            "kind": kind,
            "incomplete": incomplete,
            "content": content::digest(),
            "country": self.country,
            "profile": self.profile,
            "written": format_rfc3339(*written),
            "age": said(ToldKind::Age).or(age.is_young().then(|| age.name())),
            "time": { "found": found.map(format_rfc3339), "last_seen_well": said(ToldKind::Well) },
            "mechanism": {
                "may_have_taken": drugs.map(Named::name).collect::<Vec<_>>(),
                "how_much": null,
                "how": null,
            },
            "injuries": { "fits": periods(fits), "injury": said(ToldKind::Injury), "fit_or_vomit": said(ToldKind::Fit) },
            "signs": self.signs(content),
            "treatment": self.treatment(),
            "crew_arrived": crew.map(format_rfc3339),
            "closed": closed.map(|(reason, at)| json!({ "reason": reason.name(), "at": format_rfc3339(at) })),
            "events": events.collect::<Vec<_>>(),
        })
    }

    fn signs(&self, content: &Content) -> Value {
        let protocol = &content.protocol;
        let signs = &self.handover.signs;
        let text = |outcome| content.words.text(&messages::outcome(protocol, outcome));
        let shown = |(outcome, at): (OutcomeId, Now)| json!({ "outcome": name(protocol, outcome), "text": text(outcome), "at": format_rfc3339(at) });
        let looks = signs.looks.iter().enumerate().map(|(place, look)| {
            let Observation {
                question,
                answer,
                at,
            } = *look;
            let mut later = signs.looks.iter().skip(place + 1);
            json!({
                "question": protocol.questions.get(question).name(),
                "answer": answer.name(),
                "text": content.words.text(&messages::of_age(
                    &content.words,
                    messages::said(protocol, question, answer),
                    self.handover.age,
                )),
                "at": format_rfc3339(at),
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
            "breaths_counted": signs.breaths.map(|(count, at)| json!({ "count": count, "at": format_rfc3339(at) })),
        })
    }

    fn treatment(&self) -> Value {
        let treatment = &self.handover.treatment;
        let cpr = treatment.cpr.iter().map(|interval| {
            json!({
                "from": format_rfc3339(interval.from),
                "to": interval.to.map(format_rfc3339),
                "breaths_only": interval.lane == Lane::BreathsOnly,
            })
        });
        json!({
            "naloxone": treatment.doses.iter().copied().map(format_rfc3339).collect::<Vec<_>>(),
            "cpr": cpr.collect::<Vec<_>>(),
            "aed": periods(&treatment.aed),
            "shocks": null,
            "on_side": treatment.on_side.map(format_rfc3339),
        })
    }
}

fn periods(intervals: &[Interval]) -> Vec<Period> {
    intervals.iter().map(Period::from).collect()
}

fn name(protocol: &Protocol, outcome: OutcomeId) -> &str {
    protocol.outcomes.get(outcome).name()
}
