//! The one way to write a whole file or none: what stood under its name stays until the new one is on the disk.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::files;

/// The steps of writing a whole file. Each may fail, and a test can make it fail.
pub trait Steps {
    /// The new file, before it has its name.
    type Part;

    /// Makes an empty file beside the one that it will replace.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn create(&self) -> io::Result<Self::Part>;

    /// Writes everything into it.
    ///
    /// # Errors
    ///
    /// Whatever the system answers. A part may have been written.
    fn fill(&self, part: &mut Self::Part, bytes: &[u8]) -> io::Result<()>;

    /// Waits until everything that was written is on the disk.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn sync(&self, part: &mut Self::Part) -> io::Result<()>;

    /// Gives it its name; a file that has it is replaced.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn rename(&self) -> io::Result<()>;

    /// Waits until the name is on the disk.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn sync_name(&self) -> io::Result<()>;

    /// Erases what an attempt left that failed, if anything.
    fn discard(&self);
}

/// Takes the steps in the only order in which there is a whole file at every moment.
///
/// # Errors
///
/// The first step that failed. Only where that is the last one has the file changed.
pub fn write_by(steps: &impl Steps, bytes: &[u8]) -> io::Result<()> {
    let write = || {
        let mut part = steps.create()?;
        steps.fill(&mut part, bytes)?;
        steps.sync(&mut part)?;
        // Not every system renames a file that is open.
        drop(part);
        steps.rename()
    };
    match write() {
        Ok(()) => steps.sync_name(),
        Err(error) => {
            steps.discard();
            Err(error)
        }
    }
}

/// Who may read a new file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Access {
    /// Its owner alone.
    Private,
    /// Whoever reads new files of this user.
    #[default]
    Usual,
    /// Whoever could read another one, such as the one that it replaces.
    Like(Permissions),
}

/// Writes a whole file or none.
///
/// # Errors
///
/// Whatever the system answers. What stood there is as it was.
pub fn write(path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(OsString::from(format!(".{}.part", process::id())));
    let part = PathBuf::from(part);
    write_by(&OnDisk { path, part, access }, bytes)
}

/// A file on the disk.
struct OnDisk<'a> {
    path: &'a Path,
    part: PathBuf,
    access: Access,
}

impl Steps for OnDisk<'_> {
    type Part = File;

    fn create(&self) -> io::Result<File> {
        let mut options = match self.access {
            Access::Private => files::private(),
            Access::Usual | Access::Like(_) => OpenOptions::new(),
        };
        let file = options.write(true).create_new(true).open(&self.part)?;
        if let Access::Like(permissions) = &self.access {
            file.set_permissions(permissions.clone())?;
        }
        Ok(file)
    }

    fn fill(&self, part: &mut File, bytes: &[u8]) -> io::Result<()> {
        part.write_all(bytes)
    }

    fn sync(&self, part: &mut File) -> io::Result<()> {
        part.sync_all()
    }

    fn rename(&self) -> io::Result<()> {
        fs::rename(&self.part, self.path)
    }

    fn sync_name(&self) -> io::Result<()> {
        let folder = self.path.parent();
        // Where a folder cannot be synced the file is there all the same.
        let _ = folder.map(files::sync_folder);
        Ok(())
    }

    fn discard(&self) {
        let _ = fs::remove_file(&self.part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("overdose-atomic-{}-{name}", process::id()));
        assert!(fs::create_dir_all(&folder).is_ok());
        folder
    }

    #[test]
    fn what_is_written_replaces_what_was_there_and_leaves_nothing_beside_it() {
        let folder = scratch("replaces");
        let path = folder.join("file");
        for text in ["first", "second"] {
            assert!(write(&path, text.as_bytes(), Access::Usual).is_ok());
            assert_eq!(fs::read_to_string(&path).ok().as_deref(), Some(text));
        }
        assert_eq!(fs::read_dir(&folder).map_or(0, Iterator::count), 1);
        let _ = fs::remove_dir_all(folder);
    }

    #[test]
    fn what_fails_leaves_the_old_file_and_nothing_else() {
        let folder = scratch("fails");
        let path = folder.join("taken");
        // A folder that holds something cannot be replaced by a file.
        assert!(fs::create_dir_all(path.join("inside")).is_ok());
        assert!(write(&path, b"new", Access::Private).is_err());
        assert!(path.join("inside").is_dir());
        assert_eq!(fs::read_dir(&folder).map_or(0, Iterator::count), 1);
        let _ = fs::remove_dir_all(folder);
    }
}
