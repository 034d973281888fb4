# The Learn pages in English, read in calm and never during an emergency: the title of each topic, then its statements, one fact each.

## Klonopin and other benzos

learn-benzos = Klonopin and other benzos
learn-benzos-word = Benzo is short for benzodiazepine. Do you know one? Some names are Klonopin, Xanax, Valium, Ativan and bars.
learn-benzos-klonopin = Klonopin is the name of a brand. The drug in it is clonazepam, which is one of the benzos.
learn-benzos-strengths = Klonopin tablets have 0.5, 1 or 2 mg. Wafers that melt in the mouth have 0.125, 0.25, 0.5, 1 or 2 mg.
learn-benzos-uses = What is Klonopin for? It has real medical uses: panic, fear, fits, sleep, muscle spasm and alcohol withdrawal.
learn-benzos-misuse = Klonopin helps many people who take it as prescribed. But take a benzo each day for weeks, and the body comes to need it.
learn-benzos-article = One article says: used as directed, Klonopin works and has low risk. Most trouble starts with misuse. Since 2020 its label warns of dependence too.
learn-benzos-gaba = Klonopin boosts a signal in the brain called GABA-A. That calms the brain and makes a person sleepy.
learn-benzos-schedule = US law lists benzos as Schedule IV: rated low for misuse and dependence. Some people dispute that rating.
learn-benzos-sold = The DEA is the US drug agency. Which benzos are most often sold on the street? Its reports name two of them: alprazolam and clonazepam.
learn-benzos-prescribed = Is it prescribed to you? Then take it only as the doctor said. If not, do not take it.
learn-benzos-at_hand = Many people do not look for Klonopin: they take the benzo that is at hand. So ask what it was, and do not trust the name.
learn-benzos-other_one = Many would take some other benzo if that one were easier to get.
learn-benzos-past = Who is at more risk? People who had a drug or alcohol problem before, and people who take opioids or drink as well.
learn-benzos-anyone = The DEA names teens and young adults. But anyone can misuse a benzo.
learn-benzos-rare = Most people never misuse a benzo. A small group is at risk, and help works for them too.

## Signs of too much

learn-too_much = Signs of too much
learn-too_much-signs = Too much can make a person very sleepy, confused and clumsy. It dulls reflexes and makes breathing weak.
learn-too_much-low_breathing = With other drugs on board, breathing can fall so low that the brain lacks oxygen. That can mean coma, lasting brain damage or death.
learn-too_much-red_flags = Red flags: no response, very confused, slipping in and out, clammy skin, blue lips or fingertips, or anything else that worries you.
learn-too_much-emergency = Treat a red flag as an emergency, even when you are not sure how bad it is.
learn-too_much-sooner = The sooner help comes, the better the chance to avoid lasting harm.
learn-too_much-picture = The usual signs of a benzo: sleepy, slurred, unsteady, confused. In the worst case they do not wake.
learn-too_much-alone = With a benzo alone, weak breathing is rare. But you cannot know that it is a benzo alone. Look at the breathing.
learn-too_much-label = The Klonopin label has these signs of an overdose: sleepiness, confusion, coma, dull reflexes. In a box it warns of opioids as well.
learn-too_much-not_seen = A study in Rhode Island looked at bystanders who could not respond. 54.1 percent did not see that it was an overdose. 64.8 percent were in another room.

## On the nod, or an overdose?

learn-nod = On the nod, or an overdose?
learn-nod-answer = On the nod: sleepy, but they answer when you call their name. No answer is an overdose. Call.
learn-nod-watch = The nod can turn into an overdose. Stay, and call their name again and again.

## Mixing drugs

learn-mixing = Mixing drugs
learn-mixing-ways = People swallow Klonopin, or crush and snort it. Often they take it with other drugs, above all opioids or cocaine.
learn-mixing-reasons = People mix drugs to make a high stronger or to soften bad effects. It raises the overdose risk a lot.
learn-mixing-addiction = People who cannot stop Klonopin are at a much higher risk of an overdose. A mix with other drugs raises it more.
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

learn-mixing-share = US deaths with a benzo: what else was there?
learn-mixing-share-opioids_2020 = Opioids, January to June 2020
    .value = { $count } percent
learn-mixing-share-fentanyl_2020 = Illicit fentanyls, January to June 2020
    .value = { $count } percent
learn-mixing-share-opioids = Opioids, 2000 to 2019
    .value = { $count } percent
