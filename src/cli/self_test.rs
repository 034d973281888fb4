//! `self-test`: looks at everything that must work before somebody needs it, the whole proof too.

use std::io;
use std::thread;
use std::time::{Duration, Instant};

use overdose_core::content::Content;
use overdose_core::laws;
use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::ready::{AudioCheck, Check, SiteStatus};
use overdose_core::site::{Field, Site, SoundSetting};
use overdose_protocol::time::Clock;
use serde_json::{Value, json};

use super::{DONE, Exit, FAILED, output};
use crate::clock::SystemClock;
use crate::journal::Disk;
use crate::sound::Reach;
use crate::{ready, site, sound};

/// How long something has to take silence, from its first wish on, so that it counts as one that plays.
const LISTENING: Duration = Duration::from_millis(800);

/// A twentieth of a second of silence.
const SILENCE: [i16; 1200] = [0; 1200];

/// Looks, and says what it found.
pub fn run(content: &'static Content, json: bool) -> Exit {
    let found = site::find(None, content);
    let folders = Disk::open_and_kept();
    let mut facts = ready::facts(found.as_ref(), folders.as_ref());
    let says = found.map_or_else(Site::default, |found| found.reading.site);
    facts.sound = match says.sound() {
        Some(SoundSetting::Off) => AudioCheck::Off,
        _ => plays(),
    };
    let country = says.text(Field::Country);
    let place = SiteStatus {
        region: country.and_then(|code| content.regions.find(code)),
        address: says.text(Field::Address),
        site: &says,
    };
    let mut checks = overdose_core::ready::checks(&facts, &place, SystemClock.now());
    let after = checks.iter().position(|check| check.id == "content");
    let after = after.map_or(checks.len(), |place| place + 1);
    checks.insert(after, proved(content));
    let ready = checks.iter().all(Check::is_ready);
    let text = if json {
        format!("{:#}\n", as_json(content, &checks, ready))
    } else {
        as_text(content, &checks)
    };
    output::print(text, if ready { DONE } else { FAILED })
}

/// Whether something plays: it has to take silence for longer than one that fails takes to say so.
fn plays() -> AudioCheck {
    let plays = || {
        let mut output = sound::open()()?;
        // A loudspeaker may first play what others gave it.
        output.wait()?;
        let until = Instant::now() + LISTENING;
        while Instant::now() < until {
            let wanted = output.wait()?.min(SILENCE.len());
            output.write(SILENCE.get(..wanted).unwrap_or_default())?;
            thread::sleep(Duration::from_millis(20));
        }
        io::Result::Ok(output.reach())
    };
    match plays() {
        Ok(Reach::Room) => AudioCheck::Plays,
        Ok(Reach::One) => AudioCheck::Headphones,
        Ok(Reach::Nobody) => AudioCheck::Muted,
        Err(_) => AudioCheck::Silent,
    }
}

/// The whole proof, from the beginning.
fn proved(content: &'static Content) -> Check {
    let report = laws::prove(content);
    let first = report.failures().next();
    let first = first.map(|(property, case)| format!("{}: {}", property.id, case.what));
    match first {
        None => Check {
            id: "proof",
            found: message!(
                "ready-proof",
                properties = report.properties.len(),
                cases = report.properties.iter().map(|it| it.cases).sum::<u64>()
            ),
            to_do: None,
        },
        Some(why) => Check {
            id: "proof",
            found: message!("ready-proof-not", why),
            to_do: Some(message!("ready-content-do")),
        },
    }
}

fn as_text(content: &Content, checks: &[Check]) -> String {
    let say = |line: &Message| content.words.text(line);
    let lines = checks.iter().map(|check| match &check.to_do {
        None => format!("ok    {:<8} {}\n", check.id, say(&check.found)),
        Some(to_do) => format!(
            "LOOK  {:<8} {} {}\n",
            check.id,
            say(&check.found),
            say(to_do)
        ),
    });
    lines.collect()
}

fn as_json(content: &Content, checks: &[Check], ready: bool) -> Value {
    let say = |line: &Message| content.words.text(line);
    json!({
        "ready": ready,
        "version": env!("CARGO_PKG_VERSION"),
        "content": overdose_core::content::whole_digest(),
        "checks": checks.iter().map(|check| json!({
            "id": check.id,
            "ready": check.is_ready(),
            "found": say(&check.found),
            "to_do": check.to_do.as_ref().map(say),
        })).collect::<Vec<_>>(),
    })
}
