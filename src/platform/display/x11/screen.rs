//! What an X server says of its screen: how much room a window has, at which scale, and with which colours it can be painted.

use std::env;

use x11rb::connect;
use x11rb::connection::Connection;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, Screen, VisualClass, Visualtype};
use x11rb::rust_connection::RustConnection;

use crate::platform::display::{Desktop, Paints, PixelArea, SCALE};

/// How much is read of what a server keeps for all programs, in words of 4 bytes.
pub const RESOURCES: u32 = 1 << 16;

/// How the toolkit lays out a pixel.
const MASKS: (u32, u32, u32) = (0x00ff_0000, 0xff00, 0xff);

/// A monitor, and how many pixels it has on a millimetre.
#[derive(Debug, Clone, Copy)]
struct Monitor {
    place: PixelArea,
    density: Option<f32>,
}

/// Asks the server that the environment names.
pub fn ask() -> Option<Desktop> {
    let (server, screen) = connect(None).ok()?;
    let screen = server.setup().roots.get(screen)?;
    of(&server, screen)
}

/// Asks a server about one of its screens.
pub fn of(server: &RustConnection, screen: &Screen) -> Option<Desktop> {
    let root = screen.root;
    let atoms = [&b"_NET_SUPPORTING_WM_CHECK"[..], b"_NET_WORKAREA"];
    let [manager, area] = atoms.map(|name| server.intern_atom(true, name));
    let pointer = server.query_pointer(root).ok()?;
    let kept = server
        .get_property(
            false,
            root,
            AtomEnum::RESOURCE_MANAGER,
            AtomEnum::STRING,
            0,
            RESOURCES,
        )
        .ok()?;
    let monitors = server.randr_get_monitors(root, true);
    let [manager, area] = [manager.ok()?, area.ok()?].map(|atom| {
        let atom = atom.reply().ok()?.atom;
        let kind = AtomEnum::ANY;
        server.get_property(false, root, atom, kind, 0, 4).ok()
    });
    let words = |property: Option<x11rb::cookie::Cookie<_, _>>| {
        let reply: x11rb::protocol::xproto::GetPropertyReply = property?.reply().ok()?;
        Some(reply.value32()?.collect::<Vec<u32>>())
    };
    let is_managed = words(manager).is_some_and(|window| !window.is_empty());
    let area = words(area).filter(|_| is_managed);
    let whole = Monitor {
        place: place(0, 0, screen.width_in_pixels, screen.height_in_pixels),
        density: None,
    };
    // Without the extension for monitors the screen is the only one.
    let monitors = monitors.ok().and_then(|monitors| monitors.reply().ok());
    let monitors: Vec<Monitor> = monitors
        .into_iter()
        .flat_map(|reply| reply.monitors)
        .map(|it| Monitor {
            place: place(it.x, it.y, it.width, it.height),
            density: density(
                (it.width, it.height),
                (it.width_in_millimeters, it.height_in_millimeters),
            ),
        })
        .collect();
    let pointer = pointer.reply().ok()?;
    let at = (f32::from(pointer.root_x), f32::from(pointer.root_y));
    let under = monitors.iter().find(|monitor| holds(monitor.place, at));
    let monitor = under.or(monitors.first()).copied().unwrap_or(whole);
    let kept = kept.reply().ok()?.value;
    let dots = dots(&String::from_utf8_lossy(&kept));
    let said = env::var(SCALE).ok();
    Some(Desktop {
        paints: paints(screen),
        scale: scale(said.as_deref(), dots, monitor.density),
        free: free(monitor.place, area.as_deref()),
        monitors: monitors.iter().map(|monitor| monitor.place).collect(),
        is_managed,
    })
}

fn place(x: i16, y: i16, width: u16, height: u16) -> PixelArea {
    let [x, y] = [x, y].map(f32::from);
    let [width, height] = [width, height].map(f32::from);
    (x, y, width, height)
}

fn holds((left, top, width, height): PixelArea, (x, y): (f32, f32)) -> bool {
    (left..left + width).contains(&x) && (top..top + height).contains(&y)
}

/// What is left of a monitor beside panels and docks: the work area where there is one, as far as it lies on the monitor.
fn free(monitor: PixelArea, area: Option<&[u32]>) -> PixelArea {
    let Some([x, y, width, height]) = area.and_then(|area| area.first_chunk::<4>()) else {
        return monitor;
    };
    let number = |word: &u32| u16::try_from(*word).map_or(0.0, f32::from);
    let (left, top) = (number(x).max(monitor.0), number(y).max(monitor.1));
    let right = (number(x) + number(width)).min(monitor.0 + monitor.2);
    let bottom = (number(y) + number(height)).min(monitor.1 + monitor.3);
    if right - left < 1.0 || bottom - top < 1.0 {
        return monitor;
    }
    (left, top, right - left, bottom - top)
}

