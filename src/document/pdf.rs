//! A report on one page of A4 or Letter: the handover in large type, the timeline, and what happened as far as there is room.
//! The page is tagged (PDF/UA-1), its faces are embedded, its text can be selected.

use std::num::NonZeroU16;

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, ListNumbering, Node, SpanTag, Tag, TagGroup, TagKind, TagTree};
use krilla::{Document, SerializeSettings};
use overdose_core::clock::time_text;
use overdose_core::content::Content;
use overdose_core::handover::Report;
use overdose_core::locale::{Direction, Line};
use overdose_core::timeline::Timeline;

use super::DocumentError;
use super::letters::{Letters, Style};
use super::page::{Ink, MARGIN, Page, Paper};

/// The language of the words.
const LANGUAGE: &str = "en";

const INK: Ink = [40, 40, 40];
const SEEN: Ink = [170, 60, 40];
const DONE: Ink = [30, 90, 150];
const FAINT: Ink = [205, 205, 205];

/// The page as PDF.
pub fn write(report: &Report, content: &Content) -> Result<Vec<u8>, DocumentError> {
    let wrong = |what: &str| DocumentError::Page(what.to_owned());
    let accessible = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| wrong(&format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration: accessible,
        ..SerializeSettings::default()
    });
    let mut letters = Letters::new(LANGUAGE).ok_or_else(|| wrong("the faces cannot be read"))?;
    let paper = Paper::of(report.country.as_deref());
    let settings = PageSettings::from_wh(paper.width, paper.height)
        .ok_or_else(|| wrong("there is no such paper"))?;
    let (title, tags) = {
        let mut sheet = document.start_page_with(settings);
        let mut page = Page {
            letters: &mut letters,
            surface: sheet.surface(),
            paper,
            direction: content.words.direction(),
            top: MARGIN,
            tags: TagTree::new(),
        };
        (draw(&mut page, report, content), page.tags)
    };
    document.set_tag_tree(tags);
    let mut outline = Outline::new();
    let place = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(title.clone(), place));
    document.set_outline(outline);
    let running = match content.words.direction() {
        Direction::LeftToRight => TextDirection::LeftToRight,
        Direction::RightToLeft => TextDirection::RightToLeft,
    };
    let metadata = Metadata::new().title(title).language(LANGUAGE.to_owned());
    document.set_metadata(metadata.text_direction(running));
    document
        .finish()
        .map_err(|error| wrong(&format!("{error:?}")))
}

/// Draws the page, and says what it is called.
fn draw(page: &mut Page, report: &Report, content: &Content) -> String {
    let say = |line: &Line| content.words.text(line);
    let small = plain(10.0);
    let mut head = report.handover.head().into_iter().peekable();
    let mut titles = Vec::new();
    while let Some(line) = head.next() {
        let text = say(&line);
        if head.peek().is_none() {
            page.text(Tag::P, &text, small);
        } else {
            page.text(heading(1, &text), &text, bold(18.0));
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
    let happened = say(&Line::new("record-title"));
    page.text(heading(2, &happened), &happened, bold(12.0));
    timeline(page, &report.timeline(&content.protocol), &say);
    page.top += 8.0;
    events(page, report, content);
    titles.join(" ")
}

/// Lanes, one below the other, on an axis of time.
fn timeline(page: &mut Page, timeline: &Timeline, say: &impl Fn(&Line) -> String) {
    const NAMES: f32 = 170.0;
    const LANE: f32 = 14.0;
    const BAR: f32 = 8.0;
    let length = page.width() - NAMES - 24.0;
    let names: Vec<String> = timeline.lanes.iter().map(|lane| say(&lane.name)).collect();
    let top = page.top + 4.0;
    let mut bottom = top;
    let node = page.tagged(ContentTag::Span(SpanTag::empty()), |page| {
        for (place, time) in &timeline.ticks {
            let block = page.letters.set(time, plain(7.0), 40.0);
            page.block(&block, NAMES + place * length - 9.0, 40.0, top);
        }
        bottom += 12.0;
        let under = bottom;
        #[expect(clippy::cast_precision_loss, reason = "a dozen lanes")]
        let height = timeline.lanes.len() as f32 * LANE;
        for (place, _) in &timeline.ticks {
            page.filled(NAMES + place * length, under, (0.5, height), FAINT);
        }
        for (lane, name) in timeline.lanes.iter().zip(&names) {
            let block = page.letters.set(name, plain(8.0), NAMES);
            page.block(&block, 0.0, NAMES, bottom + 1.0);
            let color = if lane.done { DONE } else { SEEN };
            let middle = bottom + (LANE - BAR) / 2.0;
            for (from, to) in &lane.bars {
                let width = ((to - from) * length).max(1.0);
                page.filled(NAMES + from * length, middle, (width, BAR), color);
            }
            for place in &lane.marks {
                page.filled(
                    NAMES + place * length - 1.5,
                    middle - 1.0,
                    (3.0, BAR + 2.0),
                    INK,
                );
            }
            bottom += LANE;
        }
    });
    page.put(Tag::Figure(Some(names.join(", "))), vec![node]);
    page.top = bottom;
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
        let what = content.words.text(&row.what.line(content));
        let text = format!("{}  {what}", time_text(row.at));
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
        let line = Line::new("record-more").with("count", more);
        page.text(Tag::P, &content.words.text(&line), plain(SIZE));
    }
}

fn heading(level: u16, text: &str) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(text.to_owned())).into()
}

fn plain(size: f32) -> Style {
    Style { size, bold: false }
}

fn bold(size: f32) -> Style {
    Style { size, bold: true }
}
