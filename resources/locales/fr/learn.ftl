# The Learn pages in French, read in calm and never during an emergency: the title of each topic, then its statements, one fact each.

## Klonopin and other benzos

learn-benzos = Le Klonopin et les autres benzos
learn-benzos-word = Benzo est le mot court pour benzodiazépine. En connaissez-vous une ? Quelques noms : Klonopin, Xanax, Valium, Ativan et barres.
learn-benzos-klonopin = Klonopin est un nom de marque. La substance qu'il contient est le clonazépam, l'une des benzos.
learn-benzos-strengths = Les comprimés de Klonopin ont 0,5 mg, 1 mg ou 2 mg. Ceux qui fondent dans la bouche ont 0,125 mg, 0,25 mg, 0,5 mg, 1 mg ou 2 mg.
learn-benzos-uses = À quoi sert le Klonopin ? Il a de vrais usages médicaux : panique, peur, convulsions, sommeil, spasmes des muscles et sevrage d'alcool.
learn-benzos-misuse = Le Klonopin aide beaucoup de gens qui le prennent comme prescrit. Mais prenez une benzo chaque jour pendant des semaines, et le corps finit par en avoir besoin.
learn-benzos-article = Un article dit : utilisé comme indiqué, le Klonopin agit et a peu de risques. La plupart des ennuis commencent par un mauvais usage. Depuis 2020, sa notice avertit aussi de la dépendance.
learn-benzos-gaba = Le Klonopin renforce dans le cerveau un signal appelé GABA-A. Cela calme le cerveau et rend somnolent.
learn-benzos-schedule = La loi des États-Unis classe les benzos au tableau IV (Schedule IV) : risque de mauvais usage et de dépendance jugé faible. Certains contestent ce classement.
learn-benzos-sold = La DEA est l'agence antidrogue des États-Unis. Quelles benzos sont le plus souvent vendues dans la rue ? Ses rapports en nomment deux : l'alprazolam et le clonazépam.
learn-benzos-prescribed = Elle vous a été prescrite ? Alors, prenez-la seulement comme le médecin l'a dit. Sinon, ne la prenez pas.
learn-benzos-at_hand = Beaucoup de gens ne cherchent pas le Klonopin : ils prennent la benzo qu'ils ont sous la main. Alors demandez ce que c'était, et ne vous fiez pas au nom.
learn-benzos-other_one = Beaucoup prendraient une autre benzo si elle était plus facile à trouver.
learn-benzos-past = Qui court plus de risques ? Ceux qui ont déjà eu un problème de drogue ou d'alcool, et ceux qui prennent aussi des opioïdes ou boivent.
learn-benzos-anyone = La DEA nomme les ados et les jeunes adultes. Mais n'importe qui peut faire mauvais usage d'une benzo.
learn-benzos-rare = La plupart des gens ne font jamais mauvais usage d'une benzo. Un petit groupe est à risque, et l'aide marche pour lui aussi.

## Signs of too much

learn-too_much = Les signes d'un excès
learn-too_much-signs = Une trop grande quantité peut rendre très somnolent, confus et maladroit. Elle ralentit les réflexes et affaiblit la respiration.
learn-too_much-low_breathing = Avec d'autres drogues dans le corps, la respiration peut baisser au point que le cerveau manque d'oxygène. Cela peut mener au coma, à des dégâts durables au cerveau ou à la mort.
learn-too_much-red_flags = Signes d'alerte : pas de réponse, très confuse, absente par moments, peau moite, lèvres ou bouts des doigts bleus, ou autre chose qui vous inquiète.
learn-too_much-emergency = Traitez un signe d'alerte comme une urgence, même si vous ne savez pas à quel point c'est grave.
learn-too_much-sooner = Plus l'aide arrive tôt, plus on a de chances d'éviter des dégâts durables.
learn-too_much-picture = Les signes habituels d'une benzo : somnolente, articule mal, ne tient pas bien debout, confuse. Au pire, la personne ne se réveille pas.
learn-too_much-alone = Avec une benzo seule, une respiration faible est rare. Mais vous ne pouvez pas savoir que c'est une benzo seule. Regardez la respiration.
learn-too_much-label = La notice du Klonopin donne ces signes de surdose : somnolence, confusion, coma, réflexes ralentis. Dans un encadré, elle avertit aussi des opioïdes.
learn-too_much-not_seen = Une étude au Rhode Island a porté sur des témoins qui n'ont pas pu aider. 54,1 % n'ont pas vu que c'était une surdose. 64,8 % étaient dans une autre pièce.

## On the nod, or an overdose?

