//! Less of the steps than all of it: what is shown of each screen then, that every key still works, and who begins with all of it again.

use overdose_core::session::{Extent, Intent};
use overdose_core::view_model::Part;

use super::SCREENS;
use super::harness::Harness;

/// The keys that show less.
const KEYS: [(&str, Extent); 2] = [("8", Extent::Distance), ("9", Extent::Plain)];

fn perform(harness: &mut Harness, intent: Intent) {
    harness.wait(1000);
    harness.session.perform(intent, harness.now);
}

#[test]
fn the_order_its_answers_and_the_number_stay_whatever_is_left_out() {
    for (script, _) in SCREENS {
        for (key, extent) in KEYS {
            let whole = Harness::after(script);
            let mut less = Harness::after(script);
            less.keys(key);
            assert_eq!(less.session.extent(), extent, "{script}");
            assert_eq!(less.place(), whole.place(), "it is the same place");
            let order = |harness: &Harness| {
                harness
                    .screen()
                    .parts
                    .into_iter()
                    .find_map(|part| match part {
                        Part::Instruction(order) => Some(order.headline),
                        _ => None,
                    })
            };
            assert_eq!(order(&less), order(&whole), "{script}");
            let has =
                |harness: &Harness, is: fn(&Part) -> bool| harness.screen().parts.iter().any(is);
            for stays in [
                (|part| matches!(part, Part::CallBar(_))) as fn(&Part) -> bool,
                |part| matches!(part, Part::Answers(_)),
                |part| matches!(part, Part::Next(_)),
                |part| matches!(part, Part::Beat(_)),
            ] {
                assert_eq!(has(&less, stays), has(&whole, stays), "{script} {key}");
            }
            assert!(less.texts().len() <= whole.texts().len(), "{script}");
            less.keys(key);
            assert_eq!(less.session.extent(), Extent::Whole);
        }
    }
}

#[test]
fn every_key_of_the_whole_screen_works_on_less_of_it() {
    for (script, _) in SCREENS {
        for (key, extent) in KEYS {
            let whole = Harness::after(script).screen();
            let mut less = Harness::after(script);
            less.keys(key);
            let less = less.screen();
            for binding in whole.bindings {
                let there = less.binding(binding.key);
                let there = there.map(|it| it.intent);
                assert_eq!(there, Some(binding.intent), "{script} {extent:?}");
            }
        }
    }
}

#[test]
fn pages_and_the_next_person_are_shown_whole() {
    let mut harness = Harness::after("n n enter enter 8");
    assert_eq!(harness.session.extent(), Extent::Distance);
    harness.keys("h");
    assert_eq!(harness.session.extent(), Extent::Whole);
    harness.keys("esc");
    assert_eq!(harness.session.extent(), Extent::Distance);
    harness.keys("e z 1 p");
    assert_eq!(harness.session.extent(), Extent::Whole);
    assert!(!harness.session.person().has_begun(), "the next person");
}

#[test]
fn more_help_lists_it_and_gives_the_steps_back() {
    let mut harness = Harness::after("n n enter enter h 0");
    perform(&mut harness, Intent::Show(Extent::Distance));
    assert_eq!(harness.session.extent(), Extent::Distance);
}

#[test]
fn a_screen_left_behind_is_whole_for_whoever_comes_next() {
    let mut harness = Harness::after("9");
    assert_eq!(harness.session.extent(), Extent::Plain);
    harness.wait(3 * 3600 * 1000);
    assert_eq!(harness.session.extent(), Extent::Whole);
}

#[test]
fn beyond_the_largest_text_the_order_stands_alone() {
    let mut harness = Harness::after("n");
    while harness.session.looks().text_size() < 200 {
        perform(&mut harness, Intent::LargerText);
    }
    perform(&mut harness, Intent::LargerText);
    assert_eq!(harness.session.extent(), Extent::Distance);
    perform(&mut harness, Intent::SmallerText);
    assert_eq!(harness.session.extent(), Extent::Whole);
    assert_eq!(harness.session.looks().text_size(), 200);
}
