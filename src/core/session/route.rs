//! The page that is up: the instructions, or one that was opened over them.

use overdose_protocol::definition::CardId;

/// The page that is up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// Questions and instructions, and what comes after them.
    #[default]
    Instructions,
    /// The list of extra cards.
    Help,
    /// One extra card.
    HelpCard(CardId),
    /// What the person may have taken.
    Drugs,
    /// The menu.
    Menu,
    /// The countries, some at a time.
    Countries {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// What can be learned.
    Learn,
    /// A topic, some statements at a time.
    Topic {
        /// Which of those that the site shows, from 0.
        topic: usize,
        /// Which part of it, from 0.
        part: usize,
    },
    /// What holds the words that were typed.
    Search {
        /// Which part of it, from 0.
        part: usize,
    },
    /// What is known of the site.
    Site,
    /// Whether everything is ready.
    Ready,
    /// What this program is, and who has looked at it.
    About,
    /// What it rests on, some sources at a time.
    Sources {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// The handover.
    Handover,
    /// Why the incident is closed.
    CloseReason,
    /// The handover as a code, and ways to give it away.
    Share,
    /// What happened, as a drawing and as a list.
    Debrief {
        /// How many rows are passed over at the end of the list.
        back: usize,
    },
    /// The kept records, some at a time.
    Kept {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// A kept record.
    KeptRecord,
    /// What happened in an incident that was left open and cannot be followed.
    Left {
        /// How many rows are passed over at the end of the list.
        back: usize,
    },
    /// What can be practised.
    Practice,
    /// The scenarios, some at a time.
    Scenarios {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// The scene of a scenario, before it begins.
    Scene,
    /// What the trainer sees and marks in a drill.
    Trainer,
    /// What the trainer has marked, to take a mark off again.
    TakeOff,
    /// The score of a drill.
    Score,
    /// A question to the room.
    Room,
    /// The drills that a class has kept, some at a time.
    Class {
        /// Which part of the list, from 0.
        part: usize,
    },
    /// A drill, step by step.
    Replay {
        /// Which step, from 0.
        step: usize,
    },
}

impl Route {
    /// How many countries one page offers.
    pub const COUNTRIES: usize = 8;
    /// How many statements one page shows.
    pub const FACTS: usize = 4;
    /// How many sources one page shows.
    pub const SOURCES: usize = 5;
    /// How many kept records one page offers.
    pub const RECORDS: usize = 8;
    /// How many scenarios one page offers.
    pub const SCENARIOS: usize = 8;
    /// How many kept drills one page offers.
    pub const DRILLS: usize = 8;
    /// How many rows of a record one page goes on.
    pub const ROWS: usize = 10;

    /// What it stands over, and what closes it.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Instructions => Group::Steps,
            Self::Help | Self::HelpCard(_) => Group::Help,
            Self::Drugs
            | Self::Menu
            | Self::Countries { .. }
            | Self::Kept { .. }
            | Self::KeptRecord
            | Self::Left { .. } => Group::Side,
            Self::Learn | Self::Topic { .. } | Self::Search { .. } => Group::Learn,
            Self::Site | Self::Ready | Self::About | Self::Sources { .. } => Group::Site,
            Self::Handover | Self::CloseReason => Group::Handover,
            Self::Share | Self::Debrief { .. } => Group::Record,
            Self::Practice
            | Self::Scenarios { .. }
            | Self::Scene
            | Self::Trainer
            | Self::TakeOff
            | Self::Score
            | Self::Room
            | Self::Class { .. }
            | Self::Replay { .. } => Group::Practice,
        }
    }

    /// The page that Back leads to; nothing for one that lies over the steps, or over what it was opened from.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        match self {
            Self::HelpCard(_) => Some(Self::Help),
            Self::Topic { .. } | Self::Search { .. } => Some(Self::Learn),
            Self::Countries { .. } | Self::Learn | Self::Kept { .. } | Self::Site => {
                Some(Self::Menu)
            }
            Self::Ready | Self::About => Some(Self::Site),
            Self::Sources { .. } => Some(Self::About),
            Self::KeptRecord => Some(Self::Kept { part: 0 }),
            Self::Practice
            | Self::Scenarios { .. }
            | Self::Score
            | Self::Room
            | Self::Class { .. } => Some(Self::Practice),
            Self::Scene => Some(Self::Scenarios { part: 0 }),
            Self::Replay { .. } => Some(Self::Score),
            Self::Instructions
            | Self::Help
            | Self::Drugs
            | Self::Menu
            | Self::Handover
            | Self::CloseReason
            | Self::Share
            | Self::Debrief { .. }
            | Self::Left { .. }
            | Self::Trainer
            | Self::TakeOff => None,
        }
    }
}

/// Pages that open and close alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The steps themselves.
    Steps,
    /// The engine knows of them: their time counts.
    Help,
    /// Only looked at: something new in front closes them.
    Side,
    /// The same, of what is taught.
    Learn,
    /// The same, of the site and the program.
    Site,
    /// The crew has come. The engine knows of them.
    Handover,
    /// Over the handover, over a closed incident or over a kept record.
    Record,
    /// Only practice has them.
    Practice,
}
