//! What stands in a field of a site file, and what is wrong with what does not fit.

use crate::locale::Message;
use crate::{message, messages};
use serde_json::Value as Json;

use super::{Day, Field, FieldKind, SoundSetting};
use crate::content::{Content, Language};
use crate::preferences::Loudness;
use overdose_protocol::region::Region;

/// How much of something wrong is shown, in characters.
const SHOWN: usize = 32;

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A code, words or a number.
    Text(String),
    /// A day.
    Day(Day),
    /// Yes or no.
    Switch(bool),
    /// Codes of languages.
    Languages(Vec<String>),
    /// How loud it is.
    Sound(SoundSetting),
}

impl Value {
    /// The same as it stands in a file.
    #[must_use]
    pub fn json(&self) -> Json {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Day(day) => day.to_string().into(),
            Self::Switch(on) => (*on).into(),
            Self::Languages(codes) => codes.clone().into(),
            Self::Sound(sound) => sound.name().into(),
        }
    }

    /// The same in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => day.to_string(),
            Self::Switch(on) => if *on { "yes" } else { "no" }.to_owned(),
            Self::Languages(codes) => codes.join(","),
            Self::Sound(sound) => sound.name().to_owned(),
        }
    }

    /// What a field says, as somebody typed it; nothing where nothing was typed.
    ///
    /// # Errors
    ///
    /// Why it does not fit.
    pub fn typed(field: Field, text: &str, content: &Content) -> Result<Option<Self>, Message> {
        let text = text.trim();
        let json = match field.kind() {
            _ if text.is_empty() => return Ok(None),
            FieldKind::Switch => Json::from(text == "yes"),
            FieldKind::Languages => text.split(',').map(str::trim).collect(),
            _ => Json::from(text),
        };
        Self::read(field, &json, content)
    }

    /// What a field says; nothing where it is empty or `null`.
    ///
    /// # Errors
    ///
    /// Why it does not fit.
    pub(super) fn read(
        field: Field,
        json: &Json,
        content: &Content,
    ) -> Result<Option<Self>, Message> {
        if json.is_null() || json.as_str().is_some_and(|text| text.trim().is_empty()) {
            return Ok(None);
        }
        let kind = field.kind();
        let value = match kind {
            FieldKind::Switch => Self::Switch(json.as_bool().ok_or(message!("site-wrong-switch"))?),
            FieldKind::Languages => Self::Languages(languages(json)?),
            _ => {
                let text = json.as_str().ok_or(message!("site-wrong-text"))?.trim();
                Self::of_text(kind, text, content)?
            }
        };
        Ok(Some(value))
    }

    /// What of a field that is wrong still helps: the country that was meant, the address as far as it can be shown.
    pub(super) fn meant(field: Field, json: &Json, content: &Content) -> Option<Self> {
        let text = json.as_str()?;
        match field.kind() {
            FieldKind::Country => {
                country_called(text, content).map(|code| Self::Text(code.to_owned()))
            }
            FieldKind::Text(most) if field == Field::Address => fitted(text, most).map(Self::Text),
            _ => None,
        }
    }

    fn of_text(kind: FieldKind, text: &str, content: &Content) -> Result<Self, Message> {
        match kind {
            FieldKind::Country => match content.regions.find(text) {
                Some(region) => Ok(Self::Text(region.code.clone())),
                None => Err(match country_called(text, content) {
                    Some(code) => message!("site-wrong-country-near", said = show(text), code),
                    None => message!("site-wrong-country", said = show(text)),
                }),
            },
            FieldKind::Profile => match content.protocol.profiles.find(text) {
                Some(_) => Ok(Self::Text(text.to_owned())),
                None => Err(message!(
                    "site-wrong-profile",
                    said = show(text),
                    names = profiles(content)
                )),
            },
            FieldKind::Number(most) => number(text, most),
            FieldKind::Count => match text.parse::<u16>() {
                Ok(count) => Ok(Self::Text(count.to_string())),
                Err(_) => Err(message!("site-wrong-count", said = show(text))),
            },
            FieldKind::Day => Day::read(text)
                .map(Self::Day)
                .ok_or_else(|| message!("site-wrong-day", said = show(text))),
            FieldKind::Sound => SoundSetting::find(text).map(Self::Sound).ok_or_else(|| {
                message!(
                    "site-wrong-sound",
                    said = show(text),
                    names = SoundSetting::ALL.map(SoundSetting::name).to_vec()
                )
            }),
            FieldKind::Text(most) => fitting(text, most).map(|()| Self::Text(text.to_owned())),
            FieldKind::Switch | FieldKind::Languages => Err(message!("site-wrong-list")),
        }
    }
}

impl SoundSetting {
    /// Every way.
    pub(super) const ALL: [Self; 4] = [
        Self::On(Loudness::Full),
        Self::On(Loudness::Middle),
        Self::On(Loudness::Low),
        Self::Off,
    ];

