# The words of every step card in German: the headline, the detail line and, where the far-away screen has one, the display line.

# Many people do not know the word "AED". The first time a card uses it, the card
# says what it is. Keeping the words here makes every card say it the same way.
-aed = AED (Defi, Schockgerät)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Jetzt { $ems } anrufen. Lautsprecher an.
    .detail =
        Zuerst den Ort sagen.
        Dann sagen: Die Person wacht nicht auf.
        Sagen, wie sie atmet.
        Nicht auflegen.

card-K2 = Kein Telefon? Um Hilfe schreien. Jemanden schicken: anrufen und { -aed } holen.
    .detail =
        Handy gesperrt? Auf Notruf oder Notfall tippen.
        Allein ohne Telefon? Naloxon (Nyxoid), 2 Minuten wiederbeleben, dann Hilfe holen.
        Atmet gut? Auf die Seite drehen, dann Hilfe holen.

card-K2-none = Kein Telefon? Um Hilfe schreien. Jemanden schicken: anrufen und { -aed } holen.
    .detail =
        Handy gesperrt? Auf Notruf oder Notfall tippen.
        Allein ohne Telefon? 2 Minuten wiederbeleben, dann Hilfe holen.
        Atmet gut? Auf die Seite drehen, dann Hilfe holen.

card-K2-alone = Allein ohne Telefon? Schreien. Naloxon (Nyxoid), 2 Minuten wiederbeleben, dann Hilfe holen.
    .detail =
        Handy gesperrt? Auf Notruf oder Notfall tippen.
        Atmet gut? Auf die Seite drehen, dann Hilfe holen.
        Schnell zurückkommen.

card-K2-alone-none = Allein ohne Telefon? Schreien. 2 Minuten wiederbeleben, dann Hilfe holen.
    .detail =
        Handy gesperrt? Auf Notruf oder Notfall tippen.
        Atmet gut? Auf die Seite drehen, dann Hilfe holen.
        Schnell zurückkommen.

card-K3 = Tür aufschließen. Jemanden hinausschicken: Rettungswagen einwinken.
    .detail =
        Licht einschalten.
        Tiere und Stühle aus dem Weg.

card-K3-alone = Tür in der Nähe? Aufschließen. Dann sofort zurück.
    .detail = Im Vorbeigehen Licht einschalten.

## A - NOT BREATHING NORMALLY

card-A1 = Jetzt { $ems } anrufen. Lautsprecher an.
    .short = Anrufen
    .detail =
        Zuerst den Ort sagen.
        Dann sagen: nicht wach, atmet nicht normal.
        Tun, was der Notruf sagt.

card-A2 = Naloxon (Nyxoid) da? Jetzt eine Dosis geben.
    .short = Naloxon
    .detail =
        Spray: Spitze tief in ein Nasenloch, fest drücken.
        Nadel: außen in den Oberschenkel, durch die Kleidung.
        Vorher nicht testen.
        Unsicher, was genommen wurde? Trotzdem geben.
    .display = NALOXON GEBEN

card-A2-cpr = Naloxon (Nyxoid) da? Eine Dosis geben. Dann weiter auf die Brust drücken.
    .detail =
        Spray: Spitze tief in ein Nasenloch, fest drücken.
        Nadel: außen in den Oberschenkel, durch die Kleidung.

card-A2-none = Hat hier jemand Naloxon (Nyxoid)? Laut fragen.
    .detail =
        Jemand hat es? Jetzt eine Dosis geben.
        Niemand? Brust drücken und Beatmen gehen vor.
        Nicht allein suchen gehen.
    .display = NACH NALOXON FRAGEN

card-A2-staff = Hat hier jemand Naloxon (Nyxoid)? Laut fragen.
    .detail =
        Jemand hat es? Bitten, jetzt eine Dosis zu geben.
        Niemand? Brust drücken und Beatmen gehen vor.
    .display = NACH NALOXON FRAGEN

card-A3 = Flach auf den Rücken legen. Kopf nach hinten. Kinn hoch.
    .short = Flach, Kopf nach hinten
    .detail =
        Auf den Boden.
        Essen, Tabletten oder Kaugummi herausholen, wenn zu sehen.
        Nicht blind herumtasten.
    .display = FLACH. KOPF NACH HINTEN.

