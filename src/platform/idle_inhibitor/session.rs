//! Asks the desktop's own session not to blank the screen, over its message bus: where a desktop blanks it by itself, what the system counts
//! as idle changes nothing.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write as _};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::time::Duration;
use std::{env, fs};

/// How long the bus may take to let somebody in, and to take what is said.
const PATIENCE: Duration = Duration::from_secs(1);

/// Whoever answers as this keeps the screen lit until whoever asked is gone from the bus: no answer has to be read.
const SAVER: (&str, &str) = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
);

/// What the desktop may show: who keeps it awake, and why.
const WHY: [&str; 2] = ["Overdose Checklist", "Steps for someone are open"];

/// A call that nobody answers, and for which no program is started.
const QUIET: u8 = 3;

/// For as long as this exists the session was asked to keep the screen lit.
#[derive(Debug)]
pub struct Session {
    _bus: UnixStream,
}

impl Session {
    /// Asks the bus that the environment names; nothing where there is none.
    pub fn ask() -> Option<Self> {
        let named = env::var("DBUS_SESSION_BUS_ADDRESS").ok();
        let usual = env::var("XDG_RUNTIME_DIR").map(|folder| format!("unix:path={folder}/bus"));
        let addresses = named.filter(|it| !it.is_empty()).or(usual.ok())?;
        // One on another machine is never asked: this program uses no network.
        let mut sockets = addresses.split(';').filter_map(socket);
        let bus = sockets.find_map(|socket| UnixStream::connect_addr(&socket).ok())?;
        Self::over(bus).ok()
    }

    /// The same over a bus that was reached.
    ///
    /// # Errors
    ///
    /// It lets nobody in.
    pub fn over(mut bus: UnixStream) -> io::Result<Self> {
        bus.set_read_timeout(Some(PATIENCE))?;
        bus.set_write_timeout(Some(PATIENCE))?;
        // It knows who is there by the socket; the number of the user is said in the digits of its digits.
        let user = fs::metadata("/proc/self")?.uid().to_string();
        let mut greeting = "\0AUTH EXTERNAL ".to_owned();
        for digit in user.bytes() {
            // Writing to a string does not fail.
            let _ = write!(greeting, "{digit:02x}");
        }
        bus.write_all(format!("{greeting}\r\n").as_bytes())?;
        let mut answer = String::new();
        io::Read::take(BufReader::new(&bus), 512).read_line(&mut answer)?;
        if !answer.starts_with("OK") {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        bus.write_all(b"BEGIN\r\n")?;
        let bus_itself = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
        bus.write_all(&call(1, 0, bus_itself, "Hello", &[]))?;
        bus.write_all(&call(2, QUIET, SAVER, "Inhibit", &WHY))?;
        Ok(Self { _bus: bus })
    }
}

/// The socket that an address names, if it is one on this machine.
fn socket(address: &str) -> Option<SocketAddr> {
    let named = address.strip_prefix("unix:")?;
    named
        .split(',')
        .find_map(|part| match part.split_once('=')? {
            ("path", path) => SocketAddr::from_pathname(path).ok(),
            ("abstract", name) => SocketAddr::from_abstract_name(name).ok(),
            _ => None,
        })
}

/// A call of a method that takes words, as it goes over the bus: little-endian, the interface called as whoever has it.
fn call(number: u32, flags: u8, to: (&str, &str), method: &str, words: &[&str]) -> Vec<u8> {
    let mut body = Vec::new();
    for word in words {
        text(&mut body, word);
    }
    let (name, path) = to;
    let mut fields = Vec::new();
    for (code, kind, value) in [
        (1, 'o', path),
        (2, 's', name),
        (3, 's', method),
        (6, 's', name),
    ] {
        pad(&mut fields, 8);
        fields.extend([code, 1, kind as u8, 0]);
        text(&mut fields, value);
    }
    if !words.is_empty() {
        pad(&mut fields, 8);
        fields.extend([8, 1, b'g', 0]);
        fields.push(length(words.len()).to_le_bytes()[0]);
        fields.extend(words.iter().map(|_| b's'));
        fields.push(0);
    }
    let mut message = vec![b'l', 1, flags, 1];
    for number in [length(body.len()), number, length(fields.len())] {
        message.extend(number.to_le_bytes());
    }
    message.extend(fields);
    pad(&mut message, 8);
    message.extend(body);
    message
}

/// A word with its length before it and a nought behind it.
fn text(to: &mut Vec<u8>, word: &str) {
    pad(to, 4);
    to.extend(length(word.len()).to_le_bytes());
    to.extend(word.as_bytes());
    to.push(0);
}

/// Noughts up to the next place that this number divides.
fn pad(to: &mut Vec<u8>, step: usize) {
    to.resize(to.len().next_multiple_of(step), 0);
}

fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::thread;

    use super::*;

    #[test]
    fn the_session_is_asked_and_stays_asked_until_it_is_taken_back() -> io::Result<()> {
        let (ours, mut bus) = UnixStream::pair()?;
        let served = thread::spawn(move || -> io::Result<(String, Vec<u8>)> {
            let mut said = BufReader::new(bus.try_clone()?);
            let mut line = String::new();
            said.read_line(&mut line)?;
            bus.write_all(b"OK 0123\r\n")?;
            let mut rest = Vec::new();
            said.read_to_end(&mut rest)?;
            Ok((line, rest))
        });
        drop(Session::over(ours)?);
        let (line, said) = served.join().map_err(|_| io::ErrorKind::Other)??;
        assert!(line.starts_with("\0AUTH EXTERNAL 3"), "{line:?}");
        let said = String::from_utf8_lossy(&said);
        assert!(said.starts_with("BEGIN\r\nl\u{1}"), "{said:?}");
        for word in ["Hello", "Inhibit", SAVER.0, SAVER.1, WHY[0], WHY[1]] {
            assert!(said.contains(word), "{word}");
        }
        Ok(())
    }

    #[test]
    fn a_bus_that_refuses_or_hangs_keeps_nobody_waiting() -> io::Result<()> {
        let (ours, mut bus) = UnixStream::pair()?;
        bus.write_all(b"REJECTED EXTERNAL\r\n")?;
        assert!(Session::over(ours).is_err());
        let (ours, _bus) = UnixStream::pair()?;
        assert!(Session::over(ours).is_err());
        Ok(())
    }

    #[test]
    fn only_buses_of_this_machine_are_asked() {
        assert!(socket("unix:path=/run/user/1000/bus,guid=1").is_some());
        assert!(socket("unix:abstract=/tmp/dbus-1").is_some());
        assert!(socket("tcp:host=127.0.0.1,port=1").is_none());
    }
}
