//! `check`: proves the content and says in one line a property what holds, and what does not with its shortest case.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use overdose_core::content::{self, Content};
use overdose_core::faults::faults;
use overdose_core::laws::{self, LanguageCount};
use overdose_core::learn::{self, Topic};
use overdose_core::message;
use overdose_proof::{APPROVAL, Counterexample, Difference, Report};
use overdose_protocol::definition::ProtocolError;
use serde_json::{Value, json};

use super::words::{not_read, not_written, say};
use super::{DONE, Exit, FAILED, output};
use crate::platform::atomic::{self, Access};

/// What does not hold where files cannot be read.
const UNREAD: &str = "content";

/// What is proved, and how it is told.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// An edited copy of the protocol files takes the place of those inside the program.
    #[arg(long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    protocol: Option<PathBuf>,
    /// Makes the values of that folder the approved ones, and says what that changes.
    #[arg(long, requires = "protocol", conflicts_with = "json")]
    approve: bool,
    /// Only how far each language has come.
    #[arg(long, conflicts_with_all = ["approve", "json"])]
    languages: bool,
    /// As one JSON object.
    #[arg(long)]
    json: bool,
}

/// Proves the embedded content, or that of a folder.
pub fn run(wanted: &Check) -> Exit {
    let folder = wanted.protocol.as_deref();
    if let Some(folder) = folder
        && let Err(error) = std::fs::read_dir(folder)
    {
        return Err(not_read(folder, &error).into());
    }
    let edited = folder.map(Edited::read);
    if wanted.languages {
        return tell_languages(edited.as_ref());
    }
    let checked = Checked::new(edited.as_ref());
    if let (Some(Ok(edited)), Some(folder)) = (&edited, folder)
        && wanted.approve
        && checked.may_be_approved()
    {
        return approve(edited.content, folder);
    }
    let code = if checked.holds() { DONE } else { FAILED };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut written = if wanted.json {
        let digest = folder.is_none().then(content::digest);
        writeln!(out, "{}", checked.json(digest))
    } else {
        checked.write(&mut out)
    };
    if wanted.approve {
        let nothing = say(message!("check-nothing-approved"));
        written = written.and_then(|()| writeln!(out, "{nothing}"));
    }
    output::finish(written.and_then(|()| out.flush()), code)
}

/// Makes the values of an edited folder the approved ones, and says what that changes.
fn approve(edited: &Content, folder: &Path) -> Exit {
    let approval = edited.approval(folder)?;
    let path = &approval.path;
    atomic::write(path, approval.text.as_bytes(), Access::Usual)
        .map_err(|error| not_written(path, &error))?;
    let mut lines: Vec<String> = approval
        .differences
        .iter()
        .map(|Counterexample { what, file, place }| format!("{file}, {place}: {}", one_line(what)))
        .collect();
    let (count, path) = (lines.len(), path.display().to_string());
    lines.push(say(message!("check-approved", count, path)) + "\n");
    output::print(lines.join("\n"), DONE)
}

/// What an edited folder says.
struct Edited {
    /// Held for as long as the program runs, as that which it carries inside is.
    content: &'static Content,
    /// What it teaches, where it says so.
    topics: Option<Vec<Topic>>,
}

impl Edited {
    /// Reads a folder, or tells everything that is wrong with its files.
    fn read(folder: &Path) -> Result<Self, Vec<ProtocolError>> {
        let faults = faults(folder);
        if !faults.is_empty() {
            return Err(faults);
        }
        let content = Content::from_folder(folder).map_err(|error| vec![error])?;
        let topics = learn::in_folder(folder, &content.protocol);
        Ok(Self {
            topics: topics.map_err(|error| vec![error])?,
            content: Box::leak(Box::new(content)),
        })
    }

    fn prove(&self) -> Report {
        match &self.topics {
            Some(topics) => laws::prove_with(self.content, Ok(topics)),
            None => laws::prove(self.content),
        }
    }
}

/// What came of the check.
enum Checked {
    /// The content could not even be read: everything that is wrong with its files.
    Broken(Vec<ProtocolError>),
    /// It was read and proved, and compared where it comes from a folder; the messages that each other language has were counted.
    Proved(Report, Option<Difference>, Vec<LanguageCount>),
}

impl Checked {
    /// Checks an edited folder, or the embedded content where there is none.
    fn new(edited: Option<&Result<Edited, Vec<ProtocolError>>>) -> Self {
        let embedded = Content::embedded();
        match (edited, embedded) {
            (None, Ok(content)) => Self::Proved(laws::prove(content), None, laws::counts(content)),
            (None, Err(error)) => Self::Broken(vec![error.clone()]),
            (Some(Err(faults)), _) => Self::Broken(faults.clone()),
            (Some(Ok(edited)), embedded) => {
                let difference = embedded.ok().and_then(|embedded| {
                    overdose_proof::compare(&edited.content.protocol, &embedded.protocol)
                });
                Self::Proved(edited.prove(), difference, laws::counts(edited.content))
            }
        }
    }

