//! The text mode: the same screens on a terminal, or through a pipe.

pub mod input;
pub mod keys;
pub mod places;
pub mod render;
pub mod renderer;
pub mod repeats;
pub mod window;

use std::io::{self, BufWriter, ErrorKind, IsTerminal};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::runtime::{Input, Mode, Output, Runtime};
use overdose_core::session::{Device, IoResponse, Key, Loudspeaker, UiRequest};
use overdose_core::view_model::{Part, Screen};
use overdose_protocol::time::{Clock, Millis, Now};

use crate::clock::SystemClock;
use crate::driver::{self, Driver, FindSite};
use crate::journal::{Disk, JournalHandle};
use crate::platform::terminal::{self, RawMode};
use crate::sound;
use crate::timeout;
use input::{KeySource, Next, StandardInput};
use keys::{Decoder, Typed};
use renderer::{Panel, Renderer, Sheets, Size};
use repeats::Repeats;
use window::BareWindow;

/// How often it looks whether the keeper or the player has something to tell, in milliseconds.
const LOOK: Millis = 50;

/// How long after its start the player may find that nothing plays, in milliseconds.
const FINDING: Millis = 1500;

/// Runs the steps on the standard input and output. `find` finds the site file; where somebody listens to it, only what is new is written,
/// line by line.
///
/// The exit code says failure only where the output could not be written for another reason than that nobody reads it.
#[must_use]
pub fn run(runtime: Runtime, find: FindSite, is_listened_to: bool) -> ExitCode {
    let keys = RawMode::enter();
    // What comes through a pipe is nobody's incident.
    let keeper = keys.is_some().then(|| keeper(&runtime));
    let text_mode = TextMode::new(runtime, keeper, Some(find));
    let output = BufWriter::new(io::stdout().lock());
    let input = &mut StandardInput;
    let result = if is_listened_to {
        text_mode.run(
            &SystemClock,
            input,
            &mut Sheets::new(output, size()).only_news(),
        )
    } else if keys.is_some() && io::stdout().is_terminal() && terminal::can_draw() {
        text_mode.run(&SystemClock, input, &mut Panel::new(output, size))
    } else {
        text_mode.run(&SystemClock, input, &mut Sheets::new(output, size()))
    };
    code(&result)
}

/// Runs the steps in a bare window of an X server.
#[must_use]
pub fn run_in(window: BareWindow, runtime: Runtime, find: FindSite) -> ExitCode {
    let keeper = keeper(&runtime);
    let (mut keys, mut panel) = window.split();
    let text_mode = TextMode::new(runtime, Some(keeper), Some(find));
    code(&text_mode.run(&SystemClock, &mut keys, &mut panel))
}

