//! `export`: what is written for a recorded incident, and what is said where nothing can be.

use std::fs;
use std::path::{Path, PathBuf};

use overdose_core::content::{self, Content};
use overdose_core::journal::{Head, IncidentKind, Step, Written};
use overdose_core::press::press;
use overdose_core::session::{Options, Session};
use overdose_protocol::definition::Named;
use overdose_protocol::time::Now;

use super::{code, program, stderr};
use crate::pressed::pressed;
use crate::script::steps;

/// A folder for one test, which is gone with it.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("overdose-export-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The journal of an incident by keys, ten seconds apart.
pub fn journal(keys: &str, digest: &str) -> String {
    let content = Content::embedded().unwrap();
    let mut session = Session::new(content, &Options::default());
    let mut now = Now {
        boot: 1 << 40,
        wall: 1_790_000_000_000,
        offset: 7200,
    };
    for step in steps(keys) {
        let (wait, key) = step.timed(10_000);
        now = now.at(now.boot + wait);
        if let Some(key) = key {
            press(&mut session, pressed(key), now);
        }
    }
    let incident = &session.person().incident;
    let profile = content.protocol.profiles.get(incident.header.profile);
    let head = Step::Head(Head {
        format: 1,
        kind: IncidentKind::Real,
        profile: profile.name().to_owned(),
        trained: false,
        country: Some("GB".to_owned()),
        content: digest.to_owned(),
        learner: None,
        started: None,
        at: incident.entries()[0].at.into(),
    });
    let events = incident.entries().iter();
    let events = events.map(|entry| Step::Event(Written::of(entry, &content.protocol)));
    let steps = std::iter::once(head).chain(events).zip(0..);
    steps.map(|(step, number)| step.line(number)).collect()
}

/// Exit code, standard output and standard error.
pub fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = program(arguments).output().expect("the program starts");
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    (code(&output), out, stderr(&output))
}

fn export(file: &str, format: &str) -> (i32, String, String) {
    run(&["export", "--incident", file, "--format", format])
}

#[test]
fn every_format_is_written_to_standard_output_or_a_file() {
    let folder = Folder::new("formats");
    let file = folder.path("incident.jsonl");
    fs::write(&file, journal("n n g", content::digest())).unwrap();
    for (format, begins) in [
        ("text", "HANDOVER: SUSPECTED OVERDOSE\nWritten 2026-09-21"),
        ("json", "{\n"),
        ("pdf", "%PDF-1.7"),
        ("qr", "<svg "),
    ] {
        let to = folder.path(&format!("handover.{format}"));
        let (code, out, err) = run(&["export", "--incident", &file, "--format", format, "-o", &to]);
        assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""), "{format}");
        let written = fs::read(&to).unwrap();
        assert!(written.starts_with(begins.as_bytes()), "{format}");
        assert!(!Path::new(&format!("{to}.part")).exists());
        if format != "pdf" {
            let (code, out, _) = export(&file, format);
            assert_eq!((code, out.as_bytes()), (0, written.as_slice()), "{format}");
        }
    }
    let (_, text, _) = export(&file, "text");
    assert!(text.contains("Naloxone: 1 given"), "{text}");
    assert!(text.contains("(UTC+2)"), "{text}");
}

#[test]
fn a_damaged_end_is_said_and_what_comes_before_it_is_exported() {
    let folder = Folder::new("damaged");
    let file = folder.path("incident.jsonl");
    let text = journal("n n g", content::digest());
    fs::write(&file, &text[..text.len() - 9]).unwrap();
    let (code, out, err) = export(&file, "text");
    assert_eq!(code, 0);
    assert!(
        err.contains("is damaged; everything before it is exported"),
        "{err}"
    );
    assert!(out.contains("not breathing normally"), "{out}");
}

#[test]
fn another_protocol_is_listed_as_text_and_refused_otherwise() {
    let folder = Folder::new("other");
    let file = folder.path("incident.jsonl");
    fs::write(&file, journal("n n g", &"0".repeat(64))).unwrap();
    let (code, out, err) = export(&file, "text");
    assert_eq!(code, 0);
    assert!(err.contains("only its events are listed"), "{err}");
    assert!(out.contains("naloxone given"), "{out}");
    for format in ["json", "pdf", "qr"] {
        let (code, out, err) = export(&file, format);
        assert_eq!((code, out.as_str()), (2, ""), "{format}");
        assert!(err.contains("--format text lists its events"), "{err}");
    }
}

#[test]
fn what_is_wrong_is_said_with_file_and_cause() {
    let folder = Folder::new("wrong");
    let none = folder.path("none.jsonl");
    let empty = folder.path("empty.jsonl");
    let noise = folder.path("noise.jsonl");
    let good = folder.path("good.jsonl");
    fs::write(&empty, "").unwrap();
    fs::write(&noise, [0xff, 0x00, 0x0a, 0x22]).unwrap();
    fs::write(&good, journal("n n", content::digest())).unwrap();
    let inside = folder.path("");
    let rows: [(&[&str], &str); 8] = [
        (
            &["--incident", &none, "--format", "text"],
            "none.jsonl: No such file",
        ),
        (
            &["--incident", &inside, "--format", "text"],
            "it is a folder",
        ),
        (
            &["--incident", &empty, "--format", "text"],
            "is not the head of a journal",
        ),
        (
            &["--incident", &noise, "--format", "pdf"],
            "is not the head of a journal",
        ),
        (
            &["--incident", &good, "--format", "doc"],
            "possible are text, json, pdf, qr",
        ),
        (&["--incident", &good], "export needs --format"),
        (&["--format", "text"], "export needs --incident FILE"),
        (
            &[
                "--incident",
                &good,
                "--format",
                "text",
                "-o",
                "/proc/none/here",
            ],
            "writing /proc/none/here",
        ),
    ];
    for (arguments, expected) in rows {
        let all: Vec<&str> = std::iter::once("export")
            .chain(arguments.iter().copied())
            .collect();
        let (code, out, err) = run(&all);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.contains(expected), "{arguments:?}: {err}");
        assert_eq!(err.lines().count(), 1, "{err}");
    }
}
