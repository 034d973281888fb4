//! The JSON Schemas of the protocol files. Most are derived from the types; those of what is read by hand stand here.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};

use super::{
    Actions, Answer, Answers, Card, CardId, CountryCode, Cpr, CprFile, Decision, DrugId, Match,
    Notes, Outcome, OutcomeId, Profile, ProfileId, Question, QuestionId, SoundRules, Source,
    SourceId, Table, Timers, When,
};

/// The schema of each of the [`FILES`](super::FILES).
#[must_use]
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("questions.json", schema_for!(Table<QuestionId, Question>)),
        ("decisions.json", schema_for!(Vec<Decision>)),
        ("outcomes.json", schema_for!(Table<OutcomeId, Outcome>)),
        ("cards.json", schema_for!(Table<CardId, Card>)),
        ("profiles.json", schema_for!(Table<ProfileId, Profile>)),
        ("timers.json", schema_for!(Timers)),
        ("cpr.json", schema_for!(Cpr)),
        ("sound.json", schema_for!(SoundRules)),
        ("actions.json", schema_for!(Actions)),
        ("notes.json", schema_for!(Notes)),
        ("sources.json", schema_for!(Table<SourceId, Source>)),
    ]
}

/// An id: any text here. Whoever knows the content says which there are.
macro_rules! ids {
    ($($id:ident: $description:literal),* $(,)?) => {
        $(impl JsonSchema for $id {
            fn schema_name() -> Cow<'static, str> {
                stringify!($id).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "description": $description })
            }
        })*
    };
}

ids! {
    QuestionId: "The id of a question in questions.json.",
    OutcomeId: "The id of an outcome in outcomes.json.",
    CardId: "The id of a card in cards.json.",
    ProfileId: "The id of a profile in profiles.json.",
    SourceId: "The id of a source in sources.json.",
    CountryCode: "The two-letter code of a country in regions.json.",
    DrugId: "One of the drugs in notes.json.",
}

/// A type that is written as another one is.
macro_rules! written_as {
    ($($type:ty, $name:literal: $as:ty;)*) => {
        $(impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                <$as>::json_schema(generator)
            }
        })*
    };
}

written_as! {
    Answers, "Answers": ByQuestion<Answer>;
    When, "When": ByQuestion<Match>;
    Cpr, "Cpr": CprFile;
}

/// An object with the ids of questions for names.
struct ByQuestion<T>(std::marker::PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ByQuestion<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("ByQuestion{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<QuestionId>(),
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

impl<K, T: JsonSchema> JsonSchema for Table<K, T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}Table", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "array",
            "items": generator.subschema_for::<T>(),
            "minItems": 1,
            "maxItems": u16::MAX,
        })
    }
}
