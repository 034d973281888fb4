//! Incidents that are kept: what the window says about it, and what it offers after it was gone.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use iced::window;
use overdose_checklist::journal::{Disk, JournalHandle};
use overdose_checklist::ui::Message;
use overdose_core::content::Content;

use crate::window::Window;

const OFFER: &str = "Steps for someone are still open";

fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("overdose-window-{name}-{}", process::id()));
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn kept_in(folder: &Path) -> Window {
    let content = Content::embedded().expect("embedded content");
    Window::with_journal(JournalHandle::new(
        content,
        Some((Disk::new(folder.to_owned()), Disk::new(folder.join("kept")))),
    ))
}

/// Lets the window look again until it says this: the thread that keeps has its own time.
fn until(window: &mut Window, message: &Message, says: &str) {
    let end = Instant::now() + Duration::from_secs(20);
    while !window.sees(says) {
        assert!(Instant::now() < end, "it never says \"{says}\"");
        thread::sleep(Duration::from_millis(5));
        window.driver().send(message.clone());
    }
}

fn close(window: &mut Window) {
    let id = window::Id::unique();
    window.driver().send(Message::CloseRequested(id));
}

#[test]
fn what_was_left_open_is_offered_beside_the_first_question_and_comes_back() {
    let folder = folder("offer");
    let mut first = kept_in(&folder);
    first.keys("n n enter g wait:5 e");
    until(&mut first, &Message::Woke, "Saved until");
    drop(first);

    let mut second = kept_in(&folder);
    second.expect("Do they open their eyes and answer you?");
    assert!(
        !second.sees(OFFER),
        "nothing is looked for before the first screen is shown"
    );
    // Whoever pressed a key keeps the first question: else the steps come back by themselves.
    second.keys("m");
    second.driver().send(Message::Shown);
    until(&mut second, &Message::IoResponse, OFFER);
    second.expect("Do they open their eyes and answer you?");
    assert!(second.has_focus("heading"));
    second.keys("v");
    second.expect("PUSH HARD AND FAST");
    second.expect("1 given");
    let _ = fs::remove_dir_all(folder);
}

#[test]
fn the_first_question_can_be_answered_beside_what_was_found() {
    let folder = folder("answer");
    let mut first = kept_in(&folder);
    first.keys("n n e");
    until(&mut first, &Message::Woke, "Saved until");
    drop(first);
    let mut second = kept_in(&folder);
    second.driver().send(Message::Shown);
    until(&mut second, &Message::IoResponse, OFFER);
    second.keys("n");
    second.expect("Are they breathing normally?");
    second.expect("1 other person");
    let _ = fs::remove_dir_all(folder);
}

#[test]
fn closing_says_what_becomes_of_the_incident() {
    let folder = folder("closing");
    let mut window = kept_in(&folder);
    window.keys("n n e");
    until(&mut window, &Message::Woke, "Saved until");
    close(&mut window);
    window.expect("Close? The incident stays open.");
    let _ = fs::remove_dir_all(folder);

    let mut window = kept_in(Path::new("/proc/none"));
    window.keys("n n");
    until(&mut window, &Message::Woke, "This cannot be saved.");
    window.keys("e");
    window.expect("Not saved. Keep the window open.");
    close(&mut window);
    window.expect("is not saved and would be lost");
}
