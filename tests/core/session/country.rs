//! The number comes from the country, and before anything happened the profile too.

use super::desk::{Desk, content};
use overdose_core::session::Options;
use overdose_protocol::definition::Named;

fn profile(desk: &Desk) -> &'static str {
    desk.session.rules().profile.name()
}

/// The keys that choose a country.
fn choose(code: &str) -> String {
    let regions = content().regions.all();
    let index = regions
        .iter()
        .position(|region| region.code == code)
        .unwrap_or_else(|| panic!("no country {code}"));
    format!("o 1 {}{}", "9 ".repeat(index / 8), index % 8 + 1)
}

#[test]
fn without_a_country_the_bar_names_five_numbers_and_offers_the_choice() {
    let desk = Desk::with(&Options::default());
    desk.expect("CALL YOUR AMBULANCE: 911 US and Canada, 999 UK, 112 Europe, 000 Australia, 111 New Zealand");
    desk.expect("Country");
    let mut desk = Desk::with(&Options::default());
    desk.keys("n");
    desk.expect("Call your ambulance now.");
}

#[test]
fn each_country_has_its_number_and_profile_from_the_start() {
    for region in content().regions.all() {
        let desk = Desk::in_country(&region.code);
        desk.expect(&format!("CALL {} NOW", region.ambulance));
        let expected = match region.code.as_str() {
            "US" => "us-aha",
            "GB" | "IE" => "uk-ie",
            "AU" | "NZ" => "anz",
            _ => "intl",
        };
        assert_eq!(profile(&desk), expected, "{}", region.code);
        desk.expect_not("Country");
    }
}

#[test]
fn a_country_that_is_chosen_before_anything_happened_changes_number_and_profile() {
    for region in content().regions.all() {
        let mut desk = Desk::with(&Options::default());
        desk.keys(&choose(&region.code));
        assert_eq!(desk.front(), "- Q1");
        desk.expect(&format!("CALL {} NOW", region.ambulance));
        assert_eq!(
            profile(&desk),
            profile(&Desk::in_country(&region.code)),
            "{}",
            region.code
        );
    }
}

#[test]
fn looking_at_help_first_does_not_fix_the_profile() {
    let mut desk = Desk::with(&Options::default());
    desk.keys("h esc enter").keys(&choose("GB"));
    assert_eq!(profile(&desk), "uk-ie");
}

#[test]
fn during_an_incident_a_choice_changes_only_the_number() {
    let mut desk = Desk::in_country("US");
    desk.keys("n n enter enter").keys(&choose("GB"));
    assert_eq!((desk.front().as_str(), profile(&desk)), ("A CPR", "us-aha"));
    desk.expect("CALL 999 NOW (or 112)");
    // The next person gets the profile of the country.
    desk.keys("p");
    assert_eq!(profile(&desk), "uk-ie");
    desk.keys("v");
    assert_eq!(profile(&desk), "us-aha");
}

#[test]
fn a_profile_of_the_site_stays_whatever_the_country() {
    let mut desk = Desk::under("ca-community");
    desk.keys(&choose("GB"));
    assert_eq!(profile(&desk), "ca-community");
    desk.expect("CALL 999 NOW");
}

#[test]
fn the_number_of_the_country_stands_in_the_cards_that_tell_to_call() {
    for (code, number) in [("US", "911"), ("FR", "15"), ("AU", "000"), ("GB", "999")] {
        let mut desk = Desk::in_country(code);
        desk.keys("n");
        desk.expect(&format!("Call {number} now. Put the phone on speaker."));
        desk.keys("y");
        assert_eq!(
            desk.order(),
            format!("Call {number} now. Put the phone on speaker.")
        );
    }
}

#[test]
fn where_there_is_no_poison_line_the_ambulance_stands_in_its_place() {
    let risk = "y y n n n n y";
    let mut with = Desk::in_country("US");
    with.keys(risk).expect("1-800-222-1222");
    let mut without = Desk::in_country("GB");
    without
        .keys(risk)
        .expect("call 999")
        .expect_not("poison line");
    let mut unknown = Desk::with(&Options::default());
    unknown
        .keys(risk)
        .expect("your ambulance")
        .expect_not("poison line");
}

#[test]
fn the_watch_card_drops_its_last_sentence_where_there_is_no_poison_line() {
    let watch = "y y n n n n n enter";
    let mut with = Desk::in_country("US");
    with.keys(watch)
        .expect("Ask the poison line how long: 1-800-222-1222.");
    let mut without = Desk::in_country("GB");
    without
        .keys(watch)
        .expect("wake them now and then.")
        .expect_not("how long");
}

#[test]
fn a_poison_line_that_is_closed_counts_as_none() {
    // The Irish line answers from 8 to 22 o'clock local time.
    let risk = "y y n n n n y";
    let hour = 3_600_000;
    for (local_hour, open) in [(3, false), (8, true), (12, true), (21, true), (22, false)] {
        let mut desk = Desk::in_country("IE");
        let midnight = 1_790_000_000_000 / 86_400_000 * 86_400_000;
        desk.now.offset = 0;
        desk.now.wall = midnight + local_hour * hour;
        desk.keys(risk);
        assert_eq!(desk.says("01 809 2166"), open, "at {local_hour}");
    }
}