learn-nod = Pique du nez, ou surdose ?
learn-nod-answer = La personne pique du nez : somnolente, mais elle répond quand vous l'appelez par son nom. Pas de réponse, c'est une surdose. Appelez.
learn-nod-watch = Piquer du nez peut devenir une surdose. Restez, et redites son nom encore et encore.

## Mixing drugs

learn-mixing = Mélanger des drogues
learn-mixing-ways = Le Klonopin s'avale, ou s'écrase pour être sniffé. Souvent, il est pris avec d'autres drogues, surtout des opioïdes ou de la cocaïne.
learn-mixing-reasons = On mélange des drogues pour planer plus fort ou pour adoucir les mauvais effets. Cela augmente beaucoup le risque de surdose.
learn-mixing-addiction = Les gens qui ne peuvent pas arrêter le Klonopin ont un risque de surdose bien plus élevé. Un mélange avec d'autres drogues l'augmente encore.
learn-mixing-deaths = Les décès viennent surtout d'un mélange : du clonazépam avec des opioïdes, ou avec d'autres benzos, ou avec les deux.
learn-mixing-share_2020 = Données des CDC pour certains États des États-Unis, de janvier à juin 2020. Parmi les décès avec benzos, 92,7 % avaient aussi des opioïdes. Des fentanyls illicites étaient là dans 66,7 %.
learn-mixing-twenty_years = De 2000 à 2019, une étude a compté 118 208 décès avec benzos. Des opioïdes étaient là dans 83,5 %.
learn-mixing-nine_percent = La même étude a cherché cinq autres sortes de drogues, dont les opioïdes et l'alcool. Seulement 9 % des décès n'en avaient aucune.
learn-mixing-opioid_deaths = Vu de l'autre côté, en 2017 : 21,0 % des décès par opioïdes comptaient des benzos, et 14,7 % de l'alcool.
learn-mixing-warning_2016 = Le 31 août 2016, la FDA a mis un avertissement encadré sur les opioïdes et sur les benzos. Les risques : somnolence extrême, respiration ralentie, coma, mort.
learn-mixing-warning_2020 = Le 23 septembre 2020, la FDA a complété l'avertissement encadré sur les benzos. Il nomme l'abus, la dépendance et le manque. Un arrêt brutal peut donner des convulsions.
learn-mixing-benzo_dope = Au Canada, un mélange de benzos et d'opioïdes s'appelle benzo-dope. La personne peut rester endormie longtemps après la naloxone. Continuez de surveiller la respiration.
learn-mixing-half_life = Le clonazépam reste longtemps. Le corps met de 18 à 50 heures à en perdre la moitié.
learn-mixing-timing = En combien de temps une surdose se voit-elle ? Avec le fentanyl ou un nitazène, en quelques minutes. Avec des comprimés avalés, des heures. Avec la méthadone ou un patch, jusqu'à un jour.
learn-mixing-timing_watch = Les signes d'une benzo se voient surtout dans les 4 heures. Surveillez au moins 4 heures, et un jour après de la méthadone ou un patch.

learn-mixing-share = Décès avec une benzo aux États-Unis : qu'y avait-il d'autre ?
learn-mixing-share-opioids_2020 = Opioïdes, janvier à juin 2020
    .value = { $count } %
learn-mixing-share-fentanyl_2020 = Fentanyls illicites, janvier à juin 2020
    .value = { $count } %
learn-mixing-share-opioids = Opioïdes, 2000 à 2019
    .value = { $count } %
learn-mixing-onset = En combien de temps une surdose se voit-elle ?
    .minutes = minutes
    .hours = heures
    .day = un jour
learn-mixing-onset-fentanyl = Fentanyl ou nitazène
    .value = en quelques minutes
learn-mixing-onset-pills = Comprimés avalés
    .value = des heures
learn-mixing-onset-benzos = Benzos
    .value = surtout dans les 4 heures
learn-mixing-onset-methadone = Méthadone ou patch
    .value = jusqu'à un jour

## Fake pills

learn-fake_pills = Faux comprimés
learn-fake_pills-seized = 809 lots de faux alprazolam ont été saisis en Nouvelle-Galles du Sud. Seulement 8,7 % contenaient de l'alprazolam.
learn-fake_pills-held = Qu'y a-t-on trouvé ? De l'étizolam dans 28 %. Du clonazolam dans 28 %. Du bromazolam dans 22 %.
learn-fake_pills-bar = Une fausse barre de Xanax a été analysée en Australie. Elle contenait du clonazolam et rien d'autre.
learn-fake_pills-nitazenes = Les nitazènes sont des opioïdes de synthèse. Quelques-uns des faux comprimés de Nouvelle-Galles du Sud en contenaient un.
learn-fake_pills-ireland = En Irlande, des surdoses groupées sont venues de fausses benzos. C'étaient des comprimés jaunes avec un nitazène dedans.
learn-fake_pills-uk = Au Royaume-Uni, des alertes ont signalé des comprimés avec des nitazènes dedans. Ils étaient vendus comme benzos ou comme oxycodone.
learn-fake_pills-uk_doses = Combien de naloxone faut-il ? Les alertes du Royaume-Uni s'attendent à plusieurs doses.
learn-fake_pills-fentanyl = La DEA a analysé de faux comprimés contenant du fentanyl. En 2021, 4 sur 10 en contenaient assez pour tuer. En 2022, c'était 6 sur 10, en 2023, 7 sur 10.
learn-fake_pills-found = Que contenaient 809 lots de faux alprazolam ?
learn-fake_pills-found-alprazolam = Vraiment de l'alprazolam
    .value = { $count } %
