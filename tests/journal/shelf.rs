//! A folder in memory that loses what was not synced, and fails where it is told to.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex};

use overdose_checklist::journal::{Identity, JournalFile, Storage};

/// A file: what is written, and how much of it is on the disk for certain.
#[derive(Debug, Clone, Default)]
struct Paper {
    text: Vec<u8>,
    synced: usize,
    locked: bool,
}

type Shared = Arc<Mutex<Paper>>;

/// The folder, shared by all starts of the program.
#[derive(Clone, Default)]
pub struct Shelf(
    Arc<Mutex<State>>,
    /* of the names in it */ &'static str,
);

#[derive(Default)]
struct State {
    /// The names as the program sees them.
    names: BTreeMap<String, Shared>,
    /// The names that are on the disk for certain.
    synced: BTreeMap<String, Shared>,
    /// How many calls there were, and from which on to which they fail.
    calls: usize,
    fails: (usize, usize),
    /// Whether nothing more can be written.
    full: bool,
    /// Whether a folder that is synced says nothing of the names in another.
    apart: bool,
    /// Whether no file is replaced that somebody has open.
    guarded: bool,
}

impl Shelf {
    /// Fails `count` calls from the call with this number on. Counting begins anew.
    pub fn fail(&self, from: usize, count: usize) {
        let mut state = self.0.lock().unwrap();
        state.calls = 0;
        state.fails = (from, from + count);
    }

    /// Whether the disk is full: nothing more can be written, but files can be moved and erased.
    pub fn full(&self, full: bool) {
        self.0.lock().unwrap().full = full;
    }

    /// From now on each folder is synced by itself: a file that was moved may be in both after a power loss.
    pub fn sync_apart(&self) {
        self.0.lock().unwrap().apart = true;
    }

    /// From now on no file is replaced that somebody has open, as on some disks of Windows.
    pub fn guard_open(&self) {
        self.0.lock().unwrap().guarded = true;
    }

    /// How many calls there were.
    pub fn calls(&self) -> usize {
        self.0.lock().unwrap().calls
    }

    /// What is left after the machine lost its power: only what was synced, nothing locked. Of what was written and not
    /// synced `more` bytes reached the disk all the same.
    pub fn after_power_loss(&self, more: usize) -> Self {
        self.left(
            |state| &state.synced,
            |paper| (paper.synced + more).min(paper.text.len()),
        )
    }

    /// What is left after the program was killed: everything that was written, nothing locked.
    pub fn after_kill(&self) -> Self {
        self.left(|state| &state.names, |paper| paper.text.len())
    }

    fn left(
        &self,
        names: impl Fn(&State) -> &BTreeMap<String, Shared>,
        length: impl Fn(&Paper) -> usize,
    ) -> Self {
        let state = self.0.lock().unwrap();
        let names: BTreeMap<String, Shared> = names(&state)
            .iter()
            .map(|(name, paper)| {
                let paper = paper.lock().unwrap();
                let text = paper.text[..length(&paper)].to_vec();
                let synced = text.len();
                let paper = Paper {
                    text,
                    synced,
                    locked: false,
                };
                (name.clone(), Arc::new(Mutex::new(paper)))
            })
            .collect();
        let state = State {
            synced: names.clone(),
            names,
            ..State::default()
        };
        Self(Arc::new(Mutex::new(state)), self.1)
    }

    /// The folder beside it, of records that stay.
    pub fn kept(&self) -> Self {
        Self(Arc::clone(&self.0), "kept/")
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}", self.1)
    }

    /// The names of its files.
    pub fn files(&self) -> Vec<String> {
        let state = self.0.lock().unwrap();
        let names = state.names.keys();
        let here = names.filter_map(|name| name.strip_prefix(self.1));
        here.filter(|name| !name.contains('/'))
            .map(str::to_owned)
            .collect()
    }

    /// Puts a file there, as an earlier start left it.
    pub fn put(&self, name: &str, text: &[u8]) {
        let paper = Paper {
            text: text.to_vec(),
            synced: text.len(),
            locked: false,
        };
        let paper = Arc::new(Mutex::new(paper));
        let mut state = self.0.lock().unwrap();
        state.synced.insert(self.path(name), Arc::clone(&paper));
        state.names.insert(self.path(name), paper);
    }

    /// What stands in a file.
    pub fn text(&self, name: &str) -> Vec<u8> {
        self.0.lock().unwrap().names[&self.path(name)]
            .lock()
            .unwrap()
            .text
            .clone()
    }

    fn call(&self) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        let call = state.calls;
        state.calls += 1;
        if (state.fails.0..state.fails.1).contains(&call) {
            return Err(io::Error::new(ErrorKind::StorageFull, "no space left"));
        }
        Ok(())
    }

    fn sheet(&self, paper: &Shared) -> Box<dyn JournalFile> {
        Box::new(Open {
            shelf: self.clone(),
            paper: Arc::clone(paper),
            holds: RefCell::new(false),
        })
    }
}

