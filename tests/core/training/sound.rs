//! What is heard in practice: that it is practice, again and again, and each breath of the casualty.

use overdose_core::audio::{AudioPlan, Frame, RATE, Tone, frame_of};
use overdose_core::press::press;
use overdose_core::runtime::{Input, Output, Runtime};
use overdose_core::session::{Device, Key, Options, Session};
use overdose_core::view_model;
use overdose_protocol::time::Now;

use super::content;
use crate::pressed::pressed;
use crate::script::steps;
use crate::session::harness::START;

/// What is to sound in a drill with this scenario.
fn heard(id: &str, keys: &str) -> (AudioPlan, Runtime) {
    let mut session = Session::new(content(), &Options::default());
    session.offer_practice();
    session.set_audio_status(Device::Plays, START);
    let mut runtime = Runtime::new(session, START);
    runtime.practise(Some(id));
    let mut now = START.at(START.boot + 400);
    runtime.handle(Input::Key(Key::Enter), now);
    for step in steps(keys) {
        let (wait, key) = step.timed(400);
        now = now.at(now.boot + wait);
        if let Some(key) = key {
            runtime.handle(Input::Key(pressed(key)), now);
        }
    }
    let score = plan_at(&mut runtime, now);
    (score, runtime)
}

/// What is to sound from this time on.
fn plan_at(runtime: &mut Runtime, now: Now) -> AudioPlan {
    let outputs = runtime.handle(Input::Tick, now).into_iter();
    let mut plans = outputs.filter_map(|output| match output {
        Output::Audio(plan) => Some(plan),
        _ => None,
    });
    plans.next().expect("a plan")
}

fn times(score: &AudioPlan, tone: Tone, seconds: u64) -> Vec<Frame> {
    let from = frame_of(START.boot);
    let recurring = score.scene.iter().filter(|it| it.tone == tone);
    recurring
        .flat_map(|it| it.begins(from, from + seconds * RATE))
        .collect()
}

#[test]
fn a_casualty_is_heard_as_often_as_it_breathes() {
    let (score, _) = heard("asleep_after_dose", "");
    assert_eq!(
        times(&score, Tone::Easy, 60).len(),
        12,
        "twelve breaths a minute"
    );
    let (score, _) = heard("gasping", "");
    let gasps = times(&score, Tone::Gasp, 60);
    assert_eq!(gasps.len(), 4);
    assert!(gasps.windows(2).all(|pair| pair[1] - pair[0] == 15 * RATE));
    let (score, _) = heard("lone_helper", "");
    let breaths = score.scene.iter().filter(|it| it.tone != Tone::Practice);
    assert_eq!(breaths.count(), 0, "who does not breathe is not heard");
}

#[test]
fn practice_is_heard_to_be_practice_and_nothing_real_is() {
    let (score, _) = heard("gasping", "n");
    assert_eq!(times(&score, Tone::Practice, 60).len(), 3);
    let mut session = Session::new(content(), &Options::default());
    session.set_audio_status(Device::Plays, START);
    press(&mut session, Key::Char('n'), START);
    assert!(view_model::audio_plan(&mut session, START).scene.is_empty());
}

#[test]
fn a_pause_and_a_mute_are_silent() {
    for key in [".", "m"] {
        let (score, _) = heard("gasping", &format!("n {key}"));
        assert!(score.scene.is_empty() && score.rhythm.is_none(), "{key}");
    }
}

/// A jump of the drill's clock moves what is heard with it: the beat is that of the picture.
#[test]
fn after_a_pause_the_beat_is_that_of_the_picture() {
    let (score, mut runtime) = heard("gasping", "n n . .");
    let now = START.at(START.boot + 40_000);
    let score_now = plan_at(&mut runtime, now);
    let time = runtime.now();
    let state = runtime.session().state().clone();
    let rules = runtime.session().rules();
    let beat = overdose_core::audio::beat(&rules, &state, time.boot).expect("pushes");
    let sounding = score_now
        .rhythm
        .expect("a beat")
        .beat(now.boot)
        .expect("a cue");
    assert_eq!(sounding.cue, beat.cue);
    assert!(!score.scene.is_empty());
}
