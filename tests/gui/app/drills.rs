//! Fifteen drills by keys in the whole window, with a turned clock: what was pressed and what the score says of it stand side by side in
//! `tests/drills`, and the score is that of the same run played without a window.
//!
//! `DRILLS=write cargo test --test gui drills` writes the files anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use iced::keyboard::Key as Typed;
use iced::keyboard::key::Named;
use overdose_core::content::Content;
use overdose_core::format::format_duration;
use overdose_core::session::{DrillIntent, Intent, Key, Route};
use overdose_core::training::{
    Act, DrillReport, Practice, Run, RunAct, Scenario, Status, perform, score,
};
use overdose_core::view_model::LIST_KEYS;
use overdose_protocol::incident::{Event, Lead};
use overdose_protocol::time::Millis;

use crate::driver::character;
use crate::window::Window;

/// Which drills, and which of their wrong runs; nothing for the run in which it goes well.
const DRILLS: [(&str, Option<usize>); 15] = [
    ("gasping", None),
    ("gasping", Some(0)),
    ("asleep_after_dose", None),
    ("asleep_after_dose", Some(0)),
    ("benzo_alone", None),
    ("benzo_alone", Some(0)),
    ("fake_pills", Some(1)),
    ("fit", None),
    ("grey_lips", None),
    ("hands_only", None),
    ("lone_helper", None),
    ("not_sure", Some(0)),
    ("no_phone", None),
    ("aed_arrives", None),
    ("wakes_angry", None),
];

/// How long a hand takes from one key to the next, in milliseconds.
const HAND: Millis = 400;

/// A drill in a window, and every key that was pressed in it.
struct Drilled {
    window: Window,
    begun: Millis,
    keys: Vec<(Millis, String)>,
}

impl Drilled {
    /// Chooses a scenario from the list, and begins.
    fn begin(scenario: &Scenario) -> Self {
        let mut window = Window::open(Some("US"), None);
        window.keys("o 9 1");
        let all = &Practice::embedded().expect("practice").scenarios;
        let place = all.iter().position(|it| it.id == scenario.id).expect("it");
        for _ in 0..place / 8 {
            window.keys("9");
        }
        window.keys(&format!("{} enter", LIST_KEYS[place % 8]));
        let drill = window.app().session().training().and_then(|it| it.drill());
        let begun = drill.expect("a drill").begun.boot;
        Self {
            window,
            begun,
            keys: Vec::new(),
        }
    }

    /// Milliseconds since the drill began.
    fn now(&self) -> Millis {
        self.window.app().runtime().now().boot - self.begun
    }

    fn leads(&self, lead: Lead) -> bool {
        self.window.app().session().state().lead == lead
    }

    /// How much has happened: in the record, and what the trainer marked.
    fn happened(&self) -> (usize, usize) {
        let session = self.window.app().session();
        let drill = session.training().and_then(|it| it.drill());
        let acts = drill.map_or(0, |drill| drill.acts.len());
        (session.person().incident.entries().len(), acts)
    }

    /// The key that does this on the screen that is up, the shortest way there is.
    fn key(&self, intent: Intent) -> Option<Key> {
        let screen = self.window.app().runtime().screen();
        let mut keys = screen.bindings.iter().filter(|it| it.intent == intent);
        keys.next().map(|it| it.key)
    }

    fn press(&mut self, key: Key) {
        let (typed, name) = match key {
            Key::Char(letter) => (character(letter.to_ascii_lowercase()), letter.to_string()),
            Key::Enter => (Typed::Named(Named::Enter), "Enter".to_owned()),
            Key::Escape => (Typed::Named(Named::Escape), "Esc".to_owned()),
            Key::Backspace => (Typed::Named(Named::Backspace), "Backspace".to_owned()),
            Key::Left => (Typed::Named(Named::ArrowLeft), "Left".to_owned()),
            Key::Right => (Typed::Named(Named::ArrowRight), "Right".to_owned()),
            Key::Up => (Typed::Named(Named::ArrowUp), "Up".to_owned()),
            Key::Down => (Typed::Named(Named::ArrowDown), "Down".to_owned()),
            other => panic!("no drill presses {other:?}"),
        };
        self.keys.push((self.now(), name));
        self.window.driver().tap(typed);
    }

