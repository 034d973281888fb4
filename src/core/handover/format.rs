//! The ways in which a report is written.

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text.
    Text,
    /// JSON, as its schema describes it.
    Json,
    /// One page to print.
    Pdf,
    /// The code that a phone reads, as a picture.
    Qr,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Text, Self::Json, Self::Pdf, Self::Qr];

    /// What it is called on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Pdf => "pdf",
            Self::Qr => "qr",
        }
    }
}
