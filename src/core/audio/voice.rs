//! From a line on the screen to what the voice says of it: phrases, each known by its message and what is put into that.

use std::collections::BTreeMap;

use super::plan::Aloud;
use crate::content::{Content, LANGUAGE};
use crate::locale::{Arg, Catalog, Message};
use crate::{message, messages};
use overdose_protocol::definition::{CardId, CardTable, Protocol};

/// Stands around a telephone number in a text, so that it is a phrase of its own.
const NUMBER: char = '\u{1}';

/// The argument that holds the ambulance number.
const AMBULANCE: &str = "ems";

/// The argument that holds the number of the poison line.
const POISON: &str = "poison";

/// Something that the voice says in one go.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    /// By what its clip is found: the message, what is put into it, and which part of it, such as `card-A1/1`.
    pub key: String,
    /// How it stands on the screen.
    pub text: String,
}

/// What the voice says of a line, phrase by phrase. A telephone number is a phrase of its own: one clip of it serves all lines.
///
/// ```
/// use overdose_core::audio::phrases;
/// use overdose_core::content::Content;
/// use overdose_core::message;
///
/// let words = &Content::embedded()?.words;
/// let said = phrases(words, &message!("card-A1", ems = "911"));
/// let keys: Vec<&str> = said.iter().map(|phrase| phrase.key.as_str()).collect();
/// assert_eq!(keys, ["card-A1/1", "number/911", "card-A1/3"]);
/// assert_eq!(said[2].text, " now. Put the phone on speaker.");
/// # Ok::<(), &overdose_protocol::definition::ProtocolError>(())
/// ```
#[must_use]
pub fn phrases(words: &Catalog, line: &Message) -> Vec<Phrase> {
    let mut marked = line.clone();
    for (name, value) in &mut marked.args {
        if let (&mut (AMBULANCE | POISON), Arg::Text(number)) = (name, value)
            && !number.is_empty()
        {
            *number = format!("{NUMBER}{number}{NUMBER}");
        }
    }
    let text = words.text(&marked);
    // A clip says its words in one language: what is said in another one is another phrase.
    let language = match words.language_of(&line.id).as_str() {
        LANGUAGE => String::new(),
        other => format!("{other}/"),
    };
    let id = language.clone() + &key_of(words, line);
    let parts: Vec<&str> = text.split(NUMBER).collect();
    let phrase = |(index, part): (usize, &&str)| {
        let key = match index % 2 {
            1 => format!("{language}number/{part}"),
            _ if parts.len() == 1 => id.clone(),
            _ => format!("{id}/{}", index + 1),
        };
        let text = (*part).to_owned();
        Phrase { key, text }
    };
    // What is left of a sentence after the number may be no more than its full stop.
    let is_said = |phrase: &Phrase| phrase.text.chars().any(char::is_alphanumeric);
    let all = parts.iter().enumerate().map(phrase);
    all.filter(is_said).collect()
}

/// The lines as the voice of the system says them; nothing where they were recorded.
#[must_use]
pub fn aloud(words: &Catalog, lines: &[Message]) -> Option<Aloud> {
    let is_recorded = |line: &&Message| words.language_of(&line.id) == LANGUAGE;
    let others = lines.iter().filter(|line| !is_recorded(line));
    let said: Vec<String> = others.map(|line| words.paragraph(line)).collect();
    (!said.is_empty()).then(|| Aloud {
        language: words.language(),
        words: said.join("\n"),
    })
}

/// The id of a message with the values that it takes; a telephone number, which is a phrase of its own, is none of them.
fn key_of(words: &Catalog, line: &Message) -> String {
    let takes = words.placeables_of(&line.id).arguments;
    let values = line.args.iter().filter_map(|(name, value)| {
        let value = match value {
            _ if [AMBULANCE, POISON].contains(name) || !takes.contains(*name) => return None,
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Message(message) => key_of(words, message),
            Arg::List(_) => return None,
        };
        Some(format!(":{value}"))
    });
    values.fold(line.id.clone().into_owned(), |key, value| key + &value)
}

/// Every phrase that the voice can have to say, for every country and profile, by its key.
#[must_use]
pub fn every_phrase(content: &Content) -> BTreeMap<String, String> {
    let mut lines = Vec::new();
    for (id, row) in content.protocol.questions.iter() {
        let question = messages::question(&content.protocol, id);
        for detail in &row.details {
            let own = detail.headline.as_deref();
            lines.extend(own.map(|own| question.attribute(own)));
            lines.push(question.attribute(&detail.line));
        }
        if row.details.is_empty() {
            lines.push(question.attribute("detail"));
        }
        lines.push(question);
    }
    let beside = only_beside(&content.protocol);
    for (id, card) in content.protocol.cards.iter() {
        if card.table != CardTable::M && !beside.contains(&id) {
            let others = card.words_in_place().map(|name| messages::card_words(name));
            for card in std::iter::once(messages::card(&content.protocol, id)).chain(others) {
                lines.push(card.attribute("detail"));
                lines.push(card);
            }
        }
    }
    let cpr = &content.protocol.cpr;
    let counted = [
        cpr.push_card,
        cpr.breath_card,
        cpr.child.push_card,
        cpr.child.breath_card,
    ];
    lines.extend(counted.map(|card| display(&content.protocol, card)));
    let sound = &content.protocol.sound;
    lines.extend(sound.cues.lines().cloned().map(Message::named));
    let count = |count: &u32| message!("voice-count", number = u64::from(*count));
    lines.extend(sound.counts.iter().map(count));
    lines.extend([
        message!("beat-weak"),
        message!("check-title"),
        message!("voice-check"),
    ]);
    let unnamed = || message!("your-ambulance");
    let mut numbers: Vec<Arg> = vec![unnamed().into()];
    let regions = content.regions.all().iter();
    numbers.extend(regions.map(|region| region.ambulance.clone().into()));
    let mut poison_lines = vec![String::new()];
    let regions = content.regions.all().iter();
    poison_lines.extend(
        regions.filter_map(|region| region.poison.as_ref().map(|line| line.number.clone())),
    );
    let mut said = BTreeMap::new();
    for line in lines {
        for (_, profile) in content.protocol.profiles.iter() {
            let line = line
                .clone()
                .with("seconds", profile.weak_breaths.every / 1000)
                // Said when the dose falls due; later minutes have no clip, and stand on the screen alone.
                .with("minutes", profile.dose.due / 60_000);
            for number in &numbers {
                let line = line.clone().with(AMBULANCE, number.clone());
                for poison in &poison_lines {
                    let has_poison = if poison.is_empty() { "no" } else { "yes" };
                    let line = line.clone().with(POISON, poison.as_str());
                    let line = line.with("has_poison", has_poison);
                    let all = phrases(&content.words, &line).into_iter();
                    said.extend(all.map(|phrase| (phrase.key, phrase.text)));
                }
            }
        }
    }
    said
}

/// The cards that stand beside what is in front, and never are: nobody has to say them.
fn only_beside(protocol: &Protocol) -> Vec<CardId> {
    let cpr = &protocol.cpr;
    let mut cards = vec![
        cpr.breath_card,
        cpr.child.breath_card,
        cpr.repeat_card,
        cpr.recovered_card,
    ];
    for (_, question) in protocol.questions.iter() {
        let call = question.cards.iter();
        cards.extend(call.flat_map(|cards| cards.show.iter().skip(1).copied()));
    }
    cards
}

/// The line of a card that is read from the other end of a room, and said at its cue.
#[must_use]
pub fn display(protocol: &Protocol, card: CardId) -> Message {
    messages::card(protocol, card).attribute("display")
}
