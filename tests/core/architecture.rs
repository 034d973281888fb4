//! The house rules that a compiler does not know: where ids may stand, who may import iced, how files begin.

use std::fs;
use std::path::{Path, PathBuf};

use overdose_core::content::Content;

fn sources() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a source folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("src")
        .to_owned();
    let mut files = Vec::new();
    collect(&root, &mut files);
    assert!(files.len() > 50, "only {} files found", files.len());
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a readable file");
            let name = path.strip_prefix(&root).expect("below src").to_owned();
            (name, text)
        })
        .collect()
}

#[test]
fn no_question_or_outcome_id_stands_outside_protocol_and_proof() {
    let protocol = &Content::embedded().expect("embedded content").protocol;
    let ids: Vec<String> = protocol
        .questions
        .iter()
        .map(|(_, row)| row.name.clone())
        .chain(protocol.outcomes.iter().map(|(_, row)| row.name.clone()))
        .chain(protocol.cards.iter().map(|(_, row)| row.name.clone()))
        .map(|id| format!("\"{id}\""))
        .collect();
    for (path, text) in sources() {
        if path.starts_with("core/protocol") || path.starts_with("core/proof") {
            continue;
        }
        let rules = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (index, line) in rules.lines().enumerate() {
            let number = index + 1;
            let comment = line.trim_start().starts_with("//");
            let found = ids.iter().find(|id| !comment && line.contains(id.as_str()));
            assert!(
                found.is_none(),
                "{}: line {number}: {found:?} in {line}",
                path.display()
            );
        }
    }
}

#[test]
fn only_the_window_imports_iced() {
    for (path, text) in sources() {
        let imports = text.lines().any(|line| {
            let comment = line.trim_start().starts_with("//");
            !comment && (line.contains("iced::") || line.contains("iced_"))
        });
        let window = path.starts_with("ui") || path == Path::new("ui.rs");
        assert!(window || !imports, "{} imports iced", path.display());
    }
}

#[test]
fn every_file_states_its_purpose_and_stays_short() {
    let mut lengths = Vec::new();
    for (path, text) in sources() {
        assert!(
            text.starts_with("//! "),
            "{} does not state its purpose",
            path.display()
        );
        let lines = text.lines().count();
        assert!(lines <= 600, "{} has {lines} lines", path.display());
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(
        median <= 160,
        "half of the files are longer than {median} lines"
    );
}
