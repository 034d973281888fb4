//! Every scene of the vignettes leads where the protocol says.

use overdose_core::content::Content;
use overdose_protocol::definition::{Answer, Answers};
use overdose_protocol::engine::assess;
use serde_json::Value;

pub fn scenes() -> Vec<Value> {
    serde_json::from_str(include_str!("../vignettes.json")).expect("vignettes are JSON")
}

pub fn answers(scene: &Value) -> Answers {
    let protocol = &Content::embedded().expect("embedded content").protocol;
    scene["answers"].as_object().unwrap().iter().fold(
        Answers::BLANK,
        |answers, (question, answer)| {
            answers.with(
                protocol.questions.find(question).expect("a known question"),
                Answer::find(answer.as_str().unwrap()).expect("a known answer"),
            )
        },
    )
}

#[test]
fn every_scene_has_its_outcome() {
    let protocol = &Content::embedded()
        .unwrap_or_else(|error| panic!("{error}"))
        .protocol;
    for scene in scenes() {
        let previous = scene["previous"]
            .as_str()
            .map(|id| protocol.outcomes.find(id).unwrap());
        let found = assess(protocol, previous, answers(&scene)).outcome;
        let found = &protocol.outcomes.get(found).name;
        assert_eq!(
            found,
            scene["outcome"].as_str().unwrap(),
            "{}: {}",
            scene["id"],
            scene["scene"]
        );
    }
}
