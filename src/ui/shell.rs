//! The window itself: its size and place, icon and fonts, and the keyboard when it opens.

use std::cell::Cell;
use std::path::PathBuf;
use std::thread;

use iced::widget::operation;
use iced::{Point, Size, Task, window};
use overdose_core::content::Content;
use overdose_core::preferences::Scan;
use overdose_core::session::Options;
use overdose_core::site::Field;

use super::app::{App, SettingsStore};
use super::executor::OneThread;
use super::faces;
use super::icon::icon;
use super::message::Message;
use super::theme;
use crate::audience::Listener;
use crate::clock::SystemClock;
use crate::driver;
use crate::journal::{Disk, JournalHandle};
use crate::platform;
use crate::platform::display::{self, Desktop, Paints, PixelArea};
use crate::platform::environment::TempFile;
use crate::platform::screen_reader::IS_BEFORE_WINDOW;
use crate::settings::{self, Settings, WindowGeometry};
use crate::sound;

/// The window when it opens for the first time, in logical pixels.
const SIZE: Size = Size::new(1280.0, 800.0);

/// The smallest window in which everything fits, and the one that opens where nothing is known of the display.
const SMALLEST: Size = Size::new(1024.0, 600.0);

/// The smallest one where the display may have no room for that.
const MIN_SIZE: Size = Size::new(640.0, 360.0);

/// Makes the text system look for fonts now, while the caller decides which it can see.
pub fn start_text() {
    let _ = iced::advanced::graphics::text::font_system();
}

/// What the program shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Shows {
    /// The steps.
    #[default]
    Steps,
    /// The steps in the terminal, even where there is a display.
    Terminal,
    /// A window for the room, which follows the standard input.
    Room,
    /// The page on which this site file is changed.
    Site(PathBuf),
}

/// How the window opens.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    /// What is known of the place.
    pub options: Options,
    /// Where the window was.
    pub place: Option<WindowGeometry>,
    /// Whether practice opens, and with which scenario.
    pub practice: Option<Option<String>>,
    /// Where what happens in practice is told, line by line.
    pub lines: Option<PathBuf>,
    /// What it shows.
    pub shows: Shows,
    /// Where everything that is shown is written down, for tests.
    pub describe: Option<PathBuf>,
    /// The site file, in place of the one that is found.
    pub site: Option<PathBuf>,
    /// The screen of an X server.
    pub desktop: Option<Desktop>,
    /// The pace of the scan that is kept, where the command line asked for another one: that is for this time.
    pub kept_scan: Option<Scan>,
    /// The monitor for the room, in pixels, where there is another one than the trainer's.
    pub aside: Option<PixelArea>,
}

impl Opening {
    /// Whether it is a desk that anybody may use.
    #[must_use]
    pub fn is_kiosk(&self) -> bool {
        let site = &self.options.site;
        self.shows == Shows::Steps && (self.options.kiosk || site.is_on(Field::Kiosk))
    }
}

/// Opens the window and runs it until it is closed. `moment` is let go once it shows something.
///
/// # Errors
///
/// Whatever kept the window from opening.
pub fn run(content: &'static Content, opening: Opening, moment: Option<TempFile>) -> iced::Result {
    let settings = window_settings(&opening);
    faces::lend();
    let moment = Cell::new(moment);
    let boot = move || begin(content, &opening, moment.take());
    iced::application(boot, App::update, App::view)
        .title(move |app: &App| app.title())
        .subscription(App::subscription)
        .theme(App::theme)
        .style(|app: &App, _| app.ground())
        .default_font(theme::REGULAR)
        .window(settings)
        .executor::<OneThread>()
        .run()
}

/// What the window begins with.
fn begin(
    content: &'static Content,
    opening: &Opening,
    moment: Option<TempFile>,
) -> (App, Task<Message>) {
    let options = &opening.options;
    if let Shows::Site(path) = &opening.shows {
        let app = App::new(content, options, Box::new(SystemClock));
        let first = operation::focus(Field::Country.name());
        let tasks = [first, take_keyboard(), App::handle_opener()];
        return (app.editing(path), Task::batch(tasks));
    }
    if opening.shows == Shows::Room {
        // Nothing real opens in its place.
        return match App::audience(content, options, Box::new(SystemClock)) {
            Some(app) => {
                let mut app = app.with_journal(JournalHandle::new(content, Disk::open_and_kept()));
                let lines = app.read_lines();
                (app, Task::batch([lines, show_aside(opening)]))
            }
            None => (
                App::new(content, options, Box::new(SystemClock)),
                iced::exit(),
            ),
        };
    }
    let lines = opening.lines.as_deref();
    let mut app = App::new(content, options, Box::new(SystemClock))
        .with_startup_guard(moment)
        .with_settings_store(keeping(opening))
        .with_journal(JournalHandle::new(content, Disk::open_and_kept()))
        .with_audio(sound::open())
        .with_system_wishes(platform::wishes::ask)
        .with_screen_reader()
        .with_training(settings::training())
        .looked_after(driver::find_site(content, opening.site.clone()))
        .described_in(opening.describe.clone())
        .with_audience(lines.and_then(|path| Listener::file(path).ok()));
    if let Some(scenario) = &opening.practice {
        app.practise(scenario.as_deref());
    }
    let mut tasks = vec![app.focus_first(), take_keyboard()];
    tasks.extend(IS_BEFORE_WINDOW.then(|| app.find_window()));
    (app, Task::batch(tasks))
}

