# The handover, the record of what happened, and what comes after an incident.

## Handover

handover-title = HANDOVER
handover-hint = Read this to the crew. The steps go on.
handover-hint-cpr = Read this to the crew. Keep pushing until the crew says stop.
handover-heading = HANDOVER: SUSPECTED OVERDOSE
handover-practice = PRACTICE. NOT A REAL PERSON.
handover-written = Written { $date }, { $time } ({ $zone })
handover-age = Age
handover-age-unknown = Not known. Say your guess.
handover-child = Child or baby. Say your guess.
handover-time = Time
handover-found = Found { $time } ({ $zone }), { $ago }.
handover-well-unknown = Last seen well: not known.
handover-taken = May have taken
handover-taken-unknown = Not known.
handover-drugs = { $drugs }.
handover-amount-unknown = How much and how: not known.
handover-injuries = Injuries
handover-injuries-unknown = Injury, fit, vomit: not known.
handover-fit = Fit at { $time }, at least { $clock } long.
handover-fits = { $count } fits, { $time } to { $until }.
handover-other-injuries-unknown = Injury, vomit: not known.
handover-signs = Signs
handover-signs-unknown = Not known.
handover-now = Now: { $outcome }.
handover-answers = At { $time }: { $answers }.
handover-breaths = Breaths counted: { $count }, { $time }.
handover-worst = Worst: { $outcome }, { $time }.
handover-best = Best: { $outcome }, { $time }.
handover-treatment = Treatment
handover-doses = Naloxone: { $count } given, { $times }. Last { $ago }.
handover-many-doses = Naloxone: { $count } given, { $time } to { $until }. Last { $ago }.
handover-no-dose = Naloxone: none recorded.
handover-cpr = CPR steps { $time } to { $until }.
handover-cpr-breaks = CPR steps { $time } to { $until }, with breaks.
handover-cpr-breaks-on = CPR steps since { $time }, with breaks.
handover-part-breaths = Part of it breaths only.
handover-cpr-on = CPR steps since { $time }.
handover-breaths-only = Breaths only { $time } to { $until }.
handover-breaths-only-on = Breaths only since { $time }.
handover-aed = AED { $time } to { $until }. Shocks: not known.
handover-aed-on = AED since { $time }. Shocks: not known.
handover-side = On their side since { $time }.
handover-side-unknown = On their side: not known.
ago = { $minutes ->
    [0] just now
    [one] 1 minute ago
   *[other] { $minutes } minutes ago
}
handover-saved = Saved until { $time }
handover-not-saved = Not saved. Keep the window open.
share-title = GIVE IT TO THE CREW
share-hint = A phone camera reads the code. It holds the text. Nothing is sent.
share-copy = Copy the text
share-print = Print it
share-pdf = Save as PDF
share-text = Save as text
share-json = Save as JSON
key-share = Code, print, save
key-debrief = What happened
notice-copied = Copied. Paste it where it is needed.
notice-saved = Saved as { $name } in { $folder }
notice-no-folder = This computer names no folder to save in.
notice-printed = Sent to the printer.
notice-print-failed = This could not be printed: { $problem }
notice-save-failed = This could not be saved: { $problem }
notice-erase-failed = This could not be erased: { $problem }
notice-open-failed = This record could not be read: { $problem }
notice-erased = The record was erased.
timeline-fit = Shaking fit
timeline-cpr = CPR steps
timeline-breaths = Breaths only
timeline-aed = AED leads
timeline-call-taker = Call taker leads
timeline-doses = Naloxone
timeline-side = On their side
timeline-checks = Checks
timeline-crew = Crew
record-title = WHAT HAPPENED
record-incomplete = Part of the record could not be read.
left-hint = Left open by another version. The steps cannot go on.
record-pages = Page Up: earlier. Page Down: later.
record-more = { $count ->
    [one] 1 more row is in the program.
   *[other] { $count } more rows are in the program.
}
record-row = { $time }  { $what }
record-done = done: { $card }
record-silence = no answer: counted as not sure
record-outcome = shown: { $outcome }
record-cpr = CPR screen shown
record-back = one step back
record-not-breathing = pressed Not breathing
record-breathing-again = looked: breathing again?
record-check = check opened
record-unanswered = no answer to the check
record-dose = naloxone given
record-no-dose = went on, no naloxone given
record-dose-withdrawn = last dose taken back
record-dose-restored = last dose put back
record-dose-due = next dose due
record-look-due = time to look at the breathing
record-swap = time to swap helpers
record-call-taker = the call taker leads
record-aed = AED is here
record-helper-leads = the steps lead again
record-child = child or baby
record-not-child = not a child
record-weak-breaths = weak breaths: breaths only
record-pushes = pushes again
record-fit = fit began
record-fit-ended = fit card closed
record-fit-lasts = fit went on: look at the breathing
record-drug = may have taken: { $drug }
record-not-drug = not taken after all: { $drug }
record-crew = crew arrived
record-closed = closed: { $reason }
record-wears-off = naloxone can wear off from now
record-set-aside = set aside: nobody touched the keys
record-brought-back = brought back

close-title = CLOSE: WHY?
close-hint = Back keeps the incident open.
reason-crew_took_over = The crew has taken over
reason-person_left = The person left
reason-other = Another reason
reason-false_alarm = False alarm

## After an incident

aftercare-title = AFTERWARDS
aftercare-closed = Closed: { $reason }.
aftercare-alone = Not alone tonight. Do not use alone.
aftercare-naloxone = Replace the naloxone you used.
aftercare-doctor = Talk to a doctor.
aftercare-helpline = Talk to a drug helpline: { $lines }
aftercare-self = At the desk: refill the kit. Rest. Look after yourself too.
keep-hint = This record is erased when you go on.
keep-nowhere = Nothing of this is kept.
keep-soon = Keeping it...
keep-in = Kept in { $folder }
keep-failed = This cannot be kept here. Print it or save it.
key-keep = Keep the record
key-kept = Kept records
key-left = What was left
key-erase = Erase this record
key-erase-now = Erase it now? Press 9 again
kept-title = KEPT RECORDS
kept-hint = Page { $page } of { $pages }
kept-none = No record is kept.
kept-folder = Folder: { $folder }
kept-record = { $name }
kept-open = This is a kept record: { $name }. It is over.
kept-other-content = Written by another version: only a list of events.
kept-files = Only saved files are left of it: { $name }
