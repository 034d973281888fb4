//! How much of the steps is shown: all of it, less for whoever has too much in front of them, or what is read from the floor.

use super::{Route, Session};
use crate::preferences::TEXT_SIZES;
use overdose_protocol::time::Now;

/// How much of a question, a card or the CPR screen is shown. It is a wish of the moment: the next person begins with all of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Extent {
    /// All of it.
    #[default]
    Whole,
    /// The order, what answers it, and what brings help; nothing beside it.
    Plain,
    /// The order, the count and the clock alone, as large as the window: for the person on the floor, 3 to 5 m away.
    Distance,
}

impl Session {
    /// How much of the present screen is shown. Pages, a fit and what comes after an incident are always whole.
    #[must_use]
    pub fn extent(&self) -> Extent {
        let state = self.state();
        let on_steps = self.page == Route::Instructions && state.seizure.is_none();
        if on_steps && !state.is_closed() {
            self.extent
        } else {
            Extent::Whole
        }
    }

    /// How much of the steps will be shown where a page lies over them now.
    pub(crate) fn extent_of_steps(&self) -> Extent {
        self.extent
    }

    /// Shows that much of the steps, or all of them again. A page that lies over them gives way.
    pub(super) fn show(&mut self, extent: Extent, now: Now) {
        self.extent = if self.extent == extent {
            Extent::Whole
        } else {
            extent
        };
        self.record_activity(now);
        self.close_page(now);
    }

    /// Larger text. Beyond the largest the order stands alone.
    pub(super) fn enlarge(&mut self, now: Now) {
        let is_largest = self.looks.text_size() == TEXT_SIZES.1;
        if is_largest && self.extent != Extent::Distance && self.page == Route::Instructions {
            self.show(Extent::Distance, now);
        } else {
            self.look(self.looks.larger(), now);
        }
    }

    /// Smaller text, or more than the order again.
    pub(super) fn reduce(&mut self, now: Now) {
        if self.extent() == Extent::Distance {
            self.show(Extent::Distance, now);
        } else {
            self.look(self.looks.smaller(), now);
        }
    }
}
