//! What hangs on a wall or lies in a pocket: a poster, a card to fold, what to say on the phone, the steps of each outcome.

use overdose_core::content::Content;
use overdose_core::learn;
use overdose_core::locale::Message;
use overdose_core::session::{Handout, Session};
use overdose_core::view_model::{Branch, Instruction, Paper, paper};
use overdose_protocol::time::Now;

use super::layout::{self, Layout, Text};
use super::letters::{bold, plain};
use super::page::{Ink, Page, PageSize};
use super::pdf::{self, Drawn};
use super::picture;
use super::{DocumentError, handout};

const WHITE: Ink = [255, 255, 255];
/// The number stands on it: dark enough for white letters, in grey too.
const RED: Ink = [0xa6, 0x06, 0x1c];
const DARK: Ink = [0x14, 0x18, 0x1d];
const PALE: Ink = [0xe8, 0xed, 0xf2];
const GREY: Ink = [90, 90, 90];

/// A side of the card to fold, in points: what a wallet holds.
const CARD: (f32, f32) = (244.0, 154.0);

/// How long a mark is that says where to cut, in points.
const MARK: f32 = 9.0;

/// How much larger than meant letters are where there is room for it.
const LARGEST: f32 = 1.4;

/// How large letters are at most on paper of a size, by those on A4.
fn largest(size: PageSize) -> f32 {
    size.width / PageSize::A4.width * LARGEST
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// For the wall: the number, the two questions, what to do.
    Poster,
    /// For a pocket, to be cut out and folded.
    Card,
    /// For the phone: the number, where it is, what to say.
    Call,
    /// Every card of every outcome, an outcome a page.
    Steps,
    /// To hand out: what is taught.
    Learn,
}

impl PaperKind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Poster,
        Self::Card,
        Self::Call,
        Self::Steps,
        Self::Learn,
    ];

    /// The word on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Poster => "poster",
            Self::Card => "card",
            Self::Call => "call",
            Self::Steps => "steps",
            Self::Learn => "learn",
        }
    }
}

/// How large the paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperSize {
    /// 297 x 420 mm.
    A3,
    /// 210 x 297 mm.
    A4,
    /// 8.5 x 11 in.
    Letter,
    /// 11 x 17 in.
    Tabloid,
}

impl PaperSize {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::A3, Self::A4, Self::Letter, Self::Tabloid];

    /// The word on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::Letter => "letter",
            Self::Tabloid => "tabloid",
        }
    }

    pub(super) fn points(self) -> PageSize {
        match self {
            Self::A3 => PageSize::A3,
            Self::A4 => PageSize::A4,
            Self::Letter => PageSize::LETTER,
            Self::Tabloid => PageSize::TABLOID,
        }
    }
}

/// Paper of a kind for a session on which nothing has happened yet, as large as was asked for, else as its country has it.
///
/// # Errors
///
/// The pages could not be made.
pub fn write_paper(
    kind: PaperKind,
    session: &Session,
    size: Option<PaperSize>,
    now: Now,
) -> Result<Vec<u8>, DocumentError> {
    let (content, region) = (session.content(), session.region());
    let country = region.map(|region| region.code.as_str());
    let size = size.map_or_else(|| PageSize::of(country), PaperSize::points);
    let paper = paper(session, now);
    let writer = Writer {
        paper: &paper,
        content,
    };
    let mut outcomes = paper.branches.iter().peekable();
    let mut handout = handout::Pages::of(
        &Handout {
            topics: learn::shown(session.site(), region),
            region,
        },
        content,
    );
    pdf::write(content, size, |page| {
        let (title, more) = match kind {
            PaperKind::Poster => (writer.poster(page), false),
            PaperKind::Card => (writer.cards(page), false),
            PaperKind::Call => (writer.call_script(page), false),
            PaperKind::Steps => {
                let title = outcomes.next().map(|branch| writer.steps(page, branch));
                (title.unwrap_or_default(), outcomes.peek().is_some())
            }
            PaperKind::Learn => return handout.draw(page),
        };
        Drawn { title, more }
    })
}

/// The words and what they are said in.
struct Writer<'a> {
    paper: &'a Paper,
    content: &'a Content,
}

