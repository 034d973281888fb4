//! The timeline: lanes of bars and marks below one row of clock times.

use iced::mouse::Cursor;
use iced::widget::canvas::{Canvas, Frame, Geometry, Program, Text};
use iced::widget::row;
use iced::{Alignment, Color, Element, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};
use overdose_core::message;
use overdose_core::timeline::{Timeline, TimelineLane};

use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme::{self, Palette};

/// How the width is divided between names and lanes.
const SHARES: (u16, u16) = (2, 3);
/// How high a lane is, as a multiple of its text.
const HEIGHT: f32 = 1.4;
/// How wide a mark is at least, in logical pixels, and as a part of its text.
const MARK: (f32, f32) = (5.0, 0.25);
/// How wide the cursor is, as a part of the text.
const CURSOR: f32 = 0.2;

/// Draws a timeline.
pub fn view<'a>(timeline: &Timeline, draw: RenderContext<'a>) -> Element<'a, Message> {
    // One that is talked through is read by a whole room.
    let talked_through = timeline.cursor.is_some();
    let size = if talked_through {
        draw.scale.detail()
    } else {
        draw.scale.small()
    };
    let axis = Axis {
        ticks: timeline.ticks.clone(),
        cursor: timeline.cursor,
        palette: draw.palette,
        size,
    };
    let ticks = |lane| {
        Canvas::new(LaneDrawing {
            axis: axis.clone(),
            lane,
        })
        .width(Length::FillPortion(SHARES.1))
        .height(Length::Fixed(size * HEIGHT))
    };
    let mut rows = vec![
        row![
            iced::widget::space().width(Length::FillPortion(SHARES.0)),
            ticks(None)
        ]
        .into(),
    ];
    rows.extend(timeline.lanes.iter().map(|lane| {
        let name = draw
            .plain(&lane.name, size, draw.palette.ink)
            .width(Length::FillPortion(SHARES.0));
        let drawing = ticks(Some(lane.clone()));
        row![name, drawing]
            .spacing(0.0)
            .align_y(Alignment::Center)
            .into()
    }));
    if talked_through {
        rows.push(draw.strong(&message!("replay-legend")).into());
    }
    draw.stack(rows).spacing(draw.scale.gap() * 0.25).into()
}

/// What all lanes have in common.
#[derive(Clone)]
struct Axis {
    ticks: Vec<(f32, String)>,
    cursor: Option<f32>,
    palette: &'static Palette,
    size: f32,
}

/// One lane, or the row of clock times above them.
struct LaneDrawing {
    axis: Axis,
    lane: Option<TimelineLane>,
}

impl Program<Message> for LaneDrawing {
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
        match &self.lane {
            Some(lane) => self.lane(&mut frame, lane),
            None => self.times(&mut frame),
        }
        vec![frame.into_geometry()]
    }
}

impl LaneDrawing {
    fn times(&self, frame: &mut Frame) {
        let Axis {
            ticks,
            palette,
            size,
            ..
        } = &self.axis;
        for (place, time) in ticks {
            // One that would stand beyond the edge, and over the one before it, is left out where a whole room reads.
            let most = frame.width() - size * 3.0;
            if self.axis.cursor.is_some() && place * frame.width() > most {
                continue;
            }
            let left = (place * frame.width()).min(most);
            frame.fill_text(Text {
                content: time.clone(),
                position: Point::new(left, 0.0),
                color: palette.quiet,
                size: Pixels(*size),
                font: theme::REGULAR,
                ..Text::default()
            });
        }
    }

    fn lane(&self, frame: &mut Frame, lane: &TimelineLane) {
        let Axis { palette, size, .. } = self.axis;
        let (mark, cursor_width) = (MARK.0.max(size * MARK.1), size * CURSOR);
        let (width, height) = (frame.width(), frame.height());
        for (place, _) in &self.axis.ticks {
            bar(frame, place * width, (1.0, height), 0.0, palette.edge);
        }
        for (from, to) in &lane.ideal {
            let long = ((to - from) * width).max(mark * 1.5);
            let left = (from * width).min(width - long);
            bar(frame, left, (long, height), 0.0, palette.ideal);
        }
        let color = if lane.done {
            palette.title
        } else {
            palette.quiet
        };
        for (from, to) in &lane.bars {
            let long = ((to - from) * width).max(2.0);
            bar(
                frame,
                from * width,
                (long, height * 0.6),
                height * 0.2,
                color,
            );
        }
        if let Some(cursor) = self.axis.cursor {
            let left = cursor * (width - cursor_width);
            bar(frame, left, (cursor_width, height), 0.0, palette.ring);
        }
        for place in &lane.marks {
            let left = place * (width - mark);
            bar(frame, left, (mark, height * 0.8), height * 0.1, palette.ink);
        }
    }
}

fn bar(frame: &mut Frame, left: f32, (width, height): (f32, f32), top: f32, color: Color) {
    frame.fill_rectangle(Point::new(left, top), Size::new(width, height), color);
}