    /// Does something at a moment after the beginning, by the pages that lead there.
    fn perform(&mut self, intent: Intent, at: Millis) {
        let page = match intent {
            Intent::Drill(DrillIntent::Saw(_)) => Some(Intent::Open(Route::Trainer)),
            Intent::PickDrug(_) => Some(Intent::Open(Route::Drugs)),
            Intent::Close(_) => Some(Intent::Open(Route::CloseReason)),
            _ => None,
        };
        // A page is opened before, so that what counts comes at its time.
        let ahead = if page.is_some() && self.key(intent).is_none() {
            HAND
        } else {
            0
        };
        let wait = at.saturating_sub(ahead).saturating_sub(self.now());
        self.window.wait(wait);
        // A key that the screen does not show asks first where it would take an order out of sight.
        for opens in [page, Some(Intent::Confirm)].into_iter().flatten() {
            if let Some(opens) = self.key(opens).filter(|_| self.key(intent).is_none()) {
                self.press(opens);
                self.window.wait(at.saturating_sub(self.now()).max(HAND));
            }
        }
        let key = self.key(intent);
        let key = key.unwrap_or_else(|| {
            let at = format_duration(at);
            panic!("no key for {intent:?} at {at}: {:#?}", self.window.texts())
        });
        let before = self.happened();
        self.press(key);
        for _ in 0..2 {
            let again = self.key(Intent::Confirm);
            if again.is_none() && self.happened() != before {
                break;
            }
            // What comes up at this very moment is not pressed unseen, and what asks first is answered: a hand presses once more.
            self.window.wait(HAND);
            self.press(again.unwrap_or(key));
        }
        assert_ne!(self.happened(), before, "{intent:?} did nothing");
        if let Intent::PickDrug(_) = intent {
            self.window.wait(HAND);
            self.press(Key::Escape);
        }
    }

    /// Follows a run.
    fn follow(&mut self, run: &Run) {
        for step in run {
            match step.what {
                RunAct::Answer(answer) => self.answer(answer, step.at),
                // Its key would take the lead away again.
                RunAct::Event(Event::Lead(lead)) if self.leads(lead) => {}
                RunAct::Event(event) => self.perform(intent(event), step.at),
                RunAct::Act(Act::Saw(mark)) => {
                    self.perform(Intent::Drill(DrillIntent::Saw(mark)), step.at);
                }
                RunAct::Act(Act::Turned(turn)) => {
                    self.perform(Intent::Drill(DrillIntent::Turn(turn)), step.at);
                }
                RunAct::Act(Act::Ended) | RunAct::Wait => {
                    self.window.wait(step.at.saturating_sub(self.now()));
                }
            }
        }
    }

    /// Answers the question in front, and after it what no sign of the casualty answers: that there is none.
    fn answer(&mut self, answer: overdose_protocol::definition::Answer, at: Millis) {
        let protocol = &Content::embedded().expect("content").protocol;
        let tables = &Practice::embedded().expect("practice").tables;
        let mut answer = Some(answer);
        let mut at = at;
        self.window.wait(at.saturating_sub(self.now()));
        while let Some(question) = self.window.app().session().state().asked() {
            let unknown = !tables.truths.knows(question);
            let safe = unknown.then(|| protocol.questions.get(question).safe());
            let Some(said) = safe.or_else(|| answer.take()) else {
                break;
            };
            self.perform(Intent::Answer(said), at);
            at += HAND;
        }
    }
}

