//! `learn`: what the program teaches, each statement with what it rests on.

use overdose_core::content::Content;
use overdose_core::learn::{self, Form, Statement, Topic};
use overdose_protocol::region::Region;

use super::{DONE, Exit, output};

/// Prints every statement, or those that hold a word; for all countries, each with its code, as whoever checks them needs it.
pub fn run(content: &Content, word: Option<&str>) -> Exit {
    let wanted = word.map(str::to_lowercase).unwrap_or_default();
    let mut text = String::new();
    for topic in learn::topics()? {
        let (mut rows, mut general) = (Vec::new(), Vec::new());
        for region in regions(content, topic) {
            for fact in topic.facts(&content.protocol, region) {
                let said: Vec<String> = fact
                    .lines
                    .iter()
                    .map(|line| content.words.paragraph(line))
                    .collect();
                let sources = learn::sources(&content.protocol, &fact.sources);
                let sources = sources.map_or_else(String::new, |line| content.words.text(&line));
                let gap = match fact.form {
                    Form::Words => " ",
                    Form::Chart(_) | Form::Note => "\n      ",
                };
                let row = format!("{}\n      [{sources}]\n", said.join(gap));
                let is_general = general.contains(&row);
                match region {
                    Some(region) if !is_general => rows.push(format!("  {}: {row}", region.code)),
                    Some(_) => {}
                    None => {
                        rows.push(format!("  {row}"));
                        general.push(row);
                    }
                }
            }
        }
        rows.retain(|row| row.to_lowercase().contains(&wanted));
        if !rows.is_empty() {
            let title = content.words.text(&topic.title());
            text.extend([title.as_str(), "\n", &rows.concat(), "\n"]);
        }
    }
    output::print(text, DONE)
}

/// Every country that a topic says something of its own about, and none.
fn regions<'a>(content: &'a Content, topic: &Topic) -> Vec<Option<&'a Region>> {
    let statements = || topic.statements.iter();
    let lines = statements().any(|it| *it == Statement::Lines);
    let named = |region: &&Region| lines || statements().any(|it| it.names(&region.code));
    let regions = content.regions.all().iter().filter(named).map(Some);
    std::iter::once(None).chain(regions).collect()
}
