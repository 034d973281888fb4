# The questions that a trainer puts to the room: three answers each, and why the right one is right.

## Risks

room-lost_tolerance = After weeks without opioids, what happens if they take the old dose?
    .a = It works just as it did before.
    .b = It can now be too much.
    .c = It works less, so they need more.
    .why = The body is no longer used to it. The old dose can lead to an overdose.

room-fake_pills = A friend buys Xanax bars on the street. What is in them?
    .a = Xanax, if the print on the bar looks right.
    .b = Xanax, at worst a weak kind.
    .c = Nobody knows. Perhaps a strong opioid.
    .why = In one study, fewer than 1 in 10 lots of fake Xanax held the real drug. Fakes can hold fentanyl or a nitazene.

room-late_signs = When can an overdose show?
    .a = Within minutes, or hours later.
    .b = At once, or not at all.
    .c = Only when drugs were mixed.
    .why = With fentanyl or a nitazene, people can drop within minutes. With pills it can take hours, with methadone a day. So stay, watch, and check again.

room-child_pills = A child may have taken pills but looks well. What comes first?
    .a = Make the child throw up.
    .b = Call your ambulance now.
    .c = Wait for the first sign, then call.
    .why = Do not wait for signs. Trouble can start hours later. Stay with the child and check again.

room-someone_near = In Rhode Island, how many overdose deaths had someone else close by?
    .a = Almost none.
    .b = About 1 in 10.
    .c = About half.
    .why = Of those who could not help, most were in another room. More than half did not see that it was an overdose.

## Signs

room-gasps = They do not wake. They gasp now and then. What is this?
    .a = Not breathing. Call and start CPR.
    .b = Weak breathing. Watch it for some minutes.
    .c = A sign that they will wake up soon.
    .why = Gasps are common when the heart has just stopped. Many people think they are a sign of life.

room-snoring = They snore and will not wake. What do you take it for?
    .a = Deep sleep that will do them good.
    .b = Good breathing, since air goes in and out.
    .c = A blocked airway.
    .why = Snores and gurgles mean that something blocks the air. It is not sleep.

room-groan = You rub the breastbone. They groan, eyes shut. Are they awake?
    .a = Yes. They feel it, so they are awake.
    .b = No. A groan counts as no answer.
    .c = Nearly. Give them time to wake up.
    .why = Awake means that they open their eyes and answer, or do what you ask. A groan or a twitch is a no.

room-darker_skin = Where do you look for blue or grey on darker skin?
    .a = Inside the lips, gums, nails and palms.
    .b = On the cheeks and the forehead.
    .c = Nowhere. It shows on light skin only.
    .why = Dark skin may turn grey, pale or ashy, not blue. Look at lips, tongue, gums, nails, palms and soles.

room-pupils = Their pupils are not tiny. What does that tell you?
    .a = Opioids are ruled out.
    .b = They only took a little.
    .c = Not much. Watch the breathing.
    .why = Opioids often make pupils tiny, but not always, and mixed drugs blur this. The breathing tells you what to do.

## Actions

room-when_call = They will not wake. When do you call your ambulance?
    .a = After naloxone, if it does not work.
    .b = Now, with the phone on speaker.
    .c = Once you know what they took.
    .why = Call the moment they do not wake. On speaker, your hands stay free for the next steps.

room-not_sure = After 10 seconds you cannot tell if they breathe normally. Now what?
    .a = Act as if they do not.
    .b = Look for 2 more minutes.
    .c = Feel for a pulse to find out.
    .why = Any doubt counts as not normal. In a study of calls, not sure often meant that the heart had stopped.

room-home_cures = They are awake but very sleepy. What helps until the crew comes?
    .a = A cold shower and strong coffee.
    .b = Make them throw up, then let them sleep it off.
    .c = Talk to them and keep them awake.
    .why = No shower, no coffee, no walks. Do not make them throw up. Never leave them to sleep it off.

room-side_position = They breathe well but will not wake. How do you lay them?
    .a = On their side, head back, mouth down.
    .b = Flat on their back, with a pillow.
    .c = Sitting up, with their back to a wall.
    .why = On the side, vomit can drain. Watch each breath. Slow breaths or gasps? Roll them flat and start CPR.

room-cpr_harm = You push on the chest, but the heart had not stopped. What happens?
    .a = The pushes stop the heart.
    .b = About 1 in 8 has pain.
    .c = Ribs break nearly every time.
    .why = In one study of 247 such people, 12 percent had pain, and 5 people had a broken bone. Not sure about the breathing? Start CPR.

