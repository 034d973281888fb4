//! What must have been heard of an incident: reads its journal, and writes the samples and the times of everything that sounds,
//! to be held against a recording. `heard JOURNAL FOLDER`
#![allow(clippy::print_stderr, reason = "a tool of the checks")]

use std::error::Error;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::{env, fs};

use overdose_checklist::sound::Clips;
use overdose_core::audio::{Frame, Mixer, RATE, frame_of};
use overdose_core::content::{Content, digest};
use overdose_core::journal::{IncidentKind, Journal};
use overdose_core::session::{Device, Intent, Options, Session};
use overdose_core::view_model;
use overdose_protocol::incident::{Entry, Event, Lead};
use overdose_protocol::time::Now;
use serde_json::json;

/// How long is listened after the last key, in milliseconds.
const AFTER: u64 = 5_000;
/// How far behind the clock it is rendered, as the player does, in milliseconds.
const BEHIND: u64 = 40;
/// One step of this clock, in milliseconds.
const STEP: u64 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, journal, folder] = arguments.as_slice() else {
        return Err("heard JOURNAL FOLDER".into());
    };
    let content = Content::embedded().map_err(ToString::to_string)?;
    let journal =
        Journal::read(&fs::read(journal)?, IncidentKind::Real).map_err(|_| "this is no journal")?;
    let country = journal.head().and_then(|head| head.country.clone());
    let incident = journal.incident(&content.protocol, digest());
    let incident = incident.map_err(|_| "the journal was written with another protocol")?;
    let keys = incident.entries().iter().copied();
    let keys: Vec<Entry> = keys.filter(|entry| intent(entry.event).is_some()).collect();
    let (Some(first), Some(last)) = (keys.first(), keys.last()) else {
        return Err("nothing happened".into());
    };
    let options = Options {
        country,
        ..Options::default()
    };
    let mut session = Session::new(content, &options);
    let begin = first.at.boot;
    let before = first.at.at(begin - 30_000);
    session.set_audio_status(Device::Plays, before);
    let _ = view_model::audio_plan(&mut session, before);
    let heard = hear(&mut session, &keys, first.at, last.at.boot + AFTER);
    let folder = Path::new(folder);
    let bytes = heard.samples.iter().flat_map(|one| one.to_le_bytes());
    fs::write(folder.join("expected.raw"), bytes.collect::<Vec<u8>>())?;
    let speeches = heard.clips.into_iter();
    let speeches: Vec<_> = speeches
        .map(|(at, phrase)| json!({"at": at, "phrase": phrase}))
        .collect();
    let schedule = json!({
        "strokes": heard.strokes,
        "changes": heard.changes,
        "phrases": speeches,
    });
    fs::write(folder.join("schedule.json"), schedule.to_string())?;
    Ok(())
}

/// Everything that sounds, in frames since the first key.
#[derive(Default)]
struct CueSound {
    samples: Vec<i16>,
    strokes: Vec<Frame>,
    /// When another rhythm began, or the last one ended.
    changes: Vec<Frame>,
    /// About when each phrase begins that is said.
    clips: Vec<(Frame, String)>,
}

fn hear(session: &mut Session, keys: &[Entry], first: Now, until: u64) -> CueSound {
    let said = Arc::new(Mutex::new(Vec::<String>::new()));
    let mut clips = Clips::default();
    let asked = Arc::clone(&said);
    let clips = move |phrase: &str| {
        let samples = clips.get(phrase);
        if let Ok(mut asked) = asked.lock() {
            asked.push(phrase.to_owned());
        }
        samples
    };
    let start = frame_of(first.boot - BEHIND);
    let mut mixer = Mixer::new(Box::new(clips), start);
    let mut heard = CueSound::default();
    let mut rhythm = None;
    let mut keys = keys.iter().peekable();
    let mut block = vec![0.0; usize::try_from(STEP * RATE / 1000).unwrap_or(0)];
    for boot in (first.boot..until).step_by(usize::try_from(STEP).unwrap_or(1)) {
        while let Some(key) = keys.next_if(|key| key.at.boot <= boot) {
            if let Some(intent) = intent(key.event) {
                let _ = session.perform(intent, key.at);
            }
        }
        session.advance(first.at(boot));
        let score = view_model::audio_plan(session, first.at(boot));
        if score.rhythm != rhythm {
            heard.changes.push(mixer.at() - start);
        }
        rhythm = score.rhythm;
        mixer.set_plan(score);
        let at = mixer.at();
        let strokes = rhythm.map_or_else(Vec::new, |rhythm| {
            rhythm.strokes(at, at + block.len() as Frame)
        });
        heard
            .strokes
            .extend(strokes.iter().map(|stroke| stroke.at - start));
        mixer.render(&mut block);
        let phrases = said
            .lock()
            .map_or_else(|_| Vec::new(), |mut said| std::mem::take(&mut *said));
        heard
            .clips
            .extend(phrases.into_iter().map(|phrase| (at - start, phrase)));
        #[expect(
            clippy::cast_possible_truncation,
            reason = "within the bounds of 16 bits"
        )]
        heard
            .samples
            .extend(block.iter().map(|one| (one * 32_767.0) as i16));
    }
    heard
}

/// The key behind an event; none where the clock caused it.
fn intent(event: Event) -> Option<Intent> {
    Some(match event {
        Event::Answered(_, answer) => Intent::Answer(answer),
        Event::CardDone => Intent::Next,
        Event::WentBack => Intent::Back,
        Event::NotBreathing => Intent::NotBreathing,
        Event::BreathingAgain => Intent::BreathingAgain,
        Event::CheckAgain => Intent::CheckAgain,
        Event::NaloxoneGiven => Intent::Naloxone,
        Event::Lead(Lead::CallTaker) => Intent::CallTaker,
        Event::Lead(Lead::Aed) => Intent::Aed,
        Event::Age(age) => Intent::Age(age),
        Event::SeizureBegan | Event::SeizureEnded => Intent::Seizure,
        Event::CrewArrived => Intent::Crew,
        _ => return None,
    })
}
