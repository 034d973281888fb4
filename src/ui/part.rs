//! One renderer for each part of the view model, and which part goes to which place of a screen.

pub mod actions;
pub mod answers;
pub mod bars;
pub mod beat;
pub mod breath_timer;
pub mod call_bar;
pub mod casualty;
pub mod choices;
pub mod clock;
pub mod code;
pub mod facts;
pub mod handover;
pub mod lines;
pub mod notes;
pub mod order;
pub mod points;
pub mod practice;
pub mod progress;
pub mod timeline;

use std::borrow::Cow;
use std::mem;

use iced::{Element, Length};
use overdose_core::audio::Cue;
use overdose_core::locale;
use overdose_core::message;
use overdose_core::view_model::{Action, Answers, BeatPart, Choices, Instruction, Part, Screen};

use super::context::RenderContext;
use super::message::Message;
use super::widget::EvenGrid;
use answers::Height;

/// The places of a screen, from top to bottom.
#[derive(Default)]
pub struct Regions<'a> {
    /// Over everything: the number, and lines that ask for attention.
    pub top: Vec<Element<'a, Message>>,
    /// The name of the screen, and a clock at its end.
    head: Vec<Element<'a, Message>>,
    /// Across the whole width: the name of the screen, what is read across the room.
    pub wide: Vec<Element<'a, Message>>,
    /// The order, and what belongs to it.
    pub main: Vec<Element<'a, Message>>,
    /// Beside the order.
    pub side: Vec<Element<'a, Message>>,
    /// What belongs to the look at the chest, beside its drawing.
    look: Vec<Element<'a, Message>>,
    /// What can be said beside that look.
    beside_look: Option<Element<'a, Message>>,
    /// Below both.
    pub base: Vec<Element<'a, Message>>,
    /// What else can be done.
    pub foot: Vec<Element<'a, Message>>,
    /// Beside all of it: the casualty of a drill.
    pub casualty: Option<Element<'a, Message>>,
    /// Whether it is practice: a frame goes around everything.
    pub practice: bool,
    clock: Option<Element<'a, Message>>,
    notices: Vec<Element<'a, Message>>,
    /// Whether a code stands on it: what goes with it stands beside it.
    has_code: bool,
}

/// What kind of screen it is, as far as the places depend on it.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one part whether it is there"
)]
struct ScreenShape<'s> {
    /// The question or card in front; none on a page.
    order: Option<&'s Instruction>,
    /// The beat, where the order is followed by it.
    beat: Option<&'s BeatPart>,
    /// The button that ends the card in front.
    next: Option<&'s Action>,
    /// The one beside it.
    also: Option<&'s Action>,
    /// Whether a question is in front.
    asks: bool,
    /// Whether the chest is watched.
    looks: bool,
    /// Whether cards stand beside it.
    has_cards: bool,
    /// Whether the room is asked: what belongs to the question stands under its bars.
    has_bars: bool,
    /// Whether things that were looked at stand on it: what else it says is for whoever keeps the place, and small.
    has_checks: bool,
    /// Whether statements stand on it.
    has_facts: bool,
    /// Whether it is a page of practice: what it says is read from afar.
    practises: bool,
}

impl<'s> ScreenShape<'s> {
    fn of(parts: &'s [Part]) -> Self {
        let has = |is: fn(&Part) -> bool| parts.iter().any(is);
        let order = parts.iter().find_map(|part| match part {
            Part::Instruction(order) => Some(order),
            _ => None,
        });
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
            asks: has(|part| matches!(part, Part::Answers(answers) if answers.prompt.is_none())),
            looks: has(|part| matches!(part, Part::BreathTimer(_))),
            has_cards: has(|part| matches!(part, Part::SideCards(_))),
            has_bars: has(|part| matches!(part, Part::Bars(_))),
            has_facts: has(|part| matches!(part, Part::Facts(_))),
            has_checks: has(|part| matches!(part, Part::Checks(_))),
            practises: has(|part| matches!(part, Part::Practice(_)))
                && !has(|part| matches!(part, Part::CallBar(_))),
        }
    }
}

impl<'a> Regions<'a> {
    /// Puts every part of a screen into its place.
    pub fn of(screen: &Screen, draw: RenderContext<'a>) -> Self {
        let parts = in_turn(&screen.parts);
        let kind = ScreenShape::of(&parts);
        let mut places = Self::default();
        for part in parts.iter() {
            places.put(part, kind, draw);
        }
        places.finish(kind, draw);
        places
    }

