# The ready light on the first question: shown only once that is there.

light-looking = Der Computer prüft, ob alles bereit ist.
light-ready = Bereit.
light-to-do = Nicht bereit: { $what }{ $more ->
    [0] {""}
    [one] {" "}Noch { $more } Sache.
   *[other] {" "}Noch { $more } Sachen.
} [O, 0]
ready-content-do = Das Programm neu installieren.
ready-content-old-do = Eine neuere Kopie auf einem USB-Stick bringen.
ready-fonts-do = Das Programm neu installieren.
ready-sound-do = Den Ton einschalten, oder im Standort ganz abstellen.
ready-muted-do = Den Ton am Computer lauter stellen.
ready-headphones-do = Den Ton aus einem Lautsprecher kommen lassen.
ready-records-do = Auf der Festplatte Platz für Protokolle machen.
ready-clock-do = Die Uhr dieses Computers stellen.
ready-country-do = Das Land wählen.
ready-number-do = Zuständige Person bitten, die Nummer zu prüfen.
ready-address-do = Aufschreiben, wo das hier ist.
ready-kit-nowhere-do = Aufschreiben, wo das Set ist.
ready-kit-undated-do = Aufschreiben, bis wann das Set gültig ist.
ready-aed-do = Neue Pads für den AED besorgen.
ready-aed-nowhere-do = Aufschreiben, wo der AED ist.
ready-aed-undated-do = Aufschreiben, bis wann die Pads gültig sind.
ready-site-do = Die Standort-Datei reparieren.
ready-start-not = Ein Teil des Starts wurde nicht verstanden.
records-no-folder = dieser Computer nennt keinen Ordner dafür
records-in-file = { $folder } ist kein Ordner
records-full = die Festplatte von { $folder } ist voll
records-failed = { $folder }: { $problem }
ready-letters-not = Manche Buchstaben dieses Ortes können hier nicht gezeigt werden. Dafür steht ein ?.
ready-letters-do = Die Adresse auf Papier neben den Bildschirm schreiben.

# What of a command line or a setting could not be followed. The steps open all the same.

start-country-called = { $said } wird als { $code }, { $country } gelesen. { $code } schreiben.
start-country = { $said } ist kein Land. Einen Code wie US oder GB schreiben.
start-profile = { $said } ist kein Erste-Hilfe-Profil. Es gibt { $profile }.
start-language = { $said } ist hier keine Sprache. Es gibt { $names }.
start-scan = Ein Taster: { $said } ist hier keine Zeit. Es gibt { $names } Sekunden.
start-scenario = Es gibt keine Übung { $said }. Hier eine wählen.
start-option = { $said } ist keine Option. Es wurde weggelassen.
start-value = { $said } braucht einen Wert. Es wurde weggelassen.
start-no-value = { $said } nimmt keinen Wert. Was danach stand, wurde weggelassen.
start-command = { $said } ist kein Befehl. Es gibt { $words }.
start-address-long = Die Adresse ist zu lang. Ihr Ende wurde abgeschnitten.
start-address-hidden = Die Adresse hatte versteckte Zeichen. Sie wurden weggelassen.
start-address-empty = Die Adresse ist leer. Aufschreiben, wo das hier ist.
start-settings = Die Einstellungen in { $path } sind nicht zu verstehen. Alles sieht aus wie sonst.
start-scale = Die Größe in { $name } ist keine Zahl. Sie wurde weggelassen.
start-no-answer = Die Anzeige antwortet nicht. Alle Schritte sind hier.
start-bare = Diese Anzeige hat keine Farben für das normale Fenster. Alle Schritte sind trotzdem hier.
