//! The score of a drill on as many pages as it takes: lines to sign, the rule, what was done and what was not, the timeline, every step.

use krilla::tagging::Tag;
use overdose_core::content::Content;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::timeline::Timeline;
use overdose_core::training::{self, DrillReport, Tables};

use super::letters::{bold, plain};
use super::page::Page;
use super::pdf::{Drawn, timeline};

/// What is left free at the foot of a page, in points: room for a step of two lines and the number of the page.
const FOOT: f32 = 40.0;

/// Something on the sheet.
enum Row {
    Title(String),
    Heading(String),
    Line(String),
    /// A line to write on, beside what belongs there.
    ToFillIn(String),
    /// A point, and whether it counts as done.
    Point(String, bool),
    Timeline(Timeline),
    /// In small letters.
    Step(String),
}

/// Everything that is still to be drawn.
pub struct Pages<'a> {
    content: &'a Content,
    title: String,
    rows: std::iter::Peekable<std::vec::IntoIter<Row>>,
    page: usize,
}

impl<'a> Pages<'a> {
    /// The pages of a score.
    pub fn of(report: &DrillReport, content: &'a Content, tables: &Tables) -> Self {
        let say = |line: &Message| content.words.text(line);
        let sheet = &report.debrief.sheet;
        let head: Vec<String> = report.head().iter().map(say).collect();
        let (titles, lines) = head.split_at(head.len().min(2));
        let mut rows: Vec<Row> = titles.iter().cloned().map(Row::Title).collect();
        rows.extend(lines.iter().cloned().map(Row::Line));
        let to_fill_in = [message!("sheet-name"), message!("sheet-trainer")];
        rows.extend(to_fill_in.iter().map(|line| Row::ToFillIn(say(line))));
        rows.push(Row::Heading(say(&training::verdict_line(sheet))));
        rows.push(Row::Line(say(&training::rule(sheet))));
        let times = training::times(sheet);
        rows.extend(times.iter().map(|line| Row::Line(say(line))));
        for point in training::points(sheet, tables) {
            let time = point.time.unwrap_or_default();
            let sources = say(&message!("listed", list = point.sources));
            let text = format!("{time}  {} ({sources})", say(&point.line));
            rows.push(Row::Point(text.trim_start().to_owned(), point.good));
        }
        rows.push(Row::Step(say(&message!("sheet-bold"))));
        rows.push(Row::Heading(say(&message!("record-title"))));
        rows.push(Row::Timeline(report.debrief.timeline.clone()));
        rows.push(Row::Step(say(&message!("sheet-legend"))));
        for step in report.steps() {
            let text: Vec<String> = step.iter().map(say).collect();
            rows.push(Row::Step(text.join("   ")));
        }
        rows.push(Row::Step(say(&message!("practice-hands"))));
        Self {
            content,
            title: titles.join(" "),
            rows: rows.into_iter().peekable(),
            page: 0,
        }
    }

    /// Draws the next page.
    pub fn draw(&mut self, page: &mut Page) -> Drawn {
        while let Some(row) = self.rows.next_if(|row| page.left() > FOOT + row.least()) {
            self.row(row, page);
        }
        self.page += 1;
        let more = self.rows.peek().is_some();
        if more || self.page > 1 {
            let foot = format!("{} {}", self.title, self.page);
            page.foot(&foot);
        }
        Drawn {
            title: self.title.clone(),
            more,
        }
    }

    fn row(&self, row: Row, page: &mut Page) {
        match row {
            Row::Title(text) => page.heading(1, &text, 18.0),
            Row::Heading(text) => {
                page.top += 8.0;
                page.heading(2, &text, 14.0);
            }
            Row::Line(text) => page.text(Tag::P, &text, plain(11.0)),
            Row::ToFillIn(text) => page.field(&text),
            Row::Point(text, good) => {
                let style = if good { plain(10.0) } else { bold(10.0) };
                page.text(Tag::P, &text, style);
            }
            Row::Timeline(lanes) => {
                timeline(page, &lanes, &|line| self.content.words.text(line));
                page.top += 6.0;
            }
            Row::Step(text) => page.text(Tag::P, &text, plain(8.0)),
        }
    }
}

impl Row {
    /// How much height it takes at least beyond a line of text, in points.
    fn least(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a dozen lanes")]
        match self {
            Self::Timeline(lanes) => lanes.lanes.len() as f32 * 14.0 + 24.0,
            // Not alone at the foot of a page.
            Self::Heading(_) => 60.0,
            _ => 0.0,
        }
    }
}
