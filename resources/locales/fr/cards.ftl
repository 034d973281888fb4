# The words of every step card in French: the headline, the detail line and, where the far-away screen has one, the display line.

# Every card says it the same way: the thing, and in brackets what it does.
-aed = défibrillateur (choc au cœur)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Appelez le { $ems } maintenant. Mettez le haut-parleur.
    .detail =
        Dites d'abord où vous êtes.
        Dites ensuite : la personne ne se réveille pas.
        Dites comment elle respire.
        Ne raccrochez pas.

card-K2 = Pas de téléphone ? Criez. Envoyez quelqu'un appeler et rapporter un { -aed }.
    .detail =
        Téléphone verrouillé ? Touchez Urgence.
        Seul, sans téléphone ? Naloxone (Narcan), 2 minutes de massage cardiaque, puis allez appeler.
        Si elle respire bien : sur le côté, puis allez appeler.

card-K2-none = Pas de téléphone ? Criez. Envoyez quelqu'un appeler et rapporter un { -aed }.
    .detail =
        Téléphone verrouillé ? Touchez Urgence.
        Seul, sans téléphone ? 2 minutes de massage cardiaque, puis allez appeler.
        Si elle respire bien : sur le côté, puis allez appeler.

card-K2-alone = Seul, sans téléphone ? Criez. Naloxone (Narcan), 2 minutes de massage cardiaque, puis allez appeler.
    .detail =
        Téléphone verrouillé ? Touchez Urgence.
        Si elle respire bien : sur le côté, puis allez appeler.
        Revenez vite.

card-K2-alone-none = Seul, sans téléphone ? Criez. 2 minutes de massage cardiaque, puis allez appeler.
    .detail =
        Téléphone verrouillé ? Touchez Urgence.
        Si elle respire bien : sur le côté, puis allez appeler.
        Revenez vite.

card-K3 = Déverrouillez la porte. Envoyez quelqu'un dehors guider l'ambulance.
    .detail =
        Allumez les lumières.
        Écartez les animaux et les chaises du passage.

card-K3-alone = Porte tout près ? Déverrouillez-la. Puis revenez aussitôt.
    .detail = Allumez les lumières au passage.

## A - NOT BREATHING NORMALLY

card-A1 = Appelez le { $ems } maintenant. Mettez le haut-parleur.
    .short = Appelez
    .detail =
        Dites d'abord où vous êtes.
        Dites ensuite : la personne ne se réveille pas, ne respire pas normalement.
        Faites ce que l'opérateur vous dit.

card-A2 = De la naloxone (Narcan) ? Donnez une dose maintenant.
    .short = Naloxone
    .detail =
        Spray : embout au fond d'une narine, appuyez fort.
        Aiguille : extérieur de la cuisse, à travers les vêtements.
        Ne faites pas d'essai avant.
        Vous ne savez pas ce qui a été pris ? Donnez la naloxone.
    .display = DONNEZ LA NALOXONE

card-A2-cpr = Naloxone (Narcan) ici ? Donnez une dose. Puis continuez d'appuyer.
    .detail =
        Spray : embout au fond d'une narine, appuyez fort.
        Aiguille : extérieur de la cuisse, à travers les vêtements.

card-A2-none = Qui a de la naloxone (Narcan) ici ? Demandez à voix haute.
    .detail =
        Quelqu'un en a ? Donnez une dose maintenant.
        Personne n'en a ? D'abord, appuyez et donnez des souffles.
        Ne partez pas seul en chercher.
    .display = DEMANDEZ DE LA NALOXONE

card-A2-staff = Qui a de la naloxone (Narcan) ici ? Demandez à voix haute.
    .detail =
        Quelqu'un en a ? Demandez-lui de donner une dose maintenant.
        Personne n'en a ? D'abord, appuyez et donnez des souffles.
    .display = DEMANDEZ DE LA NALOXONE

card-A3 = Couchez-la à plat sur le dos. Tête en arrière. Levez son menton.
    .short = À plat, tête en arrière
    .detail =
        Mettez-la par terre.
        Retirez nourriture, comprimés ou chewing-gum visibles.
        Ne fouillez pas à l'aveugle.
    .display = À PLAT. TÊTE EN ARRIÈRE.

