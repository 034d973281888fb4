//! Rows as a spreadsheet opens them: RFC 4180, and the mark by which it knows that they are UTF-8.

/// What a file of rows begins with where a spreadsheet opens it.
pub const MARK: &str = "\u{feff}";

/// A row, with its end. A cell that a spreadsheet would take for a formula is given as text.
#[must_use]
pub fn row<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|it| cell(it.as_ref())).collect();
    cells.join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t']) && text.parse::<f64>().is_err();
    let text = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', ';', '\n', '\r']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn cells_are_quoted_where_they_have_to_be_and_no_formula_is_one() {
        let cells = ["a", "b, c", "say \"x\"", "=1+1", "-3", "1;2"];
        let expected = "a,\"b, c\",\"say \"\"x\"\"\",'=1+1,-3,\"1;2\"\r\n";
        assert_eq!(row(cells), expected);
    }
}
