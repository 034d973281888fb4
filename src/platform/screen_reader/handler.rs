//! What a screen reader does, as one call, whichever thread it comes from.

use std::sync::Arc;

use accesskit::{
    Action, ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate,
};

use super::{Heard, system};

/// Hears what a screen reader does.
#[derive(Clone)]
pub struct Handler(Arc<dyn Fn(Heard) + Send + Sync>);

impl Handler {
    pub fn new(hear: impl Fn(Heard) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hear))
    }
}

impl ActivationHandler for Handler {
    /// The screen comes a moment later: whoever asks in another thread would have to wait for the window.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        let hear = self.clone();
        system::is_spoken(move |speaks| (hear.0)(Heard::Listens { speaks }));
        None
    }
}

impl ActionHandler for Handler {
    fn do_action(&mut self, asked: ActionRequest) {
        match asked.action {
            Action::Click => (self.0)(Heard::Press(asked.target_node)),
            Action::Focus => (self.0)(Heard::Focus(asked.target_node)),
            _ => {}
        }
    }
}

impl DeactivationHandler for Handler {
    fn deactivate_accessibility(&mut self) {
        (self.0)(Heard::Left);
    }
}
