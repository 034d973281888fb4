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
    /// Things stand in it inside one another, so many of them.
    #[error("more than {0} things stand inside one another in it")]
    Deep(usize),
    /// It holds something other than text, from this byte on.
    #[error("it is not UTF-8 (byte {0})")]
    NotText(usize),
}

/// How many braces and brackets may be open at once: whatever reads a text follows each of them one step deeper.
const MAX_DEPTH: usize = 200;

/// The longest file of content that is read, in bytes.
pub const MAX_CONTENT: u64 = 1 << 22;

/// The mark at the beginning of a text that some editors write, and nobody sees.
const MARK: char = '\u{feff}';

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

/// The text of such a file, without the mark that some editors begin it with.
///
/// # Errors
///
/// The same, or it is not UTF-8, or too much in it stands inside something else.
pub fn text(path: &Path, most: u64) -> Result<String, FileError> {
    let bytes = read(path, most)?;
    let mut text = String::from_utf8(bytes)
        .map_err(|error| FileError::NotText(error.utf8_error().valid_up_to()))?;
    if text.starts_with(MARK) {
        text.remove(0);
    }
    if is_deep(&text) {
        return Err(FileError::Deep(MAX_DEPTH));
    }
    Ok(text)
}

fn is_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    text.bytes().any(|byte| {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_DEPTH
    })
}

/// Whether anything has this name, be it no file or a link that leads nowhere: that is named when it is read, and not passed over.
#[must_use]
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn size(bytes: u64) -> String {
    if bytes < 1 << 20 {
        format!("{} kB", bytes >> 10)
    } else {
        format!("{} MB", bytes >> 20)
    }
}
