//! What a widget is called when it cannot be seen: by tests and by a screen reader.

use overdose_core::session::Intent;

/// The kind of thing a name belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Something that acts when it is activated.
    Button,
    /// A place to read from; it never acts.
    Heading,
}

/// What a widget reports about itself through `Operation::custom`, under its own id.
///
/// It goes through `custom` and not through `text`, so that an operation which collects texts gets
/// exactly the words on the screen, each of them once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// What kind of widget this is.
    pub role: Role,
    /// The words, in the language of the user.
    pub text: String,
    /// Whether activating the widget would do anything now.
    pub enabled: bool,
    /// What it asks the program for, where it is a button of a screen.
    pub intent: Option<Intent>,
}
