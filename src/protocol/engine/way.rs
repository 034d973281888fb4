//! The way back: the earlier places of an incident. Copies share what they have in common, so that a copy costs the same however long the
//! incident.

use std::mem;
use std::rc::Rc;

/// Earlier places, the last one on top.
#[derive(Debug, Clone)]
pub struct Way<T>(Option<Rc<Earlier<T>>>);

#[derive(Debug, Clone)]
struct Earlier<T> {
    place: T,
    before: Way<T>,
    length: usize,
}

impl<T: Clone> Way<T> {
    /// How many places there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |last| last.length)
    }

    /// Puts a place on top.
    pub fn push(&mut self, place: T) {
        let length = self.len() + 1;
        let before = mem::take(self);
        self.0 = Some(Rc::new(Earlier {
            place,
            before,
            length,
        }));
    }

    /// Takes the place on top.
    pub fn pop(&mut self) -> Option<T> {
        let last = Rc::unwrap_or_clone(self.0.take()?);
        *self = last.before;
        Some(last.place)
    }

    /// Leaves only so many of the earliest places.
    pub fn truncate(&mut self, length: usize) {
        while self.len() > length && self.pop().is_some() {}
    }

    /// The places, the last one first.
    fn places(&self) -> impl Iterator<Item = &T> {
        let earlier = std::iter::successors(self.0.as_deref(), |it| it.before.0.as_deref());
        earlier.map(|it| &it.place)
    }

    /// Changes every place that needs it; what lies under the earliest of them stays shared.
    pub fn change(&mut self, needs_it: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
        let found = self.places().zip(1..).filter(|(place, _)| needs_it(place));
        let above = found.last().map_or(0, |(_, count)| count);
        let taken = std::iter::from_fn(|| self.pop()).take(above);
        let places: Vec<T> = taken.collect();
        for mut place in places.into_iter().rev() {
            if needs_it(&place) {
                change(&mut place);
            }
            self.push(place);
        }
    }
}

impl<T> Default for Way<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: PartialEq> PartialEq for Way<T> {
    fn eq(&self, other: &Self) -> bool {
        let (mut one, mut other) = (&self.0, &other.0);
        loop {
            match (one, other) {
                (Some(a), Some(b)) if Rc::ptr_eq(a, b) => return true,
                (Some(a), Some(b)) if a.length == b.length && a.place == b.place => {
                    (one, other) = (&a.before.0, &b.before.0);
                }
                _ => return one.is_none() && other.is_none(),
            }
        }
    }
}

impl<T: Eq> Eq for Way<T> {}

impl<T> Drop for Way<T> {
    /// One place after another: a long way within itself would need a deep stack.
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(last) = next {
            next = Rc::into_inner(last).and_then(|mut last| last.before.0.take());
        }
    }
}
