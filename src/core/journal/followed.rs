//! What the steps of a journal come to, told one after the other.

use super::{At, Head, OnlyListed, Step, Written, times};
use crate::incident::{Entry, Header, Incident};
use crate::protocol::Protocol;

/// An incident as far as its steps were told, its times on the boot clock of the last head.
#[derive(Debug)]
pub struct Followed<'a> {
    protocol: &'a Protocol,
    digest: &'a str,
    head: Option<Head>,
    /// When the last event was, as written.
    pub(super) last: Option<At>,
    header: Option<Header>,
    entries: Vec<Entry>,
    problem: Option<OnlyListed>,
}

impl<'a> Followed<'a> {
    /// Nothing was told yet. The digest is that of the content to which the protocol belongs.
    #[must_use]
    pub fn new(protocol: &'a Protocol, digest: &'a str) -> Self {
        Self {
            protocol,
            digest,
            head: None,
            last: None,
            header: None,
            entries: Vec::new(),
            problem: None,
        }
    }

    /// Follows one step more.
    pub fn step(&mut self, step: &Step) {
        let followed = match step {
            Step::Head(head) => self.go_on(head),
            Step::Event(event) => self.event(event),
            Step::Rewound(rewound) => {
                self.entries.truncate(rewound.events);
                Ok(())
            }
            Step::Scenario(_) | Step::Act(_) | Step::Clock(_) | Step::Show(_) => Ok(()),
        };
        // What comes after it still says who goes on, and how long ago it was.
        self.problem = self.problem.take().or(followed.err());
    }

    /// The last head: what a reader goes on with.
    #[must_use]
    pub fn head(&self) -> Option<&Head> {
        self.head.as_ref()
    }

    /// The incident.
    ///
    /// # Errors
    ///
    /// Its content is not that of this program: following it could lead somewhere else than it did.
    pub fn incident(self) -> Result<Incident, OnlyListed> {
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

    fn go_on(&mut self, head: &Head) -> Result<(), OnlyListed> {
        if let Some(last) = self.head.replace(head.clone())
            && !times::is_same_start(&last, head)
        {
            times::carry_over(&mut self.entries, head.at);
        }
        if head.content != self.digest {
            return Err(OnlyListed::OtherContent {
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

    fn event(&mut self, event: &Written) -> Result<(), OnlyListed> {
        self.last = Some(event.at);
        let entry = event.entry(self.protocol);
        self.entries
            .push(entry.ok_or_else(|| unknown(&event.event))?);
        Ok(())
    }
}

fn unknown(name: &str) -> OnlyListed {
    OnlyListed::Unknown(name.to_owned())
}
