# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = PRACTICE - Overdose Checklist
window-title-audience = PRACTICE, for the room - Overdose Checklist
window-title-edit = Site - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = CALL { $number } NOW
call-also = CALL { $number } NOW (or { $also })
call-calling = { $number } is being called
call-calling-any = Your ambulance is being called
call-calling-since = since { $time }. Nobody on the line? Call again. Not so? [Q]
call-worse = It got worse. Tell the call taker, or call again.
call-mark = Someone is calling [Q]
call-quiet = Ambulance: { $number }
call-any = CALL YOUR AMBULANCE: 911{ -nb }US{ -nb }and{ -nb }Canada, 999{ -nb }UK, 112{ -nb }Europe, 000{ -nb }Australia, 111{ -nb }New{ -nb }Zealand
call-hint = any phone, speaker on
call-hint-country = any phone, speaker on ({ $country })
your-ambulance = your ambulance
we-are-at = We are at: { $address }
we-are-at-lacks = Look where we are: the address cannot be shown here.
way-in = Way in: { $access }
also-ring = After that: { $name } { $number }
aed-here = AED here: { $place }.
naloxone-here = Naloxone here: { $place }.
naloxone-here-product = Naloxone here: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Say: they will not wake up. Say how they breathe.
say-A1 = Say: not awake, not breathing normally.
say-B1 = Say: breathing, but will not wake up.
say-E1 = Say: awake, but breathing badly or blue.
say-C1 = Say what you see: sleepy, confused, clammy, a fit, chest pain.
call-taker = Call taker on the line? Do what they say. They lead? [T]
call-taker-leads = The call taker leads. Do what they say. [T] gives the steps back.
aed-leads = The AED leads. Do what it says. [A] gives the steps back.
two-people = { $count ->
    [one] 1 other person [V]
   *[other] { $count } other people [V]
}
same-person = Same person? Yes { $key } / New person [P]
open-since = { $clock }
    .label = so far
sound-on = Sound on [M]
    .state = Sound: on
sound-off = Sound off [M]
    .state = Sound: off
sound-none = Sound off: follow the picture
    .state = Sound: none here
sound-muted = The computer's sound is off or muted
    .state = Sound: the computer's is off or muted
sound-headphones = Sound goes to headphones [M]
    .state = Sound: to headphones

## Questions

you-said = You said: { $answers }
check-title = CHECK AGAIN
colour-asked = Look at the colour again.
look-timer = Watch the chest: { $seconds } of { $of } seconds
look-count = Easy breaths counted: { $count }. Tap [U] only for quiet, easy breaths.
look-counted = Last look: { $count } in { $of } seconds
silence-ends = No answer counts as not sure in { $clock }

## Instructions

outcome-not_breathing = NOT BREATHING NORMALLY
outcome-breathing_unresponsive = BREATHING, WILL NOT WAKE
outcome-awake_breathing_badly = AWAKE, BREATHING BADLY OR BLUE
outcome-awake_danger_signs = AWAKE, DANGER SIGNS
outcome-after_rescue = AWAKE AGAIN AFTER A RESCUE
outcome-high_risk = HIGH RISK, NO SIGN YET
outcome-no_danger_sign = NO DANGER SIGN NOW
done-cards = Done: { $cards }
now-card = Now: { $card }
next-card = Next: { $card }
last-card = This is the last card. The check comes by itself.
goes-on-in = Goes on by itself in { $clock }
no-answer-to-check = No answer to the check. Look at them now.
next-check = Next check in { $clock }
    .label = Next check in

## CPR

then = then { $order }
beat-push = PUSH { $number } of { $of }
beat-breath = BREATH { $number } of { $of }
beat-count = { $number }
    .of = of { $of }
beat-weak = BREATHE NOW
beat-wait = LET IT OUT. WATCH THE CHEST.
beat-every = one breath every { $seconds } seconds
beat-rate = { $rate } a minute
swap-in = swap helpers in { $clock }
    .label = Swap helpers in
swap-in-alone = 2 minutes are up in { $clock }
    .label = 2 minutes are up in
swap-now = SWAP HELPERS NOW
swap-now-alone = 2 MINUTES ARE UP. PUSH ON.
swap-alone-no-phone = No phone yet? Go and call now. Then come straight back.
cpr-look = Hands off. Look at the chest, 10 seconds at most.
    .detail =
        Easy, quiet breaths? Yes.
        Gasps, snores, none or not sure? Push on.
    .display =
        HANDS OFF.
        LOOK.
