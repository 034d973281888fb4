//! The drawings: people made of limbs and discs, on a sheet 100 wide and 75 high.

pub mod casualty;

mod head;
mod scenes;
mod tones;
mod view;

pub use view::Drawing;

use overdose_protocol::definition::Picture;

/// The sheet on which the drawings stand, in their own units.
const SHEET: (f32, f32) = (100.0, 75.0);

/// A place on the sheet.
type At = (f32, f32);

/// What a part of a drawing is made of; the palette and the wished skin decide its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tone {
    /// Skin of the person.
    Person,
    /// What the person wears.
    PersonCloth,
    /// Skin of the helper.
    Helper,
    /// What the helper wears.
    HelperCloth,
    /// Something held or stuck on: a spray, a pad.
    Tool,
}

/// A piece of a body or a thing.
#[derive(Debug, Clone, Copy)]
enum Piece {
    /// A line through places, as thick as an arm or a leg, with round ends and joints.
    Limb(&'static [At], f32, Tone),
    /// A round thing.
    Disc(At, f32, Tone),
    /// A shape with soft corners at these places: a chest, a hand.
    Area(&'static [At], Tone),
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

/// What a drawing is made of, from the back to the front.
#[derive(Debug, Clone, Copy)]
enum Stroke {
    /// Pieces with one outline around all of them.
    Body(&'static [Piece]),
    /// A thin line: a face, an edge.
    Line(&'static [At]),
    /// Where to push or look: a line that ends in an arrow.
    Arrow(&'static [At]),
    /// The floor.
    Floor(f32),
}

/// The strokes of a picture.
fn strokes(picture: Picture) -> &'static [Stroke] {
    match picture {
        Picture::HeadTilt => scenes::HEAD_TILT,
        Picture::Pushes => scenes::PUSHES,
        Picture::Breaths => scenes::BREATHS,
        Picture::Spray => scenes::SPRAY,
        Picture::Recovery => scenes::RECOVERY,
        Picture::Look => scenes::LOOK,
        Picture::Pads => scenes::PADS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_is_on_its_sheet() {
        // A body may run off the sheet, where it is cut; nothing lies far outside.
        let near = |(x, y): At| (-16.0..=116.0).contains(&x) && (-16.0..=91.0).contains(&y);
        for picture in Picture::ALL {
            for stroke in strokes(picture) {
                let places: Vec<At> = match stroke {
                    Stroke::Body(pieces) => pieces.iter().flat_map(places).collect(),
                    Stroke::Line(places) | Stroke::Arrow(places) => places.to_vec(),
                    Stroke::Floor(height) => vec![(0.0, *height)],
                };
                assert!(places.into_iter().all(near), "{picture:?}: {stroke:?}");
            }
        }
    }

    fn places(piece: &Piece) -> Vec<At> {
        match piece {
            Piece::Limb(places, ..) | Piece::Area(places, ..) => places.to_vec(),
            Piece::Disc(place, ..) | Piece::Head(place, ..) => vec![*place],
        }
    }
}
