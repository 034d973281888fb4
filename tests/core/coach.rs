//! The coach without a device: ten minutes of samples, and an onset detector that knows nothing of how they were made.

use overdose_core::clock::Millis;
use overdose_core::coach::{
    Cue, FADE, Frame, Mix, RATE, Sound, Timbre, Voice, beat, beat_sounds, frame_of, is_heard,
    push_frame,
};
use overdose_core::incident::Event;

use crate::engine::TO_CPR;
use crate::engine::run::Run;

/// Longer than any sound, in frames: what began before a block may reach into it.
const REACH: Frame = 2 * RATE;

/// Frames from one place on the boot clock to another, rendered in blocks.
fn render(run: &Run, from: Frame, to: Frame, block: usize) -> Vec<f32> {
    let (rules, state) = (run.rules(), &run.state);
    let mut all = Vec::new();
    let mut at = from;
    while at < to {
        let length = block.min(usize::try_from(to - at).unwrap());
        let sounds = beat_sounds(&rules, state, at.saturating_sub(REACH), at + length as u64);
        let mix = Mix {
            sounds: &sounds,
            ..Mix::default()
        };
        let mut samples = vec![0.0; length];
        mix.render(at, &mut samples);
        all.extend(samples);
        at += length as u64;
    }
    all
}

/// Where something begins to sound after a hundredth of a second of silence, in samples.
fn onsets(samples: &[f32]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut silent = 1000;
    for (at, sample) in samples.iter().enumerate() {
        if sample.abs() < 1e-6 {
            silent += 1;
            continue;
        }
        if silent > 240 {
            found.push(at);
        }
        silent = 0;
    }
    found
}

/// A hundredth of a millisecond, in samples of this rate, is the best that any detector can tell.
fn micros(samples: f64) -> f64 {
    samples / RATE as f64 * 1e6
}

#[test]
fn eleven_hundred_pushes_in_ten_minutes_each_within_a_tenth_of_a_millisecond() {
    let all: Vec<Sound> = (0..1101)
        .map(|number| Sound {
            at: push_frame(110, number),
            timbre: Timbre::Push,
        })
        .collect();
    let mut samples = vec![0.0; usize::try_from(600 * RATE).unwrap()];
    for (number, block) in samples.chunks_mut(2400).enumerate() {
        let from = number as u64 * 2400;
        let near = all.iter().copied();
        let near: Vec<Sound> = near
            .filter(|sound| sound.at < from + 2400 && sound.at + REACH > from)
            .collect();
        let mix = Mix {
            sounds: &near,
            ..Mix::default()
        };
        mix.render(from, block);
    }
    let found = onsets(&samples);
    assert_eq!(found.len(), 1100);
    let even = 60.0 / 110.0 * RATE as f64;
    for pair in found.windows(2) {
        let error = micros((pair[1] - pair[0]) as f64 - even).abs();
        assert!(error < 100.0, "an interval is {error} µs off");
    }
    let whole = micros((found[1099] - found[0]) as f64 - 1099.0 * even).abs();
    assert!(whole < 100.0, "errors add up to {whole} µs");
}

#[test]
fn ten_minutes_of_pushes_and_breaths_begin_when_the_picture_says() {
    let run = Run::after(TO_CPR);
    let began = run.state.place.cpr_clock.expect("CPR").beat_from;
    let (from, to) = (frame_of(began), frame_of(began + 600_000));
    let samples = render(&run, from, to, 2400);
    let found = onsets(&samples);
    // The picture: one cue after the other, as the screen asks for them.
    let mut expected = Vec::new();
    let mut at = began;
    while at < began + 600_000 {
        let beat = beat(&run.rules(), &run.state, at).expect("a beat");
        expected.push((beat.since - began, matches!(beat.cue, Cue::Push(_))));
        at = beat.until;
    }
    assert_eq!(found.len(), expected.len());
    for (found, (expected, _)) in found.iter().zip(&expected) {
        let heard = *found as f64 / RATE as f64 * 1000.0;
        // The picture counts whole milliseconds.
        let late = heard - *expected as f64;
        assert!((-0.1..1.1).contains(&late), "{late} ms after the picture");
    }
    let even = 60.0 / 110.0 * RATE as f64;
    let heard: Vec<_> = found.iter().zip(expected).collect();
    let pairs = heard.windows(2).filter(|pair| pair[0].1.1 && pair[1].1.1);
    let between: Vec<f64> = pairs.map(|pair| (pair[1].0 - pair[0].0) as f64).collect();
    assert!(between.len() > 800, "{}", between.len());
    for between in between {
        let error = micros(between - even).abs();
        assert!(error < 100.0, "an interval is {error} µs off");
    }
}

#[test]
fn it_does_not_matter_how_many_samples_are_asked_for_at_once() {
    let run = Run::after(TO_CPR);
    let from = frame_of(run.state.place.cpr_clock.expect("CPR").beat_from);
    let to = from + 25 * RATE;
    let whole = render(&run, from, to, 1 << 20);
    for block in [997, 2400, 10_007] {
        assert!(whole == render(&run, from, to, block), "blocks of {block}");
    }
}

