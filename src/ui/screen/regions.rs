//! Which part of a screen goes to which place.

use std::borrow::Cow;
use std::mem;

use iced::{Element, Length};
use overdose_core::audio::Cue;
use overdose_core::locale;
use overdose_core::message;
use overdose_core::session::Extent;
use overdose_core::view_model::{
    Action, Answers, Choices, ClockPart, ConfirmPart, Instruction, Notes, Part, Screen,
};

use super::distance;
use super::shape::ScreenShape;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::part::answers::{self, Height};
use crate::ui::part::keyed::{self, Look};
use crate::ui::part::{
    actions, bars, beat, breath_timer, call_bar, casualty, chart, choices, clock, code,
    drill_chart, facts, handover, lines, mixes, notes, order, points, practice, progress, score,
    step, timeline, topics,
};
use crate::ui::widget::EvenGrid;

/// The places of a screen, from top to bottom.
#[derive(Default)]
pub struct Regions<'a> {
    /// Over everything: the number, and what to say.
    pub top: Vec<Element<'a, Message>>,
    /// The name of the screen, and what stands in its line.
    head: Vec<Element<'a, Message>>,
    /// Across the whole width: what is read across the room.
    pub wide: Vec<Element<'a, Message>>,
    /// The order, and what belongs to it.
    pub main: Vec<Element<'a, Message>>,
    /// Before that: the list that the page in front was chosen from.
    pub list: Option<Element<'a, Message>>,
    /// At the lower end of that, always in the same place: answers, *Done*.
    pub low: Vec<Element<'a, Message>>,
    /// Beside the order.
    pub side: Vec<Element<'a, Message>>,
    /// What that is.
    pub rail: Rail,
    /// What belongs to the look at the chest, beside its drawing.
    look: Vec<Element<'a, Message>>,
    /// The line above the actions.
    pub line: NoticeLine<'a>,
    /// What else can be done.
    pub foot: Vec<Element<'a, Message>>,
    /// Beside all of it: the casualty of a drill.
    pub casualty: Option<Element<'a, Message>>,
    /// Whether something is practised: a frame goes around everything.
    pub framed: bool,
    /// Whether it is practice or a lesson, which nobody reads in fear.
    practice: bool,
    /// Notices, the most urgent first.
    notices: Vec<Notice>,
    /// Whether a code stands on it: what goes with it stands beside it.
    has_code: bool,
}

/// What stands beside the main thing on a screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Rail {
    /// More of a page.
    #[default]
    Page,
    /// What belongs to a question or a card, on a ground of its own.
    Panel,
    /// What belongs to the beat: more words than drawings.
    Beat,
}

/// The line above the actions: a notice, or what was said. It is there on every screen with an order, so that nothing moves.
#[derive(Default)]
pub struct NoticeLine<'a> {
    /// What stands on it.
    pub things: Vec<Element<'a, Message>>,
    /// Whether that is a notice, which has a ground as wide as the window.
    pub has_notice: bool,
    /// Whether it takes its room even while nothing stands on it.
    pub is_reserved: bool,
}

/// A line that asks for attention.
enum Notice {
    /// It says something.
    Line(locale::Message),
    /// It asks something before it is done.
    Confirm(Box<ConfirmPart>),
}

impl Notice {
    fn on_the_line<'a>(&self, draw: RenderContext<'a>) -> Element<'a, Message> {
        match self {
            Self::Line(line) => lines::notice(line, draw),
            Self::Confirm(confirm) => lines::confirm(confirm, draw),
        }
    }

    fn waiting<'a>(&self, draw: RenderContext<'a>) -> Element<'a, Message> {
        match self {
            Self::Line(line) => lines::waiting(line, draw),
            Self::Confirm(confirm) => lines::confirm(confirm, draw),
        }
    }
}

