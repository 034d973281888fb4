//! The drawings of what the hands do, the casualty of practice, and the icons: each is painted from its file.

mod breath;
pub mod casualty;
mod icon;
mod icon_layer;
mod sheet;
mod tones;
mod view;

pub use icon::Icon;
pub use icon_layer::{IconLayer, IconPlace, IconPlaces};
pub use view::Drawing;

#[cfg(test)]
mod tests {
    use overdose_protocol::definition::Picture;

    use super::sheet::Sheet;
    use super::{Icon, casualty};
    use crate::drawing::{Swatch, file};

    #[test]
    fn every_drawing_and_every_icon_can_be_read() {
        for picture in Picture::ALL {
            let size = Sheet::read(file(*picture)).map(|sheet| sheet.size.height);
            assert_eq!(size, Some(320.0), "{picture:?}");
        }
        for icon in Icon::ALL {
            let size = Sheet::read(icon.file()).map(|sheet| sheet.size.height);
            assert_eq!(size, Some(24.0), "{icon:?}");
        }
        for file in casualty::files() {
            let size = Sheet::read(file).map(|sheet| sheet.size);
            assert_eq!(size, Some(casualty::SIZE), "{file}");
        }
    }

    #[test]
    fn every_casualty_breathes_and_has_lips_and_fingertips() {
        for file in casualty::files() {
            let shapes = Sheet::read(file).map_or_else(Vec::new, |sheet| sheet.shapes);
            let moving = shapes.iter().filter(|shape| shape.swell.is_some());
            assert!((3..20).contains(&moving.count()), "{file}");
            let has = |swatch| shapes.iter().any(|shape| shape.fill == Some(swatch));
            assert!(has(Swatch::Lips) && has(Swatch::Tips), "{file}");
        }
    }

    #[test]
    fn every_drawing_is_found_by_its_name() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/drawings");
        for picture in Picture::ALL {
            let path = format!("{folder}/{}.svg", picture.file());
            let kept = std::fs::read_to_string(&path);
            assert_eq!(kept.ok().as_deref(), Some(file(*picture)), "{path}");
        }
    }

    #[test]
    fn what_is_no_drawing_is_none() {
        for text in ["", "<svg>", "<svg viewBox=\"0 0 1 1\"><rect/></svg>"] {
            assert!(Sheet::read(text).is_none(), "{text}");
        }
    }
}
