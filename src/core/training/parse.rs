//! Reads a scenario: JSON into a scenario that holds together, or an error that says where and what.

use super::raw::{Raw, RawCause, RawCue, RawStage, RawWanted, RawWrong};
use super::run::{Run, WrongRun, read_run};
use super::scenario::{Cue, CueWhen, Scenario, Wanted};
use super::stage::{Breathing, Cause, Stage, Transition};
use super::tables::{Tables, source};
use super::task::Task;
use crate::number::number_to_ring;
use overdose_protocol::definition::{Answer, Protocol, ProtocolError, SCHEMA};
use overdose_protocol::time::Millis;

/// The version of the format.
const FORMAT: u32 = 1;
/// The most breaths a minute that a casualty takes.
const MAX_BREATHS: u32 = 60;
/// The fewest easy breaths a minute that are enough: two in ten seconds.
const ENOUGH: u32 = 12;
/// The longest that anything in a scenario takes, in seconds: three hours.
const MAX_SECONDS: u64 = 3 * 3600;
/// The longest text of a scenario, in characters.
const MAX_WORDS: usize = 600;

/// Reads the text of a scenario. `file` is what errors call it.
///
/// # Errors
///
/// The first thing that is wrong with it: where, what, and what would be right.
pub fn parse(
    protocol: &Protocol,
    tables: &Tables,
    file: &str,
    text: &str,
) -> Result<Scenario, ProtocolError> {
    let raw: Raw = ProtocolError::read_json(file, text)?;
    let mut value: serde_json::Value = ProtocolError::read_json(file, text)?;
    if let Some(fields) = value.as_object_mut() {
        fields.remove(SCHEMA);
    }
    let reader = Reader {
        protocol,
        tables,
        file,
        stages: raw.stages.iter().map(|stage| stage.id.clone()).collect(),
    };
    reader.scenario(raw, value.to_string())
}

/// What a scenario is read with.
struct Reader<'a> {
    protocol: &'a Protocol,
    tables: &'a Tables,
    file: &'a str,
    stages: Vec<String>,
}

type Read<T> = Result<T, ProtocolError>;

