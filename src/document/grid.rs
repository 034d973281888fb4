//! A table on as many pages as it takes, with its heads on each of them, tagged so that each cell is read aloud as one.

use std::collections::VecDeque;

use krilla::tagging::{ContentTag, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind};

use super::letters::{Block, bold, plain};
use super::page::{Ink, Page};

const LINE: Ink = [120, 120, 120];

/// Between a text and the lines around its cell, in points.
const AROUND: f32 = 4.0;

/// A column.
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// Which part of the width it takes, beside those of the others.
    pub share: f32,
}

/// A table of which some rows are still to be drawn.
pub struct Grid {
    columns: Vec<Column>,
    rows: VecDeque<Vec<String>>,
    /// How high a row is at least, in points.
    least: f32,
}

impl Grid {
    /// A table whose rows are at least so high.
    pub fn new(columns: Vec<Column>, rows: Vec<Vec<String>>, least: f32) -> Self {
        Self {
            columns,
            rows: rows.into(),
            least,
        }
    }

    /// Draws as many rows as there is room for above the last so many points of a page. Whether rows are left.
    pub fn draw(&mut self, page: &mut Page, foot: f32) -> bool {
        let heads: Vec<String> = self.columns.iter().map(|it| it.head.clone()).collect();
        let (cells, height) = self.set(page, &heads, true);
        let mut drawn = vec![self.row(page, &cells, height, true)];
        while let Some(row) = self.rows.front() {
            let (cells, height) = self.set(page, row, false);
            // A row that is higher than a page is drawn all the same, alone on one.
            if page.left() < foot + height && drawn.len() > 1 {
                break;
            }
            self.rows.pop_front();
            drawn.push(self.row(page, &cells, height, false));
        }
        page.put(Tag::Table, drawn);
        !self.rows.is_empty()
    }

    /// Where each column begins, and how wide it is.
    fn places(&self, page: &Page) -> Vec<(f32, f32)> {
        let all: f32 = self.columns.iter().map(|column| column.share).sum();
        let mut start = 0.0;
        let places = self.columns.iter().map(|column| {
            let width = page.width() * column.share / all;
            start += width;
            (start - width, width)
        });
        places.collect()
    }

    /// The texts of a row in their columns, and how high it is.
    fn set(&self, page: &mut Page, row: &[String], is_head: bool) -> (Vec<Block>, f32) {
        let style = if is_head { bold(9.0) } else { plain(10.0) };
        let places = self.places(page);
        let cells = row.iter().zip(places);
        let cells: Vec<Block> = cells
            .map(|(text, (_, width))| page.letters.set(text, style, width - 2.0 * AROUND))
            .collect();
        let heights = cells.iter().map(|cell| cell.height + 2.0 * AROUND);
        let height = heights.fold(if is_head { 0.0 } else { self.least }, f32::max);
        (cells, height)
    }

    fn row(&self, page: &mut Page, cells: &[Block], height: f32, is_head: bool) -> Node {
        let top = page.top;
        let mut tags = Vec::new();
        for (index, (cell, (start, width))) in cells.iter().zip(self.places(page)).enumerate() {
            let tag: TagKind = match (is_head, index) {
                (true, _) => Tag::TH(TableHeaderScope::Column).into(),
                (false, 0) => Tag::TH(TableHeaderScope::Row).into(),
                (false, _) => Tag::TD.into(),
            };
            // Empty lines are there to be written on: nothing of them is said.
            let content = (cell.width > 0.0).then(|| {
                page.tagged(ContentTag::Span(SpanTag::empty()), |page| {
                    let inner = (start + AROUND, width - 2.0 * AROUND);
                    page.block(cell, inner.0, inner.1, top + AROUND);
                })
            });
            tags.push(TagGroup::with_children(tag, content.into_iter().collect()).into());
        }
        page.top += height;
        page.unsaid(|page| {
            let width = page.width();
            page.filled(0.0, page.top, (width, 0.7), LINE);
        });
        TagGroup::with_children(Tag::TR, tags).into()
    }
}
