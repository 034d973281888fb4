//! Scripted keys, a clock that they turn, and a terminal that remembers what is on it.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::rc::Rc;

use overdose_checklist::text_mode::input::{KeySource, Next};
use overdose_checklist::text_mode::renderer::{Panel, Renderer, Sheets, Size};
use overdose_checklist::text_mode::run_with;
use overdose_core::content::Content;
use overdose_core::locale::Catalog;
use overdose_core::runtime::Runtime;
use overdose_core::session::{Options, Session};
use overdose_core::view_model::Screen;
use overdose_protocol::time::{Clock, Millis, Now};

use crate::script::steps;
use crate::typed::typed;

/// How long a hand waits before each key of a script, in milliseconds.
pub const HAND: Millis = 800;

/// A session in a country, or in none.
pub fn session(country: Option<&str>) -> Session {
    let options = Options {
        country: country.map(ToOwned::to_owned),
        ..Options::default()
    };
    let mut session = Session::new(Content::embedded().expect("embedded content"), &options);
    session.offer_practice();
    session
}

/// A clock that stands still until somebody turns it.
#[derive(Clone)]
pub struct HandClock(Rc<Cell<Millis>>);

impl HandClock {
    pub fn new() -> Self {
        Self(Rc::new(Cell::new(1_000_000)))
    }
}

impl Clock for HandClock {
    fn now(&self) -> Now {
        let boot = self.0.get();
        Now {
            boot,
            wall: i64::try_from(boot).unwrap(),
            offset: 0,
        }
    }
}

/// Keys and waits.
pub struct Script {
    clock: HandClock,
    steps: Vec<(Millis, String)>,
    end: Next,
}

impl Script {
    /// A script whose keys begin [`HAND`] after the ones before.
    pub fn new(clock: &HandClock, words: &str) -> Self {
        let steps = steps(words).map(|step| {
            let (wait, key) = step.timed(HAND);
            (wait, key.map_or_else(String::new, typed))
        });
        let mut steps: Vec<_> = steps.collect();
        steps.reverse();
        Self {
            clock: clock.clone(),
            steps,
            end: Next::End,
        }
    }

    /// The same keys, after which nobody reads what is shown any more.
    pub fn then_closed(mut self) -> Self {
        self.end = Next::Closed;
        self
    }
}

impl KeySource for Script {
    fn next(&mut self, until: Option<Millis>) -> Next {
        let now = self.clock.0.get();
        let Some((wait, bytes)) = self.steps.pop() else {
            return self.end.clone();
        };
        let due = now + wait;
        if until.is_some_and(|until| until < due) {
            let until = until.unwrap().max(now);
            self.clock.0.set(until);
            self.steps.push((due - until, bytes));
            return Next::Nothing;
        }
        self.clock.0.set(due);
        if bytes.is_empty() {
            Next::Nothing
        } else {
            Next::Bytes(bytes.into_bytes())
        }
    }
}

/// Output that stays readable while somebody else writes it.
#[derive(Clone, Default)]
pub struct Paper(Rc<RefCell<Vec<u8>>>);

impl Paper {
    pub fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A runtime on the first question, at the time at which every clock begins.
pub fn runtime(country: Option<&str>) -> Runtime {
    Runtime::new(session(country), HandClock::new().now())
}

/// Plays a script on some face.
pub fn play(country: Option<&str>, words: &str, face: &mut impl Renderer) -> io::Result<()> {
    let clock = HandClock::new();
    let mut script = Script::new(&clock, words);
    run_with(runtime(country), &clock, &mut script, face)
}

/// What a script writes into a pipe.
pub fn piped(country: Option<&str>, words: &str) -> String {
    let paper = Paper::default();
    let mut sheets = Sheets::new(paper.clone(), Size::default());
    play(country, words, &mut sheets).unwrap();
    paper.text()
}

/// What is on a terminal of 80 x 24 at the end of a script, and everything that was sent to it.
pub fn seen(country: Option<&str>, words: &str) -> (String, String) {
    let paper = Paper::default();
    let mut panel = Panel::new(paper.clone(), Size::default);
    let mut watched = Watched {
        face: &mut panel,
        fresh: String::new(),
        turned: false,
    };
    play(country, words, &mut watched).unwrap();
    let (fresh, turned) = (watched.fresh, watched.turned);
    let sent = paper.text();
    let screen = on_screen(&sent, Size::default());
    // What was written bit by bit is what a fresh terminal would show.
    assert!(turned || screen == fresh, "{screen}\ninstead of\n{fresh}");
    (screen, sent)
}

/// A face that is never left, so that what it shows last can be looked at.
struct Watched<'a, F> {
    face: &'a mut F,
    fresh: String,
    turned: bool,
}

impl<F: Renderer> Renderer for Watched<'_, F> {
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        self.face.show(screen, words)
    }

    fn turn(&mut self) {
        self.turned = true;
        self.face.turn();
    }

    fn leave(&mut self, screen: &Screen, words: &Catalog, _: Option<&str>) -> io::Result<()> {
        let paper = Paper::default();
        let mut panel = Panel::new(paper.clone(), Size::default);
        panel.show(screen, words)?;
        self.fresh = on_screen(&paper.text(), Size::default());
        self.face.show(screen, words)
    }

    fn look_again(&self) -> Option<Millis> {
        self.face.look_again()
    }
}

/// A small terminal: what is on it after all this was sent. It knows exactly what the program may send.
pub fn on_screen(sent: &str, size: Size) -> String {
    let mut rows = vec![String::new(); size.height];
    let (mut row, mut column) = (0, 0);
    let mut rest = sent;
    while let Some(character) = rest.chars().next() {
        rest = &rest[character.len_utf8()..];
        if character != '\x1b' {
            assert!(!character.is_control(), "{character:?} is sent as it is");
            assert_eq!(rows[row].chars().count(), column, "written over");
            assert!(column < size.width, "row {row} is too long");
            rows[row].push(character);
            column += 1;
            continue;
        }
        let body = rest.strip_prefix('[').expect("only long sequences");
        let end = body.find(|c: char| c.is_ascii_alphabetic()).unwrap();
        let (numbers, command) = (&body[..end], &body[end..=end]);
        rest = &body[end + 1..];
        match (command, numbers) {
            ("H", place) => {
                let (line, start) = place.split_once(';').unwrap();
                assert_eq!(start, "1");
                row = line.parse::<usize>().unwrap() - 1;
                column = 0;
                rows[row].clear();
            }
            ("K", "") => assert_eq!(rows[row].chars().count(), column),
            ("J", "2") => rows.iter_mut().for_each(String::clear),
            // Left: nothing of it is on the screen any more.
            ("l", "?1049") => {
                rows.iter_mut().for_each(String::clear);
                break;
            }
            ("m", _) | ("h", "?1049" | "?25") | ("l", "?25") => {}
            other => panic!("the program sends {other:?}"),
        }
    }
    rows.join("\n")
}
