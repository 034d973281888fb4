# The words of every step card in English: the headline, the detail line and, where the far-away screen has one, the display line.

# Many people do not know the word "AED". The first time a card uses it, the card
# says what it is. Keeping the words here makes every card say it the same way.
-aed = AED (heart shock box)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Call { $ems } now. Put the phone on speaker.
    .detail =
        Say where you are first.
        Then say: they will not wake up.
        Say how they breathe.
        Do not hang up.

card-K2 = No phone? Shout. Send someone to call and bring an { -aed }.
    .detail =
        Locked phone? Tap Emergency.
        Alone with no phone? Naloxone (Narcan), 2 minutes of CPR, then go.
        If they breathe well, on their side, then go.

card-K2-none = No phone? Shout. Send someone to call and bring an { -aed }.
    .detail =
        Locked phone? Tap Emergency.
        Alone with no phone? 2 minutes of CPR, then go.
        If they breathe well, on their side, then go.

card-K2-alone = Alone, no phone? Shout. Naloxone (Narcan), 2 minutes of CPR, then go.
    .detail =
        Locked phone? Tap Emergency.
        If they breathe well, on their side, then go.
        Come back fast.

card-K2-alone-none = Alone, no phone? Shout. 2 minutes of CPR, then go.
    .detail =
        Locked phone? Tap Emergency.
        If they breathe well, on their side, then go.
        Come back fast.

card-K3 = Unlock the door. Send someone out to wave the ambulance in.
    .detail =
        Put on the lights.
        Move pets and chairs out of the way.

card-K3-alone = Door close by? Unlock it. Then go straight back.
    .detail = Put on the lights as you go past.

## A - NOT BREATHING NORMALLY

card-A1 = Call { $ems } now. Put the phone on speaker.
    .short = Call
    .detail =
        Say where you are first.
        Then say: not awake, not breathing normally.
        Do what the call taker tells you.

card-A2 = Have naloxone (Narcan)? Give one dose now.
    .short = Naloxone
    .detail =
        Spray: tip deep in one nostril, press hard.
        Needle: outer thigh, through clothes.
        Do not test it.
        Not sure what they took? Give it.
    .display = GIVE NALOXONE

card-A2-cpr = Naloxone (Narcan) here? Give one dose. Then push on.
    .detail =
        Spray: tip deep in one nostril, press hard.
        Needle: outer thigh, through clothes.

card-A2-none = Does anyone here have naloxone (Narcan)? Ask out loud.
    .detail =
        Someone has it? Give one dose now.
        Nobody? Pushes and breaths come first.
        Do not go looking alone.
    .display = ASK FOR NALOXONE

card-A2-staff = Does anyone here have naloxone (Narcan)? Ask out loud.
    .detail =
        Someone has it? Ask them to give one dose now.
        Nobody? Pushes and breaths come first.
    .display = ASK FOR NALOXONE

card-A3 = Lay them flat. Tilt the head back. Lift the chin.
    .short = Flat, head back
    .detail =
        Use the floor.
        Take out food, pills or gum you can see.
        Do not feel around blindly.
    .display = FLAT. HEAD BACK.

card-A3-baby = Lay them flat. Keep the head level. Lift the chin.
    .short = Flat, head level
    .detail =
        Use the floor.
        Take out food, pills or gum you can see.
        Do not feel around blindly.
    .display = FLAT. HEAD LEVEL.

card-A4 = Push hard and fast on the chest, 30 times.
    .short = Push
    .detail =
        Both hands, middle of the chest.
        Push as hard as you can, 2 pushes a second.
        Let it rise each time.
    .display = PUSH HARD AND FAST

card-A0c = Child: give 5 breaths first.
    .detail =
        Baby: keep the head level.
        Child: tilt it back.
        Watch the chest rise each time.
    .display = 5 BREATHS FIRST

card-A4c = Child: push on the chest 30 times, 2 pushes a second.
    .detail =
        Push one third of the chest deep.
        Child: one or two hands.
        Baby: two thumbs, hands round the chest, or the heel of one hand.
    .display = PUSH 30 TIMES

card-A5 = Give 2 breaths. Watch the chest rise.
    .short = Breaths
    .detail =
        Pinch the nose.
        Seal your mouth on theirs.
        Blow 1 second each.
        No rise? Tilt again.
        Cannot give breaths? Keep pushing and do not stop.
    .display = 2 BREATHS

card-A5c = Child: give 2 small breaths. Watch the chest rise.
    .detail =
        Baby: your mouth over mouth and nose.
        Small puffs.
        Cannot give breaths? Keep pushing.
    .display = 2 SMALL BREATHS

