//! What an X server tells its programs of the desktop (XSETTINGS): the name of a theme, whether anything moves, how large text is.

use std::{env, io};

use x11rb::connect;
use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, Window};
use x11rb::rust_connection::RustConnection;

use super::screen::{RESOURCES, dots};
use crate::platform::byte_reader::{ByteReader, damaged};
use crate::platform::display::SCALE;

/// How much is read of them, in words of 4 bytes: those of a desktop take a tenth.
const MAX_WORDS: u32 = 1 << 14;

/// Dots on an inch where nothing is enlarged, and how many parts of one they are told in.
const DOTS: f64 = 96.0 * 1024.0;

/// What an X server has to say.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerWishes {
    /// What the desktop tells; nothing where nobody does.
    pub told: Option<ToldSettings>,
    /// Whether the window is already enlarged with all text of the desktop.
    pub scales_text: bool,
}

/// What a desktop tells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ToldSettings {
    /// The name of its theme.
    pub theme: Option<String>,
    /// Whether anything moves.
    pub animations: Option<bool>,
    /// By which factor text is larger.
    pub text: Option<f64>,
}

/// Asks the server; nothing where the window is on none.
#[must_use]
pub fn wishes() -> Option<ServerWishes> {
    let (server, screen) = super::is_used().then(|| connect(None).ok()).flatten()?;
    let root = server.setup().roots.get(screen)?.root;
    let told = told(&server, screen).ok().flatten();
    let told = told.and_then(|bytes| read(&bytes).ok());
    // The toolkit takes its scale from them, or else from the resources, unless it is told one.
    let is_told = env::var_os(SCALE).is_some_and(|scale| !scale.is_empty());
    let has_dots = || {
        let told = told.as_ref().is_some_and(|told| told.text.is_some());
        told || resources(&server, root).is_ok_and(|kept| dots(&kept).is_some())
    };
    Some(ServerWishes {
        scales_text: !is_told && has_dots(),
        told,
    })
}

/// What whoever tells the settings of this screen keeps of them; nothing where nobody does.
fn told(server: &RustConnection, screen: usize) -> Result<Option<Vec<u8>>, ReplyError> {
    let manager = format!("_XSETTINGS_S{screen}");
    let manager = server.intern_atom(true, manager.as_bytes())?;
    let settings = server.intern_atom(true, b"_XSETTINGS_SETTINGS")?;
    let (manager, settings) = (manager.reply()?.atom, settings.reply()?.atom);
    if [manager, settings].contains(&x11rb::NONE) {
        return Ok(None);
    }
    let owner = server.get_selection_owner(manager)?.reply()?.owner;
    if owner == x11rb::NONE {
        return Ok(None);
    }
    let kept = server.get_property(false, owner, settings, settings, 0, MAX_WORDS)?;
    let kept = kept.reply()?;
    Ok((kept.format == 8).then_some(kept.value))
}

fn resources(server: &RustConnection, root: Window) -> Result<String, ReplyError> {
    let (name, kind) = (AtomEnum::RESOURCE_MANAGER, AtomEnum::STRING);
    let kept = server.get_property(false, root, name, kind, 0, RESOURCES)?;
    Ok(String::from_utf8_lossy(&kept.reply()?.value).into_owned())
}

