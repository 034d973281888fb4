//! Two files of a class become one without loss, in whatever order they come together, and a file is read as it was written.

use std::collections::BTreeMap;

use overdose_core::site::Day;
use overdose_core::training::class::{
    Attendance, Begun, ClassDay, ClassFile, ClassRound, Confidence, DrillResult, Knowledge,
    Learner, LearnerAnswer, LearnerName, OtherClass, Rating, Unclear,
};
use overdose_core::training::{CriticalError, Topic, Verdict};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::content;

fn learner() -> impl Strategy<Value = Learner> {
    (1..4_u32).prop_map(|number| Learner::new(number).expect("a learner"))
}

fn day() -> impl Strategy<Value = Day> {
    let days = ["2026-11-24", "2026-11-25", "2027-02-02"];
    select(days.to_vec()).prop_map(|day| Day::read(day).expect("a day"))
}

fn round() -> impl Strategy<Value = ClassRound> {
    select(ClassRound::ALL.to_vec())
}

fn class_day() -> impl Strategy<Value = ClassDay> {
    let topics = btree_set(select(Topic::ALL.to_vec()), 0..3);
    let country = select(vec![None, Some("US".to_owned()), Some("GB".to_owned())]);
    (day(), 90..92_u32, topics, country).prop_map(|(date, minutes, topics, country)| ClassDay {
        date,
        minutes,
        topics,
        country,
    })
}

fn knowledge() -> impl Strategy<Value = Knowledge> {
    let answers = vec(select(LearnerAnswer::ALL.to_vec()), 0..3);
    (learner(), round(), day(), 0..3_u32, answers).prop_map(
        |(learner, round, date, right, answers)| Knowledge {
            learner,
            round,
            date,
            right,
            of: 3,
            answers: ["gasps", "groan", "pupils"]
                .map(str::to_owned)
                .into_iter()
                .zip(answers)
                .collect::<BTreeMap<_, _>>(),
        },
    )
}

fn confidence() -> impl Strategy<Value = Confidence> {
    (learner(), round(), day(), 1..6_u8).prop_map(|(learner, round, date, rating)| Confidence {
        learner,
        round,
        date,
        rating: Rating::try_from(rating).expect("a rating"),
    })
}

fn drill() -> impl Strategy<Value = DrillResult> {
    let begun = [
        "2026-11-24T14:02:07+01:00",
        "2026-11-24T14:10:00-03:30",
        "2027-02-02T09:00:00Z",
    ];
    let begun = select(begun.to_vec());
    let begun = begun.prop_map(|text| text.parse::<Begun>().expect("a time"));
    let errors = [CriticalError::Waited, CriticalError::NoCall];
    let errors = btree_set(select(errors.to_vec()), 0..3);
    let learner = proptest::option::of(learner());
    (learner, begun, round(), errors, 0..2_u64, any::<bool>()).prop_map(
        |(learner, begun, round, critical_errors, call, ended_early)| DrillResult {
            learner,
            begun,
            round,
            scenario: "gasping".to_owned(),
            title: "A \"title\", with; signs".to_owned(),
            result: Verdict::NotPassed,
            critical_errors,
            call_s: Some(call),
            naloxone_s: None,
            first_push_or_breath_s: Some(40),
            points: 3,
            of: 4,
            enough: 3,
            lasted_s: 200,
            ended_early,
        },
    )
}

fn file() -> impl Strategy<Value = ClassFile> {
    let names = (learner(), select(vec!["Ana", "Bo"])).prop_map(|(learner, name)| LearnerName {
        learner,
        name: name.to_owned(),
    });
    let attended = (learner(), day()).prop_map(|(learner, date)| Attendance { learner, date });
    (
        btree_set(class_day(), 0..4),
        btree_set(attended, 0..6),
        btree_set(names, 0..4),
        btree_set(knowledge(), 0..6),
        btree_set(confidence(), 0..6),
        btree_set(drill(), 0..6),
    )
        .prop_map(
            |(held, attended, names, knowledge, confidence, drills)| ClassFile {
                class: "library".to_owned(),
                held,
                attended,
                names,
                knowledge,
                confidence,
                drills,
            },
        )
}

fn merged(mut one: ClassFile, other: ClassFile) -> ClassFile {
    one.merge(other).expect("one class");
    one
}

fn rows(file: &ClassFile) -> usize {
    let results = file.knowledge.len() + file.confidence.len() + file.drills.len();
    file.held.len() + file.attended.len() + file.names.len() + results
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(file in file()) {
        let read = ClassFile::read(content(), "class.json", &file.text());
        prop_assert_eq!(read, Ok(file));
    }

    #[test]
    fn files_merge_alike_in_whatever_order(a in file(), b in file(), c in file()) {
        let first = merged(merged(a.clone(), b.clone()), c.clone());
        let last = merged(a.clone(), merged(b.clone(), c.clone()));
        prop_assert_eq!(&first, &last);
        prop_assert_eq!(&first, &merged(merged(c, b), a));
        prop_assert_eq!(first.text(), last.text());
    }

    #[test]
    fn a_file_merged_with_itself_or_with_a_part_of_it_stays_as_it_is(a in file(), b in file()) {
        let both = merged(a.clone(), b.clone());
        prop_assert_eq!(&merged(a.clone(), a.clone()), &a);
        prop_assert_eq!(&merged(both.clone(), b), &both);
    }

    #[test]
    fn no_row_of_either_file_is_lost(a in file(), b in file()) {
        let both = merged(a.clone(), b.clone());
        for one in [&a, &b] {
            prop_assert!(both.held.is_superset(&one.held));
            prop_assert!(both.attended.is_superset(&one.attended));
            prop_assert!(both.names.is_superset(&one.names));
            prop_assert!(both.knowledge.is_superset(&one.knowledge));
            prop_assert!(both.confidence.is_superset(&one.confidence));
            prop_assert!(both.drills.is_superset(&one.drills));
        }
        prop_assert!(rows(&both) <= rows(&a) + rows(&b));
    }

    #[test]
    fn what_two_files_say_differently_is_told_and_counts_nowhere(a in drill(), seconds in 90..99_u64) {
        let b = DrillResult { call_s: Some(seconds), ..a.clone() };
        let class = |drill: &DrillResult| ClassFile {
            drills: [drill.clone()].into(),
            ..ClassFile::new("library".to_owned())
        };
        let both = merged(class(&a), class(&b));
        prop_assert_eq!(both.drills.len(), 2);
        let told: Vec<Unclear> = both.unclear().into_iter().collect();
        prop_assert_eq!(told, [Unclear::Drill(a.learner, a.begun)]);
        let joined = both.joined();
        prop_assert_eq!(joined.len(), 1);
        prop_assert!(joined[0].rounds.iter().all(|round| round.drills.count == 0));
        prop_assert_eq!(joined[0].unclear.len(), 1);
    }
}

#[test]
fn files_of_two_classes_are_never_mixed() {
    let mut library = ClassFile::new("library".to_owned());
    let refused = library.merge(ClassFile::new("hostel".to_owned()));
    let other = "hostel".to_owned();
    assert_eq!(refused, Err(OtherClass { other }));
    assert_eq!(library, ClassFile::new("library".to_owned()));
}
