//! The debrief: what the casualty did above, what the learner did below, how it goes well behind; and every step of it.

use super::act::{Mark, Turn};
use super::casualty::ExpectedAnswers;
use super::chart::{DrillChart, chart, since, ticks};
use super::course::Course;
use super::drill::Drill;
use super::judge::score;
use super::lines::{PointLine, PointSign};
use super::perform::perform;
use super::performance::Performance;
use super::score::{Point, Remark, ScoreSheet, Status};
use super::stage::Stage;
use super::tables::Tables;
use super::task::{Task, id_text};
use crate::content::Content;
use crate::format::format_duration;
use crate::locale::{Message, MessageId};
use crate::timeline::{Axis, Timeline, TimelineLane};
use crate::{message, message_id, messages};
use overdose_protocol::incident::Incident;
use overdose_protocol::record::{Record, RecordItem};
use overdose_protocol::time::Millis;

/// A drill that is talked through.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// The score.
    pub sheet: ScoreSheet,
    /// The score of the run in which it goes well.
    pub ideal: ScoreSheet,
    /// What happened and how it goes well, a lane each, for paper.
    pub timeline: Timeline,
    /// The drill alone, on an axis as long as it lasted.
    pub chart: DrillChart,
    /// What happened, in order.
    pub steps: Vec<DebriefStep>,
    /// The drill beside the run in which it goes well.
    beside_ideal: DrillChart,
    /// How long that is, in milliseconds.
    length: Millis,
}

/// One step of it.
#[derive(Debug, Clone, PartialEq)]
pub struct DebriefStep {
    /// When, in milliseconds after the beginning.
    pub at: Millis,
    /// What was done, or happened.
    pub what: Message,
    /// How the casualty was, in the words of the scenario.
    pub casualty: String,
    /// What the score says of it.
    pub scored: Option<Message>,
    /// The same, to be shown: the point or the critical error.
    pub point: Option<PointLine>,
    /// What would have been better, where something would.
    pub better: Option<Message>,
    /// When it is done in the run in which it goes well, where it is.
    pub ideal: Option<String>,
    /// Source ids of that.
    pub sources: Vec<String>,
    /// Whether the learner said it.
    pub is_said: bool,
    /// The stage of the casualty.
    pub stage: Option<Stage>,
    /// Whether the casualty lay on the side.
    pub on_side: bool,
}

/// The shortest picture, in milliseconds.
const SHORTEST: Millis = 60_000;

/// Whether a casualty is so in a stage.
type Is = fn(&Stage) -> bool;
/// When something was done.
type Moments = fn(&Performance) -> Vec<Millis>;
/// From when until when something went on.
type Bars = fn(&Performance) -> &[(Millis, Option<Millis>)];

impl Debrief {
    /// That of a drill.
    #[must_use]
    pub fn of(content: &Content, tables: &Tables, drill: &Drill, incident: &Incident) -> Self {
        let protocol = &content.protocol;
        let scenario = &drill.scenario;
        let done = Performance::of(protocol, drill, incident);
        let sheet = score(protocol, tables, drill, incident);
        let (model, model_incident) =
            perform(protocol, tables, scenario, incident.header, &scenario.ideal);
        let ideal = Performance::of(protocol, &model, &model_incident);
        let begun = drill.begun.boot;
        let ideal_length = ideal.last.saturating_sub(model.begun.boot);
        let length = sheet.lasted.max(ideal_length).max(SHORTEST);
        let course = Course::of(scenario, begun, &done, done.last);
        let axis = Axis { length };
        let (drawn, model_drawn) = ((&done, begun), (&ideal, model.begun.boot));
        let mut lanes = casualty_lanes(scenario, &course, (begun, done.last), axis);
        lanes.extend(deed_lanes(drawn, model_drawn, axis));
        let timeline = Timeline {
            lanes,
            ticks: ticks(axis),
        };
        let own = Axis {
            length: sheet.lasted.max(SHORTEST),
        };
        let casualty = (&**scenario, &course);
        let ideal = score(protocol, tables, &model, &model_incident);
        let seen = Seen {
            drill,
            course: &course,
            done: &done,
        };
        let mut steps = rows(content, drill, incident, &seen);
        judge(&mut steps, (&sheet, &ideal), tables, &seen);
        steps.sort_by_key(|step| step.at);
        Self {
            timeline,
            chart: chart(casualty, drawn, &sheet, None, own),
            beside_ideal: chart(casualty, drawn, &sheet, Some(model_drawn), axis),
            sheet,
            ideal,
            steps,
            length,
        }
    }

