//! How long the window's own work takes, without a window: the start, a step that repaints everything, a beat; a step of the debrief
//! of a long drill, and the list of a class of 25 with 20 drills each; the file of such a class with three rounds.
//!
//! `cargo bench` prints a table of times. With `start`, `step` or `beat` as argument it does that work and prints nothing, for a
//! tool that counts instructions: what those say does not depend on what else the machine does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    dead_code,
    reason = "a bench is a test, and uses only a part of the driver"
)]

#[path = "../gui"]
mod gui {
    pub mod driver;
}

use std::cell::Cell;
use std::env;
use std::rc::Rc;
use std::time::Instant;

use gui::driver::{Driver, Surface, character};
use iced::Size;
use iced::keyboard::key::{Key, Named};
use overdose_checklist::journal::{Disk, Drills};
use overdose_checklist::platform::environment::with_system_fonts_hidden;
use overdose_checklist::ui::{App, Message, lend_faces, start_text};
use overdose_core::content::{Content, Language};
use overdose_core::preferences::{Appearance, SecondLanguage};
use overdose_core::session::Options;
use overdose_core::site::Day;
use overdose_core::training::class::{Answers, ClassFile, ClassRound};
use overdose_core::training::{Practice, perform};
use overdose_protocol::incident::Header;
use overdose_protocol::time::{Clock, Millis, Now};

/// How often each piece of work is done.
const TIMES: u32 = 40;

/// A clock that stands still until it is turned.
#[derive(Clone)]
struct BenchClock(Rc<Cell<Millis>>);

impl Clock for BenchClock {
    fn now(&self) -> Now {
        Now {
            boot: self.0.get(),
            wall: 1_800_000_000_000,
            offset: 0,
        }
    }
}

/// The window with everything it paints on.
struct Bench {
    driver: Driver<App, Message>,
    surface: Surface,
    clock: BenchClock,
}

impl Bench {
    /// From nothing to the painted first question.
    fn start() -> Self {
        Self::start_in(None)
    }

    /// The same in the language of this tag, with no other one under it.
    fn start_in(language: Option<&str>) -> Self {
        lend_faces();
        let content = Content::embedded().expect("content");
        let clock = BenchClock(Rc::new(Cell::new(1_000_000)));
        let options = Options {
            country: Some("US".to_owned()),
            looks: Appearance {
                language: language.and_then(Language::find),
                second: language.map(|_| SecondLanguage::Nothing),
                ..Appearance::default()
            },
            ..Options::default()
        };
        let app = App::new(content, &options, Box::new(clock.clone())).with_training(None);
        let focus = app.focus_first();
        let mut driver = Driver::new(app, App::update, App::view, Size::new(1280.0, 800.0));
        driver.run(focus);
        let mut bench = Self {
            driver,
            surface: Surface::new(Size::new(1280, 800)),
            clock,
        };
        bench.present();
        bench
    }

    fn present(&mut self) {
        let ground = self.driver.state().ground().background_color;
        self.driver.present(&mut self.surface, ground);
    }

    fn wait(&mut self, millis: Millis) {
        self.clock.0.set(self.clock.0.get() + millis);
        self.driver.send(Message::Woke);
    }

    fn tap(&mut self, key: &str) {
        self.driver
            .tap(character(key.chars().next().expect("a key")));
    }

    /// To the screen with the beat.
    fn go_to_cpr(&mut self) {
        for key in ["n", "n", "g"] {
            self.wait(400);
            self.tap(key);
        }
        self.wait(25_000);
        self.present();
    }

    /// The CPR screen gives way to More help, or comes back: everything is painted anew.
    fn step(&mut self) {
        self.wait(400);
        self.tap("h");
        self.present();
    }

    /// To the debrief of a drill that was skipped through: forty minutes of it.
    fn go_to_debrief(&mut self) {
        for key in ["o", "9", "1", "4"] {
            self.wait(400);
            self.tap(key);
        }
        let named = |bench: &mut Self, name: Named| {
            bench.wait(400);
            bench.driver.tap(Key::Named(name));
        };
        named(self, Named::Enter);
        for key in ["n", "q", "n"] {
            self.wait(400);
            self.tap(key);
        }
        named(self, Named::ArrowRight);
        for _ in 0..60 {
            self.wait(400);
            self.tap("0");
        }
        named(self, Named::Escape);
        for key in ["e", "z", "1", "1"] {
            self.wait(400);
            self.tap(key);
        }
        self.present();
    }

    /// One step of it.
    fn debrief(&mut self) {
        self.driver.tap(Key::Named(Named::ArrowRight));
        self.present();
    }

    /// One beat: a count, a disc, a clock.
    fn beat(&mut self) {
        self.wait(545);
        self.present();
    }
}

fn main() {
    let _moment = with_system_fonts_hidden(false, start_text);
    match env::args().nth(1).as_deref() {
        Some("start") => drop(Bench::start_in(env::args().nth(2).as_deref())),
        Some("step") => repeat(Bench::step),
        Some("beat") => repeat(Bench::beat),
        _ => table(),
    }
}

/// Starts, goes to the CPR screen, and does one thing many times.
fn repeat(work: fn(&mut Bench)) {
    let mut bench = Bench::start();
    bench.go_to_cpr();
    for _ in 0..TIMES {
        work(&mut bench);
    }
}

