//! Making rows fit a terminal: first without empty rows, then the less important ones a part at a time.

use std::ops::RangeInclusive;

use super::{TextRow, Zone};

/// The fewest rows of a part that are worth a row that says there is more.
const MIN_ROWS: usize = 2;
/// As many as that are worth more than room around the order.
const ROWS_BEFORE_ROOM: usize = 4;
/// The actions stand at the lower end of a terminal of at most this height; in a higher one not further down.
const LOWEST: usize = 24;

/// At most `height` rows. `page` says which part of the less important ones is shown, counted on and on from 0; `more`
/// gives the words of the row that says so, from the number of the part shown, from 1, and how many there are.
///
/// Call bar, order and answers are cut only where they alone are more than the terminal has rows, and the actions only
/// where there is no other way. Then the number, the order or question and the answers stay, and all the rest is shown a part at a time.
#[must_use]
pub fn fit(
    mut rows: Vec<TextRow>,
    height: usize,
    page: usize,
    more: impl Fn(usize, usize) -> String,
) -> Vec<TextRow> {
    while rows.len() > height && drop_last_gap(&mut rows, Zone::Side) {}
    if rows.len() <= height {
        return with_foot_down(rows, height.min(LOWEST));
    }
    let rest = Zone::Rest..=Zone::Rest;
    // Room around the order is worth a few rows of the rest, but not nearly all of them.
    while rows.len() > height
        && room(&rows, height, &rest) < ROWS_BEFORE_ROOM
        && drop_last_gap(&mut rows, Zone::Bar)
    {}
    if rows.len() <= height {
        return rows;
    }
    for cut in [rest, Zone::Side..=Zone::Rest, Zone::Side..=Zone::Foot] {
        let room = room(&rows, height, &cut);
        if room >= MIN_ROWS {
            return with_part(rows, &cut, room, page, more);
        }
    }
    first_things(rows, height, page, more)
}

/// What stays where there is room for nothing else, with the rest a part at a time; a part at a time itself where it is too much.
fn first_things(
    mut rows: Vec<TextRow>,
    height: usize,
    page: usize,
    more: impl Fn(usize, usize) -> String,
) -> Vec<TextRow> {
    rows.retain(|row| !row.text.is_empty());
    let (first, mut rest): (Vec<TextRow>, Vec<TextRow>) =
        rows.into_iter().partition(|row| row.first);
    // Notices and what belongs to the order come before the rest of the call bar.
    rest.sort_by_key(|row| row.zone != Zone::Front);
    // The row that says there is more may be long itself; what the terminal cuts off says so no longer.
    let room = height.saturating_sub(first.len() + 1);
    let (mut shown, cut, room) = if room > 0 {
        (first, rest, room)
    } else {
        let all = [first, rest].concat();
        (Vec::new(), all, height.saturating_sub(1).max(1))
    };
    let parts: Vec<&[TextRow]> = cut.chunks(room).collect();
    let number = page % parts.len().max(1);
    let part = parts.get(number).copied().unwrap_or_default();
    shown.extend_from_slice(part);
    if parts.len() > 1 {
        shown.truncate(height.saturating_sub(1));
        shown.push(TextRow {
            text: format!("  {}", more(number + 1, parts.len())),
            ..TextRow::empty(Zone::Rest, 0)
        });
    }
    shown.truncate(height);
    shown
}

/// Drops the last empty row at or below a zone, if there is one.
fn drop_last_gap(rows: &mut Vec<TextRow>, from: Zone) -> bool {
    let gap = rows
        .iter()
        .rposition(|row| row.text.is_empty() && row.zone >= from);
    gap.is_some_and(|place| {
        rows.remove(place);
        true
    })
}

/// How many rows are left for the zones that are cut, beside the row that says there is more.
fn room(rows: &[TextRow], height: usize, cut: &RangeInclusive<Zone>) -> usize {
    let fixed = rows.iter().filter(|row| !cut.contains(&row.zone)).count();
    height.saturating_sub(fixed + 1)
}

fn with_foot_down(mut rows: Vec<TextRow>, height: usize) -> Vec<TextRow> {
    let missing = height.saturating_sub(rows.len());
    if let Some(foot) = rows.iter().position(|row| row.zone == Zone::Foot) {
        let empty = TextRow::empty(Zone::Rest, 0);
        rows.splice(foot..foot, std::iter::repeat_n(empty, missing));
    }
    rows
}

fn with_part(
    rows: Vec<TextRow>,
    cut: &RangeInclusive<Zone>,
    room: usize,
    page: usize,
    more: impl Fn(usize, usize) -> String,
) -> Vec<TextRow> {
    let (cut, fixed): (Vec<TextRow>, Vec<TextRow>) =
        rows.into_iter().partition(|row| cut.contains(&row.zone));
    let (foot, head): (Vec<TextRow>, Vec<TextRow>) =
        fixed.into_iter().partition(|row| row.zone == Zone::Foot);
    let parts = parts(&cut, room);
    let shown = page % parts.len().max(1);
    let say = TextRow {
        text: format!("  {}", more(shown + 1, parts.len())),
        ..TextRow::empty(Zone::Rest, 0)
    };
    let part = parts.into_iter().nth(shown).unwrap_or_default();
    let unused = room.saturating_sub(part.len());
    head.into_iter()
        .chain(part)
        .chain(std::iter::repeat_n(TextRow::empty(Zone::Rest, 0), unused))
        .chain([say])
        .chain(foot)
        .collect()
}

