//! Judges a drill, from its record alone: what was done, missed, late or out of order, and which critical errors were made. The
//! program cannot see hands: what it counts is what was pressed and what the trainer marked.

use super::act::Mark;
use super::casualty::ExpectedAnswers;
use super::course::Course;
use super::drill::Drill;
use super::perform::perform;
use super::performance::{Answered, Performance, earliest};
use super::scenario::{Scenario, Wanted};
use super::score::{Fault, Point, Remark, Rest, ScoreSheet, Status, Times, Verdict};
use super::stage::Stage;
use super::tables::Tables;
use super::task::{CriticalError, DeadlineOrigin, RemarkKind, Task};
use overdose_protocol::definition::{Answer, Protocol};
use overdose_protocol::incident::{CloseReason, Incident};
use overdose_protocol::time::Millis;

/// The score of a drill.
#[must_use]
pub fn score(
    protocol: &Protocol,
    tables: &Tables,
    drill: &Drill,
    incident: &Incident,
) -> ScoreSheet {
    let done = Performance::of(protocol, drill, incident);
    let begun = drill.begun.boot;
    // What an early end came before is known from the run in which it goes well.
    let ideal = drill.was_ended().then(|| {
        let run = &drill.scenario.ideal;
        let (drill, incident) = perform(protocol, tables, &drill.scenario, incident.header, run);
        score(protocol, tables, &drill, &incident)
    });
    let judge = Judge {
        ideal,
        protocol,
        tables,
        drill,
        scenario: &drill.scenario,
        dose_due: protocol.profiles.get(incident.header.profile).dose.due,
        course: Course::of(&drill.scenario, begun, &done, done.last),
        done,
        begun,
    };
    judge.sheet()
}

/// What a score is made from.
struct Judge<'a> {
    /// The score of the run in which it goes well, where the drill was ended early.
    ideal: Option<ScoreSheet>,
    protocol: &'a Protocol,
    tables: &'a Tables,
    drill: &'a Drill,
    scenario: &'a Scenario,
    /// How long after a dose the next one is due.
    dose_due: Millis,
    course: Course,
    done: Performance,
    begun: Millis,
}

/// When something was done, and how long it took.
type When = (Millis, Option<Millis>);

