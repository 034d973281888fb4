//! One step of a drill that is talked through: when, what, how the score takes it, and what would have been better.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Element, Length};
use overdose_core::training::PointSign;
use overdose_core::view_model::{CasualtyPart, StepPart};

use super::{casualty, points};
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::theme;
use crate::ui::widget::Label;

/// How much larger the time is than other numbers.
const TIME: f32 = 1.35;
/// How large what was done is, by the headline of a card.
const WHAT: f32 = 0.85;
/// How high the casualty is, by other drawings.
const CASUALTY: f32 = 0.9;

/// Draws a step, with the casualty as they lay there.
pub fn view<'a>(
    step: &StepPart,
    casualty: Option<&CasualtyPart>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let (scale, palette) = (draw.scale, draw.palette);
    let time = Label::new(
        step.time.clone(),
        theme::BOLD,
        scale.far_number() * TIME,
        palette.ink,
    );
    let what = draw
        .bold(&step.what, scale.headline() * WHAT, palette.ink)
        .line_height(1.15);
    let verdict = step.verdict.as_ref().map(|(sign, line)| {
        let size = scale.far();
        let color = match sign {
            PointSign::CriticalError | PointSign::Missed => palette.title,
            PointSign::Remark
            | PointSign::Unknown
            | PointSign::Late
            | PointSign::OutOfOrder
            | PointSign::Done => palette.ink,
        };
        row![
            points::sign(*sign, size, draw),
            draw.bold(line, size, color).width(Length::Fill),
        ]
        .spacing(scale.gap())
        .align_y(Alignment::Center)
    });
    let said = Column::new()
        .push(what)
        .push(verdict)
        .spacing(scale.gap() * 0.5)
        .width(Length::Fill);
    let head = row![time.line_height(1.1), said]
        .spacing(scale.margin())
        .align_y(Alignment::Start);
    column![head, below(step, casualty, draw)]
        .spacing(scale.gap() * 1.5)
        .into()
}

/// The casualty, and beside them what would have been better.
fn below<'a>(
    step: &StepPart,
    part: Option<&CasualtyPart>,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let (scale, palette) = (draw.scale, draw.palette);
    let better = step.better.as_ref();
    let better = better.map(|line| draw.bold(line, scale.far(), palette.ink).line_height(1.2));
    let ideal = step.ideal.as_ref();
    let ideal = ideal.map(|line| {
        draw.plain(line, scale.far(), palette.quiet)
            .line_height(1.2)
    });
    let see = part.map(|part| draw.plain(&part.see, scale.far_least(), palette.quiet));
    let more = step.more.iter().map(|line| draw.quiet(line).into());
    let said = Column::new()
        .push(better)
        .push(ideal)
        .push(see)
        .extend(more)
        .spacing(scale.gap() * 0.5)
        .width(Length::Fill);
    let drawing = part.filter(|_| !scale.is_spare());
    let height = scale.picture() * CASUALTY;
    let drawing = drawing.map(|part| container(casualty::drawing(part, height, draw)));
    row![]
        .push(drawing)
        .push(said)
        .spacing(scale.margin())
        .align_y(Alignment::Center)
        .into()
}
