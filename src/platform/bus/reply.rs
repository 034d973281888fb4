//! Reads what comes over the bus. Whoever sends it may be wrong or want harm: every length is bounded, and what makes no sense is an error.

use std::io::{self, Read};

use crate::platform::byte_reader::{ByteReader, damaged};

/// The most bytes that the head of a message, and what it says, may have: an answer of one value has a few dozen.
const MAX_BYTES: u32 = 1 << 16;

/// How many boxes a value may be packed into, one in the other.
const MAX_BOXES: usize = 4;

/// The kinds of message that answer a call.
const RETURN: u8 = 2;
const ERROR: u8 = 3;

/// The field that names the call that is answered, and the one that says of which types the answer is.
const TO: u8 = 5;
const TYPES: u8 = 8;

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reply {
    /// The number of the call.
    pub to: u32,
    /// What it says, where that is one plain value.
    pub value: Option<Value>,
}

/// A plain value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A whole number.
    Number(u32),
    /// A number.
    Real(f64),
    /// Yes or no.
    Flag(bool),
}

/// Reads a message; nothing where it answers no call.
///
/// # Errors
///
/// Nothing comes, or what comes makes no sense.
pub fn read(from: &mut impl Read) -> io::Result<Option<Reply>> {
    let mut head = [0; 16];
    from.read_exact(&mut head)?;
    let [order, kind, _, version, ..] = head;
    let is_big = match order {
        b'l' => false,
        b'B' => true,
        _ => return Err(damaged()),
    };
    let mut lengths = ByteReader::new(&head, is_big);
    lengths.take(4)?;
    let (body, _, fields) = (lengths.number()?, lengths.number()?, lengths.number()?);
    if version != 1 || body > MAX_BYTES || fields > MAX_BYTES {
        return Err(damaged());
    }
    let fields = bytes(from, fields.next_multiple_of(8), fields)?;
    let body = bytes(from, body, body)?;
    if kind != RETURN && kind != ERROR {
        return Ok(None);
    }
    let (to, types) = read_fields(&mut ByteReader::new(&fields, is_big))?;
    let is_value = kind == RETURN && types == b"v";
    let value = || unpack(&mut ByteReader::new(&body, is_big));
    Ok(Some(Reply {
        to: to.ok_or_else(damaged)?,
        value: is_value.then(value).transpose()?.flatten(),
    }))
}

/// So many bytes, of which the first are of use.
fn bytes(from: &mut impl Read, all: u32, used: u32) -> io::Result<Vec<u8>> {
    let length = |bytes: u32| usize::try_from(bytes).map_err(|_| damaged());
    let mut bytes = vec![0; length(all)?];
    from.read_exact(&mut bytes)?;
    bytes.truncate(length(used)?);
    Ok(bytes)
}

/// Which call is answered, and of which types the answer is.
fn read_fields<'a>(fields: &mut ByteReader<'a>) -> io::Result<(Option<u32>, &'a [u8])> {
    let (mut to, mut types) = (None, &b""[..]);
    while !fields.is_over() {
        fields.align(8);
        let code = fields.byte()?;
        match signature(fields)? {
            b"u" => {
                let number = fields.number()?;
                to = to.or((code == TO).then_some(number));
            }
            b"g" => {
                let signature = signature(fields)?;
                types = if code == TYPES { signature } else { types };
            }
            b"s" | b"o" => {
                let length = fields.length()?;
                fields.take(length.saturating_add(1))?;
            }
            _ => return Err(damaged()),
        }
    }
    Ok((to, types))
}

/// The types of something, a letter each.
fn signature<'a>(bytes: &mut ByteReader<'a>) -> io::Result<&'a [u8]> {
    let length = usize::from(bytes.byte()?);
    let types = bytes.take(length)?;
    bytes.take(1)?;
    Ok(types)
}