    fn put(&mut self, part: &Part, kind: ScreenShape, draw: RenderContext<'a>) {
        match part {
            Part::CallBar(bar) => self.top.push(call_bar::view(bar, draw)),
            Part::Practice(bar) => {
                self.practice = true;
                self.top.push(practice::banner(bar, draw));
            }
            Part::Casualty(casualty) => {
                self.casualty = Some(casualty::view(casualty, draw));
            }
            Part::Bars(bars) => self.main.push(bars::view(bars, draw)),
            Part::Facts(facts) => self.main.push(facts::view(facts, draw)),
            Part::Checks(checks) => self.main.push(facts::checks(checks, draw)),
            Part::Light(light) => self.base.push(facts::light(light, draw)),
            Part::Points(points) => self.main.push(points::view(points, draw)),
            Part::Notice(line) => self.notices.push(lines::notice(line, draw)),
            Part::Confirm(confirm) => self.notices.push(lines::confirm(confirm, draw)),
            Part::Title(line) => {
                self.head.push(draw.title(line).width(Length::Fill).into());
            }
            Part::Instruction(order) => self.order(order, kind, draw),
            Part::NextInstruction(order) => self.main.push(order::then(order, draw)),
            Part::Next(action) => {
                // *Done* keeps its place from card to card: a dose never stands where it stood.
                let mut row = vec![actions::next(action, draw)];
                row.extend(kind.also.map(|also| actions::also(also, draw)));
                self.main.push(
                    draw.beside(row)
                        .wrap()
                        .vertical_spacing(draw.scale.gap())
                        .into(),
                );
            }
            // Where both are there they stand side by side.
            Part::SecondaryButton(_) if kind.next.is_some() => {}
            Part::SecondaryButton(action) => self.main.push(actions::also(action, draw)),
            Part::Answers(answers) => self.answers(answers, kind, draw),
            Part::AnswerSummary(line) if kind.looks => {
                self.look.push(lines::said(line, draw));
            }
            Part::AnswerSummary(line) => self.base.push(lines::said(line, draw)),
            // It stands with the order.
            Part::Beat(_) if kind.beat.is_some() => {}
            Part::Beat(beat) => self.head.push(beat::view(beat, false, draw)),
            Part::BreathTimer(timer) => self.look.push(breath_timer::view(timer, draw)),
            Part::Clock(clock) if kind.looks => self.look.push(clock::view(clock, draw)),
            Part::Clock(clock)
                if kind.beat.is_some() || (draw.scale.is_spare() && clock.large.is_none()) =>
            {
                self.clock = Some(clock::view(clock, draw));
            }
            Part::Clock(clock) => self.main.push(clock::view(clock, draw)),
            Part::Progress(progress) => self.side.push(progress::view(progress, draw)),
            Part::Naloxone(lines) => self.side.push(lines::panel(lines, draw)),
            Part::SideCards(cards) if kind.asks => {
                self.base.push(order::abreast(cards, draw));
            }
            Part::SideCards(cards) if kind.order.is_some() => {
                self.side.push(order::below(cards, draw));
            }
            Part::SideCards(cards) => self.main.push(order::below(cards, draw)),
            Part::Notes(notes) => self.side.extend(notes::view(notes, draw)),
            Part::Choices(choices) => self.choices(choices, kind, draw),
            Part::Record(lines) => self.record(lines, kind, draw),
            Part::Handover(rows) => self.main.push(handover::view(rows, draw)),
            Part::Code(code) => {
                self.main.push(code::view(code));
                self.has_code = true;
            }
            Part::Timeline(timeline) => self.main.push(timeline::view(timeline, draw)),
            Part::Events(events) => self.side.push(lines::events(events, draw)),
            Part::Actions(actions) => self.foot.push(actions::all(actions, draw)),
            // Beside the look they take no room from what is read.
            Part::SideActions(actions) if kind.looks => {
                self.beside_look = Some(actions::stacked(actions, draw));
            }
            Part::SideActions(actions) => self.side.push(actions::abreast(actions, draw)),
        }
    }

