# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Checkliste Überdosis
window-title-practice = ÜBUNG - Checkliste Überdosis
window-title-audience = ÜBUNG, für den Raum - Checkliste Überdosis
window-title-edit = Standort - Checkliste Überdosis


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = JETZT { $number } ANRUFEN
call-also = JETZT { $number } ANRUFEN (oder { $also })
call-calling = Jemand ruft { $number } an
call-calling-any = Jemand ruft den Notruf an
call-calling-since = seit { $time }. Niemand am Telefon? Neu anrufen. Stimmt nicht? [Q]
call-worse = Es ist schlimmer. Dem Notruf sagen oder neu anrufen.
call-mark = Jemand ruft Notruf an [Q]
call-quiet = Notruf: { $number }
call-any = NOTRUF ANRUFEN: 911{ -nb }USA{ -nb }und{ -nb }Kanada, 999{ -nb }Großbritannien, 112{ -nb }Europa, 000{ -nb }Australien, 111{ -nb }Neuseeland
call-hint = jedes Telefon, Lautsprecher an
call-hint-country = jedes Telefon, Lautsprecher an ({ $country })
your-ambulance = den Notruf
we-are-at = Wir sind hier: { $address }
we-are-at-lacks = Nachsehen, wo wir sind: Die Adresse kann hier nicht gezeigt werden.
way-in = Zugang: { $access }
also-ring = Danach: { $name } { $number }
aed-here = AED hier: { $place }.
naloxone-here = Naloxon hier: { $place }.
naloxone-here-product = Naloxon hier: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Sagen: Die Person wacht nicht auf. Sagen, wie sie atmet.
say-A1 = Sagen: nicht wach, atmet nicht normal.
say-B1 = Sagen: atmet, wacht aber nicht auf.
say-E1 = Sagen: wach, atmet aber schlecht oder läuft blau an.
say-C1 = Sagen, was zu sehen ist: schläfrig, verwirrt, feuchtkalt, Krampfanfall, Brustschmerz.
call-taker = Notruf am Telefon? Tun, was er sagt. Notruf leitet an? [T]
call-taker-leads = Der Notruf leitet an. Tun, was er sagt. [T] holt die Schritte zurück.
aed-leads = Der AED leitet an. Tun, was er sagt. [A] holt die Schritte zurück.
two-people = { $count ->
    [one] { $count } andere Person [V]
   *[other] { $count } andere Personen [V]
}
same-person = Dieselbe Person? Ja { $key } / Neue Person [P]
open-since = { $clock }
    .label = bisher
sound-on = Ton an [M]
    .state = Ton: an
sound-off = Ton aus [M]
    .state = Ton: aus
sound-none = Ton aus: dem Bild folgen
    .state = Ton: hier keiner
sound-muted = Der Ton am Computer ist aus oder stumm
    .state = Ton: am Computer aus oder stumm
sound-headphones = Ton geht in den Kopfhörer [M]
    .state = Ton: im Kopfhörer

## Questions

you-said = Gesagt: { $answers }
check-title = NEU PRÜFEN
colour-asked = Die Farbe neu ansehen.
look-timer = Brust beobachten: { $seconds } von { $of } Sekunden
look-count = Ruhige Atemzüge gezählt: { $count }. [U] nur bei leisen, ruhigen Atemzügen tippen.
look-counted = Letzter Blick: { $count } in { $of } Sekunden
silence-ends = Nichts gedrückt? Zählt als unsicher in { $clock }

## Instructions

outcome-not_breathing = ATMET NICHT NORMAL
outcome-breathing_unresponsive = ATMET, WACHT NICHT AUF
outcome-awake_breathing_badly = WACH, ATMET SCHLECHT ODER LÄUFT BLAU AN
outcome-awake_danger_signs = WACH, ALARMZEICHEN
outcome-after_rescue = NACH RETTUNG WIEDER WACH
outcome-high_risk = HOHES RISIKO, NOCH KEIN ZEICHEN
outcome-no_danger_sign = JETZT KEIN ALARMZEICHEN
done-cards = Erledigt: { $cards }
now-card = Jetzt: { $card }
next-card = Dann: { $card }
last-card = Das ist die letzte Karte. Das Prüfen kommt von selbst.
goes-on-in = Geht von selbst weiter in { $clock }
no-answer-to-check = Keine Antwort beim Prüfen. Jetzt die Person ansehen.
next-check = Neu prüfen in { $clock }
    .label = Neu prüfen in

