//! Use reports as JSON, as `resources/schemas/use_report.schema.json` describes it. What is null is not recorded.

use serde_json::{Value, json};

use super::{Moment, Seen, UseReport};
use crate::content::{self, Content};
use crate::messages;
use overdose_protocol::definition::Named;

/// The version of what is written, as JSON and as CSV.
pub const USE_REPORT_VERSION: u32 = 1;

/// Any number of reports as one JSON object.
#[must_use]
pub fn use_reports_json(reports: &[UseReport], content: &Content) -> Value {
    let reports = reports.iter().map(|report| report.json(content));
    json!({
        "format": USE_REPORT_VERSION,
        "program": env!("CARGO_PKG_VERSION"),
        "content": content::digest(),
        "reports": reports.collect::<Vec<_>>(),
    })
}

impl UseReport {
    fn json(&self, content: &Content) -> Value {
        let protocol = &content.protocol;
        let say = |line| content.words.text(&line);
        let moment = |it: &Option<Moment>| it.as_ref().map(Moment::json);
        let seen = |(outcome, at): &Seen| {
            json!({
                "outcome": protocol.outcomes.get(*outcome).name(),
                "text": say(messages::outcome(protocol, *outcome)),
                "clock": at.clock,
                "after_s": at.after_s,
            })
        };
        let product = self.product.map(|product| {
            json!({
                "card": protocol.cards.get(product.card).name(),
                "text": say(messages::card(protocol, product.card)),
                "known_from": product.known_from.name(),
            })
        });
        json!({
            "incomplete": self.incomplete,
            "country": self.country,
            "profile": self.profile,
            "date": self.date,
            "clock": self.began.as_ref().map(|began| &began.clock),
            "age": self.age.map(super::AgeSaid::name),
            "seen": self.seen.as_ref().map(|[first, worst, last]| {
                json!({ "first": seen(first), "worst": seen(worst), "last": seen(last) })
            }),
            "call": moment(&self.call),
            "naloxone": {
                "doses": self.doses.len(),
                "given": self.doses.iter().map(Moment::json).collect::<Vec<_>>(),
                "none_here": moment(&self.none_here),
                "product": product,
            },
            "pushes": moment(&self.pushes),
            "breaths_only": moment(&self.breaths_only),
            "aed": moment(&self.aed),
            "on_side": moment(&self.on_side),
            "crew": moment(&self.crew),
            "closed": self.closed.as_ref().map(|(reason, at)| {
                json!({ "reason": reason.name(), "clock": at.clock, "after_s": at.after_s })
            }),
        })
    }
}

impl Moment {
    fn json(&self) -> Value {
        json!({ "clock": self.clock, "after_s": self.after_s })
    }
}
