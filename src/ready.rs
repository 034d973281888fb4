//! Finds out what there is to know of the program and the computer, for the ready light: never before the first screen is shown.

use std::io;
use std::path::Path;

use overdose_core::fonts;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::proof_record::ProofRecord;
use overdose_core::ready::{AudioCheck, Facts};
use overdose_core::site::Problem;

use crate::journal::Disk;
use crate::platform::files;
use crate::site::Found;

/// How much room there has to be for records, in bytes: a hundred of the longest ones.
const ROOM: u64 = 10 << 20;

/// What can be found out in a moment. Whether sound plays is told by whoever plays.
#[must_use]
pub fn facts(site: Option<&Found>, folders: Option<&(Disk, Disk)>) -> Facts {
    let problems = site.map(|found| &found.reading.problems);
    Facts {
        proved: ProofRecord::embedded().map(|record| record.date.clone()),
        fonts: fonts::missing("0Aa").is_none(),
        sound: AudioCheck::Plays,
        records: match folders {
            Some((open, _)) => no_room(open.folder()),
            None => Some(message!("records-no-folder")),
        },
        site_path: site.map(|found| found.path.display().to_string()),
        site_problems: problems.into_iter().flatten().map(Problem::line).collect(),
    }
}

/// Why no record can be written to a folder, or to the one in which it would be made.
fn no_room(folder: &Path) -> Option<Message> {
    let there = folder.ancestors().find(|folder| folder.exists())?;
    let folder = there.display().to_string();
    let failed = |error: io::Error| {
        message!(
            "records-failed",
            folder = folder.as_str(),
            problem = error.to_string()
        )
    };
    if !there.is_dir() {
        return Some(message!("records-in-file", folder));
    }
    if let Err(error) = files::can_write(there) {
        return Some(failed(error));
    }
    match files::room(there) {
        Ok(room) if room < ROOM => Some(message!("records-full", folder)),
        Ok(_) => None,
        Err(error) => Some(failed(error)),
    }
}
