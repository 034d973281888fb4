//! How fields are written that are not written as they are kept: lengths of time in seconds, and what a row rests on.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::ids::SourceId;
use crate::time::Millis;

/// A length of time.
pub fn seconds<'de, D: Deserializer<'de>>(input: D) -> Result<Millis, D::Error> {
    Ok(Millis::from(u32::deserialize(input)?) * 1000)
}

/// A length of time, or none.
pub fn maybe_seconds<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Millis>, D::Error> {
    let seconds = Option::<u32>::deserialize(input)?;
    Ok(seconds.map(|seconds| Millis::from(seconds) * 1000))
}

/// The length of a timer.
pub fn timer<'de, D: Deserializer<'de>>(input: D) -> Result<Millis, D::Error> {
    match seconds(input)? {
        0 => Err(D::Error::custom("a timer of 0 seconds never ends")),
        millis => Ok(millis),
    }
}

/// At least one source.
pub fn sources<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<SourceId>, D::Error> {
    let sources = Vec::deserialize(input)?;
    if sources.is_empty() {
        return Err(D::Error::custom(
            "\"sources\" is empty: name at least one source",
        ));
    }
    Ok(sources)
}
