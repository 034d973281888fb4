//! Hands on to the one widget inside what a wrapper does not do itself.

/// Writes those methods of `Widget` for a wrapper that only hand on to the element in the named field.
macro_rules! forward {
    ($field:ident: $($method:ident),+ $(,)?) => {
        $($crate::ui::widget::forward::forward!(@$method $field);)+
    };
    (@children $field:ident) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.$field)]
        }
    };
    (@size $field:ident) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.$field.as_widget().size()
        }

        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.$field.as_widget().size_hint()
        }
    };
    (@layout $field:ident) => {
        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            let Some(tree) = tree.children.first_mut() else {
                return iced::advanced::layout::Node::default();
            };
            self.$field.as_widget_mut().layout(tree, renderer, limits)
        }
    };
    (@operate $field:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            if let Some(tree) = tree.children.first_mut() {
                self.$field
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        }
    };
    (@update $field:ident) => {
        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, Message>,
            viewport: &iced::Rectangle,
        ) {
            if let Some(tree) = tree.children.first_mut() {
                self.$field.as_widget_mut().update(
                    tree, event, layout, cursor, renderer, clipboard, shell, viewport,
                );
            }
        }
    };
    (@draw $field:ident) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &iced::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            if let Some(tree) = tree.children.first() {
                self.$field
                    .as_widget()
                    .draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    };
    (@mouse_interaction $field:ident) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::advanced::mouse::Interaction {
            tree.children
                .first()
                .map_or(iced::advanced::mouse::Interaction::None, |tree| {
                    self.$field
                        .as_widget()
                        .mouse_interaction(tree, layout, cursor, viewport, renderer)
                })
        }
    };
    (@overlay $field:ident) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
            let tree = tree.children.first_mut()?;
            self.$field
                .as_widget_mut()
                .overlay(tree, layout, renderer, viewport, translation)
        }
    };
}

pub(in crate::ui::widget) use forward;
