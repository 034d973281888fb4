//! The same on Windows, where the text system finds fonts through two variables.

use std::env;

/// The variables through which the text system finds the folders of fonts: those of the system, and those of the user.
const FOLDERS: [&str; 2] = ["SYSTEMROOT", "USERPROFILE"];

/// A device, in which there are no folders.
const NOWHERE: &str = "NUL";

/// A file of a moment. This system needs none.
#[derive(Debug)]
pub enum TempFile {}

/// Starts the text system while it can see no font but those of the program: `start` must make it look for fonts. Must be called
/// before any thread exists. How letters are composed is Windows' own matter.
pub fn with_system_fonts_hidden(_composes: bool, start: impl FnOnce()) -> Option<TempFile> {
    let before = FOLDERS.map(env::var_os);
    #[allow(
        unsafe_code,
        reason = "the environment is changed before any thread exists; Windows itself lets any thread change it"
    )]
    // SAFETY: on Windows the environment may be changed at any time.
    unsafe {
        for folder in FOLDERS {
            env::set_var(folder, NOWHERE);
        }
        start();
        for (folder, before) in FOLDERS.into_iter().zip(before) {
            match before {
                Some(before) => env::set_var(folder, before),
                None => env::remove_var(folder),
            }
        }
    }
    None
}
