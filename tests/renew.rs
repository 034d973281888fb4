//! Writes anew what tests compare the program with, and draws pictures of it.
//!
//! `cargo run --example renew` with one of: `proof` after a change of content, `schema` after one of the fields of a site or of a content file,
//! or of ids, `lines`
//! after one of the words (then speak them: `python3 resources/voice/make.py`), `pictures` for those that must stay as they are;
//! and `gallery FOLDER [NAME...]` for all screens in every look, `learn` and `parts`, or only these: a screen in every look by its
//! name, one picture by that of its file; `sheets FOLDER [NAME...]` for sheets of many screens.
#![allow(
    missing_docs,
    dead_code,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a tool of the tests, and it uses only a part of what they share"
)]

#[path = "gui"]
mod gui {
    pub mod driver;
    pub mod pseudo;
    pub mod scenes;
    pub mod sheets;
    pub mod window;
}
#[path = "sound/lines.rs"]
mod lines;
mod script;
#[path = "sound/spoken.rs"]
mod spoken;

use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;
use std::{env, result};

use gui::scenes::{self, Pixels, SCENES, SIZES, every_look, in_language, looks};
use gui::sheets;
use overdose_checklist::ui::theme::Palette;
use overdose_core::content::{Content, Language};
use overdose_core::laws;
use overdose_core::preferences::{Appearance, SecondLanguage, Theme};
use overdose_core::proof_record::ProofRecord;
use overdose_core::schemas;
use overdose_core::site::schema;

type Result = result::Result<(), Box<dyn Error>>;

const RESOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/resources");

fn main() -> Result {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let content = Content::embedded().map_err(ToString::to_string)?;
    match arguments.as_slice() {
        ["proof"] => {
            let today = jiff::Zoned::now().date().to_string();
            let record = ProofRecord::of(&laws::prove(content), today);
            let record = record.ok_or("it does not hold: see `overdose-checklist check`")?;
            let text = serde_json::to_string(&record)? + "\n";
            save(Path::new(RESOURCES).join("proof.json").as_path(), &text)
        }
        ["schema"] => {
            let folder = Path::new(RESOURCES).join("schemas");
            for (file, schema) in schemas::all(content) {
                save(&folder.join(schemas::name(file)), &format!("{schema:#}\n"))?;
            }
            let path = folder.join("site.schema.json");
            save(&path, &format!("{:#}\n", schema(content)))
        }
        ["lines"] => save(Path::new(lines::LINES), &lines::list()),
        ["pictures"] => scenes::strict().try_for_each(|(path, picture)| draw(&path, &picture)),
        ["gallery", folder, wanted @ ..] => gallery(Path::new(folder), wanted),
        ["sheets", folder, wanted @ ..] => contact_sheets(Path::new(folder), wanted),
        _ => Err(
            "renew proof | schema | lines | pictures | gallery FOLDER [NAME...] | sheets FOLDER [NAME...]"
                .into(),
        ),
    }
}

fn save(path: &Path, text: &str) -> Result {
    println!("{}", path.display());
    Ok(fs::write(path, text)?)
}

/// Every screen in every look, the pages of Learn and the gallery of parts; or those with these names.
fn gallery(folder: &Path, wanted: &[&str]) -> Result {
    fs::create_dir_all(folder)?;
    let is_wanted = |name: &str| wanted.is_empty() || wanted.contains(&name);
    for scene in SCENES {
        for (theme, size, percent) in every_look() {
            let (width, height) = (size.width, size.height);
            let name = format!("{}-{width}x{height}-{}-{percent}", scene.name, theme.name());
            if is_wanted(scene.name) || is_wanted(&name) {
                let mut window = scene.open(size, looks(theme, percent));
                draw(&folder.join(name + ".png"), &window.picture())?;
            }
        }
    }
    // Other languages only where they are asked for by name: SCENE-TAG, and SCENE-TAG-alone without a second one under it.
    for scene in SCENES {
        for language in Language::all() {
            let both = in_language(*language);
            let second = Some(SecondLanguage::Nothing);
            for (end, looks) in [("", both), ("-alone", Appearance { second, ..both })] {
                let name = format!("{}-{}{end}", scene.name, language.tag());
                if wanted.contains(&name.as_str()) {
                    let mut window = scene.open(SIZES[1], looks);
                    draw(&folder.join(name + ".png"), &window.picture())?;
                }
            }
        }
    }
    let mut drawn = Ok(());
    if is_wanted("learn") {
        scenes::learn(|name, window| {
            if drawn.is_ok() {
                drawn = draw(&folder.join(format!("{name}.png")), &window.picture());
            }
        });
    }
    drawn?;
    let themes = Theme::ALL.iter().filter(|_| is_wanted("parts"));
    themes.copied().try_for_each(|theme| {
        let picture = scenes::parts(theme).picture_on(Palette::of(theme).paper);
        draw(
            &folder.join(format!("parts-{}.png", theme.name())),
            &picture,
        )
    })
}

/// Every contact sheet, or those with these names.
fn contact_sheets(folder: &Path, wanted: &[&str]) -> Result {
    fs::create_dir_all(folder)?;
    // A language has its sheet only where it is asked for by its tag.
    let names = if wanted.is_empty() {
        &sheets::ALL
    } else {
        wanted
    };
    for name in names {
        if let Some(sheet) = sheets::sheet(name) {
            draw(&folder.join(format!("sheet-{name}.png")), &sheet)?;
        }
    }
    Ok(())
}

fn draw(path: &Path, picture: &Pixels) -> Result {
    println!("{}", path.display());
    let width = picture.first().map_or(0, Vec::len);
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = png::Encoder::new(file, u32::try_from(width)?, u32::try_from(picture.len())?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::Adaptive);
    let pixels = picture.iter().flatten();
    let bytes: Vec<u8> = pixels.flat_map(|[r, g, b, _]| [*r, *g, *b]).collect();
    Ok(encoder.write_header()?.write_image_data(&bytes)?)
}
