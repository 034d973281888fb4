//! A whole incident by keys and waits: the same record as in the terminal.

use overdose_core::messages;
use overdose_core::session::Session;

use crate::incident;
use crate::window::Window;

#[test]
fn the_window_keeps_the_record_of_a_whole_incident() {
    let mut window = Window::open(None, None);
    window.keys(incident::KEYS);
    let app = window.app();
    let found = record(app.session());
    assert_eq!(found, incident::RECORD, "{found:#?}");
}

/// The record of the incident in front, without times.
fn record(session: &Session) -> Vec<String> {
    let content = session.content();
    let rows = session.person().record.rows.iter();
    rows.map(|row| {
        content
            .words
            .text(&messages::record_item(content, row.what))
    })
    .collect()
}