    fn choices(&mut self, choices: &Choices, kind: ScreenShape, draw: RenderContext<'a>) {
        if self.has_code {
            self.side.push(choices::listed(choices, draw));
        } else if kind.has_facts {
            // What is read has the room.
            self.main.push(choices::abreast(choices, draw));
        } else {
            self.main.push(choices::view(choices, draw));
        }
    }

    fn record(&mut self, lines: &[locale::Message], kind: ScreenShape, draw: RenderContext<'a>) {
        let has_order = kind.order.is_some();
        let quiet = || lines.iter().map(|line| draw.quiet(line).into());
        if kind.has_facts {
            self.main.extend(quiet());
        } else if kind.has_checks {
            self.main.push(lines::panel(lines, draw));
        } else if kind.has_bars || !has_order {
            self.main.push(lines::information(lines, draw));
        } else if kind.practises {
            self.side.push(lines::information(lines, draw));
        } else if kind.beat.is_some() {
            self.head.extend(quiet());
        } else {
            self.side.extend(quiet());
        }
    }

    /// An order with a display line has it across the whole window. The drawing of a question stands with its timer.
    fn order(&mut self, order: &Instruction, kind: ScreenShape, draw: RenderContext<'a>) {
        if let Some(line) = &order.display {
            self.wide.push(draw.display(line).into());
        }
        self.main.push(match kind.beat {
            Some(beat) => {
                let beat = beat::view(beat, true, draw);
                order::with_beat(order, beat, draw)
            }
            None if kind.asks => order::question(order, draw),
            None => order::view(order, draw),
        });
    }

    /// Puts together what came in several parts.
    fn finish(&mut self, kind: ScreenShape, draw: RenderContext<'a>) {
        let mut notices = mem::take(&mut self.notices);
        let click = draw.lacks_keys.then(|| message!("notice-click-here"));
        notices.extend(click.map(|line| lines::notice(&line, draw)));
        if !notices.is_empty() {
            // Side by side: each line that they take is one that the order has not.
            self.top
                .push(EvenGrid::grid(notices.len(), 0.0, notices).into());
        }
        let mut head = mem::take(&mut self.head);
        head.extend(self.clock.take());
        if !head.is_empty() {
            self.wide.insert(0, draw.beside(head).into());
        }
        // Beside a casualty steps are smaller than alone, and nobody stands four metres from a lesson. Whoever is frightened is told
        // nothing of the size of words.
        let is_calm = kind.order.is_none() && !kind.asks;
        if is_calm && (!self.practice || draw.looks.text_size > 100) {
            self.foot.extend(lines::cut(draw));
        }
        let look = mem::take(&mut self.look);
        if !look.is_empty() {
            let mut row = vec![draw.stack(look).into()];
            row.extend(self.beside_look.take());
            let height = draw.scale.picture() * 0.75;
            row.extend(
                kind.order
                    .and_then(|order| draw.picture(order))
                    .map(|what| order::picture(what, height, draw)),
            );
            self.main.push(draw.beside(row).into());
        }
    }

    fn answers(&mut self, answers: &Answers, kind: ScreenShape, draw: RenderContext<'a>) {
        let height = match (&answers.prompt, kind.looks || kind.has_cards) {
            (Some(_), _) => Height::Low,
            (None, true) => Height::Usual,
            (None, false) => Height::Tall,
        };
        let place = match height {
            Height::Low => &mut self.base,
            Height::Usual | Height::Tall => &mut self.main,
        };
        place.push(answers::view(answers, height, draw));
    }
}

/// The parts, with the breaths in front while it is time for them.
fn in_turn(parts: &[Part]) -> Cow<'_, [Part]> {
    let breathe =
        |part: &Part| matches!(part, Part::Beat(beat) if matches!(beat.cue, Cue::Breath(_)));
    let first = parts
        .iter()
        .position(|part| matches!(part, Part::Instruction(_)));
    let second = parts
        .iter()
        .position(|part| matches!(part, Part::NextInstruction(_)));
    let (Some(first), Some(second)) = (first, second) else {
        return Cow::Borrowed(parts);
    };
    if !parts.iter().any(breathe) {
        return Cow::Borrowed(parts);
    }
    let mut parts = parts.to_vec();
    parts.swap(first, second);
    for part in &mut parts {
        *part = match part.clone() {
            Part::Instruction(order) => Part::NextInstruction(order),
            Part::NextInstruction(order) => Part::Instruction(order),
            other => other,
        };
    }
    Cow::Owned(parts)
}
