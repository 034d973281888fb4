//! The menu.

use crate::locale::Message;
use crate::session::{Intent, Key, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};

impl View<'_> {
    pub(in crate::view_model) fn menu(&self, screen: &mut Draft) {
        screen.push(Part::Title(Message::new("menu-title")));
        let looks = self.session.looks();
        let theme = Message::new(format!("theme-{}", looks.theme.name()));
        let motion = Message::new(format!("motion-{}", looks.motion.name()));
        let skin = Message::new(format!("skin-{}", looks.skin.name()));
        let loudness = Message::new(format!("loudness-{}", looks.loudness.name()));
        let mut choices = self.listed();
        choices.extend([
            choice(Intent::Theme, '3', theme),
            choice(Intent::Motion, '4', motion),
            choice(Intent::Skin, '5', skin),
            choice(Intent::Loudness, '7', loudness),
            choice(Intent::SoundCheck, '8', Message::new("key-sound-check")),
        ]);
        if self.session.is_kiosk() {
            // What others kept is nobody's business there, and the key says so.
            let kept = Intent::Open(List::Kept.start());
            choices.retain(|choice| choice.intent != kept);
            screen.bind(&[Key::Char('6')], kept);
        }
        self.hide_country(&mut choices, screen);
        if self.session.training().is_some() {
            choices.retain(|choice| !choice.intent.is_for_live_only());
        } else if self.session.may_practise() {
            choices.push(choice(Intent::Practise, '9', Message::new("key-practice")));
        }
        let mute = self.sound_line();
        choices.extend(mute.map(|line| choice(Intent::Mute, 'M', line.attribute("state"))));
        screen.push(choices_part(Message::new("menu-hint"), choices));
        self.end_page(Intent::ClosePage, screen);
    }
}
