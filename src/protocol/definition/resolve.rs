//! Turns the files as written into a protocol whose every reference is known to exist.

mod ids;

use std::collections::HashSet;

use super::decision::{Decision, DecisionList};
use super::error::ProtocolError;
use super::ids::{DrugId, Key};
use super::raw;
use super::rows::{
    Card, Course, Detail, DoseTimes, Drug, EarlyRecheck, Note, Outcome, Profile, Prompt, Question,
    Recheck, Source, WeakBreaths,
};
use super::sound::{RawSound, SoundRules};
use super::table::{Named, Table};
use super::{Actions, ChildCards, Cpr, Notes, Protocol, Round, Timer, Timers};
use crate::time::Millis;
use ids::{At, Ids};

type Outcomes<T> = Result<T, ProtocolError>;

/// All protocol files, read but not yet resolved.
pub struct Files {
    pub questions: Vec<raw::Question>,
    pub decisions: Vec<raw::Decision>,
    pub outcomes: Vec<raw::Outcome>,
    pub cards: Vec<raw::Card>,
    pub profiles: Vec<raw::Profile>,
    pub timers: raw::Timers,
    pub cpr: raw::Cpr,
    pub sound: RawSound,
    pub actions: raw::Actions,
    pub notes: raw::Notes,
    pub sources: Vec<raw::Source>,
}

/// Resolves all references.
///
/// # Errors
///
/// The first broken reference, double id, empty table or impossible value, with its file and place.
pub fn resolve(files: Files) -> Outcomes<Protocol> {
    let ids = Ids::collect(&files)?;
    let questions = each(
        "questions.json",
        files.questions,
        |q| &q.id,
        |q, at| ids.question(q, at),
    )?;
    let outcomes = each(
        "outcomes.json",
        files.outcomes,
        |o| &o.id,
        |o, at| ids.outcome_row(o, at),
    )?;
    let cards = each(
        "cards.json",
        files.cards,
        |c| &c.id,
        |c, at| ids.card_row(c, at),
    )?;
    let profiles = each(
        "profiles.json",
        files.profiles,
        |p| &p.id,
        |p, at| ids.profile(p, at),
    )?;
    let sources = each(
        "sources.json",
        files.sources,
        |s| &s.id,
        |s, _| Ok(source(s)),
    )?;
    let decisions = ids.decisions(files.decisions)?;
    let notes = ids.notes(files.notes)?;
    let timers = ids.timers(&files.timers)?;
    let cpr = ids.cpr(&files.cpr)?;
    let protocol = Protocol {
        sound: ids.sound(files.sound, &cpr, &timers)?,
        timers,
        cpr,
        actions: ids.actions(&files.actions)?,
        questions: table("questions.json", questions)?,
        outcomes: table("outcomes.json", outcomes)?,
        cards: table("cards.json", cards)?,
        profiles: table("profiles.json", profiles)?,
        sources: table("sources.json", sources)?,
        decisions,
        notes,
    };
    let defaults = protocol.profiles.iter().filter(|(_, p)| p.default).count();
    if defaults != 1 {
        return Err(At::new("profiles.json", "default").error(format!(
            "{defaults} profiles are the default; exactly one must be"
        )));
    }
    Ok(protocol)
}

fn each<R, T>(
    file: &'static str,
    rows: Vec<R>,
    id: impl Fn(&R) -> &String,
    resolve: impl Fn(R, &At) -> Outcomes<T>,
) -> Outcomes<Vec<T>> {
    rows.into_iter()
        .enumerate()
        .map(|(index, row)| {
            let at = At::row(file, index, id(&row));
            resolve(row, &at)
        })
        .collect()
}

fn table<K: Key, T: Named>(file: &'static str, rows: Vec<T>) -> Outcomes<Table<K, T>> {
    let at = At::new(file, "the list");
    let mut seen = HashSet::new();
    for row in &rows {
        if !seen.insert(row.name().to_owned()) {
            return Err(at.error(format!("the id \"{}\" stands twice", row.name())));
        }
    }
    Table::new(rows).ok_or_else(|| at.error("it must have 1 to 255 rows"))
}

fn find<K: Key>(names: &[String], kind: &str, name: &str, at: &At) -> Outcomes<K> {
    names
        .iter()
        .position(|known| known == name)
        .and_then(|index| u8::try_from(index).ok())
        .map(K::from_index)
        .ok_or_else(|| at.error(format!("there is no {kind} \"{name}\"")))
}

fn seconds(seconds: u32) -> Millis {
    Millis::from(seconds) * 1000
}

fn source(row: raw::Source) -> Source {
    Source {
        name: row.id,
        title: row.title,
        organisation: row.organisation,
        edition: row.edition,
        address: row.address,
        status: row.status,
        status_note: row.status_note,
        reviewed: row.reviewed,
    }
}

