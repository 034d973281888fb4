//! The score of a drill on one page: what was done and what was not, the timeline, and the steps as far as there is room.

use krilla::tagging::Tag;
use overdose_core::content::Content;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::training::{self, DrillReport, Tables};

use super::letters::{bold, plain};
use super::page::Page;
use super::pdf::{Drawn, timeline};

/// What is left free at the foot of the page, in points.
const FOOT: f32 = 24.0;

/// Draws the page, and says what it is called.
pub fn draw(page: &mut Page, report: &DrillReport, content: &Content, tables: &Tables) -> Drawn {
    let say = |line: &Message| content.words.text(line);
    let sheet = &report.debrief.sheet;
    let mut titles = Vec::new();
    for (index, line) in report.head().iter().enumerate() {
        let text = say(line);
        if index < 2 {
            page.heading(1, &text, 18.0);
            titles.push(text);
        } else {
            page.text(Tag::P, &text, plain(11.0));
        }
    }
    page.top += 8.0;
    let verdict = say(&training::verdict_line(sheet));
    page.heading(2, &verdict, 15.0);
    for line in training::times(sheet) {
        page.text(Tag::P, &say(&line), plain(11.0));
    }
    page.top += 6.0;
    for point in training::points(sheet, tables) {
        let time = point.time.unwrap_or_default();
        let sources = say(&message!("listed", list = point.sources));
        let text = format!("{time}  {} ({sources})", say(&point.line));
        let style = if point.good { plain(10.0) } else { bold(10.0) };
        page.text(Tag::P, text.trim_start(), style);
    }
    page.top += 8.0;
    let happened = say(&message!("record-title"));
    page.heading(2, &happened, 12.0);
    timeline(page, &report.debrief.timeline, &say);
    page.top += 8.0;
    steps(page, report, &say);
    page.text(Tag::P, &say(&message!("practice-hands")), plain(8.0));
    Drawn {
        title: titles.join(" "),
        more: false,
    }
}

/// The steps, as many as there is room for, and how many there were more.
fn steps(page: &mut Page, report: &DrillReport, say: &impl Fn(&Message) -> String) {
    let all: Vec<_> = report.steps().collect();
    for (index, step) in all.iter().enumerate() {
        if page.left() < FOOT {
            let line = message!("record-more", count = all.len() - index);
            page.text(Tag::P, &say(&line), plain(8.0));
            return;
        }
        let text: Vec<String> = step.iter().map(say).collect();
        page.text(Tag::P, &text.join("   "), plain(8.0));
    }
}