impl Judge<'_> {
    fn sheet(&self) -> ScoreSheet {
        let wanted = self.scenario.wanted.iter();
        let points: Vec<Point> = wanted.map(|wanted| self.point(*wanted)).collect();
        let mut faults: Vec<Fault> = self
            .tables
            .errors
            .iter()
            .filter_map(|row| self.fault(row.id))
            .collect();
        faults.sort_by_key(|fault| fault.at);
        let others = || points.iter().filter(|point| !point.wanted.critical);
        let counted = |counts: fn(&Point) -> bool| others().filter(|it| counts(it)).count();
        let all = others().count();
        let rest = Rest {
            done: counted(Point::counts),
            all,
            enough: self.tables.enough_of(all),
        };
        let is_enough = |counts: fn(&Point) -> bool| {
            let mut critical = points.iter().filter(|point| point.wanted.critical);
            faults.is_empty() && critical.all(counts) && counted(counts) >= rest.enough
        };
        let verdict = if is_enough(Point::counts) {
            Verdict::Passed
        } else if is_enough(|point| point.counts() || point.is_unknown()) {
            Verdict::Unknown
        } else {
            Verdict::NotPassed
        };
        let after = |at: Option<Millis>| at.map(|at| self.after(at));
        ScoreSheet {
            times: Times {
                call: after(self.done.call),
                naloxone: after(self.done.given().next()),
                hands: after(self.done.hands()),
            },
            points,
            faults,
            remarks: self.remarks(),
            rest,
            verdict,
            lasted: self.after(self.done.last),
            rewound: self.drill.rewound,
            ended: self.drill.was_ended(),
        }
    }

    fn after(&self, at: Millis) -> Millis {
        at.saturating_sub(self.begun)
    }

    fn point(&self, wanted: Wanted) -> Point {
        let Some((at, took)) = self.when(wanted.deed) else {
            return Point {
                wanted,
                status: self.why_not(wanted.deed),
                at: None,
                took: None,
            };
        };
        let took = took.unwrap_or(self.after(at));
        let late = wanted.within.is_some_and(|within| took > within);
        let row = self.tables.deed(wanted.deed);
        let before = row.map_or(&[][..], |row| row.after.as_slice());
        let mut before = before.iter().filter(|deed| self.is_wanted(**deed));
        let early = before.any(|deed| self.when(*deed).is_none_or(|(other, _)| other > at));
        Point {
            wanted,
            status: match (self.is_mistaken(wanted.deed, at), late, early) {
                (true, ..) => Status::Mistaken,
                (_, true, _) => Status::Late,
                (_, _, true) => Status::OutOfOrder,
                _ => Status::Done,
            },
            at: Some(self.after(at)),
            took: Some(took),
        }
    }

    /// Whether a look, answered at this moment, took what there was to see for something milder.
    fn is_mistaken(&self, deed: Task, at: Millis) -> bool {
        let is_asked = |it: &Answered| match deed {
            Task::CheckResponse => it.question == self.protocol.actions.first_question,
            Task::CheckBreathing => self.protocol.questions.get(it.question).look_timer,
            _ => false,
        };
        let mut answered = self.done.answered.iter();
        answered.any(|it| it.at == at && is_asked(it) && self.is_milder(it))
    }

    /// Why something was not done.
    fn why_not(&self, deed: Task) -> Status {
        if deed == Task::Cpr && !self.done.cpr.is_empty() {
            Status::NotMarked
        } else if self.comes_later(deed) {
            Status::NotReached
        } else {
            Status::Missed
        }
    }

    /// Whether the drill was ended before something is done where it goes well.
    fn comes_later(&self, deed: Task) -> bool {
        let at = self.ideal.as_ref().and_then(|ideal| ideal.at(deed));
        at.is_some_and(|at| at > self.after(self.done.last))
    }

    fn is_wanted(&self, deed: Task) -> bool {
        self.scenario
            .wanted
            .iter()
            .any(|wanted| wanted.deed == deed)
    }

    /// When something was done, and how long it took where that does not count from the beginning.
    fn when(&self, deed: Task) -> Option<When> {
        let done = &self.done;
        let at = match deed {
            Task::CheckResponse => {
                let first = self.protocol.actions.first_question;
                let answered = done.answered.iter().find(|it| it.question == first);
                earliest(answered.map(|it| it.at), done.not_breathing)
            }
            Task::Call => done.call,
            Task::CheckBreathing => return self.looked(),
            Task::ActOnNotSure => self.took_for_danger(),
            Task::Naloxone => done.given().next(),
            Task::Cpr => return self.began_cpr(),
            Task::Side => {
                let mut sides = done.side.iter().map(|(from, _)| *from);
                let stage = |at| self.course.at(self.scenario, at);
                sides.find(|at| !stage(*at).is_some_and(|it| self.needs_cpr(it)))
            }
            Task::Stay => self.left().is_none().then_some(done.last),
            Task::Recheck => {
                let last = done.checks.last().copied();
                // While the call taker leads it is the call taker who asks (R10).
                let asked = last.or(done.call_taker.first().map(|(from, _)| *from));
                asked.filter(|_| done.unanswered.is_empty())
            }
            Task::TellCrew => {
                let to_crew = |(reason, _): &(CloseReason, _)| *reason == CloseReason::CrewTookOver;
                let crew = done.crew.filter(|_| done.crew_stays);
                crew.filter(|_| done.closed.as_ref().is_none_or(to_crew))
            }
            Task::Answers => {
                let last = done.answered.last().map(|it| it.at);
                let last = last.or(done.not_breathing);
                last.filter(|_| self.milder().is_none())
            }
            Task::HeadBack => done.mark(Mark::HeadBack),
            Task::Send => done.mark(Mark::Sent),
            Task::Own => done.mark(Mark::Own),
            Task::NewPerson => done.mark(Mark::NewPerson),
            Task::Child => done.child,
            Task::Seizure => done.seizure,
            Task::Aed => done.aed.first().map(|(from, _)| *from),
            Task::CallTaker => done.call_taker.first().map(|(from, _)| *from),
            Task::Drugs => done.drugs,
            Task::SecondDose => {
                let mut doses = self.more_doses();
                doses
                    .find(|(before, at)| self.was_due(*before, *at))
                    .map(|it| it.1)
            }
            Task::Colour => {
                let mut looks = done.answered.iter().filter(|it| it.between_cards);
                looks.next().map(|it| it.at)
            }
            Task::Help => done.help,
            Task::CorrectDose => done.corrected,
        };
        at.map(|at| (at, None))
    }

    /// The first look at the breathing: until somebody answered, or began to push without an answer, for silence leads there
    /// too (R11). The way to the keys and back is not part of the look. *Not breathing* says what was seen without a question.
    fn looked(&self) -> Option<When> {
        let seen = self.done.not_breathing;
        let look = self.done.look;
        let look = look.filter(|(since, _)| seen.is_none_or(|seen| seen >= *since));
        let Some((since, answered)) = look else {
            return seen.map(|at| (at, Some(0)));
        };
        let answered = earliest(answered, seen);
        let pushed = self.done.mark(Mark::Hands).filter(|at| *at >= since);
        let pushed_first = pushed.filter(|at| answered.is_none_or(|answered| *at < answered));
        let at = pushed_first.or(answered)?;
        let took = at.saturating_sub(since);
        Some((at, Some(took.saturating_sub(self.scenario.walk))))
    }

    /// When pushes or breaths began, counted from when they were first needed; where that came later, from the next check on,
    /// which is when the program asks.
    fn began_cpr(&self) -> Option<When> {
        let at = self.done.hands()?;
        let row = self.tables.deed(Task::Cpr);
        let need = self
            .course
            .first(self.scenario, |stage| self.needs_cpr(stage));
        let from = match row.map(|row| row.from) {
            Some(DeadlineOrigin::Need) => self.asked_at(need.unwrap_or(self.begun)),
            _ => self.begun,
        };
        Some((at, Some(at.saturating_sub(from))))
    }

    /// When the program asked next after the casualty got worse: at once at the beginning, else at the next check.
    fn asked_at(&self, need: Millis) -> Millis {
        let mut checks = self.done.checks.iter().copied();
        if need == self.begun {
            return need;
        }
        checks.find(|check| *check >= need).unwrap_or(need)
    }

    fn needs_cpr(&self, stage: &Stage) -> bool {
        let truths = &self.tables.truths;
        truths.needs_cpr(self.protocol, self.scenario, stage)
    }

    /// Each dose after the first, with the one before it.
    fn more_doses(&self) -> impl Iterator<Item = (Millis, Millis)> + '_ {
        self.done.given().zip(self.done.given().skip(1))
    }

    /// Whether a dose was given because one was due since the one before, to somebody who did not breathe well.
    fn was_due(&self, before: Millis, at: Millis) -> bool {
        let mut due = self.done.dose_due.iter();
        due.any(|due| (before..=at).contains(due)) && !self.breathes_well(at)
    }

    fn breathes_well(&self, at: Millis) -> bool {
        let stage = self.course.at(self.scenario, at);
        stage.is_some_and(ExpectedAnswers::breathes_well)
    }

    /// What is said beside the points. One more dose for somebody who breathes well is a critical error, not a remark.
    fn remarks(&self) -> Vec<Remark> {
        let pushes = self.done.pushes.iter().map(|(from, _)| *from);
        let pushes = pushes.filter(|at| self.breathes_well(*at));
        let early = self.more_doses().filter(|(before, at)| {
            at.saturating_sub(*before) < self.dose_due && !self.breathes_well(*at)
        });
        let pushes = pushes.map(|at| (RemarkKind::PushedWhileBreathing, at));
        let early = early.map(|(_, at)| (RemarkKind::EarlyDose, at));
        let remarks = pushes.chain(early);
        let mut remarks: Vec<Remark> = remarks
            .map(|(kind, at)| Remark {
                kind,
                at: self.after(at),
            })
            .collect();
        remarks.sort_by_key(|remark| remark.at);
        remarks
    }

    /// When something that could not be told was first taken for danger, if it always was.
    fn took_for_danger(&self) -> Option<Millis> {
        let truth = |it: &&Answered| {
            let stage = self.course.at(self.scenario, it.at)?;
            let truths = &self.tables.truths;
            Some(truths.answer(self.protocol, self.scenario, stage, it.question))
        };
        let unclear = self.done.answered.iter();
        let mut unclear = unclear.filter(|it| truth(it) == Some(Answer::NotSure));
        let first = unclear.next()?.at;
        self.milder().is_none().then_some(first)
    }

    /// When an answer was first milder than what there was to see.
    fn milder(&self) -> Option<Millis> {
        let mut answered = self.done.answered.iter();
        answered.find(|it| self.is_milder(it)).map(|it| it.at)
    }

    fn is_milder(&self, it: &Answered) -> bool {
        self.course.at(self.scenario, it.at).is_some_and(|stage| {
            let (of, answer) = ((self.scenario, stage), (it.question, it.answer));
            self.tables.truths.is_milder(self.protocol, of, answer)
        })
    }

    /// When the casualty was left: seen to be, set aside, or closed for another reason than a crew while they do not
    /// wake.
    fn left(&self) -> Option<Millis> {
        let closed = self.done.closed.filter(|(reason, at)| {
            let stage = self.course.at(self.scenario, *at);
            let is_awake = stage.is_some_and(ExpectedAnswers::is_awake);
            *reason != CloseReason::CrewTookOver && !is_awake
        });
        let left = earliest(self.done.mark(Mark::Left), self.done.suspended);
        earliest(left, closed.map(|(_, at)| at))
    }

    fn fault(&self, error: CriticalError) -> Option<Fault> {
        let done = &self.done;
        let timeout = self.tables.timeout(error);
        let at = match error {
            CriticalError::LeftAlone => self.left(),
            CriticalError::NoCall => {
                let is_due = self.is_wanted(Task::Call) && !self.comes_later(Task::Call);
                (is_due && done.call.is_none()).then_some(done.last)
            }
            CriticalError::Harm => done.mark(Mark::Harm),
            CriticalError::Waited => self.waited(timeout),
            CriticalError::StoppedWatching => self.stopped_watching(),
            CriticalError::SecondDose => {
                let mut doses = self.more_doses().map(|(_, at)| at);
                doses.find(|at| self.breathes_well(*at))
            }
            CriticalError::SideNotBreathing => self.side_not_breathing(timeout),
        };
        at.map(|at| Fault {
            error,
            at: self.after(at),
        })
    }

    /// When it had been waited for too long: nothing that helps was done by then.
    fn waited(&self, timeout: Millis) -> Option<Millis> {
        let done = &self.done;
        let side = done.side.first().map(|(from, _)| *from);
        let sent = done.mark(Mark::Sent);
        // Where nobody marked pushes, those of their screen may have helped.
        let screen = done.cpr.first().map(|(from, _)| *from);
        let hands = done.hands().or(screen);
        let helps = [done.call, done.given().next(), hands, side, sent];
        let first = helps.into_iter().flatten().min().unwrap_or(done.last);
        let limit = self.begun + timeout;
        (self.is_wanted(Task::Call) && first > limit).then_some(limit)
    }

    /// When nobody watched any more after they woke: a check without an answer, or an end before the crew came.
    fn stopped_watching(&self) -> Option<Millis> {
        let asleep = self
            .course
            .first(self.scenario, |stage| !ExpectedAnswers::is_awake(stage))?;
        let mut spans = self.course.spans().iter();
        let woke = spans.find(|span| {
            let stage = self.scenario.stages.get(span.stage);
            span.from > asleep && stage.is_some_and(ExpectedAnswers::is_awake)
        })?;
        let done = &self.done;
        let unanswered = done.unanswered.iter().find(|at| **at > woke.from).copied();
        let ended = done.closed.filter(|(reason, at)| {
            let crew = done.crew.is_some_and(|crew| crew <= *at);
            *at > woke.from && !(crew && *reason == CloseReason::CrewTookOver)
        });
        earliest(unanswered, ended.map(|(_, at)| at))
    }

    /// When somebody who did not breathe had lain on the side for too long: since they were put there, or since the next check
    /// after their breathing stopped.
    fn side_not_breathing(&self, timeout: Millis) -> Option<Millis> {
        let spans = self.course.spans();
        let ends = spans.iter().skip(1).map(|span| span.from);
        let needs = spans.iter().zip(ends.chain([self.done.last]));
        let needs = needs.filter(|(span, _)| {
            let stage = self.scenario.stages.get(span.stage);
            stage.is_some_and(|stage| self.needs_cpr(stage))
        });
        let mut limits = needs.flat_map(|(span, end)| {
            self.done.side.iter().filter_map(move |(from, to)| {
                let lay_there = *from < span.from;
                let noticed = if lay_there {
                    self.asked_at(span.from)
                } else {
                    *from
                };
                let limit = noticed.saturating_add(timeout);
                let until = to.unwrap_or(self.done.last).min(end);
                (noticed >= span.from && until >= limit).then_some(limit)
            })
        });
        limits.next()
    }
}
