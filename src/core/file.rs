//! Reads a file that is one, and not too long: a pipe or something huge would keep everything waiting.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Why a file was not read. What and where is said by whoever wanted it.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The system does not let it be read.
    #[error("{0}")]
    Read(#[from] io::Error),
    /// It is a folder.
    #[error("it is a folder")]
    Folder,
    /// It is a pipe, a socket or a device.
    #[error("it is no regular file")]
    NoFile,
    /// It has more than so many bytes.
    #[error("it is longer than {}", size(*.0))]
    Longer(u64),
    /// It holds something other than text, from this byte on.
    #[error("it is not UTF-8 (byte {0})")]
    NotText(usize),
}

/// Everything in a file of at most so many bytes.
///
/// # Errors
///
/// It cannot be read, is not a regular file, or is longer.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    // Before it is opened: to open a pipe is to wait for it.
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(FileError::Folder);
    }
    if !about.is_file() {
        return Err(FileError::NoFile);
    }
    let mut bytes = Vec::new();
    let read = File::open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if u64::try_from(read).is_ok_and(|read| read > most) {
        return Err(FileError::Longer(most));
    }
    Ok(bytes)
}

/// The text of such a file.
///
/// # Errors
///
/// The same, or it is not UTF-8.
pub fn text(path: &Path, most: u64) -> Result<String, FileError> {
    let bytes = read(path, most)?;
    String::from_utf8(bytes).map_err(|error| FileError::NotText(error.utf8_error().valid_up_to()))
}

fn size(bytes: u64) -> String {
    if bytes < 1 << 20 {
        format!("{} kB", bytes >> 10)
    } else {
        format!("{} MB", bytes >> 20)
    }
}
