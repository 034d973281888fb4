//! Lessons: the plans that travel with the program, those of a trainer's own, and how one is given.

use overdose_core::runtime::Input;
use overdose_core::session::{IoRequest, Key, List, Route};
use overdose_core::training::{Lesson, LessonRun, Practice, Round, Shows, Turn, parse_lesson};
use overdose_core::view_model::Part;

use super::content;
use super::practice::Room;

const MINUTE: u64 = 60_000;

fn practice() -> &'static Practice {
    Practice::embedded().expect("practice")
}

fn lesson(id: &str) -> Lesson {
    let mut all = practice().lessons.iter();
    let found = all.find(|lesson| lesson.id == id);
    (**found.expect("a lesson")).clone()
}

/// Everything that is wrong with the text of a lesson.
fn faults(text: &str) -> Vec<String> {
    let known = practice().known(content(), &[]);
    let faults = parse_lesson(&known, "mine.json", text, true).err();
    let faults = faults.unwrap_or_default().into_iter();
    faults.map(|fault| fault.to_string()).collect()
}

#[test]
fn each_lesson_takes_as_long_as_it_is_meant_to() {
    let minutes = ["quarter", "yearly", "short", "hour", "long"].map(|id| lesson(id).minutes());
    assert_eq!(minutes, [15, 30, 45, 60, 90]);
    assert_eq!(practice().lessons.len(), minutes.len());
}

#[test]
fn each_lesson_begins_with_its_rules_and_has_a_drill_that_is_talked_through() {
    for lesson in &practice().lessons {
        let pages = &lesson.pages;
        let Some(Shows::Words { lines, .. }) = pages.get(1).map(|page| &page.shows) else {
            panic!("{}: its second page has no rules", lesson.id);
        };
        assert!(lines.iter().any(|line| line.contains("leave")), "a way out");
        let drills = pages.iter().zip(pages.iter().skip(1));
        let mut drills = drills.filter(|(page, _)| matches!(page.shows, Shows::Drill { .. }));
        assert!(
            drills.clone().count() > 0 && drills.all(|(_, next)| next.shows == Shows::Debrief),
            "{}",
            lesson.id
        );
    }
}

#[test]
fn every_statement_that_a_lesson_shows_holds_in_every_country() {
    for lesson in &practice().lessons {
        for page in &lesson.pages {
            if let Shows::Talk { topic, statement } = &page.shows {
                let topics = overdose_core::learn::topics().expect("topics");
                let topic = topics.iter().find(|known| known.id == *topic);
                let facts =
                    topic.map(|topic| topic.facts_named(statement, &content().protocol, None));
                let facts = facts.unwrap_or_default();
                assert_eq!(facts.len(), 1, "{}: {statement} is one idea", lesson.id);
                assert!(facts.iter().all(|fact| !fact.sources.is_empty()));
            }
        }
    }
}

#[test]
fn everything_that_is_wrong_with_a_lesson_is_told_with_its_place_and_what_would_be_right() {
    let text = r#"{
  "version": 2,
  "id": "My lesson",
  "title": "",
  "pages": [
    { "show": "talk", "topic": "gasp", "statement": "look", "minutes": 2 },
    { "show": "talk", "topic": "gasps", "minutes": 2 },
    { "show": "drill", "scenario": "nobody", "question": "gasps", "minutes": 0 },
    { "show": "words", "title": "Ring 911 now", "minutes": 2 }
  ]
}"#;
    let told = faults(text).join("\n");
    for wanted in [
        "line 2, column 14 (version): this program reads version 1",
        "line 3, column 9 (id): up to 40 of a to z",
        "(title): a lesson says what it is called",
        "line 6, column 32 (pages[0].topic): \"gasp\" is none of benzos too_much",
        "(pages[1].statement): it is missing: look easy",
        "line 8, column 36 (pages[2].scenario): \"nobody\" is none of aed_arrives",
        "(pages[2].question): a page that shows this has no such field",
        "(pages[2].minutes): a page takes 1 to 240 minutes",
        "(pages[3].title): 911 could be taken for a number to ring",
    ] {
        assert!(told.contains(wanted), "{wanted}\n{told}");
    }
}

#[test]
fn a_lesson_that_is_written_is_read_as_it_was() {
    for lesson in &practice().lessons {
        let mut own = (**lesson).clone();
        own.is_own = true;
        let known = practice().known(content(), &[]);
        let read = parse_lesson(&known, "mine.json", &own.json(&own.id), true);
        assert_eq!(read.as_ref(), Ok(&own));
    }
}

