//! The few questions to Windows that the standard library does not ask. Each is one call, and nothing else in the program is unsafe for it.
#![allow(unsafe_code, reason = "calls of the system have no safe form")]

pub mod monitors;
pub mod wishes;

use std::fs::File;
use std::io;
use std::os::windows::ffi::OsStrExt;
use std::os::windows::io::AsRawHandle;
use std::path::Path;
use std::ptr;

use overdose_protocol::time::Millis;
use windows_sys::Win32::Foundation::HWND;
use windows_sys::Win32::Storage::FileSystem::{
    BY_HANDLE_FILE_INFORMATION, FILE_TYPE_DISK, FILE_TYPE_PIPE, GetDiskFreeSpaceExW,
    GetFileInformationByHandle, GetFileType,
};
use windows_sys::Win32::System::Power::{
    ES_CONTINUOUS, ES_DISPLAY_REQUIRED, ES_SYSTEM_REQUIRED, SetThreadExecutionState,
};
use windows_sys::Win32::System::SystemInformation::GetTickCount64;
use windows_sys::Win32::System::WindowsProgramming::QueryUnbiasedInterruptTime;
use windows_sys::Win32::UI::Shell::ShellExecuteW;
use windows_sys::Win32::UI::WindowsAndMessaging::{IsWindowVisible, SW_SHOWNORMAL};

/// How many of the units in which Windows counts are a millisecond.
const UNITS: u64 = 10_000;

/// What the shell answers is above this where it did what was asked.
const FAILED: isize = 32;

/// Milliseconds since the machine started, those in which it slept too, up to 16 behind.
pub fn counted_since_start() -> Millis {
    // SAFETY: it takes nothing and gives a number.
    unsafe { GetTickCount64() }
}

/// The same without those in which it slept.
pub fn awake_since_start() -> Millis {
    let mut time = 0;
    // SAFETY: it writes one number to the place that it is given; it fails only where there is no place.
    let _ = unsafe { QueryUnbiasedInterruptTime(&raw mut time) };
    time / UNITS
}

/// How many bytes this user may still write where a folder lies.
pub fn room(folder: &Path) -> io::Result<u64> {
    let folder = wide(folder);
    let mut room = 0;
    // SAFETY: the name ends with a zero, and it writes one number; what else it could tell is not asked for.
    let told = unsafe {
        GetDiskFreeSpaceExW(
            folder.as_ptr(),
            &raw mut room,
            ptr::null_mut(),
            ptr::null_mut(),
        )
    };
    if told == 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(room)
}

/// The number of a file; nothing where its disk numbers none. Which disk it is stays 0: Wine no longer knows that of a file that was
/// renamed while it is open, and numbers are so large that those of two disks are hardly ever equal.
pub fn number(file: &File) -> Option<(u64, u64)> {
    let mut about = BY_HANDLE_FILE_INFORMATION::default();
    // SAFETY: the file is open for as long as this takes, and it writes to the one place that it is given.
    let is_told = unsafe { GetFileInformationByHandle(file.as_raw_handle(), &raw mut about) } != 0;
    let number = u64::from(about.nFileIndexHigh) << 32 | u64::from(about.nFileIndexLow);
    (is_told && number != 0).then_some((0, number))
}

/// Keeps machine and screen awake from now on, or no longer, for as long as this thread lives. Says whether Windows agrees.
pub fn keep_awake(wanted: bool) -> bool {
    let asked = if wanted {
        ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED
    } else {
        ES_CONTINUOUS
    };
    // SAFETY: it takes a number, and changes nothing in this process.
    unsafe { SetThreadExecutionState(asked) != 0 }
}

/// Whether the standard input is a pipe or a file.
pub fn is_input_sent() -> bool {
    let input = io::stdin().as_raw_handle();
    // SAFETY: the handle is that of the standard input, which stays open; one that is none is answered with no type at all.
    let kind = unsafe { GetFileType(input) };
    [FILE_TYPE_PIPE, FILE_TYPE_DISK].contains(&kind)
}

/// What the shell is asked to do with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Print it.
    Print,
    /// Open it.
    Open,
}

/// Has the shell do it with the program that is there for such files. Says whether there is one that does.
pub fn hand_to_shell(file: &Path, verb: Verb) -> bool {
    let verb = wide(Path::new(match verb {
        Verb::Print => "print",
        Verb::Open => "open",
    }));
    let file = wide(file);
    // SAFETY: both texts end with a zero and outlive the call; window, arguments and folder may be none.
    let answer = unsafe {
        ShellExecuteW(
            ptr::null_mut(),
            verb.as_ptr(),
            file.as_ptr(),
            ptr::null(),
            ptr::null(),
            SW_SHOWNORMAL,
        )
    };
    answer as isize > FAILED
}

/// Whether a window is shown.
pub fn is_shown(window: HWND) -> bool {
    // SAFETY: it looks a number up; one that is no window is not shown.
    unsafe { IsWindowVisible(window) != 0 }
}

/// A name as Windows wants it, with a zero at its end.
fn wide(name: &Path) -> Vec<u16> {
    name.as_os_str().encode_wide().chain([0]).collect()
}
