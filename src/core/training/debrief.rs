//! The debrief: what the casualty did above, what the learner did below, how it goes well behind; and every step of it.

use super::act::Mark;
use super::casualty::ExpectedAnswers;
use super::course::Course;
use super::drill::Drill;
use super::perform::perform;
use super::performance::Performance;
use super::score::{ScoreSheet, Status, score};
use super::stage::Stage;
use super::tables::Tables;
use super::task::Task;
use crate::content::Content;
use crate::format::format_duration;
use crate::locale::{Message, MessageId};
use crate::timeline::{Axis, Timeline, TimelineLane};
use crate::{message, message_id, messages};
use overdose_protocol::incident::Incident;
use overdose_protocol::record::Record;
use overdose_protocol::time::Millis;

/// A drill that is talked through.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// The score.
    pub sheet: ScoreSheet,
    /// The picture, without a cursor.
    pub timeline: Timeline,
    /// What happened, in order.
    pub steps: Vec<DebriefStep>,
    /// How long the picture is, in milliseconds.
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
    /// Source ids of that.
    pub sources: Vec<String>,
}

/// The shortest picture, in milliseconds.
const SHORTEST: Millis = 60_000;
/// The most times that are named.
const MAX_TICKS: Millis = 8;

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
        let mut lanes = casualty_lanes(scenario, &course, (begun, done.last), axis);
        lanes.extend(deed_lanes((&done, begun), (&ideal, model.begun.boot), axis));
        let timeline = Timeline {
            lanes,
            ticks: ticks(axis),
            cursor: None,
        };
        let mut steps = rows(content, drill, incident, &course);
        judge(&mut steps, &sheet, tables, drill, &course);
        steps.sort_by_key(|step| step.at);
        Self {
            sheet,
            timeline,
            steps,
            length,
        }
    }

    /// The picture with a cursor at a step.
    #[must_use]
    pub fn picture(&self, step: usize) -> Timeline {
        let axis = Axis {
            length: self.length,
        };
        Timeline {
            cursor: self.steps.get(step).map(|step| axis.place(step.at)),
            ..self.timeline.clone()
        }
    }
}

/// What happened, in the words of the record, and what the trainer saw.
fn rows(
    content: &Content,
    drill: &Drill,
    incident: &Incident,
    course: &Course,
) -> Vec<DebriefStep> {
    let begun = drill.begun.boot;
    let record = Record::of(&content.protocol, incident);
    let rows = record.rows.iter();
    let rows = rows.map(|row| (row.at.boot, messages::record_item(content, row.what)));
    let acts = drill.acts.iter().map(|(at, act)| (at.boot, act.line()));
    rows.chain(acts)
        .map(|(at, what)| DebriefStep {
            at: at.saturating_sub(begun),
            what,
            casualty: seen(course.at(&drill.scenario, at)),
            scored: None,
            sources: Vec::new(),
        })
        .collect()
}

fn seen(stage: Option<&Stage>) -> String {
    stage.map_or_else(String::new, |stage| stage.see.clone())
}

/// Says at each step what the score says of it; what was never done comes at the end.
fn judge(
    steps: &mut Vec<DebriefStep>,
    sheet: &ScoreSheet,
    tables: &Tables,
    drill: &Drill,
    course: &Course,
) {
    let last = sheet.lasted;
    let points = sheet.points.iter().map(|point| {
        let sources = tables.task_sources(point.wanted.deed);
        let at = point.at.unwrap_or(last);
        (at, point.line(), sources, point.at.is_some())
    });
    let faults = sheet.faults.iter().map(|fault| {
        let sources = tables.error_sources(fault.error);
        (fault.at, fault.line(), sources, false)
    });
    for (at, line, sources, happened) in points.chain(faults) {
        let sources = sources.to_vec();
        let step = steps
            .iter_mut()
            .find(|step| happened && step.at == at && step.scored.is_none());
        match step {
            Some(step) => {
                step.scored = Some(line);
                step.sources = sources;
            }
            None => steps.push(DebriefStep {
                at,
                what: line.clone(),
                casualty: seen(course.at(&drill.scenario, drill.begun.boot + at)),
                scored: Some(line),
                sources,
            }),
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
        (message_id!("timeline-cpr"), |done| &done.cpr),
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

fn since(axis: Axis, begun: Millis, at: Millis) -> f32 {
    axis.place(at.saturating_sub(begun))
}

/// Round times since the beginning.
fn ticks(axis: Axis) -> Vec<(f32, String)> {
    let step = axis.step(MAX_TICKS);
    let moments = (0..=MAX_TICKS).map(|number| number * step);
    moments
        .take_while(|at| *at <= axis.length)
        .map(|at| (axis.place(at), format_duration(at)))
        .collect()
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

/// What files call something.
pub(super) fn id_text(thing: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(thing).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
