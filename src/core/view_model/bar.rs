//! The call bar, and the lines about who leads and whose incident this is.

use super::{Action, CallBar, Keys, View};
use crate::fonts;
use crate::format::format_duration;
use crate::locale::Message;
use crate::session::{Device, Intent, List, Route};
use crate::site::Field;
use overdose_protocol::definition::Named;
use overdose_protocol::incident::Lead;

impl View<'_> {
    /// The call bar: the number is there on every screen, in every state.
    pub(super) fn call_bar(&self) -> CallBar {
        let region = self.session.region();
        let call = match region {
            None => Message::new("call-any"),
            Some(region) => match &region.also {
                None => Message::new("call-number"),
                Some(also) => Message::new("call-also").with("also", also.as_str()),
            }
            .with("number", region.ambulance.as_str()),
        };
        let others = self.session.other_people();
        let say = self
            .state
            .call_card(&self.rules)
            .map(|card| Message::new(format!("say-{}", self.protocol.cards.get(card).name())));
        let open = !self.state.is_closed();
        CallBar {
            call,
            hint: match region {
                None => Message::new("call-hint"),
                Some(region) => Message::new("call-hint-country")
                    .with("country", Message::new(format!("country-{}", region.code))),
            },
            call_taker: self
                .state
                .call_is_open(&self.rules)
                .then(|| Message::new("call-taker")),
            place: self.session.address().map(|address| {
                let shown = fonts::drawn(address);
                // Question marks alone would say nothing.
                if self.session.lacks_letters(address) && !shown.contains(char::is_alphanumeric) {
                    return Message::new("we-are-at-lacks");
                }
                Message::new("we-are-at").with("address", address)
            }),
            around: self.around_call(),
            say,
            sound: self.sound_line(),
            open_for: self.state.began.filter(|_| open).map(|began| {
                Message::new("open-since").with("clock", format_duration(self.passed(began)))
            }),
            others: (others > 0).then(|| Message::new("two-people").with("count", others)),
            country: region.is_none().then(|| {
                let countries = self.action(Intent::Open(List::Countries.start()));
                Action {
                    // The menu has it, and is never far.
                    keys: Keys::InTurn(self.keys(countries.intent)),
                    ..countries
                }
            }),
        }
    }

    /// What else a caller may need: the way in; and before anything has happened, or after it, another number.
    fn around_call(&self) -> Vec<Message> {
        let site = self.session.site();
        let is_calm = self.is_untouched() || self.state.is_closed();
        let is_calm = is_calm && self.session.region().is_some();
        let access = site.text(Field::Access);
        let access = access.map(|access| Message::new("way-in").with("access", access));
        let also = site.text(Field::ExtraNumber).filter(|_| is_calm);
        let also = also.map(|number| {
            let name = site.text(Field::ExtraName).unwrap_or_default();
            Message::new("also-ring")
                .with("name", name)
                .with("number", number)
        });
        access.into_iter().chain(also).collect()
    }

    /// Whether there is sound, in words.
    pub(super) fn sound_line(&self) -> Option<Message> {
        let silent = self.session.device()? == Device::Silent;
        Some(Message::new(match (self.session.is_muted(), silent) {
            (true, _) => "sound-off",
            (false, true) => "sound-none",
            (false, false) => "sound-on",
        }))
    }

    pub(super) fn lead_line(&self) -> Option<Message> {
        match self.state.lead {
            _ if self.state.is_closed() => None,
            Lead::Helper => None,
            Lead::CallTaker => Some(Message::new("call-taker-leads")),
            Lead::Aed => Some(Message::new("aed-leads")),
        }
    }

    pub(super) fn same_person_line(&self) -> Option<Message> {
        let shown = self.state.same_person_shown(&self.rules);
        // Over a page, and beside a question, its key means something else.
        let steps = self.session.page() == Route::Instructions && self.state.seizure.is_none();
        let key = self.keys(Intent::SamePerson).first().filter(|_| steps);
        let key = key.map_or_else(String::new, |key| format!("[{}]", key.caption()));
        shown.then(|| Message::new("same-person").with("key", key))
    }
}
