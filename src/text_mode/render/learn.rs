//! What is taught, where it is more than words: charts as rows of signs, mix notes as a table.

use overdose_core::learn::{Axis, Chart, RowWidth};
use overdose_core::view_model::{MixRow, TopicList};

use super::painter::{GAP, Painter};
use super::parts::column;
use super::wrap::columns;
use super::{Style, Zone};

/// How many signs a share has, and a stretch on an axis.
const SHARE: usize = 10;
const LANE: usize = 40;
/// The narrowest line in which a table has columns.
const TABLE: usize = 60;
/// What stands before a row of signs.
const INDENT: &str = "  ";

impl Painter<'_> {
    /// Each row of a chart as a line to read, and below it as signs: `=` for what it is, `.` for the rest.
    pub(super) fn chart(&mut self, chart: &Chart) {
        self.strong(Zone::Rest, &self.text(&chart.title));
        for row in &chart.rows {
            self.begin_block();
            let [label, value, sources] =
                [&row.label, &row.value, &row.sources].map(|line| self.text(line));
            self.plain(Zone::Rest, &format!("{label}: {value} {sources}"));
            self.spare(Zone::Rest, &format!("{INDENT}{}", signs(row.row_width)));
        }
        self.begin_block();
        if let Some(axis) = &chart.axis {
            self.axis(axis);
        }
    }

    fn axis(&mut self, axis: &Axis) {
        let ticks = axis.ticks.iter().map(|(_, number)| number.clone());
        let stages = axis.stages.iter().map(|stage| self.text(stage));
        let words = axis
            .words
            .iter()
            .map(|words| format!("{}:", self.text(words)));
        let all: Vec<String> = words.chain(ticks).chain(stages).collect();
        self.flow(Zone::Rest, &all, GAP);
        if let Some((_, words)) = &axis.line {
            self.plain(Zone::Rest, &self.text(words));
        }
    }

    /// Mix notes in three columns, or one below the other where lines are short.
    pub(super) fn mixes(&mut self, rows: &[MixRow]) {
        let heads = MixRow::heads().map(|head| self.text(&head));
        self.columns_of(&heads, Style::Strong);
        for row in rows {
            self.begin_block();
            let [what, does, to_do, sources] =
                [&row.what, &row.does, &row.to_do, &row.sources].map(|line| self.text(line));
            self.columns_of(&[format!("{what} {sources}"), does, to_do], Style::Plain);
        }
    }

    fn columns_of(&mut self, cells: &[String], style: Style) {
        let room = self.room();
        let lines = if room < TABLE {
            cells.to_vec()
        } else {
            columns(cells, room / cells.len().max(1), room)
        };
        for line in lines {
            self.text_rows(Zone::Rest, style, &line);
        }
    }

    /// Which topic it is: the list of topics itself is one key away.
    pub(super) fn topics(&mut self, list: &TopicList) {
        let search = list.search.as_ref();
        let search = search.map(|it| format!("[{}] {}", it.key.caption(), self.text(&it.label)));
        let place = self.text(&list.place);
        self.below(std::iter::once(place).chain(search).collect());
    }
}

fn signs(row_width: RowWidth) -> String {
    let (from, to, length) = match row_width {
        RowWidth::Share(part) => (0, column(part, SHARE), SHARE),
        RowWidth::Span(from, to) => (column(from, LANE), column(to, LANE), LANE),
    };
    // What is too short for a sign has one all the same.
    let to = to.max(from + 1);
    let signs = (0..length.max(to)).map(|place| {
        if (from..to).contains(&place) {
            '='
        } else {
            '.'
        }
    });
    signs.collect()
}
