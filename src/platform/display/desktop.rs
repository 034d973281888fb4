//! The screen on which a window opens: how much room it has there, and with which colours it can be painted.

/// What a window manager draws around a window, in logical pixels: at both sides together, above and below together.
const FRAME: (f32, f32) = (12.0, 44.0);

/// How much of a window must lie on a monitor, in pixels, so that it can be found and moved.
const VISIBLE: f32 = 200.0;

/// A place on the screen: left, top, width and height in pixels.
pub type PixelArea = (f32, f32, f32, f32);

/// How a window can be painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paints {
    /// In the colours of the screen.
    AsTheScreen,
    /// Only in colours with transparency, which the server converts to those of the screen.
    WithAlpha,
    /// In none that the toolkit knows.
    NotAtAll,
}

/// The screen on which a window opens.
#[derive(Debug, Clone, PartialEq)]
pub struct Desktop {
    /// How a window can be painted.
    pub paints: Paints,
    /// How many pixels a logical one is.
    pub(super) scale: f32,
    /// The part of the monitor that nothing else takes.
    pub(super) free: PixelArea,
    pub(super) monitors: Vec<PixelArea>,
    /// Whether a window manager puts a frame around windows.
    pub(super) is_managed: bool,
}

impl Desktop {
    /// How large a window may be so that all of it can be seen, in logical pixels.
    #[must_use]
    pub fn room(&self) -> (f32, f32) {
        let (_, _, width, height) = self.free;
        let frame = if self.is_managed { FRAME } else { (0.0, 0.0) };
        let inside = |length: f32, frame: f32| (length / self.scale - frame).floor().max(1.0);
        (inside(width, frame.0), inside(height, frame.1))
    }

    /// The same in pixels.
    #[must_use]
    pub fn pixels(&self) -> (f32, f32) {
        let (width, height) = self.room();
        (width * self.scale, height * self.scale)
    }

    /// An area of pixels in logical ones.
    #[must_use]
    pub fn logical(&self, (left, top, width, height): PixelArea) -> PixelArea {
        let scale = self.scale;
        (left / scale, top / scale, width / scale, height / scale)
    }

    /// Whether a window that stood here, in logical pixels, can still be seen: the monitor may be gone.
    #[must_use]
    pub fn shows(&self, (left, top, width, height): PixelArea) -> bool {
        let scale = self.scale;
        let window = (left * scale, top * scale, width * scale, height * scale);
        can_be_seen(window, &self.monitors)
    }
}

fn can_be_seen((left, top, width, height): PixelArea, monitors: &[PixelArea]) -> bool {
    let common = |from: f32, length: f32, other: f32, others: f32| {
        (from + length).min(other + others) - from.max(other)
    };
    monitors.iter().any(|(x, y, wide, high)| {
        top >= *y
            && common(left, width, *x, *wide) >= VISIBLE
            && common(top, height, *y, *high) >= VISIBLE
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_on_a_monitor_that_is_gone_is_not_seen() {
        let monitor = |x: f32| (x, 0.0, 1920.0, 1080.0);
        let window = |x: f32, y: f32| (x, y, 1280.0, 800.0);
        let both = [monitor(0.0), monitor(1920.0)];
        let one = [monitor(0.0)];
        assert!(can_be_seen(window(2000.0, 100.0), &both));
        assert!(!can_be_seen(window(2000.0, 100.0), &one));
        assert!(
            !can_be_seen(window(100.0, -50.0), &both),
            "its top is out of reach"
        );
        assert!(!can_be_seen(window(1900.0, 0.0), &one), "a sliver");
        assert!(!can_be_seen(window(0.0, 0.0), &[]));
    }
}
