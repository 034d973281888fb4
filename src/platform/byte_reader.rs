//! Reads what another program wrote in binary, one thing after the other. It reads what is there and no more, and never trusts a length.

use std::io;

/// Bytes, and how far they are read.
pub struct ByteReader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Whether the first byte of a number is its highest.
    is_big: bool,
}

impl<'a> ByteReader<'a> {
    /// From the first byte on.
    pub fn new(bytes: &'a [u8], is_big: bool) -> Self {
        Self {
            bytes,
            at: 0,
            is_big,
        }
    }

    /// Whether all of them are read.
    pub fn is_over(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// Goes to the next place that this number divides.
    pub fn align(&mut self, step: usize) {
        self.at = self.at.next_multiple_of(step);
    }

    /// So many bytes.
    pub fn take(&mut self, count: usize) -> io::Result<&'a [u8]> {
        let end = self.at.saturating_add(count);
        let taken = self.bytes.get(self.at..end).ok_or_else(damaged)?;
        self.at = end;
        Ok(taken)
    }

    /// A byte.
    pub fn byte(&mut self) -> io::Result<u8> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    /// A number of two bytes, where it stands.
    pub fn short(&mut self) -> io::Result<u16> {
        let bytes = self.array()?;
        Ok(if self.is_big {
            u16::from_be_bytes(bytes)
        } else {
            u16::from_le_bytes(bytes)
        })
    }

    /// A number of four bytes, at the next place for one.
    pub fn number(&mut self) -> io::Result<u32> {
        self.align(4);
        let bytes = self.array()?;
        Ok(if self.is_big {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        })
    }

    /// The same, as a count of bytes.
    pub fn length(&mut self) -> io::Result<usize> {
        usize::try_from(self.number()?).map_err(|_| damaged())
    }

    /// A broken number of eight bytes, at the next place for one.
    pub fn real(&mut self) -> io::Result<f64> {
        self.align(8);
        let bytes = self.array()?;
        Ok(if self.is_big {
            f64::from_be_bytes(bytes)
        } else {
            f64::from_le_bytes(bytes)
        })
    }

    fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        self.take(N)?.try_into().map_err(|_| damaged())
    }
}

/// What makes no sense.
pub fn damaged() -> io::Error {
    io::ErrorKind::InvalidData.into()
}
