//! What nothing can be read from: it is set aside under a name that says since when, and erased after as long as an incident that
//! nobody touched.

use overdose_protocol::time::{Millis, Now};

use super::incident_file::{OPEN, TORN};
use super::{Start, Storage};

/// How a file is called in which nothing can be read.
const DAMAGED: &str = ".damaged";

/// What nobody brought back for so long is erased, in milliseconds.
pub(super) const FORGOTTEN: Millis = 12 * 3_600_000;

/// Sets a file aside in which nothing can be read.
pub(super) fn set_aside(storage: &impl Storage, stem: &str, start: &Start, now: Now) {
    let since = since(start, now).unwrap_or_default();
    // Where that fails the next start tries again.
    let _ = storage.rename(&format!("{stem}{OPEN}"), &format!("{stem}{since}{DAMAGED}"));
}

/// Erases what was set aside 12 hours ago by the clock of one start of the machine, unless the incident is there that it belongs
/// to. What does not say since when it is there says so from now on.
pub(super) fn forget(storage: &impl Storage, start: &Start, now: Now) {
    let names = storage.names().unwrap_or_default();
    for name in &names {
        let ends = |ending: &&&str| name.ends_with(**ending);
        let Some(ending) = [DAMAGED, TORN].iter().find(ends) else {
            continue;
        };
        let stem = name.strip_suffix(*ending).unwrap_or(name);
        let belongs = |open: &str| {
            let whose = open.strip_suffix(OPEN);
            whose.is_some_and(|whose| stem.starts_with(&format!("{whose}-")))
        };
        if *ending == TORN && names.iter().any(|open| belongs(open)) {
            continue;
        }
        let _ = match (age(stem, start, now), since(start, now)) {
            (Some(age), _) if age > FORGOTTEN => storage.remove(name),
            (None, Some(since)) => storage.rename(name, &format!("{stem}{since}{ending}")),
            _ => Ok(()),
        };
    }
}

/// What a name says of the moment: the start of the machine, and its clock. Nothing where the machine does not name its starts.
fn since(start: &Start, now: Now) -> Option<String> {
    let machine = start.machine.as_ref()?;
    Some(format!(".{machine}@{}", now.boot))
}

/// How long ago a file was set aside for certain; nothing where its name does not say.
fn age(stem: &str, start: &Start, now: Now) -> Option<Millis> {
    let (before, boot) = stem.rsplit_once('@')?;
    let (_, machine) = before.rsplit_once('.')?;
    let since = if start.machine.as_deref() == Some(machine) {
        boot.parse().ok()?
    } else {
        // All of it is from before this machine was started.
        start.began?
    };
    Some(now.boot.saturating_sub(since))
}
