//! What there is to read and to press on a part: a part names its contents in reading order, and texts, keys and what a screen reader
//! is told are found in them.

use crate::handover::HandoverRow;
use crate::locale::Message;
use crate::session::{Intent, Key};
use crate::timeline::TimelineLane;
use crate::training::PointLine;

/// One thing that is shown.
pub enum Shown<'a> {
    /// Words to read.
    Words(&'a Message),
    /// A key to press, and what it asks for.
    Key(Key, Intent),
    /// What comes from here to the end of it is one thing.
    Begin(Whole),
    /// The end of what began last.
    End,
}

/// What words are together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// The heading of what follows.
    Heading,
    /// One row, read in one breath.
    Row,
    /// Something to press.
    Button(Press),
}

/// What is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Press {
    /// What it asks for.
    pub intent: Intent,
    /// Whether it is chosen, where that can be.
    pub chosen: Option<bool>,
    /// The keys that lead to it one after the other, where none does at once.
    pub in_turn: &'static [Key],
}

impl Press {
    /// What does this, and is never chosen.
    pub fn of(intent: Intent) -> Self {
        Self {
            intent,
            chosen: None,
            in_turn: &[],
        }
    }
}

impl Whole {
    /// Tells all of this as one thing.
    pub fn show(self, all: &[&dyn Show], tell: &mut dyn FnMut(Shown)) {
        tell(Shown::Begin(self));
        all.show(tell);
        tell(Shown::End);
    }
}

/// What a part can hold.
pub trait Show {
    /// Tells everything that is shown of it, in reading order.
    fn show(&self, tell: &mut dyn FnMut(Shown));
}

impl Show for Message {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        tell(Shown::Words(self));
    }
}

impl<T: Show + ?Sized> Show for &T {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        (**self).show(tell);
    }
}

impl<T: Show> Show for [T] {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        for it in self {
            it.show(tell);
        }
    }
}

impl<T: Show, const N: usize> Show for [T; N] {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.as_slice().show(tell);
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.as_slice().show(tell);
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.as_slice().show(tell);
    }
}

impl Show for HandoverRow {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Row.show(&[&self.letter.title(), &self.lines], tell);
    }
}

impl Show for TimelineLane {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.name.show(tell);
    }
}

impl Show for PointLine {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        Whole::Row.show(&[&self.name, &self.result], tell);
    }
}
