//! One event after another: how each changes the state. An event that does not fit the state changes nothing.

use std::mem;
use std::rc::Rc;

use super::Rules;
use super::state::{Cards, Checkpoint, Closed, Dose, DoseStage, Phase, State, Why};
use crate::definition::{Answer, Course, Next};
use crate::incident::{Age, ClockEvent, CloseReason, Entry, Event, Lead, Overlay, Supply, Toggle};
use crate::time::Millis;

impl State {
    /// Whether what a person does would do more than show that somebody is there.
    #[must_use]
    pub fn would_change(&self, rules: &Rules, entry: Entry) -> bool {
        let after = |event| {
            let mut state = self.clone();
            state.apply(rules, &Entry { event, ..entry });
            state
        };
        after(entry.event) != after(Event::Touched)
    }

    /// Applies one entry of the timeline.
    pub fn apply(&mut self, rules: &Rules, entry: &Entry) {
        let at = entry.at.boot;
        self.began.get_or_insert(at);
        match entry.event {
            Event::Clock(event) => self.apply_clock(rules, at, event),
            event => {
                self.last_input = at;
                self.apply_input(rules, at, event);
            }
        }
    }

    fn apply_input(&mut self, rules: &Rules, at: Millis, event: Event) {
        if self.is_closed() {
            if event == Event::WentBack {
                self.go_back(rules, at);
            }
            return;
        }
        match event {
            Event::Answered(question, answer) => self.answer(rules, at, question, answer),
            Event::CardDone => self.finish_card(rules, at),
            Event::WentBack => self.go_back(rules, at),
            Event::NotBreathing => self.not_breathing(rules, at),
            Event::BreathingAgain => self.breathing_again(rules, at),
            Event::CheckAgain => self.check(rules, at),
            Event::NaloxoneGiven => self.give_dose(rules, at),
            Event::DoseWithdrawn(withdrawn) => self.correct_dose(rules, at, withdrawn),
            Event::Lead(lead) => self.set_lead(rules, at, lead),
            Event::Age(age) => self.set_age(rules, at, age),
            Event::WeakBreaths(weak) => self.weak_breaths(rules, at, weak),
            Event::SeizureBegan => self.begin_seizure(at),
            Event::SeizureEnded => self.end_seizure(rules, at),
            Event::BreathCounted => self.count_breath(rules, at),
            Event::Drug(drug, taken) => {
                let drugs = &mut self.learn().drugs;
                if !taken {
                    drugs.retain(|known| *known != drug);
                } else if !drugs.contains(&drug) {
                    drugs.push(drug);
                }
            }
            Event::PageOpened(page) => self.page = Some(page),
            Event::PageClosed => self.close_page(at),
            Event::CrewArrived => {
                self.crew.get_or_insert(at);
                self.page = Some(Overlay::Handover);
                self.answer_call();
            }
            Event::Closed(reason) => self.close(reason),
            Event::SamePerson => self.learn().same_person_asked = false,
            Event::Calling(calling) => self.set_calling(at, calling),
            Event::Alone(alone) => self.learn().alone = alone,
            Event::Supply(supply) => self.set_supply(rules, at, supply),
            Event::Told(told) => self.learn().tell(told),
            Event::BroughtBack => {
                self.suspended = false;
                self.take_the_lead(at);
            }
            Event::Resumed => {
                self.set_calling(at, false);
                self.start_beat(at);
            }
            Event::Toggled(toggle) => self.apply_input(rules, at, self.opposite(toggle)),
            Event::Touched | Event::Clock(_) => {}
        }
    }

    /// The event that makes the opposite so of what is so now.
    #[must_use]
    pub fn opposite(&self, toggle: Toggle) -> Event {
        let lead = |lead| {
            Event::Lead(if self.lead == lead {
                Lead::Helper
            } else {
                lead
            })
        };
        match toggle {
            Toggle::CallTaker => lead(Lead::CallTaker),
            Toggle::Aed => lead(Lead::Aed),
            Toggle::Child => Event::Age(if self.age.is_young() {
                Age::Adult
            } else {
                Age::Child
            }),
            Toggle::WeakBreaths => {
                let weak = self.place.phase.cpr().is_some_and(|cpr| cpr.weak_breaths);
                Event::WeakBreaths(!weak)
            }
            Toggle::Dose => {
                let withdrawn = self.doses.last().is_some_and(|dose| dose.withdrawn);
                Event::DoseWithdrawn(!withdrawn)
            }
            Toggle::Drug(drug) => Event::Drug(drug, !self.facts.drugs.contains(&drug)),
        }
    }

