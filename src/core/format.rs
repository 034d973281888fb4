//! Times as people and other programs read them.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use overdose_protocol::time::{Millis, Now};

/// Minutes and seconds, such as `2:41`; with hours from one hour on.
#[must_use]
pub fn format_duration(millis: Millis) -> String {
    let seconds = millis / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// The local time of day, such as `14:02:07`.
#[must_use]
pub fn format_time(at: Now) -> String {
    let seconds = (at.wall.div_euclid(1000) + i64::from(at.offset)).rem_euclid(86_400);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}")
}

/// The local time of day to the minute, such as `14:02`.
#[must_use]
pub fn format_minute(at: Now) -> String {
    let minutes = at.minute_of_day();
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// What local time adds to UTC, such as `UTC+1`, `UTC-3:30`, or `UTC`.
#[must_use]
pub fn format_zone(at: Now) -> String {
    let sign = match at.offset {
        0 => return "UTC".to_owned(),
        1.. => '+',
        _ => '-',
    };
    let minutes = at.offset.unsigned_abs() / 60;
    let (hours, minutes) = (minutes / 60, minutes % 60);
    if minutes == 0 {
        format!("UTC{sign}{hours}")
    } else {
        format!("UTC{sign}{hours}:{minutes:02}")
    }
}

/// The local date, such as `2026-11-24`.
#[must_use]
pub fn format_date(at: Now) -> String {
    local(at, "%Y-%m-%d")
}

/// The moment with its offset as RFC 3339 has it, such as `2026-11-24T14:02:07+01:00`.
#[must_use]
pub fn format_rfc3339(at: Now) -> String {
    local(at, "%Y-%m-%dT%H:%M:%S%:z")
}

/// A moment that no calendar has is said to be the first one that it has.
fn local(at: Now, format: &str) -> String {
    let zone = Offset::from_seconds(at.offset).map_or(TimeZone::UTC, TimeZone::fixed);
    let moment = Timestamp::from_millisecond(at.wall).unwrap_or(Timestamp::UNIX_EPOCH);
    moment.to_zoned(zone).strftime(format).to_string()
}

/// How much of a name that is not ours is shown, in characters.
const SHOWN: usize = 40;

/// A name as far as there is room for it: somebody else may have called a file anything.
#[must_use]
pub fn shortened(name: &str) -> String {
    match name.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}...", name.get(..at).unwrap_or_default()),
        None => name.to_owned(),
    }
}

/// A text in which every sign can be seen: what would move a cursor, change a terminal or hide is written out.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_control() && sign != '\n' {
            seen.extend(sign.escape_unicode());
        } else {
            seen.push(sign);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(wall: i64, offset: i32) -> Now {
        Now {
            boot: 0,
            wall,
            offset,
        }
    }

    #[test]
    fn times_are_local_and_name_their_zone() {
        let rows = [
            (
                3600,
                "2026-11-24",
                "00:30",
                "UTC+1",
                "2026-11-24T00:30:00+01:00",
            ),
            (
                -12_600,
                "2026-11-23",
                "20:00",
                "UTC-3:30",
                "2026-11-23T20:00:00-03:30",
            ),
            (0, "2026-11-23", "23:30", "UTC", "2026-11-23T23:30:00+00:00"),
        ];
        for (offset, date, time, zone, iso) in rows {
            let at = at(1_795_476_600_000, offset);
            let texts = [
                format_date(at),
                format_minute(at),
                format_zone(at),
                format_rfc3339(at),
            ];
            assert_eq!(texts, [date, time, zone, iso]);
        }
    }

    #[test]
    fn a_moment_outside_of_the_calendar_is_still_written() {
        for wall in [i64::MIN, i64::MAX] {
            assert_eq!(
                format_rfc3339(at(wall, i32::MAX)),
                "1970-01-01T00:00:00+00:00"
            );
        }
    }

    #[test]
    fn nothing_that_a_terminal_would_follow_is_left_in_a_text() {
        assert_eq!(visible("a\u{1b}[2Jb\u{7}\nc é"), "a\\u{1b}[2Jb\\u{7}\nc é");
    }
}
