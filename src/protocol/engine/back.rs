//! Back: exactly the earlier place, with its time starting anew; what was done to the person stays done (R14).

use super::Rules;
use super::state::{Cards, Checkpoint, CprClock, Phase, State};
use crate::time::Millis;

impl State {
    /// Keeps the present place for Back.
    pub(super) fn remember(&mut self) {
        self.history.push(self.place.clone());
    }

    /// Returns to the last place that was kept.
    pub(super) fn go_back(&mut self, rules: &Rules, at: Millis) {
        let Some(mut earlier) = self.history.pop() else {
            return;
        };
        earlier.cpr_clock = clock_after_back(&self.place, &earlier, at);
        self.place = earlier;
        self.forget_breaths();
        self.restart(at);
        self.drop_stale_card(rules, at);
    }

    /// Starts the time of whatever is in front anew.
    pub(super) fn restart(&mut self, at: Millis) {
        match &mut self.place.phase {
            Phase::Asking(asking) => {
                asking.since = at;
                asking.look_ended = false;
            }
            Phase::Steps(cards) | Phase::Watch(cards) => cards.restart(at),
            Phase::Cpr(cpr) => {
                if let Some(since) = &mut cpr.first_breaths {
                    *since = at;
                }
            }
            Phase::Closed(_) => {}
        }
    }

    /// Starts all times anew that stood still while somebody else led, or while the incident was set aside.
    pub(super) fn take_the_lead(&mut self, at: Millis) {
        self.restart(at);
        if let Some(clock) = &mut self.place.cpr_clock {
            clock.swap_from = at;
            clock.beat_from = at;
        }
    }
}

impl Cards {
    /// Starts the time of the card and of the next check anew.
    pub(super) fn restart(&mut self, at: Millis) {
        self.since = at;
        self.checked = at;
    }
}

/// A running CPR clock runs on while the outcome is the same; one that had stopped goes on without sending old cues.
fn clock_after_back(place: &Checkpoint, earlier: &Checkpoint, at: Millis) -> Option<CprClock> {
    if place.cpr_clock.is_some() && place.phase.outcome() == earlier.phase.outcome() {
        return place.cpr_clock;
    }
    earlier.cpr_clock.map(|clock| CprClock {
        swap_from: at,
        beat_from: at,
        ..clock
    })
}
