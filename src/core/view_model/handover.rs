//! The handover: what the crew wants to know first, then the record.

use super::say::{clock_text, time_text};
use super::{Part, View};
use crate::locale::Line;
use crate::protocol::Named;
use crate::record;
use crate::session::{Intent, Page};

impl View<'_> {
    /// The handover. Incident, beat and clocks go on beside it (R13).
    pub(super) fn handover(&self, parts: &mut Vec<Part>) {
        parts.push(Part::Title(Line::new("handover-title")));
        let cpr = self.state.place.phase.is_cpr();
        parts.push(Part::Notice(Line::new(if cpr {
            "handover-hint-cpr"
        } else {
            "handover-hint"
        })));
        parts.extend(self.beat());
        parts.push(Part::Record(self.summary()));
        let rows = record::rows(self.protocol, &self.session.person().incident);
        let lines = rows.into_iter().map(|row| {
            Line::new("record-row")
                .with("time", time_text(row.at))
                .with("what", row.what)
        });
        let title = std::iter::once(Line::new("record-title"));
        parts.push(Part::Record(title.chain(lines).collect()));
        let intents = [
            Intent::ClosePage,
            Intent::Open(Page::CloseReason),
            Intent::Naloxone,
            Intent::NotBreathing,
        ];
        parts.push(Part::Actions(self.actions(&intents)));
    }

    fn summary(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if let Some(began) = self.state.began {
            lines.push(
                Line::new("handover-began")
                    .with("time", time_text(self.now.at(began)))
                    .with("ago", clock_text(self.passed(began))),
            );
        }
        lines.push(Line::new("handover-unknown"));
        lines.extend(self.state.child.then(|| Line::new("handover-child")));
        lines.push(self.taken());
        if let Some((outcome, at)) = record::worst(self.protocol, &self.session.person().incident) {
            lines.push(
                Line::new("handover-worst")
                    .with("outcome", self.outcome_line(outcome))
                    .with("time", time_text(at)),
            );
        }
        if let Some(outcome) = self.state.outcome() {
            lines.push(Line::new("handover-now").with("outcome", self.outcome_line(outcome)));
        }
        let said = self.said(self.state.place.answers);
        if !said.is_empty() {
            lines.push(Line::new("handover-answers").with("answers", said));
        }
        lines.push(self.doses());
        if let Some(clock) = self.state.place.cpr_clock {
            let time = time_text(self.now.at(clock.since));
            lines.push(Line::new("handover-cpr").with("time", time));
        }
        lines
    }

    fn taken(&self) -> Line {
        let drugs: Vec<Line> = self
            .state
            .drugs
            .iter()
            .map(|drug| {
                Line::new(format!(
                    "drug-{}",
                    self.protocol.notes.drugs.get(*drug).name()
                ))
            })
            .collect();
        if drugs.is_empty() {
            Line::new("handover-taken").with("drugs", Line::new("not-known"))
        } else {
            Line::new("handover-taken").with("drugs", drugs)
        }
    }

    fn doses(&self) -> Line {
        let given: Vec<String> = self
            .state
            .doses
            .iter()
            .filter(|dose| !dose.withdrawn)
            .map(|dose| time_text(self.now.at(dose.at)))
            .collect();
        if given.is_empty() {
            return Line::new("handover-no-dose");
        }
        Line::new("handover-doses")
            .with("count", given.len())
            .with("times", given.join(", "))
    }
}
