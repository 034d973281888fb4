//! Files and folders that only their owner can read, names that survive a power cut, and room on the disk.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

/// How a file is made that only its owner can read.
///
/// On Windows a file has the rights of its folder, and those of a user's own folders let no other user in.
#[must_use]
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    system::make_private(&mut options);
    options
}

/// Makes a folder that only its owner can enter, and those that it lies in, where they are missing.
///
/// # Errors
///
/// Whatever the system answers.
pub fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    system::make_private_folder(&mut builder);
    builder.recursive(true).create(folder)
}

/// Waits until the names in a folder are on the disk.
///
/// # Errors
///
/// Whatever the system answers.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    system::sync_folder(folder)
}

/// Whether a file can be made in a folder. None is made to find out.
///
/// # Errors
///
/// Why not.
pub fn can_write(folder: &Path) -> io::Result<()> {
    system::can_write(folder)
}

/// The device of a file, where the system tells, and its number there, which no other file has at the same time; nothing where its disk
/// numbers none.
#[must_use]
pub fn number(file: &File) -> Option<(u64, u64)> {
    system::number(file)
}

/// The same of the file that has a name, if one has. It is not opened to be read.
#[must_use]
pub fn number_at(path: &Path) -> Option<(u64, u64)> {
    system::number_at(path)
}

/// How many bytes this user may still write where a folder lies.
///
/// # Errors
///
/// Whatever the system answers.
pub fn room(folder: &Path) -> io::Result<u64> {
    system::room(folder)
}

#[cfg(unix)]
mod system {
    use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
    use std::path::Path;

    use rustix::fs::{Access, access, statvfs};

    pub fn make_private(options: &mut OpenOptions) {
        options.mode(0o600);
    }

    pub fn make_private_folder(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }

    pub fn sync_folder(folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    pub fn can_write(folder: &Path) -> io::Result<()> {
        Ok(access(folder, Access::WRITE_OK)?)
    }

    pub fn number(file: &File) -> Option<(u64, u64)> {
        Some(number_in(&file.metadata().ok()?))
    }

    pub fn number_at(path: &Path) -> Option<(u64, u64)> {
        Some(number_in(&fs::metadata(path).ok()?))
    }

    fn number_in(about: &Metadata) -> (u64, u64) {
        (about.dev(), about.ino())
    }

    pub fn room(folder: &Path) -> io::Result<u64> {
        let about = statvfs(folder)?;
        Ok(about.f_bavail.saturating_mul(about.f_frsize))
    }
}

#[cfg(windows)]
mod system {
    use std::fs::{DirBuilder, File, OpenOptions};
    use std::io::{self, ErrorKind};
    use std::os::windows::fs::OpenOptionsExt;
    use std::path::Path;

    use windows_sys::Win32::Storage::FileSystem::FILE_FLAG_BACKUP_SEMANTICS;

    pub use crate::platform::windows::{number, room};

    /// The folder gives its files their rights.
    pub fn make_private(_: &mut OpenOptions) {}

    /// A folder in one of a user's own folders has that one's rights.
    pub fn make_private_folder(_: &mut DirBuilder) {}

    pub fn number_at(path: &Path) -> Option<(u64, u64)> {
        let mut options = OpenOptions::new();
        // A file may be asked about that nobody else may read.
        options
            .access_mode(0)
            .custom_flags(FILE_FLAG_BACKUP_SEMANTICS);
        number(&options.open(path).ok()?)
    }

    pub fn sync_folder(folder: &Path) -> io::Result<()> {
        match open_folder(folder)?.sync_all() {
            // A disk that flushes files only: NTFS itself keeps names in its journal.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
            synced => synced,
        }
    }

    /// Who may write to a folder may open it to be written to.
    pub fn can_write(folder: &Path) -> io::Result<()> {
        open_folder(folder).map(drop)
    }

    fn open_folder(folder: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        // Without this no folder can be opened at all.
        options
            .custom_flags(FILE_FLAG_BACKUP_SEMANTICS)
            .open(folder)
    }
}