card-A6 = Repeat: 30 pushes, 2 breaths. Swap every 2 minutes.
    .detail = Stop if they breathe normally, speak or push you away, if medics take over, or if you cannot go on.

card-A6-alone = Repeat: 30 pushes, 2 breaths. Do not stop.
    .detail = Stop only if they breathe normally, speak or push you away, if medics take over, or if you cannot go on.

card-A7 = { -aed } here? Turn it on. Do what it says.
    .detail =
        Bare the chest.
        Stick the pads where the pictures show.
        Keep pushing until it says stand clear.
    .display = USE THE AED

card-A8 = { $minutes } minutes since naloxone. Not breathing normally? Give one more.
    .detail =
        Spray: other nostril.
        Needle: thigh again.
        Keep up pushes and breaths.
        Give each next dose when the clock says so.
    .display = ONE MORE NALOXONE

card-A9 = Breathing normally now? Roll them on their side.
    .detail =
        Keep watching each breath.
        It can stop again.
        Do not leave them.
    .display = BREATHING? ON THEIR SIDE

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = Weak, slow breaths? Breathe for them: 1 breath every { $seconds } seconds.
    .short = Breaths only
    .detail =
        Start with 2 breaths.
        Tilt the head, pinch the nose, blow until the chest rises.
        Only gasps or none? Start pushes.
    .display = 1 BREATH EVERY { $seconds } SECONDS

## B - BREATHING, WILL NOT WAKE

card-B1 = Call { $ems } now. Put the phone on speaker.
    .short = Call
    .detail =
        Say where you are first.
        Then say: breathing, but will not wake up.

card-B3 = Roll them onto their side.
    .short = On their side
    .detail =
        Top knee bent.
        Cheek on their hand.
        Head back and mouth down, so vomit can drain.

card-B2 = Have naloxone (Narcan)? Give one dose now.
    .short = Naloxone
    .detail =
        Drugs are often mixed, so give it for benzo pills too.
        It works only on opioids.
        You can give it on their side.

card-B2-counted = Have naloxone (Narcan)? Keep it in your hand.
    .detail =
        Breathing well? Watch, do not give it yet.
        Slow or weak breaths, or not sure? Give one dose now.
    .short = Naloxone in hand

card-B2-none = Does anyone here have naloxone (Narcan)? Ask out loud.
    .detail =
        Someone has it? Give one dose.
        Nobody? Watch each breath.
        Slow or weak? Roll them flat and start CPR.
    .short = Ask for naloxone

card-B2-staff = Does anyone here have naloxone (Narcan)? Ask out loud.
    .detail =
        Someone has it? Ask them to give one dose.
        Nobody? Watch each breath.
        Slow or weak? Roll them flat, start CPR.
    .short = Ask for naloxone

card-B4 = Stay. Watch every breath.
    .short = Watch every breath
    .detail =
        Check again every 2 minutes.
        Slow breaths or gasps? Roll them flat and start CPR.
        Blue or grey lips? Count the breaths again.

card-B5 = { $minutes } minutes on: slow or weak breaths? Start CPR, one more dose.
    .short = Slow breaths? CPR
    .detail =
        Breathing well but still asleep? No more naloxone.
        Benzos or alcohol can keep them asleep.
        Good breathing is the goal.

card-B5-none = { $minutes } minutes on: slow or weak breaths? Start CPR.
    .detail =
        Breathing well but still asleep? Watch each breath.
        Good breathing is the goal.
    .short = Slow breaths? CPR

card-B6 = Do not leave them to sleep alone.
    .short = Not left to sleep alone
    .detail =
        They may stay asleep for hours.
        Watch the breathing.
        No food, drink, shower or coffee.
        Do not make them throw up.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Call { $ems } now. Put the phone on speaker.
    .short = Call
    .detail =
        Say where you are first.
        Then say: awake, but breathing badly or blue.
        Say what they took if you know.

card-E3 = Slow or weak breaths? Give naloxone.
    .short = Naloxone
    .detail =
        One dose.
        Wide awake and breathing fast? Keep it ready, do not give it yet.

card-E3-none = Slow or weak breaths? Ask out loud who has naloxone.
    .detail =
        Nobody? Tell the call taker.
        They stop answering? Lay them flat and check the breathing.
    .short = Ask for naloxone

card-E2 = Wide awake? Help them sit up.
    .short = Sit up, or on their side
    .detail =
        Sleepy or weak? Lay them on their side, head back.
        A chin on the chest can block the air.

card-E4 = Stay with them. Check again every minute.
    .short = Check every minute
    .detail = If they stop talking to you or doing what you ask, lay them flat and check the breathing.

## C - AWAKE, DANGER SIGNS

