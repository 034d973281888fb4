//! Follows scores and turns them into samples, block by block: each sound once, however late a score or a block comes.

use std::collections::VecDeque;
use std::sync::Arc;

use super::frame::{Frame, RATE, frame_of};
use super::note::{Note, Sounding, mix};
use super::plan::{AudioPlan, Recurring, Speech};
use super::rhythm::{Rhythm, Stroke};
use super::tone::Tone;
use overdose_protocol::time::Millis;

/// How late something may still begin to sound, in frames: what is older would say what was so, not what is.
pub const LATE: Frame = 10 * RATE;

/// How much the loudness changes from one frame to the next at most: all of it within a hundredth of a second.
const STEP: f32 = 1.0 / 240.0;

/// How far ahead it is settled what begins, in frames, on a grid of its own: however many samples are asked for at once, the
/// same begins at the same frame.
const SLICE: Frame = RATE / 100;

/// Gives the samples of the clip of a phrase, at [`RATE`].
pub type Clips = Box<dyn FnMut(&str) -> Option<Arc<[f32]>> + Send>;

/// Why a note sounds, so that it can be stopped with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    Rhythm,
    Count,
    Chime,
    Scene,
    Speech(Speech),
}

/// Plays scores.
pub struct Mixer {
    clips: Clips,
    score: AudioPlan,
    /// The next frame to be rendered.
    at: Frame,
    /// Up to where it is settled what begins.
    settled: Frame,
    /// The loudness of the last frame.
    loudness: f32,
    /// What has begun and is not over, and why.
    notes: Vec<(Note, Why)>,
    /// What has not begun yet.
    chimes: VecDeque<Millis>,
    speeches: VecDeque<Speech>,
}

impl Mixer {
    /// One that has nothing to play yet, and begins at this frame.
    #[must_use]
    pub fn new(clips: Clips, at: Frame) -> Self {
        Self {
            clips,
            score: AudioPlan::default(),
            at,
            settled: at,
            loudness: 0.0,
            notes: Vec::new(),
            chimes: VecDeque::new(),
            speeches: VecDeque::new(),
        }
    }

    /// The next frame to be rendered.
    #[must_use]
    pub fn at(&self) -> Frame {
        self.at
    }

    /// Goes on at another frame, without what should have sounded long before.
    pub fn jump(&mut self, at: Frame) {
        self.at = at;
        self.settled = at;
        let oldest = at.saturating_sub(LATE);
        self.chimes.retain(|chime| frame_of(*chime) >= oldest);
        self.speeches.retain(|speech| frame_of(speech.at) >= oldest);
        self.forget_over();
    }

    /// Forgets what sounds: nobody hears the end of it. What has not begun may still be heard, if it is not too late by then.
    pub fn give_up(&mut self) {
        self.notes.clear();
    }

    /// Forgets what is still to be said too.
    pub fn forget(&mut self) {
        self.give_up();
        self.chimes.clear();
        self.speeches.clear();
    }

    /// Whether nothing sounds or begins between two frames: who jumps from one to the other is not heard.
    #[must_use]
    pub fn is_quiet(&self, from: Frame, to: Frame) -> bool {
        let begins = |rhythm: Rhythm| !rhythm.strokes(from, to).is_empty();
        let recurs = |it: &Recurring| it.begins(from, to).next().is_some();
        self.notes.is_empty()
            && !self.score.rhythm.is_some_and(begins)
            && !self.score.scene.iter().any(recurs)
    }

    /// Plays another score from here on. What is in both goes on; what is no longer in it stops.
    pub fn set_plan(&mut self, score: AudioPlan) {
        if score.rhythm != self.score.rhythm {
            self.stop(|why| matches!(why, Why::Rhythm | Why::Count));
            self.settled = self.at;
        }
        if score.scene != self.score.scene {
            self.stop(|why| *why == Why::Scene);
        }
        self.stop(|why| matches!(why, Why::Speech(speech) if !score.speeches.contains(speech)));
        if score.chimes.is_empty() {
            self.stop(|why| *why == Why::Chime);
        }
        let oldest = self.at.saturating_sub(LATE);
        self.chimes.retain(|chime| score.chimes.contains(chime));
        self.speeches
            .retain(|speech| score.speeches.contains(speech));
        let chimes = score.chimes.iter().copied();
        self.chimes.extend(
            chimes.filter(|chime| frame_of(*chime) >= oldest && !self.score.chimes.contains(chime)),
        );
        let speeches = score.speeches.iter();
        self.speeches.extend(
            speeches
                .filter(|speech| {
                    frame_of(speech.at) >= oldest && !self.score.speeches.contains(speech)
                })
                .cloned(),
        );
        self.speeches
            .make_contiguous()
            .sort_by_key(|speech| speech.at);
        self.score = score;
    }

