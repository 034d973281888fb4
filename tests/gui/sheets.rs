//! Contact sheets: many screens in one picture, to be judged side by side; and all of them as small as somebody sees them who squints.

use iced::Size;
use overdose_core::content::Language;
use overdose_core::preferences::{Appearance, Theme};

use super::pseudo;
use super::scenes::{Pixels, SCENES, Scene, in_language, looks};
use super::window::{Setup, Window};

/// The screens that stand beside their mockup on each sheet.
const NAMED: [&str; 12] = [
    "first-question",
    "breathing",
    "cpr",
    "cpr-from-afar",
    "side-roll",
    "rescued",
    "help",
    "handover",
    "afterwards",
    "learn-mixing",
    "practice-score",
    "practice-replay",
];

/// The sizes of window: the smallest, the usual one, a laptop, a projector, a large one, and one that stands upright.
const SIZES: [(f32, f32); 6] = [
    (1024.0, 600.0),
    (1280.0, 800.0),
    (1366.0, 768.0),
    (1920.0, 1080.0),
    (3840.0, 2160.0),
    (1080.0, 1920.0),
];

/// The usual window.
const USUAL: Size = Size::new(1280.0, 800.0);
/// How many pictures stand side by side, and how wide each is, in pixels.
const COLUMNS: usize = 4;
const WIDE: usize = 480;
/// The same of the sheet for squinting.
const SQUINT: (usize, usize) = (8, 160);
/// Between two pictures, in pixels, and its grey.
const GAP: usize = 8;
const GREY: [u8; 4] = [136, 136, 136, 255];

/// The names of all sheets.
pub const ALL: [&str; 9] = [
    "1024x600",
    "1280x800",
    "1366x768",
    "1920x1080",
    "3840x2160",
    "1080x1920",
    "themes-and-text",
    "languages",
    "squint",
];

/// The sheet of a name, where there is one.
pub fn sheet(name: &str) -> Option<Pixels> {
    let named = || {
        NAMED
            .iter()
            .filter_map(|name| SCENES.iter().find(|it| it.name == *name))
    };
    let usual = Appearance::default();
    let shown = |scene: &Scene, setup: fn(Setup) -> Setup| {
        picture(scene, setup(scene.setup(USUAL, Appearance::default())))
    };
    if let Some((width, height)) = SIZES.iter().find(|(w, h)| format!("{w}x{h}") == name) {
        let size = Size::new(*width, *height);
        let all = named().map(|scene| picture(scene, scene.setup(size, usual)));
        return Some(assemble(all, COLUMNS, WIDE));
    }
    match name {
        "themes-and-text" => {
            let wishes = [
                looks(Theme::Dark, 100),
                looks(Theme::HighContrast, 100),
                looks(Theme::Light, 150),
                looks(Theme::Light, 200),
            ];
            let all = wishes.into_iter().flat_map(|looks| {
                named().map(move |scene| picture(scene, scene.setup(USUAL, looks)))
            });
            Some(assemble(all, COLUMNS, WIDE))
        }
        "languages" => {
            let longer = named().map(|scene| {
                shown(scene, |setup| Setup {
                    content: pseudo::content(),
                    ..setup
                })
            });
            let second = named().map(|scene| {
                shown(scene, |setup| Setup {
                    second: Some(pseudo::content()),
                    ..setup
                })
            });
            Some(assemble(longer.chain(second), COLUMNS, WIDE))
        }
        "squint" => {
            let all = SCENES.iter().map(|scene| shown(scene, |setup| setup));
            Some(assemble(all, SQUINT.0, SQUINT.1))
        }
        tag => {
            let language = in_language(Language::find(tag)?);
            let all = named().map(|scene| picture(scene, scene.setup(USUAL, language)));
            Some(assemble(all, COLUMNS, WIDE))
        }
    }
}

fn picture(scene: &Scene, setup: Setup) -> Pixels {
    let mut window = Window::with(setup);
    window.keys(scene.keys);
    window.picture()
}

/// Pictures side by side, each as wide as this.
fn assemble(pictures: impl Iterator<Item = Pixels>, columns: usize, wide: usize) -> Pixels {
    let small: Vec<Pixels> = pictures.map(|picture| reduced(&picture, wide)).collect();
    let width = columns * (wide + GAP) + GAP;
    let mut sheet = vec![vec![GREY; width]; GAP];
    for row in small.chunks(columns) {
        let height = row.iter().map(Vec::len).max().unwrap_or(0);
        for y in 0..height {
            let mut line = vec![GREY; width];
            for (column, picture) in row.iter().enumerate() {
                if let Some(pixels) = picture.get(y) {
                    let at = GAP + column * (wide + GAP);
                    line[at..at + pixels.len()].copy_from_slice(pixels);
                }
            }
            sheet.push(line);
        }
        sheet.extend(vec![vec![GREY; width]; GAP]);
    }
    sheet
}

/// A picture as wide as this: each pixel is the mean of those that it stands for.
fn reduced(picture: &Pixels, wide: usize) -> Pixels {
    let from = (picture.first().map_or(1, Vec::len), picture.len());
    let high = (from.1 * wide / from.0).max(1);
    let part = |index: usize, of: usize, whole: usize| {
        let first = index * whole / of;
        first..((index + 1) * whole / of).max(first + 1)
    };
    let pixel = |x: usize, y: usize| {
        let (columns, rows) = (part(x, wide, from.0), part(y, high, from.1));
        let count = (columns.len() * rows.len()) as u32;
        let mut sum = [0_u32; 4];
        for line in &picture[rows] {
            for pixel in &line[columns.clone()] {
                for (sum, value) in sum.iter_mut().zip(pixel) {
                    *sum += u32::from(*value);
                }
            }
        }
        sum.map(|sum| (sum / count) as u8)
    };
    (0..high)
        .map(|y| (0..wide).map(|x| pixel(x, y)).collect())
        .collect()
}
