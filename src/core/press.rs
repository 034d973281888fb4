//! A press of a key: what the screen that is up binds it to, carried out.

use crate::session::{Effect, Key, Session};
use crate::view_model::{self, Screen};
use overdose_protocol::time::Now;

/// Presses a key.
pub fn press(session: &mut Session, key: Key, now: Now) -> Effect {
    let screen = view_model::screen(session, now);
    press_on(&screen, session, key, now)
}

/// The same on a screen that is shown already.
pub fn press_on(screen: &Screen, session: &mut Session, key: Key, now: Now) -> Effect {
    let binding = screen.binding(key);
    match binding.filter(|_| !session.is_late_yes(key, now)) {
        Some(binding) if binding.shown => session.perform(binding.intent, now),
        Some(binding) => session.perform_unshown(binding.intent, now),
        None => session.press_unbound(key, now),
    }
}
