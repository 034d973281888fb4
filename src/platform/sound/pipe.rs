//! A program of the system that plays what comes through a pipe, where no sound server answers.

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::thread;
use std::time::Duration;

use overdose_core::audio::RATE;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::pipe::fcntl_setpipe_size;

use super::output::{Output, bytes};
use crate::platform::programs;

/// The programs as one would type them, in the order in which they are tried.
const PROGRAMS: [&str; 2] = [
    "aplay -q -t raw -f S16_LE -r 24000 -c 1 --buffer-time=80000 --period-time=20000 -",
    "pw-play --raw --format=s16 --rate=24000 --channels=1 --latency=60ms -",
];

/// How much is given at once, in frames: less than the pipe holds, so that no write waits.
const BLOCK: usize = (RATE * 50 / 1000) as usize;

/// How much the pipe holds, in bytes: the least that a system allows. What is in it is heard that much later.
const PIPE: usize = 4096;

/// How long the program may take nothing before it counts as gone.
const PATIENCE: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 800_000_000,
};

/// A program that plays.
#[derive(Debug)]
pub struct Pipe {
    child: Child,
    to: ChildStdin,
}

impl Pipe {
    /// Starts the first of the programs that is there; another turn begins with another one.
    ///
    /// # Errors
    ///
    /// None is there, or none can be started.
    pub fn open(turn: usize) -> io::Result<Self> {
        let mut last = io::Error::other("no program is there that plays");
        let programs = PROGRAMS.iter().cycle().skip(turn % PROGRAMS.len());
        for command in programs.take(PROGRAMS.len()) {
            let (program, arguments) = command.split_once(' ').unwrap_or((command, ""));
            match Self::start(program, arguments.split(' ')) {
                Ok(pipe) => return Ok(pipe),
                Err(gone) if gone.kind() == io::ErrorKind::NotFound => {}
                Err(gone) => last = gone,
            }
        }
        Err(last)
    }

    fn start<'a>(program: &str, arguments: impl Iterator<Item = &'a str>) -> io::Result<Self> {
        let mut command = programs::command(program).ok_or(io::ErrorKind::NotFound)?;
        // Whatever plays over a sound server asks the one of this desktop, and reads nobody's wish for another one: this program uses
        // no network.
        let folder = env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
        let mut server = OsString::from("unix:");
        server.push(Path::new(&folder).join("pulse/native"));
        command
            .env("PULSE_SERVER", server)
            .env("PULSE_CLIENTCONFIG", "/dev/null");
        let mut child = command
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let to = child.stdin.take();
        let Some(to) = to.filter(|to| fcntl_setpipe_size(to, PIPE).is_ok()) else {
            let _ = child.kill();
            let _ = child.wait();
            return Err(io::Error::other("its pipe cannot be made small"));
        };
        Ok(Self { child, to })
    }
}

impl Output for Pipe {
    fn wait(&mut self) -> io::Result<usize> {
        let mut ready = [PollFd::new(&self.to, PollFlags::OUT)];
        let count = loop {
            match poll(&mut ready, Some(&PATIENCE)) {
                Err(Errno::INTR) => {}
                polled => break polled?,
            }
        };
        let [ready] = ready;
        if count == 0 {
            return Err(io::ErrorKind::TimedOut.into());
        }
        if ready.revents().intersects(PollFlags::ERR | PollFlags::HUP) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(BLOCK)
    }

    fn write(&mut self, frames: &[i16]) -> io::Result<()> {
        self.to.write_all(&bytes(frames))
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        // One that was stopped by a signal dies of this one too; one that waits for its device may not, for a while.
        let _ = self.child.kill();
        for _ in 0..100 {
            if !matches!(self.child.try_wait(), Ok(None)) {
                break;
            }
            thread::sleep(Duration::from_millis(2));
        }
    }
}