## CPR

then = dann { $order }
beat-push = DRÜCKEN { $number } VON { $of }
beat-breath = BEATMEN { $number } VON { $of }
beat-count = { $number }
    .of = von { $of }
beat-weak = JETZT BEATMEN
beat-wait = AUSATMEN LASSEN. BRUST BEOBACHTEN.
beat-every = eine Beatmung alle { $seconds } Sekunden
beat-rate = { $rate } pro Minute
swap-in = Helfer wechseln in { $clock }
    .label = Helfer wechseln in
swap-in-alone = 2 Minuten um in { $clock }
    .label = 2 Minuten um in
swap-now = JETZT HELFER WECHSELN
swap-now-alone = 2 MINUTEN UM. WEITER DRÜCKEN.
swap-alone-no-phone = Noch kein Telefon? Jetzt gehen und anrufen. Dann sofort zurück.
cpr-look = Hände weg. Auf die Brust sehen, höchstens 10 Sekunden.
    .detail =
        Ruhige, leise Atemzüge? Ja.
        Schnappen, Schnarchen, nichts oder unsicher? Weiter drücken.
    .display =
        HÄNDE WEG.
        HINSEHEN.
cpr-look-ended = Wieder drücken. Ja nur, wenn ruhige, leise Atemzüge zu sehen waren.
title-child = { $outcome }: KIND
title-baby = { $outcome }: BABY
weak-breaths-key = Atmet schwach? [W]
weak-breaths-off = Nur Schnappen oder nichts? Wieder Brust drücken [W]
mixed-line = Benzo und Opioid gemischt? Gleiche Schritte.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Das ist die Tonprobe.

## Naloxone

naloxone-none = Naloxon (Nyxoid): noch keins gegeben
naloxone-none-here = Hier kein Naloxon. Laut fragen, wer welches hat. [G]
naloxone-no-more = Kein Naloxon mehr. Laut fragen, wer welches hat. [G]
naloxone-site-count = { $count ->
    [0] Am { $date } war keins hier
    [one] Am { $date } war { $count } hier
   *[other] Am { $date } waren { $count } hier
}
naloxone-given = Naloxon: { $count } gegeben, zuletzt um { $time }
naloxone-correct = Falsch? Letzte Dosis korrigieren [I]
naloxone-taken-back = Letzte Dosis gestrichen. Wieder eintragen [I]
naloxone-asked = Naloxon gegeben? [G]
naloxone-next = Atmet nicht normal? Nächste Dosis in { $clock }
naloxone-look = Beim nächsten Wechsel: ein Blick, unter 10 Sekunden. Dann weiter drücken.
naloxone-look-alone = Bei 2 Minuten: ein Blick, unter 10 Sekunden. Dann weiter drücken.
naloxone-look-steps = Auf die Atmung sehen.
naloxone-due = Atmet nicht normal? Nächste Dosis ist fällig
naloxone-late = Atmet nicht normal? Nächste Dosis ist überfällig
naloxone-wears-off = Naloxon kann jetzt nachlassen. Atmung beobachten.
naloxone-still-watch = Atmung weiter beobachten.
rescue-watch = Die Atmung kann wieder aufhören. Beobachten.

## Keys: short names of what they do

key-back = Zurück
key-not-breathing = Atmet nicht
key-breathing-again = Atmet? Auf die Seite
key-check = Neu prüfen
key-next = Fertig, weiter
key-next-step = Nächster Schritt
key-fit-over = Zucken vorbei
key-naloxone = Naloxon gegeben
key-correct = Dosis korrigieren
key-none-here = Kein Naloxon hier
key-no-more = Kein Naloxon mehr
key-some-here = Doch Naloxon da
key-which-device = Welches Naloxon?
key-drugs = Was wurde wohl genommen?
key-help = Mehr Hilfe
key-fit = Zuckt überall?
key-child = Kind
    .hint = ab 1 Jahr
key-child-off = Kind: an. Ausschalten
key-baby = Baby
    .hint = unter 1 Jahr
