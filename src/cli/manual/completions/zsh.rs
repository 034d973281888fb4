//! The script for zsh: read as it is, or as a file `_overdose-checklist` in a folder of `fpath`.

use super::{Known, Place, spellings};
use crate::cli::manual::{Operand, Value, gist};

const BEGIN: &str = r"#compdef overdose-checklist
# Completes what is typed after overdose-checklist, in zsh.
_overdose-checklist() {
    local at='' curcontext=$curcontext
    local -a next
    # After an option no command can follow.
    if ((CURRENT > 2)) && [[ $words[2] != -* ]]; then
        at=$words[2]
        shift words
        ((CURRENT--))
    fi
";

const DEEPER: &str = r#" ]] && ((CURRENT > 2)); then
        at+=" $words[2]"
        shift words
        ((CURRENT--))
    fi
"#;

const NEXT: &str = r"        )
        if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
            _describe command next
            return
        fi
";

const END: &str = r#"    esac
}
if [[ $funcstack[1] == _overdose-checklist ]]; then
    _overdose-checklist "$@"
else
    compdef _overdose-checklist overdose-checklist
fi
"#;

/// The script.
pub fn script(places: &[Place], known: &Known) -> String {
    let mut script = String::from(BEGIN);
    for place in places {
        if !place.words.is_empty() && !place.next.is_empty() {
            script.extend(["    if [[ $at == ", &place.path(), DEEPER]);
        }
    }
    script.push_str("    case $at in\n");
    for place in places {
        script.extend(["    '", &place.path(), "')\n"]);
        if !place.next.is_empty() {
            script.push_str("        next=(\n");
            for (word, does) in &place.next {
                let colon = if does.is_empty() { "" } else { ":" };
                let does = escaped(does);
                script.extend(["            '", word, colon, &does, "'\n"]);
            }
            script.push_str(NEXT);
        }
        script.push_str("        _arguments -s");
        for flag in &place.options {
            let spellings: Vec<String> = spellings(flag).collect();
            for spelling in &spellings {
                script.push_str(" \\\n            '");
                if spellings.len() > 1 {
                    script.extend(["(", &spellings.join(" "), ")"]);
                }
                script.push_str(spelling);
                if flag.operand.is_some() {
                    let tight = if spelling.starts_with("--") { "=" } else { "+" };
                    script.push_str(tight);
                }
                script.extend(["[", &escaped(gist(flag.says)), "]"]);
                if let Some(operand) = flag.operand {
                    argument(&mut script, operand, known);
                }
                script.push('\'');
            }
        }
        if let Some(operand) = place.operand {
            script.push_str(" \\\n            '1");
            argument(&mut script, operand, known);
            script.push('\'');
        }
        script.push_str("\n        ;;\n");
    }
    script.push_str(END);
    script
}

/// What may be typed for an operand, as `_arguments` reads it.
fn argument(script: &mut String, operand: Operand, known: &Known) {
    let colon = if operand.optional { "::" } else { ":" };
    script.extend([colon, operand.name, ":"]);
    match operand.value {
        Value::Free => script.push(' '),
        Value::File => script.push_str("_files"),
        Value::Folder => script.push_str("_files -/"),
        value => script.extend(["(", &known.listed(value), ")"]),
    }
}

/// A text between quotes and brackets.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\'' => escaped.push_str("'\\''"),
            '\\' | '[' | ']' | ':' => escaped.extend(['\\', character]),
            other => escaped.push(other),
        }
    }
    escaped
}
