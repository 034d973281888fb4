//! Use reports as a table: a row an incident, so that those of a year stand in one. An empty cell is not recorded.

use super::{AgeSaid, Moment, USE_REPORT_VERSION, UseReport};
use crate::content::{self, Content};
use crate::csv;
use crate::messages;
use overdose_protocol::definition::Named;

/// The headings of the columns. Those that end with `_s` are seconds after the beginning.
const HEADS: [&str; 27] = [
    "format",
    "program",
    "content",
    "incomplete",
    "country",
    "profile",
    "date",
    "clock",
    "age",
    "first_seen",
    "worst_seen",
    "last_seen",
    "call_s",
    "doses",
    "doses_clock",
    "doses_s",
    "none_here_s",
    "product",
    "product_text",
    "product_known_from",
    "pushes_s",
    "breaths_only_s",
    "aed_s",
    "on_side_s",
    "crew_s",
    "closed",
    "closed_s",
];

/// Any number of reports as one table.
#[must_use]
pub fn use_reports_csv(reports: &[UseReport], content: &Content) -> String {
    let rows = reports.iter().map(|report| csv::row(report.cells(content)));
    csv::MARK.to_owned() + &csv::row(HEADS) + &rows.collect::<String>()
}

impl UseReport {
    /// A cell for each heading.
    fn cells(&self, content: &Content) -> [String; HEADS.len()] {
        let protocol = &content.protocol;
        let after = |it: &Option<Moment>| it.as_ref().map(|it| it.after_s.to_string());
        let each = |cell: fn(&Moment) -> String| {
            let cells: Vec<String> = self.doses.iter().map(cell).collect();
            cells.join(" ")
        };
        let mut seen = self.seen.iter().flatten();
        let mut next_seen = || {
            let (outcome, _) = seen.next()?;
            Some(protocol.outcomes.get(*outcome).name().to_owned())
        };
        let product = self.product.map(|it| it.card);
        let closed = self.closed.as_ref();
        let cells = [
            Some(USE_REPORT_VERSION.to_string()),
            Some(env!("CARGO_PKG_VERSION").to_owned()),
            Some(content::digest().to_owned()),
            Some(if self.incomplete { "yes" } else { "no" }.to_owned()),
            self.country.clone(),
            Some(self.profile.clone()),
            self.date.clone(),
            self.began.as_ref().map(|began| began.clock.clone()),
            self.age.map(AgeSaid::name).map(str::to_owned),
            next_seen(),
            next_seen(),
            next_seen(),
            after(&self.call),
            Some(self.doses.len().to_string()),
            Some(each(|dose| dose.clock.clone())),
            Some(each(|dose| dose.after_s.to_string())),
            after(&self.none_here),
            product.map(|card| protocol.cards.get(card).name().to_owned()),
            product.map(|card| content.words.text(&messages::card(protocol, card))),
            self.product.map(|it| it.known_from.name().to_owned()),
            after(&self.pushes),
            after(&self.breaths_only),
            after(&self.aed),
            after(&self.on_side),
            after(&self.crew),
            closed.map(|(reason, _)| reason.name().to_owned()),
            closed.map(|(_, at)| at.after_s.to_string()),
        ];
        cells.map(Option::unwrap_or_default)
    }
}
