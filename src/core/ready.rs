//! Whether everything is ready before somebody needs it: the program, the computer, the place, the kit.

use crate::fonts;
use crate::format::format_date;
use crate::locale::Message;
use crate::message;
use crate::site::{Day, Field, Site};
use overdose_protocol::region::{Confidence, Region};
use overdose_protocol::time::Now;

/// What was found out about the program and the computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The day on which the content was proved; nothing where it is not the content that was.
    pub proved: Option<String>,
    /// Whether the embedded faces can be read.
    pub fonts: bool,
    /// Whether something plays, as far as anybody knows.
    pub sound: AudioCheck,
    /// Why no record can be written here.
    pub records: Option<Message>,
    /// Where the site file lies, if there is one.
    pub site_path: Option<String>,
    /// What is wrong with it.
    pub site_problems: Vec<Message>,
}

/// Whether something plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AudioCheck {
    /// It does, as far as anybody knows.
    Plays,
    /// Nothing does.
    Silent,
    /// It does, and nobody hears it: the computer is muted.
    Muted,
    /// It does, for one person.
    Headphones,
    /// Somebody, or the site, switched it off.
    Off,
}

impl AudioCheck {
    fn check(self) -> Check {
        let bad = |found, to_do| Check::bad("sound", found, to_do);
        match self {
            Self::Plays => Check::good("sound", message!("ready-sound")),
            Self::Off => Check::good("sound", message!("ready-sound-off")),
            Self::Silent => bad(message!("ready-sound-not"), message!("ready-sound-do")),
            Self::Muted => bad(message!("ready-muted"), message!("ready-muted-do")),
            Self::Headphones => bad(
                message!("ready-headphones"),
                message!("ready-headphones-do"),
            ),
        }
    }
}

/// What is known of the place.
#[derive(Debug, Clone, Copy)]
pub struct SiteStatus<'a> {
    /// The country.
    pub region: Option<&'a Region>,
    /// Where this computer stands.
    pub address: Option<&'a str>,
    /// What the site says.
    pub site: &'a Site,
}

impl SiteStatus<'_> {
    /// Whether the embedded faces lack letters of what is said of the place.
    pub(crate) fn lacks_letters(&self) -> bool {
        let fields = Field::ALL.into_iter();
        let said = fields.filter_map(|field| self.site.text(field));
        said.chain(self.address)
            .any(|text| fonts::missing(text).is_some())
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What, as other programs read it.
    pub id: &'static str,
    /// What was found.
    pub found: Message,
    /// What to do about it; nothing where it is ready.
    pub to_do: Option<Message>,
}

impl Check {
    /// Something that is as it should be.
    #[must_use]
    pub fn good(id: &'static str, found: Message) -> Self {
        let to_do = None;
        Self { id, found, to_do }
    }

    /// Something that is not, and what to do about it.
    #[must_use]
    pub fn bad(id: &'static str, found: Message, to_do: Message) -> Self {
        let to_do = Some(to_do);
        Self { id, found, to_do }
    }

    /// What of the start could not be followed.
    pub(crate) fn of_start(fault: &Message) -> Self {
        Self::bad("start", message!("ready-start-not"), fault.clone())
    }

    /// Letters of the place that the embedded faces lack.
    pub(crate) fn of_letters() -> Self {
        let to_do = message!("ready-letters-do");
        Self::bad("letters", message!("ready-letters-not"), to_do)
    }

    /// Whether it is ready.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.to_do.is_none()
    }
}

/// Looks at everything, in the order in which a helper needs it.
#[must_use]
pub fn checks(facts: &Facts, place: &SiteStatus, now: Now) -> Vec<Check> {
    let SiteStatus {
        region,
        address,
        site,
    } = place;
    let mut checks: Vec<Check> = facts.site_file().into_iter().collect();
    checks.push(region.map_or_else(
        || {
            let to_do = message!("ready-country-do");
            Check::bad("country", message!("ready-country-not"), to_do)
        },
        |region| {
            let number = region.ambulance.as_str();
            Check::good("country", message!("ready-country", number))
        },
    ));
    checks.extend(region.map(|region| number_check(region, now)));
    checks.push(match *address {
        Some(address) => Check::good("address", message!("ready-address", address)),
        None => Check::bad(
            "address",
            message!("ready-address-not"),
            message!("ready-address-do"),
        ),
    });
    checks.push(kit(site, now));
    checks.push(aed(site, now));
    checks.extend(facts.of_program(now));
    checks
}

impl Facts {
    fn site_file(&self) -> Option<Check> {
        let path = self.site_path.as_deref()?;
        Some(match self.site_problems.first() {
            None => Check::good("site", message!("ready-site", path)),
            Some(problem) => {
                let found = message!("ready-site-not", path, problem = problem.clone());
                Check::bad("site", found, message!("ready-site-do"))
            }
        })
    }