    fn holds(&self) -> bool {
        match self {
            Self::Broken(_) => false,
            Self::Proved(report, ..) => report.holds(),
        }
    }

    /// Whether nothing is wrong but that values are not the approved ones.
    fn may_be_approved(&self) -> bool {
        match self {
            Self::Broken(_) => false,
            Self::Proved(report, ..) => report.failures().all(|(law, _)| law.id == APPROVAL),
        }
    }

    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let (report, difference, languages) = match self {
            Self::Broken(faults) => {
                return faults.iter().try_for_each(|error| {
                    let line = format!("{}, {}: {}", error.file, error.place, error.problem);
                    writeln!(out, "FAIL {UNREAD}: {}", one_line(&line))
                });
            }
            Self::Proved(report, difference, languages) => (report, difference, languages),
        };
        let unit = say(message!("check-cases"));
        for property in &report.properties {
            let (id, cases, title) = (property.id, property.cases, property.title);
            if property.failure.is_none() {
                writeln!(out, "ok   {id:<14}{cases:>9} {unit}  {title}")?;
            }
            for Counterexample { what, file, place } in property.found() {
                writeln!(
                    out,
                    "FAIL {id:<14}{cases:>9} {unit}  {title}: {file}, {place}: {}",
                    one_line(what)
                )?;
            }
        }
        if let Some(difference) = difference {
            let (id, cases, text) = ("outcomes", difference.cases, told(difference));
            writeln!(out, "diff {id:<14}{cases:>9} {unit}  {text}")?;
        }
        write_languages(languages, out)
    }

    /// As JSON, with the digest of the content where it is that of the program.
    fn json(&self, digest: Option<&str>) -> Value {
        match self {
            Self::Broken(faults) => json!({
                "holds": false,
                "content": digest,
                "properties": faults.iter().map(|error| json!({
                    "id": UNREAD,
                    "title": say(message!("check-readable")),
                    "cases": 1,
                    "failure": { "what": error.problem, "file": error.file, "place": error.place },
                    "others": [],
                })).collect::<Vec<_>>(),
                "difference": null,
            }),
            Self::Proved(report, difference, languages) => json!({
                "holds": report.holds(),
                "content": digest,
                "properties": report.properties.iter().map(|property| json!({
                    "id": property.id,
                    "title": property.title,
                    "cases": property.cases,
                    "failure": property.failure.as_ref().map(as_json),
                    "others": property.others.iter().map(as_json).collect::<Vec<_>>(),
                })).collect::<Vec<_>>(),
                "languages": languages.iter().map(|count| json!({
                    "language": count.language,
                    "messages": count.own,
                    "of": count.all,
                    "missing": count.missing,
                    "draft": count.is_draft,
                    "reviewed": count.reviewed,
                })).collect::<Vec<_>>(),
                "difference": difference.as_ref().map(|difference| json!({
                    "cases": difference.cases,
                    "differ": difference.differ,
                    "shortest": difference.shortest,
                })),
            }),
        }
    }
}

/// Says only how far each language has come.
fn tell_languages(edited: Option<&Result<Edited, Vec<ProtocolError>>>) -> Exit {
    let content = match edited {
        None => Content::embedded().map_err(Clone::clone),
        Some(Ok(edited)) => Ok(edited.content),
        Some(Err(faults)) => Err(faults
            .first()
            .cloned()
            .unwrap_or_else(|| ProtocolError::new("locales", "the folder", "it cannot be read"))),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let (written, code) = match content {
        Ok(content) => (write_languages(&laws::counts(content), &mut out), DONE),
        Err(error) => (Checked::Broken(vec![error]).write(&mut out), FAILED),
    };
    output::finish(written.and_then(|()| out.flush()), code)
}

fn write_languages(languages: &[LanguageCount], out: &mut impl Write) -> io::Result<()> {
    languages.iter().try_for_each(|count| {
        let LanguageCount {
            language, own, all, ..
        } = count;
        let state = if count.is_draft {
            message!("check-language-draft")
        } else {
            message!("check-language-signed")
        };
        let said = say(message!(
            "check-language",
            of = *all,
            missing = count.missing,
            state,
            count = count.reviewed
        ));
        writeln!(out, "note {language:<14}{own:>9} {said}")
    })
}

fn as_json(Counterexample { what, file, place }: &Counterexample) -> Value {
    json!({ "what": what, "file": file, "place": place })
}

/// In how many cases an edited protocol differs, and in which first.
fn told(difference: &Difference) -> String {
    let differ = message!("check-differ", count = difference.differ);
    say(match &difference.shortest {
        Some(shortest) => message!("check-shortest", text = differ, what = one_line(shortest)),
        None => differ,
    })
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