impl<'a> Regions<'a> {
    /// Puts every part of a screen into its place.
    pub fn of(screen: &Screen, draw: RenderContext<'a>) -> Self {
        let parts = in_turn(&screen.parts);
        let kind = ScreenShape::of(&parts);
        let mut places = Self::default();
        let is_afar = screen.extent == Extent::Distance;
        if is_afar {
            let (order, below) = distance::view(&parts, draw);
            places.wide.extend(order);
            places.main.push(below);
        }
        let in_place = |part: &&Part| !(is_afar && distance::shows(part));
        for part in parts.iter().filter(in_place) {
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
                self.framed = !bar.is_lesson;
                self.top.push(practice::banner(bar, kind.banner, draw));
            }
            // They lie beside the words of the step.
            Part::Casualty(_) if kind.casualty_of_step.is_some() => {}
            Part::Casualty(casualty) => {
                self.casualty = Some(casualty::view(casualty, draw));
            }
            Part::Bars(bars) => self.main.push(bars::view(bars, draw)),
            Part::Facts(facts) => self.main.push(facts::view(facts, draw)),
            Part::Chart(chart) => self.main.push(chart::view(chart, draw)),
            Part::Mixes(rows) => self.main.push(mixes::view(rows, draw)),
            Part::Topics(list) => {
                // Where there is little room what is read has it all: the list is one key away.
                let has_room = draw.scale.is_full() && !draw.scale.is_narrow();
                self.list = has_room.then(|| topics::view(list, draw));
            }
            Part::Checks(checks) => self.main.push(facts::checks(checks, draw)),
            Part::Light(light) => self.line.things.push(facts::light(light, draw)),
            Part::Score(score) => self.main.push(score::view(score, draw)),
            Part::Points(points) => self.main.push(points::view(points, draw)),
            Part::DrillChart(chart) => self.main.push(drill_chart::view(chart, draw)),
            Part::Step(step) => self
                .main
                .push(step::view(step, kind.casualty_of_step, draw)),
            Part::Notice(line) => self.notices.push(Notice::Line(line.clone())),
            Part::Confirm(confirm) => {
                self.notices
                    .push(Notice::Confirm(Box::new(confirm.clone())));
            }
            // It stands in the banner.
            Part::Title(_) if kind.banner.is_some() => {}
            Part::Title(line) if kind.order.is_some() => {
                self.head.push(draw.title(line).width(Length::Fill).into());
            }
            Part::Title(line) => {
                self.head
                    .push(draw.page_title(line).width(Length::Fill).into());
            }
            Part::Instruction(order) => self.order(order, kind, draw),
            Part::NextInstruction(order) => self.main.push(order::then(order, draw)),
            Part::Next(action) => self.next(action, kind, draw),
            // Where both are there they stand side by side.
            Part::SecondaryButton(_) if kind.next.is_some() => {}
            Part::SecondaryButton(action) => self.low.push(actions::also(action, false, draw)),
            Part::Answers(answers) => self.answers(answers, kind, draw),
            // What a page says of itself gives way to no notice.
            Part::AnswerSummary(line) if kind.order.is_none() => {
                self.low.push(lines::said(line, draw));
            }
            Part::AnswerSummary(line) => self.line.things.push(lines::said(line, draw)),
            // It stands with the order.
            Part::Beat(_) if kind.beat.is_some() => {}
            Part::Beat(beat) => self.head.push(beat::small(beat, draw)),
            Part::BreathTimer(timer) => self.look.push(breath_timer::view(timer, draw)),
            Part::Clock(clock) => self.clock(clock, kind, draw),
            Part::Progress(progress) => self.side.push(progress::view(progress, draw)),
            Part::Naloxone(lines) => self.side.push(lines::naloxone(lines, draw)),
            Part::SideCards(cards) => self.side_cards(cards, kind, draw),
            Part::Notes(notes) => self.notes(notes, kind, draw),
            Part::Choices(choices) => self.choices(choices, kind, draw),
            Part::Record(lines) => self.record(lines, kind, draw),
            Part::Handover(part) => self.main.push(handover::view(part, draw)),
            Part::Code(code) => {
                self.main.push(code::view(code));
                self.has_code = true;
            }
            Part::Timeline(timeline) => self.main.push(timeline::view(timeline, draw)),
            Part::Events(events) => self.side.push(lines::events(events, draw)),
            // Beside a casualty there is no room for places of their own.
            Part::Actions(actions) if kind.trains => self.foot.push(actions::line(actions, draw)),
            Part::Actions(actions) => self.foot.push(actions::all(actions, draw)),
            Part::SideActions(actions) => self.side_actions(actions, kind, draw),
        }
    }

    /// *Done* keeps its place from card to card: a dose never stands where it stood.
    fn next(&mut self, action: &Action, kind: ScreenShape, draw: RenderContext<'a>) {
        let other_leads = action.only_goes_on();
        let mut row = vec![actions::next(action, !other_leads, draw)];
        row.extend(kind.also.map(|also| actions::also(also, other_leads, draw)));
        row.extend(kind.clock.map(|clock| clock::beside_done(clock, draw)));
        let row = draw.beside(row).spacing(draw.scale.foot_gap() * 2.0);
        let row = row.wrap().vertical_spacing(draw.scale.gap());
        self.low.push(row.into());
    }

    fn clock(&mut self, clock: &ClockPart, kind: ScreenShape, draw: RenderContext<'a>) {
        let view = || clock::view(clock, draw);
        if kind.looks {
            self.look.push(view());
        } else if kind.beat.is_some() && draw.scale.has_clock_cards() {
            self.side.push(clock::card(clock, draw));
        } else if kind.beat.is_some() {
            self.head.push(view());
        } else if kind.clock.is_none() || kind.next.is_none() {
            // Else it stands beside *Done*.
            self.main.push(view());
        }
    }

    fn side_cards(&mut self, cards: &[Instruction], kind: ScreenShape, draw: RenderContext<'a>) {
        // Beside a card of several stands how a dose is given, which is read in full.
        let is_short = kind.is_displayed() && !kind.steps && !draw.scale.is_full();
        if kind.beat.is_some() || is_short {
            let cards = cards.iter().map(|card| order::plain(card, draw));
            self.side.extend(cards);
        } else if kind.asks {
            self.side.push(order::with_call(cards, draw));
        } else if kind.order.is_some() {
            self.side.push(order::below(cards, draw));
        } else {
            self.main.push(order::below(cards, draw));
        }
    }

    fn notes(&mut self, notes: &Notes, kind: ScreenShape, draw: RenderContext<'a>) {
        if kind.beat.is_some() {
            let cards = notes.cards.iter().map(|card| order::plain(card, draw));
            self.side.extend(cards);
            return;
        }
        let (pick, cards) = notes::view(notes, draw);
        if draw.scale.is_full() {
            self.side.extend(pick);
        } else {
            self.main.extend(pick);
        }
        self.side.push(cards);
    }

    fn side_actions(&mut self, actions: &[Action], kind: ScreenShape, draw: RenderContext<'a>) {
        let is_acute = kind.beat.is_some() || kind.is_displayed();
        if is_acute && !draw.scale.is_compact() {
            // One place for all of these screens: each follows the other while a hand is on its way.
            self.head.push(actions::line(actions, draw));
        } else if kind.beat.is_some() {
            // Where a notice takes this place, More help has them.
            self.line.things.push(actions::line(actions, draw));
        } else if kind.order.is_some() && !draw.scale.is_full() {
            self.main.push(actions::line(actions, draw));
        } else {
            self.side.push(actions::abreast(actions, draw));
        }
    }

    fn choices(&mut self, choices: &Choices, kind: ScreenShape, draw: RenderContext<'a>) {
        if self.has_code {
            self.side.push(choices::listed(choices, draw));
        } else if kind.has_score {
            self.foot.push(choices::row_alone(choices, draw));
        } else if kind.has_facts {
            // What is read has the room.
            self.low.push(choices::abreast(choices, draw));
        } else {
            self.main.push(choices::view(choices, draw));
        }
    }

    fn record(&mut self, lines: &[locale::Message], kind: ScreenShape, draw: RenderContext<'a>) {
        let has_order = kind.order.is_some();
        let look = Look {
            size: draw.scale.small(),
            color: draw.palette.quiet,
            is_bold: false,
        };
        let quiet = || lines.iter().map(|line| keyed::flow(line, look, draw));
        if kind.has_facts {
            self.low.extend(quiet());
        } else if kind.has_score {
            // It gives way to a notice, and nothing moves.
            self.line.things.push(lines::from_afar(lines, draw));
        } else if kind.has_checks {
            self.main.push(lines::panel(lines, draw));
        } else if kind.has_bars {
            self.main.push(lines::explained(lines, draw));
        } else if kind.practises && !has_order {
            self.main.push(lines::from_afar(lines, draw));
        } else if kind.trains {
            self.main
                .push(lines::boxed(lines::information(lines, draw), draw));
        } else if !has_order {
            self.main.push(lines::information(lines, draw));
        } else if kind.practises {
            self.side.push(lines::information(lines, draw));
        } else if kind.beat.is_some() {
            let said = lines.iter().flat_map(|line| keyed::line(line, look, draw));
            self.line.things.push(draw.beside(said.collect()).into());
        } else if draw.scale.is_full() || draw.scale.is_wished() {
            self.side.extend(quiet());
        } else {
            // Where drawings gave way there is room under the order.
            self.main.extend(quiet());
        }
    }

    /// An order with a display line has it across the whole window. The drawing of a question stands with its timer.
    fn order(&mut self, order: &Instruction, kind: ScreenShape, draw: RenderContext<'a>) {
        let is_headline = kind.beat.is_some() && order::displays_headline(order, draw);
        if let Some(line) = &order.display {
            let heading_of = is_headline.then_some(order);
            self.wide.push(order::display(line, heading_of, draw));
        }
        self.main.push(match kind.beat {
            Some(beat) => {
                let beat = beat::large(beat, draw.scale.disc(), draw);
                order::with_beat(order, beat, !is_headline, draw)
            }
            // It is read aloud, and by a whole room.
            None if kind.practises => order::sized(order, draw.scale.far(), draw),
            None if kind.asks => order::question(order, kind.looks, draw),
            None => order::view(order, draw),
        });
    }

    /// Puts together what came in several parts.
    fn finish(&mut self, kind: ScreenShape, draw: RenderContext<'a>) {
        self.rail = match (kind.order, kind.beat) {
            (_, Some(_)) => Rail::Beat,
            (Some(_), None) => Rail::Panel,
            (None, None) if kind.practises => Rail::Panel,
            (None, None) => Rail::Page,
        };
        let look = mem::take(&mut self.look);
        if !look.is_empty() {
            let height = draw.scale.picture() * 0.75;
            let drawing = kind.order.and_then(|order| draw.pictures(order).first());
            let mut row: Vec<_> = drawing
                .map(|what| order::picture(*what, height, draw))
                .into_iter()
                .collect();
            row.push(draw.stack(look).into());
            self.main.push(draw.beside(row).into());
        }
        let head = mem::take(&mut self.head);
        if !head.is_empty() {
            let row = draw.beside(head).into();
            if self.wide.is_empty() {
                self.main.insert(0, row);
            } else {
                self.wide.insert(0, row);
            }
        }
        self.place_notices(kind, draw);
        let is_page = kind.order.is_none() && !kind.has_score;
        let is_roomy = draw.scale.is_full() && kind.casualty_of_step.is_none();
        self.line.is_reserved = !is_page || is_roomy;
        // Beside a casualty steps are smaller than alone, and nobody stands four metres from a lesson. Whoever is frightened is told
        // nothing of the size of words.
        let is_calm = kind.order.is_none() && !kind.asks;
        if is_calm && (!self.practice || draw.looks.text_size() > 100) {
            self.foot.extend(lines::cut(draw));
        }
    }

    /// One notice has the line, the most urgent; the others wait as cards beside the order, or under it where nothing stands beside it.
    fn place_notices(&mut self, kind: ScreenShape, draw: RenderContext<'a>) {
        let click = draw.lacks_keys.then(|| message!("notice-click-here"));
        let notices = mem::take(&mut self.notices);
        let notices: Vec<_> = click.map(Notice::Line).into_iter().chain(notices).collect();
        let Some((first, waiting)) = notices.split_first() else {
            return;
        };
        self.line.has_notice = true;
        if kind.order.is_none() && !draw.scale.is_full() {
            // On a page with little room they stand side by side.
            let all = notices.iter().map(|notice| notice.on_the_line(draw));
            self.line.things = vec![EvenGrid::grid(notices.len(), 0.0, all).into()];
            return;
        }
        self.line.things = vec![first.on_the_line(draw)];
        let waiting: Vec<_> = waiting.iter().map(|notice| notice.waiting(draw)).collect();
        if self.side.is_empty() {
            self.main.extend(waiting);
        } else {
            self.side.splice(0..0, waiting);
        }
    }

    fn answers(&mut self, answers: &Answers, kind: ScreenShape, draw: RenderContext<'a>) {
        let is_drawn = kind.order.is_some_and(|order| order.drawn_lines);
        let height = match &answers.prompt {
            Some(_) => Height::Low,
            None if kind.is_displayed() => Height::Low,
            None if is_drawn => Height::Tall,
            None => Height::Usual,
        };
        self.low.push(answers::view(answers, height, draw));
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
