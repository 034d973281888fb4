//! The focus can be seen, wherever it is, and nothing else draws it.

use iced::keyboard::key::Named;
use iced::widget::{column, container, text};
use iced::{Color, Element, Length, Size, Task, color};
use overdose_checklist::ui::widget::action_button::{Status, Style};
use overdose_checklist::ui::widget::{ActionButton, FocusableHeading};

use super::toy::{PLAIN, open};
use crate::driver::Driver;

const RING: Color = color!(0x00_00ff);
const FACE: Color = color!(0x30_8030);
const SIZE: Size = Size::new(120.0, 100.0);

/// The radius of the corners is the whole state.
fn button(radius: &f32) -> Element<'_, ()> {
    let radius = *radius;
    let style = move |_: &_, status| Style {
        background: if status == Status::Disabled {
            Color::WHITE
        } else {
            FACE
        },
        border_color: Color::BLACK,
        border_width: 2.0,
        radius,
        text: Color::BLACK,
        ring: RING,
    };
    // Padding zero and a content that paints everything: the ring must not depend on good manners.
    let greedy = container("").style(|_| color!(0xff_8800).into());
    let content = greedy.width(Length::Fill).height(Length::Fill);
    let button = ActionButton::new("b", "Button", content)
        .on_press(())
        .padding(0)
        .width(Length::Fill)
        .height(50)
        .style(style);
    column![button].into()
}

fn focus(_: &mut f32, (): ()) -> Task<()> {
    iced::widget::operation::focus("b")
}

#[test]
fn ring_and_gap_are_whole_and_inside_the_bounds() {
    for radius in [0.0, 1.0, 8.0] {
        let mut driver = Driver::new(radius, focus, button, SIZE);
        let before = driver.picture();
        driver.send(());
        let after = driver.picture();
        let ring = RING.into_rgba8();
        // The gap next to a dark ring is white.
        let gap = Color::WHITE.into_rgba8();
        for y in [0, 1, 2, 47, 48, 49] {
            assert_eq!(after[y][10..110], [ring; 100], "ring, row {y}, {radius}");
        }
        for y in [3, 4, 45, 46] {
            assert_eq!(after[y][10..110], [gap; 100], "gap, row {y}, {radius}");
        }
        for (y, row) in after.iter().enumerate().take(40).skip(10) {
            for x in [0, 1, 2, 117, 118, 119] {
                assert_eq!(row[x], ring, "ring at {x}, {y}, {radius}");
            }
        }
        assert_eq!(before[50..], after[50..], "drawn outside the bounds");
        assert_eq!(before[25][60], after[25][60], "the content changed");
    }
}

fn heading((): &()) -> Element<'_, ()> {
    FocusableHeading::new("b", "Heading", text("Heading")).into()
}

fn focus_heading((): &mut (), (): ()) -> Task<()> {
    iced::widget::operation::focus("b")
}

#[test]
fn the_heading_shows_its_ring_as_long_as_it_has_the_focus() {
    let mut driver = Driver::new((), focus_heading, heading, SIZE);
    let plain = driver.picture();
    driver.send(());
    assert!(driver.is_focused("b"));
    let ringed = driver.picture();
    assert!(ringed != plain, "the ring is there at once");
    assert!(driver.click("Heading"));
    assert!(driver.picture() == ringed, "a click on it changes nothing");
    driver.click_at(iced::Point::new(SIZE.width - 1.0, SIZE.height - 1.0));
    assert!(driver.picture() == plain, "a click elsewhere takes it away");
}

#[test]
fn a_heading_that_hides_its_ring_has_the_focus_and_looks_as_without_it() {
    let quiet = |(): &()| -> Element<'_, ()> {
        FocusableHeading::new("b", "Heading", text("Heading"))
            .hide_ring(true)
            .into()
    };
    let mut driver = Driver::new((), focus_heading, quiet, SIZE);
    let plain = driver.picture();
    driver.send(());
    assert!(driver.is_focused("b"));
    assert!(driver.picture() == plain);
}

#[test]
fn no_size_of_the_window_makes_drawing_panic() {
    let mut toy = open(PLAIN);
    for theme in [iced::Theme::Dark, iced::Theme::Light] {
        toy.set_theme(theme);
        for (width, height) in [(1, 1), (3, 300), (300, 7), (12, 12), (4000, 2)] {
            #[allow(clippy::cast_precision_loss)]
            toy.resize(Size::new(width as f32, height as f32));
            for _ in 0..4 {
                toy.tap(Named::Tab);
                let picture = toy.picture();
                assert_eq!((picture[0].len(), picture.len()), (width, height));
            }
        }
        toy.resize(Size::ZERO);
        toy.tap(Named::Tab);
    }
}
