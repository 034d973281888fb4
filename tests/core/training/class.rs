//! What is known of a class: its file with every fault named, kept drills in it, the joined table, answers on paper, who is due again.

use overdose_core::csv::Separator;
use overdose_core::site::Day;
use overdose_core::training::class::{
    Answers, ClassFile, ClassRound, ClassTable, Learner, LearnerAnswer, TakenDrills, sign_off,
};
use overdose_core::training::{Drill, perform};
use overdose_protocol::incident::Incident;

use super::{content, header, practice, scenario};

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

fn learner(number: u32) -> Learner {
    Learner::new(number).expect("a learner")
}

fn read(text: &str) -> ClassFile {
    ClassFile::read(content(), "class.json", text).expect("a class")
}

/// What is wrong with a text, a line a fault.
fn faults(text: &str) -> String {
    let faults = ClassFile::read(content(), "class.json", text).expect_err("faults");
    let lines = faults.iter().map(|fault| format!("{fault}\n"));
    lines.collect()
}

/// An ideal run, begun so many minutes after noon (UTC) of 24 November 2026.
fn drill(id: &str, number: Option<u32>, minutes: i64) -> (Drill, Incident) {
    let (protocol, tables) = (&content().protocol, &practice().tables);
    let scenario = scenario(id);
    let (mut drill, incident) = perform(protocol, tables, &scenario, header(), &scenario.ideal);
    drill.learner = number;
    drill.begun.wall = 1_795_521_600_000 + minutes * 60_000 + 417;
    drill.begun.offset = 3600;
    (drill, incident)
}

fn take(
    class: &mut ClassFile,
    drills: &[(Drill, Incident)],
    round: ClassRound,
    on: &str,
) -> TakenDrills {
    let drills = drills.iter().map(|(drill, incident)| (drill, incident));
    class.take_drills(content(), &practice().tables, drills, round, day(on))
}

#[test]
fn kept_drills_are_taken_once_by_number_and_only_those_of_the_day() {
    let drills = [
        drill("gasping", Some(3), 0),
        drill("gasping", Some(4), 0),
        drill("no_phone", None, 10),
        drill("gasping", Some(3), 24 * 60),
    ];
    let mut class = ClassFile::new("library".to_owned());
    let taken = take(&mut class, &drills, ClassRound::Before, "2026-11-24");
    let expected = TakenDrills {
        added: 3,
        known: 0,
        other_days: 1,
    };
    assert_eq!(taken, expected);
    let again = take(&mut class, &drills, ClassRound::After, "2026-11-24");
    assert_eq!((again.added, again.known, again.other_days), (0, 3, 1));
    let row = class.drills.last().expect("a drill");
    assert_eq!(row.learner, Some(learner(4)));
    assert_eq!(
        String::from(row.begun),
        "2026-11-24T13:00:00+01:00",
        "to the second"
    );
    assert_eq!((row.call_s, row.critical_errors.len()), (Some(12), 0));
    assert_eq!(read(&class.text()), class);
}

const CLASS: &str = r#"{
  "format": 1,
  "class": "library",
  "held": [
    { "date": "2026-11-24", "minutes": 90, "topics": ["signs", "risks"], "country": "US" },
    { "date": "2026-11-25", "minutes": 120 }
  ],
  "attended": [
    { "learner": 1, "date": "2026-11-24" },
    { "learner": 1, "date": "2026-11-25" },
    { "learner": 2, "date": "2026-11-24" }
  ],
  "names": [{ "learner": 2, "name": "Ana; \"Anni\"" }],
  "knowledge": [
    { "learner": 1, "round": "before", "date": "2026-11-24", "right": 8, "of": 20, "answers": { "gasps": "a", "groan": "unknown" } },
    { "learner": 1, "round": "after", "date": "2026-11-24", "right": 15, "of": 20 },
    { "learner": 1, "round": "after", "date": "2026-11-25", "right": 18, "of": 20 }
  ],
  "confidence": [{ "learner": 2, "round": "before", "date": "2026-11-24", "rating": 2 }],
  "drills": [
    { "learner": 1, "round": "later", "begun": "2027-02-02T09:00:00+01:00", "scenario": "gasping", "title": "T", "result": "passed",
      "call_s": 10, "points": 4, "of": 4, "enough": 3, "lasted_s": 200 },
    { "learner": 1, "round": "later", "begun": "2027-02-02T09:10:00+01:00", "scenario": "gasping", "title": "T", "result": "not_passed",
      "critical_errors": ["waited"], "call_s": 31, "naloxone_s": 60, "points": 1, "of": 4, "enough": 3, "lasted_s": 200 }
  ]
}"#;

