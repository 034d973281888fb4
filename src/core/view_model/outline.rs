//! What a screen reader is told of a screen: its words in reading order, each of them once, as headings, rows and buttons.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::keyed::{Piece, pieces};
use super::part::{Press, Show, Shown, Whole};
use super::{ClockPart, Focus, Part, Screen};
use crate::locale::{Arg, Catalog, Message};
use crate::message;
use crate::session::{Intent, Key};

/// The times of a clock that runs out at which it is told unasked: told every second it would talk over everything else.
const TOLD: [&str; 3] = ["0:30", "0:10", "0:00"];

/// What a screen reader is told of a screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Everything on it, in reading order.
    pub entries: Vec<Entry>,
    /// Where the focus starts.
    pub focus: Option<EntryId>,
}

/// One thing, or several that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The same for as long as it is the same thing, whatever it says.
    pub id: EntryId,
    /// What it is.
    pub role: Role,
    /// Its words. What only holds others has none.
    pub name: String,
    /// Its keys, in words.
    pub keys: Option<String>,
    /// How it is told when it comes or changes.
    pub told: Told,
    /// What pressing it asks for.
    pub intent: Option<Intent>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// Which thing it is, among all of all screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub u64);

/// What something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// What stands over every screen.
    Banner,
    /// Several rows or buttons.
    List,
    /// What belongs together otherwise.
    Group,
    /// A heading.
    Heading,
    /// A line of text.
    Text,
    /// A row of a list.
    Row,
    /// Something to press.
    Button,
}

/// How something is told when it comes or changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Only to whoever asks.
    Asked,
    /// After what is being said.
    Soon,
    /// At once.
    Now,
}

impl Entry {
    /// This one and all that it holds, in reading order.
    pub fn each<'a>(&'a self, tell: &mut dyn FnMut(&'a Self)) {
        tell(self);
        for entry in &self.entries {
            entry.each(tell);
        }
    }
}

impl Outline {
    /// The outline of a screen, in these words.
    #[must_use]
    pub fn of(screen: &Screen, words: &Catalog) -> Self {
        let mut writer = Writer {
            screen,
            words,
            counted: HashMap::new(),
        };
        let parts = screen.parts.iter();
        let entries = parts.flat_map(|part| writer.part(part)).collect();
        let outline = Self {
            entries,
            focus: None,
        };
        Self {
            focus: outline.first_focus(screen),
            ..outline
        }
    }

    /// Everything on it, in reading order.
    #[must_use]
    pub fn all(&self) -> Vec<&Entry> {
        let mut all = Vec::new();
        for entry in &self.entries {
            entry.each(&mut |entry| all.push(entry));
        }
        all
    }

    /// What this entry asks for when it is pressed.
    #[must_use]
    pub fn intent(&self, id: EntryId) -> Option<Intent> {
        let all = self.all().into_iter();
        all.filter(|entry| entry.id == id)
            .find_map(|entry| entry.intent)
    }

    /// What can be pressed, in the order in which somebody with one switch comes by it: the answers, what goes on, and then the rest as
    /// it is read.
    #[must_use]
    pub fn scanned(&self) -> Vec<Intent> {
        let all = self.all().into_iter().filter_map(|entry| entry.intent);
        let mut scanned: Vec<Intent> = Vec::new();
        for intent in all {
            if !scanned.contains(&intent) {
                scanned.push(intent);
            }
        }
        scanned.sort_by_key(|intent| match intent {
            Intent::Answer(_) | Intent::Confirm | Intent::Decline => 0,
            Intent::Next => 1,
            // A card that goes on by itself leaves no time to go round all of it.
            Intent::NotBreathing => 2,
            _ => 3,
        });
        scanned
    }

    /// The order, else the first heading; the button that goes on, where the window has its focus there.
    fn first_focus(&self, screen: &Screen) -> Option<EntryId> {
        let all = self.all();
        let goes_on = |entry: &&&Entry| entry.intent == Some(Intent::Next);
        let next = all.iter().find(goes_on);
        let next = next.filter(|_| screen.focus == Focus::Next);
        next.map(|entry| entry.id).or(self.heading())
    }

    /// The order, else the first heading.
    #[must_use]
    pub fn heading(&self) -> Option<EntryId> {
        let all = self.all();
        let headings = || all.iter().filter(|entry| entry.role == Role::Heading);
        let order = headings().find(|entry| entry.told == Told::Now);
        order.or(headings().next()).map(|entry| entry.id)
    }
}

