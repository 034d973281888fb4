//! Painting in pieces leaves nothing behind and forgets nothing: after every step the window looks as if it was painted whole.

use iced::{Size, window};
use overdose_checklist::ui::Message;

use crate::driver::Surface;
use crate::script::steps;
use crate::window::{Setup, Window};

const SIZE: Size<u32> = Size::new(1280, 800);

/// Scripts that change much and little: screens, notices, clocks, counts, choices, colours; at `|` somebody closes the window.
const STORIES: [&str; 4] = [
    "n wait:1 | wait:1 u wait:2.5 u h esc n wait:2 g wait:30 g wait:95 b n t wait:3 t a a k k wait:1.3 e wait:2 esc",
    "n y enter enter d 1 3 esc g wait:121 y y n n n n enter enter wait:130 e",
    "y y n n n n n enter wait:305 | y y n n n n enter wait:610 o 3 3 3 esc j 9 9 esc",
    "f wait:3 esc n n enter enter wait:0.6 wait:0.6 wait:20 wait:2 i g i wait:200 p wait:1 p p 1 n v wait:4 g wait:1 g",
];

#[test]
fn painting_in_pieces_looks_like_painting_whole() {
    for story in STORIES {
        let mut window = Window::with(Setup {
            country: Some("US"),
            ..Setup::default()
        });
        let mut surface = Surface::new(SIZE);
        let mut done = Vec::new();
        let parts = story.split('|').map(|part| steps(part).map(Some));
        let closing = parts
            .flat_map(|part| [None].into_iter().chain(part))
            .skip(1);
        for step in closing {
            done.push(step);
            if let Some(step) = step {
                window.step(step);
            } else {
                let id = window::Id::unique();
                window.driver().send(Message::CloseRequested(id));
            }
            let ground = window.app().ground().background_color;
            window.driver().present(&mut surface, ground);
            let mut whole = Surface::new(SIZE);
            window.driver().paint(&mut whole, ground);
            let differs = surface
                .picture()
                .chunks_exact(4)
                .zip(whole.picture().chunks_exact(4))
                .enumerate()
                // A piece may cut a smoothed edge: less than anybody can see.
                .filter(|(_, (one, other))| {
                    one.iter().zip(*other).any(|(a, b)| a.abs_diff(*b) > 40)
                })
                .map(|(index, _)| (index % 1280, index / 1280));
            let differs: Vec<_> = differs.collect();
            assert!(
                differs.len() < 30,
                "after {done:?}: {} pixels are not what they should be, from {:?} to {:?}",
                differs.len(),
                differs.first(),
                differs.last()
            );
        }
    }
}
