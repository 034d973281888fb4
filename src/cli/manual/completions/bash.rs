//! The script for bash. It needs no other script, and is read by bash 3.2 too.

use super::{Known, Place, spellings};
use crate::cli::manual::{Operand, Value};

const BEGIN: &str = r"# Completes what is typed after overdose-checklist, in bash.
_overdose_checklist() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local at='' words='' wanted=''
    # bash takes --format=json for three words.
    if [[ $word == = ]]; then
        word=''
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ((COMP_CWORD > 1)); then
        at=${COMP_WORDS[1]}
        # After an option no command can follow.
        [[ $at == -* ]] && at=-
    fi
";

const END: &str = r#"    esac
    case $wanted in
    # Files are what bash completes where there is nothing else.
    file) return ;;
    folder)
        compopt +o default -o dirnames 2>/dev/null
        return
        ;;
    esac
    compopt +o default 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _overdose_checklist overdose-checklist
"#;

/// The script.
pub fn script(places: &[Place], known: &Known) -> String {
    let mut script = String::from(BEGIN);
    for place in places {
        if !place.words.is_empty() && !place.next.is_empty() {
            let word = place.path();
            let lines = [
                "    [[ $at == ",
                &word,
                " ]] && ((COMP_CWORD > 2)) && at+=\" ${COMP_WORDS[2]}\"\n",
            ];
            script.extend(lines);
        }
    }
    script.push_str("    case \"$at:$before\" in\n");
    for place in places {
        for flag in &place.options {
            let Some(operand) = flag.operand else {
                continue;
            };
            for spelling in spellings(flag) {
                script.extend(["    '", &key(place), ":", &spelling, "')"]);
                let rest = if operand.optional {
                    place.flags()
                } else {
                    String::new()
                };
                offer(&mut script, operand, known, &rest);
            }
        }
    }
    script.push_str("    *)\n        case $at in\n");
    for place in places {
        if place.words.is_empty() {
            let words: Vec<&str> = place.next.iter().map(|(word, _)| *word).collect();
            let (words, flags) = (words.join(" "), place.flags());
            script.extend(["        '') words='", &words, " ", &flags, "' ;;\n"]);
        }
        script.extend(["        '", &key(place), "')"]);
        let flags = place.flags();
        if let Some(operand) = place.operand {
            script.push_str(" [[ $word == -* ]] && words='");
            script.extend([flags.as_str(), "' ||"]);
            offer(&mut script, operand, known, "");
        } else {
            let next = place.next.iter().filter(|_| !place.words.is_empty());
            let next: String = next.flat_map(|(word, _)| [*word, " "]).collect();
            script.extend([" words='", &next, &flags, "' ;;\n"]);
        }
    }
    script.push_str("        esac\n        ;;\n");
    script.push_str(END);
    script
}

/// How a place is known in the script: the program's own options are all that can follow one of them.
fn key(place: &Place) -> String {
    if place.words.is_empty() {
        "-".to_owned()
    } else {
        place.path()
    }
}

/// What is offered for an operand, and the end of its case.
fn offer(script: &mut String, operand: Operand, known: &Known, rest: &str) {
    match operand.value {
        Value::File => script.push_str(" wanted='file' ;;\n"),
        Value::Folder => script.push_str(" wanted='folder' ;;\n"),
        value => {
            let listed = known.listed(value);
            let between = if rest.is_empty() { "" } else { " " };
            script.extend([" words='", &listed, between, rest, "' ;;\n"]);
        }
    }
}