## Naloxone

room-no_breath_spray = They do not breathe in. Can a naloxone nose spray still work?
    .a = No. They have to sniff it in.
    .b = Only if you see at least some breaths.
    .c = Yes. It works without a breath.
    .why = Most often it works in 2 to 3 minutes. Do CPR all that time.

room-still_poor = You do CPR. One dose 3 minutes ago, still no normal breaths. Next?
    .a = Give one more dose and keep pushing.
    .b = Give no more. Two doses are too much.
    .c = Stop pushing, so that the dose can work.
    .why = One dose may not be enough, above all with nitazenes. Keep up pushes and breaths.

room-asleep_breathing_well = After one dose they breathe well but stay asleep. What do you do?
    .a = Give more until they open their eyes.
    .b = No second dose. Watch the breathing.
    .c = Leave them to sleep it off.
    .why = Good breathing is the goal. Benzos or alcohol can keep them asleep, and naloxone does not work on those.

room-double_dose = In a study, what did 8 mg sprays do, next to 4 mg?
    .a = More people lived.
    .b = People woke up less sick.
    .c = They saved no more lives, but more people threw up.
    .why = More drug did not save more lives. Signs of withdrawal came about twice as often.

room-wears_off = Naloxone works and they wake up. How long does it last?
    .a = 30 to 90 minutes. Then breathing can stop again.
    .b = All night. After that the drug is gone.
    .c = Longer than the opioid that they took.
    .why = Naloxone can wear off before the opioid does. Stay and watch the breathing.

## Mixing: benzos with opioids or alcohol

room-naloxone_for_benzo = You think it was only benzo pills. They will not wake. Naloxone?
    .a = Yes. Give it all the same.
    .b = No. It does nothing to a benzo.
    .c = No. With benzos it makes things worse.
    .why = Naloxone does nothing to a benzo. But most people who die with a benzo also took opioids. So give it.

room-benzo_deaths = Out of 100 deaths with benzos, how many had opioids too?
    .a = About 10.
    .b = About 50.
    .c = More than 90.
    .why = In US data from early 2020 it was 93. So with benzo pills, act as if opioids are there.

room-benzo_alcohol = Someone mixes benzo pills and alcohol. What is the main danger?
    .a = Nothing worse than a bad hangover.
    .b = Both slow the breathing.
    .c = Only a long, deep sleep.
    .why = There is no home cure. Will not wake? Call. If they breathe well, lay them on their side. Watch each breath.

room-two_benzos = They took two kinds of benzo. What does that do?
    .a = The doses add up. Breathing can stop.
    .b = The strong one blocks the weak one.
    .c = Nothing more than one kind alone.
    .why = The steps stay the same. Will not wake? Call, and give naloxone.

room-benzo_antidote = Is there a drug that can undo a benzo?
    .a = Yes. Naloxone does that too.
    .b = Yes, but it is for hospital only.
    .c = No. There is no such drug.
    .why = It can set off fits in people who take benzos every day. Helpers at the scene give naloxone, in case of opioids.

## Aftercare

room-stay_recheck = After naloxone they wake up and talk. What now?
    .a = Let them go home and get some rest.
    .b = Stay. Check every 2 minutes at first.
    .c = Call off the ambulance. It is over.
    .why = They still need help. Naloxone wears off, and breathing can stop again.

room-no_more_drugs = They wake up sick and want more of the drug. Your answer?
    .a = Take a little, to feel less sick.
    .b = Have a drink, to calm down.
    .c = Not now. The overdose can come back.
    .why = The sick feeling fades in an hour or two. More drugs or alcohol can stop the breathing again. Ask them to wait for the crew.

room-wants_to_leave = They will not wait for the crew. What do you ask of them?
    .a = To stay with someone for at least 2 hours.
    .b = To go home and sleep in a quiet room.
    .c = To walk around until the drug is gone.
    .why = Ask for longer with methadone, patches or slow pills. These outlast naloxone. Leave them spare naloxone.

room-tell_crew = The crew is here. What do you say about the naloxone?
    .a = Nothing. They will give their own.
    .b = How many doses, and when.
    .c = Only that it worked, or that it did not.
    .why = Say too what they may have taken and how they breathed. Keep packs and pill boxes.

room-stop_benzos = They take a benzo every day. What now, after the overdose?
    .a = Stop all benzos that same day.
    .b = Cut the dose, as they think best.
    .c = See a doctor and cut down slowly.
    .why = To stop all at once can cause fits and put life at risk. A doctor can plan the way down.
