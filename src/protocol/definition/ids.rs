//! Ids that only a loaded protocol hands out, so that an id in hand always names something.

use serde::{Deserialize, Deserializer};

use super::names::NameOf;

/// An index into one table of the protocol.
pub trait Key: Copy + Eq {
    /// The key of the row with this index.
    fn from_index(index: u8) -> Self;
    /// The index of the row that this key names.
    fn index(self) -> usize;
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u8);

        impl Key for $name {
            fn from_index(index: u8) -> Self {
                Self(index)
            }

            fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                input.deserialize_str(NameOf($kind)).map(Self)
            }
        }
    };
}

key!(
    /// A question, in the order of the protocol.
    QuestionId,
    "question"
);
key!(
    /// An outcome. Outcomes are listed by severity, so the smaller id is the more severe one.
    OutcomeId,
    "outcome"
);
key!(
    /// An instruction or note card.
    CardId,
    "card"
);
key!(
    /// A regional profile.
    ProfileId,
    "profile"
);
key!(
    /// An entry of the source register.
    SourceId,
    "source"
);
key!(
    /// Something the person may have taken.
    DrugId,
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
