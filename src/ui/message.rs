//! What can happen to the window.

use std::sync::Arc;

use iced::window;
use overdose_core::session::{Intent, Key, Loudspeaker, Modifier};
use overdose_core::site::Field;

use super::shown::Shown;
use crate::platform::screen_reader::Heard;
use crate::settings::WindowGeometry;

/// What can happen to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// A key that no button took.
    Key(Key),
    /// A key that a window for the room hands on.
    RoomKey(Key),
    /// A key that means nothing while this one is held.
    Held(Modifier),
    /// The window is there: this is its number for the system.
    Opened(window::Id, u64),
    /// What a screen reader does.
    Heard(Heard),
    /// What can be pressed on the screen, and where.
    Placed(Arc<Shown>),
    /// What the focus can go round, and where it is.
    Scanned(Arc<Shown>),
    /// The one switch.
    Switch,
    /// The window has the keyboard, or has it no more.
    Focus(bool),
    /// A button.
    Do(Intent),
    /// Tab.
    FocusNext,
    /// Shift and Tab.
    FocusPrevious,
    /// The timer.
    Woke,
    /// The window shows its first screen: what else there is to do can begin.
    Shown,
    /// Something that was asked for is done.
    IoResponse,
    /// There is something that plays, or nothing.
    Sound(Loudspeaker),
    /// The trainer's window has told something.
    Lines,
    /// What the window shows.
    Described(String),
    /// Somebody changes what the site says.
    Edit(Edit),
    /// Somebody wants to close the window.
    CloseRequested(window::Id),
    /// The window is about to be closed, and stood here.
    Leaving(window::Id, Option<WindowGeometry>),
}

/// What somebody does on the page.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Typed this into a field.
    Typed(Field, String),
    /// Chose the next thing that is possible in a field.
    Next(Field),
    /// Wishes for larger text.
    Larger,
    /// Wishes for smaller text.
    Smaller,
    /// Saves.
    Save,
    /// Whoever opened the page is gone.
    Left,
    /// Closes the page.
    Close,
}
