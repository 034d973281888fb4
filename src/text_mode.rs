//! The terminal face.
use overdose_core::session::Session;
/// Runs.
#[must_use]
pub fn run(_session: Session) -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