cpr-look-ended = Push again. Yes only if you saw easy, quiet breaths.
title-child = { $outcome }: CHILD
title-baby = { $outcome }: BABY
weak-breaths-key = Weak breaths? [W]
weak-breaths-off = Only gasps or none? Pushes again [W]
mixed-line = Benzo and opioid mixed? Same steps.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = This is the sound check.

## Naloxone

naloxone-none = Naloxone (Narcan): none given yet
naloxone-none-here = No naloxone here. Ask out loud who has some. [G]
naloxone-no-more = No naloxone left. Ask out loud who has some. [G]
naloxone-site-count = { $count ->
    [0] None was here on { $date }
    [one] 1 was here on { $date }
   *[other] { $count } were here on { $date }
}
naloxone-given = Naloxone: { $count } given, last at { $time }
naloxone-correct = Wrong? Correct the last dose [I]
naloxone-taken-back = Last dose taken back. Put it back [I]
naloxone-asked = Naloxone given? [G]
naloxone-next = Not breathing normally? Next dose in { $clock }
naloxone-look = At the next swap: one look, under 10 seconds. Then push on.
naloxone-look-alone = At 2 minutes: one look, under 10 seconds. Then push on.
naloxone-look-steps = Look at the breathing.
naloxone-due = Not breathing normally? Next dose is due
naloxone-late = Not breathing normally? Next dose is late
naloxone-wears-off = It can wear off now. Watch the breathing.
naloxone-still-watch = Still watch the breathing.
rescue-watch = Breathing can stop again. Watch it.

## Keys: short names of what they do

key-back = Back
key-not-breathing = Not breathing
key-breathing-again = Breathing? On their side
key-check = Check again
key-next = Done, next
key-next-step = Next step
key-fit-over = Shaking stopped
key-naloxone = Naloxone given
key-correct = Correct a dose
key-none-here = None here
key-no-more = No more left
key-some-here = There is some after all
key-which-device = Which one do you have?
key-drugs = What may they have taken?
key-help = More help
key-fit = Shaking all over?
key-child = Child
    .hint = 1 year and over
key-child-off = Child: on. Turn off
key-baby = Baby
    .hint = under 1 year
key-age = { $age }, { $hint }
key-baby-off = Baby: on. Turn off
key-weak = On the CPR screen: weak breaths
key-aed = AED is here
key-aed-off = AED steps end
key-call-taker = Call taker leads
key-call-taker-off = Steps back on
key-calling = Someone is calling
key-calling-off = Nobody is calling
key-alone = I am alone
key-alone-off = A second helper is here
key-crew = Crew is here
key-close = Close
key-new-person = New person
key-other-person = The other person
key-count = Count a breath
key-language = Language
key-sound-on = Sound on
key-sound-off = Sound off
key-sound-check = Sound check
key-read = Read it to me
key-learn = Learn
key-search = Search
key-site = Site
key-menu = Menu
key-distance = Only the order, large
key-plain = Less on the screen
key-show-all = Show all of it
key-full-screen = Full screen
key-larger-text = Larger text
key-smaller-text = Smaller text
key-usual-text = Usual text
key-same-person = Same person
key-country = Country
key-more = More
key-back-to-steps = Back to the steps

ask-new-person = Another person? The steps for the first one go on.
    .yes = Yes [1]
    .no = No [P]
ask-one-too-many = There are { $count } others. End the steps of the one left longest? Their record is erased.
ask-hide = { $page } - hide the steps? They go on.
    .yes = Yes [1]
    .no = No [Esc]
notice-dose-noted = Noted at { $time }. A second one? [G] again
notice-no-sound = There is no sound here. Read the steps.
notice-silent = This computer plays no sound. Sound off: follow the picture.
notice-muted = The computer's sound is off or muted. Turn it up, or follow the picture.
notice-headphones = Sound goes to headphones. Pull them out, or follow the picture.
notice-sound-off = Sound is off. [M] turns it on.
notice-doses = Naloxone: { $count } given. Wrong? Correct the last dose [I]
notice-no-question = There is no question now. [C] checks again.
notice-no-question-look = There is no question now. Breathing again? [B]
notice-late = No answer came in time. [C] checks again.
notice-late-look = No answer came in time, so the steps went on. Breathing again? [B]
notice-fit-open = The fit card is open. Shaking stopped? [F]
notice-page-open = A page is open. [Esc] goes back to the steps.
notice-held = { $key } is held or locked. Let it go, then press again.
notice-click-here = Click here to use the keys
notice-strange-letter = That letter is not known here. Press 1, 2 or 3.
notice-strange-key = That letter is not known here. Change to Latin letters.
notice-close = Close? The incident stays open. Close again to leave.
notice-close-unsaved = Close? The incident is not saved and would be lost. Close again to leave.
notice-unsaved = This cannot be saved. Keep the window open.
mark-unsaved = This cannot be saved
    .detail = Keep the window open. Copy or print it for the crew.