card-C1 = Call { $ems } now. They can get worse fast.
    .short = Call
    .detail =
        Say where you are first.
        Then say what you see: sleepy, confused, clammy, a fit, chest pain.

card-C2 = Keep them awake. Keep talking to them.
    .short = Keep talking
    .detail =
        Ask them to answer you.
        Do not walk them around.
        No food, drink or coffee.
        Very hot? Cool them with wet cloths.

card-C3 = Cannot sit up? Lay them on their side.
    .short = On their side
    .detail =
        Head tilted back, mouth down.
        Put pills and alcohol out of their reach if you can without a fight.

card-C4 = Keep naloxone in your hand.
    .short = Naloxone in hand
    .detail = Give it if they will not wake, or if the breathing gets slow.

card-C4-none = No naloxone here? Ask out loud who has some.
    .detail = Will not wake, or slow breaths? Press Check again.
    .short = Ask for naloxone

card-C5 = Check again in 2 minutes.
    .short = Check in 2 minutes
    .detail =
        Asleep? Wake them.
        No answer, or slow breaths? Give naloxone.

card-C5-none = Check again in 2 minutes.
    .detail =
        Asleep? Wake them.
        No answer, or slow breaths? Press Check again.
    .short = Check in 2 minutes

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Call for advice now. Do not wait for signs.
    .short = Call for advice
    .detail = Child, pregnant, methadone, or meant to harm themselves? Call { $ems }. { $has_poison ->
        [yes] If not, call the poison line: { $poison }.
       *[no] If not, call { $ems } for advice.
    }

card-D2b = Stay with them. Keep naloxone close.
    .short = Stay with them
    .detail =
        Trouble can start hours later, with methadone a day later.
        Put pills and alcohol out of reach if you can without a fight.

card-D2b-none = Stay with them. Ask out loud who has naloxone.
    .detail =
        Trouble can start hours later, with methadone a day later.
        Put pills and alcohol out of reach if you can without a fight.
    .short = Stay with them

card-D2c = Look at them every 5 minutes, even if they sleep.
    .short = Look every 5 minutes
    .detail =
        Asleep? Watch the breathing and wake them now and then.
        Hard to wake, slow breaths, blue lips, shaking? Call { $ems } at once.

## D1 - NO DANGER SIGN NOW

card-D1a = No danger sign right now. This is not an all-clear.
    .short = Not an all-clear
    .detail = This app cannot see what they took or what comes next.

card-D1b = Stay and watch for at least 4 hours.
    .short = Watch for 4 hours
    .detail = Look at them every 5 minutes. Asleep? Watch the breathing and wake them now and then.{ $has_poison ->
        [yes] {" "}Ask the poison line how long: { $poison }.
       *[no] {""}
    }

card-D1c = Call { $ems } if anything gets worse.
    .short = Call if worse
    .detail = Hard to wake, slow or noisy breaths, blue or grey lips, cold skin, shaking, or mixed-up talk.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Stay with them. They still need help.
    .short = Stay
    .detail =
        If you gave naloxone, it wears off in 30 to 90 minutes.
        Breathing can stop again.

card-G2 = Tell them what happened. Speak softly.
    .short = Tell them
    .detail =
        They may feel sick, scared or angry.
        Give them space.
        Say: you would not wake up.
        Help is coming.

card-G3 = No more drugs or alcohol now.
    .short = No more drugs
    .detail =
        The sick feeling fades in an hour or two.
        More drugs can stop the breathing again.
        Ask them to wait for the crew.

card-G4 = Slow breaths again, or will not wake? Call. Look at the breathing.
    .short = Slow breaths? Call
    .detail =
        Slow or weak? Lay them flat, start CPR, give one more dose.
        Breathing well? On their side, no more naloxone.

card-G4-none = Slow breaths again, or will not wake? Call. Look at the breathing.
    .detail =
        Slow or weak? Lay them flat, start CPR.
        Breathing well? On their side, and watch each breath.
    .short = Slow breaths? Call

card-G5 = Wants to leave? Ask them to stay with someone.
    .short = Not left alone
    .detail =
        Do not block the door.
        At least 2 hours.
        Longer for methadone, patches or long-acting pills.
        Give them spare naloxone.

card-G5-none = Wants to leave? Ask them to stay with someone.
    .detail =
        Do not block the door.
        At least 2 hours.
        Longer for methadone, patches or long-acting pills.
    .short = Not left alone

## X - extra cards (one tap from any screen)

card-X1 = Danger there? Step back and call { $ems }.
    .detail = Look for traffic, fire, fights, gas, needles and dogs.

