//! The script for fish.

use super::{Known, Place};
use crate::cli::manual::{Operand, Value, gist};

const BEGIN: &str = r#"# Completes what is typed after overdose-checklist, in fish.
# Whether exactly these words have been typed.
function __overdose_checklist_just
    set -l words (commandline -opc)
    set -e words[1]
    test "$words" = "$argv"
end
# Whether these words were typed first; without any: whether none was.
function __overdose_checklist_at
    set -l words (commandline -opc)
    set -e words[1]
    if not set -q argv[1]
        not set -q words[1]; or string match -q -- '-*' $words[1]
        return
    end
    set -l count (count $argv)
    test "$words[1..$count]" = "$argv"
end
complete -c overdose-checklist -f
"#;

/// The script.
pub fn script(places: &[Place], known: &Known) -> String {
    let mut script = String::from(BEGIN);
    for place in places {
        for (word, does) in &place.next {
            condition(&mut script, "just", place);
            script.extend([" -a ", word]);
            described(&mut script, does);
        }
        if let Some(operand) = place.operand {
            condition(&mut script, "at", place);
            argument(&mut script, operand, known, "");
            script.push('\n');
        }
        for flag in &place.options {
            condition(&mut script, "at", place);
            if !flag.short.is_empty() {
                script.extend([" -s ", flag.short]);
            }
            script.extend([" -l ", flag.long]);
            if let Some(operand) = flag.operand {
                argument(&mut script, operand, known, " -r");
            }
            described(&mut script, gist(flag.says));
        }
    }
    script
}

fn condition(script: &mut String, name: &str, place: &Place) {
    script.push_str("complete -c overdose-checklist -n '__overdose_checklist_");
    script.push_str(name);
    for word in &place.words {
        script.extend([" ", word]);
    }
    script.push('\'');
}

/// What may be typed for an operand, and whether something must be.
fn argument(script: &mut String, operand: Operand, known: &Known, needed: &str) {
    script.push_str(needed);
    match operand.value {
        Value::Free => script.push_str(" -f"),
        Value::File => script.push_str(" -F"),
        Value::Folder => script.push_str(" -f -a '(__fish_complete_directories)'"),
        value => script.extend([" -f -a '", &known.listed(value), "'"]),
    }
}

fn described(script: &mut String, text: &str) {
    if !text.is_empty() {
        let text = text.replace('\\', "\\\\").replace('\'', "\\'");
        script.extend([" -d '", &text, "'"]);
    }
    script.push('\n');
}
