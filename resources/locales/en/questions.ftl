# The questions, their answers, and each answer said back.

question-responsive = Do they open their eyes and answer you?
    .detail =
        Shout their name.
        Tap both shoulders hard.
        No answer? Rub your knuckles on the breastbone for 5 seconds.
        A groan or twitch is a no.
    .detail-squeeze =
        Shout their name.
        Tap both shoulders hard.
        No answer? Squeeze the muscle where neck meets shoulder, 5 seconds.
        A groan or twitch is a no.
question-breathing = Are they breathing normally?
    .detail-not-awake =
        Lay them flat.
        Head back.
        Watch the chest for 10 seconds.
        Gasps, snores or fewer than 2 easy breaths mean no.
        Child: fewer than 3.
    .detail-awake =
        Watch the chest for 10 seconds.
        Slow, gasping, snoring or gurgling means no.
    .detail-child =
        Lay them flat.
        Head back.
        Watch the chest for 10 seconds.
        Gasps, snores or fewer than 3 easy breaths mean no.
    .detail-baby =
        Lay them flat.
        Head level.
        Watch the chest for 10 seconds.
        Gasps, snores or fewer than 4 easy breaths mean no.
question-talking_or_obeying = Are they talking to you, or doing what you ask?
    .detail =
        Look now.
        Moans, jerks, twitches and gasps mean no.
question-breathing_recount = Look again. 2 or more easy breaths in 10 seconds?
    .detail =
        Get low.
        Watch the chest rise.
        Count out loud.
        A child breathes faster: fewer than 3 means no.
    .child =
        Look again.
        3 or more easy breaths in 10 seconds?
    .detail-child =
        Get low.
        Watch the chest rise.
        Count out loud.
        A baby needs 4 or more.
    .baby =
        Look again.
        4 or more easy breaths in 10 seconds?
    .detail-baby =
        Get low.
        Keep the head level.
        Watch the chest rise.
        Count out loud.
question-blue_or_grey = Are the lips, gums or fingertips blue or grey?
    .detail =
        On darker skin, look inside the lips and at gums, nails and palms.
        Very pale or ashy means yes.
question-drowsy_or_confused = Are they very sleepy, confused, or drifting in and out?
    .detail =
        Ask their name and where they are.
        Slow to react, slurred or wrong answers mean yes.
question-clammy_skin = Is their skin cold, sweaty or clammy?
    .detail = Feel the forehead with the back of your hand.
question-other_worry = Does anything else worry you?
    .detail = Shaking fit? Chest pain? Very hot? Badly hurt? Cannot walk straight? A bad feeling counts.
question-higher_risk = Child, pregnant, self-harm, mixed drugs, or a dose you do not know?
    .detail =
        Say yes for methadone, a patch or slow pills.
        Yes for street pills, too many, alcohol with pills, or drugs after a break.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = YES
answer-no = NO
answer-not_sure = NOT SURE
hint-not_sure-yes = counts as yes
hint-not_sure-no = counts as no

hint-responsive-yes = they answer
hint-responsive-no = no answer
hint-breathing-yes = easy, quiet breaths
hint-breathing-no = gasps, snores, slow or none
hint-talking_or_obeying-yes = they talk or do what you ask
hint-talking_or_obeying-no = they do not
hint-breathing_recount-yes = 2 or more
    .child = 3 or more
    .baby = 4 or more
hint-breathing_recount-no = fewer than 2
    .child = fewer than 3
    .baby = fewer than 4
hint-blue_or_grey-yes = blue, grey or very pale
hint-blue_or_grey-no = not blue or grey
hint-drowsy_or_confused-yes = sleepy or mixed up
hint-drowsy_or_confused-no = awake and clear
hint-clammy_skin-yes = cold, sweaty or clammy
hint-clammy_skin-no = not cold or clammy
hint-other_worry-yes = something worries me
hint-other_worry-no = nothing else
hint-higher_risk-yes = one or more of these
hint-higher_risk-no = none of these

## Answers said back, after "You said:"

said-responsive-yes = they answer
said-responsive-no = no answer
said-responsive-not_sure = not sure they answer
said-breathing-yes = breathing normally
said-breathing-no = not breathing normally
said-breathing-not_sure = not sure about the breathing
said-talking_or_obeying-yes = they talk or do what you ask
said-talking_or_obeying-no = not talking, not doing what you ask
said-talking_or_obeying-not_sure = not sure they talk
said-breathing_recount-yes = 2 or more breaths
    .child = 3 or more breaths
    .baby = 4 or more breaths
said-breathing_recount-no = fewer than 2 breaths
    .child = fewer than 3 breaths
    .baby = fewer than 4 breaths
said-breathing_recount-not_sure = not sure of the count
said-blue_or_grey-yes = lips look blue or grey
said-blue_or_grey-no = not blue or grey
said-blue_or_grey-not_sure = not sure of the colour
said-drowsy_or_confused-yes = sleepy or mixed up
said-drowsy_or_confused-no = awake and clear
said-drowsy_or_confused-not_sure = not sure if sleepy
said-clammy_skin-yes = skin cold or clammy
said-clammy_skin-no = skin not cold or clammy
said-clammy_skin-not_sure = not sure of the skin
said-other_worry-yes = something else worries you
said-other_worry-no = nothing else
said-other_worry-not_sure = not sure what else
said-higher_risk-yes = higher risk
said-higher_risk-no = no higher risk
said-higher_risk-not_sure = not sure of the risk
