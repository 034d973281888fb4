//! Charts: what is looked at rather than read, with the same words for whoever reads it.

use super::Topic;
use crate::locale::Message;
use crate::message;
use overdose_protocol::definition::SourceId;

/// A chart as its file says it.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartData {
    /// Its id within the topic.
    pub id: String,
    /// What its rows are measured by.
    pub measure: Measure,
    /// Its rows, from top to bottom.
    pub rows: Vec<RowData>,
}

/// What the rows of a chart are measured by.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// How many of so many there are.
    Share {
        /// Of how many.
        of: f32,
    },
    /// From where to where it goes on an axis that begins at 0.
    Axis {
        /// Where the axis ends.
        to: f32,
        /// How far it is from one number on it to the next.
        step: f32,
        /// A line across all rows.
        line: Option<LineData>,
    },
    /// From which to which stage it goes; their ids within the chart.
    Stages(Vec<String>),
}

/// A line across the rows of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct LineData {
    /// Where on the axis.
    pub at: f32,
    /// The statement of the topic that says the same.
    pub says: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// A row of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct RowData {
    /// Its id within the chart.
    pub id: String,
    /// Where it begins: 0 for a share.
    pub from: f32,
    /// Where it ends, or how many there are.
    pub to: f32,
    /// The statement of the topic that says the same, where there is one.
    pub says: Option<String>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// A chart as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it is about.
    pub title: Message,
    /// Its rows, from top to bottom.
    pub rows: Vec<ChartRow>,
    /// What its stretches stand on; nothing where its rows are shares.
    pub axis: Option<Axis>,
}

/// A row of a chart as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartRow {
    /// Of what.
    pub label: Message,
    /// How much, in words.
    pub value: Message,
    /// How much, as it is drawn.
    pub row_width: RowWidth,
    /// The ids of what it rests on.
    pub sources: Message,
}

/// How much of its width a row takes, each number a part of it from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RowWidth {
    /// A share.
    Share(f32),
    /// From here to there.
    Span(f32, f32),
}

/// What the stretches of a chart stand on.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What it measures; nothing where its stages say it.
    pub words: Option<Message>,
    /// Its numbers, each with its place from 0 to 1.
    pub ticks: Vec<(f32, String)>,
    /// Where one stage, or one number, ends and the next begins, from 0 to 1.
    pub grid: Vec<f32>,
    /// Its stages, of the same width.
    pub stages: Vec<Message>,
    /// A line across all rows: its place from 0 to 1, and what it means.
    pub line: Option<(f32, Message)>,
}

impl ChartData {
    /// Everything that it rests on.
    #[must_use]
    pub fn sources(&self) -> Vec<SourceId> {
        let line = match &self.measure {
            Measure::Axis { line, .. } => line.as_ref(),
            Measure::Share { .. } | Measure::Stages(_) => None,
        };
        let line = line.into_iter().flat_map(|line| &line.sources);
        let mut sources = Vec::new();
        for source in self.rows.iter().flat_map(|row| &row.sources).chain(line) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        sources
    }

    /// The chart as it is shown in its topic; `ids` words what a row rests on.
    pub(super) fn shown(&self, topic: &Topic, ids: impl Fn(&[SourceId]) -> Message) -> Chart {
        let title = topic.message(&self.id);
        let rows = self.rows.iter().map(|row| {
            let words = topic.message(&format!("{}-{}", self.id, row.id));
            let is_share = matches!(self.measure, Measure::Share { .. });
            let value = words.attribute("value");
            ChartRow {
                value: if is_share {
                    value.with("count", number(row.to))
                } else {
                    value
                        .with("from", number(row.from))
                        .with("to", number(row.to))
                },
                label: words,
                row_width: self.measure.row_width(row),
                sources: ids(&row.sources),
            }
        });
        Chart {
            rows: rows.collect(),
            axis: self.measure.axis(&title),
            title,
        }
    }
}

impl Measure {
    /// How long it is.
    fn length(&self) -> f32 {
        match self {
            Self::Share { of } => *of,
            Self::Axis { to, .. } => *to,
            Self::Stages(stages) => f32::from(u8::try_from(stages.len()).unwrap_or(u8::MAX)),
        }
    }

    fn row_width(&self, row: &RowData) -> RowWidth {
        let part = |place: f32| (place / self.length()).clamp(0.0, 1.0);
        match self {
            Self::Share { .. } => RowWidth::Share(part(row.to)),
            Self::Axis { .. } | Self::Stages(_) => RowWidth::Span(part(row.from), part(row.to)),
        }
    }

    fn axis(&self, title: &Message) -> Option<Axis> {
        match self {
            Self::Share { .. } => None,
            Self::Stages(stages) => Some(Axis {
                words: None,
                ticks: Vec::new(),
                grid: self
                    .places(1.0)
                    .map(|place| place / self.length())
                    .collect(),
                stages: stages.iter().map(|stage| title.attribute(stage)).collect(),
                line: None,
            }),
            Self::Axis { to, step, line } => Some(Axis {
                words: Some(title.attribute("axis")),
                ticks: self
                    .places(*step)
                    .map(|place| (place / to, number(place)))
                    .collect(),
                grid: self.places(*step).map(|place| place / to).collect(),
                stages: Vec::new(),
                line: line.as_ref().map(|line| {
                    let words = title.attribute("line").with("at", number(line.at));
                    (line.at / to, words)
                }),
            }),
        }
    }

    /// The places from its beginning to its end, a step between them.
    fn places(&self, step: f32) -> impl Iterator<Item = f32> {
        let places = (0u8..).map(move |index| f32::from(index) * step);
        let end = self.length();
        places.take_while(move |place| *place <= end)
    }
}

impl Chart {
    /// All of it as lines to read: what it is about, then a line for each row.
    #[must_use]
    pub fn lines(&self) -> Vec<Message> {
        let rows = self.rows.iter().map(|row| {
            let (label, value) = (row.label.clone(), row.value.clone());
            message!("chart-row", label, value)
        });
        let line = self.axis.iter().flat_map(|axis| &axis.line);
        let line = line.map(|(_, words)| words.clone());
        std::iter::once(self.title.clone())
            .chain(rows)
            .chain(line)
            .collect()
    }
}

/// A number as it is written, such as `92.7` or `30`.
#[must_use]
pub fn number(value: f32) -> String {
    value.to_string()
}
