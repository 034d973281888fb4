//! A sound server that does something wrong, on a socket of the test: no call waits for it, and none fails loudly.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::{Duration, Instant};

use overdose_checklist::sound::{Output, PulseOutput, Reach};
use pulseaudio::protocol::port_info::PortType;
use pulseaudio::protocol::{
    self, AuthReply, ChannelVolume, Command, CreatePlaybackStreamReply, Prop, SetClientNameReply,
    SinkInfo, SinkState, SubscriptionEvent, SubscriptionEventFacility, SubscriptionEventType,
    Volume,
};

/// How far a server goes before it does something wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    /// It never listens.
    Absent,
    /// It lets everybody in and says nothing.
    Mute,
    /// It answers the first message with rubbish.
    Rubbish,
    /// It claims that a message of four gigabytes comes.
    Endless,
    /// It hangs up at once.
    HangsUp,
    /// It refuses.
    Refuses,
    /// It opens a stream and never wants anything more.
    Full,
    /// It opens a stream, wants something, and dies.
    Dies,
    /// It has no loudspeaker, and takes everything all the same.
    Dummy,
    /// Its loudspeaker first plays what others gave it, for longer than a server is waited for.
    Keeps,
    /// It does all that it should for a while.
    Good,
}

/// Less than a server hangs in these tests, and far more than the program waits for one.
const PATIENCE: Duration = Duration::from_secs(4);

struct Socket(PathBuf);

