//! How an action button is laid out and drawn, and what it makes of events.

use std::mem;
use std::slice;
use std::time::Instant;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{
    Alignment, Border, Event, Length, Rectangle, Renderer, Size, Theme, Vector, touch, window,
};

use super::state::{Pointer, State, pointer_down, pointer_up};
use super::{ActionButton, GAP, HELD, RING, Status};
use crate::ui::widget::keys::{HeldKeys, is_activation};
use crate::ui::widget::{Guarded, paint};

impl<Message: Clone> Widget<Message, Theme, Renderer> for ActionButton<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.id.clone(), HeldKeys::default()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id != self.id {
            // A key that is still down must not act on the newcomer either.
            *state = State::new(self.id.clone(), mem::take(&mut state.held));
            tree.children = self.children();
            return;
        }
        if self.on_press.is_none() {
            state.pressed = None;
        }
        tree.diff_children(slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = &mut self.content;
        // Where there is no room for a finger the button sticks out, so that the screen is made to fit.
        let least = Size::new(self.least, self.least);
        let limits = layout::Limits::with_compression(
            limits.min().max(least),
            limits.max().max(least),
            limits.compression(),
        );
        layout::positioned(
            &limits,
            self.width,
            self.height,
            self.padding,
            |limits| {
                let limits = limits.loose();
                tree.children
                    .first_mut()
                    .map_or_else(layout::Node::default, |tree| {
                        content.as_widget_mut().layout(tree, renderer, &limits)
                    })
            },
            |content, size| content.align(Alignment::Start, Alignment::Center, size),
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(Some(&self.id), layout.bounds(), state);
        operation.custom(Some(&self.id), layout.bounds(), &mut self.name);
        operation.traverse(&mut |operation| {
            if let (Some(tree), Some(layout)) =
                (tree.children.first_mut(), layout.children().next())
            {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let (Some(tree), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }

        let state = tree.state.downcast_mut::<State>();
        let is_over = cursor.is_over(layout.bounds());

        // Bookkeeping comes first, whoever captured the event: a release or a click elsewhere that
        // is missed here would leave a press or a second focus behind.
        let is_first_press = state.held.observe(event);
        let down = pointer_down(event);
        let up = pointer_up(event).filter(|up| state.pressed == Some(*up));
        if down.is_some() && !is_over {
            state.is_focused = false;
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
                self.show(state, layout.bounds(), *now, shell);
            }
            _ => {}
        }

        if !shell.is_event_captured() {
            if down.is_some() && is_over {
                if self.on_press.is_some() {
                    state.is_focused = true;
                    state.pressed = down;
                    state.began = self.guarded.map_or(0, |guarded| guarded.now());
                }
                shell.capture_event();
            } else if up.is_some() {
                if is_over {
                    self.let_go(state, layout.bounds(), cursor, shell);
                }
                shell.capture_event();
            } else if state.is_focused && is_activation(event) {
                if is_first_press {
                    self.activate(state, shell);
                }
                shell.capture_event();
            }
        }

        let status = self.status(state, is_over);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.shown = Some(status);
        } else if state.shown != Some(status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _defaults: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let state = tree.state.downcast_ref::<State>();
        let (status, is_focused) = match self.pose {
            Some(pose) => (pose.status, pose.is_focused),
            None => (self.status(state, cursor.is_over(bounds)), state.is_focused),
        };
        let style = (self.style)(theme, status);

        if is_focused {
            let gap = Border::default().rounded(style.radius);
            paint::fill(renderer, bounds, paint::opposite(style.ring), gap);
            let inner = bounds.shrink(RING + GAP);
            paint::fill(renderer, inner, style.background, style.border(RING + GAP));
        } else {
            paint::fill(renderer, bounds, style.background, style.border(0.0));
        }

        if let (Some(tree), Some(layout)) = (tree.children.first(), layout.children().next()) {
            let inherited = renderer::Style {
                text_color: style.text,
            };
            self.content
                .as_widget()
                .draw(tree, renderer, theme, &inherited, layout, cursor, viewport);
        }

        // Over the content, so that nothing can hide it.
        if is_focused {
            paint::outline(renderer, bounds, style.ring, RING, style.radius);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let tree = tree.children.first_mut()?;
        let layout = layout.children().next()?;
        self.content
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
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
    fn let_go(
        &self,
        state: &mut State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<Message>,
    ) {
        let began = state.began;
        let point = cursor.position().unwrap_or_else(|| bounds.center());
        let acts = |guarded: Guarded| guarded.acts(bounds, point, began);
        if self.on_press.is_none() || self.guarded.is_none_or(acts) {
            self.activate(state, shell);
        } else {
            // A key must not do next what the click was not allowed to.
            state.is_focused = false;
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
