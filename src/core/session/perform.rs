//! Carries out what a key or button asks for: an event of the incident, or a change of the session.

use super::confirm::Asked;
use super::{
    DrillIntent, Effect, Extent, GUARD, Group, Intent, Key, List, Presses, RecordIntent, Route,
    Session, UiRequest, header,
};
use crate::locale::Message;
use crate::message;
use crate::preferences::{Appearance, TEXT_SIZES};
use crate::training::Mark;
use overdose_protocol::definition::{Answer, CardId, QuestionId};
use overdose_protocol::engine::Phase;
use overdose_protocol::incident::{Age, Event, Overlay, Supply, Toggle};
use overdose_protocol::time::Now;

/// What is in front: when it changes, another screen is shown.
#[derive(PartialEq, Eq)]
pub(super) enum Front {
    Question(QuestionId),
    Card(CardId),
    Cpr { first_breaths: bool },
    Closed,
}

impl Session {
    /// A key that asks for nothing on the screen that is up. It is still a sign that somebody is there (R12), and no answer of yes.
    pub fn press_unbound(&mut self, key: Key, now: Now) -> Effect {
        let is_late_yes = self.is_late_yes(key, now);
        self.pressed = true;
        self.advance(now);
        let declined = self.asked_first.take().is_some() || is_late_yes;
        self.last_input = now.boot;
        self.notice = None;
        self.record_activity(now);
        if !declined {
            self.explain(key, now);
        }
        Effect::None
    }

    /// Carries out an intent. What the clock caused before it comes first.
    pub fn perform(&mut self, intent: Intent, now: Now) -> Effect {
        self.perform_by(intent, true, now)
    }

    /// The same by a key that the screen in front does not show: one that More help lists.
    pub fn perform_unshown(&mut self, intent: Intent, now: Now) -> Effect {
        self.perform_by(intent, false, now)
    }

    fn perform_by(&mut self, intent: Intent, shown: bool, now: Now) -> Effect {
        self.pressed = true;
        self.advance(now);
        if self.is_audience_of(intent) {
            return Effect::None;
        }
        self.last_input = now.boot;
        if self.is_guarded(intent, now) || self.is_pressed_twice(intent, now) {
            return Effect::None;
        }
        self.notice = None;
        if intent != Intent::Drill(DrillIntent::End)
            && let Some(training) = &mut self.training
        {
            training.forget_end();
        }
        if self.training.is_some() && intent.is_for_live_only() {
            self.record_activity(now);
            return Effect::None;
        }
        if self.is_no_answer_yet(intent, now) {
            self.record_activity(now);
            return Effect::None;
        }
        let says_yes = self.says_yes(intent);
        let Some(meant) = self.answer_question(intent) else {
            self.record_activity(now);
            return Effect::None;
        };
        if !says_yes && let Some(question) = self.asks_first(meant, shown, now) {
            self.record_activity(now);
            self.asked_first = Some(Asked {
                question,
                at: now.boot,
            });
            return Effect::None;
        }
        self.change(now, |session| session.carry_out(meant, now))
    }

    /// Lets the clock do what it has to do until now.
    pub fn advance(&mut self, now: Now) {
        if self.is_at_rest() {
            return;
        }
        self.change(now, |session| {
            let protocol = session.protocol();
            let was = session.front();
            for person in std::iter::once(&mut session.front).chain(&mut session.others) {
                person.advance(protocol, now);
            }
            if was != session.front() {
                session.leave_side_page();
            }
            let left = session.front.leaves_at(session.timeout());
            if session.training.is_some() {
                // A drill is not set aside for somebody else: it is over.
                if session.front.state.suspended {
                    session.end_drill();
                }
                return;
            }
            if session.front.state.suspended || left.is_some_and(|left| left <= now.boot) {
                session.send_to_background();
            }
            if session.idle_ends().is_some_and(|at| at <= now.boot) {
                session.page = Route::Instructions;
                session.extent = Extent::Whole;
                session.as_found();
            }
        });
    }

