//! A whole incident by keys and waits: the same record as in the terminal.

use super::Window;
use crate::script;

#[test]
fn the_window_keeps_the_record_of_a_whole_incident() {
    let mut window = Window::open(None, None);
    window.keys(script::KEYS);
    let app = window.app();
    let found = script::record(app.session());
    assert_eq!(found, script::RECORD, "{found:#?}");
}
