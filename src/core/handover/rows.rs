//! The six letters of the handover, each with what is known.

use super::Handover;
use crate::content::Content;
use crate::format::{format_duration, format_minute, format_zone};
use crate::locale::Message;
use crate::messages;
use overdose_protocol::definition::{Answer, Answers, Named, Protocol, QuestionId};
use overdose_protocol::record::{Interval, Lane, Observation, same_sign};
use overdose_protocol::time::{Millis, Now};

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
        Message::new(match self {
            Self::Age => "handover-age",
            Self::Time => "handover-time",
            Self::Taken => "handover-taken",
            Self::Injuries => "handover-injuries",
            Self::Signs => "handover-signs",
            Self::Treatment => "handover-treatment",
        })
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
        let protocol = &content.protocol;
        let all = [
            (Letter::Age, vec![self.age()]),
            (Letter::Time, self.time()),
            (Letter::Taken, self.taken(content)),
            (Letter::Injuries, self.injuries()),
            (Letter::Signs, self.signs(protocol)),
            (Letter::Treatment, self.treatment()),
        ];
        let rows = all
            .into_iter()
            .map(|(letter, lines)| HandoverRow { letter, lines });
        rows.collect()
    }

    fn age(&self) -> Message {
        Message::new(if self.child {
            "handover-child"
        } else {
            "handover-age-unknown"
        })
    }

    fn time(&self) -> Vec<Message> {
        let found = self.found.map(|found| {
            Message::new("handover-found")
                .with("time", format_minute(found))
                .with("zone", format_zone(found))
                .with("ago", self.ago(found))
        });
        found
            .into_iter()
            .chain([Message::new("handover-well-unknown")])
            .collect()
    }

    fn taken(&self, content: &Content) -> Vec<Message> {
        let name = |drug| {
            let drug = content.protocol.notes.drugs.get(drug);
            content
                .words
                .short(Message::new(format!("drug-{}", drug.name())))
        };
        let drugs: Vec<Message> = self.drugs.iter().copied().map(name).collect();
        if drugs.is_empty() {
            return vec![Message::new("handover-taken-unknown")];
        }
        vec![
            Message::new("handover-drugs").with("drugs", drugs),
            Message::new("handover-amount-unknown"),
        ]
    }

    fn injuries(&self) -> Vec<Message> {
        let fits = self.fits.iter().map(|fit| {
            Message::new("handover-fit")
                .with("time", format_minute(fit.from))
                .with("clock", format_duration(self.length(*fit)))
        });
        let fits: Vec<Message> = match self.fits.as_slice() {
            [first, .., last] if self.fits.len() > MAX_INTERVALS => vec![
                Message::new("handover-fits")
                    .with("count", self.fits.len())
                    .with("time", format_minute(first.from))
                    .with("until", format_minute(last.from)),
            ],
            _ => fits.collect(),
        };
        let unknown = if self.fits.is_empty() {
            "handover-injuries-unknown"
        } else {
            "handover-other-injuries-unknown"
        };
        fits.into_iter().chain([Message::new(unknown)]).collect()
    }

    fn signs(&self, protocol: &Protocol) -> Vec<Message> {
        let signs = &self.signs;
        let mut lines = Vec::new();
        if let Some(outcome) = signs.now {
            let outcome = messages::outcome(protocol, outcome);
            lines.push(Message::new("handover-now").with("outcome", outcome));
        }
        lines.extend(self.looks(protocol));
        if let Some((count, at)) = signs.breaths {
            lines.push(
                Message::new("handover-breaths")
                    .with("count", count)
                    .with("time", format_minute(at)),
            );
        }
        let extreme = |id: &str, (outcome, at)| {
            Message::new(id)
                .with("outcome", messages::outcome(protocol, outcome))
                .with("time", format_minute(at))
        };
        if let Some((worst, best)) = signs.extremes {
            let now = |outcome| signs.now == Some(outcome);
            // What is so now was said already.
            if worst.0 != best.0 {
                lines.push(extreme("handover-worst", worst));
                lines.extend((!now(best.0)).then(|| extreme("handover-best", best)));
            }
        }
        if lines.is_empty() {
            lines.push(Message::new("handover-signs-unknown"));
        }
        lines
    }

    /// What was seen, a line a minute. What changed within a minute is told as it was last.
    fn looks(&self, protocol: &Protocol) -> Vec<Message> {
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
            let said = |look: &Observation| said_of(protocol, look.question, look.answer);
            let answers: Vec<Message> = looks.iter().map(said).collect();
            Message::new("handover-answers")
                .with("time", time)
                .with("answers", answers)
        });
        lines.collect()
    }

    fn treatment(&self) -> Vec<Message> {
        let mut lines = vec![self.doses()];
        match self.treatment.cpr.as_slice() {
            [first, .., last] if self.treatment.cpr.len() > MAX_INTERVALS => {
                let id = match last.to {
                    Some(_) => "handover-cpr-breaks",
                    None => "handover-cpr-breaks-on",
                };
                lines.push(self.span(id, *first, *last));
                let breaths = |cpr: &Interval| cpr.lane == Lane::BreathsOnly;
                let breaths = self.treatment.cpr.iter().any(breaths);
                lines.extend(breaths.then(|| Message::new("handover-part-breaths")));
            }
            cpr => lines.extend(cpr.iter().map(|cpr| self.cpr(*cpr))),
        }
        if let [first, ..] = self.treatment.aed.as_slice()
            && let Some(last) = self.treatment.aed.last()
        {
            let id = match last.to {
                Some(_) => "handover-aed",
                None => "handover-aed-on",
            };
            lines.push(self.span(id, *first, *last));
        }
        lines.push(match self.treatment.on_side {
            Some(at) => Message::new("handover-side").with("time", format_minute(at)),
            None => Message::new("handover-side-unknown"),
        });
        lines
    }

    fn doses(&self) -> Message {
        let doses = &self.treatment.doses;
        let Some(last) = doses.last() else {
            return Message::new("handover-no-dose");
        };
        if let [first, ..] = doses.as_slice()
            && doses.len() > MAX_DOSES
        {
            return Message::new("handover-many-doses")
                .with("count", doses.len())
                .with("time", format_minute(*first))
                .with("until", format_minute(*last))
                .with("ago", self.ago(*last));
        }
        let times: Vec<String> = doses.iter().copied().map(format_minute).collect();
        Message::new("handover-doses")
            .with("count", doses.len())
            .with("times", times.join(", "))
            .with("ago", self.ago(*last))
    }

    fn cpr(&self, cpr: Interval) -> Message {
        let id = match (cpr.lane, cpr.to) {
            (Lane::BreathsOnly, Some(_)) => "handover-breaths-only",
            (Lane::BreathsOnly, None) => "handover-breaths-only-on",
            (_, Some(_)) => "handover-cpr",
            (_, None) => "handover-cpr-on",
        };
        self.span(id, cpr, cpr)
    }

    /// From the beginning of one interval to the end of another.
    fn span(&self, id: &str, first: Interval, last: Interval) -> Message {
        Message::new(id)
            .with("time", format_minute(first.from))
            .with("until", format_minute(last.to.unwrap_or(self.written)))
    }

    fn length(&self, interval: Interval) -> Millis {
        let to = interval.to.unwrap_or(self.written);
        to.boot.saturating_sub(interval.from.boot)
    }

    fn ago(&self, at: Now) -> Message {
        let minutes = self.written.boot.saturating_sub(at.boot) / 60_000;
        Message::new("ago").with("minutes", minutes)
    }
}

/// Answers said back, in the order of the questions.
#[must_use]
pub fn said(protocol: &Protocol, answers: Answers) -> Vec<Message> {
    let questions = protocol.questions.iter();
    let said = questions.filter_map(|(id, _)| Some(said_of(protocol, id, answers.get(id)?)));
    said.collect()
}

/// One answer said back.
#[must_use]
pub fn said_of(protocol: &Protocol, question: QuestionId, answer: Answer) -> Message {
    let question = protocol.questions.get(question).name();
    Message::new(format!("said-{question}-{}", answer.name()))
}
