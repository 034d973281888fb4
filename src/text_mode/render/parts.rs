//! Each part of a screen as rows.

use overdose_core::locale::Message;
use overdose_core::message;
use overdose_core::session::Key;
use overdose_core::timeline::Timeline;
use overdose_core::view_model::{
    Action, AnswerButton, Answers, BeatPart, BreathTimer, CallBar, CheckPart, Choices, ClockPart,
    ConfirmPart, HandoverPart, Instruction, Notes, Part,
};

use super::beat::{self, BeatAt};
use super::painter::{GAP, NARROW_GAP, Painter};
use super::wrap::{columns, flow, length, wrap};
use super::{Style, Zone};

/// What stands below a key in brackets: its words, not the brackets.
const BELOW_KEY: &str = "      ";
/// How much wider the last column of answers is: *not sure* has the longest words.
const LAST_WIDER: usize = 3;
/// How long a timeline is at most, and at least.
pub(super) const LANE: usize = 60;
pub(super) const MIN_LANE: usize = 20;

impl Painter<'_> {
    /// Adds the rows of a part.
    pub fn part(&mut self, part: &Part) {
        self.begin_block();
        match part {
            Part::CallBar(bar) => self.call_bar(bar),
            Part::Notice(line) => self.strong(Zone::Front, &format!("! {}", self.text(line))),
            Part::Confirm(confirm) => self.confirm(confirm),
            Part::Title(line) => self.plain(Zone::Front, &self.text(line)),
            Part::Instruction(order) => self.order(order),
            Part::NextInstruction(order) => self.then(order),
            Part::Next(action) | Part::SecondaryButton(action) => {
                let action = self.action(action);
                self.first(|it| it.strong(Zone::Front, &action));
            }
            Part::Answers(answers) => self.answers(answers),
            Part::AnswerSummary(line) => self.beside(self.text(line)),
            Part::Beat(_) => self.beat_alone(),
            Part::Clock(clock) => self.clock(clock),
            Part::BreathTimer(look) => self.look(look),
            Part::Progress(progress) => {
                // The card in front is read elsewhere.
                self.paragraphs(Zone::Side, progress.done.as_slice());
                self.plain(Zone::Side, &self.text(&progress.next));
            }
            Part::Naloxone(lines) => match lines.as_slice() {
                [line] => self.beside(self.text(line)),
                lines => self.below(self.texts(lines)),
            },
            Part::SideCards(cards) => self.cards(cards),
            Part::Notes(notes) => self.notes(notes),
            Part::Choices(choices) => self.choices(choices),
            Part::Record(_) | Part::Events(_) | Part::Facts(_) | Part::Light(_) => {
                self.paragraphs(Zone::Rest, &part.messages());
            }
            Part::Chart(chart) => self.chart(chart),
            Part::Mixes(rows) => self.mixes(rows),
            Part::Topics(list) => self.topics(list),
            Part::Handover(part) => self.handover(part),
            // The squares of a terminal are not square, and nobody knows which of its colours is the dark one.
            Part::Code(_) => self.plain(Zone::Rest, &self.text(&message!("text-no-code"))),
            Part::Timeline(timeline) => self.timeline(timeline),
            Part::Actions(actions) => self.actions(actions),
            Part::SideActions(actions) => {
                let all: Vec<String> = actions.iter().map(|it| self.action(it)).collect();
                self.below(all);
            }
            Part::Practice(bar) => self.practice(bar),
            Part::Casualty(casualty) => self.casualty(casualty),
            Part::Bars(bars) => self.bars(bars),
            Part::Checks(checks) => self.checks(checks),
            Part::Score(score) => self.score(score),
            Part::Points(points) => self.points(points),
            Part::DrillChart(chart) => self.drill_chart(chart),
            Part::Step(step) => self.step(step),
        }
    }

    fn checks(&mut self, checks: &[CheckPart]) {
        for check in checks {
            let said = std::iter::once(&check.found).chain(&check.to_do);
            let said: Vec<String> = said.map(|line| self.text(line)).collect();
            let row = format!("{}: {}", self.text(&check.word()), said.join(" "));
            self.plain(Zone::Rest, &row);
        }
    }

    fn confirm(&mut self, confirm: &ConfirmPart) {
        let [yes, no] = confirm.answers.each_ref().map(|it| self.text(&it.label));
        let line = self.text(&confirm.line);
        self.first(|it| it.strong(Zone::Front, &format!("? {line} {yes} {no}")));
    }

    fn look(&mut self, look: &BreathTimer) {
        self.beside(self.text(&look.line));
        self.begin_block();
        self.plain(Zone::Rest, &self.text(&look.counted));
        if let Some(last) = &look.last {
            self.plain(Zone::Rest, &self.text(last));
        }
    }

    fn call_bar(&mut self, bar: &CallBar) {
        let line =
            |line: &Option<Message>| line.as_ref().map_or_else(String::new, |l| self.text(l));
        let open = line(&bar.open_for);
        let country = bar.country.as_ref().map(|action| self.action(action));
        let around = bar.around.iter().map(|line| self.text(line));
        let mut call = vec![
            self.text(&bar.call),
            self.text(&bar.hint),
            line(&bar.place),
            country.unwrap_or_default(),
        ];
        call.extend(around);
        call.extend([&bar.sound, &bar.unsaved, &bar.others].map(line));
        // What the call taker understands stands first.
        let phone = bar.say_language.and_then(|language| {
            let words = language.words()?;
            Some(words.text(bar.say.as_ref()?))
        });
        let say =
            phone
                .into_iter()
                .chain([line(&bar.say), line(&bar.call_taker), line(&bar.calling)]);
        let say: Vec<String> = say.collect();
        let room = self.width - 2;
        let mut head = flow(&call, GAP, room);
        // The clock stands at the right end of the last line, or below it where there is no room.
        match head.last_mut() {
            Some(last) if length(last) + 3 + length(&open) <= room => {
                let gap = room - length(last) - length(&open);
                last.push_str(&" ".repeat(gap));
                last.push_str(&open);
            }
            _ => head.extend(wrap(&open, room)),
        }
        let number = wrap(&self.text(&bar.call), room).len();
        for (index, text) in head.into_iter().enumerate() {
            self.push(format!(" {text}"), Style::Bar, Zone::Bar);
            self.mark(index < number);
        }
        for text in flow(&say, GAP, self.width - 1) {
            self.push(format!(" {text}"), Style::Strong, Zone::Bar);
        }
    }

    /// The biggest thing on the screen: capitals, strong, with room around it.
    fn order(&mut self, order: &Instruction) {
        let beat = match self.beat {
            BeatAt::Instruction(beat) => Some(beat),
            _ => None,
        };
        self.gap(Zone::Front);
        if order.display.is_some() {
            self.displayed(order, beat);
        } else {
            let headline = capitals(&self.text(&order.headline));
            self.first(|it| it.strong(Zone::Front, &headline));
            if let Some(detail) = &order.detail {
                self.plain(Zone::Front, &self.words.paragraph(detail));
            }
        }
        self.gap(Zone::Front);
    }

    /// What follows the order: never cut either.
    fn then(&mut self, order: &Instruction) {
        let beat = match self.beat {
            BeatAt::Then(beat) => Some(beat),
            _ => None,
        };
        self.gap(Zone::Front);
        self.displayed(order, beat);
        self.gap(Zone::Front);
    }

    /// A display line, if there is one, with the rest of the card below it.
    fn displayed(&mut self, order: &Instruction, beat: Option<&BeatPart>) {
        if let Some(display) = &order.display {
            self.first(|it| it.display(display, beat));
        }
        let detail = order
            .detail
            .as_ref()
            .map(|lines| self.words.paragraph(lines));
        let all = [self.text(&order.headline), detail.unwrap_or_default()];
        self.plain(Zone::Front, all.join(" ").trim_end());
    }

    /// A display line, and on a bar with the beat if it has to be followed at this very moment.
    fn display(&mut self, display: &Message, beat: Option<&BeatPart>) {
        let display = capitals(&self.text(display));
        if let Some(beat) = beat {
            let beat = beat::text(beat, self.words);
            let room = self.room();
            for text in flow(&[display, beat], GAP, room) {
                self.text_rows(Zone::Front, Style::Now, &text);
            }
        } else {
            self.strong(Zone::Front, &display);
        }
    }

    fn beat_alone(&mut self) {
        if let BeatAt::Alone(beat) = self.beat {
            let beat = beat::text(beat, self.words);
            self.first(|it| it.strong(Zone::Front, &beat));
        }
    }

    /// The three answers, always at the same places, each with its hint behind it, or below it where that is long.
    fn answers(&mut self, answers: &Answers) {
        if let Some(prompt) = &answers.prompt {
            self.gap(Zone::Front);
            let prompt = self.text(prompt);
            self.first(|it| it.strong(Zone::Front, &prompt));
        }
        let texts = |text: &dyn Fn(&AnswerButton) -> String| -> Vec<String> {
            answers.buttons.iter().map(text).collect()
        };
        let heads = texts(&|button| self.answer(button));
        let whole = texts(&|button| format!("{} {}", self.answer(button), self.text(&button.hint)));
        let hints = texts(&|button| self.text(&button.hint));
        let room = self.room();
        let column = room.saturating_sub(LAST_WIDER) / answers.buttons.len().max(1);
        let on_one_line = columns(&whole, column, room);
        if let [line] = on_one_line.as_slice() {
            self.first(|it| it.strong(Zone::Front, line));
        } else if let [line] = columns(&heads, column, room).as_slice() {
            self.first(|it| it.strong(Zone::Front, line));
            let indent = BELOW_KEY.len();
            for line in columns(&hints, column, room.saturating_sub(indent)) {
                self.push(format!("  {BELOW_KEY}{line}"), Style::Plain, Zone::Front);
            }
        } else {
            for ((whole, head), hint) in whole.iter().zip(&heads).zip(&hints) {
                if length(whole) <= room {
                    self.first(|it| it.strong(Zone::Front, whole));
                } else {
                    self.first(|it| it.strong(Zone::Front, head));
                    self.plain(Zone::Front, hint);
                }
            }
        }
        self.gap(Zone::Front);
    }

    fn answer(&self, button: &AnswerButton) -> String {
        let keys = button.keys.map(Key::caption).join(" ");
        format!("[{keys}] {}", self.text(&button.label))
    }

    fn clock(&mut self, clock: &ClockPart) {
        let text = self.text(&clock.line);
        if clock.is_large {
            self.gap(Zone::Front);
            self.strong(Zone::Front, &capitals(&text));
        } else {
            self.beside(text);
        }
    }

    fn cards(&mut self, cards: &[Instruction]) {
        for card in cards {
            self.begin_block();
            self.strong(Zone::Rest, &self.text(&card.headline));
            if let Some(detail) = &card.detail {
                self.spare(Zone::Rest, &self.words.paragraph(detail));
            }
        }
    }

    fn notes(&mut self, notes: &Notes) {
        if let Some(pick) = &notes.pick {
            self.plain(Zone::Rest, &self.action(pick));
        }
        for card in &notes.cards {
            self.begin_block();
            self.strong(Zone::Rest, &self.text(&card.headline));
            if let Some(detail) = &card.detail {
                self.plain(Zone::Rest, &self.words.paragraph(detail));
            }
        }
    }

    fn choices(&mut self, choices: &Choices) {
        self.plain(Zone::Front, &self.text(&choices.hint));
        let any = choices.choices.iter().any(|choice| choice.chosen);
        let here = choices.choices.iter();
        for choice in here.filter(|choice| !choice.intent.traits().is_for_windows) {
            let mark = match (any, choice.chosen) {
                (_, true) => "(x) ",
                (true, false) => "( ) ",
                (false, false) => "",
            };
            let said = std::iter::once(&choice.label).chain(&choice.about);
            let said: Vec<String> = said.map(|line| self.text(line)).collect();
            let row = format!("[{}] {mark}{}", choice.key.caption(), said.join("  "));
            self.plain(Zone::Side, &row);
        }
    }

    /// The actions, without those that a terminal does not have.
    fn actions(&mut self, actions: &[Action]) {
        let here = actions.iter().filter(|action| {
            !action.intent.traits().is_for_windows && action.keys.caption().is_some()
        });
        let texts: Vec<String> = here.map(|action| self.action(action)).collect();
        self.flow(Zone::Foot, &texts, NARROW_GAP);
    }

    pub(super) fn action(&self, action: &Action) -> String {
        let key = action.keys.caption().unwrap_or_default();
        format!("[{key}] {}", self.text(&action.label))
    }

    fn handover(&mut self, part: &HandoverPart) {
        let words = part.language.words().unwrap_or(self.words);
        for row in &part.rows {
            let said: Vec<String> = row.lines.iter().map(|line| words.text(line)).collect();
            let title = words.text(&row.letter.title());
            let text = format!("{}  {title}: {}", row.letter.letter(), said.join(" "));
            self.plain(Zone::Front, &text);
        }
    }

    /// Lanes of signs: `=` for what went on, `|` for what happened at one moment.
    fn timeline(&mut self, timeline: &Timeline) {
        let names: Vec<String> = timeline
            .lanes
            .iter()
            .map(|lane| self.text(&lane.name))
            .collect();
        let name = names.iter().map(|name| length(name)).max().unwrap_or(0) + 2;
        let room = self.room().saturating_sub(name + 1).min(LANE);
        if room < MIN_LANE {
            // The list below it says the same.
            return;
        }
        for (lane, text) in timeline.lanes.iter().zip(names) {
            let bars = lane.bars.iter().map(|(from, to)| (*from, *to, '='));
            let marks = lane.marks.iter().map(|at| (*at, *at, '|'));
            self.lane(&text, name, bars.chain(marks), room);
        }
    }

    /// One lane: its name in a column of this width, and signs from one place to another.
    pub(super) fn lane(
        &mut self,
        text: &str,
        name: usize,
        signs: impl Iterator<Item = (f32, f32, char)>,
        room: usize,
    ) {
        let mut lane = vec![' '; room + 1];
        for (from, to, sign) in signs {
            let (from, to) = (column(from, room), column(to, room));
            lane.iter_mut()
                .take(to + 1)
                .skip(from)
                .for_each(|place| *place = sign);
        }
        let lane: String = lane.into_iter().collect();
        let row = format!("  {text:<name$}{}", lane.trim_end());
        self.push(row, Style::Plain, Zone::Rest);
    }

    pub(super) fn paragraphs(&mut self, zone: Zone, lines: &[Message]) {
        for line in lines {
            self.plain(zone, &self.text(line));
        }
    }
}

/// The column of a place on a timeline.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a terminal has a few hundred columns"
)]
pub(super) fn column(place: f32, room: usize) -> usize {
    (place.clamp(0.0, 1.0) * room as f32).round() as usize
}

fn capitals(text: &str) -> String {
    text.to_uppercase()
}
