//! Pictures of the window: what must be seen in each, and a few that must stay as they are.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use overdose_checklist::ui::theme::Palette;
use overdose_core::preferences::Theme;

use crate::scenes::{self, Pixels, SCENES, Scene, every_look, is_lesson, is_practice, looks};

#[test]
fn on_every_screen_practice_has_its_frame_and_nothing_else_has_it() {
    // Each screen in one of the looks, each of those on some screens of every kind.
    for (scene, (theme, size, percent)) in SCENES.iter().zip(every_look().cycle()) {
        let mut window = scene.open(size, looks(theme, percent));
        // What fell due just then flashes at the edges for a moment, within the frame of practice.
        if !is_practice(scene) {
            while window.app().is_flashing() {
                window.wait(100);
            }
        }
        check_frame(scene, &window.picture(), Palette::of(theme));
    }
}

/// The banner and the frame of practice are there, whole, in every picture of practice; in no other is one pixel of their
/// colour, and the call bar is on top, or the banner of a lesson.
#[track_caller]
fn check_frame(scene: &Scene, picture: &Pixels, palette: &Palette) {
    let practice = palette.practice.into_rgba8();
    let (width, height) = (picture[0].len(), picture.len());
    if is_practice(scene) {
        let sides =
            (0..height).all(|y| picture[y][3] == practice && picture[y][width - 4] == practice);
        let foot = (0..width).all(|x| picture[height - 4][x] == practice);
        let head = (0..width).filter(|x| picture[4][*x] == practice).count();
        assert!(
            sides && foot && head > width / 2,
            "{}: no whole frame",
            scene.name
        );
    } else {
        let found = picture
            .iter()
            .flatten()
            .filter(|pixel| **pixel == practice)
            .count();
        assert_eq!(found, 0, "{} looks like practice", scene.name);
        // A lesson shows no number to ring, and says so on a ground of its own.
        let top = if is_lesson(scene) {
            palette.ink
        } else {
            palette.call
        };
        assert_eq!(picture[2][2], top.into_rgba8(), "{}", scene.name);
    }
}

#[test]
fn the_gallery_of_parts_can_be_drawn_in_every_theme() {
    for theme in Theme::ALL {
        let mut driver = scenes::parts(*theme);
        let texts = driver.texts();
        for name in [
            "Colours",
            "Type",
            "Buttons",
            "Drawings",
            "Call bar",
            "Actions",
            "The casualty",
        ] {
            assert!(texts.iter().any(|text| text == name), "{name}");
        }
        let paper = Palette::of(*theme).paper;
        let picture = driver.picture_on(paper);
        let last = picture.last().expect("rows");
        assert!(
            last.iter().all(|pixel| *pixel == paper.into_rgba8()),
            "something lies below"
        );
        assert!(
            picture
                .iter()
                .flatten()
                .any(|pixel| *pixel != paper.into_rgba8())
        );
    }
}

#[test]
fn strict_pictures_are_as_they_were() {
    for (path, picture) in scenes::strict() {
        let before = read(&path);
        let now: Vec<[u8; 4]> = picture.into_iter().flatten().collect();
        let name = path.display();
        assert_eq!(now.len(), before.len(), "{name}: another size");
        let differs = now.iter().zip(&before);
        let differs = differs
            .filter(|(now, before)| now[..3] != before[..])
            .count();
        assert_eq!(
            differs, 0,
            "{differs} pixels differ from {name}; if they are as they should be: cargo run --example renew pictures"
        );
    }
}

/// The pixels of a picture: red, green, blue.
fn read(path: &Path) -> Vec<[u8; 3]> {
    let file =
        File::open(path).unwrap_or_else(|error| panic!("opening {}: {error}", path.display()));
    let mut reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect("a picture");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut bytes).expect("its pixels");
    bytes[..frame.buffer_size()]
        .chunks_exact(3)
        .map(|p| [p[0], p[1], p[2]])
        .collect()
}
