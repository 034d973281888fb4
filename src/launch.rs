//! Opens the program: in a window, or in the terminal where there is none.

use std::cell::Cell;
use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::builder::{OsStringValueParser, TypedValueParser};
use overdose_core::content::{Content, Language};
use overdose_core::locale::{Message, MessageId};
use overdose_core::preferences::{Appearance, Scan};
use overdose_core::runtime::Runtime;
use overdose_core::session::{Options, Session};
use overdose_core::site::{Field, Problem, Site, show};
use overdose_core::{message, message_id};
use overdose_protocol::time::Clock;

use crate::clock::SystemClock;
use crate::platform::display::{self, Desktop, Paints, SCALE};
use crate::platform::environment::{self, TempFile};
use crate::settings::{self, Settings};
use crate::site::Found;
use crate::text_mode::window::BareWindow;
use crate::ui::{Leaver, Opening, Shows};
use crate::{driver, site, text_mode, timeout, ui};

/// How to open it: the options of the command line, as they are typed. Their help stands in `manual.ftl`.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of the command line"
)]
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Parser)]
#[command(version, args_override_self = true)]
pub struct LaunchOptions {
    /// Shows the ambulance number of this country: a two-letter code such as US or GB.
    #[arg(long, value_name = "CC", value_parser = text())]
    pub country: Option<String>,
    /// The first-aid profile: intl, us-aha, uk-ie, ca-community, anz or erc.
    #[arg(long, value_name = "ID", value_parser = text())]
    pub profile: Option<String>,
    /// Where this computer stands, in the words that a caller says: "12 Main St, ground floor".
    #[arg(long, value_name = "WHERE", value_parser = text())]
    pub address: Option<String>,
    /// Speaks this language: the tag of one that it has, such as en.
    #[arg(long, value_name = "TAG", value_parser = text())]
    pub language: Option<String>,
    /// Reads the site file FILE in place of the one found beside the program or in the folders for settings.
    #[arg(long, value_name = "FILE")]
    pub site: Option<PathBuf>,
    /// Opens full screen for a desk that anybody may use.
    #[arg(long)]
    pub kiosk: bool,
    /// Stays in the terminal.
    #[arg(long)]
    text: bool,
    /// The same, and writes each line once: for a screen reader or a braille display.
    #[arg(long)]
    by_line: bool,
    /// The focus goes round by itself, a button in SECONDS: one switch presses it.
    #[arg(long, value_name = "SECONDS", value_parser = text())]
    pub scan: Option<String>,
    /// Opens practice, with SCENARIO at its scene.
    #[arg(long, value_name = "SCENARIO", value_parser = text(), help_heading = PRACTICE)]
    pub practice: Option<Option<String>>,
    /// Tells FILE what happens, a line each, as a second window reads it.
    #[arg(long, value_name = "FILE", help_heading = PRACTICE)]
    pub lines: Option<PathBuf>,
    /// Opens a window for the room.
    #[arg(long, help_heading = PRACTICE)]
    audience: bool,
    // For those who work on the window and test it; the help is for those who use it. The window opens itself so to change a
    // site file, where letters can be composed.
    #[arg(long, hide = true)]
    describe: Option<PathBuf>,
    #[arg(long, hide = true)]
    edit_site: Option<PathBuf>,
    /// What could not be followed.
    #[arg(skip)]
    pub faults: Vec<Message>,
}

/// Under which heading the help has the options of practice.
const PRACTICE: &str = "Practice";

/// Words that need not be UTF-8, as far as they can be shown.
pub(crate) fn text() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|said: OsString| said.to_string_lossy().into_owned())
}

impl LaunchOptions {
    /// Names something that could not be followed: the words for it, and what was said.
    pub fn fault(&mut self, id: MessageId, said: &str) {
        self.faults.push(Message::from(id).with("said", show(said)));
    }

    /// What it shows.
    fn shows(&self) -> Shows {
        match &self.edit_site {
            _ if self.text || self.by_line => Shows::Terminal,
            _ if self.audience => Shows::Room,
            Some(path) => Shows::Site(path.clone()),
            None => Shows::Steps,
        }
    }
}

