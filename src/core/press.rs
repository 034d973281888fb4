//! A press of a key: what the screen that is up binds it to, carried out.

use crate::session::{Effect, Key, Session};
use crate::view_model;
use overdose_protocol::time::Now;

/// Presses a key.
pub fn press(session: &mut Session, key: Key, now: Now) -> Effect {
    let binding = view_model::screen(session, now).binding(key);
    match binding.filter(|_| !session.is_late_yes(key, now)) {
        Some(binding) if binding.shown => session.perform(binding.intent, now),
        Some(binding) => session.perform_unshown(binding.intent, now),
        None => session.press_unbound(key, now),
    }
}
