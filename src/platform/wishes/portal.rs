//! The settings that a desktop tells every program, over the message bus of its session: the portal (`org.freedesktop.portal.Settings`).

use std::io;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::platform::bus::{Bus, Call, Value};

/// How long it may take: where nobody has asked it before, the desktop starts it first.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is asked for: where it stands, and its name.
const APPEARANCE: &str = "org.freedesktop.appearance";
const INTERFACE: &str = "org.gnome.desktop.interface";
const SETTINGS: [[&str; 2]; 6] = [
    [APPEARANCE, "color-scheme"],
    [APPEARANCE, "contrast"],
    [APPEARANCE, "reduced-motion"],
    [INTERFACE, "enable-animations"],
    [INTERFACE, "text-scaling-factor"],
    ["org.gnome.desktop.a11y.interface", "high-contrast"],
];

/// What it says; nothing of what it does not know.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Portal {
    /// 1 is dark, 2 is light.
    pub scheme: Option<Value>,
    /// 1 is more.
    pub contrast: Option<Value>,
    /// 1 is none.
    pub reduced_motion: Option<Value>,
    /// Whether anything moves.
    pub animations: Option<Value>,
    /// By which factor text is larger.
    pub text: Option<Value>,
    /// Whether there is more contrast.
    pub high_contrast: Option<Value>,
}

/// Asks it: it knows nothing where there is no bus, or one that is not for this user.
///
/// # Errors
///
/// A bus is there, and hangs or makes no sense.
pub fn ask() -> io::Result<Portal> {
    let Some(socket) = Bus::of_session() else {
        return Ok(Portal::default());
    };
    match over(socket, PATIENCE) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(Portal::default()),
        asked => asked,
    }
}

/// The same over a socket of the bus. The bus is left when it has answered.
fn over(socket: UnixStream, patience: Duration) -> io::Result<Portal> {
    let mut bus = Bus::enter(socket, patience)?;
    let mut calls = [0; SETTINGS.len()];
    for (call, words) in calls.iter_mut().zip(&SETTINGS) {
        // All portals have this method: `ReadOne`, which packs its answer once less, is younger than many of them.
        *call = bus.call(&Call {
            to: "org.freedesktop.portal.Desktop",
            path: "/org/freedesktop/portal/desktop",
            interface: "org.freedesktop.portal.Settings",
            method: "Read",
            words,
            flags: 0,
        })?;
    }
    let [
        scheme,
        contrast,
        reduced_motion,
        animations,
        text,
        high_contrast,
    ] = bus.answers(calls)?;
    Ok(Portal {
        scheme,
        contrast,
        reduced_motion,
        animations,
        text,
        high_contrast,
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::thread;

    use super::*;
    use crate::platform::bus::server::{self, packed, reply, said};

    /// What a bus of ours answers with these bytes, once it has let somebody in.
    fn answers(bytes: &[u8]) -> io::Result<(Portal, String)> {
        let (ours, mut bus) = UnixStream::pair()?;
        bus.write_all(b"OK 0123\r\n")?;
        bus.write_all(bytes)?;
        let portal = over(ours, server::PATIENCE)?;
        Ok((portal, said(bus)?))
    }

    fn returned(call: u32, value: Value) -> Vec<u8> {
        reply(call, 2, "v", &packed(value, 2))
    }

    fn refused(call: u32) -> Vec<u8> {
        reply(call, 3, "s", b"\x02\0\0\0no\0")
    }

    #[test]
    fn what_it_knows_is_read_in_whatever_order_it_comes() -> io::Result<()> {
        // The first call is that to the bus itself.
        let messages = [
            reply(1, 2, "s", b"\x04\0\0\0:1.9\0"),
            reply(0, 4, "s", b"\x04\0\0\0:1.9\0"),
            refused(4),
            returned(7, Value::Flag(true)),
            returned(2, Value::Number(1)),
            refused(3),
            returned(6, Value::Real(1.25)),
            refused(5),
        ];
        let (portal, said) = answers(&messages.concat())?;
        let expected = Portal {
            scheme: Some(Value::Number(1)),
            text: Some(Value::Real(1.25)),
            high_contrast: Some(Value::Flag(true)),
            ..Portal::default()
        };
        assert_eq!(portal, expected);
        for word in SETTINGS.concat().into_iter().chain(["Hello", "Read"]) {
            assert!(said.contains(word), "{word}");
        }
        Ok(())
    }

    #[test]
    fn one_that_is_not_there_knows_nothing() -> io::Result<()> {
        let messages: Vec<_> = (2..8).map(refused).collect();
        assert_eq!(answers(&messages.concat())?.0, Portal::default());
        Ok(())
    }

    #[test]
    fn one_that_answers_something_else_is_not_followed() -> io::Result<()> {
        let all: Vec<_> = (2..7).map(refused).collect();
        let strange = reply(7, 2, "as", &[0; 4]);
        let (portal, _) = answers(&[all.concat(), strange].concat())?;
        assert_eq!(portal, Portal::default());
        // Who answers twice is heard once.
        let twice = [returned(2, Value::Number(2)), returned(2, Value::Number(1))];
        let rest: Vec<_> = (3..8).map(refused).collect();
        let (portal, _) = answers(&[twice.concat(), rest.concat()].concat())?;
        assert_eq!(portal.scheme, Some(Value::Number(2)));
        Ok(())
    }

    #[test]
    fn a_bus_that_hangs_breaks_off_or_never_stops_is_an_error() {
        let some = [returned(2, Value::Number(1)), refused(3)].concat();
        let cut = some.get(..some.len() - 3).unwrap_or_default();
        let signals = reply(0, 4, "", b"").repeat(500);
        let others = refused(4711).repeat(500);
        for bytes in [&[][..], &some, cut, &signals, &others, &[0xff; 4096]] {
            assert!(answers(bytes).is_err());
        }
    }

    #[test]
    fn a_bus_that_takes_nothing_is_an_error() -> io::Result<()> {
        let (ours, bus) = UnixStream::pair()?;
        let closes = thread::spawn(move || drop(bus));
        assert!(over(ours, server::PATIENCE).is_err());
        closes.join().map_err(|_| io::ErrorKind::Other)?;
        Ok(())
    }
}
