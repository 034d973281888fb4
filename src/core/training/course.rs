//! How the casualty goes on: a pure function of the scenario, the time, and what was done.

use super::act::Turn;
use super::performance::Performance;
use super::scenario::{Cue, CueWhen, Scenario};
use super::stage::{Cause, Stage};
use overdose_protocol::time::Millis;

/// The most stages that a casualty goes through: a scenario that turns in a circle ends there.
const MAX_STAGES: usize = 200;

/// A stage, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The stage, by its place among the stages of the scenario.
    pub stage: usize,
    /// Since when, on the boot clock.
    pub from: Millis,
}

/// Everything that the casualty went through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    spans: Vec<Span>,
}

impl Course {
    /// How the casualty of a scenario went on from a moment on until another, both on the boot clock.
    #[must_use]
    pub fn of(scenario: &Scenario, begun: Millis, done: &Performance, until: Millis) -> Self {
        let mut here = Span {
            stage: scenario.start,
            from: begun,
        };
        let mut spans = vec![here];
        let mut turns = done.turns.iter().copied().peekable();
        while spans.len() < MAX_STAGES {
            let by_itself = next(scenario, here, done).filter(|next| next.from <= until);
            let turned = turns.peek().copied().filter(|(at, _)| *at <= until);
            here = match (by_itself, turned) {
                (Some(next), Some((at, _))) if next.from <= at => next,
                (_, Some((at, turn))) => {
                    turns.next();
                    Span {
                        stage: turned_to(scenario, here.stage, turn),
                        from: at.max(here.from),
                    }
                }
                (Some(next), None) => next,
                (None, None) => break,
            };
            spans.push(here);
        }
        Self { spans }
    }

    /// The stages, in order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The stage at a moment on the boot clock.
    #[must_use]
    pub fn at<'a>(&self, scenario: &'a Scenario, at: Millis) -> Option<&'a Stage> {
        let span = self.spans.iter().rev().find(|span| span.from <= at);
        let span = span.or(self.spans.first())?;
        scenario.stages.get(span.stage)
    }

    /// When the casualty was first so, and until then not.
    pub fn first(&self, scenario: &Scenario, is: impl Fn(&Stage) -> bool) -> Option<Millis> {
        let spans = self.spans.iter();
        let mut so = spans.filter(|span| scenario.stages.get(span.stage).is_some_and(&is));
        so.next().map(|span| span.from)
    }
}

/// What the present stage turns into by itself, and when.
fn next(scenario: &Scenario, here: Span, done: &Performance) -> Option<Span> {
    let stage = scenario.stages.get(here.stage)?;
    let mut soonest: Option<Span> = None;
    for change in &stage.then {
        let Some(from) = since(change.when, here.from, change.after, done) else {
            continue;
        };
        let from = from.saturating_add(change.after);
        let prevented = change.unless.is_some_and(|cause| is_so(cause, from, done));
        if !prevented && soonest.is_none_or(|soonest| from < soonest.from) {
            soonest = Some(Span {
                stage: change.to,
                from,
            });
        }
    }
    soonest
}

/// Since when something is so that then stays so for long enough, counted from the beginning of a stage on.
fn since(cause: Cause, from: Millis, long: Millis, done: &Performance) -> Option<Millis> {
    let lasting = |spans: &[(Millis, Option<Millis>)]| {
        let spans = spans.iter().map(|(begin, end)| ((*begin).max(from), *end));
        let mut enough =
            spans.filter(|(begin, end)| end.is_none_or(|end| end >= begin.saturating_add(long)));
        enough.next().map(|(begin, _)| begin)
    };
    match cause {
        Cause::Time => Some(from),
        Cause::Naloxone(doses) => {
            let index = usize::try_from(doses)
                .unwrap_or(usize::MAX)
                .checked_sub(1)?;
            done.given().nth(index).map(|at| at.max(from))
        }
        Cause::Called => done.call.map(|at| at.max(from)),
        Cause::Cpr => lasting(&done.pushes),
        Cause::Side => lasting(&done.side),
        Cause::CallTaker => lasting(&done.call_taker),
        Cause::Aed => lasting(&done.aed),
    }
}

/// Whether something is so at a moment.
fn is_so(cause: Cause, at: Millis, done: &Performance) -> bool {
    let now = |spans: &[(Millis, Option<Millis>)]| {
        let mut spans = spans.iter();
        spans.any(|(begin, end)| *begin <= at && end.is_none_or(|end| end > at))
    };
    match cause {
        Cause::Time => true,
        Cause::Naloxone(doses) => {
            let given = done.given().filter(|dose| *dose <= at).count();
            given >= usize::try_from(doses).unwrap_or(usize::MAX)
        }
        Cause::Called => done.call.is_some_and(|call| call <= at),
        Cause::Cpr => now(&done.pushes),
        Cause::Side => now(&done.side),
        Cause::CallTaker => now(&done.call_taker),
        Cause::Aed => now(&done.aed),
    }
}

fn turned_to(scenario: &Scenario, stage: usize, turn: Turn) -> usize {
    match turn {
        Turn::Worse => stage.saturating_sub(1),
        Turn::Better => (stage + 1).min(scenario.stages.len().saturating_sub(1)),
    }
}

impl Cue {
    /// When it is said in a drill, on the boot clock; nothing where what it waits for has not come.
    #[must_use]
    pub fn at(&self, begun: Millis, done: &Performance, course: &Course) -> Option<Millis> {
        let first = |intervals: &[(Millis, Option<Millis>)]| intervals.first().map(|it| it.0);
        let from = match self.when {
            CueWhen::Stage(stage) => {
                let mut spans = course.spans().iter().rev();
                spans.find(|span| span.stage == stage)?.from
            }
            CueWhen::Done(Cause::Time) => begun,
            CueWhen::Done(Cause::Called) => done.call?,
            CueWhen::Done(Cause::Naloxone(count)) => {
                let index = usize::try_from(count).ok()?.checked_sub(1)?;
                done.given().nth(index)?
            }
            CueWhen::Done(Cause::Cpr) => first(&done.pushes)?,
            CueWhen::Done(Cause::Side) => first(&done.side)?,
            CueWhen::Done(Cause::CallTaker) => first(&done.call_taker)?,
            CueWhen::Done(Cause::Aed) => first(&done.aed)?,
        };
        Some(from.saturating_add(self.after))
    }
}
