# What only a terminal says.

text-more = Espace montre la suite ({ $page } sur { $pages })
text-no-copy = Un terminal ne peut pas copier. Enregistrez le texte.
text-no-code = Un terminal ne peut pas montrer le code. Une fenêtre le peut.
text-left = Vous avez quitté les étapes. { $call }
text-window-lost = La fenêtre a disparu. Les étapes recommencent ici.
text-no-practice = L'exercice n'a pas pu s'ouvrir. Pour les vraies étapes, relancez sans exercice.
text-no-room = Un terminal n'ouvre pas de fenêtre pour la salle.
text-no-kiosk = La borne a besoin d'un écran, aucun n'a été trouvé.
text-no-editor = Un terminal ne peut pas changer le lieu. Changez son fichier, puis relancez.
text-no-face = Il n'y a ni écran ni terminal : personne ne peut voir les étapes.
