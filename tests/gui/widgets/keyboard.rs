//! One key press is one answer, and never an answer to a question that came later.

use iced::Event;
use iced::keyboard::key::{Key, Named, NativeCode, Physical};
use iced::keyboard::{self, Location, Modifiers};

use super::toy::{Message, PLAIN, Setup, open};
use crate::driver::character;

#[test]
fn click_then_enter_does_not_answer_the_next_question() {
    let mut toy = open(PLAIN);
    assert!(toy.click("Yes"));
    assert_eq!(toy.state().answers, [(1, "yes")]);
    assert_eq!(toy.focused(), None);
    toy.tap(Named::Enter);
    toy.tap(Named::Space);
    assert_eq!(toy.state().answers, [(1, "yes")]);
}

/// Why `ResetOnChange` exists: iced keeps state by place, so the button of question 2 has the focus that the
/// click on the button of question 1 gave to that place, and Enter answers unread.
#[test]
fn without_fresh_the_focus_carries_over_and_enter_answers_unread() {
    let mut toy = open(Setup {
        fresh: false,
        ..PLAIN
    });
    assert!(toy.click("Yes"));
    assert_eq!(toy.focused().as_deref(), Some("Yes, question 2"));
    toy.tap(Named::Enter);
    assert_eq!(toy.state().answers, [(1, "yes"), (2, "yes")]);
}

/// The second line of defence, for a view where `ResetOnChange` was forgotten.
#[test]
fn a_button_with_another_id_in_the_same_place_starts_without_focus() {
    let mut toy = open(Setup {
        fresh: false,
        own_ids: true,
        ..PLAIN
    });
    assert!(toy.click("Yes"));
    assert_eq!(toy.focused(), None);
    toy.tap(Named::Enter);
    assert_eq!(toy.state().answers, [(1, "yes")]);
}

#[test]
fn a_heading_with_another_id_in_the_same_place_starts_without_focus() {
    let mut toy = open(Setup {
        fresh: false,
        own_ids: true,
        ..PLAIN
    });
    toy.send(Message::Focus("heading-1"));
    toy.send(Message::Advance);
    assert_eq!(toy.focused(), None);
}

#[test]
fn held_enter_and_held_space_act_once() {
    for key in [Named::Enter, Named::Space] {
        // Without Fresh the same button stays focused: nothing but the widget stops the repeats.
        let mut toy = open(Setup {
            fresh: false,
            ..PLAIN
        });
        toy.send(Message::Focus("yes"));
        toy.hold(key, 30);
        assert_eq!(toy.state().answers.len(), 1, "{key:?} repeated");
        toy.press(key);
        toy.press(key);
        assert_eq!(toy.state().answers.len(), 1, "{key:?} repeated, unmarked");
        toy.release(key);
        toy.tap(key);
        assert_eq!(toy.state().answers.len(), 2, "{key:?} released and pressed");
    }
}

#[test]
fn enter_held_from_one_step_to_the_next_acts_once() {
    let mut toy = open(Setup {
        focus: Some("yes"),
        ..PLAIN
    });
    toy.send(Message::Focus("yes"));
    toy.press(Named::Enter);
    // The button of question 2 is new and focused, and knows nothing of the key that is down; the
    // next press is not marked as a repeat.
    assert_eq!(toy.focused().as_deref(), Some("Yes, question 2"));
    toy.hold(Named::Enter, 30);
    assert_eq!(toy.state().answers, [(1, "yes")]);
    toy.release(Named::Enter);
    toy.tap(Named::Enter);
    assert_eq!(toy.state().answers, [(1, "yes"), (2, "yes")]);
}

#[test]
fn a_button_alone_knows_which_key_was_down_before_it_came() {
    let mut toy = open(Setup {
        fresh: false,
        own_ids: true,
        key_map: false,
        focus: Some("yes-2"),
        ..PLAIN
    });
    toy.send(Message::Focus("yes-1"));
    toy.press(Named::Enter);
    assert_eq!(toy.focused().as_deref(), Some("Yes, question 2"));
    toy.press(Named::Enter);
    assert_eq!(toy.state().answers, [(1, "yes")]);
}

