//! Preferences that outlast the program: colours, text size, loudness, where the window stood. Nothing of an incident is in them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use overdose_core::file::{self, FileError};
use overdose_core::preferences::{Appearance, SystemWishes, is_text_size};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::disk_error::DiskError;
use crate::platform::atomic::{self, Access};
use crate::platform::folders;
use overdose_core::runtime::{LESSONS, SCENARIOS};
use overdose_core::training::Lesson;

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
    #[error(transparent)]
    Disk(#[from] DiskError),
}

impl Settings {
    /// What was kept; the defaults where nothing was.
    #[must_use]
    pub fn load() -> Self {
        Self::load_and_doubt().0
    }

    /// What was kept, and the file that holds it where not all of it could be understood.
    #[must_use]
    pub fn load_and_doubt() -> (Self, Option<PathBuf>) {
        let Some(path) = path() else {
            return (Self::default(), None);
        };
        let (settings, is_understood) = match file::text(&path, MAX_BYTES) {
            Ok(text) => Self::read_and_judge(&text),
            Err(FileError::Read(error)) => {
                (Self::default(), error.kind() == io::ErrorKind::NotFound)
            }
            Err(_) => (Self::default(), false),
        };
        (settings, (!is_understood).then_some(path))
    }

    /// Reads the text of a file. A field that is missing or wrong has its default; it never costs the others.
    ///
    /// ```
    /// use overdose_checklist::settings::Settings;
    /// use overdose_core::preferences::Theme;
    ///
    /// let settings = Settings::read(r#"{"theme": "dark", "text_size": "large"}"#);
    /// assert_eq!(settings.looks.theme, Some(Theme::Dark));
    /// assert_eq!(settings.looks.text_size(), 100);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self::read_and_judge(text).0
    }

    /// Reads the text of a file, and says whether everything that this program writes there is as it writes it.
    fn read_and_judge(text: &str) -> (Self, bool) {
        let file = serde_json::from_str::<Map<String, Value>>(text);
        let is_file = file.is_ok();
        let fields = file.unwrap_or_default();
        let mut looks = Appearance::default();
        let mut window: Option<WindowGeometry> = None;
        let are_understood = [
            is_file,
            read_field(&fields, "theme", &mut looks.theme),
            read_field(&fields, "motion", &mut looks.motion),
            read_field(&fields, "skin", &mut looks.skin),
            read_field(&fields, "loudness", &mut looks.loudness),
            read_field(&fields, "reader_voice", &mut looks.reader_voice),
            read_field(&fields, "scan", &mut looks.scan),
            read_field(&fields, "language", &mut looks.language),
            read_field(&fields, "second", &mut looks.second),
            read_field(&fields, "text_size", &mut looks.text_size),
            looks.text_size.is_none_or(is_text_size),
            read_field(&fields, "system", &mut looks.system),
            looks.system.are_possible(),
            read_field(&fields, "window", &mut window),
            window.is_none_or(|window| window.is_possible()),
        ];
        if let Some(text_size) = looks.text_size {
            looks = looks.with_text_size(text_size);
        }
        if !looks.system.are_possible() {
            looks.system = SystemWishes::default();
        }
        let settings = Self {
            looks,
            window: window.filter(WindowGeometry::is_possible),
        };
        (settings, are_understood.into_iter().all(|it| it))
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
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(DiskError::of("making", folder.display()))?;
        }
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        let written = atomic::write(path, text.as_bytes(), Access::Usual);
        Ok(written.map_err(DiskError::of("writing", path.display()))?)
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

/// Reads a field into a place that keeps its default where there is none, or it is wrong. Says whether it is not wrong.
fn read_field<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str, place: &mut T) -> bool {
    let Some(field) = fields.get(name) else {
        return true;
    };
    match serde_json::from_value(field.clone()) {
        Ok(read) => {
            *place = read;
            true
        }
        Err(_) => false,
    }
}

/// The folder in which those of the trainer's own scenarios and lessons are: that of the settings.
#[must_use]
pub fn training() -> Option<PathBuf> {
    folders::settings()
}

