//! Random timelines: whatever is pressed and however long nothing is, what must always hold does hold.

use overdose_protocol::definition::{Answer, Answers, Key};
use overdose_protocol::engine::{self, Phase, Rules};
use overdose_protocol::incident::{
    Age, CloseReason, Entry, Event, Incident, Lead, Overlay, Supply, Toggle,
};
use overdose_protocol::time::{Millis, Now};
use proptest::prelude::*;

use crate::engine::run::{Run, card_name, outcome, protocol, question, without_times};

/// What a person does next: something fixed, or an answer to whatever is asked.
#[derive(Debug, Clone, Copy)]
pub enum Input {
    Event(Event),
    AnswerInFront(Answer),
}

/// An input, after some time without any.
pub type Step = (Millis, Input);

fn answer() -> impl Strategy<Value = Answer> {
    proptest::sample::select(Answer::ALL.to_vec())
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![3 => pressed(), 1 => switch()]
}

fn pressed() -> impl Strategy<Value = Event> {
    let mut events = vec![
        Event::CardDone,
        Event::WentBack,
        Event::NotBreathing,
        Event::BreathingAgain,
        Event::CheckAgain,
        Event::NaloxoneGiven,
        Event::SeizureBegan,
        Event::SeizureEnded,
        Event::BreathCounted,
        Event::PageOpened(Overlay::Help),
        Event::PageOpened(Overlay::Handover),
        Event::PageClosed,
        Event::CrewArrived,
        Event::SamePerson,
        Event::BroughtBack,
        Event::Resumed,
        Event::Touched,
    ];
    events.extend(CloseReason::ALL.map(Event::Closed));
    events.extend(
        protocol()
            .notes
            .drugs
            .keys()
            .map(|drug| Event::Toggled(Toggle::Drug(drug))),
    );
    let questions: Vec<_> = protocol().questions.keys().collect();
    prop_oneof![
        4 => proptest::sample::select(events),
        1 => (proptest::sample::select(questions), answer())
            .prop_map(|(question, answer)| Event::Answered(question, answer)),
    ]
}

/// What one key switches on and off.
fn toggle() -> impl Strategy<Value = Toggle> {
    let mut toggles = vec![
        Toggle::CallTaker,
        Toggle::Aed,
        Toggle::Child,
        Toggle::WeakBreaths,
        Toggle::Dose,
    ];
    toggles.extend(protocol().notes.drugs.keys().map(Toggle::Drug));
    proptest::sample::select(toggles)
}

/// What says that something is so, or is not.
fn switch() -> impl Strategy<Value = Event> {
    let mut events = Vec::new();
    for is_so in [true, false] {
        events.extend([
            Event::DoseWithdrawn(is_so),
            Event::Calling(is_so),
            Event::Alone(is_so),
            Event::WeakBreaths(is_so),
        ]);
        let drugs = protocol().notes.drugs.keys();
        events.extend(drugs.map(|drug| Event::Drug(drug, is_so)));
    }
    events.extend([Lead::Helper, Lead::CallTaker, Lead::Aed].map(Event::Lead));
    events.extend(Age::ALL.map(Event::Age));
    events.extend([Supply::Unknown, Supply::None].map(Event::Supply));
    proptest::sample::select(events)
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        1 => event().prop_map(Input::Event),
        1 => answer().prop_map(Input::AnswerInFront),
    ]
}

/// Waits of 0 to 10 minutes, often just as long as something takes.
fn wait() -> impl Strategy<Value = Millis> {
    let exact = [
        0, 1, 10_000, 20_000, 29_999, 30_000, 60_000, 120_000, 180_000, 300_000, 600_000,
    ];
    prop_oneof![
        2 => 0..=600_000_u64,
        2 => 0..=5_000_u64,
        1 => proptest::sample::select(exact.to_vec()),
    ]
}

pub fn timeline() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec((wait(), input()), 0..40)
}

pub fn profile() -> impl Strategy<Value = Run> {
    let names = crate::engine::PROFILES.map(|(name, _)| name).to_vec();
    (proptest::sample::select(names), any::<bool>()).prop_map(|(name, trained)| {
        if trained {
            Run::trained(name)
        } else {
            Run::of(name)
        }
    })
}

