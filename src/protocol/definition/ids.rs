//! Ids that only a loaded protocol hands out, so that an id in hand always names something.

use serde::{Deserialize, Deserializer};

use super::names::NameOf;

/// An index into one table of the protocol.
pub trait Key: Copy + Eq {
    /// What an index of this table is stored in.
    type Index: TryFrom<usize>;
    /// The most rows that the table can have.
    const MOST: usize;
    /// The key of the row with this index.
    fn from_index(index: Self::Index) -> Self;
    /// The index of the row that this key names.
    fn index(self) -> usize;
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident($index:ty), $kind:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($index);

        impl Key for $name {
            type Index = $index;
            const MOST: usize = <$index>::MAX as usize;

            fn from_index(index: $index) -> Self {
                Self(index)
            }

            fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                input.deserialize_str(NameOf::new($kind)).map(Self)
            }
        }
    };
}

key!(
    /// A question, in the order of the protocol.
    QuestionId(u8),
    "question"
);
key!(
    /// An outcome. Outcomes are listed by severity, so the smaller id is the more severe one.
    OutcomeId(u8),
    "outcome"
);
key!(
    /// An instruction or note card.
    CardId(u8),
    "card"
);
key!(
    /// A regional profile.
    ProfileId(u8),
    "profile"
);
key!(
    /// An entry of the source register.
    SourceId(u16),
    "source"
);
key!(
    /// Something the person may have taken.
    DrugId(u8),
    "drug"
);

/// The two-letter code of a country, where a file names one.
#[cfg(feature = "schema")]
pub struct CountryCode;

impl OutcomeId {
    /// The more severe of two outcomes.
    #[must_use]
    pub fn worse(self, other: Self) -> Self {
        self.min(other)
    }

    /// Whether this outcome is more severe than another.
    #[must_use]
    pub fn is_worse_than(self, other: Self) -> bool {
        self < other
    }
}
