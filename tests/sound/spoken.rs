//! Words as the voice speaks them in English: numbers in words, nothing in capitals, nothing in brackets.

/// A phrase as it is spoken; a telephone number digit by digit.
pub fn say(key: &str, text: &str) -> String {
    if key.starts_with("number/") {
        digits(text)
    } else {
        spoken(text)
    }
}

/// The name of the file of a phrase: its words with hyphens between them. Other words are another file.
pub fn file(said: &str) -> String {
    let words = said.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

/// Words as they are spoken: numbers in words, nothing in capitals, nothing in brackets.
fn spoken(text: &str) -> String {
    let shouted = !text.chars().any(char::is_lowercase);
    let text = if shouted {
        sentence(&text.to_lowercase())
    } else {
        text.to_owned()
    };
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let mut said = String::new();
    for word in text.replace('(', ", ").replace(')', "").split_whitespace() {
        let number: String = word.chars().take_while(char::is_ascii_digit).collect();
        let rest = word.get(number.len()..).unwrap_or_default();
        let word = number.parse().ok().and_then(number_words);
        let word = word.unwrap_or(number) + rest;
        let joined = word.starts_with(',') || said.is_empty();
        said.push_str(if joined { "" } else { " " });
        said.push_str(&word);
    }
    if shouted { sentence(&said) } else { said }
}

/// The same with a capital letter at its beginning.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// A telephone number, digit by digit; one that nobody keeps in mind whole is said in the groups that it is printed in.
fn digits(number: &str) -> String {
    const LONG: usize = 7;
    let count = number.chars().filter(char::is_ascii_digit).count();
    let group = |group: &str| {
        let digits = group.chars().filter_map(|digit| digit.to_digit(10));
        let words: Vec<String> = digits.filter_map(number_words).collect();
        words.join(" ")
    };
    if count < LONG {
        return group(number);
    }
    let groups = number.split(|letter: char| !letter.is_ascii_digit());
    let groups: Vec<String> = groups.map(group).collect();
    let groups: Vec<String> = groups
        .into_iter()
        .filter(|group| !group.is_empty())
        .collect();
    groups.join(", ")
}

/// A number in English words; none from a hundred on, which no line says.
fn number_words(number: u32) -> Option<String> {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let number = usize::try_from(number).ok()?;
    if let Some(word) = ONES.get(number) {
        return Some((*word).to_owned());
    }
    let tens = TENS.get(number / 10 - 2)?;
    Some(match number % 10 {
        0 => (*tens).to_owned(),
        ones => format!("{tens} {}", ONES.get(ones)?),
    })
}

#[test]
fn numbers_are_spoken_as_words() {
    for (number, words) in [
        (0, "zero"),
        (19, "nineteen"),
        (20, "twenty"),
        (30, "thirty"),
    ] {
        assert_eq!(number_words(number).as_deref(), Some(words));
    }
    assert_eq!(number_words(42).as_deref(), Some("forty two"));
    assert_eq!(number_words(100), None);
    assert_eq!(digits("0 10177"), "zero one zero one seven seven");
    assert_eq!(
        digits("1-800-222-1222"),
        "one, eight zero zero, two two two, one two two two"
    );
}

#[test]
fn what_is_shouted_on_the_screen_is_not_spelt_out() {
    assert_eq!(spoken("2 SMALL BREATHS"), "Two small breaths");
    assert_eq!(
        spoken("Have naloxone (Narcan)? Give one dose."),
        "Have naloxone, Narcan? Give one dose."
    );
    assert_eq!(spoken("SWAP HELPERS NOW"), "Swap helpers now");
}
