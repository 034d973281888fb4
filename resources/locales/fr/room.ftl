# The questions that a trainer puts to the room: three answers each, and why the right one is right.

## Risks

room-lost_tolerance = Après des semaines sans opioïdes, que se passe-t-il si la personne prend l'ancienne dose ?
    .a = Elle agit exactement comme avant.
    .b = Elle peut maintenant être trop forte.
    .c = Elle agit moins, donc il en faut davantage.
    .why = Le corps n'y est plus habitué. L'ancienne dose peut mener à une surdose.

room-fake_pills = Un ami achète des barres de Xanax dans la rue. Qu'y a-t-il dedans ?
    .a = Du Xanax, si l'inscription sur la barre a l'air juste.
    .b = Du Xanax, au pire une sorte faible.
    .c = Personne ne le sait. Peut-être un opioïde fort.
    .why = Dans une étude, moins de 1 saisie de faux Xanax sur 10 contenait la vraie substance. Les faux peuvent contenir du fentanyl ou un nitazène.

room-late_signs = Quand une surdose peut-elle se voir ?
    .a = En quelques minutes, ou des heures plus tard.
    .b = Tout de suite, ou pas du tout.
    .c = Seulement si des drogues ont été mélangées.
    .why = Avec le fentanyl ou un nitazène, on peut s'effondrer en quelques minutes. Avec des comprimés, cela peut prendre des heures, avec la méthadone un jour. Alors restez, surveillez et revérifiez.

room-child_pills = Un enfant a peut-être pris des comprimés mais a l'air bien. Que faire d'abord ?
    .a = Faire vomir l'enfant.
    .b = Appeler les secours maintenant.
    .c = Attendre le premier signe, puis appeler.
    .why = N'attendez pas de signes. Le danger peut commencer des heures plus tard. Restez avec l'enfant et revérifiez.

room-someone_near = Au Rhode Island, dans combien de décès par surdose y avait-il quelqu'un tout près ?
    .a = Presque aucun.
    .b = Environ 1 sur 10.
    .c = Environ la moitié.
    .why = Parmi ceux qui n'ont pas pu aider, la plupart étaient dans une autre pièce. Plus de la moitié n'ont pas vu que c'était une surdose.

## Signs

room-gasps = La personne ne se réveille pas et respire parfois par à-coups. Qu'est-ce que c'est ?
    .a = Ne respire pas. Appelez et commencez le massage cardiaque.
    .b = Une respiration faible. Surveillez-la quelques minutes.
    .c = Un signe qu'elle va bientôt se réveiller.
    .why = La respiration par à-coups est fréquente quand le cœur vient de s'arrêter. Beaucoup de gens la prennent pour de la vie.

room-snoring = La personne ronfle et ne se réveille pas. Pour quoi prenez-vous cela ?
    .a = Un sommeil profond qui lui fera du bien.
    .b = Une bonne respiration, puisque l'air entre et sort.
    .c = Le passage de l'air est bloqué.
    .why = Ronflements et gargouillements veulent dire que quelque chose bloque l'air. Ce n'est pas du sommeil.

room-groan = Vous frottez l'os au milieu de la poitrine. La personne gémit, les yeux fermés. Est-elle éveillée ?
    .a = Oui. Elle le sent, donc elle est éveillée.
    .b = Non. Un gémissement compte comme pas de réponse.
    .c = Presque. Donnez-lui le temps de se réveiller.
    .why = Éveillée veut dire qu'elle ouvre les yeux et répond, ou fait ce que vous demandez. Un gémissement ou un sursaut, c'est non.

room-darker_skin = Où regardez-vous si une peau plus foncée devient bleue ou grise ?
    .a = L'intérieur des lèvres, les gencives, les ongles et les paumes.
    .b = Les joues et le front.
    .c = Nulle part. Cela se voit seulement sur une peau claire.
    .why = Une peau foncée peut devenir grise, pâle ou couleur de cendre, pas bleue. Regardez les lèvres, la langue, les gencives, les ongles, les paumes et les plantes des pieds.

room-pupils = Les pupilles ne sont pas toutes petites. Qu'est-ce que cela vous dit ?
    .a = Les opioïdes sont exclus.
    .b = Elle n'en a pris qu'un peu.
    .c = Pas grand-chose. Surveillez la respiration.
    .why = Les opioïdes rendent souvent les pupilles toutes petites, mais pas toujours, et un mélange de drogues brouille cela. C'est la respiration qui vous dit quoi faire.