learn-fake_pills-found-etizolam = Étizolam
    .value = { $count } %
learn-fake_pills-found-clonazolam = Clonazolam
    .value = { $count } %
learn-fake_pills-found-bromazolam = Bromazolam
    .value = { $count } %
learn-fake_pills-deadly = Faux comprimés avec fentanyl : combien en contenaient assez pour tuer ?
learn-fake_pills-deadly-2021 = 2021
    .value = { $count } sur 10
learn-fake_pills-deadly-2022 = 2022
    .value = { $count } sur 10
learn-fake_pills-deadly-2023 = 2023
    .value = { $count } sur 10

## Alcohol alone

learn-alcohol = L'alcool seul
learn-alcohol-signs = Signes que l'alcool peut tuer : ne se réveille pas, respiration lente, peau froide ou bleue, vomit en dormant. Appelez. Sur le côté. Cela s'aggrave après le dernier verre.

## GHB

learn-ghb = GHB
learn-ghb-step = GHB : entre planer et perdre connaissance, le pas est petit. La personne peut vomir, puis cesser de respirer. Ne la laissez pas dormir en attendant que ça passe. Appelez.

## Uppers and heat

learn-heat = Stimulants et chaleur
learn-heat-signs = Trop de cocaïne, de méth ou d'ecstasy peut rendre un corps beaucoup trop chaud. Très chaud, raide, confusion ou hallucinations ? Appelez.
learn-heat-cool = Rafraîchissez la personne avec des linges mouillés, des poches de glace et un ventilateur, dans un endroit calme. Bien éveillée ? De l'eau par petites gorgées, pas beaucoup.
learn-heat-ice_water = Pour un corps très chaud, un bain d'eau glacée agit le mieux, disent les cours de l'AHA de 2025. C'est pour des secours formés.

## Out for hours

learn-sedated = Endormie des heures
learn-sedated-breathing = De la xylazine, de la médétomidine ou une benzo dans la drogue ? La personne peut rester endormie des heures. Le but est une bonne respiration, pas le réveil.
learn-sedated-place = Endormie pendant des heures mais respire bien ? Sur le côté, hors du passage, au chaud, avec quelqu'un qui surveille. Ne redonnez pas de naloxone.

## Medetomidine

learn-medetomidine = Médétomidine
learn-medetomidine-withdrawal = Après une drogue avec de la médétomidine, le manque peut venir en 4 à 6 heures : secousses, vomissements, cœur qui s'emballe. Cela peut tuer. Appelez.

## Gasp or breath?

