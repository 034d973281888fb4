//! One line of `assess`: read straight into ids and answers, without keeping any of its text.

use std::fmt;

use overdose_core::message;
use overdose_protocol::definition::{Answer, Answers, OutcomeId, ProfileId, Protocol, QuestionId};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use crate::cli::words::say;

/// What one line asks.
pub struct Request {
    /// The profile; the default one where none is named.
    pub profile: ProfileId,
    /// The outcome before, if there was one.
    pub previous: Option<OutcomeId>,
    /// The answers.
    pub answers: Answers,
}

impl Request {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in one line.
    pub fn parse(protocol: &Protocol, line: &[u8]) -> Result<Self, String> {
        let line = std::str::from_utf8(line)
            .map_err(|error| say(message!("assess-utf8", number = error.valid_up_to())))?;
        if line.trim().is_empty() {
            return Err(say(message!("assess-empty")));
        }
        let mut input = serde_json::Deserializer::from_str(line);
        Object(protocol)
            .deserialize(&mut input)
            .and_then(|request| input.end().map(|()| request))
            .map_err(|error| plain(&error))
    }
}

/// The message of an error without the line, which is always the first of the text it was given.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((problem, _)) => say(message!("assess-column", problem, number = error.column())),
        None => text,
    }
}

/// Something unknown, cut short.
fn quoted(text: &str) -> String {
    const MAX_CHARS: usize = 40;
    let mut quoted: String = text.chars().take(MAX_CHARS).collect();
    if quoted.len() < text.len() {
        quoted.push_str("...");
    }
    format!("\"{quoted}\"")
}

struct Object<'p>(&'p Protocol);

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = Request;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Request, D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = Request;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object with \"answers\", and maybe \"profile\" and \"previous\"")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Request, A::Error> {
        let protocol = self.0;
        let (mut profile, mut previous, mut answers) = (None, None, None);
        while let Some(field) = map.next_key_seed(Word(Field::find))? {
            let twice = match field {
                Field::Profile => profile
                    .replace(map.next_value_seed(Maybe(|name: &str| {
                        let known = protocol.profiles.find(name);
                        known.ok_or_else(|| say(message!("assess-profile", said = quoted(name))))
                    }))?)
                    .is_some(),
                Field::Previous => previous
                    .replace(map.next_value_seed(Maybe(|name: &str| {
                        let known = protocol.outcomes.find(name);
                        known.ok_or_else(|| say(message!("assess-outcome", said = quoted(name))))
                    }))?)
                    .is_some(),
                Field::Answers => answers
                    .replace(map.next_value_seed(AnswersOf(protocol))?)
                    .is_some(),
            };
            if twice {
                let name = field.name();
                return Err(A::Error::custom(say(message!("assess-twice", name))));
            }
        }
        Ok(Request {
            profile: profile
                .flatten()
                .unwrap_or_else(|| protocol.profile_of(None)),
            previous: previous.flatten(),
            answers: answers.ok_or_else(|| A::Error::missing_field("answers"))?,
        })
    }
}

#[derive(Clone, Copy)]
enum Field {
    Profile,
    Previous,
    Answers,
}

impl Field {
    fn name(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Previous => "previous",
            Self::Answers => "answers",
        }
    }

    fn find(name: &str) -> Result<Self, String> {
        [Self::Profile, Self::Previous, Self::Answers]
            .into_iter()
            .find(|field| field.name() == name)
            .ok_or_else(|| say(message!("assess-field", said = quoted(name))))
    }
}

struct AnswersOf<'p>(&'p Protocol);

impl<'de> DeserializeSeed<'de> for AnswersOf<'_> {
    type Value = Answers;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Answers, D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for AnswersOf<'_> {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object of questions and answers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let protocol = self.0;
        let question = |name: &str| -> Result<QuestionId, String> {
            let known = protocol.questions.find(name);
            known.ok_or_else(|| say(message!("assess-question", said = quoted(name))))
        };
        let answer = |name: &str| {
            let known = Answer::find(name);
            known.ok_or_else(|| say(message!("assess-answer", said = quoted(name))))
        };
        let mut answers = Answers::BLANK;
        while let Some(question) = map.next_key_seed(Word(question))? {
            let answer = map.next_value_seed(Word(answer))?;
            if answers.get(question).is_some() {
                let name = protocol.questions.get(question).name.as_str();
                return Err(A::Error::custom(say(message!("assess-twice", name))));
            }
            answers = answers.with(question, answer);
        }
        Ok(answers)
    }
}

/// A text that must name something.
struct Word<F>(F);

impl<'de, T, F: FnOnce(&str) -> Result<T, String>> DeserializeSeed<'de> for Word<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<T, D::Error> {
        input.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> Result<T, String>> Visitor<'_> for Word<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an id in quotation marks")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}

/// A text that must name something, or null.
struct Maybe<F>(F);

impl<'de, T, F: FnOnce(&str) -> Result<T, String>> DeserializeSeed<'de> for Maybe<F> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
        input.deserialize_option(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> Result<T, String>> Visitor<'de> for Maybe<F> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an id in quotation marks, or null")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
        Word(self.0).deserialize(input).map(Some)
    }
}
