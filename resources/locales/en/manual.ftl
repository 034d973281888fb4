# The manual: from it and the definition of the command line the help, the man page and completions are made. Read in calm, in a
# terminal or on paper, never during an incident.
#
# A command has its sentence, more about it, what its exit codes mean, and a sentence for each of its options, with more about some.
# Names of options, files and variables are those that are typed.

-exit-made = Exit code 0: done. 2: it could not be.
-exit-judged = Exit code 0: it holds. 1: it does not. 2: it could not be read.

## The program itself

command-program = What to do, in order, at a suspected overdose.
    .more =
        Without a command it opens the steps: in a window, or in the terminal where there is no display. What of the options cannot be followed is left out and named on the screen.

        This program gives first-aid steps. It cannot call an ambulance.
    .country = Shows the ambulance number of this country: a two-letter code such as US or GB.
    .profile = The first-aid profile: intl, us-aha, uk-ie, ca-community, anz or erc.
    .address = Where this computer stands, in the words that a caller says: "12 Main St, ground floor".
    .language = Speaks this language: the tag of one that it has, such as en.
    .site = Reads the site file FILE in place of the one found beside the program or in the folders for settings.
    .kiosk = Opens full screen for a desk that anybody may use.
    .kiosk-more = Goes back to the first question after ten unused minutes, and keeps the screen awake while an incident is open.
    .text = Stays in the terminal.
    .by_line = Stays in the terminal and writes each line once: for a screen reader or a braille display.
    .scan = The focus goes from button to button by itself, each in SECONDS: 4, 2.5, 1.5, 1 or 0.6.
    .scan-more = Space, Enter or a click anywhere presses the one that has it: for somebody with one switch.
    .practice = Opens practice, with SCENARIO at its scene.
    .practice-more = In practice there are drills for a class, for teaching only.
    .lines = Tells FILE what happens, a line each, as a second window reads it.
    .lines-more = - is the standard output.
    .audience = Opens a window for the room.
    .audience-more = It shows what the lines of --lines tell on its standard input.

## The commands

command-check = Proves the protocol over every combination of answers and every state, one line a property.
    .exit = Exit code 0: all holds. 1: something does not. 2: it could not be looked at.
    .protocol = An edited copy of the protocol files takes the place of those inside the program.
    .protocol-more = So do words, numbers, what is taught and what practice needs, as far as they stand beside it. Every fault of a file is named, each with its line and place. The outcomes that differ are counted.
    .approve = Makes the values of that folder the approved ones, and says what that changes.
    .approve-more = They are written into `approved.json` beside its files, and only where everything else holds.
    .languages = Only how far each language has come.
    .languages-more = A line each: how many messages it has, how many of those that lead through an emergency are missing, whether a named person has checked it, how many rows its review has, and whose voice it speaks with.
    .json = As one JSON object.
command-table = Prints the whole protocol with its words as tables, for a reviewer.
    .exit = Exit code 0: printed. 1: the folder has faults, which are named. 2: it could not be read.
    .format = How they are written.
    .format-more = csv: one file of rows, in which the first column says which table a row is of. html: one page, also for paper. mermaid: a flowchart of questions, outcomes and the order of cards.
    .protocol = Those of an edited copy of the protocol files, with the words beside them if there are any.
command-assess = Reads one JSON object a line and answers each with one line.
    .exit = Exit code 0: every line was answered. 1: some had errors. 2: input unreadable.
command-export = Writes the handover of a recorded incident.
    .exit = { -exit-made }
    .incident = The file of the incident.
    .format = How it is written.
    .format-more = The code (qr) is a picture in SVG that holds the text itself.
    .output = Where to; the standard output without it.
command-report = Writes what a programme that hands out naloxone counts of recorded incidents, without the person.
    .more = It says when it began and ended, what was seen at first, at worst and at last, when each dose was given, when the call was marked, when pushes, breaths and an AED began, about how old they were, and how it was closed. It says no name, no address, nothing of the site file, not what was taken, and nothing else that was told of the person. Times are of the minute, and in seconds after the beginning. What is not on record is left empty. Country, date and time together may still show who it was to somebody who knows of the event.
    .exit = { -exit-made }
    .incidents = The files of the incidents.
    .format = How it is written.
    .format-more = pdf: a page each, with room for what only somebody there can know. csv: one table, a row each. json: one object, with all of them.
    .product = Which naloxone was given, such as Narcan; not recorded without it.
    .product-more = No record says it. One that the program has a card for is known by its name, or by the card.
    .language = In this language, such as es; English without it, and where that language has no words for it.
    .output = Where to; the standard output without it.
