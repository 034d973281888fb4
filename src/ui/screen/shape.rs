//! What a screen has on it, as far as the places of its parts depend on that.

use overdose_core::locale::Message;
use overdose_core::view_model::{Action, BeatPart, CasualtyPart, ClockPart, Instruction, Part};

/// What kind of screen it is, as far as the places depend on it.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one part whether it is there"
)]
pub struct ScreenShape<'s> {
    /// The question or card in front; none on a page.
    pub order: Option<&'s Instruction>,
    /// The beat, where the order is followed by it.
    pub beat: Option<&'s BeatPart>,
    /// The button that ends the card in front.
    pub next: Option<&'s Action>,
    /// The one beside it.
    pub also: Option<&'s Action>,
    /// A clock that stands beside both.
    pub clock: Option<&'s ClockPart>,
    /// Whether a question is in front.
    pub asks: bool,
    /// Whether a card of several is in front.
    pub steps: bool,
    /// Whether the chest is watched.
    pub looks: bool,
    /// Whether the room is asked: what belongs to the question stands under its bars.
    pub has_bars: bool,
    /// Whether things that were looked at stand on it: what else it says is for whoever keeps the place, and small.
    pub has_checks: bool,
    /// Whether something that is taught stands on it: statements, a chart, a table.
    pub has_facts: bool,
    /// Whether it is a page of practice: what it says is read from afar.
    pub practises: bool,
    /// The name of such a page: it stands in the banner.
    pub banner: Option<&'s Message>,
    /// Whether it is a score.
    pub has_score: bool,
    /// Whether it is one of the trainer's pages over a drill.
    pub trains: bool,
    /// The casualty of a step that is talked through, who is drawn beside its words.
    pub casualty_of_step: Option<&'s CasualtyPart>,
}

impl<'s> ScreenShape<'s> {
    /// Whether its order has a line that is read across the room.
    pub fn is_displayed(&self) -> bool {
        self.order.is_some_and(|order| order.display.is_some())
    }

    /// The shape of a screen of these parts.
    pub fn of(parts: &'s [Part]) -> Self {
        let has = |is: fn(&Part) -> bool| parts.iter().any(is);
        let order = parts.iter().find_map(|part| match part {
            Part::Instruction(order) => Some(order),
            _ => None,
        });
        let practises = has(|part| matches!(part, Part::Practice(_)))
            && !has(|part| matches!(part, Part::CallBar(_)));
        let is_step = has(|part| matches!(part, Part::Step(_)));
        let displayed = order.is_some_and(|order| order.display.is_some());
        Self {
            order,
            beat: parts.iter().find_map(|part| match part {
                Part::Beat(beat) if displayed => Some(beat),
                _ => None,
            }),
            next: parts.iter().find_map(|part| match part {
                Part::Next(action) => Some(action),
                _ => None,
            }),
            also: parts.iter().find_map(|part| match part {
                Part::SecondaryButton(action) => Some(action),
                _ => None,
            }),
            clock: parts.iter().find_map(|part| match part {
                Part::Clock(clock) if clock.label.is_none() => Some(clock),
                _ => None,
            }),
            asks: has(|part| matches!(part, Part::Answers(answers) if answers.prompt.is_none())),
            steps: has(|part| matches!(part, Part::Progress(_))),
            looks: has(|part| matches!(part, Part::BreathTimer(_))),
            has_bars: has(|part| matches!(part, Part::Bars(_))),
            has_facts: has(|part| matches!(part, Part::Facts(_) | Part::Chart(_) | Part::Mixes(_))),
            has_checks: has(|part| matches!(part, Part::Checks(_))),
            practises,
            banner: parts.iter().find_map(|part| match part {
                Part::Title(line) if practises => Some(line),
                _ => None,
            }),
            has_score: has(|part| matches!(part, Part::Score(_))),
            trains: !is_step
                && has(|part| matches!(part, Part::Casualty(_)))
                && has(|part| matches!(part, Part::Choices(_)))
                && order.is_none(),
            casualty_of_step: parts.iter().find_map(|part| match part {
                Part::Casualty(casualty) if is_step => Some(casualty),
                _ => None,
            }),
        }
    }
}
