//! Asks the desktop's own session not to blank the screen, over its message bus: where a desktop blanks it by itself, what the system counts
//! as idle changes nothing.

use std::io;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::platform::bus::{Bus, Call, QUIET};

/// How long the bus may take to let somebody in, and to take what is said.
const PATIENCE: Duration = Duration::from_secs(1);

/// Whoever answers this keeps the screen lit until whoever asked is gone from the bus: no answer has to be read. The words are what the
/// desktop may show: who keeps it awake, and why.
const INHIBIT: Call = Call {
    to: "org.freedesktop.ScreenSaver",
    path: "/org/freedesktop/ScreenSaver",
    interface: "org.freedesktop.ScreenSaver",
    method: "Inhibit",
    words: &["Overdose Checklist", "Steps for someone are open"],
    flags: QUIET,
};

/// For as long as this exists the session was asked to keep the screen lit.
#[derive(Debug)]
pub struct Session {
    _bus: Bus,
}

impl Session {
    /// Asks the bus that the environment names; nothing where there is none.
    pub fn ask() -> Option<Self> {
        Self::over(Bus::of_session()?).ok()
    }

    /// The same over a socket of the bus.
    fn over(socket: UnixStream) -> io::Result<Self> {
        let mut bus = Bus::enter(socket, PATIENCE)?;
        bus.call(&INHIBIT)?;
        Ok(Self { _bus: bus })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::platform::bus::server::said;

    #[test]
    fn the_session_is_asked_and_stays_asked_until_it_is_taken_back() -> io::Result<()> {
        let (ours, mut bus) = UnixStream::pair()?;
        bus.write_all(b"OK 0123\r\n")?;
        drop(Session::over(ours)?);
        let said = said(bus)?;
        assert!(said.starts_with("\0AUTH EXTERNAL 3"), "{said:?}");
        assert!(said.contains("\r\nBEGIN\r\nl\u{1}"), "{said:?}");
        for word in ["Hello", "Inhibit", INHIBIT.to, INHIBIT.path]
            .iter()
            .chain(INHIBIT.words)
        {
            assert!(said.contains(word), "{word}");
        }
        Ok(())
    }
}
