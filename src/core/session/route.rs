//! The page that is up: the instructions, or one that was opened over them; and what is true of each page everywhere.

use super::Key;
use crate::locale::MessageId;
use crate::message_id as id;
use overdose_protocol::definition::CardId;
use overdose_protocol::told::ToldKind;

/// The page that is up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// Questions and instructions, and what comes after them.
    #[default]
    Instructions,
    /// The list of extra cards.
    Help,
    /// The rest of that list.
    FurtherHelp,
    /// One extra card.
    HelpCard(CardId),
    /// What the person may have taken.
    Drugs,
    /// Which naloxone is in the hand.
    Devices,
    /// The menu.
    Menu,
    /// What is known of the site.
    Site,
    /// Whether everything is ready.
    Ready,
    /// What this program is, and who has looked at it.
    About,
    /// The handover.
    Handover,
    /// What the crew will ask, to be filled in: its kinds, or what can be said of one of them.
    FillIn(Option<ToldKind>),
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
    /// Practice has ended by itself: nobody pressed a key for long.
    Ended,
    /// The scene of a scenario, before it begins.
    Scene,
    /// What the trainer sees and marks in a drill.
    Trainer,
    /// What the trainer has marked, to take a mark off again.
    TakeOff,
    /// The score of a drill.
    Score {
        /// Which part of its points, from 0.
        part: usize,
    },
    /// A question to the room.
    Room,
    /// A page of a lesson.
    Lesson {
        /// Which, from 0.
        page: usize,
    },
    /// A window for the room that shows nothing.
    Blank,
    /// How the kept drills of a class went, first and later.
    Compare,
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
    /// The languages.
    Languages,
    /// What can be learned.
    Topics,
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
    /// The lessons.
    Lessons,
    /// The pages of the chosen lesson.
    Plan,
    /// The drills that a class has kept.
    Class,
}

impl List {
    /// How many of it one page shows: of statements so many that are words, and fewer of what takes more room.
    #[must_use]
    pub const fn each(self) -> usize {
        match self {
            Self::Topic(_) | Self::Search => 3,
            Self::Sources => 5,
            Self::Countries
            | Self::Languages
            | Self::Topics
            | Self::Kept
            | Self::Scenarios
            | Self::Lessons
            | Self::Plan
            | Self::Class => 8,
        }
    }

