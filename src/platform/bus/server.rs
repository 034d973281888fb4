//! A bus for tests: lets somebody in, and answers calls as it is told.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use super::{Bus, Value};

/// How long tests wait for a bus that hangs.
pub const PATIENCE: Duration = Duration::from_millis(300);

/// Somebody on a bus, and the other end of it, which has read everything until then.
pub fn entered() -> io::Result<(Bus, UnixStream)> {
    let (ours, mut server) = UnixStream::pair()?;
    server.write_all(b"OK 0123\r\n")?;
    let bus = Bus::enter(ours, PATIENCE)?;
    let mut said = BufReader::new(server.try_clone()?);
    for start in ["\0AUTH EXTERNAL 3", "BEGIN\r\n"] {
        let mut line = String::new();
        said.read_line(&mut line)?;
        assert!(line.starts_with(start), "{line:?}");
    }
    Ok((bus, server))
}

/// Everything that was said to the other end of a bus that is left.
pub fn said(mut server: UnixStream) -> io::Result<String> {
    let mut all = Vec::new();
    server.read_to_end(&mut all)?;
    Ok(String::from_utf8_lossy(&all).into_owned())
}

/// A message of a kind to the call with this number, little-endian.
pub fn reply(to: u32, kind: u8, types: &str, body: &[u8]) -> Vec<u8> {
    let mut fields = vec![5, 1, b'u', 0];
    fields.extend(to.to_le_bytes());
    fields.extend([6, 1, b's', 0, 4, 0, 0, 0]);
    fields.extend(b":1.4\0\0\0\0");
    fields.extend([8, 1, b'g', 0]);
    fields.push(types.len().to_le_bytes()[0]);
    fields.extend(types.bytes());
    fields.push(0);
    let mut message = vec![b'l', kind, 1, 1];
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap_or_default();
    for number in [length(body), 77, length(&fields)] {
        message.extend(number.to_le_bytes());
    }
    message.extend(fields);
    message.resize(message.len().next_multiple_of(8), 0);
    message.extend(body);
    message
}

/// A value in so many boxes.
pub fn packed(value: Value, boxes: usize) -> Vec<u8> {
    let mut body = b"\x01v\0".repeat(boxes.saturating_sub(1));
    let (kind, step, bytes) = match value {
        Value::Number(number) => (b'u', 4, number.to_le_bytes().to_vec()),
        Value::Flag(flag) => (b'b', 4, u32::from(flag).to_le_bytes().to_vec()),
        Value::Real(number) => (b'd', 8, number.to_le_bytes().to_vec()),
    };
    body.extend([1, kind, 0]);
    body.resize(body.len().next_multiple_of(step), 0);
    body.extend(bytes);
    body
}
