//! How an action button is laid out and drawn, and what it makes of events.

use std::time::Instant;
use std::{mem, slice};

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Shell, mouse};
use iced::{
    Alignment, Border, Element, Event, Length, Point, Rectangle, Renderer, Size, touch, window,
};

use super::state::{Pointer, State, point, pointer_down, pointer_up};
use super::{ActionButton, GAP, HELD, RING, Status};
use crate::ui::widget::behaviour::{Behaviour, EventContext, Paint};
use crate::ui::widget::keys::{HeldKeys, is_activation};
use crate::ui::widget::{Guarded, paint};

impl<'a, Message: Clone> Behaviour<'a, Message> for ActionButton<'a, Message> {
    type State = State;

    fn state(&self) -> State {
        State::new(self.id.clone(), HeldKeys::default())
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    fn keeps(&self, state: &mut State) -> bool {
        let keeps = state.focus.id == self.id;
        if !keeps {
            // A key that is still down must not act on the newcomer either.
            *state = State::new(self.id.clone(), mem::take(&mut state.held));
        } else if self.on_press.is_none() {
            state.pressed = None;
        }
        keeps
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        // Where there is no room for a finger the button sticks out, so that the screen is made to fit.
        let least = Size::new(self.least, self.least);
        let limits = Limits::with_compression(
            limits.min().max(least),
            limits.max().max(least),
            limits.compression(),
        );
        layout::positioned(
            &limits,
            self.width,
            self.height,
            self.padding,
            |limits| self.content(tree, renderer, &limits.loose()),
            |content, size| content.align(Alignment::Start, Alignment::Center, size),
        )
    }

    fn report(&mut self, state: &mut State, bounds: Rectangle, to: &mut dyn Operation) {
        state.focus.report(&mut self.name, bounds, to);
    }

    fn update(&self, state: &mut State, mut context: EventContext<Message>) {
        let EventContext {
            event,
            bounds,
            cursor,
            ref mut shell,
        } = context;
        let point = point(event, cursor);
        let is_over = point.is_some_and(|point| bounds.contains(point));

        // Bookkeeping comes first, whoever captured the event: a release or a click elsewhere that
        // is missed here would leave a press or a second focus behind.
        let is_first_press = state.held.observe(event);
        let down = pointer_down(event);
        let up = pointer_up(event).filter(|up| state.pressed == Some(*up));
        if down.is_some() && !is_over {
            state.focus.is_focused = false;
        }
        if up.is_some() {
            state.pressed = None;
        }
        match event {
            Event::Touch(touch::Event::FingerLost { id, .. })
                if state.pressed == Some(Pointer::Touch(*id)) =>
            {
                state.pressed = None;
            }
            Event::Window(window::Event::Unfocused) => state.pressed = None,
            Event::Window(window::Event::RedrawRequested(now)) => {
                state.spent = false;
                self.show(state, bounds, *now, shell);
            }
            _ => {}
        }

        if !shell.is_event_captured() {
            if down.is_some() && is_over {
                if self.on_press.is_some() {
                    state.focus.is_focused = true;
                    state.pressed = down;
                    state.began = self.guarded.map_or(0, |guarded| guarded.now());
                }
                shell.capture_event();
            } else if up.is_some() {
                if is_over {
                    self.release(state, bounds, point, shell);
                }
                shell.capture_event();
            } else if state.focus.is_focused && is_activation(event) {
                if is_first_press {
                    self.activate(state, shell);
                }
                shell.capture_event();
            }
        }

        state.focus.show(self.status(state, is_over), &mut context);
    }

    fn draw(&self, state: &State, paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        let bounds = paint.bounds;
        let is_over = paint.cursor.is_over(bounds);
        let (status, is_focused) = match self.pose {
            Some(pose) => (pose.status, pose.is_focused),
            None => (
                self.status(state, is_over),
                state.focus.is_focused && !self.hides_ring,
            ),
        };
        let style = (self.style)(paint.theme, status);

        let renderer = &mut *paint.renderer;
        if is_focused {
            let gap = Border::default().rounded(style.radius);
            paint::fill(renderer, bounds, paint::opposite(style.ring), gap);
            let inner = bounds.shrink(RING + GAP);
            paint::fill(renderer, inner, style.background, style.border(RING + GAP));
        } else {
            paint::fill(renderer, bounds, style.background, style.border(0.0));
        }

        paint.style.text_color = style.text;
        contents(paint);

        // Over the content, so that nothing can hide it.
        if is_focused {
            paint::outline(paint.renderer, bounds, style.ring, RING, style.radius);
        }
    }

    fn pointer(&self, is_over: bool) -> mouse::Interaction {
        if self.on_press.is_some() && is_over {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<Message: Clone> ActionButton<'_, Message> {
    fn status(&self, state: &State, is_over: bool) -> Status {
        let pressed = state.pressed.is_some() || state.held_back.is_some();
        match (self.on_press.is_some(), is_over, pressed) {
            (false, _, _) => Status::Disabled,
            (true, true, true) => Status::Pressed,
            (true, true, false) => Status::Hovered,
            (true, false, _) => Status::Idle,
        }
    }

    /// Tells the guard where the button is, and ends the show of a press that was held back.
    fn show(&self, state: &mut State, bounds: Rectangle, now: Instant, shell: &mut Shell<Message>) {
        if let Some(guarded) = self.guarded.filter(|_| self.on_press.is_some()) {
            guarded.show(bounds, now);
        }
        match state.held_back {
            Some(until) if now < until => shell.request_redraw_at(until),
            _ => state.held_back = None,
        }
    }

    /// A click or a touch ends on the button.
    fn release(
        &self,
        state: &mut State,
        bounds: Rectangle,
        point: Option<Point>,
        shell: &mut Shell<Message>,
    ) {
        let began = state.began;
        let point = point.unwrap_or_else(|| bounds.center());
        let acts = |guarded: Guarded| guarded.acts(bounds, point, began);
        if self.on_press.is_none() || self.guarded.is_none_or(acts) {
            self.activate(state, shell);
        } else {
            // A key must not do next what the click was not allowed to.
            state.focus.is_focused = false;
            state.held_back = Some(Instant::now() + HELD);
        }
    }

    fn activate(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        if let Some(message) = &self.on_press
            && !mem::replace(&mut state.spent, true)
        {
            shell.publish(message.clone());
        }
    }
}
