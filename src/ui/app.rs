//! The window program: its state, its messages, and what follows from them.

mod audience;
mod begin;
mod describe;
mod frame;
mod site;
mod wake;

use std::cell::OnceCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Instant;

use iced::widget::operation;
use iced::{Element, Task, window};
use overdose_core::content::Content;
use overdose_core::desk::Desk;
use overdose_core::locale::{Direction, Line};
use overdose_core::session::{Device, Effect, IoResponse, Options, Session};
use overdose_core::view_model::{self, Focus, Part, Screen};
use overdose_protocol::time::{Clock, Now};

use describe::Description;

use super::editor::{self, Editor};
use super::gallery::Gallery;
use super::message::Message;
use super::part::RenderContext;
use super::part::{HEADING, NEXT};
use super::theme::{Palette, Scale};
use super::widget::{Fit, Guard, KeyMap, ResetOnChange};
use super::{keys, screen};
use crate::audience::Listener;
use crate::driver::Driver;
use crate::journal::JournalHandle;
use crate::platform::environment::TempFile;
use crate::settings::Settings;
use crate::sound::Open;

/// How many pictures of the window a system keeps at most.
const BUFFERS: u64 = 3;

/// What the window is called: in earnest, in practice, for the room, and where the site file is changed.
const TITLES: [&str; 4] = [
    "window-title",
    "window-title-practice",
    "window-title-audience",
    "window-title-edit",
];

/// Whether a window of this process ever had something to show.
static DRAWN: AtomicBool = AtomicBool::new(false);

/// Whether the window has ever shown a screen.
#[must_use]
pub fn was_drawn() -> bool {
    DRAWN.load(Ordering::Relaxed)
}

/// The state of the window.
pub struct App {
    desk: Desk,
    clock: Rc<dyn Clock>,
    /// What holds back presses that meet what nobody can have seen yet.
    guard: Guard,
    /// What the clock shows.
    real: Now,
    /// The time of what is in front: that of the drill in practice.
    now: Now,
    /// What is shown at that time, once it was made.
    screen: OnceCell<Screen>,
    /// The same moment on the clock of the toolkit, which knows no other.
    instant: Instant,
    full_screen: bool,
    /// How many frames are still to be painted whole: where the system keeps two pictures of the window, the second one has
    /// the old colours when the first has the new ones.
    to_repaint: u64,
    /// How many frames were painted whole for that.
    repainted: u64,
    /// The number of the screen, and how many lines were on it that come and go.
    parts: (u64, usize),
    /// Whether a request to close was answered with the question whether it is meant.
    asked_to_close: bool,
    keep: Keep,
    driver: Driver,
    /// What only the start needs.
    moment: Option<TempFile>,
    /// How a way to a loudspeaker is opened, until the first screen is shown.
    open_sound: Option<Open>,
    /// Whether the first screen is shown.
    shown: bool,
    /// What the keeper tells.
    told: (Sender<Answer>, Receiver<Answer>),
    /// What the window is called, as in [`TITLES`].
    titles: [String; 4],
    /// Everything the window is made of, in the place of the steps.
    gallery: Option<Gallery>,
    /// The page on which the site file is changed, in the place of the steps.
    editor: Option<Editor>,
    /// Who is told what happens in practice.
    listeners: Vec<Listener>,
    /// What a window for the room is told; nothing where it is none.
    lines: Option<Receiver<Option<String>>>,
    /// Whether the page is open on which the site file is changed.
    is_edited: Arc<AtomicBool>,
    /// Where everything that is shown is written down.
    description: Option<Description>,
}

/// What somebody was told, and whether practice had asked for it.
type Answer = (bool, Vec<IoResponse>);

/// Keeps the settings for the next time.
pub type Keep = Box<dyn Fn(Settings)>;

impl App {
    /// A window on the first question.
    pub fn new(content: &'static Content, options: &Options, clock: Box<dyn Clock>) -> Self {
        let clock: Rc<dyn Clock> = clock.into();
        Self {
            desk: Desk::new(Session::new(content, options).with_own_letters()),
            real: clock.now(),
            now: clock.now(),
            screen: OnceCell::new(),
            guard: Guard::new(Rc::clone(&clock)),
            clock,
            instant: Instant::now(),
            full_screen: false,
            to_repaint: 0,
            repainted: 0,
            parts: (0, 0),
            asked_to_close: false,
            keep: Box::new(|_| {}),
            driver: Driver::default(),
            moment: None,
            open_sound: None,
            shown: false,
            told: mpsc::channel(),
            titles: TITLES.map(|id| content.words.text(&Line::new(id))),
            gallery: None,
            editor: None,
            listeners: Vec::new(),
            lines: None,
            is_edited: Arc::default(),
            description: None,
        }
    }

