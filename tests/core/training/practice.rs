//! Practice: it cannot be taken for real, one key leads out of it, and it never shows a number to ring.

use overdose_core::case::Downtime;
use overdose_core::message;
use overdose_core::preferences::Theme;
use overdose_core::runtime::{Input, Mode, Output, Runtime};
use overdose_core::session::{
    Found, GUARD, Intent, IoRequest, IoResponse, JournalOp, KeptDrill, Key, List, Options,
    RecordIntent, Route, Session,
};
use overdose_core::training::{CriticalError, Mark, PointSign, Verdict, perform};
use overdose_core::view_model::{Part, Screen};
use overdose_protocol::definition::Age;
use overdose_protocol::time::{Millis, Now};

use super::content;
use crate::pressed::pressed;
use crate::script::{Step, steps};
use crate::session::harness::{START, lines};

const MINUTE: Millis = 60_000;

pub(super) struct Room {
    pub(super) runtime: Runtime,
    now: Now,
    /// What was asked of disk and printer, and what was to be kept.
    pub(super) asked: Vec<IoRequest>,
    persisted: Vec<JournalOp>,
}

impl Room {
    pub(super) fn in_country(country: Option<&str>) -> Self {
        let options = Options {
            country: country.map(str::to_owned),
            ..Options::default()
        };
        let mut session = Session::new(content(), &options);
        session.offer_practice();
        Self {
            runtime: Runtime::new(session, START),
            now: START,
            asked: Vec::new(),
            persisted: Vec::new(),
        }
    }

    /// In a drill with this scenario.
    fn drilling(id: &str) -> Self {
        let mut room = Self::in_country(Some("US"));
        room.keys("o 9");
        room.runtime.practise(Some(id));
        room.keys("enter");
        room
    }

    pub(super) fn handle(&mut self, input: Input) {
        for output in self.runtime.handle(input, self.now) {
            match output {
                Output::Io(request, _) => self.asked.push(request),
                Output::Persist(changes) => self.persisted.extend(changes),
                Output::Audio(_) | Output::Inhibit(_) | Output::Remote(_) | Output::Ui(_) => {}
            }
        }
    }

    pub(super) fn wait(&mut self, millis: Millis) {
        let until = self.now.boot + millis;
        while let Some(wake) = self.runtime.wake_at().filter(|at| *at < until) {
            self.now = self.now.at(wake.max(self.now.boot + 1));
            self.handle(Input::Tick);
        }
        self.now = self.now.at(until);
        self.handle(Input::Tick);
    }

    pub(super) fn keys(&mut self, script: &str) {
        steps(script).for_each(|step| self.step(step));
    }

    fn step(&mut self, step: Step) {
        let (wait, key) = step.timed(GUARD);
        self.wait(wait);
        if let Some(key) = key {
            self.handle(Input::Key(pressed(key)));
        }
    }

    pub(super) fn screen(&self) -> Screen {
        self.runtime.screen().clone()
    }

    pub(super) fn texts(&self) -> Vec<String> {
        let words = &content().words;
        lines(&self.screen())
            .iter()
            .map(|line| words.text(line))
            .collect()
    }

    fn is_practice(&self) -> bool {
        self.runtime.session().training().is_some()
    }

    fn stage(&self) -> String {
        let now = self.runtime.now();
        let (drill, _, course) = self.runtime.session().casualty(now).expect("a drill");
        course
            .at(&drill.scenario, now.boot)
            .expect("a stage")
            .id
            .clone()
    }

    /// What has to hold on every screen: practice says so first, and a real one never does.
    #[track_caller]
    fn check(&self, what: &str) {
        let screen = self.screen();
        let says = matches!(screen.parts.first(), Some(Part::Practice(_)));
        let anywhere = screen
            .parts
            .iter()
            .any(|part| matches!(part, Part::Practice(_)));
        assert_eq!(
            (says, anywhere),
            (self.is_practice(), self.is_practice()),
            "{what}"
        );
        if self.is_practice() {
            for text in self.texts() {
                assert_eq!(number_in(&text), None, "{what}: {text}");
            }
        }
    }
}

