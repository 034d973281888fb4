//! Scores that come late, change and overlap: each sound once, and never louder than a device can play.

use overdose_core::audio::{AudioPlan, Count, Cue, LATE, RATE, Rhythm, Speech, frame_of, mix};
use overdose_core::audio::{Note, Sounding, Tone};
use overdose_protocol::time::Millis;

use super::{cpr, mixer, onsets, render, with_rhythm};

const NOW: Millis = 5_000_000;

fn speech(at: Millis, phrase: &str) -> Speech {
    Speech {
        at,
        phrases: vec![phrase.to_owned()],
        aloud: None,
    }
}

fn said(speeches: Vec<Speech>) -> AudioPlan {
    AudioPlan {
        loudness: 1.0,
        speeches,
        ..AudioPlan::default()
    }
}

fn seconds(samples: usize) -> f64 {
    samples as f64 / RATE as f64
}

/// Everything at once: beat, counts, chimes, a speech.
fn busy() -> (AudioPlan, Millis) {
    let (rhythm, began) = cpr();
    let count = |cue, phrase: &str| Count {
        cue,
        phrases: vec![phrase.to_owned()],
    };
    let score = AudioPlan {
        counts: vec![
            count(Cue::Push(1), "Push hard and fast"),
            count(Cue::Push(10), "Ten"),
            count(Cue::Breath(1), "Two breaths"),
        ],
        chimes: vec![began + 700, began + 20_000],
        speeches: vec![
            speech(began, "Push hard and fast on the chest"),
            speech(began + 20_000, "Swap helpers now"),
        ],
        ..with_rhythm(Some(rhythm))
    };
    (score, began)
}

#[test]
fn it_does_not_matter_how_many_samples_are_asked_for_at_once() {
    let (score, began) = busy();
    let (from, to) = (frame_of(began), frame_of(began + 45_000));
    let whole = render(&score, from, to, 1 << 24);
    for block in [997, 2400, 10_007] {
        let parts = render(&score, from, to, block);
        let differ = whole
            .iter()
            .zip(&parts)
            .position(|(one, other)| one != other);
        assert_eq!(differ, None, "blocks of {block}");
    }
}

#[test]
fn nothing_is_louder_than_a_device_can_play() {
    let (score, began) = busy();
    let samples = render(&score, frame_of(began), frame_of(began + 60_000), 2400);
    let peak = samples
        .iter()
        .fold(0.0_f32, |peak, one| peak.max(one.abs()));
    assert!((0.5..1.0).contains(&peak), "{peak}");
    for tone in Tone::ALL {
        let note = Note {
            at: 0,
            sounding: Sounding::Tone(tone),
            stop: None,
        };
        let all = 0..tone.length() + 10;
        let peak = all.map(|frame| mix(std::slice::from_ref(&note), frame).abs());
        let peak = peak.fold(0.0, f32::max);
        assert!((0.3..1.0).contains(&peak), "{tone:?}: {peak}");
        assert_eq!(mix(std::slice::from_ref(&note), tone.length()), 0.0);
    }
}

#[test]
fn a_voice_is_heard_over_a_lowered_beat() {
    let push = Note {
        at: 0,
        sounding: Sounding::Tone(Tone::Push),
        stop: None,
    };
    let silence = Note {
        sounding: Sounding::Voice(vec![0.0; 4800].into()),
        ..push.clone()
    };
    let both = [push.clone(), silence];
    for frame in 0..900 {
        let alone = mix(std::slice::from_ref(&push), frame).abs();
        assert!(mix(&both, frame).abs() <= 0.36 * alone + 1e-6);
    }
}

