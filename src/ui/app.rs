//! The window program: its state, its messages, and what follows from them.

mod audience;
mod begin;
mod describe;
mod flash;
mod frame;
mod repaint;
mod scan;
mod screen_reader;
mod site;
mod wake;

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use iced::widget::operation;
use iced::{Element, Task, window};
use overdose_core::content::Content;
use overdose_core::locale::Direction;
use overdose_core::preferences::TEXT_SIZES;
use overdose_core::runtime::{Input, Mode, Output, Runtime};
use overdose_core::session::{
    Device, Extent, IoResponse, Key, Options, Route, Session, Training, UiRequest,
};
use overdose_core::view_model::{Focus, Part};
use overdose_protocol::time::{Clock, Millis};

pub use begin::AskSystem;
use describe::Description;
use scan::Scanning;
use screen_reader::Listening;

use super::context::{HEADING, NEXT, RenderContext};
use super::drawing::{IconLayer, IconPlaces};
use super::editor::{self, Editor};
use super::message::Message;
use super::part::practice;
use super::theme::{Palette, Scale};
use super::widget::{Fit, Flash, Guard, KeyMap, ResetOnChange};
use super::{keys, screen};
use crate::audience::Listener;
use crate::driver::Driver;
use crate::journal::JournalHandle;
use crate::platform::environment::TempFile;
use crate::platform::screen_reader::Heard;
use crate::settings::Settings;
use crate::sound::Open;

/// How many pictures of the window a system keeps at most.
const BUFFERS: u64 = 3;

/// Whether a window of this process ever had something to show.
static DRAWN: AtomicBool = AtomicBool::new(false);

/// Whether the window has ever shown a screen.
#[must_use]
pub fn was_drawn() -> bool {
    DRAWN.load(Ordering::Relaxed)
}

/// Who leaves the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaver {
    /// Somebody who closes its window.
    Anybody,
    /// Somebody who knows the way out of a desk that anybody may use.
    Staff,
}

/// Who left a window of this process, if anybody did.
static LEFT: Mutex<Option<Leaver>> = Mutex::new(None);

/// Who left the window. A window that nobody left ended with its display.
#[must_use]
pub fn was_left() -> Option<Leaver> {
    *LEFT.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note_leaver(who: Leaver) {
    let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
    left.get_or_insert(who);
}

/// Ends a window beside the steps, which nobody is asked about: without this it would count as lost with its display.
fn leave() -> Task<Message> {
    note_leaver(Leaver::Anybody);
    iced::exit()
}

/// The state of the window.
pub struct App {
    runtime: Runtime,
    clock: Rc<dyn Clock>,
    /// What holds back presses that meet what nobody can have seen yet.
    guard: Guard,
    /// Where the icons of the screen are.
    icons: IconPlaces,
    /// The moment of the last input on the clock of the toolkit, which knows no other.
    instant: Instant,
    full_screen: bool,
    /// How many frames are still to be painted whole: where the system keeps two pictures of the window, the second one has
    /// the old colours when the first has the new ones.
    to_repaint: u64,
    /// How many frames were painted whole for that.
    repainted: u64,
    /// The screen on which somebody has moved the focus.
    focus_moved_on: Option<u64>,
    /// The number of the screen, and which lines were on it that come and go.
    parts: (u64, usize),
    /// Whether a request to close was answered with the question whether it is meant.
    asked_to_close: bool,
    keep: SettingsStore,
    driver: Driver,
    /// What only the start needs.
    moment: Option<TempFile>,
    /// How a way to a loudspeaker is opened, until the first screen is shown.
    open_sound: Option<Open>,
    /// How the system is asked what it wishes for, until the first screen is shown.
    ask_system: Option<AskSystem>,
    /// When a window for the room was opened that may take the keyboard, on the boot clock.
    room_opened: Option<Millis>,
    /// Whether the first screen is shown.
    shown: bool,
    /// Whether keys come to it, and until when that may still change by itself, on the boot clock.
    keyboard: (Keyboard, Option<Millis>),
    /// What the keeper tells.
    told: (Sender<Answer>, Receiver<Answer>),
    /// The page on which the site file is changed, in the place of the steps.
    editor: Option<Editor>,
    /// Who is told what happens in practice.
    listeners: Vec<Listener>,
    /// What a window for the room is told; nothing where it is none.
    lines: Option<Receiver<Option<String>>>,
    /// Who is told which keys are pressed here; nothing where it is no window for the room.
    trainer: Option<Listener>,
    /// Whether the page is open on which the site file is changed.
    is_edited: Arc<AtomicBool>,
    /// Where everything that is shown is written down.
    description: Option<Description>,
    /// Where the focus goes by itself, for somebody with one switch.
    scanning: Scanning,
    /// The screen reader that listens; nothing where none is waited for.
    listening: Option<Listening>,
}

/// Whether keys come to the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Keyboard {
    /// Nothing was heard of it yet.
    #[default]
    Unknown,
    /// They do.
    Here,
    /// They go elsewhere.
    Elsewhere,
    /// They do again, and the click that brought them may not be over.
    Returning,
}

