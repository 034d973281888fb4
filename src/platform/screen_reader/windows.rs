//! Screen readers of Windows: they ask the window itself (UI Automation), in its own thread.

use std::ffi::c_void;

use accesskit::TreeUpdate;
use accesskit_windows::{HWND, SubclassingAdapter};

use super::handler::Handler;
use crate::platform::windows::{is_shown, wishes};

/// What answers for the window.
pub struct Connection(SubclassingAdapter);

impl Connection {
    /// Nothing where the window is shown already: whoever asked it was told that it has nothing to tell.
    pub fn open(window: u64, handler: &Handler) -> Option<Self> {
        let window = usize::try_from(window).ok()? as *mut c_void;
        if window.is_null() || is_shown(window) {
            return None;
        }
        let (hears, acts) = (handler.clone(), handler.clone());
        Some(Self(SubclassingAdapter::new(HWND(window), hears, acts)))
    }

    /// The system asks by itself.
    #[expect(clippy::unused_self, reason = "on Linux nobody asks")]
    pub fn look(&self) {}

    pub fn tell(&mut self, screen: TreeUpdate) {
        if let Some(events) = self.0.update_if_active(|| screen) {
            events.raise();
        }
    }

    /// The adapter hears that by itself.
    #[expect(clippy::unused_self, reason = "other systems have to be told")]
    pub fn set_focused(&mut self, _: bool) {}
}

/// Tells whether one speaks.
pub fn ask_whether_it_speaks(tell: impl FnOnce(bool)) {
    tell(wishes::has_screen_reader() == Some(true));
}
