//! The message bus of the desktop's session (D-Bus), as little of it as is needed: lets itself in, calls methods that take words, and
//! reads answers of one plain value. A library for all of it would bring more crates than the window has.

mod call;
mod reply;
#[cfg(test)]
pub mod server;

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::net::SocketAddrUnix;

use super::socket::reach;
pub use call::{Call, QUIET};
pub use reply::{Reply, Value};

/// The longest line with which it lets somebody in.
const MAX_LINE: u64 = 512;

/// How much is read ahead, in bytes: all of an answer, and no more memory than that.
const BUFFER: usize = 512;

/// How many messages are looked at until everything is answered: nobody asked for others.
const MAX_MESSAGES: usize = 64;

/// The bus itself.
const BUS: Call = Call {
    to: "org.freedesktop.DBus",
    path: "/org/freedesktop/DBus",
    interface: "org.freedesktop.DBus",
    method: "Hello",
    words: &[],
    flags: 0,
};

/// Somebody on the bus, until this is dropped. It takes no longer than it was given, whatever the bus does.
#[derive(Debug)]
pub struct Bus {
    socket: BufReader<Timed>,
    /// The number of the last call.
    calls: u32,
}

impl Bus {
    /// The socket of the bus that the environment names; nothing where nobody listens.
    pub fn of_session() -> Option<UnixStream> {
        let named = env::var("DBUS_SESSION_BUS_ADDRESS").ok();
        let usual = env::var("XDG_RUNTIME_DIR").map(|folder| format!("unix:path={folder}/bus"));
        let addresses = named.filter(|it| !it.is_empty()).or(usual.ok())?;
        // One on another machine is never asked: this program uses no network.
        let mut sockets = addresses.split(';').filter_map(address);
        sockets.find_map(|socket| reach(&socket).ok())
    }

    /// Whether all that the environment names for a bus is on this machine, and somebody listens: a library that reads it itself would
    /// also follow an address elsewhere.
    pub fn is_on_this_machine() -> bool {
        let named = ["DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"].map(env::var);
        let mut named = named.iter().flatten().flat_map(|all| all.split(';'));
        named.all(|one| one.is_empty() || address(one).is_some()) && Self::of_session().is_some()
    }

    /// Lets itself in over a socket of the bus. From now on everything has this long.
    ///
    /// # Errors
    ///
    /// It lets nobody in.
    pub fn enter(socket: UnixStream, patience: Duration) -> io::Result<Self> {
        let until = Instant::now() + patience;
        let mut socket = BufReader::with_capacity(BUFFER, Timed { socket, until });
        // It knows who is there by the socket; the number of the user is said in the digits of its digits.
        let user = fs::metadata("/proc/self")?.uid().to_string();
        let mut greeting = "\0AUTH EXTERNAL ".to_owned();
        for digit in user.bytes() {
            // Writing to a string does not fail.
            let _ = write!(greeting, "{digit:02x}");
        }
        let to = socket.get_mut();
        to.write_all(format!("{greeting}\r\n").as_bytes())?;
        let mut answer = String::new();
        socket.by_ref().take(MAX_LINE).read_line(&mut answer)?;
        if !answer.starts_with("OK") || !answer.ends_with('\n') {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        socket.get_mut().write_all(b"BEGIN\r\n")?;
        let mut bus = Self { socket, calls: 0 };
        bus.call(&BUS)?;
        Ok(bus)
    }

    /// Calls a method: the number of the call, by which its answer is known.
    ///
    /// # Errors
    ///
    /// The bus is gone, or takes nothing.
    pub fn call(&mut self, call: &Call) -> io::Result<u32> {
        self.calls = self.calls.wrapping_add(1);
        let message = call.message(self.calls);
        self.socket.get_mut().write_all(&message)?;
        Ok(self.calls)
    }

    /// The answers to these calls, in their order: nothing for one that was refused, or answered with anything but one plain value.
    ///
    /// # Errors
    ///
    /// The bus is gone, makes no sense, or does not answer all of them in time.
    pub fn answers<const N: usize>(&mut self, calls: [u32; N]) -> io::Result<[Option<Value>; N]> {
        let mut answers = [const { None::<Option<Value>> }; N];
        for _ in 0..MAX_MESSAGES {
            let Some(Reply { to, value }) = reply::read(&mut self.socket)? else {
                continue;
            };
            let mut asked = answers.iter_mut().zip(&calls);
            if let Some((answer, _)) = asked.find(|(_, call)| **call == to) {
                answer.get_or_insert(value);
            }
            if answers.iter().all(Option::is_some) {
                return Ok(answers.map(Option::flatten));
            }
        }
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// The socket that an address names, if it is one on this machine.
fn address(address: &str) -> Option<SocketAddrUnix> {
    let named = address.strip_prefix("unix:")?;
    named
        .split(',')
        .find_map(|part| match part.split_once('=')? {
            ("path", path) => SocketAddrUnix::new(path).ok(),
            ("abstract", name) => SocketAddrUnix::new_abstract_name(name.as_bytes()).ok(),
            _ => None,
        })
}

/// A socket that is given up at a moment, however little comes at a time until then.
#[derive(Debug)]
struct Timed {
    socket: UnixStream,
    until: Instant,
}

impl Timed {
    fn left(&self) -> io::Result<Option<Duration>> {
        let left = self.until.checked_duration_since(Instant::now());
        let left = left.filter(|left| !left.is_zero());
        left.map(Some).ok_or(io::ErrorKind::TimedOut.into())
    }
}

impl Read for Timed {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.socket.set_read_timeout(self.left()?)?;
        self.socket.read(bytes)
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.socket.set_write_timeout(self.left()?)?;
        self.socket.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::server::{PATIENCE, entered};
    use super::*;

    #[test]
    fn a_bus_that_refuses_or_hangs_keeps_nobody_waiting() -> io::Result<()> {
        for answer in ["REJECTED EXTERNAL\r\n", "\r\n", "OK", "\u{0}", ""] {
            let (ours, mut bus) = UnixStream::pair()?;
            bus.write_all(answer.as_bytes())?;
            assert!(Bus::enter(ours, PATIENCE).is_err(), "{answer:?}");
        }
        let (ours, mut bus) = UnixStream::pair()?;
        bus.write_all(&[b'O'; 4096])?;
        assert!(Bus::enter(ours, PATIENCE).is_err(), "a line without end");
        Ok(())
    }

    #[test]
    fn one_that_comes_drop_by_drop_has_no_more_time_than_any_other() -> io::Result<()> {
        let (mut bus, mut server) = entered()?;
        let began = Instant::now();
        std::thread::spawn(move || {
            while server.write_all(b"l").is_ok() {
                std::thread::sleep(PATIENCE / 20);
            }
        });
        assert!(bus.answers([2]).is_err());
        assert!(began.elapsed() < PATIENCE * 3);
        Ok(())
    }

    #[test]
    fn only_buses_of_this_machine_are_asked() {
        assert!(address("unix:path=/run/user/1000/bus,guid=1").is_some());
        assert!(address("unix:abstract=/tmp/dbus-1").is_some());
        assert!(address("tcp:host=127.0.0.1,port=1").is_none());
        assert!(address(&format!("unix:path=/{}", "x".repeat(200))).is_none());
    }
}