    /// The next step, or the one before, at which something was not well: critical errors, what was missed, late or out of order.
    #[must_use]
    pub fn fault_from(&self, step: usize, turn: Turn) -> Option<usize> {
        let is_fault = |index: &usize| {
            let point = self.steps.get(*index).and_then(|step| step.point.as_ref());
            // What nobody knows is no fault.
            point.is_some_and(|it| !matches!(it.sign, PointSign::Done | PointSign::Unknown))
        };
        match turn {
            Turn::Better => (step + 1..self.steps.len()).find(is_fault),
            Turn::Worse => (0..step.min(self.steps.len())).rev().find(is_fault),
        }
    }

    /// The drill beside the run in which it goes well, with a cursor at a step.
    #[must_use]
    pub fn chart_at(&self, step: usize) -> DrillChart {
        let axis = Axis {
            length: self.length,
        };
        DrillChart {
            cursor: self.steps.get(step).map(|step| axis.place(step.at)),
            ..self.beside_ideal.clone()
        }
    }
}

/// What there was to see at a moment.
struct Seen<'a> {
    drill: &'a Drill,
    course: &'a Course,
    done: &'a Performance,
}

impl Seen<'_> {
    /// A step at a moment after the beginning, which nothing is said of yet.
    fn step(&self, after: Millis, what: Message) -> DebriefStep {
        let at = self.drill.begun.boot.saturating_add(after);
        let stage = self.course.at(&self.drill.scenario, at);
        let mut side = self.done.side.iter();
        DebriefStep {
            at: after,
            what,
            casualty: stage.map_or_else(String::new, |stage| stage.see.clone()),
            scored: None,
            point: None,
            better: None,
            ideal: None,
            sources: Vec::new(),
            is_said: false,
            stage: stage.cloned(),
            on_side: side.any(|(from, to)| *from <= at && to.is_none_or(|to| at < to)),
        }
    }
}

/// What happened, in the words of the record, and what the trainer saw.
fn rows(content: &Content, drill: &Drill, incident: &Incident, seen: &Seen) -> Vec<DebriefStep> {
    let begun = drill.begun.boot;
    let record = Record::of(&content.protocol, incident);
    let rows = record.rows.iter().map(|row| {
        let what = messages::record_item(content, row.what);
        DebriefStep {
            is_said: matches!(row.what, RecordItem::Answered(..)),
            ..seen.step(row.at.boot.saturating_sub(begun), what)
        }
    });
    let acts = drill.acts.iter();
    let acts = acts.map(|(at, act)| seen.step(at.boot.saturating_sub(begun), act.line()));
    rows.chain(acts).collect()
}

/// Says at each step what the score says of it; what was never done comes at the end.
fn judge(
    steps: &mut Vec<DebriefStep>,
    (sheet, ideal): (&ScoreSheet, &ScoreSheet),
    tables: &Tables,
    seen: &Seen,
) {
    let points = sheet.told().map(|point| Judged {
        at: point.at.unwrap_or(sheet.lasted),
        happened: point.at.is_some(),
        line: point.line(),
        point: PointLine::of_point(point, tables),
        better: better(point, sheet, tables),
        ideal: ideal_time(point.wanted.deed, ideal),
    });
    let faults = sheet.faults.iter().map(|fault| Judged {
        at: fault.at,
        happened: false,
        line: fault.line(),
        point: PointLine::of_fault(fault, tables),
        better: Some(fault.line().attribute("better")),
        ideal: None,
    });
    let remarks = sheet.remarks.iter().map(|remark| Judged {
        at: remark.at,
        happened: true,
        line: remark.line(),
        point: PointLine::of_remark(remark, tables),
        better: None,
        ideal: None,
    });
    for judged in points.chain(remarks).chain(faults) {
        let (at, happened) = (judged.at, judged.happened);
        let known = steps
            .iter_mut()
            .find(|step| happened && step.at == at && step.scored.is_none());
        if let Some(step) = known {
            judged.say_of(step);
        } else {
            let mut step = seen.step(at, judged.line.clone());
            judged.say_of(&mut step);
            steps.push(step);
        }
    }
}