    /// Makes a change, and counts another screen if what is in front is another one afterwards.
    pub(super) fn change<T>(&mut self, now: Now, change: impl FnOnce(&mut Self) -> T) -> T {
        let looks = |session: &Self| {
            let person = session
                .front
                .incident
                .entries()
                .first()
                .map(|entry| entry.at.boot);
            (
                session.page,
                session.extent(),
                session.front(),
                session.front.state.seizure.is_some(),
                person,
            )
        };
        let before = looks(self);
        let result = change(self);
        self.apply_next_site();
        self.apply_route();
        if before.4.is_some() && !self.front.has_begun() {
            // The next person begins with all of it.
            self.extent = Extent::Whole;
        }
        if looks(self) != before {
            self.withdraw_question(now);
            self.screen += 1;
            self.screen_since = Some(now.boot);
            self.apply_next_wishes();
        }
        result
    }

    pub(super) fn front(&self) -> Front {
        match &self.state().place.phase {
            Phase::Asking(asking) => Front::Question(asking.question),
            Phase::Steps(cards) | Phase::Watch(cards) => Front::Card(cards.current),
            Phase::Cpr(cpr) => Front::Cpr {
                first_breaths: cpr.first_breaths.is_some(),
            },
            Phase::Closed(_) => Front::Closed,
        }
    }

    fn is_guarded(&self, intent: Intent, now: Now) -> bool {
        let at_once = |since| now.boot.saturating_sub(since) < GUARD;
        intent.traits().presses == Presses::NotAtOnce && self.screen_since.is_some_and(at_once)
    }

    /// Whether what one key switches on and off is pressed again at once, as a hand that shakes does: it is switched once (R22.3).
    fn is_pressed_twice(&mut self, intent: Intent, now: Now) -> bool {
        // The clock of a drill may stand still.
        let is_second = intent.traits().presses == Presses::FirstOfTwo
            && self.training.is_none()
            && self.switched.is_some_and(|(before, at)| {
                before == intent && now.boot.saturating_sub(at) < GUARD
            });
        if !is_second {
            self.switched = Some((intent, now.boot));
        }
        is_second
    }