/// A number to ring in a text: every number of the table, as a word of its own.
fn number_in(text: &str) -> Option<String> {
    let all = content().regions.all().iter();
    let numbers = all.flat_map(|region| {
        let poison = region.poison.iter().map(|line| line.number.clone());
        let help = region.help.iter().flatten().map(|line| line.number.clone());
        let also = region.also.iter().cloned();
        std::iter::once(region.ambulance.clone())
            .chain(also)
            .chain(poison)
            .chain(help)
    });
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .collect();
    let digits = |number: &str| number.chars().filter(char::is_ascii_digit).count() >= 3;
    numbers.filter(|number| digits(number)).find(|number| {
        words.contains(&number.as_str()) || (number.len() > 5 && text.contains(number.as_str()))
    })
}

#[test]
fn two_keys_lead_to_practice_and_no_single_one_does() {
    let every = ('a'..='z')
        .chain('0'..='9')
        .chain(['.', ','])
        .map(Key::Char);
    let named = [
        Key::Enter,
        Key::Backspace,
        Key::Escape,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Delete,
        Key::PageUp,
        Key::PageDown,
        Key::FullScreen,
        Key::Larger,
        Key::Smaller,
    ];
    for key in every.chain(named) {
        let mut room = Room::in_country(Some("US"));
        room.wait(GUARD);
        room.handle(Input::Key(key));
        assert!(!room.is_practice(), "{key:?}");
    }
    let mut room = Room::in_country(Some("US"));
    room.keys("o 9");
    assert!(room.is_practice());
}

#[test]
fn nobody_practises_while_somebody_may_be_in_danger() {
    let mut room = Room::in_country(Some("US"));
    room.keys("n o 9");
    assert!(!room.is_practice());
    assert!(!room.texts().iter().any(|text| text == "Practice"));
    room.keys("esc p o 9");
    assert!(
        !room.is_practice(),
        "nor while another person's incident is open"
    );
}

/// Every page and every phase of practice, from its own first screen on, by keys alone.
#[test]
fn practice_shows_no_number_and_says_what_it_is_on_every_screen() {
    let scripts = [
        "",
        "1",
        "1 9",
        "1 1",
        "1 1 enter",
        "1 1 enter n",
        "1 1 enter n n",
        "1 1 enter n n enter enter",
        "1 1 enter n y",
        "1 1 enter y n y",
        "1 1 enter y y n y",
        "1 1 enter y y n n n n y",
        "1 1 enter y y n n n n n",
        "1 1 enter n h",
        "1 1 enter n h 1",
        "1 1 enter n f",
        "1 1 enter n y d",
        "1 1 enter o",
        "1 1 enter j",
        "1 1 enter n n e",
        "1 1 enter n n e z",
        "1 1 enter n n e 2",
        "1 1 enter n n e z 1",
        "1 1 enter right",
        "1 1 enter n n right 9 9",
        "1 1 enter n n e z 1 1",
        "1 1 enter n n e z 1 1 right right",
        "1 1 enter n q",
        "1 1 enter n n p",
        "1 1 enter y y n n n n n wait:400",
        "1 1 enter n y enter enter g wait:200",
        "1 1 enter n n enter g wait:200 .",
        "1 1 enter n n left left",
        "1 1 enter n right 0 0",
    ];
    for script in scripts {
        for country in [Some("US"), Some("GB"), Some("DE"), None] {
            let mut room = Room::in_country(country);
            room.keys("o 9");
            room.check(script);
            for step in steps(script) {
                room.step(step);
                room.check(&format!("{country:?} {script} at {step:?}"));
                assert!(room.is_practice(), "{script} at {step:?}");
            }
        }
    }
}

