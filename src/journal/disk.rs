//! Folders of incidents on the disk of this machine.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{Identity, JournalFile, Storage};
use crate::platform::{files, folders, lock};

/// How long a record can be, in bytes: days of an incident.
const MAX_BYTES: u64 = 1 << 26;

/// A folder on the disk.
#[derive(Debug, Clone)]
pub struct Disk {
    folder: PathBuf,
}

impl Disk {
    /// This folder. It is made when the first file is.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Where the files are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of this name beside this one.
    #[must_use]
    pub fn beside(&self, name: &str) -> Self {
        Self::new(self.folder.with_file_name(name))
    }

    /// The folder of open incidents, and that of kept records, where the desktop has what a program keeps; nothing where it
    /// names no such place.
    #[must_use]
    pub fn open_and_kept() -> Option<(Self, Self)> {
        let folder = folders::state()?;
        Some((
            Self::new(folder.join("open")),
            Self::new(folder.join("kept")),
        ))
    }
}

impl Storage for Disk {
    fn names(&self) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.collect();
        names.sort();
        Ok(names)
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn JournalFile>> {
        files::make_private_folder(&self.folder)?;
        let file = private_file()
            .create_new(true)
            .open(self.folder.join(name))?;
        Ok(Box::new(file))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn JournalFile>> {
        let path = self.folder.join(name);
        // Before it is opened: to open a pipe is to wait for it.
        if !fs::metadata(&path)?.is_file() {
            return Err(io::Error::other("it is no regular file"));
        }
        let file = match private_file().open(&path) {
            // It can be read all the same; what is written to it fails, and the screen says so.
            Err(error) if is_read_only(&error) => File::open(&path)?,
            file => file?,
        };
        Ok(Box::new(file))
    }

    fn identity(&self, name: &str) -> io::Result<Identity> {
        let path = self.folder.join(name);
        Ok(Identity {
            size: fs::metadata(&path)?.len(),
            number: files::number_at(&path),
        })
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.folder.join(from), self.folder.join(to))
    }

    fn hand_over(&self, from: &str, folder: &Self, to: &str) -> io::Result<()> {
        files::make_private_folder(&folder.folder)?;
        fs::rename(self.folder.join(from), folder.folder.join(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.folder.join(name))
    }

    fn sync(&self) -> io::Result<()> {
        files::sync_folder(&self.folder)
    }
}

fn is_read_only(error: &io::Error) -> bool {
    let kinds = [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem];
    kinds.contains(&error.kind())
}

fn private_file() -> OpenOptions {
    let mut options = files::private();
    options.read(true).append(true);
    options
}

impl JournalFile for File {
    fn lock(&mut self) -> io::Result<bool> {
        lock::try_lock(self)
    }

    fn identity(&self) -> io::Result<Identity> {
        Ok(Identity {
            size: self.metadata()?.len(),
            number: files::number(self),
        })
    }

    fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        self.seek(SeekFrom::Start(0))?;
        let file: &mut Self = self;
        file.take(MAX_BYTES + 1).read_to_end(&mut text)?;
        if u64::try_from(text.len()).is_ok_and(|length| length > MAX_BYTES) {
            return Err(io::Error::other("it is longer than any record"));
        }
        Ok(text)
    }

    fn append(&mut self, text: &[u8]) -> io::Result<()> {
        self.write_all(text)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}