/// Opens the program and runs it until it is left.
#[must_use]
pub fn run(content: &'static Content, options: &LaunchOptions) -> ExitCode {
    let profile = options.profile.as_deref();
    let shows = &options.shows();
    let opens_window = *shows != Shows::Terminal && display::is_named();
    let wrong_scale = opens_window && display::is_scale_wrong();
    // Before any thread exists.
    let composes = matches!(shows, Shows::Site(_));
    let start = || environment::with_system_fonts_hidden(composes, ui::start_text);
    let moment = opens_window.then(start).flatten();
    let (settings, doubt, mut site) = on_disk(content, options.site.clone());
    if !opens_window && site.is_none() {
        // What a terminal shows first may be all that is read of it.
        let named = options.site.clone();
        let find = move || site::find(named.as_deref(), content);
        site = timeout::within(timeout::TERMINAL, find).flatten();
    }
    let doubt = doubt.map(|path| path.display().to_string());
    let doubt = doubt.map(|path| message!("start-settings", path));
    let scale = wrong_scale.then(|| message!("start-scale", name = SCALE));
    let faults: Vec<Message> = [&options.faults[..], doubt.as_slice(), scale.as_slice()].concat();
    report_error(content, &faults, site.as_ref());
    let mut says = site
        .as_ref()
        .map_or_else(Site::default, |found| found.reading.site.clone());
    if *shows != Shows::Steps {
        says.set(Field::Kiosk, None);
    }
    let language = options.language.as_deref().and_then(Language::find);
    let scan = options.scan.as_deref().and_then(Scan::of_seconds);
    let session = Options {
        country: options.country.clone(),
        address: options.address.clone(),
        profile: profile.and_then(|name| content.protocol.profiles.find(name)),
        looks: Appearance {
            language: language.or(settings.looks.language),
            scan: scan.unwrap_or(settings.looks.scan),
            ..settings.looks
        },
        site: says,
        kiosk: options.kiosk,
        language: sys_locale::get_locale().and_then(|tag| Language::nearest(&tag)),
        faults,
        ..Options::default()
    };
    let opening = Opening {
        options: session.clone(),
        place: settings.window,
        site: options.site.clone(),
        shows: shows.clone(),
        describe: options.describe.clone(),
        practice: options.practice.clone(),
        lines: options.lines.clone(),
        desktop: None,
        aside: None,
        kept_scan: scan.map(|_| settings.looks.scan),
    };
    let desktop = match desktop(opens_window) {
        Answer::Came(desktop) => desktop,
        Answer::None => {
            let mut session = session;
            session.faults.push(message!("start-no-answer"));
            return terminal(content, options, session, false);
        }
    };
    let is_room = opens_window && *shows == Shows::Room;
    let opening = Opening {
        desktop,
        aside: is_room.then(display::other_monitor).flatten(),
        ..opening
    };
    let desktop = opening.desktop.as_ref();
    let paints = desktop.is_none_or(|desktop| desktop.paints != Paints::NotAtAll);
    if opens_window && paints {
        display::when_lost(goes_on_in_terminal(&opening));
        let ended = window(content, &opening, moment);
        display::when_lost(None);
        match ended {
            Ended::Left => return ExitCode::SUCCESS,
            Ended::Closed => return ExitCode::FAILURE,
            Ended::Lost => {}
        }
    }
    terminal(content, options, session, opens_window)
}

/// Whether a display answered.
enum Answer {
    /// It did, or is not asked: what is known of its desktop.
    Came(Option<Desktop>),
    /// It did not.
    None,
}

/// What is known of the desktop on which a window opens. Where the steps can be seen in a terminal its display is not waited for
/// long; where they cannot it is, for there is nothing else.
fn desktop(opens_window: bool) -> Answer {
    if !opens_window {
        Answer::Came(None)
    } else if text_mode::is_reachable() {
        timeout::within(timeout::DISPLAY, display::desktop).map_or(Answer::None, Answer::Came)
    } else {
        Answer::Came(display::desktop())
    }
}

/// What goes on with the steps in the terminal, should the display take the process with it.
fn goes_on_in_terminal(opening: &Opening) -> Option<Command> {
    let goes_on = opening.shows == Shows::Steps && !opening.is_kiosk();
    if !goes_on || !text_mode::is_reachable() {
        return None;
    }
    let mut command = Command::new(env::current_exe().ok()?);
    command.arg("--text").args(env::args_os().skip(1));
    Some(command)
}

/// How a window ended.
enum Ended {
    /// Somebody left it who may.
    Left,
    /// Somebody closed it who may not: it is to be opened again.
    Closed,
    /// Its display died, or it never opened.
    Lost,
}

