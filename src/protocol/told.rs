//! What the crew will ask and a helper can tell, kind by kind.

/// The kinds of things that the crew will ask. Of each the last one said stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToldKind {
    /// About how old they are.
    Age,
    /// When they were last seen well.
    Well,
    /// Where they are hurt.
    Injury,
    /// A fit, or vomit.
    Fit,
}

impl ToldKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Age, Self::Well, Self::Injury, Self::Fit];

    /// The id text.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Well => "well",
            Self::Injury => "injury",
            Self::Fit => "fit",
        }
    }
}

/// Something that the crew will ask, as far as a helper can tell (R13). No step depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// About how old they are.
    Age(AgeGroup),
    /// When they were last seen well.
    Well(LastWell),
    /// Where they are hurt.
    Injury(Injury),
    /// Whether they had a fit or threw up.
    Fit(FitOrVomit),
}

impl Told {
    /// The kind of thing that it says.
    #[must_use]
    pub fn kind(self) -> ToldKind {
        match self {
            Self::Age(_) => ToldKind::Age,
            Self::Well(_) => ToldKind::Well,
            Self::Injury(_) => ToldKind::Injury,
            Self::Fit(_) => ToldKind::Fit,
        }
    }

    /// The id text of what was said.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Age(age) => match age {
                AgeGroup::Baby => "baby",
                AgeGroup::Child => "child",
                AgeGroup::Teen => "teen",
                AgeGroup::Adult => "adult",
                AgeGroup::Older => "older",
            },
            Self::Well(well) => match well {
                LastWell::Minutes => "minutes",
                LastWell::Hour => "hour",
                LastWell::Hours => "hours",
                LastWell::Unknown => "unknown",
            },
            Self::Injury(injury) => match injury {
                Injury::None => "none",
                Injury::Head => "head",
                Injury::Bleeding => "bleeding",
                Injury::Other => "other",
                Injury::Unknown => "unknown",
            },
            Self::Fit(fit) => match fit {
                FitOrVomit::Fit => "fit",
                FitOrVomit::Vomit => "vomit",
                FitOrVomit::None => "none",
            },
        }
    }

    /// Everything that can be said of one kind, in the order of its keys.
    pub fn all_of(kind: ToldKind) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |told| told.kind() == kind)
    }

    /// Everything that can be said.
    pub const ALL: [Self; 17] = [
        Self::Age(AgeGroup::Baby),
        Self::Age(AgeGroup::Child),
        Self::Age(AgeGroup::Teen),
        Self::Age(AgeGroup::Adult),
        Self::Age(AgeGroup::Older),
        Self::Well(LastWell::Minutes),
        Self::Well(LastWell::Hour),
        Self::Well(LastWell::Hours),
        Self::Well(LastWell::Unknown),
        Self::Injury(Injury::None),
        Self::Injury(Injury::Head),
        Self::Injury(Injury::Bleeding),
        Self::Injury(Injury::Other),
        Self::Injury(Injury::Unknown),
        Self::Fit(FitOrVomit::Fit),
        Self::Fit(FitOrVomit::Vomit),
        Self::Fit(FitOrVomit::None),
    ];
}

/// About how old somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeGroup {
    /// Under a year.
    Baby,
    /// A child.
    Child,
    /// A teenager.
    Teen,
    /// An adult.
    Adult,
    /// Over 65.
    Older,
}

/// When somebody was last seen well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastWell {
    /// Minutes ago.
    Minutes,
    /// Within the last hour.
    Hour,
    /// Hours ago.
    Hours,
    /// Nobody knows.
    Unknown,
}

/// Where somebody is hurt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Injury {
    /// Nowhere that anybody saw.
    None,
    /// The head.
    Head,
    /// They bleed.
    Bleeding,
    /// Somewhere else.
    Other,
    /// Nobody knows.
    Unknown,
}

/// A fit, or vomit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FitOrVomit {
    /// A fit.
    Fit,
    /// Vomit.
    Vomit,
    /// Neither, as far as anybody saw.
    None,
}
