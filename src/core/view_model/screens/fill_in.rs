//! What the crew will ask, filled in over the handover: no words are typed, and the steps go on.

use crate::session::{Intent, Route};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Choice, Part, View};
use crate::{message, messages};
use overdose_protocol::told::{Told, ToldKind};

impl View<'_> {
    /// The kinds of things that the crew will ask.
    pub(in crate::view_model) fn fill_in(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("handover-fill")));
        let kinds = ToldKind::ALL.into_iter().zip('1'..).map(|(kind, key)| {
            let told = self.state.facts.told(kind);
            Choice {
                chosen: told.is_some(),
                ..choice(
                    Intent::Open(Route::FillIn(Some(kind))),
                    key,
                    match told {
                        Some(told) => message!(
                            "handover-told",
                            asked = messages::asked_of(kind),
                            told = messages::told(told)
                        ),
                        None => messages::asked_of(kind),
                    },
                )
            }
        });
        let drugs = Choice {
            chosen: !self.state.facts.drugs.is_empty(),
            ..choice(Intent::Open(Route::Drugs), '5', message!("key-drugs"))
        };
        let choices = kinds.chain([drugs]).collect();
        screen.push(choices_part(message!("handover-fill-hint"), choices));
        self.end_page(Intent::Back, screen);
    }

    /// What can be said of one of them.
    pub(in crate::view_model) fn fill_in_one(&self, kind: ToldKind, screen: &mut Draft) {
        screen.push(Part::Title(messages::asked_of(kind)));
        let said = self.state.facts.told(kind);
        let all = Told::all_of(kind).zip('1'..);
        let choices = all.map(|(told, key)| Choice {
            chosen: said == Some(told),
            ..choice(Intent::Tell(told), key, messages::told(told))
        });
        screen.push(choices_part(
            message!("handover-fill-hint"),
            choices.collect(),
        ));
        self.end_page(Intent::Back, screen);
    }
}