learn-gasps = À-coup ou respiration ?
learn-gasps-look = Pas éveillée ? Couchez la personne à plat sur le dos et basculez la tête en arrière. Regardez la poitrine pendant 10 secondes au plus.
learn-gasps-easy = Chez un adulte, cherchez des respirations calmes, sans bruit. 2 ou plus en 10 secondes comptent comme normal. Moins de 2, non.
learn-gasps-twelve = Pour un adulte, cela fait 12 respirations par minute. Les cours de Colombie-Britannique comptent moins de 12 comme pas normal.
learn-gasps-children = Les enfants respirent plus vite. À 2 ans, environ 26 respirations par minute. Donc 2 respirations en 10 secondes, c'est trop lent pour un petit enfant.
learn-gasps-child_counts = Ce programme veut 3 respirations ou plus en 10 secondes pour un enfant, 4 ou plus pour un bébé. C'est un choix fait ici.
learn-gasps-noises = Des ronflements, des râles ou des gargouillements veulent dire que le passage de l'air est bloqué. Ce n'est pas du sommeil.
learn-gasps-not_sure = "Je ne sais pas" compte comme pas normal. Les cours du Royaume-Uni le disent aussi : au moindre doute, comptez la respiration comme pas normale.
learn-gasps-yes_but = La réponse est "oui, mais" ? Comptez-la comme un non. Les opérateurs de Perth ont cette règle.
learn-gasps-common = Respirer par à-coups n'est pas respirer normalement. C'est fréquent quand le cœur s'arrête : 39 % des arrêts dans les enregistrements d'appels.
learn-gasps-mistaken = Jusqu'à 40 % respirent par à-coups, dit une étude sur la formation. Ces à-coups sont souvent pris pour de la vie.
learn-gasps-fade = Quand les secours ont vu le cœur s'arrêter, 33 % respiraient par à-coups. Après 9 minutes, ce n'était que 7 %.
learn-gasps-skill = C'est difficile à juger. Le grand public juge bien la respiration 71,5 % du temps, et les médecins 84,5 %.
learn-gasps-not_needed = Certains ont reçu un massage cardiaque sans en avoir besoin. Dans une étude de 247 de ces personnes, 12 % ont eu mal, et 5 ont eu un os cassé. Aucun organe n'a été blessé.
learn-gasps-light_skin = Sur une peau claire, cherchez des lèvres et des ongles bleus ou violets.
learn-gasps-dark_skin = Une peau foncée peut paraître grise, pâle ou couleur de cendre. Sur une peau brune ou noire, regardez les lèvres, la langue, les gencives, les ongles, les paumes et les plantes des pieds.
learn-gasps-skin_alone = Ne jugez pas d'après la peau seule. La médétomidine peut rendre la peau bleue ou grise alors que la personne respire assez bien.
learn-gasps-oxygen = Il y a ici de l'oxygène ou un appareil qui mesure l'oxygène au doigt ? Si quelqu'un est formé, utilisez-les. Mais ne les attendez jamais.
learn-gasps-ages = Plus on est jeune, plus c'est rapide : respirations habituelles par minute
    .axis = Respirations par minute
    .line = Chez un adulte, moins de { $at } par minute n'est pas normal.
learn-gasps-ages-baby = Bébé
    .value = { $from } à { $to }
learn-gasps-ages-toddler = Petit enfant
    .value = { $from } à { $to }
learn-gasps-ages-school = Enfant d'âge scolaire
    .value = { $from } à { $to }

## On their side

learn-side = Sur le côté
learn-side-who = L'ILCOR est un organisme mondial des premiers secours. Il veut que l'on mette sur le côté les personnes qui réagissent moins mais n'ont pas besoin de massage cardiaque.
learn-side-not_for = Ne respire pas normalement ? Alors, la position sur le côté est une erreur. Il faut être à plat sur le dos, avec un massage cardiaque.
learn-side-watch = Sur le côté, surveillez la respiration de près. Respiration lente ou par à-coups ? Tournez la personne à plat sur le dos et commencez le massage cardiaque.
learn-side-evidence = La position sur le côté est-elle bien prouvée ? L'ILCOR dit que la certitude des preuves est faible.
learn-side-pregnancy = Plus tard dans la grossesse, utilisez le côté gauche. La naloxone peut être utilisée dans une surdose qui met la vie en danger.
learn-side-pregnancy_cpr = Tard dans la grossesse, le massage cardiaque se fait à plat sur le dos. Un deuxième aidant déplace le ventre vers la gauche de la femme.
learn-side-dose = La naloxone peut être donnée à plat ou sur le côté. Après la dose, tournez la personne sur le côté si elle respire bien.

## What naloxone does

learn-naloxone = Ce que fait la naloxone
learn-naloxone-opioids_only = La naloxone agit seulement sur les opioïdes. Elle n'agit pas sur les benzos, l'alcool ou la xylazine.
learn-naloxone-give = Pas éveillée après des comprimés de benzo ? Donnez aussi la naloxone. Les opioïdes sont si souvent là, et elle ne fait pas de mal s'il n'y en a pas.
learn-naloxone-not_breathing = Le spray agit même si la personne ne respire pas. Continuez d'appuyer et de souffler.
learn-naloxone-minutes = Elle agit le plus souvent en 2 à 3 minutes. Parfois, il faut jusqu'à 8 minutes.
learn-naloxone-wears_off = L'effet de la naloxone passe en 30 à 90 minutes. La respiration peut s'arrêter de nouveau.
learn-naloxone-sooner = Certains disent que son effet passe plus tôt. Santé Canada dit 20 à 90 minutes. Une association du Royaume-Uni dit 20 à 30.
learn-naloxone-withdrawal = La naloxone peut provoquer un manque chez les personnes dépendantes des opioïdes. Elles peuvent se sentir mal, avoir peur, être en colère ou vomir.
learn-naloxone-bigger = Un spray de 8 mg n'est pas meilleur que 4 mg. Avec 8 mg, 99,0 % ont survécu. Avec 4 mg, 99,2 % ont survécu.
learn-naloxone-one_dose = Une dose à la fois, avec 2 à 3 minutes entre les doses. Un spray plus fort n'est pas meilleur, mais utilisez-le si vous n'avez que lui.
learn-naloxone-bigger_harm = Signes de manque : 37,6 % avec 8 mg, 19,4 % avec 4 mg. Vomissements : 20,8 % avec 8 mg, 13,8 % avec 4 mg.
learn-naloxone-aim = Le but est une bonne respiration, pas le réveil. Avec des benzos dans le mélange, le réveil peut ne pas venir avant des heures.
learn-naloxone-ages = Le spray de 4 mg vendu aux États-Unis est pour tous les âges. La notice du Nyxoid dit 14 ans et plus.
learn-naloxone-ages_nyxoid = Ne respire pas, et seulement du Nyxoid ici ? Demandez à l'opérateur, et donnez-le s'il le dit.
learn-naloxone-ages_all = La naloxone peut être donnée aux bébés, aux enfants et aux ados dans une surdose. Elle ne fait presque pas de mal.
learn-naloxone-flumazenil = Le flumazénil est l'antidote des benzos. C'est à l'hôpital seulement : il peut déclencher un manque et des convulsions.
learn-naloxone-sold = Aux États-Unis, le spray nasal est vendu sans ordonnance.
learn-naloxone-lasts = En combien de temps la naloxone agit-elle, et quand son effet passe-t-il ?
    .axis = Minutes après la dose
