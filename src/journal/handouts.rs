//! Pages of what is taught, saved beside the kept records.

use overdose_core::content::Content;
use overdose_core::session::Handout;

use super::Storage;
use super::kept::{KeptError, write_whole};
use crate::document;

/// What the folder is called.
pub const FOLDER: &str = "learn";

/// Saves a handout, and says under which name. What was saved so before is replaced, once all of it is on the disk.
///
/// # Errors
///
/// It could not be made, or not written to the disk.
pub fn save(
    storage: &impl Storage,
    content: &Content,
    handout: &Handout,
) -> Result<String, KeptError> {
    let bytes = document::write_handout(handout, content)?;
    let name = match handout.topics.as_slice() {
        [topic] => format!("learn {}.pdf", topic.id),
        _ => "learn.pdf".to_owned(),
    };
    write_whole(storage, &name, &bytes)?;
    Ok(name)
}