    /// Whether something may have to sound at any moment.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.score.ready
    }

    /// When something sounds next, if nothing changes; at once where something sounds or goes on.
    #[must_use]
    pub fn next_sound(&self) -> Option<Frame> {
        let chimes = self.chimes.front().map(|chime| frame_of(*chime));
        let speeches = self.speeches.front().map(|speech| frame_of(speech.at));
        let now = (self.score.rhythm.is_some() || !self.notes.is_empty()).then_some(self.at);
        let scene = self.score.scene.iter();
        let scene = scene
            .filter_map(|it| it.begins(self.at, Frame::MAX).next())
            .min();
        let next = [chimes, speeches, now, scene].into_iter().flatten().min();
        next.map(|next| next.max(self.at))
    }

    /// Fills a buffer with the next samples, each between -1 and 1.
    pub fn render(&mut self, samples: &mut [f32]) {
        let mut rest = samples;
        while !rest.is_empty() {
            if self.at >= self.settled {
                self.settle();
            }
            let length = usize::try_from(self.settled - self.at).unwrap_or(usize::MAX);
            let (slice, after) = rest.split_at_mut(length.min(rest.len()));
            for sample in slice {
                let change = (self.score.loudness - self.loudness).clamp(-STEP, STEP);
                self.loudness += change;
                let notes = self.notes.iter().map(|(note, _)| note);
                *sample = self.loudness * mix(notes, self.at);
                self.at += 1;
            }
            rest = after;
        }
    }

    /// Settles what begins in the next slice.
    fn settle(&mut self) {
        self.forget_over();
        self.settled = (self.at / SLICE + 1) * SLICE;
        self.begin_chimes(self.settled);
        self.begin_rhythm(self.settled);
        self.begin_scene(self.settled);
        self.begin_speeches(self.settled);
    }

    fn begin_chimes(&mut self, to: Frame) {
        while let Some(chime) = self.chimes.front().copied() {
            let at = frame_of(chime).max(self.at);
            if at >= to {
                break;
            }
            self.chimes.pop_front();
            // What falls due at the same time has one chime.
            if !self.is_sounding(at, |why| *why == Why::Chime) {
                self.begin(at, Sounding::Tone(Tone::Chime), Why::Chime);
            }
        }
    }

    fn begin_scene(&mut self, to: Frame) {
        let from = self.at;
        let scene = self.score.scene.clone();
        for recurring in scene {
            for at in recurring.begins(from, to) {
                self.begin(at, Sounding::Tone(recurring.tone), Why::Scene);
            }
        }
    }

    fn begin_rhythm(&mut self, to: Frame) {
        let Some(rhythm) = self.score.rhythm else {
            return;
        };
        for stroke in rhythm.strokes(self.at, to) {
            self.begin(stroke.at, Sounding::Tone(stroke.tone), Why::Rhythm);
            self.count(stroke);
        }
    }

    /// Says the count of a stroke, where nothing else is being said or about to be.
    fn count(&mut self, stroke: Stroke) {
        let mut counts = self.score.counts.iter();
        let Some(count) = counts.find(|count| Some(count.cue) == stroke.cue).cloned() else {
            return;
        };
        let waits = self.speeches.front().map(|speech| frame_of(speech.at));
        let is_said = self.is_sounding(stroke.at, |why| matches!(why, Why::Speech(_)));
        if is_said || waits.is_some_and(|at| at <= stroke.at) {
            return;
        }
        self.stop_at(stroke.at, |why| *why == Why::Count);
        self.say(stroke.at, &count.phrases, &Why::Count);
    }

    fn begin_speeches(&mut self, to: Frame) {
        while let Some(speech) = self.speeches.front() {
            // After the chime that calls for it, and after what is being said; over the end of what was cut.
            let busy = self.notes.iter();
            let busy = busy
                .filter(|(_, why)| matches!(why, Why::Chime | Why::Speech(_)))
                .filter(|(note, _)| note.stop.is_none())
                .map(|(note, _)| note.end())
                .max();
            let at = frame_of(speech.at).max(self.at).max(busy.unwrap_or(0));
            if at >= to {
                break;
            }
            let Some(speech) = self.speeches.pop_front() else {
                break;
            };
            self.stop_at(at, |why| *why == Why::Count);
            self.say(at, &speech.phrases, &Why::Speech(speech.clone()));
        }
    }

    /// Says phrases one after the other. One without a clip is left out: it stands on the screen.
    fn say(&mut self, at: Frame, phrases: &[String], why: &Why) {
        let mut at = at;
        for phrase in phrases {
            if let Some(samples) = (self.clips)(phrase) {
                let length = samples.len() as Frame;
                self.begin(at, Sounding::Voice(samples), why.clone());
                at += length;
            }
        }
    }

    fn begin(&mut self, at: Frame, sounding: Sounding, why: Why) {
        let note = Note {
            at,
            sounding,
            stop: None,
        };
        self.notes.push((note, why));
    }

    fn is_sounding(&self, at: Frame, is: impl Fn(&Why) -> bool) -> bool {
        self.notes
            .iter()
            .any(|(note, why)| is(why) && note.end() > at)
    }

    fn stop(&mut self, is: impl Fn(&Why) -> bool) {
        self.stop_at(self.at, is);
    }

    fn stop_at(&mut self, at: Frame, is: impl Fn(&Why) -> bool) {
        for (note, why) in &mut self.notes {
            if is(why) && note.stop.is_none() {
                note.stop = Some(at);
            }
        }
    }

    fn forget_over(&mut self) {
        let at = self.at;
        self.notes.retain(|(note, _)| note.end() > at);
    }
}
