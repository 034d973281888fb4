//! The number comes from the country, and before anything happened the profile too.

use super::harness::{Harness, START, content};
use overdose_core::learn;
use overdose_core::session::Options;
use overdose_protocol::definition::Named;
use overdose_protocol::region::Regions;
use overdose_protocol::time::Now;

fn profile(harness: &Harness) -> &'static str {
    harness.session.rules().profile.name()
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
    let harness = Harness::with(&Options::default());
    harness.expect("CALL YOUR AMBULANCE: 911 US and Canada, 999 UK, 112 Europe, 000 Australia, 111 New Zealand");
    harness.expect("Country");
    let mut harness = Harness::with(&Options::default());
    harness.keys("n");
    harness.expect("Call your ambulance now.");
}

/// The countries whose resuscitation council teaches five breaths first for a child.
const ERC: [&str; 29] = [
    "DE", "FR", "ES", "IT", "PT", "NL", "BE", "LU", "AT", "CH", "SE", "NO", "DK", "FI", "IS", "PL",
    "CZ", "SK", "SI", "HR", "HU", "RO", "BG", "GR", "EE", "LV", "LT", "CY", "MT",
];

#[test]
fn each_country_has_its_number_and_profile_from_the_start() {
    for region in content().regions.all() {
        let harness = Harness::in_country(&region.code);
        harness.expect(&format!("CALL {} NOW", region.ambulance));
        let expected = match region.code.as_str() {
            "US" => "us-aha",
            "GB" | "IE" => "uk-ie",
            "AU" | "NZ" => "anz",
            code if ERC.contains(&code) => "erc",
            _ => "intl",
        };
        assert_eq!(profile(&harness), expected, "{}", region.code);
        harness.expect_not("Country");
    }
}

#[test]
fn a_country_that_is_chosen_before_anything_happened_changes_number_and_profile() {
    for region in content().regions.all() {
        let mut harness = Harness::with(&Options::default());
        harness.keys(&choose(&region.code));
        assert_eq!(harness.front(), "- Q1");
        harness.expect(&format!("CALL {} NOW", region.ambulance));
        assert_eq!(
            profile(&harness),
            profile(&Harness::in_country(&region.code)),
            "{}",
            region.code
        );
    }
}

#[test]
fn looking_at_help_first_does_not_fix_the_profile() {
    let mut harness = Harness::with(&Options::default());
    harness.keys("h esc enter").keys(&choose("GB"));
    assert_eq!(profile(&harness), "uk-ie");
}

#[test]
fn during_an_incident_a_choice_changes_only_the_number() {
    let mut harness = Harness::in_country("US");
    harness.keys("n n enter enter").keys(&choose("GB"));
    assert_eq!(
        (harness.front().as_str(), profile(&harness)),
        ("A CPR", "us-aha")
    );
    harness.expect("CALL 999 NOW (or 112)");
    // The next person gets the profile of the country.
    harness.keys("p");
    assert_eq!(profile(&harness), "uk-ie");
    harness.keys("v");
    assert_eq!(profile(&harness), "us-aha");
}

#[test]
fn a_profile_of_the_site_stays_whatever_the_country() {
    let mut harness = Harness::under("ca-community");
    harness.keys(&choose("GB"));
    assert_eq!(profile(&harness), "ca-community");
    harness.expect("CALL 999 NOW");
}

#[test]
fn the_number_of_the_country_stands_in_the_cards_that_tell_to_call() {
    for (code, number) in [("US", "911"), ("FR", "15"), ("AU", "000"), ("GB", "999")] {
        let mut harness = Harness::in_country(code);
        harness.keys("n");
        harness.expect(&format!("Call {number} now. Put the phone on speaker."));
        harness.keys("y");
        assert_eq!(
            harness.order(),
            format!("Call {number} now. Put the phone on speaker.")
        );
    }
}

#[test]
fn where_there_is_no_poison_line_the_ambulance_stands_in_its_place() {
    let risk = "y y n n n n y";
    let mut with = Harness::in_country("US");
    with.keys(risk).expect("1-800-222-1222");
    let mut without = Harness::in_country("BR");
    without
        .keys(risk)
        .expect("call 192")
        .expect_not("poison line");
    let mut unknown = Harness::with(&Options::default());
    unknown
        .keys(risk)
        .expect("your ambulance")
        .expect_not("poison line");
}

#[test]
fn the_watch_card_drops_its_last_sentence_where_there_is_no_poison_line() {
    let watch = "y y n n n n n enter";
    let mut with = Harness::in_country("US");
    with.keys(watch)
        .expect("Ask the poison line how long: 1-800-222-1222.");
    let mut without = Harness::in_country("BR");
    without
        .keys(watch)
        .expect("wake them now and then.")
        .expect_not("how long");
}

#[test]
fn a_poison_line_that_is_closed_counts_as_none() {
    let regions = Regions::parse(
        r#"[{"code": "IE", "ambulance": "112", "poison": {"number": "01 809 2166", "hours": {"opens": "08:00", "closes": "22:00"}},
            "confidence": "high", "reviewed": "2026-11-26", "languages": ["en"], "sources": ["S122"]}]"#,
    );
    let regions = regions.expect("regions");
    let hour = 3_600_000;
    for (local_hour, open) in [(3, false), (8, true), (12, true), (21, true), (22, false)] {
        let midnight = 1_790_000_000_000 / 86_400_000 * 86_400_000;
        let now = Now {
            wall: midnight + local_hour * hour,
            offset: 0,
            ..START
        };
        let line = regions.all()[0].open_poison_line(now);
        assert_eq!(line, open.then_some("01 809 2166"), "at {local_hour}");
    }
}

#[test]
fn a_line_for_parents_of_young_children_is_on_no_card_and_in_learn() {
    let mut harness = Harness::in_country("IE");
    harness
        .keys("y y n n n n y")
        .expect("call 112 for advice")
        .expect_not("01 809 2166");
    let region = content().regions.find("IE").expect("a country");
    let topics = learn::topics().expect("topics");
    let facts = topics
        .iter()
        .flat_map(|topic| topic.facts(&content().protocol, Some(region)));
    let lines: Vec<String> = facts
        .flat_map(|fact| fact.lines)
        .map(|line| content().words.text(&line))
        .collect();
    assert!(lines.iter().any(|line| line.contains("01 809 2166")));
    assert!(
        lines
            .iter()
            .any(|line| line.contains("parents of young children"))
    );
}

#[test]
fn how_to_write_to_the_ambulance_stands_beside_the_number_and_never_in_its_place() {
    for region in content().regions.all() {
        let mut harness = Harness::in_country(&region.code);
        harness.expect(&format!("CALL {} NOW", region.ambulance));
        harness.keys("o 0");
        harness.expect(&format!("CALL {} NOW", region.ambulance));
        if region.text.is_some() {
            harness.expect("Cannot hear or speak?");
        } else {
            harness.expect_not("Cannot hear or speak?");
        }
    }
}
