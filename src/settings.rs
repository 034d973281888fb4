//! Preferences that outlast the program: colours, text size, loudness, where the window stood. Nothing of an incident is in them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use overdose_core::file::{self, FileError};
use overdose_core::preferences::{Appearance, Loudness, Motion, Skin, TEXT_SIZES, Theme};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::platform::atomic::{self, Access};
use crate::platform::folders;

/// How much of a settings file is read: a good one is far smaller.
const MAX_BYTES: u64 = 16_384;

/// Preferences.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Settings {
    /// How the program looks.
    #[serde(flatten)]
    pub looks: Appearance,
    /// Where the window stood.
    pub window: Option<WindowGeometry>,
}

/// Where a window stood, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowGeometry {
    /// Its left and top edge, where the system tells.
    pub at: Option<(f32, f32)>,
    /// Its width and height.
    pub size: (f32, f32),
}

/// Why settings could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// There is no folder for them.
    #[error("there is no folder for settings: {}", folders::NO_SETTINGS)]
    NoFolder,
    /// The file or its folder could not be written.
    #[error("{action} {}: {cause}", path.display())]
    Write {
        /// What was done.
        action: &'static str,
        /// To which path.
        path: PathBuf,
        /// Why it failed.
        cause: io::Error,
    },
}

impl Settings {
    /// What was kept; the defaults where nothing was.
    #[must_use]
    pub fn load() -> Self {
        let text = path().map(|path| file::text(&path, MAX_BYTES));
        text.and_then(Result::ok)
            .map_or_else(Self::default, |text| Self::read(&text))
    }

    /// What was kept, and the file that holds it where not all of it could be understood.
    #[must_use]
    pub fn load_and_doubt() -> (Self, Option<PathBuf>) {
        let doubt = path().filter(|path| match file::text(path, MAX_BYTES) {
            Ok(text) => !is_understood(&text),
            Err(FileError::Read(error)) => error.kind() != io::ErrorKind::NotFound,
            Err(_) => true,
        });
        (Self::load(), doubt)
    }

    /// Reads the text of a file. A field that is missing or wrong has its default; it never costs the others.
    ///
    /// ```
    /// use overdose_checklist::settings::Settings;
    /// use overdose_core::preferences::Theme;
    ///
    /// let settings = Settings::read(r#"{"theme": "dark", "text_size": "large"}"#);
    /// assert_eq!(settings.looks.theme, Theme::Dark);
    /// assert_eq!(settings.looks.text_size, 100);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        let fields = serde_json::from_str::<Map<String, Value>>(text).unwrap_or_default();
        let usual = Appearance::default();
        let text_size = field(&fields, "text_size").unwrap_or(TEXT_SIZES.0);
        Self {
            looks: Appearance {
                theme: field(&fields, "theme").unwrap_or(usual.theme),
                motion: field(&fields, "motion").unwrap_or(usual.motion),
                skin: field(&fields, "skin").unwrap_or(usual.skin),
                loudness: field(&fields, "loudness").unwrap_or(usual.loudness),
                ..usual
            }
            .with_text_size(text_size),
            window: field(&fields, "window").filter(WindowGeometry::is_possible),
        }
    }

    /// Keeps the settings: in a new file that takes the place of the old one, so that there is always a whole one.
    ///
    /// # Errors
    ///
    /// What could not be made, written or renamed.
    pub fn keep(&self) -> Result<(), SettingsError> {
        let path = path().ok_or(SettingsError::NoFolder)?;
        self.write(&path)
    }

    fn write(&self, path: &Path) -> Result<(), SettingsError> {
        let failed = |action, path: &Path| {
            let path = path.to_owned();
            move |cause| SettingsError::Write {
                action,
                path,
                cause,
            }
        };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed("making", folder))?;
        }
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        atomic::write(path, text.as_bytes(), Access::Usual).map_err(failed("writing", path))
    }
}

impl WindowGeometry {
    /// Whether numbers of a file can be those of a window.
    fn is_possible(&self) -> bool {
        let side = |side: f32| (100.0..=20_000.0).contains(&side);
        let edge = |edge: f32| (-20_000.0..=20_000.0).contains(&edge);
        side(self.size.0) && side(self.size.1) && self.at.is_none_or(|at| edge(at.0) && edge(at.1))
    }
}

