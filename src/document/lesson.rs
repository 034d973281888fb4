//! What is taught, on as many pages as it takes: each statement with what it rests on.

use krilla::tagging::Tag;
use overdose_core::content::Content;
use overdose_core::learn;
use overdose_core::locale::Line;
use overdose_core::session::Lesson;

use super::page::Page;
use super::pdf::{Drawn, bold, heading, plain};

/// What is left free at the foot of a page, in points: room for a statement of four lines.
const FOOT: f32 = 64.0;

/// How something is written.
#[derive(Clone, Copy)]
enum Kind {
    Title,
    Topic,
    Headline,
    Words,
    Sources,
}

/// Everything that is still to be drawn.
pub struct Pages {
    title: String,
    rows: std::vec::IntoIter<(Kind, String)>,
    /// What stands at the foot of each page, before its number.
    foot: String,
    page: usize,
}

impl Pages {
    /// The pages of a lesson.
    pub fn of(lesson: &Lesson, content: &Content) -> Self {
        let say = |line: &Line| content.words.text(line);
        let title = say(&Line::new("learn-heading"));
        let mut rows = vec![(Kind::Title, title.clone())];
        for topic in &lesson.topics {
            rows.push((Kind::Topic, say(&topic.title())));
            for fact in topic.facts(&content.protocol, lesson.region) {
                let is_card = matches!(fact.lines.as_slice(), [headline, detail] if detail.id.starts_with(&headline.id));
                for (index, line) in fact.lines.iter().enumerate() {
                    let kind = if is_card && index == 0 {
                        Kind::Headline
                    } else {
                        Kind::Words
                    };
                    rows.push((kind, say(line)));
                }
                let sources = learn::sources(&content.protocol, &fact.sources);
                if !sources.is_empty() {
                    rows.push((
                        Kind::Sources,
                        say(&Line::new("rests-on").with("sources", sources)),
                    ));
                }
            }
        }
        Self {
            title,
            rows: rows.into_iter(),
            foot: say(&Line::new("learn-foot").with("version", env!("CARGO_PKG_VERSION"))),
            page: 0,
        }
    }

    /// Draws the next page.
    pub fn draw(&mut self, page: &mut Page) -> Drawn {
        while page.left() > FOOT
            && let Some((kind, text)) = self.rows.next()
        {
            match kind {
                Kind::Title => page.text(heading(1, &text), &text, bold(18.0)),
                Kind::Topic => {
                    page.top += 10.0;
                    page.text(heading(2, &text), &text, bold(14.0));
                }
                Kind::Headline => page.text(Tag::P, &text, bold(11.0)),
                Kind::Words => page.text(Tag::P, &text, plain(11.0)),
                Kind::Sources => {
                    page.text(Tag::P, &text, plain(7.5));
                    page.top += 5.0;
                }
            }
        }
        self.page += 1;
        let foot = format!("{} {}", self.foot, self.page);
        page.text(Tag::P, &foot, plain(7.5));
        Drawn {
            title: self.title.clone(),
            more: !self.rows.as_slice().is_empty(),
        }
    }
}
