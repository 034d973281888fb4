//! A lesson: its plan, its pages one after the other, and what of it the window for the room shows.

use std::sync::Arc;

use super::super::{Handout, IoRequest, LessonIntent, List, Route, Session};
use super::Training;
use crate::journal::Show;
use crate::learn::{self, Topic};
use crate::message;
use crate::training::{Lesson, LessonRun, Round, Shows, Turn};
use overdose_protocol::time::Now;

impl Session {
    pub(in crate::session) fn carry_out_lesson(&mut self, intent: LessonIntent, now: Now) {
        match intent {
            LessonIntent::Turn(turn) => return self.turn_lesson(turn, now),
            LessonIntent::Open => return self.open_lesson_page(),
            LessonIntent::SaveTopics => return self.ask_for_topics(IoRequest::SaveLearn),
            LessonIntent::PrintTopics => return self.ask_for_topics(IoRequest::PrintLearn),
            _ => {}
        }
        let Some(training) = &mut self.training else {
            return;
        };
        match intent {
            LessonIntent::Choose(index) => {
                let chosen = training.lessons().get(index).copied().cloned();
                if let Some(lesson) = chosen {
                    let goes_on = training.lesson.as_ref();
                    let goes_on =
                        goes_on.is_some_and(|run| run.has_begun() && run.lesson().id == lesson.id);
                    if !goes_on {
                        training.lesson = Some(LessonRun::new((*lesson).clone()));
                    }
                    self.page = List::Plan.start();
                }
            }
            LessonIntent::Begin => {
                if let Some(run) = &mut training.lesson {
                    run.begin(now.boot);
                    self.page = Route::Lesson { page: run.place() };
                    self.prepare_lesson_page();
                }
            }
            LessonIntent::Notes => training.has_notes = !training.has_notes,
            LessonIntent::Blank => training.is_blank = !training.is_blank,
            LessonIntent::HideScore => training.hides_score = !training.hides_score,
            LessonIntent::Pick(index) => {
                if let Some(run) = &mut training.lesson {
                    run.pick(index);
                }
            }
            LessonIntent::Shift(turn) => {
                if let Some(run) = &mut training.lesson
                    && run.shift(turn)
                {
                    self.page = Route::List(List::Plan, run.place() / List::Plan.each());
                }
            }
            LessonIntent::Skip => {
                if let Some(run) = &mut training.lesson {
                    run.skip();
                }
            }
            LessonIntent::Save => {
                if let Some(run) = &training.lesson {
                    let name = own_name(&run.lesson().id);
                    let json = run.lesson().json(&name);
                    let saved = Lesson {
                        id: name.clone(),
                        is_own: true,
                        ..run.lesson().clone()
                    };
                    training.own_lessons.retain(|own| own.id != name);
                    training.own_lessons.push(Arc::new(saved));
                    self.asks.push(IoRequest::SaveLesson { json, name });
                }
            }
            LessonIntent::Turn(_)
            | LessonIntent::Open
            | LessonIntent::SaveTopics
            | LessonIntent::PrintTopics => {}
        }
    }

    /// The page of the lesson that is up, or lies under what it has opened.
    pub(in crate::session) fn lesson_route(&self) -> Option<Route> {
        let run = self.training.as_ref()?.lesson.as_ref()?;
        Some(Route::Lesson { page: run.place() })
    }

    /// Whether a page of the lesson can be turned here: a drill that goes on is in front of it.
    pub(in crate::session) fn teaches(&self) -> bool {
        let training = self.training.as_ref();
        training.is_some_and(|it| it.teaches() && !it.runs())
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
            Shows::Debrief if training.drill.is_some() => self.page = Route::Replay { step: 0 },
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

/// The id of the trainer's own copy of a lesson.
fn own_name(id: &str) -> String {
    let base = id.strip_suffix("_own").unwrap_or(id);
    // An id has at most 40 letters.
    let base: String = base.chars().take(36).collect();
    format!("{base}_own")
}
