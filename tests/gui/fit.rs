//! Everything fits: every screen in every window, at every text size, in languages with longer words and from right to left.

use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use iced::{Point, Rectangle, Size};
use overdose_checklist::journal::{Disk, Drills, JournalHandle};
use overdose_checklist::ui::Message;
use overdose_checklist::ui::widget::Role;
use overdose_core::content::{Content, Language};
use overdose_core::message;
use overdose_core::preferences::Appearance;
use overdose_core::session::Intent;
use overdose_core::training::{Practice, perform};
use overdose_core::view_model::Part;
use overdose_protocol::incident::Header;

use crate::pseudo;
use crate::scenes::{SCENES, SIZES, Scene, in_language, is_lesson, is_practice};
use crate::window::{Setup, Window};

/// The least side of what can be pressed, in logical pixels.
const TARGET: f32 = 48.0;
/// Windows that are neither the smallest nor the usual ones: a laptop, an old screen, one that stands upright, a large one.
const SHAPES: [Size; 5] = [
    Size::new(1366.0, 768.0),
    Size::new(1024.0, 768.0),
    Size::new(900.0, 1440.0),
    Size::new(1080.0, 1920.0),
    Size::new(3840.0, 2160.0),
];
/// How far boxes may overlap: less than anybody can see.
const SLACK: f32 = 0.6;

/// The text size in percent for which every screen has room in a window.
fn promised(window: Size) -> u32 {
    match window.width {
        1920.0.. => 200,
        1280.0.. => 150,
        _ => 100,
    }
}

