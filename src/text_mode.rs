//! The text mode: the same screens on a terminal, or through a pipe.

pub mod face;
pub mod input;
pub mod keys;
pub mod render;
pub mod repeats;
pub mod window;

use std::io::{self, BufWriter, ErrorKind, IsTerminal};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, Sender};

use overdose_core::desk::Desk;
use overdose_core::locale::Line;
use overdose_core::session::{Device, Effect, IoResponse, Key};
use overdose_core::view_model::{self, Part, Screen};
use overdose_protocol::time::{Clock, Millis, Now};

use crate::clock::SystemClock;
use crate::driver::{self, Driver, FindSite};
use crate::journal::{Disk, JournalHandle};
use crate::platform::terminal::{self, RawMode};
use crate::sound;
use face::{Panel, Renderer, Sheets, Size};
use input::{Input, Next, StandardInput};
use keys::{Decoder, Typed};
use repeats::Repeats;
use window::BareWindow;

/// How often it looks whether the keeper or the player has something to tell, in milliseconds.
const LOOK: Millis = 50;

/// How long after its start the player may find that nothing plays, in milliseconds.
const FINDING: Millis = 1500;

/// Runs a desk on the standard input and output. `find` finds the site file.
///
/// The exit code says failure only where the output could not be written for another reason than that nobody reads it.
#[must_use]
pub fn run(desk: Desk, find: FindSite) -> ExitCode {
    let keys = RawMode::enter();
    // What comes through a pipe is nobody's incident.
    let keeper = keys.is_some().then(|| keeper(&desk));
    let text_mode = TextMode::new(desk, keeper, Some(find));
    let output = BufWriter::new(io::stdout().lock());
    let input = &mut StandardInput;
    let result = if keys.is_some() && io::stdout().is_terminal() && terminal::can_draw() {
        text_mode.run(&SystemClock, input, &mut Panel::new(output, size))
    } else {
        text_mode.run(&SystemClock, input, &mut Sheets::new(output, size()))
    };
    code(&result)
}

/// Runs a desk in a bare window of an X server.
#[must_use]
pub fn run_in(window: BareWindow, desk: Desk, find: FindSite) -> ExitCode {
    let keeper = keeper(&desk);
    let (mut keys, mut panel) = window.split();
    let text_mode = TextMode::new(desk, Some(keeper), Some(find));
    code(&text_mode.run(&SystemClock, &mut keys, &mut panel))
}

fn keeper(desk: &Desk) -> JournalHandle {
    JournalHandle::new(desk.session().content(), Disk::open_and_kept())
}

