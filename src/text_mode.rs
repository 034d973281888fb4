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

use overdose_core::locale::Line;
use overdose_core::press::press;
use overdose_core::session::{Device, Effect, IoResponse, Key, Session};
use overdose_core::view_model::{self, Part, Screen};
use overdose_protocol::time::{Clock, Millis, Now};

use crate::clock::SystemClock;
use crate::journal::{Disk, JournalHandle};
use crate::platform::terminal::{self, RawMode};
use crate::ready;
use crate::site::Found;
use crate::sound::{self, Player};
use face::{Panel, Renderer, Sheets, Size};
use input::{Input, Next, StandardInput};
use keys::{Decoder, Typed};
use repeats::Repeats;
use window::BareWindow;

/// How often it looks whether the keeper or the player has something to tell, in milliseconds.
const LOOK: Millis = 50;

/// How long after its start the player may find that nothing plays, in milliseconds.
const FINDING: Millis = 1500;

/// Runs a session on the standard input and output.
///
/// The exit code says failure only where the output could not be written for another reason than that nobody reads it.
#[must_use]
pub fn run(mut session: Session, site: Option<&Found>) -> ExitCode {
    look_around(&mut session, site);
    let keys = RawMode::enter();
    // What comes through a pipe is nobody's incident.
    let keeper = keys
        .is_some()
        .then(|| JournalHandle::new(session.content(), Disk::open_and_kept()));
    let output = BufWriter::new(io::stdout().lock());
    let result = if keys.is_some() && io::stdout().is_terminal() && terminal::can_draw() {
        let mut panel = Panel::new(output, size);
        run_with(
            session,
            keeper,
            &SystemClock,
            &mut StandardInput,
            &mut panel,
        )
    } else {
        let mut sheets = Sheets::new(output, size());
        run_with(
            session,
            keeper,
            &SystemClock,
            &mut StandardInput,
            &mut sheets,
        )
    };
    code(&result)
}

/// Runs a session in a bare window of an X server.
#[must_use]
pub fn run_in(window: BareWindow, mut session: Session, site: Option<&Found>) -> ExitCode {
    look_around(&mut session, site);
    let keeper = JournalHandle::new(session.content(), Disk::open_and_kept());
    let (mut keys, mut panel) = window.split();
    let result = run_with(session, Some(keeper), &SystemClock, &mut keys, &mut panel);
    code(&result)
}

