//! What the settings of Windows mean for this program.

use overdose_core::preferences::{Motion, SystemWishes, Theme, text_size_of};

use crate::platform::windows::wishes::{
    has_animations, has_high_contrast, is_window_light, setting,
};

/// Where it stands whether programs are light: 0 for dark.
const COLOURS: (&str, &str) = (
    r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize",
    "AppsUseLightTheme",
);

/// Where it stands how large text is, in percent.
const TEXT: (&str, &str) = (r"Software\Microsoft\Accessibility", "TextScaleFactor");

/// What is wished for. Windows always answers: where nothing was chosen there is no wish.
pub fn wishes() -> SystemWishes {
    let is_dark = setting(COLOURS.0, COLOURS.1) == Some(0);
    let theme = if has_high_contrast() == Some(true) {
        Some(if is_window_light() {
            Theme::HighContrastLight
        } else {
            Theme::HighContrast
        })
    } else {
        is_dark.then_some(Theme::Dark)
    };
    let factor = setting(TEXT.0, TEXT.1).map(|percent| f64::from(percent) / 100.0);
    SystemWishes {
        theme,
        motion: (has_animations() == Some(false)).then_some(Motion::Reduced),
        text_size: factor.and_then(text_size_of),
    }
}
