//! What there is to read and to press on a part: a part names its contents in reading order, and texts and keys are found in them.

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
        self.letter.title().show(tell);
        self.lines.show(tell);
    }
}

impl Show for TimelineLane {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.name.show(tell);
    }
}

impl Show for PointLine {
    fn show(&self, tell: &mut dyn FnMut(Shown)) {
        self.name.show(tell);
        self.result.show(tell);
    }
}
