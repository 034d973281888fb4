//! The drawings of what the hands do, and the casualty of practice: people made of limbs and discs.

mod canvas;
pub mod casualty;
mod head;
mod icon;
mod icon_layer;
mod sheet;
mod tones;
mod view;

pub use icon::Icon;
pub use icon_layer::{IconLayer, IconPlace, IconPlaces};
pub use view::Drawing;

/// The sheet on which the casualty lies, 100 wide and 75 high, in its own units.
const SHEET: (f32, f32) = (100.0, 75.0);

/// A place on the sheet.
type At = (f32, f32);

/// What a piece of the casualty is made of; the wished skin decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tone {
    /// Skin.
    Person,
    /// Clothes.
    PersonCloth,
}

/// A piece of a body or a thing.
#[derive(Debug, Clone, Copy)]
enum Piece {
    /// A line through places, as thick as an arm or a leg, with round ends and joints.
    Limb(&'static [At], f32, Tone),
    /// A round thing.
    Disc(At, f32, Tone),
    /// A head from the side: its middle, how far it is turned from looking to the right (in degrees, clockwise), and how large
    /// it is.
    Head(At, f32, f32, Tone, Eyes),
}

/// Whether somebody is awake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Eyes {
    Open,
    Closed,
}

#[cfg(test)]
mod tests {
    use overdose_protocol::definition::Picture;

    use super::Icon;
    use super::sheet::Sheet;
    use super::view::file;

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