learn-naloxone-lasts-works = Elle agit le plus souvent en
    .value = { $from } à { $to } minutes
learn-naloxone-lasts-wears_off = Son effet passe en
    .value = { $from } à { $to } minutes
learn-naloxone-lasts-canada = Son effet passe, dit Santé Canada, en
    .value = { $from } à { $to } minutes
learn-naloxone-lasts-charity = Son effet passe, dit une association du Royaume-Uni, en
    .value = { $from } à { $to } minutes

## Nalmefene

learn-nalmefene = Nalméfène
learn-nalmefene-what = Le nalméfène est un cousin de la naloxone, à effet long. Les médecins toxicologues disent : d'abord la naloxone. Le nalméfène peut rendre malade pendant des heures. Utilisez-le si vous n'avez que lui.

## Where to get naloxone

learn-get_naloxone = Où trouver de la naloxone
learn-get_naloxone-us = Aux États-Unis, toute pharmacie peut vendre le spray sans ordonnance. Beaucoup de services de santé le donnent gratuitement.
learn-get_naloxone-au = En Australie, la naloxone est gratuite. Demandez-la en pharmacie. Vous n'avez pas besoin d'ordonnance.
learn-get_naloxone-uk = Au Royaume-Uni, demandez de la naloxone à un service d'aide drogues ou en pharmacie.
learn-get_naloxone-ca = Au Canada, les trousses sont gratuites. Demandez-les en pharmacie ou à un service de santé.

## Keep, lock up, hand back

learn-storing = Garder, enfermer, rapporter
learn-storing-naloxone = Gardez la naloxone à la température de la pièce, à l'abri du soleil. Si un spray a gelé, laissez-le se réchauffer 15 minutes : il agit encore. De la vieille naloxone vaut mieux que rien.
learn-storing-lock = Gardez les opioïdes et les benzos sous clé. Une seule dose de méthadone peut tuer un enfant. Rapportez ce qui reste à une pharmacie.
learn-storing-needle = Une aiguille utilisée retourne dans sa boîte, ou dans une bouteille dure avec un bouchon.

## What to say when you call

learn-say = Que dire quand vous appelez
learn-say-where = Il faut dire où vous êtes, et que la personne ne se réveille pas ou ne respire pas bien. Vous n'êtes pas obligé de nommer des drogues au téléphone. Dites-le aux secours.
learn-say-police = La police est venue aussi ? Restez calme. Dites que vous avez appelé à l'aide, et laissez les secours travailler.

## Cannot hear or speak?

learn-text = Impossible d'entendre ou de parler ?
learn-text-how = Impossible d'entendre ou de parler ? Dans beaucoup d'endroits, vous pouvez envoyer un SMS au 911. Au Royaume-Uni, envoyez un SMS au 999, mais inscrivez-vous d'abord : envoyez le mot register au 999.

## Myths and do-nots

