//! What may be heard now, and what is said: each screen once when it opens, each cue once, and never over somebody else who leads.

use std::mem;

use super::Session;
use crate::audio::{self, AudioPlan, Beat, Count, Cue, Recurring, Speech, Tone, holds, phrases};
use crate::case::Case;
use crate::content::LANGUAGE;
use crate::locale::{Catalog, Message};
use crate::message;
use crate::preferences::ReaderVoice;
use crate::site::{Site, SoundSetting};
use crate::training::Breathing;
use overdose_protocol::engine::{Rules, State};
use overdose_protocol::incident::Event;
use overdose_protocol::incident::Lead;
use overdose_protocol::time::{Millis, Now};

/// How long what was said is remembered, in milliseconds: longer than anything lasts.
const REMEMBERED: Millis = 60_000;

/// How long it is said that there is no sound, in milliseconds. After that the call bar says so.
const SILENT_SHOWN: Millis = 10_000;

/// From one sign that it is practice to the next, in milliseconds.
const PRACTICE_MARK: Millis = 20_000;

/// How soon after a key or an event somebody looks at the screen that it brings, in milliseconds.
const BY_KEY: Millis = 1000;

/// Whether there is something that plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// It plays, as far as anybody knows.
    Plays,
    /// There is none, or it does not answer.
    Silent,
    /// It plays, and nobody hears it: it is muted, or its volume is at nothing.
    Muted,
    /// It plays where only one person hears it.
    Headphones,
}

/// What is known of the way to a loudspeaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loudspeaker {
    /// Whether it plays.
    pub device: Device,
    /// How much later than the picture it is heard, in milliseconds, where that is more than anybody overlooks.
    pub late: Millis,
    /// Whether the language that was to be spoken has no voice here.
    pub lacks_voice: bool,
}

impl From<Device> for Loudspeaker {
    fn from(device: Device) -> Self {
        Self {
            device,
            late: 0,
            lacks_voice: false,
        }
    }
}

/// Who speaks beside the voice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Beside {
    #[default]
    Nobody,
    ScreenReader,
}

/// What was let be heard so far.
#[derive(Debug, Clone, Default)]
pub(super) struct AudioState {
    device: Option<Device>,
    late: Millis,
    lacks_voice: bool,
    silent_since: Option<Millis>,
    muted: bool,
    /// Who else speaks here.
    beside: Beside,
    /// What the present screen is known by.
    opened: Option<SpokenScreen>,
    /// Which person, and how many of the events were heard.
    heard: (u32, usize),
    /// Whether the present instruction is to be read.
    asked: bool,
    /// What the clock let be said, and because of which event.
    cues: Vec<(Event, Speech)>,
    /// What the screens said, or somebody asked for.
    speeches: Vec<Speech>,
    chimes: Vec<Millis>,
}

/// What a screen is known by: when any of it changes, what it says is said.
#[derive(Clone, Debug, PartialEq)]
struct SpokenScreen {
    screen: u64,
    said: Vec<String>,
    audible: bool,
}

impl AudioState {
    /// As the site wants it at the start.
    pub(super) fn at(site: &Site) -> Self {
        Self {
            muted: site.sound() == Some(SoundSetting::Off),
            ..Self::default()
        }
    }

    /// The same device, as loud as there.
    pub(super) fn adopt(&mut self, other: &Self, now: Now) {
        self.device = other.device;
        self.late = other.late;
        self.lacks_voice = other.lacks_voice;
        // The two have clocks of their own.
        self.silent_since = other.lacks().map(|_| now.boot);
        self.muted = other.muted;
        self.beside = other.beside;
    }

    /// What is wrong with the device, if anything is.
    fn lacks(&self) -> Option<Device> {
        self.device.filter(|device| *device != Device::Plays)
    }

    /// Forgets what was to be heard after a moment.
    pub(super) fn forget_after(&mut self, moment: Millis) {
        self.chimes.retain(|at| *at <= moment);
        self.speeches.retain(|speech| speech.at <= moment);
        self.cues.retain(|(_, speech)| speech.at <= moment);
    }
}

impl Session {
    /// Whether somebody asked for the present screen to be read.
    #[must_use]
    pub fn is_asked_to_read(&self) -> bool {
        self.sound.asked
    }

