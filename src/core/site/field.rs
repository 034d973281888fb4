//! The fields of a site file: what each is called, and what may stand in it.

use crate::locale::Message;
use crate::messages;

/// The longest address that the call bar has room for in any window, in characters.
pub const MAX_ADDRESS: usize = 120;

/// A field of a site file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The country whose ambulance number is shown.
    Country,
    /// The first-aid profile, where it is not that of the country.
    Profile,
    /// Where this computer stands, in the words that a caller says.
    Address,
    /// How a crew gets in.
    Access,
    /// Another number that is worth a call once the ambulance is on its way.
    ExtraNumber,
    /// Whose that number is.
    ExtraName,
    /// Which naloxone there is.
    NaloxoneProduct,
    /// Where it is.
    NaloxonePlace,
    /// How many doses there were when somebody counted: shown with the day, and never trusted (R8).
    NaloxoneCount,
    /// When they were counted.
    NaloxoneCounted,
    /// Until when the kit is good.
    KitExpires,
    /// Where the AED is.
    AedPlace,
    /// Until when its pads are good.
    AedExpires,
    /// Whether the helpers here are trained (protocol section 3, AB1).
    TrainedHelpers,
    /// Whether a house rule lets the staff give naloxone (R8).
    StaffGiveNaloxone,
    /// The languages, the first one first.
    Languages,
    /// Whether *Learn* has the line about the law.
    LawLine,
    /// How loud it is.
    Sound,
    /// Whether it is a desk that anybody may use.
    Kiosk,
}

/// What may stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A two-letter code of the table of countries.
    Country,
    /// The id of a profile.
    Profile,
    /// Words, at most so many characters.
    Text(usize),
    /// A telephone number, at most so many characters.
    Number(usize),
    /// A day or a month.
    Day,
    /// How many of something there are.
    Count,
    /// Yes or no.
    Switch,
    /// Codes of languages.
    Languages,
    /// A loudness, or `off`.
    Sound,
}

impl Field {
    /// What it is called.
    #[must_use]
    pub fn label(self) -> Message {
        messages::named("field", self.name())
    }

    /// All of them, in the order in which they are written.
    pub const ALL: [Self; 19] = [
        Self::Country,
        Self::Profile,
        Self::Address,
        Self::Access,
        Self::ExtraNumber,
        Self::ExtraName,
        Self::NaloxoneProduct,
        Self::NaloxonePlace,
        Self::NaloxoneCount,
        Self::NaloxoneCounted,
        Self::KitExpires,
        Self::AedPlace,
        Self::AedExpires,
        Self::TrainedHelpers,
        Self::StaffGiveNaloxone,
        Self::Languages,
        Self::LawLine,
        Self::Sound,
        Self::Kiosk,
    ];

    /// What it is called in a file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Profile => "profile",
            Self::Address => "address",
            Self::Access => "access",
            Self::ExtraNumber => "extra_number",
            Self::ExtraName => "extra_name",
            Self::NaloxoneProduct => "naloxone_product",
            Self::NaloxonePlace => "naloxone_place",
            Self::NaloxoneCount => "naloxone_count",
            Self::NaloxoneCounted => "naloxone_counted",
            Self::KitExpires => "kit_expires",
            Self::AedPlace => "aed_place",
            Self::AedExpires => "aed_expires",
            Self::TrainedHelpers => "trained_helpers",
            Self::StaffGiveNaloxone => "staff_give_naloxone",
            Self::Languages => "languages",
            Self::LawLine => "law_line",
            Self::Sound => "sound",
            Self::Kiosk => "kiosk",
        }
    }

    /// The field with this name.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// What may stand in it.
    #[must_use]
    pub fn kind(self) -> FieldKind {
        match self {
            Self::Country => FieldKind::Country,
            Self::Profile => FieldKind::Profile,
            Self::Address => FieldKind::Text(MAX_ADDRESS),
            Self::Access => FieldKind::Text(48),
            Self::ExtraNumber => FieldKind::Number(20),
            Self::ExtraName | Self::NaloxoneProduct => FieldKind::Text(24),
            Self::NaloxonePlace | Self::AedPlace => FieldKind::Text(32),
            Self::NaloxoneCount => FieldKind::Count,
            Self::NaloxoneCounted | Self::KitExpires | Self::AedExpires => FieldKind::Day,
            Self::TrainedHelpers | Self::StaffGiveNaloxone | Self::LawLine | Self::Kiosk => {
                FieldKind::Switch
            }
            Self::Languages => FieldKind::Languages,
            Self::Sound => FieldKind::Sound,
        }
    }

    /// What it is for, in one sentence: for the schema and for whoever fills the file in.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Country => "Two-letter code of the country whose ambulance number is shown",
            Self::Profile => "First-aid profile, where it is not that of the country",
            Self::Address => "Where this computer stands, in the words that a caller says",
            Self::Access => "How a crew gets in: the door, the bell, the floor",
            Self::ExtraNumber => "Another number to ring once the ambulance is on its way",
            Self::ExtraName => "Whose that other number is",
            Self::NaloxoneProduct => "Which naloxone there is here, or none",
            Self::NaloxonePlace => "Where the naloxone is",
            Self::NaloxoneCount => "How many doses of naloxone there were when they were counted",
            Self::NaloxoneCounted => "When the doses of naloxone were counted: a day or a month",
            Self::KitExpires => "Until when the kit is good: a day or a month",
            Self::AedPlace => "Where the AED is",
            Self::AedExpires => "Until when the pads of the AED are good: a day or a month",
            Self::TrainedHelpers => "Whether the helpers here are trained to give breaths",
            Self::StaffGiveNaloxone => "Whether a house rule lets the staff give naloxone",
            Self::Languages => "Languages in order, that of the house first, such as en, es",
            Self::LawLine => "Whether Learn has the line about the law of the country",
            Self::Sound => "How loud it is when the program starts: full, middle, low or off",
            Self::Kiosk => "Whether it is a desk that anybody may use",
        }
    }
}