learn-myths = Idées fausses et interdits
learn-myths-sleep = Ne laissez jamais la personne dormir en attendant que ça passe.
learn-myths-shower = Pas de douche froide, de bain ni de glace pour réveiller. Mais une personne très chaude à cause de cocaïne, de méth ou d'ecstasy doit être rafraîchie.
learn-myths-food = Pas de nourriture, de boisson ni de café pour une personne somnolente. Bien éveillée et très chaude ? De l'eau par petites gorgées.
learn-myths-vomit = Ne faites pas vomir la personne.
learn-myths-inject = Ne faites aucune piqûre, sauf de naloxone.
learn-myths-slap = Criez, tapez sur l'épaule ou secouez, puis frottez l'os au milieu de la poitrine. Ne donnez pas de fortes gifles.
learn-myths-walk = Ne faites pas marcher la personne pour la garder éveillée.
learn-myths-ghb = GHB : le citron, une douche ou un stimulant ne réveillent pas. Un stimulant ajoute un nouveau danger.
learn-myths-touch = Toucher du fentanyl un instant avec la peau ne vous empoisonne pas. Mettez des gants. Lavez à l'eau et au savon, pas au gel pour les mains.
learn-myths-disease = Jusqu'en 1998, seulement 15 cas de maladie attrapée pendant un massage cardiaque étaient notés. Le VIH attrapé par la bouche n'était pas parmi ceux trouvés.
learn-myths-pupils = Des pupilles toutes petites sont un signe d'opioïdes. Mais elles ne sont pas toujours là.
learn-myths-no_pupils = Les pupilles ne sont pas un test. Un mélange de drogues les brouille, et elles ne changent rien à ce que vous faites.

## Pregnancy

learn-pregnancy = Grossesse
learn-pregnancy-same = Enceinte ? Les étapes sont les mêmes, avec la naloxone. Le bébé a besoin de la respiration de la mère.
learn-pregnancy-fear = Certaines ont peur d'appeler, parce que des enfants ont été retirés à leur mère. Appelez quand même : deux vies ont besoin d'aide.

## It may be something else

learn-other = C'est peut-être autre chose
learn-other-causes = Le manque de sucre, une blessure à la tête, un AVC ou le froid peuvent ressembler à une surdose. Les étapes restent les mêmes. Dites aux secours ce que vous avez vu.

## Wounds from xylazine

learn-wounds = Plaies dues à la xylazine
learn-wounds-care = La xylazine peut causer des plaies, et pas seulement là où l'aiguille est entrée. Gardez-les propres, humides et couvertes.
learn-wounds-hospital = Une plaie avec de la fièvre, ou avec une peau noire : il faut l'hôpital aujourd'hui.

## Afterwards

learn-afterwards = Après
learn-afterwards-watch = Après la naloxone, surveillez pendant au moins 2 heures. Avec des opioïdes à effet long, surveillez pendant 4 à 6 heures.
learn-afterwards-watch_benzos = Des benzos dans le mélange ? Surveillez pendant au moins 4 heures.
learn-afterwards-hospital = Que disent les recommandations de premiers secours d'Australie et de Nouvelle-Zélande ? La personne va à l'hôpital, même si elle va de nouveau bien.
learn-afterwards-timing = Avec le fentanyl ou un nitazène, on peut s'effondrer en quelques minutes. Avec des comprimés avalés, cela peut prendre des heures. Avec la méthadone, un jour.
learn-afterwards-alone = Si la personne consomme de nouveau : pas seule, moins qu'avant, et avec de la naloxone tout près. Le corps peut ne pas supporter l'ancienne dose.
learn-afterwards-replace = Remplacez la naloxone que vous avez utilisée.
learn-afterwards-benzos = Prend des benzos tous les jours ? Ne pas les arrêter d'un coup : des convulsions peuvent suivre. Voir un médecin pour diminuer lentement.
learn-afterwards-rest = Reposez-vous, et prenez soin de vous aussi.
learn-afterwards-fades = Ce que l'on a appris se perd. Dans une étude, des étudiants en médecine avaient perdu des connaissances et de la confiance au bout de 3 mois.
learn-afterwards-booster = Un rappel de 6,5 minutes après 2,5 mois a ramené les connaissances perdues. Alors, revoyez les étapes à 10 semaines.

## The days after

learn-days_after = Les jours d'après
learn-days_after-limb = Après être resté longtemps couché au même endroit, un bras ou une jambe engourdis, durs ou gonflés, ou une urine foncée : il faut l'hôpital aujourd'hui.
learn-days_after-cough = Après une surdose, une toux, de la fièvre ou du mal à respirer dans les jours suivants : il faut un médecin. Du vomi est peut-être entré dans les poumons.

## After a break

learn-tolerance = Après une pause
learn-tolerance-lost = Après la prison, une cure ou l'hôpital, le corps ne supporte plus l'ancienne dose. Les premières semaines sont les plus risquées.

## Using with less risk

learn-less_risk = Consommer avec moins de risques
learn-less_risk-how = Si l'on consomme, qu'est-ce qui rend cela moins risqué ? Pas seul, chacun son tour, commencer par peu, et garder de la naloxone tout près.
learn-less_risk-line = Au Canada, NORS est une ligne téléphonique qui reste avec les gens qui consomment seuls.

