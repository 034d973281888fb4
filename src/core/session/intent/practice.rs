//! What a key or a button asks for in practice: around a drill, at a question to the room, and in a lesson.

use super::Traits;
use crate::handover::Format;
use crate::training::{Mark, Turn};

/// What is asked for around a drill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DrillIntent {
    /// Chooses the scenario with this index.
    Scenario(usize),
    /// Lists the scenarios in another order.
    Sort,
    /// Turns a debrief to the next step at which something was not well, or to the one before.
    Fault(Turn),
    /// Begins the drill.
    Begin,
    /// Another learner: the next number, or the one before.
    Learner(Turn),
    /// Somebody saw or heard this.
    Saw(Mark),
    /// That was a mistake: takes the last such mark off.
    TakeOff(Mark),
    /// Makes the casualty worse or better.
    Turn(Turn),
    /// Goes back to before the last thing that was done.
    StepBack,
    /// Goes on to the next thing that happens by itself.
    SkipAhead,
    /// Stops the clock of the drill, or lets it go on.
    Pause,
    /// Ends the drill.
    End,
    /// Keeps the drill.
    Keep,
    /// Saves the score.
    SaveSheet(Format),
    /// Prints the score.
    PrintSheet,
    /// Opens the kept drill with this index.
    OpenKept(usize),
    /// Saves the drills of the class as a table.
    SaveClass,
    /// Opens a window for the room.
    Audience,
}

/// What is asked for at a question to the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RoomIntent {
    /// A digit of how many hands went up.
    Hands(u32),
    /// The next answer.
    Next,
    /// Deletes a digit.
    Delete,
    /// The next question to the room, or the one before.
    Question(Turn),
    /// Before the lesson, or after it.
    OtherRound,
    /// Saves what the room answered.
    Save,
}

/// What is asked for in a lesson and its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LessonIntent {
    /// Chooses the lesson with this index.
    Choose(usize),
    /// Begins it, or goes on with it.
    Begin,
    /// The next page, or the one before.
    Turn(Turn),
    /// Opens what the page that is up is about: a question, a drill or the last debrief.
    Open,
    /// Shows this window as the room sees it, or with the notes again.
    Notes,
    /// Blanks the window for the room, or shows it again.
    Blank,
    /// Hides the score from that window, or shows it again.
    HideScore,
    /// Picks the page with this index in the plan.
    Pick(usize),
    /// Moves the picked page to later or to earlier.
    Shift(Turn),
    /// Leaves the picked page out, or takes it in again.
    Skip,
    /// Saves the lesson as the trainer's own.
    Save,
    /// Saves what was taught as a page.
    SaveTopics,
    /// Prints it.
    PrintTopics,
}

impl DrillIntent {
    pub(super) fn traits(self) -> Traits {
        match self {
            Self::Scenario(_)
            | Self::Begin
            | Self::Keep
            | Self::SaveSheet(_)
            | Self::PrintSheet
            | Self::SaveClass
            | Self::OpenKept(_) => Traits::ANSWER,
            Self::Learner(_)
            | Self::Saw(_)
            | Self::TakeOff(_)
            | Self::Turn(_)
            | Self::StepBack
            | Self::SkipAhead
            | Self::Pause
            | Self::Sort
            | Self::Fault(_)
            | Self::End
            | Self::Audience => Traits::PLAIN,
        }
    }
}

impl LessonIntent {
    pub(super) fn traits(self) -> Traits {
        match self {
            Self::Choose(_)
            | Self::Begin
            | Self::Open
            | Self::Save
            | Self::SaveTopics
            | Self::PrintTopics => Traits::ANSWER,
            Self::Turn(_)
            | Self::Notes
            | Self::Blank
            | Self::HideScore
            | Self::Pick(_)
            | Self::Shift(_)
            | Self::Skip => Traits::PLAIN,
        }
    }
}