card-A3-baby = Flach auf den Rücken legen. Kopf gerade halten. Kinn hoch.
    .short = Flach, Kopf gerade
    .detail =
        Auf den Boden.
        Essen, Tabletten oder Kaugummi herausholen, wenn zu sehen.
        Nicht blind herumtasten.
    .display = FLACH. KOPF GERADE.

card-A4 = Fest und schnell auf die Brust drücken, 30 Mal.
    .short = Drücken
    .detail =
        Beide Hände, Mitte der Brust.
        So fest drücken wie möglich, 2 Mal pro Sekunde.
        Die Brust jedes Mal hochkommen lassen.
    .display = FEST UND SCHNELL DRÜCKEN

card-A0c = Kind: zuerst 5 Mal beatmen.
    .detail =
        Baby: Kopf gerade halten.
        Kind: Kopf nach hinten.
        Jedes Mal beobachten, ob sich die Brust hebt.
    .display = ZUERST 5 MAL BEATMEN

card-A4c = Kind: 30 Mal auf die Brust drücken, 2 Mal pro Sekunde.
    .detail =
        Die Brust um ein Drittel eindrücken.
        Kind: eine oder zwei Hände.
        Baby: zwei Daumen, Hände um die Brust, oder ein Handballen.
    .display = 30 MAL DRÜCKEN

card-A5 = 2 Mal beatmen. Beobachten: Hebt sich die Brust?
    .short = Beatmen
    .detail =
        Nase zuhalten.
        Mund dicht auf den Mund der Person.
        Je 1 Sekunde Luft hineinblasen.
        Brust hebt sich nicht? Kopf noch mal nach hinten.
        Beatmen geht nicht? Weiter drücken, nicht aufhören.
    .display = 2 MAL BEATMEN

card-A5c = Kind: 2 kleine Beatmungen. Beobachten: Hebt sich die Brust?
    .detail =
        Baby: Mund über Mund und Nase.
        Kleine Luftstöße.
        Beatmen geht nicht? Weiter drücken.
    .display = 2 KLEINE BEATMUNGEN

card-A6 = Immer wieder: 30 Mal drücken, 2 Mal beatmen. Alle 2 Minuten wechseln.
    .detail = Aufhören, wenn die Person normal atmet, spricht oder den Helfer wegdrückt, wenn Sanitäter übernehmen oder wenn man nicht mehr kann.

card-A6-alone = Immer wieder: 30 Mal drücken, 2 Mal beatmen. Nicht aufhören.
    .detail = Nur aufhören, wenn die Person normal atmet, spricht oder den Helfer wegdrückt, wenn Sanitäter übernehmen oder wenn man nicht mehr kann.

card-A7 = { -aed } da? Einschalten. Tun, was er sagt.
    .detail =
        Brust frei machen.
        Klebepads aufkleben, wo die Bilder es zeigen.
        Weiter drücken, bis er sagt: Nicht berühren.
    .display = AED BENUTZEN

card-A8 = { $minutes } Minuten seit Naloxon. Atmet nicht normal? Noch eine Dosis geben.
    .detail =
        Spray: anderes Nasenloch.
        Nadel: wieder in den Oberschenkel.
        Weiter drücken und beatmen.
        Jede nächste Dosis geben, wenn die Uhr es sagt.
    .display = NOCH EINMAL NALOXON

card-A9 = Atmet jetzt normal? Auf die Seite drehen.
    .detail =
        Weiter jeden Atemzug beobachten.
        Die Atmung kann wieder aufhören.
        Nicht weggehen.
    .display = ATMET? AUF DIE SEITE

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = Atmet schwach und langsam? Beatmen: 1 Mal alle { $seconds } Sekunden.
    .short = Nur beatmen
    .detail =
        Mit 2 Beatmungen beginnen.
        Kopf nach hinten, Nase zuhalten, Luft hineinblasen, bis sich die Brust hebt.
        Nur Schnappen nach Luft oder nichts? Auf die Brust drücken.
    .display = ALLE { $seconds } SEKUNDEN 1 MAL BEATMEN

## B - BREATHING, WILL NOT WAKE

card-B1 = Jetzt { $ems } anrufen. Lautsprecher an.
    .short = Anrufen
    .detail =
        Zuerst den Ort sagen.
        Dann sagen: atmet, wacht aber nicht auf.

card-B3 = Auf die Seite drehen.
    .short = Auf die Seite
    .detail =
        Oberes Knie anwinkeln.
        Hand der Person unter die Wange.
        Kopf nach hinten und Mund nach unten, damit Erbrochenes abläuft.

