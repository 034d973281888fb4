# The use report in French, read in calm, on paper.

use-report-title = RAPPORT D'UTILISATION DE NALOXONE
use-report-about = Il vient du dossier d'une surdose possible. Il ne nomme aucune personne ni aucune adresse.
use-report-times = Chaque heure est celle d'une touche. Une étape affichée n'a peut-être pas été faite.
use-report-not-recorded = Non noté
use-report-began = Début
use-report-began-at = { $date }, { $time }
use-report-country = Pays
use-report-profile = Profil de premiers secours
use-report-first = Affiché en premier
use-report-worst = Le plus grave affiché
use-report-last = Affiché en dernier
use-report-what-at = { $what }, { $at }
use-report-at = { $time }, { $clock } après le début
use-report-call = Appel noté (non vérifié)
use-report-doses = { $count ->
    [0] Aucune dose notée
    [one] 1 dose
   *[other] { $count } doses
}
use-report-dose = Dose { $number }
use-report-none-here = Pas de naloxone ici
use-report-product = Quelle naloxone
use-report-kept-here = Gardée ici : { $product }. Celle qui a été donnée n'est pas notée.
use-report-aed = Défibrillateur
use-report-closed = Fermé
use-report-by-hand = À remplir à la main
use-report-by-hand-hint = N'écrivez rien ici qui montre qui c'était.
use-report-given = Naloxone donnée
use-report-afterwards = La suite
use-report-foot = Overdose Checklist { $version }. Contenu : { $digest }