fn code(result: &io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Whether somebody can see the steps here, or sends keys for them: on a terminal, or through a pipe or file.
#[must_use]
pub fn is_reachable() -> bool {
    terminal::is_sent() || io::stdin().is_terminal() || io::stdout().is_terminal()
}

/// The size of the standard output; that of the terminals of old where it has none.
fn size() -> Size {
    let Size { width, height } = Size::default();
    let or = |length: u16, default: usize| match usize::from(length) {
        0 => default,
        length => length,
    };
    terminal::size().map_or(Size::default(), |(columns, rows)| Size {
        width: or(columns, width),
        height: or(rows, height),
    })
}

/// Runs a desk until somebody leaves, the keys end, or nobody reads any more. Nothing is kept, and nothing is heard.
///
/// # Errors
///
/// The output could not be written, and not because nobody reads it.
pub fn run_with(
    desk: Desk,
    clock: &impl Clock,
    input: &mut impl Input,
    face: &mut impl Renderer,
) -> io::Result<()> {
    TextMode::new(desk, None, None).run(clock, input, face)
}

/// What another thread tells.
enum Told {
    /// What came of a request, and whether practice had asked for it.
    Answer(bool, Vec<IoResponse>),
    /// What became of the way to a loudspeaker.
    Device(Device),
}

struct TextMode {
    desk: Desk,
    driver: Driver,
    told: (Sender<Told>, Receiver<Told>),
    /// How many answers are still to come.
    waits: usize,
    /// Until when the player may be about to tell something, on the boot clock.
    finds_until: Millis,
    decoder: Decoder,
    repeats: Repeats,
}

impl TextMode {
    fn new(mut desk: Desk, keeper: Option<JournalHandle>, find: Option<FindSite>) -> Self {
        let mut driver = Driver::default();
        if let Some(keeper) = keeper {
            driver.keep_in(keeper, &mut desk);
        }
        if let Some(find) = find {
            // Before the first screen: through a pipe nobody waits for a second one.
            let facts = driver::facts(find().as_ref(), Disk::open_and_kept().as_ref());
            driver.watch_site(find, &mut desk);
            for response in facts {
                desk.hear(response, false, SystemClock.now());
            }
        }
        Self {
            desk,
            driver,
            told: mpsc::channel(),
            waits: 0,
            finds_until: 0,
            decoder: Decoder::default(),
            repeats: Repeats::default(),
        }
    }

    fn run(
        mut self,
        clock: &impl Clock,
        input: &mut impl Input,
        face: &mut impl Renderer,
    ) -> io::Result<()> {
        match self.follow_keys(clock, input, face) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe || terminal::is_gone(&error) => {
                Ok(())
            }
            result => result,
        }
    }

    fn follow_keys(
        &mut self,
        clock: &impl Clock,
        input: &mut impl Input,
        face: &mut impl Renderer,
    ) -> io::Result<()> {
        // Nobody looks for a device before the first screen is shown: until then it is there. A pipe has no sound.
        let is_audible = self.driver.keeps();
        let real = clock.now();
        if is_audible {
            self.desk
                .session_mut()
                .set_audio_status(Device::Plays, real);
        }
        self.show(real, face)?;
        self.begin(is_audible, clock.now());
        loop {
            let real = clock.now();
            self.hear(real);
            self.desk.advance(real);
            self.carry_out(clock);
            self.show(real, face)?;
            let listens = self.waits > 0 || real.boot < self.finds_until;
            let wake = [
                listens.then_some(real.boot + LOOK),
                self.desk.wake_at(real),
                self.decoder.waits_until(),
                face.look_again().map(|after| real.boot + after),
            ];
            let next = input.next(wake.into_iter().flatten().min());
            let real = clock.now();
            let typed: Vec<Typed> = match next {
                Next::Bytes(bytes) => bytes
                    .into_iter()
                    .flat_map(|byte| self.decoder.feed(byte, real.boot))
                    .collect(),
                Next::Nothing => self.decoder.wait_over(real.boot),
                Next::End => return self.leave(real, face, false),
                Next::Closed => {
                    self.driver.finish(&mut self.desk, real);
                    return Ok(());
                }
            };
            for typed in typed {
                match typed {
                    Typed::Leave => return self.leave(real, face, true),
                    Typed::More if self.repeats.is_new(Key::Char(' '), real.boot) => face.turn(),
                    Typed::Key(key) if self.repeats.is_new(key, real.boot) => {
                        if self.press(key, real) == Effect::Leave {
                            return self.leave(real, face, true);
                        }
                        self.carry_out(clock);
                        self.show(real, face)?;
                    }
                    Typed::More | Typed::Key(_) => {}
                }
            }
        }
    }

    /// Presses a key, and says so where a terminal cannot do what it asks for.
    fn press(&mut self, key: Key, real: Now) -> Effect {
        let screen = self.desk.session().screen();
        let effect = self.desk.press(key, real);
        let lacks = match effect {
            Effect::Copy => Some("text-no-copy"),
            Effect::EditSite => Some("text-no-editor"),
            Effect::Audience => Some("text-no-room"),
            // A terminal is as large as it is, and the desk has done the others.
            Effect::FullScreen
            | Effect::None
            | Effect::Leave
            | Effect::Practise
            | Effect::Real
            | Effect::Begin
            | Effect::Pause
            | Effect::Jump(_) => None,
        };
        if let Some(lacks) = lacks {
            self.desk.session_mut().say(lacks);
        }
        let is_another = self.desk.session().screen() != screen;
        if is_another && self.driver.is_to_look_again(&self.desk, real) {
            self.look(real);
        }
        effect
    }

    /// Begins what the first screen does not wait for: what an earlier start left open, and sound.
    fn begin(&mut self, is_audible: bool, real: Now) {
        let tell = self.telling(false);
        self.waits += usize::from(self.driver.find(real, tell));
        if is_audible {
            let to = self.told.0.clone();
            self.driver.begin_sound(sound::open(), move |device| {
                let _ = to.send(Told::Device(device));
            });
            self.finds_until = real.boot + FINDING;
        }
    }

    fn look(&mut self, real: Now) {
        let tell = self.telling(false);
        self.waits += usize::from(self.driver.look(real, tell));
    }

    fn telling(&self, by_practice: bool) -> impl FnOnce(Vec<IoResponse>) + Send + use<> {
        let to = self.told.0.clone();
        move |answer| {
            let _ = to.send(Told::Answer(by_practice, answer));
        }
    }

    fn hear(&mut self, real: Now) {
        for told in self.told.1.try_iter() {
            match told {
                Told::Device(device) => {
                    let now = self.desk.time(real);
                    self.desk.session_mut().set_audio_status(device, now);
                }
                Told::Answer(by_practice, answer) => {
                    self.waits = self.waits.saturating_sub(1);
                    for response in answer {
                        self.desk.hear(response, by_practice, real);
                    }
                }
            }
        }
    }

    fn carry_out(&mut self, clock: &impl Clock) {
        let by_practice = self.desk.is_practice();
        let asks = self
            .driver
            .carry_out(&mut self.desk, clock.now(), clock.asleep());
        for ask in asks {
            let tell = self.telling(by_practice);
            self.waits += usize::from(self.driver.ask(ask, tell));
        }
    }

    fn screen(&self, real: Now) -> Screen {
        view_model::screen(self.desk.session(), self.desk.time(real))
    }

    fn show(&self, real: Now, face: &mut impl Renderer) -> io::Result<()> {
        face.show(&self.screen(real), &self.desk.session().content().words)
    }

    /// Leaves. Where somebody leaves an open incident, the number is said once more: it is gone from the screen.
    fn leave(&mut self, real: Now, face: &mut impl Renderer, asked: bool) -> io::Result<()> {
        self.desk.advance(real);
        let screen = self.screen(real);
        let session = self.desk.session();
        let words = &session.content().words;
        let practises = session.training().is_some();
        let is_open = session.person().is_open() || session.other_people() > 0;
        let last = left_line(&screen).filter(|_| asked && is_open && !practises);
        let last = last.map(|line| words.text(&line));
        self.driver.finish(&mut self.desk, real);
        face.leave(&screen, words, last.as_deref())
    }
}

fn left_line(screen: &Screen) -> Option<Line> {
    screen.parts.iter().find_map(|part| match part {
        Part::CallBar(bar) => Some(Line::new("text-left").with("call", bar.call.clone())),
        _ => None,
    })
}
