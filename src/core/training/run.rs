//! A run through a scenario, written down: what somebody does and when.

use super::act::{Act, Mark, Turn};
use super::task::{CriticalError, Task};
use overdose_protocol::definition::{Answer, Protocol};
use overdose_protocol::incident::{Age, CloseReason, Event, Lead, Supply};
use overdose_protocol::time::Millis;

/// The longest run, in minutes.
const MAX_MINUTES: u64 = 180;

/// A run: what somebody does, in order.
pub type Run = Vec<RunStep>;

/// Something that somebody does in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunStep {
    /// When, after the beginning, in milliseconds.
    pub at: Millis,
    /// What.
    pub what: RunAct,
}

/// What can be done in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunAct {
    /// Answers the question in front.
    Answer(Answer),
    /// Does anything else that is an event.
    Event(Event),
    /// Something that the trainer sees or does.
    Act(Act),
    /// Nothing: time passes.
    Wait,
}

/// A run that goes wrong, and what it must cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongRun {
    /// What goes wrong, in words.
    pub name: String,
    /// The run.
    pub run: Run,
    /// The critical errors that it makes.
    pub errors: Vec<CriticalError>,
    /// What it does not do.
    pub missed: Vec<Task>,
    /// What it does too late.
    pub late: Vec<Task>,
}

/// Every word of a run that is an event about nothing else.
const EVENTS: [(&str, Event); 23] = [
    ("next", Event::CardDone),
    ("back", Event::WentBack),
    ("not_breathing_pressed", Event::NotBreathing),
    ("breathing_again", Event::BreathingAgain),
    ("check", Event::CheckAgain),
    ("naloxone", Event::NaloxoneGiven),
    ("correct_dose", Event::DoseWithdrawn(true)),
    ("call_taker", Event::Lead(Lead::CallTaker)),
    ("aed", Event::Lead(Lead::Aed)),
    ("child", Event::Age(Age::Child)),
    ("baby", Event::Age(Age::Baby)),
    ("calling", Event::Calling(true)),
    ("alone", Event::Alone(true)),
    ("none_here", Event::Supply(Supply::None)),
    ("weak_breaths", Event::WeakBreaths(true)),
    ("fit", Event::SeizureBegan),
    ("fit_over", Event::SeizureEnded),
    ("count_breath", Event::BreathCounted),
    ("crew", Event::CrewArrived),
    ("same_person", Event::SamePerson),
    ("bring_back", Event::BroughtBack),
    ("touch", Event::Touched),
    ("leave_page", Event::PageClosed),
];

impl RunAct {
    /// What a word of a run means.
    ///
    /// # Errors
    ///
    /// What is wrong with it, with all words that there are.
    pub(super) fn find(protocol: &Protocol, word: &str) -> Result<Self, String> {
        if let Some(answer) = Answer::find(word) {
            return Ok(Self::Answer(answer));
        }
        if let Some((_, event)) = EVENTS.into_iter().find(|(name, _)| *name == word) {
            return Ok(Self::Event(event));
        }
        match word.split_once(':') {
            Some(("drug", name)) => {
                let drug = protocol.notes.drugs.find(name);
                let drug = drug.ok_or_else(|| format!("there is no drug \"{name}\""))?;
                return Ok(Self::Event(Event::Drug(drug, true)));
            }
            Some(("close", name)) => {
                let mut all = CloseReason::ALL.into_iter();
                let reason = all.find(|reason| reason.name() == name);
                let reason = reason.ok_or_else(|| format!("there is no reason \"{name}\""))?;
                return Ok(Self::Event(Event::Closed(reason)));
            }
            Some(("saw", name)) => {
                let mark = Mark::ALL.into_iter().find(|mark| mark.name() == name);
                let mark = mark.ok_or_else(|| format!("there is no mark \"{name}\""))?;
                return Ok(Self::Act(Act::Saw(mark)));
            }
            _ => {}
        }
        match word {
            "worse" => Ok(Self::Act(Act::Turned(Turn::Worse))),
            "better" => Ok(Self::Act(Act::Turned(Turn::Better))),
            "wait" => Ok(Self::Wait),
            _ => {
                let events: Vec<&str> = EVENTS.iter().map(|(name, _)| *name).collect();
                let marks: Vec<&str> = Mark::ALL.iter().map(|mark| mark.name()).collect();
                Err(format!(
                    "\"{word}\" is nothing that can be done; possible are yes, no, not_sure, {}, drug:NAME, close:REASON, \
                     worse, better, wait, and saw: with {}",
                    events.join(", "),
                    marks.join(", ")
                ))
            }
        }
    }
}

/// Reads the steps of a run, each a time and a word: `0:05 no`.
///
/// # Errors
///
/// The first step that is wrong, from 0, and what is wrong with it.
pub fn read_run(protocol: &Protocol, steps: &[impl AsRef<str>]) -> Result<Run, (usize, String)> {
    let mut run = Run::new();
    for (index, step) in steps.iter().enumerate() {
        let step = step.as_ref();
        let read = step.split_once(' ').and_then(|(time, word)| {
            let (minutes, seconds) = time.split_once(':')?;
            let (minutes, seconds): (u64, u64) = (minutes.parse().ok()?, seconds.parse().ok()?);
            let known = seconds < 60 && minutes < MAX_MINUTES;
            known.then_some(((minutes * 60 + seconds) * 1000, word.trim()))
        });
        let (at, word) = read.ok_or_else(|| {
            let what = format!("\"{step}\" is not a time and a word, such as \"0:05 no\"");
            (index, what)
        })?;
        if run.last().is_some_and(|last| last.at > at) {
            return Err((index, "it stands after a later step".to_owned()));
        }
        let what = RunAct::find(protocol, word).map_err(|problem| (index, problem))?;
        run.push(RunStep { at, what });
    }
    if run.is_empty() {
        return Err((0, "nothing is done in it".to_owned()));
    }
    Ok(run)
}