    /// Everything that is to sound from this moment on; `lines` is what the present screen says by itself, `in_full` all of it, where
    /// somebody asked for that.
    pub fn audio_plan(
        &mut self,
        lines: &[Message],
        in_full: Option<&[Message]>,
        now: Now,
    ) -> AudioPlan {
        // The call taker may be on the line for another person: what is said here is heard there too (R10).
        let on_line = |person: &Case| person.is_open() && person.state.lead == Lead::CallTaker;
        let led = self.state().lead != Lead::Helper || self.others.iter().any(on_line);
        let audible = !self.sound.muted && !led && !self.is_at_rest();
        self.speak(lines, in_full, audible, now);
        let is_recent = |at: &Millis| now.boot.saturating_sub(*at) < REMEMBERED;
        self.sound.chimes.retain(is_recent);
        self.sound.speeches.retain(|speech| is_recent(&speech.at));
        self.sound.cues.retain(|(_, speech)| is_recent(&speech.at));
        if self.sound.muted || self.is_at_rest() {
            return AudioPlan::default();
        }
        let (rules, state) = (self.rules(), self.state());
        let rhythm = audio::rhythm(&rules, state);
        let words = &self.content.words;
        let cues = self.sound.cues.iter().map(|(_, speech)| speech);
        AudioPlan {
            ready: self.front.is_open() || self.training.is_some(),
            loudness: self.looks.loudness.share(),
            rhythm,
            counts: rhythm.map_or_else(Vec::new, |_| counts(words, &rules, state)),
            chimes: self.sound.chimes.clone(),
            speeches: cues.chain(&self.sound.speeches).cloned().collect(),
            scene: self.scene(now),
        }
    }

    /// What sounds of itself in a drill: again and again that it is practice, and each breath of the casualty.
    fn scene(&self, now: Now) -> Vec<Recurring> {
        let Some((drill, _, course)) = self.casualty(now) else {
            return Vec::new();
        };
        let mark = Recurring {
            from: drill.begun.boot,
            every: PRACTICE_MARK,
            tone: Tone::Practice,
        };
        let span = course.spans().last();
        let stage = span.and_then(|span| drill.scenario.stages.get(span.stage));
        let breath = span.zip(stage).and_then(|(span, stage)| {
            Some(Recurring {
                from: span.from,
                every: 60_000_u64.checked_div(u64::from(stage.rate))?,
                tone: match stage.breathing {
                    Breathing::Easy | Breathing::Slow => Tone::Easy,
                    Breathing::Gasps => Tone::Gasp,
                    Breathing::Snores => Tone::Snore,
                    Breathing::Gurgles => Tone::Gurgle,
                    Breathing::None | Breathing::Unclear => return None,
                },
            })
        });
        std::iter::once(mark).chain(breath).collect()
    }

    /// When what is new happened: a screen that an event brings speaks from then on, however late anybody looks.
    fn newest_event(&self, now: Now) -> Millis {
        let entries = self.front.incident.entries();
        let (person, heard) = self.sound.heard;
        let newest = entries.last().filter(|_| entries.len() > heard);
        let newest = newest.filter(|_| person == self.front.number);
        // What happened while the machine slept brought the screen up long before anybody could hear it.
        let soonest = now.boot.saturating_sub(BY_KEY);
        newest.map_or(now.boot, |entry| entry.at.boot.max(soonest))
    }

    /// What the events since the last time have to say. Those that another person had before are over.
    fn new_cues(&mut self, audible: bool) -> Vec<(Event, Speech)> {
        let entries = self.front.incident.entries();
        let (person, count) = (self.front.number, entries.len());
        let from = match self.sound.heard {
            (known, heard) if known == person => heard,
            _ => count,
        };
        self.sound.heard = (person, count);
        let (rules, state) = (self.rules(), self.state());
        let mut cues = Vec::new();
        let mut chimes = Vec::new();
        for (index, entry) in entries.iter().enumerate().skip(from) {
            let before = entries.get(..index).unwrap_or_default();
            let sound = audio::cue_sound(&rules, state, before, entry.event);
            let Some(sound) = sound.filter(|_| audible && holds(&rules, state, entry.event)) else {
                continue;
            };
            chimes.push(entry.at.boot);
            cues.extend(sound.lines.into_iter().map(|line| {
                let speech = speech(&self.content.words, &[line], entry.at.boot);
                (entry.event, speech)
            }));
        }
        self.sound.chimes.extend(chimes);
        cues
    }

