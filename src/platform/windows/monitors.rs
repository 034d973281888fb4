//! The monitors of Windows: where each of them is, and how much of it nothing else takes.

use std::ptr;

use windows_sys::Win32::Foundation::{LPARAM, RECT};
use windows_sys::Win32::Graphics::Gdi::{
    EnumDisplayMonitors, GetMonitorInfoW, HDC, HMONITOR, MONITOR_DEFAULTTOPRIMARY, MONITORINFO,
    MonitorFromWindow,
};
use windows_sys::Win32::UI::HiDpi::GetDpiForSystem;
use windows_sys::Win32::UI::WindowsAndMessaging::{GetForegroundWindow, MONITORINFOF_PRIMARY};
use windows_sys::core::BOOL;

/// Left, top, right and bottom in pixels.
pub type Edges = (i32, i32, i32, i32);

/// A monitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Monitor {
    /// All of it.
    pub area: Edges,
    /// What the task bar leaves of it.
    pub free: Edges,
    /// Whether windows open on it that ask for no place.
    pub is_first: bool,
    /// Whether the window is on it in which somebody types.
    pub is_in_use: bool,
}

/// All of them.
pub fn monitors() -> Vec<Monitor> {
    let mut found: Vec<HMONITOR> = Vec::new();
    // SAFETY: `note` is called before this returns and not later, with the list that lives as long.
    let in_use = unsafe {
        EnumDisplayMonitors(
            ptr::null_mut(),
            ptr::null(),
            Some(note),
            (&raw mut found) as LPARAM,
        );
        MonitorFromWindow(GetForegroundWindow(), MONITOR_DEFAULTTOPRIMARY)
    };
    found
        .into_iter()
        .filter_map(|monitor| about(monitor, in_use))
        .collect()
}

/// How many points of the system an inch has: 96 where nothing is enlarged.
pub fn dots_per_inch() -> u32 {
    // SAFETY: it takes nothing and gives a number.
    unsafe { GetDpiForSystem() }
}

/// Adds a monitor to the list that stands behind `found`.
unsafe extern "system" fn note(monitor: HMONITOR, _: HDC, _: *mut RECT, found: LPARAM) -> BOOL {
    // SAFETY: `monitors` gave the address of its list, which nobody else uses until all are found.
    let found = unsafe { &mut *(found as *mut Vec<HMONITOR>) };
    found.push(monitor);
    1
}

fn about(monitor: HMONITOR, in_use: HMONITOR) -> Option<Monitor> {
    let mut about = MONITORINFO {
        cbSize: u32::try_from(size_of::<MONITORINFO>()).ok()?,
        ..MONITORINFO::default()
    };
    // SAFETY: it writes what its size has room for.
    let is_told = unsafe { GetMonitorInfoW(monitor, &raw mut about) } != 0;
    let edges = |area: RECT| (area.left, area.top, area.right, area.bottom);
    is_told.then(|| Monitor {
        area: edges(about.rcMonitor),
        free: edges(about.rcWork),
        is_first: about.dwFlags & MONITORINFOF_PRIMARY != 0,
        is_in_use: monitor == in_use,
    })
}
