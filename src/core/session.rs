//! What is not an incident event: which incidents are open and in front, which page is up, and the settings of the moment.

mod asks;
mod audience;
mod changes;
mod confirm;
mod digit;
mod due;
mod extent;
mod found;
mod intent;
mod key;
mod languages;
mod learn;
mod pages;
mod people;
mod perform;
mod practice;
mod room;
mod route;
mod site;
mod sound;
mod unanswered;
mod wishes;

pub use asks::{Handout, IoRequest, IoResponse, KeptDrill, OpenedRecord, Says};
pub use changes::{JournalOp, JournalOpKind, Saved};
pub use confirm::Question;
pub use digit::digit_of;
pub use extent::Extent;
pub use found::{Found, Left};
pub use intent::{
    DrillIntent, Effect, Hides, Intent, LearnIntent, LessonIntent, Presses, Reach, RecordIntent,
    RoomIntent, Traits, UiRequest,
};
pub use key::{ANSWER_LETTERS, CONFIRM, Key, Modifier};
pub use practice::Training;
pub(crate) use route::{FROM_A_LIST, KeyRow};
pub use route::{Group, List, Route};
pub use sound::{Device, Loudspeaker};

use crate::case::Case;
use crate::content::{Content, Language};
use crate::fonts;
use crate::locale::{Catalog, Message};
use crate::preferences::{Appearance, SystemWishes};
use crate::site::{Field, Site};
use confirm::{Asked, DoseNoted};
use languages::language_at;
use overdose_protocol::definition::{ProfileId, Protocol};
use overdose_protocol::engine::{Rules, State};
use overdose_protocol::incident::Header;
use overdose_protocol::region::Region;
use overdose_protocol::time::{Millis, Now};
use site::{AsFound, FactsStatus, Known, at_site};
use sound::AudioState;

/// How long a new screen ignores answers and Enter, so that one press never answers twice, in milliseconds.
pub const GUARD: Millis = 300;

/// How soon to look again whether a record is kept by now, in milliseconds.
const KEEPING: Millis = 100;

/// What is known of the place at the start.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Two-letter country code.
    pub country: Option<String>,
    /// A profile that overrides that of the country.
    pub profile: Option<ProfileId>,
    /// Whether the helpers are trained.
    pub trained: bool,
    /// Where this computer stands, in the words that the caller says.
    pub address: Option<String>,
    /// How the program looks.
    pub looks: Appearance,
    /// What the site says: whatever is not said above.
    pub site: Site,
    /// Whether it is a desk that anybody may use.
    pub kiosk: bool,
    /// Whether the face draws every letter with the embedded faces.
    pub own_letters: bool,
    /// The language of the computer, which is never taken without being asked, but stands first where languages are chosen.
    pub language: Option<Language>,
    /// Words that stand under those of the language in front, whatever is chosen.
    pub second: Option<&'static Catalog>,
    /// What of the start could not be followed: a flag, a setting.
    pub faults: Vec<Message>,
}

