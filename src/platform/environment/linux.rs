//! Keeps the start free of what this program does not need: thousands of system fonts, and the table of composed letters.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process;

use crate::platform::display::{SCALE, is_scale_wrong};
use crate::platform::files;

/// The variable that names the font configuration.
const FONTS: &str = "FONTCONFIG_FILE";

/// A configuration with one folder that always exists and never holds a font. With no folder at all the usual ones would
/// be searched.
const NO_FONTS: &str =
    "<?xml version=\"1.0\"?>\n<fontconfig><dir>/proc/self/fdinfo</dir></fontconfig>\n";

/// The variable that names the table of letters that are composed of several keys.
const COMPOSE: &str = "XCOMPOSEFILE";

/// A table of none. Reading the usual one twice takes a third of the start, and nothing is written in free text but what the site says.
const NOTHING_COMPOSED: &str = "# No letter is composed.\n";

/// A file of a moment, gone with this.
#[derive(Debug)]
pub struct TempFile(PathBuf);

impl Drop for TempFile {
    fn drop(&mut self) {
        // One that stays behind is harmless: it says nothing.
        let _ = fs::remove_file(&self.0);
    }
}

/// Starts the text system while it can see no system font: `start` must make it look for fonts. Must be called before any
/// thread exists. What is returned has to live until the window shows something. `composes` says whether somebody will write in
/// free text: then letters are composed as everywhere else.
///
/// The font configuration is gone when this returns, and no child inherits its variable. A scale that is none is taken away. Where no file can be written the text
/// system looks through the system fonts, and the window reads the usual table: slower, and all is as it should be all the same.
pub fn with_system_fonts_hidden(composes: bool, start: impl FnOnce()) -> Option<TempFile> {
    let fonts = write("fonts.conf", NO_FONTS);
    // Who chose a table keeps it, and who writes needs one.
    let chosen = composes || env::var_os(COMPOSE).is_some();
    let compose = write("compose", NOTHING_COMPOSED).filter(|_| !chosen);
    let before = env::var_os(FONTS);
    #[allow(
        unsafe_code,
        reason = "the environment is changed before any thread exists, which is what makes it sound"
    )]
    // SAFETY: `launch` calls this first, while the process has a single thread, and `start` makes none.
    unsafe {
        if is_scale_wrong() {
            env::remove_var(SCALE);
        }
        if let Some(TempFile(file)) = &compose {
            env::set_var(COMPOSE, file);
        }
        if let Some(TempFile(file)) = &fonts {
            env::set_var(FONTS, file);
        }
        start();
        match before {
            Some(before) => env::set_var(FONTS, before),
            None => env::remove_var(FONTS),
        }
    }
    compose
}

/// Where a file of a moment may be written: memory first.
fn folders() -> impl Iterator<Item = PathBuf> {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    runtime
        .into_iter()
        .chain([PathBuf::from("/dev/shm"), env::temp_dir()])
        .filter(|folder| folder.is_absolute())
}

/// Writes a file of a moment into the first folder that takes it.
fn write(name: &str, text: &str) -> Option<TempFile> {
    folders().find_map(|folder| write_into(&folder, name, text))
}

/// Writes it under a name that nothing else has.
fn write_into(folder: &Path, name: &str, text: &str) -> Option<TempFile> {
    let path = folder.join(format!("overdose-checklist-{}.{name}", process::id()));
    let mut options = files::private();
    let mut file = options.write(true).create_new(true).open(&path).ok()?;
    let moment = TempFile(path);
    file.write_all(text.as_bytes()).ok().map(|()| moment)
}
