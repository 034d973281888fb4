//! Whether everything is ready before somebody needs it: the program, the computer, the place, the kit.

use crate::fonts;
use crate::format::format_date;
use crate::locale::Message;
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
    pub records: Option<String>,
    /// Where the site file lies, if there is one.
    pub site_path: Option<String>,
    /// What is wrong with it.
    pub site_problems: Vec<String>,
}

/// Whether something plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AudioCheck {
    /// It does, as far as anybody knows.
    Plays,
    /// Nothing does.
    Silent,
    /// Somebody, or the site, switched it off.
    Off,
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
    fn new(id: &'static str, ready: bool) -> Self {
        let end = if ready { "" } else { "-not" };
        Self {
            id,
            found: Message::new(format!("ready-{id}{end}")),
            to_do: (!ready).then(|| Message::new(format!("ready-{id}-do"))),
        }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.found = self.found.with(name, value);
        self
    }

    /// What of the start could not be followed.
    pub(crate) fn of_start(fault: &Message) -> Self {
        Self {
            to_do: Some(fault.clone()),
            ..Self::new("start", false)
        }
    }

    /// Letters of the place that the embedded faces lack.
    pub(crate) fn of_letters() -> Self {
        Self::new("letters", false)
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
    let proved_on = facts.proved.as_deref().unwrap_or_default();
    let proved = Check::new("content", facts.proved.is_some()).with("date", proved_on);
    let problem = facts.site_problems.first();
    let mut checks: Vec<Check> = facts
        .site_path
        .iter()
        .map(|path| match problem {
            None => Check::new("site", true).with("path", path),
            Some(problem) => Check::new("site", false)
                .with("path", path)
                .with("problem", problem),
        })
        .collect();
    match region {
        Some(region) => {
            let sure = region.confidence != Confidence::Low;
            let number = if sure || is_stale(region, now) {
                Check::new("number", !is_stale(region, now))
            } else {
                Check {
                    found: Message::new("ready-number-unsure"),
                    ..Check::new("number", false)
                }
            };
            checks.push(Check::new("country", true).with("number", &region.ambulance));
            checks.push(number.with("date", &region.reviewed));
        }
        None => checks.push(Check::new("country", false)),
    }
    checks.push(match address {
        Some(address) => Check::new("address", true).with("address", address),
        None => Check::new("address", false),
    });
    let kit = [Field::NaloxonePlace, Field::NaloxoneProduct];
    checks.push(dated("kit", site, &kit, Field::KitExpires, now));
    checks.push(dated(
        "aed",
        site,
        &[Field::AedPlace],
        Field::AedExpires,
        now,
    ));
    checks.push(proved);
    checks.push(Check::new("fonts", facts.fonts));
    checks.push(match &facts.records {
        None => Check::new("records", true),
        Some(why) => Check::new("records", false).with("why", why),
    });
    checks.push(Check::new("clock", is_after(now, proved_on)).with("date", &format_date(now)));
    checks.push(match facts.sound {
        AudioCheck::Plays => Check::new("sound", true),
        AudioCheck::Silent => Check::new("sound", false),
        AudioCheck::Off => Check {
            found: Message::new("ready-sound-off"),
            ..Check::new("sound", true)
        },
    });
    checks
}

/// The review of a number holds for a year. No source says how long one holds (DES).
#[must_use]
pub fn is_stale(region: &Region, now: Now) -> bool {
    Day::read(&region.reviewed).is_none_or(|day| day.a_year_later().is_past(now))
}

/// A clock that shows a day before the content was proved is wrong.
fn is_after(now: Now, day: &str) -> bool {
    format_date(now).as_str() >= day
}

/// A thing of the site: not judged where the site says nothing of it. The first of what names it is where it is.
fn dated(id: &'static str, site: &Site, named: &[Field], until: Field, now: Now) -> Check {
    let says = |field: &Field| site.get(*field).is_some();
    let to_do = |what: &str| Check {
        id,
        found: Message::new(format!("ready-{id}-{what}")),
        to_do: Some(Message::new(format!("ready-{id}-{what}-do"))),
    };
    let is_placed = named.first().is_some_and(says);
    match site.day(until) {
        Some(day) if day.is_past(now) => Check::new(id, false).with("date", &day.to_string()),
        Some(_) if !is_placed => to_do("nowhere"),
        Some(day) => Check::new(id, true).with("date", &day.to_string()),
        None if named.iter().any(says) => to_do("undated"),
        None => Check {
            id,
            found: Message::new(format!("ready-{id}-none")),
            to_do: None,
        },
    }
}
