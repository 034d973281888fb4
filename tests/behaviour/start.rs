//! The start: the number and the first question, whatever flags, settings and the site file say, and what of it is wrong in words.

use std::fs;

use crate::harness::{Harness, one_line};

/// The first question.
const FIRST: &str = "DO THEY OPEN THEIR EYES";

/// An address in each script, with its parts put together until it has 120 letters.
const ADDRESSES: [&str; 7] = [
    "Str. Ștefan cel Mare 5, etaj doi, ușa din stânga. ",
    "Λεωφόρος Αλεξάνδρας 12, δεύτερος όροφος, πόρτα. ",
    "улица Шевченко 5, второй этаж, дверь налево. ",
    "شارع الحمرا 5، الطابق الثاني، الباب الأيسر. ",
    "רחוב הרצל 5, קומה שנייה, דלת משמאל. ",
    "ถนนสุขุมวิท 5 ชั้นสอง ประตูซ้าย ",
    "北京市朝阳区建国路5号二楼左边的门，",
];

fn long(address: &str) -> String {
    let letters: String = address.chars().cycle().take(120).collect();
    letters.trim().to_owned()
}

#[test]
fn a_country_that_goes_by_another_name_is_known_and_named() {
    for (said, code, number) in [
        ("UK", "GB", "999"),
        ("England", "GB", "999"),
        ("usa", "US", "911"),
        ("Germany", "DE", "112"),
    ] {
        let harness = Harness::new();
        let typist = harness.open(&["--country", said]);
        typist.sees(&format!("CALL {number} NOW"));
        typist.sees(FIRST);
        typist.sees(&format!("\"{said}\" is read as {code}"));
        assert!(
            typist
                .said()
                .contains(&format!("\"{said}\" is read as {code}"))
        );
        assert_eq!(typist.leave().0, 0);
    }
}

#[test]
fn a_flag_that_makes_no_sense_is_named_and_the_first_question_is_there() {
    for (flags, named) in [
        (&["--country", "XX"][..], "\"XX\" is no country"),
        (&["--country", ""], "\"\" is no country"),
        (&["--country", "--kiosk"], "\"--country\" needs a value"),
        (&["--country"], "\"--country\" needs a value"),
        (&["--profile", "mars"], "\"mars\" is no first-aid profile"),
        (&["--frobnicate=7"], "\"--frobnicate\" is no option"),
        (&["--text=yes"], "\"--text\" takes no value"),
        (&["-x"], "\"-x\" is no option"),
        (&["check"], "\"check\" is no option"),
        (&["--address", " "], "The address is empty"),
        (&["--address", "12 Main\u{202e} St"], "had hidden marks"),
        (
            &["--kiosk", "--country", "nowhere"],
            "\"nowhere\" is no country",
        ),
        (&["--site", "/nowhere/site.json"], "/nowhere/site.json"),
    ] {
        let harness = Harness::new();
        let typist = harness.open(flags);
        typist.sees("AMBULANCE");
        typist.sees(FIRST);
        typist.sees(named);
    }
}

#[test]
fn an_address_of_120_letters_in_any_script_is_shown() {
    for address in ADDRESSES.map(long) {
        let harness = Harness::new();
        let typist = harness.open(&["--country", "US", "--address", &address]);
        typist.sees("CALL 911 NOW");
        typist.sees(FIRST);
        // It may be broken anywhere.
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let screen = bare(&typist.screen());
        assert!(screen.contains(&bare(&address)), "{address}: {screen}");
    }
}

#[test]
fn a_longer_address_is_cut_and_the_screen_says_so() {
    let harness = Harness::new();
    let address = format!("12 Main St {}", "x".repeat(200));
    let typist = harness.open(&["--country", "US", "--address", &address]);
    typist.sees("We are at: 12 Main St");
    typist.sees("The address is too long. Its end was cut.");
}

#[test]
fn a_site_file_is_followed_as_far_as_it_makes_sense() {
    let harness = Harness::new();
    let file = harness.folder.join("site.json");
    for address in ADDRESSES.map(long) {
        let site = serde_json::json!({ "country": "UK", "address": address });
        fs::write(&file, site.to_string()).unwrap();
        let typist = harness.open(&["--site", file.to_str().unwrap()]);
        typist.sees("CALL 999 NOW");
        typist.sees(FIRST);
        typist.sees("there is no country \"UK\". Is it GB?");
        let start: String = address.chars().take(12).collect();
        typist.sees(start.trim());
    }
}

#[test]
fn settings_that_make_no_sense_are_named() {
    for settings in [
        "{\"text_size\": 1e99}",
        "{\"text_size\": -5}",
        "{\"theme\": \"invisible\"}",
        "{\"window\": {\"size\": [0, 0]}}",
        "nonsense",
        "\0\0\0",
    ] {
        let harness = Harness::new();
        let folder = harness.folder.join("config/overdose-checklist");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings.json"), settings).unwrap();
        let typist = harness.open(&[]);
        typist.sees("AMBULANCE");
        typist.sees(FIRST);
        typist.sees("are not understood. All looks as usual.");
    }
}

#[test]
fn a_scenario_that_does_not_exist_never_opens_anything_real() {
    let harness = Harness::new();
    let ran = harness.run(&["--practice", "nothing"], b"");
    let error = String::from_utf8(ran.stderr).unwrap();
    let screen = one_line(&String::from_utf8(ran.stdout).unwrap());
    assert!(screen.contains("PRACTICE. NOT REAL."), "{screen}");
    assert!(screen.contains("There is no drill \"nothing\""), "{screen}");
    assert!(!screen.contains("CALL"), "{screen}");
    assert!(error.contains("There is no drill \"nothing\""), "{error}");
}

#[test]
fn a_script_with_a_mistake_hears_of_it_after_the_first_question() {
    let harness = Harness::new();
    for flags in [&["--country", "XX"][..], &["dance"], &["--text", "check"]] {
        let ran = harness.run(flags, b"");
        let screen = one_line(&String::from_utf8(ran.stdout).unwrap());
        assert!(screen.contains(FIRST), "{flags:?}: {screen}");
        assert_eq!(ran.status.code(), Some(2), "{flags:?}");
    }
}

#[test]
fn without_display_and_terminal_it_says_that_nobody_sees_anything() {
    let harness = Harness::new();
    let ran = harness.program(&[]).output().unwrap();
    let error = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(1), "{error}");
    assert!(error.contains("no display and no terminal"), "{error}");
}
