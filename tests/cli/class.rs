//! `class`: what a trainer keeps of a class from the first day to the refresher, without a name that nobody typed.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use overdose_core::content::Content;
use overdose_core::journal::drill_text;
use overdose_core::training::{Practice, perform};
use overdose_protocol::incident::Header;

use super::{code, run, stderr, stdout};

/// A folder for one test, which is gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("overdose-class-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// A class of two who were there on 24 November 2026.
    fn class(&self, name: &str) -> String {
        let path = self.path(name);
        let day = ["--date", "2026-11-24", "--minutes", "90"];
        let more = [
            "--topics",
            "risks,signs",
            "--country",
            "US",
            "--learners",
            "1-2",
        ];
        let made = class(&[&["new", &path, "library"], &day[..], &more[..]].concat());
        assert_eq!((code(&made), stderr(&made).as_str()), (0, ""));
        path
    }

    /// A folder with a kept drill of learner 1 on 24 November 2026, and a file that is none.
    fn drills(&self) -> String {
        let content = Content::embedded().unwrap();
        let practice = Practice::embedded().unwrap();
        let scenario = practice.scenario("gasping").unwrap();
        let header = Header {
            profile: content.protocol.profile_of(None),
            trained: false,
        };
        let (protocol, tables) = (&content.protocol, &practice.tables);
        let (mut drill, mut incident) =
            perform(protocol, tables, scenario, header, &scenario.ideal);
        drill.learner = Some(1);
        let shift = 1_795_521_600_000 - drill.begun.wall;
        drill.begun.wall += shift;
        drill.acts.iter_mut().for_each(|(at, _)| at.wall += shift);
        incident.incomplete = false;
        let folder = self.path("practice");
        fs::create_dir_all(&folder).unwrap();
        let text = drill_text(protocol, &drill, &incident);
        self.write(
            "practice/2026-11-24 12.00.00 gasping 1.practice.jsonl",
            &text,
        );
        self.write("practice/2026-11-24 13.00.00 torn.practice.jsonl", "{");
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn class(arguments: &[&str]) -> Output {
    run(&[&["class"], arguments].concat(), b"")
}

/// What a command printed that must succeed without a word on standard error.
fn done(arguments: &[&str]) -> String {
    let ran = class(arguments);
    assert_eq!(
        (code(&ran), stderr(&ran).as_str()),
        (0, ""),
        "{arguments:?}"
    );
    stdout(&ran)
}

#[test]
fn a_class_is_kept_from_its_first_day_on_by_numbers_alone() {
    let folder = Folder::new("kept");
    let path = folder.class("class.json");
    let answers = folder.write(
        "answers.csv",
        "learner,gasps,groan,confidence\n1,a,c,2\n2,c,d,\n",
    );
    let day = ["--date", "2026-11-24", "--round", "before"];
    let told = done(&[&["add", &path, "--answers", &answers], &day[..]].concat());
    assert!(
        told.starts_with("Answers of 2 learners, confidence of 1."),
        "{told}"
    );
    let drills = folder.drills();
    let drilled = [&["add", &path, "--drills", &drills], &day[..]].concat();
    let ran = class(&drilled);
    assert_eq!(code(&ran), 0, "{}", stderr(&ran));
    let expected = "1 drill of 2026-11-24 added. 0 were there before, 0 are of another day.";
    assert!(stdout(&ran).starts_with(expected), "{}", stdout(&ran));
    assert!(stderr(&ran).contains("1 file is no drill that this version can score; left out"));
    let before = folder.read("class.json");
    let again = class(&drilled);
    assert!(stdout(&again).starts_with("0 drills of 2026-11-24 added. 1 were there before"));
    assert_eq!(folder.read("class.json"), before, "nothing is taken twice");
    assert!(!before.contains("name"), "{before}");
    let told = done(&["show", &path]);
    for expected in [
        "Class: library\n2026-11-24: 90 min, Risks and Signs\n2 learners\n",
        "before: 2 with answers, 1 with confidence, 1 drill\n",
        "Time for a refresher: from 2027-02-02\n",
    ] {
        let plain = told.replace(", Signs", " and Signs");
        assert!(plain.contains(expected), "{expected}: {told}");
    }
}

#[test]
fn a_name_is_in_the_file_only_once_it_is_typed_and_can_be_typed_anew() {
    let folder = Folder::new("names");
    let path = folder.class("class.json");
    done(&["add", &path, "--date", "2026-11-24", "--name", "2=Anna"]);
    done(&["add", &path, "--date", "2026-11-24", "--name", "2=Ana"]);
    let table = done(&["table", &path]);
    assert!(table.contains("library,2,Ana,1,90,"), "{table}");
    assert!(table.contains("library,1,,1,90,"), "{table}");
    let refused = class(&["add", &path, "--name", "Ana"]);
    assert_eq!(code(&refused), 2);
    assert!(
        stderr(&refused).contains("such as 7=Ana"),
        "{}",
        stderr(&refused)
    );
}

#[test]
fn a_table_opens_right_in_a_spreadsheet_of_every_country() {
    let folder = Folder::new("table");
    let path = folder.class("class.json");
    for (separator, between) in [("comma", ","), ("semicolon", ";"), ("tab", "\t")] {
        let to = folder.path("table.csv");
        done(&["table", &path, "--separator", separator, "-o", &to]);
        let text = folder.read("table.csv");
        let expected = format!("\u{feff}class{between}learner{between}name");
        assert!(text.starts_with(&expected), "{separator}: {text}");
        assert!(text.ends_with("\r\n"));
    }
    let json = done(&["table", &path, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["learners"][1]["refresher_from"], "2027-02-02");
}

#[test]
fn two_files_merge_and_what_they_say_differently_is_told_and_kept_twice() {
    let folder = Folder::new("merge");
    let (one, other) = (folder.class("one.json"), folder.class("other.json"));
    let day = ["--date", "2026-11-24", "--round", "before", "--answers"];
    for (path, right) in [(&one, 11), (&other, 12)] {
        let text = format!("learner,right,of,confidence\n1,{right},20,3\n2,9,20,\n");
        let answers = folder.write("answers.csv", &text);
        done(&[&["add", path], &day[..], &[&answers]].concat());
    }
    let both = folder.path("both.json");
    let ran = class(&["merge", &one, &other, "-o", &both]);
    assert_eq!(code(&ran), 0);
    let expected =
        "it says two things of answers of learner 1, before the class, 2026-11-24; both are kept";
    assert!(stderr(&ran).contains(expected), "{}", stderr(&ran));
    assert_eq!(stderr(&ran).lines().count(), 1);
    let text = folder.read("both.json");
    assert!(
        text.contains("\"right\":11") && text.contains("\"right\":12"),
        "{text}"
    );
    // In whatever order, and however often.
    let other_way = class(&["merge", &other, &both, &one]);
    assert_eq!(stdout(&other_way), text);
    assert_eq!(code(&class(&["show", &both])), 1);
    let hostel = folder.path("hostel.json");
    done(&["new", &hostel, "hostel"]);
    let refused = class(&["merge", &one, &hostel]);
    assert_eq!(code(&refused), 1);
    assert!(stderr(&refused).contains("it is of the class hostel, not of library"));
}

#[test]
fn faults_of_a_file_are_named_and_nothing_is_written() {
    let folder = Folder::new("faults");
    let path = folder.write(
        "class.json",
        "{\"format\": 1,\n\"class\": \"A\", \"drills\": {}}",
    );
    for arguments in [
        &["show", &path][..],
        &["table", &path],
        &["add", &path, "--learners", "1"],
        &["merge", &path, &path],
        &["certificate", &path],
        &["attendance", &path],
        &["sign-off", &path],
    ] {
        let ran = class(arguments);
        assert_eq!(
            (code(&ran), stdout(&ran).as_str()),
            (1, ""),
            "{arguments:?}"
        );
        assert!(
            stderr(&ran).contains("class.json: line 2, column "),
            "{}",
            stderr(&ran)
        );
    }
    assert!(folder.read("class.json").contains("\"A\""));
    let there = class(&["new", &path, "library"]);
    assert_eq!(code(&there), 2, "what is there is never written over");
    let nowhere = class(&["add", &folder.class("good.json"), "--drills", "/nowhere"]);
    assert_eq!(code(&nowhere), 2);
    assert!(
        stderr(&nowhere).contains("needs --round"),
        "{}",
        stderr(&nowhere)
    );
}

#[test]
fn paper_says_that_somebody_attended_and_no_more_in_the_language_of_the_class() {
    let folder = Folder::new("paper");
    let path = folder.class("class.json");
    for language in ["en", "es", "fr"] {
        for kind in ["certificate", "attendance", "sign-off"] {
            let to = folder.path("paper.pdf");
            done(&[kind, &path, "--language", language, "-o", &to]);
            let bytes = fs::read(&to).unwrap();
            assert!(bytes.starts_with(b"%PDF"), "{kind} {language}");
            let text = String::from_utf8_lossy(&bytes).into_owned();
            assert!(text.contains("/MediaBox[0 0 612 792]"), "{kind} {language}");
            let tables = text.matches("/S/Table").count();
            assert_eq!(tables > 0, kind != "certificate", "{kind} {language}");
            let printed = class(&[kind, &path, "--language", language]);
            assert_eq!(printed.stdout, bytes, "{kind} {language}");
        }
    }
    let refused = class(&["certificate", &path, "--language", "ar"]);
    assert_eq!(code(&refused), 2);
    assert!(
        stderr(&refused).contains("it has them in en, es"),
        "{}",
        stderr(&refused)
    );
    let nobody = class(&["certificate", &path, "--learner", "9"]);
    assert_eq!(code(&nobody), 1);
    assert!(stderr(&nobody).contains("learner 9 was there on no day"));
    let words = Content::embedded().unwrap();
    let said: Vec<(String, String)> = words.words.sources("practice.ftl");
    let paper = said.iter().filter(|(id, _)| {
        ["certificate", "attendance", "sign-off", "class"]
            .iter()
            .any(|it| id.starts_with(it))
    });
    let mut seen = 0;
    for (id, text) in paper {
        seen += 1;
        let text = text.to_lowercase();
        for word in ["certified", "competent", "safe", "qualified", "passed"] {
            assert!(!text.contains(word), "{id}: {text}");
        }
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn hours_of_a_day_of_which_a_file_says_two_things_are_not_printed() {
    let folder = Folder::new("hours");
    let (one, other) = (folder.class("one.json"), folder.class("other.json"));
    done(&["add", &other, "--date", "2026-11-24", "--minutes", "100"]);
    let both = folder.path("both.json");
    class(&["merge", &one, &other, "-o", &both]);
    let refused = class(&["certificate", &both]);
    assert_eq!((code(&refused), stdout(&refused).as_str()), (1, ""));
    assert!(stderr(&refused).contains("it says two things of the day 2026-11-24"));
}

#[test]
fn the_sign_off_list_as_a_table_goes_over_all_files() {
    let folder = Folder::new("sign-off");
    let (library, hostel) = (folder.class("library.json"), folder.path("hostel.json"));
    done(&[
        "new",
        &hostel,
        "hostel",
        "--date",
        "2026-01-10",
        "--learners",
        "1",
    ]);
    let table = |date: &str| {
        let files = [
            "sign-off", &library, &hostel, "--format", "csv", "--date", date,
        ];
        done(&files)
    };
    assert_eq!(
        table("2026-12-01"),
        "\u{feff}class,learner,name,attended_last,refresher_from,due_again_by\r\n\
         hostel,1,,2026-01-10,2026-03-21,2027-01-10\r\n\
         library,1,,2026-11-24,2027-02-02,2027-11-24\r\n\
         library,2,,2026-11-24,2027-02-02,2027-11-24\r\n"
    );
    assert_eq!(table("2027-01-11").lines().count(), 3);
}
