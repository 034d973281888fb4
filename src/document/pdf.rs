//! Pages as PDF. Each is tagged (PDF/UA-1), faces are embedded, text can be selected.

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, SpanTag, Tag, TagTree};
use krilla::{Document, SerializeSettings};
use overdose_core::content::Content;
use overdose_core::locale::{Direction, Message};
use overdose_core::message;
use overdose_core::timeline::Timeline;

use super::DocumentError;
use super::letters::{Letters, plain};
use super::page::{Ink, MARGIN, Page, PageSize};

const INK: Ink = [40, 40, 40];
const SEEN: Ink = [170, 60, 40];
const DONE: Ink = [30, 90, 150];
const FAINT: Ink = [205, 205, 205];
const IDEAL: Ink = [214, 205, 240];

/// What came of a page.
pub struct Drawn {
    /// What the whole is called.
    pub title: String,
    /// Whether another page follows.
    pub more: bool,
}

/// Pages as PDF, as many as what draws them wants.
pub fn write(
    content: &Content,
    size: PageSize,
    mut draw: impl FnMut(&mut Page) -> Drawn,
) -> Result<Vec<u8>, DocumentError> {
    let wrong = |what: &str| DocumentError::Page(what.to_owned());
    let accessible = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| wrong(&format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration: accessible,
        ..SerializeSettings::default()
    });
    let mut letters =
        Letters::new(&content.words.language()).ok_or_else(|| wrong("the faces cannot be read"))?;
    let settings = PageSettings::from_wh(size.width, size.height)
        .ok_or_else(|| wrong("there is no such paper"))?;
    let mut tags = TagTree::new();
    let title = loop {
        let mut sheet = document.start_page_with(settings.clone());
        let mut page = Page {
            letters: &mut letters,
            surface: sheet.surface(),
            size,
            direction: content.words.direction(),
            top: MARGIN,
            tags,
        };
        let Drawn { title, more } = draw(&mut page);
        tags = page.tags;
        if !more {
            break title;
        }
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
    let metadata = Metadata::new()
        .title(title)
        .language(content.words.language());
    document.set_metadata(metadata.text_direction(running));
    document
        .finish()
        .map_err(|error| wrong(&format!("{error:?}")))
}

/// Lanes, one below the other, on an axis of time.
pub(super) fn timeline(page: &mut Page, timeline: &Timeline, say: &impl Fn(&Message) -> String) {
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
            for (from, to) in &lane.ideal {
                let width = ((to - from) * length).max(6.0);
                let left = (from * length).min(length - width);
                page.filled(NAMES + left, bottom + 0.5, (width, LANE - 1.0), IDEAL);
            }
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
    page.put(
        Tag::Figure(Some(say(&message!("listed", list = names)))),
        vec![node],
    );
    page.top = bottom;
}
