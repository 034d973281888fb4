//! How far the chest of the casualty is raised at a moment.

use std::time::{Duration, Instant};

use overdose_core::training::Breathing;

/// From one picture of a moving chest to the next.
const PICTURE: Duration = Duration::from_millis(80);
/// How long a breath is seen: it goes in and out, and then there is a rest.
const BREATH: Duration = Duration::from_millis(2400);
/// How long a gasp is seen.
const GASP: Duration = Duration::from_millis(700);

/// How the casualty breathes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Breath {
    /// In which way.
    pub kind: Breathing,
    /// When the present breath began.
    pub since: Instant,
    /// From one breath to the next; nothing where there is none.
    pub every: Option<Duration>,
}

impl Breath {
    /// How far the chest is raised at a moment, from 0 to 1, and when that changes.
    pub(super) fn at(&self, now: Instant) -> (f32, Option<Instant>) {
        let Some(every) = self.every.filter(|every| !every.is_zero()) else {
            return (0.0, None);
        };
        let passed = now.saturating_duration_since(self.since);
        let into = Duration::from_millis(
            u64::try_from(passed.as_millis() % every.as_millis().max(1)).unwrap_or(0),
        );
        let (lasts, depth) = match self.kind {
            Breathing::Easy => (BREATH, 1.0),
            Breathing::Slow => (BREATH, 0.8),
            Breathing::Gasps => (GASP, 1.0),
            Breathing::Snores | Breathing::Gurgles => (BREATH, 0.55),
            Breathing::Unclear => (BREATH, 0.16),
            Breathing::None => return (0.0, None),
        };
        let lasts = lasts.min(every);
        if into >= lasts {
            return (0.0, Some(now + every.saturating_sub(into)));
        }
        let part = into.as_secs_f32() / lasts.as_secs_f32();
        let level = depth * (std::f32::consts::PI * part).sin();
        (level, Some(now + PICTURE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(kind: Breathing, every: Option<u64>) -> Vec<f32> {
        let since = Instant::now();
        let every = every.map(Duration::from_millis);
        let breath = Breath { kind, since, every };
        let moments = (0..60).map(|tenth| since + Duration::from_millis(100 * tenth));
        moments.map(|now| breath.at(now).0).collect()
    }

    #[test]
    fn a_chest_moves_as_often_as_the_casualty_breathes() {
        // Twelve breaths a minute: one in five seconds, and a little of the next one.
        let easy = levels(Breathing::Easy, Some(5000));
        let raised = easy.iter().filter(|level| **level > 0.5).count();
        assert!((10..30).contains(&raised), "{raised}");
        assert!(
            easy.iter().skip(30).take(19).all(|level| *level == 0.0),
            "then it rests"
        );
        assert!(
            easy.iter().skip(50).any(|level| *level > 0.5),
            "and comes again"
        );
    }

    #[test]
    fn without_breath_nothing_moves() {
        assert!(
            levels(Breathing::None, None)
                .iter()
                .all(|level| *level == 0.0)
        );
        let gasps = levels(Breathing::Gasps, Some(10_000));
        let moved = gasps.iter().filter(|level| **level > 0.0).count();
        assert!(moved <= 7, "a gasp is short: {moved}");
    }
}