learn-mixing-onset = How soon does an overdose show?
    .minutes = minutes
    .hours = hours
    .day = a day
learn-mixing-onset-fentanyl = Fentanyl or a nitazene
    .value = within minutes
learn-mixing-onset-pills = Swallowed pills
    .value = hours
learn-mixing-onset-benzos = Benzos
    .value = mostly within 4 hours
learn-mixing-onset-methadone = Methadone or a patch
    .value = up to a day

## Fake pills

learn-fake_pills = Fake pills
learn-fake_pills-seized = 809 lots of fake alprazolam were seized in New South Wales. Only 8.7 percent held alprazolam.
learn-fake_pills-held = What was found in them? Etizolam was there in 28 percent. Clonazolam was there in 28 percent. Bromazolam was there in 22 percent.
learn-fake_pills-bar = One fake Xanax bar was put to the test in Australia. It held clonazolam and nothing else.
learn-fake_pills-nitazenes = Nitazenes are man-made opioids. A few of the fakes from New South Wales held one.
learn-fake_pills-ireland = In Ireland, clusters of overdose came from fake benzos. They were yellow pills with a nitazene in them.
learn-fake_pills-uk = UK alerts found pills with nitazenes in them. They were sold as benzos or as oxycodone.
learn-fake_pills-uk_doses = How much naloxone does it take? The UK alerts expect it to be several doses.
learn-fake_pills-fentanyl = The DEA tested fake pills that held fentanyl. In 2021, 4 in 10 held enough to kill. In 2022 it was 6 in 10, in 2023 7 in 10.
learn-fake_pills-found = What did 809 lots of fake alprazolam hold?
learn-fake_pills-found-alprazolam = Alprazolam itself
    .value = { $count } percent
learn-fake_pills-found-etizolam = Etizolam
    .value = { $count } percent
learn-fake_pills-found-clonazolam = Clonazolam
    .value = { $count } percent
learn-fake_pills-found-bromazolam = Bromazolam
    .value = { $count } percent
learn-fake_pills-deadly = Fake pills with fentanyl: how many held enough to kill?
learn-fake_pills-deadly-2021 = 2021
    .value = { $count } in 10
learn-fake_pills-deadly-2022 = 2022
    .value = { $count } in 10
learn-fake_pills-deadly-2023 = 2023
    .value = { $count } in 10

## Alcohol alone

learn-alcohol = Alcohol alone
learn-alcohol-signs = Deaths from drink: will not wake, slow breaths, cold or blue skin, throwing up in sleep. Call. On their side. It gets worse after the last drink.

## GHB

learn-ghb = GHB
learn-ghb-step = GHB: the step from high to out cold is small. They may throw up, then stop breathing. Do not leave them to sleep it off. Call.

## Uppers and heat

learn-heat = Uppers and heat
learn-heat-signs = Too much cocaine, meth or ecstasy can make a body far too hot. Very hot, stiff, confused or seeing things? Call.
learn-heat-cool = Cool them with wet cloths, ice packs and a fan, in a quiet place. Wide awake? Sips of water, not a lot.
learn-heat-ice_water = For the very hot, a bath in ice water works best, says AHA teaching of 2025. That is for a trained crew.

## Out for hours

learn-sedated = Out for hours
learn-sedated-breathing = Xylazine, medetomidine or a benzo in the dope? They can be out for hours. Good breathing is the goal, not waking.
learn-sedated-place = Out for hours but breathing well? On their side, out of traffic, warm, with someone who watches. No more naloxone.

## Medetomidine

learn-medetomidine = Medetomidine
learn-medetomidine-withdrawal = After dope with medetomidine, withdrawal can come within 4 to 6 hours: shaking, throwing up, racing heart. It can kill. Call.

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
learn-gasps-not_needed = Some people got CPR and did not need it. In one study of 247 such people, 12 percent had pain, and 5 had a broken bone. No organ was hurt.
learn-gasps-light_skin = On light skin, look for blue or purple lips and nails.
learn-gasps-dark_skin = Dark skin can look grey, pale or ashy. On brown or black skin, look at lips, tongue, gums, nails, palms and soles.
learn-gasps-skin_alone = Do not judge by skin alone. Medetomidine can turn skin blue or grey while the person breathes well enough.
learn-gasps-oxygen = Is there oxygen or a finger oxygen meter here? If someone is trained, use them. But never wait for them.
learn-gasps-ages = The younger, the faster: usual breaths in a minute
    .axis = Breaths in a minute
    .line = In an adult, fewer than { $at } a minute is not normal.