#[test]
fn the_joined_table_has_a_row_a_learner_and_the_rounds_side_by_side() {
    let class = read(CLASS);
    let table = class.table(
        content(),
        &practice().tables,
        &practice().room,
        ClassTable::Learners,
        Separator::Semicolon,
    );
    let rows: Vec<&str> = table.split("\r\n").collect();
    assert!(rows[0].starts_with("\u{feff}class;learner;name;days;minutes;before_knowledge_right;"));
    // The days that the class was held count, and the last answers of a round.
    assert_eq!(
        rows[1],
        "library;1;;3;210;8;20;;0;0;0;;;;18;20;;0;0;0;;;;;;;2;1;1;20;60;;2027-04-13;"
    );
    assert_eq!(
        rows[2],
        "library;2;\"Ana; \"\"Anni\"\"\";1;90;;;2;0;0;0;;;;;;;0;0;0;;;;;;;0;0;0;;;;2027-02-02;"
    );
    assert_eq!(&rows[3..], [""]);
    let width = |row: &str| row.matches(';').count();
    assert_eq!(width(rows[0]), width(rows[1]));
}

#[test]
fn words_stand_beside_ids() {
    let class = read(CLASS);
    let table = |wanted| {
        let tables = &practice().tables;
        class.table(
            content(),
            tables,
            &practice().room,
            wanted,
            Separator::Comma,
        )
    };
    let drills = table(ClassTable::Drills);
    assert!(
        drills.contains("waited,waited and watched for too long,31,60,"),
        "{drills}"
    );
    let answers = table(ClassTable::Answers);
    let expected = "groan,";
    let row = answers.lines().find(|row| row.contains(expected));
    let row = row.expect("a row");
    assert!(row.contains("unknown,I do not know,no,no"), "{row}");
}

#[test]
fn the_joined_table_as_json_says_the_same() {
    let class = read(CLASS);
    let json = class.joined_json(content(), &practice().tables);
    assert_eq!(json["refresher_from"], "2027-02-03");
    assert_eq!(json["learners"][0]["after"]["knowledge"]["right"], 18);
    assert_eq!(json["learners"][0]["later"]["call_s"], 20);
    assert_eq!(json["learners"][1]["before"]["confidence"], 2);
    assert_eq!(json["learners"][1]["days"][0], "2026-11-24");
}