#[test]
fn pages_that_are_left_out_are_neither_shown_nor_counted() {
    let mut run = LessonRun::new(lesson("quarter"));
    run.skip();
    run.pick(2);
    run.skip();
    run.begin(0);
    assert_eq!(run.place(), 1, "it begins with the first page that is left");
    assert_eq!(run.count(), (1, 6));
    assert!(run.turn(Turn::Better, 0));
    assert_eq!(run.place(), 3);
    assert_eq!(run.lesson().minutes(), 13);
    assert!(run.turn(Turn::Worse, 0));
    assert!(!run.turn(Turn::Worse, 0), "there is none before it");
}

#[test]
fn the_time_that_is_left_counts_the_page_that_is_up_down_and_no_further() {
    let mut run = LessonRun::new(lesson("quarter"));
    run.begin(0);
    assert_eq!((run.passed(0), run.left(0)), (0, 15));
    assert_eq!(
        run.left(5 * MINUTE),
        14,
        "a page that takes longer takes nothing from the others"
    );
    run.turn(Turn::Better, 5 * MINUTE);
    assert_eq!((run.passed(5 * MINUTE), run.left(5 * MINUTE)), (5, 14));
    assert_eq!(run.next_minute(5 * MINUTE + 1), Some(6 * MINUTE));
}

#[test]
fn a_page_that_is_moved_stays_picked() {
    let mut run = LessonRun::new(lesson("quarter"));
    let second = run.lesson().pages.get(1).cloned();
    run.pick(1);
    assert!(run.shift(Turn::Worse));
    assert!(!run.shift(Turn::Worse), "there is nothing before the first");
    let first = run.lesson().pages.first().cloned();
    assert_eq!((run.picked(), first), (0, second));
}

/// With the shortest lesson begun.
fn teaching() -> Room {
    let mut room = Room::in_country(Some("US"));
    room.runtime.practise(None);
    room.keys("6 1 enter");
    room
}

fn page(room: &Room) -> Route {
    room.runtime.session().page()
}

fn is_up(room: &Room) -> bool {
    matches!(page(room), Route::Lesson { .. })
}

#[test]
fn a_lesson_is_given_from_its_first_page_to_its_papers_by_a_clicker() {
    let mut room = teaching();
    let mut seen = Vec::new();
    for _ in 0..5 {
        assert!(is_up(&room));
        seen.extend(room.texts());
        room.keys("pagedown");
    }
    for wanted in [
        "Welcome",
        "How we work today",
        "Gasp or breath?",
        "What naloxone does",
    ] {
        assert!(seen.iter().any(|text| text == wanted), "{wanted}: {seen:?}");
    }
    // It goes on into the drill and, once that is over, to what comes after it.
    room.keys("pagedown");
    assert_eq!(page(&room), Route::Scene);
    room.keys("pagedown");
    assert!(room.runtime.session().training().expect("practice").runs());
    room.keys("pagedown");
    assert!(
        room.runtime.session().training().expect("practice").runs(),
        "a clicker in a pocket changes no drill that goes on"
    );
    room.keys("n q n e z 1");
    assert_eq!(page(&room), Route::Score { part: 0 });
    for _ in 0..4 {
        room.keys("pagedown");
        if is_up(&room) {
            break;
        }
    }
    assert!(is_up(&room), "past the score the lesson goes on");
    assert!(room.texts().iter().any(|text| text == "Talk it through"));
    room.keys("pagedown");
    assert_eq!(page(&room), Route::Replay { step: 0 });
    for _ in 0..40 {
        if is_up(&room) {
            break;
        }
        room.keys("pagedown");
    }
    assert!(room.texts().iter().any(|text| text == "Before you go"));
    room.keys("pagedown");
    assert!(
        room.texts()
            .iter()
            .any(|text| text == "That was the last page.")
    );
}

#[test]
fn a_drill_whose_clock_was_moved_takes_no_more_of_the_lesson_than_it_took() {
    let mut room = teaching();
    room.keys("right right right right right enter enter n q n");
    // To what happens next by itself, three times.
    room.keys("right 0 right 0 right 0 esc e z 1 backspace");
    let now = room.runtime.now();
    let lesson = room
        .runtime
        .session()
        .training()
        .expect("practice")
        .lesson();
    assert_eq!(lesson.expect("a lesson").passed(now.boot), 0);
    assert_eq!(now, room.runtime.real());
}

