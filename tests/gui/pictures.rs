//! Pictures of the window: a few that must stay as they are, and all of them for the gallery.

use std::env;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::Path;

use iced::Size;
use overdose_checklist::ui::theme::Palette;
use overdose_checklist::ui::{Gallery, Message};
use overdose_core::content::Content;
use overdose_core::preferences::Theme;

use crate::driver::Driver;
use crate::scenes::{SCENES, SIZES, Scene, is_practice, looks};
use crate::window::load_fonts;

/// Where the gallery goes, if it is wanted: a folder. `OVERDOSE_GALLERY=/tmp/gallery cargo test --test gui gallery`
pub const GALLERY: &str = "OVERDOSE_GALLERY";

/// Which screens go there, by name with commas between; without it all of them.
const PARTS: &str = "OVERDOSE_SCENES";

type Pixels = Vec<Vec<[u8; 4]>>;

#[test]
fn the_gallery_shows_every_screen_in_every_theme_and_size() {
    let folder = env::var_os(GALLERY);
    let wanted = env::var(PARTS).unwrap_or_default();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.split(',').any(|word| word == name);
    let most = if folder.is_some() { SCENES.len() } else { 1 };
    let shown = SCENES.iter().filter(|scene| is_wanted(scene.name));
    for scene in shown.take(most) {
        for theme in Theme::ALL {
            for size in SIZES {
                for percent in [100, 200] {
                    let mut window = scene.open(size, looks(*theme, percent));
                    let picture = window.picture();
                    check_frame(scene, &picture, Palette::of(*theme));
                    let Some(folder) = &folder else { continue };
                    let (width, height) = (size.width, size.height);
                    let name = format!(
                        "{}-{width}x{height}-{}-{percent}.png",
                        scene.name,
                        theme.name()
                    );
                    write(&Path::new(folder).join(name), &picture);
                }
            }
        }
    }
}

/// The banner and the frame of practice are there, whole, in every picture of practice; in no other is one pixel of their
/// colour, and the call bar is on top.
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
        assert_eq!(
            picture[2][2],
            palette.call.into_rgba8(),
            "the call bar is on top"
        );
    }
}

#[test]
fn practice_has_its_frame_in_every_picture_and_nothing_else_has_it() {
    for (scene, theme) in SCENES.iter().zip(Theme::ALL.iter().cycle()) {
        let mut window = scene.open(SIZES[0], looks(*theme, 100));
        let picture = window.picture();
        check_frame(scene, &picture, Palette::of(*theme));
    }
}

#[test]
fn the_gallery_of_parts_can_be_drawn_in_every_theme() {
    load_fonts();
    let content = Content::embedded().expect("content");
    for theme in Theme::ALL {
        let gallery = Gallery::new(content, looks(*theme, 100));
        let update = |gallery: &mut Gallery, message: Message| {
            gallery.update(&message);
            iced::Task::none()
        };
        let size = Size::new(1280.0, 6000.0);
        let mut driver = Driver::new(gallery, update, Gallery::view, size);
        let texts = driver.texts();
        for name in [
            "Colours", "Type", "Buttons", "Drawings", "Call bar", "Bars", "Casualty",
        ] {
            assert!(texts.iter().any(|text| text == name), "{name}");
        }
        let picture = driver.picture_on(Palette::of(*theme).paper);
        if let Some(folder) = env::var_os(GALLERY) {
            let name = format!("gallery-{}.png", theme.name());
            write(&Path::new(&folder).join(name), &picture);
        }
    }
}

/// The pictures that must stay as they are: scene, theme, size.
const STRICT: [(&str, Theme, usize); 6] = [
    ("first-question-no-country", Theme::Light, 0),
    ("breathing", Theme::Light, 1),
    ("cpr-call-taker", Theme::HighContrast, 0),
    ("side-roll", Theme::Dark, 1),
    ("watch", Theme::Light, 1),
    ("help-first", Theme::Dark, 0),
];

/// Set to write the strict pictures anew, after they were looked at.
const RENEW: &str = "OVERDOSE_RENEW";

#[test]
fn strict_pictures_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gui/pictures");
    for (name, theme, size) in STRICT {
        let scene = SCENES.iter().find(|scene| scene.name == name);
        let scene = scene.expect("a scene with this name");
        let mut window = scene.open(SIZES[size], looks(theme, 100));
        let picture = window.picture();
        let path = folder.join(format!("{name}.png"));
        if env::var_os(RENEW).is_some() {
            write(&path, &picture);
        }
        let before = read(&path);
        let differs = picture
            .iter()
            .flatten()
            .zip(&before)
            .filter(|(now, before)| now[..3] != before[..]);
        let differs = differs.count();
        assert_eq!(
            picture.iter().map(Vec::len).sum::<usize>(),
            before.len(),
            "{name}: another size"
        );
        assert_eq!(
            differs,
            0,
            "{name}: {differs} pixels differ from {}; look at it, and if it is as it should be run \
             {RENEW}=1 cargo test --test gui strict",
            path.display()
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

/// Writes a picture.
pub fn write(path: &Path, picture: &Pixels) {
    let width = picture.first().map_or(0, Vec::len);
    let size = Size::new(width as u32, picture.len() as u32);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for pictures");
    let file = BufWriter::new(File::create(path).expect("a file for a picture"));
    let mut encoder = png::Encoder::new(file, size.width, size.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::Adaptive);
    let mut writer = encoder.write_header().expect("a picture's head");
    let bytes: Vec<u8> = picture
        .iter()
        .flatten()
        .flat_map(|[r, g, b, _]| [*r, *g, *b])
        .collect();
    writer.write_image_data(&bytes).expect("a picture's pixels");
}
