//! The sound server of a Linux desktop, spoken to over its own socket: no library of the system, and no call that waits for a server that hangs.

use std::env;
use std::ffi::CStr;
use std::io::{self, Cursor, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use overdose_core::audio::RATE;
use overdose_protocol::time::Millis;
use pulseaudio::protocol::stream::{BufferAttr, StreamFlags};
use pulseaudio::protocol::{
    self, AuthParams, AuthReply, ChannelMap, Command, CommandReply, CreatePlaybackStreamReply,
    DESCRIPTOR_SIZE, LatencyParams, MAX_VERSION, PlaybackLatency, PlaybackStreamParams, Prop,
    Props, ProtocolError, SampleFormat, SampleSpec, SetClientNameReply, TagStructRead,
};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with};

use super::output::{Output, bytes};

/// How long a server may take to let somebody in. A good one takes a few milliseconds.
const OPENING: Duration = Duration::from_millis(600);

/// How long a server may want nothing before it counts as gone.
const PATIENCE: Duration = Duration::from_secs(1);

/// The least that it is waited for: a limit of nothing would be no limit.
const MIN_WAIT: Duration = Duration::from_millis(1);

/// What a server calls a loudspeaker that is none.
const DUMMY: &CStr = c"auto_null";

/// How much the server keeps, in frames: as little as plays without gaps.
const BUFFER: u64 = RATE * 60 / 1000;

/// How much it asks for at once, in frames: it wakes the program so often.
const REQUEST: u64 = RATE * 20 / 1000;

/// No message is longer than this, in bytes.
const MAX_MESSAGE: usize = 1 << 20;

/// How long what a server wants to be shown is, in bytes.
const COOKIE: usize = 256;

/// One frame, in bytes.
const BYTES: u64 = 2;

/// A stream to the sound server.
#[derive(Debug)]
pub struct PulseOutput {
    socket: UnixStream,
    version: u16,
    channel: u32,
    /// How many frames it wants.
    wanted: usize,
    /// Whether it plays into nothing, for there is no loudspeaker.
    is_dummy: bool,
}

impl PulseOutput {
    /// Opens a stream on the server that the environment names.
    ///
    /// # Errors
    ///
    /// There is none, it refuses, or it does not answer soon.
    pub fn open() -> io::Result<Self> {
        Self::at(&path().ok_or(io::ErrorKind::NotFound)?)
    }

    /// Opens a stream on the server that listens there.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn at(path: &Path) -> io::Result<Self> {
        let until = Instant::now() + OPENING;
        let mut pulse = Self {
            socket: reach(path)?,
            version: MAX_VERSION,
            channel: 0,
            wanted: 0,
            is_dummy: false,
        };
        pulse.limit(OPENING)?;
        let auth = AuthParams {
            version: MAX_VERSION,
            supports_shm: false,
            supports_memfd: false,
            cookie: cookie(),
        };
        let reply: AuthReply = pulse.ask(0, &Command::Auth(auth), until)?;
        pulse.version = reply.version.min(MAX_VERSION);
        let mut name = Props::new();
        name.set(Prop::ApplicationName, c"Overdose Checklist");
        let _: SetClientNameReply = pulse.ask(1, &Command::SetClientName(name), until)?;
        let stream: CreatePlaybackStreamReply =
            pulse.ask(2, &Command::CreatePlaybackStream(stream()), until)?;
        pulse.channel = stream.channel;
        pulse.want(stream.requested_bytes);
        pulse.is_dummy = stream.sink_name.as_deref() == Some(DUMMY);
        pulse.limit(PATIENCE)?;
        Ok(pulse)
    }

    fn limit(&self, timeout: Duration) -> io::Result<()> {
        self.socket.set_read_timeout(Some(timeout))?;
        self.socket.set_write_timeout(Some(timeout))
    }

    fn want(&mut self, bytes: u32) {
        self.wanted += usize::try_from(u64::from(bytes) / BYTES).unwrap_or(0);
    }

    fn ask<T: CommandReply + TagStructRead>(
        &mut self,
        number: u32,
        command: &Command,
        until: Instant,
    ) -> io::Result<T> {
        protocol::write_command_message(&mut self.socket, number, command, self.version)
            .map_err(io::Error::other)?;
        loop {
            let message = self.read(until)?;
            // What it says beside the answer may be in words of a later version.
            let Ok((answered, command)) = parse(&message, self.version) else {
                continue;
            };
            match command {
                Command::Reply | Command::Error(_) if answered == number => {
                    let mut message = Cursor::new(message);
                    let reply = protocol::read_reply_message(&mut message, self.version);
                    let (_, reply) = reply.map_err(io::Error::other)?;
                    return Ok(reply);
                }
                other => self.note(&other),
            }
        }
    }

    /// Takes note of what it wants, and where it plays. It tells of much else that changes nothing here.
    fn note(&mut self, command: &Command) {
        match command {
            Command::Request(request) if request.channel == self.channel => {
                self.want(request.length);
            }
            Command::PlaybackStreamMoved(moved) => {
                self.is_dummy = moved.device_name.as_c_str() == DUMMY;
            }
            _ => {}
        }
    }

    /// A whole message, with its head, if it begins to come until then.
    fn read(&mut self, until: Instant) -> io::Result<Vec<u8>> {
        let left = until.saturating_duration_since(Instant::now());
        self.limit(left.max(MIN_WAIT))?;
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
}

