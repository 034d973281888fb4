//! Practice: a session of its own, in which the very same steps are followed for a casualty that a scenario describes.

mod drill;
mod lesson;
mod switch;

pub(super) use lesson::shown_of_room;

use std::sync::Arc;

use super::{Intent, KeptDrill, Reach, Session};
use crate::case::Case;
use crate::training::{
    Course, Debrief, Drill, Lesson, LessonRun, Performance, Practice, Room, RoomQuestion, Scenario,
    ScenarioOrder, ScoreSheet, Tables, score,
};
use overdose_protocol::time::Now;

/// Whether a drill goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    /// It does.
    Going,
    /// It does, and its clock stands still.
    Paused,
    /// It is over, or none has begun.
    Over,
}

/// What only a session of practice has.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a wish or a fact of its own"
)]
#[derive(Clone)]
pub struct Training {
    pub(super) practice: &'static Practice,
    /// The scenarios of the trainer's own, after the embedded ones.
    own: Vec<Arc<Scenario>>,
    /// In which order the scenarios are listed.
    pub(crate) order: ScenarioOrder,
    /// The lessons of the trainer's own, after the embedded ones.
    own_lessons: Vec<Arc<Lesson>>,
    /// The lesson that is given, or was given last.
    pub(super) lesson: Option<LessonRun>,
    /// Another lesson whose plan is looked at, until it begins.
    planned: Option<LessonRun>,
    /// Whether this window shows what the trainer alone reads.
    has_notes: bool,
    /// Whether the window for the room shows nothing.
    is_blank: bool,
    /// Whether it shows no score.
    hides_score: bool,
    pub(super) chosen: Option<Arc<Scenario>>,
    pub(super) learner: Option<u32>,
    pub(super) drill: Option<Drill>,
    /// Whether the drill goes on.
    pub(super) run: Run,
    /// Whether the drill is one that was kept earlier.
    pub(super) opened: bool,
    /// The kept drills, the newest first; nothing before anybody looked.
    pub(super) kept: Option<Vec<KeptDrill>>,
    /// What the room answers.
    pub(super) room: Room,
    /// Whether *End the drill* was pressed once.
    end_asked: bool,
    /// Whether the drill is on the disk.
    pub(super) on_disk: bool,
    /// Whether it only follows what another window tells.
    pub(super) is_audience: bool,
    /// When the drill begins whose scenario is still to come.
    pub(super) begins: Option<Now>,
    /// When what the room answers was saved first.
    pub(super) room_since: Option<Now>,
    /// The country whose paper is printed on.
    pub(super) paper: Option<&'static str>,
}

impl Training {
    /// Every scenario.
    pub fn scenarios(&self) -> impl Iterator<Item = &Arc<Scenario>> {
        self.practice.scenarios.iter().chain(&self.own)
    }

    /// Every scenario, as the list shows them.
    #[must_use]
    pub fn listed(&self) -> Vec<&Arc<Scenario>> {
        let mut all: Vec<_> = self.scenarios().collect();
        self.order.sort(&mut all);
        all
    }

