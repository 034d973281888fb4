//! What a file says of several questions: a JSON object in the order in which it was written.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::ids::{Key, QuestionId};
use super::names;

/// Questions, each with what is said of it; none stands twice.
#[derive(Debug)]
pub struct Pairs<T>(pub Vec<(QuestionId, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object of question ids and words")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
                let mut pairs: Vec<(QuestionId, T)> = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    let index = names::find("question", &name).map_err(A::Error::custom)?;
                    let question = QuestionId::from_index(index);
                    if pairs.iter().any(|(known, _)| *known == question) {
                        return Err(A::Error::custom(format!("\"{name}\" stands twice")));
                    }
                    pairs.push((question, map.next_value()?));
                }
                Ok(Pairs(pairs))
            }
        }

        input.deserialize_map(InOrder(PhantomData))
    }
}
