//! What a journal asks of a folder and of a file: little enough that a test can make each of it fail.

use std::io;

/// What tells a file from every other one, and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// Its device and its number there, where the system tells.
    pub number: Option<(u64, u64)>,
    /// How many bytes it has.
    pub size: u64,
}

/// A folder.
pub trait Storage {
    /// The names of its files.
    ///
    /// # Errors
    ///
    /// Whatever the system answers. A folder that is not there has no files.
    fn names(&self) -> io::Result<Vec<String>>;

    /// Makes a new file that only its owner can read, and the folder where there is none.
    ///
    /// # Errors
    ///
    /// Whatever the system answers; also where there is such a file.
    fn create(&self, name: &str) -> io::Result<Box<dyn JournalFile>>;

    /// Opens a file to read it and to go on with it.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn open(&self, name: &str) -> io::Result<Box<dyn JournalFile>>;

    /// Which file has this name.
    ///
    /// # Errors
    ///
    /// Whatever the system answers; also where none has.
    fn identity(&self, name: &str) -> io::Result<Identity>;

    /// Gives a file another name; one that has it is replaced.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Moves a file to another folder, which is made where there is none. A file that has the name there is replaced.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn hand_over(&self, from: &str, folder: &Self, to: &str) -> io::Result<()>;

    /// Erases a file.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Waits until the names are on the disk.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn sync(&self) -> io::Result<()>;
}

/// An open file.
pub trait JournalFile: Send {
    /// Locks it until it is closed, or says that another process has.
    ///
    /// # Errors
    ///
    /// This kind of file cannot be locked.
    fn lock(&mut self) -> io::Result<bool>;

    /// Which file it is, whatever name it has by now.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn identity(&self) -> io::Result<Identity>;

    /// Everything in it.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn read(&mut self) -> io::Result<Vec<u8>>;

    /// Writes at its end.
    ///
    /// # Errors
    ///
    /// Whatever the system answers. A part may have been written.
    fn append(&mut self, text: &[u8]) -> io::Result<()>;

    /// Waits until everything written is on the disk.
    ///
    /// # Errors
    ///
    /// Whatever the system answers.
    fn sync(&mut self) -> io::Result<()>;
}