## Stopping benzos

learn-stopping = Arrêter les benzos
learn-stopping-regular = L'usage régulier de benzos peut rendre dépendant. C'est vrai même si elles sont prises comme prescrit.
learn-stopping-used_to = Grosses doses ou long usage : le corps s'habitue à une benzo, puis il en a besoin. C'est ainsi que le corps devient dépendant.
learn-stopping-mind = Un arrêt brutal peut donner un manque. Il peut donner de la peur, un moral bas, un mauvais sommeil, une impression d'irréel, et faire voir, entendre ou sentir des choses qui ne sont pas là.
learn-stopping-body = Il peut aussi rendre les sens trop vifs. On peut trembler, avoir la nausée ou vomir.
learn-stopping-life = Le manque peut mettre la vie en danger. Un usage plus long ou plus fort l'aggrave.
learn-stopping-fits = La FDA avertit qu'un arrêt brutal peut provoquer des convulsions (crises convulsives).
learn-stopping-when_fits = Après un arrêt brutal, des convulsions peuvent venir dans les 1 à 10 jours. Des convulsions ? Appelez. Ne bloquez pas les mouvements. Il faut l'hôpital.
learn-stopping-not_alone = N'arrêtez pas d'un coup. Ne changez pas la dose seul.
learn-stopping-doctor = Un médecin sait comment rendre l'arrêt plus facile. Demandez aussi si la dose n'aide pas : ne la changez pas seul.
learn-stopping-milder = Les médecins connaissent le risque de manque. Ils peuvent en éviter les signes ou les rendre plus légers.
learn-stopping-taper = Un médecin peut prévoir de baisser la dose lentement. Certains passent à une benzo qui agit plus longtemps. Une thérapie accompagne.
learn-stopping-longer_acting = Pourquoi passer à une benzo qui agit plus longtemps ? Le manque est alors plus léger, et il n'y a pas de forte envie d'en prendre.
learn-stopping-who_plans = Un médecin ou quelqu'un qui soigne les addictions peut préparer la diminution avec vous.
learn-stopping-two_ways = Il y a deux voies : une dose qui baisse lentement, ou une dose stable avec le suivi d'un médecin.
learn-stopping-days = Après l'arrêt brutal d'une benzo : quand des convulsions peuvent-elles venir ?
    .axis = Jours après l'arrêt
learn-stopping-days-fits = Convulsions
    .value = { $from } à { $to } jours

## Dependence and where to turn

learn-dependence = La dépendance, et vers qui se tourner
learn-dependence-signs = Signes que nomme un article : ne peut pas arrêter ou diminuer, ne peut pas faire face sans, il en faut davantage pour le même effet, manque quand on diminue.
learn-dependence-not_addiction = Être dépendant d'une benzo n'est pas une addiction. Après un mois d'usage régulier, presque tous le sont. Peu d'entre eux, 1 ou 2 sur 100, ont un trouble de l'usage.
learn-dependence-disorder = Signes d'un trouble de l'usage : ne peut pas diminuer, la vie tourne autour de la drogue, continue malgré le mal que cela fait. L'aide marche.
learn-dependence-harm = Une addiction au Klonopin peut faire beaucoup de mal à la santé, au travail et à la famille. Elle peut se soigner.
learn-dependence-mind = L'esprit aussi peut finir par en avoir besoin : on sent que l'on ne peut pas passer un jour sans.
learn-dependence-again = Certains se sentent poussés à en prendre, alors que cela leur fait du mal. C'est une maladie, pas un manque de volonté.
learn-dependence-hard = Beaucoup savent qu'il leur faut arrêter, et trouvent quand même cela très dur.
learn-dependence-weeks = En combien de temps la dépendance peut-elle commencer ? Après plusieurs jours à plusieurs semaines d'usage régulier, dit la FDA pour les benzos.
learn-dependence-doctor = Vous voulez diminuer ? Voyez un médecin pour une baisse lente.
learn-dependence-start = Vous voulez vous en libérer ? Demandez à quelqu'un qui soigne les addictions comment commencer.
learn-dependence-ways = Ils ont des moyens qui aident, contre le mauvais usage comme pour un corps devenu dépendant.
learn-dependence-help = Peu de gens se libèrent seuls d'une benzo. Les médecins, les services d'aide drogues et ceux qui sont passés par là peuvent aider.
learn-dependence-therapy = La thérapie aide à voir pourquoi on en prend, que faire quand l'envie revient, et qui peut être là pour soutenir.
learn-dependence-resist = En thérapie, on apprend à dire non à la drogue.
learn-dependence-long_term = La thérapie compte pour rester bien à long terme.
learn-dependence-support = Trouvez des gens qui vous soutiennent : famille, amis ou un groupe.
learn-dependence-poison_ireland = La ligne publique d'Irlande est pour les parents de jeunes enfants, de 8 à 22 heures. La nuit, ou pour un adulte qui en a trop pris : 112.
learn-dependence-poison = Un centre antipoison est pour les personnes éveillées et qui respirent bien. Pas éveillée, ne respire pas, ou convulsions ? Appelez les secours.
learn-dependence-crisis = Une ligne d'écoute est là pour soutenir. Ce ne sont pas les secours.

