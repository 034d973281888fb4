//! The call bar, and the lines about who leads and whose incident this is.

use super::{Action, CallBar, Keys, View};
use crate::fonts;
use crate::format::{format_duration, format_time};
use crate::locale::Message;
use crate::session::{Device, Intent, List, Route};
use crate::site::Field;
use crate::{message, messages};
use overdose_protocol::incident::Lead;

impl View<'_> {
    /// The call bar: the number is there on every screen, in every state.
    pub(super) fn call_bar(&self) -> CallBar {
        let region = self.session.region();
        let number = region.map(|region| region.ambulance.as_str());
        let calling = self.state.facts.calling.filter(|_| !self.state.is_closed());
        let ordered = region.map_or_else(
            || message!("call-any"),
            |region| {
                let number = region.ambulance.as_str();
                match region.also.as_deref() {
                    None => message!("call-number", number),
                    Some(also) => message!("call-also", number, also),
                }
            },
        );
        let call = match (calling, number) {
            (None, Some(number)) if self.state.is_closed() => message!("call-quiet", number),
            (None, _) => ordered,
            (Some(_), Some(number)) => message!("call-calling", number),
            (Some(_), None) => message!("call-calling-any"),
        };
        let others = self.session.other_people();
        let say = self
            .state
            .call_card(&self.rules)
            .map(|card| messages::say(self.protocol, card));
        let open = !self.state.is_closed();
        CallBar {
            call,
            quiet: self.state.is_closed() && region.is_some(),
            hint: match region {
                _ if calling.is_some() => {
                    let since = calling.map(|calling| calling.since).unwrap_or_default();
                    let time = format_time(self.now.at(since));
                    message!("call-calling-since", time)
                }
                None => message!("call-hint"),
                Some(region) => message!(
                    "call-hint-country",
                    country = messages::country(&region.code)
                ),
            },
            call_taker: self
                .state
                .call_is_open(&self.rules)
                .then(|| message!("call-taker")),
            place: self.session.address().map(|address| {
                let shown = fonts::drawn(address);
                // Question marks alone would say nothing.
                if self.session.lacks_letters(address) && !shown.contains(char::is_alphanumeric) {
                    return message!("we-are-at-lacks");
                }
                message!("we-are-at", address)
            }),
            calling: (self.call_matters() && calling.is_none() && region.is_some())
                .then(|| message!("call-mark")),
            around: self.around_call(),
            say,
            say_language: self.session.phone_language(),
            sound: self.sound_lines().map(|[line, _]| line),
            has_sound: self.session.device() == Some(Device::Plays)
                && !self.session.is_muted()
                && !self.session.lacks_voice(),
            unsaved: self.session.is_unsaved().then(|| message!("mark-unsaved")),
            open_for: self
                .state
                .began
                .filter(|_| open)
                .map(|began| message!("open-since", clock = format_duration(self.passed(began)))),
            others: (others > 0).then(|| message!("two-people", count = others)),
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

    /// Whether somebody ought to be on the phone.
    fn call_matters(&self) -> bool {
        self.state.call_card(&self.rules).is_some() && self.state.lead != Lead::CallTaker
    }

    /// What else a caller may need: the way in; and before anything has happened, or after it, another number.
    fn around_call(&self) -> Vec<Message> {
        let site = self.session.site();
        let is_calm = self.is_untouched() || self.state.is_closed();
        let is_calm = is_calm && self.session.region().is_some();
        let access = site.text(Field::Access);
        let access = access.map(|access| message!("way-in", access));
        let also = site.text(Field::ExtraNumber).filter(|_| is_calm);
        let also = also.map(|number| {
            let name = site.text(Field::ExtraName).unwrap_or_default();
            message!("also-ring", name, number)
        });
        // The bar says that somebody calls, and names no number where no country is known: the numbers stay all the same (R19).
        let is_marked = self.state.facts.calling.is_some() && !self.state.is_closed();
        let numbers = (is_marked && self.session.region().is_none()).then(|| message!("call-any"));
        numbers.into_iter().chain(access).chain(also).collect()
    }

    /// Whether there is sound, in words: as it stands by the call bar, and as the menu says it.
    pub(super) fn sound_lines(&self) -> Option<[Message; 2]> {
        let device = self.session.device()?;
        Some(match device {
            _ if self.session.is_muted() => [message!("sound-off"), message!("sound-off.state")],
            Device::Plays if self.session.lacks_voice() => {
                [message!("sound-no-voice"), message!("sound-no-voice.state")]
            }
            Device::Plays => [message!("sound-on"), message!("sound-on.state")],
            Device::Silent => [message!("sound-none"), message!("sound-none.state")],
            Device::Muted => [message!("sound-muted"), message!("sound-muted.state")],
            Device::Headphones => [
                message!("sound-headphones"),
                message!("sound-headphones.state"),
            ],
        })
    }

    pub(super) fn lead_line(&self) -> Option<Message> {
        match self.state.lead {
            _ if self.state.is_closed() => None,
            Lead::Helper => None,
            Lead::CallTaker => Some(message!("call-taker-leads")),
            Lead::Aed => Some(message!("aed-leads")),
        }
    }

    pub(super) fn same_person_line(&self) -> Option<Message> {
        let shown = self.state.same_person_shown(&self.rules);
        // Over a page, and beside a question, its key means something else.
        let steps = self.session.page() == Route::Instructions && self.state.seizure.is_none();
        let key = self.keys(Intent::SamePerson).first().filter(|_| steps);
        let key = key.map_or_else(String::new, |key| format!("[{}]", key.caption()));
        shown.then(|| message!("same-person", key))
    }
}
