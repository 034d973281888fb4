//! The tables of the protocol document written a second time: outcomes, their cards, the profiles, and the fixed keys.

mod keys;
mod profiles;

use super::ids::Ids;
use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{Card, CardId, CardTable, Course, NotesShown, OutcomeId};

/// Proves that outcomes, cards, profiles and keys are those of the protocol document.
pub fn prove(ids: &Ids) -> Vec<Property> {
    vec![
        outcomes(ids),
        cards(ids),
        profiles::prove(ids),
        keys::questions(ids),
        keys::keys(ids),
    ]
}

/// Id texts of cards in one string, as the tables below write them.
pub fn names(ids: &Ids, cards: &[CardId]) -> String {
    cards
        .iter()
        .map(|card| ids.protocol.cards.get(*card).name.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Notes a difference between what a file says and what the protocol document says.
pub fn same(tally: &mut Tally, file: &str, place: &str, item: &str, found: &str, expected: &str) {
    tally.expect(found == expected, || {
        let what = format!("{item} is \"{found}\"; the protocol says \"{expected}\"");
        Counterexample::new(file, place, what)
    });
}

struct OutcomeRow {
    outcome: OutcomeId,
    course: Course,
    cards: &'static str,
    call: &'static str,
    dose: &'static str,
    after_rescue: &'static str,
    /// Child key, breathing again, rescue, same-person line.
    keys: [bool; 4],
}

fn outcome_rows(ids: &Ids) -> [OutcomeRow; 7] {
    let row = |outcome, course, cards, call, dose, after_rescue, keys| OutcomeRow {
        outcome,
        course,
        cards,
        call,
        dose,
        after_rescue,
        keys,
    };
    let awake = [false, false, false, true];
    [
        row(
            ids.a,
            Course::Cpr,
            "",
            "A1",
            "A8",
            "",
            [true, true, true, false],
        ),
        row(
            ids.b,
            Course::Steps,
            "B1 B3 B2 B4 B5 B6",
            "B1",
            "B5",
            "",
            [true, false, true, false],
        ),
        row(
            ids.e,
            Course::Steps,
            "E1 E3 E2 E4",
            "E1",
            "",
            "G1 G3 G5",
            awake,
        ),
        row(
            ids.c,
            Course::Steps,
            "C1 C2 C3 C4 C5",
            "C1",
            "",
            "G1 G3 G5",
            awake,
        ),
        row(ids.g, Course::Watch, "G1 G2 G3 G4 G5", "", "", "", awake),
        row(ids.d2, Course::Watch, "D2a D2b D2c", "", "", "", awake),
        row(ids.d1, Course::Watch, "D1a D1b D1c", "", "", "", awake),
    ]
}

fn outcomes(ids: &Ids) -> Property {
    const FILE: &str = "outcomes.json";
    let mut tally = Tally::default();
    for expected in outcome_rows(ids) {
        let row = ids.protocol.outcomes.get(expected.outcome);
        let place = ids.letter(expected.outcome);
        let mut same = |item, found: &str, expected: &str| {
            same(&mut tally, FILE, &place, item, found, expected);
        };
        same(
            "course",
            &format!("{:?}", row.course),
            &format!("{:?}", expected.course),
        );
        same(
            "floor",
            &ids.letter(row.floor),
            &ids.letter(ids.floor(expected.outcome)),
        );
        same("cards", &names(ids, &row.cards), expected.cards);
        same(
            "call_card",
            &names(ids, row.call_card.as_slice()),
            expected.call,
        );
        same(
            "dose_card",
            &names(ids, row.dose_card.as_slice()),
            expected.dose,
        );
        let found = names(ids, &row.after_rescue_cards);
        same("after_rescue_cards", &found, expected.after_rescue);
        let found = [
            row.child_key,
            row.breathing_again,
            row.rescue,
            row.same_person_line,
        ];
        let items = ["child_key", "breathing_again", "rescue", "same_person_line"];
        for ((item, found), expected) in items.into_iter().zip(found).zip(expected.keys) {
            same(item, &found.to_string(), &expected.to_string());
        }
        let prompt = row.prompt.map_or(String::new(), |prompt| {
            format!(
                "{} {}",
                ids.number(prompt.question),
                ids.number(prompt.opens)
            )
        });
        let only_b = format!("{} {}", ids.number(ids.q3), ids.number(ids.q2r));
        let expected_prompt = if expected.outcome == ids.b {
            only_b.as_str()
        } else {
            ""
        };
        same("prompt", &prompt, expected_prompt);
        let line = row.notes == NotesShown::Line;
        same(
            "one line of notes",
            &line.to_string(),
            &(expected.outcome == ids.a).to_string(),
        );
    }
    property(
        "outcomes",
        "Courses, floors, cards, keys and prompts of the outcomes are those of sections 2 and 3",
        tally,
    )
}

const CARDS: [(CardTable, &str); 11] = [
    (CardTable::Call, "K1 K2 K3"),
    (CardTable::A, "A1 A2 A3 A4 A0c A4c A5 A5c A6 A7 A8 A9"),
    (CardTable::WeakBreaths, "AB1"),
    (CardTable::B, "B1 B3 B2 B4 B5 B6"),
    (CardTable::E, "E1 E3 E2 E4"),
    (CardTable::C, "C1 C2 C3 C4 C5"),
    (CardTable::D2, "D2a D2b D2c"),
    (CardTable::D1, "D1a D1b D1c"),
    (CardTable::G, "G1 G2 G3 G4 G5"),
    (CardTable::X, "X1 X2 X3 X4 X5 X6 X7 X8 X9 X10 X11 X12"),
    (CardTable::M, "M1 M2 M3 M4 M5 M6 M7 M8 M9 M10"),
];

/// The cards that tell everybody to do something at once: no *if*, no *or else*, nothing that is only true later.
const ORDERS: &str = "K1 K3 A1 A3 A4 A0c A4c A5 A5c B1 B3 B4 E1 C1 C2 C4 D2a D2b G1 G2";

fn cards(ids: &Ids) -> Property {
    const FILE: &str = "cards.json";
    let mut tally = Tally::default();
    for (table, expected) in CARDS {
        let found: Vec<CardId> = ids
            .protocol
            .cards
            .iter()
            .filter(|(_, card)| card.table == table)
            .map(|(id, _)| id)
            .collect();
        let place = format!("table {table:?}");
        same(
            &mut tally,
            FILE,
            &place,
            "the list of cards",
            &names(ids, &found),
            expected,
        );
    }
    let with = |is: fn(&Card) -> bool| -> Vec<CardId> {
        let cards = ids.protocol.cards.iter();
        cards
            .filter(|(_, card)| is(card))
            .map(|(id, _)| id)
            .collect()
    };
    let marked = [
        ("gives_dose", with(|card| card.gives_dose), "A2 A8 B2 B5 E3"),
        ("fetches_aed", with(|card| card.fetches_aed), "K2 A7"),
        ("on_side", with(|card| card.on_side), "B3"),
        ("order", with(|card| card.order), ORDERS),
    ];
    for (mark, found, expected) in marked {
        let found = names(ids, &found);
        same(
            &mut tally,
            FILE,
            mark,
            "the list of cards",
            &found,
            expected,
        );
    }
    let cpr = &ids.protocol.cpr;
    let mut same = |item, found: &str, expected: &str| {
        same(&mut tally, "cpr.json", "the object", item, found, expected);
    };
    let fixed = [
        cpr.push_card,
        cpr.breath_card,
        cpr.repeat_card,
        cpr.aed_card,
        cpr.recovered_card,
        cpr.child.push_card,
        cpr.child.breath_card,
    ];
    same("the cards", &names(ids, &fixed), "A4 A5 A6 A7 A9 A4c A5c");
    same(
        "more help for a child",
        &names(ids, &cpr.child.more_help),
        "X5",
    );
    let round = format!("{}:{}", cpr.round.pushes, cpr.round.breaths);
    same("the round", &round, "30:2");
    let beat = (100..=120).contains(&cpr.round.per_minute);
    same("a beat of 100 to 120", &beat.to_string(), "true");
    let notes = &ids.protocol.notes;
    let found: Vec<CardId> = notes.notes.iter().map(|note| note.card).collect();
    same(
        "the notes",
        &names(ids, &found),
        "M1 M2 M3 M4 M5 M6 M7 M8 M10",
    );
    same("aftercare", &names(ids, &notes.aftercare), "M9");
    property(
        "cards",
        "Every card of section 4 is there, in its table and in order, and the CPR screen shows the right ones",
        tally,
    )
}