/// The folder of the trainer's own scenarios.
#[must_use]
pub fn scenarios() -> Option<PathBuf> {
    Some(training()?.join(SCENARIOS))
}

/// The folder of the trainer's own lessons.
#[must_use]
pub fn lessons() -> Option<PathBuf> {
    Some(training()?.join(LESSONS))
}

/// Writes a lesson of the trainer's own, and says under which name and where. What is there already stays, unless `replaces` says
/// that the lesson came from there; what stood there first is kept beside it.
///
/// # Errors
///
/// There is no such folder, or it could not be written.
pub fn save_lesson(lesson: &Lesson, replaces: bool) -> io::Result<(String, PathBuf)> {
    let folder = lessons().ok_or(io::ErrorKind::NotFound)?;
    fs::create_dir_all(&folder)?;
    let file = |id: &str| format!("{id}.json");
    let names = Lesson::own_names(lesson.id.trim_end_matches("_own"));
    let mut names = std::iter::once(lesson.id.clone()).chain(names);
    let is_free = |id: &String| !folder.join(file(id)).exists();
    let id = if replaces {
        lesson.id.clone()
    } else {
        names.find(is_free).ok_or(io::ErrorKind::AlreadyExists)?
    };
    let path = folder.join(file(&id));
    let before = folder.join(format!("{id}.json.before"));
    if path.exists() && !before.exists() {
        // What stood there first stays: it may be another lesson of this name that could not be read.
        fs::copy(&path, &before)?;
    }
    let text = lesson.json(&id) + "\n";
    atomic::write(&path, text.as_bytes(), Access::Usual)?;
    Ok((file(&id), folder))
}

/// Where the settings are kept.
fn path() -> Option<PathBuf> {
    Some(folders::settings()?.join("settings.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use overdose_core::preferences::{
        Loudness, Motion, ReaderVoice, Scan, SecondLanguage, Skin, Theme,
    };

    const KEPT: Settings = Settings {
        looks: Appearance {
            language: None,
            second: Some(SecondLanguage::Nothing),
            theme: Some(Theme::HighContrast),
            motion: Some(Motion::Reduced),
            skin: Skin::Dark,
            text_size: Some(150),
            loudness: Loudness::Low,
            reader_voice: ReaderVoice::Orders,
            scan: Scan::Slow,
            system: SystemWishes {
                theme: Some(Theme::Dark),
                motion: None,
                text_size: Some(125),
            },
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
        let names = [
            "theme",
            "motion",
            "skin",
            "text_size",
            "loudness",
            "reader_voice",
            "scan",
            "system",
            "window",
        ];
        for name in names {
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
                    read.looks.reader_voice == KEPT.looks.reader_voice,
                    read.looks.scan == KEPT.looks.scan,
                    read.looks.system == KEPT.looks.system,
                    read.window == KEPT.window,
                ];
                assert_eq!(same.iter().filter(|same| **same).count(), 8, "{name}");
            }
        }
    }

    #[test]
    fn only_what_was_chosen_is_written_as_a_choice() {
        let file = |looks| {
            let settings = Settings {
                looks,
                window: None,
            };
            serde_json::to_value(settings).unwrap_or_default()
        };
        let usual = file(Appearance::default());
        for name in ["theme", "motion", "text_size", "system"] {
            assert_eq!(usual.get(name), None, "{name}");
        }
        let chosen = file(Appearance::default().with_text_size(100));
        assert_eq!(chosen.get("text_size"), Some(&Value::from(100)));
    }

    #[test]
    fn wishes_of_the_system_that_cannot_be_are_forgotten() {
        for wishes in ["7", "{\"text_size\": 5}", "{\"theme\": \"pink\"}"] {
            let text = format!("{{\"theme\": \"dark\", \"system\": {wishes}}}");
            let (settings, is_understood) = Settings::read_and_judge(&text);
            assert!(settings.looks.system.are_none(), "{wishes}");
            assert_eq!(settings.looks.theme, Some(Theme::Dark), "{wishes}");
            assert!(!is_understood, "{wishes}");
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