#[test]
fn back_leads_from_what_a_page_has_opened_to_that_page() {
    for (lesson, turns, opened) in [("1", 5, Route::Scene), ("4", 2, Route::Room)] {
        let mut room = Room::in_country(Some("US"));
        room.runtime.practise(None);
        room.keys(&format!("6 {lesson} enter"));
        for _ in 0..turns {
            room.keys("right");
        }
        room.keys("enter");
        assert_eq!(page(&room), opened);
        room.keys("esc");
        assert!(is_up(&room));
        room.keys("left right");
        assert!(is_up(&room), "an arrow turns pages and opens nothing");
    }
}

#[test]
fn a_lesson_says_that_it_is_one_and_a_drill_in_it_that_it_is_practice() {
    let mut room = teaching();
    let is_lesson = |room: &Room| {
        let parts = room.screen().parts;
        parts
            .iter()
            .any(|part| matches!(part, Part::Practice(bar) if bar.is_lesson))
    };
    assert!(is_lesson(&room));
    room.keys("right right right right right enter");
    assert!(!is_lesson(&room), "the scene of a drill");
    room.keys("enter");
    assert!(!is_lesson(&room), "a drill");
}

#[test]
fn the_name_of_a_drill_is_for_the_trainer_alone() {
    let mut room = teaching();
    let name = practice()
        .scenario("gasping")
        .expect("a scenario")
        .title
        .clone();
    room.keys("right right right right right");
    assert!(room.texts().contains(&name));
    room.keys("left up right");
    assert_eq!(
        page(&room),
        Route::Scene,
        "without notes it is shown as the room sees it"
    );
    assert!(!room.texts().contains(&name));
    room.keys("backspace");
    assert!(!room.texts().contains(&name));
}

#[test]
fn a_plan_that_was_changed_is_saved_as_the_trainers_own_and_can_be_given() {
    let mut room = Room::in_country(None);
    room.runtime.practise(None);
    room.keys("6 1 3 0 2 down c");
    let saved = room.asked.iter().find_map(|request| match request {
        IoRequest::SaveLesson { lesson, replaces } => Some((lesson, *replaces)),
        _ => None,
    });
    let (own, replaces) = saved.expect("a lesson to save");
    assert_eq!((own.id.as_str(), replaces), ("quarter_own", false));
    assert_eq!(own.minutes(), 14, "a page was left out");
    let second = own.pages.get(2).map(|page| &page.shows);
    assert!(matches!(second, Some(Shows::Words { title, .. }) if title == "How we work today"));
    room.keys("backspace");
    assert_eq!(page(&room), List::Lessons.start());
    assert!(room.texts().iter().any(|text| text == "your own"));
    room.keys("1 c");
    let saved = room.asked.iter().filter_map(|request| match request {
        IoRequest::SaveLesson { lesson, replaces } => Some((lesson.id.as_str(), *replaces)),
        _ => None,
    });
    let all: Vec<_> = saved.collect();
    assert_eq!(
        all,
        [("quarter_own", false), ("quarter_own", true)],
        "what was read from a file is written to that, and nothing else is written over"
    );
}

#[test]
fn a_copy_of_a_lesson_takes_the_name_of_no_other() {
    let mut names = Lesson::own_names("hour");
    assert_eq!(names.next().as_deref(), Some("hour_own"));
    assert_eq!(names.next().as_deref(), Some("hour_own_2"));
    let long = "a".repeat(40);
    assert!(Lesson::own_names(&long).all(|name| name.len() <= 40));
}

#[test]
fn a_look_at_another_plan_takes_no_lesson_away() {
    let mut room = teaching();
    room.keys("right right backspace backspace 4 backspace backspace 6 1");
    assert!(
        room.texts()
            .iter()
            .any(|text| text == "Go on with the lesson")
    );
    room.keys("enter");
    assert_eq!(page(&room), Route::Lesson { page: 2 });
}

#[test]
fn a_lesson_that_is_at_its_end_begins_anew() {
    let mut room = teaching();
    for _ in 0..8 {
        room.keys("right");
    }
    room.keys("backspace");
    assert!(room.texts().iter().any(|text| text == "Begin the lesson"));
    room.keys("enter");
    assert_eq!(page(&room), Route::Lesson { page: 0 });
}

