//! Every part of every screen has its words in the rows.

use std::collections::BTreeSet;

use overdose_checklist::text_mode::render::{fit, lines, rows};
use overdose_core::content::Content;
use overdose_core::locale::{Catalog, Message};
use overdose_core::message;
use overdose_core::press::press;
use overdose_core::runtime::{Input, Runtime};
use overdose_core::samples;
use overdose_core::session::{Extent, Intent, RecordIntent, Session};
use overdose_core::view_model::{self, Action, Part, Screen};
use overdose_protocol::time::{Clock, Now};

use crate::driver::{HandClock, session};
use crate::pressed::pressed;
use crate::script::steps;

/// Scripts that together bring up every part.
const WALKS: [&str; 25] = [
    "",
    "n wait:11 u wait:11",
    "n wait:11 wait:11 wait:11 wait:11",
    "n n wait:11 g wait:11 e",
    "n n wait:240 g wait:33",
    "n y g d 1 2",
    "n y g e",
    "n y g e z 1",
    "n y h 1",
    "n f",
    "y y n n n n n wait:22",
    "o 1",
    "j",
    "j 3",
    "j 4 9 9 9 9 9",
    "j 9 3 9",
    "j / d o s e",
    "h",
    "o",
    "o 0 3",
    "y n y p",
    "y y y wait:11 t",
    "n n k wait:11 a",
    "n n e 1",
    "n n g e 2",
];

fn screens() -> Vec<(Screen, &'static Catalog)> {
    let mut screens = Vec::new();
    for country in [None, Some("US"), Some("GB")] {
        for walk in WALKS {
            let mut session = session(country);
            session.look_after();
            let mut now = HandClock::new().now();
            let mut see = |session: &Session, now: Now| {
                let words = &session.content().words;
                screens.push((view_model::screen(session, now), words));
            };
            see(&session, now);
            for step in steps(walk) {
                let (wait, key) = step.timed(700);
                now = now.at(now.boot + wait);
                session.advance(now);
                if let Some(key) = key {
                    press(&mut session, pressed(key), now);
                }
                see(&session, now);
            }
        }
    }
    screens
}

/// What the rows of a part must have: all of it, but what a terminal leaves out on purpose, and what it says instead.
fn words_of(part: &Part) -> Vec<Message> {
    let left_out = match part {
        // Keys of the trainer, who has the window.
        Part::Casualty(casualty) => casualty.keys.iter().map(|key| key.label.clone()).collect(),
        // The bars stand side by side, without the rounds; what is right is read off the window.
        Part::Bars(bars) => {
            let rounds = bars
                .iter()
                .flat_map(|bar| bar.counts.iter().map(|(round, _)| round));
            let right = bars.iter().filter_map(|bar| bar.right.as_ref());
            rounds.chain(right).cloned().collect()
        }
        // It stands with the time in another line.
        Part::Clock(clock) => clock.label.iter().cloned().collect(),
        // The order says it.
        Part::Progress(progress) => vec![progress.now.clone()],
        // What only a window can do.
        Part::Choices(choices) => {
            let theirs = choices
                .choices
                .iter()
                .filter(|choice| is_for_windows(choice.intent));
            theirs.map(|choice| choice.label.clone()).collect()
        }
        Part::Actions(actions) => {
            let theirs = actions
                .iter()
                .filter(|action| is_for_windows(action.intent) || is_button_only(action));
            theirs.map(|action| action.label.clone()).collect()
        }
        // The list of topics is one key away.
        Part::Topics(list) => list.topics.iter().map(|it| it.title.clone()).collect(),
        Part::Code(_) => return vec![message!("text-no-code")],
        _ => Vec::new(),
    };
    let mut messages = part.messages();
    messages.retain(|message| !left_out.contains(message));
    messages
}

/// What has no key on a page, where its digit is that of a card: a terminal has no other way to it.
fn is_button_only(action: &Action) -> bool {
    action.keys.caption().is_none()
}

fn is_for_windows(intent: Intent) -> bool {
    matches!(
        intent,
        Intent::LargerText
            | Intent::SmallerText
            | Intent::FullScreen
            | Intent::Show(Extent::Distance)
            | Intent::Theme
            | Intent::Motion
            | Intent::Skin
            | Intent::Scan
            | Intent::Record(RecordIntent::Copy)
    )
}

fn capitals(lines: &[String]) -> String {
    let text = lines.join(" ").to_uppercase();
    format!(
        " {} ",
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    )
}