#[test]
fn everything_that_is_wrong_with_a_file_is_told_with_its_line_and_place() {
    let wrong = CLASS
        .replace("\"minutes\": 90", "\"minutes\": 0")
        .replace("\"US\"", "\"XX\"")
        .replace("\"2026-11-25\", \"minutes\"", "\"2026-11-31\", \"minutes\"")
        .replace("{ \"learner\": 2, \"date\"", "{ \"learner\": 0, \"date\"")
        .replace("\"right\": 8,", "\"right\": 28,")
        .replace("\"rating\": 2", "\"rating\": 6")
        .replace("\"not_passed\"", "\"fell\"")
        .replace("\"points\": 4,", "\"points\": 5,")
        .replace("T09:10:00+01:00", " at nine");
    let told = faults(&wrong);
    for expected in [
        "class.json: line 5, column 40 (held[0].minutes): a day has 1 to 1440 minutes",
        "line 5, column 84 (held[0].country): there is no such country",
        "line 6, column 15 (held[1].date): a day is written such as 2026-11-24",
        "line 11, column 18 (attended[2].learner): a learner has a number from 1 to 9999",
        "line 15, column 71 (knowledge[0].right): there are not so many questions",
        "(confidence[0].rating): confidence is a number from 1 to 5",
        "(drills[0].points): there are not so many points",
        "(drills[1].begun): a time is written such as 2026-11-24T14:02:07+01:00",
        "(drills[1].result): unknown variant `fell`",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    assert_eq!(told.lines().count(), 9, "{told}");
}

#[test]
fn a_file_of_a_newer_program_is_told_as_such_and_nothing_else() {
    let newer = CLASS
        .replace("\"format\": 1", "\"format\": 2")
        .replace("\"held\"", "\"meetings\"");
    assert_eq!(
        faults(&newer),
        "class.json: line 2, column 13 (format): this program reads version 1, and this is 2\n"
    );
    for (text, expected) in [
        ("", "line 1, column 0"),
        ("{}", "missing field `format`"),
        ("{\"format\": 1}", "missing field `class`"),
        (
            "{\"format\": 1, \"class\": \"A b\"}",
            "a class is called by at most 60 of",
        ),
        ("[]", "class.json"),
        (
            "{\"format\": 1, \"class\": \"a\", \"class\": \"b\"}",
            "stands twice",
        ),
    ] {
        assert!(faults(text).contains(expected), "{text}: {}", faults(text));
    }
}

#[test]
fn answers_on_paper_become_results_and_a_question_without_one_is_not_right() {
    let text = "\u{feff}Learner;gasps;groan;confidence\r\n1;a;b;4\r\n2;A;;\r\n3;?;c;1\r\n4;;;2\r\n";
    let read = Answers::read(
        &practice().room,
        "answers.csv",
        text,
        ClassRound::After,
        day("2026-11-24"),
    );
    let answers = read.expect("answers");
    let sums = answers.knowledge.iter();
    let sums: Vec<_> = sums
        .map(|it| (it.learner.number(), it.right, it.of, it.answers.len()))
        .collect();
    assert_eq!(sums, [(1, 2, 2, 2), (2, 1, 2, 1), (3, 0, 2, 2)]);
    assert_eq!(
        answers.knowledge[2].answers["gasps"],
        LearnerAnswer::Unknown
    );
    let ratings = answers.confidence.iter();
    let ratings: Vec<_> = ratings
        .map(|it| (it.learner.number(), it.rating.number()))
        .collect();
    assert_eq!(ratings, [(1, 4), (3, 1), (4, 2)]);
}

#[test]
fn what_is_wrong_with_answers_is_told_by_line_and_column_and_names_are_refused() {
    let told = |text: &str| {
        let round = ClassRound::Before;
        let read = Answers::read(&practice().room, "a.csv", text, round, day("2026-11-24"));
        let faults = read.expect_err("faults");
        faults
            .iter()
            .map(|it| format!("{it}\n"))
            .collect::<String>()
    };
    for (text, expected) in [
        ("", "a.csv: line 1: it has no rows"),
        (
            "learner,name\n1,Ana\n",
            "a.csv: line 1 (name): there is no such column",
        ),
        ("gasps\na\n", "it has no column \"learner\""),
        (
            "learner,right\n1,2\n",
            "line 2: \"right\" needs \"of\" beside it",
        ),
        (
            "learner,right,of\n1,3,2\n",
            "line 2: there are not so many questions",
        ),
        ("learner,right,gasps\n1,1,a\n", "leave out one of the two"),
        (
            "learner,gasps\n1,e\n",
            "line 2 (gasps): an answer is a, b or c",
        ),
        (
            "learner,confidence\n1,6\n",
            "line 2 (confidence): confidence is a number from 1 to 5",
        ),
        (
            "learner,confidence\n\n,3\n",
            "line 3: it has no number of a learner",
        ),
        (
            "learner,confidence\nx,3\n",
            "line 2 (learner): it is no whole number",
        ),
    ] {
        assert!(told(text).contains(expected), "{text:?}: {}", told(text));
    }
}

#[test]
fn who_attended_within_a_year_is_listed_by_when_they_are_due_again() {
    let class = read(CLASS);
    let other = read(
        "{\"format\": 1, \"class\": \"hostel\", \"attended\": [{\"learner\": 1, \"date\": \"2026-06-01\"}]}",
    );
    let list = |today: &str| {
        let files = vec![class.clone(), other.clone(), class.clone()];
        let list = sign_off(files, day(today), practice().tables.booster_days);
        let rows = list.iter().map(|it| {
            format!(
                "{} {} {} {} {}",
                it.class, it.learner, it.last, it.refresher, it.due
            )
        });
        rows.collect::<Vec<_>>()
    };
    assert_eq!(
        list("2027-03-01"),
        [
            "hostel 1 2026-06-01 2026-08-10 2027-06-01",
            "library 2 2026-11-24 2027-02-02 2027-11-24",
            "library 1 2027-02-02 2027-04-13 2028-02-02",
        ]
    );
    // The last day of the year still counts, and what comes later does not count yet.
    assert_eq!(list("2027-11-24").len(), 2);
    assert_eq!(list("2027-11-25").len(), 1);
    assert_eq!(
        list("2026-11-24"),
        [
            "hostel 1 2026-06-01 2026-08-10 2027-06-01",
            "library 1 2026-11-24 2027-02-02 2027-11-24",
            "library 2 2026-11-24 2027-02-02 2027-11-24",
        ]
    );
}
