# The mix notes in English, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Benzo and opioid together
    .detail =
        Both slow the breathing.
        Naloxone lifts only the opioid part.
        They may breathe well and still not wake.
        Then do not give more.

card-M1-none = Benzo and opioid together
    .detail =
        Both slow the breathing.
        They may breathe well and still not wake.
        Watch each breath.
        Slow or weak? Roll them flat, start CPR.

card-M2 = Benzo and alcohol
    .detail = Both slow the breathing. There is no home cure. On their side, call, watch each breath.

card-M3 = Pills not from a pharmacy
    .detail = A fake bar or tablet may hold fentanyl or a nitazene. Act as if opioids are there.

card-M4 = Xylazine or medetomidine in the mix
    .detail = Naloxone does not wake them: breathing is the goal. Skin can look blue. Shaking or throwing up hours later? Call, it can kill.

card-M5 = Benzo pills only, as far as you know
    .detail = You may be wrong. Not awake, or slow breaths? Give naloxone too. The benzo antidote is for hospital only.

card-M5-none = Benzo pills only, as far as you know
    .detail =
        You may be wrong.
        Not awake, or slow breaths? Same steps.
        The benzo antidote is for hospital only.

card-M6 = Long-acting opioids and patches
    .detail = Methadone, patches and slow pills last longer than naloxone. Watch them for hours. They need a hospital.

card-M7 = Cocaine or meth in the mix
    .detail =
        The upper can hide the overdose, then wear off first.
        Very hot, very upset or chest pain? Call, and cool them.

card-M8 = Other sleepy drugs
    .detail = Sleeping pills, pregabalin and GHB slow the breathing too. Act as if opioids are in the mix.

card-M9 = Takes benzos every day
    .detail = After the crisis, do not stop them at once. Sudden stopping can cause fits. See a doctor to cut down slowly.

card-M10 = More than one benzo
    .detail = The doses add up and breathing can stop. Same steps. Give naloxone if they will not wake.

card-M10-none = More than one benzo
    .detail =
        The doses add up and breathing can stop.
        Same steps.
        Watch each breath.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Both slow the breathing. Naloxone lifts only the opioid part.
    .do = Breathing well but not awake? No more naloxone.
mix-M2 = Both slow the breathing. There is no home cure.
    .do = On their side, call, watch each breath.
mix-M3 = A fake bar or tablet may hold fentanyl or a nitazene.
    .do = Act as if opioids are there.
mix-M4 = Naloxone does not wake them. Skin can look blue.
    .do = Breathing is the goal. Shaking or throwing up hours later? Call, it can kill.
mix-M5 = You may be wrong. The benzo antidote is for hospital only.
    .do = Not awake, or slow breaths? Give naloxone too.
mix-M6 = Methadone, patches, slow pills? They last longer than naloxone.
    .do = Watch them for hours. They need a hospital.
mix-M7 = The upper can hide the overdose, then wear off first.
    .do = Very hot, very upset or chest pain? Call, and cool them.
mix-M8 = Sleeping pills and GHB slow the breathing too. So does pregabalin.
    .do = Act as if opioids are in the mix.
mix-M9 = Sudden stopping can cause fits.
    .do = After the crisis, do not stop them at once. See a doctor to cut down slowly.
mix-M10 = The doses add up and breathing can stop.
    .do = Same steps. Give naloxone if they will not wake.

## Drug names in the picker

drug-opioid = Opioid (heroin, fentanyl, oxycodone, Percocet, methadone)
    .short = Opioid
drug-benzo = Benzo (Klonopin/clonazepam, Xanax, Valium, Ativan, bars)
    .short = Benzo
drug-alcohol = Alcohol
drug-street_pills = Pills not from a pharmacy
drug-stimulant = Cocaine or meth
drug-sleepy = Other sleepy drugs
drug-long_acting = Patch or methadone
drug-unknown = Do not know
