//! The handover as a QR code that holds the text itself: nothing is sent, nothing is looked up.

use std::cell::RefCell;

use qrcode::{Color, EcLevel, QrCode};

thread_local! {
    /// The last text of which a code was made, and that code: it takes milliseconds, and a screen asks for the same every second.
    static LAST: RefCell<Option<(String, Code)>> = const { RefCell::new(None) };
}

/// How many light squares stand around the code, so that a phone finds it.
const MARGIN: usize = 4;

/// A square of dark and light squares, its light margin included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// How many squares a side has.
    pub side: usize,
    /// Row by row, whether each is dark.
    dark: Vec<bool>,
}

/// A text that no code has room for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the text has {0} bytes, more than a QR code has room for")]
pub struct TooLong(usize);

impl Code {
    /// The code that holds a text.
    ///
    /// # Errors
    ///
    /// The text is longer than 2,953 bytes.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let last = LAST.with_borrow(|last| last.clone().filter(|(known, _)| known == text));
        if let Some((_, code)) = last {
            return Ok(code);
        }
        let code = Self::make(text)?;
        LAST.set(Some((text.to_owned(), code.clone())));
        Ok(code)
    }

    fn make(text: &str) -> Result<Self, TooLong> {
        let code = QrCode::with_error_correction_level(text, EcLevel::L);
        let code = code.map_err(|_| TooLong(text.len()))?;
        let inner = code.width();
        let side = inner + 2 * MARGIN;
        let mut dark = vec![false; side * side];
        let rows = code.to_colors();
        for (y, row) in rows.chunks(inner.max(1)).enumerate() {
            for (x, color) in row.iter().enumerate() {
                if let Some(square) = dark.get_mut((y + MARGIN) * side + x + MARGIN) {
                    *square = *color == Color::Dark;
                }
            }
        }
        Ok(Self { side, dark })
    }

    /// Whether a square is dark. There is nothing dark around the code.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let here = x < self.side;
        here && self.dark.get(y * self.side + x).copied().unwrap_or(false)
    }

    /// The code as a picture in SVG, each square 4 units wide.
    #[must_use]
    pub fn svg(&self) -> String {
        use std::fmt::Write;
        let mut path = String::new();
        for y in 0..self.side {
            for x in (0..self.side).filter(|x| self.is_dark(*x, y)) {
                // Writing to a string does not fail.
                let _ = write!(path, "M{x} {y}h1v1h-1z");
            }
        }
        let side = self.side;
        let width = side * 4;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{width}\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }
}