    /// What does not depend on the place.
    fn of_program(&self, now: Now) -> [Check; 5] {
        let date = self.proved.as_deref().unwrap_or_default();
        let today = format_date(now);
        [
            if self.proved.is_some() && is_old(date, now) {
                let found = message!("ready-content-old", date);
                Check::bad("content", found, message!("ready-content-old-do"))
            } else if self.proved.is_some() {
                Check::good("content", message!("ready-content", date))
            } else {
                let to_do = message!("ready-content-do");
                Check::bad("content", message!("ready-content-not"), to_do)
            },
            if self.fonts {
                Check::good("fonts", message!("ready-fonts"))
            } else {
                let to_do = message!("ready-fonts-do");
                Check::bad("fonts", message!("ready-fonts-not"), to_do)
            },
            match self.records.clone() {
                None => Check::good("records", message!("ready-records")),
                Some(why) => {
                    let found = message!("ready-records-not", why);
                    Check::bad("records", found, message!("ready-records-do"))
                }
            },
            // A clock that shows a day before the content was proved is wrong.
            if today.as_str() >= date {
                Check::good("clock", message!("ready-clock", date = today))
            } else {
                let found = message!("ready-clock-not", date = today);
                Check::bad("clock", found, message!("ready-clock-do"))
            },
            self.sound.check(),
        ]
    }
}

/// Whether words and rules that were proved on this day are more than a year old: guidance changes.
fn is_old(proved: &str, now: Now) -> bool {
    Day::read(proved).is_some_and(|day| day.a_year_later().is_past(now))
}

fn number_check(region: &Region, now: Now) -> Check {
    let date = region.reviewed.as_str();
    let to_do = message!("ready-number-do");
    if is_stale(region, now) {
        Check::bad("number", message!("ready-number-not", date), to_do)
    } else if region.confidence == Confidence::Low {
        Check::bad("number", message!("ready-number-unsure"), to_do)
    } else {
        Check::good("number", message!("ready-number", date))
    }
}

/// The review of a number holds for a year. No source says how long one holds (DES).
#[must_use]
pub fn is_stale(region: &Region, now: Now) -> bool {
    Day::read(&region.reviewed).is_none_or(|day| day.a_year_later().is_past(now))
}

/// What is known of a thing of the site that does not last for ever.
enum Kept {
    /// The site says nothing of it, and it is not judged.
    Unnamed,
    /// It is named, and nobody said until when it is good.
    Undated,
    /// Nobody said where it is.
    Nowhere,
    /// It was good until that day.
    Over(Day),
    /// It is good until that day.
    Good(Day),
}

impl Kept {
    /// The first of what names it says where it is.
    fn of(site: &Site, named: &[Field], until: Field, now: Now) -> Self {
        let says = |field: &Field| site.get(*field).is_some();
        match site.day(until) {
            Some(day) if day.is_past(now) => Self::Over(day),
            Some(_) if !named.first().is_some_and(says) => Self::Nowhere,
            Some(day) => Self::Good(day),
            None if named.iter().any(says) => Self::Undated,
            None => Self::Unnamed,
        }
    }
}

fn kit(site: &Site, now: Now) -> Check {
    let named = [Field::NaloxonePlace, Field::NaloxoneProduct];
    let bad = |found, to_do| Check::bad("kit", found, to_do);
    match Kept::of(site, &named, Field::KitExpires, now) {
        Kept::Unnamed => Check::good("kit", message!("ready-kit-none")),
        Kept::Undated => bad(
            message!("ready-kit-undated"),
            message!("ready-kit-undated-do"),
        ),
        Kept::Nowhere => bad(
            message!("ready-kit-nowhere"),
            message!("ready-kit-nowhere-do"),
        ),
        Kept::Over(day) => bad(
            message!("ready-kit-not", date = day.to_string()),
            message!("ready-kit-undated-do"),
        ),
        Kept::Good(day) => Check::good("kit", message!("ready-kit", date = day.to_string())),
    }
}

fn aed(site: &Site, now: Now) -> Check {
    let bad = |found, to_do| Check::bad("aed", found, to_do);
    match Kept::of(site, &[Field::AedPlace], Field::AedExpires, now) {
        Kept::Unnamed => Check::good("aed", message!("ready-aed-none")),
        Kept::Undated => bad(
            message!("ready-aed-undated"),
            message!("ready-aed-undated-do"),
        ),
        Kept::Nowhere => bad(
            message!("ready-aed-nowhere"),
            message!("ready-aed-nowhere-do"),
        ),
        Kept::Over(day) => bad(
            message!("ready-aed-not", date = day.to_string()),
            message!("ready-aed-do"),
        ),
        Kept::Good(day) => Check::good("aed", message!("ready-aed", date = day.to_string())),
    }
}
