//! What the settings of a desktop mean for this program. Where its portal has no wish, those count that an X server tells.

use overdose_core::preferences::{Motion, SystemWishes, Theme, text_size_of};

use super::portal::Portal;
use crate::platform::bus::Value;
use crate::platform::display::ServerWishes;

/// What is wished for; nothing where nobody said anything.
pub fn wishes(portal: &Portal, server: Option<&ServerWishes>) -> Option<SystemWishes> {
    let told = server.and_then(|server| server.told.as_ref());
    if *portal == Portal::default() && told.is_none() {
        return None;
    }
    let named = told.and_then(|told| theme_named(told.theme.as_deref()?));
    let is_contrast = portal.contrast == Some(Value::Number(1))
        || portal.high_contrast == Some(Value::Flag(true));
    let is_light = portal.scheme == Some(Value::Number(2));
    let is_dark = portal.scheme == Some(Value::Number(1));
    let contrast = match named {
        _ if is_contrast && is_dark => Some(Theme::HighContrast),
        Some(Theme::HighContrast | Theme::HighContrastLight) => named,
        _ if is_contrast && is_light => Some(Theme::HighContrastLight),
        _ => is_contrast.then_some(Theme::HighContrast),
    };
    let theme = match portal.scheme {
        _ if contrast.is_some() => contrast,
        Some(Value::Number(1)) => Some(Theme::Dark),
        Some(Value::Number(2)) => Some(Theme::Light),
        _ => named,
    };
    let is_still = portal.reduced_motion == Some(Value::Number(1))
        || portal.animations == Some(Value::Flag(false))
        || told.is_some_and(|told| told.animations == Some(false));
    // What the window is scaled by already is not added once more.
    let is_scaled = server.is_some_and(|server| server.scales_text);
    let factor = match portal.text {
        _ if is_scaled => None,
        Some(Value::Real(factor)) => Some(factor),
        _ => told.and_then(|told| told.text),
    };
    Some(SystemWishes {
        theme,
        motion: is_still.then_some(Motion::Reduced),
        text_size: factor.and_then(text_size_of),
    })
}

/// What the name of a theme says of it, such as `Adwaita-dark`, `Mint-Y-Dark-Aqua`, `HighContrastInverse` or `ContrastHigh`.
fn theme_named(name: &str) -> Option<Theme> {
    let name = name.to_ascii_lowercase();
    let is_contrast = ["highcontrast", "high-contrast", "contrasthigh"]
        .into_iter()
        .any(|part| name.contains(part));
    let mut parts = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    if is_contrast && !name.contains("inverse") {
        // That of GNOME is black on white, and has one the other way round beside it.
        Some(Theme::HighContrastLight)
    } else if is_contrast {
        Some(Theme::HighContrast)
    } else {
        parts.any(|part| part == "dark").then_some(Theme::Dark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::display::ToldSettings;

    const NOTHING: SystemWishes = SystemWishes {
        theme: None,
        motion: None,
        text_size: None,
    };

    fn server(theme: &str, animations: bool, text: f64) -> ServerWishes {
        ServerWishes {
            told: Some(ToldSettings {
                theme: Some(theme.to_owned()),
                animations: Some(animations),
                text: Some(text),
            }),
            scales_text: false,
        }
    }

    #[test]
    fn where_nobody_says_anything_nothing_is_known() {
        let silent = ServerWishes {
            told: None,
            scales_text: true,
        };
        assert_eq!(wishes(&Portal::default(), None), None);
        assert_eq!(wishes(&Portal::default(), Some(&silent)), None);
        let usual = Portal {
            scheme: Some(Value::Number(0)),
            ..Portal::default()
        };
        assert_eq!(wishes(&usual, None), Some(NOTHING));
    }

    #[test]
    fn the_portal_is_asked_first() {
        let portal = |scheme, contrast| Portal {
            scheme: Some(Value::Number(scheme)),
            contrast: Some(Value::Number(contrast)),
            ..Portal::default()
        };
        let dark = server("Adwaita-dark", true, 1.0);
        for (scheme, contrast, theme) in [
            (0, 0, Some(Theme::Dark)),
            (1, 0, Some(Theme::Dark)),
            (2, 0, Some(Theme::Light)),
            (7, 9, Some(Theme::Dark)),
            (0, 1, Some(Theme::HighContrast)),
            (1, 1, Some(Theme::HighContrast)),
            (2, 1, Some(Theme::HighContrastLight)),
        ] {
            let wished = wishes(&portal(scheme, contrast), Some(&dark));
            assert_eq!(wished.and_then(|wished| wished.theme), theme, "{scheme}");
        }
    }

    #[test]
    fn every_way_to_say_it_counts() {
        let still = Some(SystemWishes {
            motion: Some(Motion::Reduced),
            ..NOTHING
        });
        let usual = Portal::default();
        let reduced = Portal {
            reduced_motion: Some(Value::Number(1)),
            ..usual
        };
        let unmoved = Portal {
            animations: Some(Value::Flag(false)),
            ..usual
        };
        assert_eq!(wishes(&reduced, None), still);
        assert_eq!(wishes(&unmoved, None), still);
        assert_eq!(wishes(&usual, Some(&server("Adwaita", false, 1.0))), still);
        let contrast = Portal {
            high_contrast: Some(Value::Flag(true)),
            ..usual
        };
        let high = Some(SystemWishes {
            theme: Some(Theme::HighContrast),
            ..NOTHING
        });
        assert_eq!(wishes(&contrast, None), high);
        assert_eq!(
            wishes(&usual, Some(&server("ContrastHighInverse", true, 1.0))),
            high
        );
    }

    #[test]
    fn text_is_enlarged_once() {
        let portal = Portal {
            text: Some(Value::Real(1.25)),
            ..Portal::default()
        };
        let size = |server: Option<&ServerWishes>| wishes(&portal, server)?.text_size;
        let own = server("Adwaita", true, 1.5);
        assert_eq!(size(None), Some(125));
        assert_eq!(size(Some(&own)), Some(125), "the portal first");
        let scaled = ServerWishes {
            scales_text: true,
            ..own.clone()
        };
        assert_eq!(size(Some(&scaled)), None);
        let of_server = wishes(&Portal::default(), Some(&own));
        assert_eq!(of_server.and_then(|wished| wished.text_size), Some(150));
        let wrong = Portal {
            text: Some(Value::Real(f64::NAN)),
            ..Portal::default()
        };
        assert_eq!(wishes(&wrong, None), Some(NOTHING));
    }

    #[test]
    fn a_theme_is_dark_where_a_part_of_its_name_says_so() {
        for (name, theme) in [
            ("Adwaita-dark", Some(Theme::Dark)),
            ("Mint-Y-Dark-Aqua", Some(Theme::Dark)),
            ("Adwaita:dark", Some(Theme::Dark)),
            ("Arc-Darker", None),
            ("HighContrastInverse", Some(Theme::HighContrast)),
            ("HighContrast", Some(Theme::HighContrastLight)),
            ("Yaru", None),
            ("", None),
            ("\u{202e}", None),
        ] {
            assert_eq!(theme_named(name), theme, "{name}");
        }
    }
}
