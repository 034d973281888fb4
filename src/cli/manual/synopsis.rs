//! What is typed for a command or an option, in pieces that each way of showing it sets in its own manner.

use super::{Command, Flag, Operand, Value};

/// A piece of a synopsis.
#[derive(Debug, Clone, Copy)]
pub enum Span {
    /// Typed as it stands.
    Typed(&'static str),
    /// Stands for something else.
    Named(&'static str),
    /// Brackets, bars and spaces.
    Plain(&'static str),
}

impl Command {
    /// What is typed after the program's name, in pieces that stay together.
    #[must_use]
    pub fn synopsis(&self) -> Vec<Vec<Span>> {
        let words = self.words.iter().map(|word| vec![Span::Typed(word)]);
        let operand = self.operand.iter().map(Operand::spans);
        let options = self.options.iter().map(|flag| {
            let mut item = Vec::new();
            if !flag.needed {
                item.push(Span::Plain("["));
            }
            flag.typed(flag.short.is_empty(), &mut item);
            item.extend(flag.value());
            if !flag.needed {
                item.push(Span::Plain("]"));
            }
            item
        });
        words.chain(operand).chain(options).collect()
    }
}

impl Flag {
    /// How it stands in a list: letter, word and value.
    #[must_use]
    pub fn spans(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        if !self.short.is_empty() {
            self.typed(false, &mut spans);
            spans.push(Span::Plain(", "));
        }
        self.typed(true, &mut spans);
        spans.extend(self.value());
        spans
    }

    fn typed(&self, long: bool, spans: &mut Vec<Span>) {
        let (dashes, name) = if long {
            ("--", self.long)
        } else {
            ("-", self.short)
        };
        spans.extend([Span::Typed(dashes), Span::Typed(name)]);
    }

    /// A space and what follows.
    fn value(&self) -> impl Iterator<Item = Span> {
        let operand = self.operand.iter();
        operand.flat_map(|operand| std::iter::once(Span::Plain(" ")).chain(operand.spans()))
    }
}

impl Operand {
    fn spans(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        if self.optional {
            spans.push(Span::Plain("["));
        }
        if let Value::OneOf(values) = self.value {
            for (place, value) in values.iter().enumerate() {
                if place > 0 {
                    spans.push(Span::Plain("|"));
                }
                spans.push(Span::Typed(value));
            }
        } else {
            spans.push(Span::Named(self.name));
        }
        if self.optional {
            spans.push(Span::Plain("]"));
        }
        spans
    }
}
