//! The whole window, driven by keys, clicks and a clock that the test turns.

use std::borrow::Cow;
use std::cell::Cell;
use std::io;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Once;
use std::thread;
use std::time::{Duration, Instant};

use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use iced::keyboard::key::Named;
use iced::{Size, keyboard::Key};
use overdose_checklist::journal::JournalHandle;
use overdose_checklist::ui::{App, AskSystem, Message, SettingsStore};
use overdose_core::content::Content;
use overdose_core::fonts;
use overdose_core::preferences::Appearance;
use overdose_core::session::Options;
use overdose_core::site;
use overdose_core::view_model::Part;
use overdose_protocol::time::{Clock, Millis, Now};

use super::driver::{Driver, character};
use crate::script::{self, Step, steps};

/// How long a hand looks at what is there before each key, in milliseconds.
const HAND: Millis = 400;

/// A clock that stands still until the test turns it.
#[derive(Clone)]
struct TestClock(Rc<Cell<Millis>>);

impl Clock for TestClock {
    fn now(&self) -> Now {
        let boot = self.0.get();
        Now {
            boot,
            wall: 1_800_000_000_000 + i64::try_from(boot).expect("a short test"),
            offset: 0,
        }
    }
}

/// The window and its clock.
pub struct Window {
    driver: Driver<App, Message>,
    clock: Rc<Cell<Millis>>,
    /// Since when its clock is that of the world, where it is not turned, and what it showed then.
    real: Option<(Instant, Millis)>,
}

/// How a window is opened.
#[derive(Clone, Copy)]
pub struct Setup {
    pub country: Option<&'static str>,
    pub profile: Option<&'static str>,
    pub address: Option<&'static str>,
    /// What the site says, as its file has it.
    pub site: &'static str,
    pub size: Size,
    pub looks: Appearance,
    pub content: &'static Content,
    /// Whose words stand under those of the content.
    pub second: Option<&'static Content>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            country: None,
            profile: None,
            address: None,
            site: "{}",
            size: Size::new(1280.0, 800.0),
            looks: Appearance::default(),
            content: Content::embedded().expect("embedded content"),
            second: None,
        }
    }
}

impl Window {
    pub fn open(country: Option<&'static str>, profile: Option<&'static str>) -> Self {
        Self::with(Setup {
            country,
            profile,
            ..Setup::default()
        })
    }

    pub fn with(setup: Setup) -> Self {
        Self::with_keeper(setup, Box::new(|_| {}))
    }

    pub fn with_keeper(setup: Setup, keep: SettingsStore) -> Self {
        Self::of(setup, |app| app.with_settings_store(keep))
    }

    /// A window that asks the system what it wishes for.
    pub fn with_wishes(ask: AskSystem, keep: SettingsStore) -> Self {
        let finish = |app: App| app.with_settings_store(keep).with_system_wishes(ask);
        Self::of(Setup::default(), finish)
    }

    /// A window whose incidents are kept.
    pub fn with_journal(keeper: JournalHandle) -> Self {
        Self::keeping(Setup::default(), keeper)
    }

    /// The same, opened like this.
    pub fn keeping(setup: Setup, keeper: JournalHandle) -> Self {
        Self::of(setup, |app| app.with_journal(keeper))
    }

    fn of(setup: Setup, finish: impl FnOnce(App) -> App) -> Self {
        load_fonts();
        let content = setup.content;
        let profiles = &content.protocol.profiles;
        let clock = Rc::new(Cell::new(1_000_000));
        let options = Options {
            country: setup.country.map(str::to_owned),
            profile: setup
                .profile
                .map(|name| profiles.find(name).expect("a profile")),
            address: setup.address.map(str::to_owned),
            looks: setup.looks,
            second: setup.second.map(|content| &content.words),
            site: site::read(setup.site.as_bytes(), content).site,
            ..Options::default()
        };
        let app = finish(App::new(
            content,
            &options,
            Box::new(TestClock(clock.clone())),
        ));
        // A way to a loudspeaker that nobody opens before the first screen is shown.
        let app = app.with_audio(Box::new(|| Err(io::Error::other("a test"))));
        let app = app.with_training(None).looked_after(Arc::new(|| None));
        let focus = app.focus_first();
        let mut driver = Driver::new(app, App::update, App::view, setup.size);
        driver.run(focus);
        let real = None;
        Self {
            driver,
            clock,
            real,
        }
    }

    pub fn driver(&mut self) -> &mut Driver<App, Message> {
        &mut self.driver
    }

    /// From now on time passes as it does in the world: who waits waits.
    pub fn follow(&mut self, since: Instant) {
        self.real = Some((since, self.clock.get()));
    }

