//! The ready light: green only when all is ready, else what to do first; and a desk that goes back to how it was found.

use overdose_core::message;
use overdose_core::press::press;
use overdose_core::ready::{Facts, SiteStatus, checks, is_stale};
use overdose_core::session::{
    Device, Effect, Intent, IoResponse, Key, List, Options, Route, Session, UiRequest,
};
use overdose_core::site::{Field, Site, Value};
use overdose_core::view_model::{self, Part};
use overdose_protocol::time::Now;

use crate::training::content;

const MINUTE: u64 = 60_000;

fn now(minutes: u64) -> Now {
    Now {
        boot: 1_000_000_000,
        // 2026-11-25, 12:00 UTC.
        wall: 1_795_608_000_000,
        offset: 0,
    }
    .at(1_000_000_000 + minutes * MINUTE)
}

fn facts() -> Facts {
    Facts {
        proved: Some("2026-11-25".to_owned()),
        fonts: true,
        sound: overdose_core::ready::AudioCheck::Plays,
        records: None,
        site_path: None,
        site_problems: Vec::new(),
    }
}

fn site(fields: &[(Field, &str)]) -> Site {
    let mut site = Site::default();
    for (field, text) in fields {
        site.set(
            *field,
            Value::typed(*field, text, content()).expect("a value"),
        );
    }
    site
}

/// The ids of what is not ready.
fn to_do(facts: &Facts, site: &Site, now: Now) -> Vec<&'static str> {
    let country = site.text(Field::Country);
    let place = SiteStatus {
        region: country.and_then(|code| content().regions.find(code)),
        address: site.text(Field::Address),
        site,
    };
    let checks = checks(facts, &place, now);
    checks
        .iter()
        .filter(|check| !check.is_ready())
        .map(|check| check.id)
        .collect()
}

const SET: [(Field, &str); 2] = [(Field::Country, "GB"), (Field::Address, "12 Main St")];

#[test]
fn each_thing_that_is_missing_is_named() {
    assert_eq!(to_do(&facts(), &site(&SET), now(0)), [""; 0]);
    assert_eq!(
        to_do(&facts(), &Site::default(), now(0)),
        ["country", "address"]
    );
    let broken = Facts {
        proved: None,
        fonts: false,
        sound: overdose_core::ready::AudioCheck::Silent,
        records: Some(message!("records-full", folder = "/home")),
        site_path: Some("/site.json".to_owned()),
        site_problems: vec![message!("site-wrong-name")],
    };
    assert_eq!(
        to_do(&broken, &site(&SET), now(0)),
        ["site", "content", "fonts", "records", "sound"]
    );
    let with = |more: &[(Field, &str)]| site(&[&SET, more].concat());
    let nowhere = with(&[
        (Field::KitExpires, "2027-11"),
        (Field::AedExpires, "2027-11"),
    ]);
    assert_eq!(to_do(&facts(), &nowhere, now(0)), ["kit", "aed"]);
    let kit = with(&[(Field::KitExpires, "2026-11-24")]);
    assert_eq!(to_do(&facts(), &kit, now(0)), ["kit"]);
    let kit = with(&[
        (Field::KitExpires, "2026-11"),
        (Field::NaloxonePlace, "desk"),
    ]);
    assert_eq!(to_do(&facts(), &kit, now(0)), [""; 0]);
    let undated = with(&[(Field::NaloxonePlace, "red box"), (Field::AedPlace, "hall")]);
    assert_eq!(to_do(&facts(), &undated, now(0)), ["kit", "aed"]);
}

#[test]
fn a_number_is_looked_at_again_after_a_year_and_a_clock_before_the_proof_is_wrong() {
    let region = content().regions.find("GB").expect("a country");
    let day = 24 * 60;
    assert!(!is_stale(region, now(360 * day)));
    assert!(is_stale(region, now(370 * day)));
    assert_eq!(
        to_do(&facts(), &site(&SET), now(370 * day)),
        ["number", "content"]
    );
    let early = Now { wall: 0, ..now(0) };
    assert_eq!(to_do(&facts(), &site(&SET), early), ["clock"]);
}

fn light(session: &Session, now: Now) -> Option<(String, Option<bool>)> {
    let screen = view_model::screen(session, now);
    screen.parts.iter().find_map(|part| match part {
        Part::Light(light) => Some((content().words.text(&light.line), light.ready)),
        _ => None,
    })
}

fn session(site: Site, kiosk: bool) -> Session {
    let options = Options {
        site,
        kiosk,
        ..Options::default()
    };
    let mut session = Session::new(content(), &options);
    session.look_after();
    session
}

