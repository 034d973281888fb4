//! Practice: scenarios, the casualty that they describe, drills, and the score of a drill. Nothing here decides what a helper
//! should do: that is the protocol, which practice runs unchanged.

mod act;
mod casualty;
mod chart;
mod check;
pub mod class;
mod course;
mod debrief;
mod drill;
mod judge;
mod lesson;
mod lines;
mod parse;
mod perform;
mod performance;
mod prose;
mod raw;
mod read;
mod room;
mod run;
mod scenario;
mod score;
mod sheet;
mod stage;
mod tables;
mod task;

/// The JSON Schema of each of the files of practice, of a scenario, and of a class.
#[cfg(feature = "schema")]
pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("points.json", tables::schema()),
        ("signs.json", casualty::schema()),
        ("room.json", room::schema()),
        ("scenario.json", raw::schema()),
        ("lesson.json", lesson::schema()),
        ("class.json", class::schema()),
    ]
}

pub use act::{Act, Mark, Turn};
pub use casualty::ExpectedAnswers;
pub use chart::{ChartMark, Condition, DrillChart, Moment, Stretch};
pub use check::{Finding, check, placed};
pub use class::class_csv;
pub use course::{Course, Span};
pub use debrief::{Debrief, DebriefStep};
pub use drill::Drill;
pub use judge::score;
pub use lesson::{Known, Lesson, LessonPage, LessonRun, Shows, parse as parse_lesson};
pub use lines::{
    PointLine, PointSign, TimeLine, errors, points, points_by_weight, rest, rule, times,
    times_beside, verdict, verdict_line,
};
pub(crate) use parse::parse_with;
pub use parse::{parse, parse_all};
pub use perform::perform;
pub use performance::{Answered, Performance};
pub use prose::with_words;
pub use read::{EXAMPLE, Practice, lessons_in, scenarios_in};
pub(crate) use read::{TABLES, table_faults};
pub use room::{ANSWERS, Hands, Room, RoomQuestion, Round, Topic};
pub use run::{Run, RunAct, RunStep, WrongRun, read_run};
pub use scenario::{Cue, CueWhen, Kit, Level, Scenario, ScenarioOrder, Wanted};
pub use score::{Fault, Point, Remark, Rest, ScoreSheet, Status, Times, Verdict};
pub use sheet::DrillReport;
pub use stage::{Breathing, Cause, Colour, Response, Skin, Stage, Transition};
pub use tables::{CriticalErrorRow, Tables, TaskRow};
pub use task::{CriticalError, DeadlineOrigin, RemarkKind, Task};
