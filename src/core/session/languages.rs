//! Which languages are in front: that of the helper, a second one under it, and that of the call taker.

use super::{Intent, Session};
use crate::content::{Content, Language};
use crate::locale::Catalog;
use crate::preferences::{Appearance, SecondLanguage};
use crate::site::Site;
use overdose_protocol::time::Now;

/// The language that was chosen, else the first one of the site.
pub(super) fn language_at(looks: Appearance, site: &Site) -> Language {
    let of_site = known(site.languages()).next();
    looks.language.or(of_site).unwrap_or(Language::ENGLISH)
}

/// Those of these tags that the program carries.
fn known(tags: &[String]) -> impl Iterator<Item = Language> {
    tags.iter().filter_map(|tag| Language::find(tag))
}

impl Session {
    /// The language in which everything is said.
    #[must_use]
    pub fn language(&self) -> Language {
        language_at(self.looks, &self.site)
    }

    /// The words of the second language, where there is one.
    #[must_use]
    pub fn second(&self) -> Option<&'static Catalog> {
        self.start
            .second
            .or_else(|| self.second_language()?.words())
    }

    /// The second language, which stands under the first one: what was chosen, else that of the house wherever another one is in
    /// front, so that whoever knows the house can follow. A draft is not read alone unless that was chosen: where it is the house's
    /// own, what the house speaks beside it stands there, else English.
    #[must_use]
    pub fn second_language(&self) -> Option<Language> {
        let house = self.house_language();
        let same = SecondLanguage::Language(self.language());
        match self.looks.second.filter(|chosen| *chosen != same) {
            None if house != self.language() => Some(house),
            None if self.content.words.is_draft() => {
                let mut others = known(self.site.languages()).chain([Language::ENGLISH]);
                others.find(|language| *language != self.language())
            }
            None | Some(SecondLanguage::Nothing) => None,
            Some(SecondLanguage::Language(language)) => Some(language),
        }
        .filter(|second| *second != self.language())
    }

    /// The same where it is shown: a terminal has no place for it.
    #[must_use]
    pub fn second_in_sight(&self) -> Option<Language> {
        self.second_language().filter(|_| self.start.own_letters)
    }

    /// The first language of the site, which those who work there and the crew know.
    fn house_language(&self) -> Language {
        let mut of_site = known(self.site.languages());
        of_site.next().unwrap_or(Language::ENGLISH)
    }

    /// What may stand second: the languages of the site, those of the call taker, and English.
    fn second_languages(&self) -> Vec<Language> {
        let of_site = known(self.site.languages());
        let of_country = known(self.languages_of_country());
        let all = of_site.chain(of_country).chain([Language::ENGLISH]);
        distinct(all.filter(|language| *language != self.language()))
    }

    /// What comes after the second language that is there: the next one that may stand there, and after the last one none.
    fn next_second_language(&self) -> SecondLanguage {
        let mut all = self.second_languages().into_iter();
        let next = match self.second_language() {
            None => all.next(),
            Some(second) => {
                all.find(|language| *language == second);
                all.next()
            }
        };
        next.map_or(SecondLanguage::Nothing, SecondLanguage::Language)
    }

    /// The language of the call taker where it is another than the one in front: one of the country's, else that of the house.
    /// Nothing where the language in front is one of the country's, or where no country is known.
    #[must_use]
    pub fn phone_language(&self) -> Option<Language> {
        let of_country = self.languages_of_country();
        let first = known(of_country).next();
        let speaks = known(of_country).any(|language| language == self.language());
        let phone = first.unwrap_or_else(|| self.house_language());
        self.region?;
        (!speaks && phone != self.language()).then_some(phone)
    }

    /// The language of the crew where it is another than the one in front: that of the call taker, else that of the house.
    fn crew_language(&self) -> Option<Language> {
        let house = Some(self.house_language()).filter(|_| self.region.is_none());
        let crew = self.phone_language().or(house);
        crew.filter(|crew| *crew != self.language())
    }

    /// The language of the handover: that of the crew, unless somebody asked for that of the helper.
    #[must_use]
    pub fn handover_language(&self) -> Language {
        let crew = self.crew_language().filter(|_| !self.helpers_handover);
        crew.unwrap_or_else(|| self.language())
    }

    /// The other language in which the handover can be shown, where there is one.
    #[must_use]
    pub fn other_handover_language(&self) -> Option<Language> {
        let crew = self.crew_language()?;
        Some(if self.helpers_handover {
            crew
        } else {
            self.language()
        })
    }

    /// The content in whose words the handover is written.
    #[must_use]
    pub fn handover_content(&self) -> &'static Content {
        Content::in_language(self.handover_language()).unwrap_or(self.content)
    }

    fn languages_of_country(&self) -> &'static [String] {
        self.region.map_or(&[], |region| &region.languages)
    }

    /// All languages as they are offered: that of the computer first, then those of the site, then the others.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let of_site = known(self.site.languages());
        let first = self.start.language.into_iter().chain(of_site);
        distinct(first.chain(Language::all().iter().copied()))
    }

    /// Chooses a language: that in front, that under it, or that of the handover.
    pub(super) fn choose_language(&mut self, intent: Intent, now: Now) {
        let mut looks = self.looks;
        match intent {
            Intent::Language(language) => looks.language = Some(language),
            Intent::SecondLanguage => looks.second = Some(self.next_second_language()),
            _ => self.helpers_handover = !self.helpers_handover,
        }
        self.look(looks, now);
        if matches!(intent, Intent::Language(_)) {
            self.leave(now);
        }
    }

    /// Takes the words of another language where it is no longer the one before.
    pub(super) fn change_language(&mut self, before: Language) {
        if self.language() != before
            && let Ok(content) = Content::in_language(self.language())
        {
            self.content = content;
        }
    }
}

/// Each once, where it stands first.
fn distinct(languages: impl Iterator<Item = Language>) -> Vec<Language> {
    let mut all = Vec::new();
    for language in languages {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}