    fn carry_out(&mut self, intent: Intent, now: Now) -> Effect {
        match intent {
            Intent::Answer(answer) => self.answer(answer, now),
            Intent::Next => self.push(now, Event::CardDone),
            Intent::Back => self.back(now),
            Intent::ClosePage => self.leave(now),
            Intent::NotBreathing => self.bring_to_front(now, Event::NotBreathing),
            Intent::BreathingAgain => self.bring_to_front(now, Event::BreathingAgain),
            Intent::CheckAgain => self.bring_to_front(now, Event::CheckAgain),
            Intent::Aed => self.bring_to_front(now, self.state().opposite(Toggle::Aed)),
            Intent::Naloxone => self.give_dose(now),
            Intent::CorrectDose => self.record_dose(now, self.state().opposite(Toggle::Dose)),
            Intent::CallTaker => self.switch(now, Toggle::CallTaker),
            Intent::Age(_) | Intent::Calling | Intent::Alone | Intent::Supply => {
                self.say_of_them(intent, now);
            }
            Intent::WeakBreaths => self.switch(now, Toggle::WeakBreaths),
            Intent::Seizure => self.seizure(now),
            Intent::CountBreath => self.push(now, Event::BreathCounted),
            Intent::Open(page) if page.group() == Group::Kept && self.kiosk.is_some() => {
                self.notify(message!("notice-kiosk-kept"), now);
            }
            Intent::Open(Route::List(List::Countries, _)) if self.has_fixed_country() => {
                self.notify(message!("notice-kiosk-site"), now);
            }
            Intent::Open(page) => self.open(page, now),
            Intent::Crew => self.crew(now),
            Intent::Close(reason) => {
                self.push(now, Event::Closed(reason));
                if self.training.is_some() && self.state().is_closed() {
                    self.end_drill();
                }
            }
            Intent::Tell(told) => {
                self.push(now, Event::Told(told));
                self.page = Route::FillIn(None);
            }
            Intent::PickDrug(drug) => self.switch(now, Toggle::Drug(drug)),
            // The fit's card always has its clock, however it was opened (R11).
            Intent::HelpCard(card) if card == self.protocol().actions.fit_card => self.seizure(now),
            Intent::HelpCard(card) => self.open(Route::HelpCard(card), now),
            Intent::Country(index) => self.choose_country(index, now),
            Intent::More(parts) => self.turn_page(parts, now),
            Intent::NewPerson if self.training.is_some() => self.saw(Mark::NewPerson, now),
            Intent::NewPerson => self.new_front(now),
            Intent::OtherPerson => self.other_person(now),
            Intent::SamePerson => self.push(now, Event::SamePerson),
            // What they would answer is not asked any more.
            Intent::Confirm | Intent::Decline => self.record_activity(now),
            Intent::Mute => self.mute(now),
            Intent::ReadAloud => self.read_aloud(now),
            Intent::SoundCheck => self.check_sound(now),
            Intent::Loudness => self.look(self.looks.with_next_loudness(), now),
            Intent::Scan => self.look(self.looks.with_next_scan(), now),
            Intent::ReaderVoice => self.look(self.looks.with_next_reader_voice(), now),
            Intent::Language(_) | Intent::SecondLanguage | Intent::HandoverLanguage => {
                self.choose_language(intent, now);
            }
            Intent::LargerText => self.enlarge(now),
            Intent::SmallerText => self.reduce(now),
            Intent::UsualText => self.look(self.looks.with_text_size(TEXT_SIZES.0), now),
            Intent::Show(extent) => self.show(extent, now),
            Intent::Theme => self.look(self.looks.with_next_theme(), now),
            Intent::Motion => self.look(self.looks.with_next_motion(), now),
            Intent::Skin => self.look(self.looks.with_next_skin(), now),
            Intent::FullScreen => {
                self.record_activity(now);
                return Effect::Ui(UiRequest::FullScreen);
            }
            Intent::Record(intent) => return self.carry_out_record(intent, now),
            Intent::EditSite => return self.edit_site(now),
            Intent::LeaveKiosk => return self.leave_kiosk(now),
            Intent::Practise => return Effect::Practise,
            Intent::Real => return Effect::Real,
            Intent::Drill(intent) => return self.carry_out_drill(intent, now),
            Intent::Room(intent) => self.carry_out_room(intent, now),
            Intent::Lesson(intent) => self.carry_out_lesson(intent, now),
            Intent::Learn(intent) => self.carry_out_learn(intent, now),
        }
        Effect::None
    }

    fn carry_out_record(&mut self, intent: RecordIntent, now: Now) -> Effect {
        match intent {
            RecordIntent::Keep => self.keep(now),
            RecordIntent::Copy => {
                self.notify(message!("notice-copied"), now);
                return Effect::Ui(UiRequest::Copy);
            }
            RecordIntent::Save(format) => self.save(format, now),
            RecordIntent::Print => self.print(now),
            RecordIntent::SaveUseReport => self.save_use_report(now),
            RecordIntent::Open(index) => self.open_kept(index, now),
            RecordIntent::Erase => self.erase_kept(now),
            RecordIntent::Earlier => self.page_record(true, now),
            RecordIntent::Later => self.page_record(false, now),
        }
        Effect::None
    }

    fn answer(&mut self, answer: Answer, now: Now) {
        if let Some(question) = self.asked() {
            self.push(now, Event::Answered(question, answer));
        }
    }

    /// The question that an answer key answers now.
    #[must_use]
    pub fn asked(&self) -> Option<QuestionId> {
        self.state().asked()
    }

    /// Whether the answer keys answer something.
    #[must_use]
    pub fn question_in_front(&self) -> bool {
        self.asked().is_some()
    }