/// The value in a box, or in a box in a box; nothing where it is no plain one.
fn unpack(body: &mut ByteReader) -> io::Result<Option<Value>> {
    for _ in 0..MAX_BOXES {
        return Ok(Some(match signature(body)? {
            b"v" => continue,
            b"u" => Value::Number(body.number()?),
            b"d" => Value::Real(body.real()?),
            b"b" => match body.number()? {
                0 => Value::Flag(false),
                1 => Value::Flag(true),
                _ => return Err(damaged()),
            },
            _ => return Ok(None),
        }));
    }
    Err(damaged())
}

#[cfg(test)]
mod tests {
    use super::super::server::{packed, reply};
    use super::*;

    fn read_all(mut bytes: &[u8]) -> io::Result<Option<Reply>> {
        read(&mut bytes)
    }

    #[test]
    fn a_value_is_read_out_of_its_boxes() -> io::Result<()> {
        for (value, types) in [
            (Value::Number(7), "u"),
            (Value::Real(1.25), "d"),
            (Value::Flag(true), "b"),
        ] {
            for boxes in [1, 2, 3] {
                let message = reply(9, RETURN, "v", &packed(value, boxes));
                let expected = Reply {
                    to: 9,
                    value: Some(value),
                };
                assert_eq!(read_all(&message)?, Some(expected), "{types} in {boxes}");
            }
        }
        Ok(())
    }

    #[test]
    fn what_is_no_plain_value_is_an_answer_without_one() -> io::Result<()> {
        let nothing = Some(Reply { to: 9, value: None });
        let words = b"\x01s\0\0\x03\0\0\0abc\0";
        assert_eq!(read_all(&reply(9, RETURN, "v", words))?, nothing);
        assert_eq!(read_all(&reply(9, RETURN, "", b""))?, nothing);
        assert_eq!(read_all(&reply(9, RETURN, "a{sv}", &[0; 8]))?, nothing);
        assert_eq!(read_all(&reply(9, ERROR, "s", b"\x01\0\0\0x\0"))?, nothing);
        assert_eq!(read_all(&reply(9, 4, "", b""))?, None, "a signal");
        Ok(())
    }

    #[test]
    fn numbers_of_the_other_order_are_read_too() -> io::Result<()> {
        let mut message = vec![b'B', RETURN, 0, 1];
        for number in [8_u32, 1, 15] {
            message.extend(number.to_be_bytes());
        }
        message.extend([TO, 1, b'u', 0, 0, 0, 0, 3]);
        message.extend([TYPES, 1, b'g', 0, 1, b'v', 0, 0]);
        message.extend([1, b'u', 0, 0, 0, 0, 0, 2]);
        let expected = Reply {
            to: 3,
            value: Some(Value::Number(2)),
        };
        assert_eq!(read_all(&message)?, Some(expected));
        Ok(())
    }

    #[test]
    fn a_damaged_message_is_refused_or_read_and_never_more() {
        let whole = reply(9, RETURN, "v", &packed(Value::Real(1.25), 2));
        for end in 0..whole.len() {
            let part = whole.get(..end).unwrap_or_default();
            assert!(read_all(part).is_err(), "cut at {end}");
        }
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut spoiled = whole.clone();
                if let Some(byte) = spoiled.get_mut(at) {
                    *byte ^= 1 << bit;
                }
                // Whatever comes of it: no panic, and no message that it was not given.
                let _ = read_all(&spoiled);
            }
        }
    }

    #[test]
    fn lengths_that_cannot_be_are_refused_before_anything_is_read() {
        for (place, length) in [(4, u32::MAX), (12, u32::MAX), (4, MAX_BYTES + 1)] {
            let mut message = reply(9, RETURN, "v", &packed(Value::Number(1), 1));
            if let Some(bytes) = message.get_mut(place..place + 4) {
                bytes.copy_from_slice(&length.to_le_bytes());
            }
            let error = read_all(&message).map_err(|error| error.kind());
            assert_eq!(error, Err(io::ErrorKind::InvalidData));
        }
        let deep: Vec<u8> = b"\x01v\0".repeat(200);
        assert!(read_all(&reply(9, RETURN, "v", &deep)).is_err(), "boxes");
    }
}