impl Writer<'_> {
    fn say(&self, line: &Message) -> String {
        self.content.words.text(line)
    }

    /// Several short lines as one paragraph.
    fn paragraph(&self, line: &Message) -> String {
        self.content.words.paragraph(line)
    }

    /// The number on red, and below it how to call and where this is.
    fn call(&self, layout: &mut Layout, width: f32, size: f32) {
        let bar = &self.paper.call;
        let number = self.say(&bar.call);
        let hint = self.say(&bar.hint);
        let places: Vec<String> = bar
            .place
            .iter()
            .chain(&bar.around)
            .map(|it| self.say(it))
            .collect();
        let mut texts = vec![
            Text::heading(&number, bold(size), 1).inked(WHITE),
            Text::words(&hint, plain(size * 0.36)).inked(WHITE),
        ];
        let place = |place| Text::words(place, bold(size * 0.44)).inked(WHITE);
        texts.extend(places.iter().map(|it| place(it.as_str())));
        layout.band(&texts, (0.0, width), RED, size * 0.3);
    }

    fn foot(&self, layout: &mut Layout, width: f32, size: f32) {
        let lines: Vec<String> = self.paper.foot.iter().map(|line| self.say(line)).collect();
        layout.text(
            Text::words(&lines.join(" "), plain(size)).inked(GREY),
            (0.0, width),
        );
    }

    /// One large page: read from three metres.
    fn poster(&self, page: &mut Page) -> String {
        let (width, room) = (page.width(), page.left());
        layout::draw(page, largest(page.size), room, |layout| {
            let s = layout.scale;
            self.call(layout, width, 38.0 * s);
            layout.top += 8.0 * s;
            for (ask, number) in self.paper.asks.iter().zip(1..) {
                self.ask(layout, ask, number, width);
            }
            // Under the number, which says to call, each column has the steps after the call, and none is left out.
            self.columns(layout, width);
            let awake = self.paper.branches.iter().skip(2).take(2);
            for branch in awake {
                let title = self.say(&branch.title);
                let lines = branch.cards.iter().map(|card| self.say(&card.headline));
                let lines: Vec<String> = lines.collect();
                let lines = lines.join(" ");
                let texts = [
                    Text::heading(&title, bold(13.0 * s), 2),
                    Text::words(&lines, plain(12.0 * s)),
                ];
                layout.band(&texts, (0.0, width), PALE, 6.0 * s);
                layout.top += 5.0 * s;
            }
            layout.top += 3.0 * s;
            self.foot(layout, width, 6.5 * s);
        });
        self.say(&self.paper.call.call)
    }

    /// A question with its picture.
    fn ask(&self, layout: &mut Layout, ask: &Instruction, number: u32, width: f32) {
        let s = layout.scale;
        let (from, high) = (layout.top, 74.0 * s);
        let drawn = ask.pictures.first().copied();
        let wide = drawn.map_or(0.0, |it| picture::width(it, high) + 10.0 * s);
        let column = (0.0, width - wide);
        let headline = format!("{number}. {}", self.say(&ask.headline));
        layout.text(Text::heading(&headline, bold(20.0 * s), 2), column);
        if let Some(detail) = &ask.detail {
            let detail = self.paragraph(detail);
            layout.text(Text::words(&detail, plain(12.5 * s)), column);
        }
        if let Some(drawn) = drawn {
            layout.picture(drawn, (width - wide + 10.0 * s, from), high);
            layout.top = layout.top.max(from + high);
        }
        layout.top += 6.0 * s;
    }

    /// Not breathing, and breathing: side by side.
    fn columns(&self, layout: &mut Layout, width: f32) {
        let s = layout.scale;
        let gap = 10.0 * s;
        let wide = (width - gap) / 2.0;
        let (from, mut lowest) = (layout.top, layout.top);
        for (branch, start) in self.paper.branches.iter().zip([0.0, wide + gap]) {
            layout.top = from;
            let title = self.say(&branch.title);
            let title = Text::heading(&title, bold(15.0 * s), 2).inked(WHITE);
            layout.band(&[title], (start, wide), DARK, 6.0 * s);
            layout.top += 5.0 * s;
            for card in branch.cards.iter().skip(1) {
                self.card_of_column(layout, card, (start, wide));
            }
            lowest = lowest.max(layout.top);
        }
        layout.top = lowest + 4.0 * s;
    }

    fn card_of_column(&self, layout: &mut Layout, card: &Instruction, (start, width): (f32, f32)) {
        let s = layout.scale;
        let (high, room) = (46.0 * s, 84.0 * s);
        let (from, column) = (layout.top, (start + room, width - room));
        if let Some(drawn) = card.pictures.first() {
            layout.picture(*drawn, (start, from), high);
        }
        // In whole: what is read across a room on a screen says nothing of when, for there it comes when it is time.
        let words = self.say(&card.headline);
        let height = layout.text_at(Text::words(&words, bold(16.5 * s)), column, from);
        layout.top = from + height.max(high) + 5.0 * s;
    }

    /// Cards to be cut out and folded in the middle: questions outside, steps inside.
    fn cards(&self, page: &mut Page) -> String {
        let whole = (2.0 * CARD.0, CARD.1);
        let left = (page.width() - whole.0) / 2.0;
        while page.left() >= whole.1 {
            let start = page.top;
            page.unsaid(|page| {
                // Where to cut and, in the middle, where to fold.
                for top in [start, start + whole.1 - MARK] {
                    for side in [left, left + CARD.0, left + whole.0] {
                        page.filled(side, top, (0.5, MARK), GREY);
                    }
                }
                for top in [start, start + whole.1] {
                    for side in [left, left + whole.0 - MARK] {
                        page.filled(side, top, (MARK, 0.5), GREY);
                    }
                }
            });
            page.top += 6.0;
            side(page, left, |layout, column| {
                let s = layout.scale;
                let number = self.say(&self.paper.call.call);
                let text = Text::heading(&number, bold(15.0 * s), 1).inked(WHITE);
                layout.band(&[text], column, RED, 4.0 * s);
                layout.top += 3.0 * s;
                for ask in &self.paper.asks {
                    let headline = self.say(&ask.headline);
                    layout.text(Text::heading(&headline, bold(9.5 * s), 2), column);
                    if let Some(detail) = &ask.detail {
                        let detail = self.paragraph(detail);
                        layout.text(Text::words(&detail, plain(8.0 * s)), column);
                    }
                    layout.top += 2.0 * s;
                }
                let foot: Vec<String> = self
                    .paper
                    .foot
                    .iter()
                    .skip(1)
                    .map(|it| self.say(it))
                    .collect();
                layout.text(
                    Text::words(&foot.join(" "), plain(5.0 * s)).inked(GREY),
                    column,
                );
            });
            side(page, left + CARD.0, |layout, column| {
                let s = layout.scale;
                for branch in self.paper.branches.iter().take(2) {
                    let title = self.say(&branch.title);
                    layout.text(Text::heading(&title, bold(8.5 * s), 2), column);
                    for (card, number) in branch.cards.iter().skip(1).zip(1..) {
                        let line = format!("{number}. {}", self.say(&card.headline));
                        layout.text(Text::words(&line, plain(8.0 * s)), column);
                    }
                    layout.top += 2.0 * s;
                }
            });
            page.top = start + whole.1 + 10.0;
        }
        self.say(&self.paper.call.call)
    }

    /// What to say, beside the phone.
    fn call_script(&self, page: &mut Page) -> String {
        let (width, room) = (page.width(), page.left());
        layout::draw(page, largest(page.size), room, |layout| {
            let s = layout.scale;
            self.call(layout, width, 44.0 * s);
            layout.top += 10.0 * s;
            for branch in &self.paper.branches {
                let Some(say) = &branch.say else { continue };
                let (title, say) = (self.say(&branch.title), self.say(say));
                layout.text(Text::heading(&title, bold(14.0 * s), 2), (0.0, width));
                layout.text(Text::words(&say, bold(20.0 * s)), (0.0, width));
                let detail = branch.cards.first().and_then(|card| card.detail.as_ref());
                if let Some(detail) = detail {
                    let detail = self.paragraph(detail);
                    layout.text(Text::words(&detail, plain(13.0 * s)), (0.0, width));
                }
                layout.top += 10.0 * s;
            }
            if let Some(line) = &self.paper.text_line {
                let line = self.say(line);
                layout.text(Text::words(&line, plain(13.0 * s)), (0.0, width));
                layout.top += 8.0 * s;
            }
            self.foot(layout, width, 7.5 * s);
        });
        self.say(&self.paper.call.call)
    }

    /// Every card of an outcome on a page.
    fn steps(&self, page: &mut Page, branch: &Branch) -> String {
        let (width, room) = (page.width(), page.left());
        let title = self.say(&branch.title);
        layout::draw(page, largest(page.size), room, |layout| {
            let s = layout.scale;
            self.call(layout, width, 22.0 * s);
            layout.top += 8.0 * s;
            layout.text(Text::heading(&title, bold(22.0 * s), 1), (0.0, width));
            layout.top += 6.0 * s;
            for (card, number) in branch.cards.iter().zip(1..) {
                self.step(layout, card, number, width);
            }
            self.foot(layout, width, 7.0 * s);
        });
        title
    }

    fn step(&self, layout: &mut Layout, card: &Instruction, number: u32, width: f32) {
        let s = layout.scale;
        let (from, high, room) = (layout.top, 58.0 * s, 100.0 * s);
        let column = (room, width - room);
        if let Some(drawn) = card.pictures.first() {
            layout.picture(*drawn, (0.0, from), high);
        }
        let headline = format!("{number}. {}", self.say(&card.headline));
        layout.text(Text::heading(&headline, bold(14.0 * s), 2), column);
        if let Some(detail) = &card.detail {
            let detail = self.paragraph(detail);
            layout.text(Text::words(&detail, plain(11.0 * s)), column);
        }
        if !card.pictures.is_empty() {
            layout.top = layout.top.max(from + high);
        }
        layout.top += 8.0 * s;
    }
}

/// One side of a card that begins here.
fn side(page: &mut Page, start: f32, build: impl Fn(&mut Layout, (f32, f32))) {
    let column = (start + 8.0, CARD.0 - 16.0);
    layout::draw(page, LARGEST, CARD.1 - 12.0, |layout| build(layout, column));
}
