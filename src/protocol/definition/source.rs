//! The source register: what the protocol rests on, what each source is, and how well it is known.

use super::Named;
use serde::Deserialize;

/// How well a source is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SourceStatus {
    /// Read in the source itself.
    #[serde(rename = "read")]
    Read,
    /// Only a part was seen, such as its opening or its abstract.
    #[serde(rename = "seen in part")]
    Part,
    /// Read in a copy, a summary or the press.
    #[serde(rename = "read at second hand")]
    SecondHand,
    /// Known of, not read in the original.
    #[serde(rename = "known")]
    Known,
    /// No guideline says so: a choice of this program.
    #[serde(rename = "design choice")]
    DesignChoice,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SourceKind {
    /// A guideline, or a part of one.
    Guideline,
    /// What a public body tells people.
    Official,
    /// What a charity or a drug service tells people.
    Charity,
    /// What a course teaches.
    Course,
    /// A warning of a public body.
    Alert,
    /// What a body of doctors holds.
    Position,
    /// The label or leaflet of a medicine.
    Label,
    /// What a maker or seller says of its product.
    Maker,
    /// A study.
    Study,
    /// A review of studies.
    Review,
    /// A handbook, encyclopaedia or wiki.
    Reference,
    /// A law, or what somebody writes of it.
    Law,
    /// What the operator of a telephone line says of it.
    Operator,
    /// A set of data.
    Data,
    /// A report in the news.
    News,
    /// An article on the web.
    Article,
    /// What one author thinks.
    Opinion,
    /// Work on how screens and checklists are made.
    Design,
    /// General knowledge, not read anywhere.
    General,
    /// A choice of this program.
    Own,
}

impl SourceStatus {
    /// As files write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Part => "seen in part",
            Self::SecondHand => "read at second hand",
            Self::Known => "known",
            Self::DesignChoice => "design choice",
        }
    }
}

impl SourceKind {
    /// All kinds.
    pub const ALL: [Self; 20] = [
        Self::Guideline,
        Self::Official,
        Self::Charity,
        Self::Course,
        Self::Alert,
        Self::Position,
        Self::Label,
        Self::Maker,
        Self::Study,
        Self::Review,
        Self::Reference,
        Self::Law,
        Self::Operator,
        Self::Data,
        Self::News,
        Self::Article,
        Self::Opinion,
        Self::Design,
        Self::General,
        Self::Own,
    ];

    /// As files write it. Its name is the message `source-kind-guideline`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guideline => "guideline",
            Self::Official => "official",
            Self::Charity => "charity",
            Self::Course => "course",
            Self::Alert => "alert",
            Self::Position => "position",
            Self::Label => "label",
            Self::Maker => "maker",
            Self::Study => "study",
            Self::Review => "review",
            Self::Reference => "reference",
            Self::Law => "law",
            Self::Operator => "operator",
            Self::Data => "data",
            Self::News => "news",
            Self::Article => "article",
            Self::Opinion => "opinion",
            Self::Design => "design",
            Self::General => "general",
            Self::Own => "own",
        }
    }
}

/// An entry of the source register.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id, such as `S16`. `DES` and ids that begin with it mark a choice made here.
    #[serde(rename = "id")]
    pub name: String,
    /// Its real name; what matters of it may follow in brackets.
    pub title: String,
    /// Who published it.
    pub organisation: String,
    /// What it is.
    pub kind: SourceKind,
    /// Year or edition as text.
    pub edition: String,
    /// Where it stands.
    pub address: Option<String>,
    /// How well it is known.
    pub status: SourceStatus,
    /// How direct the copy was.
    pub status_note: Option<String>,
    /// The day it was last looked at, as `2026-11-23`.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
    )]
    pub reviewed: String,
}

impl Named for Source {
    fn name(&self) -> &str {
        &self.name
    }
}
