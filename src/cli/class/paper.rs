//! The paper of a class: that learners attended, who was there, and who is due again.

use std::path::PathBuf;

use overdose_core::content::{Content, Language};
use overdose_core::csv::Separator;
use overdose_core::message;
use overdose_core::site::Day;
use overdose_core::training::Practice;
use overdose_core::training::class::{
    ClassFile, Learner, Unclear, sign_off as listed, sign_off_table,
};

use super::show::separator;
use super::{day, read, tell_unclear, today};
use crate::cli::paper::{language, size};
use crate::cli::record::keep_apart;
use crate::cli::words::say;
use crate::cli::{Exit, FAILED, output};
use crate::document::{ClassPaper, PaperSize};
use crate::platform::atomic::Access;

/// In which language, how large, and where to.
#[derive(Debug, clap::Args)]
pub struct Printed {
    /// In this language, such as es; English without it.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// How large; as the country of the class has it without it.
    #[arg(long, value_parser = size())]
    size: Option<PaperSize>,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
}

/// That learners attended.
#[derive(Debug, clap::Args)]
pub struct Certificate {
    /// The class file.
    file: PathBuf,
    /// For this learner alone.
    #[arg(long, value_name = "NUMBER", value_parser = learner)]
    learner: Option<Learner>,
    #[command(flatten)]
    printed: Printed,
}

/// Who was there.
#[derive(Debug, clap::Args)]
pub struct Attendance {
    /// The class file.
    file: PathBuf,
    #[command(flatten)]
    printed: Printed,
}

/// Who attended within a year.
#[derive(Debug, clap::Args)]
pub struct SignOff {
    /// The class files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The last day of that year; today without it.
    #[arg(long, value_parser = day)]
    date: Option<Day>,
    /// How it is written.
    #[arg(long, default_value = "pdf", value_parser = ["pdf", "csv"])]
    format: String,
    /// What stands between cells.
    #[arg(long, default_value = "comma", value_parser = separator())]
    separator: Separator,
    #[command(flatten)]
    printed: Printed,
}

fn learner(text: &str) -> Result<Learner, String> {
    let number: u32 = text
        .parse()
        .map_err(|error: std::num::ParseIntError| error.to_string())?;
    Learner::try_from(number).map_err(str::to_owned)
}

impl Printed {
    /// The content with the words of the language.
    fn content(&self, english: &'static Content) -> Result<&'static Content, String> {
        let Some(said) = self.language.as_deref() else {
            return Ok(english);
        };
        let chosen = Content::in_language(language(said)?).map_err(|error| error.to_string())?;
        // What is signed is in one language: words of two would also run in the wrong direction.
        let title = message!("certificate-title").id;
        if chosen.words.has_own(&title) {
            return Ok(chosen);
        }
        let all = Language::all().iter().copied();
        let has = |it: &Language| it.words().is_some_and(|words| words.has_own(&title));
        let names: Vec<&str> = all.filter(has).map(Language::tag).collect();
        Err(say(message!("class-no-words", said, names)))
    }

    fn paper(&self, content: &'static Content) -> ClassPaper<'static> {
        ClassPaper {
            content,
            size: self.size,
        }
    }

    fn save<'a>(&self, bytes: &[u8], from: impl IntoIterator<Item = &'a PathBuf>) -> Exit {
        if let Some(to) = &self.output {
            for file in from {
                keep_apart(file, to)?;
            }
        }
        output::save(self.output.as_deref(), bytes, Access::Private)
    }
}

/// Writes that learners attended. What a file says two things of is not printed: it would prove the wrong hours.
pub fn certificate(content: &'static Content, wanted: &Certificate) -> Exit {
    let Some(class) = read(content, &wanted.file)? else {
        return Ok(FAILED);
    };
    let mut rows = class.joined();
    rows.retain(|row| row.learner.is_some() && row.last().is_some());
    if let Some(learner) = wanted.learner {
        rows.retain(|row| row.learner == Some(learner));
    }
    let path = wanted.file.display().to_string();
    if rows.is_empty() {
        let line = match wanted.learner {
            Some(learner) => {
                message!(
                    "class-not-there",
                    path,
                    number = u64::from(learner.number())
                )
            }
            None => message!("class-nobody-there", path),
        };
        output::error(&say(line));
        return Ok(FAILED);
    }
    let is_shown = |thing: &&Unclear| matches!(thing, Unclear::Day(_) | Unclear::Name(_));
    let unclear: Vec<&Unclear> = rows.iter().flat_map(|row| &row.unclear).collect();
    let mut unclear: Vec<&Unclear> = unclear.into_iter().filter(is_shown).collect();
    unclear.sort();
    unclear.dedup();
    if !unclear.is_empty() {
        tell_unclear(&wanted.file, unclear);
        return Ok(FAILED);
    }
    let words = wanted.printed.content(content)?;
    let paper = wanted.printed.paper(words);
    let tables = &Practice::embedded()?.tables;
    wanted
        .printed
        .save(&paper.certificates(&class, tables, &rows)?, [&wanted.file])
}

/// Writes who was there.
pub fn attendance(content: &'static Content, wanted: &Attendance) -> Exit {
    let Some(class) = read(content, &wanted.file)? else {
        return Ok(FAILED);
    };
    let words = wanted.printed.content(content)?;
    let paper = wanted.printed.paper(words);
    tell_unclear(&wanted.file, &class.unclear());
    wanted
        .printed
        .save(&paper.attendance(&class)?, [&wanted.file])
}

/// Writes who attended within a year.
pub fn sign_off(content: &'static Content, wanted: &SignOff) -> Exit {
    let mut classes: Vec<ClassFile> = Vec::new();
    for path in &wanted.files {
        let Some(class) = read(content, path)? else {
            return Ok(FAILED);
        };
        classes.push(class);
    }
    let country = classes.iter().rev().find_map(|class| class.country());
    let country = country.map(str::to_owned);
    let until = wanted.date.map_or_else(today, Ok)?;
    let tables = &Practice::embedded()?.tables;
    let list = listed(classes, until, tables.booster_days);
    if wanted.format == "csv" {
        let text = sign_off_table(&list, wanted.separator);
        return wanted.printed.save(text.as_bytes(), &wanted.files);
    }
    let words = wanted.printed.content(content)?;
    let paper = wanted.printed.paper(words);
    wanted.printed.save(
        &paper.sign_off(&list, until, country.as_deref())?,
        &wanted.files,
    )
}