/// Parts of at most `room` rows: what is in it at a glance, with as many of the spare rows as there is room for, and then
/// all of it.
fn parts(rows: &[TextRow], room: usize) -> Vec<Vec<TextRow>> {
    let mut glance = rows.to_vec();
    while glance.len() > room
        && let Some(block) = glance.iter().rfind(|row| row.spare).map(|row| row.block)
    {
        glance.retain(|row| !(row.spare && row.block == block));
    }
    let first = chunks(&glance, room).into_iter().next();
    let mut all = chunks(rows, room);
    if all.first() != first.as_ref() {
        all.splice(0..0, first);
    }
    all
}

/// Rows in pieces of at most `room`. A block is broken only where it is longer than that.
fn chunks(rows: &[TextRow], room: usize) -> Vec<Vec<TextRow>> {
    let blocks = rows.chunk_by(|one, other| one.block == other.block);
    let mut chunks: Vec<Vec<TextRow>> = Vec::new();
    for piece in blocks.flat_map(|block| block.chunks(room)) {
        match chunks.last_mut() {
            Some(chunk) if chunk.len() + piece.len() <= room => chunk.extend_from_slice(piece),
            _ => chunks.push(piece.to_vec()),
        }
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str, zone: Zone, block: usize) -> TextRow {
        TextRow {
            text: text.to_owned(),
            ..TextRow::empty(zone, block)
        }
    }

    fn screen() -> Vec<TextRow> {
        vec![
            row("call", Zone::Bar, 1),
            row("", Zone::Front, 2),
            row("order", Zone::Front, 2),
            row("side", Zone::Side, 3),
            row("one", Zone::Rest, 4),
            row("one more", Zone::Rest, 4),
            row("two", Zone::Rest, 5),
            row("two more", Zone::Rest, 5),
            row("three", Zone::Rest, 6),
            row("actions", Zone::Foot, 7),
        ]
    }

    fn texts(height: usize, page: usize) -> Vec<String> {
        let rows = fit(screen(), height, page, |part, of| format!("{part}/{of}"));
        rows.into_iter().map(|row| row.text).collect()
    }

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(texts(10, 0).len(), 10);
    }

    #[test]
    fn the_actions_stand_at_the_lower_end() {
        assert_eq!(texts(12, 0).last().map(String::as_str), Some("actions"));
        assert_eq!(texts(12, 0).len(), 12);
        assert_eq!(texts(60, 0).len(), LOWEST);
    }

    #[test]
    fn empty_rows_go_first() {
        assert!(!texts(9, 0).contains(&String::new()));
        assert_eq!(texts(9, 0).len(), 9);
    }

    #[test]
    fn the_rest_is_shown_a_part_at_a_time_and_blocks_stay_whole() {
        let head = ["call", "order", "side"];
        let shown = |part: &[&str]| -> Vec<String> {
            let rows = head.iter().chain(part).chain(&["actions"]);
            rows.map(ToString::to_string).collect()
        };
        assert_eq!(texts(8, 0), shown(&["one", "one more", "", "  1/2"]));
        assert_eq!(texts(8, 1), shown(&["two", "two more", "three", "  2/2"]));
        assert_eq!(texts(8, 2), texts(8, 0));
    }

    #[test]
    fn the_first_part_is_everything_at_a_glance() {
        let mut rows = screen();
        for row in &mut rows {
            row.spare = row.text.ends_with("more");
        }
        let texts = |page| -> Vec<String> {
            let rows = fit(rows.clone(), 8, page, |part, of| format!("{part}/{of}"));
            rows.into_iter().map(|row| row.text).collect()
        };
        let glance = [
            "call", "order", "side", "one", "two", "three", "  1/3", "actions",
        ];
        assert_eq!(texts(0), glance);
        assert!(texts(1).contains(&"one more".to_owned()));
        assert!(texts(2).contains(&"two more".to_owned()));
    }

    #[test]
    fn call_bar_order_and_actions_are_never_cut() {
        for height in 6..10 {
            for page in 0..4 {
                let texts = texts(height, page);
                assert!(texts.len() <= height);
                for kept in ["call", "order", "actions"] {
                    assert!(texts.iter().any(|text| text == kept), "{kept} at {height}");
                }
            }
        }
    }

    #[test]
    fn a_tiny_terminal_keeps_number_and_order_and_says_that_there_is_more() {
        let mut rows = screen();
        for row in &mut rows {
            row.first = ["call", "order"].contains(&row.text.as_str());
        }
        let texts = |height, page| -> Vec<String> {
            let rows = fit(rows.clone(), height, page, |part, of| {
                format!("{part}/{of}")
            });
            rows.into_iter().map(|row| row.text).collect()
        };
        assert_eq!(texts(4, 0), ["call", "order", "side", "  1/7"]);
        assert_eq!(texts(4, 6), ["call", "order", "actions", "  7/7"]);
        assert_eq!(texts(4, 7), texts(4, 0));
        assert_eq!(texts(3, 0), ["call", "order", "  1/5"]);
        assert_eq!(texts(2, 0), ["call", "  1/9"]);
        assert_eq!(texts(2, 1), ["order", "  2/9"]);
        assert_eq!(texts(0, 0), [""; 0]);
    }
}
