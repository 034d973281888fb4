//! A lesson: its plan, its pages one after the other, and what of it the window for the room shows.

use std::sync::Arc;

use super::super::{Handout, IoRequest, LessonIntent, List, Route, Session};
use super::Training;
use crate::journal::Show;
use crate::learn::{self, Topic};
use crate::message;
use crate::training::{Lesson, LessonRun, Round, Scenario, Shows, Turn};
use overdose_protocol::time::Now;

impl Session {
    pub(in crate::session) fn carry_out_lesson(&mut self, intent: LessonIntent, now: Now) {
        match intent {
            LessonIntent::Turn(turn) => self.turn_lesson(turn, now),
            LessonIntent::Open => self.open_lesson_page(),
            LessonIntent::SaveTopics => self.ask_for_topics(IoRequest::SaveLearn),
            LessonIntent::PrintTopics => self.ask_for_topics(IoRequest::PrintLearn),
            LessonIntent::Begin => self.begin_lesson(now),
            LessonIntent::Notes | LessonIntent::Blank | LessonIntent::HideScore => {
                self.switch_room(intent);
            }
            LessonIntent::Choose(_)
            | LessonIntent::Pick(_)
            | LessonIntent::Shift(_)
            | LessonIntent::Skip
            | LessonIntent::Save => self.carry_out_plan(intent),
        }
    }

    fn begin_lesson(&mut self, now: Now) {
        let Some(training) = &mut self.training else {
            return;
        };
        if let Some(planned) = training.planned.take() {
            training.lesson = Some(planned);
        }
        if let Some(run) = &mut training.lesson {
            run.begin(now.boot);
            self.page = Route::Lesson { page: run.place() };
            self.prepare_lesson_page();
        }
    }

    /// Switches what the room sees. A window that lies elsewhere shows it, so that this one says it.
    fn switch_room(&mut self, intent: LessonIntent) {
        let Some(training) = &mut self.training else {
            return;
        };
        match intent {
            LessonIntent::Notes => {
                training.has_notes = !training.has_notes;
                // As the room sees it: a question and a drill have nothing of their own beside what they open.
                let page = training.lesson.as_ref().and_then(LessonRun::page);
                let opens = page.is_some_and(|page| page.shows.opens_at_once());
                if opens && !training.has_notes {
                    self.open_lesson_page();
                }
            }
            LessonIntent::Blank => {
                training.is_blank = !training.is_blank;
                self.notice = Some(if training.is_blank {
                    message!("notice-room-blank")
                } else {
                    message!("notice-room-shown")
                });
            }
            _ => {
                training.hides_score = !training.hides_score;
                self.notice = Some(if training.hides_score {
                    message!("notice-score-hidden")
                } else {
                    message!("notice-score-shown")
                });
            }
        }
    }

    /// Chooses a lesson, or changes its plan.
    fn carry_out_plan(&mut self, intent: LessonIntent) {
        let Some(training) = &mut self.training else {
            return;
        };
        if let LessonIntent::Choose(index) = intent {
            let chosen = training.lessons().get(index).copied().cloned();
            if let Some(lesson) = chosen {
                // The one that is given goes on; another is only looked at until it begins.
                let is_given = training.lesson.as_ref().is_some_and(|run| {
                    let given = run.lesson();
                    (&given.id, given.is_own) == (&lesson.id, lesson.is_own)
                });
                training.planned = (!is_given).then(|| LessonRun::new((*lesson).clone()));
                self.page = List::Plan.start();
            }
            return;
        }
        let Some(run) = training.plan_mut() else {
            return;
        };
        match intent {
            LessonIntent::Pick(index) => run.pick(index),
            LessonIntent::Shift(turn) if run.shift(turn) => {
                self.page = Route::List(List::Plan, run.picked() / List::Plan.each());
            }
            LessonIntent::Skip => run.skip(),
            LessonIntent::Save => {
                let lesson = run.lesson().clone();
                self.save_lesson(lesson);
            }
            _ => {}
        }
    }

    /// Saves a lesson as the trainer's own: over the file that it came from, or under a name that is free.
    fn save_lesson(&mut self, lesson: Lesson) {
        let Some(training) = &mut self.training else {
            return;
        };
        let replaces = lesson.is_own;
        let id = if replaces {
            lesson.id.clone()
        } else {
            own_name(training, &lesson.id)
        };
        let lesson = Lesson {
            id,
            is_own: true,
            ..lesson
        };
        training.own_lessons.retain(|own| own.id != lesson.id);
        training.own_lessons.push(Arc::new(lesson.clone()));
        let lesson = Box::new(lesson);
        self.asks.push(IoRequest::SaveLesson { lesson, replaces });
    }

    /// The page of the lesson that is up, or lies under what it has opened.
    pub(in crate::session) fn lesson_route(&self) -> Option<Route> {
        let run = self.training.as_ref()?.lesson.as_ref()?;
        Some(Route::Lesson { page: run.place() })
    }

