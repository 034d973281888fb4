//! Arranges widgets as iced's rows and columns cannot: in cells of the same size, and whole or not at all.

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::widget::space;
use iced::{Element, Length, Point, Rectangle, Renderer, Size};

use super::behaviour::{Behaviour, host};

/// Widgets in an arrangement.
///
/// ```
/// use iced::Element;
/// use iced::widget::text;
/// use overdose_checklist::ui::widget::EvenGrid;
///
/// let answers: Element<'_, ()> = EvenGrid::grid(3, 16.0, ["Yes", "No", "Not sure"].map(|word| text(word).into())).into();
/// # drop(answers);
/// ```
pub struct EvenGrid<'a, Message> {
    children: Vec<Element<'a, Message>>,
    arrangement: Arrangement,
    gap: f32,
}

#[derive(Clone, Copy)]
enum Arrangement {
    /// Cells of one width, or as wide as each column's share; those of a row have the height of the tallest.
    Grid {
        columns: usize,
        shares: Option<&'static [f32]>,
    },
    /// One below the other, as many as there is room for.
    Whole { from_end: bool },
}

impl<'a, Message: 'a> EvenGrid<'a, Message> {
    /// A grid as wide as its place.
    pub fn grid(
        columns: usize,
        gap: f32,
        children: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Self {
        let shares = None;
        Self::new(Arrangement::Grid { columns, shares }, gap, children)
    }

    /// A grid whose columns have these shares of the width, with an empty cell wherever there is nothing.
    pub fn slots(
        shares: &'static [f32],
        gap: f32,
        slots: impl IntoIterator<Item = Option<Element<'a, Message>>>,
    ) -> Self {
        let cells = slots
            .into_iter()
            .map(|slot| slot.unwrap_or_else(|| space::horizontal().width(Length::Shrink).into()));
        let arrangement = Arrangement::Grid {
            columns: shares.len(),
            shares: Some(shares),
        };
        Self::new(arrangement, gap, cells)
    }

    /// The first ones that fit into the height there is, each whole: half a sentence is worse than none.
    pub fn first(gap: f32, children: impl IntoIterator<Item = Element<'a, Message>>) -> Self {
        Self::new(Arrangement::Whole { from_end: false }, gap, children)
    }

    /// The last ones that fit into the height there is, each whole.
    pub fn last(gap: f32, children: impl IntoIterator<Item = Element<'a, Message>>) -> Self {
        Self::new(Arrangement::Whole { from_end: true }, gap, children)
    }

    fn new(
        arrangement: Arrangement,
        gap: f32,
        children: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Self {
        Self {
            children: children.into_iter().collect(),
            arrangement,
            gap,
        }
    }

    fn grid_layout(
        &mut self,
        columns: usize,
        shares: Option<&[f32]>,
        trees: &mut [Tree],
        renderer: &Renderer,
        limits: &Limits,
    ) -> Node {
        let width = limits.max().width;
        let gaps = self.gap * small(columns.saturating_sub(1));
        let room = (width - gaps).max(0.0);
        let even = vec![1.0; columns];
        let shares = shares.unwrap_or(&even);
        let whole: f32 = shares.iter().sum();
        let cells: Vec<f32> = shares.iter().map(|share| room * share / whole).collect();
        let mut nodes = Vec::with_capacity(self.children.len());
        let mut top = 0.0;
        let rows = self.children.chunks_mut(columns.max(1));
        for (row, trees) in rows.zip(trees.chunks_mut(columns.max(1))) {
            let mut lay = |least: f32| -> Vec<Node> {
                let limits = |cell| {
                    Limits::with_compression(
                        Size::new(cell, least),
                        Size::new(cell, f32::INFINITY),
                        Size::new(false, true),
                    )
                };
                let cells = row.iter_mut().zip(trees.iter_mut()).zip(&cells);
                cells
                    .map(|((child, tree), cell)| {
                        child.as_widget_mut().layout(tree, renderer, &limits(*cell))
                    })
                    .collect()
            };
            let tallest = |nodes: &[Node]| {
                let heights = nodes.iter().map(|node| node.size().height);
                heights.fold(0.0, f32::max)
            };
            let natural = lay(0.0);
            let height = tallest(&natural);
            let is_even = natural.iter().all(|node| node.size().height >= height);
            let even = if is_even { natural } else { lay(height) };
            let mut left = 0.0;
            for (node, cell) in even.into_iter().zip(&cells) {
                nodes.push(node.move_to(Point::new(left, top)));
                left += cell + self.gap;
            }
            top += height + self.gap;
        }
        Node::with_children(Size::new(width, (top - self.gap).max(0.0)), nodes)
    }

    fn whole_layout(
        &mut self,
        from_end: bool,
        trees: &mut [Tree],
        renderer: &Renderer,
        limits: &Limits,
    ) -> Node {
        let place = limits.max();
        let each = Limits::with_compression(
            Size::ZERO,
            Size::new(place.width, f32::INFINITY),
            Size::new(false, true),
        );
        let mut nodes = vec![Node::new(Size::ZERO); self.children.len()];
        let mut used = 0.0;
        let all = self.children.iter_mut().zip(trees).zip(&mut nodes);
        let mut ordered: Vec<_> = all.collect();
        if from_end {
            ordered.reverse();
        }
        for ((child, tree), node) in ordered {
            let laid = child.as_widget_mut().layout(tree, renderer, &each);
            let height = laid.size().height;
            if used + height > place.height {
                break;
            }
            *node = laid.move_to(Point::new(0.0, used));
            used += height + self.gap;
        }
        let height = (used - self.gap).max(0.0);
        if from_end {
            for node in &mut nodes {
                let bounds = node.bounds();
                *node = node
                    .clone()
                    .move_to(Point::new(0.0, height - bounds.y - bounds.height));
            }
        }
        let size = limits.resolve(Length::Fill, Length::Fill, Size::new(place.width, height));
        Node::with_children(size, nodes)
    }
}

/// A small count as a length factor.
fn small(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

impl<'a, Message: 'a> Behaviour<'a, Message> for EvenGrid<'a, Message> {
    type State = ();

    fn state(&self) {}

    fn contents(&self) -> &[Element<'a, Message>] {
        &self.children
    }

    fn contents_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut self.children
    }

    fn size(&self) -> Size<Length> {
        let height = match self.arrangement {
            Arrangement::Grid { .. } => Length::Shrink,
            Arrangement::Whole { .. } => Length::Fill,
        };
        Size::new(Length::Fill, height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        match self.arrangement {
            Arrangement::Grid { columns, shares } => {
                self.grid_layout(columns, shares, &mut tree.children, renderer, limits)
            }
            Arrangement::Whole { from_end } => {
                self.whole_layout(from_end, &mut tree.children, renderer, limits)
            }
        }
    }

    /// What has no place is not there.
    fn shows(content: &Layout<'_>) -> bool {
        content.bounds().width > 0.0 && content.bounds().height > 0.0
    }

    fn report(&mut self, (): &mut (), bounds: Rectangle, to: &mut dyn Operation) {
        to.container(None, bounds);
    }
}

impl<'a, Message: 'a> From<EvenGrid<'a, Message>> for Element<'a, Message> {
    fn from(frame: EvenGrid<'a, Message>) -> Self {
        host(frame)
    }
}