    fn apply_clock(&mut self, rules: &Rules, at: Millis, event: ClockEvent) {
        match event {
            ClockEvent::Silence => {
                if let Phase::Asking(asking) = &self.place.phase {
                    let question = asking.question;
                    self.answer(rules, at, question, Answer::NotSure);
                }
            }
            ClockEvent::Unanswered => self.break_off(rules, at),
            ClockEvent::CardAdvanced => self.finish_card(rules, at),
            ClockEvent::DoseDue => {
                // With no dose it is the time to look closely at somebody who sleeps on (R8).
                self.asleep_long |= self.last_dose().is_none();
                self.reach(DoseStage::Second, |dose| &mut dose.stage);
                self.reopen_dose_cards(rules);
                self.bring_dose_card(rules, at, true);
            }
            ClockEvent::LookEnded => {
                if let Phase::Asking(asking) = &mut self.place.phase {
                    asking.look_ended = true;
                    self.start_beat(at);
                }
            }
            ClockEvent::ColourAsked => self.ask_colour(rules, at),
            ClockEvent::LookDue => self.reach(DoseStage::First, |dose| &mut dose.stage),
            ClockEvent::SwapDue => {
                let first_dose_missing = self.last_dose().is_none() && self.supply != Supply::None;
                if let Some(clock) = &mut self.place.cpr_clock {
                    clock.swap_from = at;
                    clock.swaps = clock.swaps.saturating_add(1);
                    clock.dose_asked |= clock.swaps == 1 && first_dose_missing;
                }
            }
            ClockEvent::SeizureLasts => {
                self.seizure = None;
                self.uncover(at);
                self.begin_round(rules, at, Why::Seizure, rules.protocol.actions.after_fit);
            }
            ClockEvent::RecheckDue => self.check(rules, at),
            ClockEvent::WearsOff => self.reach(DoseStage::First, |dose| &mut dose.wear),
            ClockEvent::WearOffSoftens => self.reach(DoseStage::Second, |dose| &mut dose.wear),
            ClockEvent::SamePersonAsked => self.learn().same_person_asked = true,
            ClockEvent::SetAside => {
                self.suspended = true;
                self.close_page(at);
            }
        }
    }

    /// The card in front is done: the next one comes, or the CPR screen. The last card of a list stays.
    fn finish_card(&mut self, rules: &Rules, at: Millis) {
        match &self.place.phase {
            Phase::Steps(cards) | Phase::Watch(cards) if self.has_next(rules, cards) => {
                let (outcome, done) = (cards.outcome, cards.done.with(cards.current));
                self.remember();
                match self.next_card(rules, outcome, done) {
                    Some(card) => self.put_in_front(at, card, |cards| cards.done = done),
                    None => self.enter_cpr(rules, at, outcome, done),
                }
            }
            Phase::Cpr(cpr) if cpr.first_breaths.is_some() => {
                self.remember();
                if let Phase::Cpr(cpr) = &mut self.place.phase {
                    cpr.first_breaths = None;
                }
                let round = rules.protocol.cpr.round.length();
                if let Some(clock) = &mut self.place.cpr_clock
                    && at.saturating_sub(clock.first_beat) < round
                {
                    clock.first_beat = at;
                }
                self.start_beat(at);
            }
            _ => {}
        }
    }

    fn put_in_front(
        &mut self,
        at: Millis,
        card: crate::definition::CardId,
        change: impl FnOnce(&mut Cards),
    ) {
        if let Phase::Steps(cards) | Phase::Watch(cards) = &mut self.place.phase {
            change(cards);
            cards.current = card;
            cards.since = at;
        }
    }