command-paper = Writes what hangs on a wall or lies in a pocket, as PDF.
    .more = It is made from the words, the pictures and the order of the screens, and says which version and content it was made from.
    .exit = Exit code 0: written. 1: the site file has faults, which are named. 2: it could not be made.
    .kind = What.
    .kind-more = poster: for the wall. card: to be cut out and folded. call: what to say on the phone. steps: every card, an outcome a page. learn: what is taught, to hand out.
    .country = For this country, such as US; that of the site file without it.
    .language = In this language, such as es; English without it.
    .site = With the address and the ways in of this site file; of the one that the program finds without it.
    .size = How large; as the country has it without it.
    .output = Where to; the standard output without it.
command-scenario = Checks, plays or lists scenarios.
command-scenario-check = Says what is wrong with a scenario of your own, and where.
    .more = Your own lie in the folder scenarios beside the settings. resources/schemas describes them.
    .exit = { -exit-judged }
    .file = The file of the scenario.
command-scenario-new = Writes a scenario to begin with: it plays, and says of everything in it what it is for.
    .exit = { -exit-made }
    .file = Where to: a file that is not there yet.
command-scenario-play = Shows all that happens in the runs of a scenario.
    .exit = { -exit-judged }
    .file = The file of the scenario.
command-scenario-list = Lists the scenarios inside the program and your own.
command-lesson = Checks, writes or lists lessons.
command-lesson-check = Says what is wrong with a lesson of your own, and where.
    .more = Your own lie in the folder lessons beside the settings. resources/schemas describes them.
    .exit = { -exit-judged }
    .file = The file of the lesson.
command-lesson-new = Writes a lesson to begin with: a copy of one inside the program.
    .exit = { -exit-made }
    .file = Where to: a file that is not there yet.
    .from = Which one; the hour without it.
command-lesson-list = Lists the lessons inside the program and your own.
command-score = The score of a drill that was kept.
    .exit = { -exit-made }
    .file = The file of the drill.
    .json = As one JSON object.
command-class = Keeps the results of a class in a file, and makes its tables and its paper.
    .more = It knows learners by number. A name is in it only where you type one.
command-class-new = Makes the file of a class.
    .exit = { -exit-made }
    .file = Where to: a file that is not there yet.
    .class = What files call the class, such as library-1: the same in every file of it.
    .date = On which day it was held, such as 2026-11-24; today without it.
    .minutes = For how many minutes it was held on that day.
    .topics = What was taught on that day, with commas between.
    .country = In which country, such as US: its paper is as large as that country has it.
    .learners = Who was there on that day, such as 1-25,30.
command-class-add = Adds a day, drills, answers or names to a class file.
    .more = What you type of a day, of a name or as answers takes the place of what the file said of the same. A drill that it has already is not taken again.
    .exit = Exit code 0: added. 1: a file has faults, which are named. 2: it could not be done.
    .file = The class file.
    .date = Of which day all of this is, such as 2026-11-24; today without it.
    .minutes = For how many minutes the class was held on that day.
    .topics = What was taught on that day, with commas between.
    .country = In which country, such as US: its paper is as large as that country has it.
    .learners = Who was there on that day, such as 1-25,30.
    .drills = The drills of that day from this folder of kept drills.
    .answers = Answers and confidence from this table, as a spreadsheet saves it (CSV).
    .answers-more = Its columns: learner, and any of confidence (1 to 5), right with of, or the ids of questions to the room, with a, b, c, or d for "I do not know" under them. Other columns are refused: nobody is named by accident.
    .round = Of which round drills and answers are: before the class, after it, or weeks later.
    .name = What a learner is called, such as 7=Ana.
command-class-merge = Puts files of one class together, and loses nothing.
    .more = Where two files say different things of the same drill, answers, day or name, both are kept, and it is told. Neither counts until you take one of them out.
    .exit = Exit code 0: written. 1: a file has faults, or is of another class. 2: it could not be done.
    .file = A class file.
    .others = Others of the same class.
    .output = Where to; the standard output without it.
command-class-show = Says what a class file holds, and of what it says two things.
    .exit = Exit code 0: it is clear. 1: it has faults, or says two things of something. 2: it could not be read.
    .file = The class file.
