//! `check`: proves the content and says in one line a property what holds, and what does not with its shortest case.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use overdose_core::content::{self, Content};
use overdose_core::laws;
use overdose_proof::{Counterexample, Difference, Report};
use overdose_protocol::definition::ProtocolError;
use serde_json::{Value, json};

use super::{DONE, FAILED, output};

/// What is proved, and how it is told.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// An edited copy of the protocol files takes the place of those inside the program.
    ///
    /// The outcomes that differ are counted.
    #[arg(long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    protocol: Option<PathBuf>,
    /// As one JSON object.
    #[arg(long)]
    json: bool,
}

/// Proves the embedded content, or that of a folder.
pub fn run(wanted: &Check) -> u8 {
    let folder = wanted.protocol.as_deref();
    if let Some(folder) = folder
        && let Err(error) = std::fs::read_dir(folder)
    {
        return output::exit_usage(&format!("reading {}: {error}", folder.display()));
    }
    let result = Checked::new(folder);
    let code = if result.holds() { DONE } else { FAILED };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let written = if wanted.json {
        let digest = folder.is_none().then(content::digest);
        writeln!(out, "{}", result.json(digest))
    } else {
        result.write(&mut out)
    };
    output::finish(written.and_then(|()| out.flush()), code)
}

/// What came of the check.
enum Checked {
    /// The content could not even be read.
    Broken(ProtocolError),
    /// It was read and proved, and compared where it comes from a folder.
    Proved(Report, Option<Difference>),
}

impl Checked {
    fn new(folder: Option<&Path>) -> Self {
        let embedded = Content::embedded();
        let Some(folder) = folder else {
            return match embedded {
                Ok(content) => Self::Proved(laws::prove(content), None),
                Err(error) => Self::Broken(error.clone()),
            };
        };
        match Content::from_folder(folder) {
            Ok(content) => {
                let difference = embedded.ok().and_then(|embedded| {
                    overdose_proof::compare(&content.protocol, &embedded.protocol)
                });
                Self::Proved(laws::prove(&content), difference)
            }
            Err(error) => Self::Broken(error),
        }
    }

    fn holds(&self) -> bool {
        match self {
            Self::Broken(_) => false,
            Self::Proved(report, _) => report.holds(),
        }
    }

    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let (report, difference) = match self {
            Self::Broken(error) => {
                let line = format!("{}, {}: {}", error.file, error.place, error.problem);
                return writeln!(out, "FAIL content: {}", one_line(&line));
            }
            Self::Proved(report, difference) => (report, difference),
        };
        for property in &report.properties {
            let (id, cases, title) = (property.id, property.cases, property.title);
            match &property.failure {
                None => writeln!(out, "ok   {id:<14}{cases:>9} cases  {title}")?,
                Some(Counterexample { what, file, place }) => writeln!(
                    out,
                    "FAIL {id:<14}{cases:>9} cases  {title}: {file}, {place}: {}",
                    one_line(what)
                )?,
            }
        }
        if let Some(difference) = difference {
            let Difference { cases, differ, .. } = difference;
            write!(
                out,
                "diff {:<14}{cases:>9} cases  {differ} have another outcome than in the embedded protocol",
                "outcomes"
            )?;
            match &difference.shortest {
                Some(shortest) => writeln!(out, "; the shortest: {}", one_line(shortest))?,
                None => writeln!(out)?,
            }
        }
        Ok(())
    }

    /// As JSON, with the digest of the content where it is that of the program.
    fn json(&self, digest: Option<&str>) -> Value {
        match self {
            Self::Broken(error) => json!({
                "holds": false,
                "content": digest,
                "properties": [{
                    "id": "content",
                    "title": "The files can be read",
                    "cases": 1,
                    "failure": { "what": error.problem, "file": error.file, "place": error.place },
                }],
                "difference": null,
            }),
            Self::Proved(report, difference) => json!({
                "holds": report.holds(),
                "content": digest,
                "properties": report.properties.iter().map(|property| json!({
                    "id": property.id,
                    "title": property.title,
                    "cases": property.cases,
                    "failure": property.failure.as_ref().map(|Counterexample { what, file, place }| {
                        json!({ "what": what, "file": file, "place": place })
                    }),
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

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
