//! What the site says of itself, and a desk that anybody may use: it goes back to how it was found.

use super::{Effect, List, Options, Route, Session, UiRequest, header};
use crate::content::Content;
use crate::message;
use crate::preferences::Appearance;
use crate::ready::{self, Check, Facts};
use crate::session::Device;
use crate::site::{Field, Site, SoundSetting};
use overdose_protocol::definition::ProfileId;
use overdose_protocol::region::Region;
use overdose_protocol::time::{Millis, Now};

/// How long words that are looked for wait for the next letter, in milliseconds.
const SEARCHING: Millis = 60_000;

/// What is known of the place: what was said at the start, else what the site says.
pub(super) struct Known {
    pub region: Option<&'static Region>,
    pub profile: Option<ProfileId>,
    pub trained: bool,
    pub address: Option<String>,
}

impl Known {
    pub fn of(content: &'static Content, options: &Options) -> Self {
        let site = &options.site;
        let country = options.country.as_deref().or(site.text(Field::Country));
        let profile = site.text(Field::Profile);
        Self {
            region: country.and_then(|code| content.regions.find(code)),
            profile: options
                .profile
                .or_else(|| content.protocol.profiles.find(profile?)),
            trained: options.trained || site.is_on(Field::TrainedHelpers),
            address: options
                .address
                .clone()
                .or_else(|| site.text(Field::Address).map(str::to_owned)),
        }
    }
}

/// Whether somebody looks whether everything is ready.
#[derive(Clone)]
pub(super) enum FactsStatus {
    /// Nobody does.
    ByNobody,
    /// Somebody is about to.
    Soon,
    /// Somebody found this out.
    At(Facts),
}

/// How a desk that anybody may use was found.
#[derive(Clone)]
pub(super) struct AsFound {
    pub region: Option<&'static Region>,
    pub looks: Appearance,
}

/// The same looks, as loud as the site wants it.
pub(super) fn at_site(looks: Appearance, site: &Site) -> Appearance {
    match site.sound() {
        Some(SoundSetting::On(loudness)) => Appearance { loudness, ..looks },
        Some(SoundSetting::Off) | None => looks,
    }
}

impl Session {
    /// Looks and sounds so from now on, in the language that was chosen.
    pub(super) fn set_looks(&mut self, looks: Appearance) {
        let before = self.language();
        self.looks = looks;
        self.change_language(before);
    }

    /// What the site says.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Whether it is a desk that anybody may use.
    #[must_use]
    pub fn is_kiosk(&self) -> bool {
        self.kiosk.is_some()
    }

    /// Whether the country stands fast: it is that of a desk that anybody may use.
    #[must_use]
    pub fn has_fixed_country(&self) -> bool {
        self.kiosk
            .as_ref()
            .is_some_and(|found| found.region.is_some())
    }

    /// Follows a site file that was written anew, or that came late. What was said at the start still comes first, and a country
    /// that was chosen stays where the site names none. Nothing changes under an open incident: what the file says then holds
    /// once the first question is there again.
    pub fn set_site(&mut self, site: Site) {
        if self.has_incident() {
            self.next_site = Some(site);
            return;
        }
        if site == self.site {
            return;
        }
        let options = Options {
            site,
            ..self.start.clone()
        };
        let known = Known::of(self.content, &options);
        self.region = known.region.or(self.region);
        self.profile = known.profile;
        self.trained = known.trained;
        self.address = known.address;
        let before = self.language();
        self.looks = at_site(self.looks, &options.site);
        if let Some(found) = &mut self.kiosk {
            // A desk goes back to what its file says by now.
            found.region = known.region;
            found.looks = at_site(found.looks, &options.site);
        }
        self.site = options.site;
        self.change_language(before);
        self.unmute();
        self.front.incident.header = header(self.content, self.region, self.profile, self.trained);
    }

    /// Whether anything has happened to anybody here that is not over.
    fn has_incident(&self) -> bool {
        self.front.has_begun() || self.other_people() > 0
    }

    /// What the site file says by now holds from the first question on.
    pub(super) fn apply_next_site(&mut self) {
        if !self.has_incident()
            && let Some(site) = self.next_site.take()
        {
            self.set_site(site);
        }
    }

