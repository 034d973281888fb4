//! What may be heard: each screen once when it opens, each cue once, nothing over somebody else who leads.

use std::collections::BTreeSet;

use overdose_core::audio::{AudioPlan, Rhythm, every_phrase};
use overdose_core::content::Language;
use overdose_core::preferences::Loudness;
use overdose_core::session::{Device, Intent, Loudspeaker};
use overdose_core::view_model::{self, Part};
use overdose_protocol::time::Millis;
use serde_json::{Value, json};

use super::SCREENS;
use super::harness::{Harness, START, content};
use crate::script::{Step, steps};

const QUESTION: &str = "Do they open their eyes and answer you?";

impl Harness {
    /// A desk with sound after these keys; after each of them it is asked what is to sound, as a face does.
    fn audible(script: &str) -> Self {
        let mut harness = Self::in_country("US");
        harness.session.set_audio_status(Device::Plays, START);
        harness.score();
        harness.play(script);
        harness
    }

    fn play(&mut self, script: &str) -> AudioPlan {
        let mut score = self.score();
        for step in steps(script) {
            self.step(step);
            score = self.score();
        }
        score
    }

    fn score(&mut self) -> AudioPlan {
        view_model::audio_plan(&mut self.session, self.now)
    }

    /// What is said from now on, and in how many milliseconds.
    fn said(&mut self) -> Vec<(Millis, String)> {
        let now = self.now.boot;
        let speeches = self.score().speeches.into_iter();
        let from_now = speeches.filter(|speech| speech.at >= now);
        from_now
            .map(|speech| (speech.at - now, say(&speech.phrases)))
            .collect()
    }
}

/// The words of phrases, as their clips say them.
fn say(phrases: &[String]) -> String {
    let lines = include_str!("../../../resources/voice/en/lines.json");
    let lines: Vec<Value> = serde_json::from_str(lines).expect("a list of lines");
    let says = |key: &String| {
        let of = |line: &&Value| line["of"].as_array().expect("keys").contains(&json!(key));
        let line = lines.iter().find(of);
        let line = line.unwrap_or_else(|| panic!("no clip says {key}"));
        line["say"].as_str().expect("words").to_owned()
    };
    phrases.iter().map(says).collect::<Vec<_>>().join(" ")
}

/// The same words now and once more after 20 seconds.
fn twice(words: &str) -> Vec<(Millis, String)> {
    vec![(0, words.to_owned()), (20_000, words.to_owned())]
}

#[test]
fn a_screen_says_its_order_when_it_opens_and_once_more() {
    assert_eq!(Harness::audible("").said(), twice(QUESTION));
    for (script, words) in [
        ("y", "Are they breathing normally?"),
        ("n y enter", "Roll them onto their side."),
        (
            "n y enter enter",
            "Have naloxone, Narcan? Give one dose now.",
        ),
        ("y y y", "Call nine one one now. Put the phone on speaker."),
        ("h 1", "Danger there? Step back and call nine one one ."),
        ("f", "Shaking fit? Do not hold them down. Time it."),
    ] {
        let words = words.replace(" .", "");
        assert_eq!(Harness::audible(script).said(), twice(&words), "{script}");
    }
}

#[test]
fn the_call_is_said_before_the_question_that_it_goes_with() {
    let words = "Call nine one one now. Put the phone on speaker. Are they breathing normally?";
    assert_eq!(Harness::audible("n").said(), twice(words));
}

#[test]
fn on_the_cpr_screen_the_order_is_said_once_and_the_beat_runs() {
    let mut harness = Harness::audible("n n enter enter");
    let words = "Push hard and fast on the chest, thirty times.";
    assert_eq!(harness.said(), [(0, words.to_owned())]);
    let score = harness.score();
    assert!(matches!(score.rhythm, Some(Rhythm::Rounds { .. })));
    let counted: Vec<String> = score
        .counts
        .iter()
        .map(|count| say(&count.phrases))
        .collect();
    for word in ["Push hard and fast", "ten", "twenty", "Two breaths"] {
        let heard = counted.iter().any(|count| count.eq_ignore_ascii_case(word));
        assert!(heard, "{word}: {counted:?}");
    }
    // For a child the very same keys count the other cards.
    let counts = harness.play("k").counts;
    assert!(
        counts
            .iter()
            .any(|count| say(&count.phrases) == "Two small breaths")
    );
    let words = "Child: push on the chest thirty times, two pushes a second.";
    assert_eq!(harness.said(), [(0, words.to_owned())]);
}

