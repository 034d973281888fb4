//! The parts of practice as rows.

use overdose_core::locale::Message;
use overdose_core::training::{DrillChart, PointLine};
use overdose_core::view_model::{BarPart, CasualtyPart, PracticeBar, ScorePart, StepPart};

use super::painter::{GAP, Painter};
use super::parts::{LANE, MIN_LANE};
use super::wrap::{flow, length};
use super::{Style, Zone};

/// A sign from one place on a lane to another.
type Sign = (f32, f32, char);

impl Painter<'_> {
    pub(super) fn practice(&mut self, bar: &PracticeBar) {
        let clock = bar.clock.as_ref().map(|clock| self.text(clock));
        let line = [
            self.text(&bar.line),
            clock.unwrap_or_default(),
            self.action(&bar.real),
        ];
        for text in flow(&line, GAP, self.width - 2) {
            self.push(format!(" {text}"), Style::Bar, Zone::Bar);
        }
    }

    pub(super) fn casualty(&mut self, casualty: &CasualtyPart) {
        let breath = self.text(&casualty.breath());
        self.strong(
            Zone::Front,
            &format!("{} {breath}", self.text(&casualty.see)),
        );
        let said = casualty.says.iter().chain(&casualty.cue);
        let said: Vec<Message> = said.cloned().collect();
        self.paragraphs(Zone::Front, &said);
    }

    pub(super) fn bars(&mut self, bars: &[BarPart]) {
        for bar in bars {
            let counts = bar.counts.iter().filter_map(|(_, count)| *count);
            let counts: Vec<String> = counts.map(|count| count.to_string()).collect();
            let row = format!("{:>5}  {}", counts.join(" "), self.text(&bar.label));
            self.plain(Zone::Front, &row);
        }
    }

    /// How a drill came out: the verdict, and each time beside that of the run in which it goes well.
    pub(super) fn score(&mut self, score: &ScorePart) {
        let head = [&score.label, &score.verdict].map(|line| self.text(line));
        let head = format!("{}. {}", head.join(": "), self.text(&score.errors));
        self.strong(Zone::Front, &head);
        for line in &score.times {
            let [label, time, ideal] =
                [&line.label, &line.time, &line.ideal].map(|line| self.text(line));
            self.plain(Zone::Front, &format!("{label}: {time} ({ideal})"));
        }
    }

    /// Each point with how it came out, and when.
    pub(super) fn points(&mut self, points: &[PointLine]) {
        for point in points {
            let [name, result] = [&point.name, &point.result].map(|line| self.text(line));
            self.plain(Zone::Front, &format!("{name}: {result}"));
        }
    }

    /// A lane for each of what the casualty went through and what was done: `=` for what went on, `|` for what happened,
    /// `.` for when it happens in the run in which it goes well.
    pub(super) fn drill_chart(&mut self, chart: &DrillChart) {
        let mut lanes: Vec<(String, Vec<Sign>)> = Vec::new();
        let mut add =
            |name: String, sign: Sign| match lanes.iter_mut().find(|(known, _)| *known == name) {
                Some((_, signs)) => signs.push(sign),
                None => lanes.push((name, vec![sign])),
            };
        for stretch in &chart.casualty {
            add(self.text(&stretch.label), (stretch.from, stretch.to, '='));
        }
        for moment in chart.moments() {
            let ideal = chart.ideal.iter().flatten().map(|mark| (mark, '.'));
            let done = chart.done.iter().map(|mark| (mark, '|'));
            let marks = ideal.chain(done);
            for (mark, sign) in marks.filter(|(mark, _)| mark.what == moment) {
                add(self.text(&moment.line()), (mark.at, mark.at, sign));
            }
        }
        let names = lanes.iter().map(|(name, _)| length(name));
        let name = names.max().unwrap_or(0) + 2;
        let room = self.room().saturating_sub(name + 1).min(LANE);
        if room < MIN_LANE {
            return;
        }
        for (text, signs) in lanes {
            self.lane(&text, name, signs.into_iter(), room);
        }
    }

    /// One step of a drill: when, what, how the score takes it, and what would have been better.
    pub(super) fn step(&mut self, step: &StepPart) {
        let what = format!("{}  {}", step.time, self.text(&step.what));
        self.strong(Zone::Front, &what);
        let verdict = step.verdict.as_ref().map(|(_, line)| line);
        let lines = verdict.into_iter().chain(&step.better).chain(&step.ideal);
        let lines: Vec<Message> = lines.chain(&step.more).cloned().collect();
        self.paragraphs(Zone::Front, &lines);
    }
}