#[test]
fn a_plan_that_is_changed_while_a_lesson_is_given_leaves_the_page_up_that_is_up() {
    let mut run = LessonRun::new(lesson("quarter"));
    run.begin(0);
    run.show(3, 0);
    let up = run.page().cloned();
    run.pick(6);
    run.skip();
    run.begin(MINUTE);
    assert_eq!(run.page().cloned(), up);
    run.pick(4);
    run.shift(Turn::Worse);
    assert_eq!(run.page().cloned(), up, "it stands elsewhere, and is up");
    run.pick(run.place());
    run.skip();
    run.begin(MINUTE);
    assert_ne!(run.page().cloned(), up, "what was left out is not shown");
}

#[test]
fn hands_that_were_counted_stay_when_the_lesson_comes_by_again() {
    let mut room = Room::in_country(None);
    room.runtime.practise(None);
    room.keys("6 4 enter right right enter 2 enter 9 enter 3 enter 1 enter right left enter 7");
    let training = room.runtime.session().training().expect("practice");
    let counted = training
        .room()
        .hands(training.room().question, Round::Before);
    assert_eq!(counted.0, [Some(2), Some(9), Some(3), Some(1)]);
}

#[test]
fn without_its_notes_a_page_shows_what_it_opens() {
    for (turns, opened) in [(2, Route::Room), (17, Route::Scene)] {
        let mut room = Room::in_country(None);
        room.runtime.practise(None);
        room.keys("6 4 enter");
        for _ in 0..turns {
            room.keys("right");
        }
        room.keys("up");
        assert_eq!(page(&room), opened);
    }
}

#[test]
fn another_drill_leads_back_to_its_list_and_not_to_the_lesson() {
    let mut room = teaching();
    room.keys("right right right right right backspace backspace backspace 1 1 backspace");
    assert_eq!(page(&room), List::Scenarios.start());
}

#[test]
fn no_page_of_a_lesson_shows_a_number_to_ring_or_nothing() {
    for talk in [
        r#""text", "statement": "how""#,
        r#""law", "statement": "us""#,
        r#""get_naloxone", "statement": "us""#,
    ] {
        let text = format!(
            r#"{{ "version": 1, "id": "mine", "title": "Mine",
                "pages": [{{ "show": "talk", "topic": {talk}, "minutes": 1 }}] }}"#
        );
        assert!(!faults(&text).is_empty(), "{talk}");
    }
}

#[test]
fn the_papers_of_a_lesson_are_of_the_topics_that_it_had_each_once() {
    let mut room = Room::in_country(None);
    room.runtime.practise(None);
    room.keys("6 4 enter");
    for _ in 0..40 {
        room.keys("right");
    }
    room.keys("1");
    let handout = room.asked.iter().find_map(|request| match request {
        IoRequest::SaveLearn(handout) => Some(handout),
        _ => None,
    });
    let topics = &handout.expect("a handout").topics;
    let ids: Vec<&str> = topics.iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(
        ids,
        ["too_much", "gasps", "mixing", "naloxone", "side", "myths"]
    );
}

#[test]
fn a_key_that_is_pressed_in_the_window_for_the_room_is_the_trainers() {
    let mut room = teaching();
    room.handle(Input::RoomKey(Key::Right));
    assert!(room.texts().iter().any(|text| text == "How we work today"));
    room.handle(Input::Key(Key::Delete));
    assert!(room.runtime.session().training().is_none());
    let before = room.screen();
    room.handle(Input::RoomKey(Key::Char('n')));
    assert_eq!(room.screen(), before, "once it is real it presses nothing");
}

#[test]
fn no_key_of_the_window_for_the_room_takes_the_trainers_out_of_practice() {
    let mut room = teaching();
    room.wait(40 * MINUTE);
    assert_eq!(page(&room), Route::Ended);
    for key in ['1', 'y'] {
        room.handle(Input::RoomKey(Key::Char(key)));
    }
    room.handle(Input::RoomKey(Key::Delete));
    assert!(room.runtime.session().training().is_some());
}

#[test]
fn a_window_for_the_room_hands_on_what_is_the_trainers_and_nothing_that_leaves_practice() {
    for key in [
        Key::Right,
        Key::PageDown,
        Key::Char('N'),
        Key::Char('.'),
        Key::Enter,
    ] {
        assert_eq!(Key::handed_on(&key.caption()), Some(key));
    }
    for key in [Key::Delete, Key::FullScreen, Key::Larger] {
        assert_eq!(Key::handed_on(&key.caption()), None);
    }
}
