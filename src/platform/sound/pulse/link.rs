//! One way to the sound server: whoever asks over it waits only so long for an answer.

use std::env;
use std::io::{self, Cursor, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pulseaudio::protocol::{
    self, AuthParams, AuthReply, Command, CommandReply, DESCRIPTOR_SIZE, MAX_VERSION, Prop, Props,
    ProtocolError, SetClientNameReply, TagStructRead,
};
use rustix::net::SocketAddrUnix;

use crate::platform::socket::reach;

/// How long a server may take to let somebody in. A good one takes a few milliseconds.
pub const OPENING: Duration = Duration::from_millis(600);

/// The least that it is waited for: a limit of nothing would be no limit.
const MIN_WAIT: Duration = Duration::from_millis(1);

/// No message is longer than this, in bytes.
const MAX_MESSAGE: usize = 1 << 20;

/// How long what a server wants to be shown is, in bytes.
const COOKIE: usize = 256;

/// A server that let this program in.
#[derive(Debug)]
pub struct Link {
    socket: UnixStream,
    version: u16,
    /// The number of the last question.
    asked: u32,
}

impl Link {
    /// Reaches the server that listens there.
    ///
    /// # Errors
    ///
    /// There is none, it refuses, or it does not answer until then.
    pub fn open(path: &Path, until: Instant) -> io::Result<Self> {
        let mut link = Self {
            socket: reach(&SocketAddrUnix::new(path)?)?,
            version: MAX_VERSION,
            asked: 0,
        };
        link.limit(Some(OPENING))?;
        let auth = AuthParams {
            version: MAX_VERSION,
            supports_shm: false,
            supports_memfd: false,
            cookie: cookie(),
        };
        let reply: AuthReply = link.ask(&Command::Auth(auth), until, |_| {})?;
        link.version = reply.version.min(MAX_VERSION);
        let mut name = Props::new();
        name.set(Prop::ApplicationName, c"Overdose Checklist");
        let _: SetClientNameReply = link.ask(&Command::SetClientName(name), until, |_| {})?;
        Ok(link)
    }

    /// From now on no call waits for longer; without a limit for as long as nothing comes.
    ///
    /// # Errors
    ///
    /// The system refuses.
    pub fn limit(&self, timeout: Option<Duration>) -> io::Result<()> {
        self.socket.set_read_timeout(timeout)?;
        self.socket.set_write_timeout(timeout)
    }

    /// Sends a command, and says by which number its answer is known.
    ///
    /// # Errors
    ///
    /// The server is gone, or takes nothing.
    pub fn send(&mut self, command: &Command) -> io::Result<u32> {
        self.asked = self.asked.wrapping_add(1);
        protocol::write_command_message(&mut self.socket, self.asked, command, self.version)
            .map_err(io::Error::other)?;
        Ok(self.asked)
    }

    /// Asks, and waits for the answer until then; `note` is given what comes beside it.
    ///
    /// # Errors
    ///
    /// The server is gone, refuses, or does not answer until then.
    pub fn ask<T: CommandReply + TagStructRead>(
        &mut self,
        command: &Command,
        until: Instant,
        mut note: impl FnMut(&Command),
    ) -> io::Result<T> {
        let number = self.send(command)?;
        loop {
            let message = self.read_until(until)?;
            // What it says beside the answer may be in words of a later version.
            let Ok((answered, command)) = self.parse(&message) else {
                continue;
            };
            match command {
                Command::Reply | Command::Error(_) if answered == number => {
                    return self.answer(&message);
                }
                other => note(&other),
            }
        }
    }

    /// The number of a message and what it says.
    ///
    /// # Errors
    ///
    /// It is in words of a later version.
    pub fn parse(&self, message: &[u8]) -> Result<(u32, Command), ProtocolError> {
        let mut body = message.get(DESCRIPTOR_SIZE..).unwrap_or_default();
        Command::read_tag_prefixed(&mut body, self.version)
    }

    /// The answer that a message holds.
    ///
    /// # Errors
    ///
    /// It is no such answer.
    pub fn answer<T: CommandReply + TagStructRead>(&self, message: &[u8]) -> io::Result<T> {
        let reply = protocol::read_reply_message(&mut Cursor::new(message), self.version);
        reply.map(|(_, reply)| reply).map_err(io::Error::other)
    }

    /// A whole message, with its head, if it begins to come until then.
    ///
    /// # Errors
    ///
    /// None comes, or it is none.
    pub fn read_until(&mut self, until: Instant) -> io::Result<Vec<u8>> {
        let left = until.saturating_duration_since(Instant::now());
        self.limit(Some(left.max(MIN_WAIT)))?;
        self.read()
    }

    /// A whole message, with its head.
    ///
    /// # Errors
    ///
    /// None comes within the limit, or it is none.
    pub fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut message = vec![0; DESCRIPTOR_SIZE];
        self.socket.read_exact(&mut message)?;
        let head = protocol::read_descriptor(&mut message.as_slice()).map_err(io::Error::other)?;
        let length = usize::try_from(head.length).unwrap_or(usize::MAX);
        if length > MAX_MESSAGE {
            return Err(io::ErrorKind::InvalidData.into());
        }
        message.resize(DESCRIPTOR_SIZE + length, 0);
        let body = message.get_mut(DESCRIPTOR_SIZE..).unwrap_or_default();
        self.socket.read_exact(body)?;
        Ok(message)
    }

    /// Gives a stream these bytes.
    ///
    /// # Errors
    ///
    /// The server is gone, or takes nothing within the limit.
    pub fn give(&mut self, channel: u32, bytes: &[u8]) -> io::Result<()> {
        let mut message = Vec::new();
        protocol::write_memblock(&mut message, channel, bytes, 0).map_err(io::Error::other)?;
        self.socket.write_all(&message)
    }
}

/// Where the server listens. One on another machine is never asked: this program uses no network.
pub fn path() -> Option<PathBuf> {
    let named = |name| env::var_os(name).map(PathBuf::from);
    if let Some(server) = env::var("PULSE_SERVER")
        .ok()
        .filter(|name| !name.is_empty())
    {
        // A list of several, each of which may begin with the name of a machine; the first one that is on this one.
        let mut servers = server.split_whitespace();
        return servers.find_map(|server| {
            let path = PathBuf::from(server.strip_prefix("unix:").unwrap_or(server));
            path.is_absolute().then_some(path)
        });
    }
    let runtime = named("PULSE_RUNTIME_PATH").map(|folder| folder.join("native"));
    let session = named("XDG_RUNTIME_DIR").map(|folder| folder.join("pulse").join("native"));
    let mut paths = runtime.into_iter().chain(session);
    paths.find(|path| path.exists())
}

/// What a server may want to be shown. Most want nothing from the same user, but all want its whole length.
fn cookie() -> Vec<u8> {
    let path = pulseaudio::cookie_path_from_env();
    let is_file = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|about| about.is_file());
    let path = path.filter(is_file);
    let file = path.and_then(|path| std::fs::File::open(path).ok());
    let mut cookie = Vec::new();
    if let Some(file) = file {
        let _ = file.take(COOKIE as u64).read_to_end(&mut cookie);
    }
    cookie.resize(COOKIE, 0);
    cookie
}