impl Socket {
    /// A server that serves whoever comes so, one after the other.
    fn with(serve: impl Fn(UnixStream) + Send + 'static) -> Self {
        let name = format!("overdose-sound-{}-one", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_file(&path);
        let listener = UnixListener::bind(&path).expect("a socket");
        thread::spawn(move || {
            for stream in listener.incoming() {
                serve(stream.expect("a client"));
            }
        });
        Self(path)
    }

    fn serve(server: Server) -> Self {
        let name = format!("overdose-sound-{}-{server:?}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_file(&path);
        if server != Server::Absent {
            let listener = UnixListener::bind(&path).expect("a socket");
            thread::spawn(move || {
                for stream in listener.incoming() {
                    let stream = stream.expect("a client");
                    thread::spawn(move || serve(server, stream));
                }
            });
        }
        Self(path)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Reads a message: its number, or nothing where the client is gone.
fn message(stream: &mut UnixStream) -> Option<Vec<u8>> {
    let mut head = [0; protocol::DESCRIPTOR_SIZE];
    stream.read_exact(&mut head).ok()?;
    let head = protocol::read_descriptor(&mut Cursor::new(head)).ok()?;
    let mut body = vec![0; head.length as usize];
    stream.read_exact(&mut body).ok()?;
    Some(body)
}

const VERSION: u16 = protocol::MAX_VERSION;

fn serve(server: Server, mut stream: UnixStream) {
    let hang = || thread::sleep(Duration::from_secs(5));
    match server {
        Server::Absent => return,
        Server::HangsUp => return,
        Server::Mute => return hang(),
        Server::Rubbish => {
            message(&mut stream);
            let _ = stream.write_all(&[7; 4096]);
            return hang();
        }
        Server::Endless => {
            message(&mut stream);
            let _ = stream.write_all(&[255; 20]);
            return hang();
        }
        Server::Refuses => {
            message(&mut stream);
            let _ = protocol::write_error(&mut stream, 0, &protocol::PulseError::AccessDenied);
            return hang();
        }
        Server::Full | Server::Dies | Server::Dummy | Server::Keeps | Server::Good => {}
    }
    let mut sink = SinkInfo::new_dummy(7);
    if server == Server::Keeps {
        sink.configured_latency = 2_000_000;
    }
    let Some(number) = let_in(&mut stream, &sink) else {
        return;
    };
    let created = CreatePlaybackStreamReply {
        channel: 3,
        requested_bytes: match server {
            Server::Full | Server::Keeps => 0,
            _ => 960,
        },
        sample_spec: protocol::SampleSpec {
            channels: 1,
            sample_rate: 24_000,
            ..Default::default()
        },
        channel_map: protocol::ChannelMap::mono(),
        sink_name: (server == Server::Dummy).then(|| c"auto_null".to_owned()),
        ..CreatePlaybackStreamReply::default()
    };
    let _ = protocol::write_reply_message(&mut stream, number, &created, VERSION);
    let wish = |stream: &mut UnixStream| {
        let request = Command::Request(protocol::Request {
            channel: 3,
            length: 480,
        });
        let _ = protocol::write_command_message(stream, u32::MAX, &request, VERSION);
    };
    if server == Server::Keeps {
        thread::sleep(Duration::from_millis(1500));
        wish(&mut stream);
    }
    match server {
        Server::Full => hang(),
        Server::Good | Server::Keeps => loop {
            if message(&mut stream).is_none() {
                return;
            }
            // What changes nothing comes between, in words that nobody knows yet too.
            let _ = protocol::write_ack_message(&mut stream, 77);
            let unknown = [
                0, 0, 0, 5, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9,
            ];
            let _ = stream.write_all(&unknown);
            wish(&mut stream);
        },
        _ => {
            message(&mut stream);
        }
    }
}

/// Lets somebody in and tells of the loudspeaker, up to the wish for a stream: gives its number.
fn let_in(stream: &mut UnixStream, sink: &SinkInfo) -> Option<u32> {
    loop {
        let said = message(stream)?;
        let (number, command) = Command::read_tag_prefixed(&mut said.as_slice(), VERSION).ok()?;
        let told = match command {
            Command::Auth(_) => {
                let auth = AuthReply {
                    version: VERSION,
                    ..AuthReply::default()
                };
                protocol::write_reply_message(stream, number, &auth, VERSION)
            }
            Command::SetClientName(_) => {
                let named = SetClientNameReply { client_id: 1 };
                protocol::write_reply_message(stream, number, &named, VERSION)
            }
            Command::GetSinkInfo(_) => protocol::write_reply_message(stream, number, sink, VERSION),
            Command::Subscribe(_) => protocol::write_ack_message(stream, number),
            _ => return Some(number),
        };
        told.ok()?;
    }
}

/// A server with this loudspeaker, which changes to another one each time that somebody sends something.
fn with_sinks(name: &str, sinks: Vec<SinkInfo>) -> (PathBuf, Sender<()>) {
    let path = std::env::temp_dir().join(format!("overdose-sink-{}-{name}", std::process::id()));
    let _ = fs::remove_file(&path);
    let listener = UnixListener::bind(&path).expect("a socket");
    let (change, changes) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        for sink in sinks {
            // Each change is told, and then asked for.
            while let Some(said) = message(&mut stream) {
                let said = Command::read_tag_prefixed(&mut said.as_slice(), VERSION);
                let (number, command) = said.expect("a command");
                let is_asked = matches!(command, Command::GetSinkInfo(_));
                let _ = match command {
                    Command::Auth(_) => {
                        let auth = AuthReply {
                            version: VERSION,
                            ..AuthReply::default()
                        };
                        protocol::write_reply_message(&mut stream, number, &auth, VERSION)
                    }
                    Command::SetClientName(_) => {
                        let named = SetClientNameReply { client_id: 1 };
                        protocol::write_reply_message(&mut stream, number, &named, VERSION)
                    }
                    Command::GetSinkInfo(_) => {
                        protocol::write_reply_message(&mut stream, number, &sink, VERSION)
                    }
                    _ => protocol::write_ack_message(&mut stream, number),
                };
                if is_asked {
                    break;
                }
            }
            if changes.recv().is_err() {
                break;
            }
            let event = Command::SubscribeEvent(SubscriptionEvent {
                event_facility: SubscriptionEventFacility::Sink,
                event_type: SubscriptionEventType::Changed,
                index: Some(7),
            });
            let _ = protocol::write_command_message(&mut stream, u32::MAX, &event, VERSION);
        }
        while message(&mut stream).is_some_and(|_| changes.try_recv().is_ok()) {}
    });
    (path, change)
}

fn sink(volume: u32, change: impl FnOnce(&mut SinkInfo)) -> SinkInfo {
    let mut sink = SinkInfo::new_dummy(7);
    let mut loud = ChannelVolume::empty();
    loud.push(Volume::from_u32_clamped(volume));
    sink.cvolume = loud;
    sink.channel_map = protocol::ChannelMap::mono();
    change(&mut sink);
    sink
}

const LOUD: u32 = 0x1_0000;

#[test]
fn a_muted_loudspeaker_and_headphones_are_known_and_followed() {
    let headphones = |sink: &mut SinkInfo| sink.ports[0].port_type = PortType::Headphones;
    let headset = |sink: &mut SinkInfo| sink.props.set(Prop::DeviceFormFactor, c"headset");
    let sinks = vec![
        (sink(LOUD, |sink| sink.muted = true), Reach::Nobody),
        (sink(LOUD, |_| {}), Reach::Room),
        (sink(0, |_| {}), Reach::Nobody),
        (sink(LOUD, headphones), Reach::One),
        (sink(LOUD, headset), Reach::One),
        (sink(1, |_| {}), Reach::Room),
    ];
    let (sinks, expected): (Vec<SinkInfo>, Vec<Reach>) = sinks.into_iter().unzip();
    let (path, change) = with_sinks("watched", sinks);
    let (to, told) = mpsc::channel();
    let at = path.clone();
    thread::spawn(move || {
        let tell = move |reach| {
            let _ = to.send(reach);
        };
        let _ = PulseOutput::watch_at(&at, &tell);
    });
    for reach in expected {
        assert_eq!(told.recv_timeout(PATIENCE), Ok(reach));
        let _ = change.send(());
    }
    let _ = fs::remove_file(path);
}

#[test]
fn a_loudspeaker_that_slept_says_how_long_it_wakes_up() {
    for (name, state, least) in [
        (c"alsa_output.pci.hdmi-stereo", SinkState::Suspended, 1000),
        (c"bluez_output.00_11", SinkState::Suspended, 1000),
        (c"alsa_output.pci.analog-stereo", SinkState::Suspended, 200),
        (c"alsa_output.pci.hdmi-stereo", SinkState::Running, 0),
    ] {
        let sink = sink(LOUD, |sink| {
            sink.name = name.to_owned();
            sink.state = state;
        });
        let socket = Socket::with(move |mut stream| {
            let number = let_in(&mut stream, &sink).expect("a wish for a stream");
            let created = CreatePlaybackStreamReply {
                channel: 3,
                ..CreatePlaybackStreamReply::default()
            };
            let _ = protocol::write_reply_message(&mut stream, number, &created, VERSION);
            message(&mut stream);
        });
        let pulse = PulseOutput::at(&socket.0).expect("a stream");
        let waking = pulse.waking();
        assert!(
            waking >= least && (waking == 0) == (least == 0),
            "{name:?}: {waking}"
        );
    }
}

#[test]
fn no_server_keeps_anybody_waiting_however_wrong_it_is() {
    for (server, opens) in [
        (Server::Absent, false),
        (Server::Mute, false),
        (Server::Rubbish, false),
        (Server::Endless, false),
        (Server::HangsUp, false),
        (Server::Refuses, false),
        (Server::Full, true),
        (Server::Dies, true),
        (Server::Dummy, true),
        (Server::Keeps, true),
        (Server::Good, true),
    ] {
        let socket = Socket::serve(server);
        let began = Instant::now();
        let pulse = PulseOutput::at(&socket.0);
        assert_eq!(pulse.is_ok(), opens, "{server:?}: {:?}", pulse.err());
        assert!(began.elapsed() < PATIENCE, "{server:?}");
        let Ok(mut pulse) = pulse else {
            continue;
        };
        let began = Instant::now();
        let mut play = || {
            let wanted = pulse.wait()?;
            pulse.write(&vec![100; wanted])
        };
        let rounds = (0..50).take_while(|_| play().is_ok()).count();
        let most = match server {
            Server::Full | Server::Dummy => 0,
            Server::Dies => 1,
            _ => 50,
        };
        assert_eq!(rounds, most, "{server:?}");
        assert!(began.elapsed() < Duration::from_secs(4), "{server:?}");
    }
}