    /// Lets the clock come to this moment.
    fn turn(&self, at: Millis) {
        let Some((since, first)) = self.real else {
            self.clock.set(at);
            return;
        };
        let gone = || first + Millis::try_from(since.elapsed().as_millis()).expect("a short test");
        thread::sleep(Duration::from_millis(at.saturating_sub(gone())));
        self.clock.set(gone());
    }

    /// Lets time pass; the timer rings whenever it would.
    pub fn wait(&mut self, millis: Millis) {
        let end = self.clock.get() + millis;
        loop {
            let now = TestClock(self.clock.clone()).now();
            let wake = self.driver.state().wake_at();
            let Some(at) = wake.filter(|at| *at <= end) else {
                break;
            };
            self.turn(at.max(now.boot));
            self.driver.send(Message::Woke);
            if at <= now.boot {
                break;
            }
        }
        self.turn(end);
        self.driver.send(Message::Woke);
    }

    /// Plays a script, with a look at what is there before each key.
    pub fn keys(&mut self, script: &str) {
        steps(script).for_each(|step| self.step(step));
    }

    /// Plays a step of a script.
    pub fn step(&mut self, step: Step) {
        let (wait, key) = step.timed(HAND);
        if wait > 0 {
            self.wait(wait);
        }
        if let Some(key) = key {
            self.driver.tap(typed(key));
        }
    }

    /// Presses a key and keeps it down.
    pub fn hold(&mut self, key: script::Key) {
        self.wait(HAND);
        self.driver.hold(typed(key), 40);
    }

    pub fn release(&mut self, key: script::Key) {
        self.driver.release(typed(key));
    }

    /// Clicks as a person does: after what stands there has been seen.
    pub fn click(&mut self, text: &str) {
        self.wait(800);
        assert!(self.driver.click(text), "nothing to click: {text}");
    }

    pub fn texts(&mut self) -> Vec<String> {
        // A space at which no line is broken is a space all the same.
        let texts = self.driver.texts().into_iter();
        texts.map(|text| text.replace('\u{a0}', " ")).collect()
    }

    pub fn has_focus(&mut self, id: &'static str) -> bool {
        self.driver.is_focused(id)
    }

    pub fn sees(&mut self, text: &str) -> bool {
        self.texts().iter().any(|shown| shown.contains(text))
    }

    /// Whether a number to call stands on the screen: as an order, small after the end, or of whom somebody is said to call (R19).
    pub fn sees_a_number(&mut self) -> bool {
        let texts = self.texts();
        let app = self.app();
        let words = &app.session().content().words;
        let mut parts = app.runtime().screen().parts.iter();
        let bar = parts.find_map(|part| match part {
            Part::CallBar(bar) => Some(bar),
            _ => None,
        });
        let lines = bar.map(|bar| std::iter::once(&bar.call).chain(&bar.around));
        let lines = lines.into_iter().flatten();
        let mut said = lines.map(|line| words.text(line).replace('\u{a0}', " "));
        said.any(|line| {
            line.contains(|c: char| c.is_ascii_digit())
                && texts.iter().any(|text| text.contains(&line))
        })
    }

    #[track_caller]
    pub fn expect(&mut self, text: &str) {
        assert!(
            self.sees(text),
            "\"{text}\" is not on the screen: {:#?}",
            self.texts()
        );
    }

    pub fn picture(&mut self) -> Vec<Vec<[u8; 4]>> {
        let ground = self.app().ground().background_color;
        self.driver.picture_on(ground)
    }

    pub fn app(&self) -> &App {
        self.driver.state()
    }
}

/// The embedded fonts and no others, as in the window.
pub fn load_fonts() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        overdose_checklist::ui::start_text();
        let mut system = font_system().write().expect("the fonts");
        for face in fonts::FACES.into_iter().flatten() {
            system.load_font(Cow::Borrowed(face));
        }
        let fonts = system.raw().db_mut();
        let others: Vec<_> = fonts
            .faces()
            .filter(|face| !matches!(face.source, Source::Binary(_)))
            .map(|face| face.id)
            .collect();
        for face in others {
            fonts.remove_face(face);
        }
    });
}

fn typed(key: script::Key) -> Key {
    Key::Named(match key {
        script::Key::Char(letter) => return character(letter),
        script::Key::Enter => Named::Enter,
        script::Key::Esc => Named::Escape,
        script::Key::Space => Named::Space,
        script::Key::Backspace => Named::Backspace,
        script::Key::Delete => Named::Delete,
        script::Key::Tab => Named::Tab,
        script::Key::Left => Named::ArrowLeft,
        script::Key::Right => Named::ArrowRight,
        script::Key::Up => Named::ArrowUp,
        script::Key::Down => Named::ArrowDown,
        script::Key::PageUp => Named::PageUp,
        script::Key::PageDown => Named::PageDown,
        script::Key::Function(11) => Named::F11,
        script::Key::Function(_) | script::Key::Ctrl(_) => panic!("no test taps {key:?}"),
    })
}