card-A3-baby = Couchez-le à plat sur le dos. Gardez la tête bien droite. Levez son menton.
    .short = À plat, tête bien droite
    .detail =
        Mettez-le par terre.
        Retirez nourriture, comprimés ou chewing-gum visibles.
        Ne fouillez pas à l'aveugle.
    .display = À PLAT. TÊTE BIEN DROITE.

card-A4 = Appuyez fort et vite sur la poitrine, 30 fois.
    .short = Appuyez
    .detail =
        Les deux mains, au milieu de la poitrine.
        Appuyez le plus fort possible, 2 fois par seconde.
        Laissez la poitrine remonter à chaque fois.
    .display = APPUYEZ FORT ET VITE

card-A0c = Enfant : donnez d'abord 5 souffles.
    .detail =
        Bébé : gardez la tête bien droite.
        Enfant : basculez la tête en arrière.
        Regardez la poitrine se soulever à chaque fois.
    .display = D'ABORD 5 SOUFFLES

card-A4c = Enfant : appuyez 30 fois sur la poitrine, 2 fois par seconde.
    .detail =
        Enfoncez la poitrine d'un tiers de son épaisseur.
        Enfant : une ou deux mains.
        Bébé : deux pouces, mains autour de la poitrine, ou le talon d'une main.
    .display = APPUYEZ 30 FOIS

card-A5 = Donnez 2 souffles. Regardez la poitrine se soulever.
    .short = Souffles
    .detail =
        Pincez le nez.
        Collez votre bouche sur la sienne.
        Soufflez 1 seconde à chaque fois.
        La poitrine ne monte pas ? Remettez la tête en arrière.
        Impossible de souffler ? Continuez d'appuyer sans arrêt.
    .display = 2 SOUFFLES

card-A5c = Enfant : donnez 2 petits souffles. Regardez la poitrine se soulever.
    .detail =
        Bébé : votre bouche sur sa bouche et son nez.
        Petits souffles.
        Vous ne pouvez pas souffler ? Continuez d'appuyer.
    .display = 2 PETITS SOUFFLES

card-A6 = Répétez : 30 compressions, 2 souffles. Relais toutes les 2 minutes.
    .detail = Arrêtez si elle respire normalement, parle ou vous repousse, si les secours prennent le relais, ou si vous ne pouvez pas continuer.

card-A6-alone = Répétez : 30 compressions, 2 souffles. N'arrêtez pas.
    .detail = Arrêtez seulement si elle respire normalement, parle ou vous repousse, si les secours prennent le relais, ou si vous ne pouvez pas continuer.

card-A7 = Un { -aed } ici ? Allumez-le. Faites ce qu'il dit.
    .detail =
        Mettez la poitrine à nu.
        Collez les électrodes comme sur les images.
        Continuez d'appuyer jusqu'à ce qu'il dise de vous écarter.
    .display = UTILISEZ LE DÉFIBRILLATEUR

card-A8 = { $minutes } minutes depuis la naloxone. Ne respire pas normalement ? Donnez encore une dose.
    .detail =
        Spray : l'autre narine.
        Aiguille : de nouveau la cuisse.
        Continuez d'appuyer et de souffler.
        Donnez chaque dose suivante quand le minuteur le dit.
    .display = NALOXONE : ENCORE UNE DOSE

card-A9 = Respire normalement maintenant ? Tournez-la sur le côté.
    .detail =
        Surveillez toujours chaque respiration.
        La respiration peut s'arrêter de nouveau.
        Ne quittez pas la personne.
    .display = RESPIRE ? SUR LE CÔTÉ

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = Respiration faible et lente ? Soufflez pour elle : 1 souffle toutes les { $seconds } secondes.
    .short = Souffles seulement
    .detail =
        Commencez par 2 souffles.
        Basculez la tête, pincez le nez, soufflez jusqu'à ce que la poitrine se soulève.
        Respire juste par à-coups, ou rien ? Commencez à appuyer.
    .display = 1 SOUFFLE TOUTES LES { $seconds } SECONDES

## B - BREATHING, WILL NOT WAKE

card-B1 = Appelez le { $ems } maintenant. Mettez le haut-parleur.
    .short = Appelez
    .detail =
        Dites d'abord où vous êtes.
        Dites ensuite : la personne respire, mais ne se réveille pas.