/// What somebody asks for with an event.
fn intent(event: Event) -> Intent {
    match event {
        Event::CardDone => Intent::Next,
        Event::WentBack => Intent::Back,
        Event::NotBreathing => Intent::NotBreathing,
        Event::BreathingAgain => Intent::BreathingAgain,
        Event::CheckAgain => Intent::CheckAgain,
        Event::NaloxoneGiven => Intent::Naloxone,
        Event::DoseWithdrawn(_) => Intent::CorrectDose,
        Event::Lead(Lead::CallTaker) => Intent::CallTaker,
        Event::Lead(Lead::Aed) => Intent::Aed,
        Event::Age(age) => Intent::Age(age),
        Event::Calling(_) => Intent::Calling,
        Event::Alone(_) => Intent::Alone,
        Event::Supply(_) => Intent::Supply,
        Event::SeizureBegan | Event::SeizureEnded => Intent::Seizure,
        Event::CrewArrived => Intent::Crew,
        Event::Drug(drug, _) => Intent::PickDrug(drug),
        Event::Closed(reason) => Intent::Close(reason),
        other => panic!("no drill here does {other:?}"),
    }
}

/// What a score says, a line a point, to the second.
fn points(report: &DrillReport) -> Vec<(String, Status, Option<Millis>)> {
    let points = report.debrief.sheet.points.iter();
    let points = points.map(|it| (it.wanted.deed.name(), it.status, it.at.map(|at| at / 1000)));
    points.collect()
}

#[test]
fn fifteen_drills_by_keys_score_as_the_same_runs_without_a_window() {
    let content = Content::embedded().expect("content");
    let practice = Practice::embedded().expect("practice");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drills");
    let writes = std::env::var_os("DRILLS").is_some();
    for (id, wrong) in DRILLS {
        let scenario: &Arc<Scenario> = practice.scenario(id).expect("a scenario");
        let run = wrong.map_or(&scenario.ideal, |index| &scenario.wrong[index].run);
        let mut drilled = Drilled::begin(scenario);
        drilled.follow(run);
        let session = drilled.window.app().session();
        let drill = session
            .training()
            .and_then(|it| it.drill())
            .expect("a drill");
        let incident = &session.person().incident;
        let report = DrillReport::of(content, &practice.tables, drill, incident);
        let (same, by_itself) = perform(
            &content.protocol,
            &practice.tables,
            scenario,
            incident.header,
            run,
        );
        let wanted = score(&content.protocol, &practice.tables, &same, &by_itself);
        let found = points(&report);
        let expected = wanted.points.iter();
        let expected: Vec<_> = expected
            .map(|it| (it.wanted.deed.name(), it.status, it.at.map(|at| at / 1000)))
            .collect();
        let sheet = &report.debrief.sheet;
        assert_eq!(
            found,
            expected,
            "{id} {wrong:?}: {}",
            report.text(content, &practice.tables)
        );
        assert_eq!(
            (sheet.verdict, sheet.rest),
            (wanted.verdict, wanted.rest),
            "{id} {wrong:?}"
        );
        let errors = |sheet: &overdose_core::training::ScoreSheet| {
            sheet
                .faults
                .iter()
                .map(|fault| fault.error)
                .collect::<Vec<_>>()
        };
        assert_eq!(errors(sheet), errors(&wanted), "{id} {wrong:?}");
        let mut text = String::new();
        for (at, key) in &drilled.keys {
            let _ = writeln!(
                text,
                "{:>6}.{}  {key}",
                format_duration(*at),
                at % 1000 / 100
            );
        }
        let _ = write!(text, "\n{}", report.text(content, &practice.tables));
        let name = match wrong {
            Some(index) => format!("{id}-wrong-{}.txt", index + 1),
            None => format!("{id}.txt"),
        };
        let path = folder.join(&name);
        if writes {
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(&path, &text).expect("a file");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            text, kept,
            "{name} is another: DRILLS=write cargo test --test gui drills"
        );
    }
}