#[test]
fn help_and_handover_leave_the_beat_running() {
    for keys in ["h", "h 1", "e", "o", "d", "f"] {
        let mut harness = Harness::audible("n n enter enter");
        let before = harness.score().rhythm;
        assert_eq!(harness.play(keys).rhythm, before, "{keys}");
    }
}

#[test]
fn each_cue_chimes_once_and_says_what_is_due() {
    // The dose brings the CPR screen: its look and the swap fall due together.
    let mut harness = Harness::audible("n n enter g");
    let began = harness.now.boot;
    let mut chimes: Vec<Millis> = Vec::new();
    let mut said: Vec<(Millis, String)> = Vec::new();
    // Asked again and again, late and early: the list of what is to sound only grows.
    for step in (0..400).map(|step| if step % 7 == 0 { 1_900 } else { 300 }) {
        harness.wait(step);
        let score = harness.score();
        for chime in score.chimes {
            if !chimes.contains(&chime) {
                chimes.push(chime);
            }
        }
        for speech in score.speeches {
            let speech = (speech.at, say(&speech.phrases));
            if !said.contains(&speech) {
                said.push(speech);
            }
        }
    }
    let seconds: Vec<Millis> = chimes.iter().map(|at| (at - began) / 1000).collect();
    assert!(chimes.len() >= 2, "{seconds:?}");
    assert!(seconds.iter().all(|at| *at > 100), "{seconds:?}");
    for words in [
        "Swap helpers now",
        "At the next swap: one look, under ten seconds. Then push on.",
        "Not breathing normally? Next dose is due",
    ] {
        let count = said.iter().filter(|(_, said)| said == words).count();
        assert_eq!(count, 1, "{words}: {said:?}");
    }
}

/// Every word that is to be said from now on.
fn words(harness: &mut Harness) -> String {
    let score = harness.score();
    let speeches = score.speeches.iter();
    let said: Vec<String> = speeches.map(|speech| say(&speech.phrases)).collect();
    said.join(" ")
}

#[test]
fn a_dose_is_never_asked_for_where_the_screen_does_not() {
    // Awake again after a rescue, and awake but breathing badly: no outcome in which a dose is repeated.
    for script in [
        "n n enter enter g b y c y y n n n n",
        "n n enter enter g b y c y y y",
    ] {
        let mut harness = Harness::audible(script);
        let repeats = harness
            .session
            .state()
            .dose_repeats(harness.session.protocol());
        assert!(!repeats, "{script}: {}", harness.front());
        for _ in 0..400 {
            harness.wait(500);
            let said = words(&mut harness);
            assert!(!said.contains("dose is due"), "{script}: {said}");
            assert!(!said.contains("Look at the breathing"), "{script}: {said}");
        }
    }
}

#[test]
fn what_is_done_is_not_asked_for_any_more() {
    let mut harness = Harness::audible("n n enter enter g");
    harness.wait(180_200);
    assert!(words(&mut harness).contains("Next dose is due"));
    harness.keys("g");
    assert!(!words(&mut harness).contains("Next dose is due"));
}

#[test]
fn the_call_is_said_on_every_way_to_the_first_card() {
    for script in ["s", "y n n", "n n", "n y s"] {
        let mut harness = Harness::audible(script);
        let said = words(&mut harness);
        let call = "Call nine one one now. Put the phone on speaker. Lay them flat.";
        assert!(said.starts_with(call), "{script}: {said}");
    }
}

#[test]
fn a_second_person_is_not_talked_about_into_the_phone_of_the_first() {
    let mut harness = Harness::audible("n n enter enter t p");
    assert_eq!(harness.front(), "- Q1");
    assert_eq!(words(&mut harness), "");
    harness.play("r");
    assert!(words(&mut harness).starts_with(QUESTION));
}

#[test]
fn sound_is_on_again_for_the_next_emergency() {
    let mut harness = Harness::audible("n n enter enter m e z 1");
    harness.expect("Sound off [M]");
    harness.play("p");
    harness.expect("Sound on [M]");
    assert!(!words(&mut harness).is_empty());
}