    /// Brings the dose card to the front when its dose is due and it is not done. Back returns to the card before it only
    /// where it comes by itself; where an answer brings it, Back undoes the answer.
    pub(super) fn bring_dose_card(&mut self, rules: &Rules, at: Millis, by_itself: bool) {
        let (Phase::Steps(cards) | Phase::Watch(cards)) = &self.place.phase else {
            return;
        };
        let Some(card) = rules.protocol.outcomes.get(cards.outcome).dose_card else {
            return;
        };
        let listed = self.card_list(rules, cards.outcome).contains(&card);
        if listed && !cards.done.contains(card) && cards.current != card {
            if by_itself {
                self.remember();
            }
            self.put_in_front(at, card, |_| {});
        }
    }

    /// A dose fell due: its card is open again, here and wherever Back may lead.
    fn reopen_dose_cards(&mut self, rules: &Rules) {
        let done = |place: &Checkpoint| {
            let cards = place.phase.cards()?;
            let card = rules.protocol.outcomes.get(cards.outcome).dose_card?;
            cards.done.contains(card).then_some(card)
        };
        let reopen = |place: &mut Checkpoint| {
            if let Some(card) = done(place)
                && let Some(cards) = place.phase.cards_mut()
            {
                cards.done = cards.done.without(card);
            }
        };
        self.history.change(|place| done(place).is_some(), reopen);
        reopen(&mut self.place);
    }

    /// Takes a card that no longer belongs to the list out of the front.
    pub(super) fn drop_stale_card(&mut self, rules: &Rules, at: Millis) {
        let (Phase::Steps(cards) | Phase::Watch(cards)) = &self.place.phase else {
            return;
        };
        let list = self.card_list(rules, cards.outcome);
        if list.contains(&cards.current) {
            return;
        }
        let next = self.next_card(rules, cards.outcome, cards.done);
        if let Some(card) = next.or(list.last().copied()) {
            self.put_in_front(at, card, |_| {});
        }
    }

    fn not_breathing(&mut self, rules: &Rules, at: Millis) {
        self.seizure = None;
        self.close_page(at);
        let answers = rules.protocol.actions.not_breathing;
        let Next::Reached(outcome) = rules.protocol.decisions.next(answers, self.place.floor)
        else {
            return;
        };
        if self.outcome() != Some(outcome) {
            self.remember();
            self.show(rules, at, outcome, answers, None);
            return;
        }
        match &self.place.phase {
            Phase::Asking(asking) => {
                let under = asking.under.clone();
                self.remember();
                self.show(rules, at, outcome, answers, under);
            }
            _ if self.place.answers != answers => {
                self.remember();
                self.place.answers = answers;
            }
            _ => {}
        }
        if let Phase::Cpr(cpr) = &mut self.place.phase
            && mem::take(&mut cpr.weak_breaths)
        {
            self.start_beat(at);
        }
    }

    fn breathing_again(&mut self, rules: &Rules, at: Millis) {
        let offered = self
            .outcome()
            .is_some_and(|outcome| rules.protocol.outcomes.get(outcome).breathing_again);
        if offered && !matches!(self.place.phase, Phase::Asking(_)) {
            let given = rules.protocol.actions.breathing_again;
            self.begin_round(rules, at, Why::BreathingAgain, given);
        }
    }

    fn check(&mut self, rules: &Rules, at: Millis) {
        let (Some(outcome), false) = (self.outcome(), matches!(self.place.phase, Phase::Asking(_)))
        else {
            return;
        };
        let given = rules.protocol.outcomes.get(outcome).recheck.assume;
        self.begin_round(rules, at, Why::Check, given);
    }

    fn give_dose(&mut self, rules: &Rules, at: Millis) {
        Rc::make_mut(&mut self.doses).push(Dose {
            at,
            withdrawn: false,
            stage: DoseStage::Running,
            wear: DoseStage::Running,
        });
        self.supply = Supply::Unknown;
        if let Some(clock) = &mut self.place.cpr_clock {
            clock.dose_asked = false;
        }
        if let Phase::Steps(cards) | Phase::Watch(cards) = &self.place.phase
            && rules.protocol.cards.get(cards.current).gives_dose
        {
            self.finish_card(rules, at);
        }
        self.drop_stale_card(rules, at);
    }

    fn correct_dose(&mut self, rules: &Rules, at: Millis, withdrawn: bool) {
        if let Some(dose) = Rc::make_mut(&mut self.doses).last_mut() {
            dose.withdrawn = withdrawn;
        }
        self.drop_stale_card(rules, at);
    }