#[test]
fn the_light_says_what_to_do_and_only_before_anything_has_happened() {
    let mut session = session(site(&SET), false);
    assert_eq!(light(&session, now(0)).map(|light| light.1), Some(None));
    session.handle_response(IoResponse::Facts(Box::new(facts())), now(0));
    assert_eq!(
        light(&session, now(0)),
        Some(("Ready.".to_owned(), Some(true)))
    );
    session.set_audio_status(Device::Silent, now(0));
    let (said, ready) = light(&session, now(0)).expect("a light");
    assert_eq!(ready, Some(false));
    assert_eq!(
        said,
        "Not ready: Turn the sound on, or off for good in the site. [O, 0]"
    );
    for (device, to_do) in [
        (Device::Muted, "Turn the computer's sound up."),
        (Device::Headphones, "Have sound come out of a loudspeaker."),
    ] {
        session.set_audio_status(device, now(0));
        let (said, ready) = light(&session, now(0)).expect("a light");
        assert_eq!(ready, Some(false));
        assert_eq!(said, format!("Not ready: {to_do} [O, 0]"));
    }
    press(&mut session, Key::Char('n'), now(1));
    assert_eq!(light(&session, now(1)), None);
}

#[test]
fn the_light_says_to_use_an_old_kit_until_there_is_a_new_one() {
    let kit = [
        (Field::KitExpires, "2026-11-24"),
        (Field::NaloxonePlace, "desk"),
    ];
    let mut session = session(site(&[&SET, &kit[..]].concat()), false);
    session.handle_response(IoResponse::Facts(Box::new(facts())), now(0));
    let (said, ready) = light(&session, now(0)).expect("a light");
    assert_eq!(ready, Some(false));
    assert!(said.contains("Use the old one till then."), "{said}");
}

#[test]
fn a_kiosk_goes_back_to_how_it_was_found_after_ten_unused_minutes() {
    let mut session = session(site(&[(Field::Address, "12 Main St")]), true);
    press(&mut session, Key::Larger, now(1));
    press(&mut session, Key::Char('o'), now(1));
    press(&mut session, Key::Char('1'), now(1));
    press(&mut session, Key::Char('1'), now(2));
    assert_eq!(
        session.region().map(|region| region.code.as_str()),
        Some("US")
    );
    press(&mut session, Key::Char('j'), now(3));
    assert_eq!(session.wake_at(now(3)), Some(now(13).boot));
    session.advance(now(12));
    assert_eq!(session.page(), List::Topics.start());
    session.advance(now(13));
    assert_eq!(session.page(), Route::Instructions);
    assert_eq!(session.looks().text_size(), 100);
    assert_eq!(session.region().map(|region| region.code.as_str()), None);
    assert_eq!(
        session.wake_at(now(14)),
        None,
        "nothing moves on the first question"
    );
}

