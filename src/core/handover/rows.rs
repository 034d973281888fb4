//! The six letters of the handover, each with what is known.

use super::Handover;
use crate::content::Content;
use crate::format::{format_duration, format_minute, format_zone};
use crate::locale::{Message, MessageId};
use crate::{message, message_id, messages};
use overdose_protocol::definition::Answers;
use overdose_protocol::incident::Age;
use overdose_protocol::record::{Interval, Lane, Observation, same_sign};
use overdose_protocol::time::{Millis, Now};
use overdose_protocol::told::{Told, ToldKind};

/// How many intervals of one kind are said one by one: the whole is to be read in 30 seconds (S115).
const MAX_INTERVALS: usize = 2;

/// How many doses are said with their times.
const MAX_DOSES: usize = 6;

/// A letter of ATMIST, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letter {
    /// Age.
    Age,
    /// Time.
    Time,
    /// What they may have taken: the mechanism of a medical case (S116).
    Taken,
    /// Injuries.
    Injuries,
    /// Signs.
    Signs,
    /// Treatment.
    Treatment,
}

impl Letter {
    /// The letter itself.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Age => "A",
            Self::Time | Self::Treatment => "T",
            Self::Taken => "M",
            Self::Injuries => "I",
            Self::Signs => "S",
        }
    }

    /// What it stands for.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Age => message!("handover-age"),
            Self::Time => message!("handover-time"),
            Self::Taken => message!("handover-taken"),
            Self::Injuries => message!("handover-injuries"),
            Self::Signs => message!("handover-signs"),
            Self::Treatment => message!("handover-treatment"),
        }
    }
}

/// A letter and what there is to say.
#[derive(Debug, Clone, PartialEq)]
pub struct HandoverRow {
    /// The letter.
    pub letter: Letter,
    /// Sentences, in order.
    pub lines: Vec<Message>,
}

impl Handover {
    /// All six, in order.
    #[must_use]
    pub fn rows(&self, content: &Content) -> Vec<HandoverRow> {
        let all = [
            (Letter::Age, vec![self.age()]),
            (Letter::Time, self.time()),
            (Letter::Taken, self.taken(content)),
            (Letter::Injuries, self.injuries()),
            (Letter::Signs, self.signs(content)),
            (Letter::Treatment, self.treatment()),
        ];
        let rows = all
            .into_iter()
            .map(|(letter, lines)| HandoverRow { letter, lines });
        rows.collect()
    }

    fn age(&self) -> Message {
        if let Some((told, _)) = self.told(ToldKind::Age) {
            return message!("handover-guess", age = messages::told(told));
        }
        match self.age {
            Age::Child => message!("handover-child"),
            Age::Baby => message!("handover-baby"),
            Age::Adult => message!("handover-age-unknown"),
        }
    }

    fn time(&self) -> Vec<Message> {
        let found = self.found.map(|found| {
            message!(
                "handover-found",
                time = format_minute(found),
                zone = format_zone(found),
                ago = self.ago(found)
            )
        });
        let call = self
            .calling
            .map(|at| message!("handover-call", time = format_minute(at)));
        let well = match self.told(ToldKind::Well) {
            Some((told, at)) => message!(
                "handover-well",
                well = messages::told(told),
                time = format_minute(at)
            ),
            None => message!("handover-well-not-known"),
        };
        found.into_iter().chain(call).chain([well]).collect()
    }

    fn taken(&self, content: &Content) -> Vec<Message> {
        let name = |drug| content.words.short(messages::drug(&content.protocol, drug));
        let drugs: Vec<Message> = self.drugs.iter().copied().map(name).collect();
        if drugs.is_empty() {
            return vec![message!("handover-taken-unknown")];
        }
        vec![
            message!("handover-drugs", drugs),
            message!("handover-amount-unknown"),
        ]
    }

    fn injuries(&self) -> Vec<Message> {
        let fits = self.fits.iter().map(|fit| {
            message!(
                "handover-fit",
                time = format_minute(fit.from),
                clock = format_duration(self.length(*fit))
            )
        });
        let fits: Vec<Message> = match self.fits.as_slice() {
            [first, .., last] if self.fits.len() > MAX_INTERVALS => vec![message!(
                "handover-fits",
                count = self.fits.len(),
                time = format_minute(first.from),
                until = format_minute(last.from)
            )],
            _ => fits.collect(),
        };
        let (injury, fit) = (self.told(ToldKind::Injury), self.told(ToldKind::Fit));
        let unknown = match (injury, fit, self.fits.is_empty()) {
            (None, None, true) => Some(message!("handover-injuries-unknown")),
            (None, None, false) => Some(message!("handover-other-injuries-unknown")),
            (None, Some(_), _) => Some(message!("handover-injury-not-known")),
            (Some(_), None, true) => Some(message!("handover-fit-not-known")),
            (Some(_), None, false) => Some(message!("handover-vomit-not-known")),
            (Some(_), Some(_), _) => None,
        };
        let told = [injury, fit].into_iter().flatten().map(|(told, _)| {
            let asked = messages::asked_of(told.kind());
            message!("handover-told", asked, told = messages::told(told))
        });
        // Where much has to be said the rest has to be read in the same time (S115).
        let is_short = fits.is_empty() && self.treatment.cpr.is_empty();
        let tag = is_short.then(|| message!("handover-tag"));
        fits.into_iter()
            .chain(told)
            .chain(unknown)
            .chain(tag)
            .collect()
    }

    /// What was told of one kind, and when.
    fn told(&self, kind: ToldKind) -> Option<(Told, Now)> {
        let mut told = self.told.iter();
        told.find(|(told, _)| told.kind() == kind).copied()
    }

