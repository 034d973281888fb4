//! The manual as scripts with which a shell completes what is typed.

mod bash;
mod fish;
mod zsh;

use overdose_core::content::Content;
use overdose_core::training::Practice;

use super::{Flag, GENERAL, Operand, Value};

/// A shell that can be told how to complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    /// GNU bash.
    Bash,
    /// Z shell.
    Zsh,
    /// fish.
    Fish,
}

impl Shell {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Bash, Self::Zsh, Self::Fish];

    /// What it is called on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Zsh => "zsh",
            Self::Fish => "fish",
        }
    }
}

/// What is possible by the content.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// Codes of the countries.
    pub countries: Vec<&'a str>,
    /// Names of the profiles.
    pub profiles: Vec<&'a str>,
    /// Ids of the scenarios.
    pub scenarios: Vec<&'a str>,
}

impl<'a> Known<'a> {
    /// What this content has.
    #[must_use]
    pub fn of(content: &'a Content, practice: &'a Practice) -> Self {
        let countries = content.regions.all().iter();
        let profiles = content.protocol.profiles.iter();
        let scenarios = practice.scenarios.iter();
        Self {
            countries: countries.map(|region| region.code.as_str()).collect(),
            profiles: profiles.map(|(_, row)| row.name.as_str()).collect(),
            scenarios: scenarios.map(|scenario| scenario.id.as_str()).collect(),
        }
    }

    /// All that is possible, with spaces between; nothing where it cannot be listed.
    fn listed(&self, value: Value) -> String {
        match value {
            Value::Free | Value::File | Value::Folder => String::new(),
            Value::OneOf(values) => values.join(" "),
            Value::Country => self.countries.join(" "),
            Value::Profile => self.profiles.join(" "),
            Value::Scenario => self.scenarios.join(" "),
        }
    }
}

/// The script for a shell.
#[must_use]
pub fn script(shell: Shell, known: &Known) -> String {
    let places = places();
    match shell {
        Shell::Bash => bash::script(&places, known),
        Shell::Zsh => zsh::script(&places, known),
        Shell::Fish => fish::script(&places, known),
    }
}

/// Where on a command line somebody is: after these words.
struct Place {
    words: Vec<&'static str>,
    /// Words that may come next, each with what it does.
    next: Vec<(&'static str, &'static str)>,
    options: Vec<&'static Flag>,
    operand: Option<Operand>,
}

impl Place {
    /// The place after these words, with everything that commands say about it.
    fn after(words: &[&'static str]) -> Self {
        let mut place = Self {
            words: words.to_vec(),
            next: Vec::new(),
            options: Vec::new(),
            operand: None,
        };
        for command in super::commands() {
            match command.words.strip_prefix(words) {
                Some([]) => {
                    place.options.extend(command.options);
                    place.operand = command.operand;
                }
                Some([word, rest @ ..]) if place.next.iter().all(|(known, _)| known != word) => {
                    // A word that needs another one does nothing by itself.
                    let does = if rest.is_empty() { command.gist() } else { "" };
                    place.next.push((word, does));
                }
                _ => {}
            }
        }
        // Only the program itself has a version.
        let most = if words.is_empty() { 2 } else { 1 };
        place.options.extend(GENERAL.iter().take(most));
        place
    }

    /// The words with spaces between.
    fn path(&self) -> String {
        self.words.join(" ")
    }

    /// Letters and words of all options.
    fn flags(&self) -> String {
        let spellings = self.options.iter().flat_map(|flag| spellings(flag));
        spellings.collect::<Vec<_>>().join(" ")
    }
}

/// Every place, one before those that follow it.
fn places() -> Vec<Place> {
    let mut places = vec![Place::after(&[])];
    let mut seen = 0;
    while let Some(place) = places.get(seen) {
        let words = &place.words;
        let following = place.next.iter().map(|(word, _)| {
            let words: Vec<_> = words.iter().chain([word]).copied().collect();
            Place::after(&words)
        });
        let following: Vec<Place> = following.collect();
        places.extend(following);
        seen += 1;
    }
    places
}

/// How an option can be typed, the letter first.
fn spellings(flag: &Flag) -> impl Iterator<Item = String> {
    let short = (!flag.short.is_empty()).then(|| ["-", flag.short].concat());
    short.into_iter().chain([["--", flag.long].concat()])
}
