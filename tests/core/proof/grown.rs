//! The protocol with more signs than it has, each with its row of the decision list, for what must hold and last however many there are.

use overdose_protocol::definition::{Protocol, ProtocolError};

/// Where signs can be added: what they lead to, the rule of their rows, and the question and row before which they stand.
const PLACES: [(&str, &str, &str, &str); 3] = [
    (
        "awake_breathing_badly",
        "R4",
        "drowsy_or_confused",
        r#"{ "drowsy_or_confused": "danger" }"#,
    ),
    (
        "awake_danger_signs",
        "R5",
        "higher_risk",
        r#"{ "higher_risk": "danger" }"#,
    ),
    ("high_risk", "R6", "", "{}"),
];

/// The protocol of these files with so many more signs, spread over the outcomes that signs lead to.
pub fn grown(
    signs: usize,
    read: impl Fn(&str) -> Result<String, String>,
) -> Result<Protocol, ProtocolError> {
    Protocol::parse(|file| {
        let mut text = read(file)?;
        for number in 0..signs {
            let (outcome, rule, question, row) = PLACES[number % PLACES.len()];
            let id = format!("sign_{number}");
            match file {
                "questions.json" => {
                    let sign = format!(
                        r#"{{ "id": "{id}", "number": "S{number}", "role": {{ "sign_of": "{outcome}" }}, "danger": "yes", "sources": ["DES"] }}"#
                    );
                    let before = format!("{{\n    \"id\": \"{question}\"");
                    text = if question.is_empty() {
                        format!("{}, {sign} ]", text.trim_end().trim_end_matches(']'))
                    } else {
                        text.replacen(&before, &format!("{sign}, {before}"), 1)
                    };
                }
                "decisions.json" => {
                    let (start, end) = text
                        .split_once(&format!("\"when\": {row}"))
                        .ok_or("no such row")?;
                    let (above, head) = start.rsplit_once('\n').ok_or("no line")?;
                    text = format!(
                        "{above}\n{{ \"rule\": \"{rule}\", \"when\": {{ \"{id}\": \"danger\" }}, \"outcome\": \"{outcome}\" }},\n{head}\"when\": {row}{end}"
                    );
                }
                "outcomes.json" if question.is_empty() => {
                    let given = r#""assume": { "#;
                    text = text.replacen(given, &format!("{given}\"{id}\": \"no\", "), 1);
                }
                _ => {}
            }
        }
        Ok(text)
    })
}
