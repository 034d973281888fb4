//! Three answers, equal in size, colour and weight.

use iced::widget::{Column, column, row};
use iced::{Alignment, Element, Length};
use overdose_core::session::{Intent, Key};
use overdose_core::view_model::{AnswerButton, Answers};

use super::actions;
use crate::ui::context::RenderContext;
use crate::ui::message::Message;
use crate::ui::widget::{ActionButton, EvenGrid};

/// How tall the answers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Height {
    /// The first question.
    Tall,
    /// Any other question.
    Usual,
    /// They answer a prompt on an instruction screen.
    Low,
}

/// How many letters a word has at the most that stands in its usual size.
const LONGEST: f32 = 7.0;

/// Draws the answers, under the prompt if there is one.
pub fn view<'a>(
    answers: &Answers,
    height: Height,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let share = share(answers, draw);
    let buttons = answers
        .buttons
        .iter()
        .map(|answer| button(answer, height, share, draw));
    let mut column = Column::new().spacing(draw.scale.gap()).width(Length::Fill);
    if let Some(prompt) = &answers.prompt {
        column = column.push(draw.strong(prompt));
    }
    column
        .push(EvenGrid::grid(3, draw.scale.foot_gap() * 2.0, buttons))
        .into()
}

/// How large the words are, as a share of their usual size: all alike, and the longest one, which is never broken, in its button.
fn share(answers: &Answers, draw: RenderContext) -> f32 {
    let labels = answers.buttons.iter().map(|answer| draw.say(&answer.label));
    let letters = labels.map(|label| {
        let words = label.split_whitespace().map(|word| word.chars().count());
        words.max().unwrap_or(0)
    });
    let longest = letters.max().unwrap_or(0);
    let longest = f32::from(u8::try_from(longest).unwrap_or(u8::MAX));
    (LONGEST / longest.max(1.0)).min(1.0)
}

fn button<'a>(
    answer: &AnswerButton,
    height: Height,
    share: f32,
    draw: RenderContext<'a>,
) -> Element<'a, Message> {
    let scale = draw.scale;
    let size = match height {
        Height::Tall => scale.large_answer(),
        Height::Usual => scale.answer(),
        Height::Low => scale.lead() * 1.2,
    } * share;
    let word = draw
        .bold(&answer.label, size, draw.palette.ink)
        .line_height(1.15)
        .width(Length::Fill);
    let hint = draw
        .plain(&answer.hint, scale.hint(), draw.palette.ink)
        .line_height(1.2)
        .width(Length::Fill);
    let second = draw.second(&answer.label, size, draw.palette.ink);
    let word = column![word].push(second);
    // One key on a button: More help names the letters too.
    let [digit, _] = answer.keys.map(Key::caption);
    let cap = draw.key(&digit, scale.hint());
    let content = match height {
        Height::Tall => row![column![word, hint].spacing(scale.gap()), cap],
        Height::Usual | Height::Low => {
            row![column![
                word,
                row![hint, cap].align_y(Alignment::End).spacing(scale.gap())
            ]]
        }
    };
    let intent = Intent::Answer(answer.answer);
    let button = ActionButton::new(format!("answer-{digit}"), draw.say(&answer.label), content)
        .guarded(draw.guarded_here(intent, &answer.label))
        .on_press(Message::Do(intent))
        .asks_for(intent)
        .width(Length::Fill)
        .least(match height {
            Height::Tall => scale.answer_height(true),
            Height::Usual => scale.answer_height(false),
            Height::Low => scale.target(),
        })
        .padding([scale.gap(), scale.foot_gap() * 2.5])
        .style(actions::neutral(draw.palette, false));
    button.into()
}