    /// The same with settings that are kept. Without it they are forgotten.
    #[must_use]
    pub fn with_settings_store(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    /// The same with incidents that are kept. Without it they are only in memory.
    #[must_use]
    pub fn with_journal(mut self, keeper: JournalHandle) -> Self {
        self.driver.keep_in(keeper, &mut self.desk);
        self
    }

    /// The same with practice, and a folder in which the trainer's own scenarios may be. Without it none is offered.
    #[must_use]
    pub fn with_training(mut self, folder: Option<PathBuf>) -> Self {
        self.desk.session_mut().offer_practice();
        self.desk = self.desk.with_scenarios_in(folder);
        self
    }

    /// Opens practice at once, with a scenario if one is named.
    pub fn practise(&mut self, scenario: Option<&str>) {
        self.desk.practise(self.real);
        if let Some(id) = scenario {
            self.desk.session_mut().choose_scenario_named(id);
        }
    }

    /// The same with something that only the start needs: it is let go once the first screen is shown.
    #[must_use]
    pub fn with_startup_guard(mut self, moment: Option<TempFile>) -> Self {
        self.moment = moment;
        self
    }

    /// The same with sound. Without it there is none, and nothing is said of it.
    #[must_use]
    pub fn with_audio(mut self, open: Open) -> Self {
        // Nobody looks for a device before the first screen is shown: until then it is there.
        self.desk
            .session_mut()
            .set_audio_status(Device::Plays, self.now);
        self.open_sound = Some(open);
        self
    }

    /// The session that the window shows.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.desk.session()
    }

    /// The session in front, and the one in earnest behind it.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Puts the focus where it starts on the present screen.
    pub fn focus_first(&self) -> Task<Message> {
        operation::focus(match self.screen().focus {
            Focus::Heading => HEADING,
            Focus::Next => NEXT,
        })
    }

    /// The screen of this moment, made once.
    fn screen(&self) -> &Screen {
        self.screen
            .get_or_init(|| view_model::screen(self.session(), self.now))
    }

