//! Lists every message of the English catalog with its arguments, so that the compiler knows which there are: see `locale/known.rs`.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "locale/placeables.rs"]
mod placeables;

const CATALOG: &str = "../../resources/locales/en";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={CATALOG}");
    println!("cargo::rerun-if-changed=locale/placeables.rs");
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(CATALOG)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            messages.extend(read(&path)?);
        }
    }
    placeables::follow_references(&mut messages);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let row = |(id, message): (&String, &placeables::Placeables)| {
        let arguments: Vec<_> = message.arguments.iter().collect();
        format!("    ({id:?}, &{arguments:?}),\n")
    };
    let rows: Vec<String> = messages.iter().map(row).collect();
    fs::write(out.join("messages.rs"), format!("&[\n{}]\n", rows.concat()))?;
    Ok(())
}

fn read(path: &Path) -> Result<BTreeMap<String, placeables::Placeables>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let resource = fluent_syntax::parser::parse(text.as_str());
    // What is broken is reported with its line when the content is read; here it is only left out.
    Ok(placeables::of(&resource.unwrap_or_else(|(read, _)| read)))
}