/// The session: people, page and settings.
#[derive(Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that is so or not, independent of the others"
)]
pub struct Session {
    content: &'static Content,
    region: Option<&'static Region>,
    profile: Option<ProfileId>,
    trained: bool,
    address: Option<String>,
    site: Site,
    /// What was said at the start.
    start: Options,
    /// What the site file says by now, while an incident goes on.
    next_site: Option<Site>,
    /// What the system wishes for by now, until another first question comes up.
    next_wishes: Option<SystemWishes>,
    /// On a desk that anybody may use, what it goes back to.
    kiosk: Option<AsFound>,
    looked: FactsStatus,
    front: Case,
    others: Vec<Case>,
    /// How many people there were.
    people: u32,
    /// The incidents that are over and not reported yet.
    gone: Vec<u32>,
    /// What was found and cannot be followed, until somebody looks at it.
    left: Vec<Left>,
    /// The one that is looked at.
    looked_at: Option<Left>,
    /// Those that somebody looked at, and that are not reported yet.
    left_seen: Vec<u32>,
    /// How much of the incident in front is kept.
    saved: Option<Saved>,
    /// Since when it is not kept, on the boot clock.
    unsaved_since: Option<Millis>,
    /// How long the machine had been asleep when somebody last looked.
    asleep: Option<Millis>,
    /// What is asked of disk and printer and not taken yet.
    asks: Vec<IoRequest>,
    /// The folder in which records are kept.
    folder: Option<String>,
    /// The records in it.
    kept: Option<Vec<String>>,
    /// The one of them that is open.
    opened: Option<OpenedRecord>,
    /// When something that has to be pressed twice was pressed once, on the boot clock.
    asked_once: Option<Millis>,
    /// What is asked before it is done.
    asked_first: Option<Asked>,
    /// When the clock took back what was asked, on the boot clock.
    withdrawn: Option<Millis>,
    /// A press of *Naloxone given* that may have meant the last dose.
    dose_noted: Option<DoseNoted>,
    /// Whether somebody ends the program.
    leaves: bool,
    /// Whether anything was pressed in this start.
    pressed: bool,
    /// When the steps came back by themselves, on the boot clock (R12).
    resumed_at: Option<Millis>,
    /// Whom *New person* put behind and Back brings back, until something happens to the person in front.
    back_to: Option<u32>,
    /// What is looked for.
    query: String,
    page: Route,
    /// How much of the steps is shown.
    extent: Extent,
    over_handover: bool,
    /// Whether the handover is shown in the language of the helper in place of that of the crew.
    helpers_handover: bool,
    screen: u64,
    screen_since: Option<Millis>,
    /// What was asked for last, and when, on the boot clock.
    switched: Option<(Intent, Millis)>,
    last_input: Millis,
    looks: Appearance,
    sound: AudioState,
    notice: Option<Message>,
    /// What only practice has.
    training: Option<Training>,
    /// Whether the face can show practice.
    offers_practice: bool,
}

impl Session {
    /// A session on the first question.
    #[must_use]
    pub fn new(content: &'static Content, options: &Options) -> Self {
        let site = options.site.clone();
        let language = language_at(options.looks, &site);
        let content = match language {
            Language::ENGLISH => content,
            other => Content::in_language(other).unwrap_or(content),
        };
        let Known {
            region,
            profile,
            trained,
            address,
        } = Known::of(content, options);
        let looks = at_site(options.looks, &site);
        let kiosk = options.kiosk || site.is_on(Field::Kiosk);
        let header = header(content, region, profile, trained);
        Self {
            content,
            region,
            profile,
            trained,
            address,
            start: options.clone(),
            next_site: None,
            next_wishes: None,
            kiosk: kiosk.then_some(AsFound { region, looks }),
            looked: FactsStatus::ByNobody,
            front: Case::new(&content.protocol, header, 0),
            others: Vec::new(),
            people: 1,
            gone: Vec::new(),
            left: Vec::new(),
            looked_at: None,
            left_seen: Vec::new(),
            saved: None,
            unsaved_since: None,
            asleep: None,
            asks: Vec::new(),
            folder: None,
            kept: None,
            opened: None,
            asked_once: None,
            asked_first: None,
            withdrawn: None,
            dose_noted: None,
            leaves: false,
            pressed: false,
            resumed_at: None,
            back_to: None,
            query: String::new(),
            page: Route::Instructions,
            extent: Extent::default(),
            over_handover: false,
            helpers_handover: false,
            screen: 0,
            screen_since: None,
            switched: None,
            last_input: 0,
            looks,
            sound: AudioState::at(&site),
            site,
            notice: None,
            training: None,
            offers_practice: false,
        }
    }