## Treatment works

learn-treatment = Le traitement marche
learn-treatment-methadone = Existe-t-il un traitement ? Oui. Avec la méthadone ou un médicament semblable, une nouvelle surdose est moins probable. Demandez à un médecin ou à un service d'aide drogues.

## Helpers afterwards

learn-helpers = Les aidants, après
learn-helpers-talk = Après une nuit dure ou un décès, parlez-en : avec votre équipe, un ami ou une ligne d'aide. Le chagrin est normal. Une main qui tremble aussi.

## The law where you are

learn-law = La loi là où vous êtes
learn-law-us = Les 50 États et DC donnent maintenant une certaine protection à ceux qui appellent à l'aide lors d'une surdose. Le Wyoming a été le dernier, en 2025. Les détails varient selon l'État.
learn-law-us_limits = La protection vaut souvent pour la possession d'une petite quantité, les pipes et les aiguilles. Souvent, elle ne vaut pas pour la vente, les mandats d'arrêt ou la liberté conditionnelle.
learn-law-us_naloxone = Le spray de naloxone pour le nez est vendu sans ordonnance.
learn-law-canada = Une loi de 2017 protège celui qui appelle, la personne et les autres sur place. Elle couvre les accusations de possession simple.
learn-law-canada_conditions = Elle couvre aussi ceux qui n'ont pas respecté des conditions. Celles-ci doivent être liées à la possession simple.
learn-law-canada_limits = Elle ne couvre pas la vente de drogues ni d'autres crimes.
learn-law-uk = Tout le monde peut donner de la naloxone pour sauver une vie.
learn-law-uk_police = D'habitude, la police ne vient pas pour une surdose. Elle peut venir s'il y a un risque ou un décès.
learn-law-elsewhere = Nous ne connaissons pas la loi là où vous êtes. Appeler à l'aide sauve des vies.
learn-law-not_advice = Ceci n'est pas un conseil juridique. Les lois changent et ont des limites.

## Around the statements

learn-title = APPRENDRE
learn-hint = Lisez ceci au calme. Page { $page } sur { $pages }, 9 montre la suite. Esc ramène à la première question.
topic-hint = Page { $page } sur { $pages }
search-title = CHERCHER : { $words }_
search-hint = Tapez un mot. Esc ramène en arrière.
search-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}. Page { $page } sur { $pages }
rests-on = Repose sur : { $sources }
source-short = { $id } { $title } ({ $who }, { $kind }, { $edition })
source-short-own = { $id } un choix fait ici
source-next = { $list } ; { $item }
source-no-date = sans date
source-brief = { $id } { $who }, { $edition }
source-ids = ({ $sources })
sources-foot = Sources : { $sources }
chart-row = { $label } : { $value }
mix-head-what = Quoi avec quoi
mix-head-does = Ce que cela fait
mix-head-do = Que faire
topic-place = Sujet { $page } sur { $pages }
key-next-topic = Sujet suivant
key-topic-before = Sujet précédent
learn-heading = CE QU'IL FAUT SAVOIR SUR LES BENZOS ET LES OPIOÏDES
learn-foot = Overdose Checklist { $version } : premiers secours tirés de recommandations publiées. Pas encore vérifié par un clinicien. Page
key-print-learn = Imprimer ceci
key-save-learn = Enregistrer en PDF
learn-lines-no-country = Choisissez un pays pour voir ses lignes.
learn-lines-none = Aucune ligne de ce pays n'a été vérifiée. Parlez à un médecin.
learn-line-poison = Centre antipoison : { $number }
learn-line-poison-hours = Centre antipoison : { $number }, de { $opens } à { $closes }
learn-line-help = { $name } : { $number }
text-line = Impossible d'entendre ou de parler ? Envoyez un SMS au { $number }.
text-line-many_places = Impossible d'entendre ou de parler ? Dans beaucoup d'endroits, vous pouvez envoyer un SMS au { $number }.
text-line-sign_up = Impossible d'entendre ou de parler ? Envoyez un SMS au { $number }, mais inscrivez-vous d'abord : envoyez le mot register au { $number }.
