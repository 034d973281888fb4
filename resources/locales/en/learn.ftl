# The Learn pages in English, read in calm and never during an emergency: the title of each topic, then its statements, one fact each.

## Klonopin and other benzos

learn-benzos = Klonopin and other benzos
learn-benzos-word = Benzo is short for benzodiazepine. Do you know one? Some names are Klonopin, Xanax, Valium, Ativan and bars.
learn-benzos-klonopin = Klonopin is the name of a brand. The drug in it is clonazepam, which is one of the benzos.
learn-benzos-strengths = Klonopin tablets have 0.5, 1 or 2 mg. Wafers that melt in the mouth have 0.125, 0.25, 0.5, 1 or 2 mg.
learn-benzos-uses = What is Klonopin for? It has real medical uses: panic, fear, fits, sleep, muscle spasm and alcohol withdrawal.
learn-benzos-misuse = Taken as prescribed, Klonopin is seen as fairly low in risk. Most trouble starts with misuse.
learn-benzos-gaba = Klonopin boosts a signal in the brain called GABA-A. That calms the brain and makes a person sleepy.
learn-benzos-schedule = US law lists benzos as Schedule IV: rated low for misuse and dependence. Some people dispute that rating.
learn-benzos-sold = The DEA is the US drug agency. Which benzos are most often sold against the law? Its reports name two of them: alprazolam and clonazepam.
learn-benzos-past = Who is at risk? A past substance use disorder is the strongest risk for misuse.
learn-benzos-anyone = The DEA names teens and young adults. But anyone can misuse a benzo.

## Signs of too much

learn-too_much = Signs of too much
learn-too_much-signs = Too much can make a person very sleepy, confused and clumsy. It dulls reflexes and makes breathing weak.
learn-too_much-low_breathing = With other drugs on board, breathing can fall so low that the brain lacks oxygen. That can mean coma, lasting brain damage or death.
learn-too_much-red_flags = Red flags: no response, very confused, slipping in and out, clammy skin, blue lips or fingertips, or anything else that worries you.
learn-too_much-emergency = Treat a red flag as an emergency, even when you are not sure how bad it is.
learn-too_much-sooner = The sooner help comes, the better the chance to avoid lasting harm.
learn-too_much-picture = The usual signs of a benzo: sleepy, slurred, unsteady, confused. The classic case is a coma with near-normal vital signs.
learn-too_much-alone = With a benzo alone, weak breathing is very uncommon. With a mix, it is common.
learn-too_much-label = The Klonopin label has these signs of an overdose: sleepiness, confusion, coma, dull reflexes. In a box it warns of opioids as well.
learn-too_much-not_seen = A study in Rhode Island looked at bystanders who could not respond. 54.1 percent did not see that it was an overdose. 64.8 percent were in another room.

## Mixing drugs

learn-mixing = Mixing drugs
learn-mixing-ways = People swallow Klonopin, or crush and snort it. Often they take it with other drugs, above all opioids or cocaine.
learn-mixing-reasons = People mix drugs to make a high stronger or to soften bad effects. It raises the overdose risk a lot.
learn-mixing-deaths = Deaths mostly involve a mix: clonazepam with opioids, or with other benzos, or with both.
learn-mixing-share_2020 = CDC data from some US states, January to June 2020. Of the deaths with benzos, 92.7 percent had opioids too. Illicit fentanyls were there in 66.7 percent.
learn-mixing-twenty_years = From 2000 to 2019, a study counted 118,208 deaths with benzos. Opioids were there in 83.5 percent.
learn-mixing-nine_percent = The same study looked for five more kinds of drugs, with opioids and alcohol among the five. Only 9 percent of the deaths had none of these.
learn-mixing-opioid_deaths = Seen from the other side, in 2017: 21.0 percent of opioid deaths involved benzos, and 14.7 percent involved alcohol.
learn-mixing-warning_2016 = On 31 August 2016 the FDA put a boxed warning on opioids and on benzos. The risks: extreme sleepiness, slowed breathing, coma, death.
learn-mixing-warning_2020 = On 23 September 2020 the FDA put more in the boxed warning on benzos. It names abuse, dependence and withdrawal. A sudden stop can bring fits.
learn-mixing-benzo_dope = In Canada, a mix of benzos and opioids is called benzo-dope. People can stay out long after naloxone. Keep watching the breathing.
learn-mixing-half_life = Clonazepam stays long. The body takes 18 to 50 hours to lose half of it.
learn-mixing-timing = How soon does an overdose show? With fentanyl or a nitazene, within minutes. With swallowed pills, hours. With methadone or a patch, up to a day.
learn-mixing-timing_watch = Benzo signs mostly show within 4 hours. Watch at least 4 hours, and a day after methadone or a patch.