key-age = { $age }, { $hint }
key-baby-off = Baby: an. Ausschalten
key-weak = Beim Wiederbeleben: atmet schwach
key-aed = AED ist da
key-aed-off = AED-Schritte enden
key-call-taker = Notruf leitet an
key-call-taker-off = Schritte wieder an
key-calling = Jemand ruft Notruf an
key-calling-off = Niemand ruft Notruf an
key-alone = Ich bin allein
key-alone-off = Zweiter Helfer ist da
key-crew = Sanitäter da
key-close = Schließen
key-new-person = Neue Person
key-other-person = Andere Person
key-count = Atemzug zählen
key-language = Sprache
key-sound-on = Ton an
key-sound-off = Ton aus
key-sound-check = Tonprobe
key-read = Vorlesen
key-learn = Lernen
key-search = Suche
key-site = Standort
key-menu = Menü
key-distance = Nur die Anweisung, groß
key-plain = Weniger zeigen
key-show-all = Alles zeigen
key-full-screen = Vollbild
key-larger-text = Größere Schrift
key-smaller-text = Kleinere Schrift
key-usual-text = Normale Schrift
key-same-person = Dieselbe Person
key-country = Land
key-more = Mehr
key-back-to-steps = Zurück zu den Schritten

ask-new-person = Andere Person? Die Schritte für die erste laufen weiter.
    .yes = Ja [1]
    .no = Nein [P]
ask-one-too-many = Es gibt { $count } andere. Schritte der am längsten verlassenen Person beenden? Das Protokoll dazu wird gelöscht.
ask-hide = { $page } - Schritte verdecken? Sie laufen weiter.
    .yes = Ja [1]
    .no = Nein [Esc]
notice-dose-noted = Notiert um { $time }. Eine zweite? Noch mal [G]
notice-no-sound = Hier gibt es keinen Ton. Die Schritte lesen.
notice-silent = Dieser Computer gibt keinen Ton. Ton aus: dem Bild folgen.
notice-muted = Der Ton am Computer ist aus oder stumm. Lauter stellen oder dem Bild folgen.
notice-headphones = Ton geht in den Kopfhörer. Herausziehen oder dem Bild folgen.
notice-sound-off = Ton ist aus. [M] schaltet ihn ein.
notice-doses = Naloxon: { $count } gegeben. Falsch? Letzte Dosis korrigieren [I]
notice-no-question = Jetzt gibt es keine Frage. [C] prüft neu.
notice-no-question-look = Jetzt gibt es keine Frage. Atmet wieder? [B]
notice-late = Es kam keine Antwort in der Zeit. [C] prüft neu.
notice-late-look = Es kam keine Antwort in der Zeit, die Schritte gingen weiter. Atmet wieder? [B]
notice-fit-open = Die Karte Krampfanfall ist offen. Zucken vorbei? [F]
notice-page-open = Eine Seite ist offen. [Esc] geht zurück zu den Schritten.
notice-held = { $key } wird gehalten oder ist gesperrt. Loslassen, dann neu drücken.
notice-click-here = Hier klicken, um die Tasten zu nutzen
notice-strange-letter = Dieser Buchstabe ist hier nicht bekannt. 1, 2 oder 3 drücken.
notice-strange-key = Dieser Buchstabe ist hier nicht bekannt. Auf lateinische Buchstaben umstellen.
notice-close = Schließen? Der Notfall bleibt offen. Noch mal schließen, um zu gehen.
notice-close-unsaved = Schließen? Der Notfall ist nicht gespeichert und ginge verloren. Noch mal schließen, um zu gehen.
notice-unsaved = Das kann nicht gespeichert werden. Fenster offen lassen.
mark-unsaved = Das kann nicht gespeichert werden
    .detail = Fenster offen lassen. Für die Sanitäter kopieren oder drucken.