/// The dots on an inch that all programs are told.
pub fn dots(resources: &str) -> Option<f32> {
    let said = resources
        .lines()
        .find_map(|line| line.strip_prefix("Xft.dpi:"));
    said?.trim().parse().ok()
}

/// Pixels on a millimetre; nothing where the monitor does not say how large it is.
fn density((width, height): (u16, u16), (wide, high): (u32, u32)) -> Option<f32> {
    let millimetres = |length| u16::try_from(length).map_or(0.0, f32::from);
    let (wide, high) = (millimetres(wide), millimetres(high));
    let pixels = f32::from(width) * f32::from(height);
    (wide * high > 0.0).then(|| (pixels / (wide * high)).sqrt())
}

/// The scale at which the toolkit will show the window.
fn scale(said: Option<&str>, dots: Option<f32>, density: Option<f32>) -> f32 {
    let by_density = || {
        let scale = density.map_or(1.0, |density| {
            ((density * (12.0 * 25.4 / 96.0)).round() / 12.0).max(1.0)
        });
        if scale <= 20.0 { scale } else { 1.0 }
    };
    let scale = match said {
        Some(said) if said.eq_ignore_ascii_case("randr") => by_density(),
        Some(said) if !said.is_empty() => said.parse().unwrap_or(1.0),
        _ => dots.map_or_else(by_density, |dots| dots / 96.0),
    };
    if scale.is_normal() && scale > 0.0 {
        scale
    } else {
        1.0
    }
}

/// Whether the window is told a scale that would end it.
#[must_use]
pub fn is_scale_wrong() -> bool {
    let said = env::var_os(SCALE);
    said.is_some_and(|said| !said.to_str().is_some_and(is_scale))
}

/// Whether the toolkit understands a scale that it is told: one that it does not ends it.
fn is_scale(said: &str) -> bool {
    let is_factor = |factor: f64| factor.is_normal() && factor > 0.0;
    said.is_empty() || said.eq_ignore_ascii_case("randr") || said.parse().is_ok_and(is_factor)
}

fn paints(screen: &Screen) -> Paints {
    let fits = |visual: &Visualtype| {
        let masks = (visual.red_mask, visual.green_mask, visual.blue_mask);
        let direct = [VisualClass::TRUE_COLOR, VisualClass::DIRECT_COLOR].contains(&visual.class);
        direct && masks == MASKS
    };
    let at = |depth: u8| {
        let depths = screen.allowed_depths.iter();
        depths
            .filter(move |it| it.depth == depth)
            .flat_map(|it| &it.visuals)
    };
    let own = at(screen.root_depth).find(|visual| visual.visual_id == screen.root_visual);
    if [24, 32].contains(&screen.root_depth) && own.is_some_and(fits) {
        return Paints::AsTheScreen;
    }
    // The first one is the one that the toolkit takes.
    let first = at(32).find(|visual| visual.class == VisualClass::TRUE_COLOR);
    if first.is_some_and(fits) {
        Paints::WithAlpha
    } else {
        Paints::NotAtAll
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "they come from whole numbers")]
    fn the_scale_is_the_one_that_the_toolkit_takes() {
        assert_eq!(scale(None, None, None), 1.0);
        assert_eq!(scale(None, Some(120.0), Some(11.0)), 1.25);
        assert_eq!(scale(Some("2"), Some(120.0), None), 2.0);
        assert_eq!(scale(Some(""), Some(192.0), None), 2.0);
        assert_eq!(
            scale(
                Some("randr"),
                Some(120.0),
                density((3840, 2160), (344, 194))
            ),
            2.916_666_7
        );
        assert_eq!(scale(None, Some(0.0), None), 1.0, "no scale at all");
        assert_eq!(dots("Xcursor.size:\t24\nXft.dpi:\t120\n"), Some(120.0));
        for wrong in ["abc", "0", "-1", "inf", "NaN", "1,5"] {
            assert!(!is_scale(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_window_has_the_room_that_panels_leave_on_its_monitor() {
        let monitor = (1920.0, 0.0, 1366.0, 768.0);
        let area = [0, 28, 3286, 740];
        assert_eq!(free(monitor, Some(&area)), (1920.0, 28.0, 1366.0, 740.0));
        assert_eq!(free(monitor, Some(&[0, 0, 0, 0])), monitor);
        assert_eq!(free(monitor, None), monitor);
    }
}