/// Runs the steps without the window: in a bare window where it could paint nothing, else in the terminal.
fn terminal(
    content: &'static Content,
    options: &LaunchOptions,
    session: Options,
    answers: bool,
) -> ExitCode {
    let shows = options.shows();
    // The terminal shows neither, and what is real must not open in its place.
    match shows {
        Shows::Site(_) => return fail(content, message_id!("text-no-editor")),
        Shows::Room => return fail(content, message_id!("text-no-room")),
        Shows::Steps | Shows::Terminal => {}
    }
    let session = Options {
        // Of what was wished for only the words matter there.
        looks: Appearance {
            language: session.looks.language,
            ..Appearance::default()
        },
        ..session
    };
    let find = driver::find_site(content, options.site.clone());
    if shows != Shows::Terminal
        && answers
        && display::is_named()
        && !ui::was_drawn()
        && let Some(window) = BareWindow::open(content)
    {
        let mut session = session;
        session.faults.push(message!("start-bare"));
        let session = Session::new(content, &session).with_own_letters();
        return match runtime(session, options.practice.as_ref()) {
            Some(runtime) => text_mode::run_in(window, runtime, find),
            None => fail(content, message_id!("text-no-practice")),
        };
    }
    if options.kiosk && shows != Shows::Terminal {
        // Whoever keeps the desk running starts it again; a terminal that nobody sees would only wait there.
        return fail(content, message_id!("text-no-kiosk"));
    }
    if ui::was_drawn() {
        // The terminal begins anew: what the window knew is lost with it.
        let lost = content.words.text(&message!("text-window-lost"));
        let _ = writeln!(io::stderr().lock(), "{lost}");
    }
    let is_seen = shows == Shows::Terminal || text_mode::is_reachable();
    let Some(runtime) = runtime(Session::new(content, &session), options.practice.as_ref()) else {
        return fail(content, message_id!("text-no-practice"));
    };
    let code = text_mode::run(runtime, find, options.by_line);
    if is_seen {
        code
    } else {
        fail(content, message_id!("text-no-face"))
    }
}

/// A runtime for a terminal, in practice where that is asked for. Nothing where practice cannot be opened: what is real must not open
/// in its place.
fn runtime(session: Session, practice: Option<&Option<String>>) -> Option<Runtime> {
    let runtime = Runtime::new(session, SystemClock.now());
    let mut runtime = runtime.with_training(settings::training());
    if let Some(scenario) = practice {
        runtime.practise(scenario.as_deref());
        if !runtime.is_practice() {
            return None;
        }
    }
    Some(runtime)
}

/// Says why nothing opens.
fn fail(content: &Content, id: MessageId) -> ExitCode {
    let why = content.words.text(&id.into());
    let _ = writeln!(io::stderr().lock(), "{why}");
    ExitCode::FAILURE
}

/// Names what could not be followed.
fn report_error(content: &Content, faults: &[Message], site: Option<&Found>) {
    let mut problems: Vec<String> = faults.iter().map(|line| content.words.text(line)).collect();
    if let Some(found) = site {
        let path = found.path.display();
        let all = found.reading.problems.iter();
        let text = |problem: &Problem| content.words.text(&problem.line());
        problems.extend(all.map(|problem| format!("{path}: {}", text(problem))));
    }
    for problem in problems {
        let _ = writeln!(io::stderr().lock(), "overdose-checklist: {problem}");
    }
}

/// What stands on the disk: settings, their file where it is doubtful, and the site file. The first frame waits for neither for long.
fn on_disk(
    content: &'static Content,
    named: Option<PathBuf>,
) -> (Settings, Option<PathBuf>, Option<Found>) {
    let read = move || {
        let (settings, doubt) = Settings::load_and_doubt();
        (settings, doubt, site::find(named.as_deref(), content))
    };
    // What comes too late is looked for again once the first screen is shown.
    timeout::within(timeout::START, read).unwrap_or_default()
}

/// Runs the window until it is closed, and says how it ended: a display that is named may be dead, or die, and then the toolkit
/// panics, fails, or ends as if somebody had left.
fn window(content: &'static Content, opening: &Opening, moment: Option<TempFile>) -> Ended {
    let moment = Cell::new(moment);
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let run = || ui::run(content, opening.clone(), moment.take());
    let ran = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(hook);
    let left = ui::was_left().filter(|_| matches!(ran, Ok(Ok(()))));
    match left {
        Some(Leaver::Anybody) if opening.is_kiosk() => Ended::Closed,
        Some(_) => Ended::Left,
        None => Ended::Lost,
    }
}
