//! From a line on the screen to what the voice says: the very same words, numbers spoken, each phrase with a clip of its own.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::locale::{Arg, Catalog, Message};
use crate::{message, messages};
use overdose_protocol::definition::{CardId, CardTable, Protocol};

/// Stands around a telephone number in a text, so that it is read digit by digit and has a clip of its own.
const NUMBER: char = '\u{1}';

/// The argument that holds the ambulance number.
const AMBULANCE: &str = "ems";

/// What the voice says of a line, phrase by phrase. A telephone number is a phrase of its own: one clip of it serves all lines.
///
/// ```
/// use overdose_core::audio::phrases;
/// use overdose_core::content::Content;
/// use overdose_core::message;
///
/// let words = &Content::embedded()?.words;
/// let line = message!("card-A1", ems = "911");
/// assert_eq!(phrases(words, &line), ["Call", "nine one one", "now. Put the phone on speaker."]);
/// # Ok::<(), &overdose_protocol::definition::ProtocolError>(())
/// ```
#[must_use]
pub fn phrases(words: &Catalog, line: &Message) -> Vec<String> {
    let mut marked = line.clone();
    for (name, value) in &mut marked.args {
        if let (&mut AMBULANCE, Arg::Text(number)) = (name, value) {
            *number = format!("{NUMBER}{number}{NUMBER}");
        }
    }
    let text = words.text(&marked);
    let parts = text.split(NUMBER).enumerate();
    let spoken = parts.map(|(index, part)| match index % 2 {
        0 => spoken(part),
        _ => digits(part),
    });
    // What is left of a sentence after the number may be no more than its full stop.
    spoken
        .filter(|phrase| phrase.chars().any(char::is_alphanumeric))
        .collect()
}

/// The name of the clip of a phrase: its words with hyphens between them. Other words are another clip.
#[must_use]
pub fn clip(phrase: &str) -> String {
    let words = phrase.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

/// Every phrase that the voice can have to say, for every country and profile.
#[must_use]
pub fn every_phrase(content: &Content) -> BTreeSet<String> {
    let mut lines = Vec::new();
    for (id, _) in content.protocol.questions.iter() {
        lines.push(messages::question(&content.protocol, id));
    }
    let beside = only_beside(&content.protocol);
    for (id, card) in content.protocol.cards.iter() {
        if card.table != CardTable::M && !beside.contains(&id) {
            lines.push(messages::card(&content.protocol, id));
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
    let mut said = BTreeSet::new();
    for line in lines {
        for (_, profile) in content.protocol.profiles.iter() {
            let line = line
                .clone()
                .with("seconds", profile.weak_breaths.every / 1000)
                // Said when the dose falls due; later minutes have no clip, and stand on the screen alone.
                .with("minutes", profile.dose.due / 60_000);
            for number in &numbers {
                let line = line.clone().with(AMBULANCE, number.clone());
                said.extend(phrases(&content.words, &line));
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

/// Words as they are spoken: numbers in words, nothing in capitals, nothing in brackets.
fn spoken(text: &str) -> String {
    let shouted = !text.chars().any(char::is_lowercase);
    let text = if shouted {
        sentence(&text.to_lowercase())
    } else {
        text.to_owned()
    };
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let mut said = String::new();
    for word in text.replace('(', ", ").replace(')', "").split_whitespace() {
        let number: String = word.chars().take_while(char::is_ascii_digit).collect();
        let rest = word.get(number.len()..).unwrap_or_default();
        let word = number.parse().ok().and_then(number_words);
        let word = word.unwrap_or(number) + rest;
        let joined = word.starts_with(',') || said.is_empty();
        said.push_str(if joined { "" } else { " " });
        said.push_str(&word);
    }
    if shouted { sentence(&said) } else { said }
}

/// The same with a capital letter at its beginning.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// A telephone number, digit by digit.
fn digits(number: &str) -> String {
    let digits = number.chars().filter_map(|digit| digit.to_digit(10));
    let words: Vec<String> = digits.filter_map(number_words).collect();
    words.join(" ")
}

/// A number in English words; none from a hundred on, which no line says.
fn number_words(number: u32) -> Option<String> {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let number = usize::try_from(number).ok()?;
    if let Some(word) = ONES.get(number) {
        return Some((*word).to_owned());
    }
    let tens = TENS.get(number / 10 - 2)?;
    Some(match number % 10 {
        0 => (*tens).to_owned(),
        ones => format!("{tens} {}", ONES.get(ones)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spoken_as_words() {
        for (number, words) in [
            (0, "zero"),
            (19, "nineteen"),
            (20, "twenty"),
            (30, "thirty"),
        ] {
            assert_eq!(number_words(number).as_deref(), Some(words));
        }
        assert_eq!(number_words(42).as_deref(), Some("forty two"));
        assert_eq!(number_words(100), None);
        assert_eq!(digits("0 10177"), "zero one zero one seven seven");
    }

    #[test]
    fn what_is_shouted_on_the_screen_is_not_spelt_out() {
        assert_eq!(spoken("2 SMALL BREATHS"), "Two small breaths");
        assert_eq!(
            spoken("Have naloxone (Narcan)? Give one dose."),
            "Have naloxone, Narcan? Give one dose."
        );
        assert_eq!(spoken("SWAP HELPERS NOW"), "Swap helpers now");
    }
}
