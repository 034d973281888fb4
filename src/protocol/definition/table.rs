//! A list that is never empty, looked up by key without a way to fail.

use std::collections::HashSet;
use std::marker::PhantomData;

use serde::Deserialize;

use super::ids::Key;

/// Something with an id text of its own, as written in the protocol files.
pub trait Named {
    /// The id text.
    fn name(&self) -> &str;
}

/// The rows of one protocol file.
///
/// Keys are made only when the file is read, so a lookup cannot miss. Should a key of another protocol ever be used, the
/// first row answers: files list the most severe entry first, so even that mistake would err towards danger.
#[derive(Debug, Clone, Deserialize)]
#[serde(
    try_from = "Vec<T>",
    bound(deserialize = "K: Key, T: Named + Deserialize<'de>")
)]
pub struct Table<K, T> {
    first: T,
    rest: Vec<T>,
    key: PhantomData<K>,
}

impl<K: Key, T: Named> TryFrom<Vec<T>> for Table<K, T> {
    type Error = String;

    fn try_from(rows: Vec<T>) -> Result<Self, String> {
        let mut seen = HashSet::new();
        if let Some(twice) = rows.iter().find(|row| !seen.insert(row.name())) {
            return Err(format!("the id \"{}\" stands twice", twice.name()));
        }
        let fits = rows.len() <= Self::MAX_ROWS;
        let mut rows = rows.into_iter();
        match rows.next() {
            Some(first) if fits => Ok(Self {
                first,
                rest: rows.collect(),
                key: PhantomData,
            }),
            _ => Err(format!("it must have 1 to {} rows", Self::MAX_ROWS)),
        }
    }
}

impl<K: Key, T: Named> Table<K, T> {
    /// The most rows a table can hold.
    pub const MAX_ROWS: usize = K::MOST;

    /// The row that a key names.
    #[must_use]
    pub fn get(&self, key: K) -> &T {
        key.index()
            .checked_sub(1)
            .and_then(|index| self.rest.get(index))
            .unwrap_or(&self.first)
    }

    /// The key of the row with this id text.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<K> {
        self.iter()
            .find(|(_, row)| row.name() == name)
            .map(|(key, _)| key)
    }

    /// All rows with their keys, in file order.
    pub fn iter(&self) -> impl Iterator<Item = (K, &T)> {
        (0..)
            .map_while(|index| K::Index::try_from(index).ok())
            .map(K::from_index)
            .zip(std::iter::once(&self.first).chain(&self.rest))
    }

    /// All keys, in file order.
    pub fn keys(&self) -> impl Iterator<Item = K> + '_ {
        self.iter().map(|(key, _)| key)
    }

    /// How many rows there are: at least one.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a table is never empty")]
    pub fn len(&self) -> usize {
        1 + self.rest.len()
    }
}
