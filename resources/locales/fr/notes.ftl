# The mix notes in French, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Benzo et opioïde ensemble
    .detail =
        Les deux ralentissent la respiration.
        La naloxone enlève seulement l'effet de l'opioïde.
        La personne peut respirer bien et ne pas se réveiller.
        Alors, après une dose, n'en redonnez pas.

card-M1-none = Benzo et opioïde ensemble
    .detail =
        Les deux ralentissent la respiration.
        La personne peut respirer bien et ne pas se réveiller.
        Surveillez chaque respiration.
        Lente ou faible ? Tournez-la sur le dos, commencez le massage cardiaque.

card-M2 = Benzo et alcool
    .detail = Les deux ralentissent la respiration. Aucun remède à la maison. Sur le côté, appelez, surveillez chaque respiration.

card-M3 = Comprimés pas de pharmacie
    .detail = Une fausse barre ou un faux comprimé peut contenir du fentanyl ou un nitazène. Faites comme s'il y avait des opioïdes.

card-M4 = Xylazine ou médétomidine dans le mélange
    .detail = La naloxone ne réveille pas : le but est la respiration. La peau peut paraître bleue. Secousses ou vomissements des heures après ? Appelez, cela peut tuer.

card-M5 = Seulement des benzos, d'après ce que vous savez
    .detail = Vous vous trompez peut-être. Pas éveillée, ou respiration lente ? Donnez aussi la naloxone. L'antidote des benzos, c'est à l'hôpital seulement.

card-M5-none = Seulement des benzos, d'après ce que vous savez
    .detail =
        Vous vous trompez peut-être.
        Pas éveillée, ou respiration lente ? Mêmes étapes.
        L'antidote des benzos, c'est à l'hôpital seulement.

card-M6 = Opioïdes à effet long et patchs
    .detail = La méthadone, les patchs et les comprimés à effet long durent plus que la naloxone. Surveillez-la pendant des heures. Il lui faut l'hôpital.

card-M7 = Cocaïne ou méth dans le mélange
    .detail =
        Le stimulant peut cacher la surdose, puis son effet passe le premier.
        Corps très chaud, très agitée ou douleur à la poitrine ? Appelez, et rafraîchissez-la.

card-M8 = Autres drogues qui endorment
    .detail = Les somnifères, la prégabaline et le GHB ralentissent aussi la respiration. Faites comme s'il y avait des opioïdes dans le mélange.

card-M9 = Prend des benzos tous les jours
    .detail = Après l'urgence, ne pas les arrêter d'un coup. Un arrêt brutal peut donner des convulsions. Voir un médecin pour diminuer lentement.

card-M10 = Plusieurs benzos
    .detail = Les doses s'ajoutent et la respiration peut s'arrêter. Mêmes étapes. Donnez la naloxone si la personne ne se réveille pas.

card-M10-none = Plusieurs benzos
    .detail =
        Les doses s'ajoutent et la respiration peut s'arrêter.
        Mêmes étapes.
        Surveillez chaque respiration.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Les deux ralentissent la respiration. La naloxone enlève seulement l'effet de l'opioïde.
    .do = Respire bien mais pas éveillée ? Ne redonnez pas de naloxone.
mix-M2 = Les deux ralentissent la respiration. Aucun remède à la maison.
    .do = Sur le côté, appelez, surveillez chaque respiration.
mix-M3 = Une fausse barre ou un faux comprimé peut contenir du fentanyl ou un nitazène.
    .do = Faites comme s'il y avait des opioïdes.
mix-M4 = La naloxone ne réveille pas. La peau peut paraître bleue.
    .do = Le but est la respiration. Secousses ou vomissements des heures après ? Appelez, cela peut tuer.
mix-M5 = Vous vous trompez peut-être. L'antidote des benzos, c'est à l'hôpital seulement.
    .do = Pas éveillée, ou respiration lente ? Donnez aussi la naloxone.
mix-M6 = Méthadone, patchs, comprimés à effet long ? Ils durent plus que la naloxone.
    .do = Surveillez-la pendant des heures. Il lui faut l'hôpital.
mix-M7 = Le stimulant peut cacher la surdose, puis son effet passe le premier.
    .do = Corps très chaud, très agitée ou douleur à la poitrine ? Appelez, et rafraîchissez-la.
mix-M8 = Les somnifères et le GHB ralentissent aussi la respiration. La prégabaline aussi.
    .do = Faites comme s'il y avait des opioïdes dans le mélange.
mix-M9 = Un arrêt brutal peut donner des convulsions.
    .do = Après l'urgence, ne pas les arrêter d'un coup. Voir un médecin pour diminuer lentement.
mix-M10 = Les doses s'ajoutent et la respiration peut s'arrêter.
    .do = Mêmes étapes. Donnez la naloxone si la personne ne se réveille pas.

## Drug names in the picker

drug-opioid = Opioïde (héroïne, fentanyl, oxycodone, Percocet, méthadone)
    .short = Opioïde
drug-benzo = Benzo (Klonopin/clonazépam, Xanax, Valium, Ativan, barres)
    .short = Benzo
drug-alcohol = Alcool
drug-street_pills = Comprimés pas de pharmacie
drug-stimulant = Cocaïne ou méth
drug-sleepy = Autres drogues qui endorment
drug-long_acting = Patch ou méthadone
drug-unknown = Je ne sais pas
