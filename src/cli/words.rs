//! What commands say, put into words. It is English: no language can be chosen for a command yet.

use std::fmt::Display;
use std::path::Path;

use overdose_core::content::Content;
use overdose_core::locale::Message;
use overdose_core::message;

/// The text of a message.
pub fn say(message: impl Into<Message>) -> String {
    let message = message.into();
    match Content::embedded() {
        Ok(content) => content.words.text(&message),
        // That the content is broken is said first; nothing else is.
        Err(_) => message.id.into_owned(),
    }
}

/// The text of a message that need not be there.
pub fn say_known(message: &Message) -> Option<String> {
    let words = &Content::embedded().ok()?.words;
    words.has(&message.id).then(|| words.text(message))
}

/// That a file or folder could not be read, and why.
pub fn not_read(path: &Path, problem: &dyn Display) -> String {
    let (path, problem) = (path.display().to_string(), problem.to_string());
    say(message!("file-not-read", path, problem))
}

/// That a file could not be written, and why.
pub fn not_written(path: &Path, problem: &dyn Display) -> String {
    let (path, problem) = (path.display().to_string(), problem.to_string());
    say(message!("file-not-written", path, problem))
}