#[test]
fn one_key_leads_to_a_real_emergency_from_everywhere_and_it_starts_clean() {
    for script in [
        "",
        "1",
        "1 1",
        "1 1 enter",
        "1 1 enter n n enter g",
        "1 1 enter n h 1",
        "1 1 enter n f",
        "1 1 enter right",
        "1 1 enter n n .",
        "1 1 enter n n e",
        "1 1 enter n n e z 1",
    ] {
        let mut room = Room::in_country(Some("GB"));
        room.keys("o 9");
        room.keys(script);
        room.keys("delete");
        if room.is_practice() {
            // A drill goes on: the same key once more says that it is meant.
            assert!(script.contains("enter"), "{script}");
            assert!(
                room.texts()
                    .iter()
                    .any(|text| text.contains("Leave the drill?")),
                "{script}"
            );
            room.keys("delete");
        }
        assert!(!room.is_practice(), "{script}");
        let session = room.runtime.session();
        assert_eq!(session.page(), Route::Instructions);
        assert!(
            !session.person().has_begun() && session.notice().is_none(),
            "{script}"
        );
        assert!(
            room.texts()
                .first()
                .is_some_and(|text| text.contains("999")),
            "{script}"
        );
        room.check(script);
        // And it goes on from there as ever.
        room.keys("n n");
        assert!(room.runtime.session().has_open_incident());
    }
}

#[test]
fn practice_that_nobody_touches_ends_and_waits() {
    let has_ended = |room: &Room| {
        let texts = room.texts();
        texts.iter().any(|text| text.contains("Practice has ended"))
    };
    for script in ["", "1 1", "1 1 enter n n right 9 9"] {
        let mut room = Room::in_country(Some("US"));
        room.keys("o 9");
        room.keys(script);
        room.wait(10 * MINUTE - 1000);
        assert!(!has_ended(&room), "{script}");
        room.wait(2000);
        assert!(has_ended(&room), "{script}");
        room.wait(600 * MINUTE);
        assert!(room.is_practice() && has_ended(&room), "{script}");
        room.check(script);
        // One key to a real emergency, and one to practise again.
        let mut again = room;
        again.keys("2");
        assert!(again.is_practice() && !has_ended(&again), "{script}");
        again.wait(11 * MINUTE);
        again.keys("1");
        assert!(!again.is_practice(), "{script}");
        again.check(script);
    }
    // A drill that goes on takes longer: hands are on a manikin, and nobody has to press a key.
    for pause in ["", "."] {
        let mut room = Room::drilling("lone_helper");
        room.keys("n n");
        room.keys(pause);
        room.wait(11 * MINUTE);
        assert_eq!(has_ended(&room), !pause.is_empty());
        room.wait(20 * MINUTE);
        assert!(has_ended(&room));
        room.keys("delete");
        assert!(!room.is_practice());
    }
}

#[test]
fn a_drill_leaves_nothing_to_be_kept_as_an_incident() {
    let mut room = Room::drilling("gasping");
    room.keys("n q n enter g e z 1");
    room.keys("delete delete");
    assert!(!room.is_practice());
    assert_eq!(room.persisted, []);
}

#[test]
fn what_is_for_live_only_only_does_nothing_in_practice() {
    let mut room = Room::drilling("gasping");
    room.keys("n n");
    for intent in [
        Intent::Country(0),
        Intent::Record(RecordIntent::Copy),
        Intent::Record(RecordIntent::Print),
        Intent::Record(RecordIntent::Keep),
        Intent::OtherPerson,
        Intent::Open(List::Countries.start()),
        Intent::Open(List::Kept.start()),
        Intent::Open(Route::Share),
    ] {
        room.wait(GUARD);
        room.handle(Input::Intent(intent));
        assert_eq!(room.asked, [], "{intent:?}");
        assert!(room.runtime.session().region().is_none(), "{intent:?}");
        assert_eq!(
            room.runtime.session().page(),
            Route::Instructions,
            "{intent:?}"
        );
    }
}

#[test]
fn a_new_person_is_marked_and_the_drill_goes_on() {
    let mut room = Room::drilling("two_casualties");
    room.keys("n p");
    let (_, done, _) = room
        .runtime
        .session()
        .casualty(room.runtime.now())
        .expect("a drill");
    assert!(done.mark(Mark::NewPerson).is_some());
    assert_eq!(room.runtime.session().other_people(), 0);
}

#[test]
fn a_pause_stops_every_clock_and_no_time_is_lost() {
    let mut room = Room::drilling("gasping");
    room.keys("n wait:5 .");
    let stopped = room.runtime.now().boot;
    room.wait(2 * MINUTE);
    assert_eq!(room.runtime.now().boot, stopped);
    assert!(
        room.runtime.session().state().outcome().is_none(),
        "silence does not count meanwhile"
    );
    room.keys(".");
    room.wait(20_000);
    assert!(room.runtime.session().state().outcome().is_none());
    room.wait(6_000);
    assert!(
        room.runtime.session().state().outcome().is_some(),
        "30 s of silence in all"
    );
}

