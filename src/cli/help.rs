//! What `--help` and `--version` print.

/// The help.
pub const TEXT: &str = "\
Overdose Checklist: what to do, in order, at a suspected overdose.

Usage:
  overdose-checklist [--country CC] [--profile ID] [--address WHERE] [--text]
      Opens the steps. CC is a two-letter country code such as US or GB; its
      ambulance number is shown. ID is a first-aid profile: intl, us-aha, uk-ie,
      ca-community or anz. WHERE is where this computer stands, in the words that a
      caller says: \"12 Main St, ground floor\". --text stays in the terminal.

  overdose-checklist check [--protocol FOLDER] [--json]
      Proves the protocol over every combination of answers and every state, one
      line a property. With FOLDER an edited copy of the protocol files takes the
      place of those inside the program, and the outcomes that differ are counted.
      Exit code 0: all holds. 1: something does not. 2: it could not be looked at.

  overdose-checklist assess
      Reads one JSON object a line and answers each with one line:
        {\"profile\":\"intl\",\"previous\":null,\"answers\":{\"responsive\":\"no\",\"breathing\":\"not_sure\"}}
        {\"outcome\":\"not_breathing\",\"floor\":\"after_rescue\",\"cards\":[\"A1\",\"A3\", ...]}
      Answers are yes, no and not_sure; a question left out was skipped. A line that
      cannot be read is answered with {\"error\":\"...\",\"line\":7}.
      Exit code 0: every line was answered. 1: some had errors. 2: input unreadable.

  overdose-checklist export --incident FILE --format text|json|pdf|qr [-o FILE]
      Writes the handover of a recorded incident: to FILE, or to standard output.
      The code (qr) is a picture in SVG that holds the text itself.
      Exit code 0: done. 2: it could not be; the reason is on standard error.

  overdose-checklist --practice [SCENARIO] [--lines FILE]
      Opens practice: drills for a class, for teaching only. With SCENARIO its scene.
      With --lines what happens is told to FILE (- is the standard output), a line
      each, as a second window reads it:
  overdose-checklist --audience
      A window for the room: it shows what such lines on its standard input tell.

  overdose-checklist scenario check FILE | play FILE | list
      Says what is wrong with a scenario of your own and where, or shows all that
      happens in its runs, or lists those inside the program. Your own lie in the
      folder scenarios beside the settings. resources/schemas describes them.
      Exit code 0: it holds. 1: it does not. 2: it could not be read.

  overdose-checklist score FILE [--json]
      The score of a drill that was kept. Exit code 0: done. 2: it could not be.

  -h, --help       This text.
  -V, --version    The version.

This program gives first-aid steps. It cannot call an ambulance.
";

/// The name and version.
pub const VERSION: &str = concat!("overdose-checklist ", env!("CARGO_PKG_VERSION"), "\n");