## Fake pills

learn-fake_pills = Fake pills
learn-fake_pills-seized = 809 lots of fake alprazolam were seized in New South Wales. Only 8.7 percent held alprazolam.
learn-fake_pills-held = What was found in them? Etizolam was there in 28 percent. Clonazolam was there in 28 percent. Bromazolam was there in 22 percent.
learn-fake_pills-bar = One fake Xanax bar was put to the test in Australia. It held clonazolam and nothing else.
learn-fake_pills-nitazenes = Nitazenes are man-made opioids. A few of the fakes from New South Wales held one.
learn-fake_pills-ireland = In Ireland, clusters of overdose came from fake benzos. They were yellow pills with a nitazene in them.
learn-fake_pills-uk = UK alerts found pills with nitazenes in them. They were sold as benzos or as oxycodone.
learn-fake_pills-uk_doses = How much naloxone does it take? The UK alerts expect it to be several doses.
learn-fake_pills-fentanyl = The DEA tested fake pills that it seized. In early 2019, 27 percent held enough fentanyl to kill. In 2021 it was 2 in 5.

## What naloxone does

learn-naloxone = What naloxone does
learn-naloxone-opioids_only = Naloxone works on opioids only. It does not work on benzos, on alcohol or on xylazine.
learn-naloxone-give = Not awake after benzo pills? Give it too. Opioids are so often there, and it does no harm if there are none.
learn-naloxone-not_breathing = The spray works even if the person is not breathing. Keep up pushes and breaths.
learn-naloxone-minutes = Mostly it works in 2 to 3 minutes. Sometimes it takes up to 8 minutes.
learn-naloxone-wears_off = Naloxone wears off in 30 to 90 minutes. Breathing can stop again.
learn-naloxone-sooner = Some say it wears off sooner. Health Canada says 20 to 90 minutes. One UK charity says 20 to 30.
learn-naloxone-withdrawal = Naloxone can bring on withdrawal in people who depend on opioids. They may feel sick, scared or angry, or throw up.
learn-naloxone-bigger = An 8 mg spray is no better than 4 mg. With 8 mg, 99.0 percent lived. With 4 mg, 99.2 percent lived.
learn-naloxone-bigger_harm = Withdrawal signs: 37.6 percent with 8 mg, 19.4 percent with 4 mg. Vomiting: 20.8 percent with 8 mg, 13.8 percent with 4 mg.
learn-naloxone-aim = Good breathing is the aim, not waking. With benzos in the mix, waking may not come for hours.
learn-naloxone-ages = The 4 mg spray sold in the US is for all ages. The Nyxoid label says 14 years and up.
learn-naloxone-ages_nyxoid = No breath and only Nyxoid there? Ask the call taker, and give it if they say so.
learn-naloxone-ages_all = Naloxone may be given to babies, children and teens in an overdose. It does almost no harm.
learn-naloxone-flumazenil = Flumazenil is the antidote to benzos. It is for hospital only: it can set off withdrawal and fits.
learn-naloxone-sold = In the US, the nasal spray is sold without a prescription.

## Gasp or breath?

