//! The whole lines at the beginning of a text, read one at a time: a long one is never held twice.

use super::{FORMAT, Kind, NoJournal, Step};

/// Gives the steps of a text up to the first line that is not whole.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    text: &'a [u8],
    kind: Kind,
    number: u64,
    whole: usize,
}

impl<'a> Lines<'a> {
    /// The lines of a text that is a record of this kind.
    ///
    /// # Errors
    ///
    /// Not even the first line is whole, it is of another kind, or it was written by a later version.
    pub fn of(text: &'a [u8], kind: Kind) -> Result<Self, NoJournal> {
        let lines = Self {
            text,
            kind,
            number: 0,
            whole: 0,
        };
        match lines.clone().next() {
            Some(Step::Head(head)) if head.format > FORMAT => Err(NoJournal::Newer(head.format)),
            Some(Step::Head(head)) if head.kind != kind => Err(NoJournal::OtherKind {
                is: head.kind,
                asked: kind,
            }),
            Some(Step::Head(_)) => Ok(lines),
            _ => Err(NoJournal::NoHead),
        }
    }

    /// How many lines were read.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How many bytes were read: after the last step comes a torn tail, or nothing.
    #[must_use]
    pub fn whole(&self) -> usize {
        self.whole
    }
}

impl Iterator for Lines<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let rest = self.text.get(self.whole..)?;
        let line = rest.split_inclusive(|byte| *byte == b'\n').next()?;
        let text = std::str::from_utf8(line.strip_suffix(b"\n")?).ok()?;
        // The first line says of what kind it is.
        let step = Step::read(text, self.number)
            .filter(|step| self.kind == Kind::Real || step.has_a_time())
            .filter(|step| step.is_of(self.kind) || self.number == 0)?;
        self.number += 1;
        self.whole += line.len();
        Some(step)
    }
}