notice-newer = An open record was made by a newer version. It stays as it is.
notice-found = Steps for someone are still open, begun { $minutes ->
    [0] just now
    [one] 1 minute ago
   *[other] { $minutes } minutes ago
}. [V] brings them back.
notice-resumed = These steps go on from { $time }. Another person? [P]
notice-left = Steps begun { $date }, { $time } were left by another version. [V] lists them.
notice-left-waits = Steps begun { $date }, { $time } were left by another version.
notice-away = Back. Nobody looked at these steps for { $minutes ->
    [0] under a minute
    [one] 1 minute
   *[other] { $minutes } minutes
}. All clocks ran on.
notice-away-restarted = Back. The computer was restarted. By its clock that took { $minutes ->
    [0] under a minute
    [one] 1 minute
   *[other] { $minutes } minutes
}.
notice-away-unknown = Back. The computer was restarted and its clock went back: times may be wrong.
notice-asleep = The computer was asleep for { $minutes ->
    [0] under a minute
    [one] 1 minute
   *[other] { $minutes } minutes
}. All clocks ran on.
text-size-cut = Text { $percent } %: no room for { $wish } % here

## Languages

languages-title = LANGUAGE
languages-hint = The steps go on. Page { $page } of { $pages }.
language-draft = { $name } (draft)
language-second = Under it: { $name }
language-second-none = Under it: nothing
notice-draft = These words are a draft that no person has checked. { $name } stands under them.
notice-draft-alone = These words are a draft that no person has checked.
notice-in-english = This page is in English so far.
sound-no-voice = No voice in this language: read the steps
    .state = Voice: none in this language

## Pages

help-title = MORE HELP
help-hint = Press a key. Esc goes back to the same place. Y, N and X answer a question too.
fit-title = SHAKING FIT
fit-clock = Fit lasts { $clock }
    .label = Fit lasts
choice-picked = picked
drugs-title = WHAT MAY THEY HAVE TAKEN?
drugs-hint = Pick all that fit. It never changes the steps.
devices-title = WHICH ONE DO YOU HAVE?
devices-hint = Not on this page? Follow the pictures on the pack.
menu-title = MENU
menu-hint = The number stays on top. Esc goes back.
loudness-full = Loudness: full
loudness-middle = Loudness: half
loudness-low = Loudness: low
menu-of-system = { $item } (as this computer)
theme-light = Colours: dark on white
theme-dark = Colours: light on black
theme-high_contrast = Colours: high contrast
theme-high_contrast_light = Colours: high contrast on white
motion-full = Movement: the beat moves
motion-reduced = Movement: only figures change
skin-both = Skin in the pictures: light and dark
skin-light = Skin in the pictures: light
skin-dark = Skin in the pictures: dark
country-title = WHICH COUNTRY ARE YOU IN?
country-hint = Page { $page } of { $pages }. 9 shows more.
country-choice = { $name } ({ $code }): { $number }
profile-intl = international
profile-us-aha = United States
profile-uk-ie = United Kingdom and Ireland
profile-ca-community = Canada, community responders
profile-anz = Australia and New Zealand
profile-erc = Europe
product-intl = spray or injection
product-us-aha = 4 mg spray
product-uk-ie = 1.8 mg spray (14 and older) or 0.4 mg mark
product-ca-community = 0.4 mg injection or spray
product-anz = spray
product-erc = spray or injection


## One switch, and a screen reader

reader-keys = Key: { $keys }
notice-reader = A screen reader speaks here, so the voice only keeps the beat and says what is due. To change it: Menu [O]
reader-voice-beat = Voice beside a screen reader: beat and what is due
reader-voice-orders = Voice beside a screen reader: reads the orders too
scan-off = One switch: off
scan-on = One switch: a button every { $seconds } s
