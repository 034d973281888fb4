//! The tables for a reviewer: whole, well-formed, and made from the data alone.

use overdose_core::content::Content;
use overdose_core::table::{TableFormat, csv, html, tables};
use overdose_protocol::definition::Named;

fn content() -> &'static Content {
    Content::embedded().unwrap()
}

/// The records of a CSV, as RFC 4180 has them.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => {
                assert!(
                    is_quoted || cell.is_empty(),
                    "a quotation mark inside {cell}"
                );
                is_quoted = !is_quoted;
            }
            ',' if !is_quoted => record.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted => {
                assert_eq!(letters.next(), Some('\n'));
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            _ => {
                assert!(is_quoted || letter != '\n', "a line that ends without \\r");
                cell.push(letter);
            }
        }
    }
    assert!(
        !is_quoted && record.is_empty() && cell.is_empty(),
        "it ends in a record"
    );
    records
}

/// The ids of the rows of each file that has rows with ids.
fn ids() -> Vec<(&'static str, Vec<&'static str>)> {
    let protocol = &content().protocol;
    vec![
        (
            "questions",
            protocol
                .questions
                .iter()
                .map(|(_, row)| row.name())
                .collect(),
        ),
        (
            "outcomes",
            protocol
                .outcomes
                .iter()
                .map(|(_, row)| row.name())
                .collect(),
        ),
        (
            "cards",
            protocol.cards.iter().map(|(_, row)| row.name()).collect(),
        ),
        (
            "profiles",
            protocol
                .profiles
                .iter()
                .map(|(_, row)| row.name())
                .collect(),
        ),
        (
            "sources",
            protocol.sources.iter().map(|(_, row)| row.name()).collect(),
        ),
        (
            "timers",
            protocol
                .timers
                .named()
                .iter()
                .map(|(name, _)| *name)
                .collect(),
        ),
    ]
}

#[test]
fn the_csv_has_each_row_of_each_file() {
    let records = records(&TableFormat::Csv.write(content()));
    let width = records[0].len();
    assert!(records.iter().all(|record| record.len() == width));
    for (table, ids) in ids() {
        let rows: Vec<&str> = records
            .iter()
            .filter(|record| record[0] == table)
            .map(|record| record[1].as_str())
            .collect();
        assert_eq!(rows[1..], ids, "{table}");
    }
    let of = |table: &str| records.iter().filter(|record| record[0] == table).count() - 1;
    let protocol = &content().protocol;
    assert_eq!(of("decisions"), protocol.decisions.rows().len());
    assert_eq!(
        of("notes"),
        protocol.notes.notes.len() + protocol.notes.aftercare.len()
    );
    assert!(of("flow") >= 2 * protocol.questions.len());
    let card = records.iter().find(|record| record[1] == "A3").unwrap();
    assert_eq!(card[3], "Lay them flat. Tilt the head back. Lift the chin.");
    let all = tables(content());
    let cells = all
        .iter()
        .flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    for (table, row) in cells {
        assert_eq!(row.len(), table.heads.len(), "{}: {row:?}", table.id);
        for cell in row {
            assert!(!cell.contains("{$") && !cell.contains("{ $"), "{cell}");
            assert!(!cell.starts_with("table-"), "there is no message {cell}");
        }
    }
    assert!(all.iter().all(|table| !table.title.starts_with("table-")));
    assert!(
        all.iter()
            .flat_map(|table| &table.heads)
            .all(|head| !head.starts_with("table-"))
    );
}

#[test]
fn a_cell_may_hold_anything() {
    let mut all = tables(content());
    let odd = "a \"quoted\", <b>bold</b> & 'x'\nline";
    all[0].rows[0][1] = odd.to_owned();
    assert_eq!(records(&csv(&all))[1][2], odd);
    let page = html(content(), &all);
    assert!(page.contains("a &quot;quoted&quot;, &lt;b&gt;bold&lt;/b&gt; &amp; &#39;x&#39;"));
    opened(&page);
}