fn code(result: &io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Finds out whether everything is ready.
fn look_around(session: &mut Session, site: Option<&Found>) {
    session.look_after();
    session.set_facts(ready::facts(site, Disk::open_and_kept().as_ref()));
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

/// Runs a session until somebody leaves, the keys end, or nobody reads any more.
///
/// # Errors
///
/// The output could not be written, and not because nobody reads it.
pub fn run_with(
    session: Session,
    keeper: Option<JournalHandle>,
    clock: &impl Clock,
    input: &mut impl Input,
    face: &mut impl Renderer,
) -> io::Result<()> {
    let mut session = session;
    if let Some(folder) = keeper.as_ref().and_then(JournalHandle::folder) {
        session.keep_in(folder);
    }
    let mut text_mode = TextMode {
        session,
        keeper,
        told: mpsc::channel(),
        waits: 0,
        player: None,
        devices: mpsc::channel(),
        finds_until: 0,
        decoder: Decoder::default(),
        repeats: Repeats::default(),
    };
    match text_mode.run(clock, input, face) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe || terminal::is_gone(&error) => Ok(()),
        result => result,
    }
}

struct TextMode {
    session: Session,
    keeper: Option<JournalHandle>,
    /// What the keeper tells.
    told: (Sender<Vec<IoResponse>>, Receiver<Vec<IoResponse>>),
    /// How many answers it owes.
    waits: usize,
    player: Option<Player>,
    /// What the player tells.
    devices: (Sender<Device>, Receiver<Device>),
    /// Until when it may be about to tell something.
    finds_until: Millis,
    decoder: Decoder,
    repeats: Repeats,
}

impl TextMode {
    fn run(
        &mut self,
        clock: &impl Clock,
        input: &mut impl Input,
        face: &mut impl Renderer,
    ) -> io::Result<()> {
        // Nobody looks for a device before the first screen is shown: until then it is there. A pipe has no sound.
        let is_audible = self.keeper.is_some();
        if is_audible {
            self.session.set_audio_status(Device::Plays, clock.now());
        }
        self.show(clock.now(), face)?;
        self.find(clock.now());
        if is_audible {
            self.begin_sound(clock.now());
        }
        loop {
            let now = clock.now();
            self.hear(now);
            self.session.advance(now);
            self.session.note_downtime(clock.asleep());
            self.keep(now);
            self.show(now, face)?;
            let listens = self.waits > 0 || now.boot < self.finds_until;
            let wake = [
                listens.then_some(now.boot + LOOK),
                self.session.wake_at(now),
                self.decoder.waits_until(),
                face.look_again().map(|after| now.boot + after),
            ];
            let next = input.next(wake.into_iter().flatten().min());
            let now = clock.now();
            let typed: Vec<Typed> = match next {
                Next::Bytes(bytes) => bytes
                    .into_iter()
                    .flat_map(|byte| self.decoder.feed(byte, now.boot))
                    .collect(),
                Next::Nothing => self.decoder.wait_over(now.boot),
                Next::End => return self.leave(now, face, false),
                Next::Closed => {
                    self.close(now);
                    return Ok(());
                }
            };
            for typed in typed {
                match typed {
                    Typed::Leave => return self.leave(now, face, true),
                    Typed::More if self.repeats.is_new(Key::Char(' '), now.boot) => face.turn(),
                    Typed::Key(key) if self.repeats.is_new(key, now.boot) => {
                        // What else is left for a face to do concerns windows only.
                        match press(&mut self.session, key, now) {
                            Effect::Copy => self.session.say("text-no-copy"),
                            Effect::EditSite => self.session.say("text-no-editor"),
                            Effect::Leave => return self.leave(now, face, true),
                            _ => {}
                        }
                        self.keep(now);
                        self.show(now, face)?;
                    }
                    Typed::More | Typed::Key(_) => {}
                }
            }
        }
    }

    /// Looks for what an earlier start left open: not before the first screen is shown.
    fn find(&mut self, now: Now) {
        let Some(keeper) = &mut self.keeper else {
            return;
        };
        let to = self.told.0.clone();
        self.waits += 1;
        keeper.find(now, move |told| {
            let _ = to.send(told);
        });
    }

    fn begin_sound(&mut self, now: Now) {
        let to = self.devices.0.clone();
        let tell = move |device| {
            let _ = to.send(device);
        };
        self.player = Some(Player::start(sound::open(), SystemClock, tell));
        self.finds_until = now.boot + FINDING;
    }

    fn hear(&mut self, now: Now) {
        for device in self.devices.1.try_iter() {
            self.session.set_audio_status(device, now);
        }
        for told in self.told.1.try_iter() {
            self.waits = self.waits.saturating_sub(1);
            for told in told {
                self.session.hear(told, now);
            }
        }
    }

    fn keep(&mut self, now: Now) {
        if let Some(player) = &mut self.player {
            player.play(view_model::score(&mut self.session, now));
        }
        if let Some(keeper) = &mut self.keeper {
            keeper.follow(self.session.changes(now));
            self.session
                .set_saved(now, |incident| keeper.saved(incident));
            for ask in self.session.asks() {
                let to = self.told.0.clone();
                self.waits += 1;
                keeper.ask(ask, move |told| {
                    let _ = to.send(told);
                });
            }
        }
    }

    fn screen(&self, now: Now) -> Screen {
        view_model::screen(&self.session, now)
    }

    fn show(&self, now: Now, face: &mut impl Renderer) -> io::Result<()> {
        face.show(&self.screen(now), &self.session.content().words)
    }

    /// Has everything kept or erased that is to be.
    fn close(&mut self, now: Now) {
        self.session.end();
        self.keep(now);
        if let Some(keeper) = &mut self.keeper {
            keeper.finish();
        }
    }

    /// Leaves. Where somebody leaves an open incident, the number is said once more: it is gone from the screen.
    fn leave(&mut self, now: Now, face: &mut impl Renderer, asked: bool) -> io::Result<()> {
        self.session.advance(now);
        let screen = self.screen(now);
        let words = &self.session.content().words;
        let is_open = self.session.person().is_open() || self.session.other_people() > 0;
        let last = left_line(&screen).filter(|_| asked && is_open);
        let last = last.map(|line| words.text(&line));
        self.close(now);
        face.leave(&screen, words, last.as_deref())
    }
}

fn left_line(screen: &Screen) -> Option<Line> {
    screen.parts.iter().find_map(|part| match part {
        Part::CallBar(bar) => Some(Line::new("text-left").with("call", bar.call.clone())),
        _ => None,
    })
}
