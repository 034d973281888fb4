//! The window for the room shows what the trainer's window does, from its lines alone.

use overdose_core::journal::{self, ClockLine, Rewound, Show, WrittenAct};
use overdose_core::runtime::{Input, Output, Runtime};
use overdose_core::session::{DrillIntent, GUARD, Intent, Key, Options, Route, Session};
use overdose_core::training::Act;
use overdose_core::view_model::Part;
use overdose_protocol::definition::Answer;
use overdose_protocol::time::{Millis, Now};

use super::content;
use crate::pressed::pressed;
use crate::script::{Step, steps};
use crate::session::harness::{START, lines};

/// A trainer's window and one for the room, and what was told between them.
struct Class {
    trainer: Runtime,
    room: Runtime,
    now: Now,
    told: Vec<String>,
}

impl Class {
    fn new() -> Self {
        let session = || Session::new(content(), &Options::default());
        let mut trainer = session();
        trainer.offer_practice();
        let mut class = Self {
            trainer: Runtime::new(trainer, START),
            room: Runtime::audience(session(), START).expect("practice"),
            now: START,
            told: Vec::new(),
        };
        class.trainer.tell_anew();
        class.trainer.practise(None);
        class.handle(Input::Tick);
        class
    }

    /// Gives the trainer's window an input, and the one for the room what it tells. Says how much that was.
    fn handle(&mut self, input: Input) -> usize {
        let told = self.told.len();
        for output in self.trainer.handle(input, self.now) {
            if let Output::Remote(lines) = output {
                for line in lines {
                    assert_eq!(line.find('\n'), Some(line.len() - 1), "one line: {line}");
                    self.tell(&line);
                    self.told.push(line);
                }
            }
        }
        self.told.len() - told
    }

    fn tell(&mut self, line: &str) {
        self.room.handle(Input::Remote(line.to_owned()), self.now);
    }

    fn wait(&mut self, millis: Millis) {
        self.now = self.now.at(self.now.boot + millis);
        self.room.handle(Input::Tick, self.now);
        self.handle(Input::Tick);
    }

    fn keys(&mut self, script: &str) {
        steps(script).for_each(|step| self.step(step));
    }

    fn step(&mut self, step: Step) {
        let (wait, key) = step.timed(GUARD);
        self.wait(wait);
        if let Some(key) = key {
            self.handle(Input::Key(pressed(key)));
        }
    }

    /// What both show, without keys and without what only the trainer's window has.
    fn shown(runtime: &Runtime) -> Vec<Part> {
        let parts = runtime.screen().parts.clone();
        let kept = parts.into_iter().filter_map(|part| match part {
            // What is asked first is asked of whoever has the keys.
            Part::Actions(_) | Part::Choices(_) | Part::Notice(_) | Part::Confirm(_) => None,
            Part::Casualty(mut casualty) => {
                casualty.keys = Vec::new();
                Some(Part::Casualty(casualty))
            }
            part => Some(part),
        });
        kept.collect()
    }

    #[track_caller]
    fn check(&self, what: &str) {
        assert_eq!(
            Self::shown(&self.trainer),
            Self::shown(&self.room),
            "{what}"
        );
    }
}

#[test]
fn the_room_sees_every_step_of_a_drill() {
    let mut class = Class::new();
    class.keys("1 9 3 enter");
    let drill = "n q wait:3 n enter g wait:20 . wait:5 . wait:2 left n n enter down g wait:200 right 0 0 esc \
                 c y y n n n n wait:5 h esc e";
    for step in steps(drill) {
        class.step(step);
        // The trainer's own page is not for the room.
        if class.trainer.session().page() != Route::Trainer {
            class.check(&format!("{step:?}"));
        }
    }
    class.keys("z 1");
    class.check("the score");
    class.keys("1 right right");
    class.check("the debrief");
}

#[test]
fn the_room_sees_a_lesson_and_none_of_its_notes() {
    let words = &content().words;
    for notes in [true, false] {
        let mut class = Class::new();
        class.keys("6 4 enter");
        if !notes {
            class.keys("up");
        }
        for page in 0..27 {
            // Without its notes the trainer's window shows what the room sees.
            if !notes && matches!(class.room.session().page(), Route::Lesson { .. }) {
                let mut trainers = Class::shown(&class.trainer);
                trainers.retain(|part| !matches!(part, Part::Next(_)));
                assert_eq!(trainers, Class::shown(&class.room), "page {page}");
            }
            for line in lines(&class.room.screen().clone()) {
                let text = words.text(&line);
                let is_note = ["The aim:", "The right answer:", "Next:"]
                    .iter()
                    .any(|note| text.starts_with(note));
                assert!(!is_note, "{text}");
            }
            class.keys("right");
        }
    }
}

#[test]
fn the_room_can_be_blanked_and_the_score_kept_from_it() {
    let mut class = Class::new();
    class.keys("6 1 enter .");
    assert_eq!(class.room.session().page(), Route::Blank);
    class.keys(".");
    assert_eq!(class.room.session().page(), Route::Lesson { page: 0 });
    class.keys("right right right right right enter enter n q n e z 1");
    assert_eq!(class.trainer.session().page(), Route::Score { part: 0 });
    class.keys("h");
    assert!(!matches!(class.room.session().page(), Route::Score { .. }));
    class.keys("h");
    class.check("the score");
}