card-B2 = Naloxon (Nyxoid) da? Jetzt eine Dosis geben.
    .short = Naloxon
    .detail =
        Drogen sind oft gemischt, darum auch bei Benzo-Tabletten geben.
        Es wirkt nur gegen Opioide.
        Geht auch, wenn die Person auf der Seite liegt.

card-B2-counted = Naloxon (Nyxoid) da? In der Hand behalten.
    .detail =
        Atmet gut? Beobachten, noch nicht geben.
        Atmet langsam oder schwach? Oder unsicher? Jetzt eine Dosis geben.
    .short = Naloxon in der Hand

card-B2-none = Hat hier jemand Naloxon (Nyxoid)? Laut fragen.
    .detail =
        Jemand hat es? Eine Dosis geben.
        Niemand? Jeden Atemzug beobachten.
        Langsam oder schwach? Flach auf den Rücken drehen und wiederbeleben.
    .short = Nach Naloxon fragen

card-B2-staff = Hat hier jemand Naloxon (Nyxoid)? Laut fragen.
    .detail =
        Jemand hat es? Bitten, eine Dosis zu geben.
        Niemand? Jeden Atemzug beobachten.
        Langsam oder schwach? Flach auf den Rücken drehen, wiederbeleben.
    .short = Nach Naloxon fragen

card-B4 = Dableiben. Jeden Atemzug beobachten.
    .short = Jeden Atemzug beobachten
    .detail =
        Alle 2 Minuten neu prüfen.
        Atmet langsam oder schnappt nach Luft? Flach auf den Rücken drehen und wiederbeleben.
        Lippen blau oder grau? Atemzüge neu zählen.

card-B5 = Nach { $minutes } Minuten: Atmet langsam oder schwach? Wiederbeleben, noch eine Dosis.
    .short = Atmet langsam? Wiederbeleben
    .detail =
        Atmet gut, schläft aber noch? Kein Naloxon mehr.
        Benzos oder Alkohol können die Person weiter schlafen lassen.
        Gute Atmung ist das Ziel.

card-B5-none = Nach { $minutes } Minuten: Atmet langsam oder schwach? Wiederbeleben.
    .detail =
        Atmet gut, schläft aber noch? Jeden Atemzug beobachten.
        Gute Atmung ist das Ziel.
    .short = Atmet langsam? Wiederbeleben

card-B6 = Nicht allein schlafen lassen.
    .short = Nicht allein schlafen lassen
    .detail =
        Die Person schläft vielleicht noch stundenlang.
        Atmung beobachten.
        Kein Essen, kein Trinken, keine Dusche, kein Kaffee.
        Nicht zum Erbrechen bringen.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Jetzt { $ems } anrufen. Lautsprecher an.
    .short = Anrufen
    .detail =
        Zuerst den Ort sagen.
        Dann sagen: wach, atmet aber schlecht oder läuft blau an.
        Sagen, was genommen wurde, wenn bekannt.

card-E3 = Atmet langsam oder schwach? Naloxon geben.
    .short = Naloxon
    .detail =
        Eine Dosis.
        Hellwach und atmet schnell? Bereithalten, noch nicht geben.

card-E3-none = Atmet langsam oder schwach? Laut fragen, wer Naloxon hat.
    .detail =
        Niemand? Dem Notruf sagen.
        Antwortet nicht mehr? Flach auf den Rücken legen und Atmung prüfen.
    .short = Nach Naloxon fragen

card-E2 = Hellwach? Beim Aufsetzen helfen.
    .short = Aufsetzen oder auf die Seite
    .detail =
        Schläfrig oder schwach? Auf die Seite legen, Kopf nach hinten.
        Kinn auf der Brust kann die Luft absperren.

card-E4 = Bei der Person bleiben. Jede Minute neu prüfen.
    .short = Jede Minute prüfen
    .detail = Spricht nicht mehr oder tut nicht mehr, was man sagt? Flach auf den Rücken legen und Atmung prüfen.

## C - AWAKE, DANGER SIGNS

card-C1 = Jetzt { $ems } anrufen. Es kann schnell schlimmer werden.
    .short = Anrufen
    .detail =
        Zuerst den Ort sagen.
        Dann sagen, was zu sehen ist: schläfrig, verwirrt, feuchtkalt, Krampfanfall, Brustschmerz.