card-B3 = Tournez-la sur le côté.
    .short = Sur le côté
    .detail =
        Genou du dessus plié.
        Joue posée sur sa main.
        Tête en arrière et bouche vers le bas, pour que le vomi s'écoule.

card-B2 = De la naloxone (Narcan) ? Donnez une dose maintenant.
    .short = Naloxone
    .detail =
        Les drogues sont souvent mélangées : donnez-la aussi après des comprimés de benzo.
        La naloxone agit seulement sur les opioïdes.
        Vous pouvez la donner même si elle est couchée sur le côté.

card-B2-counted = De la naloxone (Narcan) ? Gardez-la en main.
    .detail =
        Respire bien ? Surveillez, ne la donnez pas encore.
        Respiration lente ou faible, ou vous ne savez pas ? Donnez une dose maintenant.
    .short = Naloxone en main

card-B2-none = Qui a de la naloxone (Narcan) ici ? Demandez à voix haute.
    .detail =
        Quelqu'un en a ? Donnez une dose.
        Personne n'en a ? Surveillez chaque respiration.
        Lente ou faible ? Tournez-la sur le dos et commencez le massage cardiaque.
    .short = Demandez de la naloxone

card-B2-staff = Qui a de la naloxone (Narcan) ici ? Demandez à voix haute.
    .detail =
        Quelqu'un en a ? Demandez-lui de donner une dose.
        Personne n'en a ? Surveillez chaque respiration.
        Lente ou faible ? Tournez-la sur le dos, commencez le massage cardiaque.
    .short = Demandez de la naloxone

card-B4 = Restez. Surveillez chaque respiration.
    .short = Surveillez chaque respiration
    .detail =
        Revérifiez toutes les 2 minutes.
        Respiration lente ou par à-coups ? Tournez-la sur le dos et commencez le massage cardiaque.
        Lèvres bleues ou grises ? Recomptez les respirations.

card-B5 = Après { $minutes } minutes : respiration lente ou faible ? Commencez le massage cardiaque, encore une dose.
    .short = Respiration lente ? Massage
    .detail =
        Respire bien mais dort toujours ? Ne redonnez pas de naloxone.
        Les benzos ou l'alcool peuvent la garder endormie.
        Le but, c'est une bonne respiration.

card-B5-none = Après { $minutes } minutes : respiration lente ou faible ? Commencez le massage cardiaque.
    .detail =
        Respire bien mais dort toujours ? Surveillez chaque respiration.
        Le but, c'est une bonne respiration.
    .short = Respiration lente ? Massage

card-B6 = Ne la laissez pas dormir seule.
    .short = Pas laissée dormir seule
    .detail =
        Elle peut dormir pendant des heures.
        Surveillez la respiration.
        Pas de nourriture, de boisson, de douche ni de café.
        Ne la faites pas vomir.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Appelez le { $ems } maintenant. Mettez le haut-parleur.
    .short = Appelez
    .detail =
        Dites d'abord où vous êtes.
        Dites ensuite : la personne est éveillée, mais respire mal ou est bleue.
        Dites ce qu'elle a pris si vous le savez.

card-E3 = Respiration lente ou faible ? Donnez la naloxone.
    .short = Naloxone
    .detail =
        Une dose.
        Bien éveillée et respire vite ? Gardez la naloxone prête, ne la donnez pas encore.

card-E3-none = Respiration lente ou faible ? Demandez à voix haute qui a de la naloxone.
    .detail =
        Personne n'en a ? Dites-le à l'opérateur.
        Elle cesse de répondre ? Couchez-la à plat sur le dos et vérifiez la respiration.
    .short = Demandez de la naloxone

card-E2 = Bien éveillée ? Aidez-la à s'asseoir.
    .short = Assise, ou sur le côté
    .detail =
        Somnolente ou faible ? Couchez-la sur le côté, tête en arrière.
        Un menton sur la poitrine peut bloquer l'air.

card-E4 = Restez avec elle. Revérifiez toutes les minutes.
    .short = Vérifiez chaque minute
    .detail = Si elle cesse de vous parler ou de faire ce que vous demandez, couchez-la à plat sur le dos et vérifiez la respiration.

## C - AWAKE, DANGER SIGNS

card-C1 = Appelez le { $ems } maintenant. Son état peut vite empirer.
    .short = Appelez
    .detail =
        Dites d'abord où vous êtes.
        Dites ensuite ce que vous voyez : elle s'endort, confuse, sueurs froides, convulsions, douleur à la poitrine.

