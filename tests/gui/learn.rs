//! Every page of Learn fits, in every window, wherever the reader is; charts are drawn, and the other topics stand beside one.

use std::collections::BTreeSet;

use overdose_checklist::ui::theme::Palette;
use overdose_core::learn::{RowWidth, topics};
use overdose_core::preferences::Theme;
use overdose_core::session::{List, Route};
use overdose_core::view_model::Part;

use crate::scenes::{self, SIZES, looks};
use crate::window::{Setup, Window};

/// The pages on which a chart stands.
const CHARTS: [&str; 7] = [
    "j 4 9 9",
    "j 4 9 9 9 9 9",
    "j 5",
    "j 5 9 9",
    "j 9 3 9",
    "j 9 5 9",
    "j 9 9 9 3",
];

#[test]
fn every_page_of_learn_fits() {
    let mut pages = BTreeSet::new();
    let mut problems = Vec::new();
    scenes::learn(|name, window| {
        pages.insert(name.to_owned());
        // Spaces may give way, twice; words may not.
        if window.driver().given_up() > 2 {
            problems.push(name.to_owned());
        }
    });
    let windows = 3 * scenes::SIZES.len();
    assert!(pages.len() > windows * topics().expect("topics").len());
    assert!(problems.is_empty(), "{problems:#?}");
}

fn open(keys: &str, theme: Theme) -> Window {
    let mut window = Window::with(Setup {
        country: Some("US"),
        size: SIZES[1],
        looks: looks(theme, 100),
        ..Setup::default()
    });
    window.keys(keys);
    window
}

#[test]
fn every_chart_is_drawn_as_large_as_its_numbers_in_every_theme() {
    for keys in CHARTS {
        for theme in Theme::ALL {
            let mut window = open(keys, *theme);
            let parts = window.app().runtime().screen().parts.iter();
            let mut charts = parts.filter_map(|part| match part {
                Part::Chart(chart) => Some(chart.clone()),
                _ => None,
            });
            let chart = charts.next().expect("a chart");
            // Each row has its words beside its drawing.
            let words = &window.app().session().content().words;
            let said: Vec<_> = chart
                .rows
                .iter()
                .map(|row| (words.text(&row.value), row.row_width))
                .collect();
            let picture = window.picture();
            let filled = Palette::of(*theme).title.into_rgba8();
            let boxes = window.driver().boxes();
            let mut drawn = Vec::new();
            let mut from = 0.0;
            for (value, row_width) in said {
                let place = boxes
                    .iter()
                    .map(|(text, place)| (text, *place))
                    .find(|(text, place)| **text == value && place.y > from)
                    .map(|(_, place)| place)
                    .expect("its words");
                from = place.y;
                // The longest line of the colour near the words.
                let rows = picture.iter().enumerate();
                let rows = rows.filter(|(y, _)| (*y as f32 - place.y - 8.0).abs() < 24.0);
                let lines = rows.map(|(_, row)| row.iter().skip(690));
                let lines = lines.map(|row| row.filter(|pixel| **pixel == filled).count());
                let count = lines.max().unwrap_or(0);
                let part = match row_width {
                    RowWidth::Share(part) => part,
                    RowWidth::Span(from, to) => to - from,
                };
                drawn.push((count as f32, part));
            }
            for (count, part) in &drawn {
                assert!(
                    *count > 4.0,
                    "{keys} {theme:?}: nothing is drawn: {drawn:?}"
                );
                let (most, whole) = drawn
                    .iter()
                    .copied()
                    .max_by(|one, other| one.1.total_cmp(&other.1))
                    .expect("a row");
                let ratio = (count / most) / (part / whole);
                // A short bar is wider than its numbers, to be seen at all.
                let is_like = (0.95..1.05).contains(&ratio) || *part < 0.02;
                assert!(is_like, "{keys} {theme:?}: {drawn:?}");
            }
        }
    }
}

#[test]
fn a_topic_leads_to_the_others_and_to_the_search() {
    let mut window = open("j 4", Theme::Light);
    let at = |window: &Window| window.app().session().page();
    window.keys("right");
    assert_eq!(at(&window), List::Topic(4).start());
    window.keys("9 left left");
    assert_eq!(at(&window), List::Topic(2).start());
    window.wait(1000);
    window.click("GHB");
    assert_eq!(at(&window), List::Topic(6).start());
    window.keys("/");
    assert_eq!(at(&window), List::Search.start());
    // In the smallest window the room is for what is read; the keys are the same.
    let mut window = open("j 4 9 9", Theme::Light);
    window.expect("GHB");
    window.driver().resize(SIZES[0]);
    assert!(!window.sees("GHB"));
    window.keys("right");
    assert_eq!(at(&window), Route::List(List::Topic(4), 0));
}
