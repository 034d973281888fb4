//! Writes the tables: as CSV, or as a page.

use std::fmt::Write;

use super::{Table, Words};
use crate::content::{self, Content};
use crate::csv;
use crate::locale::Direction;
use crate::message;

/// How the page looks: plain, and on paper with its headings on each sheet.
const STYLE: &str = "body{font-family:sans-serif;margin:1.5em;line-height:1.35}\
table{border-collapse:collapse;width:100%;margin-bottom:2em;font-size:.85em}\
caption{text-align:start;font-weight:bold;padding:.4em 0}\
th,td{border:1px solid #777;padding:.3em .5em;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
thead{display:table-header-group;background:#eee}tr{break-inside:avoid}\
@media print{@page{size:landscape}body{margin:0;font-size:9pt}section{break-before:page}}";

/// All tables in one, as RFC 4180 has it. The first column says of which table a row is; the first row of each has its headings.
#[must_use]
pub fn csv(tables: &[Table]) -> String {
    let width = tables.iter().map(|table| table.heads.len()).max();
    let width = width.unwrap_or_default();
    let mut text = String::new();
    for table in tables {
        for row in std::iter::once(&table.heads).chain(&table.rows) {
            let cells = (0..width).map(|column| row.get(column).map_or("", String::as_str));
            text.push_str(&csv::row(std::iter::once(table.id).chain(cells)));
        }
    }
    text
}

/// All tables as a page that needs nothing beside itself.
#[must_use]
pub fn html(content: &Content, tables: &[Table]) -> String {
    let words = Words(content);
    let title = escaped(&words.text("table-title"));
    let direction = match content.words.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let language = content::LANGUAGE;
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
    if content.folder.is_none() {
        let digest = message!("table-digest", digest = content::digest());
        let _ = writeln!(page, "<p>{}</p>", escaped(&content.words.text(&digest)));
    }
    page.push_str("<ul>\n");
    for table in tables {
        let _ = writeln!(
            page,
            "<li><a href=\"#{}\">{}</a></li>",
            table.id,
            escaped(&table.title)
        );
    }
    page.push_str("</ul>\n");
    for table in tables {
        section(&mut page, table);
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn section(page: &mut String, table: &Table) {
    let (id, title) = (table.id, escaped(&table.title));
    let _ = writeln!(
        page,
        "<section id=\"{id}\">\n<h2>{title}</h2>\n<table>\n<caption>{title}</caption>"
    );
    page.push_str("<thead><tr>");
    for head in &table.heads {
        let _ = write!(page, "<th scope=\"col\">{}</th>", escaped(head));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        page.push_str("<tr>");
        for (column, text) in row.iter().enumerate() {
            let text = escaped(text);
            let _ = match column {
                0 => write!(page, "<th scope=\"row\">{text}</th>"),
                _ => write!(page, "<td>{text}</td>"),
            };
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</section>\n");
}

/// Text that means nothing to a page.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