#[test]
fn the_room_sees_the_hands_and_another_drill() {
    let mut class = Class::new();
    class.keys("2 1 2 enter 9 enter 3 enter 1 enter enter");
    class.check("counted");
    class.keys("up 2 0 enter right");
    class.check("another question");
    class.keys("esc 1 1 enter n q");
    class.check("a drill");
    class.keys("right 9 9 esc 1 2 enter y");
    class.check("another drill");
}

#[test]
fn who_comes_late_is_told_everything() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q n enter g wait:30");
    class.room = Runtime::audience(Session::new(content(), &Options::default()), class.now)
        .expect("practice");
    class.trainer.tell_anew();
    class.handle(Input::Tick);
    class.check("all at once");
}

#[test]
fn lines_that_make_no_sense_change_nothing() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q n");
    class.check("before");
    let lines = class.told.clone();
    for line in &lines {
        for cut in [0, 1, line.len() / 2, line.len() - 2] {
            class.tell(&line[..cut]);
        }
        class.tell(&line.replace("practice", "real"));
    }
    class.tell("\u{0}\u{202e}{}");
    class.check("after");
}

#[test]
fn a_window_for_the_room_has_no_key_for_the_drill() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q");
    let keys = ('a'..='z').chain('0'..='9').map(Key::Char);
    for key in keys.chain([
        Key::Enter,
        Key::Up,
        Key::Left,
        Key::Right,
        Key::Backspace,
        Key::Escape,
    ]) {
        class.room.handle(Input::Key(key), class.now);
        class.check(&format!("{key:?}"));
    }
    assert_eq!(class.handle(Input::Tick), 0, "and nothing is told twice");
}

/// Real incidents are never told: without practice there are no lines.
#[test]
fn nothing_is_told_of_a_real_incident() {
    let mut session = Session::new(content(), &Options::default());
    session.offer_practice();
    let mut runtime = Runtime::new(session, START);
    runtime.tell_anew();
    for key in ['n', 'n', 'g'] {
        let outputs = runtime.handle(Input::Key(Key::Char(key)), START);
        let tells = |output: &Output| matches!(output, Output::Remote(_));
        assert!(!outputs.iter().any(tells));
    }
}

#[test]
fn a_click_in_the_room_answers_nothing() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q");
    for intent in [
        Intent::Answer(Answer::No),
        Intent::Next,
        Intent::Naloxone,
        Intent::Drill(DrillIntent::Begin),
    ] {
        class.wait(GUARD);
        class.room.handle(Input::Intent(intent), class.now);
        class.check(&format!("{intent:?}"));
    }
}

#[test]
fn the_room_sees_that_practice_was_left() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q");
    for _ in 0..2 {
        class.wait(GUARD);
        class.handle(Input::Key(Key::Delete));
    }
    assert_eq!(class.room.session().page(), Route::Practice);
    assert_eq!(class.handle(Input::Tick), 0);
}

/// Lines that are whole and say what cannot be.
#[test]
fn absurd_times_and_numbers_do_no_harm() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q n");
    let at = |boot: u64| journal::At {
        boot,
        wall: i64::MIN,
        offset: i32::MAX,
    };
    let hands = [Some(u32::MAX); 4];
    let steps = [
        journal::Step::Clock(ClockLine {
            ahead: i64::MIN,
            stopped: None,
        }),
        journal::Step::Clock(ClockLine {
            ahead: i64::MAX,
            stopped: Some(u64::MAX),
        }),
        journal::Step::Act(WrittenAct {
            at: at(u64::MAX),
            what: Act::Ended,
        }),
        journal::Step::Rewound(Rewound {
            events: usize::MAX,
            acts: usize::MAX,
        }),
        journal::Step::Show(Show::Replay { step: usize::MAX }),
        journal::Step::Show(Show::Room {
            question: usize::MAX,
            after: true,
            field: usize::MAX,
            before_hands: hands,
            after_hands: hands,
        }),
        journal::Step::Show(Show::Score { part: usize::MAX }),
        journal::Step::Show(Show::Drill),
    ];
    for step in steps {
        let line = step.line(u64::MAX);
        class.tell(&line);
        class.room.handle(Input::Tick, class.now);
        let wake = class.room.wake_at();
        assert!(
            wake.is_none_or(|at| at > class.now.boot),
            "{line}: it would wake without end"
        );
        let parts = Class::shown(&class.room);
        assert!(matches!(parts[0], Part::Practice(_)), "{line}");
    }
    class.trainer.tell_anew();
    class.handle(Input::Tick);
    class.check("told anew");
    class.keys("enter g wait:30");
    class.check("the drill goes on");
}

/// Somebody collapses for real, and the wall has the keyboard: one key there too, and the trainer's lines no longer count.
#[test]
fn the_window_for_the_room_turns_to_a_real_emergency() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q");
    class.wait(GUARD);
    class.room.handle(Input::Key(Key::Delete), class.now);
    assert!(class.room.session().training().is_none());
    assert_eq!(class.room.session().page(), Route::Instructions);
    class.wait(GUARD);
    assert!(class.handle(Input::Key(Key::Char('n'))) > 0);
    assert!(
        !class.room.session().person().has_begun(),
        "it follows nobody"
    );
    class.room.handle(Input::Key(Key::Char('n')), class.now);
    assert!(class.room.session().has_open_incident());
}

#[test]
fn the_room_sees_that_a_mark_was_taken_off() {
    let mut class = Class::new();
    class.keys("1 9 3 enter n q right 2 right 4");
    class.check("on their side");
    class.keys("right 4 wait:5");
    class.check("and not after all");
}
