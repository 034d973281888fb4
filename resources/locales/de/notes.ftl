# The mix notes in German, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Benzo und Opioid zusammen
    .detail =
        Beide bremsen die Atmung.
        Naloxon hebt nur den Opioid-Teil auf.
        Die Person atmet vielleicht gut und wacht trotzdem nicht auf.
        Dann nach einer Dosis keine weitere geben.

card-M1-none = Benzo und Opioid zusammen
    .detail =
        Beide bremsen die Atmung.
        Die Person atmet vielleicht gut und wacht trotzdem nicht auf.
        Jeden Atemzug beobachten.
        Langsam oder schwach? Flach auf den Rücken drehen, wiederbeleben.

card-M2 = Benzo und Alkohol
    .detail = Beide bremsen die Atmung. Kein Hausmittel hilft. Auf die Seite drehen, anrufen, jeden Atemzug beobachten.

card-M3 = Tabletten nicht aus der Apotheke
    .detail = In gefälschten Tabletten oder Xanax-Bars kann Fentanyl oder ein Nitazen sein. Handeln, als wären Opioide dabei.

card-M4 = Xylazin oder Medetomidin dabei
    .detail = Naloxon weckt davon nicht auf: Die Atmung ist das Ziel. Die Haut kann blau aussehen. Zittern oder Erbrechen Stunden später? Anrufen, das kann töten.

card-M5 = Nur Benzo-Tabletten, soweit bekannt
    .detail = Das kann falsch sein. Nicht wach oder atmet langsam? Auch Naloxon geben. Das Benzo-Gegenmittel ist nur fürs Krankenhaus.

card-M5-none = Nur Benzo-Tabletten, soweit bekannt
    .detail =
        Das kann falsch sein.
        Nicht wach oder atmet langsam? Gleiche Schritte.
        Das Benzo-Gegenmittel ist nur fürs Krankenhaus.

card-M6 = Lang wirkende Opioide und Schmerzpflaster
    .detail = Methadon, Schmerzpflaster und lang wirkende Tabletten wirken länger als Naloxon. Stundenlang beobachten. Die Person muss ins Krankenhaus.

card-M7 = Kokain oder Meth dabei
    .detail =
        Das Aufputschmittel kann die Überdosis verdecken und lässt dann zuerst nach.
        Sehr heiß, sehr aufgeregt oder Brustschmerz? Anrufen und kühlen.

card-M8 = Anderes, was müde macht
    .detail = Schlaftabletten, Pregabalin und GHB bremsen die Atmung auch. Handeln, als wären Opioide dabei.

card-M9 = Nimmt jeden Tag Benzos
    .detail = Nach dem Notfall nicht auf einmal damit aufhören. Plötzliches Aufhören kann Krampfanfälle auslösen. Zum Arzt, um langsam weniger zu nehmen.

card-M10 = Mehr als ein Benzo
    .detail = Die Dosen zählen zusammen, und die Atmung kann aufhören. Gleiche Schritte. Naloxon geben, wenn die Person nicht aufwacht.

card-M10-none = Mehr als ein Benzo
    .detail =
        Die Dosen zählen zusammen, und die Atmung kann aufhören.
        Gleiche Schritte.
        Jeden Atemzug beobachten.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Beide bremsen die Atmung. Naloxon hebt nur den Opioid-Teil auf.
    .do = Atmet gut, ist aber nicht wach? Keine weitere Dosis Naloxon.
mix-M2 = Beide bremsen die Atmung. Kein Hausmittel hilft.
    .do = Auf die Seite drehen, anrufen, jeden Atemzug beobachten.
mix-M3 = In gefälschten Tabletten oder Xanax-Bars kann Fentanyl oder ein Nitazen sein.
    .do = Handeln, als wären Opioide dabei.
mix-M4 = Naloxon weckt davon nicht auf. Die Haut kann blau aussehen.
    .do = Die Atmung ist das Ziel. Zittern oder Erbrechen Stunden später? Anrufen, das kann töten.
mix-M5 = Das kann falsch sein. Das Benzo-Gegenmittel ist nur fürs Krankenhaus.
    .do = Nicht wach oder atmet langsam? Auch Naloxon geben.
mix-M6 = Methadon, Schmerzpflaster, lang wirkende Tabletten? Alle wirken länger als Naloxon.
    .do = Stundenlang beobachten. Die Person muss ins Krankenhaus.
mix-M7 = Das Aufputschmittel kann die Überdosis verdecken und lässt dann zuerst nach.
    .do = Sehr heiß, sehr aufgeregt oder Brustschmerz? Anrufen und kühlen.
mix-M8 = Schlaftabletten und GHB bremsen die Atmung auch. Ebenso Pregabalin.
    .do = Handeln, als wären Opioide dabei.
mix-M9 = Plötzlich aufhören kann Krampfanfälle auslösen.
    .do = Nach dem Notfall nicht auf einmal damit aufhören. Zum Arzt, um langsam weniger zu nehmen.
mix-M10 = Die Dosen zählen zusammen, und die Atmung kann aufhören.
    .do = Gleiche Schritte. Naloxon geben, wenn die Person nicht aufwacht.

## Drug names in the picker

drug-opioid = Opioid (Heroin, Fentanyl, Oxycodon, Percocet, Methadon)
    .short = Opioid
drug-benzo = Benzo (Rivotril/Clonazepam, Xanax, Valium, Tavor, Bars)
    .short = Benzo
drug-alcohol = Alkohol
drug-street_pills = Tabletten nicht aus der Apotheke
drug-stimulant = Kokain oder Meth
drug-sleepy = Anderes, was müde macht
drug-long_acting = Schmerzpflaster oder Methadon
drug-unknown = Nicht bekannt
