//! A drill as a drawing on one axis of time: how the casualty was, what was done, and how it goes well.

use super::casualty::ExpectedAnswers;
use super::course::Course;
use super::performance::Performance;
use super::scenario::Scenario;
use super::score::ScoreSheet;
use super::stage::{Breathing, Stage};
use crate::format::format_duration;
use crate::locale::{Message, MessageId};
use crate::timeline::Axis;
use crate::{message, message_id};
use overdose_protocol::time::Millis;

/// The most times that are named.
const MAX_TICKS: Millis = 8;
/// From one to the next in a short drill, in milliseconds, and how many of those there are at most.
const SHORT_STEPS: [Millis; 2] = [15_000, 30_000];
const SHORT_TICKS: Millis = 6;

/// A drill, ready to be drawn. Places run from 0, its beginning, to 1, the end of the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct DrillChart {
    /// How the casualty was, one stretch after the other.
    pub casualty: Vec<Stretch>,
    /// What the learner did, in order.
    pub done: Vec<ChartMark>,
    /// How it goes well; nothing where that is not shown.
    pub ideal: Option<Vec<ChartMark>>,
    /// Round times since the beginning, each with its place.
    pub ticks: Vec<(f32, String)>,
    /// The moment that is talked about.
    pub cursor: Option<f32>,
}

/// How the casualty was for a while.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// Where it begins.
    pub from: f32,
    /// Where it ends.
    pub to: f32,
    /// How bad it was.
    pub condition: Condition,
    /// The same in words.
    pub label: Message,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// Asleep, and not breathing well.
    Bad,
    /// Asleep, and breathing well.
    Breathing,
    /// Awake.
    Awake,
}

/// Something that happened at one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartMark {
    /// Where it stands.
    pub at: f32,
    /// What it was.
    pub what: Moment,
}

/// What can happen at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Somebody looked at the casualty.
    Looked,
    /// Somebody called.
    Called,
    /// The first push or breath.
    Pushes,
    /// A dose of naloxone.
    Naloxone,
    /// Rolled on their side.
    Side,
    /// A check.
    Check,
    /// An AED leads.
    Aed,
    /// The call taker leads.
    CallTaker,
    /// The crew has come.
    Crew,
    /// A critical error.
    CriticalError,
}

impl Moment {
    /// What it is, in words.
    #[must_use]
    pub fn line(self) -> Message {
        let id: MessageId = match self {
            Self::Looked => message_id!("timeline-looked"),
            Self::Called => message_id!("timeline-called"),
            Self::Pushes => message_id!("timeline-pushes"),
            Self::Naloxone => message_id!("timeline-doses"),
            Self::Side => message_id!("timeline-side"),
            Self::Check => message_id!("timeline-checks"),
            Self::Aed => message_id!("timeline-aed"),
            Self::CallTaker => message_id!("timeline-call-taker"),
            Self::Crew => message_id!("timeline-crew"),
            Self::CriticalError => message_id!("timeline-error"),
        };
        id.into()
    }
}

impl DrillChart {
    /// Every kind of moment on it, each once.
    #[must_use]
    pub fn moments(&self) -> Vec<Moment> {
        let marks = self.done.iter().chain(self.ideal.iter().flatten());
        let mut moments: Vec<Moment> = marks.map(|mark| mark.what).collect();
        moments.sort();
        moments.dedup();
        moments
    }
}

/// A run that is drawn: what was done, and when it began on the boot clock.
pub(super) type Drawn<'a> = (&'a Performance, Millis);

/// A drill on an axis.
pub(super) fn chart(
    (scenario, course): (&Scenario, &Course),
    (done, begun): Drawn,
    sheet: &ScoreSheet,
    ideal: Option<Drawn>,
    axis: Axis,
) -> DrillChart {
    let mut marks = moments((done, begun), axis);
    marks.extend(sheet.faults.iter().map(|fault| ChartMark {
        at: axis.place(fault.at),
        what: Moment::CriticalError,
    }));
    in_order(&mut marks);
    DrillChart {
        casualty: stretches(scenario, course, (begun, done.last), axis),
        done: marks,
        ideal: ideal.map(|ideal| moments(ideal, axis)),
        ticks: ticks(axis),
        cursor: None,
    }
}

