//! The site file on the disk: where it is looked for, how it is read, and how it is written without losing the old one.

use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use overdose_core::content::Content;
use overdose_core::file;
use overdose_core::message;
use overdose_core::site::{self, FILE, MAX_FILE_BYTES, Reading};

use crate::disk_error::DiskError;
use crate::platform::atomic::{self, Access};
use crate::platform::folders;

/// A site file that there is, whatever stands in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Where.
    pub path: PathBuf,
    /// What came of it.
    pub reading: Reading,
}

/// Every place of a site file, the first one first: beside the program, as on a USB stick; in the user's folder for settings; in
/// the folders of the system.
#[must_use]
pub fn places() -> Vec<PathBuf> {
    let beside = env::current_exe().ok();
    let beside = beside.and_then(|program| Some(program.parent()?.join(FILE)));
    let of_all = folders::settings_of_all();
    beside
        .into_iter()
        .chain(of_user())
        .chain(of_all.into_iter().map(|folder| folder.join(FILE)))
        .collect()
}

/// The place in the user's folder for settings.
#[must_use]
pub fn of_user() -> Option<PathBuf> {
    Some(folders::settings()?.join(FILE))
}

/// The site file that was named, else the first one that there is. One that cannot be read counts too: another one behind it may
/// be of another place.
#[must_use]
pub fn find(named: Option<&Path>, content: &Content) -> Option<Found> {
    let path = match named {
        Some(path) => path.to_owned(),
        None => places().into_iter().find(|path| is_there(path))?,
    };
    let reading = read(&path, content);
    Some(Found { path, reading })
}

/// Whether there is anything under a name, also a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Reads a site file.
#[must_use]
pub fn read(path: &Path, content: &Content) -> Reading {
    match file::read(path, MAX_FILE_BYTES) {
        Ok(bytes) => site::read(&bytes, content),
        Err(error) => Reading::failed(message!("site-wrong-file", problem = error.to_string())),
    }
}

/// Writes a new site file; one that is there stays as it is.
///
/// # Errors
///
/// There is one, or what could not be made or written.
pub fn make(path: &Path, text: &str) -> Result<(), DiskError> {
    in_folder(path)?;
    let mut file = File::create_new(path).map_err(DiskError::of("making", path.display()))?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    written.map_err(|cause| {
        // Half a file would stand in the way of another one.
        let _ = fs::remove_file(path);
        DiskError::of("writing", path.display())(cause)
    })
}

/// Writes a site file in the place of the one that is there, which is whole until the new one is. With `keep_old` the old one stays
/// beside it, and no older one is lost for that.
///
/// # Errors
///
/// What could not be made, written or renamed.
pub fn replace(path: &Path, text: &str, keep_old: bool) -> Result<(), DiskError> {
    in_folder(path)?;
    // A link stays one.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if keep_old && is_there(path) {
        let old = old(path);
        fs::copy(path, &old).map_err(DiskError::of("keeping the old file as", old.display()))?;
    }
    // Whoever could read the old one reads the new one.
    let access =
        fs::metadata(path).map_or(Access::Usual, |about| Access::Like(about.permissions()));
    atomic::write(path, text.as_bytes(), access).map_err(DiskError::of("writing", path.display()))
}

/// What the old file is called when a new one takes its place: a name that no file has.
#[must_use]
pub fn old(path: &Path) -> PathBuf {
    let names = (2..100).map(|number| path.with_extension(format!("old{number}")));
    let mut names = std::iter::once(path.with_extension("old")).chain(names);
    let free = names.find(|name| !is_there(name));
    free.unwrap_or_else(|| path.with_extension("old"))
}

fn in_folder(path: &Path) -> Result<(), DiskError> {
    match path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        Some(folder) => {
            fs::create_dir_all(folder).map_err(DiskError::of("making", folder.display()))
        }
        None => Ok(()),
    }
}
