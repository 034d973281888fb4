//! Open incidents on disk: one file each, that survives whatever happens to the program or the machine.
//!
//! A thread of its own writes, so that no screen ever waits for a disk. A file that another start of the program has open is
//! locked; one that nobody has locked was left behind, and is offered.

mod aside;
mod disk;
mod drills;
mod handle;
mod handouts;
mod incident_file;
mod kept;
mod left;
mod storage;
mod worker;
mod writer;

pub use disk::Disk;
pub use drills::Drills;
pub use handle::JournalHandle;
pub use kept::{erase, list, open, report, save, save_use_report};
pub use storage::{Identity, JournalFile, Storage};
pub use writer::{Start, Writer};
