//! Starts the same program for the console of Windows, where it prints, is waited for and gives its exit code.

fn main() -> std::process::ExitCode {
    overdose_checklist::cli::main()
}
