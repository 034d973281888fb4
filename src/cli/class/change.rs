//! Makes class files, adds to them, and puts several of them together.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::builder::TypedValueParser;
use overdose_core::content::Content;
use overdose_core::file;
use overdose_core::message;
use overdose_core::site::{Day, country_called, show};
use overdose_core::training::class::{
    Answers, Attendance, ClassDay, ClassFile, ClassRound, Learner, LearnerName, check_class,
    typed_learners, typed_name,
};
use overdose_core::training::{Practice, Topic};

use super::{day, one_of, read, tell_unclear, today};
use crate::cli::words::{not_read, say};
use crate::cli::{DONE, Exit, FAILED, output};
use crate::journal::{Disk, Drills};
use crate::platform::atomic::Access;

/// The longest table of answers that is read, in bytes.
const MAX_ANSWERS: u64 = 1 << 22;

/// A day of a class.
#[derive(Debug, clap::Args)]
pub struct Held {
    /// On which day; today without it.
    #[arg(long, value_parser = day)]
    date: Option<Day>,
    /// For how many minutes the class was held on it.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1440))]
    minutes: Option<u32>,
    /// What was taught on it.
    #[arg(long, value_parser = topic(), value_delimiter = ',', requires = "minutes")]
    topics: Vec<Topic>,
    /// In which country, such as US.
    #[arg(long, value_name = "CODE", requires = "minutes")]
    country: Option<String>,
    /// Who was there, such as 1-25,30.
    #[arg(long, value_name = "NUMBERS", value_parser = typed_learners)]
    learners: Option<BTreeSet<Learner>>,
}

fn topic() -> impl TypedValueParser<Value = Topic> {
    one_of(&Topic::ALL, Topic::name)
}

fn round() -> impl TypedValueParser<Value = ClassRound> {
    one_of(&ClassRound::ALL, ClassRound::name)
}

fn class(text: &str) -> Result<String, &'static str> {
    check_class(text).map(|()| text.to_owned())
}

/// A class that there is no file of.
#[derive(Debug, clap::Args)]
pub struct New {
    /// Where to: a file that is not there yet.
    file: PathBuf,
    /// What files call the class.
    #[arg(value_parser = class)]
    class: String,
    #[command(flatten)]
    held: Held,
}

/// What is added to a class file.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// The class file.
    file: PathBuf,
    #[command(flatten)]
    held: Held,
    /// The drills of that day from a folder of kept drills.
    #[arg(long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath, requires = "round")]
    drills: Option<PathBuf>,
    /// Answers and confidence from a table.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, requires = "round")]
    answers: Option<PathBuf>,
    /// Of which round drills and answers are.
    #[arg(long, value_parser = round())]
    round: Option<ClassRound>,
    /// What a learner is called, such as 7=Ana.
    #[arg(long, value_name = "NUMBER=NAME", value_parser = typed_name)]
    name: Vec<LearnerName>,
}

/// Files that become one.
#[derive(Debug, clap::Args)]
pub struct Merge {
    /// A class file.
    file: PathBuf,
    /// Others of the same class.
    #[arg(required = true)]
    others: Vec<PathBuf>,
    /// Where to; the standard output without it.
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
}

/// Makes a class file. What is there already is never written over.
pub fn new(content: &Content, wanted: &New) -> Exit {
    let mut class = ClassFile::new(wanted.class.clone());
    hold(content, &mut class, &wanted.held)?;
    let path = wanted.file.display().to_string();
    let written = File::create_new(&wanted.file).and_then(|mut new| {
        new.write_all(class.text().as_bytes())?;
        new.sync_all()
    });
    if let Err(error) = written {
        let problem = error.to_string();
        return Err(say(message!("scenario-not-made", path, problem)).into());
    }
    output::print(say(message!("class-made", path)) + "\n", DONE)
}

