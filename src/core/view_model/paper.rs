//! What is printed for a wall or a pocket: the number, the questions and the steps in the words, pictures and order of the screens.

use crate::locale::Message;
use crate::proof_record::ProofRecord;
use crate::session::Session;
use crate::view_model::{CallBar, Instruction, View};
use crate::{content, message, messages};
use overdose_protocol::definition::{Answer, Answers, Course, OutcomeId};
use overdose_protocol::time::Now;

/// How many letters of the digest of the content stand on paper: enough to tell two apart.
const DIGEST: usize = 12;

/// Everything that paper shows.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The number, and where it is.
    pub call: CallBar,
    /// How somebody who cannot speak writes to the ambulance, where that is known.
    pub text_line: Option<Message>,
    /// The two questions that everything hangs on: whether they wake, and how they breathe.
    pub asks: Vec<Instruction>,
    /// What to do, by what was found, the worst first.
    pub branches: Vec<Branch>,
    /// What it is, which version and content it was made from, and who has looked at it.
    pub foot: Vec<Message>,
}

/// What to do where this was found.
#[derive(Debug, Clone)]
pub struct Branch {
    /// What was found.
    pub outcome: OutcomeId,
    /// The same in words.
    pub title: Message,
    /// What the caller says.
    pub say: Option<Message>,
    /// The cards in their order. The first one is the call where there is one.
    pub cards: Vec<Instruction>,
}

/// What is printed for a session on which nothing has happened yet.
#[must_use]
pub fn paper(session: &Session, now: Now) -> Paper {
    let view = View::of(session, now);
    let protocol = view.protocol;
    let first = protocol.actions.first_question;
    let looks = protocol.questions.iter();
    let mut looks = looks.filter(|(_, question)| question.look_timer);
    let not_awake = Answers::BLANK.with(first, Answer::No);
    let wakes = view.words_of(first, Answers::BLANK);
    let breathes = looks.next().map(|(id, _)| view.words_of(id, not_awake));
    let outcomes = protocol.outcomes.iter().map(|(id, outcome)| {
        let cards = match outcome.course {
            Course::Cpr => &view.rules.profile.order,
            Course::Steps | Course::Watch => &outcome.cards,
        };
        Branch {
            outcome: id,
            title: messages::outcome(protocol, id),
            say: outcome.call_card.map(|card| messages::say(protocol, card)),
            cards: cards.iter().map(|card| view.card(*card)).collect(),
        }
    });
    Paper {
        call: view.call_bar(),
        text_line: session.region().and_then(messages::text_line),
        asks: [Some(wakes), breathes].into_iter().flatten().collect(),
        branches: outcomes.collect(),
        foot: foot(session),
    }
}

fn foot(session: &Session) -> Vec<Message> {
    let record = ProofRecord::embedded();
    let digest = record.map_or_else(content::whole_digest, |record| record.content.clone());
    let digest: String = digest.chars().take(DIGEST).collect();
    let is_draft = session.content().words.is_draft();
    let mut lines = vec![
        message!("about-line"),
        message!("about-reviewers"),
        message!("about-version", version = env!("CARGO_PKG_VERSION")),
        message!("about-digest", digest),
    ];
    lines.extend(is_draft.then(|| message!("notice-draft-alone")));
    lines
}
