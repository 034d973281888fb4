//! What is taught, on as many pages as it takes: each statement with what it rests on.

use krilla::tagging::Tag;
use overdose_core::content::Content;
use overdose_core::learn::{self, Form};
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::session::Handout;

use super::letters::{bold, plain};
use super::page::Page;
use super::pdf::Drawn;

/// What is left free at the foot of a page, in points: room for a statement of four lines.
const FOOT: f32 = 64.0;

/// How something is written.
#[derive(Clone, Copy)]
enum RowStyle {
    Title,
    Topic,
    Headline,
    Words,
    Sources,
}

/// Everything that is still to be drawn.
pub struct Pages {
    title: String,
    rows: std::vec::IntoIter<(RowStyle, String)>,
    /// What stands at the foot of each page, before its number.
    foot: String,
    page: usize,
}

impl Pages {
    /// The pages of a handout.
    pub fn of(handout: &Handout, content: &Content) -> Self {
        let say = |line: &Message| content.words.text(line);
        let title = say(&message!("learn-heading"));
        let mut rows = vec![(RowStyle::Title, title.clone())];
        for topic in &handout.topics {
            rows.push((RowStyle::Topic, say(&topic.title())));
            for fact in topic.facts(&content.protocol, handout.region) {
                let is_card = matches!(fact.lines.as_slice(), [headline, detail] if detail.id.starts_with(headline.id.as_ref()));
                let is_headed = is_card || fact.form != Form::Words;
                for (index, line) in fact.lines.iter().enumerate() {
                    let kind = if is_headed && index == 0 {
                        RowStyle::Headline
                    } else {
                        RowStyle::Words
                    };
                    rows.push((kind, content.words.paragraph(line)));
                }
                let sources = learn::sources(&content.protocol, &fact.sources);
                let sources = sources.map(|sources| message!("rests-on", sources));
                rows.extend(sources.map(|sources| (RowStyle::Sources, say(&sources))));
            }
        }
        Self {
            title,
            rows: rows.into_iter(),
            foot: say(&message!("learn-foot", version = env!("CARGO_PKG_VERSION"))),
            page: 0,
        }
    }

    /// Draws the next page.
    pub fn draw(&mut self, page: &mut Page) -> Drawn {
        while page.left() > FOOT
            && let Some((kind, text)) = self.rows.next()
        {
            match kind {
                RowStyle::Title => page.heading(1, &text, 18.0),
                RowStyle::Topic => {
                    page.top += 10.0;
                    page.heading(2, &text, 14.0);
                }
                RowStyle::Headline => page.text(Tag::P, &text, bold(11.0)),
                RowStyle::Words => page.text(Tag::P, &text, plain(11.0)),
                RowStyle::Sources => {
                    page.text(Tag::P, &text, plain(7.5));
                    page.top += 5.0;
                }
            }
        }
        self.page += 1;
        let foot = format!("{} {}", self.foot, self.page);
        page.foot(&foot);
        Drawn {
            title: self.title.clone(),
            more: !self.rows.as_slice().is_empty(),
        }
    }
}