    /// Says the cues, and what the screen says where it has just opened, or where it was asked for.
    fn speak(&mut self, lines: &[Message], in_full: Option<&[Message]>, audible: bool, now: Now) {
        let opened_at = self.newest_event(now);
        let cues = self.new_cues(audible);
        let words = &self.content.words;
        let said = lines.iter().flat_map(|line| keys(words, line));
        let opened = SpokenScreen {
            screen: self.screen,
            said: said.collect(),
            audible,
        };
        let in_full = in_full.unwrap_or(lines);
        let asked = mem::take(&mut self.sound.asked) && !opened.said.is_empty();
        let is_new = self.sound.opened.as_ref() != Some(&opened);
        if is_new {
            self.sound.cues.clear();
        }
        if is_new || asked {
            self.sound.speeches.clear();
        }
        if !audible {
            self.sound.chimes.clear();
        }
        let mut waiting = mem::take(&mut self.sound.cues);
        waiting.extend(cues);
        let (rules, state) = (self.rules(), self.state());
        waiting.retain(|(event, _)| holds(&rules, state, *event));
        self.sound.cues = waiting;
        // Nobody is there to hear the first question that comes back by itself.
        let first = self.sound.opened.is_none();
        let is_there =
            first || self.front.has_begun() || now.boot.saturating_sub(self.last_input) < BY_KEY;
        let opens = is_new && audible && is_there && self.reads() && !opened.said.is_empty();
        if opens || asked {
            let at = |at| speech(words, if asked { in_full } else { lines }, at);
            let again = !asked && !self.state().place.phase.is_cpr();
            let repeat = opened_at.saturating_add(self.protocol().sound.repeat);
            self.sound.speeches.push(at(opened_at));
            self.sound.speeches.extend(again.then(|| at(repeat)));
        }
        self.sound.opened = Some(opened);
    }

    /// Whether the voice reads the orders: not where a screen reader does.
    fn reads(&self) -> bool {
        !self.has_screen_reader() || self.looks.reader_voice == ReaderVoice::Orders
    }

    /// Is told whether a screen reader speaks here. What becomes of the voice is said.
    pub fn set_screen_reader(&mut self, speaks: bool) {
        let beside = if speaks {
            Beside::ScreenReader
        } else {
            Beside::Nobody
        };
        let before = mem::replace(&mut self.sound.beside, beside);
        let began = speaks && before == Beside::Nobody;
        let is_heard = self.sound.device == Some(Device::Plays);
        if began && is_heard && !self.reads() && self.notice.is_none() {
            self.notice = Some(message!("notice-reader"));
        }
    }

    /// Whether a screen reader speaks here.
    #[must_use]
    pub fn has_screen_reader(&self) -> bool {
        self.sound.beside == Beside::ScreenReader
    }

    /// Says the present screen once more, as if it had just opened.
    pub(super) fn say_again(&mut self) {
        self.sound.opened = None;
    }

    /// Sound on or off.
    pub(super) fn mute(&mut self, now: Now) {
        if self.sound.device.is_none() {
            self.notify(message!("notice-no-sound"), now);
            return;
        }
        self.record_activity(now);
        self.sound.muted = !self.sound.muted;
    }

    /// The emergency for which it was muted is over.
    pub(super) fn unmute(&mut self) {
        self.sound.muted = AudioState::at(&self.site).muted;
    }

    /// Reads the present instruction, even while somebody else leads.
    pub(super) fn read_aloud(&mut self, now: Now) {
        match (self.sound.device, self.sound.muted) {
            (Some(_), true) => self.notify(message!("notice-sound-off"), now),
            (Some(Device::Plays | Device::Headphones), false) => self.record_activity(now),
            (Some(Device::Muted), false) => self.notify(message!("notice-muted"), now),
            _ => self.notify(message!("notice-no-sound"), now),
        }
        // Where nothing played a loudspeaker may be there by now.
        self.sound.asked = !self.sound.muted && self.sound.device.is_some();
    }