#[test]
fn no_stretch_of_time_loses_a_sound_or_says_one_twice() {
    let run = Run::after(TO_CPR);
    let began = run.state.place.cpr_clock.expect("CPR").beat_from;
    let (from, to) = (frame_of(began), frame_of(began + 60_000));
    let all = beat_sounds(&run.rules(), &run.state, from, to);
    for step in [1_u64, 13, 240, 13_090, 100_000] {
        let mut parts = Vec::new();
        let mut at = from;
        // Single frames only around a second: a minute of them would take one.
        let to = if step < 200 { from + 2 * RATE } else { to };
        while at < to {
            let next = (at + step).min(to);
            parts.extend(beat_sounds(&run.rules(), &run.state, at, next));
            at = next;
        }
        let all: Vec<Sound> = all.iter().copied().filter(|sound| sound.at < to).collect();
        assert_eq!(parts, all, "stretches of {step} frames");
    }
}

#[test]
fn breaths_for_weak_breathing_come_exactly_as_the_profile_says() {
    let mut run = Run::of("ca-community");
    run.play(TO_CPR);
    run.event(Event::WeakBreaths);
    let began = run.state.place.cpr_clock.expect("CPR").beat_from;
    let (from, to) = (frame_of(began), frame_of(began + 300_000));
    let found = onsets(&render(&run, from, to, 4800));
    assert_eq!(found.len(), 60, "one every five seconds");
    for pair in found.windows(2) {
        assert_eq!(pair[1] - pair[0], usize::try_from(5 * RATE).unwrap());
    }
}

#[test]
fn while_somebody_else_leads_nothing_beats() {
    for event in [Event::CallTakerLeads, Event::AedLeads] {
        let mut run = Run::after(TO_CPR);
        run.event(event);
        let from = frame_of(run.now);
        assert_eq!(
            beat_sounds(&run.rules(), &run.state, from, from + 30 * RATE),
            []
        );
        run.event(event);
        assert!(!beat_sounds(&run.rules(), &run.state, from, from + 30 * RATE).is_empty());
    }
}

#[test]
fn nothing_is_louder_than_a_device_can_play() {
    let loud = vec![1.0; 48_000];
    let sounds: Vec<Sound> = [
        Timbre::Push,
        Timbre::FirstPush,
        Timbre::Breath,
        Timbre::Chime,
    ]
    .into_iter()
    .map(|timbre| Sound { at: 0, timbre })
    .collect();
    for voice in [
        None,
        Some(Voice {
            at: 0,
            samples: &loud,
        }),
    ] {
        let mix = Mix {
            sounds: &sounds,
            voice,
            stop: None,
        };
        let peak = (0..48_000)
            .map(|frame| mix.sample(frame).abs())
            .fold(0.0, f32::max);
        assert!(peak <= 1.0, "{peak}");
    }
    // Each alone is heard, and is not cut off at the top.
    for sound in sounds {
        let mix = Mix {
            sounds: &[sound],
            ..Mix::default()
        };
        let peak = (0..48_000)
            .map(|frame| mix.sample(frame).abs())
            .fold(0.0, f32::max);
        assert!((0.3..1.0).contains(&peak), "{sound:?}: {peak}");
        assert_eq!(mix.sample(sound.timbre.length()), 0.0);
    }
}

#[test]
fn a_voice_is_heard_over_a_lowered_beat() {
    let quiet = vec![0.0; 2400];
    let push = [Sound {
        at: 0,
        timbre: Timbre::Push,
    }];
    let alone = Mix {
        sounds: &push,
        ..Mix::default()
    };
    let under = Mix {
        voice: Some(Voice {
            at: 0,
            samples: &quiet,
        }),
        ..alone
    };
    for frame in 1..900 {
        assert!(under.sample(frame).abs() <= 0.36 * alone.sample(frame).abs() + 1e-6);
    }
}

#[test]
fn after_a_stop_it_is_silent_within_twenty_milliseconds() {
    let loud = vec![0.9; 48_000];
    let sounds = [Sound {
        at: 0,
        timbre: Timbre::Breath,
    }];
    let mix = Mix {
        sounds: &sounds,
        voice: Some(Voice {
            at: 0,
            samples: &loud,
        }),
        stop: Some(12_000),
    };
    const { assert!(FADE <= RATE / 50) }
    assert!(mix.sample(11_999).abs() > 0.1);
    assert!((12_000 + RATE / 50..48_000).all(|frame| mix.sample(frame) == 0.0));
    let step = (11_990..12_300)
        .map(|frame| (mix.sample(frame + 1) - mix.sample(frame)).abs())
        .fold(0.0, f32::max);
    assert!(step < 0.1, "a cut of {step} is heard as a click");
}

#[test]
fn what_the_clock_causes_is_heard_once() {
    let mut run = Run::after(TO_CPR);
    run.event(Event::NaloxoneGiven).wait(200_000);
    let heard = run.incident.entries().iter();
    let heard: Vec<Millis> = heard
        .filter(|entry| is_heard(entry.event))
        .map(|entry| entry.at.boot)
        .collect();
    assert!(heard.len() >= 3, "look, swap and dose: {heard:?}");
    assert!(heard.windows(2).all(|pair| pair[0] <= pair[1]));
}
