//! The timeline: lanes of bars and marks below one row of clock times.

use iced::mouse::Cursor;
use iced::widget::canvas::{Canvas, Frame, Geometry, Program, Text};
use iced::widget::row;
use iced::{Alignment, Color, Element, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};
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

/// Draws a timeline.
pub fn view<'a>(timeline: &Timeline, draw: RenderContext<'a>) -> Element<'a, Message> {
    let size = draw.scale.small();
    let axis = Axis {
        ticks: timeline.ticks.clone(),
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
    draw.stack(rows).spacing(draw.scale.gap() * 0.25).into()
}

/// What all lanes have in common.
#[derive(Clone)]
struct Axis {
    ticks: Vec<(f32, String)>,
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
            let most = frame.width() - size * 3.0;
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
        let mark = MARK.0.max(size * MARK.1);
        let (width, height) = (frame.width(), frame.height());
        for (place, _) in &self.axis.ticks {
            bar(frame, place * width, (1.0, height), 0.0, palette.edge);
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
        for place in &lane.marks {
            let left = place * (width - mark);
            bar(frame, left, (mark, height * 0.8), height * 0.1, palette.ink);
        }
    }
}

fn bar(frame: &mut Frame, left: f32, (width, height): (f32, f32), top: f32, color: Color) {
    frame.fill_rectangle(Point::new(left, top), Size::new(width, height), color);
}
