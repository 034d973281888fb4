//! The rows of each table.

use super::{Table, Words};
use crate::message;
use overdose_protocol::definition::{
    Answer, Answers, CardId, Match, Named, Outcome, OutcomeId, QuestionId, SourceId, Timer, When,
};
use overdose_protocol::time::Millis;

impl Words<'_> {
    fn card(&self, id: CardId) -> String {
        self.0.protocol.cards.get(id).name().to_owned()
    }

    fn maybe_card(&self, id: Option<CardId>) -> String {
        id.map(|id| self.card(id)).unwrap_or_default()
    }

    fn card_list(&self, ids: &[CardId]) -> String {
        joined(ids.iter().map(|id| self.card(*id)))
    }

    fn source_list(&self, ids: &[SourceId]) -> String {
        joined(
            ids.iter()
                .map(|id| self.0.protocol.sources.get(*id).name().to_owned()),
        )
    }

    pub(super) fn question(&self, id: QuestionId) -> String {
        self.0.protocol.questions.get(id).name().to_owned()
    }

    pub(super) fn outcome(&self, id: OutcomeId) -> String {
        self.0.protocol.outcomes.get(id).name().to_owned()
    }

    fn yes_no(&self, is_so: bool) -> String {
        self.text(if is_so { "table-yes" } else { "table-no" })
    }

    fn seconds(&self, millis: Millis) -> String {
        let seconds = message!("table-seconds", seconds = millis / 1000);
        self.0.words.text(&seconds)
    }

    fn maybe_seconds(&self, millis: Option<Millis>) -> String {
        millis
            .map(|millis| self.seconds(millis))
            .unwrap_or_default()
    }

    pub(super) fn matches(&self, matches: Match) -> String {
        self.text(match matches {
            Match::Danger => "table-match-danger",
            Match::Safe => "table-match-safe",
            Match::Reported => "table-match-reported",
        })
    }

    fn when(&self, when: &When) -> String {
        if when.0.is_empty() {
            return self.text("table-always");
        }
        joined(when.0.iter().map(|condition| {
            let question = self.question(condition.question);
            format!("{question}: {}", self.matches(condition.matches))
        }))
    }

    fn answer(&self, answer: Answer) -> String {
        self.text(&format!("answer-{}", answer.name()))
    }

    pub(super) fn answers(&self, answers: Answers) -> String {
        let questions = self.0.protocol.questions.keys();
        joined(questions.filter_map(|question| {
            let answer = answers.get(question)?;
            Some(format!(
                "{}: {}",
                self.question(question),
                self.answer(answer)
            ))
        }))
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// The word that a value has in the files, where that is all that there is to say of it.
fn in_file(value: &impl std::fmt::Debug) -> String {
    let mut word = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push(' ');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

/// The decision list.
pub fn decisions(words: &Words) -> Table {
    let rows = words.0.protocol.decisions.rows().iter().zip(1..);
    let rows = rows.map(|(row, number)| {
        let outcome = words.outcome(row.outcome);
        let name = words.text(&format!("outcome-{outcome}"));
        vec![
            format!("{number}"),
            row.rule.clone(),
            words.when(&row.when),
            outcome,
            name,
        ]
    });
    words.table(
        "decisions",
        &["number", "rule", "when", "outcome", "name"],
        rows.collect(),
    )
}

/// The questions.
pub fn questions(words: &Words) -> Table {
    let rows = words.0.protocol.questions.iter().map(|(_, row)| {
        let id = format!("question-{}", row.name);
        let details = if row.details.is_empty() {
            words.text(&format!("{id}.detail"))
        } else {
            let details = row.details.iter().map(|detail| {
                let text = words.text(&format!("{id}.{}", detail.line));
                format!("[{}] {text}", words.when(&detail.when))
            });
            details.collect::<Vec<_>>().join(" ")
        };
        let beside = row.cards.as_ref().map(|cards| {
            format!(
                "{} [{}]",
                words.card_list(&cards.show),
                words.when(&cards.when)
            )
        });
        vec![
            row.name.clone(),
            words.text(&id),
            details,
            words.answer(row.danger),
            beside.unwrap_or_default(),
            row.silence
                .as_ref()
                .map(|when| words.when(when))
                .unwrap_or_default(),
            words.yes_no(row.look_timer),
            words.source_list(&row.sources),
        ]
    });
    let heads = [
        "id", "asked", "detail", "danger", "beside", "silence", "look", "sources",
    ];
    words.table("questions", &heads, rows.collect())
}

/// The outcomes.
pub fn outcomes(words: &Words) -> Table {
    let rows = words
        .0
        .protocol
        .outcomes
        .iter()
        .map(|(_, row)| outcome(words, row));
    let heads = [
        "id",
        "letter",
        "name",
        "floor",
        "course",
        "cards",
        "call",
        "dose",
        "rescued",
        "sees",
        "every",
        "early",
        "unanswered",
        "answer",
        "sources",
    ];
    words.table("outcomes", &heads, rows.collect())
}

fn outcome(words: &Words, row: &Outcome) -> Vec<String> {
    let recheck = &row.recheck;
    let colour = row.colour.map(|colour| {
        let (asks, opens) = (
            words.question(colour.question),
            words.question(colour.opens),
        );
        format!("{asks}: {opens}")
    });
    let early = recheck.early.map(|early| {
        format!(
            "{} / {}",
            words.seconds(early.every),
            words.seconds(early.lasts)
        )
    });
    let unanswered = [
        words.seconds(recheck.unanswered),
        words.maybe_card(recheck.unanswered_card),
    ];
    let unanswered = unanswered.into_iter().filter(|text| !text.is_empty());
    vec![
        row.name.clone(),
        row.letter.clone(),
        words.text(&format!("outcome-{}", row.name)),
        words.outcome(row.floor),
        in_file(&row.course),
        words.card_list(&row.cards),
        words.maybe_card(row.call_card),
        words.maybe_card(row.dose_card),
        words.card_list(&row.after_rescue_cards),
        colour.unwrap_or_default(),
        words.maybe_seconds(recheck.every),
        early.unwrap_or_default(),
        joined(unanswered),
        words.answers(recheck.assume),
        words.source_list(&row.sources),
    ]
}

/// The cards with their words.
pub fn cards(words: &Words) -> Table {
    let rows = words.0.protocol.cards.iter().map(|(_, row)| {
        let id = format!("card-{}", row.name);
        let marks = [
            (row.order, "order"),
            (row.gives_dose, "gives_dose"),
            (row.fetches_aed, "fetches_aed"),
            (row.on_side, "on_side"),
        ];
        let marks = marks.into_iter().filter(|(is_so, _)| *is_so);
        vec![
            row.name.clone(),
            in_file(&row.table),
            words.text(&id),
            words.text(&format!("{id}.detail")),
            words.maybe(&format!("{id}.display")),
            joined(marks.map(|(_, name)| name.to_owned())),
            joined(row.pictures.iter().map(in_file)),
            words.source_list(&row.sources),
        ]
    });
    let heads = [
        "id", "table", "line", "detail", "display", "marks", "pictures", "sources",
    ];
    words.table("cards", &heads, rows.collect())
}

/// How long things take.
pub fn timers(words: &Words) -> Table {
    let timers = &words.0.protocol.timers;
    let row = |name: &str, timer: &Timer| {
        vec![
            name.to_owned(),
            words.seconds(timer.millis),
            words.source_list(&timer.sources),
        ]
    };
    let rows = timers.named().map(|(name, timer)| row(name, timer));
    words.table("timers", &["id", "value", "sources"], rows.into())
}

/// The CPR screen.
pub fn cpr(words: &Words) -> Table {
    let cpr = &words.0.protocol.cpr;
    let sources = words.source_list(&cpr.sources);
    let rows = [
        ("per_minute", cpr.round.per_minute.to_string()),
        ("pushes", cpr.round.pushes.to_string()),
        ("breaths", cpr.round.breaths.to_string()),
        ("breath_s", words.seconds(cpr.round.breath)),
        ("push_card", words.card(cpr.push_card)),
        ("breath_card", words.card(cpr.breath_card)),
        ("repeat_card", words.card(cpr.repeat_card)),
        ("aed_card", words.card(cpr.aed_card)),
        ("recovered_card", words.card(cpr.recovered_card)),
        ("child.push_card", words.card(cpr.child.push_card)),
        ("child.breath_card", words.card(cpr.child.breath_card)),
        ("child.more_help", words.card_list(&cpr.child.more_help)),
    ];
    let rows = rows.map(|(name, value)| vec![name.to_owned(), value, sources.clone()]);
    words.table("cpr", &["id", "value", "sources"], rows.into())
}

/// What is heard.
pub fn sound(words: &Words) -> Table {
    let sound = &words.0.protocol.sound;
    let sources = words.source_list(&sound.sources);
    let said = |id: &Option<String>| id.as_ref().map(|id| words.text(id)).unwrap_or_default();
    let cues = &sound.cues;
    let rows = [
        ("repeat_s", words.seconds(sound.repeat)),
        ("counts", joined(sound.counts.iter().map(u32::to_string))),
        ("look_ends_ms", sound.look_ends.to_string()),
        ("cues.swap_due", said(&cues.swap_due)),
        ("cues.swap_due_alone", said(&cues.swap_due_alone)),
        ("cues.look_due", said(&cues.look_due)),
        ("cues.look_at_swap", said(&cues.look_at_swap)),
        ("cues.look_at_swap_alone", said(&cues.look_at_swap_alone)),
        ("cues.dose_due", said(&cues.dose_due)),
        ("cues.recheck_due", said(&cues.recheck_due)),
        ("cues.fit_lasts", said(&cues.fit_lasts)),
        ("cues.unanswered", said(&cues.unanswered)),
        ("cues.wears_off", said(&cues.wears_off)),
    ];
    let rows = rows.map(|(name, value)| vec![name.to_owned(), value, sources.clone()]);
    words.table("sound", &["id", "value", "sources"], rows.into())
}

/// What the fixed keys record, ask and show.
pub fn actions(words: &Words) -> Table {
    let actions = &words.0.protocol.actions;
    let answers = actions.answers();
    let answers = answers.map(|(name, answers)| (name, words.answers(answers)));
    let first = ("first_question", words.question(actions.first_question));
    let cards = [
        ("fit_card", words.card(actions.fit_card)),
        ("more_help", words.card_list(&actions.more_help)),
    ];
    let rows = std::iter::once(first).chain(answers).chain(cards);
    let rows = rows.map(|(name, value)| vec![name.to_owned(), value]);
    words.table("actions", &["id", "value"], rows.collect())
}

/// The mix notes, and what they are about.
pub fn notes(words: &Words) -> Table {
    let notes = &words.0.protocol.notes;
    let drug = |name: &str| format!("{name} ({})", words.text(&format!("drug-{name}")));
    let shown = |card: CardId, about: String| {
        let name = words.card(card);
        let line = words.text(&format!("card-{name}"));
        vec![name, line, about]
    };
    let rows = notes.notes.iter().map(|note| {
        let about = note
            .about
            .iter()
            .map(|id| drug(notes.drugs.get(*id).name()));
        shown(note.card, joined(about))
    });
    let aftercare = notes
        .aftercare
        .iter()
        .map(|card| shown(*card, String::new()));
    words.table(
        "notes",
        &["id", "line", "about"],
        rows.chain(aftercare).collect(),
    )
}

/// The regional profiles.
pub fn profiles(words: &Words) -> Table {
    let rows = words.0.protocol.profiles.iter().map(|(_, row)| {
        let breaths = &row.weak_breaths;
        let trained = if breaths.trained_only {
            ", trained_only"
        } else {
            ""
        };
        vec![
            row.name.clone(),
            words.text(&format!("profile-{}", row.name)),
            words.yes_no(row.default),
            row.countries.join(", "),
            words.card_list(&row.order),
            words.card_list(&row.steps),
            words.card_list(&row.after_first_round),
            format!(
                "{}: {}{trained}",
                words.card(breaths.card),
                words.seconds(breaths.every)
            ),
            words.maybe_card(row.child_first),
            words.seconds(row.dose.look),
            words.seconds(row.dose.due),
            words.maybe_seconds(row.dose.late),
            words.source_list(&row.sources),
        ]
    });
    let heads = [
        "id",
        "name",
        "default",
        "countries",
        "cards",
        "steps",
        "then",
        "breath",
        "child",
        "look",
        "dose",
        "late",
        "sources",
    ];
    words.table("profiles", &heads, rows.collect())
}

/// The source register.
pub fn sources(words: &Words) -> Table {
    let rows = words.0.protocol.sources.iter().map(|(_, row)| {
        vec![
            row.name.clone(),
            row.title.clone(),
            row.organisation.clone(),
            row.kind.name().to_owned(),
            row.edition.clone(),
            row.status.name().to_owned(),
            row.status_note.clone().unwrap_or_default(),
            row.reviewed.clone(),
            row.address.clone().unwrap_or_default(),
        ]
    });
    let heads = [
        "id",
        "name",
        "published",
        "kind",
        "edition",
        "status",
        "note",
        "reviewed",
        "link",
    ];
    words.table("sources", &heads, rows.collect())
}
