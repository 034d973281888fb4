//! Carries out what the runtime asks for, the same for window and terminal: its record is kept, its requests are passed on, its sound
//! is played, the screen is kept from going dark, and the site is looked at again. It shows nothing and reads no keys.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use overdose_core::content::Content;
use overdose_core::runtime::{Input, Mode, Output, Runtime};
use overdose_core::session::{IoRequest, IoResponse, Loudspeaker, Route};
use overdose_protocol::time::{Clock, Millis, Now};

use crate::clock::SystemClock;
use crate::journal::{Disk, JournalHandle};
use crate::platform::idle_inhibitor::IdleInhibitor;
use crate::platform::printing;
use crate::platform::sound::Open;
use crate::platform::speech;
use crate::ready;
use crate::site::{self, Found};
use crate::sound::Player;

/// How long what was found out about the computer holds, in milliseconds.
const RETRY_AFTER: Millis = 10_000;

/// The shortest sleep that is told, in milliseconds. The time asleep is the difference of two clocks, and flickers by one.
const MIN_SLEEP: Millis = 1000;

/// Finds the site file, whatever stands in it by now.
pub type FindSite = Arc<dyn Fn() -> Option<Found> + Send + Sync>;

/// What stands between a runtime and the rest of the computer.
#[derive(Default)]
pub struct Driver {
    journal: Option<JournalHandle>,
    player: Option<Player>,
    inhibitor: IdleInhibitor,
    find_site: Option<FindSite>,
    /// When somebody looked at the site last, on the boot clock.
    looked_at: Millis,
    /// How long the machine had slept in all when that was last told.
    asleep: Option<Millis>,
}

impl Driver {
    /// From now on incidents are kept. Without it they are only in memory.
    pub fn keep_in(&mut self, journal: JournalHandle, runtime: &mut Runtime) {
        if let Some(folder) = journal.folder() {
            runtime.keep_in(folder);
        }
        self.journal = Some(journal);
    }

    /// Whether incidents are kept.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.journal.is_some()
    }

    /// The folders of incidents: those that are open, and those that are kept.
    #[must_use]
    pub fn folders(&self) -> Option<(Disk, Disk)> {
        self.journal.as_ref()?.folders().cloned()
    }

    /// Gives the runtime an input, and carries out what comes of it. What is left over is for window or terminal: requests, to be
    /// passed on by [`Driver::ask`], lines for the room, and what only they can do.
    pub fn handle(
        &mut self,
        runtime: &mut Runtime,
        input: Input,
        clock: &(impl Clock + ?Sized),
    ) -> Vec<Output> {
        let real = clock.now();
        let mut outputs = runtime.handle(input, real);
        let asleep = clock.asleep();
        let is_news = |told| asleep.saturating_sub(told) >= MIN_SLEEP;
        if self.asleep.is_none_or(is_news) {
            self.asleep = Some(asleep);
            outputs.extend(runtime.handle(Input::Slept(asleep), real));
        }
        outputs.retain_mut(|output| !self.carry_out(output));
        if let Some(journal) = &self.journal {
            runtime.set_saved(|incident| journal.saved(incident));
        }
        outputs
    }

    /// Carries an output out. Says whether it was one of those that are the same for window and terminal.
    fn carry_out(&mut self, output: &mut Output) -> bool {
        match output {
            Output::Persist(changes) => {
                if let Some(journal) = &mut self.journal {
                    journal.persist(std::mem::take(changes));
                }
            }
            Output::Inhibit(wanted) => self.inhibitor.set(*wanted),
            Output::Audio(plan) => {
                if let Some(player) = &mut self.player {
                    player.play(std::mem::take(plan));
                }
            }
            Output::Io(..) | Output::Remote(_) | Output::Ui(_) => return false,
        }
        true
    }

    /// Looks in another thread for what an earlier start left open. Says whether it will tell anything.
    pub fn find(&mut self, now: Now, tell: impl FnOnce(Vec<IoResponse>) + Send + 'static) -> bool {
        let Some(journal) = &mut self.journal else {
            return false;
        };
        journal.find(now, tell);
        true
    }

    /// Passes a request on to another thread. Says whether it will tell anything.
    pub fn ask(
        &self,
        request: IoRequest,
        tell: impl FnOnce(Vec<IoResponse>) + Send + 'static,
    ) -> bool {
        let Some(journal) = &self.journal else {
            return false;
        };
        journal.ask(request, tell);
        true
    }

    /// Looks for a loudspeaker, and plays from then on.
    pub fn begin_sound(&mut self, open: Open, tell: impl Fn(Loudspeaker) + Clone + Send + 'static) {
        self.player = Some(Player::start(open, speech::open(), SystemClock, tell));
    }

    /// From now on somebody looks whether everything is ready, and what the site file says by now.
    pub fn watch_site(&mut self, find: FindSite, runtime: &mut Runtime) {
        runtime.look_after();
        self.find_site = Some(find);
    }

    /// How the site file is found; nothing where nobody looks.
    #[must_use]
    pub fn site_finder(&self) -> Option<FindSite> {
        self.find_site.clone()
    }

    /// Looks in another thread whether everything is ready. What the site file says by now is told too: a slow disk may not have
    /// told it before. Says whether it will tell anything.
    pub fn look(&mut self, real: Now, tell: impl FnOnce(Vec<IoResponse>) + Send + 'static) -> bool {
        let Some(find) = self.find_site.clone() else {
            return false;
        };
        self.looked_at = real.boot;
        let folders = self.folders();
        let look = move || tell(facts(find().as_ref(), folders.as_ref()));
        let started = thread::Builder::new().name("ready".to_owned()).spawn(look);
        started.is_ok()
    }

    /// Whether it is time to look again, once the first question is back: disks fill, kits expire, and a file may have been changed.
    #[must_use]
    pub fn is_to_look_again(&self, runtime: &Runtime) -> bool {
        let session = runtime.session();
        let is_back = session.page() == Route::Instructions && !session.person().has_begun();
        let is_old = runtime.real().boot.saturating_sub(self.looked_at) >= RETRY_AFTER;
        is_back && is_old && runtime.mode() == Mode::Live
    }

    /// The program is about to end, `by_hand` where somebody ends it: has everything kept or erased that is to be.
    pub fn finish(&mut self, runtime: &mut Runtime, by_hand: bool, real: Now) {
        printing::end();
        let changes = runtime.end(by_hand, real);
        if let Some(journal) = &mut self.journal {
            journal.persist(changes);
            journal.finish();
        }
    }
}

/// Finds the site file whenever somebody looks: the one that was named, else the usual one.
#[must_use]
pub fn find_site(content: &'static Content, named: Option<PathBuf>) -> FindSite {
    Arc::new(move || site::find(named.as_deref(), content))
}

/// What was found out, and what the site says where its file could be understood.
#[must_use]
pub fn facts(site: Option<&Found>, folders: Option<&(Disk, Disk)>) -> Vec<IoResponse> {
    let facts = IoResponse::Facts(Box::new(ready::facts(site, folders)));
    let says = site.filter(|found| found.reading.is_understood());
    let says = says.map(|found| IoResponse::Site(Box::new(found.reading.site.clone())));
    std::iter::once(facts).chain(says).collect()
}
