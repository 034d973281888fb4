//! What stands where: nothing moves under the hand, and whatever shows a key can be pressed.

use iced::{Rectangle, window};
use overdose_checklist::ui::Message;
use overdose_checklist::ui::widget::Role;
use overdose_core::preferences::Appearance;
use overdose_core::view_model::{Part, pieces};

use crate::scenes::{SCENES, SIZES, Scene, is_lesson, is_practice};
use crate::window::Window;

/// How far a button may move: less than anybody can see.
const STILL: f32 = 1.0;

/// The buttons that a hand is on its way to: answers, *Done* and what stands beside it, the row of keys.
fn buttons(window: &mut Window) -> Vec<(String, Rectangle)> {
    let parts = &window.app().runtime().screen().parts;
    let labels = parts.iter().flat_map(|part| match part {
        Part::Actions(actions) => actions.iter().map(|it| it.label.clone()).collect(),
        Part::Answers(answers) => answers.buttons.iter().map(|it| it.label.clone()).collect(),
        Part::Next(action) | Part::SecondaryButton(action) => vec![action.label.clone()],
        _ => Vec::new(),
    });
    let words = &window.app().session().content().words;
    let wanted: Vec<String> = labels.map(|label| words.text(&label)).collect();
    let names = window.driver().names().into_iter();
    names
        .filter(|(name, _)| name.role == Role::Button && wanted.contains(&name.text))
        .map(|(name, at)| (name.text, at))
        .collect()
}

/// Screens of an emergency on which an order or a question is in front.
fn emergencies() -> impl Iterator<Item = &'static Scene> {
    const PAGES: [&str; 12] = [
        "help",
        "devices",
        "device",
        "drugs",
        "menu",
        "countries",
        "learn",
        "handover",
        "share",
        "what",
        "close",
        "afterwards",
    ];
    SCENES
        .iter()
        .filter(|scene| {
            !is_practice(scene)
                && !is_lesson(scene)
                && !PAGES.iter().any(|it| scene.name.starts_with(it))
        })
        .filter(|scene| !["site", "site-help", "site-handover"].contains(&scene.name))
        .filter(|scene| !["site-about", "site-sources", "site-ready"].contains(&scene.name))
}

#[test]
fn a_notice_moves_no_button_under_the_hand() {
    let mut moved = Vec::new();
    for scene in emergencies() {
        for size in SIZES {
            let mut window = scene.open(size, Appearance::default());
            let before = buttons(&mut window);
            // A notice on top of whatever there is: closing the window asks first.
            let id = window::Id::unique();
            window.driver().send(Message::CloseRequested(id));
            let after = buttons(&mut window);
            for (name, at) in &before {
                let near = |there: &Rectangle| {
                    (there.x - at.x).abs() <= STILL && (there.y - at.y).abs() <= STILL
                };
                let stays = after
                    .iter()
                    .any(|(other, there)| other == name && near(there));
                if !stays {
                    moved.push(format!("{} at {size:?}: {name}", scene.name));
                }
            }
        }
    }
    assert!(moved.is_empty(), "{moved:#?}");
}

#[test]
fn whatever_shows_a_key_can_be_pressed() {
    let mut shown = Vec::new();
    for scene in SCENES {
        let mut window = scene.open(SIZES[1], Appearance::default());
        let keys = |text: &String| pieces(text).iter().any(|piece| piece.key.is_some());
        let texts = window.texts();
        shown.extend(
            texts
                .into_iter()
                .filter(keys)
                .map(|text| format!("{}: {text}", scene.name)),
        );
    }
    assert!(shown.is_empty(), "{shown:#?}");
}
