//! The one way to write a whole file or none: what stood under its name stays until the new one is on the disk.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::files;

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
    part.push(format!(".{}.part", process::id()));
    let part = PathBuf::from(part);
    let fill = || {
        let mut options = match access {
            Access::Private => files::private(),
            Access::Usual | Access::Like(_) => OpenOptions::new(),
        };
        let mut file = options.write(true).create_new(true).open(&part)?;
        if let Access::Like(permissions) = access {
            file.set_permissions(permissions)?;
        }
        file.write_all(bytes)?;
        file.sync_all()
    };
    replace(
        fill,
        || fs::rename(&part, path),
        || {
            let _ = fs::remove_file(&part);
        },
    )?;
    // Where a folder cannot be synced the file is there all the same.
    let _ = path.parent().map(files::sync_folder);
    Ok(())
}

/// Takes the steps in the only order in which there is a whole file at every moment: `fill` makes a part with everything in it, brings
/// it to the disk and closes it, for not every system renames a file that is open; `rename` gives it the name of the old one. What a
/// step left that failed is discarded. Whether the name is on the disk is for whoever called to wait for.
///
/// # Errors
///
/// The first step that failed.
pub fn replace(
    fill: impl FnOnce() -> io::Result<()>,
    rename: impl FnOnce() -> io::Result<()>,
    discard: impl FnOnce(),
) -> io::Result<()> {
    fill().and_then(|()| rename()).inspect_err(|_| discard())
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
