//! Each test proves one property of the own widgets that safety rests on, on a toy questionnaire.

mod drawing;
mod driving;
mod keyboard;
mod pointer;
mod toy;
