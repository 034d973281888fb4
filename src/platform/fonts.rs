//! Keeps the start free of system fonts: thousands of them would be opened before the first frame.

use std::env;
use std::fs::File;
use std::io::Write;
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::fs::{MemfdFlags, memfd_create};

/// The variable that names the font configuration.
const VARIABLE: &str = "FONTCONFIG_FILE";

/// A configuration with one folder that always exists and never holds a font. With no folder at all the usual ones would
/// be searched.
const NO_FONTS: &str =
    "<?xml version=\"1.0\"?>\n<fontconfig><dir>/proc/self/fdinfo</dir></fontconfig>\n";

/// The font configuration of this process, in memory: it needs no folder to write to. Dropping it takes it away.
pub struct NoSystemFonts {
    _file: Option<OwnedFd>,
}

/// Makes the text system see no system font. Must be called before any thread exists; what fails is left as it is, since
/// the embedded fonts are found anyway, only later.
#[must_use]
pub fn hide_system_fonts() -> NoSystemFonts {
    let Some(file) = configuration() else {
        return NoSystemFonts { _file: None };
    };
    let path = format!("/proc/self/fd/{}", file.as_raw_fd());
    #[allow(
        unsafe_code,
        reason = "the environment is changed before any thread exists, which is what makes this call sound"
    )]
    // SAFETY: `launch` calls this first, while the process has a single thread.
    unsafe {
        env::set_var(VARIABLE, path);
    }
    NoSystemFonts { _file: Some(file) }
}

fn configuration() -> Option<OwnedFd> {
    let file = memfd_create("fonts.conf", MemfdFlags::CLOEXEC).ok()?;
    let mut file = File::from(file);
    file.write_all(NO_FONTS.as_bytes()).ok()?;
    Some(file.into())
}