## Actions

room-when_call = La personne ne se réveille pas. Quand appelez-vous les secours ?
    .a = Après la naloxone, si elle n'agit pas.
    .b = Maintenant, avec le haut-parleur du téléphone.
    .c = Une fois que vous savez ce qui a été pris.
    .why = Appelez dès que la personne ne se réveille pas. Avec le haut-parleur, vos mains restent libres pour la suite.

room-not_sure = Après 10 secondes, vous ne savez pas dire si la respiration est normale. Et maintenant ?
    .a = Faites comme si elle ne l'était pas.
    .b = Regardez encore 2 minutes.
    .c = Cherchez le pouls pour savoir.
    .why = Le moindre doute compte comme pas normal. Dans une étude d'appels, "je ne sais pas" voulait souvent dire que le cœur s'était arrêté.

room-home_cures = La personne est éveillée mais très somnolente. Qu'est-ce qui aide jusqu'à l'arrivée des secours ?
    .a = Une douche froide et du café fort.
    .b = La faire vomir, puis la laisser dormir en attendant que ça passe.
    .c = Lui parler et la garder éveillée.
    .why = Pas de douche, pas de café, pas de marche. Ne la faites pas vomir. Ne la laissez jamais dormir en attendant que ça passe.

room-side_position = La personne respire bien mais ne se réveille pas. Comment la couchez-vous ?
    .a = Sur le côté, tête en arrière, bouche vers le bas.
    .b = À plat sur le dos, avec un oreiller.
    .c = Assise, le dos contre un mur.
    .why = Sur le côté, le vomi peut s'écouler. Surveillez chaque respiration. Respiration lente ou par à-coups ? Tournez-la à plat sur le dos et commencez le massage cardiaque.

room-cpr_harm = Vous appuyez sur la poitrine, mais le cœur ne s'était pas arrêté. Que se passe-t-il ?
    .a = Les compressions arrêtent le cœur.
    .b = Environ 1 personne sur 8 a mal.
    .c = Des côtes se cassent presque à chaque fois.
    .why = Dans une étude de 247 de ces personnes, 12 % ont eu mal, et 5 personnes ont eu un os cassé. Vous ne savez pas pour la respiration ? Commencez le massage cardiaque.

## Naloxone

room-no_breath_spray = La personne n'inspire pas. Un spray nasal de naloxone peut-il quand même agir ?
    .a = Non. Il faut l'aspirer par le nez.
    .b = Seulement si vous voyez au moins quelques respirations.
    .c = Oui. Il agit sans respiration.
    .why = Il agit le plus souvent en 2 à 3 minutes. Faites le massage cardiaque pendant tout ce temps.

room-still_poor = Vous faites le massage cardiaque. Une dose il y a 3 minutes, toujours pas de respiration normale. Ensuite ?
    .a = Donner encore une dose et continuer d'appuyer.
    .b = Ne pas en redonner. Deux doses, c'est trop.
    .c = Cesser d'appuyer, pour que la dose puisse agir.
    .why = Une seule dose peut ne pas suffire, surtout avec les nitazènes. Continuez d'appuyer et de souffler.

room-asleep_breathing_well = Après une dose, la personne respire bien mais reste endormie. Que faites-vous ?
    .a = En redonner jusqu'à ce qu'elle ouvre les yeux.
    .b = Pas de deuxième dose. Surveiller la respiration.
    .c = La laisser dormir en attendant que ça passe.
    .why = Le but est une bonne respiration. Les benzos ou l'alcool peuvent la garder endormie, et la naloxone n'agit pas sur eux.

room-double_dose = Dans une étude, qu'ont donné les sprays de 8 mg à côté de ceux de 4 mg ?
    .a = Davantage de gens ont survécu.
    .b = Les gens se sont réveillés moins malades.
    .c = Pas davantage de survivants, mais davantage de vomissements.
    .why = Une quantité plus forte n'a pas sauvé davantage de vies. Les signes de manque étaient environ deux fois plus fréquents.

room-wears_off = La naloxone agit et la personne se réveille. Combien de temps cela dure-t-il ?
    .a = 30 à 90 minutes. Puis la respiration peut s'arrêter de nouveau.
    .b = Toute la nuit. Après cela, la drogue est partie.
    .c = Plus longtemps que l'opioïde qui a été pris.
    .why = L'effet de la naloxone peut passer avant celui de l'opioïde. Restez et surveillez la respiration.