/// Writes an outline.
struct Writer<'a> {
    screen: &'a Screen,
    words: &'a Catalog,
    /// How many there are already of each kind of thing: what makes them different things.
    counted: HashMap<u64, u64>,
}

/// What stands in a part, and what it is to the screen.
struct Frame {
    part: &'static str,
    told: Told,
}

/// Something that is being told.
struct Open {
    whole: Whole,
    words: Vec<String>,
    keys: Vec<Key>,
}

impl Writer<'_> {
    fn part(&mut self, part: &Part) -> Vec<Entry> {
        let frame = Frame {
            part: part.name(),
            told: self.told(part),
        };
        let mut entries = Vec::new();
        let mut open: Option<Open> = None;
        part.show(&mut |shown| match (shown, &mut open) {
            (Shown::Words(line), Some(open)) => open.words.push(self.words.paragraph(line)),
            (Shown::Words(line), None) => {
                let lines = self.lines(&frame, line);
                // The order is told; its details are there for whoever asks.
                let is_detail = matches!(part, Part::Instruction(_));
                let told = if is_detail { Told::Asked } else { frame.told };
                entries.extend(lines.into_iter().map(|line| Entry { told, ..line }));
            }
            (Shown::Key(key, _), Some(open)) => open.keys.push(key),
            (Shown::Key(..), None) => {}
            (Shown::Begin(whole), _) => {
                open = Some(Open {
                    whole,
                    words: Vec::new(),
                    keys: Vec::new(),
                });
            }
            (Shown::End, _) => entries.extend(open.take().map(|open| self.whole(&frame, &open))),
        });
        match part {
            Part::Title(_) => {
                for entry in &mut entries {
                    entry.role = Role::Heading;
                }
                entries
            }
            Part::CallBar(_) | Part::Practice(_) => self.holding(&frame, Role::Banner, entries),
            Part::Answers(_) | Part::Confirm(_) | Part::Casualty(_) | Part::Chart(_) => {
                self.holding(&frame, Role::Group, entries)
            }
            Part::Progress(_) | Part::Naloxone(_) | Part::Record(_) | Part::Events(_) => {
                for entry in &mut entries {
                    if entry.role == Role::Text {
                        entry.role = Role::Row;
                    }
                }
                self.holding(&frame, Role::List, entries)
            }
            Part::Choices(_)
            | Part::Handover(_)
            | Part::Actions(_)
            | Part::SideActions(_)
            | Part::Points(_)
            | Part::Bars(_)
            | Part::Mixes(_)
            | Part::Topics(_)
            | Part::Checks(_) => self.list(&frame, entries),
            _ => entries,
        }
    }

    /// How the heading or the lines of a part are told.
    fn told(&self, part: &Part) -> Told {
        let is_order = |part: &Part| matches!(part, Part::Instruction(_));
        match part {
            Part::Instruction(_) | Part::Confirm(_) => Told::Now,
            // A page says what it is, unless it gives an order.
            Part::Title(_) if !self.screen.parts.iter().any(is_order) => Told::Now,
            Part::Notice(_) | Part::Casualty(_) => Told::Soon,
            Part::Clock(clock) if is_told(clock) => Told::Soon,
            _ => Told::Asked,
        }
    }

    /// A list, with the lines that stand before and after it.
    fn list(&mut self, frame: &Frame, mut entries: Vec<Entry>) -> Vec<Entry> {
        let is_text = |entry: &Entry| entry.role == Role::Text;
        let before = entries.iter().take_while(|entry| is_text(entry)).count();
        let mut rows = entries.split_off(before);
        let after = rows.iter().rev().take_while(|entry| is_text(entry)).count();
        let after = rows.split_off(rows.len() - after);
        entries.extend(self.holding(frame, Role::List, rows));
        entries.into_iter().chain(after).collect()
    }

    /// What holds these entries, if there are any.
    fn holding(&mut self, frame: &Frame, role: Role, entries: Vec<Entry>) -> Vec<Entry> {
        if entries.is_empty() {
            return entries;
        }
        vec![Entry {
            entries,
            ..self.entry(frame, role, None, String::new())
        }]
    }

    fn whole(&mut self, frame: &Frame, open: &Open) -> Entry {
        match open.whole {
            Whole::Heading => {
                let name = sentence(&open.words);
                let heading = self.entry(frame, Role::Heading, None, name);
                // What stands beside the order in front is no order of its own.
                Entry {
                    told: frame.told,
                    ..heading
                }
            }
            Whole::Row => self.entry(frame, Role::Row, None, sentence(&open.words)),
            Whole::Button(press) => self.button(frame, press, &open.keys, &open.words),
        }
    }

    fn button(&mut self, frame: &Frame, press: Press, keys: &[Key], words: &[String]) -> Entry {
        let caption = |key: &Key| key.caption();
        let mut caps: Vec<String> = keys.iter().map(caption).collect();
        // Words that name the keys of their button need not be read twice.
        let mut named = Vec::new();
        let without = |text: &String| {
            let text = caps.iter().fold(text.clone(), |text, cap| {
                text.replace(&format!("[{cap}]"), "")
            });
            let pieces = pieces(&text);
            named.extend(
                pieces
                    .iter()
                    .filter_map(|piece| piece.key.as_ref().map(caption)),
            );
            let words = pieces
                .into_iter()
                .flat_map(|piece| [piece.words, piece.after]);
            joined(words)
        };
        let words: Vec<String> = words.iter().map(without).collect();
        caps.extend(press.in_turn.iter().map(caption));
        if caps.is_empty() {
            caps = named;
        }
        let button = self.entry(frame, Role::Button, Some(press.intent), sentence(&words));
        Entry {
            keys: self.keys(&caps),
            is_chosen: press.chosen == Some(true),
            ..button
        }
    }

    /// The keys of a button, in words.
    fn keys(&self, captions: &[String]) -> Option<String> {
        let keys = Arg::List(captions.iter().cloned().map(Arg::Text).collect());
        let said = || self.words.text(&message!("reader-keys", keys));
        (!captions.is_empty()).then(said)
    }

    /// The lines of a message: what names a key is a button.
    fn lines(&mut self, frame: &Frame, line: &Message) -> Vec<Entry> {
        let lines = self.words.lines(line).into_iter();
        let pieces: Vec<Piece> = lines.flat_map(|line| pieces(&line.text)).collect();
        let mut entries: Vec<Entry> = Vec::new();
        for piece in pieces {
            let binding = piece.key.and_then(|key| self.screen.binding(key));
            let intent = binding.map(|binding| binding.intent);
            let role = match intent {
                Some(_) => Role::Button,
                None => Role::Text,
            };
            let entry = self.entry(frame, role, intent, piece.read());
            let caption = piece.key.map(Key::caption);
            let caption = caption.filter(|_| intent.is_some());
            entries.push(Entry {
                keys: self.keys(caption.as_slice()),
                ..entry
            });
        }
        entries
    }

    fn entry(&mut self, frame: &Frame, role: Role, intent: Option<Intent>, name: String) -> Entry {
        // Rows and headings are what they are by their place; a button by what it asks for.
        let kind = match role {
            Role::Text | Role::Row => Role::Text,
            role => role,
        };
        let mut hasher = DefaultHasher::new();
        (frame.part, kind, intent).hash(&mut hasher);
        let count = self.counted.entry(hasher.finish()).or_default();
        *count += 1;
        count.hash(&mut hasher);
        Entry {
            id: EntryId(hasher.finish()),
            role,
            name,
            keys: None,
            told: Told::Asked,
            intent,
            is_chosen: false,
            entries: Vec::new(),
        }
    }
}

impl Piece {
    /// Its words as they are read: a key in the middle of them stays where it is.
    fn read(&self) -> String {
        let key = self.key.filter(|_| !self.after.is_empty());
        let key = key.map(Key::caption).unwrap_or_default();
        joined([self.words.clone(), key, self.after.clone()])
    }
}

/// Words with a space between them.
fn joined(words: impl IntoIterator<Item = String>) -> String {
    let words = words.into_iter().filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn is_told(clock: &ClockPart) -> bool {
    clock.runs_out && TOLD.contains(&clock.time().as_str())
}

/// Words that belong together, as sentences one after the other.
fn sentence(words: &[String]) -> String {
    let mut all = String::new();
    for words in words.iter().filter(|words| !words.is_empty()) {
        if let Some(last) = all.chars().last() {
            all.push_str(if last.is_alphanumeric() { ". " } else { " " });
        }
        all.push_str(words);
    }
    all
}