notice-newer = Ein offenes Protokoll ist von einer neueren Version. Es bleibt, wie es ist.
notice-found = Schritte für jemanden sind noch offen, begonnen { $minutes ->
    [0] gerade eben
    [one] vor { $minutes } Minute
   *[other] vor { $minutes } Minuten
}. [V] holt sie zurück.
notice-resumed = Diese Schritte gehen ab { $time } weiter. Andere Person? [P]
notice-left = Schritte vom { $date }, { $time } hat eine andere Version hinterlassen. [V] zeigt die Liste.
notice-left-waits = Schritte vom { $date }, { $time } hat eine andere Version hinterlassen.
notice-away = Zurück. So lange sah niemand auf diese Schritte: { $minutes ->
    [0] unter einer Minute
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}. Alle Uhren liefen weiter.
notice-away-restarted = Zurück. Der Computer wurde neu gestartet. Nach seiner Uhr dauerte das { $minutes ->
    [0] unter einer Minute
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
notice-away-unknown = Zurück. Der Computer wurde neu gestartet und seine Uhr ging zurück: Zeiten können falsch sein.
notice-asleep = So lange hat der Computer geschlafen: { $minutes ->
    [0] unter einer Minute
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}. Alle Uhren liefen weiter.
text-size-cut = Schrift { $percent } %: kein Platz für { $wish } % hier

## Languages

languages-title = SPRACHE
languages-hint = Die Schritte laufen weiter. Seite { $page } von { $pages }.
language-draft = { $name } (Entwurf)
language-second = Darunter: { $name }
language-second-none = Darunter: nichts
notice-draft = Dieser Text ist ein Entwurf, den kein Mensch geprüft hat. { $name } steht darunter.
notice-draft-alone = Dieser Text ist ein Entwurf, den kein Mensch geprüft hat.
notice-in-english = Diese Seite ist bisher nur auf Englisch da.
sound-no-voice = Keine Stimme in dieser Sprache: Schritte lesen
    .state = Stimme: keine in dieser Sprache

## Pages

help-title = MEHR HILFE
help-hint = Eine Taste drücken. Esc geht an dieselbe Stelle zurück. 1, 2 und 3 beantworten auch eine Frage.
fit-title = KRAMPFANFALL
fit-clock = Anfall dauert { $clock }
    .label = Anfall dauert
choice-picked = gewählt
drugs-title = WAS WURDE WOHL GENOMMEN?
drugs-hint = Alles wählen, was passt. Es ändert nie die Schritte.
devices-title = WELCHES NALOXON IST DA?
devices-hint = Nicht auf dieser Seite? Den Bildern auf der Packung folgen.
menu-title = MENÜ
menu-hint = Die Nummer bleibt oben. Esc geht zurück.
loudness-full = Lautstärke: voll
loudness-middle = Lautstärke: halb
loudness-low = Lautstärke: leise
menu-of-system = { $item } (wie dieser Computer)
theme-light = Farben: dunkel auf weiß
theme-dark = Farben: hell auf schwarz
theme-high_contrast = Farben: starker Kontrast
theme-high_contrast_light = Farben: starker Kontrast auf Weiß
motion-full = Bewegung: der Takt bewegt sich
motion-reduced = Bewegung: nur Zahlen ändern sich
skin-both = Haut in den Bildern: hell und dunkel
skin-light = Haut in den Bildern: hell
skin-dark = Haut in den Bildern: dunkel
country-title = IN WELCHEM LAND?
country-hint = Seite { $page } von { $pages }. 9 zeigt mehr.
country-choice = { $name } ({ $code }): { $number }
profile-intl = international
profile-us-aha = USA
profile-uk-ie = Großbritannien und Irland
profile-ca-community = Kanada, Helfer vor Ort
profile-anz = Australien und Neuseeland
profile-erc = Europa
product-intl = Spray oder Spritze
product-us-aha = 4 mg Spray
product-uk-ie = 1,8 mg Spray (ab 14 Jahren) oder 0,4 mg Strich
product-ca-community = 0,4 mg Spritze oder Spray
product-anz = Spray
product-erc = Spray oder Spritze


## One switch, and a screen reader

reader-keys = Taste: { $keys }
notice-reader = Hier spricht ein Bildschirmleser: Die Stimme gibt nur den Takt und sagt, was fällig ist. Ändern: Menü [O]
reader-voice-beat = Stimme neben dem Bildschirmleser: Takt und Fälliges
reader-voice-orders = Stimme neben dem Bildschirmleser: liest auch die Schritte
scan-off = Ein Taster: aus
scan-on = Ein Taster: eine Taste in { $seconds } s