learn-gasps-ages-baby = Baby
    .value = { $from } to { $to }
learn-gasps-ages-toddler = Toddler
    .value = { $from } to { $to }
learn-gasps-ages-school = School child
    .value = { $from } to { $to }

## On their side

learn-side = On their side
learn-side-who = ILCOR is a world body for first aid. It wants people on their side who respond less but do not need CPR.
learn-side-not_for = Not breathing normally? Then the side position is wrong. They need to be flat, with CPR.
learn-side-watch = On their side, keep a close watch on the breathing. Slow breaths or gasps? Roll them flat and start CPR.
learn-side-evidence = How sure is the side position? ILCOR says that the evidence for it is low in certainty.
learn-side-pregnancy = Later in pregnancy, use the left side. Naloxone may be used in an overdose that puts life at risk.
learn-side-pregnancy_cpr = Late in pregnancy, CPR is done flat on the back. A second helper moves the belly to their left.
learn-side-dose = Naloxone can be given flat or on the side. After the dose, turn them on the side if they breathe well.

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
learn-naloxone-one_dose = One dose at a time, 2 to 3 minutes apart. A stronger spray is no better, but use it if it is all you have.
learn-naloxone-bigger_harm = Withdrawal signs: 37.6 percent with 8 mg, 19.4 percent with 4 mg. Vomiting: 20.8 percent with 8 mg, 13.8 percent with 4 mg.
learn-naloxone-aim = Good breathing is the aim, not waking. With benzos in the mix, waking may not come for hours.
learn-naloxone-ages = The 4 mg spray sold in the US is for all ages. The Nyxoid label says 14 years and up.
learn-naloxone-ages_nyxoid = No breath and only Nyxoid there? Ask the call taker, and give it if they say so.
learn-naloxone-ages_all = Naloxone may be given to babies, children and teens in an overdose. It does almost no harm.
learn-naloxone-flumazenil = Flumazenil is the antidote to benzos. It is for hospital only: it can set off withdrawal and fits.
learn-naloxone-sold = In the US, the nasal spray is sold without a prescription.
learn-naloxone-lasts = How soon does naloxone work, and how soon does it wear off?
    .axis = Minutes after the dose
learn-naloxone-lasts-works = It mostly works in
    .value = { $from } to { $to } minutes
learn-naloxone-lasts-wears_off = It wears off in
    .value = { $from } to { $to } minutes
learn-naloxone-lasts-canada = It wears off, says Health Canada, in
    .value = { $from } to { $to } minutes
learn-naloxone-lasts-charity = It wears off, says one UK charity, in
    .value = { $from } to { $to } minutes

## Nalmefene

learn-nalmefene = Nalmefene
learn-nalmefene-what = Nalmefene is a long-acting cousin of naloxone. Poison doctors say: naloxone first. Nalmefene can make people sick for hours. Use it if it is all you have.

## Where to get naloxone

learn-get_naloxone = Where to get naloxone
learn-get_naloxone-us = In the US, any drug store may sell the spray without a prescription. Many health services give it free.
learn-get_naloxone-au = In Australia, naloxone is free. Ask at a chemist. You need no prescription.
learn-get_naloxone-uk = In the UK, ask a drug service or a chemist for naloxone.
learn-get_naloxone-ca = In Canada, kits are free. Ask at a drug store or a health service.

## Keep, lock up, hand back

learn-storing = Keep, lock up, hand back
learn-storing-naloxone = Keep naloxone at room heat, out of the sun. If a spray froze, let it warm for 15 minutes: it still works. Old naloxone is better than none.
learn-storing-lock = Lock up opioids and benzos. A single methadone dose can kill a child. Give what is left to a pharmacy.
learn-storing-needle = A used needle goes back in its box, or into a hard bottle with a lid.

## What to say when you call

learn-say = What to say when you call
learn-say-where = You must say where, and that they will not wake or do not breathe well. You do not have to name drugs on the phone. Tell the crew.
learn-say-police = Police came too? Stay calm. Say that you called for help, and let the crew work.

## Cannot hear or speak?

learn-text = Cannot hear or speak?
learn-text-how = Cannot hear or speak? In many places you can text 911. In the UK, text 999, but sign up first: text register to 999.

