//! The languages, each by its own name, some at a time.

use crate::content::{Content, Language};
use crate::session::{Intent, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{ListPart, choice};
use crate::view_model::{Choice, Part, View};
use crate::{message, message_id};

impl View<'_> {
    pub(in crate::view_model) fn languages(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(message!("key-language")));
        let spoken = self.session.language();
        let list = ListPart::of(List::Languages, part, Language::all());
        let choices = list.choices(
            message_id!("country-hint", page, pages),
            |language, _, key| {
                let own = Content::in_language(*language);
                let name = own.map(|content| content.words.text(&message!("language-name")));
                let name = name.unwrap_or_else(|_| language.tag().to_owned());
                Choice {
                    chosen: *language == spoken,
                    ..choice(
                        Intent::Language(*language),
                        key,
                        message!("words", text = name),
                    )
                }
            },
        );
        screen.push(Part::Choices(choices));
        self.end_page(Intent::ClosePage, screen);
    }
}
