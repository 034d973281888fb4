//! Rows as a spreadsheet opens them and saves them: RFC 4180, and the mark by which it knows that they are UTF-8.

/// What a file of rows begins with where a spreadsheet opens it.
pub const MARK: &str = "\u{feff}";

/// What stands between the cells of a row. Which one a spreadsheet takes without asking depends on how its country writes numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Separator {
    /// As RFC 4180 has it.
    #[default]
    Comma,
    /// Where the comma stands in numbers.
    Semicolon,
    /// Which needs no asking in most of them.
    Tab,
}

impl Separator {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The word on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }

    /// The one that stands most often in a line; the comma where none does.
    fn of(line: &str) -> Self {
        let count = |separator: &Self| line.matches(separator.sign()).count();
        let others = [Self::Tab, Self::Semicolon, Self::Comma];
        others.into_iter().max_by_key(count).unwrap_or_default()
    }
}

/// A row, with its end. A cell that a spreadsheet would take for a formula is given as text.
#[must_use]
pub fn row<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    row_with(Separator::Comma, cells)
}

/// A row with this between its cells.
#[must_use]
pub fn row_with<T: AsRef<str>>(separator: Separator, cells: impl IntoIterator<Item = T>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|it| cell(it.as_ref())).collect();
    let mut between = [0; 4];
    cells.join(separator.sign().encode_utf8(&mut between)) + "\r\n"
}

fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t']) && text.parse::<f64>().is_err();
    let text = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    let is_split = text.contains(['"', ',', ';', '\t', '\n', '\r']);
    if is_split || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// The rows of a text as a spreadsheet saves it, each with the line on which it begins, counted from 1. What stands between cells is
/// found in the first line. A row in which nothing stands is passed over.
#[must_use]
pub fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    let between = Separator::of(text.lines().next().unwrap_or_default()).sign();
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let (mut line, mut begins, mut is_quoted) = (1, 1, false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        line += usize::from(sign == '\n');
        match sign {
            '"' if is_quoted && signs.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if is_quoted || cell.is_empty() => is_quoted = !is_quoted,
            _ if is_quoted => cell.push(sign),
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push((begins, std::mem::take(&mut row)));
                begins = line;
            }
            _ if sign == between => row.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    row.push(cell);
    rows.push((begins, row));
    rows.retain(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
    rows
}

#[cfg(test)]
mod tests {
    use super::{MARK, Separator, row, row_with, rows};

    #[test]
    fn cells_are_quoted_where_they_have_to_be_and_no_formula_is_one() {
        let cells = ["a", "b, c", "say \"x\"", "=1+1", "-3", "1;2"];
        let expected = "a,\"b, c\",\"say \"\"x\"\"\",'=1+1,-3,\"1;2\"\r\n";
        assert_eq!(row(cells), expected);
    }

    #[test]
    fn what_was_written_is_read_again_whatever_stands_between_cells() {
        let cells = ["a", "b, c; d", "say \"x\"", "", "two\nlines", "tab\there"];
        for separator in Separator::ALL {
            let text = MARK.to_owned()
                + &row_with(separator, ["1", "2", "3", "4", "5", "6"])
                + &row_with(separator, cells)
                + &row_with(separator, ["last"]);
            let read = rows(&text);
            let lines: Vec<usize> = read.iter().map(|(line, _)| *line).collect();
            assert_eq!(lines, [1, 2, 4], "{separator:?}");
            let second = read.get(1).map(|(_, row)| row.as_slice());
            assert_eq!(second, Some(&cells.map(str::to_owned)[..]), "{separator:?}");
        }
    }

    #[test]
    fn rows_end_as_each_system_ends_a_line_and_empty_ones_are_passed_over() {
        let read = rows("a,b\n1,2\r\n,\r\n\r\n3,4");
        let rows: Vec<String> = read.iter().map(|(_, row)| row.join("|")).collect();
        assert_eq!(rows, ["a|b", "1|2", "3|4"]);
    }
}