#[test]
fn silent_within_twenty_milliseconds_of_a_stop_and_without_a_click() {
    let (score, began) = busy();
    let from = frame_of(began);
    let muted = AudioPlan::default();
    let led = AudioPlan {
        loudness: 1.0,
        ..AudioPlan::default()
    };
    for (what, after) in [("muted", muted), ("somebody else leads", led)] {
        // While a breath swells and somebody speaks.
        let mut mixer = mixer(score.clone(), from);
        let mut before = vec![0.0; usize::try_from(17 * RATE).unwrap()];
        mixer.render(&mut before);
        assert!(before.iter().rev().take(400).any(|one| one.abs() > 0.05));
        mixer.set_plan(after);
        let mut samples = vec![0.0; usize::try_from(5 * RATE).unwrap()];
        mixer.render(&mut samples);
        let late = &samples[usize::try_from(RATE / 50).unwrap()..];
        assert!(late.iter().all(|one| *one == 0.0), "{what}");
        let last = before.last().copied().unwrap();
        let steps = std::iter::once(&last).chain(&samples);
        let step = steps.zip(&samples).map(|(one, next)| (next - one).abs());
        let step = step.fold(0.0, f32::max);
        assert!(step < 0.1, "{what}: a cut of {step} is heard as a click");
        assert_eq!(mixer.next_sound(), None, "{what}");
    }
}

#[test]
fn a_beat_stops_within_one_beat_and_another_begins_at_its_first_push() {
    let (rhythm, began) = cpr();
    let mut mixer = mixer(with_rhythm(Some(rhythm)), frame_of(began));
    let mut samples = vec![0.0; usize::try_from(3 * RATE).unwrap()];
    mixer.render(&mut samples);
    let Rhythm::Rounds { round, .. } = rhythm else {
        panic!("no rounds");
    };
    let from = began + 3_200;
    mixer.set_plan(with_rhythm(Some(Rhythm::Rounds { from, round })));
    let mut samples = vec![0.0; usize::try_from(RATE).unwrap()];
    mixer.render(&mut samples);
    let first = onsets(&samples)[0];
    // The first sample of a tone is nothing.
    assert_eq!(first, usize::try_from(RATE / 5).unwrap() + 1);
}

#[test]
fn a_cue_that_comes_late_is_said_at_once_and_only_once() {
    let mut mixer = mixer(said(Vec::new()), frame_of(NOW));
    let mut samples = vec![0.0; 24_000];
    mixer.render(&mut samples);
    // Half a second late, and told again with every score that follows.
    let late = said(vec![speech(NOW + 500, "Swap helpers now")]);
    let mut all = Vec::new();
    for _ in 0..40 {
        mixer.set_plan(late.clone());
        let mut block = vec![0.0; 4800];
        mixer.render(&mut block);
        all.extend(block);
    }
    let found = onsets(&all);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(seconds(found[0]) < 0.001);
}

#[test]
fn what_is_far_too_late_is_not_said() {
    let at = frame_of(NOW);
    let old = NOW - LATE * 1000 / RATE - 1;
    let mut mixer = mixer(said(vec![speech(old, "Swap helpers now")]), at);
    let mut samples = vec![0.0; 24_000];
    mixer.render(&mut samples);
    assert!(onsets(&samples).is_empty());
    // Nor after a device was away for a while.
    mixer.set_plan(said(vec![speech(NOW + 2000, "Swap helpers now")]));
    mixer.jump(frame_of(NOW + 60_000));
    mixer.render(&mut samples);
    assert!(onsets(&samples).is_empty());
}

#[test]
fn two_cues_of_the_same_moment_are_said_one_after_the_other() {
    let score = said(vec![speech(NOW, "Swap"), speech(NOW, "Look now")]);
    let samples = render(&score, frame_of(NOW), frame_of(NOW + 2000), 480);
    let loud = samples.iter().filter(|one| one.abs() > 0.1).count();
    assert_eq!(loud, 3 * 2400, "three words of a tenth of a second");
}

#[test]
fn a_chime_comes_before_what_is_said_of_it() {
    let score = AudioPlan {
        chimes: vec![NOW],
        ..said(vec![speech(NOW, "Swap")])
    };
    let samples = render(&score, frame_of(NOW), frame_of(NOW + 2000), 480);
    let hum = samples
        .windows(3)
        .position(|three| three[0] == three[2] && three[0] > 0.1);
    let chime = usize::try_from(Tone::Chime.length()).unwrap();
    assert_eq!(hum, Some(chime));
}