    /// What it is called in a file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::On(loudness) => loudness.name(),
            Self::Off => "off",
        }
    }

    fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sound| sound.name() == name)
    }
}

/// The code of the country that goes by this name, or that people write so.
#[must_use]
pub fn country_called<'a>(name: &str, content: &'a Content) -> Option<&'a str> {
    let name = name.trim();
    let all = || content.regions.all().iter();
    let named = |region: &&Region| {
        let line = messages::country(&region.code);
        content.words.text(&line).to_lowercase() == name.to_lowercase()
    };
    let found = all().find(|region| region.is_called(name));
    let found = found.or_else(|| all().find(named));
    found.map(|region| region.code.as_str())
}

impl Field {
    /// What may stand in it, where there is little enough to go through, nothing at first; none where it is typed.
    #[must_use]
    pub fn choices(self, content: &Content) -> Vec<String> {
        let names = match self.kind() {
            FieldKind::Switch => return vec!["no".to_owned(), "yes".to_owned()],
            FieldKind::Sound => SoundSetting::ALL.map(SoundSetting::name).to_vec(),
            FieldKind::Profile => profiles(content),
            FieldKind::Languages => Language::all().iter().map(|it| it.tag()).collect(),
            FieldKind::Country
            | FieldKind::Text(_)
            | FieldKind::Number(_)
            | FieldKind::Count
            | FieldKind::Day => {
                return Vec::new();
            }
        };
        let names = std::iter::once("").chain(names);
        names.map(str::to_owned).collect()
    }
}

/// The ids of all profiles.
pub(super) fn profiles(content: &Content) -> Vec<&str> {
    let all = content.protocol.profiles.iter();
    all.map(|(_, profile)| profile.name.as_str()).collect()
}

fn languages(json: &Json) -> Result<Vec<String>, Message> {
    let wrong = || message!("site-wrong-list");
    let list = json.as_array().ok_or_else(wrong)?;
    let codes = list.iter().map(|code| code.as_str().ok_or_else(wrong));
    let codes = codes.collect::<Result<Vec<&str>, _>>()?;
    if codes.is_empty() {
        return Err(wrong());
    }
    if let Some(other) = codes.iter().find(|code| Language::find(code).is_none()) {
        return Err(message!("site-wrong-language", said = show(other)));
    }
    Ok(codes.into_iter().map(str::to_owned).collect())
}

fn number(text: &str, most: usize) -> Result<Value, Message> {
    fitting(text, most)?;
    let dialled = |c: char| c.is_ascii_digit() || " +-()#*".contains(c);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits < 2 || !text.chars().all(dialled) {
        return Err(message!("site-wrong-number", said = show(text)));
    }
    Ok(Value::Text(text.to_owned()))
}

/// Whether words can be shown and read aloud in so many characters.
///
/// # Errors
///
/// Why they cannot.
pub fn fitting(text: &str, most: usize) -> Result<(), Message> {
    let count = text.chars().count();
    if count > most {
        return Err(message!("site-wrong-room", count, of = most));
    }
    match text.chars().find(|c| is_hidden(*c)) {
        Some(bad) => Err(message!(
            "site-wrong-hidden",
            what = bad.escape_unicode().to_string()
        )),
        None => Ok(()),
    }
}

/// What of words can be shown where not all of them can: without what is hidden, and what there is room for.
#[must_use]
pub fn fitted(text: &str, most: usize) -> Option<String> {
    let text: String = text.chars().filter(|c| !is_hidden(*c)).collect();
    let text = text.trim();
    let cut = if text.chars().count() > most {
        let start = text.chars().take(most.saturating_sub(CUT.len()));
        let start: String = start.collect();
        format!("{}{CUT}", start.trim_end())
    } else {
        text.to_owned()
    };
    (!cut.is_empty()).then_some(cut)
}

/// What stands at the end of words that were cut.
const CUT: &str = "...";

fn is_hidden(c: char) -> bool {
    c.is_control() || turns(c)
}

/// Marks that nobody sees, and that turn the words around them, or hide between them.
fn turns(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{ad}' | '\u{180e}' | '\u{feff}')
        || ('\u{200b}'..='\u{200f}').contains(&c)
        || ('\u{2028}'..='\u{202e}').contains(&c)
        || ('\u{2060}'..='\u{206f}').contains(&c)
}

/// Something wrong, so that it can be shown: in quotes, short, and without a character that nobody would see.
#[must_use]
pub fn show(text: &str) -> String {
    let mut shown = String::from("\"");
    for c in text.chars().take(SHOWN) {
        if is_hidden(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    if text.chars().nth(SHOWN).is_some() {
        shown.push_str("...");
    }
    shown.push('"');
    shown
}