#[test]
fn every_screen_fits_at_every_size() {
    let mut problems = Vec::new();
    for scene in SCENES {
        walk(
            scene,
            Content::embedded().expect("content"),
            |at, window| {
                problems.extend(
                    boxes(window, at.size)
                        .into_iter()
                        .map(|what| format!("{at}: {what}")),
                );
                // Beside a casualty steps are smaller than alone: nothing is promised there. At the usual size drawings and spaces may
                // give way, three times; words may not.
                let is_calm = is_practice(scene) || is_lesson(scene);
                let promised = !is_calm && at.percent <= promised(at.size);
                // What is read from the floor has no usual size: it is as large as the window has room for.
                let promised = promised && !scene.name.ends_with("from-afar");
                let gives_way = if at.percent == 100 { 3 } else { 0 };
                if promised && window.driver().given_up() > gives_way {
                    problems.push(format!("{at}: there is no room for text of that size"));
                }
            },
        );
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_screen_fits_in_longer_words_from_right_to_left() {
    let content = pseudo::content();
    let mut problems = Vec::new();
    for scene in SCENES {
        walk(scene, content, |at, window| {
            problems.extend(
                boxes(window, at.size)
                    .into_iter()
                    .map(|what| format!("{at}: {what}")),
            );
        });
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_screen_fits_with_the_words_of_a_second_language_under_its_own() {
    let second = Some(pseudo::content());
    let problems = found_in(&SIZES, |setup| Setup { second, ..setup });
    assert!(problems.is_empty(), "{problems:#?}");
}

/// Those with the longest words: what fits in them fits in most.
const LONGEST: [&str; 3] = ["de", "vi", "hi"];

#[test]
fn every_screen_fits_in_the_languages_with_the_longest_words() {
    let problems = LONGEST.iter().flat_map(|tag| found_in_language(tag));
    let problems: Vec<String> = problems.collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
#[ignore = "it takes minutes"]
fn every_screen_fits_in_every_language() {
    let all = Language::all().iter().skip(1);
    let problems = all.flat_map(|language| found_in_language(language.tag()));
    let problems: Vec<String> = problems.collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

/// What does not fit with the words of a language, and those of English under them.
fn found_in_language(tag: &str) -> Vec<String> {
    let looks = in_language(Language::find(tag).expect("a language"));
    let found = found_in(&SIZES, |setup| Setup { looks, ..setup });
    found
        .into_iter()
        .map(|problem| format!("{tag}: {problem}"))
        .collect()
}

#[test]
fn every_screen_fits_in_windows_of_other_shapes() {
    let problems = found_in(&SHAPES, |setup| setup);
    assert!(problems.is_empty(), "{problems:#?}");
}

/// What does not fit on any screen in these windows.
fn found_in(sizes: &[Size], setup: impl Fn(Setup) -> Setup) -> Vec<String> {
    let mut problems = Vec::new();
    for scene in SCENES {
        let mut window = Window::with(setup(scene.setup(sizes[0], Appearance::default())));
        window.keys(scene.keys);
        for size in sizes {
            window.driver().resize(*size);
            let at = At {
                scene: scene.name,
                size: *size,
                percent: 100,
            };
            let found = boxes(&mut window, *size).into_iter();
            problems.extend(found.map(|what| format!("{at}: {what}")));
        }
    }
    problems
}

/// The screens of practice that a whole room reads.
const FOR_THE_ROOM: [&str; 12] = [
    "lesson-room-words",
    "lesson-room-talk",
    "lesson-room-chart",
    "lesson-room-mix",
    "practice-score",
    "practice-score-faults",
    "practice-score-next",
    "practice-replay",
    "practice-replay-fault",
    "practice-room",
    "practice-room-counted",
    "practice-room-shown",
];

/// Eight metres from a picture two metres wide, and in the reference window.
#[test]
fn a_whole_room_reads_what_is_for_it() {
    // The window, the least size of type, and that of what has to be read.
    let sizes = [(SIZES[2], 36.0, 45.0), (SIZES[1], 27.0, 27.0)];
    let (mut problems, mut far_read) = (Vec::new(), 0);
    for name in FOR_THE_ROOM {
        let scene = SCENES.iter().find(|scene| scene.name == name);
        let scene = scene.expect("a scene with this name");
        for (size, least, far) in sizes {
            let mut window = scene.open(size, Appearance::default());
            let names = window.driver().names();
            let texts = window.driver().boxes();
            let banner = Rectangle::new(Point::ORIGIN, Size::new(size.width, size.height * 0.08));
            for (text, bounds) in texts {
                let is_pressed = names
                    .iter()
                    .any(|(name, button)| name.role == Role::Button && inside(bounds, *button));
                // Sources are for whoever asks.
                if is_pressed || inside(bounds, banner) || text.starts_with("Source") {
                    continue;
                }
                let is_far = [
                    "Roll them on their side",
                    "Done:",
                    "Better:",
                    "A. ",
                    "All of it is made up",
                    "Red flags",
                    "Both slow the breathing",
                ];
                let is_far = is_far.iter().any(|begins| text.starts_with(begins));
                far_read += usize::from(is_far);
                let wanted = if is_far { far } else { least };
                // A line is a fifth higher than its type; those of a chart lie closer.
                let line = if name.ends_with("chart") { 1.15 } else { 1.2 };
                if bounds.height < wanted * line - SLACK {
                    problems.push(format!(
                        "{name}, {size:?}: \"{text}\" is too small: {bounds:?}"
                    ));
                }
            }
        }
    }
    // A chart and the second page of a score have nothing but what is to be told apart.
    assert!(far_read >= 2 * (FOR_THE_ROOM.len() - 2), "{far_read}");
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A folder with the drills of a class: the first of each of five learners, more of them the day after, and some weeks later.
fn folder_of_a_class() -> PathBuf {
    let content = Content::embedded().expect("content");
    let practice = Practice::embedded().expect("practice");
    let scenario = practice.scenario("gasping").expect("a scenario");
    let header = Header {
        profile: content.protocol.profile_of(None),
        trained: false,
    };
    let folder = env::temp_dir().join(format!("overdose-bars-{}", process::id()));
    let _ = fs::remove_dir_all(&folder);
    let drills = Drills::new(Disk::new(folder.join("practice")));
    for (learner, day) in (1..=5).zip([0, 1, 70].into_iter().cycle()).take(15) {
        for day in [0, day] {
            let run = match (learner, day) {
                (1 | 2, 0) => &scenario.wrong.first().expect("a wrong run").run,
                _ => &scenario.ideal,
            };
            let (mut drill, incident) =
                perform(&content.protocol, &practice.tables, scenario, header, run);
            drill.learner = Some(learner);
            drill.begun.wall += day * 86_400_000;
            let kept = drills.keep(content, &drill, &incident);
            kept.expect("a drill that is kept");
        }
    }
    folder
}

#[test]
fn the_bars_of_a_class_fit_and_a_whole_room_reads_them() {
    let folder = folder_of_a_class();
    let mut problems = Vec::new();
    let languages = [None, Language::find("es"), Language::find("fr")];
    for (language, size) in languages
        .into_iter()
        .flat_map(|language| SIZES.map(|size| (language, size)))
    {
        let english = Content::embedded().expect("content");
        let content = language.map_or(english, |it| Content::in_language(it).expect("content"));
        let setup = Setup {
            size,
            content,
            ..Setup::default()
        };
        let disks = ["open", "kept"].map(|name| Disk::new(folder.join(name)));
        let mut window = Window::keeping(setup, JournalHandle::new(content, Some(disks.into())));
        window.keys("o 9 3");
        let wanted = content.words.text(&message!("key-save-room"));
        let end = Instant::now() + Duration::from_secs(20);
        while !window.sees(&wanted) {
            assert!(
                Instant::now() < end,
                "the drills are never there: {:?}",
                window.texts()
            );
            thread::sleep(Duration::from_millis(5));
            window.driver().send(Message::IoResponse);
        }
        let list = boxes(&mut window, size);
        window.keys("0");
        let bars = boxes(&mut window, size);
        let found = list.into_iter().chain(bars);
        problems.extend(found.map(|what| format!("{language:?}, {size:?}: {what}")));
        let label = content.words.text(&message!("compare-done"));
        let texts = window.driver().boxes();
        let read = texts
            .iter()
            .filter(|(text, _)| *text == label || text == "100");
        let heights: Vec<f32> = read.map(|(_, bounds)| bounds.height).collect();
        assert!(heights.len() > 2, "{texts:?}");
        let least = match size.width {
            1920.0.. => 36.0 * 1.2,
            1280.0.. => 27.0 * 1.2,
            _ => 0.0,
        };
        if heights.iter().any(|height| *height < least - SLACK) {
            problems.push(format!("{language:?}, {size:?}: too small: {heights:?}"));
        }
    }
    let _ = fs::remove_dir_all(&folder);
    assert!(problems.is_empty(), "{problems:#?}");
}

/// The most words that stand between the call bar and the row of keys in the reference window, those on buttons not counted: of a
/// question, beside the beat, on a card. The last two are what the sentences of the protocol take, none of which gives way.
const MOST_WORDS: (usize, usize, usize) = (90, 145, 135);

#[test]
fn no_screen_of_an_emergency_has_more_to_read_than_can_be_taken_in() {
    let mut problems = Vec::new();
    let is_urgent = |scene: &&Scene| !is_practice(scene) && !is_lesson(scene);
    for scene in SCENES.iter().filter(is_urgent) {
        let mut window = scene.open(SIZES[1], Appearance::default());
        let parts = &window.app().runtime().screen().parts;
        let has = |is: fn(&Part) -> bool| parts.iter().any(is);
        if !has(|part| matches!(part, Part::Instruction(_))) {
            continue;
        }
        let (question, beat, card) = MOST_WORDS;
        let most = if has(|part| matches!(part, Part::Answers(_))) {
            question
        } else if has(|part| matches!(part, Part::Beat(_))) {
            beat
        } else {
            card
        };
        let count = words_to_read(&mut window);
        if count > most {
            problems.push(format!("{}: {count} words, {most} at most", scene.name));
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

fn words_to_read(window: &mut Window) -> usize {
    let words = &window.app().session().content().words;
    let parts = window.app().runtime().screen().parts.iter();
    let bar = parts.filter(|part| matches!(part, Part::CallBar(_)));
    let bar: Vec<String> = bar
        .flat_map(Part::messages)
        .map(|line| words.text(&line))
        .collect();
    let names = window.driver().names();
    let is_pressed = |bounds: Rectangle| {
        let mut buttons = names.iter().filter(|(name, _)| name.role == Role::Button);
        buttons.any(|(_, button)| inside(bounds, *button))
    };
    let texts = window.driver().boxes().into_iter();
    let texts = texts.filter(|(text, bounds)| !bar.contains(text) && !is_pressed(*bounds));
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    texts
        .map(|(text, _)| text.split_whitespace().filter(is_word).count())
        .sum()
}

/// Where a walk is.
#[derive(Clone, Copy)]
struct At {
    scene: &'static str,
    size: Size,
    percent: u32,
}

impl std::fmt::Display for At {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let (width, height) = (self.size.width, self.size.height);
        write!(
            f,
            "{} at {width} x {height}, {} %",
            self.scene, self.percent
        )
    }
}

/// Goes to a screen once, and looks at it in every window at every text size.
fn walk(scene: &Scene, content: &'static Content, mut look: impl FnMut(At, &mut Window)) {
    let mut window = Window::with(Setup {
        content,
        ..scene.setup(SIZES[0], Appearance::default())
    });
    window.keys(scene.keys);
    for percent in [100, 150, 200] {
        while window.app().session().looks().text_size() < percent {
            window.driver().send(Message::Do(Intent::LargerText));
        }
        for size in SIZES {
            window.driver().resize(size);
            let at = At {
                scene: scene.name,
                size,
                percent,
            };
            look(at, &mut window);
        }
    }
}

/// What does not fit: texts and buttons outside of the window or over one another, and buttons too small for a finger.
fn boxes(window: &mut Window, size: Size) -> Vec<String> {
    let whole = Rectangle::with_size(size);
    let texts = window.driver().boxes();
    let names = window.driver().names();
    let buttons = names
        .into_iter()
        .filter(|(name, _)| name.role == Role::Button);
    let buttons: Vec<_> = buttons.map(|(name, bounds)| (name.text, bounds)).collect();
    let mut problems = Vec::new();
    for (what, bounds) in texts.iter().chain(&buttons) {
        if !inside(*bounds, whole) {
            problems.push(format!("\"{what}\" is outside of the window: {bounds:?}"));
        }
    }
    for all in [&texts, &buttons] {
        for (index, (what, bounds)) in all.iter().enumerate() {
            for (other, others) in &all[index + 1..] {
                if overlap(*bounds, *others) {
                    problems.push(format!("\"{what}\" and \"{other}\" lie over one another"));
                }
            }
        }
    }
    for (what, bounds) in &texts {
        let torn = |button: Rectangle| overlap(*bounds, button) && !inside(*bounds, button);
        if buttons.iter().any(|(_, button)| torn(*button)) {
            problems.push(format!("\"{what}\" sticks out of its button"));
        }
    }
    for (what, bounds) in &buttons {
        if bounds.width < TARGET || bounds.height < TARGET {
            problems.push(format!(
                "\"{what}\" is too small to be pressed: {:?}",
                bounds.size()
            ));
        }
    }
    problems
}

fn inside(inner: Rectangle, outer: Rectangle) -> bool {
    inner.x >= outer.x - SLACK
        && inner.y >= outer.y - SLACK
        && inner.x + inner.width <= outer.x + outer.width + SLACK
        && inner.y + inner.height <= outer.y + outer.height + SLACK
}

fn overlap(one: Rectangle, other: Rectangle) -> bool {
    one.intersection(&other)
        .is_some_and(|common| common.width > SLACK && common.height > SLACK)
}
