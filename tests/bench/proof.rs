//! How long the proof of the protocol takes, as it is and with forty questions: `cargo run --release -p overdose-proof --example proof`.
#![allow(
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a measurement, with a helper of the tests"
)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

#[path = "../core/proof/grown.rs"]
mod grown;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/protocol");
    let read =
        |file: &str| fs::read_to_string(folder.join(file)).map_err(|error| error.to_string());
    for more in [0, 31] {
        let protocol = grown::grown(more, read)?;
        for (what, prove) in [
            ("answers", overdose_proof::answers as fn(&_) -> _),
            ("everything", overdose_proof::run),
        ] {
            let began = Instant::now();
            let report: overdose_proof::Report = prove(&protocol);
            let took = began.elapsed().as_secs_f64();
            let cases: u64 = report.properties.iter().map(|law| law.cases).sum();
            let questions = protocol.questions.len();
            let holds = report.holds();
            println!("{questions} questions, {what}: {cases} cases, {took:.2} s, holds: {holds}");
        }
    }
    Ok(())
}
