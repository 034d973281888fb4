//! The ids that the files give their rows. Rows name one another by them, also rows that come later, so that every id is gathered
//! before a row is read.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Visitor};

thread_local! {
    /// The names in the files that this thread reads just now. They stand here because serde hands a row its text and nothing else;
    /// at any other time there are none, and no text can be read into an id.
    static KNOWN: RefCell<Names> = RefCell::default();
}

/// The ids of all rows, in the order of their files.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The place of each, by what they are: questions, cards and the others.
    rows: HashMap<&'static str, HashMap<String, usize>>,
    /// Of each question, whether *yes* is the dangerous answer.
    dangers: Vec<bool>,
    /// Whether some files could not be read, so that nobody knows what names they give.
    some: bool,
}

impl Names {
    /// All names.
    #[must_use]
    pub fn new(rows: Vec<(&'static str, Vec<String>)>, dangers: Vec<bool>) -> Self {
        let places = |names: Vec<String>| {
            let mut places = HashMap::with_capacity(names.len());
            for (place, name) in names.into_iter().enumerate() {
                // The first of a name that stands twice counts.
                places.entry(name).or_insert(place);
            }
            places
        };
        let rows = rows.into_iter().map(|(kind, names)| (kind, places(names)));
        Self {
            rows: rows.collect(),
            dangers,
            some: false,
        }
    }

    /// The names of the files that could be read.
    #[must_use]
    pub fn some(rows: Vec<(&'static str, Vec<String>)>, dangers: Vec<bool>) -> Self {
        Self {
            some: true,
            ..Self::new(rows, dangers)
        }
    }

    /// Reads while these names are known.
    pub fn known_to<T>(&mut self, read: impl FnOnce() -> T) -> T {
        KNOWN.set(std::mem::take(self));
        let result = read();
        *self = KNOWN.take();
        result
    }

    /// The place of the row with this name.
    fn place(&self, kind: &str, name: &str) -> Option<usize> {
        match self.rows.get(kind) {
            Some(rows) => rows.get(name).copied(),
            None => self.some.then_some(0),
        }
    }

    /// What is wrong with the id of a row of this kind, such as a card.
    #[must_use]
    pub fn unknown(&self, kind: &str, name: &str) -> Option<String> {
        let is_known = self.place(kind, name).is_some();
        (!is_known).then(|| format!("there is no {kind} \"{name}\""))
    }
}

/// Reads the name of a row of this kind as its place. A name that there is not is found where it stands, not after it.
pub struct NameOf<I>(&'static str, PhantomData<I>);

impl<I> NameOf<I> {
    /// Of this kind.
    pub const fn new(kind: &'static str) -> Self {
        Self(kind, PhantomData)
    }
}

impl<I: TryFrom<usize>> Visitor<'_> for NameOf<I> {
    type Value = I;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "the id of a {}", self.0)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<I, E> {
        find(self.0, name).map_err(E::custom)
    }
}

/// The place of the row with this name.
///
/// # Errors
///
/// There is none.
pub fn find<I: TryFrom<usize>>(kind: &str, name: &str) -> Result<I, String> {
    KNOWN.with_borrow(|names| {
        let index = names.place(kind, name);
        let index = index.and_then(|index| I::try_from(index).ok());
        index.ok_or_else(|| format!("there is no {kind} \"{name}\""))
    })
}

/// Whether *yes* is the dangerous answer to the question in this place.
pub fn is_yes_dangerous(question: usize) -> bool {
    KNOWN.with_borrow(|names| names.dangers.get(question) == Some(&true))
}
