//! The window program: its state, its messages, and the one timer that wakes it.

use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use iced::futures::stream::{self, Stream};
use iced::widget::operation;
use iced::{Element, Size, Subscription, Task, window};
use overdose_core::clock::{Clock, Millis, Now};
use overdose_core::content::Content;
use overdose_core::fonts;
use overdose_core::locale::{Direction, Line};
use overdose_core::session::{Effect, Intent, Key, Options, Session};
use overdose_core::view_model::{self, Focus};

use super::part::Draw;
use super::screen::{HEADING, NEXT};
use super::theme::{self, Palette, Scale};
use super::widget::{Fit, Fresh, KeyMap};
use super::{keys, screen};

/// The window when it opens, in logical pixels.
const SIZE: Size = Size::new(1280.0, 800.0);
/// The smallest window in which everything fits.
const SMALLEST: Size = Size::new(1024.0, 600.0);

/// How many pictures of the window a system keeps at most.
const BUFFERS: u64 = 3;

/// Whether a window of this process ever had something to show.
static DRAWN: AtomicBool = AtomicBool::new(false);

/// Whether the window has ever shown a screen.
#[must_use]
pub fn was_drawn() -> bool {
    DRAWN.load(Ordering::Relaxed)
}

/// The state of the window.
pub struct App {
    session: Session,
    clock: Box<dyn Clock>,
    now: Now,
    /// The same moment on the clock of the toolkit, which knows no other.
    instant: Instant,
    full_screen: bool,
    /// How many lines of a long record are passed over at its end.
    record_back: usize,
    /// How many frames are still to be painted whole: where the system keeps two pictures of the window, the second one has
    /// the old colours when the first has the new ones.
    to_repaint: u64,
    /// How many frames were painted whole for that.
    repainted: u64,
}

/// What can happen to the window.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A key that no button took.
    Key(Key),
    /// A button.
    Do(Intent),
    /// Tab.
    FocusNext,
    /// Shift and Tab.
    FocusPrevious,
    /// The timer.
    Woke,
}

impl App {
    /// A window on the first question.
    pub fn new(content: &'static Content, options: &Options, clock: Box<dyn Clock>) -> Self {
        Self {
            session: Session::new(content, options),
            now: clock.now(),
            clock,
            instant: Instant::now(),
            full_screen: false,
            record_back: 0,
            to_repaint: 0,
            repainted: 0,
        }
    }

    /// The session that the window shows.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Puts the focus where it starts on the present screen.
    pub fn focus_first(&self) -> Task<Message> {
        let screen = view_model::screen(&self.session, self.now);
        operation::focus(match screen.focus {
            Focus::Heading => HEADING,
            Focus::Next => NEXT,
        })
    }

    /// Follows a message. The clocks are read once for each.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.now = self.clock.now();
        self.instant = Instant::now();
        let before = self.session.screen();
        let theme = self.session.looks().theme;
        if self.to_repaint > 0 {
            self.to_repaint -= 1;
            self.repainted += 1;
        }
        let effect = match message {
            Message::Key(key) => self.session.press(key, self.now),
            Message::Do(intent) => self.session.perform(intent, self.now),
            Message::FocusNext => return operation::focus_next(),
            Message::FocusPrevious => return operation::focus_previous(),
            Message::Woke => {
                self.session.advance(self.now);
                Effect::None
            }
        };
        if self.session.looks().theme != theme {
            self.to_repaint = BUFFERS;
        }
        let focus = if self.session.screen() == before {
            Task::none()
        } else {
            self.focus_first()
        };
        match effect {
            Effect::None => focus,
            Effect::FullScreen => Task::batch([focus, self.switch_full_screen()]),
        }
    }

    fn switch_full_screen(&mut self) -> Task<Message> {
        self.full_screen = !self.full_screen;
        let mode = if self.full_screen {
            window::Mode::Fullscreen
        } else {
            window::Mode::Windowed
        };
        window::latest().then(move |id| id.map_or_else(Task::none, |id| window::set_mode(id, mode)))
    }

    /// The screen of this moment.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        DRAWN.store(true, Ordering::Relaxed);
        let shown = view_model::screen(&self.session, self.now);
        let number = shown.number;
        let looks = self.session.looks();
        let words = &self.session.content().words;
        let scales = move |window| Scale::wished(window, looks.text_size);
        let fit = Fit::new(scales, move |scale| {
            let draw = Draw {
                words,
                scale,
                palette: Palette::of(looks.theme),
                looks,
                now: self.instant,
                record_back: self.record_back,
            };
            screen::layout(&shown, draw)
        });
        let fit = fit
            .then(Scale::with_more_around)
            .mirrored(words.direction() == Direction::RightToLeft);
        KeyMap::new(Fresh::new(number, fit), |press| keys::message(&press)).into()
    }

    /// The ground behind everything. That of another screen differs by what nobody can see, so that the renderer paints the
    /// whole window at once.
    #[must_use]
    pub fn ground(&self) -> iced::theme::Style {
        let palette = Palette::of(self.session.looks().theme);
        iced::theme::Style {
            background_color: palette.ground(self.session.screen() + self.repainted),
            text_color: palette.ink,
        }
    }

    /// What is listened to: the one timer, only while something moves by itself.
    pub fn subscription(&self) -> Subscription<Message> {
        let wake = self.session.wake_at(self.now).map(|at| {
            Subscription::run_with(
                Alarm {
                    at,
                    left: at.saturating_sub(self.now.boot),
                },
                Alarm::ring,
            )
        });
        wake.unwrap_or_else(Subscription::none)
    }
}

/// The one timer. Another moment makes it another timer; the time left does not.
struct Alarm {
    at: Millis,
    left: Millis,
}

impl Hash for Alarm {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl Alarm {
    fn ring(&self) -> impl Stream<Item = Message> + use<> {
        let left = Duration::from_millis(self.left);
        stream::once(async move {
            tokio::time::sleep(left).await;
            Message::Woke
        })
    }
}

/// Makes the text system look for fonts now, while the caller decides which it can see.
pub fn start_text() {
    let _ = iced::advanced::graphics::text::font_system();
}

/// Opens the window and runs it until it is closed.
///
/// # Errors
///
/// Whatever kept the window from opening.
pub fn run(
    content: &'static Content,
    options: Options,
    clock: impl Fn() -> Box<dyn Clock> + 'static,
) -> iced::Result {
    let title = content.words.text(&Line::new("window-title"));
    let boot = move || {
        let app = App::new(content, &options, clock());
        let focus = app.focus_first();
        (app, focus)
    };
    iced::application(boot, App::update, App::view)
        .title(move |_: &App| title.clone())
        .subscription(App::subscription)
        .theme(|app: &App| Palette::of(app.session.looks().theme).iced())
        .style(|app: &App, _| app.ground())
        .font(fonts::REGULAR)
        .font(fonts::BOLD)
        .default_font(theme::REGULAR)
        .window(window::Settings {
            size: SIZE,
            min_size: Some(SMALLEST),
            ..window::Settings::default()
        })
        .run()
}