#[test]
fn one_step_back_undoes_the_last_thing_that_was_done_and_the_clock_with_it() {
    let mut room = Room::drilling("gasping");
    room.keys("n wait:4");
    let before = room.runtime.session().state().clone();
    room.keys("n wait:3");
    assert!(room.runtime.session().state().outcome().is_some());
    room.keys("left");
    assert_eq!(room.runtime.session().state().place, before.place);
    let sheet = |room: &Room| room.runtime.session().sheet().expect("a score");
    assert_eq!(sheet(&room).rewound, 1);
    // What the trainer did is a step too.
    room.keys("down");
    assert_eq!(room.stage(), "stopped");
    room.keys("left");
    assert_eq!(room.stage(), "gasping");
    // And in the end there is nothing left to undo.
    room.keys("left left left left");
    assert!(!room.runtime.session().person().has_begun());
}

#[test]
fn skipping_ahead_comes_to_what_happens_next() {
    let mut room = Room::drilling("asleep_again");
    room.keys("n q n enter g");
    let begun = room
        .runtime
        .session()
        .casualty(room.runtime.now())
        .expect("a drill")
        .0
        .begun
        .boot;
    let mut passed = Vec::new();
    room.keys("right");
    for _ in 0..6 {
        room.keys("0");
        passed.push((room.runtime.now().boot - begun) / 1000);
    }
    assert!(
        passed.is_sorted() && passed.last() > passed.first(),
        "{passed:?}"
    );
    assert!(
        room.now.boot - START.boot < MINUTE,
        "and no time passes in the room"
    );
}

#[test]
fn a_drill_ends_with_its_score() {
    let mut room = Room::drilling("gasping");
    room.keys("n q n enter g wait:5 e z 1");
    assert_eq!(room.runtime.session().page(), Route::Score { part: 0 });
    let texts = room.texts();
    assert!(
        texts.iter().any(|text| text.starts_with("Not yet")),
        "{texts:#?}"
    );
    room.keys("1");
    assert_eq!(room.runtime.session().page(), Route::Replay { step: 0 });
    room.keys("right right left");
    assert_eq!(room.runtime.session().page(), Route::Replay { step: 1 });
    room.keys("esc 2");
    assert_eq!(
        room.asked.len(),
        1,
        "it is kept only when somebody asks for it"
    );
}

/// What an earlier start left open is real, whatever is in front when the disk tells of it.
#[test]
fn what_is_found_while_somebody_practises_waits_in_the_live_session() {
    let mut was = Room::in_country(Some("US"));
    was.keys("n n");
    let incident = was.runtime.session().person().incident.clone();
    let found = Found {
        number: u32::MAX,
        incident,
        country: Some("US".to_owned()),
        downtime: Downtime::Known(60_000),
        left: false,
    };
    let mut room = Room::drilling("gasping");
    room.keys("n q .");
    room.handle(Input::Io(IoResponse::Found(vec![found]), Mode::Live));
    assert_eq!(room.runtime.session().other_people(), 0, "not in practice");
    room.keys("delete delete");
    assert_eq!(room.runtime.session().other_people(), 1);
    assert!(
        room.texts().iter().any(|text| text.contains("open")),
        "{:#?}",
        room.texts()
    );
    room.keys("v");
    assert!(room.runtime.session().state().outcome().is_some());
    assert!(!room.runtime.session().may_practise());
}

#[test]
fn what_practice_asked_for_is_not_told_to_whoever_left_it() {
    let mut room = Room::drilling("gasping");
    room.keys("n q n enter g e z 1 3 delete");
    let printed = || IoResponse::Said(message!("notice-printed"));
    room.handle(Input::Io(printed(), Mode::Drill));
    assert!(room.runtime.session().notice().is_none());
    // And what was asked there waits there.
    room.keys("o 9");
    room.handle(Input::Io(printed(), Mode::Live));
    assert!(room.runtime.session().notice().is_none());
    room.wait(GUARD);
    room.keys("delete");
    assert!(room.runtime.session().notice().is_some());
}

