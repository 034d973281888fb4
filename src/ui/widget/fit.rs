//! Shows a screen at the largest text size at which everything on it fits, and mirrors it for languages that run from right
//! to left.

use std::slice;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::widget::space;
use iced::{Element, Length, Point, Rectangle, Renderer, Size};

use super::behaviour::{Behaviour, host};

/// How far a box may stick out of its parent, in logical pixels: less than anybody can see.
const SLACK: f32 = 0.5;

/// Tries scales, the largest first, until a screen fits into its place.
///
/// A screen fits when every box in it lies inside the box that holds it, all the way up to the window. The search goes twice:
/// first for what matters, then for what stands around it. Once a scale had to be given up it is not tried again as long as
/// this widget lives (a new screen is a new widget, through [`ResetOnChange`]): text that changes size while it is read is worse
/// than smaller text.
///
/// ```
/// use iced::Element;
/// use iced::widget::text;
/// use overdose_checklist::ui::widget::Fit;
///
/// let sizes = |window: iced::Size| vec![window.width / 10.0, window.width / 20.0];
/// let fit: Element<'_, ()> = Fit::new(sizes, |size: f32| text("Push").size(size).into()).into();
/// # drop(fit);
/// ```
///
/// [`ResetOnChange`]: super::ResetOnChange
pub struct Fit<'a, Message, Scale> {
    scales: Box<dyn Fn(Size) -> Vec<Scale> + 'a>,
    then: fn(Scale) -> Vec<Scale>,
    build: Box<dyn Fn(Scale) -> Element<'a, Message> + 'a>,
    mirrored: bool,
    content: Element<'a, Message>,
}

impl<'a, Message: 'a, Scale: Copy + PartialEq + 'static> Fit<'a, Message, Scale> {
    /// A screen that is built at one of the scales of its size, the largest first. The last one is taken even where it does
    /// not fit.
    pub fn new(
        scales: impl Fn(Size) -> Vec<Scale> + 'a,
        build: impl Fn(Scale) -> Element<'a, Message> + 'a,
    ) -> Self {
        Self {
            scales: Box::new(scales),
            then: |scale| vec![scale],
            build: Box::new(build),
            mirrored: false,
            content: space::horizontal().into(),
        }
    }

    /// Then goes on from the scale that fits to the first of these that fits too; the last of them is that scale itself.
    #[must_use]
    pub fn then(mut self, then: fn(Scale) -> Vec<Scale>) -> Self {
        self.then = then;
        self
    }

    /// Whether left is right.
    #[must_use]
    pub fn mirrored(mut self, mirrored: bool) -> Self {
        self.mirrored = mirrored;
        self
    }

    /// Builds the content at a scale and lays it out.
    fn attempt(&mut self, scale: Scale, tree: &mut Tree, place: Attempt) -> Node {
        self.content = (self.build)(scale);
        tree.diff_children(self.contents());
        self.content(tree, place.renderer, place.limits)
    }

    /// The first scale from `from` on that fits, taking it that all after it fit too.
    fn search(&mut self, scales: &[Scale], from: usize, tree: &mut Tree, place: Attempt) -> Found {
        let last = scales.len().saturating_sub(1);
        let (mut failed, mut works) = (from, last);
        let mut tried = from.min(last);
        let mut node = Node::default();
        while let Some(scale) = scales.get(tried) {
            node = self.attempt(*scale, tree, place);
            if fits(&node) {
                works = tried;
            } else {
                failed = tried;
            }
            if works <= failed + 1 {
                break;
            }
            // Most often one of the next fits: the steps are short at first. Once one fits the way to it is halved.
            let half = usize::midpoint(failed, works);
            tried = if works == last {
                (failed + failed.saturating_sub(from).max(1)).min(half)
            } else {
                half
            };
        }
        if tried != works
            && let Some(scale) = scales.get(works)
        {
            node = self.attempt(*scale, tree, place);
        }
        Found { index: works, node }
    }
}

/// Where a screen is laid out.
#[derive(Clone, Copy)]
struct Attempt<'p> {
    renderer: &'p Renderer,
    limits: &'p Limits,
}

/// A scale that fits, and the boxes at that scale.
struct Found {
    index: usize,
    node: Node,
}

/// What a screen reports about itself through `Operation::custom`: how many larger scales it had to give up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitted(pub usize);

/// What is remembered from layout to layout.
pub struct State<Scale> {
    scales: Vec<Scale>,
    /// The scale that was taken, by its places in both searches.
    taken: (usize, usize),
}

impl<'a, Message: 'a, Scale: Copy + PartialEq + 'static> Behaviour<'a, Message>
    for Fit<'a, Message, Scale>
{
    type State = State<Scale>;

    fn state(&self) -> Self::State {
        State {
            scales: Vec::new(),
            taken: (0, 0),
        }
    }

    fn contents(&self) -> &[Element<'a, Message>] {
        slice::from_ref(&self.content)
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        slice::from_mut(&mut self.content)
    }

    /// What stands in it is known only once there is a size: until then nothing is compared.
    fn diff(&self, _tree: &mut Tree) {}

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let place = Attempt { renderer, limits };
        let scales = (self.scales)(limits.max());
        let state = tree.state.downcast_ref::<State<Scale>>();
        let before = (state.scales == scales).then_some(state.taken);
        let (first, second) = before.unwrap_or((0, 0));
        let more = |index: usize| {
            scales
                .get(index)
                .map_or_else(Vec::new, |scale| (self.then)(*scale))
        };

        // Most of the time what fitted before fits still.
        let mut taken = (first, second);
        let mut node = Node::default();
        let mut settled = false;
        if before.is_some()
            && let Some(scale) = more(first).get(second)
        {
            node = self.attempt(*scale, tree, place);
            settled = fits(&node);
        }
        if !settled {
            let found = self.search(&scales, first, tree, place);
            let more = scales
                .get(found.index)
                .map_or_else(Vec::new, |scale| (self.then)(*scale));
            taken = (found.index, 0);
            node = found.node;
            if more.len() > 1 {
                let from = if found.index == first { second } else { 0 };
                let found = self.search(&more, from, tree, place);
                taken.1 = found.index;
                node = found.node;
            }
        }
        *tree.state.downcast_mut::<State<Scale>>() = State { scales, taken };
        let node = if self.mirrored { mirror(&node) } else { node };
        Node::with_children(node.size(), vec![node])
    }

    fn report(&mut self, state: &mut Self::State, bounds: Rectangle, to: &mut dyn Operation) {
        to.custom(None, bounds, &mut Fitted(state.taken.0));
    }
}

/// Whether every box lies inside the one that holds it.
fn fits(node: &Node) -> bool {
    let size = node.size();
    node.children().iter().all(|child| {
        let bounds = child.bounds();
        bounds.x >= -SLACK
            && bounds.y >= -SLACK
            && bounds.x + bounds.width <= size.width + SLACK
            && bounds.y + bounds.height <= size.height + SLACK
            && fits(child)
    })
}

/// The same boxes with left and right exchanged, each inside its own parent.
fn mirror(node: &Node) -> Node {
    let size = node.size();
    let children = node.children().iter().map(|child| {
        let bounds = child.bounds();
        mirror(child).move_to(Point::new(size.width - bounds.x - bounds.width, bounds.y))
    });
    Node::with_children(size, children.collect())
}

impl<'a, Message: 'a, Scale: Copy + PartialEq + 'static> From<Fit<'a, Message, Scale>>
    for Element<'a, Message>
{
    fn from(fit: Fit<'a, Message, Scale>) -> Self {
        host(fit)
    }
}
