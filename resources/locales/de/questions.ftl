# The questions, their answers, and each answer said back.

question-responsive = Öffnet die Person die Augen und antwortet?
    .detail =
        Laut den Namen rufen.
        Fest auf beide Schultern klopfen.
        Keine Antwort? Mit den Fingerknöcheln 5 Sekunden über das Brustbein reiben.
        Stöhnen oder Zucken heißen Nein.
    .detail-squeeze =
        Laut den Namen rufen.
        Fest auf beide Schultern klopfen.
        Keine Antwort? Den Muskel zwischen Hals und Schulter zusammendrücken, 5 Sekunden.
        Stöhnen oder Zucken heißen Nein.
question-breathing = Atmet die Person normal?
    .detail-not-awake =
        Flach auf den Rücken legen.
        Kopf nach hinten.
        10 Sekunden die Brust beobachten.
        Schnappen nach Luft, Schnarchen oder weniger als 2 ruhige Atemzüge heißen Nein.
        Kind: weniger als 3.
    .detail-awake =
        10 Sekunden die Brust beobachten.
        Langsam atmen, Schnappen nach Luft, Schnarchen oder Gurgeln heißen Nein.
    .detail-child =
        Flach auf den Rücken legen.
        Kopf nach hinten.
        10 Sekunden die Brust beobachten.
        Schnappen nach Luft, Schnarchen oder weniger als 3 ruhige Atemzüge heißen Nein.
    .detail-baby =
        Flach auf den Rücken legen.
        Kopf gerade.
        10 Sekunden die Brust beobachten.
        Schnappen nach Luft, Schnarchen oder weniger als 4 ruhige Atemzüge heißen Nein.
question-talking_or_obeying = Spricht die Person oder tut sie, was man sagt?
    .detail =
        Jetzt hinsehen.
        Stöhnen, Rucken, Zucken und Schnappen nach Luft heißen Nein.
question-breathing_recount = Noch mal hinsehen. 2 oder mehr ruhige Atemzüge in 10 Sekunden?
    .detail =
        Tief hinunterbeugen.
        Beobachten, wie sich die Brust hebt.
        Laut zählen.
        Ein Kind atmet schneller: weniger als 3 heißt Nein.
    .child =
        Noch mal hinsehen.
        3 oder mehr ruhige Atemzüge in 10 Sekunden?
    .detail-child =
        Tief hinunterbeugen.
        Beobachten, wie sich die Brust hebt.
        Laut zählen.
        Ein Baby braucht 4 oder mehr.
    .baby =
        Noch mal hinsehen.
        4 oder mehr ruhige Atemzüge in 10 Sekunden?
    .detail-baby =
        Tief hinunterbeugen.
        Kopf gerade halten.
        Beobachten, wie sich die Brust hebt.
        Laut zählen.
question-blue_or_grey = Sind Lippen, Zahnfleisch oder Fingerspitzen blau oder grau?
    .detail =
        Bei dunkler Haut ansehen: Lippen innen, Zahnfleisch, Nägel und Handflächen.
        Sehr blass oder aschfahl heißt Ja.
question-drowsy_or_confused = Ist die Person sehr schläfrig, verwirrt oder dämmert sie immer wieder weg?
    .detail =
        Fragen, wie sie heißt und wo sie ist.
        Reagiert langsam, lallt oder antwortet falsch? Das heißt Ja.
question-clammy_skin = Ist die Haut kalt, verschwitzt oder feuchtkalt?
    .detail = Mit dem Handrücken die Stirn fühlen.
question-other_worry = Macht sonst noch etwas Sorgen?
    .detail = Krampfanfall? Brustschmerz? Sehr heiß? Schwer verletzt? Kann nicht gerade gehen? Ein schlechtes Gefühl zählt.
question-higher_risk = Kind, schwanger, wollte sich etwas antun, Drogen gemischt oder Dosis nicht bekannt?
    .detail =
        Methadon, Schmerzpflaster oder lang wirkende Tabletten heißen Ja.
        Tabletten von der Straße, zu viele, Alkohol mit Tabletten oder Drogen nach einer Pause heißen Ja.

## The question on the screen of a person who breathes but does not wake


## Answers

answer-yes = JA
answer-no = NEIN
answer-not_sure = UNSICHER
hint-not_sure-yes = zählt als Ja
hint-not_sure-no = zählt als Nein

hint-responsive-yes = antwortet
hint-responsive-no = keine Antwort
hint-breathing-yes = ruhige, leise Atemzüge
hint-breathing-no = schnappt, schnarcht, langsam, nichts
hint-talking_or_obeying-yes = spricht oder tut, was man sagt
hint-talking_or_obeying-no = beides nicht
hint-breathing_recount-yes = 2 oder mehr
    .child = 3 oder mehr
    .baby = 4 oder mehr
hint-breathing_recount-no = weniger als 2
    .child = weniger als 3
    .baby = weniger als 4
hint-blue_or_grey-yes = blau, grau oder sehr blass
hint-blue_or_grey-no = nicht blau oder grau
hint-drowsy_or_confused-yes = schläfrig oder verwirrt
hint-drowsy_or_confused-no = wach und klar
hint-clammy_skin-yes = kalt, verschwitzt, feuchtkalt
hint-clammy_skin-no = nicht kalt oder feuchtkalt
hint-other_worry-yes = etwas macht Sorgen
hint-other_worry-no = sonst nichts
hint-higher_risk-yes = eins oder mehr davon
hint-higher_risk-no = nichts davon

## Answers said back, after "You said:"

said-responsive-yes = antwortet
said-responsive-no = keine Antwort
said-responsive-not_sure = unsicher, ob sie antwortet
said-breathing-yes = atmet normal
said-breathing-no = atmet nicht normal
said-breathing-not_sure = unsicher bei der Atmung
said-talking_or_obeying-yes = spricht oder tut, was man sagt
said-talking_or_obeying-no = spricht nicht, tut nicht, was man sagt
said-talking_or_obeying-not_sure = unsicher, ob sie spricht
said-breathing_recount-yes = 2 oder mehr Atemzüge
    .child = 3 oder mehr Atemzüge
    .baby = 4 oder mehr Atemzüge
said-breathing_recount-no = weniger als 2 Atemzüge
    .child = weniger als 3 Atemzüge
    .baby = weniger als 4 Atemzüge
said-breathing_recount-not_sure = unsicher beim Zählen
said-blue_or_grey-yes = Lippen blau oder grau
said-blue_or_grey-no = nicht blau oder grau
said-blue_or_grey-not_sure = unsicher bei der Farbe
said-drowsy_or_confused-yes = schläfrig oder verwirrt
said-drowsy_or_confused-no = wach und klar
said-drowsy_or_confused-not_sure = unsicher, ob schläfrig
said-clammy_skin-yes = Haut kalt oder feuchtkalt
said-clammy_skin-no = Haut nicht kalt oder feuchtkalt
said-clammy_skin-not_sure = unsicher bei der Haut
said-other_worry-yes = noch etwas macht Sorgen
said-other_worry-no = sonst nichts
said-other_worry-not_sure = unsicher, was noch
said-higher_risk-yes = höheres Risiko
said-higher_risk-no = kein höheres Risiko
said-higher_risk-not_sure = unsicher beim Risiko
