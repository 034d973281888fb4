//! Draws all icons of a window in one go: for each drawing of its own the renderer would clear and fill a mask as large as the window.

use std::cell::RefCell;
use std::slice;

use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::canvas::Cache;
use iced::{Color, Element, Length, Rectangle, Renderer, Size, Vector};

use super::icon::Icon;
use super::sheet::Sheet;
use super::view::paint;
use crate::ui::widget::behaviour::{Behaviour, Paint, host};

/// Where the icons of a frame are, as they are come upon.
#[derive(Debug, Default)]
pub struct IconPlaces(RefCell<Vec<Placed>>);

/// An icon, where it is, and its colour.
type Placed = (Icon, Rectangle, Color);

/// The room of an icon: it says where it is, and the layer draws it.
pub struct IconPlace<'a> {
    places: &'a IconPlaces,
    icon: Icon,
    side: f32,
    color: Color,
}

impl<'a> IconPlace<'a> {
    /// Room for an icon of this size and colour.
    #[must_use]
    pub fn new(places: &'a IconPlaces, icon: Icon, side: f32, color: Color) -> Self {
        Self {
            places,
            icon,
            side,
            color,
        }
    }
}

impl<'a, Message> Behaviour<'a, Message> for IconPlace<'a> {
    type State = ();

    fn state(&self) {}

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, _limits: &Limits) -> Node {
        Node::new(Size::new(self.side, self.side))
    }

    fn draw(&self, (): &(), paint: &mut Paint, _contents: impl FnOnce(&mut Paint)) {
        let placed = (self.icon, paint.bounds, self.color);
        self.places.0.borrow_mut().push(placed);
    }
}

impl<'a, Message: 'a> From<IconPlace<'a>> for Element<'a, Message> {
    fn from(place: IconPlace<'a>) -> Self {
        host(place)
    }
}

/// A window, and over it the icons that have their room in it.
pub struct IconLayer<'a, Message> {
    places: &'a IconPlaces,
    content: Element<'a, Message>,
}

impl<'a, Message> IconLayer<'a, Message> {
    /// A layer over everything that tells these places of its icons.
    pub fn new(places: &'a IconPlaces, content: impl Into<Element<'a, Message>>) -> Self {
        let content = content.into();
        Self { places, content }
    }
}

/// What was drawn, and which icons those were.
#[derive(Default)]
pub struct Drawn {
    cache: Cache<Renderer>,
    icons: RefCell<Vec<Placed>>,
}

impl<'a, Message> Behaviour<'a, Message> for IconLayer<'a, Message> {
    type State = Drawn;

    fn state(&self) -> Drawn {
        Drawn::default()
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    fn draw(&self, drawn: &Drawn, paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        contents(paint);
        let icons = self.places.0.take();
        if icons.is_empty() {
            return;
        }
        if drawn.icons.replace(icons.clone()) != icons {
            drawn.cache.clear();
        }
        let geometry = drawn
            .cache
            .draw_with_bounds(paint.renderer, paint.bounds, |frame| {
                for (icon, place, color) in &icons {
                    let Some(sheet) = Sheet::read(icon.file()) else {
                        continue;
                    };
                    frame.with_save(|frame| {
                        frame.translate(Vector::new(place.x, place.y));
                        let scale = place.height / sheet.size.height;
                        self::paint(&sheet.shapes, (scale, 0.0), frame, |_| *color);
                    });
                }
            });
        paint.renderer.draw_geometry(geometry);
    }
}

impl<'a, Message: 'a> From<IconLayer<'a, Message>> for Element<'a, Message> {
    fn from(layer: IconLayer<'a, Message>) -> Self {
        host(layer)
    }
}
