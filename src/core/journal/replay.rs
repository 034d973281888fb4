//! What the steps of a journal come to, told one after the other.

use super::{At, Fate, Head, IncidentKind, ReplayError, Step, Written, times};
use crate::case::Downtime;
use overdose_protocol::definition::Protocol;
use overdose_protocol::incident::{Entry, Header, Incident};
use overdose_protocol::time::Millis;

/// An incident as far as its steps were told, its times on the boot clock of the last head.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one mark of the record, independent of the others"
)]
pub struct Replay<'a> {
    protocol: &'a Protocol,
    digest: &'a str,
    head: Option<Head>,
    /// When the last event was.
    last: Option<At>,
    /// Since when nothing happened, as far as one boot clock can tell.
    since: Millis,
    header: Option<Header>,
    entries: Vec<Entry>,
    is_kept: bool,
    is_named: bool,
    is_seen: bool,
    /// Whether somebody left it in the last start that followed it.
    is_left: bool,
    problem: Option<ReplayError>,
}

impl<'a> Replay<'a> {
    /// Nothing was told yet. The digest is that of the content to which the protocol belongs.
    #[must_use]
    pub fn new(protocol: &'a Protocol, digest: &'a str) -> Self {
        Self {
            protocol,
            digest,
            head: None,
            last: None,
            since: 0,
            header: None,
            entries: Vec::new(),
            is_kept: false,
            is_named: false,
            is_seen: false,
            is_left: false,
            problem: None,
        }
    }

    /// Follows one step more.
    pub fn step(&mut self, step: &Step) {
        let followed = match step {
            Step::Head(head) => self.go_on(head),
            Step::Event(event) => {
                self.is_left = false;
                self.event(event)
            }
            Step::Mark(mark) => {
                self.since = mark.at.boot;
                match mark.what {
                    Fate::Keep => self.is_kept = true,
                    Fate::LetGo => self.is_kept = false,
                    Fate::Named => self.is_named = true,
                    Fate::Seen => self.is_seen = true,
                    Fate::Left => self.is_left = true,
                }
                Ok(())
            }
            Step::Rewound(rewound) => {
                self.entries.truncate(rewound.events);
                Ok(())
            }
            Step::Scenario(_) | Step::Act(_) | Step::Clock(_) | Step::Lesson(_) | Step::Show(_) => {
                Ok(())
            }
        };
        // What comes after it still says who goes on, and how long ago it was.
        self.problem = self.problem.take().or(followed.err());
    }

    /// The last head: what a reader goes on with.
    #[must_use]
    pub fn head(&self) -> Option<&Head> {
        self.head.as_ref()
    }

    /// Whether it is to stay once it is over.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Whether a screen said that it is there, where it could not be followed.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.is_named
    }

    /// Whether somebody looked at what can be read of it, where it could not be followed.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        self.is_seen
    }

    /// Whether somebody ended the program in the middle of it, and nothing happened since.
    #[must_use]
    pub fn is_left(&self) -> bool {
        self.is_left
    }

    /// How long nobody wrote, seen from another head.
    #[must_use]
    pub fn downtime(&self, here: &Head) -> Downtime {
        let Some(head) = self.head() else {
            return Downtime::Unknown;
        };
        let last = self.last.unwrap_or(head.at);
        if times::is_same_start(head, here) {
            return Downtime::Known(here.at.boot.saturating_sub(last.boot));
        }
        u64::try_from(here.at.wall.saturating_sub(last.wall))
            .map_or(Downtime::Unknown, Downtime::ByWall)
    }

    /// How long nothing happened for certain, seen from another head: by the boot clock of one start of the machine, which
    /// showed `started` when it began. A clock on the wall may have been set meanwhile, and proves nothing.
    #[must_use]
    pub fn untouched(&self, here: &Head, started: Option<Millis>) -> Option<Millis> {
        let head = self.head()?;
        let since = match (&head.started, &here.started) {
            (Some(one), Some(other)) if one == other => self.since,
            // All of it is from before this machine was started.
            (Some(_), Some(_)) => started?,
            _ => return None,
        };
        Some(here.at.boot.saturating_sub(since))
    }

    /// The incident.
    ///
    /// # Errors
    ///
    /// Its content is not that of this program: following it could lead somewhere else than it did.
    pub fn incident(self) -> Result<Incident, ReplayError> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let header = self.header.ok_or_else(|| unknown("no head"))?;
        let mut incident = Incident::new(header);
        for entry in self.entries {
            incident.push(entry);
        }
        Ok(incident)
    }

    fn go_on(&mut self, head: &Head) -> Result<(), ReplayError> {
        if let Some(before) = self.head.replace(head.clone()) {
            let is_same = times::is_same_start(&before, head);
            // What the same clock has not shown yet cannot have happened.
            let is_ahead = self.last.is_some_and(|last| last.boot > head.at.boot);
            if !is_same || is_ahead {
                self.carry_over(head.at, is_same);
                self.since = head.at.boot;
            }
        } else {
            self.since = head.at.boot;
        }
        if head.content != self.digest {
            return Err(ReplayError::OtherContent {
                was: head.content.clone(),
                is: self.digest.to_owned(),
            });
        }
        let profile = self.protocol.profiles.find(&head.profile);
        self.header = Some(Header {
            profile: profile.ok_or_else(|| unknown(&head.profile))?,
            trained: head.trained,
        });
        Ok(())
    }

    fn event(&mut self, event: &Written) -> Result<(), ReplayError> {
        let is_real = self
            .head()
            .is_some_and(|head| head.kind == IncidentKind::Real);
        // In a live incident no time runs backwards: the head of another start is missing.
        if is_real && self.last.is_some_and(|last| event.at.boot < last.boot) {
            self.carry_over(event.at, false);
        }
        self.last = Some(event.at);
        self.since = event.at.boot;
        let entry = event.entry(self.protocol);
        self.entries
            .push(entry.ok_or_else(|| unknown(&event.event))?);
        Ok(())
    }

    /// Moves everything so far to the boot clock that shows this.
    fn carry_over(&mut self, here: At, is_same: bool) {
        let Some(last) = &mut self.last else {
            return;
        };
        let shift = times::shift(*last, here, is_same);
        last.boot = last.boot.saturating_add_signed(shift);
        for entry in &mut self.entries {
            entry.at.boot = entry.at.boot.saturating_add_signed(shift);
        }
    }
}

fn unknown(name: &str) -> ReplayError {
    ReplayError::Unknown(name.to_owned())
}
