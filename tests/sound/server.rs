//! A sound server that does something wrong, on a socket of the test: no call waits for it, and none fails loudly.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use overdose_checklist::sound::{Output, PulseOutput};
use pulseaudio::protocol::{
    self, AuthReply, Command, CreatePlaybackStreamReply, SetClientNameReply,
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
    /// It does all that it should for a while.
    Good,
}

/// Less than a server hangs in these tests, and far more than the program waits for one.
const PATIENCE: Duration = Duration::from_secs(4);

struct Socket(PathBuf);

impl Socket {
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
        Server::Full | Server::Dies | Server::Dummy | Server::Good => {}
    }
    let auth = AuthReply {
        version: VERSION,
        ..AuthReply::default()
    };
    message(&mut stream);
    let _ = protocol::write_reply_message(&mut stream, 0, &auth, VERSION);
    message(&mut stream);
    let named = SetClientNameReply { client_id: 1 };
    let _ = protocol::write_reply_message(&mut stream, 1, &named, VERSION);
    message(&mut stream);
    let created = CreatePlaybackStreamReply {
        channel: 3,
        requested_bytes: if server == Server::Full { 0 } else { 960 },
        sample_spec: protocol::SampleSpec {
            channels: 1,
            sample_rate: 24_000,
            ..Default::default()
        },
        channel_map: protocol::ChannelMap::mono(),
        sink_name: (server == Server::Dummy).then(|| c"auto_null".to_owned()),
        ..CreatePlaybackStreamReply::default()
    };
    let _ = protocol::write_reply_message(&mut stream, 2, &created, VERSION);
    match server {
        Server::Full => hang(),
        Server::Good => loop {
            if message(&mut stream).is_none() {
                return;
            }
            // What changes nothing comes between, in words that nobody knows yet too.
            let _ = protocol::write_ack_message(&mut stream, 77);
            let unknown = [
                0, 0, 0, 5, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9,
            ];
            let _ = stream.write_all(&unknown);
            let request = Command::Request(protocol::Request {
                channel: 3,
                length: 480,
            });
            let _ = protocol::write_command_message(&mut stream, u32::MAX, &request, VERSION);
        },
        _ => {
            message(&mut stream);
        }
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