    /// Follows a message, and has kept what came of it.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        if let Some(gallery) = &mut self.gallery {
            if let Message::CloseRequested(id) = message {
                return window::close(id);
            }
            gallery.update(&message);
            return Task::none();
        }
        if self.editor.is_some() {
            return self.edit(message);
        }
        self.real = self.clock.now();
        self.now = self.desk.time(self.real);
        if let Message::Described(line) = &message {
            self.write_description(line);
            return Task::none();
        }
        let before = self.session().screen();
        let task = Task::batch([self.follow(&message), self.describe(&message)]);
        let asleep = self.clock.asleep();
        let asks = self.driver.carry_out(&mut self.desk, self.real, asleep);
        // A key may have moved the clock of the drill.
        self.now = self.desk.time(self.real);
        self.screen.take();
        self.apply_parts();
        let task = Task::batch([task, self.apply_screen(before)]);
        self.tell_listeners();
        let asked = asks.into_iter().map(|ask| self.ask(ask));
        Task::batch(std::iter::once(task).chain(asked.collect::<Vec<_>>()))
    }

    fn follow(&mut self, message: &Message) -> Task<Message> {
        self.instant = Instant::now();
        let looks = self.session().looks();
        let by_itself = matches!(
            message,
            Message::Woke
                | Message::Shown
                | Message::IoResponse
                | Message::Sound(_)
                | Message::Lines
        );
        if !by_itself && !matches!(message, Message::CloseRequested(_)) {
            self.asked_to_close = false;
        }
        if self.to_repaint > 0 {
            self.to_repaint -= 1;
            self.repainted += 1;
        }
        let effect = match message {
            Message::Key(key) => {
                self.screen();
                let Self { screen, desk, .. } = self;
                match screen.get() {
                    Some(screen) => desk.press_on(screen, *key, self.real),
                    None => desk.press(*key, self.real),
                }
            }
            Message::Do(intent) => self.desk.perform(*intent, self.real),
            Message::FocusNext => return operation::focus_next(),
            Message::FocusPrevious => return operation::focus_previous(),
            Message::Woke => {
                self.desk.advance(self.real);
                Effect::None
            }
            Message::Shown => return self.begin(),
            Message::Sound(device) => {
                self.desk.session_mut().set_audio_status(*device, self.now);
                Effect::None
            }
            Message::IoResponse => {
                for (by_practice, told) in self.told.1.try_iter() {
                    for told in told {
                        self.desk.hear(told, by_practice, self.real);
                    }
                }
                Effect::None
            }
            Message::Lines => {
                // A real emergency here does not end with the trainer's window.
                if !self.handle_lines() && self.desk.is_practice() {
                    return iced::exit();
                }
                Effect::None
            }
            Message::Edit(_) | Message::Described(_) => Effect::None,
            Message::CloseRequested(id) => return self.close(*id),
            Message::Leaving(id, place) => {
                if !self.desk.is_kiosk() {
                    (self.keep)(Settings {
                        looks,
                        window: *place,
                    });
                }
                self.driver.finish(&mut self.desk, self.real);
                return window::close(*id);
            }
        };
        self.apply_appearance(looks);
        self.now = self.desk.time(self.real);
        self.carry_out(effect)
    }

    /// Carries out what only a window can do.
    fn carry_out(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            // A desk that anybody may use stays as it is.
            Effect::FullScreen if self.desk.is_kiosk() => Task::none(),
            Effect::FullScreen => self.switch_full_screen(),
            Effect::Copy => {
                let report = self.session().report(self.now);
                let text = report.map(|report| report.text(self.session().content()));
                iced::clipboard::write(text.unwrap_or_default())
            }
            Effect::Audience => {
                self.open_audience();
                Task::none()
            }
            Effect::EditSite => self.edit_site(),
            Effect::Leave => window::latest()
                .then(|id| id.map_or_else(Task::none, |id| Task::done(Message::Leaving(id, None)))),
            // The desk has done them.
            Effect::None
            | Effect::Practise
            | Effect::Real
            | Effect::Begin
            | Effect::Pause
            | Effect::Jump(_) => Task::none(),
        }
    }

    /// Puts the focus where it starts, if another screen has come since the one with this number.
    fn apply_screen(&mut self, before: u64) -> Task<Message> {
        let screens = self.session().screen().saturating_sub(before);
        if screens == 0 {
            return Task::none();
        }
        // Every other screen has the same ground: with two at once nothing would be painted anew.
        self.repainted += u64::from(screens.is_multiple_of(2));
        Task::batch([self.focus_first(), self.look_again()])
    }

    /// A line that comes or goes moves others by parts of a pixel, and what the renderer takes for their old place is a little
    /// too small: all of it is painted anew then.
    fn apply_parts(&mut self) {
        let session = self.session();
        let lines = if self.desk.is_practice() {
            self.screen().parts.len()
        } else {
            // What comes and goes unasked: the whole screen is not built for it twenty times a second.
            let there = [
                session.notice().is_some(),
                session.question().is_some(),
                session.dose_noted(self.now).is_some(),
            ];
            there.into_iter().filter(|there| *there).count()
        };
        let shown = (session.screen(), lines);
        let before = std::mem::replace(&mut self.parts, shown);
        // Another screen is painted whole anyway; twice would be not at all.
        self.repainted += u64::from(shown.0 == before.0 && shown.1 != before.1);
    }

    /// The same with everything it is made of in the place of the steps.
    #[must_use]
    pub fn showing_gallery(mut self) -> Self {
        self.gallery = Some(Gallery::new(
            self.session().content(),
            self.session().looks(),
        ));
        self
    }

    /// The screen of this moment.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        DRAWN.store(true, Ordering::Relaxed);
        if let Some(gallery) = &self.gallery {
            return gallery.view();
        }
        if let Some(editor) = &self.editor {
            let bar = self.screen().parts.iter().find_map(|part| match part {
                Part::CallBar(bar) => Some(bar.clone()),
                _ => None,
            });
            return editor::view::view(editor, bar, &self.guard);
        }
        let shown = self.screen();
        let number = shown.number;
        let looks = self.session().looks();
        let words = &self.session().content().words;
        let scales = move |window| Scale::wished(window, looks.text_size);
        let fit = Fit::new(scales, move |scale| {
            let draw = RenderContext {
                words,
                scale,
                palette: Palette::of(looks.theme),
                looks,
                now: self.instant,
                guard: Some(&self.guard),
                screen: number,
            };
            screen::layout(shown, draw)
        });
        let fit = fit
            .then(Scale::with_more_around)
            .mirrored(words.direction() == Direction::RightToLeft);
        let page = self.session().page();
        KeyMap::new(ResetOnChange::new(number, fit), move |press| {
            keys::message(&press, page)
        })
        .into()
    }
}
