//! The window for the room shows what the trainer's window does, from its lines alone.

use overdose_core::desk::Desk;
use overdose_core::journal::{ClockLine, Rewound, Show, Step, WrittenAct};
use overdose_core::session::{GUARD, Intent, Key, Options, Page, Session};
use overdose_core::training::Act;
use overdose_core::view_model::{self, Part, Screen};
use overdose_protocol::definition::Answer;
use overdose_protocol::time::{Millis, Now};

use super::content;
use crate::session::desk::{START, key_named};

/// A trainer's window and one for the room, and what was told between them.
struct Class {
    trainer: Desk,
    room: Desk,
    now: Now,
    told: Vec<String>,
}

impl Class {
    fn new() -> Self {
        let session = || Session::new(content(), &Options::default());
        let mut trainer = session();
        trainer.offer_practice();
        let mut class = Self {
            trainer: Desk::new(trainer),
            room: Desk::audience(session(), START).expect("practice"),
            now: START,
            told: Vec::new(),
        };
        class.trainer.practise(class.now);
        class.tell();
        class
    }

    fn tell(&mut self) {
        for line in self.trainer.tell() {
            assert!(self.room.hear_line(&line, self.now), "{line}");
            self.told.push(line);
        }
    }

    fn wait(&mut self, millis: Millis) {
        self.now = self.now.at(self.now.boot + millis);
        self.trainer.advance(self.now);
        self.room.advance(self.now);
        self.tell();
    }

    fn keys(&mut self, script: &str) {
        for word in script.split_whitespace() {
            if let Some(seconds) = word.strip_suffix('s').and_then(|word| word.parse().ok()) {
                let seconds: Millis = seconds;
                self.wait(seconds * 1000);
                continue;
            }
            self.wait(GUARD);
            self.trainer.press(key_named(word), self.now);
            self.tell();
        }
    }

    /// What both show, without keys and without what only the trainer's window has.
    fn shown(desk: &Desk, now: Now) -> Vec<Part> {
        let Screen { parts, .. } = view_model::screen(desk.session(), desk.time(now));
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
        let (trainer, room) = (
            Self::shown(&self.trainer, self.now),
            Self::shown(&self.room, self.now),
        );
        assert_eq!(trainer, room, "{what}");
    }
}

#[test]
fn the_room_sees_every_step_of_a_drill() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter");
    for key in "n q 3s n Enter g 20s . 5s . 2s Left n n Enter Down g 200s PgDn PgDn c y y n n n n 5s h Esc e".split_whitespace() {
        class.keys(key);
        class.check(key);
    }
    class.keys("z 1");
    class.check("the score");
    class.keys("1 Right Right");
    class.check("the debrief");
}

#[test]
fn the_room_sees_the_hands_and_another_drill() {
    let mut class = Class::new();
    class.keys("2 1 2 Enter 9 Enter 3 Enter 1 Enter Enter");
    class.check("counted");
    class.keys("Up 2 0 Enter Right");
    class.check("another question");
    class.keys("Esc 1 1 Enter n q");
    class.check("a drill");
    class.keys("Right 9 9 Esc 1 2 Enter y");
    class.check("another drill");
}

#[test]
fn who_comes_late_is_told_everything() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q n Enter g 30s");
    class.room =
        Desk::audience(Session::new(content(), &Options::default()), class.now).expect("practice");
    class.trainer.tell_anew();
    class.tell();
    class.check("all at once");
}

#[test]
fn lines_that_make_no_sense_change_nothing() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q n");
    class.check("before");
    let lines = class.told.clone();
    for line in &lines {
        for cut in [0, 1, line.len() / 2, line.len() - 2] {
            class.room.hear_line(&line[..cut], class.now);
        }
        class
            .room
            .hear_line(&line.replace("practice", "real"), class.now);
    }
    class.room.hear_line("\u{0}\u{202e}{}", class.now);
    class.check("after");
}

