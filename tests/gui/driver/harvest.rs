//! Collects what the widgets of a view report about themselves, in tree order.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};
use overdose_checklist::ui::widget::{Fitted, Name};

/// One report of one widget.
pub struct Item {
    pub id: Option<Id>,
    pub kind: Kind,
    /// Where it is in the window.
    pub bounds: Rectangle,
    /// The part of it that is not scrolled away.
    pub visible: Option<Rectangle>,
}

/// What a widget reported.
pub enum Kind {
    /// Words on the screen, also those typed into a field.
    Text(String),
    /// What it is called.
    Name(Name),
    /// That it can be focused, and whether it is.
    Focus(bool),
    /// How many larger scales the screen had to give up.
    Fitted(usize),
    /// Only that it is there.
    Container,
}

/// The operation that collects.
pub struct Harvest {
    pub items: Vec<Item>,
    frame: Frame,
    /// The frame of the scrollable whose content is traversed next.
    next: Option<Frame>,
}

/// What lies between the coordinates of a widget and those of the window.
#[derive(Clone, Copy)]
struct Frame {
    scrolled: Vector,
    clip: Rectangle,
}

impl Harvest {
    pub fn new(window: Rectangle) -> Self {
        let frame = Frame {
            scrolled: Vector::ZERO,
            clip: window,
        };
        Self {
            items: Vec::new(),
            frame,
            next: None,
        }
    }

    fn add(&mut self, id: Option<&Id>, bounds: Rectangle, kind: Kind) {
        let bounds = bounds - self.frame.scrolled;
        self.items.push(Item {
            id: id.cloned(),
            kind,
            bounds,
            visible: bounds.intersection(&self.frame.clip),
        });
    }
}

impl Operation for Harvest {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outer = self.frame;
        if let Some(inner) = self.next.take() {
            self.frame = inner;
        }
        operate(self);
        self.frame = outer;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.add(id, bounds, Kind::Container);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.add(id, bounds, Kind::Container);
        let nothing = Rectangle::default();
        self.next = Some(Frame {
            scrolled: self.frame.scrolled + translation,
            clip: (bounds - self.frame.scrolled)
                .intersection(&self.frame.clip)
                .unwrap_or(nothing),
        });
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.add(id, bounds, Kind::Focus(state.is_focused()));
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        self.add(id, bounds, Kind::Text(state.text().to_owned()));
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.add(id, bounds, Kind::Text(text.to_owned()));
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(name) = state.downcast_ref::<Name>() {
            self.add(id, bounds, Kind::Name(name.clone()));
        }
        if let Some(Fitted(given_up)) = state.downcast_ref::<Fitted>() {
            self.add(id, bounds, Kind::Fitted(*given_up));
        }
    }
}
