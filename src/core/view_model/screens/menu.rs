//! The menu.

use crate::locale::Message;
use crate::session::{Intent, Key, List, Route, Session};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};

impl View<'_> {
    pub(in crate::view_model) fn menu(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("menu-title")));
        let countries = Intent::Open(List::Countries.start());
        let learn = Intent::Open(Route::Learn);
        let looks = self.session.looks();
        let mut choices = vec![
            choice(countries, '1', Message::new("key-country")),
            choice(learn, '2', Message::new("key-learn")),
            choice(
                Intent::Theme,
                '3',
                Message::new(format!("theme-{}", looks.theme.name())),
            ),
            choice(
                Intent::Motion,
                '4',
                Message::new(format!("motion-{}", looks.motion.name())),
            ),
            choice(
                Intent::Skin,
                '5',
                Message::new(format!("skin-{}", looks.skin.name())),
            ),
            choice(
                Intent::Open(List::Kept.start()),
                '6',
                Message::new("key-kept"),
            ),
            choice(
                Intent::Loudness,
                '7',
                Message::new(format!("loudness-{}", looks.loudness.name())),
            ),
            choice(Intent::SoundCheck, '8', Message::new("key-sound-check")),
            choice(Intent::Open(Route::Site), '0', Message::new("key-site")),
        ];
        if self.session.is_kiosk() {
            // What others kept is nobody's business there, and the key says so.
            let kept = Intent::Open(List::Kept.start());
            choices.retain(|choice| choice.intent != kept);
            screen.bind(&[Key::Char('6')], kept);
        }
        if self.session.has_fixed_country() {
            choices.retain(|choice| choice.intent != countries);
            screen.bind(&[Key::Char('1')], countries);
        }
        if self.session.training().is_some() {
            choices.retain(|choice| !Session::is_for_live_only(choice.intent));
        } else if self.session.may_practise() {
            let before_site = choices.len().saturating_sub(1);
            let practise = choice(Intent::Practise, '9', Message::new("key-practice"));
            choices.insert(before_site, practise);
        }
        let mute = self.sound_line();
        choices.extend(mute.map(|line| choice(Intent::Mute, 'M', line.attribute("state"))));
        screen.push(choices_part("menu-hint", choices));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }
}
