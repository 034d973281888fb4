//! A call of a method, as it goes over the bus.

/// Of a call that nobody answers, and for which no program is started.
pub const QUIET: u8 = 3;

/// A call of a method that takes words.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// Who is called.
    pub to: &'a str,
    /// Which of its things.
    pub path: &'a str,
    /// Whose method it is.
    pub interface: &'a str,
    /// The method.
    pub method: &'a str,
    /// The words.
    pub words: &'a [&'a str],
    /// How it is called: nothing special, or [`QUIET`].
    pub flags: u8,
}

impl Call<'_> {
    /// The message with this number: little-endian.
    pub fn message(&self, number: u32) -> Vec<u8> {
        let mut body = Vec::new();
        for word in self.words {
            text(&mut body, word);
        }
        let mut fields = Vec::new();
        for (code, kind, value) in [
            (1, b'o', self.path),
            (2, b's', self.interface),
            (3, b's', self.method),
            (6, b's', self.to),
        ] {
            pad(&mut fields, 8);
            fields.extend([code, 1, kind, 0]);
            text(&mut fields, value);
        }
        if !self.words.is_empty() {
            pad(&mut fields, 8);
            fields.extend([8, 1, b'g', 0]);
            fields.push(length(self.words.len()).to_le_bytes()[0]);
            fields.extend(self.words.iter().map(|_| b's'));
            fields.push(0);
        }
        let mut message = vec![b'l', 1, self.flags, 1];
        for number in [length(body.len()), number, length(fields.len())] {
            message.extend(number.to_le_bytes());
        }
        message.extend(fields);
        pad(&mut message, 8);
        message.extend(body);
        message
    }
}

/// A word with its length before it and a nought behind it.
fn text(to: &mut Vec<u8>, word: &str) {
    pad(to, 4);
    to.extend(length(word.len()).to_le_bytes());
    to.extend(word.as_bytes());
    to.push(0);
}

/// Noughts up to the next place that this number divides.
fn pad(to: &mut Vec<u8>, step: usize) {
    to.resize(to.len().next_multiple_of(step), 0);
}

fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(0)
}