    /// Whether the page that is up is what the page of the lesson has opened: from there it leads back, and past its end the lesson
    /// goes on.
    pub(in crate::session) fn is_of_lesson(&self) -> bool {
        let Some(training) = self.training.as_ref().filter(|it| it.teaches()) else {
            return false;
        };
        let page = training.lesson.as_ref().and_then(LessonRun::page);
        let of = |scenario: &str| {
            let scenario = scenario.to_owned();
            move |known: &Arc<Scenario>| known.id == scenario
        };
        match (self.page, page.map(|page| &page.shows)) {
            (Route::Scene, Some(Shows::Drill { scenario })) => {
                training.chosen.as_ref().is_some_and(of(scenario.as_str()))
            }
            (Route::Score { .. }, Some(Shows::Drill { scenario })) if !training.opened => {
                let drill = training.drill.as_ref().map(|drill| &drill.scenario);
                drill.is_some_and(of(scenario.as_str()))
            }
            (Route::Score { .. } | Route::List(List::Class, _), Some(Shows::Papers))
            | (Route::Room, Some(Shows::Question { .. })) => true,
            (Route::Replay { .. }, Some(Shows::Debrief)) => !training.opened,
            _ => false,
        }
    }

    /// Turns to the next page of the lesson, or to the one before.
    pub(in crate::session) fn turn_lesson(&mut self, turn: Turn, now: Now) {
        let Some(run) = self.training.as_mut().and_then(|it| it.lesson.as_mut()) else {
            return;
        };
        let turned = run.turn(turn, now.boot);
        self.page = Route::Lesson { page: run.place() };
        if turned {
            self.prepare_lesson_page();
        } else if turn == Turn::Better {
            self.notice = Some(message!("notice-lesson-end"));
        }
    }

    /// Puts ready what the page that came up is about: the room sees the scene of a drill and a question at once, be it in a window of
    /// its own or in this one.
    fn prepare_lesson_page(&mut self) {
        let Some(training) = &mut self.training else {
            return;
        };
        let page = training.lesson.as_ref().and_then(LessonRun::page);
        match page.map(|page| page.shows.clone()) {
            Some(Shows::Drill { scenario }) => {
                let found = training.scenarios().find(|known| known.id == scenario);
                training.chosen = found.cloned();
            }
            Some(Shows::Question { id, round }) => {
                let mut all = training.practice.room.iter();
                if let Some(question) = all.position(|known| known.id == id) {
                    training.room.ask(question, round);
                }
            }
            Some(Shows::Words { .. } | Shows::Talk { .. } | Shows::Debrief | Shows::Papers)
            | None => return,
        }
        if !training.has_notes() {
            self.open_lesson_page();
        }
    }

    /// Opens what the page that is up is about.
    fn open_lesson_page(&mut self) {
        let Some(training) = &self.training else {
            return;
        };
        let page = training.lesson.as_ref().and_then(LessonRun::page);
        let Some(page) = page else {
            return;
        };
        match &page.shows {
            Shows::Drill { .. } if training.chosen.is_some() => self.page = Route::Scene,
            Shows::Question { .. } => self.page = Route::Room,
            Shows::Debrief if training.drill.is_some() && !training.opened => {
                self.page = Route::Replay { step: 0 }
            }
            Shows::Debrief => self.notice = Some(message!("notice-lesson-kept")),
            Shows::Drill { .. } | Shows::Words { .. } | Shows::Talk { .. } | Shows::Papers => {}
        }
    }

    /// Asks for the topics of the lesson on paper, each once.
    fn ask_for_topics(&mut self, ask: fn(Handout) -> IoRequest) {
        let Some(run) = self.training.as_ref().and_then(|it| it.lesson.as_ref()) else {
            return;
        };
        let mut topics: Vec<&'static Topic> = Vec::new();
        for page in run.lesson().pages.iter().filter(|page| !page.skipped) {
            if let Shows::Talk { topic, .. } = &page.shows
                && !topics.iter().any(|known| known.id == *topic)
            {
                let mut all = learn::topics().unwrap_or_default().iter();
                topics.extend(all.find(|known| known.id == *topic));
            }
        }
        let region = self.region;
        self.asks.push(ask(Handout { topics, region }));
    }

    /// What the window for the room shows of the page that is up.
    pub(in crate::session) fn shown_of_lesson(training: &Training) -> Show {
        let Some(run) = training.lesson.as_ref() else {
            return Show::Choosing;
        };
        match run.page().map(|page| &page.shows) {
            Some(Shows::Drill { .. }) if training.chosen.is_some() => Show::Scene,
            Some(Shows::Question { .. }) => shown_of_room(training),
            _ => Show::Page { page: run.place() },
        }
    }
}

/// What the window for the room shows of a question.
pub(in crate::session) fn shown_of_room(training: &Training) -> Show {
    let room = &training.room;
    let hands = |round| room.hands(room.question, round).0;
    Show::Room {
        question: room.question,
        after: room.round == Round::After,
        field: room.field,
        before_hands: hands(Round::Before),
        after_hands: hands(Round::After),
    }
}

/// The id of the trainer's own copy of a lesson: one that no lesson has yet.
fn own_name(training: &Training, id: &str) -> String {
    let mut names = Lesson::own_names(id);
    let is_free = |name: &String| !training.lessons().iter().any(|known| known.id == *name);
    names.find(is_free).unwrap_or_default()
}
