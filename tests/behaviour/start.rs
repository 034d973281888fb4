//! The start: the number and the first question, whatever the machine is.

use crate::desk::Desk;

#[test]
fn the_number_and_the_first_question_need_no_key() {
    let desk = Desk::new();
    let typist = desk.open(&["--country", "US"]);
    typist.sees("CALL 911 NOW");
    typist.sees("DO THEY OPEN THEIR EYES");
    assert_eq!(typist.leave().0, 0);
}
