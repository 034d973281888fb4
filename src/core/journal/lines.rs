//! The whole lines of a text, read one at a time: a long one is never held twice. A line that is damaged is passed over, and
//! what comes after it counts; after the last end of a line comes a torn tail, or nothing.

use super::{FORMAT, IncidentKind, JournalError, Step};

/// How many lines can be missing between two, by their numbers: more than any incident has.
const MAX_MISSING: u64 = 1 << 20;

/// Gives the steps of a text.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    text: &'a [u8],
    kind: IncidentKind,
    /// How many lines were passed.
    passed: u64,
    /// The number of the last whole line, and one more.
    number: u64,
    /// How many damaged lines came after it.
    after: u64,
    whole: usize,
    damaged: Option<u64>,
    newer: Option<u32>,
}

impl<'a> Lines<'a> {
    /// The lines of a text that is a record of this kind.
    ///
    /// # Errors
    ///
    /// Not even the first line is whole, it is of another kind, or it was written by a later version.
    pub fn of(text: &'a [u8], kind: IncidentKind) -> Result<Self, JournalError> {
        let lines = Self {
            text,
            kind,
            passed: 0,
            number: 0,
            after: 0,
            whole: 0,
            damaged: None,
            newer: None,
        };
        let mut first = lines.clone();
        match first.next() {
            Some(Step::Head(_)) if first.damaged.is_some() => {
                Err(later_format(text).map_or(JournalError::NoHead, JournalError::Newer))
            }
            Some(Step::Head(head)) if head.format > FORMAT => Err(JournalError::Newer(head.format)),
            Some(Step::Head(head)) if head.kind != kind => Err(JournalError::OtherKind {
                is: head.kind,
                asked: kind,
            }),
            Some(Step::Head(_)) => Ok(lines),
            // A later version may write its heads in another way.
            _ => Err(later_format(text).map_or(JournalError::NoHead, JournalError::Newer)),
        }
    }

    /// The number of the line that is to be written next: a damaged one had a number too.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number.saturating_add(self.after)
    }

    /// How many bytes were read: after them comes a torn tail, or nothing.
    #[must_use]
    pub fn whole(&self) -> usize {
        self.whole
    }

    /// The first line that is damaged, or before which some are missing, counted from 1; none so far, if none was.
    #[must_use]
    pub fn damaged(&self) -> Option<u64> {
        self.damaged
    }

    /// The format of the later version that went on with it, as far as it was read.
    #[must_use]
    pub fn newer(&self) -> Option<u32> {
        self.newer
    }

    /// What a line says, if it is whole and can come next, and its number.
    fn read(&self, line: &[u8]) -> Option<(u64, Step)> {
        let (number, step) = Step::whole(std::str::from_utf8(line).ok()?)?;
        let missing = number.checked_sub(self.number)?;
        (missing <= MAX_MISSING && step.has_a_time()).then_some((number, step))
    }
}

impl Iterator for Lines<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        loop {
            let rest = self.text.get(self.whole..)?;
            let line = rest.split_inclusive(|byte| *byte == b'\n').next()?;
            let read = self.read(line.strip_suffix(b"\n")?);
            // The first line says of what kind it is. What follows what is of another kind is no part of this.
            let (is_first, kind) = (self.passed == 0, self.kind);
            if read
                .as_ref()
                .is_some_and(|(_, step)| !is_first && !step.is_of(kind))
            {
                return None;
            }
            self.passed += 1;
            self.whole += line.len();
            self.newer = self.newer.or_else(|| match &read {
                Some((_, Step::Head(head))) => (head.format > FORMAT).then_some(head.format),
                Some(_) => None,
                None => later_format(line),
            });
            let is_next = read
                .as_ref()
                .is_some_and(|(number, _)| *number == self.number);
            if !is_next {
                self.damaged = self.damaged.or(Some(self.passed));
            }
            if let Some((number, step)) = read {
                (self.number, self.after) = (number.saturating_add(1), 0);
                return Some(step);
            }
            self.after += 1;
        }
    }
}

/// The format in the first line of a text, where that is the head of a later version, whatever else stands there.
fn later_format(text: &[u8]) -> Option<u32> {
    let line = text.split(|byte| *byte == b'\n').next()?;
    let row: serde_json::Value = serde_json::from_slice(line).ok()?;
    let format = row.get("head")?.get("format")?.as_u64()?;
    let format = u32::try_from(format).unwrap_or(u32::MAX);
    (format > FORMAT).then_some(format)
}