    /// The content.
    #[must_use]
    pub fn content(&self) -> &'static Content {
        self.content
    }

    /// The protocol.
    #[must_use]
    pub fn protocol(&self) -> &'static Protocol {
        &self.content.protocol
    }

    /// The chosen country.
    #[must_use]
    pub fn region(&self) -> Option<&'static Region> {
        self.region
    }

    /// The page that is up.
    #[must_use]
    pub fn page(&self) -> Route {
        self.page
    }

    /// A number that changes whenever another question, card or page comes to the front.
    #[must_use]
    pub fn screen(&self) -> u64 {
        self.screen
    }

    /// How the program looks.
    #[must_use]
    pub fn looks(&self) -> Appearance {
        self.looks
    }

    /// Where this computer stands, in the words that the caller says.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// The same on a face that draws every letter with the embedded faces: what they lack it cannot show.
    #[must_use]
    pub fn with_own_letters(mut self) -> Self {
        self.start.own_letters = true;
        self
    }

    /// Whether the face lacks some letters of a text.
    pub(crate) fn lacks_letters(&self, text: &str) -> bool {
        self.start.own_letters && fonts::missing(text).is_some()
    }

    /// Whether an incident is open, in front or behind, that somebody here has had in front.
    #[must_use]
    pub fn has_open_incident(&self) -> bool {
        let seen = |person: &Case| person.is_open() && person.absence.is_none();
        self.training.is_none() && (seen(&self.front) || self.others.iter().any(seen))
    }

    /// A short notice about the program itself, until the next key.
    #[must_use]
    pub fn notice(&self) -> Option<&Message> {
        self.notice.as_ref()
    }

    /// The person in front.
    #[must_use]
    pub fn person(&self) -> &Case {
        &self.front
    }

    /// The state of the incident in front.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.front.state
    }

    /// The rules of the incident in front.
    #[must_use]
    pub fn rules(&self) -> Rules<'static> {
        Rules::new(&self.content.protocol, self.front.incident.header)
    }

    /// How many other people have an open incident.
    #[must_use]
    pub fn other_people(&self) -> usize {
        self.others.iter().filter(|person| person.is_open()).count()
    }

    /// The next moment on the boot clock at which something changes by itself: an event, a beat, or a second of a clock.
    /// None on the first question: nothing moves there.
    #[must_use]
    pub fn wake_at(&self, now: Now) -> Option<Millis> {
        if self.is_at_rest() {
            let training = self.training.as_ref();
            let follows =
                training.is_some_and(|it| it.is_audience() && it.runs() && !it.is_paused());
            let beat = self.beat(now);
            let next = beat.map_or(Millis::MAX, |beat| beat.until);
            let minute = training.and_then(Training::lesson);
            let minute = minute.and_then(|lesson| lesson.next_minute(now.boot));
            let second = follows.then(|| self.next_second(now.boot).min(next));
            return second.or(minute);
        }
        let people = || std::iter::once(&self.front).chain(&self.others);
        let event = people()
            .filter_map(|person| person.due(self.protocol()))
            .map(|due| due.at)
            .min();
        let beat = self.beat(now).map(|beat| beat.until);
        // The pushes come faster than the seconds, and take the clocks along.
        let pushing = beat.is_some_and(|until| until <= now.boot.saturating_add(1000));
        let moves = self.front.is_open() || self.training.is_some();
        let second = (moves && !pushing).then(|| self.next_second(now.boot));
        let leaves = self.front.leaves_at(self.timeout());
        let keeping = self
            .is_keeping()
            .then_some(now.boot.saturating_add(KEEPING));
        let silent = self.silent_until().filter(|until| *until > now.boot);
        [
            event,
            second,
            leaves,
            beat,
            keeping,
            silent,
            self.idle_ends(),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// When the clocks on the screen show another second: counted from the moment the screen came up, so that its own clocks
    /// are right to the frame.
    fn next_second(&self, boot: Millis) -> Millis {
        let since = self.screen_since.unwrap_or(0).min(boot);
        boot.saturating_add(1000 - (boot - since) % 1000)
    }

    /// When a page that was left open before anything happened gives way to the first question, so that a screen left
    /// behind never greets the next person (R12). Of an incident the engine takes care.
    fn idle_ends(&self) -> Option<Millis> {
        let left = !self.front.has_begun()
            && (self.page != Route::Instructions
                || self.extent != Extent::Whole
                || self.is_changed());
        let left = left && self.training.is_none();
        left.then_some(self.last_input.saturating_add(self.timeout()))
    }

    fn new_person(&mut self) -> Case {
        let header = header(self.content, self.region, self.profile, self.trained);
        self.people += 1;
        Case::new(self.protocol(), header, self.people - 1)
    }
}

fn header(
    content: &Content,
    region: Option<&Region>,
    profile: Option<ProfileId>,
    trained: bool,
) -> Header {
    let country = region.map(|region| region.code.as_str());
    Header {
        profile: profile.unwrap_or_else(|| content.protocol.profile_of(country)),
        trained,
    }
}