impl Reader<'_> {
    fn wrong<T>(&self, place: &str, problem: impl Into<String>) -> Read<T> {
        Err(ProtocolError::new(self.file, place, problem))
    }

    fn scenario(&self, raw: Raw, text: String) -> Read<Scenario> {
        if raw.format != FORMAT {
            let problem = format!("this is {}, and this program reads {FORMAT}", raw.format);
            return self.wrong("format", problem);
        }
        let letters = |id: &str| {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            !id.is_empty() && id.len() <= 40 && id.chars().all(plain)
        };
        if !letters(&raw.id) {
            return self.wrong("id", "an id is made of up to 40 of a to z, 0 to 9 and _");
        }
        for (index, id) in self.stages.iter().enumerate() {
            let twice = self.stages.iter().take(index).any(|known| known == id);
            if twice || !letters(id) {
                let place = format!("stages, {}", index + 1);
                let problem =
                    format!("\"{id}\" stands twice, or is not made of a to z, 0 to 9 and _");
                return self.wrong(&place, problem);
            }
        }
        for id in &raw.sources {
            source(self.protocol, self.file, "sources", id)?;
        }
        let risk = Answer::find(&raw.risk);
        let Some(risk) = risk else {
            return self.wrong("risk", "possible are yes, no, not_sure");
        };
        if raw.kit.helpers == 0 {
            return self.wrong("kit", "there is at least one helper");
        }
        if raw.wrong.len() < 2 {
            return self.wrong("wrong", "at least two runs that go wrong are needed");
        }
        let stages = raw.stages.into_iter();
        let stages = stages.map(|stage| self.stage(stage)).collect::<Read<_>>()?;
        let wanted: Vec<Wanted> = raw
            .wanted
            .iter()
            .map(|wanted| self.wanted(wanted, raw.own.is_some()))
            .collect::<Read<_>>()?;
        let wrong = raw.wrong.into_iter().enumerate();
        let wrong = wrong
            .map(|(index, wrong)| self.wrong_run(index, wrong))
            .collect::<Read<_>>()?;
        let cues = raw.cues.into_iter().enumerate();
        Ok(Scenario {
            id: raw.id,
            title: self.words("title", raw.title)?,
            teaches: self.words("teaches", raw.teaches)?,
            scene: self.words("scene", raw.scene)?,
            kit: raw.kit,
            walk: self.seconds("walk_s", raw.walk_s)?,
            crew: self.seconds("crew_s", raw.crew_s)?,
            risk,
            start: self.stage_named("start", &raw.start)?,
            stages,
            cues: cues
                .map(|(index, cue)| self.cue(index, cue))
                .collect::<Read<_>>()?,
            own: raw.own.map(|own| self.words("own", own)).transpose()?,
            wanted,
            ideal: self.run("ideal", &raw.ideal)?,
            wrong,
            sources: raw.sources,
            text,
        })
    }

    fn stage(&self, raw: RawStage) -> Read<Stage> {
        let place = format!("stages, {}", raw.id);
        let silent = raw.breathing == Breathing::None;
        if raw.rate > MAX_BREATHS || silent != (raw.rate == 0) {
            let problem =
                format!("the rate is 0 without any breath, else 1 to {MAX_BREATHS} a minute");
            return self.wrong(&place, problem);
        }
        let too_few = raw.breathing == Breathing::Easy && raw.rate < ENOUGH;
        if too_few || (raw.breathing == Breathing::Slow && raw.rate >= ENOUGH) {
            let problem = format!("from {ENOUGH} breaths a minute on it is easy, below it is slow");
            return self.wrong(&place, problem);
        }
        let then = raw.then.into_iter().enumerate();
        let then = then.map(|(index, change)| {
            let place = format!("{place}, then, {}", index + 1);
            if change.after_s == 0 {
                return self.wrong(&place, "after_s is 1 at least");
            }
            Ok(Transition {
                to: self.stage_named(&place, &change.go)?,
                when: self.cause(&place, change.when, change.doses)?,
                after: self.seconds(&place, change.after_s)?,
                unless: change
                    .unless
                    .map(|unless| self.cause(&place, unless, None))
                    .transpose()?,
            })
        });
        Ok(Stage {
            response: raw.response,
            breathing: raw.breathing,
            rate: raw.rate,
            colour: raw.colour,
            skin: raw.skin,
            worry: raw.worry,
            see: self.words(&place, raw.see)?,
            says: raw.says.map(|says| self.words(&place, says)).transpose()?,
            then: then.collect::<Read<_>>()?,
            id: raw.id,
        })
    }

    fn cause(&self, place: &str, raw: RawCause, doses: Option<u32>) -> Read<Cause> {
        if doses.is_some() && raw != RawCause::Naloxone {
            return self.wrong(place, "doses stands with \"when\": \"naloxone\" only");
        }
        if doses == Some(0) {
            return self.wrong(place, "doses is 1 at least");
        }
        Ok(match raw {
            RawCause::Time => Cause::Time,
            RawCause::Naloxone => Cause::Naloxone(doses.unwrap_or(1)),
            RawCause::Cpr => Cause::Cpr,
            RawCause::Side => Cause::Side,
            RawCause::Called => Cause::Called,
            RawCause::CallTaker => Cause::CallTaker,
            RawCause::Aed => Cause::Aed,
        })
    }

    fn cue(&self, index: usize, raw: RawCue) -> Read<Cue> {
        let place = format!("cues, {}", index + 1);
        Ok(Cue {
            when: match raw.stage {
                Some(stage) => CueWhen::Stage(self.stage_named(&place, &stage)?),
                None => CueWhen::Done(self.cause(&place, raw.when, raw.doses)?),
            },
            after: self.seconds(&place, raw.after_s)?,
            say: self.words(&place, raw.say)?,
        })
    }

    fn wanted(&self, raw: &RawWanted, has_own: bool) -> Read<Wanted> {
        let place = "wanted";
        let Some(row) = self.tables.deed(raw.deed) else {
            return self.wrong(place, "points.json does not have this deed");
        };
        if raw.deed == Task::Own && !has_own {
            return self.wrong(place, "\"own\" is wanted, and nothing says what it is");
        }
        let within = raw.within_s.or(row.within_s);
        Ok(Wanted {
            deed: raw.deed,
            critical: raw.critical.unwrap_or(row.critical),
            within: within
                .map(|seconds| self.seconds(place, seconds))
                .transpose()?,
        })
    }

    fn wrong_run(&self, index: usize, raw: RawWrong) -> Read<WrongRun> {
        let place = format!("wrong, {}", index + 1);
        if raw.errors.is_empty() && raw.missed.is_empty() && raw.late.is_empty() {
            return self.wrong(&place, "it says of nothing that it is wrong");
        }
        Ok(WrongRun {
            run: self.run(&place, &raw.run)?,
            name: self.words(&place, raw.name)?,
            errors: raw.errors,
            missed: raw.missed,
            late: raw.late,
        })
    }

    fn run(&self, place: &str, steps: &[String]) -> Read<Run> {
        read_run(self.protocol, steps).map_err(|(step, problem)| {
            let place = format!("{place}, step {}", step + 1);
            ProtocolError::new(self.file, place, problem)
        })
    }

    fn stage_named(&self, place: &str, id: &str) -> Read<usize> {
        let known = self.stages.iter().position(|known| known == id);
        known.map_or_else(
            || {
                let problem = format!(
                    "there is no stage \"{id}\"; there are {}",
                    self.stages.join(", ")
                );
                self.wrong(place, problem)
            },
            Ok,
        )
    }

    fn seconds(&self, place: &str, seconds: u64) -> Read<Millis> {
        if seconds > MAX_SECONDS {
            return self.wrong(place, format!("it takes more than {MAX_SECONDS} seconds"));
        }
        Ok(seconds * 1000)
    }

    /// Words that can be shown.
    fn words(&self, place: &str, words: String) -> Read<String> {
        if words.trim().is_empty() || words.chars().count() > MAX_WORDS {
            let problem = format!("words are missing, or there are more than {MAX_WORDS} letters");
            return self.wrong(place, problem);
        }
        if let Some(number) = number_to_ring(&words) {
            let problem = format!("{number} could be taken for a number to ring: {words}");
            return self.wrong(place, problem);
        }
        match crate::fonts::missing(&words) {
            Some(letter) => self.wrong(
                place,
                format!(
                    "it has a character that cannot be shown: {}",
                    letter.escape_unicode()
                ),
            ),
            None => Ok(words),
        }
    }
}
