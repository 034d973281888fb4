//! Starts the program: everything it does is in the library.
// Windows opens no console beside the window. Commands are for the program of `console.rs`; other systems know no difference.
#![windows_subsystem = "windows"]

fn main() -> std::process::ExitCode {
    overdose_checklist::cli::main()
}