#[test]
fn another_screen_cuts_what_the_last_one_says() {
    let mut mixer = mixer(said(vec![speech(NOW, "one two three four")]), frame_of(NOW));
    let mut samples = vec![0.0; 2400];
    mixer.render(&mut samples);
    mixer.set_plan(said(vec![speech(NOW + 100, "five")]));
    let mut rest = vec![0.0; 24_000];
    mixer.render(&mut rest);
    let end = rest.iter().rposition(|one| *one != 0.0).unwrap();
    // The new one begins on time, over the fade of the old one.
    assert_eq!(end + 1, 2400);
}

#[test]
fn a_repeat_that_is_to_come_does_not_hold_up_a_cue() {
    let score = said(vec![
        speech(NOW, "Stay"),
        speech(NOW + 20_000, "Stay"),
        speech(NOW + 5_000, "Look at the breathing"),
    ]);
    let samples = render(&score, frame_of(NOW), frame_of(NOW + 30_000), 4800);
    let found: Vec<f64> = onsets(&samples).into_iter().map(seconds).collect();
    assert_eq!(found, [0.0, 5.0, 20.0]);
}

#[test]
fn a_phrase_without_a_clip_is_left_out() {
    let score = said(vec![Speech {
        at: NOW,
        phrases: vec!["no clip".to_owned(), "one".to_owned()],
        aloud: None,
    }]);
    let samples = render(&score, frame_of(NOW), frame_of(NOW + 1000), 4800);
    let loud = samples.iter().filter(|one| one.abs() > 0.1).count();
    assert_eq!(loud, 2400);
}

#[test]
fn the_count_keeps_quiet_while_an_instruction_is_said() {
    let (score, began) = busy();
    let long = "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n";
    let score = AudioPlan {
        speeches: vec![speech(began, long)],
        ..score
    };
    // Four seconds of speech, then pushes that are counted from the tenth on.
    let samples = render(&score, frame_of(began), frame_of(began + 6_000), 4800);
    let hum = |from: f64, to: f64| {
        let place = |at: f64| (at * RATE as f64) as usize;
        samples[place(from)..place(to)]
            .windows(3)
            .any(|three| three[0] == three[2] && three[0] > 0.1)
    };
    assert!(hum(0.1, 3.9) && !hum(4.2, 4.8) && hum(4.95, 5.05));
}

#[test]
fn what_a_device_was_away_for_is_forgotten_and_what_is_still_to_come_is_not() {
    let score = said(vec![speech(NOW, "Stay"), speech(NOW + 20_000, "Stay")]);
    let mut mixer = mixer(score, frame_of(NOW));
    let mut samples = vec![0.0; 1200];
    mixer.render(&mut samples);
    mixer.give_up();
    let mut rest = vec![0.0; usize::try_from(30 * RATE).unwrap()];
    mixer.render(&mut rest);
    let found: Vec<f64> = onsets(&rest).into_iter().map(seconds).collect();
    assert_eq!(found, [19.95], "the end of the first one is not heard");
    mixer.set_plan(said(vec![speech(NOW + 40_000, "Stay")]));
    mixer.forget();
    assert_eq!(mixer.next_sound(), None);
}

#[test]
fn between_two_beats_it_is_quiet() {
    let (rhythm, began) = cpr();
    let mut mixer = mixer(with_rhythm(Some(rhythm)), frame_of(began));
    let mut samples = vec![0.0; 2400];
    mixer.render(&mut samples);
    let at = mixer.at();
    assert!(mixer.is_quiet(at, at + 2400));
    assert!(!mixer.is_quiet(at, at + RATE));
}

#[test]
fn a_chime_ends_with_the_plan_that_had_it() {
    let plan = AudioPlan {
        loudness: 1.0,
        chimes: vec![NOW],
        ..AudioPlan::default()
    };
    let at = frame_of(NOW);
    let mut mixer = mixer(plan, at);
    let mut begun = vec![0.0; 2400];
    mixer.render(&mut begun);
    assert!(begun.iter().any(|sample| sample.abs() > 0.01));
    // It is gone in the middle of it, and what else there is stays as loud.
    mixer.set_plan(AudioPlan {
        loudness: 1.0,
        ..AudioPlan::default()
    });
    let mut rest = vec![1.0; 24_000];
    mixer.render(&mut rest);
    let faded = rest.get(1200..).unwrap_or_default();
    assert!(faded.iter().all(|sample| sample.abs() < 0.001));
}
