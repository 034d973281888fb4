//! Collects the rows of a screen and puts them in their places.

use overdose_core::locale::{Catalog, Message};

use super::beat::BeatAt;
use super::wrap::{flow, hang, length};
use super::{Style, TextRow, Zone};

/// What stands left of everything below the call bar.
const MARGIN: &str = "  ";
/// What stands between two things in a line.
pub const GAP: &str = "   ";
/// What stands between two actions in a line: their keys part them already.
pub const NARROW_GAP: &str = "  ";

/// Collects the rows of a screen.
pub struct Painter<'a> {
    pub(super) words: &'a Catalog,
    pub(super) width: usize,
    pub(super) beat: BeatAt<'a>,
    /// Short things that share lines below the order, in groups that begin on a new line.
    side: Vec<Vec<String>>,
    rows: Vec<TextRow>,
    block: usize,
}

impl<'a> Painter<'a> {
    /// A painter for lines of at most `width` characters.
    pub fn new(words: &'a Catalog, width: usize, beat: BeatAt<'a>) -> Self {
        Self {
            words,
            width,
            beat,
            side: Vec::new(),
            rows: Vec::new(),
            block: 0,
        }
    }

    /// All rows, zone by zone, with an empty row between zones.
    pub fn finish(mut self) -> Vec<TextRow> {
        let side = std::mem::take(&mut self.side);
        let place = self.rows.len();
        self.begin_block();
        for group in &side {
            self.flow(Zone::Side, group, GAP);
        }
        // Short things stand above the long ones.
        self.rows.rotate_left(place);
        self.rows.sort_by_key(|row| row.zone);
        let mut rows: Vec<TextRow> = Vec::new();
        for row in self.rows {
            if let Some(last) = rows.last()
                && last.zone != row.zone
                && !last.text.is_empty()
                && !row.text.is_empty()
            {
                rows.push(TextRow::empty(row.zone, row.block));
            }
            rows.push(row);
        }
        rows
    }

    /// A short thing to share a line with others below the order.
    pub(super) fn beside(&mut self, text: String) {
        match self.side.last_mut() {
            Some(group) => group.push(text),
            None => self.side.push(vec![text]),
        }
    }

    /// Short things of which the first begins a line.
    pub(super) fn below(&mut self, texts: Vec<String>) {
        self.side.push(texts);
    }

    /// Whatever comes now belongs together.
    pub(super) fn begin_block(&mut self) {
        self.block += 1;
    }

    pub(super) fn plain(&mut self, zone: Zone, text: &str) {
        self.text_rows(zone, Style::Plain, text);
    }

    pub(super) fn strong(&mut self, zone: Zone, text: &str) {
        self.text_rows(zone, Style::Strong, text);
    }

    /// Things one after the other, as many in a line as fit whole.
    pub(super) fn flow(&mut self, zone: Zone, texts: &[String], gap: &str) {
        for text in flow(texts, gap, self.room()) {
            self.push(format!("{MARGIN}{text}"), Style::Plain, zone);
        }
    }

    pub(super) fn text_rows(&mut self, zone: Zone, style: Style, text: &str) {
        let room = self.room();
        // What fits is left as it is: columns keep their places.
        let lines = if length(text) <= room {
            vec![text.to_owned()]
        } else {
            hang(text, room)
        };
        for line in lines {
            self.push(format!("{MARGIN}{line}"), style, zone);
        }
    }

    /// Rows that go first where there is no room.
    pub(super) fn spare(&mut self, zone: Zone, text: &str) {
        let before = self.rows.len();
        self.plain(zone, text);
        let added = self.rows.iter_mut().skip(before);
        added.for_each(|row| row.spare = true);
    }

    /// Whatever rows these are, they stay where there is room for nothing else.
    pub(super) fn first(&mut self, add: impl FnOnce(&mut Self)) {
        let before = self.rows.len();
        add(self);
        let added = self.rows.iter_mut().skip(before);
        added.for_each(|row| row.first = true);
    }

    /// An empty row, unless there is one already or nothing above.
    pub(super) fn gap(&mut self, zone: Zone) {
        let last = self.rows.iter().rev().find(|row| row.zone == zone);
        if last.is_some_and(|row| !row.text.is_empty()) {
            self.rows.push(TextRow::empty(zone, self.block));
        }
    }

    pub(super) fn push(&mut self, text: String, style: Style, zone: Zone) {
        self.rows.push(TextRow {
            text,
            style,
            ..TextRow::empty(zone, self.block)
        });
    }

    /// Whether the row that was added last stays where there is room for nothing else.
    pub(super) fn mark(&mut self, first: bool) {
        if let Some(row) = self.rows.last_mut() {
            row.first = first;
        }
    }

    /// How many characters a line below the call bar has.
    pub(super) fn room(&self) -> usize {
        self.width - MARGIN.len()
    }

    pub(super) fn text(&self, line: &Message) -> String {
        // Whoever searches or copies what stands here finds usual spaces.
        self.words.text(line).replace(['\u{a0}', '\n'], " ")
    }

    pub(super) fn texts(&self, lines: &[Message]) -> Vec<String> {
        lines.iter().map(|line| self.text(line)).collect()
    }
}
