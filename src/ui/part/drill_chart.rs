//! A drill, drawn: how the casualty was, what was done, how it goes well, one lane each on one axis of time. What differs differs in
//! shape and in words, not in colour alone.

use iced::widget::canvas::{Frame, Path, Stroke};
use iced::widget::{Row, row, space};
use iced::{Alignment, Color, Element, Length, Point, Size};
use overdose_core::locale::{self, Direction};
use overdose_core::message;
use overdose_core::training::{ChartMark, Condition, DrillChart, Moment, Stretch};

use crate::ui::context::RenderContext;
use crate::ui::drawing::{Icon, IconPlace};
use crate::ui::message::Message;
use crate::ui::theme::{self, Palette};
use crate::ui::widget::{Along, Label, spread};

/// How high a lane of stretches and one of marks is, by the text: beside other things, and where it is talked through.
const LANES: ((f32, f32), (f32, f32)) = ((1.4, 1.75), (1.7, 2.2));
/// How large an icon is, by the text.
const ICON: f32 = 1.15;
/// How wide the names of the lanes are, by the text.
const NAME: f32 = 5.0;
/// From one line of the hatching to the next, and how thick they are, in logical pixels.
const HATCHING: (f32, f32) = (16.0, 4.0);

/// Draws a chart.
pub fn view<'a>(chart: &DrillChart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.far_least();
    let mut rows = vec![
        named(
            &message!("chart-casualty"),
            casualty(chart, size, draw),
            draw,
        ),
        named(
            &message!("chart-you"),
            marks(&chart.done, chart, draw.palette.ink, draw),
            draw,
        ),
    ];
    rows.extend(chart.ideal.as_ref().map(|ideal| {
        let marks = marks(ideal, chart, draw.palette.quiet, draw);
        named(&message!("chart-ideal"), marks, draw)
    }));
    let times = row![space().width(size * NAME), times(chart, size, draw)];
    rows.push(times.into());
    rows.push(legend(&chart.moments(), draw));
    // The line through the moment that is talked about is not broken.
    draw.stack(rows).spacing(0.0).into()
}

/// A lane with its name before it.
fn named<'a>(
    name: &locale::Message,
    lane: Along<'a, Message>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let size = draw.scale.far_least();
    let name = draw.plain(name, size, draw.palette.quiet).line_height(1.2);
    row![name.width(size * NAME), directed(lane, draw)]
        .align_y(Alignment::Center)
        .into()
}

fn directed<'a>(lane: Along<'a, Message>, draw: RenderContext<'a>) -> Along<'a, Message> {
    lane.mirrored(draw.words.direction() == Direction::RightToLeft)
}

/// What stands on every lane: round times, and the moment that is talked about.
fn grid(frame: &mut Frame, size: Size, ticks: &[f32], cursor: Option<f32>, palette: &Palette) {
    for place in ticks {
        let left = place * (size.width - 1.0);
        frame.fill_rectangle(
            Point::new(left, 0.0),
            Size::new(1.0, size.height),
            palette.line,
        );
    }
    if let Some(cursor) = cursor {
        let width = 4.0;
        let left = cursor * (size.width - width);
        frame.fill_rectangle(
            Point::new(left, 0.0),
            Size::new(width, size.height),
            palette.title,
        );
    }
}

fn lanes(chart: &DrillChart) -> (f32, f32) {
    if chart.cursor.is_some() {
        LANES.1
    } else {
        LANES.0
    }
}

fn places(chart: &DrillChart) -> Vec<f32> {
    chart.ticks.iter().map(|(place, _)| *place).collect()
}

/// How the casualty was: what is bad is hatched, and every stretch that has room says what it was.
fn casualty<'a>(chart: &DrillChart, text: f32, draw: RenderContext<'a>) -> Along<'a, Message> {
    let palette = draw.palette;
    let labels = chart.casualty.iter().map(|stretch| {
        let label = draw
            .bold(&stretch.label, text, palette.ink)
            .line_height(1.2);
        // Hatching runs behind no word.
        let label = iced::widget::container(label)
            .padding([0.0, text * 0.25])
            .style(move |_| iced::widget::container::background(palette.paper));
        ((stretch.from, stretch.to), label.into())
    });
    let labels: Vec<_> = labels.collect();
    let stretches = chart.casualty.clone();
    let cursor = chart.cursor;
    Along::within(text * lanes(chart).0, text * 0.3, labels).painted(move |frame, size| {
        for stretch in &stretches {
            paint(frame, size, stretch, palette);
        }
        grid(frame, size, &[], cursor, palette);
    })
}

