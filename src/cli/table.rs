//! `table`: the whole protocol with its words as tables or as a flowchart, for a reviewer who reads no JSON.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use overdose_core::content::Content;
use overdose_core::faults::faults;
use overdose_core::table::TableFormat;

use super::words::not_read;
use super::{DONE, Exit, FAILED, output};

/// How the tables are written, and of what.
#[derive(Debug, clap::Args)]
pub struct Tables {
    /// How they are written.
    #[arg(long, value_parser = format())]
    format: TableFormat,
    /// Those of an edited copy of the protocol files, with the words beside them if there are any.
    #[arg(long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    protocol: Option<PathBuf>,
}

fn format() -> impl TypedValueParser<Value = TableFormat> {
    PossibleValuesParser::new(TableFormat::ALL.map(TableFormat::name)).try_map(|name| {
        let mut all = TableFormat::ALL.into_iter();
        all.find(|format| format.name() == name).ok_or(name)
    })
}

/// Prints them.
pub fn run(embedded: &Content, wanted: &Tables) -> Exit {
    let Some(folder) = &wanted.protocol else {
        return output::print(wanted.format.write(embedded), DONE);
    };
    if let Err(error) = std::fs::read_dir(folder) {
        return Err(not_read(folder, &error).into());
    }
    let faults = faults(folder);
    if !faults.is_empty() {
        faults.iter().for_each(output::error);
        return Ok(FAILED);
    }
    output::print(wanted.format.write(&Content::from_folder(folder)?), DONE)
}
