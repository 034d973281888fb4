//! `site`: says what is wrong with a site file, writes one to be filled in, or prints its schema.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use overdose_core::content::Content;
use overdose_core::site::{Site, schema};

use super::{DONE, FAILED, USAGE, output};
use crate::site::{self, Found};

/// What is asked about site files.
#[derive(Debug, PartialEq, Eq)]
pub enum SiteCommand {
    /// What is wrong with one: this one, or the one that the program finds.
    Check(Option<PathBuf>),
    /// A new one, here or in the user's folder for settings.
    Init(Option<PathBuf>),
    /// What may stand in one.
    Schema,
}

/// Answers.
pub fn run(content: &Content, command: &SiteCommand) -> u8 {
    match command {
        SiteCommand::Check(path) => check(content, path.as_deref()),
        SiteCommand::Init(path) => init(path.clone()),
        SiteCommand::Schema => output::print(&format!("{:#}\n", schema(content))),
    }
}

fn check(content: &Content, path: Option<&Path>) -> u8 {
    let Some(Found { path, reading }) = site::find(path, content) else {
        let places = site::places();
        let places: Vec<String> = places
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        output::complain(&format!("there is no site file: {}", places.join(", ")));
        return USAGE;
    };
    let name = path.display();
    if reading.problems.is_empty() {
        return output::print(&format!("{name}: nothing is wrong\n"));
    }
    let mut lines = String::new();
    for problem in &reading.problems {
        let _ = writeln!(lines, "{name}: {problem}");
    }
    let is_unread = reading.site.is_empty() && reading.problems.iter().all(|it| it.field.is_none());
    match output::print(&lines) {
        DONE if is_unread => USAGE,
        DONE => FAILED,
        code => code,
    }
}

fn init(path: Option<PathBuf>) -> u8 {
    let Some(path) = path.or_else(site::of_user) else {
        output::complain(
            "there is no folder for settings: neither XDG_CONFIG_HOME nor HOME names one",
        );
        return USAGE;
    };
    match site::make(&path, &Site::default().file(&[])) {
        Ok(()) => output::print(&format!(
            "{}: fill it in, then run \"site check\"\n",
            path.display()
        )),
        Err(error) => {
            output::complain(&error.to_string());
            USAGE
        }
    }
}
