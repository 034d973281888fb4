//! Carries out what a desk asks for, the same for window and terminal: its record is kept, its requests are passed on, its sound
//! is played, the screen is kept from going dark, and the site is looked at again. It shows nothing and reads no keys.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use overdose_core::content::Content;
use overdose_core::desk::Desk;
use overdose_core::session::{Device, IoRequest, IoResponse, Route};
use overdose_core::view_model;
use overdose_protocol::time::{Millis, Now};

use crate::clock::SystemClock;
use crate::journal::{Disk, JournalHandle};
use crate::platform::awake::IdleInhibitor;
use crate::platform::sound::Open;
use crate::ready;
use crate::site::{self, Found};
use crate::sound::Player;

/// How long what was found out about the computer holds, in milliseconds.
const RETRY_AFTER: Millis = 10_000;

/// Finds the site file, whatever stands in it by now.
pub type FindSite = Arc<dyn Fn() -> Option<Found> + Send + Sync>;

/// What stands between a desk and the rest of the computer.
#[derive(Default)]
pub struct Driver {
    keeper: Option<JournalHandle>,
    player: Option<Player>,
    awake: IdleInhibitor,
    find_site: Option<FindSite>,
    /// When somebody looked at the site last, on the boot clock.
    looked_at: Millis,
}

impl Driver {
    /// From now on incidents are kept. Without it they are only in memory.
    pub fn keep_in(&mut self, keeper: JournalHandle, desk: &mut Desk) {
        if let Some(folder) = keeper.folder() {
            desk.session_mut().keep_in(folder);
        }
        self.keeper = Some(keeper);
    }

    /// Whether incidents are kept.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.keeper.is_some()
    }

    /// The folders of incidents: those that are open, and those that are kept.
    #[must_use]
    pub fn folders(&self) -> Option<(Disk, Disk)> {
        self.keeper.as_ref()?.folders().cloned()
    }

    /// Carries out what came of an input, and of the time that passed before it. What is asked of others comes back, to be passed
    /// on by [`Driver::ask`]. `real` is what the clock shows, and `asleep` how long the machine has slept in all.
    pub fn carry_out(&mut self, desk: &mut Desk, real: Now, asleep: Millis) -> Vec<IoRequest> {
        let now = desk.time(real);
        let session = desk.session_mut();
        session.note_downtime(asleep);
        if let Some(keeper) = &mut self.keeper {
            keeper.follow(session.changes(now));
            // Nobody keeps practice, and its people are counted for themselves.
            if session.training().is_none() {
                session.set_saved(now, |incident| keeper.saved(incident));
            }
        }
        let asks = session.asks();
        // A drill is nobody's emergency, and a live one behind it cannot be open.
        self.awake.follow(session.has_open_incident());
        if let Some(player) = &mut self.player {
            let score = view_model::score(session, now);
            player.play(desk.in_real_time(score));
        }
        asks
    }

    /// Looks in another thread for what an earlier start left open. Says whether it will tell anything.
    pub fn find(&mut self, now: Now, tell: impl FnOnce(Vec<IoResponse>) + Send + 'static) -> bool {
        let Some(keeper) = &mut self.keeper else {
            return false;
        };
        keeper.find(now, tell);
        true
    }

    /// Passes a request on to another thread. Says whether it will tell anything.
    pub fn ask(
        &self,
        request: IoRequest,
        tell: impl FnOnce(Vec<IoResponse>) + Send + 'static,
    ) -> bool {
        let Some(keeper) = &self.keeper else {
            return false;
        };
        keeper.ask(request, tell);
        true
    }

    /// Looks for a loudspeaker, and plays from then on.
    pub fn begin_sound(&mut self, open: Open, tell: impl Fn(Device) + Clone + Send + 'static) {
        self.player = Some(Player::start(open, SystemClock, tell));
    }

    /// From now on somebody looks whether everything is ready, and what the site file says by now.
    pub fn watch_site(&mut self, find: FindSite, desk: &mut Desk) {
        desk.session_mut().look_after();
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
    pub fn is_to_look_again(&self, desk: &Desk, real: Now) -> bool {
        let session = desk.session();
        let is_back = session.page() == Route::Instructions && !session.person().has_begun();
        let is_old = real.boot.saturating_sub(self.looked_at) >= RETRY_AFTER;
        is_back && is_old && !desk.is_practice()
    }

    /// The program is about to end: has everything kept or erased that is to be.
    pub fn finish(&mut self, desk: &mut Desk, real: Now) {
        desk.end(real);
        if let Some(keeper) = &mut self.keeper {
            keeper.follow(desk.session_mut().changes(real));
            keeper.finish();
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