## Mixing: benzos with opioids or alcohol

room-naloxone_for_benzo = Vous pensez que c'étaient seulement des comprimés de benzo. La personne ne se réveille pas. De la naloxone ?
    .a = Oui. Donnez-la quand même.
    .b = Non. Elle ne fait rien à une benzo.
    .c = Non. Avec des benzos, elle aggrave les choses.
    .why = La naloxone ne fait rien à une benzo. Mais la plupart des gens qui meurent avec une benzo ont aussi pris des opioïdes. Alors donnez-la.

room-benzo_deaths = Sur 100 décès avec benzos, combien avaient aussi des opioïdes ?
    .a = Environ 10.
    .b = Environ 50.
    .c = Plus de 90.
    .why = Dans des données des États-Unis du début de 2020, c'était 93. Alors, avec des comprimés de benzo, faites comme s'il y avait des opioïdes.

room-benzo_alcohol = Quelqu'un mélange des comprimés de benzo et de l'alcool. Quel est le danger principal ?
    .a = Rien de pire qu'une mauvaise gueule de bois.
    .b = Les deux ralentissent la respiration.
    .c = Seulement un sommeil long et profond.
    .why = Il n'y a aucun remède à la maison. Ne se réveille pas ? Appelez. Si la personne respire bien, couchez-la sur le côté. Surveillez chaque respiration.

room-two_benzos = La personne a pris deux sortes de benzo. Qu'est-ce que cela fait ?
    .a = Les doses s'ajoutent. La respiration peut s'arrêter.
    .b = La forte bloque la faible.
    .c = Rien d'autre qu'une seule sorte.
    .why = Les étapes restent les mêmes. Ne se réveille pas ? Appelez, et donnez la naloxone.

room-benzo_antidote = Existe-t-il un médicament qui annule une benzo ?
    .a = Oui. La naloxone fait cela aussi.
    .b = Oui, mais c'est à l'hôpital seulement.
    .c = Non. Il n'y a pas de tel médicament.
    .why = Il peut déclencher des convulsions chez les gens qui prennent des benzos tous les jours. Sur place, les aidants donnent la naloxone, au cas où il y aurait des opioïdes.

## Aftercare

room-stay_recheck = Après la naloxone, la personne se réveille et parle. Et maintenant ?
    .a = La laisser rentrer chez elle et se reposer.
    .b = Rester. Vérifier toutes les 2 minutes au début.
    .c = Annuler l'ambulance. C'est fini.
    .why = Elle a encore besoin d'aide. L'effet de la naloxone passe, et la respiration peut s'arrêter de nouveau.

room-no_more_drugs = La personne se réveille, se sent mal et veut encore de la drogue. Votre réponse ?
    .a = Prenez-en un peu, pour vous sentir moins mal.
    .b = Buvez un verre, pour vous calmer.
    .c = Pas maintenant. La surdose peut revenir.
    .why = La sensation d'être mal passe en une heure ou deux. D'autres drogues ou de l'alcool peuvent arrêter de nouveau la respiration. Demandez-lui d'attendre les secours.

room-wants_to_leave = La personne ne veut pas attendre les secours. Que lui demandez-vous ?
    .a = De rester avec quelqu'un au moins 2 heures.
    .b = De rentrer et de dormir dans une pièce calme.
    .c = De marcher jusqu'à ce que la drogue soit partie.
    .why = Demandez plus longtemps pour la méthadone, les patchs ou les comprimés à effet long. Ils durent plus que la naloxone. Donnez-lui de la naloxone en réserve.

room-tell_crew = Les secours sont là. Que dites-vous de la naloxone ?
    .a = Rien. Ils donneront la leur.
    .b = Combien de doses, et quand.
    .c = Seulement qu'elle a agi, ou qu'elle n'a pas agi.
    .why = Dites aussi ce que la personne a peut-être pris et comment elle respirait. Gardez les emballages et les boîtes de comprimés.

room-stop_benzos = La personne prend une benzo tous les jours. Que faire maintenant, après la surdose ?
    .a = Arrêter toutes les benzos le jour même.
    .b = Baisser la dose, comme elle le juge bon.
    .c = Voir un médecin et diminuer lentement.
    .why = Un arrêt brutal peut donner des convulsions et mettre la vie en danger. Un médecin peut préparer la diminution.
