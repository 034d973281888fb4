//! Every part of every screen has its words in the rows.

use std::collections::BTreeSet;

use overdose_checklist::text_mode::render::{fit, lines, rows};
use overdose_core::locale::{Catalog, Message};
use overdose_core::press::press;
use overdose_core::runtime::{Input, Runtime};
use overdose_core::session::{Intent, RecordIntent, Session};
use overdose_core::view_model::{
    self, Action, BreathTimer, CallBar, CheckPart, ConfirmPart, FactPart, Instruction, Part, Screen,
};
use overdose_protocol::time::{Clock, Now};

use crate::driver::{HandClock, session};
use crate::pressed::pressed;
use crate::script::steps;

/// Scripts that together bring up every part.
const WALKS: [&str; 22] = [
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

fn fact_lines(fact: &FactPart) -> Vec<Message> {
    let said = fact.headline.iter().chain(&fact.lines);
    said.chain([&fact.sources]).cloned().collect()
}

fn check_lines(check: &CheckPart) -> Vec<Message> {
    let said = std::iter::once(&check.found).chain(&check.to_do);
    said.cloned().collect()
}

fn look_lines(look: &BreathTimer) -> Vec<Message> {
    let lines = [look.line.clone(), look.counted.clone()].into_iter();
    lines.chain(look.last.clone()).collect()
}

fn confirm_lines(confirm: &ConfirmPart) -> Vec<Message> {
    let answers = confirm.answers.iter().map(|it| it.label.clone());
    std::iter::once(confirm.line.clone())
        .chain(answers)
        .collect()
}

fn call_bar_lines(bar: &CallBar) -> Vec<Message> {
    let more = [
        &bar.place,
        &bar.say,
        &bar.call_taker,
        &bar.open_for,
        &bar.others,
        &bar.sound,
    ];
    let more = more.into_iter().flatten();
    let country = bar.country.iter().map(|action| &action.label);
    let lines = [&bar.call, &bar.hint].into_iter().chain(&bar.around);
    lines.chain(more).chain(country).cloned().collect()
}

/// The name of a part, and the lines that its rows must have.
fn words_of(part: &Part) -> (&'static str, Vec<Message>) {
    let order = |order: &Instruction| -> Vec<Message> {
        let parts = [&order.display, &Some(order.headline.clone()), &order.detail];
        parts.into_iter().flatten().cloned().collect()
    };
    let orders = |cards: &[Instruction]| cards.iter().flat_map(order).collect();
    let action = |action: &Action| action.label.clone();
    match part {
        Part::Practice(bar) => ("practice", vec![bar.line.clone(), action(&bar.real)]),
        Part::Casualty(casualty) => ("casualty", vec![casualty.see.clone()]),
        Part::Bars(bars) => {
            let lines = bars.iter().map(|bar| bar.label.clone());
            ("bars", lines.collect())
        }
        Part::Points(points) => {
            let lines = points.iter().map(|point| point.line.clone());
            ("points", lines.collect())
        }
        Part::Facts(facts) => ("facts", facts.iter().flat_map(fact_lines).collect()),
        Part::Checks(checks) => ("checks", checks.iter().flat_map(check_lines).collect()),
        Part::Light(light) => ("light", vec![light.line.clone()]),
        Part::CallBar(bar) => ("call bar", call_bar_lines(bar)),
        Part::Notice(line) => ("notice", vec![line.clone()]),
        Part::Confirm(confirm) => ("confirm", confirm_lines(confirm)),
        Part::Title(line) => ("title", vec![line.clone()]),
        Part::Instruction(card) => ("order", order(card)),
        Part::NextInstruction(card) => ("then", order(card)),
        Part::Next(next) => ("next", vec![action(next)]),
        Part::SecondaryButton(also) => ("also", vec![action(also)]),
        Part::Answers(answers) => {
            let buttons = answers.buttons.iter();
            let lines = buttons.flat_map(|button| [button.label.clone(), button.hint.clone()]);
            ("answers", lines.chain(answers.prompt.clone()).collect())
        }
        Part::AnswerSummary(lines) => ("said", lines.clone()),
        Part::Beat(beat) => ("beat", vec![beat.line.clone()]),
        Part::Progress(progress) => ("progress", progress.lines()),
        Part::BreathTimer(look) => ("look", look_lines(look)),
        Part::Clock(clock) => ("clock", vec![clock.line.clone()]),
        Part::Naloxone(lines) => ("naloxone", lines.clone()),
        Part::SideCards(cards) => ("beside", orders(cards)),
        Part::Notes(notes) => {
            let cards: Vec<Message> = orders(&notes.cards);
            let pick = notes.pick.iter().map(action);
            ("notes", cards.into_iter().chain(pick).collect())
        }
        Part::Choices(choices) => {
            let here = choices.choices.iter();
            let here = here.filter(|choice| !is_for_windows(choice.intent));
            let labels = here.map(|choice| choice.label.clone());
            ("choices", labels.chain([choices.hint.clone()]).collect())
        }
        Part::Record(lines) => ("record", lines.clone()),
        Part::Handover(rows) => {
            let rows = rows.iter();
            let lines =
                rows.flat_map(|row| std::iter::once(row.letter.title()).chain(row.lines.clone()));
            ("handover", lines.collect())
        }
        Part::Code(_) => ("code", vec![Message::new("text-no-code")]),
        Part::Timeline(timeline) => {
            let lanes = timeline.lanes.iter();
            ("timeline", lanes.map(|lane| lane.name.clone()).collect())
        }
        Part::Events(events) => ("events", events.lines.clone()),
        Part::Actions(actions) => {
            let here = actions
                .iter()
                .filter(|action| !is_for_windows(action.intent));
            ("actions", here.map(action).collect())
        }
    }
}

fn is_for_windows(intent: Intent) -> bool {
    matches!(
        intent,
        Intent::LargerText
            | Intent::SmallerText
            | Intent::FullScreen
            | Intent::Theme
            | Intent::Motion
            | Intent::Skin
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

#[test]
fn every_word_of_every_part_is_shown() {
    let mut kinds = BTreeSet::new();
    for (screen, words) in screens().into_iter().chain(practice()) {
        let shown = capitals(&lines(&screen, words, 80));
        for part in &screen.parts {
            let (kind, texts) = words_of(part);
            kinds.insert(kind);
            for line in texts {
                let text = words.text(&line).to_uppercase();
                for word in text.split_whitespace() {
                    assert!(shown.contains(word), "{kind}: {text:?} in {shown}");
                }
            }
        }
    }
    assert_eq!(kinds.len(), 31, "no walk leads to some part: {kinds:?}");
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
            assert!(texts[0].starts_with(" CALL "), "{texts:#?}");
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
                for line in words_of(part).1 {
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
