//! The thread that keeps incidents: it is given changes, and tells how much of each is on the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use std::{iter, process};

use overdose_core::content::Content;
use overdose_core::message;
use overdose_core::session::{IoRequest, IoResponse, JournalOp, JournalOpKind, Saved};
use overdose_protocol::time::Now;

use super::worker::IoWorker;
use super::{Disk, Start, Writer};
use crate::clock::STARTED;
use crate::platform::clock;

/// What incidents that were found are called, counted down from here: no person of a session is called so.
const FOUND: u32 = u32::MAX;

/// How long the end of the program waits for what is still to be written.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long it waits where somebody asked for the record to be kept, and it is not told yet that it is.
const KEEPING: Duration = Duration::from_secs(5);

type States = Arc<Mutex<BTreeMap<u32, Saved>>>;

/// What the thread is asked for.
enum Task {
    Follow(JournalOp),
    Find(Now, Box<dyn FnOnce(Vec<IoResponse>) + Send>),
}

/// Keeps incidents in a thread of its own, which is started only when there is something to do.
pub struct JournalHandle {
    content: &'static Content,
    disks: Option<(Disk, Disk)>,
    states: States,
    /// The incidents of which it was asked that they are kept.
    wished: BTreeSet<u32>,
    thread: Option<(Sender<Task>, JoinHandle<()>)>,
}

impl JournalHandle {
    /// Keeps open incidents in the first folder and those that stay in the second; in none only in memory.
    #[must_use]
    pub fn new(content: &'static Content, disks: Option<(Disk, Disk)>) -> Self {
        Self {
            content,
            disks,
            states: States::default(),
            wished: BTreeSet::new(),
            thread: None,
        }
    }

    /// Has changes written, without waiting for it.
    pub fn persist(&mut self, changes: Vec<JournalOp>) {
        for change in changes {
            match change.what {
                JournalOpKind::Keep { kept: true, .. } => self.wished.insert(change.incident),
                JournalOpKind::Keep { .. } => self.wished.remove(&change.incident),
                _ => false,
            };
            self.give(Task::Follow(change));
        }
    }

    /// Has the incidents looked for that an earlier start left open. They are told in the thread.
    pub fn find(&mut self, now: Now, tell: impl FnOnce(Vec<IoResponse>) + Send + 'static) {
        self.give(Task::Find(now, Box::new(tell)));
    }

    /// Does what a session asks of disk and printer, in a thread of its own, and tells there what came of it.
    pub fn ask(&self, ask: IoRequest, tell: impl FnOnce(Vec<IoResponse>) + Send + 'static) {
        match &self.disks {
            Some((_, kept)) => IoWorker::new(self.content, kept.clone()).ask(ask, tell),
            None => tell(vec![IoResponse::Said(message!("notice-no-folder"))]),
        }
    }

    /// The folders of open incidents and of those that stay.
    #[must_use]
    pub fn folders(&self) -> Option<&(Disk, Disk)> {
        self.disks.as_ref()
    }

    /// The folder of the records that stay, as people read it.
    #[must_use]
    pub fn folder(&self) -> Option<String> {
        let (_, kept) = self.disks.as_ref()?;
        Some(kept.folder().display().to_string())
    }

    /// How much of an incident is kept; nothing before its first change was followed.
    #[must_use]
    pub fn saved(&self, incident: u32) -> Option<Saved> {
        let states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
        states.get(&incident).copied()
    }

    /// Waits until everything is followed and every file is closed; not long, for a disk that hangs keeps nobody waiting.
    pub fn finish(&mut self) {
        let Some((to, thread)) = self.thread.take() else {
            return;
        };
        drop(to);
        let is_kept = |incident: &u32| matches!(self.saved(*incident), Some(Saved::Kept(_)));
        let timeout = if self.wished.iter().all(is_kept) {
            PATIENCE
        } else {
            KEEPING
        };
        let until = Instant::now() + timeout;
        while !thread.is_finished() && Instant::now() < until {
            thread::sleep(Duration::from_millis(2));
        }
    }

    fn give(&mut self, task: Task) {
        let Some((open, kept)) = &self.disks else {
            if let Task::Follow(change) = task {
                set(&self.states, change.incident, Saved::Not);
            }
            return;
        };
        if self.thread.is_none() {
            let (to, tasks) = mpsc::channel();
            let (open, kept, content) = (open.clone(), kept.clone(), self.content);
            let states = Arc::clone(&self.states);
            let run = move || {
                let writer = Writer::new(open, kept, content, this_start());
                work(writer, &tasks, &states);
            };
            let name = "journal".to_owned();
            let started = thread::Builder::new().name(name).spawn(run);
            self.thread = started.ok().map(|thread| (to, thread));
        }
        let incident = match &task {
            Task::Follow(change) => Some(change.incident),
            Task::Find(..) => None,
        };
        let sent = self
            .thread
            .as_ref()
            .is_some_and(|(to, _)| to.send(task).is_ok());
        // Without a thread nothing is saved, and the screen has to say so.
        if let Some(incident) = incident.filter(|_| !sent) {
            set(&self.states, incident, Saved::Not);
        }
    }
}

impl Drop for JournalHandle {
    fn drop(&mut self) {
        self.finish();
    }
}

fn work(mut writer: Writer<Disk>, tasks: &Receiver<Task>, states: &States) {
    while let Ok(first) = tasks.recv() {
        let mut changed = BTreeSet::new();
        // Whatever waits by now is written at once: a slow disk is waited for once, and not for each key.
        for task in iter::once(first).chain(tasks.try_iter()) {
            match task {
                Task::Find(now, tell) => {
                    let (found, left) = writer.left_open(now, FOUND);
                    for incident in &found {
                        set(states, incident.number, writer.saved(incident.number));
                    }
                    tell(vec![IoResponse::Found(found), IoResponse::Left(left)]);
                }
                Task::Follow(change) => {
                    changed.insert(change.incident);
                    writer.note(change);
                }
            }
        }
        for incident in changed {
            let saved = match writer.settle(incident) {
                Ok(()) => writer.saved(incident),
                Err(_) => Saved::Not,
            };
            set(states, incident, saved);
        }
    }
}

fn set(states: &States, incident: u32, saved: Saved) {
    let mut states = states.lock().unwrap_or_else(PoisonError::into_inner);
    states.insert(incident, saved);
}

fn this_start() -> Start {
    Start {
        machine: clock::start_id(),
        began: Some(STARTED),
        process: process::id(),
    }
}
