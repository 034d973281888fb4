//! Whether a Wayland compositor answers: one that hangs takes a connection all the same, and the toolkit would wait for it for ever.

use std::env;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

/// The first thing that a client can ask for: to be told once everything before it is done, by the object 2.
const SYNC: [u32; 3] = [1, 12 << 16, 2];

/// Waits until the compositor answers that the environment names; until then nothing is returned. One that is not there is
/// for the toolkit to find out, which takes no time.
pub fn wait() {
    let _ = ask();
}

fn ask() -> Option<()> {
    let name = PathBuf::from(env::var_os("WAYLAND_DISPLAY")?);
    let folder = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    // A name from the root stays as it is.
    let path = folder.unwrap_or_default().join(name);
    let mut socket = UnixStream::connect(path).ok()?;
    let words: Vec<u8> = SYNC.into_iter().flat_map(u32::to_ne_bytes).collect();
    socket.write_all(&words).ok()?;
    let _ = socket.read(&mut [0; 8]).ok()?;
    Some(())
}
