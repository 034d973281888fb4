//! The screen of Windows on which the window opens.

use super::desktop::{Desktop, Paints, PixelArea};
use crate::platform::windows::monitors::{Edges, Monitor, dots_per_inch, monitors};

/// How many points an inch has where nothing is enlarged.
const USUAL: f32 = 96.0;

/// What is known of the screen before the window opens.
#[must_use]
pub fn desktop() -> Option<Desktop> {
    let all = monitors();
    let first = all.iter().find(|monitor| monitor.is_first)?;
    let scale = u16::try_from(dots_per_inch()).map_or(1.0, |dots| f32::from(dots) / USUAL);
    Some(Desktop {
        paints: Paints::AsTheScreen,
        scale: scale.max(1.0),
        free: area(first.free),
        monitors: all.iter().map(|monitor| area(monitor.area)).collect(),
        is_managed: true,
    })
}

/// A monitor for the window for the room: one on which nobody types; nothing where there is only one.
#[must_use]
pub fn other_monitor() -> Option<PixelArea> {
    let is_free = |monitor: &Monitor| !monitor.is_in_use;
    Some(area(monitors().into_iter().find(is_free)?.area))
}

fn area((left, top, right, bottom): Edges) -> PixelArea {
    let pixels = |length: i32| i16::try_from(length).map_or(0.0, f32::from);
    (
        pixels(left),
        pixels(top),
        pixels(right - left),
        pixels(bottom - top),
    )
}
