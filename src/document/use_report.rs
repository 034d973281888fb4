//! Use reports, each on as many pages as it takes: what is on record, and lines for what only somebody there can know.

use krilla::tagging::{ContentTag, SpanTag, Tag};
use overdose_core::content::{self, Content};
use overdose_core::handover::UseReport;
use overdose_core::locale::Message;
use overdose_core::message;

use super::letters::{bold, plain};
use super::page::Page;
use super::pdf::Drawn;

/// What is left free at the foot of a page, in points: room for a row of three lines, a line to write on, and what stands at the foot.
const FOOT: f32 = 56.0;

/// How high the line at the foot is, in points.
const SMALL: f32 = 12.0;

/// Something on the page.
enum Row {
    Title(String),
    Heading(String),
    Line(String),
    /// What it is, and what is known of it.
    Fact(String, String),
    /// A line to write on, beside what belongs there.
    ToFillIn(String),
}

/// Everything that is still to be drawn.
pub struct Pages {
    title: String,
    /// The rows of each report.
    reports: Vec<std::vec::IntoIter<Row>>,
    /// Which report is drawn.
    at: usize,
    foot: String,
}

impl Pages {
    /// The pages of these reports.
    pub fn of(reports: &[UseReport], content: &Content) -> Self {
        let say = |line: &Message| content.words.text(line);
        let title = say(&message!("use-report-title"));
        let rows = reports.iter().map(|report| {
            let mut rows = vec![Row::Title(title.clone())];
            rows.extend(report.head().iter().map(|line| Row::Line(say(line))));
            let facts = report.rows(&content.protocol).into_iter();
            rows.extend(facts.map(|row| Row::Fact(say(&row.label), say(&row.value))));
            rows.push(Row::Heading(say(&message!("use-report-by-hand"))));
            rows.push(Row::Line(say(&message!("use-report-by-hand-hint"))));
            let to_fill_in = report.to_fill_in();
            rows.extend(to_fill_in.iter().map(|line| Row::ToFillIn(say(line))));
            rows.into_iter()
        });
        Self {
            reports: rows.collect(),
            at: 0,
            foot: say(&message!(
                "use-report-foot",
                version = env!("CARGO_PKG_VERSION"),
                digest = content::digest()
            )),
            title,
        }
    }

    /// Draws the next page.
    pub fn draw(&mut self, page: &mut Page) -> Drawn {
        if let Some(rows) = self.reports.get_mut(self.at) {
            while page.left() > FOOT
                && let Some(row) = rows.next()
            {
                draw_row(page, row);
            }
            // The next one begins a page of its own. With what it was made is part of it, and read aloud too.
            if rows.as_slice().is_empty() {
                page.top += (page.left() - SMALL).max(0.0);
                page.text(Tag::P, &self.foot, plain(7.5));
                self.at += 1;
            }
        }
        Drawn {
            title: self.title.clone(),
            more: self.at < self.reports.len(),
        }
    }
}

fn draw_row(page: &mut Page, row: Row) {
    match row {
        Row::Title(text) => {
            page.heading(1, &text, 18.0);
            page.top += 4.0;
        }
        Row::Heading(text) => {
            page.top += 14.0;
            page.heading(2, &text, 13.0);
        }
        Row::Line(text) => {
            page.text(Tag::P, &text, plain(10.0));
            page.top += 4.0;
        }
        Row::Fact(label, value) => fact(page, &label, &value),
        Row::ToFillIn(label) => page.field(&label),
    }
}

/// What it is, and beside it what is known of it.
fn fact(page: &mut Page, label: &str, value: &str) {
    const LABEL: f32 = 170.0;
    let rest = page.width() - LABEL;
    let label = page.letters.set(label, bold(11.0), LABEL - 10.0);
    let value = page.letters.set(value, plain(11.0), rest);
    let node = page.tagged(ContentTag::Span(SpanTag::empty()), |page| {
        page.block(&label, 0.0, LABEL - 10.0, page.top);
        page.block(&value, LABEL, rest, page.top);
    });
    page.put(Tag::P, vec![node]);
    page.top += label.height.max(value.height) + 5.0;
}