    fn row(self) -> (Group, Option<Route>, KeyRow) {
        let practice = Some(Route::Practice);
        match self {
            Self::Countries => {
                let key: KeyRow = (&[Key::Char('O'), Key::Char('1')], id!("key-country"), &[]);
                (Group::Site, Some(Route::Menu), key)
            }
            Self::Languages => {
                let key: KeyRow = (&[Key::Char('L')], id!("key-language"), &[]);
                (Group::Side, None, key)
            }
            Self::Kept => (Group::Kept, Some(Route::Menu), listed(id!("key-kept"))),
            Self::Topics => {
                let key: KeyRow = (&[Key::Char('J')], id!("key-learn"), &[3]);
                (Group::Learn, Some(Route::Menu), key)
            }
            Self::Topic(topic) => {
                let part = Route::List(Self::Topics, topic / Self::Topics.each());
                (Group::Learn, Some(part), FROM_A_LIST)
            }
            Self::Search => {
                let topics = Some(Self::Topics.start());
                (Group::Learn, topics, listed(id!("key-search")))
            }
            Self::Sources => (Group::Site, Some(Route::About), listed(id!("key-sources"))),
            Self::Scenarios => (Group::Practice, practice, listed(id!("practice-drills"))),
            Self::Lessons => (Group::Practice, practice, listed(id!("key-lessons"))),
            Self::Plan => (Group::Practice, Some(Self::Lessons.start()), FROM_A_LIST),
            Self::Class => (Group::Practice, practice, listed(id!("practice-class"))),
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

    /// How many points of a score stand on one page, as large as a whole room reads them.
    pub const POINTS: usize = 8;

    /// The pages that others offer in their lists: where, by which sign, and which page.
    const LISTED: [(Self, char, Self); 15] = [
        (Self::Menu, '1', List::Countries.start()),
        (Self::Menu, '2', List::Topics.start()),
        (Self::Menu, '6', List::Kept.start()),
        (Self::Menu, '0', Self::Site),
        (List::Topics.start(), '/', List::Search.start()),
        (Self::Site, '1', List::Countries.start()),
        (Self::Site, '3', Self::Ready),
        (Self::Site, '4', Self::About),
        (Self::About, '1', List::Sources.start()),
        (Self::Practice, '1', List::Scenarios.start()),
        (Self::Practice, '2', Self::Room),
        (Self::Practice, '3', List::Class.start()),
        (Self::Practice, '5', Self::Score { part: 0 }),
        (Self::Practice, '6', List::Lessons.start()),
        (Self::Score { part: 0 }, '1', Self::Replay { step: 0 }),
    ];

    /// The one table of pages: the group of each, the page before it, and what opens it.
    fn row(self) -> (Group, Option<Self>, KeyRow) {
        use Key::Char;
        let (menu, practice) = (Some(Self::Menu), Some(Self::Practice));
        match self {
            Self::Instructions => (Group::Steps, None, FROM_A_LIST),
            Self::Help => (Group::Help, None, (&[Char('H')], id!("key-help"), &[6])),
            Self::FurtherHelp => (Group::Help, Some(Self::Help), listed(id!("key-more"))),
            Self::HelpCard(_) => (Group::Help, Some(Self::Help), FROM_A_LIST),
            Self::Drugs => (Group::Side, None, (&[Char('D')], id!("key-drugs"), &[])),
            Self::Devices => (Group::Help, None, listed(id!("key-which-device"))),
            Self::Menu => (Group::Side, None, (&[Char('O')], id!("key-menu"), &[5])),
            Self::Left { .. } => (Group::Side, None, FROM_A_LIST),
            Self::Site => (Group::Site, menu, listed(id!("key-site"))),
            Self::Ready => (Group::Site, Some(Self::Site), listed(id!("key-ready"))),
            Self::About => (Group::Site, Some(Self::Site), listed(id!("key-about"))),
            Self::Handover => (Group::Handover, None, FROM_A_LIST),
            Self::FillIn(None) => (
                Group::Handover,
                Some(Self::Handover),
                (&[Char('3')], id!("handover-fill"), &[5]),
            ),
            Self::FillIn(Some(_)) => (Group::Handover, Some(Self::FillIn(None)), FROM_A_LIST),
            Self::CloseReason => (
                Group::Handover,
                None,
                (&[Char('Z')], id!("key-close"), &[6]),
            ),
            Self::Share => (Group::Record, None, (&[Char('1')], id!("key-share"), &[2])),
            Self::Debrief { .. } => (
                Group::Record,
                None,
                (&[Char('2')], id!("key-debrief"), &[4]),
            ),
            Self::KeptRecord => (Group::Kept, Some(List::Kept.start()), FROM_A_LIST),
            Self::Practice | Self::Ended => (Group::Practice, practice, FROM_A_LIST),
            Self::Scene => (Group::Practice, Some(List::Scenarios.start()), FROM_A_LIST),
            Self::Trainer => (
                Group::Trainer,
                None,
                (&[Key::Right], id!("key-trainer"), &[6]),
            ),
            Self::TakeOff => (
                Group::Trainer,
                None,
                (&[Key::Left], id!("key-take-off"), &[3]),
            ),
            Self::Score { .. } => (Group::Practice, practice, listed(id!("practice-last"))),
            Self::Lesson { .. } => (Group::Practice, Some(List::Plan.start()), FROM_A_LIST),
            Self::Blank => (Group::Practice, None, FROM_A_LIST),
            Self::Room => (Group::Practice, practice, listed(id!("practice-room"))),
            Self::Compare => (
                Group::Practice,
                Some(List::Class.start()),
                (&[Char('0')], id!("key-compare"), &[5]),
            ),
            Self::Replay { .. } => (
                Group::Practice,
                Some(Self::Score { part: 0 }),
                listed(id!("score-replay")),
            ),
            Self::List(list, _) => list.row(),
        }
    }

    /// What it stands over, and what closes it.
    #[must_use]
    pub fn group(self) -> Group {
        self.row().0
    }

    /// The page that Back leads to; nothing for one that lies over the steps, or over what it was opened from.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.row().1
    }

    /// The keys, the name and the places of what opens it.
    pub(crate) fn key(self) -> KeyRow {
        self.row().2
    }

    /// The pages that its list offers, each with its sign.
    pub(crate) fn lists(self) -> impl Iterator<Item = (char, Self)> {
        let listed = Self::LISTED.into_iter();
        let listed = listed.filter(move |row| row.0.is_same_page(self));
        listed.map(|(_, sign, page)| (sign, page))
    }

    /// Whether it is a page of a lesson, in which nothing is practised.
    pub(crate) fn is_talk(self) -> bool {
        matches!(
            self,
            Self::Lesson { .. } | Self::List(List::Lessons | List::Plan, _)
        )
    }

    /// Whether both are the same page, or parts of the same list.
    pub(crate) fn is_same_page(self, other: Self) -> bool {
        match (self, other) {
            (Self::List(list, _), Self::List(other, _)) => list == other,
            (Self::Score { .. }, Self::Score { .. })
            | (Self::Lesson { .. }, Self::Lesson { .. }) => true,
            _ => self == other,
        }
    }

    /// Whether it is for live use only: whoever it would be for is not there in practice.
    #[must_use]
    pub fn is_for_live_only(self) -> bool {
        match self.group() {
            Group::Site | Group::Kept => true,
            Group::Record => !matches!(self, Self::Debrief { .. }),
            Group::Steps
            | Group::Help
            | Group::Side
            | Group::Learn
            | Group::Handover
            | Group::Practice
            | Group::Trainer => false,
        }
    }
}

/// What opens or does something: its keys, the shown one first; the id of its name; the places in which its button may stand, the
/// usual one first. A hand that has found it once finds it again. What one action opens never has its opposite in the same place:
/// breathing again and not breathing, crew and close.
pub(crate) type KeyRow = (&'static [Key], MessageId, &'static [usize]);

/// What a list offers has its words and keys from there.
pub(crate) const FROM_A_LIST: KeyRow = listed(id!("key-next"));

/// What a list offers by this name has its keys from there.
const fn listed(name: MessageId) -> KeyRow {
    (&[], name, &[])
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
    /// The same, of the kept records.
    Kept,
    /// The crew has come. The engine knows of them.
    Handover,
    /// Over the handover, over a closed incident or over a kept record.
    Record,
    /// Only practice has them.
    Practice,
    /// The trainer has them over a drill that goes on.
    Trainer,
}

impl Group {
    /// Whether its pages are only looked at: something new in front closes them, and a key that no button shows asks before it
    /// opens one over an order.
    pub(super) fn is_aside(self) -> bool {
        match self {
            Self::Side | Self::Learn | Self::Site | Self::Kept => true,
            Self::Steps
            | Self::Help
            | Self::Handover
            | Self::Record
            | Self::Practice
            | Self::Trainer => false,
        }
    }
}
