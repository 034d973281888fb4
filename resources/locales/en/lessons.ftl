# Lessons: what each is called, and the words of their pages. Lines and notes stand one below the other.

lesson-quarter = A first look
lesson-short = Gasps and naloxone
lesson-hour = From the signs to the crew
lesson-long = From the signs to the crew, with pills
lesson-yearly = Once a year again

lesson-page-welcome = Welcome
    .lines =
        Today: what an overdose looks like, and what to do first.
        A short talk. Then you try it yourselves.
    .notes =
        Say who you are, and where the way out and the toilets are.
        Say how long it takes.
lesson-page-again = Welcome back
    .lines =
        You have done this before. Today you do it again.
        First two questions, then two drills.
    .notes =
        Ask who has used it since, and what they met. Nobody has to tell.
lesson-page-rules = How we work today
    .lines =
        All of it is made up. What you do is noted by number, not by name.
        You may sit out or leave the room. No one asks why.
        What people tell here stays here.
        Is it real? Say "Stop". Then it is real, and we call.
    .notes =
        Some people in the room have lost someone. Say that they may leave at any time.
        Name one person who goes after whoever leaves.
lesson-page-hands = Now your hands
    .lines =
        One at the keys, one at the chest, one with the naloxone, one at the door.
        Use a manikin and a trainer spray. Never a person.
        Say aloud what you see and what you do.
    .notes =
        Share out the parts. Change them for the next drill.
        The caller speaks aloud, as if someone had picked up.
lesson-page-questions = Your questions
    .lines =
        What would stop you from doing this?
        What is still not clear?
    .notes =
        What you do not know, look up together in Learn. Do not guess.
lesson-page-end = Before you go
    .lines =
        Say one thing that you will do.
        Set a day to do it again.
    .notes =
        Set the date now. Hand out the papers.

lesson-page-debrief = Talk it through
    .lines =
        What went well?
        What would you do sooner?
    .notes =
        The learner speaks first. Then the others. Then you.
        Go from step to step with the keys.
lesson-page-papers = To take home
    .lines =
        The steps on one page.
        What was taught today.
    .notes =
        Save or print what you hand out. The score says that someone attended, and no more.

key-lessons = Lessons
practice-about-lessons = A whole lesson, page by page, with a second window for the room.
lessons-hint = Choose a lesson. Page { $page } of { $pages }
lesson-about = { $minutes } minutes, { $count ->
        [one] one page
       *[other] { $count } pages
    }
lesson-own = your own
lesson-plan-title = { $text }: { $minutes } minutes
lesson-plan-hint = Choose a page, then move it or leave it out. Page { $page } of { $pages }
lesson-plan-row = { $minutes } min: { $text }
lesson-plan-skipped = left out
lesson-kind-words = Words
lesson-kind-talk = Talk
lesson-kind-question = Question to the room
lesson-kind-drill = Drill
lesson-kind-debrief = Debrief
lesson-kind-papers = Papers
lesson-banner = LESSON. NOT REAL.
lesson-clock = { $passed } min gone, { $left } min left
lesson-place = Page { $page } of { $pages }, { $minutes } min
lesson-next = Next: { $text }
lesson-last = This is the last page.
lesson-mix =
    { $text }
    ! { $what }
lesson-right = The right answer: { $text }
lesson-aim = The aim: { $text }
key-lesson-begin = Begin the lesson
key-lesson-go-on = Go on with the lesson
key-lesson-next = Next page
key-lesson-before = Page before
key-lesson-open = Open
key-lesson-blank = Blank room
key-lesson-unblank = Show room
key-lesson-hide-score = Hide score
key-lesson-show-score = Show score
key-lesson-one-screen = Without notes
key-lesson-notes = With notes
key-lesson-earlier = Earlier
key-lesson-later = Later
key-lesson-skip = Leave out, take in
key-lesson-save = Save as own
lesson-papers-hint = What do you hand out?
lesson-papers-topics = Save what was taught, as PDF
lesson-papers-print = Print what was taught
lesson-papers-class = Open the scores of the class
lesson-papers-score = Open the last score
notice-lesson-end = That was the last page.
notice-lesson-kept = This lesson holds no drill to talk through yet.
notice-lesson-problem = A lesson of yours could not be read. { $problem }
blank-title = Look at the trainer
notice-room-blank = The room sees nothing now. [.] shows it again.
notice-room-shown = The room sees the page again.
notice-score-hidden = The room does not see the score now. [H] shows it again.
notice-score-shown = The room sees the score again.