/// A stretch: bad ones are hatched, those in which they breathe are even, and awake is empty.
fn paint(frame: &mut Frame, size: Size, stretch: &Stretch, palette: &Palette) {
    let (left, right) = (stretch.from * size.width, stretch.to * size.width);
    let width = (right - left).max(3.0);
    let ground = match stretch.condition {
        Condition::Bad | Condition::Awake => palette.paper,
        Condition::Breathing => palette.button,
    };
    let at = Point::new(left, 0.0);
    let whole = Size::new(width, size.height);
    frame.fill_rectangle(at, whole, ground);
    if stretch.condition == Condition::Bad {
        hatch(frame, at, whole, palette.title);
    }
    let line = palette.border;
    for (x, y, width, height) in [
        (left, 0.0, width, line),
        (left, size.height - line, width, line),
        (left, 0.0, line, size.height),
        (left + width - line, 0.0, line, size.height),
    ] {
        frame.fill_rectangle(Point::new(x, y), Size::new(width, height), palette.edge);
    }
}

/// Slanted lines, none of them beyond the box.
fn hatch(frame: &mut Frame, at: Point, size: Size, color: Color) {
    let (apart, thick) = HATCHING;
    let mut foot = -size.height;
    while foot < size.width {
        // The ends of a line stick out by half of it.
        let from = foot.max(0.0) + thick / 2.0;
        let to = (foot + size.height).min(size.width) - thick / 2.0;
        if to > from {
            let place = |x: f32| Point::new(at.x + x, at.y + size.height - (x - foot));
            let line = Path::line(place(from), place(to));
            let stroke = Stroke::default().with_width(thick).with_color(color);
            frame.stroke(&line, stroke);
        }
        foot += apart;
    }
}

/// What was done: a sign for each, with a line from where it is to when it was.
fn marks<'a>(
    marks: &[ChartMark],
    chart: &DrillChart,
    color: Color,
    draw: RenderContext<'a>,
) -> Along<'a, Message> {
    let text = draw.scale.far_least();
    let (side, apart) = (text * ICON, text * 0.15);
    let palette = draw.palette;
    let icons = marks.iter().map(|mark| {
        let color = if mark.what == Moment::CriticalError {
            palette.title
        } else {
            color
        };
        (mark.at, icon(mark.what, side, color, draw))
    });
    let icons: Vec<_> = icons.collect();
    let at: Vec<f32> = marks.iter().map(|mark| mark.at).collect();
    let (ticks, cursor) = (places(chart), chart.cursor);
    Along::spread(text * lanes(chart).1, (side, apart), icons).painted(move |frame, size| {
        let foot = size.height - 3.0;
        frame.fill_rectangle(
            Point::new(0.0, foot),
            Size::new(size.width, 3.0),
            palette.line,
        );
        grid(frame, size, &ticks, cursor, palette);
        let below = f32::midpoint(size.height, side) + 2.0;
        for (left, at) in spread(&at, size.width, side, apart).into_iter().zip(&at) {
            let when = (at * size.width).clamp(1.5, size.width - 1.5);
            let line = Path::line(Point::new(left + side / 2.0, below), Point::new(when, foot));
            let stroke = Stroke::default().with_width(3.0).with_color(color);
            frame.stroke(&line, stroke);
        }
    })
}

fn icon(moment: Moment, side: f32, color: Color, draw: RenderContext) -> Element<Message> {
    let icon = match moment {
        Moment::Looked => Icon::Looked,
        Moment::Called => Icon::Call,
        Moment::Pushes => Icon::Pushes,
        Moment::Naloxone => Icon::Naloxone,
        Moment::Side => Icon::Side,
        Moment::Check => Icon::Again,
        Moment::Aed => Icon::Aed,
        Moment::CallTaker => Icon::Say,
        Moment::Crew => Icon::Crew,
        Moment::CriticalError => Icon::Critical,
    };
    IconPlace::new(draw.icons, icon, side, color).into()
}

/// The round times, as many as have room.
fn times<'a>(chart: &DrillChart, text: f32, draw: RenderContext<'a>) -> Along<'a, Message> {
    let palette = draw.palette;
    let labels = chart.ticks.iter().map(|(place, time)| {
        let label = Label::new(time.clone(), theme::REGULAR, text, palette.quiet).line_height(1.2);
        ((*place, *place), label.into())
    });
    let labels: Vec<_> = labels.collect();
    let ticks = places(chart);
    directed(
        Along::within(text * 1.3, text * 0.15, labels).painted(move |frame, size| {
            grid(frame, size, &ticks, None, palette);
        }),
        draw,
    )
}

/// What each sign means.
fn legend<'a>(moments: &[Moment], draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.far_least();
    let palette = draw.palette;
    let words = moments.iter().map(|moment| {
        let color = if *moment == Moment::CriticalError {
            palette.title
        } else {
            palette.ink
        };
        row![
            icon(*moment, size, color, draw),
            draw.plain(&moment.line(), size, palette.ink)
                .line_height(1.2),
        ]
        .spacing(draw.scale.gap() * 0.75)
        .align_y(Alignment::Center)
        .into()
    });
    Row::with_children(words)
        .spacing(draw.scale.space())
        .width(Length::Fill)
        .wrap()
        .vertical_spacing(0.0)
        .into()
}
