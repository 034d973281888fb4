//! What somebody chose in the settings of Windows: contrast, colours, movement, larger text.

use std::path::Path;
use std::ptr;

use windows_sys::Win32::Graphics::Gdi::{COLOR_WINDOW, GetSysColor};
use windows_sys::Win32::System::Registry::{HKEY_CURRENT_USER, RRF_RT_REG_DWORD, RegGetValueW};
use windows_sys::Win32::UI::Accessibility::{HCF_HIGHCONTRASTON, HIGHCONTRASTW};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    SPI_GETCLIENTAREAANIMATION, SPI_GETHIGHCONTRAST, SPI_GETSCREENREADER,
    SYSTEM_PARAMETERS_INFO_ACTION, SystemParametersInfoW,
};
use windows_sys::core::BOOL;

use super::wide;

/// Whether contrast is high; nothing where Windows does not say.
pub fn has_high_contrast() -> Option<bool> {
    let size = u32::try_from(size_of::<HIGHCONTRASTW>()).ok()?;
    let mut about = HIGHCONTRASTW {
        cbSize: size,
        ..HIGHCONTRASTW::default()
    };
    // SAFETY: it writes what its size has room for; the name in it belongs to Windows, and is not read.
    let is_told = unsafe {
        SystemParametersInfoW(SPI_GETHIGHCONTRAST, size, (&raw mut about).cast(), 0) != 0
    };
    is_told.then_some(about.dwFlags & HCF_HIGHCONTRASTON != 0)
}

/// Whether anything may move; nothing where Windows does not say.
pub fn has_animations() -> Option<bool> {
    answer(SPI_GETCLIENTAREAANIMATION)
}

/// Whether a screen reader is on; nothing where Windows does not say.
pub fn has_screen_reader() -> Option<bool> {
    answer(SPI_GETSCREENREADER)
}

/// What Windows answers to a question that has a yes or a no.
fn answer(question: SYSTEM_PARAMETERS_INFO_ACTION) -> Option<bool> {
    let mut answer: BOOL = 0;
    // SAFETY: it writes one number to the place that it is given.
    let is_told = unsafe { SystemParametersInfoW(question, 0, (&raw mut answer).cast(), 0) != 0 };
    is_told.then_some(answer != 0)
}

/// Whether the ground of windows is light, as a theme of high contrast has it.
pub fn is_window_light() -> bool {
    // SAFETY: it takes the number of a colour and gives that colour.
    let colour = unsafe { GetSysColor(COLOR_WINDOW) };
    let [red, green, blue, _] = colour.to_le_bytes().map(u32::from);
    red + green + blue > 3 * 128
}

/// A number among the settings of this user; nothing where there is none.
pub fn setting(key: &str, name: &str) -> Option<u32> {
    let (key, name) = (wide(Path::new(key)), wide(Path::new(name)));
    let mut number = 0u32;
    let mut size = u32::try_from(size_of::<u32>()).ok()?;
    // SAFETY: both names end with a zero, and it writes what `size` has room for, and only a number.
    let answer = unsafe {
        RegGetValueW(
            HKEY_CURRENT_USER,
            key.as_ptr(),
            name.as_ptr(),
            RRF_RT_REG_DWORD,
            ptr::null_mut(),
            (&raw mut number).cast(),
            &raw mut size,
        )
    };
    (answer == 0).then_some(number)
}
