//! Opens the program: in a window, or in the terminal where there is none.

use std::cell::Cell;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;

use overdose_core::content::Content;
use overdose_core::locale::Line;
use overdose_core::session::{Options, Session};

use crate::platform::{display, environment};
use crate::settings::Settings;
use crate::ui::Opening;
use crate::{text_mode, ui};

/// How to open it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LaunchOptions {
    /// Two-letter country code.
    pub country: Option<String>,
    /// Profile id.
    pub profile: Option<String>,
    /// Where this computer stands, in the words that the caller says.
    pub address: Option<String>,
    /// Only the gallery of everything the window is made of.
    pub gallery: bool,
    /// Practice, and with which scenario.
    pub practice: Option<Option<String>>,
    /// A window for the room, which follows the standard input.
    pub audience: bool,
    /// Where what happens in practice is told, line by line.
    pub lines: Option<PathBuf>,
    /// In the terminal, even where there is a display.
    pub text: bool,
}

/// Opens the program and runs it until it is left.
#[must_use]
pub fn run(content: &'static Content, options: &LaunchOptions) -> ExitCode {
    let profile = options.profile.as_deref();
    let session = Options {
        country: options.country.clone(),
        address: options.address.clone(),
        profile: profile.and_then(|name| content.protocol.profiles.find(name)),
        ..Options::default()
    };
    let opening = Opening {
        options: session.clone(),
        practice: options.practice.clone(),
        lines: options.lines.clone(),
        audience: options.audience,
        gallery: options.gallery,
        ..Opening::default()
    };
    if !options.text && display::is_named() && window(content, opening) {
        return ExitCode::SUCCESS;
    }
    if options.audience || options.practice.is_some() {
        // The terminal shows no practice, and what is real must not open in its place.
        let none = content.words.text(&Line::new("text-no-practice"));
        let _ = writeln!(io::stderr().lock(), "{none}");
        return ExitCode::FAILURE;
    }
    if ui::was_drawn() {
        // The terminal begins anew: what the window knew is lost with it.
        let lost = content.words.text(&Line::new("text-window-lost"));
        let _ = writeln!(io::stderr().lock(), "{lost}");
    }
    text_mode::run(Session::new(content, &session))
}

/// Runs the window until it is closed. Says whether it ended as it should: a display that is named may be dead, or die, and
/// then the toolkit panics.
fn window(content: &'static Content, mut opening: Opening) -> bool {
    let moment = Cell::new(environment::quick_start(ui::start_text));
    let settings = Settings::load();
    opening.options.looks = settings.looks;
    opening.place = settings.window;
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let run = || ui::run(content, opening.clone(), moment.take());
    let ran = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(hook);
    matches!(ran, Ok(Ok(())))
}
