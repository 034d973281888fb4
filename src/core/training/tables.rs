//! What is the same in all scenarios: what a helper can be asked to do, what is a critical error, when somebody passes, and
//! which signs make which answer true. The numbers stand in `resources/training`.

use serde::{Deserialize, Serialize};

use super::casualty::Truths;
use overdose_protocol::definition::{Protocol, ProtocolError};
use overdose_protocol::time::Millis;

/// Something that a helper can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Looks whether they wake.
    CheckResponse,
    /// Calls, or has somebody call.
    Call,
    /// Looks at the breathing, not longer than a look.
    CheckBreathing,
    /// Takes *not sure* for danger.
    ActOnNotSure,
    /// Gives naloxone.
    Naloxone,
    /// Begins pushes or breaths.
    Cpr,
    /// Rolls them on their side.
    Side,
    /// Stays.
    Stay,
    /// Answers every check.
    Recheck,
    /// Tells the crew about the doses.
    TellCrew,
    /// Gives no answer that is milder than what there is to see.
    Answers,
    /// Tilts the head back.
    HeadBack,
    /// Sends somebody.
    Send,
    /// Does what the scenario asks for beside the protocol.
    Own,
    /// Says that it is a child.
    Child,
    /// Times the fit.
    Fit,
    /// Uses the AED.
    Aed,
    /// Lets the call taker lead.
    CallTaker,
    /// Notes what was taken.
    Drugs,
    /// Gives the next dose when it is due and needed.
    SecondDose,
    /// Answers whether lips are blue or grey.
    Colour,
    /// Turns to the other person.
    NewPerson,
    /// Opens *More help*.
    Help,
    /// Takes a dose back that was recorded by mistake.
    CorrectDose,
}

/// A critical error: whoever makes one does not pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Error {
    /// The casualty was left alone.
    LeftAlone,
    /// Nobody called.
    NoCall,
    /// Food, drink, vomiting or a shower to wake them.
    Harm,
    /// Waited to see.
    Waited,
    /// Stopped watching after they woke.
    StoppedWatching,
    /// A second dose for somebody who breathes well.
    SecondDose,
    /// Somebody who does not breathe was put on the side and waited for.
    SideNotBreathing,
}

/// What is counted for a deed in every scenario.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeedRow {
    /// The deed.
    pub id: Deed,
    /// Whether nobody passes without it.
    pub critical: bool,
    /// How soon at the latest, in seconds, where that is counted.
    #[serde(default)]
    pub within_s: Option<u64>,
    /// What that time counts from.
    #[serde(default)]
    pub from: From,
    /// What comes before it.
    #[serde(default)]
    pub after: Vec<Deed>,
    /// Source ids.
    pub sources: Vec<String>,
}

/// What a time counts from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum From {
    /// The beginning of the drill.
    #[default]
    Begin,
    /// When it was first needed.
    Need,
    /// When the question was shown.
    Question,
}

/// A critical error, with the time it needs to be one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// The error.
    pub id: Error,
    /// How long, in seconds, where it takes time.
    #[serde(default)]
    pub after_s: Option<u64>,
    /// Source ids.
    pub sources: Vec<String>,
}

/// Everything that is the same in all scenarios.
#[derive(Debug, Clone)]
pub struct Tables {
    /// What a helper can be asked to do.
    pub deeds: Vec<DeedRow>,
    /// The critical errors.
    pub errors: Vec<ErrorRow>,
    /// How much of what is not critical has to be done, in percent.
    pub rest_percent: u32,
    /// After how many days a drill is worth repeating.
    pub booster_days: u64,
    /// Which signs make which answer true.
    pub truths: Truths,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    deeds: Vec<DeedRow>,
    errors: Vec<ErrorRow>,
    pass: RawPass,
    booster: RawBooster,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPass {
    rest_percent: u32,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBooster {
    days: u64,
    sources: Vec<String>,
}

/// The file of deeds and errors.
const FILE: &str = "points.json";

impl Tables {
    /// Reads the texts of `points.json` and `signs.json`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, or the first id that does not exist.
    pub fn parse(protocol: &Protocol, points: &str, signs: &str) -> Result<Self, ProtocolError> {
        let raw: Raw = super::parse::json(FILE, points)?;
        let sources = raw.deeds.iter().flat_map(|row| &row.sources);
        let sources = sources.chain(raw.errors.iter().flat_map(|row| &row.sources));
        for id in sources.chain(&raw.pass.sources).chain(&raw.booster.sources) {
            super::parse::source(protocol, FILE, "sources", id)?;
        }
        Ok(Self {
            deeds: raw.deeds,
            errors: raw.errors,
            rest_percent: raw.pass.rest_percent,
            booster_days: raw.booster.days,
            truths: Truths::parse(protocol, signs)?,
        })
    }

    /// What is counted for a deed.
    #[must_use]
    pub fn deed(&self, deed: Deed) -> Option<&DeedRow> {
        self.deeds.iter().find(|row| row.id == deed)
    }

    /// What a deed rests on.
    #[must_use]
    pub fn deed_sources(&self, deed: Deed) -> &[String] {
        self.deed(deed).map_or(&[], |row| row.sources.as_slice())
    }

    /// What an error rests on.
    #[must_use]
    pub fn error_sources(&self, error: Error) -> &[String] {
        let row = self.errors.iter().find(|row| row.id == error);
        row.map_or(&[], |row| row.sources.as_slice())
    }

    /// How long an error takes to be one, in milliseconds.
    #[must_use]
    pub fn patience(&self, error: Error) -> Millis {
        let row = self.errors.iter().find(|row| row.id == error);
        row.and_then(|row| row.after_s).unwrap_or(0) * 1000
    }
}
