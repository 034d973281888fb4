# The questions, their answers, and each answer said back.

question-responsive = La personne ouvre les yeux et vous répond ?
    .detail =
        Criez son nom.
        Tapez fort sur les deux épaules.
        Pas de réponse ? Frottez l'os au milieu de la poitrine avec les jointures du poing, 5 secondes.
        Un gémissement ou un sursaut, c'est non.
    .detail-squeeze =
        Criez son nom.
        Tapez fort sur les deux épaules.
        Pas de réponse ? Serrez le muscle entre le cou et l'épaule, 5 secondes.
        Un gémissement ou un sursaut, c'est non.
question-breathing = Respire-t-elle normalement ?
    .detail-not-awake =
        Couchez-la à plat sur le dos.
        Tête en arrière.
        Regardez la poitrine pendant 10 secondes.
        Par à-coups, ronflements ou moins de 2 respirations calmes : c'est non.
        Enfant : moins de 3.
    .detail-awake =
        Regardez la poitrine pendant 10 secondes.
        Respiration lente, par à-coups, qui ronfle ou gargouille, c'est non.
    .detail-child =
        Couchez l'enfant à plat sur le dos.
        Tête en arrière.
        Regardez la poitrine pendant 10 secondes.
        Par à-coups, ronflements ou moins de 3 respirations calmes : c'est non.
    .detail-baby =
        Couchez le bébé à plat sur le dos.
        Tête bien droite.
        Regardez la poitrine pendant 10 secondes.
        Par à-coups, ronflements ou moins de 4 respirations calmes : c'est non.
question-talking_or_obeying = Vous parle-t-elle, ou fait-elle ce que vous demandez ?
    .detail =
        Regardez maintenant.
        Gémissements, secousses, sursauts et respiration par à-coups, c'est non.
question-breathing_recount = Regardez encore. 2 respirations calmes ou plus en 10 secondes ?
    .detail =
        Baissez-vous.
        Regardez la poitrine se soulever.
        Comptez à voix haute.
        Un enfant respire plus vite : moins de 3, c'est non.
    .child =
        Regardez encore.
        3 respirations calmes ou plus en 10 secondes ?
    .detail-child =
        Baissez-vous.
        Regardez la poitrine se soulever.
        Comptez à voix haute.
        Bébé : il en faut 4 ou plus.
    .baby =
        Regardez encore.
        4 respirations calmes ou plus en 10 secondes ?
    .detail-baby =
        Baissez-vous.
        Gardez la tête bien droite.
        Regardez la poitrine se soulever.
        Comptez à voix haute.
question-blue_or_grey = Lèvres, gencives ou bouts des doigts bleus ou gris ?
    .detail =
        Peau foncée : regardez l'intérieur des lèvres, les gencives, les ongles et les paumes.
        Très pâle ou couleur de cendre, c'est oui.
question-drowsy_or_confused = Est-elle très somnolente, confuse, ou absente par moments ?
    .detail =
        Demandez-lui son nom et où elle est.
        Réagit lentement, articule mal ou répond faux, c'est oui.
question-clammy_skin = Sa peau est-elle froide, en sueur ou moite ?
    .detail = Touchez son front avec le dos de votre main.
question-other_worry = Autre chose vous inquiète ?
    .detail = Convulsions ? Douleur à la poitrine ? Corps très chaud ? Blessure grave ? Ne marche pas droit ? Un mauvais pressentiment compte.
question-higher_risk = Enfant, enceinte, voulait se faire du mal, drogues mélangées, ou dose non connue ?
    .detail =
        Dites oui pour méthadone, patch ou comprimés à effet long.
        Oui pour comprimés de rue, trop de comprimés, alcool avec comprimés, ou drogues après une pause.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = OUI
answer-no = NON
answer-not_sure = JE NE SAIS PAS
hint-not_sure-yes = compte comme oui
hint-not_sure-no = compte comme non

hint-responsive-yes = elle répond
hint-responsive-no = pas de réponse
hint-breathing-yes = respire calmement, sans bruit
hint-breathing-no = à-coups, ronflements, lente ou rien
hint-talking_or_obeying-yes = elle parle ou fait ce que vous demandez
hint-talking_or_obeying-no = ni l'un ni l'autre
hint-breathing_recount-yes = 2 ou plus
    .child = 3 ou plus
    .baby = 4 ou plus
hint-breathing_recount-no = moins de 2
    .child = moins de 3
    .baby = moins de 4
hint-blue_or_grey-yes = bleu, gris ou très pâle
hint-blue_or_grey-no = ni bleu ni gris
hint-drowsy_or_confused-yes = somnolente ou confuse
hint-drowsy_or_confused-no = éveillée, idées claires
hint-clammy_skin-yes = froide, en sueur ou moite
hint-clammy_skin-no = ni froide ni moite
hint-other_worry-yes = quelque chose m'inquiète
hint-other_worry-no = rien d'autre
hint-higher_risk-yes = au moins une de ces choses
hint-higher_risk-no = aucune de ces choses

## Answers said back, after "You said:"

said-responsive-yes = elle répond
said-responsive-no = pas de réponse
said-responsive-not_sure = on ne sait pas si elle répond
said-breathing-yes = respire normalement
said-breathing-no = ne respire pas normalement
said-breathing-not_sure = on ne sait pas pour la respiration
said-talking_or_obeying-yes = elle parle ou fait ce que vous demandez
said-talking_or_obeying-no = ne parle pas, ne fait pas ce que vous demandez
said-talking_or_obeying-not_sure = on ne sait pas si elle parle
said-breathing_recount-yes = 2 respirations ou plus
    .child = 3 respirations ou plus
    .baby = 4 respirations ou plus
said-breathing_recount-no = moins de 2 respirations
    .child = moins de 3 respirations
    .baby = moins de 4 respirations
said-breathing_recount-not_sure = on ne sait pas pour le compte
said-blue_or_grey-yes = lèvres bleues ou grises
said-blue_or_grey-no = ni bleu ni gris
said-blue_or_grey-not_sure = on ne sait pas pour la couleur
said-drowsy_or_confused-yes = somnolente ou confuse
said-drowsy_or_confused-no = éveillée, idées claires
said-drowsy_or_confused-not_sure = on ne sait pas si somnolente
said-clammy_skin-yes = peau froide ou moite
said-clammy_skin-no = peau ni froide ni moite
said-clammy_skin-not_sure = on ne sait pas pour la peau
said-other_worry-yes = autre chose vous inquiète
said-other_worry-no = rien d'autre
said-other_worry-not_sure = on ne sait pas quoi d'autre
said-higher_risk-yes = risque plus élevé
said-higher_risk-no = pas de risque plus élevé
said-higher_risk-not_sure = on ne sait pas pour le risque
