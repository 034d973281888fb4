//! `paper`: what hangs on a wall or lies in a pocket, and what is refused because it would hang there wrong.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use super::{code, run, stderr};

const KINDS: [&str; 5] = ["poster", "card", "call", "steps", "learn"];

/// A folder for one test, which is gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("overdose-paper-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// A site file that says this.
    fn site(&self, text: &str) -> String {
        let path = self.path("site.json");
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn paper(arguments: &[&str]) -> Output {
    run(&[&["paper"], arguments].concat(), b"")
}

#[test]
fn every_kind_is_made_for_a_site_in_a_language_and_is_the_same_each_time() {
    let folder = Folder::new("kinds");
    let site = folder.site(r#"{"country": "US", "address": "12 Main St"}"#);
    for kind in KINDS {
        let to = folder.path(&format!("{kind}.pdf"));
        let made = paper(&[kind, "--site", &site, "--language", "ar", "-o", &to]);
        assert_eq!((code(&made), stderr(&made).as_str()), (0, ""), "{kind}");
        let bytes = fs::read(&to).unwrap();
        assert!(bytes.starts_with(b"%PDF"), "{kind}");
        let printed = paper(&[kind, "--site", &site, "--language", "ar"]);
        assert_eq!(printed.stdout, bytes, "{kind}");
    }
}

#[test]
fn paper_is_as_large_as_asked_for_else_as_the_country_has_it() {
    let width = |arguments: &[&str]| {
        let made = paper(&[&["poster", "--site", "/nowhere/site.json"], arguments].concat());
        assert_ne!(code(&made), 0, "a site file that is not there is an error");
        let folder = Folder::new("sizes");
        let site = folder.site("{}");
        let made = paper(&[&["poster", "--site", &site], arguments].concat());
        let text = String::from_utf8_lossy(&made.stdout).into_owned();
        let (_, size) = text.split_once("/MediaBox[0 0 ").unwrap();
        size.split(' ').next().unwrap().to_owned()
    };
    assert_eq!(width(&["--country", "US"]), "612");
    assert_eq!(width(&["--country", "FR"]), "595.28");
    assert_eq!(width(&["--country", "FR", "--size", "a3"]), "841.89");
    assert_eq!(width(&["--country", "US", "--size", "tabloid"]), "792");
}

#[test]
fn what_would_hang_there_wrong_is_refused_and_nothing_is_written() {
    let folder = Folder::new("wrong");
    let to = folder.path("poster.pdf");
    let bad = folder.site(r#"{"country": "Atlantis"}"#);
    let rows: [(&[&str], i32, &str); 4] = [
        (&["--site", &bad], 1, "Atlantis"),
        (&["--country", "XX"], 2, "XX"),
        (&["--language", "tlh"], 2, "tlh"),
        (&["--size", "a0"], 2, "a0"),
    ];
    for (arguments, wanted, said) in rows {
        let made = paper(&[&["poster", "-o", &to], arguments].concat());
        assert_eq!(code(&made), wanted, "{arguments:?}");
        assert!(stderr(&made).contains(said), "{}", stderr(&made));
        assert!(!PathBuf::from(&to).exists(), "{arguments:?}");
    }
}
