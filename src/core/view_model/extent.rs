//! What stays of a screen where somebody wants less of it.

use super::part::{Action, CallBar};
use super::{Binding, Part, View};
use crate::session::{Extent, Intent, Route};

impl Part {
    /// What of it is shown where only so much is.
    fn in_extent(self, extent: Extent) -> Option<Self> {
        match (self, extent) {
            (part, Extent::Whole) => Some(part),
            (Self::CallBar(bar), Extent::Distance) => Some(Self::CallBar(CallBar {
                say: None,
                call_taker: None,
                ..bar
            })),
            (Self::Instruction(order), Extent::Distance) => {
                Some(Self::Instruction(order.afar()))
            }
            (Self::NextInstruction(order), Extent::Distance) => {
                Some(Self::NextInstruction(order.afar()))
            }
            (Self::Actions(actions), _) => {
                let actions = actions.into_iter().filter(Action::brings_help);
                Some(Self::Actions(actions.collect()))
            }
            (
                part @ (Self::CallBar(_)
                | Self::Practice(_)
                | Self::Notice(_)
                | Self::Confirm(_)
                | Self::Instruction(_)
                | Self::NextInstruction(_)
                | Self::Next(_)
                | Self::SecondaryButton(_)
                | Self::Answers(_)
                | Self::Beat(_)
                | Self::Clock(_)
                | Self::Casualty(_)),
                _,
            )
            // Whether a dose was given, and when the next is due, is never left out of what is read from near.
            | (
                part @ (Self::Title(_)
                | Self::BreathTimer(_)
                | Self::Naloxone(_)),
                Extent::Plain,
            ) => Some(part),
            _ => None,
        }
    }
}

impl Action {
    /// Whether it stays in reach where only the order is shown: the way back, and what makes a difference at once.
    fn brings_help(&self) -> bool {
        matches!(
            self.intent,
            Intent::Back
                | Intent::NotBreathing
                | Intent::BreathingAgain
                | Intent::CheckAgain
                | Intent::Naloxone
                | Intent::Open(Route::Help)
        )
    }
}

impl View<'_> {
    /// What of the parts of a screen is shown, with the way back to all of it, and the keys of what is not.
    pub(super) fn in_extent(&self, parts: Vec<Part>) -> (Vec<Part>, Vec<Binding>) {
        let extent = self.session.extent();
        if extent == Extent::Whole {
            return (parts, Vec::new());
        }
        let keys = parts
            .iter()
            .flat_map(Part::bindings)
            .map(|binding| Binding {
                shown: false,
                ..binding
            });
        let unseen = keys.collect();
        let parts = parts.into_iter().filter_map(|part| part.in_extent(extent));
        let mut parts: Vec<Part> = parts.collect();
        for part in &mut parts {
            if let Part::Actions(actions) = part {
                actions.push(self.action(Intent::Show(extent)));
            }
        }
        (parts, unseen)
    }
}