    /// Lets something be heard, to know that sound works.
    pub(super) fn check_sound(&mut self, now: Now) {
        self.read_aloud(now);
        if mem::take(&mut self.sound.asked) {
            self.sound.chimes.push(now.boot);
            let line = message!("voice-check");
            self.sound.speeches = vec![speech(&self.content.words, &[line], now.boot)];
        }
    }

    /// Whether anybody plays what is to sound.
    #[must_use]
    pub fn has_device(&self) -> bool {
        self.sound.device.is_some()
    }

    /// Is told whether there is something that plays.
    pub fn set_audio_status(&mut self, told: impl Into<Loudspeaker>, now: Now) {
        let Loudspeaker {
            device,
            late,
            lacks_voice,
        } = told.into();
        let is_news = self.sound.device != Some(device);
        self.sound.device = Some(device);
        self.sound.late = late;
        self.sound.lacks_voice = lacks_voice;
        if is_news {
            self.sound.silent_since = self.sound.lacks().map(|_| now.boot);
        }
    }

    /// The cue that is heard at this moment: the picture waits for a loudspeaker that is late.
    #[must_use]
    pub fn beat(&self, now: Now) -> Option<Beat> {
        let late = self.sound.late;
        let heard = now.boot.saturating_sub(late);
        let beat = audio::beat(&self.rules(), self.state(), heard)?;
        Some(Beat {
            since: beat.since.saturating_add(late),
            until: beat.until.saturating_add(late),
            ..beat
        })
    }

    /// Whether there is something that plays; nothing where nobody ever tried.
    #[must_use]
    pub fn device(&self) -> Option<Device> {
        self.sound.device
    }

    /// Whether the language in front has no voice here.
    pub(crate) fn lacks_voice(&self) -> bool {
        self.sound.lacks_voice && self.content.words.language() != LANGUAGE
    }

    /// Whether somebody muted it.
    #[must_use]
    pub fn is_muted(&self) -> bool {
        self.sound.muted
    }

    /// Whether sound is otherwise than the site wants it.
    pub(super) fn is_hushed(&self) -> bool {
        self.sound.muted != AudioState::at(&self.site).muted
    }

    /// What is to be said of the device, as nobody or only one person hears it: for a while, whatever is pressed meanwhile.
    #[must_use]
    pub fn says_silent(&self, now: Now) -> Option<Device> {
        let until = self.silent_until()?;
        self.sound.lacks().filter(|_| now.boot < until)
    }

    pub(super) fn silent_until(&self) -> Option<Millis> {
        // On the first question the call bar says it: nothing moves under a hand that is about to answer.
        let told = !self.sound.muted && self.front.has_begun();
        let since = self.sound.silent_since.filter(|_| told)?;
        Some(since.saturating_add(SILENT_SHOWN))
    }
}

/// What the voice says at the cues of the beat: the orders of the cards in front, and some of the pushes.
fn counts(words: &Catalog, rules: &Rules, state: &State) -> Vec<Count> {
    let (push, breath) = state.cpr_cards(rules);
    let display = |card| audio::display(rules.protocol, card);
    let number = |count: &u32| {
        let line = message!("voice-count", number = u64::from(*count));
        (Cue::Push(*count), line)
    };
    let pushes = rules.protocol.sound.counts.iter().map(number);
    let cues = [
        (Cue::Push(1), display(push)),
        (Cue::Breath(1), display(breath)),
        (Cue::WeakBreath, message!("beat-weak")),
    ];
    cues.into_iter()
        .chain(pushes)
        .map(|(cue, line)| Count {
            cue,
            phrases: keys(words, &line),
        })
        .collect()
}

/// What is said of some lines at a moment.
fn speech(words: &Catalog, lines: &[Message], at: Millis) -> Speech {
    Speech {
        at,
        phrases: lines.iter().flat_map(|line| keys(words, line)).collect(),
        aloud: audio::aloud(words, lines),
    }
}

/// The keys of what the voice says of a line.
fn keys(words: &Catalog, line: &Message) -> Vec<String> {
    let said = phrases(words, line).into_iter();
    said.map(|phrase| phrase.key).collect()
}