card-C2 = Wach halten. Immer weiter mit der Person reden.
    .short = Weiter reden
    .detail =
        Um Antwort bitten.
        Nicht herumführen.
        Kein Essen, kein Trinken, kein Kaffee.
        Sehr heiß? Mit nassen Tüchern kühlen.

card-C3 = Kann nicht sitzen? Auf die Seite legen.
    .short = Auf die Seite
    .detail =
        Kopf nach hinten, Mund nach unten.
        Tabletten und Alkohol außer Reichweite bringen, wenn es ohne Streit geht.

card-C4 = Naloxon in der Hand behalten.
    .short = Naloxon in der Hand
    .detail = Geben, wenn die Person nicht aufwacht oder die Atmung langsam wird.

card-C4-none = Hier kein Naloxon? Laut fragen, wer welches hat.
    .detail = Wacht nicht auf oder atmet langsam? Taste Neu prüfen drücken.
    .short = Nach Naloxon fragen

card-C5 = In 2 Minuten neu prüfen.
    .short = In 2 Minuten prüfen
    .detail =
        Schläft? Aufwecken.
        Keine Antwort oder atmet langsam? Naloxon geben.

card-C5-none = In 2 Minuten neu prüfen.
    .detail =
        Schläft? Aufwecken.
        Keine Antwort oder atmet langsam? Taste Neu prüfen drücken.
    .short = In 2 Minuten prüfen

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Jetzt anrufen und um Rat fragen. Nicht auf Zeichen warten.
    .short = Anrufen, Rat holen
    .detail = Kind, schwanger, Methadon oder wollte sich etwas antun: { $ems } anrufen. { $has_poison ->
        [yes] Nichts davon? Den Giftnotruf anrufen: { $poison }.
       *[no] Nichts davon? Auch dann { $ems } anrufen und um Rat fragen.
    }

card-D2b = Bei der Person bleiben. Naloxon bereithalten.
    .short = Dableiben
    .detail =
        Es kann Stunden später schlimm werden, bei Methadon einen Tag später.
        Tabletten und Alkohol außer Reichweite bringen, wenn es ohne Streit geht.

card-D2b-none = Bei der Person bleiben. Laut fragen, wer Naloxon hat.
    .detail =
        Es kann Stunden später schlimm werden, bei Methadon einen Tag später.
        Tabletten und Alkohol außer Reichweite bringen, wenn es ohne Streit geht.
    .short = Dableiben

card-D2c = Alle 5 Minuten hinsehen, auch wenn die Person schläft.
    .short = Alle 5 Minuten hinsehen
    .detail =
        Schläft? Atmung beobachten und ab und zu aufwecken.
        Schwer zu wecken, atmet langsam, blaue Lippen, Zittern oder Zucken? Sofort { $ems } anrufen.

## D1 - NO DANGER SIGN NOW

card-D1a = Jetzt gerade kein Alarmzeichen. Das ist keine Entwarnung.
    .short = Keine Entwarnung
    .detail = Diese App kann nicht sehen, was genommen wurde oder was noch kommt.

card-D1b = Mindestens 4 Stunden dableiben und beobachten.
    .short = 4 Stunden beobachten
    .detail = Alle 5 Minuten hinsehen. Schläft? Atmung beobachten und ab und zu aufwecken.{ $has_poison ->
        [yes] {" "}Den Giftnotruf fragen, wie lange: { $poison }.
       *[no] {""}
    }

card-D1c = Wird etwas schlimmer: { $ems } anrufen.
    .short = Schlimmer? Anrufen
    .detail = Schwer zu wecken, atmet langsam oder laut, Lippen blau oder grau, kalte Haut, Zittern oder Zucken, wirre Worte.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Dableiben. Die Person braucht noch Hilfe.
    .short = Dableiben
    .detail =
        Wurde Naloxon gegeben: Es lässt nach 30 bis 90 Minuten nach.
        Die Atmung kann wieder aufhören.

card-G2 = Sagen, was passiert ist. Sanft sprechen.
    .short = Sagen, was war
    .detail =
        Der Person ist vielleicht schlecht, oder sie hat Angst oder ist wütend.
        Abstand lassen.
        Sagen: Du bist nicht aufgewacht.
        Hilfe kommt.