#[test]
fn held_letter_acts_once() {
    let mut toy = open(PLAIN);
    toy.hold(character('y'), 30);
    toy.press(character('y'));
    assert_eq!(toy.state().answers, [(1, "yes")]);
    toy.release(character('y'));
    toy.tap(character('y'));
    assert_eq!(toy.state().answers, [(1, "yes"), (2, "yes")]);
}

#[test]
fn a_second_key_acts_while_the_first_is_held() {
    let mut toy = open(PLAIN);
    toy.hold(character('x'), 3);
    toy.tap(character('y'));
    assert_eq!(toy.state().answers, [(1, "yes")]);
    assert_eq!(toy.state().stray, [character('x')]);
}

#[test]
fn a_key_whose_release_went_to_another_window_works_again() {
    let mut toy = open(PLAIN);
    toy.press(character('y'));
    toy.blur();
    toy.press(character('y'));
    assert_eq!(toy.state().answers, [(1, "yes"), (2, "yes")]);
}

#[test]
fn keys_without_a_known_place_are_told_apart() {
    let event = |key: char| {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: character(key),
            modified_key: character(key),
            physical_key: Physical::Unidentified(NativeCode::Unidentified),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: None,
            repeat: false,
        })
    };
    let mut toy = open(PLAIN);
    toy.events(&[event('x'), event('y'), event('y')]);
    assert_eq!(toy.state().answers, [(1, "yes")]);
    assert_eq!(toy.state().stray, [character('x')]);
}

#[test]
fn enter_and_space_on_the_heading_do_nothing() {
    let mut toy = open(PLAIN);
    toy.send(Message::Focus("heading"));
    assert_eq!(toy.focused().as_deref(), Some("Question 1"));
    for key in [Named::Enter, Named::Space] {
        toy.hold(key, 3);
        toy.release(key);
    }
    assert!(toy.state().answers.is_empty());
    assert!(toy.state().stray.is_empty(), "the key map saw the key");

    // The same keys do reach the key map when nothing has the focus.
    let mut toy = open(PLAIN);
    toy.tap(Named::Enter);
    assert_eq!(toy.state().stray, [Key::Named(Named::Enter)]);
}

#[test]
fn a_disabled_button_swallows_enter_and_keeps_its_focus() {
    let mut toy = open(Setup {
        enabled: false,
        ..PLAIN
    });
    toy.send(Message::Focus("yes"));
    toy.tap(Named::Enter);
    assert_eq!(toy.focused().as_deref(), Some("Yes, question 1"));
    assert!(toy.state().answers.is_empty());
    assert!(toy.state().stray.is_empty(), "the key map saw the key");
}

#[test]
fn enter_with_ctrl_or_alt_is_not_an_answer() {
    let mut toy = open(PLAIN);
    toy.send(Message::Focus("yes"));
    for modifiers in [Modifiers::CTRL, Modifiers::ALT, Modifiers::LOGO] {
        toy.tap_with(modifiers, Named::Enter);
    }
    assert!(toy.state().answers.is_empty());
    assert_eq!(toy.state().stray.len(), 3);
    toy.tap_with(Modifiers::SHIFT, Named::Enter);
    assert_eq!(toy.state().answers, [(1, "yes")]);
}

#[test]
fn tab_visits_heading_and_all_buttons_in_order_and_back() {
    let mut toy = open(PLAIN);
    for name in ["Question 1", "Yes, question 1", "No, question 1"] {
        toy.tap(Named::Tab);
        assert_eq!(toy.focused().as_deref(), Some(name));
    }
    for name in ["Yes, question 1", "Question 1"] {
        toy.tap_with(Modifiers::SHIFT, Named::Tab);
        assert_eq!(toy.focused().as_deref(), Some(name));
    }
}

#[test]
fn focus_set_by_a_task_of_the_update_works_at_once() {
    let mut toy = open(Setup {
        focus: Some("no"),
        ..PLAIN
    });
    toy.tap(character('y'));
    assert!(toy.is_focused("no"));
    assert_eq!(toy.focused().as_deref(), Some("No, question 2"));
    toy.tap(Named::Enter);
    assert_eq!(toy.state().answers, [(1, "yes"), (2, "no")]);
}
