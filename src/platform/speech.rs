//! The voice that the system has, for languages in which no lines were recorded: a speech server or a program that speaks.

#[cfg(target_os = "linux")]
mod dispatcher;
mod program;

pub use program::Program;

/// Something that says words in a language.
pub trait Voice: Send {
    /// Whether it has a voice of this language. It never says words in the voice of another.
    fn speaks(&mut self, language: &str) -> bool;

    /// Says words after those that it still says.
    fn say(&mut self, language: &str, words: &str);

    /// Ends at once what it says, and forgets what was to follow.
    fn stop(&mut self);
}

/// Opens a voice that has this language; nothing where there is none.
pub type OpenVoice = Box<dyn FnMut(&str) -> Option<Box<dyn Voice>> + Send>;

/// Looks for the speech server first, then for a program.
#[must_use]
pub fn open() -> OpenVoice {
    Box::new(|language| {
        let mut voices = voices().into_iter();
        voices.find_map(|mut voice| voice.speaks(language).then_some(voice))
    })
}

#[cfg(target_os = "linux")]
fn voices() -> Vec<Box<dyn Voice>> {
    let server = dispatcher::Dispatcher::of_session();
    let server = server.map(|server| Box::new(server) as Box<dyn Voice>);
    server
        .into_iter()
        .chain([Box::new(Program::of_system()) as Box<dyn Voice>])
        .collect()
}

#[cfg(not(target_os = "linux"))]
fn voices() -> Vec<Box<dyn Voice>> {
    vec![Box::new(Program::of_system())]
}