impl Output for PulseOutput {
    fn wait(&mut self) -> io::Result<usize> {
        let until = Instant::now() + PATIENCE;
        while self.wanted == 0 {
            let message = self.read(until)?;
            match parse(&message, self.version) {
                Ok((_, Command::PlaybackStreamKilled(_))) => {
                    return Err(io::ErrorKind::ConnectionAborted.into());
                }
                Ok((_, command)) => self.note(&command),
                // Words of a later version.
                Err(_) => {}
            }
            if Instant::now() > until {
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
        if self.is_dummy {
            return Err(io::Error::other("the sound server has no loudspeaker"));
        }
        Ok(self.wanted)
    }

    fn latency(&mut self) -> io::Result<Option<Millis>> {
        let question = Command::GetPlaybackLatency(LatencyParams {
            channel: self.channel,
            // It comes back as it is, and nobody reads it.
            now: SystemTime::UNIX_EPOCH,
        });
        let answer: PlaybackLatency = self.ask(3, &question, Instant::now() + OPENING)?;
        self.limit(PATIENCE)?;
        let waiting = answer.write_offset.saturating_sub(answer.read_offset);
        let frames = u64::try_from(waiting).unwrap_or(0) / BYTES;
        Ok(Some(answer.sink_usec / 1000 + frames * 1000 / RATE))
    }

    fn write(&mut self, frames: &[i16]) -> io::Result<()> {
        let mut message = Vec::new();
        protocol::write_memblock(&mut message, self.channel, &bytes(frames), 0)
            .map_err(io::Error::other)?;
        self.socket.write_all(&message)?;
        self.wanted = self.wanted.saturating_sub(frames.len());
        Ok(())
    }
}

/// The number of a message and what it says.
fn parse(message: &[u8], version: u16) -> Result<(u32, Command), ProtocolError> {
    let mut body = message.get(DESCRIPTOR_SIZE..).unwrap_or_default();
    Command::read_tag_prefixed(&mut body, version)
}

fn stream() -> PlaybackStreamParams {
    let length = |frames: u64| u32::try_from(frames * BYTES).unwrap_or(u32::MAX);
    let mut props = Props::new();
    props.set(Prop::MediaName, c"Steps");
    PlaybackStreamParams {
        sample_spec: SampleSpec {
            format: SampleFormat::S16Le,
            channels: 1,
            sample_rate: u32::try_from(RATE).unwrap_or(u32::MAX),
        },
        channel_map: ChannelMap::mono(),
        sink_name: Some(protocol::DEFAULT_SINK.to_owned()),
        buffer_attr: BufferAttr {
            target_length: length(BUFFER),
            minimum_request_length: length(REQUEST),
            ..BufferAttr::default()
        },
        flags: StreamFlags {
            adjust_latency: true,
            ..StreamFlags::default()
        },
        props,
        ..PlaybackStreamParams::default()
    }
}

/// Connects without waiting: a server that hangs lets nobody in.
fn reach(path: &Path) -> io::Result<UnixStream> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
    connect(&socket, &SocketAddrUnix::new(path)?)?;
    let socket = UnixStream::from(socket);
    socket.set_nonblocking(false)?;
    Ok(socket)
}

/// Where the server listens. One on another machine is never asked: this program uses no network.
fn path() -> Option<PathBuf> {
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
