//! A page of a lesson: what the room sees, and beside it what the trainer alone reads.

use crate::learn::{self, Fact, Form, Topic};
use crate::locale::Message;
use crate::session::{Intent, LessonIntent, List, Route, Training};
use crate::training::{LessonPage, LessonRun, Shows, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::drill::text;
use crate::view_model::pages::{ListPart, choices_part, numbered};
use crate::view_model::{Instruction, Part, View};
use crate::{message, message_id, messages};

impl View<'_> {
    /// A page of a lesson. Without its notes it is what the window for the room shows.
    pub(in crate::view_model) fn lesson(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let Some((run, page)) = training.lesson().and_then(|run| Some((run, run.page()?))) else {
            return;
        };
        self.lesson_page(page, training, screen);
        if training.is_audience() {
            return;
        }
        if training.has_notes() {
            screen.push(Part::Record(self.notes_of(run, page, training)));
        }
        let mut actions = vec![
            Intent::Back,
            Intent::Lesson(LessonIntent::Turn(Turn::Worse)),
            Intent::Lesson(LessonIntent::Turn(Turn::Better)),
            Intent::Lesson(LessonIntent::Notes),
        ];
        match &page.shows {
            Shows::Question { .. } | Shows::Drill { .. } | Shows::Debrief => {
                screen.push(Part::Next(self.action(Intent::Lesson(LessonIntent::Open))));
            }
            Shows::Papers => {
                let mut ways = vec![
                    (
                        Intent::Lesson(LessonIntent::SaveTopics),
                        message_id!("lesson-papers-topics"),
                    ),
                    (
                        Intent::Lesson(LessonIntent::PrintTopics),
                        message_id!("lesson-papers-print"),
                    ),
                    (
                        Intent::Open(List::Class.start()),
                        message_id!("lesson-papers-class"),
                    ),
                ];
                if training.drill().is_some() {
                    let score = Intent::Open(Route::Score { part: 0 });
                    ways.push((score, message_id!("lesson-papers-score")));
                }
                screen.push(choices_part(
                    message!("lesson-papers-hint"),
                    numbered('1', ways),
                ));
            }
            Shows::Words { .. } | Shows::Talk { .. } => {}
        }
        actions.extend([
            Intent::Lesson(LessonIntent::HideScore),
            Intent::Lesson(LessonIntent::Blank),
        ]);
        screen.push(Part::Actions(self.actions(&actions)));
    }

    /// What the room sees of a page. Of a drill and a question it sees the scene and the answers, and the trainer what is to come.
    fn lesson_page(&self, page: &LessonPage, training: &Training, screen: &mut Draft) {
        match &page.shows {
            Shows::Words { title, lines } => {
                let detail = (!lines.is_empty()).then(|| text(&lines.join("\n")));
                screen.push(words(text(title), detail));
            }
            Shows::Talk { topic, statement } => {
                let topics = learn::topics().unwrap_or_default();
                let Some(topic) = topics.iter().find(|known| known.id == *topic) else {
                    return;
                };
                let facts = topic.facts_named(statement, self.protocol, None);
                if let [fact] = facts.as_slice()
                    && let Some((headline, detail)) = said(topic, fact)
                {
                    screen.push(words(headline, Some(detail)));
                    let sources = learn::brief_sources(self.protocol, &facts);
                    let sources = sources.map(|sources| message!("sources-foot", sources));
                    screen.extend(sources.map(|line| Part::Record(vec![line])));
                } else {
                    screen.push(Part::Title(topic.title()));
                    screen.extend(self.taught(&ListPart::of_pages(0, vec![facts])));
                }
            }
            Shows::Question { .. } | Shows::Drill { .. } => {
                screen.push(Part::Title(kind(&page.shows)));
                // The name of a drill says what is wrong: who has no notes does not see it before.
                let name = training.has_notes().then(|| name(&page.shows, training));
                screen.extend(name.map(|name| words(name, None)));
            }
            Shows::Debrief => {
                let page = message!("lesson-page-debrief");
                screen.push(words(page.clone(), Some(page.attribute("lines"))));
            }
            Shows::Papers => {
                let page = message!("lesson-page-papers");
                screen.push(words(page.clone(), Some(page.attribute("lines"))));
            }
        }
    }

    /// What the trainer alone reads: where the lesson stands, what comes next, and what belongs to the page.
    fn notes_of(&self, run: &LessonRun, page: &LessonPage, training: &Training) -> Vec<Message> {
        let (number, pages) = run.count();
        let minutes = u64::from(page.minutes);
        let mut lines = vec![
            message!("lesson-place", page = number, pages, minutes),
            run.next().map_or_else(
                || message!("lesson-last"),
                |next| message!("lesson-next", text = name(&next.shows, training)),
            ),
        ];
        match &page.shows {
            Shows::Question { id, .. } => {
                let question = training.questions_known().find(|known| known.id == *id);
                if let Some(question) = question {
                    let right = question.answers().into_iter().nth(question.right);
                    lines.extend(right.map(|text| message!("lesson-right", text)));
                    lines.push(question.why());
                }
            }
            Shows::Drill { .. } => {
                if let Some(scenario) = training.chosen() {
                    lines.push(message!("lesson-aim", text = scenario.teaches.as_str()));
                    lines.extend(scenario.about(self.session.content()));
                }
            }
            Shows::Debrief => lines.push(message!("lesson-page-debrief").attribute("notes")),
            Shows::Papers => lines.push(message!("lesson-page-papers").attribute("notes")),
            Shows::Words { .. } | Shows::Talk { .. } => {}
        }
        lines.extend(page.notes.iter().map(|note| text(note)));
        lines
    }
}

/// What a statement says as one idea: a headline, and what stands under it. A chart says it in a way of its own.
fn said(topic: &Topic, fact: &Fact) -> Option<(Message, Message)> {
    match (&fact.form, fact.lines.as_slice()) {
        (Form::Note, [what, does, to_do]) => {
            let lines = message!("lesson-mix", text = does.clone(), what = to_do.clone());
            Some((what.clone(), lines))
        }
        (Form::Words, [headline, detail]) => Some((headline.clone(), detail.clone())),
        (Form::Words, [line]) => Some((topic.title(), line.clone())),
        _ => None,
    }
}

/// A headline with lines under it.
fn words(headline: Message, detail: Option<Message>) -> Part {
    Part::Instruction(Instruction {
        display: None,
        headline,
        detail,
        pictures: Vec::new(),
        drawn_lines: false,
        whole: None,
    })
}

/// What kind of page it is.
pub(super) fn kind(shows: &Shows) -> Message {
    match shows {
        Shows::Words { .. } => message!("lesson-kind-words"),
        Shows::Talk { .. } => message!("lesson-kind-talk"),
        Shows::Question { .. } => message!("lesson-kind-question"),
        Shows::Drill { .. } => message!("lesson-kind-drill"),
        Shows::Debrief => message!("lesson-kind-debrief"),
        Shows::Papers => message!("lesson-kind-papers"),
    }
}

/// What a page is called where several are listed.
pub(super) fn name(shows: &Shows, training: &Training) -> Message {
    match shows {
        Shows::Words { title, .. } => text(title),
        Shows::Talk { topic, .. } => messages::named("learn", topic),
        Shows::Question { id, .. } => messages::named("room", id),
        Shows::Drill { scenario } => {
            let mut all = training.scenarios();
            let found = all.find(|known| known.id == *scenario);
            text(found.map_or(scenario.as_str(), |known| known.title.as_str()))
        }
        Shows::Debrief => message!("lesson-page-debrief"),
        Shows::Papers => message!("lesson-page-papers"),
    }
}
