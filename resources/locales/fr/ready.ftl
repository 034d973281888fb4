# The ready light on the first question: shown only once that is there.

light-looking = L'ordinateur vérifie si tout est prêt.
light-ready = Prêt.
light-to-do = Pas prêt : { $what }{ $more ->
    [0] {""}
    [one] {" "}Encore { $more } chose.
   *[other] {" "}Encore { $more } choses.
} [O, 0]
ready-content-do = Réinstallez le programme.
ready-content-old-do = Apportez une copie plus récente sur une clé.
ready-fonts-do = Réinstallez le programme.
ready-sound-do = Mettez le son, ou coupez-le pour de bon dans le lieu.
ready-muted-do = Montez le son de l'ordinateur.
ready-headphones-do = Faites sortir le son d'un haut-parleur.
ready-records-do = Faites de la place pour les dossiers sur le disque.
ready-clock-do = Réglez l'horloge de cet ordinateur.
ready-country-do = Choisissez le pays.
ready-number-do = Demandez au responsable de vérifier le numéro.
ready-address-do = Écrivez où est ce lieu.
ready-kit-nowhere-do = Écrivez où est la trousse.
ready-kit-undated-do = Écrivez jusqu'à quand la trousse est bonne.
ready-aed-do = Prenez de nouvelles électrodes de défibrillateur.
ready-aed-nowhere-do = Écrivez où est le défibrillateur.
ready-aed-undated-do = Écrivez jusqu'à quand les électrodes sont bonnes.
ready-site-do = Réparez le fichier du lieu.
ready-start-not = Une partie du démarrage n'a pas été comprise.
records-no-folder = cet ordinateur n'indique aucun dossier pour eux
records-in-file = { $folder } n'est pas un dossier
records-full = le disque de { $folder } est plein
records-failed = { $folder } : { $problem }
ready-letters-not = Des lettres de ce lieu ne peuvent pas s'afficher ici. Un ? les remplace.
ready-letters-do = Écrivez l'adresse sur papier près de l'écran.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } est lu comme { $code }, { $country }. Écrivez { $code }.
start-country = { $said } n'est pas un pays. Écrivez un code comme US ou GB.
start-profile = { $said } n'est pas un profil de secours. Il y a { $profile }.
start-language = { $said } n'est pas une langue ici. Il y a { $names }.
start-scan = Un seul contacteur : { $said } n'est pas une durée ici. Il y a { $names } secondes.
start-scenario = Il n'y a pas d'exercice { $said }. Choisissez-en un ici.
start-option = { $said } n'est pas une option. Elle a été ignorée.
start-value = { $said } a besoin d'une valeur. Option ignorée.
start-no-value = { $said } ne prend pas de valeur. La suite a été ignorée.
start-command = { $said } n'est pas une commande. Il y a { $words }.
start-address-long = L'adresse est trop longue. La fin a été coupée.
start-address-hidden = L'adresse avait des signes cachés. Ils ont été retirés.
start-address-empty = L'adresse est vide. Écrivez où est ce lieu.
start-settings = Les réglages dans { $path } ne sont pas compris. Tout reste comme d'habitude.
start-scale = L'échelle dans { $name } n'est pas un nombre. Elle a été ignorée.
start-no-answer = L'affichage ne répond pas. Toutes les étapes sont ici.
start-bare = Cet affichage n'a pas de couleurs pour la fenêtre habituelle. Toutes les étapes sont quand même ici.