fn keeper(runtime: &Runtime) -> JournalHandle {
    JournalHandle::new(runtime.session().content(), Disk::open_and_kept())
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

/// Runs the steps until somebody leaves, the keys end, or nobody reads any more. Nothing is kept, and nothing is heard.
///
/// # Errors
///
/// The output could not be written, and not because nobody reads it.
pub fn run_with(
    runtime: Runtime,
    clock: &impl Clock,
    input: &mut impl KeySource,
    renderer: &mut impl Renderer,
) -> io::Result<()> {
    TextMode::new(runtime, None, None).run(clock, input, renderer)
}

/// What another thread tells.
enum ThreadMessage {
    /// What came of a request, and which session had asked for it.
    Answer(Mode, Vec<IoResponse>),
    /// What became of the way to a loudspeaker.
    Device(Loudspeaker),
}

struct TextMode {
    runtime: Runtime,
    driver: Driver,
    told: (Sender<ThreadMessage>, Receiver<ThreadMessage>),
    /// How many answers are still to come.
    waits: usize,
    /// Until when the player may be about to tell something, on the boot clock.
    finds_until: Millis,
    decoder: Decoder,
    repeats: Repeats,
}

impl TextMode {
    fn new(mut runtime: Runtime, keeper: Option<JournalHandle>, find: Option<FindSite>) -> Self {
        let mut driver = Driver::default();
        if let Some(keeper) = keeper {
            driver.keep_in(keeper, &mut runtime);
        }
        if let Some(find) = find {
            driver.watch_site(find, &mut runtime);
        }
        Self {
            runtime,
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
        input: &mut impl KeySource,
        renderer: &mut impl Renderer,
    ) -> io::Result<()> {
        match self.run_loop(clock, input, renderer) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe || terminal::is_gone(&error) => {
                Ok(())
            }
            result => result,
        }
    }

    fn run_loop(
        &mut self,
        clock: &impl Clock,
        input: &mut impl KeySource,
        renderer: &mut impl Renderer,
    ) -> io::Result<()> {
        // Nobody looks for a device before the first screen is shown: until then it is there. A pipe has no sound.
        let is_audible = self.driver.keeps();
        if is_audible {
            self.handle(Input::Audio(Device::Plays.into()), clock);
        }
        self.await_facts(clock);
        self.show(renderer)?;
        self.begin(is_audible, clock.now());
        loop {
            let real = clock.now();
            self.handle_messages(clock);
            self.handle(Input::Tick, clock);
            self.show(renderer)?;
            let listens = self.waits > 0 || real.boot < self.finds_until;
            let wake = [
                listens.then_some(real.boot + LOOK),
                self.runtime.wake_at(),
                self.decoder.waits_until(),
                renderer.look_again().map(|after| real.boot + after),
            ];
            let next = input.next(wake.into_iter().flatten().min());
            let real = clock.now();
            let typed: Vec<Typed> = match next {
                Next::Bytes(bytes) => bytes
                    .into_iter()
                    .flat_map(|byte| self.decoder.feed(byte, real.boot))
                    .collect(),
                Next::Nothing => self.decoder.wait_over(real.boot),
                Next::End => return self.leave(clock, renderer, false),
                Next::Closed => {
                    self.driver.finish(&mut self.runtime, false, real);
                    return Ok(());
                }
            };
            for typed in typed {
                match typed {
                    Typed::Held(modifier) => {
                        self.handle(Input::Notice(modifier.is_held()), clock);
                        self.show(renderer)?;
                    }
                    Typed::Leave => return self.leave(clock, renderer, true),
                    Typed::More if self.repeats.is_new(Key::Char(' '), real.boot) => {
                        renderer.turn();
                    }
                    Typed::Key(key) if self.repeats.is_new(key, real.boot) => {
                        if self.press(key, clock) {
                            return self.leave(clock, renderer, true);
                        }
                        self.show(renderer)?;
                    }
                    Typed::More | Typed::Key(_) => {}
                }
            }
        }
    }

    /// Presses a key. Says whether somebody wants to leave.
    fn press(&mut self, key: Key, clock: &impl Clock) -> bool {
        let screen = self.runtime.session().screen();
        let leaves = self.handle(Input::Key(key), clock);
        let is_another = self.runtime.session().screen() != screen;
        if is_another && self.driver.is_to_look_again(&self.runtime) {
            self.look(clock.now());
        }
        leaves
    }

    /// Gives the runtime an input, passes on what it asks for, and says so where a terminal cannot do that. Says whether somebody
    /// wants to leave.
    fn handle(&mut self, input: Input, clock: &impl Clock) -> bool {
        let mut leaves = false;
        for output in self.driver.handle(&mut self.runtime, input, clock) {
            let lacks = match output {
                Output::Io(request, by) => {
                    let tell = self.telling(by);
                    self.waits += usize::from(self.driver.ask(request, tell));
                    continue;
                }
                Output::Ui(UiRequest::Copy) => message!("text-no-copy"),
                Output::Ui(UiRequest::EditSite) => message!("text-no-editor"),
                Output::Ui(UiRequest::Audience) => message!("text-no-room"),
                Output::Ui(UiRequest::Leave) => {
                    leaves = true;
                    continue;
                }
                // A terminal is as large as it is, and no window for the room listens. The driver has carried out the others.
                Output::Ui(UiRequest::FullScreen)
                | Output::Remote(_)
                | Output::Persist(_)
                | Output::Audio(_)
                | Output::Inhibit(_) => continue,
            };
            self.runtime.handle(Input::Notice(lacks), clock.now());
        }
        leaves
    }

    /// Begins what the first screen does not wait for: what an earlier start left open, and sound.
    fn begin(&mut self, is_audible: bool, real: Now) {
        let tell = self.telling(Mode::Live);
        self.waits += usize::from(self.driver.find(real, tell));
        if is_audible {
            let to = self.told.0.clone();
            self.driver.begin_sound(sound::open(), move |device| {
                let _ = to.send(ThreadMessage::Device(device));
            });
            self.finds_until = real.boot + FINDING;
        }
    }

    /// Waits for what is known of the computer before the first screen, for through a pipe nobody waits for a second one. A disk that
    /// hangs is not waited for: what comes later is shown then.
    fn await_facts(&mut self, clock: &impl Clock) {
        let Some(find) = self.driver.site_finder() else {
            return;
        };
        let tell = self.telling(Mode::Live);
        let look = move || {
            let facts = driver::facts(find().as_ref(), Disk::open_and_kept().as_ref());
            tell(facts);
        };
        let started = thread::Builder::new().name("ready".to_owned()).spawn(look);
        self.waits += usize::from(started.is_ok());
        if started.is_ok()
            && let Ok(ThreadMessage::Answer(by, answer)) =
                self.told.1.recv_timeout(timeout::TERMINAL)
        {
            self.follow(answer, by, clock);
        }
    }

    fn follow(&mut self, answer: Vec<IoResponse>, by: Mode, clock: &impl Clock) {
        self.waits = self.waits.saturating_sub(1);
        for response in answer {
            self.handle(Input::Io(response, by), clock);
        }
    }

    fn look(&mut self, real: Now) {
        let tell = self.telling(Mode::Live);
        self.waits += usize::from(self.driver.look(real, tell));
    }

    fn telling(&self, by: Mode) -> impl FnOnce(Vec<IoResponse>) + Send + use<> {
        let to = self.told.0.clone();
        move |answer| {
            let _ = to.send(ThreadMessage::Answer(by, answer));
        }
    }

    fn handle_messages(&mut self, clock: &impl Clock) {
        let told: Vec<ThreadMessage> = self.told.1.try_iter().collect();
        for told in told {
            match told {
                ThreadMessage::Device(device) => {
                    self.handle(Input::Audio(device), clock);
                }
                ThreadMessage::Answer(by, answer) => self.follow(answer, by, clock),
            }
        }
    }

    fn show(&self, renderer: &mut impl Renderer) -> io::Result<()> {
        let words = &self.runtime.session().content().words;
        renderer.show(self.runtime.screen(), words)
    }

    /// Leaves. Where somebody leaves an open incident, the number is said once more: it is gone from the screen.
    fn leave(
        &mut self,
        clock: &impl Clock,
        renderer: &mut impl Renderer,
        asked: bool,
    ) -> io::Result<()> {
        self.handle(Input::Tick, clock);
        let screen = self.runtime.screen().clone();
        let session = self.runtime.session();
        let words = &session.content().words;
        let is_open = session.person().is_open() || session.other_people() > 0;
        let last = left_line(&screen).filter(|_| asked && is_open && !self.runtime.is_practice());
        let last = last.map(|line| words.text(&line));
        self.driver.finish(&mut self.runtime, asked, clock.now());
        renderer.leave(&screen, words, last.as_deref())
    }
}

fn left_line(screen: &Screen) -> Option<Message> {
    screen.parts.iter().find_map(|part| match part {
        Part::CallBar(bar) => Some(message!("text-left", call = bar.call.clone())),
        _ => None,
    })
}