card-G3 = Jetzt keine Drogen und kein Alkohol mehr.
    .short = Keine Drogen mehr
    .detail =
        Das elende Gefühl lässt in ein bis zwei Stunden nach.
        Mit mehr Drogen kann die Atmung wieder aufhören.
        Bitten, auf die Sanitäter zu warten.

card-G4 = Atmet wieder langsam oder wacht nicht auf? Anrufen. Auf die Atmung sehen.
    .short = Atmet langsam? Anrufen
    .detail =
        Langsam oder schwach? Flach auf den Rücken legen, wiederbeleben, noch eine Dosis geben.
        Atmet gut? Auf die Seite drehen, kein Naloxon mehr.

card-G4-none = Atmet wieder langsam oder wacht nicht auf? Anrufen. Auf die Atmung sehen.
    .detail =
        Langsam oder schwach? Flach auf den Rücken legen, wiederbeleben.
        Atmet gut? Auf die Seite drehen und jeden Atemzug beobachten.
    .short = Atmet langsam? Anrufen

card-G5 = Will gehen? Bitten, bei jemandem zu bleiben.
    .short = Nicht allein lassen
    .detail =
        Nicht die Tür versperren.
        Mindestens 2 Stunden.
        Länger bei Methadon, Schmerzpflaster oder lang wirkenden Tabletten.
        Übriges Naloxon mitgeben.

card-G5-none = Will gehen? Bitten, bei jemandem zu bleiben.
    .detail =
        Nicht die Tür versperren.
        Mindestens 2 Stunden.
        Länger bei Methadon, Schmerzpflaster oder lang wirkenden Tabletten.
    .short = Nicht allein lassen

## X - extra cards (one tap from any screen)

card-X1 = Gefahr dort? Zurückgehen und { $ems } anrufen.
    .detail = Auf Verkehr, Feuer, Schlägerei, Gas, Nadeln und Hunde achten.

card-X2 = Krampfanfall? Nicht festhalten. Auf die Uhr sehen.
    .detail =
        Jetzt { $ems } anrufen.
        Harte Dinge wegräumen.
        Nichts in den Mund.
        Wenn es aufhört: Atmet nicht normal? Wiederbeleben.
        Wacht nicht auf? Naloxon geben, auf die Seite drehen.

card-X2-none = Krampfanfall? Nicht festhalten. Auf die Uhr sehen.
    .detail =
        Jetzt { $ems } anrufen.
        Harte Dinge wegräumen.
        Nichts in den Mund.
        Wenn es aufhört: Atmet nicht normal? Wiederbeleben.
        Wacht nicht auf? Auf die Seite drehen.

card-X3 = Erbricht sich? Auf die Seite drehen.
    .detail =
        Herauswischen, was zu sehen ist.
        Dann die Atmung neu prüfen.

card-X4 = Schwanger? Alle Schritte genauso machen.
    .detail =
        Auch Naloxon.
        Wiederbeleben: flach auf dem Rücken.
        Ein zweiter Helfer schiebt den Bauch zur linken Seite der Person.
        Auf die Seite heißt: auf die linke Seite.

card-X4-none = Schwanger? Alle Schritte genauso machen.
    .detail =
        Wiederbeleben: flach auf dem Rücken.
        Ein zweiter Helfer schiebt den Bauch zur linken Seite der Person.
        Auf die Seite heißt: auf die linke Seite.

card-X4-alone = Schwanger? Alle Schritte genauso machen.
    .detail =
        Auch Naloxon.
        Wiederbeleben: flach auf dem Rücken.
        Nicht aufhören zu drücken.
        Auf die Seite heißt: auf die linke Seite.
        Dem Notruf sagen.

card-X4-alone-none = Schwanger? Alle Schritte genauso machen.
    .detail =
        Wiederbeleben: flach auf dem Rücken.
        Nicht aufhören zu drücken.
        Auf die Seite heißt: auf die linke Seite.
        Dem Notruf sagen.

card-X5 = Kind oder Baby: { $ems } anrufen. Beatmen ist am wichtigsten.
    .short = Kind oder Baby
    .detail =
        Auch Naloxon geben.
        Die Brust um ein Drittel eindrücken.
        Kleine Luftstöße, bis sich die Brust hebt.
        Tun, was der Notruf sagt.

card-X5-none = Kind oder Baby: { $ems } anrufen. Beatmen ist am wichtigsten.
    .detail =
        Die Brust um ein Drittel eindrücken.
        Kleine Luftstöße, bis sich die Brust hebt.
        Tun, was der Notruf sagt.
    .short = Kind oder Baby