    /// One of the clocks of the last dose has come to a mark.
    fn reach(&mut self, mark: DoseStage, clock: fn(&mut Dose) -> &mut DoseStage) {
        let mut doses = Rc::make_mut(&mut self.doses).iter_mut().rev();
        if let Some(dose) = doses.find(|dose| !dose.withdrawn) {
            let stage = clock(dose);
            *stage = mark.max(*stage);
        }
    }

    /// Gives somebody the lead. The AED leads only where somebody does not breathe; it gives the steps back wherever Back has
    /// led meanwhile.
    fn set_lead(&mut self, rules: &Rules, at: Millis, lead: Lead) {
        if self.lead == lead {
            return;
        }
        match lead {
            Lead::Helper => {
                self.lead = lead;
                self.take_the_lead(at);
            }
            Lead::CallTaker => {
                self.lead = lead;
                self.set_calling(at, true);
                self.answer_call();
            }
            Lead::Aed => {
                let course = self
                    .outcome()
                    .map(|outcome| rules.protocol.outcomes.get(outcome).course);
                if course == Some(Course::Cpr) {
                    self.uncover(at);
                    self.lead = lead;
                    self.bring_cpr_screen(rules, at);
                }
            }
        }
    }

    /// The CPR screen at once, where the AED's card stands, whatever card or question was before it.
    fn bring_cpr_screen(&mut self, rules: &Rules, at: Millis) {
        let place = self.place.clone();
        if let Phase::Asking(asking) = &self.place.phase
            && let Some(under) = asking.under.clone()
        {
            self.place.phase = Rc::unwrap_or_clone(under);
        }
        if let Phase::Steps(cards) = &self.place.phase {
            let (outcome, done) = (cards.outcome, cards.done);
            self.enter_cpr(rules, at, outcome, done);
        }
        if self.place.phase != place.phase {
            self.history.push(place);
        }
    }

    fn weak_breaths(&mut self, rules: &Rules, at: Millis, weak: bool) {
        if let Phase::Cpr(cpr) = &mut self.place.phase
            && rules.offers_weak_breaths()
            && cpr.weak_breaths != weak
        {
            cpr.weak_breaths = weak;
            self.start_beat(at);
        }
    }

    fn start_beat(&mut self, at: Millis) {
        if let Some(clock) = &mut self.place.cpr_clock {
            clock.beat_from = at;
        }
    }

    fn begin_seizure(&mut self, at: Millis) {
        self.close_page(at);
        self.seizure.get_or_insert(at);
    }

    /// The fit's card closes: the same place again, or the breathing question where nobody does CPR.
    fn end_seizure(&mut self, rules: &Rules, at: Millis) {
        let Some(began) = self.seizure.take() else {
            return;
        };
        match &mut self.place.phase {
            Phase::Asking(asking) => {
                let shown = asking.since.max(began);
                let lasted = at.saturating_sub(shown);
                asking.since = asking.since.saturating_add(lasted);
            }
            Phase::Steps(cards) | Phase::Watch(cards)
                if rules.protocol.outcomes.get(cards.outcome).course != Course::Cpr =>
            {
                self.begin_round(rules, at, Why::Seizure, rules.protocol.actions.after_fit);
            }
            _ => {}
        }
    }

    fn count_breath(&mut self, rules: &Rules, at: Millis) {
        let apart = rules.protocol.timers.breaths_apart.millis;
        // A shaking hand counts one breath twice.
        let another = |last: &Millis| at.saturating_sub(*last) >= apart;
        if let Phase::Asking(asking) = &self.place.phase
            && rules.protocol.questions.get(asking.question).look_timer
            && self.facts.breaths.last().is_none_or(another)
        {
            self.learn().breaths.push(at);
        }
    }

    fn close_page(&mut self, at: Millis) {
        if self.page.take().is_some() {
            self.page_closed = at;
        }
    }

    fn close(&mut self, reason: CloseReason) {
        if self.page == Some(Overlay::Handover) {
            self.remember();
            self.page = None;
            self.seizure = None;
            let under = Rc::new(self.place.phase.clone());
            self.place.phase = Phase::Closed(Closed { reason, under });
        }
    }
}