/// Where the window for the room fills another monitor than that of the trainer: left, top, width and height in logical pixels.
fn aside(opening: &Opening) -> Option<(Point, Size)> {
    let desktop = opening.desktop.as_ref()?;
    let (left, top, width, height) = desktop.logical(opening.aside?);
    Some((Point::new(left, top), Size::new(width, height)))
}

/// Shows the window for the room once it is known that it takes no keys from the trainer's.
fn show_aside(opening: &Opening) -> Task<Message> {
    if !display::is_used() {
        return Task::none();
    }
    let fills = opening.aside.is_some();
    window::latest().and_then(move |id| {
        window::raw_id::<Message>(id).then(move |window| {
            display::keep_aside(window, fills);
            window::set_mode(id, window::Mode::Windowed)
        })
    })
}

fn window_settings(opening: &Opening) -> window::Settings {
    let usual = steps_settings(opening);
    if opening.shows != Shows::Room {
        return window::Settings {
            visible: opening.shows != Shows::Steps || !IS_BEFORE_WINDOW,
            ..usual
        };
    }
    let aside = aside(opening);
    window::Settings {
        size: aside.map_or(usual.size, |(_, size)| size),
        position: aside.map_or(window::Position::Default, |(at, _)| {
            window::Position::Specific(at)
        }),
        // It is shown a moment later.
        visible: !display::is_used(),
        ..usual
    }
}

fn steps_settings(opening: &Opening) -> window::Settings {
    let desktop = opening.desktop.as_ref();
    let room = desktop.map(|desktop| Size::from(desktop.room()));
    let smallest = room.map_or(MIN_SIZE, |room| SMALLEST.min(room));
    let size = opening.place.map(|place| Size::from(place.size));
    let usual = if room.is_some() { SIZE } else { SMALLEST };
    // Nothing may be out of sight, whatever was kept.
    let size = size.unwrap_or(usual).max(smallest);
    let size = room.map_or(size, |room| size.min(room));
    let at = opening.place.and_then(|place| place.at).map(Point::from);
    // Only the X server tells where windows are, and takes them where nobody sees them.
    let seen = |at: &Point| {
        let window = (at.x, at.y, size.width, size.height);
        desktop.is_some_and(|desktop| desktop.shows(window))
    };
    let at = at.filter(seen);
    window::Settings {
        size,
        fullscreen: opening.is_kiosk(),
        min_size: Some(smallest),
        transparent: desktop.is_some_and(|desktop| desktop.paints == Paints::WithAlpha),
        position: at.map_or(window::Position::Default, window::Position::Specific),
        icon: icon(),
        // An open incident is not closed without a question.
        exit_on_close_request: false,
        platform_specific: platform::window::settings(),
        ..window::Settings::default()
    }
}

/// Asks for the keyboard: from the window manager, and from the server itself where there is none.
fn take_keyboard() -> Task<Message> {
    window::latest().then(|id| {
        let Some(id) = id else {
            return Task::none();
        };
        let bare = window::raw_id::<Message>(id).then(|window| {
            display::take_keyboard(window);
            Task::none()
        });
        Task::batch([window::gain_focus(id), bare])
    })
}

/// How settings are kept: a pace of the scan that the command line asked for is not.
fn keeping(opening: &Opening) -> SettingsStore {
    let (asked, kept) = (opening.options.looks.scan, opening.kept_scan);
    Box::new(move |mut settings: Settings| {
        if let Some(kept) = kept.filter(|_| settings.looks.scan == asked) {
            settings.looks.scan = kept;
        }
        keep(settings);
    })
}

/// Keeps the settings without keeping anybody waiting. A place that is not known now is the one that was kept before.
fn keep(settings: Settings) {
    let write = move || {
        let window = settings.window.or_else(|| Settings::load().window);
        // Colours and text size that are forgotten are no reason to disturb anybody.
        let _ = Settings { window, ..settings }.keep();
    };
    if let Ok(writing) = thread::Builder::new().spawn(write)
        && settings.window.is_some()
    {
        // The program is about to end: a little time, not more.
        let until = std::time::Instant::now() + std::time::Duration::from_millis(200);
        while !writing.is_finished() && std::time::Instant::now() < until {
            thread::sleep(std::time::Duration::from_millis(2));
        }
    }
}
