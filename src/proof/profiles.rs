//! The order of a profile is what the screens lead through: nothing of them is left out of it, and nothing stands in it alone.

use super::ids::Ids;
use super::tally::Tally;
use super::{Counterexample, Property, property};
use overdose_protocol::definition::{CardId, Profile};

/// Proves it of every profile.
pub fn prove(ids: &Ids) -> Property {
    let mut tally = Tally::default();
    for (_, profile) in ids.protocol.profiles.iter() {
        let shown = shown(ids, profile);
        // Others may stand between them, so that each is looked for after the one before it.
        let mut order = profile.order.iter();
        let missing = shown.iter().find(|card| !order.any(|it| it == *card));
        let say = |card: &CardId| &ids.protocol.cards.get(*card).name;
        let problem =
            |what| Counterexample::new("profiles.json", format!("{}, order", profile.name), what);
        tally.expect(missing.is_none(), || {
            let card = missing.map_or("", |card| say(card));
            let shown: Vec<&str> = shown.iter().map(|card| say(card).as_str()).collect();
            problem(format!(
                "{card} does not stand in its place; the screens lead through {}",
                shown.join(", ")
            ))
        });
        let weak = &profile.weak_breaths;
        let offered = profile.order.contains(&weak.card);
        tally.expect(offered != weak.trained_only, || {
            let card = say(&weak.card);
            problem(format!(
                "{card} stands in it where everybody is offered weak breaths, and only there"
            ))
        });
        for card in &profile.order {
            let known = shown.contains(card) || *card == weak.card;
            let once = profile.order.iter().filter(|it| *it == card).count() == 1;
            tally.expect(known && once, || {
                problem(format!("{} stands twice, or no screen shows it", say(card)))
            });
        }
    }
    property(
        "profiles",
        "The order of each profile is call, the steps, push, breathe, what follows the first round, repeat, AED, the next dose, recovered; beside them only weak breaths, where everybody is offered them",
        tally,
    )
}

/// What somebody is led through who does not breathe.
fn shown(ids: &Ids, profile: &Profile) -> Vec<CardId> {
    let a = ids.protocol.outcomes.get(ids.a);
    let cpr = &ids.protocol.cpr;
    let steps = profile.steps.iter().copied();
    let beat = [cpr.push_card, cpr.breath_card].into_iter();
    let after = profile.after_first_round.iter().copied();
    let rest = [cpr.repeat_card, cpr.aed_card].into_iter();
    let dose = a.dose_card.into_iter().chain([cpr.recovered_card]);
    let call = a.call_card.into_iter();
    call.chain(steps)
        .chain(beat)
        .chain(after)
        .chain(rest)
        .chain(dose)
        .collect()
}
