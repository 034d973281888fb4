//! The menu.

use crate::locale::Message;
use crate::session::{Intent, Key, List};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{Part, View};
use crate::{message, messages};

impl View<'_> {
    pub(in crate::view_model) fn menu(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("menu-title")));
        let looks = self.session.looks();
        let theme = messages::named("theme", looks.theme().name());
        let motion = messages::named("motion", looks.motion().name());
        let skin = messages::named("skin", looks.skin.name());
        let scan = match looks.scan.seconds() {
            Some(seconds) => message!("scan-on", seconds),
            None => message!("scan-off"),
        };
        let loudness = messages::named("loudness", looks.loudness.name());
        let mut choices = self.listed();
        choices.extend([
            choice(
                Intent::Theme,
                '3',
                with_origin(theme, looks.has_theme_of_system()),
            ),
            choice(
                Intent::Motion,
                '4',
                with_origin(motion, looks.has_motion_of_system()),
            ),
            choice(Intent::Skin, '5', skin),
            choice(Intent::Loudness, '7', loudness),
            choice(Intent::SoundCheck, '8', message!("key-sound-check")),
            choice(Intent::Scan, 'W', scan),
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
            choices.push(choice(Intent::Practise, '9', message!("key-practice")));
        }
        let mute = self.sound_lines();
        choices.extend(mute.map(|[_, state]| choice(Intent::Mute, 'M', state)));
        let voice = messages::named("reader-voice", looks.reader_voice.name());
        let voice = choice(Intent::ReaderVoice, 'R', voice);
        choices.extend(self.session.has_screen_reader().then_some(voice));
        screen.push(choices_part(message!("menu-hint"), choices));
        self.end_page(Intent::ClosePage, screen);
    }
}

/// A look, and whether it is that of the computer because nobody chose one.
fn with_origin(look: Message, of_system: bool) -> Message {
    if of_system {
        message!("menu-of-system", item = look)
    } else {
        look
    }
}
