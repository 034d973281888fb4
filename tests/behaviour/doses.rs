//! Naloxone: a dose on the record is one that somebody gave.

use crate::desk::Desk;

#[test]
fn a_second_press_within_a_minute_records_no_second_dose_and_asks() {
    let desk = Desk::new();
    let mut typist = desk.open(&["--country", "US"]);
    typist.press("n n enter g");
    desk.wait_for_event("naloxone_given", 1);
    typist.wait(4000);
    typist.press("g");
    typist.sees("A second one? [G] again");
    let doses = |desk: &Desk| {
        let events = desk.events();
        events.iter().filter(|it| *it == "naloxone_given").count()
    };
    assert_eq!(doses(&desk), 1);
    typist.press("g");
    desk.wait_for_event("naloxone_given", 2);
}
