//! The languages, each by its own name, some at a time; what stands under them; and that their words are a draft.

use crate::content::Language;
use crate::locale::{Catalog, Message};
use crate::session::{Group, Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id};

impl View<'_> {
    pub(in crate::view_model) fn languages(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("languages-title")));
        let spoken = self.session.language();
        let list = ListPart::of(List::Languages, part, self.session.languages());
        let mut choices = list.choices(
            message_id!("languages-hint", page, pages),
            |language, _, key| Choice {
                chosen: language == spoken,
                ..choice(Intent::Language(language), key, listed(language))
            },
        );
        let second = match self.session.second_language() {
            Some(second) => message!("language-second", name = name(second)),
            None => message!("language-second-none"),
        };
        let second = choice(Intent::SecondLanguage, '0', second);
        choices.choices.push(second);
        screen.push(Part::Choices(choices));
        self.end_page(Intent::ClosePage, screen);
    }

    /// That the words in front are a draft, before anything has happened.
    pub(in crate::view_model) fn draft_line(&self) -> Option<Message> {
        let words = &self.session.content().words;
        let tells = self.is_untouched() && words.is_draft();
        tells.then(|| match self.session.second_in_sight() {
            Some(second) => message!("notice-draft", name = name(second)),
            None => message!("notice-draft-alone"),
        })
    }

    /// That a page is in English, where the language in front has no words for it yet.
    pub(in crate::view_model) fn english_line(&self) -> Option<Message> {
        let title = match self.session.page().group() {
            Group::Learn => message!("learn-title"),
            Group::Practice => message!("practice-title"),
            Group::Site => message!("site-title"),
            _ => return None,
        };
        let words = &self.session.content().words;
        let in_english = words.language_of(&title.id) != words.language();
        in_english.then(|| message!("notice-in-english"))
    }
}

/// A language by its own name, and whether its words are a draft.
fn listed(language: Language) -> Message {
    let is_draft = language.words().is_some_and(Catalog::is_draft);
    let name = name(language);
    if is_draft {
        message!("language-draft", name)
    } else {
        message!("words", text = name)
    }
}

/// A language by its own name.
pub(in crate::view_model) fn name(language: Language) -> String {
    language.words().map_or_else(
        || language.tag().to_owned(),
        |words| words.text(&message!("language-name")),
    )
}
