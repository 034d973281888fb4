//! Locks on files, by which one start of the program knows that another one still has an incident open.

use std::fs::{File, TryLockError};
use std::io;

/// Locks a file until it is closed, also by the death of the process. Says whether it could: another process may have it.
///
/// On Windows nobody else can read the file meanwhile; elsewhere everybody can.
///
/// # Errors
///
/// Files of this kind, or on this disk, cannot be locked.
pub fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}
