//! Drives a view and an update function as the window would, without a window.
//!
//! It keeps the widget tree from step to step, as iced does: focus that is carried over and keys
//! that are held are therefore visible to tests. It runs the widget operations of tasks and feeds
//! their ready outputs back. It never waits: what is not ready at once (timers, other threads) is
//! dropped, and a test sends the message such a task would have sent. Subscriptions do not run.

mod harvest;
pub mod keys;
mod surface;
mod tasks;

use std::mem;
use std::time::Instant;

use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{clipboard, mouse, renderer};
use iced::keyboard::{self, Key, Modifiers};
use iced::touch::{self, Finger};
use iced::{Color, Element, Event, Font, Pixels, Point, Rectangle, Size, Task, Theme, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_runtime::{Action, task};
use overdose_checklist::ui::widget::Name;

use harvest::{Harvest, Kind};
pub use keys::character;
pub use surface::Surface;
use tasks::Waiting;

/// Rounds of messages and tasks after which an application counts as running in a circle.
const ROUNDS: usize = 1000;

/// An application without a window.
pub struct Driver<S, M> {
    state: S,
    update: fn(&mut S, M) -> Task<M>,
    view: for<'a> fn(&'a S) -> Element<'a, M>,
    size: Size,
    theme: Theme,
    renderer: iced::Renderer,
    cache: Cache,
    cursor: mouse::Cursor,
    modifiers: Modifiers,
    exited: bool,
}

