//! Which colours stand on which, and how far apart they must be.

use iced::Color;

use super::Palette;

/// Contrast of text on the emergency path.
const EMERGENCY: f32 = 7.0;
/// Contrast of text elsewhere.
const ELSEWHERE: f32 = 4.5;
/// Contrast of lines, marks and the focus ring.
const LINES: f32 = 3.0;

/// A colour on another.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    /// What stands where.
    pub name: &'static str,
    /// The colour in front.
    pub front: Color,
    /// The colour behind.
    pub back: Color,
    /// The least contrast, as a ratio to one.
    pub least: f32,
}

impl Pair {
    /// The contrast of the pair, as a ratio to one.
    #[must_use]
    pub fn contrast(&self) -> f32 {
        self.front.relative_contrast(self.back)
    }
}

/// Every pair of colours that a screen puts together.
#[must_use]
pub fn pairs(palette: &Palette) -> Vec<Pair> {
    let p = palette;
    let rows = [
        ("text on paper", p.ink, p.paper, EMERGENCY),
        ("text on the other paper", p.ink, p.paper_again, EMERGENCY),
        ("quiet text on paper", p.quiet, p.paper, EMERGENCY),
        ("title on paper", p.title, p.paper, EMERGENCY),
        ("call bar", p.on_call, p.call, EMERGENCY),
        ("what to say", p.on_say, p.say, EMERGENCY),
        ("button", p.ink, p.button, EMERGENCY),
        ("button under the pointer", p.ink, p.hovered, EMERGENCY),
        ("button held down", p.ink, p.pressed, EMERGENCY),
        ("quiet text on a button", p.quiet, p.button, ELSEWHERE),
        ("panel", p.ink, p.panel, EMERGENCY),
        ("quiet text on a panel", p.quiet, p.panel, EMERGENCY),
        ("notice", p.on_notice, p.notice, EMERGENCY),
        ("card", p.ink, p.card, EMERGENCY),
        ("quiet text on a card", p.quiet, p.card, EMERGENCY),
        ("other button, keycap", p.ink, p.action, EMERGENCY),
        ("red words on another button", p.title, p.action, EMERGENCY),
        ("words on ink", p.paper, p.ink, EMERGENCY),
        ("count on the disc", p.on_disc, p.disc, EMERGENCY),
        ("edge on paper", p.edge, p.paper, LINES),
        ("edge on a panel", p.edge, p.panel, LINES),
        ("edge of a button", p.edge, p.button, LINES),
        ("edge of another button", p.edge, p.action, LINES),
        ("focus ring on paper", p.ring, p.paper, LINES),
        ("focus ring on a button", p.ring, p.button, LINES),
        ("focus ring on a panel", p.ring, p.panel, LINES),
        ("ring of the beat", p.beat, p.paper, LINES),
        ("mark of a step that is done", p.done, p.panel, LINES),
        ("sign of what was done in a drill", p.done, p.paper, LINES),
        ("sign of what is ready", p.good, p.panel, LINES),
        ("sign of what is to be done", p.to_do, p.panel, LINES),
    ];
    rows.into_iter()
        .map(|(name, front, back, least)| Pair {
            name,
            front,
            back,
            least,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use overdose_core::preferences::Theme;

    #[test]
    fn every_pair_of_every_theme_stands_apart() {
        for theme in Theme::ALL {
            for pair in pairs(Palette::of(*theme)) {
                assert!(
                    pair.contrast() >= pair.least,
                    "{theme:?}, {}: {:.1}, not {}",
                    pair.name,
                    pair.contrast(),
                    pair.least
                );
            }
        }
    }
}