#[test]
fn a_drill_that_is_gone_through_stays_as_it_was() {
    let mut room = Room::drilling("gasping");
    room.keys("n q n enter g wait:20 e z 1");
    let sheet = room.runtime.session().sheet();
    let entries = room.runtime.session().person().incident.entries().len();
    room.keys("1 right wait:60 right right wait:60 left x m esc wait:30");
    room.wait(5 * MINUTE);
    assert_eq!(room.runtime.session().sheet(), sheet);
    assert_eq!(
        room.runtime.session().person().incident.entries().len(),
        entries
    );
}

#[test]
fn after_a_step_back_the_next_answer_counts_at_once() {
    let mut room = Room::drilling("gasping");
    room.keys("n n wait:90 left");
    assert!(room.runtime.session().state().outcome().is_none());
    room.keys("n");
    assert!(room.runtime.session().state().outcome().is_some());
}

#[test]
fn a_drill_that_ends_while_its_clock_stands_still_leaves_no_clock_standing() {
    let mut room = Room::drilling("gasping");
    room.keys("n . wait:30 right 9 9 esc 1 1 enter");
    let before = room.runtime.now().boot;
    room.wait(5_000);
    assert_eq!(room.runtime.now().boot, before + 5_000);
    assert!(
        room.runtime
            .session()
            .training()
            .is_some_and(|it| it.runs() && !it.is_paused())
    );
}

#[test]
fn a_hand_that_shakes_prints_nothing() {
    let mut room = Room::drilling("gasping");
    room.keys("n q n enter g e z");
    room.wait(GUARD);
    for _ in 0..2 {
        room.handle(Input::Key(Key::Char('3')));
    }
    assert_eq!(room.runtime.session().page(), Route::Score { part: 0 });
    assert_eq!(room.asked, []);
}

/// A real emergency ends the drill, and loses nothing of it.
#[test]
fn the_last_drill_is_there_still_after_a_real_emergency() {
    let mut room = Room::drilling("gasping");
    room.keys("n q n enter g wait:20 delete delete wait:30 o 9 5");
    assert_eq!(room.runtime.session().page(), Route::Score { part: 0 });
    let sheet = room.runtime.session().sheet().expect("a score");
    assert!(sheet.times.naloxone.is_some());
    assert!(
        (21_000..23_000).contains(&sheet.lasted),
        "it ended with the key: {}",
        sheet.lasted
    );
}

#[test]
fn a_drill_is_not_set_aside_for_somebody_else() {
    let mut room = Room::drilling("asleep_after_dose");
    room.keys("n y");
    room.keys("right");
    for _ in 0..200 {
        room.keys("0");
    }
    assert!(room.is_practice());
    assert!(room.runtime.session().person().has_begun());
}

/// Checks come again after a mark that was made while a page lay over the steps.
#[test]
fn a_mark_brings_the_steps_back() {
    let mut room = Room::drilling("asleep_after_dose");
    room.keys("n y h right 3");
    assert_eq!(room.runtime.session().page(), Route::Instructions);
    assert!(room.runtime.session().state().page.is_none());
    room.keys("wait:130");
    assert!(
        room.texts()
            .iter()
            .any(|text| text.contains("open their eyes"))
    );
}

#[test]
fn loud_or_quiet_practice_leaves_a_real_emergency_as_loud_as_it_was() {
    let mut room = Room::in_country(Some("US"));
    let loudness = room.runtime.session().looks().loudness;
    room.keys("o 9 1 1 enter o 7 7 3");
    assert_ne!(room.runtime.session().looks().theme(), Theme::Light);
    room.keys("delete delete");
    assert_eq!(room.runtime.session().looks().loudness, loudness);
    assert_ne!(room.runtime.session().looks().theme(), Theme::Light);
}

