//! Questions to the room: the bank, the hands, and the CSV.

use std::collections::BTreeMap;

use overdose_core::training::{ANSWERS, Room, Round, class_csv};

use super::{content, played, practice, scenario};

#[test]
fn thirty_questions_each_with_its_words_and_sources() {
    let bank = &practice().room;
    assert_eq!(bank.len(), 30);
    let mut topics = BTreeMap::new();
    let mut right = [0; 3];
    for question in bank {
        *topics.entry(question.topic).or_insert(0) += 1;
        right[question.right] += 1;
        assert!(!question.sources.is_empty(), "{}", question.id);
        let lines = question.answers();
        for line in lines.iter().chain([&question.line(), &question.why()]) {
            assert!(content().words.has(&line.id), "{}", line.id);
        }
    }
    assert!(topics.values().all(|count| *count == 5), "{topics:?}");
    assert_eq!(
        right,
        [10, 10, 10],
        "the right answer stands in no favourite place"
    );
}

fn typed(room: &mut Room, hands: &[u32]) {
    for count in hands {
        for digit in count.to_string().chars() {
            room.digit(digit.to_digit(10).expect("a digit"));
        }
        room.next_field();
    }
}

#[test]
fn hands_are_counted_and_not_knowing_counts_as_wrong() {
    let bank = &practice().room;
    let mut room = Room::new(bank.len());
    typed(&mut room, &[12, 9, 3]);
    assert!(
        !room.is_revealed(),
        "the right answer is not seen before all hands are in"
    );
    typed(&mut room, &[1]);
    for _ in 0..3 {
        room.next_field();
        assert!(
            room.is_counted() && !room.is_revealed(),
            "before the lesson it is not seen at all: the room is asked once more"
        );
    }
    let hands = room.hands(0, Round::Before);
    assert_eq!((hands.all(), hands.right_percent(&bank[0])), (25, Some(36)));
    room.other_round();
    assert!(!room.is_revealed(), "after the lesson hands go up anew");
    typed(&mut room, &[0, 25, 0, 0]);
    assert!(
        room.is_counted() && !room.is_revealed(),
        "nor after it before somebody wants it"
    );
    room.next_field();
    assert!(room.is_revealed());
    assert_eq!(
        room.hands(0, Round::After).right_percent(&bank[0]),
        Some(100)
    );
    assert_eq!(
        room.hands(0, Round::Before).all(),
        25,
        "and what was before stays"
    );
}

#[test]
fn what_was_typed_can_be_deleted_and_no_number_runs_away() {
    let mut room = Room::new(30);
    for _ in 0..20 {
        room.digit(9);
    }
    assert_eq!(room.hands(0, Round::Before).of(0), 999);
    for _ in 0..3 {
        room.delete();
    }
    assert_eq!(room.hands(0, Round::Before).0[0], None);
    room.delete();
    assert_eq!(room.field, 0);
    room.next_field();
    room.delete();
    assert_eq!(
        (room.field, room.hands(0, Round::Before).0[0]),
        (0, Some(0)),
        "back at the answer before"
    );
    room.delete();
    assert_eq!(room.hands(0, Round::Before).0[0], None);
    for _ in 0..100 {
        room.turn(true);
    }
    assert_eq!(room.question, 29);
    room.turn(false);
    assert_eq!(room.question, 28);
}

#[test]
fn the_csv_has_a_row_a_question_and_round_and_no_name() {
    let bank = &practice().room;
    let mut room = Room::new(bank.len());
    typed(&mut room, &[12, 9, 3, 1]);
    room.other_round();
    typed(&mut room, &[1, 20, 2, 2]);
    room.turn(true);
    let csv = room.csv(bank, &content().words);
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(
        rows,
        [
            "\u{feff}question,topic,round,a,b,c,do_not_know,right,hands,right_percent,words",
            "lost_tolerance,risks,before,12,9,3,1,b,25,36,\"After weeks without opioids, what happens if they take the old dose?\"",
            "lost_tolerance,risks,after,1,20,2,2,b,25,80,\"After weeks without opioids, what happens if they take the old dose?\"",
        ]
    );
    assert_eq!(ANSWERS, 4);
}

/// A row a drill, with a number in place of a name, and nothing that a spreadsheet would calculate.
#[test]
fn the_drills_of_a_class_are_a_table() {
    let (mut one, incident) = played(
        &scenario("gasping"),
        "0:10 no, 0:14 saw:call, 2:00 saw:left",
    );
    one.learner = Some(7);
    let (other, ideal) = played(&scenario("benzo_alone"), "0:10 no, 0:20 no, 0:30 next");
    let csv = class_csv(
        content(),
        &practice().tables,
        [(&one, &incident), (&other, &ideal)],
    );
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(rows.len(), 3, "{csv}");
    assert!(
        rows[0].starts_with("\u{feff}learner,date,time,scenario,result,"),
        "{csv}"
    );
    assert!(
        rows[1].starts_with("7,2026-01-01,00:00,gasping,Not yet,left_alone"),
        "{csv}"
    );
    assert!(
        rows[2].starts_with(",2026-01-01,00:00,benzo_alone,"),
        "{csv}"
    );
    assert!(rows[1].ends_with(",A man who gulps for air"), "{csv}");
}
