//! Practice on a terminal: the same drill as in a window, from the list to the score and back to what is real.

use crate::driver::seen;

/// From the first question to a drill that has begun.
const DRILL: &str = "o 9 1 1 enter";

#[test]
fn a_drill_goes_from_the_list_to_its_score_by_keys_alone() {
    let (screen, _) = seen(Some("US"), "o 9");
    assert!(screen.contains("PRACTICE. NOT REAL."), "{screen}");
    assert!(!screen.contains("911"), "{screen}");
    let (screen, _) = seen(Some("US"), DRILL);
    assert!(screen.contains("Call nobody in practice."), "{screen}");
    let (screen, _) = seen(Some("US"), &format!("{DRILL} n q n enter g wait:70 e z 1"));
    assert!(screen.contains("To naloxone: 0:"), "{screen}");
    assert!(!screen.contains("911"), "{screen}");
}

#[test]
fn the_trainers_keys_work_on_a_terminal_too() {
    let (screen, _) = seen(Some("US"), &format!("{DRILL} right"));
    assert!(screen.contains("[9]"), "{screen}");
    let (screen, _) = seen(Some("US"), &format!("{DRILL} n left"));
    assert!(screen.contains("Undo"), "{screen}");
    assert!(screen.contains("DO THEY OPEN THEIR EYES"), "{screen}");
}

#[test]
fn delete_asks_before_it_leaves_a_drill_and_the_number_is_there_at_once() {
    let (screen, _) = seen(Some("US"), &format!("{DRILL} delete"));
    assert!(screen.contains("PRACTICE. NOT REAL."), "{screen}");
    let (screen, _) = seen(Some("US"), &format!("{DRILL} delete wait:1 delete"));
    assert!(screen.contains("CALL 911 NOW"), "{screen}");
    assert!(!screen.contains("PRACTICE"), "{screen}");
}

#[test]
fn what_a_terminal_cannot_open_is_said() {
    let (screen, _) = seen(Some("US"), "o 9 4");
    assert!(
        screen.contains("A terminal opens no window for the room."),
        "{screen}"
    );
}