#[test]
fn a_check_chimes_and_asks() {
    let mut harness = Harness::audible("n y");
    harness.wait(119_000);
    assert!(harness.score().chimes.is_empty());
    harness.wait(2_000);
    let score = harness.score();
    assert_eq!(score.chimes.len(), 1);
    let said = score.speeches.first().map(|speech| say(&speech.phrases));
    assert_eq!(said, Some(format!("Check again {QUESTION}")));
    // Nobody answers: that is said before the instruction that comes back.
    harness.wait(20_000);
    let said = harness.score().speeches;
    let said: Vec<String> = said.iter().map(|speech| say(&speech.phrases)).collect();
    assert_eq!(said[0], "No answer to the check. Look at them now.");
    assert!(said[1].starts_with("Call nine one one now"), "{said:?}");
}

#[test]
fn who_leads_is_not_talked_over_until_somebody_asks() {
    for lead in ["t", "a"] {
        let mut harness = Harness::audible("n n enter enter g");
        let score = harness.play(lead);
        assert_eq!((score.rhythm, score.speeches.len()), (None, 0), "{lead}");
        // Cues of the clock stay silent too.
        harness.wait(200_000);
        let score = harness.score();
        assert_eq!((score.chimes.len(), score.speeches.len()), (0, 0), "{lead}");
        let said = harness.play("r").speeches;
        assert_eq!(said.len(), 1, "{lead}: what was asked for is said once");
        // The steps back on: the beat and the order.
        let score = harness.play(lead);
        assert!(
            score.rhythm.is_some() && !score.speeches.is_empty(),
            "{lead}"
        );
        assert!(
            score.chimes.is_empty(),
            "{lead}: what was due before is over"
        );
    }
}

#[test]
fn after_a_sleep_the_present_screen_is_said_now() {
    let mut harness = Harness::audible("n y");
    let asleep = 40 * 60_000;
    harness.session.note_downtime(0);
    harness.now = harness.now.at(harness.now.boot + asleep);
    harness.session.advance(harness.now);
    harness.session.note_downtime(asleep);
    let now = harness.now.boot;
    let said = harness.score().speeches;
    let soon: Vec<String> = said
        .iter()
        .filter(|speech| now.saturating_sub(speech.at) <= 1000)
        .map(|speech| say(&speech.phrases))
        .collect();
    assert_eq!(soon.len(), 2, "said now, and once more: {said:?}");
}

#[test]
fn muted_it_is_silent_at_once_and_says_so() {
    let mut harness = Harness::audible("n n enter enter");
    harness.expect("Sound on [M]");
    assert_eq!(harness.play("m"), AudioPlan::default());
    harness.expect("Sound off [M]");
    assert_eq!(harness.play("r"), AudioPlan::default());
    harness.expect("Sound is off. [M] turns it on.");
    let score = harness.play("m");
    assert!(score.rhythm.is_some());
    assert_eq!(harness.said().len(), 1, "the order is said again");
}

#[test]
fn what_is_read_aloud_is_said_once_and_now() {
    let mut harness = Harness::audible("n y enter wait:20 n wait:20 r");
    assert_eq!(
        harness.said(),
        [(
            0,
            "Roll them onto their side. Top knee bent. Cheek on their hand. Head back and mouth down, so vomit can drain."
                .to_owned()
        )],
        "the order with its detail"
    );
}

#[test]
fn a_device_that_is_gone_is_said_for_a_while_and_then_in_the_call_bar() {
    let mut harness = Harness::audible("n");
    harness
        .session
        .set_audio_status(Device::Silent, harness.now);
    harness
        .expect("This computer plays no sound")
        .expect("Sound off: follow the picture");
    harness.keys("n").expect("This computer plays no sound");
    harness.wait(10_000);
    harness
        .expect_not("This computer plays no sound")
        .expect("Sound off: follow the picture");
    harness.session.set_audio_status(Device::Plays, harness.now);
    harness.expect("Sound on [M]").expect_not("Sound off");
    // On the first question nothing moves under a hand that is about to answer.
    let mut harness = Harness::audible("");
    harness
        .session
        .set_audio_status(Device::Silent, harness.now);
    harness
        .expect("Sound off: follow the picture")
        .expect_not("This computer plays no sound");
}

