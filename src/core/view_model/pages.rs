//! What pages have in common: things to choose from, parts of long lists, and the usual actions.

use crate::format::shortened;
use crate::locale::{Message, MessageId};
use crate::session::{Intent, Key, List, RecordIntent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::{Choice, Choices, EventsPart, LIST_KEYS, Part, View};
use crate::{message, messages};
use overdose_protocol::incident::CloseReason;

/// The most rows of a record that are shown at once: more than any window has room for.
const ROWS: usize = 80;

impl View<'_> {
    /// What a page that is only looked at ends with: the beat, and the way out.
    pub(in crate::view_model) fn end_page(&self, leaves: Intent, screen: &mut Draft) {
        screen.extend(self.beat());
        let actions = [leaves, Intent::NotBreathing, Intent::Open(Route::Help)];
        screen.push(Part::Actions(self.actions(&actions)));
    }

    pub(in crate::view_model) fn record_page_actions(&self, screen: &mut Draft) {
        let mut intents = vec![Intent::Back];
        if self.session.opened().is_none() && !self.state.is_closed() {
            intents.push(Intent::NotBreathing);
        }
        screen.push(Part::Actions(self.actions(&intents)));
    }

    /// A long record is gone through by keys that need no button.
    pub(in crate::view_model) fn page_keys(screen: &mut Draft) {
        screen.bind(&[Key::PageUp], Intent::Record(RecordIntent::Earlier));
        screen.bind(&[Key::PageDown], Intent::Record(RecordIntent::Later));
    }

    /// The pages that the one that is up offers in its list.
    pub(in crate::view_model) fn listed(&self) -> Vec<Choice> {
        let pages = self.session.page().lists();
        let choices = pages.map(|(key, page)| {
            let (_, name, _) = page.key();
            choice(Intent::Open(page), key, name.into())
        });
        choices.collect()
    }

    /// Says that a kept record is looked at, and which one.
    pub(in crate::view_model) fn name_kept(&self, screen: &mut Draft) {
        let report = self.session.opened_report();
        let incomplete = report.is_some_and(|report| report.handover.incomplete);
        screen.extend(incomplete.then(|| Part::Notice(message!("handover-part-unread"))));
        screen.extend(
            self.session
                .opened()
                .map(|opened| Part::Notice(message!("kept-open", name = shortened(&opened.name)))),
        );
    }
}

/// The part of a list that one page shows.
pub(in crate::view_model) struct ListPart<T> {
    /// What is in it, each with its place in the list.
    pub shown: Vec<(usize, T)>,
    part: usize,
    parts: usize,
}

impl<T> ListPart<T> {
    pub(in crate::view_model) fn of(
        list: List,
        part: usize,
        things: impl IntoIterator<Item = T>,
    ) -> Self {
        let things: Vec<_> = things.into_iter().enumerate().collect();
        let parts = things.len().div_ceil(list.each());
        let shown = things.into_iter().skip(part * list.each());
        let shown = shown.take(list.each()).collect();
        Self { shown, part, parts }
    }

    /// The part of a list that is in pages already.
    pub(in crate::view_model) fn of_pages(part: usize, pages: Vec<Vec<T>>) -> Self {
        let parts = pages.len();
        let before = pages.iter().take(part).map(Vec::len).sum::<usize>();
        let page = pages.into_iter().nth(part).unwrap_or_default();
        Self {
            shown: page
                .into_iter()
                .zip(before..)
                .map(|(it, at)| (at, it))
                .collect(),
            part,
            parts,
        }
    }

    /// Which part it is.
    pub(in crate::view_model) fn line(&self, id: MessageId) -> Message {
        Message::from(id)
            .with("page", self.part + 1)
            .with("pages", self.parts)
    }

    /// The next part, where there is another.
    pub(in crate::view_model) fn more(&self) -> Option<Choice> {
        let more = Intent::More(self.parts);
        (self.parts > 1).then(|| choice(more, '9', message!("key-more")))
    }

    /// What is in it to choose from, by a digit each: `choice_of` makes a choice of a thing, its place in the list and its digit.
    pub(in crate::view_model) fn choices(
        self,
        hint: MessageId,
        choice_of: impl Fn(T, usize, char) -> Choice,
    ) -> Choices {
        let (hint, more) = (self.line(hint), self.more());
        let shown = self.shown.into_iter().zip('1'..);
        let choices = shown.map(|((index, thing), key)| choice_of(thing, index, key));
        Choices {
            hint,
            choices: choices.chain(more).collect(),
        }
    }
}

/// One thing to choose.
pub(in crate::view_model) fn choice(intent: Intent, key: char, label: Message) -> Choice {
    Choice {
        intent,
        key: Key::Char(key),
        label,
        about: Vec::new(),
        chosen: false,
    }
}

/// Things to choose from, by the digits from this one on.
pub(in crate::view_model) fn numbered(
    first: char,
    ways: impl IntoIterator<Item = (Intent, MessageId)>,
) -> Vec<Choice> {
    let ways = ways.into_iter().zip(first..);
    let choices = ways.map(|((intent, id), key)| choice(intent, key, id.into()));
    choices.collect()
}

/// Choices in the order of their keys, as they lie on the keyboard.
pub(in crate::view_model) fn choices_part(hint: Message, mut choices: Vec<Choice>) -> Part {
    let place = |key| LIST_KEYS.iter().position(|sign| Key::Char(*sign) == key);
    choices.sort_by_key(|choice| place(choice.key).unwrap_or(LIST_KEYS.len()));
    Part::Choices(Choices { hint, choices })
}

/// Why an incident was closed, in words.
pub(in crate::view_model) fn reason_line(reason: CloseReason) -> Message {
    messages::reason(reason)
}

/// The rows before the last `back` ones, as many as a window has room for.
pub(in crate::view_model) fn event_lines<T>(
    rows: &[T],
    back: usize,
    line: impl Fn(&T) -> Message,
) -> Part {
    let end = rows.len().saturating_sub(back);
    let from = end.saturating_sub(ROWS);
    let shown = rows.get(from..end).unwrap_or_default();
    Part::Events(EventsPart {
        lines: shown.iter().map(line).collect(),
        paged: rows.len() > Route::ROWS,
    })
}