#[test]
fn no_kiosk_goes_back_while_an_incident_is_open() {
    let mut session = session(site(&SET), true);
    for (key, minute) in [('n', 0), ('n', 1)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    let before = session.state().outcome();
    session.advance(now(31));
    assert!(before.is_some());
    assert_eq!(session.state().outcome(), before);
    assert!(session.has_open_incident());
}

#[test]
fn a_closed_incident_leaves_a_kiosk_after_ten_minutes() {
    let mut session = session(site(&SET), true);
    for (second, key) in ["n", "n", "e", "z", "1"].into_iter().enumerate() {
        let at = now(0).at(now(0).boot + u64::try_from(second).unwrap() * 1000);
        press(&mut session, Key::Char(key.chars().next().unwrap()), at);
    }
    assert!(session.state().is_closed());
    session.advance(now(9));
    assert!(session.state().is_closed());
    session.advance(now(11));
    assert!(
        !session.person().has_begun(),
        "the first question for the next person"
    );
}

#[test]
fn the_next_person_finds_a_kiosk_as_it_was_however_soon_they_come() {
    for stays in [false, true] {
        let mut session = session(site(&SET), true);
        let found = session.looks();
        press(&mut session, Key::Char('n'), now(0));
        let _ = session.perform(Intent::Theme, now(1));
        assert_ne!(session.looks(), found);
        let keys = if stays { "pp" } else { "nez1p" };
        for (second, key) in keys.chars().enumerate() {
            let at = now(1).at(now(1).boot + u64::try_from(second + 1).unwrap() * 1000);
            press(&mut session, Key::Char(key), at);
        }
        // Where one goes behind who is still helped, the one who helps is still there.
        assert_eq!(session.looks() != found, stays);
    }
}

#[test]
fn staff_leave_a_kiosk_by_two_presses_and_never_while_steps_are_open() {
    let mut session = session(site(&SET), true);
    let leave = Intent::LeaveKiosk;
    for (key, minute) in [('o', 0), ('0', 1)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    assert_eq!(
        view_model::screen(&session, now(2)).intent(Key::Char('9')),
        Some(leave)
    );
    assert_eq!(session.perform(leave, now(2)), Effect::None);
    let soon = now(2).at(now(2).boot + 100);
    assert_eq!(
        session.perform(leave, soon),
        Effect::None,
        "a hand that shakes"
    );
    assert_eq!(session.perform(leave, now(3)), Effect::Ui(UiRequest::Leave));
    press(&mut session, Key::Char('s'), now(4));
    for (key, minute) in [('o', 5), ('0', 6)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    session.perform(leave, now(7));
    assert_eq!(session.perform(leave, now(8)), Effect::None);
    let notice = session.notice().map(|line| content().words.text(line));
    assert_eq!(
        notice.as_deref(),
        Some("Steps for someone are still open. Close them first.")
    );
}

#[test]
fn what_was_said_at_the_start_comes_before_what_the_site_says() {
    let site = site(&[
        (Field::Country, "GB"),
        (Field::Address, "12 Main St"),
        (Field::Profile, "anz"),
        (Field::TrainedHelpers, "yes"),
        (Field::Sound, "off"),
    ]);
    let profiles = &content().protocol.profiles;
    let options = Options {
        country: Some("US".to_owned()),
        address: Some("desk 2".to_owned()),
        profile: profiles.find("us-aha"),
        site: site.clone(),
        ..Options::default()
    };
    let session = Session::new(content(), &options);
    assert_eq!(
        session.region().map(|region| region.code.as_str()),
        Some("US")
    );
    assert_eq!(session.address(), Some("desk 2"));
    assert_eq!(session.rules().profile.name, "us-aha");
    assert!(session.is_muted());
    let session = self::session(site, false);
    assert_eq!(
        session.region().map(|region| region.code.as_str()),
        Some("GB")
    );
    assert_eq!(session.address(), Some("12 Main St"));
    assert_eq!(session.rules().profile.name, "anz");
}

#[test]
fn practice_has_neither_country_nor_number_of_the_site() {
    let site = site(&[
        (Field::Country, "GB"),
        (Field::ExtraNumber, "020 7946 0018"),
        (Field::NaloxonePlace, "ring 020 7946"),
        (Field::AedPlace, "hall 2"),
    ]);
    let practice = site.in_practice();
    assert_eq!(practice.text(Field::Country), None);
    assert_eq!(practice.text(Field::ExtraNumber), None);
    assert_eq!(
        practice.text(Field::NaloxonePlace),
        None,
        "a number may stand anywhere"
    );
    assert_eq!(practice.text(Field::AedPlace), Some("hall 2"));
}

#[test]
fn a_kiosk_keeps_its_country_while_somebody_behind_needs_it() {
    let mut session = session(site(&[(Field::Address, "12 Main St")]), true);
    for (key, minute) in [('o', 0), ('1', 1), ('1', 2), ('s', 3), ('p', 4), ('1', 5)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    assert_eq!(session.other_people(), 1);
    session.advance(now(40));
    assert_eq!(
        session.region().map(|region| region.code.as_str()),
        Some("US")
    );
}

#[test]
fn what_others_kept_is_not_shown_on_a_kiosk() {
    let mut session = session(site(&SET), true);
    for (key, minute) in [('o', 0), ('6', 1)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    assert_eq!(session.page(), Route::Menu);
    let screen = view_model::screen(&session, now(1));
    let offered = screen.parts.iter().any(|part| match part {
        Part::Choices(choices) => choices
            .choices
            .iter()
            .any(|choice| choice.key == Key::Char('6')),
        _ => false,
    });
    assert!(!offered);
}

#[test]
fn a_site_file_that_was_changed_is_followed_but_never_under_an_open_incident() {
    let start = Options {
        country: Some("US".to_owned()),
        ..Options::default()
    };
    let mut session = Session::new(content(), &start);
    let told = |fields| IoResponse::Site(Box::new(site(fields)));
    session.handle_response(
        told(&[(Field::Country, "GB"), (Field::Address, "desk 1")]),
        now(0),
    );
    let code = |session: &Session| session.region().map(|region| region.code.clone());
    assert_eq!(
        code(&session).as_deref(),
        Some("US"),
        "what was said at the start comes first"
    );
    assert_eq!(session.address(), Some("desk 1"));

    let mut session = self::session(Site::default(), false);
    for (key, minute) in [('o', 0), ('1', 1), ('1', 2)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    session.handle_response(told(&[(Field::Address, "desk 1")]), now(3));
    assert_eq!(
        code(&session).as_deref(),
        Some("US"),
        "what was chosen stays"
    );
    press(&mut session, Key::Char('s'), now(4));
    session.handle_response(
        told(&[(Field::Country, "GB"), (Field::Address, "desk 2")]),
        now(5),
    );
    assert_eq!(code(&session).as_deref(), Some("US"));
    assert_eq!(session.address(), Some("desk 1"));
    assert_eq!(
        view_model::screen(&session, now(5)).intent(Key::Char('e')),
        Some(Intent::Crew)
    );
    for (key, minute) in [('e', 6), ('z', 7), ('1', 8), ('p', 9)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    assert!(!session.person().has_begun());
    assert_eq!(code(&session).as_deref(), Some("GB"), "then it holds");
    assert_eq!(session.address(), Some("desk 2"));
}

#[test]
fn the_site_is_not_changed_while_steps_are_open() {
    let mut session = session(site(&SET), false);
    press(&mut session, Key::Char('s'), now(0));
    // A screen that has just come up takes no answer.
    session.advance(now(1));
    assert_eq!(session.perform(Intent::EditSite, now(2)), Effect::None);
    let notice = session.notice().map(|line| content().words.text(line));
    assert_eq!(
        notice.as_deref(),
        Some("Steps for someone are open. Change the site later.")
    );
}

#[test]
fn words_that_are_looked_for_wait_a_minute_and_no_longer() {
    let mut session = session(site(&SET), false);
    for key in ['j', '/', 't', 'a', 'p', 'e', 's'] {
        press(&mut session, Key::Char(key), now(1));
    }
    assert_eq!(session.query(), "tapes");
    press(&mut session, Key::Backspace, now(1));
    assert_eq!(session.search().len(), 3);
    session.advance(now(2));
    assert_eq!(session.page(), Route::Instructions);
    for key in ['j', '/'] {
        press(&mut session, Key::Char(key), now(3));
    }
    press(&mut session, Key::Delete, now(3));
    assert!(session.has_open_incident(), "Delete is Not breathing there");
    press(&mut session, Key::Char('j'), now(4));
    assert_eq!(
        view_model::screen(&session, now(4)).intent(Key::Char('/')),
        None,
        "each letter means what it always means"
    );
}

#[test]
fn what_is_found_of_the_law_comes_with_its_limits() {
    let mut session = session(
        site(&[(Field::Country, "GB"), (Field::LawLine, "yes")]),
        false,
    );
    for key in ['j', '/', 'p', 'o', 'l', 'i', 'c', 'e'] {
        press(&mut session, Key::Char(key), now(1));
    }
    let facts = session.search();
    let said: Vec<String> = facts
        .iter()
        .flat_map(|fact| &fact.lines)
        .map(|line| content().words.text(line))
        .collect();
    assert!(
        said.iter()
            .any(|text| text.starts_with("Not legal advice.")),
        "{said:?}"
    );
    let silent = self::session(site(&SET), false);
    assert!(
        silent.topics().iter().all(|topic| !topic.is_law),
        "off until a site switches it on"
    );
}

#[test]
fn nobody_changes_the_country_of_a_kiosk() {
    let mut session = session(site(&SET), true);
    for (key, minute) in [('o', 0), ('1', 1), ('1', 2)] {
        press(&mut session, Key::Char(key), now(minute));
    }
    assert_eq!(session.page(), Route::Menu);
    assert_eq!(
        session.region().map(|region| region.code.as_str()),
        Some("GB")
    );
}

#[test]
fn a_kiosk_keeps_the_country_that_its_file_told_late() {
    let mut session = session(Site::default(), true);
    session.handle_response(IoResponse::Site(Box::new(site(&SET))), now(0));
    press(&mut session, Key::Char('m'), now(1));
    session.advance(now(30));
    assert_eq!(
        session.region().map(|region| region.code.as_str()),
        Some("GB")
    );
    assert_eq!(
        session.wake_at(now(30)),
        None,
        "nothing is otherwise than it was found"
    );
}

#[test]
fn words_and_rules_that_are_over_a_year_old_are_to_be_looked_after() {
    let site = site(&[(Field::Country, "US"), (Field::Address, "12 Main St")]);
    let of = |proved: &str| {
        let facts = Facts {
            proved: Some(proved.to_owned()),
            ..facts()
        };
        to_do(&facts, &site, now(0)).contains(&"content")
    };
    assert!(!of("2026-11-25"));
    assert!(!of("2025-11-25"), "a year to the day");
    assert!(of("2025-11-24"));
}