## Myths and do-nots

learn-myths = Myths and do-nots
learn-myths-sleep = Never leave them to sleep it off.
learn-myths-shower = No cold shower, bath or ice to wake them up. But someone very hot from cocaine, meth or ecstasy must be cooled.
learn-myths-food = No food, drink or coffee for someone sleepy. Wide awake and very hot? Sips of water.
learn-myths-vomit = Do not make them throw up.
learn-myths-inject = Do not give a shot of anything but naloxone.
learn-myths-slap = Shout, tap or shake, then rub the breastbone. Do not slap them hard.
learn-myths-walk = Do not walk them about to keep them awake.
learn-myths-ghb = GHB: lemon, a shower or an upper does not wake them. An upper adds a new danger.
learn-myths-touch = A brief touch of fentanyl on the skin does not poison you. Use gloves. Wash with soap and water, not hand gel.
learn-myths-disease = By 1998, only 15 cases of a disease caught during CPR were on record. HIV caught by mouth was not among those found.
learn-myths-pupils = Pinpoint pupils are a sign of opioids. But they are not always there.
learn-myths-no_pupils = Pupils are not a test. A mix of drugs blurs them, and they change nothing in what you do.

## Pregnancy

learn-pregnancy = Pregnancy
learn-pregnancy-same = Pregnant? The steps are the same, with naloxone. The baby needs the mother's breaths.
learn-pregnancy-fear = Some are afraid to call, because children have been taken from mothers. Call all the same: two lives need help.

## It may be something else

learn-other = It may be something else
learn-other-causes = Low sugar, a head injury, a stroke or cold can look like an overdose. The steps stay the same. Tell the crew what you saw.

## Wounds from xylazine

learn-wounds = Wounds from xylazine
learn-wounds-care = Xylazine can cause wounds, and not only where the needle went in. Keep them clean, moist and covered.
learn-wounds-hospital = A wound with fever, or with black skin, needs a hospital today.

## Afterwards

learn-afterwards = Afterwards
learn-afterwards-watch = After naloxone, watch for at least 2 hours. With long-acting opioids, watch for 4 to 6 hours.
learn-afterwards-watch_benzos = Benzos in the mix? Watch for at least 4 hours.
learn-afterwards-hospital = What does the first aid guideline of Australia and New Zealand say? They go to hospital, even if they are well again.
learn-afterwards-timing = With fentanyl or a nitazene, people can drop within minutes. With swallowed pills it can take hours. With methadone, a day.
learn-afterwards-alone = If they use again: not alone, less than before, and with naloxone close by. The body may not stand the old dose.
learn-afterwards-replace = Replace the naloxone that you used.
learn-afterwards-benzos = Takes benzos every day? Do not stop them suddenly: fits can follow. See a doctor for a taper.
learn-afterwards-rest = Rest, and look after yourself too.
learn-afterwards-fades = Skills fade. In one study, medical students lost knowledge and confidence by 3 months.
learn-afterwards-booster = A booster of 6.5 minutes after 2.5 months brought lost knowledge back. So go over the steps again at 10 weeks.

## The days after

learn-days_after = The days after
learn-days_after-limb = After lying long in one place: a limb that is numb, hard or swollen, or dark urine, needs a hospital today.
learn-days_after-cough = After an overdose: cough, fever or hard breathing in the next days needs a doctor. Vomit may have got into the lungs.

## After a break

learn-tolerance = After a break
learn-tolerance-lost = After prison, detox or hospital, the body no longer stands the old dose. The first weeks carry the most risk.

## Using with less risk

learn-less_risk = Using with less risk
learn-less_risk-how = If people use, what makes it less risky? Not alone, take turns, start with little, and keep naloxone close by.
learn-less_risk-line = In Canada, NORS is a phone line that stays with people who use alone.

## Stopping benzos

