//! A day of the calendar, as it stands on a kit.

use std::fmt;

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::format::format_date;
use overdose_protocol::time::Now;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// Reads a day such as `2027-03-31`, or a month such as `2027-03`, which lasts until its last day.
    ///
    /// ```
    /// use overdose_core::site::Day;
    ///
    /// let day = Day::read("2028-02").map(|day| day.to_string());
    /// assert_eq!(day.as_deref(), Some("2028-02-29"));
    /// assert_eq!(Day::read("2027-02-30"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
        let right = year.len() == 4 && month.len() == 2 && all_digits(year) && all_digits(month);
        if !right || parts.next().is_some() {
            return None;
        }
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        match day {
            None => Some(Self(Date::new(year, month, 1).ok()?.last_of_month())),
            Some(day) if day.len() == 2 && all_digits(day) => {
                Date::new(year, month, day.parse().ok()?).ok().map(Self)
            }
            Some(_) => None,
        }
    }

    /// The same, of a day alone: a month is none.
    #[must_use]
    pub fn read_whole(text: &str) -> Option<Self> {
        Self::read(text).filter(|day| day.to_string() == text)
    }

    /// The day after so many more; the last one that there is where there are not so many.
    #[must_use]
    pub fn days_later(self, days: u64) -> Self {
        let days = i64::try_from(days).unwrap_or(i64::MAX);
        let days = Span::new().try_days(days);
        let later = days.and_then(|days| self.0.checked_add(days));
        Self(later.unwrap_or(Date::MAX))
    }

    /// Whether it lies before today, as the clock on the wall has it.
    #[must_use]
    pub fn is_past(self, now: Now) -> bool {
        self.to_string() < format_date(now)
    }

    /// The same day a year later; the last of February where there is no such day.
    #[must_use]
    pub fn a_year_later(self) -> Self {
        let year = self.0.year().saturating_add(1);
        let same = Date::new(year, self.0.month(), self.0.day());
        Self(same.unwrap_or(self.0.last_of_month()))
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read_whole(&text).ok_or("a day is written such as 2026-11-24")
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.0.year(), self.0.month(), self.0.day());
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;
    use overdose_protocol::time::Now;

    #[test]
    fn a_day_is_over_when_the_next_one_begins_here() {
        let day = Day::read("2026-11-25");
        let is_past = |now| day.is_some_and(|day| day.is_past(now));
        // Half an hour before midnight UTC, and an hour further east the next day.
        let at = |offset| Now {
            boot: 0,
            wall: 1_795_649_400_000,
            offset,
        };
        assert!(day.is_some() && !is_past(at(0)));
        assert!(is_past(at(3600)));
    }

    #[test]
    fn only_days_that_there_are_can_be_read() {
        for text in [
            "",
            "2027",
            "27-03-01",
            "2027-13",
            "2027-3-1",
            "2027-03-01-",
            "2027-02-29",
            "+027-03-01",
            "2027/03/01",
        ] {
            assert_eq!(Day::read(text), None, "{text}");
        }
        assert_eq!(
            Day::read("2028-02-29")
                .map(|day| day.a_year_later().to_string())
                .as_deref(),
            Some("2028-02-29")
        );
    }
}
