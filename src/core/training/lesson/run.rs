//! A lesson that is given: which page is up, how long it has taken, and how the trainer changes it.

use super::{Lesson, LessonPage};
use crate::training::Turn;
use overdose_protocol::time::Millis;

/// A minute.
const MINUTE: Millis = 60_000;

/// A lesson that is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonRun {
    /// The lesson, as the trainer has changed it.
    lesson: Lesson,
    /// The page that is up.
    page: usize,
    /// The page that is picked in the plan.
    picked: usize,
    /// When it began and when the page came up, on the boot clock; nothing before it has begun.
    since: Option<[Millis; 2]>,
}

impl LessonRun {
    /// A lesson that has not begun.
    #[must_use]
    pub fn new(lesson: Lesson) -> Self {
        Self {
            lesson,
            page: 0,
            picked: 0,
            since: None,
        }
    }

    /// The lesson, as the trainer has changed it.
    #[must_use]
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// The index of the page that is picked in the plan.
    #[must_use]
    pub fn picked(&self) -> usize {
        self.picked
    }

    /// The index of the page that is up.
    #[must_use]
    pub fn place(&self) -> usize {
        self.page
    }

    /// The page that is up.
    #[must_use]
    pub fn page(&self) -> Option<&LessonPage> {
        self.lesson.pages.get(self.page)
    }

    /// Whether it has begun.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.since.is_some()
    }

    /// The next page that is not left out, in this direction.
    fn beside(&self, turn: Turn) -> Option<usize> {
        let is_given = |(_, page): &(usize, &LessonPage)| !page.skipped;
        let mut pages = self.lesson.pages.iter().enumerate().filter(is_given);
        let found = match turn {
            Turn::Better => pages.find(|(index, _)| *index > self.page),
            Turn::Worse => pages.rfind(|(index, _)| *index < self.page),
        };
        found.map(|(index, _)| index)
    }

    /// The page after the one that is up.
    #[must_use]
    pub fn next(&self) -> Option<&LessonPage> {
        self.lesson.pages.get(self.beside(Turn::Better)?)
    }

    /// Which page of how many is up, without what is left out.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let given = |pages: &[LessonPage]| pages.iter().filter(|page| !page.skipped).count();
        let until = self.lesson.pages.get(..=self.page).unwrap_or_default();
        (given(until), given(&self.lesson.pages))
    }

    /// Whether it goes on where it was left: it has begun, and is not at its end.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.has_begun() && self.next().is_some()
    }

    /// Begins, or goes on where it was left. A page that was left out meanwhile is not shown.
    pub fn begin(&mut self, now: Millis) {
        if !self.goes_on() {
            self.page = 0;
            self.since = Some([now, now]);
        }
        if self.page().is_some_and(|page| page.skipped) {
            let beside = self.beside(Turn::Better).or(self.beside(Turn::Worse));
            self.show(beside.unwrap_or(self.page), now);
        }
    }

    /// Puts a page up. One that there is not changes nothing.
    pub fn show(&mut self, page: usize, now: Millis) {
        if page < self.lesson.pages.len() {
            self.page = page;
            if let Some([_, since]) = &mut self.since {
                *since = now;
            }
        }
    }

    /// Turns to the next page or to the one before. Says whether there was one.
    pub fn turn(&mut self, turn: Turn, now: Millis) -> bool {
        let Some(page) = self.beside(turn) else {
            return false;
        };
        self.show(page, now);
        true
    }

    /// Picks a page in the plan. One that there is not changes nothing.
    pub fn pick(&mut self, page: usize) {
        if page < self.lesson.pages.len() {
            self.picked = page;
        }
    }

    /// Leaves the picked page out, or takes it in again.
    pub fn skip(&mut self) {
        if let Some(page) = self.lesson.pages.get_mut(self.picked) {
            page.skipped = !page.skipped;
        }
    }

    /// Moves the picked page to later, or to earlier. Says whether it could.
    pub fn shift(&mut self, turn: Turn) -> bool {
        let last = self.lesson.pages.len().saturating_sub(1);
        let to = match turn {
            Turn::Better => Some(self.picked + 1).filter(|to| *to <= last),
            Turn::Worse => self.picked.checked_sub(1),
        };
        let Some(to) = to else {
            return false;
        };
        self.lesson.pages.swap(self.picked, to);
        // The page that is up stays up, wherever it stands now.
        if self.page == self.picked {
            self.page = to;
        } else if self.page == to {
            self.page = self.picked;
        }
        self.picked = to;
        true
    }

    /// How many whole minutes it has taken.
    #[must_use]
    pub fn passed(&self, now: Millis) -> u64 {
        let begun = self.since.map_or(now, |[begun, _]| begun);
        now.saturating_sub(begun) / MINUTE
    }

    /// How long it will still take as planned, in minutes: what is left of the page that is up, and those after it.
    #[must_use]
    pub fn left(&self, now: Millis) -> u64 {
        let since = self.since.map_or(now, |[_, page]| page);
        let gone = now.saturating_sub(since) / MINUTE;
        let here = self.page().map_or(0, |page| u64::from(page.minutes));
        let later = self.lesson.pages.iter().skip(self.page + 1);
        let later = later.filter(|page| !page.skipped);
        let later: u64 = later.map(|page| u64::from(page.minutes)).sum();
        here.saturating_sub(gone) + later
    }

    /// When the next minute is full, on the boot clock; nothing before it has begun.
    #[must_use]
    pub fn next_minute(&self, now: Millis) -> Option<Millis> {
        let [begun, page] = self.since?;
        let next = |since: Millis| since + (now.saturating_sub(since) / MINUTE + 1) * MINUTE;
        Some(next(begun).min(next(page)))
    }
}
