//! Charts: shares as ten discs, stretches as bars on an axis, each row with its words.

use std::f32::consts::TAU;

use iced::mouse::Cursor;
use iced::widget::canvas::{Canvas, Frame, Geometry, LineDash, Path, Program, Stroke, Text};
use iced::widget::text::Alignment as TextAlignment;
use iced::widget::{Column, Row, column, container, row, space};
use iced::{Alignment, Element, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};
use overdose_core::learn::{Axis, Chart, ChartRow, RowWidth};
use overdose_core::locale::Direction;

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme::{self, Palette};

/// How the width is divided between words and drawing.
const SHARES: (u16, u16) = (2, 3);
/// How many discs a share has.
const DISCS: u8 = 10;
/// Of how many straight pieces the round side of a disc that is full in part is made.
const CORNERS: u8 = 32;
/// How large a disc is of its place.
const DISC: f32 = 0.86;
/// How high a row is, and the numbers below, as a multiple of small text.
const HEIGHT: f32 = 2.1;
const NUMBERS: f32 = 1.5;
/// How high a bar is of its row.
const BAR: f32 = 0.62;
/// How wide a bar is at least, in logical pixels.
const MIN_BAR: f32 = 6.0;
/// How wide the line across all rows is, in logical pixels, and its dashes.
const LINE: f32 = 3.0;
const DASHES: [f32; 2] = [7.0, 5.0];

/// Draws a chart.
pub fn view<'a>(chart: &Chart, draw: RenderContext<'a>) -> Element<'a, Message> {
    let drawing = |row_width| {
        let track = Track {
            row_width,
            axis: chart.axis.clone(),
            palette: draw.palette,
            size: draw.scale.small(),
            mirrored: draw.words.direction() == Direction::RightToLeft,
        };
        let lines = if track.row_width.is_some() {
            HEIGHT
        } else {
            NUMBERS
        };
        Canvas::new(track)
            .width(Length::FillPortion(SHARES.1))
            .height(Length::Fixed(draw.scale.small() * lines))
    };
    let rows = chart
        .rows
        .iter()
        .map(|row| beside(words(row, draw), drawing(Some(row.row_width)).into(), draw));
    let axis = chart.axis.iter().map(|axis| {
        let below = if axis.stages.is_empty() {
            drawing(None).into()
        } else {
            stages(axis, draw)
        };
        let words = axis.words.as_ref();
        let words = words.map_or_else(
            || space().into(),
            |words| draw.quiet(words).width(Length::Fill).into(),
        );
        beside(words, below, draw)
    });
    let rows = Column::with_children(rows.chain(axis)).spacing(draw.scale.gap() * 0.75);
    column![draw.strong(&chart.title).width(Length::Fill), rows]
        .push(chart.axis.as_ref().and_then(|axis| legend(axis, draw)))
        .spacing(draw.scale.gap())
        .width(Length::Fill)
        .into()
}

fn beside<'a>(
    words: Element<'a, Message>,
    drawing: Element<'a, Message>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let words = container(words).width(Length::FillPortion(SHARES.0));
    row![words, drawing]
        .spacing(draw.scale.space())
        .align_y(Alignment::Center)
        .into()
}

/// Of what, how much, and what that rests on.
fn words<'a>(row: &ChartRow, draw: RenderContext<'a>) -> Element<'a, Message> {
    let value = draw.strong(&row.value).line_height(1.15);
    let value = row![value, draw.quiet(&row.sources)]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    column![
        draw.small(&row.label).line_height(1.15).width(Length::Fill),
        value.wrap()
    ]
    .into()
}

/// The names of the stages, each below its own.
fn stages<'a>(axis: &Axis, draw: RenderContext<'a>) -> Element<'a, Message> {
    let stages = axis.stages.iter().map(|stage| {
        container(draw.quiet(stage))
            .center_x(Length::FillPortion(1))
            .into()
    });
    Row::with_children(stages)
        .width(Length::FillPortion(SHARES.1))
        .into()
}

/// What the line across all rows means, beside a piece of it.
fn legend<'a>(axis: &Axis, draw: RenderContext<'a>) -> Option<Element<'a, Message>> {
    let (_, words) = axis.line.as_ref()?;
    let palette = draw.palette;
    let piece = container(space())
        .width(LINE)
        .height(draw.scale.small() * 1.2)
        .style(move |_| container::background(palette.ink));
    let legend = row![piece, draw.small_bold(words).width(Length::Fill)]
        .spacing(draw.scale.gap())
        .align_y(Alignment::Center);
    Some(legend.into())
}

/// The drawing of a row; without a width of its own the numbers of the axis.
struct Track {
    row_width: Option<RowWidth>,
    axis: Option<Axis>,
    palette: &'static Palette,
    size: f32,
    mirrored: bool,
}