#[test]
fn a_mark_is_taken_off_again_and_a_drill_ends_only_by_two_presses() {
    let mut room = Room::drilling("gasping");
    room.keys("n q right 2");
    let marks = |room: &Room| {
        let now = room.runtime.now();
        room.runtime
            .session()
            .casualty(now)
            .map(|(_, done, _)| done.marks.len())
    };
    assert_eq!(marks(&room), Some(2));
    room.keys("right 2");
    assert_eq!(marks(&room), Some(3), "what is seen twice is marked twice");
    room.keys("right left 2");
    assert_eq!(marks(&room), Some(2), "the last one is taken off");
    assert_eq!(room.runtime.session().page(), Route::Instructions);
    room.keys("right left 2");
    assert_eq!(marks(&room), Some(1), "the call is still there");
    room.keys("right left 2");
    assert_eq!(marks(&room), Some(1), "nothing of the kind is marked");
    assert_eq!(room.runtime.session().page(), Route::TakeOff);
    room.keys("right");
    assert_eq!(room.runtime.session().page(), Route::Trainer);
    room.keys("esc");
    room.keys("right 9");
    assert_eq!(room.runtime.session().page(), Route::Trainer);
    room.keys("right right 9");
    assert_eq!(
        room.runtime.session().page(),
        Route::Trainer,
        "something else came between"
    );
    room.keys("9");
    assert_eq!(room.runtime.session().page(), Route::Score { part: 0 });
    assert!(
        room.runtime
            .session()
            .sheet()
            .is_some_and(|sheet| sheet.ended)
    );
}

/// Each of these took an error, a call or the pushes away when it was pressed a second time.
#[test]
fn the_same_mark_twice_takes_nothing_away() {
    let mut room = Room::drilling("gasping");
    room.keys("n q wait:40 right 7 wait:10 right 7 right 9 9");
    let sheet = room.runtime.session().sheet().expect("a sheet");
    let errors: Vec<CriticalError> = sheet.faults.iter().map(|fault| fault.error).collect();
    assert!(errors.contains(&CriticalError::LeftAlone), "{errors:?}");

    let mut room = Room::drilling("two_casualties");
    room.keys("wait:10 q right 1 n right 9 9");
    let sheet = room.runtime.session().sheet().expect("a sheet");
    assert!(sheet.times.call.is_some_and(|at| at < 11_500), "{sheet:?}");

    let mut room = Room::drilling("fake_pills");
    room.keys("n q right 2 wait:10 right 2 right 9 9");
    let sheet = room.runtime.session().sheet().expect("a sheet");
    assert!(sheet.times.hands.is_some_and(|at| at < 5000), "{sheet:?}");
}

#[test]
fn a_drill_is_left_only_by_two_presses_and_any_other_key_stays() {
    let mut room = Room::drilling("gasping");
    for other in ["esc", "n", "right", "g", "q"] {
        room.keys("delete");
        assert!(room.is_practice(), "{other}");
        room.keys(other);
        assert!(room.is_practice(), "{other}");
        room.keys("delete");
        assert!(room.is_practice(), "{other}: asked anew");
        room.keys("esc");
    }
    assert!(!room.runtime.session().has_open_incident());
    room.keys("delete 1");
    assert!(!room.is_practice());
}

#[test]
fn a_drill_that_is_not_kept_is_known_until_it_is() {
    let mut room = Room::drilling("gasping");
    assert!(!room.runtime.has_unkept_drill(), "nothing happened yet");
    room.keys("n q");
    assert!(room.runtime.has_unkept_drill());
    room.keys("delete delete");
    assert!(room.runtime.has_unkept_drill(), "left, and not lost");
    room.keys("o 9 5 2");
    let kept = IoResponse::DrillKept(message!("notice-erased"));
    room.handle(Input::Io(kept, Mode::Drill));
    assert!(!room.runtime.has_unkept_drill());
    room.keys("esc esc 1 1 enter n");
    assert!(room.runtime.has_unkept_drill(), "another one");
}

#[test]
fn a_casualty_that_cannot_get_better_takes_no_step() {
    let mut room = Room::drilling("asleep_after_dose");
    room.keys("n up up up");
    assert_eq!(room.stage(), "steady");
    room.keys("left");
    assert_eq!(room.stage(), "deep", "one step, for one that was taken");
}