/// Reads them. A damaged part damages all of it: nobody knows what was meant.
fn read(bytes: &[u8]) -> io::Result<ToldSettings> {
    let is_big = match bytes.first() {
        Some(0) => false,
        Some(1) => true,
        _ => return Err(damaged()),
    };
    let mut bytes = ByteReader::new(bytes, is_big);
    // The order of bytes, and which change of them this is.
    bytes.take(8)?;
    let count = bytes.number()?;
    let mut told = ToldSettings::default();
    let (mut dots, mut unscaled, mut scale) = (None, None, None);
    for _ in 0..count {
        let kind = bytes.byte()?;
        bytes.byte()?;
        let length = bytes.short()?;
        let name = bytes.take(usize::from(length))?;
        // When it changed last.
        bytes.number()?;
        match kind {
            0 => {
                let number = bytes.number()?;
                match name {
                    b"Gtk/EnableAnimations" => told.animations = Some(number != 0),
                    b"Xft/DPI" => dots = Some(number),
                    b"Gdk/UnscaledDPI" => unscaled = Some(number),
                    b"Gdk/WindowScalingFactor" => scale = Some(number),
                    _ => {}
                }
            }
            1 => {
                let length = bytes.length()?;
                let text = bytes.take(length)?;
                bytes.align(4);
                if name == b"Net/ThemeName" {
                    told.theme = Some(String::from_utf8_lossy(text).into_owned());
                }
            }
            // A colour.
            2 => {
                bytes.take(8)?;
            }
            _ => return Err(damaged()),
        }
    }
    // Where all of a desktop is shown at twice its size, text is not meant to be larger than the rest.
    let scaled = || Some(f64::from(dots?) / f64::from(scale.unwrap_or(1).max(1)));
    let dots = unscaled.map(f64::from).or_else(scaled);
    told.text = dots.filter(|dots| *dots > 0.0).map(|dots| dots / DOTS);
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Setting {
        Number(u32),
        Text(&'static str),
        Color,
    }

    /// Settings as a desktop keeps them, with the order of bytes that is named.
    fn kept(settings: &[(&str, Setting)], is_big: bool) -> Vec<u8> {
        let number = |number: usize| {
            let number = u32::try_from(number).unwrap_or_default();
            if is_big {
                number.to_be_bytes()
            } else {
                number.to_le_bytes()
            }
        };
        let mut bytes = vec![u8::from(is_big), 0, 0, 0, 9, 9, 9, 9];
        bytes.extend(number(settings.len()));
        for (name, setting) in settings {
            let kind = match setting {
                Setting::Number(_) => 0,
                Setting::Text(_) => 1,
                Setting::Color => 2,
            };
            let [_, _, high, low] = u32::try_from(name.len()).unwrap_or_default().to_be_bytes();
            let length = if is_big { [high, low] } else { [low, high] };
            bytes.extend([[kind, 0], length].concat());
            bytes.extend(name.bytes());
            bytes.resize(bytes.len().next_multiple_of(4), 0);
            bytes.extend([7; 4]);
            match setting {
                Setting::Number(it) => bytes.extend(number(usize::try_from(*it).unwrap_or(0))),
                Setting::Text(text) => {
                    bytes.extend(number(text.len()));
                    bytes.extend(text.bytes());
                    bytes.resize(bytes.len().next_multiple_of(4), 0);
                }
                Setting::Color => bytes.extend([0; 8]),
            }
        }
        bytes
    }

    fn desktop(is_big: bool) -> Vec<u8> {
        let settings = [
            ("Net/DoubleClickTime", Setting::Number(400)),
            ("Net/ThemeName", Setting::Text("Adwaita-dark")),
            ("Gtk/Color", Setting::Color),
            ("Gtk/EnableAnimations", Setting::Number(0)),
            ("Xft/DPI", Setting::Number(240 * 1024)),
            ("Gdk/WindowScalingFactor", Setting::Number(2)),
        ];
        kept(&settings, is_big)
    }

    #[test]
    fn settings_of_a_desktop_are_read_in_both_orders_of_bytes() {
        let expected = ToldSettings {
            theme: Some("Adwaita-dark".to_owned()),
            animations: Some(false),
            text: Some(1.25),
        };
        for is_big in [false, true] {
            assert_eq!(read(&desktop(is_big)).ok(), Some(expected.clone()));
        }
    }

    #[test]
    fn text_is_as_large_as_it_would_be_on_a_usual_screen() {
        let text = |settings: &[(&str, Setting)]| read(&kept(settings, false)).ok()?.text;
        let dots = |dots: u32| ("Xft/DPI", Setting::Number(dots * 1024));
        assert_eq!(text(&[dots(96)]), Some(1.0));
        let scale = ("Gdk/WindowScalingFactor", Setting::Number(0));
        assert_eq!(text(&[dots(144), scale]), Some(1.5));
        let unscaled = ("Gdk/UnscaledDPI", Setting::Number(120 * 1024));
        assert_eq!(text(&[dots(240), unscaled]), Some(1.25));
        assert_eq!(text(&[dots(0)]), None);
        assert_eq!(text(&[]), None);
    }

    #[test]
    fn damaged_settings_say_nothing_and_hurt_nobody() {
        let whole = desktop(false);
        for end in 0..whole.len() {
            let part = whole.get(..end).unwrap_or_default();
            assert!(read(part).is_err(), "cut at {end}");
        }
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut spoiled = whole.clone();
                if let Some(byte) = spoiled.get_mut(at) {
                    *byte ^= 1 << bit;
                }
                let _ = read(&spoiled);
            }
        }
        let mut endless = kept(&[], false);
        if let Some(count) = endless.get_mut(8..12) {
            count.copy_from_slice(&u32::MAX.to_le_bytes());
        }
        assert!(read(&endless).is_err());
    }
}
