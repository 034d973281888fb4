//! Gives the program for Windows its icon, its version and its manifest. For every other system it does nothing.

use std::error::Error;
use std::path::PathBuf;
use std::process::Command;
use std::{env, io};

/// What they are made from.
const RESOURCES: &str = "resources/package/windows";

/// The compiler of resources, as it is called where it makes them for another system, and on Windows itself.
const COMPILERS: [&str; 2] = ["x86_64-w64-mingw32-windres", "windres"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={RESOURCES}");
    println!("cargo::rerun-if-changed=src/build.rs");
    if env::var_os("CARGO_CFG_WINDOWS").is_none() {
        return Ok(());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    // Each linker takes them in its own format.
    let (format, name) = match env::var("CARGO_CFG_TARGET_ENV").as_deref() {
        Ok("gnu") => ("coff", "resources.o"),
        _ => ("res", "resources.res"),
    };
    let out = out.join(name);
    let version = env::var("CARGO_PKG_VERSION")?;
    let numbers = version.split(['-', '+']).next().unwrap_or_default();
    let numbers = format!("{},0", numbers.replace('.', ","));
    for compiler in COMPILERS {
        let mut command = Command::new(compiler);
        command
            .current_dir(RESOURCES)
            .arg(format!("--define=VERSION={numbers}"))
            .arg(format!("--define=VERSION_TEXT=\\\"{version}\\\""))
            .arg(format!("--output-format={format}"))
            .arg("--codepage=65001")
            .arg("overdose-checklist.rc")
            .arg(&out);
        match command.status() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Ok(status) if status.success() => {
                println!("cargo::rustc-link-arg-bins={}", out.display());
                return Ok(());
            }
            Ok(status) => return Err(format!("{compiler}: {status}").into()),
            Err(error) => return Err(format!("{compiler}: {error}").into()),
        }
    }
    let tried = COMPILERS.join(" nor ");
    println!(
        "cargo::warning=the program has no icon, version and manifest: there is neither {tried}"
    );
    Ok(())
}