/// Does one step.
fn step(run: &mut Run, (wait, input): Step) {
    run.wait(wait);
    match input {
        Input::Event(event) => {
            run.event(event);
        }
        Input::AnswerInFront(answer) => {
            let asked = match &run.state.place.phase {
                Phase::Asking(asking) => asking.question,
                _ => question("Q3"),
            };
            run.event(Event::Answered(asked, answer));
        }
    }
}

pub fn played(mut run: Run, steps: &[Step]) -> Run {
    for next in steps {
        step(&mut run, *next);
    }
    run
}

/// Whether a question is in front that only a person who may not be awake or not be breathing well is asked.
fn asks_about_life(run: &Run) -> bool {
    let Phase::Asking(asking) = &run.state.place.phase else {
        return false;
    };
    let awake = asking.answers.get(question("Q1")) == Some(Answer::Yes);
    let tie_breaker = asking.question == question("Q1c") || asking.question == question("Q2r");
    tie_breaker || (asking.question == question("Q2") && !awake)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn folding_gives_what_each_step_gave_and_twice_the_same(start in profile(), steps in timeline()) {
        let run = played(start, &steps);
        let folded = engine::fold(protocol(), &run.incident);
        prop_assert_eq!(&folded, &run.state);
        let mut again = Incident::new(run.incident.header);
        for entry in run.incident.entries() {
            prop_assert_eq!(again.push(*entry), *entry);
        }
        prop_assert_eq!(&again, &run.incident);
        prop_assert_eq!(engine::fold(protocol(), &again), folded);
    }

    #[test]
    fn the_state_after_each_entry_is_the_fold_of_the_entries_so_far(start in profile(), steps in timeline()) {
        let mut run = start;
        for next in steps {
            step(&mut run, next);
            prop_assert_eq!(&engine::fold(protocol(), &run.incident), &run.state);
        }
    }

    #[test]
    fn what_would_change_is_what_does(start in profile(), steps in timeline(), event in event()) {
        let run = played(start, &steps);
        let rules = Rules::new(protocol(), run.incident.header);
        let at = Now { boot: run.now, ..Now::default() };
        let after = |event| {
            let mut state = run.state.clone();
            state.apply(&rules, &Entry { at, event });
            state
        };
        let changes = run.state.would_change(&rules, Entry { at, event });
        prop_assert_eq!(changes, after(event) != after(Event::Touched));
    }

    #[test]
    fn what_is_said_to_be_so_twice_changes_nothing_more(start in profile(), steps in timeline(), event in switch()) {
        let mut run = played(start, &steps);
        run.event(event);
        let once = run.state.clone();
        run.event(event);
        prop_assert_eq!(run.state, once);
    }

    #[test]
    fn the_opposite_is_what_earlier_versions_wrote(start in profile(), steps in timeline(), toggle in toggle()) {
        let mut run = played(start, &steps);
        let mut earlier = Run { incident: run.incident.clone(), state: run.state.clone(), ..run };
        run.event(run.state.opposite(toggle));
        earlier.event(Event::Toggled(toggle));
        prop_assert_eq!(run.state, earlier.state);
    }

    #[test]
    fn time_never_runs_backwards(start in profile(), steps in timeline()) {
        let run = played(start, &steps);
        let times: Vec<Millis> = run.incident.entries().iter().map(|entry| entry.at.boot).collect();
        prop_assert!(times.is_sorted());
        prop_assert!(times.last().is_none_or(|last| *last <= run.now));
    }

    #[test]
    fn silence_never_lowers_the_outcome_that_is_shown(start in profile(), steps in timeline()) {
        let mut run = start;
        for (wait, input) in steps {
            let before = run.state.outcome();
            run.wait(wait);
            let after = run.state.outcome();
            if let Some(before) = before {
                prop_assert!(after.is_some_and(|after| !before.is_worse_than(after)));
            }
            step(&mut run, (0, input));
        }
    }

    #[test]
    fn the_clock_causes_few_things_in_any_time(start in profile(), steps in timeline()) {
        let mut run = start;
        for (wait, input) in steps {
            let before = run.incident.entries().len();
            run.wait(wait);
            let caused = run.incident.entries().len() - before;
            prop_assert!(caused as u64 <= 16 + wait / 10_000, "{} in {} ms", caused, wait);
            step(&mut run, (0, input));
        }
        for entries in run.incident.entries().chunk_by(|one, next| one.at.boot == next.at.boot) {
            let clock = entries.iter().filter(|entry| matches!(entry.event, Event::Clock(_))).count();
            let inputs = entries.len() - clock;
            prop_assert!(clock <= 6 * (inputs + 1), "{:?}", entries);
        }
    }

    #[test]
    fn one_long_wait_is_the_same_as_many_short_ones(start in profile(), steps in timeline()) {
        let mut once = played(start, &steps);
        let mut often = once.clone();
        once.wait(600_000);
        for _ in 0..600 {
            often.wait(1_000);
        }
        prop_assert_eq!(once.incident, often.incident);
        prop_assert_eq!(once.state, often.state);
    }

    #[test]
    fn no_outcome_is_shown_below_the_floor(start in profile(), steps in timeline()) {
        let mut run = start;
        for next in steps {
            step(&mut run, next);
            if let (Some(floor), Some(shown)) = (run.state.place.floor, run.state.outcome()) {
                prop_assert!(!floor.is_worse_than(shown), "{} under {}", run.front(), run.floor());
            }
        }
    }

    #[test]
    fn not_breathing_leads_to_a_from_anywhere_before_closing(start in profile(), steps in timeline()) {
        let mut run = played(start, &steps);
        let closed = run.state.is_closed();
        run.event(Event::NotBreathing);
        if closed {
            prop_assert_eq!(run.shows(), "closed");
        } else {
            prop_assert_eq!(run.letter(), "A");
            prop_assert!(!run.shows().starts_with('Q') && run.shows() != "weak-breaths", "{}", run.shows());
            prop_assert_eq!((run.state.page, run.state.seizure), (None, None));
            let said = Answers::BLANK
                .with(question("Q1"), Answer::No)
                .with(question("Q2"), Answer::No);
            prop_assert_eq!(run.state.place.answers, said);
        }
    }

    #[test]
    fn back_ends_on_the_first_question_and_keeps_what_was_done(start in profile(), steps in timeline()) {
        let first = without_times(&start.state.place);
        let mut run = played(start, &steps);
        let (doses, lead, age) = (run.state.doses.clone(), run.state.lead, run.state.age);
        for _ in 0..200 {
            run.event(Event::WentBack);
        }
        prop_assert_eq!(run.place(), first);
        prop_assert!(!run.state.can_go_back());
        prop_assert_eq!(&run.state.doses, &doses);
        prop_assert_eq!(run.state.lead, lead);
        prop_assert_eq!(run.state.age, age);
    }

    #[test]
    fn back_undoes_an_answer_exactly(start in profile(), steps in timeline(), answer in answer()) {
        let mut run = played(start, &steps);
        run.wait(0);
        let before = run.place();
        step(&mut run, (0, Input::AnswerInFront(answer)));
        if run.place() != before {
            run.event(Event::WentBack);
            prop_assert_eq!(run.place(), before);
        }
    }

    #[test]
    fn who_may_not_be_awake_or_breathing_is_never_left_with_an_open_question(start in profile(), steps in timeline()) {
        let mut run = played(start, &steps);
        let led = run.state.lead != Lead::Helper || run.state.suspended;
        if asks_about_life(&run) && !led && run.state.seizure.is_none() {
            prop_assert!(run.state.silence_ends(&run.rules()).is_some());
            run.wait(30_000);
            prop_assert_eq!(run.letter(), "A", "{}", run.shows());
            prop_assert!(!run.shows().starts_with('Q'));
        }
    }

    #[test]
    fn a_card_that_stands_in_front_belongs_to_its_list(start in profile(), steps in timeline()) {
        let mut run = start;
        for next in steps {
            step(&mut run, next);
            if let Phase::Steps(cards) | Phase::Watch(cards) = &run.state.place.phase {
                let list = run.list();
                prop_assert!(list.contains(&card_name(cards.current)), "{} not in {:?}", run.front(), list);
            }
        }
    }

    #[test]
    fn a_is_shown_after_silence_whatever_the_answers_were_before_no_answer(start in profile(), sure in any::<bool>()) {
        let mut run = start;
        let said = if sure { Answer::No } else { Answer::NotSure };
        run.answer("Q1", said).wait(60_000);
        prop_assert_eq!(run.state.outcome(), Some(outcome("A")));
        prop_assert_eq!(run.shows(), "CPR");
        prop_assert!(outcome("A").index() == 0, "the most severe");
    }
}
