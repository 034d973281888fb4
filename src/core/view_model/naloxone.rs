//! The naloxone panel: doses, when to look, when the next one is due, and when it can wear off.

use super::{Part, View};
use crate::format::{format_duration, format_minute, format_time};
use crate::locale::Message;
use crate::message;
use crate::site::Field;
use overdose_protocol::engine::{Dose, DoseStage, Phase, look_waits};
use overdose_protocol::incident::Lead;

impl View<'_> {
    pub(super) fn naloxone(&self) -> Option<Part> {
        let repeats = self.state.dose_repeats(self.protocol);
        let mut lines = Vec::new();
        match self.state.last_dose() {
            Some(dose) => {
                let count = self
                    .state
                    .doses
                    .iter()
                    .filter(|dose| !dose.withdrawn)
                    .count();
                lines.push(message!(
                    "naloxone-given",
                    count,
                    time = format_minute(self.now.at(dose.at))
                ));
                if repeats && self.none_here() {
                    lines.push(message!("naloxone-no-more"));
                } else if repeats {
                    lines.push(self.next_dose(dose));
                }
                lines.extend(match dose.wear {
                    DoseStage::Running => None,
                    DoseStage::First => Some(message!("naloxone-wears-off")),
                    DoseStage::Second => Some(message!("naloxone-still-watch")),
                });
            }
            None if repeats && self.none_here() => lines.push(message!("naloxone-none-here")),
            None if repeats => lines.push(message!("naloxone-none")),
            None => {}
        }
        if self.state.last_dose().is_none() && (repeats || self.dose_is_in_front()) {
            lines.extend(self.naloxone_here());
            lines.extend(self.naloxone_counted());
        }
        if self.state.place.phase.is_cpr() && self.look_waits() {
            lines.push(if self.state.facts.alone {
                message!("naloxone-look-alone")
            } else {
                message!("naloxone-look")
            });
        }
        if self.state.place.phase.is_cpr() && self.state.lead == Lead::Helper {
            // Whoever comes to help can fetch it.
            lines.extend(self.aed_here());
        }
        match self.state.doses.last() {
            Some(dose) if dose.withdrawn => lines.push(message!("naloxone-taken-back")),
            // Beside the beat there is no room for it: the line after the dose says it, and More help.
            Some(_) if !self.state.place.phase.is_cpr() => {
                lines.push(message!("naloxone-correct"));
            }
            Some(_) | None => {}
        }
        if !repeats && self.state.place.rescued && self.state.last_dose().is_none() {
            lines.push(message!("rescue-watch"));
        }
        (!lines.is_empty()).then_some(Part::Naloxone(lines))
    }

    /// How many doses there were when somebody counted them: nobody knows whether they are there still (R8).
    fn naloxone_counted(&self) -> Option<Message> {
        let site = self.session.site();
        let count: u64 = site.text(Field::NaloxoneCount)?.parse().ok()?;
        let date = site.day(Field::NaloxoneCounted)?.to_string();
        (!self.none_here()).then(|| message!("naloxone-site-count", count, date))
    }

    pub(super) fn dose_is_in_front(&self) -> bool {
        match &self.state.place.phase {
            Phase::Steps(cards) | Phase::Watch(cards) => {
                self.protocol.cards.get(cards.current).gives_dose
            }
            Phase::Asking(_) | Phase::Cpr(_) | Phase::Closed(_) => false,
        }
    }

    /// Whether the card in front asks for a dose that may be here.
    pub(super) fn asks_for_a_dose(&self) -> bool {
        self.dose_is_in_front() && !self.none_here()
    }

    /// Time to look at the breathing: until the next dose is due, where one may come.
    pub(super) fn look_notice(&self) -> Option<Message> {
        let repeats = self.state.dose_repeats(self.protocol);
        let look = self.state.last_dose()?.stage == DoseStage::First;
        let pushes = self.state.place.phase.is_cpr();
        (repeats && look && !pushes).then(|| message!("naloxone-look-steps"))
    }

    /// Whether a look waits for the next swap: in the middle of CPR it is a line, and no order (R14).
    fn look_waits(&self) -> bool {
        look_waits(self.session.person().incident.entries())
    }

    /// That a press may have meant the dose that is on the record already (R8).
    pub(super) fn dose_noted(&self) -> Option<Message> {
        let dose = self.session.dose_noted(self.now)?;
        let time = format_time(self.now.at(dose));
        Some(message!("notice-dose-noted", time))
    }

    fn next_dose(&self, dose: &Dose) -> Message {
        if self.state.dose_is_late(&self.rules, self.now.boot) {
            message!("naloxone-late")
        } else if self.state.dose_is_due() {
            message!("naloxone-due")
        } else {
            let due = dose.at.saturating_add(self.rules.profile.dose.due);
            let clock = format_duration(self.left(due));
            message!("naloxone-next", clock)
        }
    }
}