#[test]
fn a_computer_that_nobody_hears_is_said_in_the_bar_at_once_and_in_a_notice_once_it_has_begun() {
    for (device, bar, notice) in [
        (
            Device::Muted,
            "The computer's sound is off or muted",
            "Turn it up, or follow the picture.",
        ),
        (
            Device::Headphones,
            "Sound goes to headphones",
            "Pull them out, or follow the picture.",
        ),
    ] {
        let mut harness = Harness::audible("");
        harness.session.set_audio_status(device, harness.now);
        harness
            .expect(bar)
            .expect_not("Sound on")
            .expect_not(notice);
        // What was there to be read for long is not said again.
        harness.wait(10_000);
        harness.keys("n").expect(bar).expect_not(notice);
        let mut harness = Harness::audible("n");
        harness.session.set_audio_status(device, harness.now);
        harness.expect(bar).expect(notice);
        harness.wait(10_000);
        harness.expect(bar).expect_not(notice);
        harness.session.set_audio_status(Device::Plays, harness.now);
        harness.expect("Sound on [M]").expect_not(bar);
    }
}

#[test]
fn the_picture_waits_for_a_loudspeaker_that_is_late() {
    let beat = |late, wait: u64| {
        let mut harness = Harness::audible("n n enter enter");
        let device = Device::Plays;
        let told = Loudspeaker {
            late,
            ..device.into()
        };
        harness.session.set_audio_status(told, harness.now);
        harness.wait(wait);
        harness.session.beat(harness.now).expect("a beat")
    };
    for wait in [400, 1234, 5000, 20_000] {
        let (prompt, late) = (beat(0, wait), beat(300, wait + 300));
        assert_eq!(prompt.cue, late.cue, "{wait}");
        let later = |moment: u64| moment + 300;
        let expected = (later(prompt.since), later(prompt.until));
        assert_eq!((late.since, late.until), expected, "{wait}");
    }
    // The screen is drawn anew at the moments that are heard.
    let mut harness = Harness::audible("n n enter enter");
    let told = Loudspeaker {
        late: 300,
        ..Device::Plays.into()
    };
    harness.session.set_audio_status(told, harness.now);
    harness.wait(2000);
    let until = harness.session.beat(harness.now).map(|beat| beat.until);
    assert_eq!(harness.session.wake_at(harness.now), until);
}

#[test]
fn a_key_that_asks_for_sound_has_the_device_looked_for_again() {
    for (keys, says) in [("r", QUESTION), ("o 8", "This is the sound check.")] {
        let mut harness = Harness::audible("");
        harness
            .session
            .set_audio_status(Device::Silent, harness.now);
        let before = harness.score();
        let after = harness.play(keys);
        assert_ne!(before, after, "{keys}: the player has something new");
        let said = after.speeches.last().map(|speech| say(&speech.phrases));
        assert!(said.is_some_and(|said| said.starts_with(says)), "{keys}");
        harness.expect("There is no sound here");
    }
}

#[test]
fn the_loudness_goes_round_and_is_heard() {
    let mut harness = Harness::audible("o");
    let shares: Vec<f32> = (0..4).map(|_| harness.play("7").loudness).collect();
    assert_eq!(shares, [0.5, 0.25, 1.0, 0.5]);
    assert_eq!(harness.session.looks().loudness, Loudness::Middle);
}

#[test]
fn the_sound_check_is_heard_and_no_instruction() {
    let score = Harness::audible("n o").play("8");
    assert_eq!(score.chimes.len(), 1);
    let said: Vec<String> = score
        .speeches
        .iter()
        .map(|speech| say(&speech.phrases))
        .collect();
    assert_eq!(said, ["This is the sound check."]);
}

#[test]
fn a_first_question_that_comes_back_by_itself_says_nothing() {
    let mut harness = Harness::audible("o");
    // A page that is left open gives way, with nobody there.
    harness.wait(2 * 3_600_000);
    assert_eq!(harness.front(), "- Q1");
    assert_eq!(harness.said(), []);
    assert!(!harness.play("n").speeches.is_empty());
}

