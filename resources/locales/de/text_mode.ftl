# What only a terminal says.

text-more = Leertaste zeigt den Rest ({ $page } von { $pages })
text-no-copy = Ein Terminal kann nicht kopieren. Den Text speichern.
text-no-code = Ein Terminal kann den Code nicht zeigen. Ein Fenster kann es.
text-left = Die Schritte wurden verlassen. { $call }
text-window-lost = Das Fenster ist weg. Die Schritte beginnen hier von vorn.
text-no-practice = Die Übung ging nicht auf. Für die echten Schritte neu starten, ohne Übung.
text-no-room = Ein Terminal öffnet kein Fenster für den Raum.
text-no-kiosk = Der Kiosk braucht einen Bildschirm, und keiner wurde gefunden.
text-no-editor = Ein Terminal kann den Standort nicht ändern. Seine Datei ändern, dann neu starten.
text-no-face = Es gibt keine Anzeige und kein Terminal: Niemand kann die Schritte sehen.
