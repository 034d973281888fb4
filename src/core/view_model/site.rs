//! What is known of the site, whether everything is ready, and what this program is.

use super::binding::Draft;
use super::pages::{choice, choices_part, part_of};
use super::{CheckPart, Choices, FactPart, Light, Part, View};
use crate::content;
use crate::learn;
use crate::locale::Line;
use crate::proof_record::ProofRecord;
use crate::ready::{self, Check};
use crate::session::{Intent, Key, Route};
use crate::site::{Day, Field};
use overdose_protocol::definition::{Named, SourceStatus};
use overdose_protocol::region::Confidence;

/// What the voice is made with, and its licence.
const VOICE: &str = "hibari-tts, voice heart (Apache-2.0)";

impl View<'_> {
    /// Whether everything is ready, on the first question and only before anything has happened.
    pub(super) fn light(&self) -> Option<Part> {
        if !self.is_untouched() || !self.session.is_looked_after() {
            return None;
        }
        let Some(checks) = self.session.readiness(self.now) else {
            return Some(Part::Light(Light {
                line: Line::new("light-looking"),
                ready: None,
            }));
        };
        // What is wrong with a file says more than that it is to be mended.
        let says = |check: &Check| match check.id {
            "site" => check.to_do.as_ref().map(|_| check.found.clone()),
            _ => check.to_do.clone(),
        };
        let mut to_do = checks.iter().filter_map(says);
        let first = to_do.next();
        let more = to_do.count();
        let line = match first {
            None => Line::new("light-ready"),
            Some(first) => Line::new("light-to-do")
                .with("what", first)
                .with("more", more),
        };
        Some(Part::Light(Light {
            ready: Some(checks.iter().all(Check::is_ready)),
            line,
        }))
    }

    /// Whether nothing has happened yet, and nobody practises.
    pub(super) fn is_untouched(&self) -> bool {
        !self.session.person().has_begun() && self.session.training().is_none()
    }

    /// What is known of the site.
    pub(super) fn site(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("site-title")));
        if let Some(problem) = self.site_problem() {
            screen.push(Part::Notice(problem));
        }
        let checks = self.session.readiness(self.now).unwrap_or_default();
        let dated = checks
            .into_iter()
            .filter(|check| ["kit", "aed"].contains(&check.id));
        let dated = dated.map(|check| CheckPart {
            found: check.found,
            to_do: check.to_do,
        });
        screen.push(Part::Checks(
            std::iter::once(self.number_known()).chain(dated).collect(),
        ));
        let profile = self.rules.profile.name();
        let mut lines = vec![
            Line::new("profile-line").with("profile", Line::new(format!("profile-{profile}"))),
            Line::new("product-line").with("product", Line::new(format!("product-{profile}"))),
        ];
        lines.extend(self.said_by_site());
        let facts = self.session.facts();
        let path = facts.and_then(|facts| facts.site_path.as_deref());
        lines.push(match path {
            Some(path) => Line::new("site-file").with("path", path),
            None => Line::new("site-no-file"),
        });
        screen.push(Part::Record(lines));
        let countries = Intent::Open(Route::Countries { part: 0 });
        let mut choices = vec![
            choice(countries, '1', Line::new("key-country")),
            choice(Intent::Open(Route::Ready), '3', Line::new("key-ready")),
            choice(Intent::Open(Route::About), '4', Line::new("key-about")),
        ];
        if self.session.has_fixed_country() {
            choices.retain(|choice| choice.intent != countries);
            screen.bind(&[Key::Char('1')], countries);
        }
        if self.session.is_kiosk() {
            let id = if self.session.asked_once() {
                "key-leave-now"
            } else {
                "key-leave"
            };
            choices.push(choice(Intent::LeaveKiosk, '9', Line::new(id)));
            screen.bind(&[Key::Char('2')], Intent::EditSite);
        } else {
            let place = choices.len().min(1);
            choices.insert(
                place,
                choice(Intent::EditSite, '2', Line::new("key-edit-site")),
            );
        }
        screen.push(choices_part("menu-hint", choices));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }

    fn site_problem(&self) -> Option<Line> {
        let facts = self.session.facts()?;
        let problem = facts.site_problems.first()?;
        let more = facts.site_problems.len().saturating_sub(1);
        Some(
            Line::new("site-problem")
                .with("problem", problem.as_str())
                .with("more", more),
        )
    }

    /// The ambulance number, how sure it is, and when somebody looked at it last.
    fn number_known(&self) -> CheckPart {
        let Some(region) = self.session.region() else {
            return CheckPart {
                found: Line::new("ready-country-not"),
                to_do: Some(Line::new("ready-country-do")),
            };
        };
        let sure = match region.confidence {
            Confidence::High => "number-high",
            Confidence::Medium => "number-medium",
            Confidence::Low => "number-low",
        };
        let again = Day::read(&region.reviewed).map(|day| day.a_year_later().to_string());
        let stale = ready::is_stale(region, self.now);
        CheckPart {
            found: Line::new("number-known")
                .with("country", Line::new(format!("country-{}", region.code)))
                .with("code", region.code.as_str())
                .with("number", region.ambulance.as_str())
                .with("sure", Line::new(sure))
                .with("date", region.reviewed.as_str())
                .with("until", again.unwrap_or_default()),
            to_do: stale.then(|| Line::new("ready-number-do")),
        }
    }

    /// What the site says, as far as it says it, several things in a line.
    fn said_by_site(&self) -> Vec<Line> {
        let site = self.session.site();
        let said = |field: Field| {
            let value = site.get(field)?;
            let name = Line::new(format!("field-{}", field.name()));
            let said = Line::new("site-says").with("field", name);
            Some(said.with("value", value.words()))
        };
        // The call bar has the others in sight.
        let rows: [&[Field]; 4] = [
            &[
                Field::NaloxoneProduct,
                Field::NaloxonePlace,
                Field::KitExpires,
            ],
            &[Field::AedPlace, Field::AedExpires],
            &[Field::TrainedHelpers, Field::LawLine, Field::Sound],
            &[Field::Languages, Field::Kiosk],
        ];
        let rows = rows.into_iter().map(|fields| {
            let said: Vec<Line> = fields.iter().filter_map(|field| said(*field)).collect();
            (!said.is_empty()).then(|| Line::new("site-row").with("said", said))
        });
        rows.flatten().collect()
    }

    /// Whether everything is ready, thing by thing: what is not comes first.
    pub(super) fn ready(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("ready-title")));
        match self.session.readiness(self.now) {
            None => screen.push(Part::Record(vec![Line::new("light-looking")])),
            Some(mut checks) => {
                checks.sort_by_key(Check::is_ready);
                let checks = checks.into_iter().map(|check| CheckPart {
                    found: check.found,
                    to_do: check.to_do,
                });
                screen.push(Part::Checks(checks.collect()));
            }
        }
        screen.extend(self.beat());
        self.back_actions(screen);
    }

    /// What this program is, and who has looked at it.
    pub(super) fn about(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("about-title")));
        let version = Line::new("about-version").with("version", env!("CARGO_PKG_VERSION"));
        let record = ProofRecord::embedded();
        let reviewed = CheckPart {
            found: Line::new("about-reviewers"),
            to_do: Some(Line::new("about-reviewers-do")),
        };
        let proved = CheckPart {
            found: match &record {
                Some(record) => Line::new("about-proof")
                    .with("date", record.date.as_str())
                    .with("properties", record.properties)
                    .with("cases", record.cases),
                None => Line::new("about-no-proof"),
            },
            to_do: record.is_none().then(|| Line::new("ready-content-do")),
        };
        screen.push(Part::Checks(vec![reviewed, proved]));
        let digest = record.map_or_else(content::whole_digest, |record| record.content.clone());
        let all = self.protocol.sources.iter();
        let statuses: Vec<SourceStatus> = all.map(|(_, source)| source.status).collect();
        let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
        screen.push(Part::Record(vec![
            version,
            Line::new("about-line"),
            Line::new("about-digest").with("digest", digest),
            Line::new("about-sources")
                .with("read", count(SourceStatus::Read))
                .with("known", count(SourceStatus::Known)),
            Line::new("about-voice").with("name", VOICE),
            Line::new("about-licences"),
        ]));
        let sources = Intent::Open(Route::Sources { part: 0 });
        screen.push(choices_part(
            "menu-hint",
            vec![choice(sources, '1', Line::new("key-sources"))],
        ));
        screen.extend(self.beat());
        self.back_actions(screen);
    }

    /// What it rests on, some sources at a time.
    pub(super) fn sources(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("key-sources")));
        let all = self.protocol.sources.iter();
        let shown = all.skip(part * Route::SOURCES).take(Route::SOURCES);
        let facts = shown.map(|(_, source)| {
            let id = match source.status {
                SourceStatus::Read => "source-read",
                SourceStatus::Known => "source-known",
                SourceStatus::DesignChoice => "source-own",
            };
            let note = source.status_note.as_deref().unwrap_or_default();
            FactPart {
                headline: None,
                lines: vec![
                    Line::new("source-row")
                        .with("id", source.name.as_str())
                        .with("title", source.title.as_str()),
                ],
                sources: Line::new(id)
                    .with("who", source.organisation.as_str())
                    .with("edition", learn::edition(source))
                    .with("note", note)
                    .with("date", source.reviewed.as_str()),
            }
        });
        screen.push(Part::Facts(facts.collect()));
        let count = self.protocol.sources.iter().count();
        screen.push(Part::Choices(Choices {
            hint: part_of("topic-hint", part, count, Route::SOURCES),
            choices: vec![choice(Intent::More, '9', Line::new("key-more"))],
        }));
        screen.extend(self.beat());
        self.back_actions(screen);
    }

    pub(super) fn back_actions(&self, screen: &mut Draft) {
        let actions = [
            Intent::Back,
            Intent::NotBreathing,
            Intent::Open(Route::Help),
        ];
        screen.push(Part::Actions(self.actions(&actions)));
    }
}
