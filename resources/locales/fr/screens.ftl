# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = EXERCICE - Overdose Checklist
window-title-audience = EXERCICE, pour la salle - Overdose Checklist
window-title-edit = Lieu - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = APPELEZ LE { $number } MAINTENANT
call-also = APPELEZ LE { $number } MAINTENANT (ou le { $also })
call-calling = Quelqu'un appelle le { $number }
call-calling-any = Quelqu'un appelle les secours
call-calling-since = depuis { $time }. Personne ne répond ? Rappelez. Pas le cas ? [Q]
call-worse = C'est pire. Dites-le à l'opérateur, ou rappelez.
call-mark = L'un de nous appelle [Q]
call-quiet = Secours : { $number }
call-any = APPELEZ LES SECOURS : 911{ -nb }États-Unis{ -nb }et{ -nb }Canada, 999{ -nb }Royaume-Uni, 112{ -nb }Europe, 000{ -nb }Australie, 111{ -nb }Nouvelle-Zélande
call-hint = tout téléphone va, en haut-parleur
call-hint-country = tout téléphone va, en haut-parleur ({ $country })
# Stands after "le": "Appelez le numéro d'urgence".
your-ambulance = numéro d'urgence
we-are-at = Nous sommes ici : { $address }
we-are-at-lacks = Regardez où nous sommes : l'adresse ne peut pas s'afficher ici.
way-in = Entrée : { $access }
also-ring = Après cela : { $name } { $number }
aed-here = Défibrillateur ici : { $place }.
naloxone-here = Naloxone ici : { $place }.
naloxone-here-product = Naloxone ici : { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Dites : la personne ne se réveille pas. Dites comment elle respire.
say-A1 = Dites : la personne ne se réveille pas, ne respire pas normalement.
say-B1 = Dites : la personne respire, mais ne se réveille pas.
say-E1 = Dites : la personne est éveillée, mais respire mal ou est bleue.
say-C1 = Dites ce que vous voyez : elle s'endort, confuse, sueurs froides, convulsions, douleur à la poitrine.
call-taker = Opérateur en ligne ? Faites ce qu'il dit. L'opérateur vous guide ? [T]
call-taker-leads = L'opérateur vous guide. Faites ce qu'il dit. [T] ramène les étapes.
aed-leads = Le défibrillateur vous guide. Faites ce qu'il dit. [A] ramène les étapes.
two-people = { $count ->
    [one] { $count } autre personne [V]
   *[other] { $count } autres personnes [V]
}
same-person = Même personne ? Oui { $key } / Nouvelle personne [P]
open-since = { $clock }
    .label = jusqu'ici
sound-on = Son activé [M]
    .state = Son : activé
sound-off = Son coupé [M]
    .state = Son : coupé
sound-none = Son coupé : suivez l'image
    .state = Son : pas de son ici
sound-muted = Le son de l'ordinateur est coupé ou muet
    .state = Son : celui de l'ordinateur est coupé ou muet
sound-headphones = Le son va au casque [M]
    .state = Son : au casque

## Questions

you-said = Vous avez dit : { $answers }
check-title = REVÉRIFIEZ
colour-asked = Regardez encore la couleur.
look-timer = Regardez la poitrine : { $seconds } secondes sur { $of }
look-count = Respirations calmes comptées : { $count }. Tapez [U] seulement pour une respiration calme, sans bruit.
look-counted = Dernier regard : { $count } en { $of } secondes
silence-ends = Si vous ne touchez à rien, ce sera "je ne sais pas" dans { $clock }

## Instructions

outcome-not_breathing = NE RESPIRE PAS NORMALEMENT
outcome-breathing_unresponsive = RESPIRE, NE SE RÉVEILLE PAS
outcome-awake_breathing_badly = ÉVEILLÉE, RESPIRE MAL OU BLEUE
outcome-awake_danger_signs = ÉVEILLÉE, SIGNES DE DANGER
outcome-after_rescue = RÉVEILLÉE APRÈS VOTRE AIDE
outcome-high_risk = RISQUE ÉLEVÉ, PAS ENCORE DE SIGNE
outcome-no_danger_sign = AUCUN SIGNE DE DANGER MAINTENANT
done-cards = Fait : { $cards }
now-card = Maintenant : { $card }
next-card = Ensuite : { $card }
last-card = C'est la dernière fiche. La vérification vient toute seule.
goes-on-in = L'écran avance seul dans { $clock }
no-answer-to-check = Vérification sans réponse. Regardez la personne maintenant.
next-check = Vérification dans { $clock }
    .label = Vérification dans

## CPR

then = puis { $order }
beat-push = APPUYEZ { $number } SUR { $of }
beat-breath = SOUFFLEZ { $number } SUR { $of }
beat-count = { $number }
    .of = sur { $of }
beat-weak = SOUFFLEZ MAINTENANT
beat-wait = LAISSEZ L'AIR SORTIR. REGARDEZ LA POITRINE.
beat-every = un souffle toutes les { $seconds } secondes
beat-rate = { $rate } par minute
swap-in = relais dans { $clock }
    .label = Relais dans
swap-in-alone = 2 minutes passées dans { $clock }
    .label = 2 minutes passées dans
swap-now = RELAYEZ-VOUS MAINTENANT
swap-now-alone = 2 MINUTES PASSÉES. CONTINUEZ D'APPUYER.
swap-alone-no-phone = Toujours pas de téléphone ? Allez appeler maintenant. Puis revenez aussitôt.
cpr-look = Enlevez les mains. Regardez la poitrine, 10 secondes au plus.
    .detail =
        Respirations calmes, sans bruit ? Oui.
        À-coups, ronflements, rien, ou vous ne savez pas ? Continuez d'appuyer.
    .display =
        ENLEVEZ LES MAINS.
        REGARDEZ.
cpr-look-ended = Appuyez encore. Oui seulement si vous avez vu des respirations calmes, sans bruit.
title-child = { $outcome } : ENFANT
title-baby = { $outcome } : BÉBÉ
weak-breaths-key = Respiration faible ? [W]
weak-breaths-off = À-coups seuls, ou rien ? Compressions de nouveau [W]
mixed-line = Benzo et opioïde mélangés ? Mêmes étapes.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Ceci est l'essai du son.

## Naloxone

naloxone-none = Naloxone (Narcan) : pas encore donnée
naloxone-none-here = Pas de naloxone ici. Demandez à voix haute qui en a. [G]
naloxone-no-more = Il ne reste plus de naloxone. Demandez à voix haute qui en a. [G]
naloxone-site-count = { $count ->
    [0] Pas de naloxone ici le { $date }
    [one] Il y en avait { $count } ici le { $date }
   *[other] Il y en avait { $count } ici le { $date }
}
naloxone-given = Naloxone donnée : { $count }, la dernière à { $time }
naloxone-correct = Erreur ? Corrigez la dernière dose [I]
naloxone-taken-back = Dernière dose annulée. La remettre [I]
naloxone-asked = Naloxone donnée ? [G]
naloxone-next = Ne respire pas normalement ? Dose suivante dans { $clock }
naloxone-look = Au prochain relais : un regard, moins de 10 secondes. Puis continuez d'appuyer.
naloxone-look-alone = À 2 minutes : un regard, moins de 10 secondes. Puis continuez d'appuyer.
naloxone-look-steps = Regardez la respiration.
naloxone-due = Ne respire pas normalement ? Dose suivante maintenant
naloxone-late = Ne respire pas normalement ? La dose suivante est en retard
naloxone-wears-off = Son effet peut passer maintenant. Surveillez la respiration.
naloxone-still-watch = Surveillez toujours la respiration.
rescue-watch = La respiration peut s'arrêter de nouveau. Surveillez-la.

## Keys: short names of what they do

key-back = Retour
key-not-breathing = Ne respire pas
key-breathing-again = Respire ? Sur le côté
key-check = Revérifier
key-next = Fait, suite
key-next-step = Étape suivante
key-fit-over = Tremblements arrêtés
key-naloxone = Naloxone donnée
key-correct = Corriger une dose
key-none-here = Pas de naloxone ici
key-no-more = Plus aucune naloxone
key-some-here = Il y a de la naloxone
key-which-device = Quelle naloxone ?
key-drugs = Qu'a-t-elle pu prendre ?
key-help = Autres aides
key-fit = Tremble de partout ?
key-child = Enfant
    .hint = 1 an et plus
key-child-off = Enfant : oui. Annuler
key-baby = Bébé
    .hint = moins de 1 an
key-age = { $age }, { $hint }
key-baby-off = Bébé : oui. Annuler
key-weak = Écran de massage cardiaque : respiration faible
key-aed = Défibrillateur ici
key-aed-off = Fin du défibrillateur
key-call-taker = L'opérateur guide
key-call-taker-off = Reprendre les étapes
key-calling = L'un de nous appelle
key-calling-off = Personne n'appelle
key-alone = Je suis seul
key-alone-off = Un autre aidant est là
key-crew = Secours arrivés
key-close = Fermer
key-new-person = Nouvelle personne
key-other-person = L'autre personne
key-count = Compter une respiration
key-language = Langue
key-sound-on = Mettre le son
key-sound-off = Couper le son
key-sound-check = Essai du son
key-read = Lire à voix haute
key-learn = Apprendre
key-search = Chercher
key-site = Lieu
key-menu = Menu
key-distance = L'ordre seul, en grand
key-plain = Moins à l'écran
key-show-all = Tout montrer
key-full-screen = Plein écran
key-larger-text = Texte plus grand
key-smaller-text = Texte plus petit
key-usual-text = Texte normal
key-same-person = Même personne
key-country = Pays
key-more = Suite
key-back-to-steps = Retour aux étapes

ask-new-person = Une autre personne ? Les étapes de la première continuent.
    .yes = Oui [1]
    .no = Non [P]
ask-one-too-many = Il y a { $count } autres personnes. Arrêter les étapes de celle laissée depuis le plus longtemps ? Son dossier sera effacé.
ask-hide = { $page } - cacher les étapes ? Elles continuent.
    .yes = Oui [1]
    .no = Non [Esc]
notice-dose-noted = Notée à { $time }. Une deuxième ? Encore [G]
notice-no-sound = Il n'y a pas de son ici. Lisez les étapes.
notice-silent = Cet ordinateur ne fait pas de son. Son coupé : suivez l'image.
notice-muted = Le son de l'ordinateur est coupé ou muet. Montez-le, ou suivez l'image.
notice-headphones = Le son va au casque. Débranchez-le, ou suivez l'image.
notice-sound-off = Le son est coupé. [M] le remet.
notice-doses = Naloxone donnée : { $count }. Erreur ? Corrigez la dernière dose [I]
notice-no-question = Il n'y a pas de question maintenant. [C] revérifie.
notice-no-question-look = Il n'y a pas de question maintenant. Respire de nouveau ? [B]
notice-late = Pas de réponse à temps. [C] revérifie.
notice-late-look = Pas de réponse à temps, les étapes ont continué. Respire de nouveau ? [B]
notice-fit-open = La fiche des convulsions est ouverte. Tremblements arrêtés ? [F]
notice-page-open = Une page est ouverte. [Esc] ramène aux étapes.
notice-held = { $key } est enfoncé ou verrouillé. Relâchez, puis tapez de nouveau.
notice-click-here = Cliquez ici pour utiliser les touches
notice-strange-letter = Lettre non connue ici. Tapez 1, 2 ou 3.
notice-strange-key = Lettre non connue ici. Passez aux lettres latines.
notice-close = Fermer ? Le cas reste ouvert. Fermez encore pour quitter.
notice-close-unsaved = Fermer ? Le cas n'est pas enregistré et serait perdu. Fermez encore pour quitter.
notice-unsaved = Ceci ne peut pas être enregistré. Gardez la fenêtre ouverte.
mark-unsaved = Ceci ne peut pas être enregistré
    .detail = Gardez la fenêtre ouverte. Copiez ou imprimez pour les secours.
notice-newer = Un dossier ouvert vient d'une version plus récente. Il reste tel quel.
notice-found = Des étapes sont encore ouvertes pour quelqu'un, commencées { $minutes ->
    [0] à l'instant
    [one] il y a { $minutes } minute
   *[other] il y a { $minutes } minutes
}. [V] les ramène.
notice-resumed = Ces étapes continuent depuis { $time }. Une autre personne ? [P]
notice-left = Des étapes commencées le { $date }, { $time } viennent d'une autre version. [V] les montre.
notice-left-waits = Des étapes commencées le { $date }, { $time } viennent d'une autre version.
notice-away = De retour. Personne n'a regardé ces étapes pendant { $minutes ->
    [0] moins d'une minute
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Tous les minuteurs ont continué.
notice-away-restarted = De retour. L'ordinateur a redémarré. D'après son horloge, cela a pris { $minutes ->
    [0] moins d'une minute
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
notice-away-unknown = De retour. L'ordinateur a redémarré et son horloge a reculé : les heures peuvent être fausses.
notice-asleep = L'ordinateur était en veille pendant { $minutes ->
    [0] moins d'une minute
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Tous les minuteurs ont continué.
text-size-cut = Texte { $percent } % : pas de place ici pour { $wish } %

## Languages

languages-title = LANGUE
languages-hint = Les étapes continuent. Page { $page } sur { $pages }.
language-draft = { $name } (brouillon)
language-second = Dessous : { $name }
language-second-none = Dessous : rien
notice-draft = Ces mots sont un brouillon que personne n'a vérifié. { $name } est écrit dessous.
notice-draft-alone = Ces mots sont un brouillon que personne n'a vérifié.
notice-in-english = Cette page est en anglais pour l'instant.
sound-no-voice = Pas de voix dans cette langue : lisez les étapes
    .state = Voix : pas de voix dans cette langue

## Pages

help-title = AUTRES AIDES
help-hint = Tapez une touche. Esc ramène au même endroit. 1, 2 et 3 répondent aussi à une question.
fit-title = CONVULSIONS
fit-clock = Convulsions depuis { $clock }
    .label = Convulsions depuis
choice-picked = choisi
drugs-title = QU'A-T-ELLE PU PRENDRE ?
drugs-hint = Choisissez tout ce qui convient. Cela ne change jamais les étapes.
devices-title = LEQUEL AVEZ-VOUS ?
devices-hint = Pas sur cette page ? Suivez les images de l'emballage.
menu-title = MENU
menu-hint = Le numéro reste en haut. Esc ramène en arrière.
loudness-full = Volume : plein
loudness-middle = Volume : moitié
loudness-low = Volume : faible
menu-of-system = { $item } (comme cet ordinateur)
theme-light = Couleurs : foncé sur blanc
theme-dark = Couleurs : clair sur noir
theme-high_contrast = Couleurs : contraste fort
theme-high_contrast_light = Couleurs : contraste fort sur blanc
motion-full = Mouvement : le rythme bouge
motion-reduced = Mouvement : seuls les chiffres changent
skin-both = Peau sur les images : claire et foncée
skin-light = Peau sur les images : claire
skin-dark = Peau sur les images : foncée
country-title = DANS QUEL PAYS ÊTES-VOUS ?
country-hint = Page { $page } sur { $pages }. 9 montre la suite.
country-choice = { $name } ({ $code }) : { $number }
profile-intl = international
profile-us-aha = États-Unis
profile-uk-ie = Royaume-Uni et Irlande
profile-ca-community = Canada, aidants de proximité
profile-anz = Australie et Nouvelle-Zélande
profile-erc = Europe
product-intl = spray ou injection
product-us-aha = spray de 4 mg
product-uk-ie = spray de 1,8 mg (14 ans et plus) ou trait de 0,4 mg
product-ca-community = injection de 0,4 mg ou spray
product-anz = spray
product-erc = spray ou injection


## One switch, and a screen reader

reader-keys = Touche : { $keys }
notice-reader = Un lecteur d'écran parle ici : la voix donne seulement le rythme et dit ce qui est dû. Pour changer : Menu [O]
reader-voice-beat = Voix à côté du lecteur d'écran : rythme et rappels
reader-voice-orders = Voix à côté du lecteur d'écran : lit aussi les consignes
scan-off = Un seul contacteur : non
scan-on = Un seul contacteur : un bouton toutes les { $seconds } s
