//! Starts the program: everything it does is in the library.

fn main() -> std::process::ExitCode {
    overdose_checklist::cli::main()
}