impl Storage for Shelf {
    fn names(&self) -> io::Result<Vec<String>> {
        self.call()?;
        Ok(self.files())
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn JournalFile>> {
        self.call()?;
        let mut state = self.0.lock().unwrap();
        let name = self.path(name);
        if state.names.contains_key(&name) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let paper = Shared::default();
        state.names.insert(name, Arc::clone(&paper));
        drop(state);
        Ok(self.sheet(&paper))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn JournalFile>> {
        self.call()?;
        let paper = self.0.lock().unwrap().names.get(&self.path(name)).cloned();
        Ok(self.sheet(&paper.ok_or(ErrorKind::NotFound)?))
    }

    fn identity(&self, name: &str) -> io::Result<Identity> {
        let paper = self.0.lock().unwrap().names.get(&self.path(name)).cloned();
        Ok(identity(&paper.ok_or(ErrorKind::NotFound)?))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.call()?;
        let mut state = self.0.lock().unwrap();
        // What is open is locked too.
        let old = state.names.get(&self.path(to));
        if state.guarded && old.is_some_and(|paper| paper.lock().unwrap().locked) {
            return Err(ErrorKind::PermissionDenied.into());
        }
        let paper = state.names.remove(&self.path(from));
        state
            .names
            .insert(self.path(to), paper.ok_or(ErrorKind::NotFound)?);
        Ok(())
    }

    fn hand_over(&self, from: &str, folder: &Self, to: &str) -> io::Result<()> {
        self.call()?;
        let mut state = self.0.lock().unwrap();
        let paper = state.names.remove(&self.path(from));
        state
            .names
            .insert(folder.path(to), paper.ok_or(ErrorKind::NotFound)?);
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.call()?;
        let removed = self.0.lock().unwrap().names.remove(&self.path(name));
        removed
            .map(|_| ())
            .ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn sync(&self) -> io::Result<()> {
        self.call()?;
        let mut state = self.0.lock().unwrap();
        if !state.apart {
            state.synced = state.names.clone();
            return Ok(());
        }
        let is_here = |name: &String| match self.1 {
            "" => !name.contains('/'),
            folder => name.starts_with(folder),
        };
        let here: Vec<(String, Shared)> = state
            .names
            .iter()
            .filter(|(name, _)| is_here(name))
            .map(|(name, paper)| (name.clone(), Arc::clone(paper)))
            .collect();
        state.synced.retain(|name, _| !is_here(name));
        state.synced.extend(here);
        Ok(())
    }
}

struct Open {
    shelf: Shelf,
    paper: Shared,
    holds: RefCell<bool>,
}

fn identity(paper: &Shared) -> Identity {
    Identity {
        number: Some((0, Arc::as_ptr(paper) as u64)),
        size: paper.lock().unwrap().text.len() as u64,
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if *self.holds.borrow() {
            self.paper.lock().unwrap().locked = false;
        }
    }
}

impl JournalFile for Open {
    fn lock(&mut self) -> io::Result<bool> {
        self.shelf.call()?;
        let mut paper = self.paper.lock().unwrap();
        if paper.locked {
            return Ok(false);
        }
        paper.locked = true;
        *self.holds.borrow_mut() = true;
        Ok(true)
    }

    fn identity(&self) -> io::Result<Identity> {
        Ok(identity(&self.paper))
    }

    fn read(&mut self) -> io::Result<Vec<u8>> {
        self.shelf.call()?;
        Ok(self.paper.lock().unwrap().text.clone())
    }

    fn append(&mut self, text: &[u8]) -> io::Result<()> {
        let full = self.shelf.0.lock().unwrap().full;
        let failed = self.shelf.call().and_then(|()| match full {
            true => Err(ErrorKind::StorageFull.into()),
            false => Ok(()),
        });
        let mut paper = self.paper.lock().unwrap();
        // A write that fails has written a part.
        let length = if failed.is_err() {
            text.len() / 2
        } else {
            text.len()
        };
        paper.text.extend_from_slice(&text[..length]);
        failed
    }

    fn sync(&mut self) -> io::Result<()> {
        self.shelf.call()?;
        let mut paper = self.paper.lock().unwrap();
        paper.synced = paper.text.len();
        Ok(())
    }
}