/// What the score says of something.
struct Judged {
    /// When, in milliseconds after the beginning; at the end, where it was never done.
    at: Millis,
    /// Whether something that was done is judged: it has a step already.
    happened: bool,
    line: Message,
    point: PointLine,
    better: Option<Message>,
    ideal: Option<String>,
}

impl Judged {
    fn say_of(self, step: &mut DebriefStep) {
        step.scored = Some(self.line);
        step.sources.clone_from(&self.point.sources);
        step.point = Some(self.point);
        step.better = self.better;
        step.ideal = self.ideal;
    }
}

/// When something is done in the run in which it goes well, where it is done at one moment.
fn ideal_time(deed: Task, ideal: &ScoreSheet) -> Option<String> {
    let lasts = matches!(
        deed,
        Task::Answers | Task::Stay | Task::Recheck | Task::ActOnNotSure
    );
    ideal.at(deed).filter(|_| !lasts).map(format_duration)
}

/// What would have been better than how a point came out.
fn better(point: &Point, sheet: &ScoreSheet, tables: &Tables) -> Option<Message> {
    let deed = point.wanted.deed;
    match point.status {
        Status::Done | Status::NotMarked | Status::NotReached => None,
        Status::Missed | Status::Mistaken => Some(deed.name_line()),
        Status::Late => {
            let limit = format_duration(point.wanted.within.unwrap_or(0));
            Some(message!(
                "replay-better-late",
                what = deed.name_line(),
                clock = limit
            ))
        }
        Status::OutOfOrder => {
            let row = tables.deed(deed)?;
            let at = |deed: &Task| sheet.at(*deed);
            let wanted = |deed: &&Task| sheet.points.iter().any(|it| it.wanted.deed == **deed);
            let mut before = row.after.iter().filter(wanted);
            let first = before.find(|deed| at(deed).is_none_or(|other| Some(other) > point.at))?;
            Some(message!("replay-better-order", what = first.name_line()))
        }
    }
}

/// Awake, breathing, not breathing: how the casualty was.
fn casualty_lanes(
    scenario: &super::scenario::Scenario,
    course: &Course,
    (begun, last): (Millis, Millis),
    axis: Axis,
) -> Vec<TimelineLane> {
    let is: [(MessageId, Is); 3] = [
        (message_id!("casualty-awake"), ExpectedAnswers::is_awake),
        (message_id!("casualty-breathes"), |stage| {
            !ExpectedAnswers::is_awake(stage) && ExpectedAnswers::breathes_well(stage)
        }),
        (message_id!("casualty-badly"), |stage| {
            !ExpectedAnswers::is_awake(stage) && !ExpectedAnswers::breathes_well(stage)
        }),
    ];
    let spans = course.spans();
    let ends = spans.iter().skip(1).map(|span| span.from).chain([last]);
    let spans: Vec<_> = spans.iter().zip(ends).collect();
    let lanes = is.into_iter().map(|(id, is)| TimelineLane {
        bars: spans
            .iter()
            .filter(|(span, _)| scenario.stages.get(span.stage).is_some_and(is))
            .map(|(span, end)| (since(axis, begun, span.from), since(axis, begun, *end)))
            .collect(),
        ..TimelineLane::new(Message::from(id), false)
    });
    lanes.filter(|lane| !lane.is_empty()).collect()
}