/// The screens of a drill and of a room.
fn practice() -> Vec<(Screen, &'static Catalog)> {
    let mut screens = Vec::new();
    for walk in ["o 9 1 9 3 enter n q n enter g e z 1", "o 9 2 1 2 enter 9"] {
        let mut session = session(Some("US"));
        session.offer_practice();
        let words = &session.content().words;
        let mut now = HandClock::new().now();
        let mut runtime = Runtime::new(session, now);
        for step in steps(walk) {
            let (wait, key) = step.timed(700);
            now = now.at(now.boot + wait);
            runtime.handle(Input::Tick, now);
            if let Some(key) = key {
                runtime.handle(Input::Key(pressed(key)), now);
            }
            screens.push((runtime.screen().clone(), words));
        }
    }
    screens
}

/// The screens from which the gallery has its samples: whatever part there is stands on one.
fn sampled() -> impl Iterator<Item = (Screen, &'static Catalog)> {
    let content = Content::embedded().expect("content");
    let screens = samples::screens(content).into_iter();
    screens.map(|screen| (screen, &content.words))
}

#[test]
fn every_word_of_every_part_is_shown() {
    let mut kinds = BTreeSet::new();
    for (screen, words) in screens().into_iter().chain(practice()).chain(sampled()) {
        let shown = capitals(&lines(&screen, words, 80));
        for part in &screen.parts {
            let kind = part.name();
            kinds.insert(kind);
            for line in words_of(part) {
                let text = words.text(&line).to_uppercase();
                for word in text.split_whitespace() {
                    assert!(shown.contains(word), "{kind}: {text:?} in {shown}");
                }
            }
        }
    }
    let all = Part::NAMES.iter().copied().collect();
    assert_eq!(kinds, all, "no walk leads to some part");
}

#[test]
fn no_line_is_longer_than_the_terminal() {
    for (screen, words) in screens() {
        for width in [20, 40, 57, 80, 100, 300] {
            for line in lines(&screen, words, width) {
                assert!(line.chars().count() <= width, "{width}: {line}");
            }
        }
    }
}

#[test]
fn number_order_answers_and_actions_fit_80_by_24() {
    let more = |page: usize, pages: usize| format!("{page} of {pages}");
    for (screen, words) in screens() {
        for page in 0..12 {
            let shown = fit(rows(&screen, words, 80), 24, page, more);
            assert!(shown.len() <= 24);
            let texts: Vec<String> = shown.into_iter().map(|row| row.text).collect();
            let called = texts[0].contains(" is being called");
            let first = texts[0].starts_with(" CALL ") || texts[0].starts_with(" Ambulance: ");
            assert!(first || called, "{texts:#?}");
            if texts[0].starts_with(" Your ambulance") {
                // No country is known: the numbers stand below.
                let numbers = texts.iter().any(|row| row.contains("911 US and Canada"));
                assert!(numbers, "{texts:#?}");
            }
            let text = capitals(&texts);
            for part in &screen.parts {
                let kept = matches!(
                    part,
                    Part::CallBar(_)
                        | Part::Notice(_)
                        | Part::Instruction(_)
                        | Part::NextInstruction(_)
                        | Part::Next(_)
                        | Part::SecondaryButton(_)
                        | Part::Answers(_)
                        | Part::Beat(_)
                        | Part::Naloxone(_)
                        | Part::Choices(_)
                        | Part::Clock(_)
                        | Part::Actions(_)
                );
                if !kept {
                    continue;
                }
                for line in words_of(part) {
                    for word in words.text(&line).to_uppercase().split_whitespace() {
                        assert!(text.contains(word), "{word} in {texts:#?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_row_can_be_seen_on_some_part() {
    let more = |page: usize, pages: usize| format!("{page} of {pages}");
    for (screen, words) in screens() {
        for (width, height) in [(80, 24), (80, 20), (60, 24), (100, 30)] {
            let all = rows(&screen, words, width);
            let seen: BTreeSet<String> = (0..40)
                .flat_map(|page| fit(all.clone(), height, page, more))
                .map(|row| row.text)
                .collect();
            for row in all {
                let is_there = row.text.is_empty() || seen.contains(&row.text);
                assert!(is_there, "{width} x {height}: {:?} of {seen:#?}", row.text);
            }
        }
    }
}

#[test]
fn the_answers_stand_at_the_same_places_on_every_screen() {
    let mut places = BTreeSet::new();
    for (screen, words) in screens() {
        for line in lines(&screen, words, 80) {
            if let Some(first) = line.find("[1 Y]") {
                places.insert((first, line.find("[2 N]"), line.find("[3 X]")));
            }
        }
    }
    assert_eq!(places.len(), 1, "{places:?}");
}
