//! Holds back a press that meets something else than what stood there when the hand set out (R22). Faces with a pointer ask it;
//! it knows nothing of incidents, and no record knows of it.

use overdose_protocol::time::Millis;

/// How long something must have stood in its place before a press there counts, in milliseconds (R22).
const STANDS: Millis = 700;

/// A rectangle on the screen, in whole units of its face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ButtonArea {
    /// Its left edge.
    pub left: i32,
    /// Its upper edge.
    pub top: i32,
    /// Its right edge.
    pub right: i32,
    /// Its lower edge.
    pub bottom: i32,
}

/// Where a press is: from the left, and from the top.
pub type Point = (i32, i32);

/// What a press there would do: the same number where it would do the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Meaning(pub u64);

/// Something that can be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Where it is.
    pub place: ButtonArea,
    /// What a press there would do.
    pub meaning: Meaning,
    /// Whether it is held back only where its place has just meant something else: *Not breathing*.
    pub urgent: bool,
}

/// Something that stands or stood on the screen.
#[derive(Debug, Clone, Copy)]
struct Shown {
    target: Target,
    since: Millis,
    /// The last moment at which it was seen.
    until: Millis,
}

/// What stands where, and since when. Times are on the boot clock.
#[derive(Debug, Clone, Default)]
pub struct PressGuard {
    shown: Vec<Shown>,
    gone: Vec<Shown>,
    acted: Option<(Meaning, Millis)>,
}

impl PressGuard {
    /// Takes note of everything that can be pressed on the screen from this moment on. What keeps place and meaning stands
    /// there as long as before.
    pub fn show(&mut self, targets: &[Target], now: Millis) {
        let before = std::mem::take(&mut self.shown);
        self.shown = targets
            .iter()
            .map(|target| Shown {
                target: *target,
                since: before
                    .iter()
                    .find(|shown| shown.target == *target)
                    .map_or(now, |shown| shown.since),
                until: now,
            })
            .collect();
        let gone = before
            .into_iter()
            .filter(|shown| !targets.contains(&shown.target));
        let gone = gone.map(|shown| Shown {
            until: now,
            ..shown
        });
        self.gone.extend(gone);
        self.gone
            .retain(|shown| now.saturating_sub(shown.until) < STANDS);
    }

    /// Whether a press at this point that began at this moment counts.
    #[must_use]
    pub fn allows(&self, target: Target, point: Point, pressed: Millis) -> bool {
        if target.urgent {
            let meant_other = |shown: &&Shown| {
                shown.target.meaning != target.meaning
                    && shown.target.place.overlaps(target.place)
                    && pressed.saturating_sub(shown.until) < STANDS
            };
            return !self
                .shown
                .iter()
                .chain(&self.gone)
                .any(|shown| meant_other(&shown));
        }
        let since = self.since(target, point);
        let stands = since.is_some_and(|since| pressed.saturating_sub(since) >= STANDS);
        // One double click over two buttons is no two wishes.
        let other = self.acted.is_some_and(|(meaning, at)| {
            meaning != target.meaning && pressed.saturating_sub(at) < STANDS
        });
        stands && !other
    }

    /// Since when a press at this point would have done the same. Something may have moved under the hand meanwhile, as long as
    /// the point stayed on it.
    fn since(&self, target: Target, point: Point) -> Option<Millis> {
        let same = |shown: &&Shown| {
            shown.target.meaning == target.meaning && shown.target.place.holds(point)
        };
        let mut since = self.shown.iter().find(same)?.since;
        // The last ones to go stand at the end, and each stood until the next one came.
        for shown in self.gone.iter().rev().filter(same) {
            if shown.until >= since {
                since = since.min(shown.since);
            }
        }
        Some(since)
    }

    /// Takes note that a press was carried out.
    pub fn acted(&mut self, target: Target, at: Millis) {
        self.acted = Some((target.meaning, at));
    }
}

