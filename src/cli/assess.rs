//! `assess`: answers in, outcomes out, one JSON object a line, as fast as they come and in constant memory.

mod request;

use std::io::{self, BufRead, Read, Write};

use overdose_core::content::Content;
use overdose_core::message;
use overdose_protocol::definition::{Answer, Answers, Key, OutcomeId, ProfileId, Protocol};
use overdose_protocol::engine::{Assessment, assess};

use super::words::say;
use super::{DONE, Exit, FAILED, output};
use request::Request;

/// The longest line that is read, in bytes.
const MAX_BYTES: usize = 1 << 20;

/// Answers standard input on standard output.
pub fn run(content: &'static Content) -> Exit {
    let protocol = &content.protocol;
    let mut input = io::BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let answered = Answered::new(protocol);
    let mut line = Vec::new();
    let mut number: u64 = 0;
    let mut code = DONE;
    loop {
        // Somebody may be waiting for the answer before asking on.
        if input.buffer().is_empty()
            && let Err(error) = out.flush()
        {
            return output::finish(Err(error), code);
        }
        number += 1;
        let request = match read_line(&mut input, &mut line) {
            Ok(false) => break,
            Ok(true) if line.len() > MAX_BYTES => {
                Err(say(message!("assess-long", number = MAX_BYTES)))
            }
            Ok(true) => Request::parse(protocol, &line),
            Err(error) => {
                let _ = out.flush();
                let problem = error.to_string();
                return Err(say(message!("input-not-read", problem)).into());
            }
        };
        let written = match request {
            Ok(request) => out.write_all(answered.line(protocol, &request)),
            Err(problem) => {
                code = FAILED;
                write_error(&mut out, &problem, number)
            }
        };
        if written.is_err() {
            return output::finish(written, code);
        }
    }
    output::finish(out.flush(), code)
}

/// Reads the next line without its end, of one that is too long only a little more than may be read. Says whether there was one.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let most = MAX_BYTES as u64 + 1;
    let read = input.take(most).read_until(b'\n', line)?;
    if line.pop_if(|last| *last == b'\n').is_none() && line.len() > MAX_BYTES {
        input.skip_until(b'\n')?;
    }
    Ok(read > 0)
}

fn write_error(out: &mut impl Write, problem: &str, line: u64) -> io::Result<()> {
    out.write_all(b"{\"error\":")?;
    serde_json::to_writer(&mut *out, problem)?;
    writeln!(out, ",\"line\":{line}}}")
}

/// Every line that can be answered, written once: by profile, outcome and floor.
struct Answered {
    lines: Vec<Vec<u8>>,
    outcomes: usize,
}

impl Answered {
    fn new(protocol: &Protocol) -> Self {
        let mut lines = Vec::new();
        for profile in protocol.profiles.keys() {
            for outcome in protocol.outcomes.keys() {
                for floor in protocol.outcomes.keys() {
                    lines.push(written(protocol, profile, Assessment { outcome, floor }));
                }
            }
        }
        Self {
            lines,
            outcomes: protocol.outcomes.len(),
        }
    }

    fn line(&self, protocol: &Protocol, request: &Request) -> &[u8] {
        let found = assess(protocol, request.previous, request.answers);
        let place = (request.profile.index() * self.outcomes + found.outcome.index())
            * self.outcomes
            + found.floor.index();
        self.lines.get(place).map_or(&[], Vec::as_slice)
    }
}

fn written(protocol: &Protocol, profile: ProfileId, assessment: Assessment) -> Vec<u8> {
    let name = |outcome: OutcomeId| protocol.outcomes.get(outcome).name.as_str();
    let cards: Vec<&str> = assessment
        .cards(protocol, profile)
        .iter()
        .map(|card| protocol.cards.get(*card).name.as_str())
        .collect();
    let text = |value: &str| serde_json::Value::from(value).to_string();
    let line = format!(
        "{{\"outcome\":{},\"floor\":{},\"cards\":{}}}\n",
        text(name(assessment.outcome)),
        text(name(assessment.floor)),
        serde_json::Value::from(cards)
    );
    line.into_bytes()
}

/// What may be asked, about the first two questions, and the beginning of what is answered.
pub fn example(protocol: &Protocol) -> (String, String) {
    let questions = protocol.questions.keys();
    let (mut asked, mut answers) = (Vec::new(), Answers::BLANK);
    for (question, answer) in questions.zip([Answer::No, Answer::NotSure]) {
        let name = &protocol.questions.get(question).name;
        asked.push(format!("\"{name}\":\"{}\"", answer.name()));
        answers = answers.with(question, answer);
    }
    let found = assess(protocol, None, answers);
    let line = written(protocol, protocol.profile_of(None), found);
    let line = String::from_utf8_lossy(&line);
    let (head, cards) = line.split_once('[').unwrap_or_default();
    let first = cards.split(',').next().unwrap_or_default();
    (
        format!("{{\"answers\":{{{}}}}}", asked.join(",")),
        format!("{head}[{first},...]}}"),
    )
}
