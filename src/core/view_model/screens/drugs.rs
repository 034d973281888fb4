//! What the person may have taken.

use crate::locale::Message;
use crate::session::Intent;
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Choice, Part, View};
use overdose_protocol::definition::Named;

impl View<'_> {
    pub(in crate::view_model) fn drugs(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("drugs-title")));
        let drugs = self.protocol.notes.drugs.iter().zip('1'..);
        let choices = drugs
            .map(|((id, drug), key)| Choice {
                chosen: self.state.drugs.contains(&id),
                ..choice(
                    Intent::PickDrug(id),
                    key,
                    Message::new(format!("drug-{}", drug.name())),
                )
            })
            .collect();
        screen.push(choices_part(Message::new("drugs-hint"), choices));
        self.end_page(Intent::ClosePage, screen);
    }
}
