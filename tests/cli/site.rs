//! `site`, `self-test` and `learn`: what is wrong is named with its file, nothing is written over, and whatever lies in the place of
//! a site file the steps open.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::{code, program, stderr, stdout};

/// A folder of its own.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("overdose-site-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Runs the program with settings in a folder.
fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    program(arguments)
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CONFIG_DIRS", folder.join("system"))
        .env("XDG_STATE_HOME", folder.join("state"))
        .output()
        .expect("the program runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

#[test]
fn a_new_site_file_is_filled_in_checked_and_never_written_over() {
    let folder = folder("init");
    let made = run_in(&folder, &["site", "init"]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let path = folder.join("config/overdose-checklist/site.json");
    let found = run_in(&folder, &["site", "check"]);
    assert_eq!(code(&found), 0);
    assert!(
        stdout(&found).starts_with(text(&path)),
        "{}",
        stdout(&found)
    );
    let filled = fs::read_to_string(&path).expect("the file");
    let filled = filled.replace("\"country\": null", "\"country\": \"GB\"");
    fs::write(&path, &filled).expect("filled in");
    let again = run_in(&folder, &["site", "init"]);
    assert_eq!(code(&again), 2);
    assert!(stderr(&again).contains("making") && stderr(&again).contains(text(&path)));
    assert_eq!(fs::read_to_string(&path).expect("the file"), filled);
    let steps = run_in(&folder, &["--text"]);
    assert!(
        stdout(&steps).contains("CALL 999 NOW"),
        "{}",
        stdout(&steps)
    );
}

#[test]
fn the_first_site_file_counts_and_a_flag_counts_more() {
    let folder = folder("order");
    let write = |place: &str, country: &str| {
        let path = folder.join(place);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, format!("{{\"country\": \"{country}\"}}")).expect("a file");
        path
    };
    let says = |arguments: &[&str]| stdout(&run_in(&folder, arguments));
    assert!(
        says(&["--text"]).contains("CALL YOUR AMBULANCE: 911 US and Canada"),
        "never guessed"
    );
    write("system/overdose-checklist/site.json", "AU");
    assert!(says(&["--text"]).contains("CALL 000 NOW"));
    write("config/overdose-checklist/site.json", "GB");
    assert!(says(&["--text"]).contains("CALL 999 NOW"));
    let named = write("named.json", "NZ");
    assert!(says(&["--text", "--site", text(&named)]).contains("CALL 111 NOW"));
    assert!(says(&["--text", "--country", "US"]).contains("CALL 911 NOW"));
}

#[cfg(unix)]
#[test]
fn whatever_lies_in_its_place_is_named_and_the_steps_open() {
    use std::os::unix::fs::symlink;

    let folder = folder("types");
    let place = folder.join("config/overdose-checklist");
    fs::create_dir_all(&place).expect("a folder");
    let path = place.join("site.json");
    let huge = folder.join("huge.json");
    File::create(&huge)
        .and_then(|file| file.set_len(10 << 20))
        .expect("10 MB");
    let pipe = folder.join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    let make: [(&str, &dyn Fn()); 7] = [
        ("it is a folder", &|| {
            fs::create_dir(&path).expect("a folder")
        }),
        ("symbolic links", &|| symlink(&path, &path).expect("a loop")),
        ("No such file", &|| {
            symlink("nowhere", &path).expect("a link")
        }),
        ("longer than 64 kB", &|| {
            symlink(&huge, &path).expect("a link")
        }),
        ("no regular file", &|| {
            symlink(&pipe, &path).expect("a link")
        }),
        ("no regular file", &|| {
            symlink("/dev/zero", &path).expect("a link")
        }),
        ("not a JSON object", &|| {
            fs::write(&path, "").expect("an empty file")
        }),
    ];
    for (said, make) in make {
        make();
        let checked = run_in(&folder, &["site", "check"]);
        assert_eq!(code(&checked), 2, "{said}");
        assert!(
            stdout(&checked).contains(said),
            "{said}: {}",
            stdout(&checked)
        );
        let steps = run_in(&folder, &["--text"]);
        assert!(stdout(&steps).contains("CALL YOUR AMBULANCE"), "{said}");
        assert!(stderr(&steps).contains(said), "{said}: {}", stderr(&steps));
        let _ = fs::remove_dir(&path);
        let _ = fs::remove_file(&path);
    }
}

#[test]
fn a_self_test_says_what_is_not_ready_and_in_json_too() {
    let folder = folder("self-test");
    let tested = run_in(&folder, &["self-test"]);
    assert_eq!(code(&tested), 1, "{}", stderr(&tested));
    assert!(
        stdout(&tested).contains("LOOK  country"),
        "{}",
        stdout(&tested)
    );
    assert!(
        stdout(&tested).contains("ok    proof    The proof holds"),
        "{}",
        stdout(&tested)
    );
    let path = folder.join("config/overdose-checklist/site.json");
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(
        &path,
        r#"{"country": "GB", "address": "12 Main St", "kit_expires": "2020-01"}"#,
    )
    .expect("a file");
    let tested = run_in(&folder, &["self-test", "--json"]);
    let json: Value = serde_json::from_str(&stdout(&tested)).expect("JSON");
    assert_eq!(json["ready"], false);
    let check = |id: &str| {
        let checks = json["checks"].as_array().expect("checks");
        let found = checks.iter().find(|check| check["id"] == id);
        found.map(|check| check["ready"].clone())
    };
    assert_eq!(check("content"), Some(true.into()));
    assert_eq!(check("proof"), Some(true.into()));
    assert_eq!(check("country"), Some(true.into()));
    assert_eq!(check("kit"), Some(false.into()));
}

#[test]
fn what_is_taught_is_printed_with_its_sources_and_found_by_a_word() {
    let folder = folder("learn");
    let all = stdout(&run_in(&folder, &["learn"]));
    assert!(
        all.contains("[S00 ") && all.contains("Mixing drugs"),
        "{all}"
    );
    let some = stdout(&run_in(&folder, &["learn", "TAPER"]));
    assert!(
        some.contains("(a taper)") && !some.contains("GABA"),
        "{some}"
    );
    assert_eq!(stdout(&run_in(&folder, &["learn", "no such word"])), "");
}