card-C2 = Gardez-la éveillée. Continuez de lui parler.
    .short = Continuez de parler
    .detail =
        Demandez-lui de vous répondre.
        Ne la faites pas marcher.
        Pas de nourriture, de boisson ni de café.
        Corps très chaud ? Rafraîchissez-la avec des linges mouillés.

card-C3 = Ne tient pas assise ? Couchez-la sur le côté.
    .short = Sur le côté
    .detail =
        Tête basculée en arrière, bouche vers le bas.
        Mettez comprimés et alcool hors de sa portée si vous le pouvez sans bagarre.

card-C4 = Gardez la naloxone en main.
    .short = Naloxone en main
    .detail = Donnez-la si la personne ne se réveille pas, ou si la respiration devient lente.

card-C4-none = Pas de naloxone ici ? Demandez à voix haute qui en a.
    .detail = Ne se réveille pas, ou respiration lente ? Touchez Revérifier.
    .short = Demandez de la naloxone

card-C5 = Revérifiez dans 2 minutes.
    .short = Vérifiez dans 2 minutes
    .detail =
        Endormie ? Réveillez-la.
        Pas de réponse, ou respiration lente ? Donnez la naloxone.

card-C5-none = Revérifiez dans 2 minutes.
    .detail =
        Endormie ? Réveillez-la.
        Pas de réponse, ou respiration lente ? Touchez Revérifier.
    .short = Vérifiez dans 2 minutes

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Appelez maintenant pour un conseil. N'attendez pas de signes.
    .short = Appelez pour un conseil
    .detail = Enfant, enceinte, méthadone, ou voulait se faire du mal ? Appelez le { $ems }. { $has_poison ->
        [yes] Sinon, appelez le centre antipoison : { $poison }.
       *[no] Sinon, appelez le { $ems } pour un conseil.
    }

card-D2b = Restez avec elle. Gardez la naloxone tout près.
    .short = Restez avec elle
    .detail =
        Le danger peut commencer des heures plus tard, avec la méthadone un jour plus tard.
        Mettez comprimés et alcool hors de portée si vous le pouvez sans bagarre.

card-D2b-none = Restez avec elle. Demandez à voix haute qui a de la naloxone.
    .detail =
        Le danger peut commencer des heures plus tard, avec la méthadone un jour plus tard.
        Mettez comprimés et alcool hors de portée si vous le pouvez sans bagarre.
    .short = Restez avec elle

card-D2c = Regardez-la toutes les 5 minutes, même si elle dort.
    .short = Regardez toutes les 5 minutes
    .detail =
        Endormie ? Surveillez la respiration et réveillez-la de temps en temps.
        Difficile à réveiller, respiration lente, lèvres bleues, secousses ? Appelez le { $ems } tout de suite.

## D1 - NO DANGER SIGN NOW

card-D1a = Pas de signe de danger en ce moment. Le danger n'est pas écarté.
    .short = Danger pas écarté
    .detail = Cette appli ne peut pas voir ce que la personne a pris ni ce qui va venir.

card-D1b = Restez et surveillez pendant au moins 4 heures.
    .short = Surveillez 4 heures
    .detail = Regardez-la toutes les 5 minutes. Endormie ? Surveillez la respiration et réveillez-la de temps en temps.{ $has_poison ->
        [yes] {" "}Demandez au centre antipoison combien de temps : { $poison }.
       *[no] {""}
    }

card-D1c = Appelez le { $ems } si quelque chose s'aggrave.
    .short = Appelez si c'est pire
    .detail = Difficile à réveiller, respiration lente ou bruyante, lèvres bleues ou grises, peau froide, secousses, ou paroles confuses.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Restez avec elle. Elle a encore besoin d'aide.
    .short = Restez
    .detail =
        Si vous avez donné de la naloxone, son effet passe en 30 à 90 minutes.
        La respiration peut s'arrêter de nouveau.

card-G2 = Dites-lui ce qui s'est passé. Parlez doucement.
    .short = Dites-lui
    .detail =
        Elle peut se sentir mal, avoir peur ou être en colère.
        Laissez-lui de la place.
        Dites : vous ne vous réveilliez pas.
        Les secours arrivent.

