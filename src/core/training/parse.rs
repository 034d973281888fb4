//! Reads a scenario: JSON into a scenario that holds together, or an error that says where and what.

use std::cell::RefCell;

use super::raw::{Raw, RawCause, RawChange, RawCue, RawStage, RawWanted, RawWrong};
use super::run::{Run, WrongRun, read_run};
use super::scenario::{Cue, CueWhen, Scenario, Wanted};
use super::stage::{Breathing, Cause, Stage, Transition};
use super::tables::Tables;
use super::task::Task;
use crate::number::number_to_ring;
use overdose_protocol::definition::{
    Answer, DrugId, Fault, Names, Protocol, ProtocolError, Reading, SCHEMA,
};
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
    parse_all(protocol, tables, file, text).map_err(|faults| {
        let first = faults.into_iter().next();
        first.unwrap_or_else(|| ProtocolError::new(file, "the file", "it cannot be read"))
    })
}

/// Reads the text of a scenario, and tells everything that is wrong with it.
///
/// # Errors
///
/// All of that: where, what, and what would be right.
pub fn parse_all(
    protocol: &Protocol,
    tables: &Tables,
    file: &str,
    text: &str,
) -> Result<Scenario, Vec<ProtocolError>> {
    parse_with(protocol, &protocol.names(), tables, file, text)
}

/// The same, where another protocol says which sources there are.
pub(crate) fn parse_with(
    protocol: &Protocol,
    names: &Names,
    tables: &Tables,
    file: &str,
    text: &str,
) -> Result<Scenario, Vec<ProtocolError>> {
    let mut reading = Reading::new(file, text).map_err(|error| vec![error])?;
    // A stage that something is wrong with is there all the same.
    let stages = reading.texts(Some("stages"), "id");
    let raw: Option<Raw> = reading.read();
    let line = ProtocolError::read_json(file, text).map(|mut value: serde_json::Value| {
        if let Some(fields) = value.as_object_mut() {
            fields.remove(SCHEMA);
        }
        value.to_string()
    });
    let mut scenario = None;
    if let (Some(raw), Ok(line)) = (raw, line) {
        let reader = Reader {
            protocol,
            tables,
            names,
            stages,
            faults: RefCell::default(),
        };
        scenario = reader.scenario(raw, line);
        reading.tell(reader.faults.into_inner());
    }
    let faults = reading.faults();
    scenario.filter(|_| faults.is_empty()).ok_or(faults)
}

/// What a scenario is read with, and what is found wrong with it meanwhile.
struct Reader<'a> {
    protocol: &'a Protocol,
    tables: &'a Tables,
    names: &'a Names,
    stages: Vec<String>,
    faults: RefCell<Vec<Fault>>,
}

/// All of them, each looked at; nothing where one is wrong.
fn all<T>(parts: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    let parts: Vec<Option<T>> = parts.collect();
    parts.into_iter().collect()
}

