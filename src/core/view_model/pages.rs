//! The pages that open over the instructions: more help, a fit, drugs, menu, countries, mixing, closing.

use super::LIST_KEYS;
use super::binding::Draft;
use super::{Action, Choice, Choices, ClockPart, Part, View};
use crate::format::format_duration;
use crate::locale::Line;
use crate::session::{Intent, Key, Route, Session};
use overdose_protocol::definition::{CardId, Named};
use overdose_protocol::incident::CloseReason;

impl View<'_> {
    /// More help: the extra cards, one key each, and every other key.
    pub(super) fn help(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("help-title")));
        let cards = self.protocol.actions.more_help.iter().zip(LIST_KEYS);
        let choices = cards
            .map(|(card, key)| choice(Intent::HelpCard(*card), key, self.card_line(*card)))
            .collect();
        screen.push(choices_part("help-hint", choices));
        screen.extend(self.beat());
        let mut actions = self.actions(&[Intent::ClosePage]);
        actions.extend(self.actions(&self.others()));
        screen.push(Part::Actions(actions));
    }

    pub(super) fn help_card(&self, card: CardId, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("help-title")));
        screen.push(Part::Instruction(self.card(card)));
        screen.extend(self.beat());
        // From one card to the next without going back to their list.
        let cards = self.protocol.actions.more_help.iter().zip(LIST_KEYS);
        for (card, key) in cards {
            screen.bind(&[Key::Char(key)], Intent::HelpCard(*card));
        }
        let actions = [Intent::ClosePage, Intent::Back, Intent::NotBreathing];
        screen.push(Part::Actions(self.actions(&actions)));
    }

    /// The card of a fit, with its clock.
    pub(super) fn fit(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("fit-title")));
        screen.push(Part::Instruction(self.card(self.protocol.actions.fit_card)));
        if let Some(since) = self.state.fit {
            let passed = self.passed(since);
            screen.push(Part::Clock(ClockPart {
                line: Line::new("fit-clock").with("clock", format_duration(passed)),
                millis: passed,
                large: Some(Line::new("fit-clock.label")),
            }));
        }
        screen.extend(self.beat());
        let over = Action {
            label: Line::new("key-fit-over"),
            ..self.action(Intent::ClosePage)
        };
        let mut actions = vec![over];
        actions.extend(self.actions(&[Intent::NotBreathing, Intent::Open(Route::Help)]));
        screen.push(Part::Actions(actions));
    }

    pub(super) fn drugs(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("drugs-title")));
        let drugs = self.protocol.notes.drugs.iter().zip('1'..);
        let choices = drugs
            .map(|((id, drug), key)| Choice {
                chosen: self.state.drugs.contains(&id),
                ..choice(
                    Intent::PickDrug(id),
                    key,
                    Line::new(format!("drug-{}", drug.name())),
                )
            })
            .collect();
        screen.push(choices_part("drugs-hint", choices));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }

    pub(super) fn menu(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("menu-title")));
        let countries = Intent::Open(Route::Countries { part: 0 });
        let learn = Intent::Open(Route::Learn);
        let looks = self.session.looks();
        let mut choices = vec![
            choice(countries, '1', Line::new("key-country")),
            choice(learn, '2', Line::new("key-learn")),
            choice(
                Intent::Theme,
                '3',
                Line::new(format!("theme-{}", looks.theme.name())),
            ),
            choice(
                Intent::Motion,
                '4',
                Line::new(format!("motion-{}", looks.motion.name())),
            ),
            choice(
                Intent::Skin,
                '5',
                Line::new(format!("skin-{}", looks.skin.name())),
            ),
            choice(
                Intent::Open(Route::Kept { part: 0 }),
                '6',
                Line::new("key-kept"),
            ),
            choice(
                Intent::Loudness,
                '7',
                Line::new(format!("loudness-{}", looks.loudness.name())),
            ),
            choice(Intent::SoundCheck, '8', Line::new("key-sound-check")),
            choice(Intent::Open(Route::Site), '0', Line::new("key-site")),
        ];
        if self.session.is_kiosk() {
            // What others kept is nobody's business there, and the key says so.
            let kept = Intent::Open(Route::Kept { part: 0 });
            choices.retain(|choice| choice.intent != kept);
            screen.bind(&[Key::Char('6')], kept);
        }
        if self.session.has_fixed_country() {
            choices.retain(|choice| choice.intent != countries);
            screen.bind(&[Key::Char('1')], countries);
        }
        if self.session.training().is_some() {
            choices.retain(|choice| !Session::is_for_earnest(choice.intent));
        } else if self.session.may_practise() {
            let before_site = choices.len().saturating_sub(1);
            let practise = choice(Intent::Practise, '9', Line::new("key-practice"));
            choices.insert(before_site, practise);
        }
        let mute = self.sound_line();
        choices.extend(mute.map(|line| choice(Intent::Mute, 'M', line.attribute("state"))));
        screen.push(choices_part("menu-hint", choices));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }

    pub(super) fn countries(&self, part: usize, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("country-title")));
        let regions = self.session.content().regions.all();
        let shown = regions.iter().enumerate().skip(part * Route::COUNTRIES);
        let mut choices: Vec<Choice> = shown
            .take(Route::COUNTRIES)
            .zip('1'..)
            .map(|((index, region), key)| {
                let label = Line::new("country-choice")
                    .with("name", Line::new(format!("country-{}", region.code)))
                    .with("code", region.code.as_str())
                    .with("number", region.ambulance.as_str());
                Choice {
                    chosen: self
                        .session
                        .region()
                        .is_some_and(|now| now.code == region.code),
                    ..choice(Intent::Country(index), key, label)
                }
            })
            .collect();
        choices.push(choice(Intent::More, '9', Line::new("key-more")));
        let hint = part_of("country-hint", part, regions.len(), Route::COUNTRIES);
        screen.push(Part::Choices(Choices { hint, choices }));
        screen.extend(self.beat());
        self.side_page_actions(screen);
    }

    pub(super) fn close_reason(&self, screen: &mut Draft) {
        screen.push(Part::Title(Line::new("close-title")));
        let choices = CloseReason::ALL
            .into_iter()
            .zip('1'..)
            .map(|(reason, key)| choice(Intent::Close(reason), key, reason_line(reason)))
            .collect();
        screen.push(choices_part("close-hint", choices));
        // What opens it closes it.
        let again = Intent::Open(Route::CloseReason);
        screen.bind(self.keys(again), again);
        screen.extend(self.beat());
        screen.push(Part::Actions(
            self.actions(&[Intent::Back, Intent::NotBreathing]),
        ));
    }

    pub(super) fn side_page_actions(&self, screen: &mut Draft) {
        let actions = [
            Intent::ClosePage,
            Intent::NotBreathing,
            Intent::Open(Route::Help),
        ];
        screen.push(Part::Actions(self.actions(&actions)));
    }
}

/// One thing to choose.
pub(super) fn choice(intent: Intent, key: char, label: Line) -> Choice {
    Choice {
        intent,
        key: Key::Char(key),
        label,
        chosen: false,
    }
}

pub(super) fn choices_part(hint: &str, choices: Vec<Choice>) -> Part {
    Part::Choices(Choices {
        hint: Line::new(hint),
        choices,
    })
}

/// Which part of a list is shown.
pub(super) fn part_of(id: &str, part: usize, length: usize, each: usize) -> Line {
    Line::new(id)
        .with("page", part + 1)
        .with("pages", length.div_ceil(each))
}

/// Why an incident was closed, in words.
pub(super) fn reason_line(reason: CloseReason) -> Line {
    Line::new(format!("reason-{}", reason.name()))
}