#[test]
fn a_window_for_the_room_has_no_key_for_the_drill() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q");
    let keys = ('a'..='z').chain('0'..='9').map(Key::Char);
    for key in keys.chain([
        Key::Enter,
        Key::Up,
        Key::Left,
        Key::Right,
        Key::Backspace,
        Key::Escape,
    ]) {
        class.room.press(key, class.now);
        class.check(&format!("{key:?}"));
    }
    assert!(class.trainer.tell().is_empty(), "and nothing is told twice");
}

/// Real incidents are never told: without practice there are no lines.
#[test]
fn nothing_is_told_of_a_real_incident() {
    let mut session = Session::new(content(), &Options::default());
    session.offer_practice();
    let mut desk = Desk::new(session);
    for key in ["n", "n", "g"] {
        desk.press(Key::Char(key.chars().next().expect("a key")), START);
        assert!(desk.tell().is_empty());
    }
}

#[test]
fn a_click_in_the_room_answers_nothing() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q");
    for intent in [
        Intent::Answer(Answer::No),
        Intent::Next,
        Intent::Naloxone,
        Intent::Begin,
    ] {
        class.wait(GUARD);
        class.room.perform(intent, class.now);
        class.check(&format!("{intent:?}"));
    }
}

#[test]
fn the_room_sees_that_practice_was_left() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q");
    for _ in 0..2 {
        class.wait(GUARD);
        class.trainer.press(Key::Delete, class.now);
    }
    class.tell();
    assert_eq!(class.room.session().page(), Page::Practice);
    assert!(class.trainer.tell().is_empty());
}

/// Lines that are whole and say what cannot be.
#[test]
fn absurd_times_and_numbers_do_no_harm() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q n");
    let at = |boot: u64| overdose_core::journal::At {
        boot,
        wall: i64::MIN,
        offset: i32::MAX,
    };
    let hands = [Some(u32::MAX); 4];
    let steps = [
        Step::Clock(ClockLine {
            ahead: i64::MIN,
            stopped: None,
        }),
        Step::Clock(ClockLine {
            ahead: i64::MAX,
            stopped: Some(u64::MAX),
        }),
        Step::Act(WrittenAct {
            at: at(u64::MAX),
            what: Act::Ended,
        }),
        Step::Rewound(Rewound {
            events: usize::MAX,
            acts: usize::MAX,
        }),
        Step::Show(Show::Replay { step: usize::MAX }),
        Step::Show(Show::Room {
            question: usize::MAX,
            after: true,
            field: usize::MAX,
            before_hands: hands,
            after_hands: hands,
        }),
        Step::Show(Show::Score),
        Step::Show(Show::Drill),
    ];
    for step in steps {
        let line = step.line(u64::MAX);
        class.room.hear_line(&line, class.now);
        class.room.advance(class.now);
        let wake = class.room.wake_at(class.now);
        assert!(
            wake.is_none_or(|at| at > class.now.boot),
            "{line}: it would wake without end"
        );
        let parts = Class::shown(&class.room, class.now);
        assert!(matches!(parts[0], Part::Practice(_)), "{line}");
    }
    class.trainer.tell_anew();
    class.tell();
    class.check("told anew");
    class.keys("Enter g 30s");
    class.check("the drill goes on");
}

/// Somebody collapses for real, and the wall has the keyboard: one key there too, and the trainer's lines no longer count.
#[test]
fn the_window_for_the_room_turns_to_a_real_emergency() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q");
    class.wait(GUARD);
    class.room.press(Key::Delete, class.now);
    assert!(class.room.session().training().is_none());
    assert_eq!(class.room.session().page(), Page::Instructions);
    class.wait(GUARD);
    class.trainer.press(Key::Char('n'), class.now);
    for line in class.trainer.tell() {
        assert!(!class.room.hear_line(&line, class.now));
    }
    class.room.press(Key::Char('n'), class.now);
    assert!(class.room.session().has_open_incident());
}

#[test]
fn the_room_sees_that_a_mark_was_taken_off() {
    let mut class = Class::new();
    class.keys("1 9 3 Enter n q Right 2 Right 4");
    class.check("on their side");
    class.keys("Right 4 5s");
    class.check("and not after all");
}