    /// Is told that somebody will look whether everything is ready.
    pub fn look_after(&mut self) {
        self.looked = FactsStatus::Soon;
    }

    /// Whether somebody looks whether everything is ready.
    #[must_use]
    pub fn is_looked_after(&self) -> bool {
        !matches!(self.looked, FactsStatus::ByNobody)
    }

    /// Is told what was found out about the computer and the program.
    pub fn set_facts(&mut self, facts: Facts) {
        self.looked = FactsStatus::At(facts);
    }

    /// What was found out about the computer and the program; nothing before somebody looked.
    #[must_use]
    pub fn facts(&self) -> Option<&Facts> {
        match &self.looked {
            FactsStatus::At(facts) => Some(facts),
            FactsStatus::ByNobody | FactsStatus::Soon => None,
        }
    }

    /// Whether everything is ready, thing by thing; nothing before somebody looked.
    #[must_use]
    pub fn readiness(&self, now: Now) -> Option<Vec<Check>> {
        let mut facts = self.facts()?.clone();
        // What plays may come and go while the program runs.
        facts.sound = match self.device() {
            _ if self.is_muted() => ready::AudioCheck::Off,
            Some(Device::Silent) => ready::AudioCheck::Silent,
            Some(Device::Muted) => ready::AudioCheck::Muted,
            Some(Device::Headphones) => ready::AudioCheck::Headphones,
            Some(Device::Plays) | None => facts.sound,
        };
        let faults = self.start.faults.iter().map(Check::of_start);
        let letters = self.start.own_letters && self.place().lacks_letters();
        let letters = letters.then(Check::of_letters);
        let checks = ready::checks(&facts, &self.place(), now);
        Some(faults.chain(letters).chain(checks).collect())
    }

    /// What is known of the place.
    fn place(&self) -> ready::SiteStatus<'_> {
        ready::SiteStatus {
            region: self.region,
            address: self.address(),
            site: &self.site,
        }
    }

    /// Lets the site file be changed, where it may be.
    pub(super) fn edit_site(&mut self, now: Now) -> Effect {
        if self.kiosk.is_some() {
            self.notify(message!("notice-kiosk-site"), now);
        } else if self.has_open_incident() {
            self.notify(message!("notice-site-open"), now);
        } else {
            self.record_activity(now);
            return Effect::Ui(UiRequest::EditSite);
        }
        Effect::None
    }

    /// Leaves a desk that anybody may use: only when nobody needs it, and only when it is meant.
    pub(super) fn leave_kiosk(&mut self, now: Now) -> Effect {
        self.record_activity(now);
        if self.kiosk.is_none() {
            return Effect::None;
        }
        if self.has_open_incident() {
            self.notify(message!("notice-leave-open"), now);
            return Effect::None;
        }
        if self.is_meant(now) {
            Effect::Ui(UiRequest::Leave)
        } else {
            Effect::None
        }
    }

    /// How long a screen that was left behind stays, in milliseconds (R12).
    pub(super) fn timeout(&self) -> Millis {
        match self.kiosk {
            // Where all letters are typed none of them calls for help.
            _ if matches!(self.page, Route::List(List::Search, _)) => SEARCHING,
            // No guideline says how long a desk waits; ten minutes are those of *Same person?*.
            Some(_) => self.protocol().timers.same_person.millis,
            None => self.protocol().timers.set_aside.millis,
        }
    }

    /// Whether whoever was here last left something otherwise than it was found.
    pub(super) fn is_changed(&self) -> bool {
        self.others.is_empty()
            && self.kiosk.as_ref().is_some_and(|found| {
                let code = |region: Option<&Region>| region.map(|region| region.code.clone());
                found.looks != self.looks
                    || code(found.region) != code(self.region)
                    || self.is_hushed()
            })
    }

    /// Makes everything as it was found, unless somebody behind is still helped with it.
    pub(super) fn as_found(&mut self) {
        if let Some(found) = &self.kiosk
            && self.others.is_empty()
        {
            let AsFound { region, looks } = *found;
            self.set_looks(looks);
            self.region = region;
            self.unmute();
            self.front.incident.header =
                header(self.content, self.region, self.profile, self.trained);
        }
    }
}
