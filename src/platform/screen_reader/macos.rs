//! `VoiceOver`: it asks the window itself, in its own thread.
#![allow(unsafe_code, reason = "a window is known by its address")]

use std::ffi::c_void;

use accesskit::TreeUpdate;
use accesskit_macos::SubclassingAdapter;

use super::handler::Handler;

/// What answers for the window.
pub struct Connection(SubclassingAdapter);

impl Connection {
    pub fn open(window: u64, handler: &Handler) -> Option<Self> {
        let window = usize::try_from(window).ok()? as *mut c_void;
        if window.is_null() {
            return None;
        }
        // SAFETY: the toolkit numbers a window by the address of its `NSWindow`, which it keeps for as long as the window is there; this
        // runs in the thread of the window, before it is shown.
        let adapter =
            unsafe { SubclassingAdapter::for_window(window, handler.clone(), handler.clone()) };
        Some(Self(adapter))
    }

    /// The system asks by itself.
    #[expect(clippy::unused_self, reason = "on Linux nobody asks")]
    pub fn look(&self) {}

    pub fn tell(&mut self, screen: TreeUpdate) {
        if let Some(events) = self.0.update_if_active(|| screen) {
            events.raise();
        }
    }

    pub fn set_focused(&mut self, is_focused: bool) {
        if let Some(events) = self.0.update_view_focus_state(is_focused) {
            events.raise();
        }
    }
}

/// Nothing is known of it: many programs ask a window what it shows, and only one of them speaks.
pub fn ask_whether_it_speaks(tell: impl FnOnce(bool)) {
    tell(false);
}