impl<S, M: Clone + Send + 'static> Driver<S, M> {
    /// Opens the application in a window of this size (logical pixels) and draws it once.
    pub fn new(
        state: S,
        update: fn(&mut S, M) -> Task<M>,
        view: for<'a> fn(&'a S) -> Element<'a, M>,
        size: Size,
    ) -> Self {
        let mut driver = Self {
            state,
            update,
            view,
            size,
            theme: Theme::Light,
            renderer: headless_renderer(),
            cache: Cache::new(),
            cursor: mouse::Cursor::Unavailable,
            modifiers: Modifiers::empty(),
            exited: false,
        };
        driver.redraw();
        driver
    }

    /// The state of the application.
    pub fn state(&self) -> &S {
        &self.state
    }

    /// Whether a task asked the application to end.
    pub fn exited(&self) -> bool {
        self.exited
    }

    /// Draws with this theme from now on.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
    }

    /// Changes the size of the window.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.events(&[Event::Window(window::Event::Resized(size))]);
    }

    // Messages and tasks

    /// Sends a message that comes from outside the view, such as a timer that fired.
    pub fn send(&mut self, message: M) {
        self.settle(vec![message], Vec::new());
        self.redraw();
    }

    /// Runs a task that no message returned, such as the one of the start.
    pub fn run(&mut self, task: Task<M>) {
        let waiting = task::into_stream(task).map(Waiting::new);
        self.settle(Vec::new(), waiting.into_iter().collect());
        self.redraw();
    }

    // Keyboard

    /// Presses a key; pressing it again without a release gives a second press that is not marked
    /// as a repeat.
    pub fn press(&mut self, key: impl Into<Key>) {
        let event = keys::pressed(&key.into(), self.modifiers, false);
        self.events(&[event]);
    }

    /// Lets a key go.
    pub fn release(&mut self, key: impl Into<Key>) {
        let event = keys::released(&key.into(), self.modifiers);
        self.events(&[event]);
    }

    /// Presses a key and lets it go.
    pub fn tap(&mut self, key: impl Into<Key>) {
        let key = key.into();
        self.press(key.clone());
        self.release(key);
    }

    /// Presses a key and keeps it down for a number of repeats, without letting it go.
    pub fn hold(&mut self, key: impl Into<Key>, repeats: usize) {
        let key = key.into();
        self.press(key.clone());
        for _ in 0..repeats {
            let event = keys::pressed(&key, self.modifiers, true);
            self.events(&[event]);
        }
    }

    /// Sets the modifiers that are down from now on.
    pub fn set_modifiers(&mut self, modifiers: Modifiers) {
        self.modifiers = modifiers;
        let event = keyboard::Event::ModifiersChanged(modifiers);
        self.events(&[Event::Keyboard(event)]);
    }

    /// Taps a key while the modifiers are down.
    pub fn tap_with(&mut self, modifiers: Modifiers, key: impl Into<Key>) {
        self.set_modifiers(modifiers);
        self.tap(key);
        self.set_modifiers(Modifiers::empty());
    }

    /// The window loses the keyboard; releases of held keys are not seen.
    pub fn blur(&mut self) {
        self.events(&[Event::Window(window::Event::Unfocused)]);
    }

    // Pointer

    /// Moves the pointer, in logical pixels from the corner of the window.
    pub fn move_to(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        self.events(&[Event::Mouse(mouse::Event::CursorMoved { position })]);
    }

    /// Presses the left button where the pointer is.
    pub fn mouse_press(&mut self) {
        let event = mouse::Event::ButtonPressed(mouse::Button::Left);
        self.events(&[Event::Mouse(event)]);
    }

    /// Lets the left button go where the pointer is.
    pub fn mouse_release(&mut self) {
        let event = mouse::Event::ButtonReleased(mouse::Button::Left);
        self.events(&[Event::Mouse(event)]);
    }

    /// Clicks at a place.
    pub fn click_at(&mut self, position: Point) {
        self.move_to(position);
        self.mouse_press();
        self.mouse_release();
    }

    /// Clicks the middle of the widget that is called or shows exactly this text; names come before
    /// texts. False when it is not there or scrolled out of sight.
    pub fn click(&mut self, text: &str) -> bool {
        self.place_of(text).is_some_and(|bounds| {
            self.click_at(bounds.center());
            true
        })
    }

    /// Clicks the middle of the widget with this id.
    pub fn click_id(&mut self, id: impl Into<Id>) -> bool {
        let id = id.into();
        let place = self
            .harvest()
            .into_iter()
            .filter(|item| item.id.as_ref() == Some(&id))
            .find_map(|item| item.visible);
        place.is_some_and(|bounds| {
            self.click_at(bounds.center());
            true
        })
    }

    /// Puts a finger down.
    pub fn touch(&mut self, finger: u64, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        let id = Finger(finger);
        self.events(&[Event::Touch(touch::Event::FingerPressed { id, position })]);
    }

    /// The mouse leaves the window.
    pub fn leave(&mut self) {
        self.cursor = mouse::Cursor::Unavailable;
        self.events(&[Event::Mouse(mouse::Event::CursorLeft)]);
    }

    /// Puts a finger down, and the mouse is elsewhere.
    pub fn touch_away(&mut self, finger: u64, position: Point) {
        let id = Finger(finger);
        self.events(&[Event::Touch(touch::Event::FingerPressed { id, position })]);
    }

    /// Lifts a finger, and the mouse is elsewhere.
    pub fn lift_away(&mut self, finger: u64, position: Point) {
        let id = Finger(finger);
        self.events(&[Event::Touch(touch::Event::FingerLifted { id, position })]);
    }

    /// Lifts a finger.
    pub fn lift(&mut self, finger: u64, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        let id = Finger(finger);
        self.events(&[Event::Touch(touch::Event::FingerLifted { id, position })]);
    }

    // What there is to see

    /// Every text shown, in tree order; each is listed as often as it is shown.
    pub fn texts(&mut self) -> Vec<String> {
        self.boxes().into_iter().map(|(text, _)| text).collect()
    }

    /// Every text shown with its bounds in the window; they may lie outside when scrolled away.
    pub fn boxes(&mut self) -> Vec<(String, Rectangle)> {
        let boxes = self.harvest().into_iter().filter_map(|item| {
            let Kind::Text(text) = item.kind else {
                return None;
            };
            Some((text, item.bounds))
        });
        boxes.collect()
    }

    /// How many larger scales the screen had to give up until everything fitted.
    pub fn given_up(&mut self) -> usize {
        let fitted = self.harvest().into_iter().find_map(|item| match item.kind {
            Kind::Fitted(given_up) => Some(given_up),
            _ => None,
        });
        fitted.expect("a screen that fits itself")
    }

    /// What buttons and headings report about themselves, with the bounds of each.
    pub fn names(&mut self) -> Vec<(Name, Rectangle)> {
        let names = self.harvest().into_iter().filter_map(|item| {
            let Kind::Name(name) = item.kind else {
                return None;
            };
            Some((name, item.bounds))
        });
        names.collect()
    }

    /// The visible part of the widget that is called or shows exactly this text.
    pub fn place_of(&mut self, text: &str) -> Option<Rectangle> {
        let items = self.harvest();
        let is_called = |kind: &Kind| matches!(kind, Kind::Name(name) if name.text == text);
        let is_shown = |kind: &Kind| matches!(kind, Kind::Text(shown) if shown == text);
        let named = items.iter().filter(|item| is_called(&item.kind));
        let shown = items.iter().filter(|item| is_shown(&item.kind));
        named.chain(shown).find_map(|item| item.visible)
    }

    /// The name of the focused widget, or its id when it has none.
    ///
    /// # Panics
    ///
    /// When two widgets hold the focus: one Enter would activate both.
    pub fn focused(&mut self) -> Option<String> {
        let items = self.harvest();
        let mut focused = items
            .iter()
            .filter(|item| matches!(item.kind, Kind::Focus(true)));
        let item = focused.next()?;
        assert!(focused.next().is_none(), "two widgets hold the focus");
        let name = items.iter().find_map(|other| match &other.kind {
            Kind::Name(name) if item.id.is_some() && other.id == item.id => Some(name.text.clone()),
            _ => None,
        });
        Some(name.unwrap_or_else(|| format!("{:?}", item.id)))
    }

    /// Whether the widget with this id holds the focus.
    pub fn is_focused(&mut self, id: impl Into<Id>) -> bool {
        let id = id.into();
        self.harvest()
            .iter()
            .any(|item| item.id.as_ref() == Some(&id) && matches!(item.kind, Kind::Focus(true)))
    }

    /// Draws the window on white.
    pub fn picture(&mut self) -> Vec<Vec<[u8; 4]>> {
        self.picture_on(Color::WHITE)
    }

    /// Draws the window on this ground, one pixel for each logical pixel: rows of red, green, blue, alpha.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn picture_on(&mut self, ground: Color) -> Vec<Vec<[u8; 4]>> {
        self.redraw();
        let size = Size::new(self.size.width as u32, self.size.height as u32);
        let pixels = renderer::Headless::screenshot(&mut self.renderer, size, 1.0, ground);
        let pixels = pixels.chunks_exact(4).map(|p| [p[0], p[1], p[2], p[3]]);
        let pixels: Vec<_> = pixels.collect();
        pixels
            .chunks(size.width as usize)
            .map(<[_]>::to_vec)
            .collect()
    }

    /// Paints the window on a surface, in as few pieces as differ from the last time.
    pub fn present(&mut self, surface: &mut Surface, ground: Color) -> usize {
        self.redraw();
        self.paint(surface, ground)
    }

    /// Paints what was drawn last on a surface: the same moment again.
    pub fn paint(&mut self, surface: &mut Surface, ground: Color) -> usize {
        surface.present(&mut self.renderer, ground)
    }

    // The loop

    /// Lets the widgets see a batch of events that arrived within one frame, then all that follows
    /// from it: messages, tasks, a new view, a redraw.
    pub fn events(&mut self, events: &[Event]) {
        let messages = self.show(events);
        self.settle(messages, Vec::new());
        self.redraw();
    }

    fn redraw(&mut self) {
        // iced gives a frame three chances to come to rest, too.
        for _ in 0..3 {
            let event = window::Event::RedrawRequested(Instant::now());
            let messages = self.show(&[Event::Window(event)]);
            if messages.is_empty() {
                break;
            }
            self.settle(messages, Vec::new());
        }
        let (theme, cursor) = (self.theme.clone(), self.cursor);
        let style = renderer::Style::default();
        self.with_ui(|ui, renderer| ui.draw(renderer, &theme, &style, cursor));
    }

    fn show(&mut self, events: &[Event]) -> Vec<M> {
        let cursor = self.cursor;
        let mut messages = Vec::new();
        self.with_ui(|ui, renderer| {
            ui.update(
                events,
                cursor,
                renderer,
                &mut clipboard::Null,
                &mut messages,
            )
        });
        messages
    }

    /// Runs messages and tasks until nothing is ready any more.
    fn settle(&mut self, mut messages: Vec<M>, mut waiting: Vec<Waiting<M>>) {
        for _ in 0..ROUNDS {
            // As in iced: all messages first, then what their tasks have ready, on the new view.
            for message in messages.drain(..) {
                let task = tasks::enter(|| (self.update)(&mut self.state, message));
                waiting.extend(task::into_stream(task).map(Waiting::new));
            }
            let mut actions = Vec::new();
            for stream in &mut waiting {
                stream.poll(&mut actions);
            }
            waiting.retain(|stream| !stream.is_done());
            for action in actions {
                match action {
                    Action::Output(message) => messages.push(message),
                    Action::Widget(operation) => self.operate(operation),
                    Action::Exit => self.exited = true,
                    // Fonts, clipboard, window, system: nobody is there to answer.
                    _ => {}
                }
            }
            if messages.is_empty() && !waiting.iter().any(Waiting::is_woken) {
                return;
            }
        }
        panic!("the application sends itself messages without end");
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.with_ui(|ui, renderer| ui.operate(renderer, operation.as_mut()));
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
    }

    fn harvest(&mut self) -> Vec<harvest::Item> {
        let mut harvest = Harvest::new(Rectangle::with_size(self.size));
        self.with_ui(|ui, renderer| ui.operate(renderer, &mut harvest));
        harvest.items
    }

    fn with_ui<T>(
        &mut self,
        f: impl FnOnce(&mut UserInterface<'_, M, Theme, iced::Renderer>, &mut iced::Renderer) -> T,
    ) -> T {
        let root = (self.view)(&self.state);
        let cache = mem::take(&mut self.cache);
        let mut ui = UserInterface::build(root, self.size, cache, &mut self.renderer);
        let result = f(&mut ui, &mut self.renderer);
        self.cache = ui.into_cache();
        result
    }
}

fn headless_renderer() -> iced::Renderer {
    let renderer =
        <iced::Renderer as renderer::Headless>::new(Font::DEFAULT, Pixels(16.0), Some("tiny-skia"));
    tasks::block_on(renderer).expect("the software renderer needs nothing from the machine")
}
