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

    /// Whether only practice has it.
    #[must_use]
    pub fn is_of_practice(self) -> bool {
        matches!(
            self,
            Self::Practice
                | Self::Scenarios { .. }
                | Self::Scene
                | Self::Trainer
                | Self::TakeOff
                | Self::Score
                | Self::Room
                | Self::Class { .. }
                | Self::Replay { .. }
        )
    }

    /// Whether it is one of the site and the program.
    pub(super) fn is_of_site(self) -> bool {
        matches!(
            self,
            Self::Site | Self::Ready | Self::About | Self::Sources { .. }
        )
    }

    /// Whether it is one of those that teach.
    pub(super) fn teaches(self) -> bool {
        matches!(self, Self::Learn | Self::Topic { .. } | Self::Search { .. })
    }

    /// Whether it stands over the handover, over a closed incident or over a kept record.
    pub(super) fn is_of_record(self) -> bool {
        matches!(self, Self::Share | Self::Debrief { .. } | Self::KeptRecord)
    }
}
