//! When something fell due that is heard: those who do not hear it see the frame of the window flash.

use super::Session;
use crate::audio::{cue_sound, holds};
use overdose_protocol::time::{Millis, Now};

impl Session {
    /// When the newest of what is heard fell due for the person in front, on the boot clock, if that was less than `within`
    /// milliseconds ago and still holds.
    #[must_use]
    pub fn fell_due(&self, now: Now, within: Millis) -> Option<Millis> {
        let (rules, state) = (self.rules(), self.state());
        let entries = self.front.incident.entries();
        let newest = entries.iter().enumerate().rev();
        let mut recent =
            newest.take_while(|(_, entry)| now.boot.saturating_sub(entry.at.boot) < within);
        let (_, entry) = recent.find(|(index, entry)| {
            let before = entries.get(..*index).unwrap_or_default();
            let sound = cue_sound(&rules, state, before, entry.event);
            sound.is_some() && holds(&rules, state, entry.event)
        })?;
        Some(entry.at.boot)
    }
}
