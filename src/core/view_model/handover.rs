//! The handover: what the crew wants to know first, then the record.

use super::say::{clock_text, time_text};
use super::{Part, View};
use crate::clock::{Millis, Now};
use crate::locale::Line;
use crate::protocol::Named;
use crate::record;
use crate::session::{Intent, Page, Saved};

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
        let mut lines = vec![Line::new("handover-unknown")];
        lines.extend(self.state.child.then(|| Line::new("handover-child")));
        if let Some(began) = self.state.began {
            lines.push(
                Line::new("handover-began")
                    .with("time", time_text(self.moment(began)))
                    .with("ago", clock_text(self.passed(began))),
            );
        }
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
        if let Some(began) = record::cpr_began(self.protocol, &self.session.person().incident) {
            lines.push(Line::new("handover-cpr").with("time", time_text(began)));
        }
        lines.extend(self.kept());
        lines
    }

    /// How much of this is on the disk for certain.
    fn kept(&self) -> Option<Line> {
        Some(match self.session.saved()? {
            Saved::Not => Line::new("handover-not-saved"),
            Saved::Events(count) => {
                let entries = self.session.person().incident.entries();
                let last = entries.get(count.checked_sub(1)?)?;
                Line::new("handover-saved").with("time", time_text(last.at))
            }
        })
    }

    /// The reading of both clocks when something was recorded, so that one event never has two times of day.
    fn moment(&self, boot: Millis) -> Now {
        let entries = self.session.person().incident.entries();
        let entry = entries.iter().find(|entry| entry.at.boot == boot);
        entry.map_or_else(|| self.now.at(boot), |entry| entry.at)
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
            .map(|dose| time_text(self.moment(dose.at)))
            .collect();
        if given.is_empty() {
            return Line::new("handover-no-dose");
        }
        Line::new("handover-doses")
            .with("count", given.len())
            .with("times", given.join(", "))
    }
}
