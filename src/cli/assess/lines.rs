//! Lines of any input, without ever holding more than one of bearable length.

use std::io::{self, BufRead, ErrorKind};

/// The longest line that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// One line of the input.
pub enum Line<'a> {
    /// Its bytes, without the end of the line.
    Text(&'a [u8]),
    /// It was too long, and was passed over.
    TooLong,
}

/// The lines of an input, one at a time.
pub struct Lines<R> {
    input: R,
    line: Vec<u8>,
    waiting: bool,
}

impl<R: BufRead> Lines<R> {
    /// The lines of an input.
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
            waiting: true,
        }
    }

    /// Whether the next line may keep us waiting, because nothing more is at hand.
    pub fn would_wait(&self) -> bool {
        self.waiting
    }

    /// The next line, or nothing at the end.
    ///
    /// # Errors
    ///
    /// Reading failed.
    pub fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let (mut any, mut too_long) = (false, false);
        loop {
            let available = match self.input.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if available.is_empty() {
                break;
            }
            any = true;
            let end = available.iter().position(|byte| *byte == b'\n');
            let part = available
                .get(..end.unwrap_or(available.len()))
                .unwrap_or(available);
            too_long |= self.line.len() + part.len() > MAX_BYTES;
            if !too_long {
                self.line.extend_from_slice(part);
            }
            let used = end.map_or(available.len(), |end| end + 1);
            self.waiting = used == available.len();
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        Ok(match (any, too_long) {
            (false, _) => None,
            (true, true) => Some(Line::TooLong),
            (true, false) => Some(Line::Text(&self.line)),
        })
    }
}