    /// Every lesson, the shortest first.
    #[must_use]
    pub fn lessons(&self) -> Vec<&Arc<Lesson>> {
        let all = self.practice.lessons.iter().chain(&self.own_lessons);
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|lesson| lesson.minutes());
        all
    }

    /// The lesson that is given, or was given last.
    #[must_use]
    pub fn lesson(&self) -> Option<&LessonRun> {
        self.lesson.as_ref()
    }

    /// The lesson whose plan is looked at: that which is given, or another.
    #[must_use]
    pub fn plan(&self) -> Option<&LessonRun> {
        self.planned.as_ref().or(self.lesson.as_ref())
    }

    fn plan_mut(&mut self) -> Option<&mut LessonRun> {
        self.planned.as_mut().or(self.lesson.as_mut())
    }

    /// Whether a lesson is given.
    #[must_use]
    pub fn teaches(&self) -> bool {
        self.lesson.as_ref().is_some_and(LessonRun::has_begun)
    }

    /// Whether this window shows what the trainer alone reads.
    #[must_use]
    pub fn has_notes(&self) -> bool {
        self.has_notes && !self.is_audience
    }

    /// Whether the window for the room shows nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.is_blank
    }

    /// Whether the window for the room shows no score.
    #[must_use]
    pub fn hides_score(&self) -> bool {
        self.hides_score
    }

    /// The scenario that was chosen.
    #[must_use]
    pub fn chosen(&self) -> Option<&Arc<Scenario>> {
        self.chosen.as_ref()
    }

    /// Which learner practises, by a number.
    #[must_use]
    pub fn learner(&self) -> Option<u32> {
        self.learner
    }

    /// The drill that goes on, or the last one.
    #[must_use]
    pub fn drill(&self) -> Option<&Drill> {
        self.drill.as_ref()
    }

    /// Whether a drill goes on.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.run != Run::Over
    }

    /// The kept drills, the newest first; nothing before anybody looked.
    #[must_use]
    pub fn kept(&self) -> Option<&[KeptDrill]> {
        self.kept.as_deref()
    }

    /// What the room answers.
    #[must_use]
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// How many questions to the room there are.
    #[must_use]
    pub fn questions(&self) -> usize {
        self.practice.room.len()
    }

    /// The questions to the room.
    pub fn questions_known(&self) -> impl Iterator<Item = &'static RoomQuestion> {
        self.practice.room.iter()
    }

    /// The question in front of the room.
    #[must_use]
    pub fn question(&self) -> Option<&'static RoomQuestion> {
        self.practice.room.get(self.room.question)
    }

    /// What is the same in all scenarios.
    #[must_use]
    pub fn tables(&self) -> &'static Tables {
        &self.practice.tables
    }

    /// Whether the drill is one that was kept earlier.
    #[must_use]
    pub fn is_opened(&self) -> bool {
        self.opened
    }

    /// Something else was done: *End the drill* has to be pressed twice again.
    pub(super) fn forget_end(&mut self) {
        self.end_asked = false;
    }

    /// Whether there is a drill in which something happened, and that would be gone with the program.
    pub(super) fn has_unkept(&self, happened: bool) -> bool {
        let drill = self.drill.as_ref();
        let made = drill.is_some_and(|drill| happened || !drill.acts.is_empty());
        made && !self.opened && !self.on_disk && !self.is_audience
    }

    /// Whether it only follows what another window tells.
    #[must_use]
    pub fn is_audience(&self) -> bool {
        self.is_audience
    }

    /// Whether its clock stands still.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.run == Run::Paused
    }
}

impl Session {
    /// Whether a window that only follows may not do this: it changes how it looks, no more.
    pub(super) fn is_audience_of(&self, intent: Intent) -> bool {
        let follows = self.training.as_ref().is_some_and(Training::is_audience);
        follows && intent.traits().reach != Reach::Audience
    }

    /// What only practice has; nothing where it is a real emergency.
    #[must_use]
    pub fn training(&self) -> Option<&Training> {
        self.training.as_ref()
    }

    /// Whether there is a drill that nobody has kept yet.
    #[must_use]
    pub fn has_unkept_drill(&self) -> bool {
        let happened = self.front.has_begun();
        let training = self.training.as_ref();
        training.is_some_and(|training| training.has_unkept(happened))
    }

    /// Whether somebody can practise now: not while anybody may be in danger.
    #[must_use]
    pub fn may_practise(&self) -> bool {
        let open = self.front.is_open() || self.others.iter().any(Case::is_open);
        let may_teach = self.offers_practice && self.kiosk.is_none();
        may_teach && self.training.is_none() && !open
    }

    /// Lets people practise: a face that can show it says so.
    pub fn offer_practice(&mut self) {
        self.offers_practice = true;
    }

    /// The drill that goes on, with what the casualty went through until now.
    #[must_use]
    pub fn casualty(&self, now: Now) -> Option<(&Drill, Performance, Course)> {
        let training = self.training.as_ref().filter(|training| training.runs())?;
        let drill = training.drill.as_ref()?;
        let done = Performance::of(self.protocol(), drill, &self.front.incident);
        let course = Course::of(&drill.scenario, drill.begun.boot, &done, now.boot);
        Some((drill, done, course))
    }

    /// The score of the last drill.
    #[must_use]
    pub fn sheet(&self) -> Option<ScoreSheet> {
        let training = self.training.as_ref()?;
        let drill = training.drill.as_ref()?;
        let tables = &training.practice.tables;
        Some(score(self.protocol(), tables, drill, &self.front.incident))
    }

    /// The last drill, to be talked through.
    #[must_use]
    pub fn debrief(&self) -> Option<Debrief> {
        let training = self.training.as_ref()?;
        let drill = training.drill.as_ref()?;
        let tables = &training.practice.tables;
        let incident = &self.front.incident;
        Some(Debrief::of(self.content, tables, drill, incident))
    }

    /// Whether the clock of the incident in front stands still: a drill that is over, or that the trainer stopped.
    pub(super) fn is_at_rest(&self) -> bool {
        let rests = |training: &Training| training.run != Run::Going || training.is_audience;
        self.training.as_ref().is_some_and(rests)
    }
}
