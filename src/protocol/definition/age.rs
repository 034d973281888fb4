//! What the helper takes the person for: words and first breaths go by it, and no outcome.

use serde::Deserialize;

/// What the helper takes the person for (R15).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// No child, as far as anybody said.
    #[default]
    Adult,
    /// One year and over.
    Child,
    /// Under one year.
    Baby,
}

impl Age {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Adult, Self::Child, Self::Baby];

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Adult => "adult",
            Self::Child => "child",
            Self::Baby => "baby",
        }
    }

    /// Whether the cards of a child stand for them.
    #[must_use]
    pub fn is_young(self) -> bool {
        self != Self::Adult
    }
}