#[test]
fn whatever_is_pressed_everything_that_is_said_has_a_clip() {
    let known: BTreeSet<String> = every_phrase(content()).into_keys().collect();
    let keys: Vec<Step> =
        steps("1 2 3 4 5 6 7 8 9 0 q 1 2 2 enter enter enter enter backspace esc s b g c h f k w a t e p v r m o wait:5 wait:21 wait:125")
            .collect();
    let mut said = BTreeSet::new();
    let mut random = 12_345_u64;
    for profile in ["us-aha", "uk-ie", "ca-community", "anz", "erc", "intl"] {
        let mut harness = Harness::under(profile);
        for step in 0..4_000 {
            // From the beginning again and again, and from every outcome: what is worst stays in front.
            if step % 25 == 0 {
                harness = Harness::under(profile);
                harness.session.set_audio_status(Device::Plays, START);
                let (script, _) = SCREENS[step / 25 % SCREENS.len()];
                harness.play(script);
            }
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            harness.step(keys[(random >> 33) as usize % keys.len()]);
            let score = harness.score();
            let counts = score.counts.into_iter().flat_map(|count| count.phrases);
            let speeches = score.speeches.into_iter().flat_map(|speech| speech.phrases);
            said.extend(counts.chain(speeches));
        }
    }
    let unknown: Vec<_> = said.difference(&known).collect();
    assert!(unknown.is_empty(), "no clip says {unknown:?}");
    let silent: Vec<_> = known.difference(&said).collect();
    assert!(
        said.len() > 50,
        "only {} phrases were said, not {silent:?}",
        said.len()
    );
}

#[test]
fn nothing_sounds_once_an_incident_is_closed() {
    let score = Harness::audible("n n enter enter").play("e z 1");
    assert_eq!((score.rhythm, score.speeches.len()), (None, 0));
}

#[test]
fn another_language_is_said_by_the_voice_of_the_system_or_the_screen_says_that_there_is_none() {
    let mut harness = Harness::audible("n");
    let spanish = Language::find("es").expect("a language");
    harness
        .session
        .perform(Intent::Language(spanish), harness.now);
    let said = |harness: &mut Harness| {
        let plan = harness.score();
        let mut aloud = plan
            .speeches
            .iter()
            .filter_map(|speech| speech.aloud.clone());
        aloud.next_back().expect("something is said")
    };
    let aloud = said(&mut harness);
    assert_eq!(aloud.language, "es");
    assert!(
        aloud.words.to_lowercase().contains("respira"),
        "{}",
        aloud.words
    );
    // What comes next takes its place.
    harness.keys("2");
    let next = said(&mut harness);
    assert_ne!(next, aloud);
    assert!(
        harness
            .score()
            .speeches
            .iter()
            .all(|speech| speech.aloud.as_ref() != Some(&aloud))
    );
    let told = Loudspeaker {
        lacks_voice: true,
        ..Device::Plays.into()
    };
    harness.session.set_audio_status(told, harness.now);
    let lacks = |harness: &Harness| match harness.screen().parts.into_iter().next() {
        Some(Part::CallBar(bar)) => bar.sound.map(|line| line.id),
        _ => None,
    };
    assert_eq!(lacks(&harness).as_deref(), Some("sound-no-voice"));
    harness
        .session
        .perform(Intent::Language(Language::ENGLISH), harness.now);
    assert_eq!(lacks(&harness).as_deref(), Some("sound-on"));
    assert!(
        harness
            .score()
            .speeches
            .iter()
            .all(|speech| speech.aloud.is_none())
    );
}

#[test]
fn beside_a_screen_reader_the_voice_leaves_the_orders_to_it_and_keeps_the_beat() {
    let mut harness = Harness::audible("");
    harness.session.set_screen_reader(true);
    harness.expect("A screen reader speaks here");
    harness.play("n");
    assert_eq!(harness.said(), []);
    harness.play("n enter enter");
    assert_eq!(harness.said(), []);
    assert!(harness.score().rhythm.is_some());
    // Whoever asks hears it all the same, and what falls due.
    harness.play("r");
    assert!(!harness.said().is_empty());
    let mut due = Harness::audible("n n enter enter g");
    due.session.set_screen_reader(true);
    let mut said = Vec::new();
    for _ in 0..200 {
        due.play("wait:1");
        said.extend(due.said());
    }
    assert!(!said.is_empty(), "the look after a dose is said");
    // The menu gives the orders back to it, and says so.
    let mut both = Harness::audible("");
    both.session.set_screen_reader(true);
    both.play("o r esc n");
    let order = "Call nine one one now. Put the phone on speaker. Are they breathing normally?";
    assert_eq!(both.said(), twice(order));
    both.session.set_screen_reader(false);
    both.play("o");
    both.expect_not("Voice beside a screen reader");
}