    pub(super) fn push(&mut self, now: Now, event: Event) {
        let had_begun = self.front.has_begun();
        let protocol = self.protocol();
        self.front.push_input(protocol, now, event);
        // Help that was opened before anything happened is open still.
        if !had_begun && self.front.has_begun() && self.is_help() {
            self.front
                .push_input(protocol, now, Event::PageOpened(Overlay::Help));
        }
    }

    /// What a person says of them, of the call, of helpers and of what is here: the same key again takes it back (R8, R15, R19, R20).
    fn say_of_them(&mut self, intent: Intent, now: Now) {
        let state = self.state();
        let event = match intent {
            Intent::Age(age) if state.age == age => Event::Age(Age::Adult),
            Intent::Age(age) => Event::Age(age),
            Intent::Calling => Event::Calling(state.facts.calling.is_none()),
            Intent::Alone => Event::Alone(!state.facts.alone),
            Intent::Supply if state.supply == Supply::None => Event::Supply(Supply::Unknown),
            Intent::Supply => Event::Supply(Supply::None),
            _ => return,
        };
        self.push(now, event);
    }

    /// What was so is so no longer.
    fn switch(&mut self, now: Now, toggle: Toggle) {
        self.push(now, self.state().opposite(toggle));
    }

    /// Records a dose or its correction. Where the naloxone panel is not in sight a notice says so: a press that seems to do
    /// nothing is pressed again.
    pub(super) fn record_dose(&mut self, now: Now, event: Event) {
        let out_of_sight = self.page != Route::Instructions
            || self.state().seizure.is_some()
            || matches!(self.state().place.phase, Phase::Asking(_));
        self.push(now, event);
        if out_of_sight && !self.state().doses.is_empty() {
            let given = self.state().doses.iter().filter(|dose| !dose.withdrawn);
            self.notice = Some(message!("notice-doses", count = given.count()));
        }
    }

    /// An event that belongs to the instructions: whatever page is up gives way to them.
    fn bring_to_front(&mut self, now: Now, event: Event) {
        self.close_page(now);
        // *Not breathing* ends a fit itself, so that Back undoes it as one step (R17).
        if self.state().seizure.is_some() && event != Event::NotBreathing {
            self.push(now, Event::SeizureEnded);
        }
        self.push(now, event);
    }

    /// Somebody is there. Before anything has happened that is not worth a record.
    pub(super) fn record_activity(&mut self, now: Now) {
        // What a drill was is not changed by going through it.
        if self.training.as_ref().is_some_and(|it| !it.runs()) {
            return;
        }
        self.push(now, Event::Touched);
    }

    fn seizure(&mut self, now: Now) {
        let going_on = self.state().seizure.is_some();
        if going_on && self.page == Route::Instructions {
            self.leave(now);
            return;
        }
        let over_handover = self.in_handover();
        self.close_page(now);
        self.over_handover = over_handover;
        if !going_on {
            self.push(now, Event::SeizureBegan);
        }
    }

    fn crew(&mut self, now: Now) {
        let in_handover = self.in_handover() && !self.over_handover;
        if in_handover {
            self.close_page(now);
        } else if !self.state().is_closed() && self.front.has_begun() {
            self.close_page(now);
            self.push(now, Event::CrewArrived);
            self.page = Route::Handover;
        }
    }

    fn choose_country(&mut self, index: usize, now: Now) {
        let Some(region) = self.content.regions.all().get(index) else {
            return;
        };
        self.region = Some(region);
        // Questions are the same in every profile, so until an outcome was shown the profile can still follow the country.
        if self.state().place.floor.is_none() {
            self.front.incident.header =
                header(self.content, self.region, self.profile, self.trained);
        }
        self.leave(now);
    }

    pub(super) fn notify(&mut self, notice: Message, now: Now) {
        self.record_activity(now);
        self.notice = Some(notice);
    }

    /// Looks another way. The face says how much of a wish for larger text it has room for.
    pub(super) fn look(&mut self, looks: Appearance, now: Now) {
        self.record_activity(now);
        self.set_looks(looks);
    }

    /// Says something about the program itself until the next key.
    pub fn say(&mut self, notice: Message) {
        self.notice = Some(notice);
    }
}
