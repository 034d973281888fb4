//! The two ways to show screens: in place on a terminal, or one after the other into a pipe or file.

mod panel;
mod sheets;

pub use panel::Panel;
pub use sheets::Sheets;

use std::io;

use overdose_core::locale::Catalog;
use overdose_core::view_model::Screen;
use overdose_protocol::time::Millis;

/// Shows screens.
pub trait Renderer {
    /// Shows a screen, as far as it is not shown already.
    ///
    /// # Errors
    ///
    /// Whatever the output answers.
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()>;

    /// Shows the next part of what does not fit.
    fn turn(&mut self) {}

    /// Leaves, with the last screen where the output keeps it, and a line to say at last if there is one.
    ///
    /// # Errors
    ///
    /// Whatever the output answers.
    fn leave(&mut self, screen: &Screen, words: &Catalog, last: Option<&str>) -> io::Result<()>;

    /// How long a screen may stand without another look at the room it has, in milliseconds.
    fn look_again(&self) -> Option<Millis> {
        None
    }
}

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Characters in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

impl Default for Size {
    /// That of the terminals of old, which nothing is smaller than in practice.
    fn default() -> Self {
        Self {
            width: 80,
            height: 24,
        }
    }
}
