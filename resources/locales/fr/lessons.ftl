# Lessons in French: what each is called, and the words of their pages. Lines and notes stand one below the other.

lesson-quarter = Un premier aperçu
lesson-short = Respiration par à-coups et naloxone
lesson-hour = Des signes jusqu'aux secours
lesson-long = Des signes jusqu'aux secours, avec des comprimés
lesson-yearly = À refaire une fois par an

lesson-page-welcome = Bienvenue
    .lines =
        Aujourd'hui : à quoi ressemble une surdose, et que faire d'abord.
        Un court exposé. Puis vous essayez vous-mêmes.
    .notes =
        Dites qui vous êtes, et où sont la sortie et les toilettes.
        Dites combien de temps cela dure.
lesson-page-again = Bienvenue à nouveau
    .lines =
        Vous l'avez déjà fait. Aujourd'hui, vous le refaites.
        D'abord deux questions, puis deux exercices.
    .notes =
        Demandez qui s'est servi du cours depuis, et ce qui s'est passé. Personne n'est obligé de raconter.
lesson-page-rules = Comment nous travaillons aujourd'hui
    .lines =
        Tout ici est inventé. Ce que vous faites est noté par numéro, pas par nom.
        Vous pouvez ne pas participer ou sortir de la salle. Personne ne demande pourquoi.
        Ce qui se raconte ici reste ici.
        C'est réel ? Dites "Stop". Alors c'est réel, et nous appelons.
    .notes =
        Des personnes dans la salle ont perdu quelqu'un. Dites qu'elles peuvent sortir à tout moment.
        Désignez une personne qui suit celle qui sort.
lesson-page-hands = Maintenant, vos mains
    .lines =
        Une personne aux touches, une à la poitrine, une avec la naloxone, une à la porte.
        Utilisez un mannequin et un spray d'entraînement. Jamais sur une personne.
        Dites à voix haute ce que vous voyez et ce que vous faites.
    .notes =
        Répartissez les rôles. Changez-les pour l'exercice suivant.
        La personne qui appelle parle à voix haute, comme si quelqu'un avait décroché.
lesson-page-questions = Vos questions
    .lines =
        Qu'est-ce qui peut vous empêcher de faire cela ?
        Qu'est-ce qui n'est pas encore clair ?
    .notes =
        Ce que vous ne savez pas, cherchez-le ensemble dans Apprendre. Ne devinez pas.
lesson-page-end = Avant de partir
    .lines =
        Dites une chose que vous allez faire.
        Fixez un jour pour le refaire.
    .notes =
        Fixez la date maintenant. Distribuez les documents.

lesson-page-debrief = En parler ensemble
    .lines =
        Qu'est-ce qui s'est bien passé ?
        La prochaine fois, que ferez-vous plus tôt ?
    .notes =
        L'élève parle d'abord. Puis les autres. Puis vous.
        Passez d'étape en étape avec les touches.
lesson-page-papers = À emporter
    .lines =
        Les étapes sur une page.
        Ce qui a été enseigné aujourd'hui.
    .notes =
        Enregistrez ou imprimez ce que vous distribuez. Le score dit "présence", rien d'autre.

key-lessons = Cours
practice-about-lessons = Un cours entier, page par page, avec une deuxième fenêtre pour la salle.
lessons-hint = Choisissez un cours. Page { $page } sur { $pages }
lesson-about = { $minutes } minutes, { $count ->
        [one] une page
       *[other] { $count } pages
    }
lesson-own = à vous
lesson-plan-title = { $text } : { $minutes } minutes
lesson-plan-hint = Choisissez une page, puis déplacez-la ou retirez-la. Page { $page } sur { $pages }
lesson-plan-row = { $minutes } min : { $text }
lesson-plan-skipped = retirée
lesson-kind-words = Texte
lesson-kind-talk = Exposé
lesson-kind-question = Question à la salle
lesson-kind-drill = Exercice
lesson-kind-debrief = Débriefing
lesson-kind-papers = Documents
lesson-banner = COURS. PAS RÉEL.
lesson-clock = { $passed } min écoulées, reste { $left } min
lesson-place = Page { $page } sur { $pages }, { $minutes } min
lesson-next = Ensuite : { $text }
lesson-last = C'est la dernière page.
lesson-mix =
    { $text }
    ! { $what }
lesson-right = La bonne réponse : { $text }
lesson-aim = Le but : { $text }
key-lesson-begin = Commencer le cours
key-lesson-go-on = Continuer le cours
key-lesson-next = Page suivante
key-lesson-before = Page précédente
key-lesson-open = Ouvrir
key-lesson-blank = Cacher à la salle
key-lesson-unblank = Remontrer à la salle
key-lesson-hide-score = Cacher le score
key-lesson-show-score = Montrer le score
key-lesson-one-screen = Sans notes
key-lesson-notes = Avec notes
key-lesson-earlier = Plus tôt
key-lesson-later = Plus tard
key-lesson-skip = Retirer, ou remettre
key-lesson-save = Enregistrer mon cours
lesson-papers-hint = Que distribuez-vous ?
lesson-papers-topics = Enregistrer ce qui a été enseigné, en PDF
lesson-papers-print = Imprimer ce qui a été enseigné
lesson-papers-class = Ouvrir les scores du groupe
lesson-papers-score = Ouvrir le dernier score
notice-lesson-end = C'était la dernière page.
notice-lesson-kept = Ce cours n'a pas encore d'exercice dont parler.
notice-lesson-problem = Un cours à vous n'a pas pu être lu. { $problem }
blank-title = Regardez le formateur
notice-room-blank = La salle ne voit rien à présent. [.] montre de nouveau.
notice-room-shown = La salle voit de nouveau la page.
notice-score-hidden = La salle ne voit pas le score à présent. [H] le montre de nouveau.
notice-score-shown = La salle voit de nouveau le score.
