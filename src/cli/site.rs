//! `site`: says what is wrong with a site file, writes one to be filled in, or prints its schema.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use overdose_core::content::Content;
use overdose_core::message;
use overdose_core::site::{Site, schema};

use super::words::say;
use super::{DONE, Exit, FAILED, USAGE, output};
use crate::settings::SettingsError;
use crate::site::{self, Found};

/// What is asked about site files.
#[derive(Debug, clap::Subcommand)]
pub enum SiteCommand {
    /// Says what is wrong with a site file, field by field.
    Check {
        /// The site file; without it the one that the program finds, and which that is.
        file: Option<PathBuf>,
    },
    /// Writes a site file with every field, to be filled in.
    Init {
        /// Where to; without it into the user's folder for settings.
        file: Option<PathBuf>,
    },
    /// Prints the JSON Schema of a site file.
    Schema,
}

/// Answers.
pub fn run(content: &Content, command: &SiteCommand) -> Exit {
    match command {
        SiteCommand::Check { file } => check(content, file.as_deref()),
        SiteCommand::Init { file } => init(file.clone()),
        SiteCommand::Schema => output::print(format!("{:#}\n", schema(content)), DONE),
    }
}

fn check(content: &Content, path: Option<&Path>) -> Exit {
    let Some(Found { path, reading }) = site::find(path, content) else {
        let places = site::places();
        let names: Vec<String> = places
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        return Err(say(message!("site-none", names)).into());
    };
    let name = path.display().to_string();
    if reading.problems.is_empty() {
        return output::print(say(message!("site-right", path = name)) + "\n", DONE);
    }
    let mut lines = String::new();
    for problem in &reading.problems {
        let _ = writeln!(lines, "{name}: {}", content.words.text(&problem.line()));
    }
    let is_unread = reading.site.is_empty() && reading.problems.iter().all(|it| it.field.is_none());
    output::print(lines, if is_unread { USAGE } else { FAILED })
}

fn init(path: Option<PathBuf>) -> Exit {
    let path = path.or_else(site::of_user).ok_or(SettingsError::NoFolder)?;
    site::make(&path, &Site::default().file(&[]))?;
    let path = path.display().to_string();
    output::print(say(message!("site-made", path)) + "\n", DONE)
}