/// How the casualty was: stages that are called the same are one stretch.
fn stretches(
    scenario: &Scenario,
    course: &Course,
    (begun, last): (Millis, Millis),
    axis: Axis,
) -> Vec<Stretch> {
    let spans = course.spans();
    let ends = spans.iter().skip(1).map(|span| span.from).chain([last]);
    let mut stretches: Vec<Stretch> = Vec::new();
    for (span, end) in spans.iter().zip(ends) {
        let Some(stage) = scenario.stages.get(span.stage) else {
            continue;
        };
        let (condition, label) = condition(stage);
        let (from, to) = (since(axis, begun, span.from), since(axis, begun, end));
        match stretches.last_mut() {
            Some(before) if before.condition == condition && before.label == label => {
                before.to = to;
            }
            _ => stretches.push(Stretch {
                from,
                to,
                condition,
                label,
            }),
        }
    }
    stretches.retain(|stretch| stretch.to > stretch.from);
    stretches
}

fn condition(stage: &Stage) -> (Condition, Message) {
    if ExpectedAnswers::is_awake(stage) {
        return (Condition::Awake, message!("casualty-awake"));
    }
    let condition = if ExpectedAnswers::breathes_well(stage) {
        Condition::Breathing
    } else {
        Condition::Bad
    };
    (condition, stage.breathing.line())
}

/// What was done in a run, in order.
fn moments((done, begun): Drawn, axis: Axis) -> Vec<ChartMark> {
    let first = |intervals: &[(Millis, Option<Millis>)]| -> Vec<Millis> {
        intervals.iter().take(1).map(|(from, _)| *from).collect()
    };
    let all: [(Moment, Vec<Millis>); 9] = [
        (
            Moment::Looked,
            done.answered.iter().take(2).map(|it| it.at).collect(),
        ),
        (Moment::Called, done.call.into_iter().collect()),
        (Moment::Pushes, done.hands().into_iter().collect()),
        (Moment::Naloxone, done.given().collect()),
        (Moment::Side, first(&done.side)),
        (Moment::Check, done.checks.clone()),
        (Moment::Aed, first(&done.aed)),
        (Moment::CallTaker, first(&done.call_taker)),
        (Moment::Crew, done.crew.into_iter().collect()),
    ];
    let marks = all.into_iter().flat_map(|(what, moments)| {
        let marks = moments.into_iter().map(move |at| ChartMark {
            at: since(axis, begun, at),
            what,
        });
        marks.collect::<Vec<_>>()
    });
    let mut marks: Vec<ChartMark> = marks.collect();
    in_order(&mut marks);
    marks
}

fn in_order(marks: &mut [ChartMark]) {
    marks.sort_by(|one, other| one.at.total_cmp(&other.at));
}

/// The place of a moment on the boot clock.
pub(super) fn since(axis: Axis, begun: Millis, at: Millis) -> f32 {
    axis.place(at.saturating_sub(begun))
}

/// Round times since the beginning.
pub(super) fn ticks(axis: Axis) -> Vec<(f32, String)> {
    let short = SHORT_STEPS.into_iter();
    let mut short = short.filter(|step| axis.length / step < SHORT_TICKS);
    let step = short.next().unwrap_or(axis.step(MAX_TICKS));
    let moments = (0..=MAX_TICKS).map(|number| number * step);
    moments
        .take_while(|at| *at <= axis.length)
        .map(|at| (axis.place(at), format_duration(at)))
        .collect()
}

impl Breathing {
    /// How they breathe, in words.
    #[must_use]
    pub fn line(self) -> Message {
        match self {
            Self::Easy => message!("breath-easy"),
            Self::Slow => message!("breath-slow"),
            Self::Gasps => message!("breath-gasps"),
            Self::Snores => message!("breath-snores"),
            Self::Gurgles => message!("breath-gurgles"),
            Self::None => message!("breath-none"),
            Self::Unclear => message!("breath-unclear"),
        }
    }
}