/// What the learner did, and behind it how it goes well.
fn deed_lanes(
    (done, begun): (&Performance, Millis),
    (ideal, ideal_begun): (&Performance, Millis),
    axis: Axis,
) -> Vec<TimelineLane> {
    let marks = |done: &Performance, begun: Millis, of: Moments| -> Vec<f32> {
        of(done)
            .into_iter()
            .map(|at| since(axis, begun, at))
            .collect()
    };
    let bars = |done: &Performance, begun: Millis, of: Bars| {
        let last = done.last;
        let bars = of(done).iter();
        bars.map(|(from, to)| {
            let to = to.unwrap_or(last);
            (since(axis, begun, *from), since(axis, begun, to))
        })
        .collect::<Vec<_>>()
    };
    let moments: [(MessageId, Moments); 5] = [
        (message_id!("timeline-looked"), |done| {
            done.answered.iter().take(2).map(|it| it.at).collect()
        }),
        (message_id!("timeline-called"), |done| {
            done.call.into_iter().collect()
        }),
        (message_id!("timeline-doses"), |done| done.given().collect()),
        (message_id!("timeline-checks"), |done| done.checks.clone()),
        (message_id!("timeline-crew"), |done| {
            done.crew.into_iter().collect()
        }),
    ];
    let intervals: [(MessageId, Bars); 4] = [
        (message_id!("timeline-cpr"), |done| &done.pushes),
        (message_id!("timeline-side"), |done| &done.side),
        (message_id!("timeline-aed"), |done| &done.aed),
        (message_id!("timeline-call-taker"), |done| &done.call_taker),
    ];
    // A mark of how it goes well is a bar of no length.
    let point = |at: f32| (at, at);
    let moments = moments.into_iter().map(|(id, of)| TimelineLane {
        marks: marks(done, begun, of),
        ideal: marks(ideal, ideal_begun, of)
            .into_iter()
            .map(point)
            .collect(),
        ..TimelineLane::new(Message::from(id), true)
    });
    let intervals = intervals.into_iter().map(|(id, of)| TimelineLane {
        bars: bars(done, begun, of),
        ideal: bars(ideal, ideal_begun, of),
        ..TimelineLane::new(Message::from(id), true)
    });
    let lanes = moments.chain(intervals);
    lanes.filter(|lane| !lane.is_empty()).collect()
}

impl super::act::Act {
    /// What happened, in words.
    #[must_use]
    pub fn line(self) -> Message {
        match self {
            Self::Saw(mark) => mark.line(),
            Self::Turned(super::act::Turn::Worse) => message!("turned-worse"),
            Self::Turned(super::act::Turn::Better) => message!("turned-better"),
            Self::Ended => message!("drill-ended"),
        }
    }
}

impl Mark {
    /// What was seen, in words.
    #[must_use]
    pub fn line(self) -> Message {
        messages::named("mark", self.name())
    }
}

impl super::score::Point {
    /// What was wanted, and how it came out, in words.
    #[must_use]
    pub fn line(&self) -> Message {
        let id = match self.status {
            Status::Done => message_id!("point-done", what),
            Status::Late => message_id!("point-late", what),
            Status::OutOfOrder => message_id!("point-out-of-order", what),
            Status::Missed => message_id!("point-missed", what),
            Status::Mistaken => message_id!("point-mistaken", what),
            Status::NotMarked => message_id!("point-not-marked", what),
            Status::NotReached => message_id!("point-not-reached", what),
        };
        let deed = self.wanted.deed.line();
        let what = match self.wanted.within {
            Some(within) => message!("deed-within", what = deed, seconds = within / 1000),
            None => deed,
        };
        Message::from(id).with("what", what)
    }
}

impl Task {
    /// What it is, in words.
    #[must_use]
    pub fn line(self) -> Message {
        messages::named("deed", &self.name())
    }

    /// The same as an order, as short as it can be said.
    #[must_use]
    pub fn name_line(self) -> Message {
        self.line().attribute("name")
    }

    /// The id text.
    #[must_use]
    pub fn name(self) -> String {
        id_text(&self)
    }
}

impl super::score::Fault {
    /// Which error was made, in words.
    #[must_use]
    pub fn line(&self) -> Message {
        messages::named("error", &id_text(&self.error))
    }
}

impl Remark {
    /// What is said, in words.
    #[must_use]
    pub fn line(&self) -> Message {
        messages::named("remark", &id_text(&self.kind))
    }
}