/// Every opened tag is closed, in order; what was opened.
fn opened(page: &str) -> Vec<&str> {
    let (mut open, mut all) = (Vec::new(), Vec::new());
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a page");
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').expect("a tag that ends");
        rest = after;
        if tag.ends_with('/') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else {
            let name = tag.split(' ').next().unwrap();
            open.push(name);
            all.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new(), "left open");
    all
}

#[test]
fn the_page_is_well_formed_and_has_each_id() {
    let page = TableFormat::Html.write(content());
    let tags = opened(&page);
    for (_, ids) in ids() {
        for id in ids {
            let head = format!("<th scope=\"row\">{id}</th>");
            assert!(page.contains(&head), "{id}");
        }
    }
    let count = |name: &str| tags.iter().filter(|tag| **tag == name).count();
    let all = tables(content()).len();
    assert_eq!(
        (count("table"), count("caption"), count("h2")),
        (all, all, all)
    );
    assert_eq!((count("html"), count("h1"), count("script")), (1, 1, 0));
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"));
    // It needs nothing beside itself.
    for outside in ["src=", "<link", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_flowchart_names_each_question_outcome_and_decision() {
    let text = TableFormat::Mermaid.write(content());
    let protocol = &content().protocol;
    assert!(text.starts_with("flowchart TD\n"));
    for (_, row) in protocol.questions.iter() {
        assert!(
            text.contains(&format!("  question_{0}{{\"{0}: ", row.name)),
            "{}",
            row.name
        );
    }
    for (_, row) in protocol.outcomes.iter() {
        assert!(
            text.contains(&format!("  outcome_{0}[[\"{0}: ", row.name)),
            "{}",
            row.name
        );
    }
    for (row, number) in protocol.decisions.rows().iter().zip(1..) {
        for condition in &row.when.0 {
            let question = protocol.questions.get(condition.question).name();
            let edge = format!("  question_{question} -.->|");
            let found = text
                .lines()
                .any(|line| line.starts_with(&edge) && line.ends_with(&format!("| row_{number}")));
            assert!(found, "{question} to row {number}");
        }
        let outcome = protocol.outcomes.get(row.outcome).name();
        assert!(
            text.contains(&format!("  row_{number} -.-> outcome_{outcome}\n")),
            "row {number}"
        );
    }
    for (_, row) in protocol.outcomes.iter() {
        if let Some(colour) = row.colour {
            let opens = protocol.questions.get(colour.opens).name();
            let edge = format!("  outcome_{} -->|", row.name);
            let found = text.lines().any(|line| {
                line.starts_with(&edge) && line.ends_with(&format!("question_{opens}"))
            });
            assert!(found, "{opens}");
        }
    }
    // Frames are closed, and every node of an arrow is one that is named.
    let count = |begin: &str| {
        text.lines()
            .filter(|line| line.trim_start().starts_with(begin))
            .count()
    };
    assert_eq!(
        count("subgraph "),
        text.lines().filter(|line| line.trim() == "end").count()
    );
    for line in text
        .lines()
        .filter(|line| line.contains("-->") || line.contains("-.->"))
    {
        for node in [
            line.split_whitespace().next().unwrap(),
            line.split_whitespace().last().unwrap(),
        ] {
            let is_named = ["{", "[", "("]
                .iter()
                .any(|begin| text.contains(&format!("  {node}{begin}")));
            assert!(
                is_named || text.contains(&format!("subgraph {node}[")),
                "{node} in {line}"
            );
        }
    }
    for (_, profile) in protocol.profiles.iter() {
        let names = profile
            .order
            .iter()
            .map(|card| protocol.cards.get(*card).name());
        let names: Vec<&str> = names.collect();
        let frame = format!("cards_{}", profile.name().replace('-', "_"));
        for pair in names.windows(2) {
            let edge = format!(
                "    {frame}_cards_{} --> {frame}_cards_{}\n",
                pair[0], pair[1]
            );
            assert!(text.contains(&edge), "{edge}");
        }
    }
}
