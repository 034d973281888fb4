//! What is known of the site.

use crate::locale::Message;
use crate::ready;
use crate::session::{Intent, Key, List};
use crate::site::{Day, Field};
use crate::view_model::binding::Draft;
use crate::view_model::pages::{choice, choices_part};
use crate::view_model::{CheckPart, Choice, Part, View};
use crate::{message, messages};
use overdose_protocol::definition::Named;
use overdose_protocol::region::Confidence;

impl View<'_> {
    /// What is known of the site.
    pub(in crate::view_model) fn site(&self, screen: &mut Draft) {
        screen.push(Part::Title(message!("site-title")));
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
            message!("profile-line", profile = messages::profile(profile)),
            message!("product-line", product = messages::product(profile)),
        ];
        lines.extend(self.session.region().and_then(messages::text_line));
        lines.extend(self.said_by_site());
        let facts = self.session.facts();
        let path = facts.and_then(|facts| facts.site_path.as_deref());
        lines.push(match path {
            Some(path) => message!("site-file", path),
            None => message!("site-no-file"),
        });
        screen.push(Part::Record(lines));
        let mut choices = self.listed();
        self.hide_country(&mut choices, screen);
        if self.session.is_kiosk() {
            let id = if self.session.asked_once() {
                message!("key-leave-now")
            } else {
                message!("key-leave")
            };
            choices.push(choice(Intent::LeaveKiosk, '9', id));
            screen.bind(&[Key::Char('2')], Intent::EditSite);
        } else {
            let edit = message!("key-edit-site");
            choices.push(choice(Intent::EditSite, '2', edit));
        }
        screen.push(choices_part(message!("menu-hint"), choices));
        self.end_page(Intent::ClosePage, screen);
    }

    /// Where the country stands fast there is nothing to choose, and its key says so.
    pub(in crate::view_model) fn hide_country(
        &self,
        choices: &mut Vec<Choice>,
        screen: &mut Draft,
    ) {
        if self.session.has_fixed_country() {
            let countries = Intent::Open(List::Countries.start());
            choices.retain(|choice| choice.intent != countries);
            screen.bind(&[Key::Char('1')], countries);
        }
    }

    pub(in crate::view_model) fn site_problem(&self) -> Option<Message> {
        let facts = self.session.facts()?;
        let problem = facts.site_problems.first()?;
        let more = facts.site_problems.len().saturating_sub(1);
        Some(message!("site-problem", problem = problem.clone(), more))
    }

    /// The ambulance number, how sure it is, and when somebody looked at it last.
    pub(in crate::view_model) fn number_known(&self) -> CheckPart {
        let Some(region) = self.session.region() else {
            return CheckPart {
                found: message!("ready-country-not"),
                to_do: Some(message!("ready-country-do")),
            };
        };
        let sure = match region.confidence {
            Confidence::High => message!("number-high"),
            Confidence::Medium => message!("number-medium"),
            Confidence::Low => message!("number-low"),
        };
        let again = Day::read(&region.reviewed).map(|day| day.a_year_later().to_string());
        let stale = ready::is_stale(region, self.now);
        CheckPart {
            found: message!(
                "number-known",
                country = messages::country(&region.code),
                code = region.code.as_str(),
                number = region.ambulance.as_str(),
                sure,
                date = region.reviewed.as_str(),
                until = again.unwrap_or_default()
            ),
            to_do: stale.then(|| message!("ready-number-do")),
        }
    }

    /// What the site says, as far as it says it, several things in a line.
    pub(in crate::view_model) fn said_by_site(&self) -> Vec<Message> {
        let site = self.session.site();
        let said = |field: Field| {
            let value = site.get(field)?;
            Some(message!(
                "site-says",
                field = field.label(),
                value = value.words()
            ))
        };
        // The call bar has the others in sight.
        let rows: [&[Field]; 6] = [
            &[
                Field::NaloxoneProduct,
                Field::NaloxonePlace,
                Field::KitExpires,
            ],
            &[Field::NaloxoneCount, Field::NaloxoneCounted],
            &[Field::AedPlace, Field::AedExpires],
            &[Field::TrainedHelpers, Field::StaffGiveNaloxone],
            &[Field::LawLine, Field::Sound],
            &[Field::Languages, Field::Kiosk],
        ];
        let rows = rows.into_iter().map(|fields| {
            let said: Vec<Message> = fields.iter().filter_map(|field| said(*field)).collect();
            (!said.is_empty()).then(|| message!("site-row", said))
        });
        rows.flatten().collect()
    }
}
