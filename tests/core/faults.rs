//! Every fault of content is named with its file and place, and all of them at once.

mod planted;

use std::fs;
use std::path::{Path, PathBuf};

use overdose_core::content::Content;
use overdose_core::faults::faults;
use overdose_core::{laws, learn};
use planted::PLANTED;

/// A copy of all content in a folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("overdose-faults-{name}-{}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        let resources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources");
        for inner in [
            "",
            "protocol",
            "locales/en",
            "learn",
            "training",
            "scenarios",
        ] {
            fs::create_dir_all(folder.0.join(inner)).unwrap();
            for entry in fs::read_dir(resources.join(inner)).unwrap() {
                let path = entry.unwrap().path();
                let end = path.extension().unwrap_or_default().to_owned();
                if end == "json" || end == "ftl" {
                    let name = path.file_name().unwrap();
                    fs::copy(&path, folder.0.join(inner).join(name)).unwrap();
                }
            }
        }
        folder
    }

    /// Plants a fault: the text before, and the line in which it stands now.
    fn plant(&self, file: &str, from: &str, to: &str) -> (String, usize) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let (before, after) = text
            .split_once(from)
            .unwrap_or_else(|| panic!("{file} has no {from}"));
        fs::write(&path, format!("{before}{to}{after}")).unwrap();
        let line = before.matches('\n').count() + 1;
        (text, line)
    }

    /// Everything that `check` says is wrong, without the search: file, place, and what.
    fn named(&self) -> Vec<[String; 3]> {
        let found = faults(&self.0);
        if !found.is_empty() {
            return found
                .into_iter()
                .map(|it| [it.file, it.place, it.problem])
                .collect();
        }
        let content = Content::from_folder(&self.0).unwrap();
        let topics = learn::in_folder(&self.0, &content.protocol)
            .unwrap()
            .unwrap();
        let properties = laws::prove_words(&content, Ok(&topics));
        let all = properties.iter().flat_map(|property| property.found());
        all.map(|it| [it.file.clone(), it.place.clone(), it.what.clone()])
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_content_has_no_fault() {
    assert_eq!(Folder::new("none").named(), Vec::<[String; 3]>::new());
}

#[test]
fn each_planted_fault_is_named_with_its_place() {
    let folder = Folder::new("each");
    let mut missed = Vec::new();
    for [file, from, to, place, words] in PLANTED {
        let (text, line) = folder.plant(file, from, to);
        let named = folder.named();
        let name = file
            .trim_start_matches("protocol/")
            .trim_start_matches("training/");
        // What is missing is missing where it is wanted.
        let at = format!("line {line}, ");
        let is_it = |[in_file, at_place, what]: &[String; 3]| {
            let counted = at_place.starts_with("line ");
            let here = at_place.starts_with(&at)
                || what.starts_with("missing field")
                || what.starts_with("there is no message");
            in_file.starts_with(name.split('.').next().unwrap_or(name))
                | in_file.starts_with("locales/en")
                && at_place.contains(place)
                && what.contains(words)
                && (here || !counted)
        };
        if !named.iter().any(is_it) {
            missed.push(format!("{file}: {to} (line {line}): {named:?}"));
        }
        fs::write(folder.0.join(file), text).unwrap();
    }
    assert!(PLANTED.len() >= 150, "{}", PLANTED.len());
    assert!(
        missed.is_empty(),
        "{} of {}: {missed:#?}",
        missed.len(),
        PLANTED.len()
    );
}

#[test]
fn rules_for_a_file_of_words_that_is_not_there_are_named() {
    let folder = Folder::new("ruled");
    folder.plant("locales/en/rules.json", "commands.ftl", "command.ftl");
    let what = "there is no such file of words";
    let fault = ["locales/en/rules.json", "command.ftl", what].map(ToOwned::to_owned);
    assert!(folder.named().contains(&fault));
}

#[test]
fn all_faults_are_named_at_once() {
    let folder = Folder::new("all");
    let mut planted = Vec::new();
    // The last of each file, for with an id at the top of it many rows go that name it; and only what reading finds.
    for [file, from, to, place, words] in PLANTED.iter().rev() {
        let is_new = planted.iter().all(|(known, _, _)| known != file);
        if is_new && (file.ends_with(".json") || place.starts_with("line ")) {
            folder.plant(file, from, to);
            planted.push((*file, *place, *words));
        }
    }
    let named = folder.named();
    assert!(planted.len() >= 19, "{planted:?}");
    for (file, place, words) in planted {
        let is_it =
            |[_, at_place, what]: &[String; 3]| at_place.contains(place) && what.contains(words);
        assert!(
            named.iter().any(is_it),
            "{file}, {place}: {words}: {named:#?}"
        );
    }
}

#[test]
fn each_row_of_a_file_is_read_on_its_own() {
    let folder = Folder::new("rows");
    folder.plant("protocol/cards.json", r#""S16", "S03""#, r#""S999", "S03""#);
    folder.plant(
        "protocol/cards.json",
        r#""fetches_aed": true"#,
        r#""fetches_aed": 1"#,
    );
    folder.plant(
        "protocol/cards.json",
        r#"["S49", "DES"]"#,
        r#"["S49", "DEZ"]"#,
    );
    folder.plant(
        "protocol/timers.json",
        r#""seconds": 30"#,
        r#""seconds": 0"#,
    );
    folder.plant("protocol/timers.json", r#"["K-BLS"]"#, r#"["K-BLX"]"#);
    let named: Vec<String> = folder.named().iter().map(|it| it.join(", ")).collect();
    assert_eq!(
        named,
        [
            r#"cards.json, line 2, column 90 (rows[0].sources[0]), there is no source "S999""#,
            "cards.json, line 3, column 75 (rows[1].fetches_aed), invalid type: integer `1`, expected a boolean",
            r#"cards.json, line 4, column 89 (rows[2].sources[1]), there is no source "DEZ""#,
            "timers.json, line 3, column 27 (silence.seconds), a timer of 0 seconds never ends",
            r#"timers.json, line 10, column 41 (swap.sources[0]), there is no source "K-BLX""#,
        ]
    );
}