impl ButtonArea {
    fn holds(self, (x, y): Point) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: ButtonArea = ButtonArea {
        left: 0,
        top: 0,
        right: 100,
        bottom: 40,
    };
    const BESIDE: ButtonArea = ButtonArea {
        left: 110,
        right: 210,
        ..HERE
    };

    const AT: Point = (50, 20);
    const AT_BESIDE: Point = (160, 20);

    fn target(place: ButtonArea, meaning: u64) -> Target {
        Target {
            place,
            meaning: Meaning(meaning),
            urgent: false,
        }
    }

    #[test]
    fn what_has_just_come_is_held_back_and_what_has_stood_is_not() {
        let mut guard = PressGuard::default();
        guard.show(&[target(HERE, 1)], 1000);
        assert!(!guard.allows(target(HERE, 1), AT, 1699));
        assert!(guard.allows(target(HERE, 1), AT, 1700));
        // The same thing in the same place goes on standing, over other screens too.
        guard.show(&[target(HERE, 1), target(BESIDE, 2)], 1650);
        assert!(guard.allows(target(HERE, 1), AT, 1700));
        assert!(!guard.allows(target(BESIDE, 2), AT_BESIDE, 1700));
    }

    #[test]
    fn another_meaning_or_another_place_begins_anew() {
        let mut guard = PressGuard::default();
        guard.show(&[target(HERE, 1)], 0);
        guard.show(&[target(HERE, 2)], 5000);
        assert!(!guard.allows(target(HERE, 2), AT, 5500));
        guard.show(&[target(BESIDE, 2)], 9000);
        assert!(!guard.allows(target(BESIDE, 2), AT_BESIDE, 9500));
        guard.show(&[target(HERE, 2)], 9600);
        assert!(!guard.allows(target(HERE, 2), AT, 10_000), "it had gone");
    }

    #[test]
    fn what_moves_a_little_under_the_hand_still_stands_there() {
        let lower = ButtonArea {
            top: 10,
            bottom: 50,
            ..HERE
        };
        let mut guard = PressGuard::default();
        guard.show(&[target(HERE, 1)], 0);
        guard.show(&[target(lower, 1)], 5000);
        guard.show(&[target(HERE, 1)], 5300);
        assert!(guard.allows(target(HERE, 1), AT, 5400));
        assert!(
            !guard.allows(target(HERE, 1), (50, 5), 5400),
            "it was not there"
        );
        // Something else in between is something else.
        guard.show(&[target(HERE, 2)], 5500);
        guard.show(&[target(HERE, 1)], 5600);
        assert!(!guard.allows(target(HERE, 1), AT, 5700));
    }

    #[test]
    fn a_press_held_back_makes_nobody_wait_longer() {
        let mut guard = PressGuard::default();
        guard.show(&[target(HERE, 1)], 0);
        assert!(!guard.allows(target(HERE, 1), AT, 500));
        assert!(guard.allows(target(HERE, 1), AT, 700));
    }

    #[test]
    fn a_double_press_over_two_places_acts_once() {
        let mut guard = PressGuard::default();
        let both = [target(HERE, 1), target(BESIDE, 2)];
        guard.show(&both, 0);
        guard.acted(target(HERE, 1), 5000);
        assert!(!guard.allows(target(BESIDE, 2), AT_BESIDE, 5400));
        assert!(
            guard.allows(target(HERE, 1), AT, 5400),
            "the same once more"
        );
        assert!(guard.allows(target(BESIDE, 2), AT_BESIDE, 5700));
    }

    #[test]
    fn not_breathing_waits_only_where_its_place_has_just_meant_something_else() {
        let mut guard = PressGuard::default();
        let urgent = Target {
            urgent: true,
            ..target(HERE, 9)
        };
        guard.show(&[urgent], 0);
        assert!(guard.allows(urgent, AT, 0));
        guard.acted(target(BESIDE, 2), 0);
        assert!(guard.allows(urgent, AT, 100));
        guard.show(&[target(HERE, 1)], 1000);
        guard.show(&[urgent], 2000);
        assert!(!guard.allows(urgent, AT, 2699));
        assert!(guard.allows(urgent, AT, 2700));
    }
}