impl Reader<'_> {
    /// Tells that something is wrong.
    fn wrong<T>(&self, place: &str, problem: impl Into<String>) -> Option<T> {
        self.faults.borrow_mut().push(Fault::new(place, problem));
        None
    }

    fn scenario(&self, raw: Raw, text: String) -> Option<Scenario> {
        self.check(&raw);
        let risk = Answer::find(&raw.risk);
        let risk = risk.or_else(|| self.wrong("risk", "possible are yes, no, not_sure"));
        let stages = raw.stages.into_iter().enumerate();
        let stages = all(stages.map(|(index, stage)| self.stage(index, stage)));
        let has_own = raw.own.is_some();
        let wanted = raw.wanted.iter().enumerate();
        let wanted = all(wanted.map(|(index, wanted)| self.wanted(index, wanted, has_own)));
        let wrong = raw.wrong.into_iter().enumerate();
        let wrong = all(wrong.map(|(index, wrong)| self.wrong_run(index, wrong)));
        let cues = raw.cues.into_iter().enumerate();
        let cues = all(cues.map(|(index, cue)| self.cue(index, cue)));
        let title = self.words("title", raw.title);
        let place = self.maybe_words("place", raw.place);
        let substances = raw.substances.iter().enumerate();
        let substances = all(substances.map(|(index, id)| self.substance(index, id)));
        let teaches = self.words("teaches", raw.teaches);
        let scene = self.words("scene", raw.scene);
        let walk = self.seconds("walk_s", raw.walk_s);
        let crew = self.seconds("crew_s", raw.crew_s);
        let start = self.stage_named("start", &raw.start);
        let own = self.maybe_words("own", raw.own);
        let ideal = self.run("ideal", &raw.ideal);
        Some(Scenario {
            id: raw.id,
            title: title?,
            place: place?,
            substances: substances?,
            level: raw.level,
            teaches: teaches?,
            scene: scene?,
            age: raw.age,
            kit: raw.kit,
            walk: walk?,
            crew: crew?,
            risk: risk?,
            start: start?,
            stages: stages?,
            cues: cues?,
            own: own?,
            wanted: wanted?,
            ideal: ideal?,
            wrong: wrong?,
            sources: raw.sources,
            text,
        })
    }

    /// What must hold of the whole.
    fn check(&self, raw: &Raw) {
        if raw.format != FORMAT {
            let problem = format!("this is {}, and this program reads {FORMAT}", raw.format);
            self.wrong::<()>("format", problem);
        }
        let letters = |id: &str| {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            !id.is_empty() && id.len() <= 40 && id.chars().all(plain)
        };
        if !letters(&raw.id) {
            self.wrong::<()>("id", "an id is made of up to 40 of a to z, 0 to 9 and _");
        }
        for (index, id) in self.stages.iter().enumerate() {
            let twice = self.stages.iter().take(index).any(|known| known == id);
            if twice || !letters(id) {
                let problem =
                    format!("\"{id}\" stands twice, or is not made of a to z, 0 to 9 and _");
                self.wrong::<()>(&format!("stages[{index}].id"), problem);
            }
        }
        for (index, id) in raw.sources.iter().enumerate() {
            if let Some(problem) = self.names.unknown("source", id) {
                self.wrong::<()>(&format!("sources[{index}]"), problem);
            }
        }
        if raw.kit.helpers == 0 {
            self.wrong::<()>("kit.helpers", "there is at least one helper");
        }
        if raw.wrong.len() < 2 {
            self.wrong::<()>("wrong", "at least two runs that go wrong are needed");
        }
    }

    fn stage(&self, index: usize, raw: RawStage) -> Option<Stage> {
        let place = format!("stages[{index}]");
        let silent = raw.breathing == Breathing::None;
        let rate = format!("{place}.rate");
        if raw.rate > MAX_BREATHS || silent != (raw.rate == 0) {
            let problem =
                format!("the rate is 0 without any breath, else 1 to {MAX_BREATHS} a minute");
            self.wrong::<()>(&rate, problem);
        }
        let too_few = raw.breathing == Breathing::Easy && raw.rate < ENOUGH;
        if too_few || (raw.breathing == Breathing::Slow && raw.rate >= ENOUGH) {
            let problem = format!("from {ENOUGH} breaths a minute on it is easy, below it is slow");
            self.wrong::<()>(&rate, problem);
        }
        let then = raw.then.into_iter().enumerate();
        let then = all(then.map(|(number, change)| {
            self.change(&format!("{place}.then[{number}]"), &raw.id, &change)
        }));
        let see = self.words(&format!("{place}.see"), raw.see);
        let says = self.maybe_words(&format!("{place}.says"), raw.says);
        Some(Stage {
            response: raw.response,
            breathing: raw.breathing,
            rate: raw.rate,
            colour: raw.colour,
            skin: raw.skin,
            worry: raw.worry,
            see: see?,
            says: says?,
            then: then?,
            id: raw.id,
        })
    }

    fn change(&self, place: &str, stage: &str, raw: &RawChange) -> Option<Transition> {
        let go = format!("{place}.go");
        let seconds = format!("{place}.after_s");
        if raw.after_s == 0 {
            self.wrong::<()>(&seconds, "after_s is 1 at least");
        }
        let to = self.stage_named(&go, &raw.go);
        if raw.go == stage {
            self.wrong::<()>(&go, "a stage cannot lead to itself");
        }
        let when = self.cause(place, raw.when, raw.doses);
        let after = self.seconds(&seconds, raw.after_s);
        let unless = raw.unless.map(|unless| self.cause(place, unless, None));
        Some(Transition {
            to: to?,
            when: when?,
            after: after?,
            unless: match unless {
                Some(unless) => Some(unless?),
                None => None,
            },
        })
    }

    fn cause(&self, place: &str, raw: RawCause, doses: Option<u32>) -> Option<Cause> {
        let place = format!("{place}.doses");
        if doses.is_some() && raw != RawCause::Naloxone {
            return self.wrong(&place, "doses stands with \"when\": \"naloxone\" only");
        }
        if doses == Some(0) {
            return self.wrong(&place, "doses is 1 at least");
        }
        Some(match raw {
            RawCause::Time => Cause::Time,
            RawCause::Naloxone => Cause::Naloxone(doses.unwrap_or(1)),
            RawCause::Cpr => Cause::Cpr,
            RawCause::Side => Cause::Side,
            RawCause::Called => Cause::Called,
            RawCause::CallTaker => Cause::CallTaker,
            RawCause::Aed => Cause::Aed,
        })
    }

    fn cue(&self, index: usize, raw: RawCue) -> Option<Cue> {
        let place = format!("cues[{index}]");
        let when = match raw.stage {
            Some(stage) => {
                let stage = self.stage_named(&format!("{place}.stage"), &stage);
                stage.map(CueWhen::Stage)
            }
            None => self.cause(&place, raw.when, raw.doses).map(CueWhen::Done),
        };
        let after = self.seconds(&format!("{place}.after_s"), raw.after_s);
        let say = self.words(&format!("{place}.say"), raw.say);
        Some(Cue {
            when: when?,
            after: after?,
            say: say?,
        })
    }

    fn wanted(&self, index: usize, raw: &RawWanted, has_own: bool) -> Option<Wanted> {
        let place = format!("wanted[{index}].do");
        let Some(row) = self.tables.deed(raw.deed) else {
            return self.wrong(&place, "points.json does not have this deed");
        };
        if raw.deed == Task::Own && !has_own {
            return self.wrong(&place, "\"own\" is wanted, and nothing says what it is");
        }
        let within = match raw.within_s.or(row.within_s) {
            Some(within) => Some(self.seconds(&format!("wanted[{index}].within_s"), within)?),
            None => None,
        };
        Some(Wanted {
            deed: raw.deed,
            critical: raw.critical.unwrap_or(row.critical),
            within,
        })
    }

    fn substance(&self, index: usize, id: &str) -> Option<DrugId> {
        let drugs = &self.protocol.notes.drugs;
        drugs.find(id).or_else(|| {
            let names: Vec<&str> = drugs.iter().map(|(_, drug)| drug.name.as_str()).collect();
            let problem = format!("there is no drug \"{id}\"; there are {}", names.join(", "));
            self.wrong(&format!("substances[{index}]"), problem)
        })
    }

    fn wrong_run(&self, index: usize, raw: RawWrong) -> Option<WrongRun> {
        let place = format!("wrong[{index}]");
        let run = self.run(&format!("{place}.run"), &raw.run);
        let name = self.words(&format!("{place}.name"), raw.name);
        Some(WrongRun {
            run: run?,
            name: name?,
            errors: raw.errors,
            missed: raw.missed,
            late: raw.late,
        })
    }

    fn run(&self, place: &str, steps: &[String]) -> Option<Run> {
        match read_run(self.protocol, steps) {
            Ok(run) => Some(run),
            Err((step, problem)) => self.wrong(&format!("{place}[{step}]"), problem),
        }
    }

    fn stage_named(&self, place: &str, id: &str) -> Option<usize> {
        let known = self.stages.iter().position(|known| known == id);
        known.or_else(|| {
            let problem = format!(
                "there is no stage \"{id}\"; there are {}",
                self.stages.join(", ")
            );
            self.wrong(place, problem)
        })
    }

    fn seconds(&self, place: &str, seconds: u64) -> Option<Millis> {
        if seconds > MAX_SECONDS {
            return self.wrong(place, format!("it takes more than {MAX_SECONDS} seconds"));
        }
        Some(seconds * 1000)
    }

    /// Words that may be left out; the outer option is nothing where they are wrong.
    #[expect(clippy::option_option, reason = "wrong is not the same as left out")]
    fn maybe_words(&self, place: &str, words: Option<String>) -> Option<Option<String>> {
        match words {
            Some(words) => self.words(place, words).map(Some),
            None => Some(None),
        }
    }

    /// Words that can be shown.
    fn words(&self, place: &str, words: String) -> Option<String> {
        if words.trim().is_empty() {
            return self.wrong(place, "words are missing");
        }
        if words.chars().count() > MAX_WORDS {
            return self.wrong(place, format!("there are more than {MAX_WORDS} letters"));
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
            None => Some(words),
        }
    }
}
