# What commands print of their own, and what keeps them from being carried out: read in a terminal, never during an incident.

## What is wrong with a command, in one line

usage-wrong = { $problem } (--help says more)
usage-no-value = there is no "{ $said }" for { $name }; possible are { $names }
usage-needs = { $name } needs { $what }
usage-option = { $item } { $names }
usage-and = { $list } and { $item }
usage-or = { $list } or { $item }

## Files, and what goes in and out

file-not-read = reading { $path }: { $problem }
file-not-written = writing { $path }: { $problem }
input-not-read = reading standard input: { $problem }
output-not-written = writing the output: { $problem }

## check

check-readable = The files can be read
# The head of the column of numbers before it.
check-cases = cases
check-differ = { $count ->
    [one] { $count } has another outcome than in the embedded protocol
   *[other] { $count } have another outcome than in the embedded protocol
}
check-shortest = { $text }; the shortest: { $what }
# A number stands before it, in its column.
check-language = messages of { $of }, { $missing } missing that lead through an emergency, { $state }, { $count ->
    [one] { $count } row of review
   *[other] { $count } rows of review
}, voice of the system
check-language-draft = draft
check-language-signed = signed
check-approved = { $count ->
    [one] { $count } value approved: { $path }
   *[other] { $count } values approved: { $path }
}
check-nothing-approved = Nothing was approved: mend this first.

## assess

assess-long = the line is longer than { $number } bytes
assess-utf8 = not UTF-8 after byte { $number }
assess-empty = the line is empty
assess-column = { $problem } (column { $number })
assess-profile = there is no profile { $said }
assess-outcome = there is no outcome { $said }
assess-question = there is no question { $said }
assess-answer = there is no answer { $said }; the answers are yes, no and not_sure
assess-field = there is no field { $said }; the fields are profile, previous and answers
assess-twice = "{ $name }" stands twice

## export, report and score

export-failed = exporting { $path }: { $problem }
export-no-handover = exporting { $path }: { $problem }; --format text lists its events
export-listed = { $path }: { $problem }; only its events are listed
report-product = there is no naloxone called { $said } here; the names are { $names }
export-onto-itself = writing { $path }: it is the record itself, and would be lost; name another file
export-not-written = writing { $path }: { $problem }; nothing was changed there
export-damaged = { $path }: line { $number } is damaged or missing; everything else is exported
export-torn = { $path }: line { $number } is damaged; everything before it is exported
score-failed = scoring { $path }: { $problem }
score-damaged = { $path }: line { $number } is damaged or missing; everything else is scored
score-torn = { $path }: line { $number } is damaged; everything before it is scored

## class

class-made = { $path } is written.
class-answers = Answers of { $count ->
    [one] 1 learner
   *[other] { $count } learners
}, confidence of { $of }.
class-drills = { $count ->
    [one] 1 drill
   *[other] { $count } drills
} of { $date } added. { $known } were there before, { $missing } are of another day.
class-drills-unread = { $path }: { $count ->
    [one] 1 file is no drill that this version can score
   *[other] { $count } files are no drills that this version can score
}; left out
class-twice = { $path }: it says two things of { $what }; both are kept, and neither counts
class-other = { $path }: it is of the class { $of }, not of { $name }
class-not-there = { $path }: learner { $number } was there on no day
class-nobody-there = { $path }: nobody was there on any day
class-no-words = the paper of a class has no words in { $said } yet; it has them in { $names }
class-day = { $date }: { $minutes } min
class-day-topics = { $date }: { $minutes } min, { $list }
class-learners = { $count ->
    [one] 1 learner
   *[other] { $count } learners
}
# When, then how many of each.
class-round = { $time }: { $count } with answers, { $of } with confidence, { $known ->
    [one] 1 drill
   *[other] { $known } drills
}

## scenario and site

scenario-holds = { $path }: holds
scenario-made =
    { $path } is written. It plays as it is.
    Change it, and look each time: scenario check { $path }
    It is in the list of drills once it lies in { $folder }
lesson-holds = { $path }: holds, { $minutes } minutes
lesson-made =
    { $path } is written. It holds as it is.
    Change it, and look each time: lesson check { $path }
    It is in the list of lessons once it lies in { $folder }
lesson-wrong-ending = { $path }: the name of a lesson ends in .json; others are not listed
lesson-unknown = there is no lesson { $name }; there is { $names }
scenario-wrong-ending = { $path }: the name of a scenario ends in .json or .jsonc; others are not listed
scenario-not-made = writing { $path }: { $problem }; name a file that is not there yet, in a folder that is
scenario-id-inside = the program has a scenario of this id: give yours another one, so that their results stay apart
scenario-warning = Warning: { $text }
site-none = there is no site file: { $names }
site-right = { $path }: nothing is wrong
site-made = { $path }: fill it in, then run "site check"