card-G3 = Pas d'autre drogue ni d'alcool maintenant.
    .short = Pas d'autre drogue
    .detail =
        La sensation d'être mal passe en une heure ou deux.
        D'autres drogues peuvent arrêter de nouveau la respiration.
        Demandez-lui d'attendre les secours.

card-G4 = Respire lentement de nouveau, ou ne se réveille pas ? Appelez. Regardez la respiration.
    .short = Respiration lente ? Appelez
    .detail =
        Lente ou faible ? Couchez-la sur le dos, commencez le massage cardiaque, donnez encore une dose.
        Respire bien ? Sur le côté, ne redonnez pas de naloxone.

card-G4-none = Respire lentement de nouveau, ou ne se réveille pas ? Appelez. Regardez la respiration.
    .detail =
        Lente ou faible ? Couchez-la sur le dos, commencez le massage cardiaque.
        Respire bien ? Sur le côté, et surveillez chaque respiration.
    .short = Respiration lente ? Appelez

card-G5 = Veut partir ? Demandez-lui de rester avec quelqu'un.
    .short = Pas laissée seule
    .detail =
        Ne bloquez pas la porte.
        Au moins 2 heures.
        Plus longtemps pour la méthadone, les patchs ou les comprimés à effet long.
        Donnez-lui de la naloxone en réserve.

card-G5-none = Veut partir ? Demandez-lui de rester avec quelqu'un.
    .detail =
        Ne bloquez pas la porte.
        Au moins 2 heures.
        Plus longtemps pour la méthadone, les patchs ou les comprimés à effet long.
    .short = Pas laissée seule

## X - extra cards (one tap from any screen)

card-X1 = Danger sur place ? Reculez et appelez le { $ems }.
    .detail = Regardez bien : voitures, feu, bagarres, gaz, aiguilles et chiens.

card-X2 = Convulsions ? Ne bloquez pas ses mouvements. Chronométrez.
    .detail =
        Appelez le { $ems }.
        Écartez les objets durs.
        Rien dans la bouche.
        Quand cela s'arrête : ne respire pas normalement ? Massage cardiaque.
        Ne se réveille pas ? Naloxone, sur le côté.

card-X2-none = Convulsions ? Ne bloquez pas ses mouvements. Chronométrez.
    .detail =
        Appelez le { $ems }.
        Écartez les objets durs.
        Rien dans la bouche.
        Quand cela s'arrête : ne respire pas normalement ? Massage cardiaque.
        Ne se réveille pas ? Sur le côté.

card-X3 = Elle vomit ? Tournez-la sur le côté.
    .detail =
        Essuyez ce que vous voyez dans la bouche.
        Puis revérifiez la respiration.

card-X4 = Enceinte ? Faites toutes les mêmes étapes.
    .detail =
        La naloxone aussi.
        Massage cardiaque : à plat sur le dos.
        Un deuxième aidant déplace le ventre vers la gauche de la femme.
        Sur le côté : le côté gauche.

card-X4-none = Enceinte ? Faites toutes les mêmes étapes.
    .detail =
        Massage cardiaque : à plat sur le dos.
        Un deuxième aidant déplace le ventre vers la gauche de la femme.
        Sur le côté : le côté gauche.

card-X4-alone = Enceinte ? Faites toutes les mêmes étapes.
    .detail =
        La naloxone aussi.
        Massage cardiaque : à plat sur le dos.
        N'arrêtez pas d'appuyer.
        Sur le côté : le côté gauche.
        Dites-le à l'opérateur.

card-X4-alone-none = Enceinte ? Faites toutes les mêmes étapes.
    .detail =
        Massage cardiaque : à plat sur le dos.
        N'arrêtez pas d'appuyer.
        Sur le côté : le côté gauche.
        Dites-le à l'opérateur.

card-X5 = Enfant ou bébé ? Appelez le { $ems }. Les souffles comptent le plus.
    .short = Enfant ou bébé
    .detail =
        Donnez aussi la naloxone.
        Enfoncez la poitrine d'un tiers de son épaisseur.
        Petits souffles jusqu'à ce que la poitrine se soulève.
        Faites ce que dit l'opérateur.

card-X5-none = Enfant ou bébé ? Appelez le { $ems }. Les souffles comptent le plus.
    .detail =
        Enfoncez la poitrine d'un tiers de son épaisseur.
        Petits souffles jusqu'à ce que la poitrine se soulève.
        Faites ce que dit l'opérateur.
    .short = Enfant ou bébé

