//! What wakes the window: requests to close, the first frame, and the one timer.

use std::hash::{Hash, Hasher};
use std::time::Duration;

use iced::futures::stream::{self, Stream};
use iced::{Subscription, window};
use overdose_protocol::time::Millis;

use super::{App, Message};

impl App {
    /// What is listened to: requests to close, and the one timer, only while something moves by itself.
    pub fn subscription(&self) -> Subscription<Message> {
        let close = window::close_requests().map(Message::CloseRequested);
        let wake = self.wake_at().map(|at| {
            Subscription::run_with(
                Alarm {
                    at,
                    left: at.saturating_sub(self.clock.now().boot),
                },
                Alarm::ring,
            )
        });
        let waits = self.driver.keeps() || self.open_sound.is_some();
        let shown = (waits && !self.shown).then(|| window::frames().map(|_| Message::Shown));
        Subscription::batch([Some(close), wake, shown].into_iter().flatten())
    }
}

impl App {
    /// When something changes next by itself, on the boot clock.
    #[must_use]
    pub fn wake_at(&self) -> Option<Millis> {
        let wakes = [
            self.runtime.wake_at(),
            self.keyboard.1,
            self.scan_at(),
            self.flash_changes_at(),
        ];
        wakes.into_iter().flatten().min()
    }
}

/// The one timer. Another moment makes it another timer; the time left does not.
struct Alarm {
    at: Millis,
    left: Millis,
}

impl Hash for Alarm {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl Alarm {
    fn ring(&self) -> impl Stream<Item = Message> + use<> {
        let left = Duration::from_millis(self.left);
        stream::once(async move {
            tokio::time::sleep(left).await;
            Message::Woke
        })
    }
}