learn-gasps = Gasp or breath?
learn-gasps-look = Not awake? Lay them flat and tilt the head back. Watch the chest for no more than 10 seconds.
learn-gasps-easy = In an adult, look for easy, quiet breaths. 2 or more in 10 seconds count as normal. Fewer than 2 do not.
learn-gasps-twelve = For an adult, that makes 12 breaths a minute. Teaching in British Columbia takes fewer than 12 as not normal.
learn-gasps-children = Children breathe faster. At 2 years, about 26 breaths a minute. So 2 breaths in 10 seconds is too slow for a small child.
learn-gasps-child_counts = This program wants 3 or more in 10 seconds for a child, 4 or more for a baby. That is a choice made here.
learn-gasps-noises = Snoring, rasping or gurgling means that the airway is blocked. It is not sleep.
learn-gasps-not_sure = Not sure counts as not normal. Teaching in the UK says so too: any doubt, take it as not normal.
learn-gasps-yes_but = Is it "yes, but"? Count it as a no. Call takers in Perth have that rule.
learn-gasps-common = Gasps are not normal breathing. They are common when the heart stops: 39 percent of arrests in call records.
learn-gasps-mistaken = Up to 40 percent gasp, says a study on teaching. Gasps are often mistaken for life.
learn-gasps-fade = When crews saw the heart stop, 33 percent gasped. After 9 minutes, it was down to 7 percent.
learn-gasps-skill = It is hard to judge. Lay people get breathing right 71.5 percent of the time, and doctors 84.5 percent.
learn-gasps-not_needed = Some people got CPR and did not need it. 9 to 11 percent of them had pain or a minor injury. There were four fractures in the whole study.
learn-gasps-light_skin = On light skin, look for blue or purple lips and nails.
learn-gasps-dark_skin = Dark skin can look grey, pale or ashy. On brown or black skin, look at lips, tongue, gums, nails, palms and soles.
learn-gasps-skin_alone = Do not judge by skin alone. Medetomidine can turn skin blue or grey while the person breathes well enough.

## On their side

learn-side = On their side
learn-side-who = ILCOR is a world body for first aid. It wants people on their side who respond less but do not need CPR.
learn-side-not_for = Not breathing normally? Then the side position is wrong. They need to be flat, with CPR.
learn-side-watch = On their side, keep a close watch on the breathing. Slow breaths or gasps? Roll them flat and start CPR.
learn-side-evidence = How sure is the side position? ILCOR says that the evidence for it is low in certainty.
learn-side-pregnancy = Later in pregnancy, use the left side. Naloxone may be used in an overdose that puts life at risk.
learn-side-dose = Naloxone can be given flat or on the side. After the dose, turn them on the side if they breathe well.

## Myths and do-nots

learn-myths = Myths and do-nots
learn-myths-sleep = Never leave them to sleep it off.
learn-myths-shower = No cold shower, bath or ice to wake them up. But someone very hot from cocaine, meth or ecstasy must be cooled.
learn-myths-food = No food, drink or coffee for someone sleepy. Wide awake and very hot? Sips of water.
learn-myths-vomit = Do not make them throw up.
learn-myths-inject = Do not give a shot of anything but naloxone.
learn-myths-slap = Shout, tap or shake, then rub the breastbone. Do not slap them hard.
learn-myths-walk = Do not walk them about to keep them awake.
learn-myths-touch = A brief touch of fentanyl on the skin does not poison you. Use gloves. Wash with soap and water, not hand gel.
learn-myths-disease = By 1998, only 15 cases of a disease caught during CPR were on record. HIV caught by mouth was not among those found.
learn-myths-pupils = Pinpoint pupils are a sign of opioids. But they are not always there.
learn-myths-no_pupils = Pupils are not a test. A mix of drugs blurs them, and they change nothing in what you do.

## Stopping benzos

learn-stopping = Stopping benzos
learn-stopping-regular = Regular use of benzos can make a person depend on them. That is so even if they are taken as prescribed.
learn-stopping-mind = Sudden stopping can bring withdrawal. It can bring fear, low mood, bad sleep, feeling unreal, and seeing things that are not there.
learn-stopping-body = It can also make the senses too sharp. People may shake, feel sick or throw up.
learn-stopping-life = Withdrawal can put life at risk. Longer or heavier use makes it worse.
learn-stopping-fits = The FDA warns that a sudden stop can bring on fits (seizures).
learn-stopping-not_alone = Do not stop suddenly. Do not change the dose alone.
learn-stopping-taper = A doctor can plan to lower the dose slowly (a taper). Some people switch to a benzo that acts longer. Therapy goes alongside.

