//! What the person may have taken.

use crate::session::Intent;
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Choice, Part, View};
use crate::{message, messages};

impl View<'_> {
    pub(in crate::view_model) fn drugs(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("drugs-title")));
        let drugs = self.protocol.notes.drugs.iter().zip('1'..);
        let choices = drugs
            .map(|((id, _), key)| Choice {
                chosen: self.state.facts.drugs.contains(&id),
                ..choice(Intent::PickDrug(id), key, messages::drug(self.protocol, id))
            })
            .collect();
        screen.push(choices_part(message!("drugs-hint"), choices));
        self.end_page(Intent::ClosePage, screen);
    }
}