/// What somebody was told, and which session had asked for it.
type Answer = (Mode, Vec<IoResponse>);

/// Keeps the settings for the next time.
pub type SettingsStore = Box<dyn Fn(Settings)>;

impl App {
    /// A window on the first question.
    #[must_use]
    pub fn new(content: &'static Content, options: &Options, clock: Box<dyn Clock>) -> Self {
        let clock: Rc<dyn Clock> = clock.into();
        Self {
            runtime: Runtime::new(
                Session::new(content, options).with_own_letters(),
                clock.now(),
            ),
            guard: Guard::new(Rc::clone(&clock)),
            icons: IconPlaces::default(),
            clock,
            instant: Instant::now(),
            full_screen: false,
            to_repaint: 0,
            repainted: 0,
            focus_moved_on: None,
            parts: (0, 0),
            asked_to_close: false,
            keep: Box::new(|_| {}),
            driver: Driver::default(),
            moment: None,
            open_sound: None,
            ask_system: None,
            room_opened: None,
            shown: false,
            keyboard: (Keyboard::default(), None),
            told: mpsc::channel(),
            editor: None,
            listeners: Vec::new(),
            lines: None,
            trainer: None,
            is_edited: Arc::default(),
            description: None,
            scanning: Scanning::default(),
            listening: None,
        }
    }

    /// The same with settings that are kept. Without it they are forgotten.
    #[must_use]
    pub fn with_settings_store(mut self, keep: SettingsStore) -> Self {
        self.keep = keep;
        self
    }

    /// The same with incidents that are kept. Without it they are only in memory.
    #[must_use]
    pub fn with_journal(mut self, keeper: JournalHandle) -> Self {
        self.driver.keep_in(keeper, &mut self.runtime);
        self
    }

    /// The same with practice, and a folder in which the trainer's own scenarios may be. Without it none is offered.
    #[must_use]
    pub fn with_training(mut self, folder: Option<PathBuf>) -> Self {
        self.runtime = self.runtime.with_training(folder);
        self
    }

    /// Opens practice at once, with a scenario if one is named.
    pub fn practise(&mut self, scenario: Option<&str>) {
        self.runtime.practise(scenario);
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
        self.runtime
            .handle(Input::Audio(Device::Plays.into()), self.clock.now());
        self.open_sound = Some(open);
        self
    }

