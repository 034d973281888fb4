# Site, ready light and About: read by the keeper of the site, never during an emergency.

## What is known of the site

site-title = THIS SITE
number-known = { $country } ({ $code }): { $number }. { $sure } Looked at on { $date }, look again by { $until }.
number-high = The number is sure.
number-medium = The number is mostly sure.
number-low = The number is not sure.
profile-line = First-aid profile: { $profile }
product-line = Naloxone in this profile is often: { $product }
site-says = { $field }: { $value }
site-row = { $said }
site-file = Site file: { $path }
site-no-file = No site file. Key 2 makes one.
site-problem = Site file: { $problem }{ $more ->
    [0] {""}
    [one] {" "}One more thing is wrong.
   *[other] {" "}{ $more } more things are wrong.
}
field-country = Country code
field-profile = First-aid profile
field-address = We are at
field-access = Way in
field-extra_number = Other number
field-extra_name = Whose number
field-naloxone_product = Naloxone
field-naloxone_place = Naloxone is
field-naloxone_count = Naloxone doses here
field-naloxone_counted = Doses counted on
field-kit_expires = Kit good until
field-aed_place = AED is
field-aed_expires = AED pads good until
field-trained_helpers = Trained helpers
field-staff_give_naloxone = Staff give naloxone
field-languages = Languages
field-law_line = Law line in Learn
field-sound = Sound
field-kiosk = Kiosk
key-edit-site = Change what the site says
key-ready = Is all ready?
key-about = About this program
key-sources = Sources
key-leave = Leave the kiosk
key-leave-now = Leave now? Press 9 again
notice-leave-open = Steps for someone are still open. Close them first.
notice-kiosk-site = This is a kiosk. Its keeper changes the site file.
notice-kiosk-kept = This is a kiosk. What others kept is not shown here.
notice-site-open = Steps for someone are open. Change the site later.
notice-editor-open = The page to change the site is open already.
notice-no-editor = The page to change the site could not be opened.

## Whether everything is ready

ready-title = IS ALL READY?
check-good = Ready
check-look = To do
ready-content = Words and rules are those that were proved on { $date }.
ready-content-old = Words and rules are over a year old. They were proved on { $date }.
ready-content-not = Words or rules are not those that were proved.
ready-fonts = The letters of the screen can be read.
ready-fonts-not = The letters of the screen cannot be read.
ready-sound = Sound plays.
ready-sound-off = Sound is switched off.
ready-sound-not = No sound plays here.
ready-muted = The computer's sound is off or muted.
ready-headphones = Sound goes to headphones.
ready-records = Records can be written.
ready-records-not = No record can be written: { $why }.
ready-clock = Today is { $date }.
ready-clock-not = The clock shows { $date }, which is too early.
ready-country = The number is { $number }.
ready-country-not = No country is chosen.
ready-number = The number was looked at on { $date }.
ready-number-unsure = This number is not sure.
ready-number-not = The number was looked at on { $date }, over a year ago.
ready-address = We are at: { $address }
ready-address-not = The address is not known.
ready-kit = The kit is good until { $date }.
ready-kit-not = The kit was good until { $date }. Get new naloxone. Use the old one till then.
ready-kit-nowhere = Nobody said where the kit is.
ready-kit-undated = Nobody said until when the kit is good.
ready-kit-none = The site names no kit.
ready-aed = The pads of the AED are good until { $date }.
ready-aed-not = The pads of the AED were good until { $date }.
ready-aed-nowhere = Nobody said where the AED is.
ready-aed-undated = Nobody said until when the pads of the AED are good.
ready-aed-none = The site names no AED.
ready-site = The site file has no mistake: { $path }
ready-site-not = Site file { $path }: { $problem }
ready-proof = The proof holds: { $properties } rules over { $cases } cases.
ready-proof-not = The proof does not hold: { $why }

## About

about-title = ABOUT THIS PROGRAM
about-version = Overdose Checklist { $version }
about-newer = A newer copy comes on a stick. Start it from there, or put it in the place of this one. The site file and kept records stay.
about-line = First-aid steps from published guidance. It cannot phone, locate or see anyone. Follow the call taker.
about-proof = Proved on { $date }: { $properties } rules hold over { $cases } cases. The command self-test proves them again.
about-no-proof = These words and rules are not those that were proved.
about-digest = Content: { $digest }
about-reviewers-do = Ask a clinician to check it line by line.
about-reviewers = No clinician has checked it yet. No one has signed it.
about-sources = Of the sources, { $read } were read, { $part } seen in part, { $second_hand } read at second hand. { $known } are known, but not read.
about-voice = The voice is made with { $name }.
about-licences = Program: MIT. Letters: Noto Sans, OFL 1.1. Voice: Apache 2.0. What else is in it stands in its package.
source-row = { $id }: { $title }
source-read = { $who }: { $kind }, { $edition }. Read { $date }. { $note }
source-part = { $who }: { $kind }, { $edition }. Seen in part { $date }. { $note }
source-second_hand = { $who }: { $kind }, { $edition }. Read at second hand { $date }. { $note }
source-known = { $who }: { $kind }, { $edition }. The text itself was not read. { $date }. { $note }
source-own = A choice made here. { $date }. { $note }
source-kind-guideline = guideline
source-kind-official = public body
source-kind-charity = charity
source-kind-course = course
source-kind-alert = alert
source-kind-position = doctors' statement
source-kind-label = label
source-kind-maker = maker's page
source-kind-study = study
source-kind-review = review
source-kind-reference = reference
source-kind-law = law page
source-kind-operator = the line's own page
source-kind-data = data set
source-kind-news = news
source-kind-article = web article
source-kind-opinion = opinion
source-kind-design = design work
source-kind-general = general knowledge
source-kind-own = a choice made here

## Changing what the site says

edit-title = WHAT THE SITE SAYS
edit-hint = Tab goes on to the next field. Ctrl S saves. Esc closes.
edit-save = Save
edit-close = Close
edit-saved = Saved in { $path }
edit-not-saved = Not saved: { $problem }
edit-wrong = Mend the marked fields first. Nothing was saved.
edit-unsaved = Not saved yet. Close again to lose the changes.
edit-broken = The file was not understood: { $problem } It is kept as { $path }
edit-usual = as usual
edit-such-as = such as { $what }

## What is wrong with a site file

site-wrong-field = { $field }: { $what }
site-wrong-file = { $problem }
site-wrong-length = it is longer than 64 kB. A site file is a page at most
site-wrong-utf8 = it is not UTF-8 (byte { $number }). Save it as UTF-8
site-wrong-json = it is not a JSON object: { $problem }
site-wrong-twice = it stands twice. The last one counts
site-wrong-more = { $count } more fields are wrong
site-wrong-name = there is no such field
site-wrong-name-near = there is no such field. Is it { $name }?
site-wrong-switch = it must be true or false
site-wrong-text = it must be text in quotes
site-wrong-list = it must be a list such as ["en"]
site-wrong-country = there is no country { $said }. Use a code of two letters, such as US or GB
site-wrong-country-near = there is no country { $said }. Is it { $code }?
site-wrong-profile = there is no profile { $said }. There are { $names }
site-wrong-count = "{ $said }" is no number of doses, such as 4
site-wrong-day = { $said } is no day. Write 2027-03-31, or 2027-03 for a month
site-wrong-sound = there is no sound { $said }. There are { $names }
site-wrong-language = there is no language { $said } so far. English is used
site-wrong-number = { $said } is no telephone number
site-wrong-room = it has { $count } letters. There is room for { $of }
site-wrong-hidden = it has a letter that cannot be shown: { $what }