fn table() {
    let begun = Instant::now();
    let mut bench = Bench::start();
    let start = begun.elapsed();
    bench.go_to_cpr();
    let mut median = |work: fn(&mut Bench)| {
        let mut times: Vec<f64> = (0..TIMES).map(|_| millis(|| work(&mut bench))).collect();
        times.sort_by(f64::total_cmp);
        (times[times.len() / 2], times[times.len() * 95 / 100])
    };
    let (step, step_worst) = median(Bench::step);
    let (beat, beat_worst) = median(Bench::beat);
    let mut bench = Bench::start();
    bench.go_to_debrief();
    let mut times: Vec<f64> = (0..TIMES).map(|_| millis(|| bench.debrief())).collect();
    times.sort_by(f64::total_cmp);
    let (debrief, debrief_worst) = (times[times.len() / 2], times[times.len() * 95 / 100]);
    let class = class();
    println!(
        "start, without a window      {:7.2} ms",
        start.as_secs_f64() * 1000.0
    );
    println!("step, median and p95         {step:7.2} {step_worst:7.2} ms");
    println!("beat, median and p95         {beat:7.2} {beat_worst:7.2} ms");
    println!("debrief step, median and p95 {debrief:7.2} {debrief_worst:7.2} ms");
    println!("a class of 25, 20 drills each{class:7.2} ms");
    let (read, joined) = class_file();
    println!("its file of three rounds     {read:7.2} ms, joined {joined:7.2} ms");
}

/// How long something takes, in milliseconds.
fn millis(work: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64() * 1000.0
}

/// How long it takes to list 500 kept drills, read, followed and scored: the best of five, so that the disk does not count.
fn class() -> f64 {
    let content = Content::embedded().expect("content");
    let practice = Practice::embedded().expect("practice");
    let folder = env::temp_dir().join(format!("overdose-class-{}", std::process::id()));
    let drills = Drills::new(Disk::new(folder.clone()));
    let header = Header {
        profile: content.protocol.profile_of(None),
        trained: false,
    };
    for (number, scenario) in (0..500).zip(practice.scenarios.iter().cycle()) {
        let (mut drill, incident) = perform(
            &content.protocol,
            &practice.tables,
            scenario,
            header,
            &scenario.ideal,
        );
        drill.learner = Some(number / 20 + 1);
        drill.begun = Now {
            wall: drill.begun.wall + i64::from(number) * 60_000,
            ..drill.begun
        };
        drills
            .keep(content, &drill, &incident)
            .expect("a drill that is kept");
    }
    let listed = (0..5).map(|_| {
        millis(|| {
            let (kept, unread) = drills.list(content).expect("a list");
            assert_eq!((kept.len(), unread), (500, 0));
        })
    });
    let best = listed.fold(f64::INFINITY, f64::min);
    std::fs::remove_dir_all(folder).expect("the folder goes");
    best
}

/// How long it takes to read the file of a class of 25 with 20 drills and 20 answers each in each of three rounds, and to join it:
/// the best of five.
fn class_file() -> (f64, f64) {
    let content = Content::embedded().expect("content");
    let practice = Practice::embedded().expect("practice");
    let header = Header {
        profile: content.protocol.profile_of(None),
        trained: false,
    };
    let mut class = ClassFile::new("bench".to_owned());
    let mut scenarios = practice.scenarios.iter().cycle();
    for (round, days) in ClassRound::ALL.into_iter().zip([0, 1, 70]) {
        let drills: Vec<_> = (0..500)
            .zip(&mut scenarios)
            .map(|(number, scenario)| {
                let (protocol, tables) = (&content.protocol, &practice.tables);
                let run = &scenario.ideal;
                let (mut drill, incident) = perform(protocol, tables, scenario, header, run);
                drill.learner = Some(number / 20 + 1);
                drill.begun.wall =
                    1_795_478_400_000 + days * 86_400_000 + i64::from(number) * 60_000;
                (drill, incident)
            })
            .collect();
        let date = Day::read("2026-11-24").expect("a day");
        let date = date.days_later(u64::try_from(days).expect("days"));
        let both = drills.iter().map(|(drill, incident)| (drill, incident));
        let taken = class.take_drills(content, &practice.tables, both, round, date);
        assert_eq!(taken.added, 500);
        let ids: Vec<&str> = practice
            .room
            .iter()
            .take(20)
            .map(|it| it.id.as_str())
            .collect();
        let given = (1..=25).map(|number| format!("{number},3{}\n", ",a".repeat(20)));
        let heads = format!("learner,confidence,{}\n", ids.join(","));
        let answers = heads + &given.collect::<String>();
        let read = Answers::read(&practice.room, "answers.csv", &answers, round, date);
        let read = read.expect("answers");
        class.knowledge.extend(read.knowledge);
        class.confidence.extend(read.confidence);
    }
    let text = class.text();
    let best = |work: &dyn Fn()| (0..5).map(|_| millis(work)).fold(f64::INFINITY, f64::min);
    let read = best(&|| {
        let read = ClassFile::read(content, "class.json", &text).expect("a class");
        assert_eq!((read.drills.len(), read.knowledge.len()), (1500, 75));
    });
    let joined = best(&|| assert_eq!(class.joined().len(), 25));
    (read, joined)
}
