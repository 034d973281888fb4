//! The sound server of a Linux desktop, spoken to over its own socket: no library of the system, and no call that waits for a server that hangs.

mod link;
mod sink;
mod watch;

use std::ffi::CStr;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use overdose_core::audio::RATE;
use overdose_protocol::time::Millis;
use pulseaudio::protocol::stream::{BufferAttr, StreamFlags};
use pulseaudio::protocol::{
    self, ChannelMap, Command, CreatePlaybackStreamReply, LatencyParams, PlaybackLatency,
    PlaybackStreamParams, Prop, Props, SampleFormat, SampleSpec, SinkInfo,
};

use super::output::{Output, Reach, Watch, bytes};
use link::{Link, OPENING};

/// How long a server may want nothing before it counts as gone, beside what its loudspeaker keeps.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long a loudspeaker may keep something at most: what says more is wrong.
const MAX_KEPT: Duration = Duration::from_secs(3);

/// What a server calls a loudspeaker that is none.
const DUMMY: &CStr = c"auto_null";

/// How much the server keeps, in frames: as little as plays without gaps.
const BUFFER: u64 = RATE * 60 / 1000;

/// How much it asks for at once, in frames: it wakes the program so often.
const REQUEST: u64 = RATE * 20 / 1000;

/// One frame, in bytes.
const BYTES: u64 = 2;

/// A stream to the sound server.
#[derive(Debug)]
pub struct PulseOutput {
    link: Link,
    path: PathBuf,
    stream: Stream,
    /// Who hears it, as it was opened.
    reach: Reach,
    /// How long it takes until all is heard, in milliseconds.
    waking: Millis,
    /// How long it may want nothing at first: it may still keep what others gave it before.
    patience: Duration,
}

/// What the server told of the stream.
#[derive(Debug, Default)]
struct Stream {
    channel: u32,
    /// How many frames it wants.
    wanted: usize,
    /// Whether it plays into nothing, for there is no loudspeaker.
    is_dummy: bool,
}

impl Stream {
    fn want(&mut self, bytes: u32) {
        self.wanted += usize::try_from(u64::from(bytes) / BYTES).unwrap_or(0);
    }

    /// Takes note of what it wants, and where it plays. A server tells of much else that changes nothing here.
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
}

impl PulseOutput {
    /// Opens a stream on the server that the environment names.
    ///
    /// # Errors
    ///
    /// There is none, it refuses, or it does not answer soon.
    pub fn open() -> io::Result<Self> {
        Self::at(&link::path().ok_or(io::ErrorKind::NotFound)?)
    }

    /// Opens a stream on the server that listens there.
    ///
    /// # Errors
    ///
    /// The same.
    pub fn at(path: &Path) -> io::Result<Self> {
        let until = Instant::now() + OPENING;
        let mut link = Link::open(path, until)?;
        // As it is before the stream wakes it. One that tells nothing of itself may play all the same.
        let sink = link.ask::<SinkInfo>(&sink::question(), until, |_| {}).ok();
        let sink = sink.as_ref();
        let params = Command::CreatePlaybackStream(params());
        let created: CreatePlaybackStreamReply = link.ask(&params, until, |_| {})?;
        let kept = Duration::from_micros(created.stream_latency);
        let kept = sink.map_or(kept, |sink| sink::latency(sink).max(kept));
        let mut stream = Stream {
            channel: created.channel,
            wanted: 0,
            is_dummy: created.sink_name.as_deref() == Some(DUMMY),
        };
        stream.want(created.requested_bytes);
        link.limit(Some(PATIENCE))?;
        Ok(Self {
            link,
            path: path.to_owned(),
            stream,
            reach: sink.map_or(Reach::Room, sink::reach),
            waking: sink.map_or(0, sink::waking),
            patience: PATIENCE + kept.min(MAX_KEPT),
        })
    }
}

impl PulseOutput {
    /// Tells who hears the loudspeaker of that server, at once and with each change, until the server is gone.
    ///
    /// # Errors
    ///
    /// It is gone.
    pub fn watch_at(path: &Path, tell: &dyn Fn(Reach)) -> io::Result<()> {
        watch::watch(path, tell)
    }
}

impl Output for PulseOutput {
    fn wait(&mut self) -> io::Result<usize> {
        let until = Instant::now() + self.patience;
        while self.stream.wanted == 0 {
            let message = self.link.read_until(until)?;
            match self.link.parse(&message) {
                Ok((_, Command::PlaybackStreamKilled(_))) => {
                    return Err(io::ErrorKind::ConnectionAborted.into());
                }
                Ok((_, command)) => {
                    self.stream.note(&command);
                    // It plays from now on, and keeps no more than was asked of it.
                    if matches!(command, Command::Started(_)) {
                        self.patience = PATIENCE;
                    }
                }
                // Words of a later version.
                Err(_) => {}
            }
            if Instant::now() > until {
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
        if self.stream.is_dummy {
            return Err(io::Error::other("the sound server has no loudspeaker"));
        }
        Ok(self.stream.wanted)
    }

    fn latency(&mut self) -> io::Result<Option<Millis>> {
        let question = Command::GetPlaybackLatency(LatencyParams {
            channel: self.stream.channel,
            // It comes back as it is, and nobody reads it.
            now: SystemTime::UNIX_EPOCH,
        });
        let until = Instant::now() + OPENING;
        let stream = &mut self.stream;
        let answer: PlaybackLatency = self
            .link
            .ask(&question, until, |command| stream.note(command))?;
        self.link.limit(Some(PATIENCE))?;
        let waiting = answer.write_offset.saturating_sub(answer.read_offset);
        let frames = u64::try_from(waiting).unwrap_or(0) / BYTES;
        Ok(Some(answer.sink_usec / 1000 + frames * 1000 / RATE))
    }

    fn write(&mut self, frames: &[i16]) -> io::Result<()> {
        self.link.give(self.stream.channel, &bytes(frames))?;
        self.stream.wanted = self.stream.wanted.saturating_sub(frames.len());
        Ok(())
    }

    fn waking(&self) -> Millis {
        self.waking
    }

    fn reach(&self) -> Reach {
        self.reach
    }

    fn watch(&self) -> Option<Watch> {
        let path = self.path.clone();
        Some(Box::new(move |tell| {
            // Until the server is gone: the next stream begins anew.
            let _ = Self::watch_at(&path, tell);
        }))
    }
}

fn params() -> PlaybackStreamParams {
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
