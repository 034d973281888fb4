//! The messages of the English catalog as the compiler knows them: `message!` with an id or an argument that is not there does not build.

/// Each message with its arguments, both in alphabetical order.
const KNOWN: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A message of the program by its id, with values for exactly the arguments that the English catalog has there. An argument that
/// stands alone takes the variable of its name.
///
/// ```
/// use overdose_core::{content::Content, message};
///
/// let number = "911";
/// let words = &Content::embedded()?.words;
/// assert_eq!(words.text(&message!("call-number", number)), "CALL 911 NOW");
/// # Ok::<(), &overdose_protocol::definition::ProtocolError>(())
/// ```
///
/// ```compile_fail
/// let line = overdose_core::message!("call-nobody");
/// ```
///
/// ```compile_fail
/// let line = overdose_core::message!("call-number");
/// ```
#[macro_export]
macro_rules! message {
    (@value $name:ident) => { $name };
    (@value $name:ident $value:expr) => { $value };
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::locale::Message::from($crate::message_id!($id $(, $name)*))
            $(.with(stringify!($name), $crate::message!(@value $name $($value)?)))*
    };
}

/// The id of a message, for tables of messages, with the names of the arguments that it takes.
#[macro_export]
macro_rules! message_id {
    ($id:literal $(, $name:ident)* $(,)?) => {
        const {
            assert!(
                $crate::locale::is_known($id, &[$(stringify!($name)),*]),
                concat!("the English catalog has no message \"", $id, "\" with just these arguments"),
            );
            $crate::locale::MessageId::known($id)
        }
    };
}

/// Whether the English catalog has a message that takes exactly these arguments, each named once. It is asked while the program is
/// built, and its table is no part of the program.
#[must_use]
pub const fn is_known(id: &str, arguments: &[&str]) -> bool {
    let mut rows = KNOWN;
    while let Some(last) = rows.len().checked_sub(1) {
        let (before, from) = rows.split_at(last / 2);
        let Some(((known, takes), after)) = from.split_first() else {
            return false;
        };
        match order(id.as_bytes(), known.as_bytes()) {
            0 => return takes.len() == arguments.len() && all_among(takes, arguments),
            ..0 => rows = before,
            1.. => rows = after,
        }
    }
    false
}

const fn all_among(mut names: &[&str], others: &[&str]) -> bool {
    while let Some((first, rest)) = names.split_first() {
        if !is_among(first, others) {
            return false;
        }
        names = rest;
    }
    true
}

const fn is_among(name: &str, mut names: &[&str]) -> bool {
    while let Some((first, rest)) = names.split_first() {
        if order(name.as_bytes(), first.as_bytes()) == 0 {
            return true;
        }
        names = rest;
    }
    false
}

/// Below 0, 0 or above 0, as the first text stands before, with or after the second.
const fn order(mut a: &[u8], mut b: &[u8]) -> i32 {
    loop {
        match (a.split_first(), b.split_first()) {
            (None, None) => return 0,
            (None, Some(_)) => return -1,
            (Some(_), None) => return 1,
            (Some((x, rest_a)), Some((y, rest_b))) => {
                if *x != *y {
                    return *x as i32 - *y as i32;
                }
                (a, b) = (rest_a, rest_b);
            }
        }
    }
}