impl Program<Message> for Track {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &Renderer,
        _: &Theme,
        bounds: Rectangle,
        _: Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        match self.row_width {
            Some(RowWidth::Share(part)) => self.discs(&mut frame, part),
            Some(RowWidth::Span(from, to)) => self.bar(&mut frame, from, to),
            None => self.numbers(&mut frame),
        }
        vec![frame.into_geometry()]
    }
}

impl Track {
    /// Where a place from 0 to 1 lies in this width.
    fn x(&self, place: f32, width: f32) -> f32 {
        let place = if self.mirrored { 1.0 - place } else { place };
        place * width
    }

    /// Ten discs, as many of them full as the share has tenths; the last of those in part.
    fn discs(&self, frame: &mut Frame, part: f32) {
        let count = f32::from(DISCS);
        let (width, height) = (frame.width(), frame.height());
        let each = (width / count).min(height / DISC);
        let radius = each * DISC / 2.0;
        let edge = Stroke::default()
            .with_width(self.palette.border)
            .with_color(self.palette.edge);
        for index in 0..DISCS {
            let left = f32::from(index) * each;
            let left = if self.mirrored {
                width - left - each
            } else {
                left
            };
            let middle = Point::new(left + each / 2.0, height / 2.0);
            let disc = Path::circle(middle, radius - self.palette.border / 2.0);
            let full = (part * count - f32::from(index)).clamp(0.0, 1.0);
            if full >= 1.0 {
                frame.fill(&disc, self.palette.title);
            } else if full > 0.0 {
                let segment = self.segment(middle, radius - self.palette.border / 2.0, full);
                frame.fill(&segment, self.palette.title);
            }
            frame.stroke(&disc, edge);
        }
    }

    /// The beginning of a disc, up to this part of its width.
    fn segment(&self, middle: Point, radius: f32, part: f32) -> Path {
        let begin = (2.0 * part - 1.0).acos();
        let side = if self.mirrored { -1.0 } else { 1.0 };
        Path::new(|path| {
            for corner in 0..=CORNERS {
                let way = f32::from(corner) / f32::from(CORNERS);
                let angle = begin + way * (TAU - 2.0 * begin);
                let at = Point::new(
                    middle.x + side * radius * angle.cos(),
                    middle.y + radius * angle.sin(),
                );
                if corner == 0 {
                    path.move_to(at);
                } else {
                    path.line_to(at);
                }
            }
            path.close();
        })
    }

    /// A bar on its part of the axis, over the lines of the numbers and under the line across all rows.
    fn bar(&self, frame: &mut Frame, from: f32, to: f32) {
        let (width, height) = (frame.width(), frame.height());
        let Some(axis) = &self.axis else {
            return;
        };
        let ground = Size::new(width, height);
        frame.fill_rectangle(Point::ORIGIN, ground, self.palette.panel);
        for place in &axis.grid {
            let left = self.x(*place, width - 1.0);
            frame.fill_rectangle(
                Point::new(left, 0.0),
                Size::new(1.0, height),
                self.palette.edge,
            );
        }
        let (one, other) = (self.x(from, width), self.x(to, width));
        let long = (other - one).abs().max(MIN_BAR);
        let left = one.min(other).min(width - long);
        let top = height * (1.0 - BAR) / 2.0;
        let bar = Size::new(long, height * BAR);
        frame.fill_rectangle(Point::new(left, top), bar, self.palette.title);
        if let Some((place, _)) = axis.line {
            let x = self.x(place, width);
            let line = Path::line(Point::new(x, 0.0), Point::new(x, height));
            let stroke = Stroke {
                line_dash: LineDash {
                    segments: &DASHES,
                    offset: 0,
                },
                ..Stroke::default()
                    .with_width(LINE)
                    .with_color(self.palette.ink)
            };
            frame.stroke(&line, stroke);
        }
    }

    fn numbers(&self, frame: &mut Frame) {
        let width = frame.width();
        let ticks = self.axis.iter().flat_map(|axis| &axis.ticks);
        for (place, number) in ticks {
            let align_x = match (*place <= 0.0, *place >= 1.0, self.mirrored) {
                (true, _, false) | (_, true, true) => TextAlignment::Left,
                (true, _, true) | (_, true, false) => TextAlignment::Right,
                (false, false, _) => TextAlignment::Center,
            };
            frame.fill_text(Text {
                content: number.clone(),
                position: Point::new(self.x(*place, width), 0.0),
                color: self.palette.quiet,
                size: Pixels(self.size),
                font: theme::REGULAR,
                align_x,
                ..Text::default()
            });
        }
    }
}
