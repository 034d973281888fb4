//! The frame of the window flashes when something falls due, for those who do not hear it: three times in a second and a half.

use overdose_core::preferences::Motion;
use overdose_protocol::time::Millis;

use super::App;

/// How long the frame is there, and then gone, in milliseconds: 1.7 flashes in a second, where three are the most that WCAG 2.3.1
/// allows.
const PHASE: Millis = 300;

/// How often it is there or gone: it begins and ends with a flash.
const PHASES: Millis = 5;

impl App {
    /// Whether the frame is there now.
    #[must_use]
    pub fn is_flashing(&self) -> bool {
        self.flash()
            .is_some_and(|(_, phase)| phase.is_multiple_of(2))
    }

    /// When it comes or goes next, on the boot clock.
    pub(super) fn flash_changes_at(&self) -> Option<Millis> {
        let (since, phase) = self.flash()?;
        Some(since.saturating_add((phase + 1) * PHASE))
    }

    /// When what falls due did so, and how often the frame has come and gone since; nothing where it is over, or where things should
    /// not move.
    fn flash(&self) -> Option<(Millis, Millis)> {
        let now = self.runtime.now();
        let session = self.session();
        let since = session.fell_due(now, PHASE * PHASES)?;
        let moves = session.looks().motion() == Motion::Full;
        moves.then(|| (since, now.boot.saturating_sub(since) / PHASE))
    }
}
