//! A question to the room, and the hands.

use crate::locale::Message;
use crate::session::{Intent, Key, RoomIntent};
use crate::training::{Hands, Room, RoomQuestion, Round, Turn};
use crate::view_model::binding::Draft;
use crate::view_model::{BarPart, Instruction, Part, View};

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
        screen.push(Part::Title(
            Message::new("room-title")
                .with("number", room.question + 1)
                .with("of", of)
                .with(
                    "what",
                    Message::new(format!("topic-{}", question.topic.name())),
                )
                .with("time", Message::new(format!("round-{}", room.round.name()))),
        ));
        screen.push(Part::Instruction(Instruction {
            display: None,
            headline: question.line(),
            detail: None,
            picture: None,
        }));
        screen.push(Part::Bars(bars(room, question)));
        screen.push(Part::Record(if room.is_revealed() {
            revealed(room, question)
        } else if room.is_counted() {
            vec![Message::new("room-hint-show")]
        } else {
            vec![Message::new("room-hint")]
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
        label: Message::new("room-answer")
            .with("key", letter.to_string())
            .with("what", label),
        counts: ROUNDS
            .into_iter()
            .filter(|round| *round == room.round || (room.is_counted() && has(room, *round)))
            .map(|round| {
                let count = room.hands(room.question, round).0;
                let name = Message::new(format!("round-{}", round.name()));
                (name, count.get(index).copied().flatten())
            })
            .collect(),
        of: most.unwrap_or(0),
        typed: index == room.field,
        right: shown.then(|| {
            Message::new(if index == question.right {
                "room-right"
            } else {
                "room-wrong"
            })
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
            Message::new("room-percent")
                .with("count", u64::from(hands.all()))
                .with("time", Message::new(format!("round-{}", round.name())))
                .with("percent", u64::from(percent))
        }));
    }
    lines.push(Message::new("replay-sources").with("text", question.sources.join(", ")));
    lines
}

/// Whether anything was counted in a round.
fn has(room: &Room, round: Round) -> bool {
    room.hands(room.question, round).all() > 0
}
