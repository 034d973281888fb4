//! The voice of the system says each thing once, when it is due, and is stopped when it is meant no longer.

use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use overdose_checklist::clock::SystemClock;
use overdose_checklist::sound::{Talker, Voice};
use overdose_core::audio::{Aloud, AudioPlan, Speech};
use overdose_protocol::time::{Clock, Millis};

/// Tells what it is asked for.
struct Heard(Sender<String>);

impl Voice for Heard {
    fn speaks(&mut self, language: &str) -> bool {
        language == "es"
    }

    fn say(&mut self, language: &str, words: &str) {
        self.0.send(format!("{language} {words}")).unwrap();
    }

    fn stop(&mut self) {
        self.0.send("stop".to_owned()).unwrap();
    }
}

fn talker() -> (Talker, Receiver<String>, Receiver<bool>) {
    let (to, heard) = mpsc::channel();
    let (tell, told) = mpsc::channel();
    let open = Box::new(move |language: &str| {
        let mut voice = Heard(to.clone());
        voice
            .speaks(language)
            .then(|| Box::new(voice) as Box<dyn Voice>)
    });
    let talker = Talker::new(open, SystemClock, move |speaks| tell.send(speaks).unwrap());
    (talker, heard, told)
}

fn speech(language: &str, words: &str, at: Millis) -> Speech {
    Speech {
        at,
        phrases: Vec::new(),
        aloud: Some(Aloud {
            language: language.to_owned(),
            words: words.to_owned(),
        }),
    }
}

fn plan(speeches: Vec<Speech>) -> AudioPlan {
    AudioPlan {
        speeches,
        ..AudioPlan::default()
    }
}

fn next(heard: &Receiver<String>) -> String {
    heard
        .recv_timeout(Duration::from_secs(20))
        .expect("it says something")
}

#[test]
fn each_thing_is_said_once_when_it_is_due_and_stopped_when_it_is_no_longer_meant() {
    let (mut talker, heard, told) = talker();
    let now = SystemClock.now().boot;
    let (first, later) = (speech("es", "uno", now), speech("es", "dos", now + 300));
    talker.follow(&plan(vec![first.clone(), later.clone()]));
    assert_eq!(next(&heard), "es uno");
    assert_eq!(next(&heard), "es dos");
    assert!(SystemClock.now().boot >= now + 300);
    assert_eq!(told.recv(), Ok(true));
    talker.follow(&plan(vec![first, later, speech("es", "tres", now)]));
    assert_eq!(next(&heard), "es tres");
    talker.follow(&plan(vec![speech("es", "cuatro", now)]));
    assert_eq!(next(&heard), "stop");
    assert_eq!(next(&heard), "es cuatro");
    talker.follow(&AudioPlan::default());
    assert_eq!(next(&heard), "stop");
}

#[test]
fn a_language_without_a_voice_is_told_and_never_spoken_with_another() {
    let (mut talker, heard, told) = talker();
    let now = SystemClock.now().boot;
    talker.follow(&plan(vec![speech("ar", "wahid", now)]));
    assert_eq!(told.recv(), Ok(false));
    talker.follow(&plan(vec![speech("es", "uno", now)]));
    assert_eq!(next(&heard), "es uno");
    assert_eq!(told.recv(), Ok(true));
}

#[test]
fn what_is_long_past_is_no_news() {
    let (mut talker, heard, _told) = talker();
    let now = SystemClock.now().boot;
    let old = speech("es", "viejo", now.saturating_sub(30_000));
    talker.follow(&plan(vec![old, speech("es", "nuevo", now)]));
    assert_eq!(next(&heard), "es nuevo");
}
