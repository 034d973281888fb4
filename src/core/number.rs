//! What could be taken for a number to ring: practice shows none, whoever wrote its words.

/// The digits that could be taken for one: three or more, whatever stands between them that is no letter.
pub fn number_to_ring(words: &str) -> Option<String> {
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect();
    let mut numbers = words.split(char::is_alphabetic).map(digits);
    numbers.find(|number: &String| number.len() >= 3)
}

#[cfg(test)]
mod tests {
    use super::number_to_ring;

    #[test]
    fn three_digits_are_a_number_to_ring_whatever_stands_between_them() {
        for words in [
            "Call 911",
            "9-1-1",
            "9:1:1",
            "9, 1 and 1 1 2",
            "0 / 15",
            "1_1_2 ",
        ] {
            assert!(number_to_ring(words).is_some(), "{words}");
        }
        for words in ["", "Room 12", "1 of 2, or 2 of 3", "12 Bell Road, floor 9"] {
            assert_eq!(number_to_ring(words), None, "{words}");
        }
        assert_eq!(number_to_ring("Ring 9:1:1 now").as_deref(), Some("911"));
    }
}
