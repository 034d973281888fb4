//! Keeps the start free of system fonts: thousands of them would be opened before the first frame.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process;

/// The variable that names the font configuration.
const VARIABLE: &str = "FONTCONFIG_FILE";

/// A configuration with one folder that always exists and never holds a font. With no folder at all the usual ones would
/// be searched.
const NO_FONTS: &str =
    "<?xml version=\"1.0\"?>\n<fontconfig><dir>/proc/self/fdinfo</dir></fontconfig>\n";

/// Starts the text system while it can see no system font: `start` must make it look for fonts. Must be called before any
/// thread exists.
///
/// The configuration is a file of a moment, gone when this returns, and no child inherits the variable. Where no file can be
/// written the text system looks through the system fonts: slower, and the embedded fonts are used all the same.
pub fn without_system_fonts(start: impl FnOnce()) {
    let Some(file) = folders().find_map(|folder| write(&folder)) else {
        start();
        return;
    };
    let before = env::var_os(VARIABLE);
    #[allow(
        unsafe_code,
        reason = "the environment is changed before any thread exists, which is what makes it sound"
    )]
    // SAFETY: `launch` calls this first, while the process has a single thread, and `start` makes none.
    unsafe {
        env::set_var(VARIABLE, &file);
        start();
        match before {
            Some(before) => env::set_var(VARIABLE, before),
            None => env::remove_var(VARIABLE),
        }
    }
    // A file that stays behind is harmless: it names no font.
    let _ = fs::remove_file(file);
}

/// Where a file of a moment may be written: memory first.
fn folders() -> impl Iterator<Item = PathBuf> {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    runtime
        .into_iter()
        .chain([PathBuf::from("/dev/shm"), env::temp_dir()])
        .filter(|folder| folder.is_absolute())
}

/// Writes the configuration under a name that nothing else has.
fn write(folder: &Path) -> Option<PathBuf> {
    let path = folder.join(format!("overdose-checklist-{}.fonts.conf", process::id()));
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&path)
        .ok()?;
    if file.write_all(NO_FONTS.as_bytes()).is_err() {
        let _ = fs::remove_file(path);
        return None;
    }
    Some(path)
}
