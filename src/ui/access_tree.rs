//! A screen as a screen reader knows it: the outline of the view model, with the places where the window shows its buttons.

use std::collections::HashMap;

use accesskit::{
    Action, Live, Node, NodeId, Rect, Role as NodeRole, Toggled, TreeId, TreeInfo, TreeUpdate,
};
use iced::Rectangle;
use overdose_core::session::Intent;
use overdose_core::view_model::{Entry, EntryId, Outline, Role, Told};

/// The window itself.
const WINDOW: NodeId = NodeId(0);

/// What is known of a screen beside its outline.
#[derive(Debug, Default)]
pub struct Setting {
    /// What the window is called.
    pub title: String,
    /// The language of the words.
    pub language: String,
    /// What has the focus; where the screen puts it, if nothing is known.
    pub focus: Option<EntryId>,
    /// An order that the focus reads, and that is not to be told a second time.
    pub read: Option<EntryId>,
    /// Where buttons are, in pixels of the window.
    pub places: HashMap<Intent, Rectangle>,
}

/// All of a screen.
#[must_use]
pub fn tree(outline: &Outline, setting: &Setting) -> TreeUpdate {
    let mut nodes = Vec::new();
    let mut window = Node::new(NodeRole::Window);
    window.set_label(setting.title.as_str());
    window.set_language(setting.language.as_str());
    window.set_children(children(&outline.entries));
    nodes.push((WINDOW, window));
    for entry in &outline.entries {
        add(entry, None, setting, &mut nodes);
    }
    let focus = setting.focus.or(outline.focus);
    TreeUpdate {
        nodes,
        tree: Some(TreeInfo::new(WINDOW)),
        tree_id: TreeId::ROOT,
        focus: focus.map_or(WINDOW, node_id),
    }
}

/// The entry that is this node.
#[must_use]
pub fn entry_id(node: NodeId) -> EntryId {
    EntryId(node.0)
}

fn node_id(entry: EntryId) -> NodeId {
    NodeId(entry.0)
}

fn children(entries: &[Entry]) -> Vec<NodeId> {
    entries.iter().map(|entry| node_id(entry.id)).collect()
}

/// Adds an entry, with its index where it stands in a list, and all that it holds.
fn add(entry: &Entry, place: Option<usize>, setting: &Setting, nodes: &mut Vec<(NodeId, Node)>) {
    let mut node = Node::new(match entry.role {
        Role::Banner => NodeRole::Banner,
        Role::List => NodeRole::List,
        Role::Group => NodeRole::Group,
        Role::Heading => NodeRole::Heading,
        Role::Text => NodeRole::Label,
        Role::Row => NodeRole::ListItem,
        Role::Button => NodeRole::Button,
    });
    match entry.role {
        Role::Banner | Role::Group => {}
        Role::List => node.set_size_of_set(entry.entries.len()),
        // The name of plain text is its value.
        Role::Text => node.set_value(entry.name.as_str()),
        Role::Heading | Role::Row | Role::Button => node.set_label(entry.name.as_str()),
    }
    if let Some(keys) = &entry.keys {
        node.set_description(keys.as_str());
    }
    match entry.told {
        Told::Asked => {}
        _ if setting.read == Some(entry.id) => {}
        Told::Soon => node.set_live(Live::Polite),
        Told::Now => node.set_live(Live::Assertive),
    }
    if entry.is_chosen {
        node.set_toggled(Toggled::True);
    }
    if let Some(index) = place {
        node.set_position_in_set(index);
    }
    if let Some(intent) = entry.intent {
        node.add_action(Action::Click);
        node.add_action(Action::Focus);
        if let Some(at) = setting.places.get(&intent) {
            node.set_bounds(rect(at));
        }
    }
    node.set_children(children(&entry.entries));
    nodes.push((node_id(entry.id), node));
    for (index, held) in entry.entries.iter().enumerate() {
        let place = (entry.role == Role::List).then_some(index);
        add(held, place, setting, nodes);
    }
}

fn rect(at: &Rectangle) -> Rect {
    let [left, top] = [at.x, at.y].map(f64::from);
    let [width, height] = [at.width, at.height].map(f64::from);
    Rect::new(left, top, left + width, top + height)
}