command-class-table = Writes a table that a spreadsheet opens.
    .exit = Exit code 0: written. 1: the file has faults, which are named. 2: it could not be done.
    .file = The class file.
    .rows = Of what there is a row.
    .rows-more = learners: before, after and later beside each other. drills: each drill. answers: each answer.
    .format = How it is written.
    .format-more = json is the table of learners as one JSON object.
    .separator = What stands between cells.
    .separator-more = Where numbers are written with a comma, a spreadsheet wants the semicolon.
    .output = Where to; the standard output without it.
command-class-certificate = Writes that learners attended, a page each, as PDF.
    .more = With days, hours and topics. It says that somebody attended, and no more.
    .exit = Exit code 0: written. 1: the file has faults, or nobody was there. 2: it could not be done.
    .file = The class file.
    .learner = For the learner with this number alone.
    .language = In this language, such as es; English without it.
    .size = How large; as the country of the class has it without it.
    .output = Where to; the standard output without it.
command-class-attendance = Writes who was there, with lines to sign on, as PDF.
    .exit = Exit code 0: written. 1: the file has faults, which are named. 2: it could not be done.
    .file = The class file.
    .language = In this language, such as es; English without it.
    .size = How large; as the country of the class has it without it.
    .output = Where to; the standard output without it.
command-class-sign-off = Writes who attended within a year, and by when each is due again.
    .more = A refresher is worth it ten weeks after somebody attended last; after a year they are due again. The same number in two classes is two learners.
    .exit = Exit code 0: written. 1: a file has faults, which are named. 2: it could not be done.
    .files = The class files.
    .date = The last day of that year, such as 2026-11-24; today without it.
    .format = How it is written.
    .separator = What stands between cells of csv.
    .language = In this language, such as es; English without it.
    .size = How large; as the country of the class has it without it.
    .output = Where to; the standard output without it.
command-learn = Prints what the program teaches, each statement with its sources.
    .word = Only what holds this word.
command-site = Checks a site file, makes one, or prints its schema.
command-site-check = Says what is wrong with a site file, field by field.
    .exit = Exit code 0: nothing is wrong. 1: something is. 2: it could not be read.
    .file = The site file; without it the one that the program finds, and which that is.
command-site-init = Writes a site file with every field, to be filled in.
    .more = It never writes over one that is there.
    .exit = { -exit-made }
    .file = Where to; without it into the user's folder for settings.
command-site-schema = Prints the JSON Schema of a site file.
command-self-test = Looks at everything that must work before somebody needs it.
    .more = That is content and proof, fonts, sound, place for records, clock, address and country, dates of the kit and the AED.
    .exit = Exit code 0: all of it is ready. 1: something wants looking at. 2: it could not be looked at.
    .json = As one JSON object.
command-completions = Prints a script with which this shell completes what is typed.
    .exit = { -exit-made }
    .shell = Which shell.
    .shell-bash = GNU bash.
    .shell-zsh = Z shell.
    .shell-fish = The friendly interactive shell.
command-man = Prints this manual as a man page.

# The longer text of assess, with its example.
manual-assess =
    Reads one JSON object a line and answers each with one line:

    {"  "}{ $said }
    {"  "}{ $answers }

    Answers are yes, no and not_sure; a question left out was skipped. Beside them may stand "profile" and, as "previous", the outcome before. A line that cannot be read is answered with { $problem }.

## Headings, and what stands under them

manual-title = User Commands
manual-practice = Practice
manual-commands = Commands
manual-help = Prints the help
manual-exit = Exit status
manual-exit-0 = Everything holds, or was done, or the program was left.
manual-exit-1 = Something was looked at and is wrong, or nobody can see the steps here.
manual-exit-2 = The command could not be carried out, or the steps opened in the terminal without something that was asked for. The reason is on standard error.
manual-files = Files
manual-file-site = The site file: what belongs to the place. The one beside the program comes first, then the two that follow. --site names another.
manual-file-site-user = The site file of the user.
manual-file-site-machine = The site file of the machine.
manual-file-settings = Colours, text size, loudness, where the window stood. Nothing of an incident.
manual-folder-scenarios = Scenarios of your own.
manual-folder-lessons = Lessons of your own.
manual-folder-open = Incidents that are not closed.
manual-folder-kept = Records that somebody chose to keep.
manual-folder-practice = Drills that somebody chose to keep.
manual-folder-learn = Pages of Learn that somebody saved.
manual-environment = Environment
manual-config-home = The user's folder for settings, in place of ~/.config.
manual-config-folders = The machine's folders for settings, with colons between them, in place of /etc/xdg.
manual-state-home = The user's folder for what programs keep, in place of ~/.local/state.
manual-display = The X display of the window.
manual-wayland-display = The Wayland display of the window. Where neither is set, the steps stay in the terminal.
