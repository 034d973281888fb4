//! Puts a behaviour among the widgets of the toolkit: a widget of ours says only what it does otherwise than hand on to what
//! stands in it.

use std::borrow::Cow;
use std::marker::PhantomData;

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// What a widget does otherwise than hand on to its contents.
pub trait Behaviour<'a, Message> {
    /// What is remembered from view to view.
    type State: 'static;

    /// What is remembered at first.
    fn state(&self) -> Self::State;

    /// What stands in it.
    fn contents(&self) -> &[Element<'a, Message>] {
        &[]
    }

    /// The same, to be changed.
    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut []
    }

    /// Brings what is remembered up to this view. Says whether the contents keep what they remember, or begin anew.
    fn keeps(&self, _state: &mut Self::State) -> bool {
        true
    }

    /// The same for the contents too.
    fn diff(&self, tree: &mut Tree) {
        if self.keeps(tree.state.downcast_mut()) {
            tree.diff_children(self.contents());
        } else {
            tree.children = self.contents().iter().map(Tree::new).collect();
        }
    }

    /// How much room it takes.
    fn size(&self) -> Size<Length> {
        let content = self.contents().first();
        content.map_or(Size::new(Length::Shrink, Length::Shrink), |content| {
            content.as_widget().size()
        })
    }

    /// Its box, with those of its contents in it.
    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let content = self.content(tree, renderer, limits);
        Node::with_children(content.size(), vec![content])
    }

    /// The box of the one thing that stands in it.
    fn content(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let content = self.contents_mut().first_mut();
        content
            .zip(tree.children.first_mut())
            .map_or_else(Node::default, |(content, tree)| {
                content.as_widget_mut().layout(tree, renderer, limits)
            })
    }

    /// Whether one of its contents is there for anybody.
    fn shows(_content: &Layout<'_>) -> bool {
        true
    }

    /// What it tells of itself to whoever asks.
    fn report(&mut self, _state: &mut Self::State, _bounds: Rectangle, _to: &mut dyn Operation) {}

    /// What the contents get of an event: usually all of it; nothing where it ends here.
    fn hand_on<'e>(
        &self,
        _state: &mut Self::State,
        event: &'e Event,
        _shell: &mut Shell<'_, Message>,
    ) -> Option<Cow<'e, Event>> {
        Some(Cow::Borrowed(event))
    }

    /// Takes an event once the contents have had it.
    fn update(&self, _state: &mut Self::State, _context: EventContext<'_, '_, Message>) {}

    /// Draws it; `contents` draws what stands in it.
    fn draw(&self, _state: &Self::State, paint: &mut Paint, contents: impl FnOnce(&mut Paint)) {
        contents(paint);
    }

    /// How the pointer looks over it.
    fn pointer(&self, _is_over: bool) -> mouse::Interaction {
        mouse::Interaction::None
    }
}

/// An event, and where the widget and the pointer are.
pub struct EventContext<'h, 's, Message> {
    pub event: &'h Event,
    /// Where the widget is.
    pub bounds: Rectangle,
    pub cursor: mouse::Cursor,
    pub shell: &'h mut Shell<'s, Message>,
}

/// A frame that a widget is drawn in.
pub struct Paint<'p> {
    pub renderer: &'p mut Renderer,
    pub theme: &'p Theme,
    /// What the contents inherit.
    pub style: renderer::Style,
    /// Where the widget is.
    pub bounds: Rectangle,
    /// Where the first box in it is.
    pub inner: Option<Rectangle>,
    pub cursor: mouse::Cursor,
    pub viewport: Rectangle,
}

/// The widget that does what a behaviour says.
pub fn host<'a, Message: 'a>(behaviour: impl Behaviour<'a, Message> + 'a) -> Element<'a, Message> {
    Element::new(Host(behaviour, PhantomData))
}

struct Host<'a, Message, B>(B, PhantomData<Element<'a, Message>>);

/// Tells what a behaviour remembers from what any other widget does.
struct Remembered<State>(PhantomData<State>);

impl<'a, Message, B: Behaviour<'a, Message>> Widget<Message, Theme, Renderer>
    for Host<'a, Message, B>
{
    fn tag(&self) -> tree::Tag {
        // Not of the state itself: what remembers nothing would be taken for a widget of the toolkit that remembers nothing, and its
        // state is none.
        tree::Tag::of::<Remembered<B::State>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.0.state())
    }

    fn children(&self) -> Vec<Tree> {
        self.0.contents().iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        self.0.diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.0.size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        self.0.layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut();
        self.0.report(state, layout.bounds(), operation);
        operation.traverse(&mut |operation| {
            let contents = self.0.contents_mut().iter_mut().zip(&mut tree.children);
            for ((content, tree), layout) in contents.zip(layout.children()) {
                if B::shows(&layout) {
                    let content = content.as_widget_mut();
                    content.operate(tree, layout, renderer, operation);
                }
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
        let state = tree.state.downcast_mut();
        let Some(event) = self.0.hand_on(state, event, shell) else {
            return;
        };
        let contents = self.0.contents_mut().iter_mut().zip(&mut tree.children);
        for ((content, tree), layout) in contents.zip(layout.children()) {
            if B::shows(&layout) {
                content.as_widget_mut().update(
                    tree, &event, layout, cursor, renderer, clipboard, shell, viewport,
                );
            }
        }
        let context = EventContext {
            event: &event,
            bounds: layout.bounds(),
            cursor,
            shell,
        };
        self.0.update(state, context);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let mut paint = Paint {
            renderer,
            theme,
            style: *style,
            bounds: layout.bounds(),
            inner: layout.children().next().map(|inner| inner.bounds()),
            cursor,
            viewport: *viewport,
        };
        let contents = |paint: &mut Paint| {
            let contents = self.0.contents().iter().zip(&tree.children);
            for ((content, tree), layout) in contents.zip(layout.children()) {
                if B::shows(&layout) {
                    let (renderer, style) = (&mut *paint.renderer, &paint.style);
                    let content = content.as_widget();
                    content.draw(tree, renderer, theme, style, layout, cursor, viewport);
                }
            }
        };
        self.0.draw(tree.state.downcast_ref(), &mut paint, contents);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let own = self.0.pointer(cursor.is_over(layout.bounds()));
        let contents = self.0.contents().iter().zip(&tree.children);
        contents
            .zip(layout.children())
            .filter(|(_, layout)| B::shows(layout))
            .fold(own, |most, ((content, tree), layout)| {
                let content = content.as_widget();
                most.max(content.mouse_interaction(tree, layout, cursor, viewport, renderer))
            })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let contents = self.0.contents_mut().iter_mut().zip(&mut tree.children);
        contents
            .zip(layout.children())
            .filter(|(_, layout)| B::shows(layout))
            .find_map(|((content, tree), layout)| {
                let content = content.as_widget_mut();
                content.overlay(tree, layout, renderer, viewport, translation)
            })
    }
}