card-X6 = Weggehen müssen? Die Person zuerst auf die Seite drehen.
    .detail =
        So hinlegen, dass man die Person schnell wiederfindet.
        So bald wie möglich zurückkommen.

card-X7 = Mehr als eine Person? Zuerst der Person helfen, die am schlechtesten atmet.
    .detail =
        Alle zugleich krank? Es kann Gas sein: hinaus an die frische Luft.
        Dem Notruf sagen, wie viele.
        Jedem Helfer eine Aufgabe geben.

card-X7-alone = Mehr als eine Person? Zuerst der Person helfen, die am schlechtesten atmet.
    .detail =
        Alle zugleich krank? Es kann Gas sein: hinaus an die frische Luft.
        Dem Notruf sagen, wie viele.

card-X8 = Verletzt oder gestürzt? Zuerst beim Atmen helfen.
    .detail =
        Den Hals so wenig wie möglich bewegen.
        Auf starke Blutungen fest drücken.

card-X9 = Nadel in der Nähe? Die Spitze nicht anfassen.
    .detail =
        Gestochen? Unter fließendem Wasser bluten lassen, mit Seife waschen, nicht aussaugen.
        Heute noch zum Arzt: Tabletten gegen HIV können nicht warten.

card-X10 = Sorge wegen Mund-zu-Mund? Beatmungstuch nehmen oder nur die Brust drücken.
    .detail =
        Beatmen hilft viel bei einer Überdosis.
        Das Risiko, sich anzustecken, ist sehr klein.

card-X11 = Kurz Drogen berühren macht keine Überdosis.
    .detail =
        Handschuhe anziehen, wenn welche da sind.
        Mit Seife und Wasser waschen, nicht mit Handgel.

card-X12 = Schmerzpflaster? Mit einem Tuch abziehen.
    .detail = Zusammenfalten, weglegen, Hände waschen.

card-X13 = Sehr heiß, steif oder halluziniert: { $ems } anrufen und kühlen.
    .detail =
        Ruhiger, kühler Ort.
        Dicke Kleidung ausziehen.
        Nasse Tücher, Kühlpacks und ein Ventilator.
        Hellwach? Wasser in kleinen Schlucken.
        Nicht festhalten.
    .short = Sehr heiß

card-X14 = In der Toilette eingesperrt? Klopfen, schreien, { $ems } anrufen, öffnen.
    .detail =
        Die meisten Schlösser gehen von außen mit einer Münze auf.
        Die Tür langsam aufdrücken: Die Person kann dahinter liegen.
    .short = Tür verschlossen

card-N1 = Narcan oder anderes Einzeldosis-Spray
    .detail =
        Packung aufreißen.
        Daumen auf den Kolben.
        Kopf nach hinten.
        Spitze hinein, bis die Finger die Nase berühren.
        Fest drücken, einmal.
    .short = Narcan oder ähnlich

card-N2 = Nyxoid-Spray
    .detail =
        Packung aufreißen.
        Daumen auf den Kolben.
        Kopf nach hinten.
        Spitze tief in ein Nasenloch.
        Drücken, bis es klickt.
        Ein Sprühstoß ist alles, was drin ist.
    .short = Nyxoid

card-N3 = Prenoxad-Spritze
    .detail =
        Kappe abdrehen, Nadel aufschrauben.
        Außen in den Oberschenkel, durch die Kleidung.
        Nur bis zum ersten schwarzen Strich drücken.
        Zurück in die Box.
    .short = Prenoxad

card-N4 = Fläschchen und Spritze
    .detail =
        Kappe abmachen.
        Alles aufziehen.
        Nadel gerade außen in den Oberschenkel, durch die Kleidung.
        Bis zum Ende drücken.
    .short = Fläschchen

card-N5 = Glasampulle und Spritze
    .detail =
        Schwenken, Spitze vom Körper weg abbrechen.
        Alles aufziehen.
        Nadel gerade außen in den Oberschenkel.
        Bis zum Ende drücken.
    .short = Ampulle

card-N6 = Pen, der von selbst spritzt
    .detail =
        Den Bildern darauf folgen.
        Außen in den Oberschenkel, durch die Kleidung.
        Fest andrücken und halten.
        Bis 5 zählen.
    .short = Pen
