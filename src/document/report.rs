//! A report on one page: the handover in large type, the timeline, and what happened as far as there is room.

use krilla::tagging::{ContentTag, ListNumbering, Node, SpanTag, Tag, TagGroup};
use overdose_core::content::Content;
use overdose_core::format::format_time;
use overdose_core::handover::Report;
use overdose_core::locale::Message;
use overdose_core::{message, messages};

use super::letters::plain;
use super::page::Page;
use super::pdf::{Drawn, timeline};

/// Draws the page, and says what it is called.
pub fn draw(page: &mut Page, report: &Report, content: &Content) -> Drawn {
    let say = |line: &Message| content.words.text(line);
    let mut head = report.handover.head().into_iter().peekable();
    let mut titles = Vec::new();
    while let Some(line) = head.next() {
        let text = say(&line);
        if head.peek().is_none() {
            page.text(Tag::P, &text, plain(10.0));
        } else {
            page.heading(1, &text, 18.0);
            titles.push(text);
        }
    }
    page.top += 10.0;
    for row in report.handover.rows(content) {
        let text: Vec<String> = row.lines.iter().map(say).collect();
        page.row(
            row.letter.letter(),
            &say(&row.letter.title()),
            &text.join(" "),
        );
    }
    page.top += 6.0;
    let happened = say(&message!("record-title"));
    page.heading(2, &happened, 12.0);
    timeline(page, &report.timeline(&content.protocol), &say);
    page.top += 8.0;
    events(page, report, content);
    Drawn {
        title: titles.join(" "),
        more: false,
    }
}

/// Rows in two columns, as many as there is room for, and how many there were more.
fn events(page: &mut Page, report: &Report, content: &Content) {
    const SIZE: f32 = 8.0;
    const GAP: f32 = 16.0;
    let width = (page.width() - GAP) / 2.0;
    let rows = &report.record.rows;
    let top = page.top;
    let bottom = top + page.left() - 14.0;
    let (mut at, mut column) = (top, 0.0);
    let mut items: Vec<Node> = Vec::new();
    for row in rows {
        let what = content
            .words
            .text(&messages::record_item(content, row.what));
        let text = format!("{}  {what}", format_time(row.at));
        let block = page.letters.set(&text, plain(SIZE), width);
        if at + block.height > bottom {
            if column > 0.0 {
                break;
            }
            (at, column) = (top, width + GAP);
        }
        let node = page.tagged(ContentTag::Span(SpanTag::empty()), |page| {
            page.block(&block, column, width, at);
        });
        let body = TagGroup::with_children(Tag::LBody, vec![node]);
        items.push(TagGroup::with_children(Tag::LI, vec![body.into()]).into());
        at += block.height;
    }
    let more = rows.len().saturating_sub(items.len());
    if !items.is_empty() {
        page.put(Tag::L(ListNumbering::None), items);
    }
    page.top = bottom.max(at);
    if more > 0 {
        let line = message!("record-more", count = more);
        page.text(Tag::P, &content.words.text(&line), plain(SIZE));
    }
}