card-X2 = Shaking fit? Do not hold them down. Time it.
    .detail =
        Call { $ems }.
        Clear hard things away.
        Nothing in the mouth.
        When it stops: not breathing normally? CPR.
        Will not wake? Naloxone, on their side.

card-X2-none = Shaking fit? Do not hold them down. Time it.
    .detail =
        Call { $ems }.
        Clear hard things away.
        Nothing in the mouth.
        When it stops: not breathing normally? CPR.
        Will not wake? On their side.

card-X3 = Throwing up? Roll them on their side.
    .detail =
        Wipe out what you can see.
        Then check the breathing again.

card-X4 = Pregnant? Do all the same steps.
    .detail =
        Naloxone too.
        CPR: flat on the back.
        A second helper moves the belly to their left.
        On their side: the left side.

card-X4-none = Pregnant? Do all the same steps.
    .detail =
        CPR: flat on the back.
        A second helper moves the belly to their left.
        On their side: the left side.

card-X4-alone = Pregnant? Do all the same steps.
    .detail =
        Naloxone too.
        CPR: flat on the back.
        Do not stop pushes.
        On their side: the left side.
        Tell the call taker.

card-X4-alone-none = Pregnant? Do all the same steps.
    .detail =
        CPR: flat on the back.
        Do not stop pushes.
        On their side: the left side.
        Tell the call taker.

card-X5 = Child or baby? Call { $ems }. Breaths matter most.
    .short = Child or baby
    .detail =
        Give naloxone too.
        Push one third of the chest deep.
        Small puffs until the chest rises.
        Follow the call taker.

card-X5-none = Child or baby? Call { $ems }. Breaths matter most.
    .detail =
        Push one third of the chest deep.
        Small puffs until the chest rises.
        Follow the call taker.
    .short = Child or baby

card-X6 = Must leave them? Roll them on their side first.
    .detail =
        Face them so you can find them fast.
        Come back as soon as you can.

card-X7 = More than one person? Help the worst breathing first.
    .detail =
        All ill at once? It may be gas: get out into fresh air.
        Tell the call taker how many.
        Give each helper one job.

card-X7-alone = More than one person? Help the worst breathing first.
    .detail =
        All ill at once? It may be gas: get out into fresh air.
        Tell the call taker how many.

card-X8 = Hurt or fell? Help the breathing first.
    .detail =
        Move the neck as little as you can.
        Press hard on heavy bleeding.

card-X9 = Needle near? Do not touch the sharp end.
    .detail =
        Pricked? Let it bleed under the tap, wash with soap, do not suck it.
        See a doctor today: pills against HIV cannot wait.

card-X10 = Worried about mouth-to-mouth? Use a face shield, or just push.
    .detail =
        Breaths help a lot in an overdose.
        The risk of catching a disease is very low.

card-X11 = A brief touch of drugs will not make you overdose.
    .detail =
        Use gloves if you have them.
        Wash with soap and water, not hand gel.

card-X12 = Skin patch? Peel it off with cloth.
    .detail = Fold it up, put it aside, wash your hands.

card-X13 = Very hot, stiff, or seeing things? Call { $ems } and cool them.
    .detail =
        Quiet, cool place.
        Take off thick clothes.
        Wet cloths, ice packs and a fan.
        Wide awake? Sips of water.
        Do not hold them down.
    .short = Very hot

card-X14 = Locked in a toilet? Knock, shout, call { $ems }, open it.
    .detail =
        Most locks turn from outside with a coin.
        Push the door slowly: they may lie behind it.
    .short = Locked door

card-N1 = Narcan or other single-dose spray
    .detail =
        Peel it open.
        Thumb on the plunger.
        Head back.
        Tip in until your fingers touch the nose.
        Press hard, once.
    .short = Narcan or like spray

card-N2 = Nyxoid spray
    .detail =
        Peel it open.
        Thumb on the plunger.
        Head back.
        Tip deep in one nostril.
        Press until it clicks.
        One spray is all of it.
    .short = Nyxoid

card-N3 = Prenoxad syringe
    .detail =
        Twist off the cap, screw on the needle.
        Outer thigh, through clothes.
        Push to the first black line only.
        Back in the box.
    .short = Prenoxad

card-N4 = Vial and syringe
    .detail =
        Pop off the cap.
        Draw up all of it.
        Needle straight into the outer thigh, through clothes.
        Push to the end.
    .short = Vial

card-N5 = Glass ampoule and syringe
    .detail =
        Swirl it, snap off the top away from you.
        Draw up all of it.
        Needle straight into the outer thigh.
        Push to the end.
    .short = Ampoule

card-N6 = Pen that injects by itself
    .detail =
        Follow the pictures on it.
        Outer thigh, through clothes.
        Press hard and hold.
        Count to 5.
    .short = Pen
