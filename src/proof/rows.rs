//! The rows of the decision list: each decides something, and its rule name is that of the rule it carries out.

use super::ids::{Ids, length};
use super::path::explore;
use super::tally::Tally;
use super::{Counterexample, Property, property, rules};

const FILE: &str = "decisions.json";

/// Proves that the rule names are right and that no row is idle.
pub fn prove(ids: &Ids) -> Vec<Property> {
    let rows = ids.protocol.decisions.rows();
    let mut names = Tally::default();
    let mut used = vec![false; rows.len()];
    explore(|path| {
        let decides = rows.iter().position(|row| row.when.holds(path));
        let name = decides
            .and_then(|index| rows.get(index))
            .map_or("none", |row| row.rule.as_str());
        let expected = rules::name(ids, path);
        let answers = path.answers();
        names.check(
            name == expected,
            || length(None, answers),
            || {
                let what = format!(
                    "{}: decided by a row named {name}; the rule that speaks about it is {expected}",
                    ids.say(answers)
                );
                Counterexample::new(FILE, ids.deciding_row(answers), what)
            },
        );
        if let Some(used) = decides.and_then(|index| used.get_mut(index)) {
            *used = true;
        }
    });
    for rule in ["R1", "R2", "R3", "R4", "R5", "R6", "R7"] {
        names.expect(rows.iter().any(|row| row.rule == rule), || {
            Counterexample::new(FILE, "the list", format!("no row carries out {rule}"))
        });
    }
    let mut idle = Tally::default();
    for (index, (row, used)) in rows.iter().zip(used).enumerate() {
        idle.expect(used, || {
            let place = format!("row {} ({})", index + 1, row.rule);
            let what = "no set of answers is decided by this row: the rows above it leave nothing";
            Counterexample::new(FILE, place, what)
        });
    }
    vec![
        property(
            "rule-names",
            "Each row of the decision list carries out the rule that it names, and each of R1 to R7 has a row",
            names,
        ),
        property(
            "rows",
            "Each row of the decision list decides something",
            idle,
        ),
    ]
}
