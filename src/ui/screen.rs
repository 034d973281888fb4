//! Where the parts of a screen stand: call bar on top, order in the middle, the rest beside it, actions below.

use iced::widget::{Column, Row, column, container, row, scrollable};
use iced::{Element, Length};
use overdose_core::locale::Words;
use overdose_core::view_model::{Order, Part, Screen};

use super::app::Message;
use super::part::{self, Draw};
use super::theme::{self, Scale};

/// The id of the heading, where the focus of a question starts.
pub const HEADING: &str = "heading";
/// The id of *Done, next*, where the focus of a card starts.
pub const NEXT: &str = "next";

/// Lays a screen out.
pub fn layout<'a>(screen: &Screen, words: &'a Words, scale: Scale) -> Element<'a, Message> {
    let draw = Draw { words, scale };
    let mut places = Places::default();
    for part in &screen.parts {
        places.put(part, draw);
    }
    let Places {
        asking: _,
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
    container(page)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(|_| container::background(theme::PAPER))
        .into()
}

/// The places of a screen, filled part by part.
#[derive(Default)]
struct Places<'a> {
    asking: bool,
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
            self.wide.push(part::order::display(line, draw));
        }
        self.main.push(part::order::view(order, draw));
    }
}
