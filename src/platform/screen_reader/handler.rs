//! What a screen reader does, as one call, whichever thread it comes from.

use std::sync::Arc;

use accesskit::{
    Action, ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate,
};

use super::Heard;

/// Hears what a screen reader does.
#[derive(Clone)]
pub struct Handler(Arc<dyn Fn(Heard) + Send + Sync>);

impl Handler {
    pub fn new(hear: impl Fn(Heard) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hear))
    }

    pub fn hear(&self, what: Heard) {
        (self.0)(what);
    }
}

impl ActivationHandler for Handler {
    /// The screen comes a moment later: whoever asks in another thread would have to wait for the window.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        self.hear(Heard::Listens);
        None
    }
}

impl ActionHandler for Handler {
    fn do_action(&mut self, asked: ActionRequest) {
        match asked.action {
            Action::Click => self.hear(Heard::Press(asked.target_node)),
            Action::Focus => self.hear(Heard::Focus(asked.target_node)),
            _ => {}
        }
    }
}

impl DeactivationHandler for Handler {
    fn deactivate_accessibility(&mut self) {
        self.hear(Heard::Left);
    }
}