    fn signs(&self, content: &Content) -> Vec<Message> {
        let protocol = &content.protocol;
        let signs = &self.signs;
        let mut lines = Vec::new();
        if let Some(outcome) = signs.now {
            let outcome = messages::outcome(protocol, outcome);
            lines.push(message!("handover-now", outcome));
        }
        lines.extend(self.looks(content));
        if let Some((count, at)) = signs.breaths {
            lines.push(message!(
                "handover-breaths",
                count,
                time = format_minute(at)
            ));
        }
        let extreme = |id: MessageId, (outcome, at)| {
            Message::from(id)
                .with("outcome", messages::outcome(protocol, outcome))
                .with("time", format_minute(at))
        };
        if let Some((worst, best)) = signs.extremes {
            let now = |outcome| signs.now == Some(outcome);
            // What is so now was said already.
            if worst.0 != best.0 {
                lines.push(extreme(message_id!("handover-worst", outcome, time), worst));
                lines.extend(
                    (!now(best.0))
                        .then(|| extreme(message_id!("handover-best", outcome, time), best)),
                );
            }
        }
        if lines.is_empty() {
            lines.push(message!("handover-signs-unknown"));
        }
        lines
    }

    /// What was seen, a line a minute. What changed within a minute is told as it was last.
    fn looks(&self, content: &Content) -> Vec<Message> {
        let protocol = &content.protocol;
        let mut minutes: Vec<(String, Vec<Observation>)> = Vec::new();
        for look in &self.signs.looks {
            let time = format_minute(look.at);
            match minutes.last_mut().filter(|(minute, _)| *minute == time) {
                Some((_, looks)) => {
                    looks.retain(|earlier| {
                        let same = same_sign(protocol, earlier.question, look.question);
                        !same || earlier.answer == look.answer
                    });
                    looks.push(*look);
                }
                None => minutes.push((time, vec![*look])),
            }
        }
        let lines = minutes.into_iter().map(|(time, looks)| {
            let said = |look: &Observation| {
                let said = messages::said(protocol, look.question, look.answer);
                messages::of_age(&content.words, said, self.age)
            };
            let answers: Vec<Message> = looks.iter().map(said).collect();
            message!("handover-answers", time, answers)
        });
        lines.collect()
    }

    fn treatment(&self) -> Vec<Message> {
        let mut lines = vec![self.doses()];
        match self.treatment.cpr.as_slice() {
            [first, .., last] if self.treatment.cpr.len() > MAX_INTERVALS => {
                let time = format_minute(first.from);
                lines.push(match last.to.map(format_minute) {
                    Some(until) => message!("handover-cpr-breaks", time, until),
                    None => message!("handover-cpr-breaks-on", time),
                });
                let breaths = |cpr: &Interval| cpr.lane == Lane::BreathsOnly;
                let breaths = self.treatment.cpr.iter().any(breaths);
                lines.extend(breaths.then(|| message!("handover-part-breaths")));
            }
            cpr => lines.extend(cpr.iter().copied().map(cpr_line)),
        }
        if let [first, ..] = self.treatment.aed.as_slice()
            && let Some(last) = self.treatment.aed.last()
        {
            let time = format_minute(first.from);
            lines.push(match last.to.map(format_minute) {
                Some(until) => message!("handover-aed", time, until),
                None => message!("handover-aed-on", time),
            });
        }
        lines.push(match self.treatment.on_side {
            Some(at) => message!("handover-side", time = format_minute(at)),
            None => message!("handover-side-unknown"),
        });
        lines
    }

    fn doses(&self) -> Message {
        let doses = &self.treatment.doses;
        let Some(last) = doses.last() else {
            return match self.treatment.none_here {
                Some(at) => message!("handover-none-here", time = format_minute(at)),
                None => message!("handover-no-dose"),
            };
        };
        if let [first, ..] = doses.as_slice()
            && doses.len() > MAX_DOSES
        {
            return message!(
                "handover-many-doses",
                count = doses.len(),
                time = format_minute(*first),
                until = format_minute(*last),
                ago = self.ago(*last)
            );
        }
        let times: Vec<String> = doses.iter().copied().map(format_minute).collect();
        message!(
            "handover-doses",
            count = doses.len(),
            times,
            ago = self.ago(*last)
        )
    }

    fn length(&self, interval: Interval) -> Millis {
        let to = interval.to.unwrap_or(self.written);
        to.boot.saturating_sub(interval.from.boot)
    }

    fn ago(&self, at: Now) -> Message {
        let minutes = self.written.boot.saturating_sub(at.boot) / 60_000;
        message!("ago", minutes)
    }
}

fn cpr_line(cpr: Interval) -> Message {
    let time = format_minute(cpr.from);
    match (cpr.lane, cpr.to.map(format_minute)) {
        (Lane::BreathsOnly, Some(until)) => message!("handover-breaths-only", time, until),
        (Lane::BreathsOnly, None) => message!("handover-breaths-only-on", time),
        (_, Some(until)) => message!("handover-cpr", time, until),
        (_, None) => message!("handover-cpr-on", time),
    }
}

/// Answers said back, in the order of the questions.
#[must_use]
pub fn said(content: &Content, answers: Answers, age: Age) -> Vec<Message> {
    let protocol = &content.protocol;
    let questions = protocol.questions.iter();
    let said = questions.filter_map(|(id, _)| {
        let said = messages::said(protocol, id, answers.get(id)?);
        Some(messages::of_age(&content.words, said, age))
    });
    said.collect()
}