## Dependence and where to turn

learn-dependence = Dependence and where to turn
learn-dependence-signs = Signs of addiction: cannot stop, feels unable to cope without it, needs more for the same effect, has withdrawal when stopping.
learn-dependence-weeks = How soon can dependence start? After several days to weeks of steady use, says the FDA of benzos.
learn-dependence-doctor = Want to cut down? See a doctor for a slow taper.
learn-dependence-poison = A poison line is for people who are awake and breathe well. Not awake, not breathing or in a fit? Call the ambulance.
learn-dependence-crisis = A crisis line is for support. It is not an ambulance.

## Afterwards

learn-afterwards = Afterwards
learn-afterwards-watch = After naloxone, watch for at least 2 hours. With long-acting opioids, watch for 4 to 6 hours.
learn-afterwards-watch_benzos = Benzos in the mix? Watch for at least 4 hours.
learn-afterwards-hospital = What does the first aid guideline of Australia and New Zealand say? They go to hospital, even if they are well again.
learn-afterwards-timing = With fentanyl or a nitazene, people can drop within minutes. With swallowed pills it can take hours. With methadone, a day.
learn-afterwards-alone = Not alone tonight. Do not use alone.
learn-afterwards-replace = Replace the naloxone that you used.
learn-afterwards-benzos = Takes benzos every day? Do not stop them suddenly: fits can follow. See a doctor for a taper.
learn-afterwards-rest = Rest, and look after yourself too.
learn-afterwards-fades = Skills fade. In one study, medical students lost knowledge and confidence by 3 months.
learn-afterwards-booster = A booster of 6.5 minutes after 2.5 months brought lost knowledge back. So go over the steps again at 10 weeks.

## The law where you are

learn-law = The law where you are
learn-law-us = Most states give some protection to people who call for help in an overdose: 47 and DC in a 2021 federal count. Details differ by state.
learn-law-us_limits = Cover is often for small possession and for drug gear. Often it is not for sales, warrants or parole.
learn-law-us_naloxone = The naloxone spray for the nose is sold without a prescription.
learn-law-canada = A law of 2017 protects the caller, the person and others there. It covers charges of simple possession.
learn-law-canada_conditions = It also covers those who break conditions. These must be linked to simple possession.
learn-law-canada_limits = It does not cover selling drugs or other crimes.
learn-law-uk = Anyone may give naloxone to save a life.
learn-law-uk_police = The police do not usually come to an overdose. They may come if there is a risk or a death.
learn-law-elsewhere = We do not know the law where you are. Calling for help saves lives.
learn-law-not_advice = Not legal advice. Laws change and have limits.

## Around the statements

learn-title = LEARN
learn-hint = Read this in calm. Esc goes back to the first question.
topic-hint = Page { $page } of { $pages }
search-title = SEARCH: { $words }_
search-hint = Type a word. Esc goes back.
search-found = { $count ->
    [one] 1 statement
   *[other] { $count } statements
}. Page { $page } of { $pages }
rests-on = Rests on: { $sources }
source-short = { $id } { $title } ({ $who }, { $kind }, { $edition })
source-short-own = { $id } a choice made here
source-next = { $list }; { $item }
source-no-date = no date
learn-heading = WHAT TO KNOW ABOUT BENZOS AND OPIOIDS
learn-foot = Overdose Checklist { $version }: first aid from published guidance. Not checked by a clinician yet. Page
key-print-learn = Print this
key-save-learn = Save as PDF
learn-lines-no-country = Choose a country to see its lines.
learn-lines-none = No line of this country has been checked. Talk to a doctor.
learn-line-poison = Poison line: { $number }
learn-line-poison-hours = Poison line: { $number }, { $opens } to { $closes }
learn-line-help = { $name }: { $number }
text-line = Cannot hear or speak? Text { $number }.
text-line-many_places = Cannot hear or speak? In many places you can text { $number }.
text-line-sign_up = Cannot hear or speak? Text { $number }, but sign up first: text register to { $number }.
