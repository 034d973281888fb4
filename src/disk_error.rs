//! Why something on the disk could not be read or written: one error for records, settings and site file.

use std::fmt::Display;
use std::io;

/// What was done, to which file or folder, and what the system answered.
#[derive(Debug, thiserror::Error)]
#[error("{action} {name}: {cause}")]
pub struct DiskError {
    action: &'static str,
    name: String,
    #[source]
    cause: io::Error,
}

impl DiskError {
    /// What an answer of the system is mapped with.
    pub fn of(action: &'static str, name: impl Display) -> impl FnOnce(io::Error) -> Self {
        let name = name.to_string();
        move |cause| Self {
            action,
            name,
            cause,
        }
    }
}