impl Ids {
    fn question(&self, row: raw::Question, at: &At) -> Outcomes<Question> {
        let (_, danger) = self.question_id(&row.id, at)?;
        Ok(Question {
            danger,
            details: row
                .details
                .into_iter()
                .map(|detail| {
                    Ok(Detail {
                        when: self.when(&detail.when, &at.field("details"))?,
                        line: detail.line,
                        picture: detail.picture,
                    })
                })
                .collect::<Outcomes<_>>()?,
            cards: row
                .cards
                .map(|cards| {
                    let at = at.field("cards");
                    Ok((self.when(&cards.when, &at)?, self.cards(&cards.show, &at)?))
                })
                .transpose()?,
            silence: row
                .silence
                .map(|when| self.when(&when, &at.field("silence")))
                .transpose()?,
            look_timer: row.look_timer,
            sources: self.sources(&row.sources, at)?,
            name: row.id,
        })
    }

    fn outcome_row(&self, row: raw::Outcome, at: &At) -> Outcomes<Outcome> {
        let prompt = row.prompt.map(|prompt| {
            let at = at.field("prompt");
            Ok(Prompt {
                question: self.question_id(&prompt.question, &at)?.0,
                opens: self.question_id(&prompt.opens, &at)?.0,
            })
        });
        let recheck_at = at.field("recheck");
        if row.course != Course::Cpr && row.cards.is_empty() {
            return Err(at.field("cards").error("it has no card to show"));
        }
        Ok(Outcome {
            floor: self.outcome(&row.floor, &at.field("floor"))?,
            course: row.course,
            cards: self.cards(&row.cards, &at.field("cards"))?,
            call_card: self.maybe_card(row.call_card.as_ref(), &at.field("call_card"))?,
            dose_card: self.maybe_card(row.dose_card.as_ref(), &at.field("dose_card"))?,
            after_rescue_cards: self
                .cards(&row.after_rescue_cards, &at.field("after_rescue_cards"))?,
            child_key: row.child_key,
            breathing_again: row.breathing_again,
            rescue: row.rescue,
            same_person_line: row.same_person_line,
            prompt: prompt.transpose()?,
            notes: row.notes,
            recheck: Recheck {
                every: row.recheck.every_s.map(seconds),
                early: row.recheck.early.map(|early| EarlyRecheck {
                    lasts: seconds(early.for_s),
                    every: seconds(early.every_s),
                }),
                unanswered: seconds(row.recheck.unanswered_s),
                unanswered_card: self
                    .maybe_card(row.recheck.unanswered_card.as_ref(), &recheck_at)?,
                assume: self.answers(&row.recheck.assume, &recheck_at)?,
            },
            sources: self.sources(&row.sources, at)?,
            letter: row.letter,
            name: row.id,
        })
    }

    fn card_row(&self, row: raw::Card, at: &At) -> Outcomes<Card> {
        Ok(Card {
            sources: self.sources(&row.sources, at)?,
            table: row.table,
            gives_dose: row.gives_dose,
            fetches_aed: row.fetches_aed,
            on_side: row.on_side,
            order: row.order,
            picture: row.picture,
            name: row.id,
        })
    }

    fn profile(&self, row: raw::Profile, at: &At) -> Outcomes<Profile> {
        Ok(Profile {
            default: row.default,
            countries: row.countries,
            order: self.cards(&row.order, &at.field("order"))?,
            steps: self.cards(&row.steps, &at.field("steps"))?,
            after_first_round: self
                .cards(&row.after_first_round, &at.field("after_first_round"))?,
            weak_breaths: WeakBreaths {
                card: self.card(&row.weak_breaths.card, &at.field("weak_breaths"))?,
                every: seconds(row.weak_breaths.every_s),
                trained_only: row.weak_breaths.trained_only,
            },
            child_first: self.maybe_card(row.child_first.as_ref(), &at.field("child_first"))?,
            dose: DoseTimes {
                look: seconds(row.dose.look_s),
                due: seconds(row.dose.due_s),
                late: row.dose.late_s.map(seconds),
            },
            sources: self.sources(&row.sources, at)?,
            name: row.id,
        })
    }

    fn decisions(&self, rows: Vec<raw::Decision>) -> Outcomes<DecisionList> {
        const FILE: &str = "decisions.json";
        let mut decisions = Vec::new();
        for (index, row) in rows.into_iter().enumerate() {
            let at = At::row(FILE, index, &row.rule);
            let outcome = self.outcome(&row.outcome, &at.field("outcome"))?;
            decisions.push(Decision {
                when: self.when(&row.when, &at.field("when"))?,
                rule: row.rule,
                outcome,
                worst_from_here: outcome,
            });
        }
        let otherwise = match decisions.last() {
            Some(row) if row.when.0.is_empty() => row.outcome,
            _ => {
                return Err(At::new(FILE, "the last row").error(
                    "it must have no condition, so that every set of answers has an outcome",
                ));
            }
        };
        let mut worst = otherwise;
        for row in decisions.iter_mut().rev() {
            worst = worst.worse(row.outcome);
            row.worst_from_here = worst;
        }
        Ok(DecisionList::new(decisions, otherwise))
    }