/// Whether everything in the text of a file that this program writes there is as it writes it.
fn is_understood(text: &str) -> bool {
    let Ok(fields) = serde_json::from_str::<Map<String, Value>>(text) else {
        return false;
    };
    let is = |name, holds: fn(&Map<String, Value>, &str) -> bool| {
        fields.get(name).is_none() || holds(&fields, name)
    };
    let size = |fields: &Map<String, Value>, name: &str| {
        field(fields, name).is_some_and(|size: u32| (TEXT_SIZES.0..=TEXT_SIZES.1).contains(&size))
    };
    let place = |fields: &Map<String, Value>, name: &str| {
        let place: Option<Option<WindowGeometry>> = field(fields, name);
        place.is_some_and(|place| place.is_none_or(|place| place.is_possible()))
    };
    is("theme", |fields, name| {
        field::<Theme>(fields, name).is_some()
    }) && is("motion", |fields, name| {
        field::<Motion>(fields, name).is_some()
    }) && is("skin", |fields, name| field::<Skin>(fields, name).is_some())
        && is("loudness", |fields, name| {
            field::<Loudness>(fields, name).is_some()
        })
        && is("text_size", size)
        && is("window", place)
}

fn field<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str) -> Option<T> {
    serde_json::from_value(fields.get(name)?.clone()).ok()
}

/// The folder of the trainer's own scenarios, beside the settings.
#[must_use]
pub fn scenarios() -> Option<PathBuf> {
    Some(folders::settings()?.join("scenarios"))
}

/// Where the settings are kept.
fn path() -> Option<PathBuf> {
    Some(folders::settings()?.join("settings.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use overdose_core::preferences::{Loudness, Motion, Skin, Theme};

    const KEPT: Settings = Settings {
        looks: Appearance {
            theme: Theme::HighContrast,
            motion: Motion::Reduced,
            skin: Skin::Dark,
            text_size: 150,
            loudness: Loudness::Low,
        },
        window: Some(WindowGeometry {
            at: Some((20.0, 30.0)),
            size: (1300.0, 900.0),
        }),
    };

    #[test]
    fn what_is_kept_comes_back() {
        let folder = std::env::temp_dir().join(format!("overdose-settings-{}", std::process::id()));
        let path = folder.join("deep").join("settings.json");
        assert!(KEPT.write(&path).is_ok());
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(Settings::read(&text), KEPT);
        let _ = fs::remove_dir_all(folder);
    }

    #[test]
    fn one_bad_field_costs_only_itself() {
        let good = serde_json::to_value(KEPT).unwrap_or_default();
        for name in ["theme", "motion", "skin", "text_size", "loudness", "window"] {
            for bad in [
                Value::Null,
                Value::from(-7),
                Value::from("\u{202e}wrong\u{7}"),
                Value::from(vec![1, 2]),
            ] {
                let mut fields = good.as_object().cloned().unwrap_or_default();
                fields.insert(name.to_owned(), bad);
                let read = Settings::read(&Value::from(fields).to_string());
                let same = [
                    read.looks.theme == KEPT.looks.theme,
                    read.looks.motion == KEPT.looks.motion,
                    read.looks.skin == KEPT.looks.skin,
                    read.looks.text_size == KEPT.looks.text_size,
                    read.looks.loudness == KEPT.looks.loudness,
                    read.window == KEPT.window,
                ];
                assert_eq!(same.iter().filter(|same| **same).count(), 5, "{name}");
            }
        }
    }

    #[test]
    fn no_text_is_too_broken_to_start_with() {
        for text in ["", "{", "[]", "null", "\u{feff}{}", "{\"theme\":", "\0\0\0"] {
            assert_eq!(Settings::read(text), Settings::default(), "{text:?}");
        }
    }

    #[test]
    fn a_window_that_cannot_be_is_forgotten() {
        for size in ["[1, 1]", "[1e30, 800]", "[1280, -800]"] {
            let text = format!("{{\"window\": {{\"at\": null, \"size\": {size}}}}}");
            assert_eq!(Settings::read(&text).window, None, "{size}");
        }
    }

    #[test]
    fn what_fails_is_named_with_its_path() {
        let error = KEPT.write(Path::new("/proc/none/settings.json"));
        let words = error.map_or_else(|error| error.to_string(), |()| String::new());
        assert!(words.starts_with("making /proc/none: "), "{words}");
    }
}
