//! Questions to the room, and the drills that a class has kept.

use std::collections::BTreeMap;

use super::binding::Draft;
use super::pages::{choice, part_of};
use super::practice::{learner_name, text};
use super::{BarPart, Choices, EventsPart, Instruction, Part, View};
use crate::format::format_date;
use crate::locale::Line;
use crate::session::{DrillIntent, Intent, KeptDrill, Key, RoomIntent, Route, Training};
use crate::training::{Hands, Room, Round, Turn};
use overdose_protocol::time::{Millis, Now};

const DAY: Millis = 86_400_000;

impl View<'_> {
    /// A question to the room, and the hands.
    pub(super) fn room(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let room = training.room();
        let Some(question) = training.question() else {
            return;
        };
        let of = training.questions();
        screen.push(Part::Title(
            Line::new("room-title")
                .with("number", room.question + 1)
                .with("of", of)
                .with(
                    "what",
                    Line::new(format!("topic-{}", question.topic.name())),
                )
                .with("time", Line::new(format!("round-{}", room.round.name()))),
        ));
        screen.push(Part::Instruction(Instruction {
            display: None,
            headline: question.line(),
            detail: None,
            picture: None,
        }));
        let rounds = [Round::Before, Round::After];
        let hands = rounds.map(|round| room.hands(room.question, round));
        let most = hands.iter().map(Hands::all).max();
        let shown = room.is_revealed();
        let bars = question.answers().into_iter().enumerate();
        let bars = bars.zip('A'..).map(|((index, label), letter)| BarPart {
            label: Line::new("room-answer")
                .with("key", letter.to_string())
                .with("what", label),
            counts: rounds
                .into_iter()
                .filter(|round| *round == room.round || (room.is_counted() && has(room, *round)))
                .map(|round| {
                    let count = room.hands(room.question, round).0;
                    let name = Line::new(format!("round-{}", round.name()));
                    (name, count.get(index).copied().flatten())
                })
                .collect(),
            of: most.unwrap_or(0),
            typed: index == room.field,
            right: shown.then(|| {
                Line::new(if index == question.right {
                    "room-right"
                } else {
                    "room-wrong"
                })
            }),
        });
        screen.push(Part::Bars(bars.collect()));
        if shown {
            let mut lines = vec![question.why()];
            for round in rounds {
                let hands = room.hands(room.question, round);
                lines.extend(hands.right_percent(question).map(|percent| {
                    Line::new("room-percent")
                        .with("count", u64::from(hands.all()))
                        .with("time", Line::new(format!("round-{}", round.name())))
                        .with("percent", u64::from(percent))
                }));
            }
            lines.push(Line::new("replay-sources").with("text", question.sources.join(", ")));
            screen.push(Part::Record(lines));
        } else if room.is_counted() {
            screen.push(Part::Record(vec![Line::new("room-hint-show")]));
        } else {
            screen.push(Part::Record(vec![Line::new("room-hint")]));
        }
        for (count, digit) in (0..).zip('0'..='9') {
            screen.bind(&[Key::Char(digit)], Intent::Room(RoomIntent::Hands(count)));
        }
        let actions = [
            Intent::Back,
            Intent::Room(RoomIntent::Next),
            Intent::Room(RoomIntent::Delete),
            Intent::Room(RoomIntent::Question(Turn::Worse)),
            Intent::Room(RoomIntent::Question(Turn::Better)),
            Intent::Room(RoomIntent::OtherRound),
            Intent::Room(RoomIntent::Save),
        ];
        screen.push(Part::Actions(self.actions(&actions)));
    }

    /// The drills that a class has kept: a row a learner, and the newest to be opened.
    pub(super) fn class(&self, part: usize, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        screen.push(Part::Title(Line::new("practice-class")));
        let Some(kept) = training.kept() else {
            screen.push(Part::Record(vec![Line::new("class-reading")]));
            screen.push(Part::Actions(self.actions(&[Intent::Back])));
            return;
        };
        if kept.is_empty() {
            screen.push(Part::Record(vec![Line::new("class-none")]));
        } else {
            let shown = kept.iter().enumerate().skip(part * Route::DRILLS);
            let mut choices: Vec<_> = shown
                .take(Route::DRILLS)
                .zip('1'..)
                .map(|((index, kept), key)| {
                    let drill = &kept.drill;
                    let line = Line::new("class-drill")
                        .with("date", format_date(drill.begun))
                        .with("what", text(&drill.scenario.title))
                        .with("name", learner_name(drill.learner));
                    choice(Intent::Drill(DrillIntent::OpenKept(index)), key, line)
                })
                .collect();
            if kept.len() > Route::DRILLS {
                choices.push(choice(Intent::More, '9', Line::new("key-more")));
            }
            screen.push(Part::Choices(Choices {
                hint: part_of("class-hint", part, kept.len(), Route::DRILLS),
                choices,
            }));
            screen.push(Part::Events(EventsPart {
                lines: self.learners(training, kept),
                paged: false,
            }));
        }
        screen.push(Part::Actions(self.actions(&[Intent::Back])));
    }

    /// A row a learner: how many drills, how many of them with all of it done, the last one, and whether it is long ago.
    fn learners(&self, training: &Training, kept: &[KeptDrill]) -> Vec<Line> {
        let mut rows: BTreeMap<Option<u32>, (usize, usize, Now)> = BTreeMap::new();
        for KeptDrill { drill, passed, .. } in kept {
            let row = rows.entry(drill.learner).or_insert((0, 0, drill.begun));
            row.0 += 1;
            row.1 += usize::from(*passed);
            if drill.begun.wall > row.2.wall {
                row.2 = drill.begun;
            }
        }
        let patience = training.tables().booster_days.saturating_mul(DAY);
        let rows = rows.into_iter().map(|(number, (drills, passed, last))| {
            let age = u64::try_from(self.now.wall.saturating_sub(last.wall)).unwrap_or(0);
            let id = if age > patience {
                "class-learner-again"
            } else {
                "class-learner"
            };
            Line::new(id)
                .with("name", learner_name(number))
                .with("count", drills)
                .with("of", passed)
                .with("date", format_date(last))
        });
        rows.collect()
    }
}

/// Whether anything was counted in a round.
fn has(room: &Room, round: Round) -> bool {
    room.hands(room.question, round).all() > 0
}
