//! The ids that the files give their rows. Rows name one another by them, also rows that come later, so that every id is gathered
//! before a row is read.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use serde::de::{Error, Visitor};

thread_local! {
    /// The names in the files that this thread reads just now. They stand here because serde hands a row its text and nothing else;
    /// at any other time there are none, and no text can be read into an id.
    static KNOWN: RefCell<Names> = RefCell::default();
}

/// The ids of all rows, in the order of their files.
#[derive(Default)]
pub struct Names {
    /// By what they are: questions, cards and the others.
    pub rows: HashMap<&'static str, Vec<String>>,
    /// Of each question, whether *yes* is the dangerous answer.
    pub dangers: Vec<bool>,
}

impl Names {
    /// Reads while these names are known.
    pub fn known_to<T>(self, read: impl FnOnce() -> T) -> T {
        KNOWN.set(self);
        let result = read();
        KNOWN.take();
        result
    }
}

/// Reads the name of a row of this kind as its place. A name that there is not is found where it stands, not after it.
pub struct NameOf(pub &'static str);

impl Visitor<'_> for NameOf {
    type Value = u8;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "the id of a {}", self.0)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<u8, E> {
        find(self.0, name).map_err(E::custom)
    }
}

/// The place of the row with this name.
///
/// # Errors
///
/// There is none.
pub fn find(kind: &str, name: &str) -> Result<u8, String> {
    KNOWN.with_borrow(|names| {
        let mut rows = names.rows.get(kind).into_iter().flatten();
        let index = rows.position(|known| known == name);
        let index = index.and_then(|index| u8::try_from(index).ok());
        index.ok_or_else(|| format!("there is no {kind} \"{name}\""))
    })
}

/// Whether *yes* is the dangerous answer to the question in this place.
pub fn is_yes_dangerous(question: usize) -> bool {
    KNOWN.with_borrow(|names| names.dangers.get(question) == Some(&true))
}
