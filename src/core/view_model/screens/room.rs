//! A question to the room, and the hands.

use crate::locale::Message;
use crate::session::{Intent, Key, RoomIntent};
use crate::training::{Hands, Room, RoomQuestion, Round, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::{BarPart, Instruction, Part, View};
use crate::{message, messages};

const ROUNDS: [Round; 2] = [Round::Before, Round::After];

impl View<'_> {
    /// A question to the room, and the hands.
    pub(in crate::view_model) fn room(&self, screen: &mut Draft) {
        let Some(training) = self.session.training() else {
            return;
        };
        let room = training.room();
        let Some(question) = training.question() else {
            return;
        };
        let of = training.questions();
        screen.push(Part::Title(message!(
            "room-title",
            number = room.question + 1,
            of,
            what = question.topic.line(),
            time = messages::named("round", room.round.name())
        )));
        screen.push(Part::Instruction(Instruction {
            display: None,
            headline: question.line(),
            detail: None,
            pictures: Vec::new(),
            drawn_lines: false,
            whole: None,
        }));
        screen.push(Part::Bars(bars(room, question)));
        screen.push(Part::Record(if room.is_revealed() {
            revealed(room, question)
        } else if room.is_counted() && room.round == Round::Before {
            vec![message!("room-hint-counted")]
        } else if room.is_counted() {
            vec![message!("room-hint-show")]
        } else {
            vec![message!("room-hint")]
        }));
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
}

/// The answers, with the hands that were counted in this round, and in the other one once all are in.
fn bars(room: &Room, question: &RoomQuestion) -> Vec<BarPart> {
    let hands = ROUNDS.map(|round| room.hands(room.question, round));
    let most = hands.iter().map(Hands::all).max();
    let shown = room.is_revealed();
    let bars = question.answers().into_iter().enumerate().zip('A'..);
    let bars = bars.map(|((index, label), letter)| BarPart {
        label: message!("room-answer", key = letter.to_string(), what = label),
        counts: ROUNDS
            .into_iter()
            .filter(|round| *round == room.round || (room.is_counted() && has(room, *round)))
            .map(|round| {
                let count = room.hands(room.question, round).0;
                let name = messages::named("round", round.name());
                (name, count.get(index).copied().flatten())
            })
            .collect(),
        of: most.unwrap_or(0),
        typed: index == room.field,
        is_right: shown && index == question.right,
        right: shown.then(|| {
            if index == question.right {
                message!("room-right")
            } else {
                message!("room-wrong")
            }
        }),
    });
    bars.collect()
}

/// Why the right answer is right, how many knew it, and what that rests on.
fn revealed(room: &Room, question: &RoomQuestion) -> Vec<Message> {
    let mut lines = vec![question.why()];
    for round in ROUNDS {
        let hands = room.hands(room.question, round);
        lines.extend(hands.right_percent(question).map(|percent| {
            message!(
                "room-percent",
                count = u64::from(hands.all()),
                time = messages::named("round", round.name()),
                percent = u64::from(percent)
            )
        }));
    }
    lines.push(message!("replay-sources", text = question.sources.clone()));
    lines
}

/// Whether anything was counted in a round.
fn has(room: &Room, round: Round) -> bool {
    room.hands(room.question, round).all() > 0
}
