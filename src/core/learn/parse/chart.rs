//! Reads a chart of a topic.

use serde::Deserialize;

use super::super::chart::{ChartData, LineData, Measure, RowData};
use overdose_protocol::definition::{Fault, Names, Protocol, SourceId};

/// The most numbers on an axis.
const MAX_TICKS: f32 = 12.0;

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A chart: rows of shares (`of`), of stretches on an axis (`to` and `step`), or of stretches over stages (`stages`).
pub struct RawChart {
    /// Its id: `share` in the topic `mixing` has the title `learn-mixing-share` in learn.ftl. What an axis measures is its attribute
    /// `axis`, what the line across it means `line`, and a stage has one by its own id.
    pub id: String,
    /// Of how many its rows are shares.
    #[serde(default)]
    of: Option<f32>,
    /// Where its axis ends, which begins at 0.
    #[serde(default)]
    to: Option<f32>,
    /// How far it is from one number on the axis to the next.
    #[serde(default)]
    step: Option<f32>,
    /// A line across all rows.
    #[serde(default)]
    line: Option<RawLine>,
    /// The ids of its stages, in order.
    #[serde(default)]
    stages: Vec<String>,
    /// Its rows, from top to bottom.
    rows: Vec<RawRow>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A line across the rows of a chart.
struct RawLine {
    /// Where on the axis.
    at: f32,
    /// The id of the statement of the topic that says the same.
    says: String,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
/// A row of a chart: a count, or a stretch from one place to another.
struct RawRow {
    /// Its id: `baby` in the chart `ages` of the topic `gasps` is the message `learn-gasps-ages-baby` in learn.ftl, and how much it
    /// is, in words, the attribute `value` of that.
    id: String,
    /// How many there are of those that the chart is of.
    #[serde(default)]
    count: Option<f32>,
    /// Where it begins: on the axis, or after how many stages.
    #[serde(default)]
    from: Option<f32>,
    /// Where it ends: on the axis, or after how many stages.
    #[serde(default)]
    to: Option<f32>,
    /// The id of the statement of the topic that says the same numbers.
    #[serde(default)]
    says: Option<String>,
    /// What it rests on, where that is not what its statement rests on.
    #[serde(default)]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Vec<overdose_protocol::definition::SourceId>")
    )]
    sources: Vec<String>,
}

/// A chart in which nothing is wrong. `rests` gives what a statement of the topic rests on.
pub fn chart(
    raw: RawChart,
    protocol: &Protocol,
    rests: impl Fn(&str) -> Vec<SourceId>,
) -> Option<ChartData> {
    let measure = match (raw.of, raw.to, raw.step) {
        (Some(of), ..) => Measure::Share { of },
        (None, Some(to), Some(step)) => Measure::Axis {
            to,
            step,
            line: raw.line.map(|line| LineData {
                at: line.at,
                sources: rests(&line.says),
                says: line.says,
            }),
        },
        _ => Measure::Stages(raw.stages),
    };
    let rows = raw.rows.into_iter().map(|row| {
        let own = row.sources.iter();
        let own: Vec<_> = own.filter_map(|id| protocol.sources.find(id)).collect();
        Some(RowData {
            id: row.id,
            from: row.from.unwrap_or(0.0),
            to: row.count.or(row.to)?,
            sources: match &row.says {
                Some(statement) if own.is_empty() => rests(statement),
                _ => own,
            },
            says: row.says,
        })
    });
    Some(ChartData {
        id: raw.id,
        measure,
        rows: rows.collect::<Option<_>>()?,
    })
}

/// Finds everything that cannot be in a chart; `is_said` tells whether the topic has a statement of this id.
pub fn check(raw: &RawChart, names: &Names, is_said: impl Fn(&str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut tell = |path: String, problem: &str| faults.push(Fault::new(path, problem));
    let kinds = [
        raw.of.is_some(),
        raw.to.is_some() && raw.step.is_some(),
        !raw.stages.is_empty(),
    ];
    let fields = [raw.of.is_some(), raw.to.is_some() || raw.step.is_some()];
    let fields = fields.into_iter().chain([!raw.stages.is_empty()]);
    let count = |kinds: &mut dyn Iterator<Item = bool>| kinds.filter(|is_so| *is_so).count();
    if count(&mut kinds.into_iter()) != 1 || count(&mut fields.into_iter()) != 1 {
        let problem = "it needs of, to and step, or stages, and one of them only";
        tell(String::new(), problem);
        return faults;
    }
    let end = raw.of.or(raw.to).unwrap_or_else(|| {
        let stages = u8::try_from(raw.stages.len());
        f32::from(stages.unwrap_or(u8::MAX))
    });
    if end <= 0.0 {
        tell(String::new(), "it has no length");
    }
    if let Some(step) = raw.step
        && (step <= 0.0 || end / step > MAX_TICKS)
    {
        tell(".step".to_owned(), "the axis has too many numbers, or none");
    }
    if raw.rows.is_empty() {
        tell(".rows".to_owned(), "it has no row");
    }
    if let Some(line) = &raw.line {
        if raw.to.is_none() || line.at <= 0.0 || line.at >= end {
            tell(".line.at".to_owned(), "it does not stand on the axis");
        }
        if !is_said(&line.says) {
            tell(
                ".line.says".to_owned(),
                "the topic has no statement of this id",
            );
        }
    }
    for (index, row) in raw.rows.iter().enumerate() {
        let found = check_row(row, raw.of.is_some(), end, names, &is_said);
        faults.extend(found.into_iter().map(|fault| Fault {
            path: format!(".rows[{index}]{}", fault.path),
            ..fault
        }));
    }
    faults
}

fn check_row(
    row: &RawRow,
    is_share: bool,
    end: f32,
    names: &Names,
    is_said: impl Fn(&str) -> bool,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let is_there = if is_share {
        let is_counted = row.count.is_some_and(|count| (0.0..=end).contains(&count));
        is_counted && row.from.is_none() && row.to.is_none()
    } else {
        let (from, to) = (row.from.unwrap_or(-1.0), row.to.unwrap_or(-1.0));
        from >= 0.0 && from < to && to <= end && row.count.is_none()
    };
    if !is_there {
        let problem = if is_share {
            "it needs a count, of at most as many as the chart is of, and neither from nor to"
        } else {
            "it needs from and to, both on the axis and in this order, and no count"
        };
        faults.push(Fault::new("", problem));
    }
    match &row.says {
        Some(statement) if !is_said(statement) => {
            faults.push(Fault::new(".says", "the topic has no statement of this id"));
        }
        None if row.sources.is_empty() => {
            faults.push(Fault::new(".sources", "it rests on no source"));
        }
        _ => {}
    }
    for (place, source) in row.sources.iter().enumerate() {
        if let Some(problem) = names.unknown("source", source) {
            faults.push(Fault::new(format!(".sources[{place}]"), problem));
        }
    }
    faults
}
