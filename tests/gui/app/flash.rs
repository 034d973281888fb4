//! What falls due is seen by those who do not hear it: the frame of the window flashes.

use overdose_checklist::ui::theme::Palette;
use overdose_core::preferences::{Appearance, Motion};

use crate::window::{Setup, Window};

/// A window with pushes going on, a moment before helpers swap.
fn before_the_swap(motion: Motion) -> Window {
    let mut window = Window::with(Setup {
        country: Some("US"),
        looks: Appearance {
            motion: Some(motion),
            ..Appearance::default()
        },
        ..Setup::default()
    });
    window.keys("n n enter enter");
    window.expect("PUSH");
    window.wait(118_000);
    window
}

/// How often the frame was there in the next ten seconds, and how long altogether, in tenths of a second.
fn flashes(window: &mut Window) -> (usize, usize) {
    let seen: Vec<bool> = (0..100)
        .map(|_| {
            window.wait(100);
            window.app().is_flashing()
        })
        .collect();
    let begun = seen.windows(2).filter(|it| it == &[false, true]).count();
    (begun, seen.iter().filter(|it| **it).count())
}

#[test]
fn the_frame_flashes_three_times_when_something_falls_due() {
    let mut window = before_the_swap(Motion::Full);
    assert!(!window.app().is_flashing());
    assert_eq!(flashes(&mut window), (3, 9));
    assert_eq!(flashes(&mut window), (0, 0), "and is still from then on");
}

#[test]
fn nothing_flashes_where_nothing_is_to_move() {
    let mut window = before_the_swap(Motion::Reduced);
    assert_eq!(flashes(&mut window), (0, 0));
}

#[test]
fn nothing_flashes_for_what_a_key_does() {
    let mut window = Window::open(Some("US"), None);
    for key in ["n", "n", "enter", "g"] {
        window.keys(key);
        assert!(!window.app().is_flashing(), "after {key}");
    }
}

#[test]
fn the_flash_is_seen_at_every_edge_and_covers_no_middle() {
    let mut window = before_the_swap(Motion::Full);
    while !window.app().is_flashing() {
        window.wait(100);
    }
    let picture = window.picture();
    let color = Palette::of(window.app().session().looks().theme()).notice;
    let color = color.into_rgba8();
    for (x, y) in [(640, 3), (640, 796), (3, 400), (1276, 400)] {
        assert_eq!(picture[y][x], color, "at {x}, {y}");
    }
    assert_ne!(picture[40][640], color);
    assert!(window.sees("PUSH"));
}