    fn timers(&self, timers: &raw::Timers) -> Outcomes<Timers> {
        let timer = |name: &str, timer: &raw::Timer| {
            let at = At::new("timers.json", name);
            if timer.seconds == 0 {
                return Err(at.error("a timer of 0 seconds never ends"));
            }
            Ok(Timer {
                millis: seconds(timer.seconds),
                sources: self.sources(&timer.sources, &at)?,
            })
        };
        Ok(Timers {
            silence: timer("silence", &timers.silence)?,
            card_advance: timer("card_advance", &timers.card_advance)?,
            look: timer("look", &timers.look)?,
            breaths_apart: timer("breaths_apart", &timers.breaths_apart)?,
            second_dose: timer("second_dose", &timers.second_dose)?,
            swap: timer("swap", &timers.swap)?,
            fit: timer("fit", &timers.fit)?,
            wears_off_from: timer("wears_off_from", &timers.wears_off_from)?,
            wears_off_until: timer("wears_off_until", &timers.wears_off_until)?,
            same_person: timer("same_person", &timers.same_person)?,
            set_aside: timer("set_aside", &timers.set_aside)?,
        })
    }

    fn cpr(&self, cpr: &raw::Cpr) -> Outcomes<Cpr> {
        let at = At::new("cpr.json", "the object");
        if cpr.per_minute == 0 || cpr.pushes == 0 || cpr.breath_s == 0 {
            return Err(at.error("per_minute, pushes and breath_s must be more than 0"));
        }
        Ok(Cpr {
            round: Round {
                per_minute: cpr.per_minute,
                pushes: cpr.pushes,
                breaths: cpr.breaths,
                breath: seconds(cpr.breath_s),
            },
            push_card: self.card(&cpr.push_card, &at.field("push_card"))?,
            breath_card: self.card(&cpr.breath_card, &at.field("breath_card"))?,
            repeat_card: self.card(&cpr.repeat_card, &at.field("repeat_card"))?,
            aed_card: self.card(&cpr.aed_card, &at.field("aed_card"))?,
            recovered_card: self.card(&cpr.recovered_card, &at.field("recovered_card"))?,
            child: ChildCards {
                push_card: self.card(&cpr.child.push_card, &at.field("child"))?,
                breath_card: self.card(&cpr.child.breath_card, &at.field("child"))?,
                more_help: self.cards(&cpr.child.more_help, &at.field("child"))?,
            },
            sources: self.sources(&cpr.sources, &at)?,
        })
    }

    fn sound(&self, sound: RawSound, cpr: &Cpr, timers: &Timers) -> Outcomes<SoundRules> {
        let at = At::new("sound.json", "the object");
        let sources = self.sources(&sound.sources, &at)?;
        sound.resolve(sources, cpr.round.pushes, timers.look.millis)
    }

    fn actions(&self, actions: &raw::Actions) -> Outcomes<Actions> {
        let at = At::new("actions.json", "the object");
        Ok(Actions {
            first_question: self
                .question_id(&actions.first_question, &at.field("first_question"))?
                .0,
            not_breathing: self.answers(&actions.not_breathing, &at.field("not_breathing"))?,
            breathing_again: self
                .answers(&actions.breathing_again, &at.field("breathing_again"))?,
            after_fit: self.answers(&actions.after_fit, &at.field("after_fit"))?,
            fit_card: self.card(&actions.fit_card, &at.field("fit_card"))?,
            more_help: self.cards(&actions.more_help, &at.field("more_help"))?,
        })
    }

    fn notes(&self, notes: raw::Notes) -> Outcomes<Notes> {
        let at = At::new("notes.json", "the object");
        let drug = |name: &String| find::<DrugId>(&self.drugs, "drug", name, &at.field("about"));
        Ok(Notes {
            notes: notes
                .notes
                .iter()
                .map(|note| {
                    Ok(Note {
                        card: self.card(&note.card, &at.field("notes"))?,
                        about: note.about.iter().map(drug).collect::<Outcomes<_>>()?,
                    })
                })
                .collect::<Outcomes<_>>()?,
            aftercare: self.cards(&notes.aftercare, &at.field("aftercare"))?,
            drugs: table(
                "notes.json",
                notes.drugs.into_iter().map(|name| Drug { name }).collect(),
            )?,
        })
    }
}