learn-stopping = Stopping benzos
learn-stopping-regular = Regular use of benzos can make a person depend on them. That is so even if they are taken as prescribed.
learn-stopping-used_to = Large doses or long use: the body gets used to a benzo, and then it needs it. That is how the body comes to depend.
learn-stopping-mind = Sudden stopping can bring withdrawal. It can bring fear, low mood, bad sleep, feeling unreal, and seeing, hearing or feeling things that are not there.
learn-stopping-body = It can also make the senses too sharp. People may shake, feel sick or throw up.
learn-stopping-life = Withdrawal can put life at risk. Longer or heavier use makes it worse.
learn-stopping-fits = The FDA warns that a sudden stop can bring on fits (seizures).
learn-stopping-when_fits = After a sudden stop, fits can come within 1 to 10 days. A fit? Call. Do not hold them. They need a hospital.
learn-stopping-not_alone = Do not stop suddenly. Do not change the dose alone.
learn-stopping-doctor = A doctor knows how to make stopping easier. Ask too if the dose does not help: do not change it alone.
learn-stopping-milder = Doctors know the risk of withdrawal. They can keep the signs away or make them milder.
learn-stopping-taper = A doctor can plan to lower the dose slowly (a taper). Some people switch to a benzo that acts longer. Therapy goes alongside.
learn-stopping-longer_acting = Why change to a benzo that acts longer? Withdrawal is then milder, and there are no strong cravings.
learn-stopping-who_plans = A doctor or someone who treats addiction can plan the way down with you.
learn-stopping-two_ways = There are two ways: a dose that slowly goes down, or a steady dose with a doctor's care.
learn-stopping-days = After a sudden stop of a benzo: when can fits come?
    .axis = Days after the stop
learn-stopping-days-fits = Fits
    .value = { $from } to { $to } days

## Dependence and where to turn

learn-dependence = Dependence and where to turn
learn-dependence-signs = Signs that one article names: cannot stop or cut down, cannot cope without it, needs more for the same effect, withdrawal when cutting down.
learn-dependence-not_addiction = To depend on a benzo is not addiction. After a month of steady use, nearly all do. Few of them, 1 or 2 in 100, get a use disorder.
learn-dependence-disorder = Signs of a use disorder: cannot cut down, life turns around the drug, goes on in spite of harm. Help works.
learn-dependence-harm = An addiction to Klonopin can do great harm to health, work and family. It can be treated.
learn-dependence-mind = The mind can come to need it too: people feel that they cannot get through a day without it.
learn-dependence-again = Some feel driven to take it, though it harms them. That is an illness, not a weak will.
learn-dependence-hard = Many know that they need to stop, and still find it very hard.
learn-dependence-weeks = How soon can dependence start? After several days to weeks of steady use, says the FDA of benzos.
learn-dependence-doctor = Want to cut down? See a doctor for a slow taper.
learn-dependence-start = Want to get free of it? Talk to someone who treats addiction about how to start.
learn-dependence-ways = They have ways that help, both with misuse and with a body that has come to depend.
learn-dependence-help = Few people get free of a benzo alone. Doctors, drug services and people who have been there can help.
learn-dependence-therapy = Therapy helps to see why one takes it, what to do when the wish comes back, and who can stand by.
learn-dependence-resist = In therapy, people learn to say no to the drug.
learn-dependence-long_term = Therapy matters for staying well in the long run.
learn-dependence-support = Find people who stand by you: family, friends or a group.
learn-dependence-poison_ireland = Ireland's public line is for parents of young children, 8 to 22 o'clock. At night, or for an adult who took too much: 112.
learn-dependence-poison = A poison line is for people who are awake and breathe well. Not awake, not breathing or in a fit? Call the ambulance.
learn-dependence-crisis = A crisis line is for support. It is not an ambulance.

## Treatment works

learn-treatment = Treatment works
learn-treatment-methadone = Is there treatment? Yes. With methadone or a like drug, the next overdose is less likely. Ask a doctor or a drug service.

## Helpers afterwards

learn-helpers = Helpers afterwards
learn-helpers-talk = After a hard night or a death, talk about it: with your team, a friend or a helpline. Grief is normal. So is a shaking hand.

## The law where you are

learn-law = The law where you are
learn-law-us = All 50 states and DC now give some protection to people who call for help in an overdose. Wyoming came last, in 2025. Details differ by state.
learn-law-us_limits = Cover is often for small possession and for pipes and needles. Often it is not for sales, warrants or parole.
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
learn-hint = Read this in calm. Page { $page } of { $pages }, 9 shows more. Esc goes back to the first question.
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
source-brief = { $id } { $who }, { $edition }
source-ids = ({ $sources })
sources-foot = Sources: { $sources }
chart-row = { $label }: { $value }
mix-head-what = What with what
mix-head-does = What it does
mix-head-do = What to do
topic-place = Topic { $page } of { $pages }
key-next-topic = Next topic
key-topic-before = Topic before
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
