//! The regional profiles of section 6, written a second time.

use super::super::ids::Ids;
use super::super::tally::Tally;
use super::super::{Property, property};
use super::{names, same};

const EARLY: &str = "A1 A3 A2 A4 A5 A6 A7 A8 A9";
const LATE: &str = "A1 A3 A4 A5 A2 A6 A7 A8 A9";
const COMMUNITY: &str = "A1 A3 AB1 A2 A4 A5 A6 A7 A8 A9";

/// Profile, countries, order on A, cards before CPR, after the first round, seconds a weak breath, trained only, child
/// start, dose look / due / late in seconds, whether it is the default.
type ProfileRow = (
    [&'static str; 5],
    u64,
    bool,
    &'static str,
    [&'static str; 3],
    bool,
);

#[rustfmt::skip]
const PROFILES: [ProfileRow; 5] = [
    (["intl", "", EARLY, "A3 A2", ""], 5, true, "", ["120", "180", ""], true),
    (["us-aha", "US", EARLY, "A3 A2", ""], 6, true, "", ["120", "180", ""], false),
    (["uk-ie", "GB IE", LATE, "A3", "A2"], 5, true, "A0c", ["120", "180", ""], false),
    (["ca-community", "", COMMUNITY, "A3 A2", ""], 5, false, "", ["120", "180", "300"], false),
    (["anz", "AU NZ", LATE, "A3", "A2"], 5, true, "", ["120", "180", ""], false),
];

/// Proves that the profiles are those of section 6.
pub fn prove(ids: &Ids) -> Property {
    const FILE: &str = "profiles.json";
    let mut tally = Tally::default();
    let found: Vec<&str> = ids
        .protocol
        .profiles
        .iter()
        .map(|(_, row)| row.name.as_str())
        .collect();
    let expected = PROFILES.map(|([name, ..], ..)| name).join(" ");
    same(
        &mut tally,
        FILE,
        "the list",
        "the list of profiles",
        &found.join(" "),
        &expected,
    );
    for ((_, row), expected) in ids.protocol.profiles.iter().zip(PROFILES) {
        let ([name, countries, order, steps, later], every, trained_only, child, dose, default) =
            expected;
        let mut same =
            |item, found: &str, expected: &str| same(&mut tally, FILE, name, item, found, expected);
        same("countries", &row.countries.join(" "), countries);
        same("order", &names(ids, &row.order), order);
        same("steps", &names(ids, &row.steps), steps);
        let after = names(ids, &row.after_first_round);
        same("after_first_round", &after, later);
        let weak = row.weak_breaths;
        same("the weak breaths card", &names(ids, &[weak.card]), "AB1");
        let found = (weak.every / 1000).to_string();
        same("seconds a weak breath", &found, &every.to_string());
        let found = weak.trained_only.to_string();
        same("trained_only", &found, &trained_only.to_string());
        let found = names(ids, row.child_first.as_slice());
        same("child_first", &found, child);
        let times = [Some(row.dose.look), Some(row.dose.due), row.dose.late];
        for ((item, found), expected) in ["look", "due", "late"].into_iter().zip(times).zip(dose) {
            let found = found.map_or(String::new(), |time| (time / 1000).to_string());
            same(item, &found, expected);
        }
        same("default", &row.default.to_string(), &default.to_string());
    }
    property(
        "profiles",
        "Countries, card order, weak breaths, dose times and child start of the profiles are those of section 6",
        tally,
    )
}
