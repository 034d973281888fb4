//! The coach without a device: ten minutes of samples, and an onset detector that knows nothing of how they were made.

mod mixer;
mod voice;

use std::sync::Arc;

use overdose_core::audio::{
    AudioPlan, Beat, Cue, Frame, Mixer, RATE, Rhythm, Stroke, Tone, cue_sound, frame_of, rhythm,
};
use overdose_protocol::definition::Round;
use overdose_protocol::incident::{Event, Toggle};
use overdose_protocol::time::Millis;

use crate::engine::TO_CPR;
use crate::engine::run::{Run, protocol};

/// One that plays a score from a frame on; every word of a phrase takes a tenth of a second and is a steady hum.
fn mixer(score: AudioPlan, at: Frame) -> Mixer {
    let clips = |phrase: &str| -> Option<Arc<[f32]>> {
        let words = phrase.split(' ').count();
        (phrase != "no clip").then(|| vec![0.5; words * 2400].into())
    };
    let mut mixer = Mixer::new(Box::new(clips), at);
    mixer.set_plan(score);
    mixer
}

fn with_rhythm(rhythm: Option<Rhythm>) -> AudioPlan {
    AudioPlan {
        loudness: 1.0,
        rhythm,
        ..AudioPlan::default()
    }
}

/// Frames from one place on the boot clock to another, rendered in blocks.
fn render(score: &AudioPlan, from: Frame, to: Frame, block: usize) -> Vec<f32> {
    // The loudness comes within a hundredth of a second: all of it is there before the first sound.
    let lead = RATE / 50;
    let mut mixer = mixer(score.clone(), from - lead);
    let mut samples = vec![0.0; usize::try_from(to - from + lead).unwrap()];
    for block in samples.chunks_mut(block) {
        mixer.render(block);
    }
    samples.split_off(usize::try_from(lead).unwrap())
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

fn micros(samples: f64) -> f64 {
    samples / RATE as f64 * 1e6
}

fn cpr() -> (Rhythm, Millis) {
    let run = Run::after(TO_CPR);
    let began = run.state.place.cpr_clock.expect("CPR").beat_from;
    (rhythm(&run.rules(), &run.state).expect("a beat"), began)
}

#[test]
fn eleven_hundred_pushes_in_ten_minutes_each_within_a_tenth_of_a_millisecond() {
    let from = 5_000_000;
    let round = Round {
        pushes: 1200,
        ..protocol().cpr.round
    };
    let score = with_rhythm(Some(Rhythm::Rounds { from, round }));
    let samples = render(&score, frame_of(from), frame_of(from + 600_000), 2400);
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
    let (rhythm, began) = cpr();
    let (from, to) = (frame_of(began), frame_of(began + 600_000));
    let found = onsets(&render(&with_rhythm(Some(rhythm)), from, to, 2400));
    // The picture: one cue after the other, as the screen asks for them.
    let mut expected = Vec::new();
    let mut at = began;
    while at < began + 600_000 {
        let Beat { cue, since, until } = rhythm.beat(at).expect("a beat");
        expected.push((since - began, matches!(cue, Cue::Push(_))));
        at = until;
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
fn no_stretch_of_time_loses_a_stroke_or_has_one_twice() {
    let (rounds, began) = cpr();
    let looks = Rhythm::Appearance {
        from: began,
        every: 10_000,
        ends: 600,
    };
    let (from, to) = (frame_of(began), frame_of(began + 60_000));
    for rhythm in [rounds, looks] {
        let all = rhythm.strokes(from, to);
        for step in [1_u64, 13, 240, 13_090, 100_000] {
            let mut parts = Vec::new();
            let mut at = from;
            // Single frames only around a second: a minute of them would take one.
            let to = if step < 200 { from + 2 * RATE } else { to };
            while at < to {
                let next = (at + step).min(to);
                parts.extend(rhythm.strokes(at, next));
                at = next;
            }
            let all: Vec<Stroke> = all.iter().copied().filter(|one| one.at < to).collect();
            assert_eq!(parts, all, "intervals of {step} frames");
        }
    }
}

#[test]
fn breaths_for_weak_breathing_come_exactly_as_the_profile_says() {
    let mut run = Run::of("ca-community");
    run.play(TO_CPR);
    run.event(Event::Toggled(Toggle::WeakBreaths));
    let began = run.state.place.cpr_clock.expect("CPR").beat_from;
    let (from, to) = (frame_of(began), frame_of(began + 300_000));
    let score = with_rhythm(rhythm(&run.rules(), &run.state));
    let found = onsets(&render(&score, from, to, 4800));
    assert_eq!(found.len(), 60, "one every five seconds");
    for pair in found.windows(2) {
        assert_eq!(pair[1] - pair[0], usize::try_from(5 * RATE).unwrap());
    }
}

#[test]
fn a_look_begins_and_ends_with_a_tone_every_ten_seconds() {
    let mut run = Run::after("Q1=no");
    let Some(Rhythm::Appearance { from, .. }) = rhythm(&run.rules(), &run.state) else {
        panic!("no look");
    };
    let rhythm_of = |run: &Run| rhythm(&run.rules(), &run.state);
    let look = rhythm_of(&run).unwrap();
    let strokes = look.strokes(frame_of(from), frame_of(from + 30_000));
    let heard: Vec<(Millis, Tone)> = strokes
        .iter()
        .map(|stroke| (stroke.at * 1000 / RATE - from, stroke.tone))
        .collect();
    let both = |round: Millis| {
        [
            (round * 10_000, Tone::LookBegins),
            (round * 10_000 + 9_400, Tone::LookEnds),
        ]
    };
    assert_eq!(heard, (0..3).flat_map(both).collect::<Vec<_>>());
    run.event(Event::SeizureBegan);
    assert_eq!(rhythm_of(&run), None, "nobody looks during a fit");
}

#[test]
fn while_somebody_else_leads_nothing_beats() {
    for event in [
        Event::Toggled(Toggle::CallTaker),
        Event::Toggled(Toggle::Aed),
    ] {
        let mut run = Run::after(TO_CPR);
        run.event(event);
        assert_eq!(rhythm(&run.rules(), &run.state), None);
        run.event(event);
        assert!(rhythm(&run.rules(), &run.state).is_some());
    }
}

#[test]
fn what_the_clock_causes_is_heard_once() {
    let mut run = Run::after(TO_CPR);
    run.event(Event::NaloxoneGiven).wait(200_000);
    let (rules, entries) = (run.rules(), run.incident.entries());
    let heard: Vec<Millis> = entries
        .iter()
        .enumerate()
        .filter(|(index, entry)| {
            cue_sound(&rules, &run.state, &entries[..*index], entry.event).is_some()
        })
        .map(|(_, entry)| entry.at.boot)
        .collect();
    assert!(heard.len() >= 2, "swap and dose: {heard:?}");
    assert!(heard.windows(2).all(|pair| pair[0] <= pair[1]));
}
