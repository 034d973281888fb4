//! Says what a class file holds, as text and as tables.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::builder::TypedValueParser;
use overdose_core::content::Content;
use overdose_core::csv::Separator;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::training::Practice;
use overdose_core::training::class::{ClassFile, ClassRound, ClassTable};

use super::{one_of, read, tell_unclear};
use crate::cli::record::keep_apart;
use crate::cli::words::say;
use crate::cli::{DONE, Exit, FAILED, output};
use crate::platform::atomic::Access;

/// A table of a class file.
#[derive(Debug, clap::Args)]
pub struct Table {
    /// The class file.
    file: PathBuf,
    /// Of what there is a row.
    #[arg(long, default_value = "learners", value_parser = rows())]
    rows: ClassTable,
    /// How it is written.
    #[arg(long, default_value = "csv", value_parser = ["csv", "json"])]
    format: String,
    /// What stands between cells.
    #[arg(long, default_value = "comma", value_parser = separator())]
    separator: Separator,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
}

fn rows() -> impl TypedValueParser<Value = ClassTable> {
    one_of(&ClassTable::ALL, ClassTable::name)
}

/// What stands between cells, by its name.
pub fn separator() -> impl TypedValueParser<Value = Separator> {
    one_of(&Separator::ALL, Separator::name)
}

/// Writes a table.
pub fn table(content: &Content, wanted: &Table) -> Exit {
    let Some(class) = read(content, &wanted.file)? else {
        return Ok(FAILED);
    };
    let practice = Practice::embedded()?;
    let text = if wanted.format == "json" {
        format!("{:#}\n", class.joined_json(content, &practice.tables))
    } else {
        class.table(
            content,
            &practice.tables,
            &practice.room,
            wanted.rows,
            wanted.separator,
        )
    };
    tell_unclear(&wanted.file, &class.unclear());
    if let Some(to) = &wanted.output {
        keep_apart(&wanted.file, to)?;
    }
    output::save(wanted.output.as_deref(), text.as_bytes(), Access::Private)
}

/// Says what a class file holds.
pub fn show(content: &Content, path: &Path) -> Exit {
    let Some(class) = read(content, path)? else {
        return Ok(FAILED);
    };
    let mut text = say(message!("class-of", name = class.class.as_str())) + "\n";
    for day in &class.held {
        let topics: Vec<_> = day.topics.iter().map(|topic| topic.line()).collect();
        let (date, minutes) = (day.date.to_string(), u64::from(day.minutes));
        let line = if topics.is_empty() {
            message!("class-day", date, minutes)
        } else {
            message!("class-day-topics", date, minutes, list = topics)
        };
        let _ = writeln!(text, "{}", say(line));
    }
    let learners = message!("class-learners", count = class.learners().len());
    let _ = writeln!(text, "{}", say(learners));
    for round in ClassRound::ALL {
        let _ = writeln!(text, "{}", say(summary(&class, round)));
    }
    let tables = &Practice::embedded()?.tables;
    if let Some(date) = class.refresher(tables) {
        let line = message!("class-refresher", date = date.to_string());
        let _ = writeln!(text, "{}", say(line));
    }
    let unclear = class.unclear();
    tell_unclear(path, &unclear);
    output::print(text, if unclear.is_empty() { DONE } else { FAILED })
}

/// How many results there are of a round.
fn summary(class: &ClassFile, round: ClassRound) -> Message {
    let knowledge = class.knowledge.iter().filter(|it| it.round == round);
    let confidence = class.confidence.iter().filter(|it| it.round == round);
    let drills = class.drills.iter().filter(|it| it.round == round);
    message!(
        "class-round",
        time = round.line(),
        count = knowledge.count(),
        of = confidence.count(),
        known = drills.count()
    )
}
