//! The same on a real disk: private, locked, and quiet where there is no folder.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use overdose_checklist::journal::{Disk, JournalHandle, Storage};
use overdose_core::press::press;
use overdose_core::session::{Key, Options, Saved, Session};

use crate::harness::{content, start};

fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("overdose-journal-{name}-{}", process::id()));
    let _ = fs::remove_dir_all(&folder);
    folder
}

#[test]
fn files_and_folder_are_their_owners_alone() {
    let folder = folder("private").join("deep");
    let disk = Disk::new(folder.clone());
    disk.create("a").unwrap().append(b"x").unwrap();
    let mode = |path: &PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("a")), 0o600);
    assert!(
        disk.create("a").is_err(),
        "a file that is there is never written over"
    );
    let _ = fs::remove_dir_all(folder);
}

#[test]
fn a_lock_holds_until_the_file_is_closed() {
    let folder = folder("locked");
    let disk = Disk::new(folder.clone());
    let mut first = disk.create("a").unwrap();
    assert!(first.lock().unwrap());
    let mut second = disk.open("a").unwrap();
    assert!(!second.lock().unwrap());
    drop(first);
    assert!(second.lock().unwrap());
    let _ = fs::remove_dir_all(folder);
}

#[test]
fn a_folder_that_is_not_there_has_no_files() {
    assert!(Disk::new(folder("none")).names().unwrap().is_empty());
}

/// Waits until the keeper has said something about the first incident.
fn told(keeper: &JournalHandle, enough: impl Fn(Saved) -> bool) -> Saved {
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(saved) = keeper.saved(0).filter(|saved| enough(*saved)) {
            return saved;
        }
        assert!(
            Instant::now() < until,
            "the keeper says {:?}",
            keeper.saved(0)
        );
        thread::sleep(Duration::from_millis(2));
    }
}

/// A folder of open incidents, and one of records that stay.
fn disks(folder: &Path) -> (Disk, Disk) {
    (Disk::new(folder.to_owned()), Disk::new(folder.join("kept")))
}

fn session() -> Session {
    let mut session = Session::new(content(), &Options::default());
    press(&mut session, Key::Char('n'), start());
    session
}

#[test]
fn what_the_thread_calls_saved_is_on_the_disk() {
    let folder = folder("thread");
    let mut keeper = JournalHandle::new(content(), Some(disks(&folder)));
    let mut session = session();
    keeper.persist(session.changes(start()));
    told(&keeper, |saved| saved == Saved::Events(1));
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    let text = fs::read_to_string(file.path()).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
    keeper.finish();
    let _ = fs::remove_dir_all(folder);
}

#[test]
fn without_a_folder_it_says_that_nothing_is_saved() {
    for disk in [None, Some(disks(&PathBuf::from("/proc/none/here")))] {
        let mut keeper = JournalHandle::new(content(), disk);
        let mut session = session();
        keeper.persist(session.changes(start()));
        told(&keeper, |saved| saved == Saved::Not);
        session.set_saved(start(), |incident| keeper.saved(incident));
        let after = |millis| start().at(start().boot + millis);
        assert!(session.says_unsaved(after(9_999)));
        assert!(!session.says_unsaved(after(10_000)));
    }
}
