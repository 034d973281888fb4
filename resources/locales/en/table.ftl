# The tables for whoever reviews the protocol: titles and headings. Read in calm, never during an incident.

table-title = Overdose Checklist: all that the program says and does, for review
table-digest = Content: { $digest }

## The tables

table-decisions = Decisions: the first row that fits counts
table-questions = Questions, in their order
table-flow = The way from one question to the next
table-outcomes = Outcomes, the worst first
table-cards = Cards and their words
table-timers = Times
table-cpr = Pushes and breaths
table-sound = What is heard
table-actions = What keys do
table-notes = Notes on mixed drugs
table-profiles = Regions and their profiles
table-sources = Sources

## The headings

table-head-about = About
table-head-added = Added for a child
table-head-answer = Answer
table-head-asked = What is asked
table-head-beside = Cards beside it
table-head-breath = Weak breaths
table-head-call = Call card
table-head-cards = Cards in order
table-head-child = Child first
table-head-countries = Countries
table-head-course = Course
table-head-danger = Danger
table-head-default = Used first
table-head-detail = Detail
table-head-display = Far away
table-head-dose = Next dose
table-head-early = Early checks
table-head-edition = Year
table-head-every = Check every
table-head-floor = Floor
table-head-goes = Goes to
table-head-id = Id
table-head-kind = What it is
table-head-late = Late dose
table-head-letter = Letter
table-head-line = What is said
table-head-link = Link
table-head-look = Look
table-head-marks = Marks
table-head-name = Name
table-head-note = Note
table-head-number = Row
table-head-opens = Opens
table-head-outcome = Outcome
table-head-pictures = Pictures
table-head-published = From
table-head-rescued = After a rescue
table-head-reviewed = Last read
table-head-rule = Rule
table-head-sees = What it asks on its screen
table-head-silence = No answer counts when
table-head-sources = Rests on
table-head-steps = Before pushes
table-head-status = How known
table-head-table = Table
table-head-then = After the first round
table-head-unanswered = No answer to a check
table-head-value = Value
table-head-when = When

## Words in the tables

table-yes = yes
table-no = no
table-seconds = { $seconds } s
table-match-danger = danger
table-match-safe = not danger
table-match-reported = danger if asked
table-always = all else
table-order = { $name }: order of cards
