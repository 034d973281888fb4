//! One file a screen: its parts, and the keys that only it has.

mod about;
mod aftercare;
mod class;
mod close_reason;
mod compare;
mod countries;
mod cpr;
mod debrief;
mod devices;
mod drugs;
mod ended;
mod fill_in;
mod handover;
mod help;
mod help_card;
mod kept;
mod kept_record;
mod languages;
mod learn;
mod left;
mod lesson;
mod lessons;
mod menu;
mod plan;
mod practice;
mod question;
mod ready;
mod replay;
mod room;
mod scenarios;
mod scene;
mod score;
mod search;
mod seizure;
mod share;
mod site;
mod sources;
mod steps;
mod take_off;
mod topic;
mod trainer;
mod watch;

use super::binding::Draft;
use super::{Part, View};
use crate::message;
use crate::session::{List, Route};
use overdose_protocol::engine::Phase;

impl View<'_> {
    /// What the page that is up has below the call bar.
    pub(super) fn body(&self, screen: &mut Draft) {
        match self.session.page() {
            Route::Instructions if self.state.seizure.is_some() => self.seizure(screen),
            Route::Instructions => match &self.state.place.phase {
                Phase::Asking(asking) => self.question(asking, screen),
                Phase::Steps(cards) => self.steps(cards, screen),
                Phase::Cpr(cpr) => self.cpr(cpr, screen),
                Phase::Watch(cards) => self.watch(cards, screen),
                Phase::Closed(closed) => self.aftercare(closed, screen),
            },
            Route::Help => self.help(0, screen),
            Route::FurtherHelp => self.help(1, screen),
            Route::HelpCard(card) => self.help_card(card, screen),
            Route::Drugs => self.drugs(screen),
            Route::Devices => self.devices(screen),
            Route::Menu => self.menu(screen),
            Route::Site => self.site(screen),
            Route::Ready => self.ready(screen),
            Route::About => self.about(screen),
            Route::Handover => self.handover(screen),
            Route::FillIn(None) => self.fill_in(screen),
            Route::FillIn(Some(kind)) => self.fill_in_one(kind, screen),
            Route::CloseReason => self.close_reason(screen),
            Route::Share => self.share(screen),
            Route::Debrief { back } => self.debrief(back, screen),
            Route::KeptRecord => self.kept_record(screen),
            Route::Left { back } => self.left_record(back, screen),
            Route::Practice => self.practice(screen),
            Route::Scene => self.scene(screen),
            Route::Trainer => self.trainer(screen),
            Route::Ended => self.ended(screen),
            Route::TakeOff => self.take_off(screen),
            Route::Score { part } => self.score_sheet(part, screen),
            Route::Room => self.room(screen),
            Route::Lesson { .. } => self.lesson(screen),
            Route::Blank => screen.push(Part::Title(message!("blank-title"))),
            Route::Compare => self.compare(screen),
            Route::Replay { step } => self.replay(step, screen),
            Route::List(list, part) => match list {
                List::Countries => self.countries(part, screen),
                List::Languages => self.languages(part, screen),
                List::Topics => self.learn(part, screen),
                List::Topic(topic) => self.topic(topic, part, screen),
                List::Search => self.search(part, screen),
                List::Sources => self.sources(part, screen),
                List::Kept => self.kept_list(part, screen),
                List::Lessons => self.lessons(part, screen),
                List::Plan => self.plan(part, screen),
                List::Scenarios => self.scenarios(part, screen),
                List::Class => self.class(part, screen),
            },
        }
    }
}