card-X6 = Vous devez la quitter ? Tournez-la d'abord sur le côté.
    .detail =
        Placez-la de façon à la retrouver vite.
        Revenez dès que vous pouvez.

card-X7 = Plusieurs personnes ? Aidez d'abord celle qui respire le plus mal.
    .detail =
        Toutes malades en même temps ? C'est peut-être du gaz : sortez à l'air frais.
        Dites à l'opérateur combien elles sont.
        Donnez une seule tâche à chaque aidant.

card-X7-alone = Plusieurs personnes ? Aidez d'abord celle qui respire le plus mal.
    .detail =
        Toutes malades en même temps ? C'est peut-être du gaz : sortez à l'air frais.
        Dites à l'opérateur combien elles sont.

card-X8 = Blessée ou tombée ? Aidez d'abord la respiration.
    .detail =
        Bougez le cou le moins possible.
        Appuyez fort là où le sang coule beaucoup.

card-X9 = Aiguille tout près ? Ne touchez pas la pointe.
    .detail =
        Vous êtes piqué ? Laissez saigner sous le robinet, lavez au savon, ne sucez pas.
        Voyez un médecin aujourd'hui : les comprimés contre le VIH ne peuvent pas attendre.

card-X10 = Peur du bouche-à-bouche ? Utilisez un masque prévu pour cela, ou appuyez seulement.
    .detail =
        Les souffles aident beaucoup en cas de surdose.
        Le risque d'attraper une maladie est très faible.

card-X11 = Toucher la drogue un instant ne vous donnera pas de surdose.
    .detail =
        Mettez des gants si vous en avez.
        Lavez à l'eau et au savon, pas au gel pour les mains.

card-X12 = Patch sur la peau ? Décollez-le avec un tissu.
    .detail = Pliez-le, mettez-le de côté, lavez-vous les mains.

card-X13 = Corps très chaud ou raide, ou hallucinations ? Appelez le { $ems } et rafraîchissez-la.
    .detail =
        Endroit calme et frais.
        Enlevez les vêtements épais.
        Linges mouillés, poches de glace et ventilateur.
        Bien éveillée ? De l'eau par petites gorgées.
        Ne bloquez pas ses mouvements.
    .short = Très chaud

card-X14 = Enfermée aux toilettes ? Frappez, criez, appelez le { $ems }, ouvrez.
    .detail =
        La plupart des verrous tournent de dehors avec une pièce de monnaie.
        Poussez la porte lentement : la personne est peut-être couchée derrière.
    .short = Porte verrouillée

card-N1 = Narcan ou autre spray à une seule dose
    .detail =
        Ouvrez l'emballage.
        Pouce sur le piston.
        Tête en arrière.
        Entrez l'embout jusqu'à ce que vos doigts touchent le nez.
        Appuyez fort, une fois.
    .short = Narcan ou spray semblable

card-N2 = Spray Nyxoid
    .detail =
        Ouvrez l'emballage.
        Pouce sur le piston.
        Tête en arrière.
        Embout au fond d'une narine.
        Appuyez jusqu'au clic.
        Un seul jet, et il est vide.
    .short = Nyxoid

card-N3 = Seringue Prenoxad
    .detail =
        Dévissez le bouchon, vissez l'aiguille.
        Extérieur de la cuisse, à travers les vêtements.
        Poussez jusqu'au premier trait noir seulement.
        Remettez-la dans la boîte.
    .short = Prenoxad

card-N4 = Flacon et seringue
    .detail =
        Enlevez le capuchon.
        Aspirez tout.
        Aiguille bien droite dans l'extérieur de la cuisse, à travers les vêtements.
        Poussez jusqu'au bout.
    .short = Flacon

card-N5 = Ampoule de verre et seringue
    .detail =
        Faites-la tourner, cassez le haut en l'éloignant de vous.
        Aspirez tout.
        Aiguille bien droite dans l'extérieur de la cuisse.
        Poussez jusqu'au bout.
    .short = Ampoule

card-N6 = Stylo qui injecte tout seul
    .detail =
        Suivez les images dessus.
        Extérieur de la cuisse, à travers les vêtements.
        Appuyez fort et maintenez.
        Comptez jusqu'à 5.
    .short = Stylo
