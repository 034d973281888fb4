//! From live to practice and back: the two share how things look, the address and the profile, and nothing else.

use std::sync::Arc;

use super::super::{Appearance, Options, Route, Session};
use super::{Run, Training};
use crate::locale::Message;
use crate::training::{Lesson, Practice, Room, Scenario, ScenarioOrder};
use overdose_protocol::time::Now;

impl Session {
    /// A session in which somebody practises. It knows no country: practice never shows a number to ring. The profile is the
    /// one that would be followed live.
    #[must_use]
    pub fn practise(
        &self,
        practice: &'static Practice,
        own: (Vec<Arc<Scenario>>, Vec<Arc<Lesson>>),
        now: Now,
    ) -> Self {
        let options = Options {
            country: None,
            profile: Some(self.front.incident.header.profile),
            trained: self.trained,
            address: self.address.clone(),
            looks: self.looks,
            site: self.site.in_practice(),
            ..Options::default()
        };
        let mut session = Self::new(self.content, &options);
        session.training = Some(Training {
            practice,
            own: own.0,
            own_lessons: own.1,
            lesson: None,
            planned: None,
            has_notes: true,
            is_blank: false,
            hides_score: false,
            order: ScenarioOrder::default(),
            chosen: None,
            learner: None,
            drill: None,
            run: Run::Over,
            opened: false,
            kept: None,
            room: Room::new(practice.room.len()),
            end_asked: false,
            on_disk: false,
            is_audience: false,
            begins: None,
            room_since: None,
            paper: self.region.map(|region| region.code.as_str()),
        });
        session.page = Route::Practice;
        session.last_input = now.boot;
        session.screen = self.screen + 1;
        session.screen_since = Some(now.boot);
        session.folder.clone_from(&self.folder);
        session.sound.adopt(&self.sound, now);
        session
    }

    /// Puts the first question in front, for whoever comes back from practice.
    pub(crate) fn put_in_front(&mut self, now: Now) {
        self.change(now, |session| session.page = Route::Instructions);
    }

    /// Comes back from practice to what is live, at once. What was wished for there is wished for still, except how loud it is.
    pub(crate) fn come_back(&mut self, practice: &Self, now: Now) {
        self.set_looks(Appearance {
            loudness: self.looks.loudness,
            system: self.looks.system,
            ..practice.looks
        });
        self.sound.adopt(&practice.sound, now);
        self.unmute();
        self.change(now, |session| session.page = Route::Instructions);
        self.screen = self.screen.max(practice.screen) + 1;
        self.screen_since = Some(now.boot);
        self.apply_next_wishes();
        self.last_input = now.boot;
        self.advance(now);
    }

    /// Comes back to practice after a real emergency, or after nobody had touched it: what was done there is there still.
    pub(crate) fn resume(&mut self, looks: Appearance, now: Now) {
        self.set_looks(looks);
        self.notice = None;
        self.change(now, |session| session.page = Route::Practice);
        self.screen_since = Some(now.boot);
    }

    /// Says something until the next key.
    pub(crate) fn notify_later(&mut self, line: Message) {
        self.notice = Some(line);
    }
}
