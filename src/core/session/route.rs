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
    /// What can be learned.
    Learn,
    /// What is known of the site.
    Site,
    /// Whether everything is ready.
    Ready,
    /// What this program is, and who has looked at it.
    About,
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
    /// A kept record.
    KeptRecord,
    /// What happened in an incident that was left open and cannot be followed.
    Left {
        /// How many rows are passed over at the end of the list.
        back: usize,
    },
    /// What can be practised.
    Practice,
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
    /// A drill, step by step.
    Replay {
        /// Which step, from 0.
        step: usize,
    },
    /// A list that is too long for one page, and which part of it, from 0.
    List(List, usize),
}

/// A list that is shown some at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// The countries.
    Countries,
    /// What a topic says: which of those that the site shows, from 0.
    Topic(usize),
    /// What holds the words that were typed.
    Search,
    /// What the program rests on.
    Sources,
    /// The kept records.
    Kept,
    /// The scenarios.
    Scenarios,
    /// The drills that a class has kept.
    Class,
}

impl List {
    /// How many of it one page shows.
    #[must_use]
    pub const fn each(self) -> usize {
        match self {
            Self::Topic(_) | Self::Search => 4,
            Self::Sources => 5,
            Self::Countries | Self::Kept | Self::Scenarios | Self::Class => 8,
        }
    }

    /// The page with which it begins.
    #[must_use]
    pub const fn start(self) -> Route {
        Route::List(self, 0)
    }
}

impl Route {
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
            | Self::List(List::Countries | List::Kept, _)
            | Self::KeptRecord
            | Self::Left { .. } => Group::Side,
            Self::Learn | Self::List(List::Topic(_) | List::Search, _) => Group::Learn,
            Self::Site | Self::Ready | Self::About | Self::List(List::Sources, _) => Group::Site,
            Self::Handover | Self::CloseReason => Group::Handover,
            Self::Share | Self::Debrief { .. } => Group::Record,
            Self::Practice
            | Self::List(List::Scenarios | List::Class, _)
            | Self::Scene
            | Self::Trainer
            | Self::TakeOff
            | Self::Score
            | Self::Room
            | Self::Replay { .. } => Group::Practice,
        }
    }

    /// The page that Back leads to; nothing for one that lies over the steps, or over what it was opened from.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        match self {
            Self::HelpCard(_) => Some(Self::Help),
            Self::List(List::Topic(_) | List::Search, _) => Some(Self::Learn),
            Self::List(List::Countries | List::Kept, _) | Self::Learn | Self::Site => {
                Some(Self::Menu)
            }
            Self::Ready | Self::About => Some(Self::Site),
            Self::List(List::Sources, _) => Some(Self::About),
            Self::KeptRecord => Some(List::Kept.start()),
            Self::Practice
            | Self::List(List::Scenarios | List::Class, _)
            | Self::Score
            | Self::Room => Some(Self::Practice),
            Self::Scene => Some(List::Scenarios.start()),
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