#[test]
fn a_clicker_changes_nothing_in_a_drill_and_turns_the_pages_of_the_room() {
    for script in ["", "n q n enter g", "n y", "right", "n n e", "h"] {
        let mut room = Room::drilling("asleep_again");
        room.keys(script);
        let state = |room: &Room| {
            let session = room.runtime.session();
            let (drill, done, _) = session.casualty(room.runtime.now()).expect("a drill");
            let clock = room.runtime.now().boot - drill.begun.boot;
            (
                session.page(),
                session.state().clone(),
                format!("{done:?}"),
                clock,
            )
        };
        let before = state(&room);
        for key in ["pageup", "pagedown"] {
            room.handle(Input::Key(if key == "pageup" {
                Key::PageUp
            } else {
                Key::PageDown
            }));
            let after = state(&room);
            assert_eq!(before.0, after.0, "{script} {key}");
            assert_eq!(before.1.place, after.1.place, "{script} {key}");
            assert_eq!(before.2, after.2, "{script} {key}");
            assert!(
                after.3.saturating_sub(before.3) < 1000,
                "{script} {key}: it skips"
            );
        }
    }
}

#[test]
fn a_child_is_drawn_as_one_before_anybody_says_so() {
    for (scenario, age) in [("child", Age::Child), ("asleep_after_dose", Age::Adult)] {
        let parts = Room::drilling(scenario).screen().parts;
        let drawn = parts.into_iter().find_map(|part| match part {
            Part::Casualty(casualty) => Some(casualty.age),
            _ => None,
        });
        assert_eq!(drawn, Some(age), "{scenario}");
    }
}

#[test]
fn skipping_ahead_leaves_out_nothing_that_is_said() {
    let mut room = Room::drilling("asleep_after_dose");
    room.keys("n q y enter enter g");
    let mut said = Vec::new();
    room.keys("right");
    for _ in 0..30 {
        room.keys("0");
        let parts = room.screen().parts;
        said.extend(parts.into_iter().filter_map(|part| match part {
            Part::Casualty(casualty) => casualty.cue,
            _ => None,
        }));
    }
    for words in [
        "Help is on the way",
        "Why does he not wake",
        "The crew is at the door",
    ] {
        let heard = said
            .iter()
            .any(|line| content().words.text(line).contains(words));
        assert!(heard, "{words}");
    }
}

#[test]
fn a_drill_that_is_over_says_nothing_more() {
    let mut room = Room::drilling("asleep_after_dose");
    room.keys("n q y enter enter g wait:125 e 1 z 1");
    assert!(
        !room
            .texts()
            .iter()
            .any(|text| text.contains("Look at the breathing")),
        "{:#?}",
        room.texts()
    );
}

/// The list says of each drill what was taken, for how long and for whom; zero puts it into another order.
#[test]
fn drills_are_found_by_what_was_taken_and_by_level() {
    let mut room = Room::in_country(Some("US"));
    room.keys("o 9 1");
    let of = |room: &Room, title: &str| {
        let texts = room.texts();
        texts.iter().position(|text| text.contains(title))
    };
    assert!(of(&room, "14 min, Hard, Alcohol, Benzo").is_some());
    assert!(
        of(&room, "A man who gulps for air").is_none(),
        "it is on another page"
    );
    room.keys("0");
    assert!(of(&room, "Order: by level").is_some());
    assert!(of(&room, "A man who gulps for air").is_some());
    room.keys("0 0");
    let (short, long) = (of(&room, "A guest who feels odd"), of(&room, "25 min"));
    assert!(short.is_some() && long.is_none());
    // What is chosen is what the list shows, and nobody in the room reads what is wrong.
    room.keys("0");
    assert!(of(&room, "Order: in any order").is_some());
    room.keys("0 0");
    assert!(of(&room, "Order: by level").is_some());
    assert!(of(&room, "Only clonazepam").is_some());
    room.keys("2");
    assert!(of(&room, "Only clonazepam").is_none());
    assert!(of(&room, "In a college library").is_some());
    room.check("the scene");
}