/// Adds to a class file. What is typed of a day, of a name or as answers takes the place of what the file said of the same before; a
/// drill that it has already is not taken again.
pub fn add(content: &Content, wanted: &Add) -> Exit {
    let Some(mut class) = read(content, &wanted.file)? else {
        return Ok(FAILED);
    };
    let date = hold(content, &mut class, &wanted.held)?;
    for named in &wanted.name {
        class.names.retain(|it| it.learner != named.learner);
        class.names.insert(named.clone());
    }
    let mut told = String::new();
    let practice = Practice::embedded()?;
    if let (Some(path), Some(round)) = (&wanted.answers, wanted.round) {
        let text = file::text(path, MAX_ANSWERS).map_err(|problem| not_read(path, &problem))?;
        let name = path.display().to_string();
        let answers = match Answers::read(&practice.room, &name, &text, round, date) {
            Ok(answers) => answers,
            Err(faults) => {
                faults.iter().for_each(output::error);
                return Ok(FAILED);
            }
        };
        told.push_str(&say(message!(
            "class-answers",
            count = answers.knowledge.len(),
            of = answers.confidence.len()
        )));
        told.push('\n');
        take_answers(&mut class, answers);
    }
    if let (Some(folder), Some(round)) = (&wanted.drills, wanted.round) {
        if let Err(error) = std::fs::read_dir(folder) {
            return Err(not_read(folder, &error).into());
        }
        let (kept, unread) = Drills::new(Disk::new(folder.clone())).list(content)?;
        let drills = kept.iter().map(|kept| (&kept.drill, &kept.incident));
        let taken = class.take_drills(content, &practice.tables, drills, round, date);
        told.push_str(&say(message!(
            "class-drills",
            count = taken.added,
            known = taken.known,
            missing = taken.other_days,
            date = date.to_string()
        )));
        told.push('\n');
        if unread > 0 {
            let path = folder.display().to_string();
            let line = message!("class-drills-unread", path, count = unread);
            output::error(&say(line));
        }
    }
    output::save(Some(&wanted.file), class.text().as_bytes(), Access::Private)?;
    tell_unclear(&wanted.file, &class.unclear());
    let path = wanted.file.display().to_string();
    told.push_str(&say(message!("class-made", path)));
    told.push('\n');
    output::print(told, DONE)
}

/// Puts files together.
pub fn merge(content: &Content, wanted: &Merge) -> Exit {
    let Some(mut class) = read(content, &wanted.file)? else {
        return Ok(FAILED);
    };
    for path in &wanted.others {
        let Some(other) = read(content, path)? else {
            return Ok(FAILED);
        };
        if let Err(error) = class.merge(other) {
            let (name, of) = (class.class, error.other);
            let path = path.display().to_string();
            output::error(&say(message!("class-other", path, name, of)));
            return Ok(FAILED);
        }
    }
    let to = wanted.output.as_deref();
    let code = output::save(to, class.text().as_bytes(), Access::Private)?;
    tell_unclear(to.unwrap_or(Path::new("-")), &class.unclear());
    Ok(code)
}

/// Takes in a day and who was there. Which day it is.
fn hold(content: &Content, class: &mut ClassFile, held: &Held) -> Result<Day, String> {
    let date = held.date.map_or_else(today, Ok)?;
    if let Some(minutes) = held.minutes {
        let country = held.country.as_deref();
        let country = country.map(|said| {
            let found = country_called(said, content);
            found.ok_or_else(|| say(message!("start-country", said = show(said))))
        });
        class.held.retain(|day| day.date != date);
        class.held.insert(ClassDay {
            date,
            minutes,
            topics: held.topics.iter().copied().collect(),
            country: country.transpose()?.map(str::to_owned),
        });
    }
    let learners = held.learners.iter().flatten();
    let there = learners.map(|learner| Attendance {
        learner: *learner,
        date,
    });
    class.attended.extend(there);
    Ok(date)
}

/// Takes in answers, in the place of those of the same learners in the same round on the same day.
fn take_answers(class: &mut ClassFile, answers: Answers) {
    for row in answers.knowledge {
        class.knowledge.retain(|known| known.key() != row.key());
        class.knowledge.insert(row);
    }
    for row in answers.confidence {
        class.confidence.retain(|known| known.key() != row.key());
        class.confidence.insert(row);
    }
}