    /// The session that the window shows.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.runtime.session()
    }

    /// The live session, and practice in front of it.
    #[must_use]
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Puts the focus where it starts on the present screen.
    pub fn focus_first(&self) -> Task<Message> {
        if self.session().training().is_some_and(Training::is_audience) {
            // A heading keeps Enter to itself: in a window for the room it is the trainer's.
            return Task::none();
        }
        operation::focus(match self.runtime.screen().focus {
            Focus::Heading => HEADING,
            Focus::Next => NEXT,
        })
    }

    /// Follows a message, and has kept what came of it.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        if self.editor.is_some() {
            return self.edit(message);
        }
        if let Message::Described(line) = &message {
            self.write_description(line);
            return Task::none();
        }
        if let Message::Scanned(shown) = &message {
            return self.scan(shown);
        }
        if let Message::Placed(shown) = &message {
            return self.looked(shown);
        }
        let handled = self.handle_message(&message);
        Task::batch([handled, self.describe(), self.look_for_screen_reader()])
    }

    fn handle_message(&mut self, message: &Message) -> Task<Message> {
        self.instant = Instant::now();
        let by_itself = matches!(
            message,
            Message::Woke
                | Message::Shown
                | Message::IoResponse
                | Message::Sound(_)
                | Message::Lines
                | Message::Focus(_)
                | Message::Opened(..)
                | Message::Heard(Heard::Listens | Heard::Speaks(_) | Heard::Left)
        );
        if !by_itself && !matches!(message, Message::CloseRequested(_)) {
            self.asked_to_close = false;
        }
        if self.to_repaint > 0 {
            self.to_repaint -= 1;
            self.repainted += 1;
        }
        match message {
            Message::Key(key) if self.hand_on(*key) => Task::none(),
            Message::Key(key) => self.handle(Input::Key(*key)),
            Message::RoomKey(key) => self.handle(Input::RoomKey(*key)),
            Message::Held(modifier) => self.handle(Input::Notice(modifier.is_held())),
            Message::Focus(here) => self.focus(*here),
            Message::Opened(id, window) => self.await_screen_reader(*id, *window),
            Message::Heard(heard) => self.follow_screen_reader(*heard),
            Message::Do(intent) => self.handle(Input::Intent(*intent)),
            Message::Woke => {
                self.settle_focus();
                let tick = self.handle(Input::Tick);
                Task::batch([tick, self.look_for_scan()])
            }
            Message::Sound(device) => self.handle(Input::Audio(*device)),
            Message::IoResponse => {
                let told: Vec<Answer> = self.told.1.try_iter().collect();
                let told = told.into_iter().flat_map(|(by, responses)| {
                    responses
                        .into_iter()
                        .map(move |response| Input::Io(response, by))
                });
                let tasks: Vec<_> = told.map(|input| self.handle(input)).collect();
                Task::batch(tasks)
            }
            Message::Lines => self.handle_lines(),
            Message::FocusNext => {
                self.scanning.lose();
                self.look_for_listener();
                self.focus_moved_on = Some(self.session().screen());
                operation::focus_next()
            }
            Message::FocusPrevious => {
                self.scanning.lose();
                self.look_for_listener();
                self.focus_moved_on = Some(self.session().screen());
                operation::focus_previous()
            }
            Message::Shown => self.begin(),
            Message::CloseRequested(id) => self.close(*id),
            Message::Leaving(id, place) => {
                note_leaver(Leaver::Anybody);
                if !self.runtime.is_kiosk() {
                    (self.keep)(Settings {
                        looks: self.session().looks(),
                        window: *place,
                    });
                }
                self.driver
                    .finish(&mut self.runtime, true, self.clock.now());
                window::close(*id)
            }
            Message::Switch => self.press_switch(),
            Message::Edit(_) | Message::Described(_) | Message::Placed(_) | Message::Scanned(_) => {
                Task::none()
            }
        }
    }

    /// Gives the runtime an input, and carries out what only a window can do.
    pub(super) fn handle(&mut self, input: Input) -> Task<Message> {
        let (screen, looks) = (self.session().screen(), self.session().looks());
        let outputs = self.driver.handle(&mut self.runtime, input, &*self.clock);
        self.apply_appearance(looks);
        self.begin_scan();
        self.apply_parts();
        let focus = self.apply_screen(screen);
        let tasks: Vec<_> = outputs
            .into_iter()
            .map(|output| self.carry_out(output))
            .collect();
        Task::batch(std::iter::once(focus).chain(tasks))
    }

    fn carry_out(&mut self, output: Output) -> Task<Message> {
        match output {
            Output::Io(request, mode) => self.ask(request, mode),
            Output::Remote(lines) => {
                self.tell_listeners(&lines);
                Task::none()
            }
            Output::Ui(UiRequest::FullScreen) => self.switch_full_screen(),
            Output::Ui(UiRequest::Copy) => {
                let report = self.session().report(self.runtime.now());
                let text = report.map(|report| report.text(self.session().handover_content()));
                iced::clipboard::write(text.unwrap_or_default())
            }
            Output::Ui(UiRequest::Audience) => self.open_audience(),
            Output::Ui(UiRequest::EditSite) => self.edit_site(),
            Output::Ui(UiRequest::Leave) => {
                note_leaver(Leaver::Staff);
                window::latest().then(|id| {
                    id.map_or_else(Task::none, |id| Task::done(Message::Leaving(id, None)))
                })
            }
            // The driver has carried them out.
            Output::Persist(_) | Output::Audio(_) | Output::Inhibit(_) => Task::none(),
        }
    }

    /// The screen of this moment.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        DRAWN.store(true, Ordering::Relaxed);
        if let Some(editor) = &self.editor {
            let bar = self
                .runtime
                .screen()
                .parts
                .iter()
                .find_map(|part| match part {
                    Part::CallBar(bar) => Some(bar.clone()),
                    _ => None,
                });
            return editor::view::view(editor, bar, &self.guard, &self.icons);
        }
        let shown = self.runtime.screen();
        let number = shown.number;
        let looks = self.session().looks();
        let words = &self.session().content().words;
        let second = self.session().second();
        let extent = shown.extent;
        let page = self.session().page();
        // What a whole room reads is as large as the window has room for.
        let percent = match page {
            Route::Lesson { .. } if !self.session().training().is_some_and(Training::has_notes) => {
                TEXT_SIZES.1
            }
            _ => looks.text_size(),
        };
        let scales = move |window| match extent {
            Extent::Distance => Scale::from_afar(window),
            Extent::Whole | Extent::Plain => Scale::wished(window, percent),
        };
        let fit = Fit::new(scales, move |scale| {
            let draw = RenderContext {
                words,
                second,
                scale,
                palette: Palette::of(looks.theme()),
                looks,
                now: self.instant,
                bindings: &shown.bindings,
                icons: &self.icons,
                guard: Some(&self.guard),
                screen: number,
                lacks_keys: self.lacks_keys(),
                focus_moved: self.focus_moved_on == Some(self.session().screen()),
            };
            screen::layout(shown, draw)
        });
        let fit = match extent {
            Extent::Distance => fit,
            Extent::Whole | Extent::Plain => fit.then(Scale::with_more_around),
        };
        let fit = fit.mirrored(words.direction() == Direction::RightToLeft);
        let screen = IconLayer::new(&self.icons, ResetOnChange::new(number, fit));
        let palette = Palette::of(looks.theme());
        let flash = [palette.notice, palette.on_notice];
        let practises = shown
            .parts
            .iter()
            .any(|part| matches!(part, Part::Practice(bar) if !bar.is_lesson));
        let frame = if practises { practice::FRAME } else { 0.0 };
        let screen = Flash::new(self.is_flashing().then_some(flash), screen).inset(frame);
        KeyMap::new(screen, move |press| keys::message(&press, page, shown))
            .on_focus(Message::Focus)
            .on_switch(self.is_scanning().then_some(|| Message::Switch))
            .on_zoom(|larger| Message::Key(if larger { Key::Larger } else { Key::Smaller }))
            .into()
    }
}