/// A debrief goes from fault to fault, and offers no key that leads nowhere.
#[test]
fn a_debrief_goes_from_fault_to_fault() {
    let mut room = Room::drilling("gasping");
    room.keys("n y enter enter wait:400 right 8 right 7 right 9 9 1");
    let step = |room: &Room| match room.runtime.session().page() {
        Route::Replay { step } => step,
        page => panic!("{page:?}"),
    };
    let debrief = room.runtime.session().debrief().expect("a debrief");
    let faults = debrief.steps.iter().enumerate();
    let is_fault = |sign| !matches!(sign, PointSign::Done | PointSign::Unknown);
    let faults = faults.filter(|(_, step)| step.point.as_ref().is_some_and(|it| is_fault(it.sign)));
    let faults: Vec<usize> = faults.map(|(index, _)| index).collect();
    assert!(faults.len() > 3, "{faults:?}");
    for fault in &faults {
        if step(&room) != *fault {
            room.keys("down");
        }
        assert_eq!(step(&room), *fault);
    }
    let offered = |room: &Room, text: &str| room.texts().iter().any(|it| it == text);
    assert!(!offered(&room, "Next fault") && offered(&room, "Previous fault"));
    room.keys("up");
    assert_eq!(Some(step(&room)), faults.iter().rev().nth(1).copied());
    room.check("a debrief");
}

/// A kept drill of the ideal run of a scenario, begun so many days after the first ones, with so many errors.
fn kept(learner: Option<u32>, days: i64, errors: usize) -> KeptDrill {
    let (protocol, tables) = (&content().protocol, &super::practice().tables);
    let scenario = super::scenario("gasping");
    let run = &scenario.ideal;
    let (mut drill, incident) = perform(protocol, tables, &scenario, super::header(), run);
    drill.learner = learner;
    drill.begun.wall += days * 86_400_000;
    let mut kept = KeptDrill::of(protocol, tables, drill, incident);
    if errors > 0 {
        kept.errors = errors;
        kept.verdict = Verdict::NotPassed;
        kept.call = Some(70_400);
    }
    kept
}

#[test]
fn the_kept_drills_of_a_class_are_shown_first_next_and_later() {
    let mut room = Room::in_country(Some("US"));
    room.keys("o 9 3");
    let drills = vec![
        kept(Some(1), 0, 2),
        kept(Some(1), 3, 0),
        kept(Some(1), 28, 1),
        kept(Some(1), 70, 0),
        kept(Some(2), 1, 0),
        // Nobody knows whose drills it follows.
        kept(None, 0, 1),
    ];
    room.handle(Input::Io(IoResponse::Drills(drills, 0), Mode::Drill));
    room.keys("0");
    assert_eq!(room.runtime.session().page(), Route::Compare);
    let screen = room.screen();
    let bars = screen.parts.iter().find_map(|part| match part {
        Part::Bars(bars) => Some(bars),
        _ => None,
    });
    let words = &content().words;
    let rows: Vec<String> =
        bars.expect("bars")
            .iter()
            .map(|bar| {
                let counts = bar.counts.iter().map(|(time, count)| {
                    format!("{} {}", words.text(time), count.expect("a count"))
                });
                let counts: Vec<String> = counts.collect();
                format!(
                    "{} of {}: {}",
                    words.text(&bar.label),
                    bar.of,
                    counts.join(", ")
                )
            })
            .collect();
    assert_eq!(
        rows,
        [
            "All done, in % of 100: first 50, next 50, later 100",
            "No critical error, in % of 100: first 50, next 50, later 100",
            "Seconds to the call, half were faster of 70: first 70, next 70, later 12",
        ]
    );
    // A screen reader is told the numbers too.
    let texts = room.texts();
    assert!(texts.iter().any(|text| text == "70"), "{texts:?}");
    let about = "2 first drills, 2 in the 4 weeks from there, 1 later.";
    assert!(
        texts.iter().any(|text| text.starts_with(about)),
        "{texts:?}"
    );
    room.keys("backspace");
    assert_eq!(room.runtime.session().page(), List::Class.start());
}

#[test]
fn drills_without_a_number_give_no_bars_and_it_is_said() {
    let mut room = Room::in_country(Some("US"));
    room.keys("o 9 3");
    let drills = vec![kept(None, 0, 0)];
    room.handle(Input::Io(IoResponse::Drills(drills, 0), Mode::Drill));
    room.keys("0");
    let said = "No kept drill has the number of a learner.";
    assert!(room.texts().iter().any(|text| text == said));
    room.check("the bars of a class");
}
