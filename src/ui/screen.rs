//! Where the parts of a screen stand: call bar on top, order in the middle, the rest beside it, actions below.

use iced::widget::{Column, Row, column, container, row, scrollable};
use iced::{Element, Length};
use overdose_core::coach::Cue;
use overdose_core::locale::{Line, Words};
use overdose_core::view_model::{Order, Part, Screen};

use super::app::Message;
use super::part::{self, Draw};
use super::theme::{self, Scale};

/// The id of the heading, where the focus of a question starts.
pub const HEADING: &str = "heading";
/// The id of *Done, next*, where the focus of a card starts.
pub const NEXT: &str = "next";

/// How much larger than usual the text of a screen may be: full screens have no room to spare.
pub fn largest_text(screen: &Screen) -> f32 {
    let full = screen.parts.iter().any(|part| match part {
        Part::Order(order) => order.display.is_some(),
        Part::Beside(_) | Part::Choices(_) | Part::Record(_) => true,
        Part::Answers(answers) => answers.prompt.is_some(),
        _ => false,
    });
    if full { 1.0 } else { 1.5 }
}

/// Lays a screen out.
pub fn layout<'a>(screen: &Screen, words: &'a Words, scale: Scale) -> Element<'a, Message> {
    let draw = Draw { words, scale };
    let mut places = Places {
        breaths: breaths(screen),
        ..Places::default()
    };
    for part in &screen.parts {
        places.put(part, draw);
    }
    let Places {
        asking: _,
        breaths: _,
        top,
        wide,
        main,
        side,
        bottom,
    } = places;
    let main = Column::with_children(main)
        .spacing(scale.space())
        .width(Length::FillPortion(3));
    let middle: Element<'a, Message> = if side.is_empty() {
        main.width(Length::Fill).into()
    } else {
        let side = Column::with_children(side).spacing(scale.gap());
        let side = scrollable(side).width(Length::FillPortion(2));
        row![main, side].spacing(scale.space() * 1.5).into()
    };
    let body = Column::with_children(wide)
        .push(middle)
        .spacing(scale.space())
        .padding(scale.space())
        .height(Length::Fill)
        .width(Length::Fill);
    let page = column![
        Column::with_children(top),
        body,
        Row::with_children(bottom)
            .spacing(scale.gap() * 0.75)
            .padding(scale.gap())
            .wrap(),
    ];
    let paper = if screen.number.is_multiple_of(2) {
        theme::PAPER
    } else {
        theme::PAPER_AGAIN
    };
    container(page)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |_| container::background(paper))
        .into()
}

/// What is read across the room while it is time for the breaths: their own line, not the one that orders pushes.
fn breaths(screen: &Screen) -> Option<Line> {
    let now = screen
        .parts
        .iter()
        .any(|part| matches!(part, Part::Beat(beat) if matches!(beat.cue, Cue::Breath(_))));
    let mut lines = screen.parts.iter().filter_map(|part| match part {
        Part::Then(order) => order.display.as_ref(),
        _ => None,
    });
    lines.next().filter(|_| now).cloned()
}

/// The places of a screen, filled part by part.
#[derive(Default)]
struct Places<'a> {
    asking: bool,
    breaths: Option<Line>,
    top: Vec<Element<'a, Message>>,
    wide: Vec<Element<'a, Message>>,
    main: Vec<Element<'a, Message>>,
    side: Vec<Element<'a, Message>>,
    bottom: Vec<Element<'a, Message>>,
}

impl<'a> Places<'a> {
    fn put(&mut self, part: &Part, draw: Draw<'a>) {
        match part {
            Part::CallBar(bar) => self.top.push(part::call_bar::view(bar, draw)),
            Part::Notice(line) => self.top.push(part::lines::notice(line, draw)),
            Part::Title(line) => self.wide.push(part::lines::title(line, draw)),
            Part::Order(order) => self.order(order, draw),
            Part::Then(order) => self.main.push(part::order::then(order, draw)),
            Part::Next(action) => self.main.push(part::actions::next(action, draw)),
            Part::Answers(answers) => {
                self.asking = answers.prompt.is_none();
                self.main.push(part::answers::view(answers, draw));
            }
            Part::Said(lines) => self.main.push(part::lines::said(lines, draw)),
            Part::Beat(beat) => self.main.push(part::beat::view(beat, draw)),
            Part::Clock(clock) => self.main.push(part::lines::clock(clock, draw)),
            Part::Record(lines) => self.main.push(part::lines::record(lines, draw)),
            Part::Choices(choices) => self.main.push(part::choices::view(choices, draw)),
            Part::Progress(lines) | Part::Naloxone(lines) => {
                self.side.push(part::lines::panel(lines, draw));
            }
            Part::Beside(cards) if self.asking => self.main.push(part::order::abreast(cards, draw)),
            Part::Beside(cards) => self.side.push(part::order::beside(cards, draw)),
            Part::Notes(notes) => self.side.push(part::notes::view(notes, draw)),
            Part::Actions(actions) => self.bottom.extend(part::actions::all(actions, draw)),
        }
    }

    /// An order with a display line has it across the whole window.
    fn order(&mut self, order: &Order, draw: Draw<'a>) {
        if let Some(line) = &order.display {
            let line = self.breaths.as_ref().unwrap_or(line);
            self.wide.push(part::order::display(line, draw));
        }
        self.main.push(part::order::view(order, draw));
    }
}
