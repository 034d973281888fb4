//! Whether everything is ready, thing by thing, and in one line on the first question.

use crate::message;
use crate::ready::Check;
use crate::session::Intent;
use crate::view_model::binding::Draft;
use crate::view_model::{CheckPart, Light, Part, View};

impl View<'_> {
    /// Whether everything is ready, thing by thing: what is not comes first.
    pub(in crate::view_model) fn ready(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("ready-title")));
        match self.session.readiness(self.now) {
            None => screen.push(Part::Record(vec![message!("light-looking")])),
            Some(mut checks) => {
                checks.sort_by_key(Check::is_ready);
                let checks = checks.into_iter().map(|check| CheckPart {
                    found: check.found,
                    to_do: check.to_do,
                });
                screen.push(Part::Checks(checks.collect()));
            }
        }
        self.end_page(Intent::Back, screen);
    }

    /// Whether everything is ready, on the first question and only before anything has happened.
    pub(in crate::view_model) fn light(&self) -> Option<Part> {
        if !self.is_untouched() || !self.session.is_looked_after() {
            return None;
        }
        let Some(checks) = self.session.readiness(self.now) else {
            return Some(Part::Light(Light {
                line: message!("light-looking"),
                ready: None,
            }));
        };
        // What is wrong with a file says more than that it is to be mended; what to do with an old kit stands beside its day.
        let says = |check: &Check| match (check.id, check.found.id.as_ref()) {
            ("site", _) | (_, "ready-kit-not") => check.to_do.as_ref().map(|_| check.found.clone()),
            _ => check.to_do.clone(),
        };
        let mut to_do = checks.iter().filter_map(says);
        let first = to_do.next();
        let more = to_do.count();
        let line = match first {
            None => message!("light-ready"),
            Some(first) => message!("light-to-do", what = first, more),
        };
        Some(Part::Light(Light {
            ready: Some(checks.iter().all(Check::is_ready)),
            line,
        }))
    }

    /// Whether nothing has happened yet, and nobody practises.
    pub(in crate::view_model) fn is_untouched(&self) -> bool {
        !self.session.person().has_begun() && self.session.training().is_none()
    }
}
