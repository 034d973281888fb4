# The handover, the record of what happened, and what comes after an incident.

## Handover

handover-title = PRZEKAZANIE: przeczytaj to ratownikom
handover-in = Pokaż w języku: { $name }
handover-hint = Kroki trwają dalej.
handover-hint-cpr = Uciskaj dalej, aż ratownicy powiedzą stop.
handover-heading = PRZEKAZANIE: PODEJRZENIE PRZEDAWKOWANIA
handover-practice = ĆWICZENIE. TO NIE PRAWDZIWA OSOBA.
handover-written = Zapisano { $date }, { $time } ({ $zone })
handover-age = Wiek
handover-age-unknown = Nie wiadomo.
handover-child = Dziecko, w ocenie pomocnika.
handover-baby = Niemowlę, poniżej 1 roku, w ocenie pomocnika.
handover-time = Czas
handover-found = Znaleziono o { $time } ({ $zone }), { $ago }.
handover-call = Zaznaczono, że ktoś dzwoni: { $time } (nie sprawdzono).
handover-well-not-known = Kiedy ostatnio było dobrze: nie wiadomo.
handover-taken = Co mogło być wzięte
handover-taken-unknown = Nie wiadomo.
handover-drugs = { $drugs }.
handover-amount-unknown = Ile i jak: nie wiadomo.
handover-injuries = Urazy
handover-injuries-unknown = Uraz, drgawki, wymioty: nie wiadomo.
handover-tag = Opaska medyczna, niski cukier: nie wiadomo.

## What the crew will ask, filled in

handover-fill = Uzupełnij
handover-age-baby = Niemowlę
handover-age-child = Dziecko
handover-age-teen = Nastolatek
handover-age-adult = Dorosły
handover-age-older = Ponad 65 lat
handover-age-ask = Ile lat, mniej więcej?
handover-well-ask = Kiedy ostatnio było dobrze?
handover-well-minutes = Minuty temu
handover-well-hour = W ostatniej godzinie
handover-well-hours = Godziny temu
handover-well-unknown = Nie wiadomo
handover-injury-ask = Jest gdzieś uraz?
handover-injury-none = Nie widać
handover-injury-head = Głowa
handover-injury-bleeding = Krwawienie
handover-injury-other = Gdzie indziej
handover-injury-unknown = Nie wiadomo
handover-fit-ask = Drgawki lub wymioty?
handover-fit-fit = Drgawki
handover-fit-vomit = Wymioty
handover-fit-none = Nie widać
handover-fill-hint = Po jednym naciśnięciu. Kroki trwają dalej.
handover-guess = { $age }, w ocenie pomocnika.
handover-well = Kiedy ostatnio było dobrze: { $well }. Powiedziano o { $time }.
handover-told = { $asked } { $told }
handover-injury-not-known = Uraz: nie wiadomo.
handover-fit-not-known = Drgawki, wymioty: nie wiadomo.
handover-vomit-not-known = Wymioty: nie wiadomo.

handover-fit = Drgawki o { $time }, trwały co najmniej { $clock }.
handover-fits = Napady drgawek: { $count }, od { $time } do { $until }.
handover-other-injuries-unknown = Uraz, wymioty: nie wiadomo.
handover-signs = Objawy
handover-signs-unknown = Nie wiadomo.
handover-now = Teraz: { $outcome }.
handover-answers = O { $time }: { $answers }.
handover-breaths = Policzone oddechy: { $count }, { $time }.
handover-worst = Najgorzej: { $outcome }, { $time }.
handover-best = Najlepiej: { $outcome }, { $time }.
handover-treatment = Udzielona pomoc
handover-doses = Nalokson: podano { $count }, { $times }. Ostatni { $ago }.
handover-many-doses = Nalokson: podano { $count }, od { $time } do { $until }. Ostatni { $ago }.
handover-no-dose = Nalokson: brak w zapisie.
handover-none-here = Nalokson: brak w zapisie. O { $time } nie było tu żadnego.
handover-cpr = Kroki reanimacji od { $time } do { $until }.
handover-cpr-breaks = Kroki reanimacji od { $time } do { $until }, z przerwami.
handover-cpr-breaks-on = Kroki reanimacji od { $time }, z przerwami.
handover-part-breaths = Przez część czasu tylko wdechy.
handover-cpr-on = Kroki reanimacji od { $time }.
handover-breaths-only = Tylko wdechy od { $time } do { $until }.
handover-breaths-only-on = Tylko wdechy od { $time }.
handover-aed = AED od { $time } do { $until }. Wstrząsy: nie wiadomo.
handover-aed-on = AED od { $time }. Wstrząsy: nie wiadomo.
handover-side = Na boku od { $time }.
handover-side-unknown = Na boku: nie wiadomo.
ago = { $minutes ->
    [0] przed chwilą
    [one] { $minutes } minutę temu
    [few] { $minutes } minuty temu
    [many] { $minutes } minut temu
   *[other] { $minutes } minuty temu
}
handover-saved = Zapisano do { $time }
handover-not-saved = Nie zapisano. Zostaw okno otwarte.
share-title = PRZEKAŻ TO RATOWNIKOM
share-hint = Kod odczyta aparat telefonu. Jest w nim tekst. Nic nie jest wysyłane.
share-copy = Kopiuj tekst
share-print = Drukuj
share-pdf = Zapisz jako PDF
share-text = Zapisz jako tekst
share-json = Zapisz jako JSON
key-share = Kod, druk, zapis
key-debrief = Co się stało
notice-copied = Skopiowano. Wklej tam, gdzie trzeba.
notice-saved = Zapisano jako { $name } w { $folder }
notice-no-folder = Ten komputer nie podaje folderu do zapisu.
notice-printed = Wysłano do drukarki.
notice-print-failed = Tego nie dało się wydrukować: { $problem }
notice-save-failed = Tego nie dało się zapisać: { $problem }
notice-erase-failed = Tego nie dało się usunąć: { $problem }
notice-open-failed = Tego zapisu nie dało się odczytać: { $problem }
notice-erased = Zapis usunięto.
timeline-fit = Napad drgawek
timeline-cpr = Kroki reanimacji
timeline-breaths = Tylko wdechy
timeline-aed = Prowadzi AED
timeline-call-taker = Prowadzi dyspozytor
timeline-doses = Nalokson
timeline-side = Na boku
timeline-checks = Sprawdzenia
timeline-crew = Ratownicy
record-title = CO SIĘ STAŁO
record-incomplete = Części zapisu nie dało się odczytać.
handover-part-unread = Części zapisu nie dało się odczytać. Może brakować dawek.
notice-part-unread = Części zapisu nie dało się odczytać. Zapytaj, co podano.
left-hint = Zostawione otwarte przez inną wersję. Te kroki nie mogą iść dalej.
record-pages = Page Up: wcześniej. Page Down: później.
record-more = { $count ->
    [one] W programie jest jeszcze { $count } wiersz.
    [few] W programie są jeszcze { $count } wiersze.
    [many] W programie jest jeszcze { $count } wierszy.
   *[other] W programie jest jeszcze { $count } wiersza.
}
record-row = { $time }  { $what }
record-done = zrobione: { $card }
record-read = przeczytane: { $card }
record-silence = nic nie naciśnięto: liczy się jako NIE WIEM
record-outcome = pokazano: { $outcome }
record-cpr = pokazano ekran reanimacji
record-back = jeden krok wstecz
record-not-breathing = naciśnięto Nie oddycha
record-breathing-again = spojrzenie: znów oddycha?
record-check = otwarto sprawdzenie
record-unanswered = brak odpowiedzi przy sprawdzeniu
record-dose = podano nalokson
record-dose-withdrawn = cofnięto ostatnią dawkę
record-dose-restored = przywrócono ostatnią dawkę
record-dose-due = pora na następną dawkę
record-look-due = pora spojrzeć, jak oddycha
record-swap = pora na zmianę pomocników
record-call-taker = prowadzi dyspozytor
record-aed = AED jest tu
record-helper-leads = znów prowadzą kroki
record-child = dziecko
record-baby = niemowlę
record-not-child = nie dziecko ani niemowlę
record-calling = ktoś dzwoni po karetkę
record-not-calling = nikt nie dzwoni po karetkę
record-alone = jeden pomocnik, w pojedynkę
record-not-alone = jest drugi pomocnik
record-look-ended = minęło 10 sekund: uciski trwają dalej
record-colour = pora spojrzeć na kolor
record-none-here = nie ma tu naloksonu
record-no-more = nie ma już naloksonu
record-told = { $asked } { $told }
record-some-here = może być nalokson
record-resumed = kroki wróciły po zamknięciu programu
record-weak-breaths = słaby oddech: tylko wdechy
record-pushes = znów uciski
record-fit = początek drgawek
record-fit-ended = zamknięto kartę drgawek
record-fit-lasts = drgawki trwały dalej: spójrz, jak oddycha
record-drug = mogło być wzięte: { $drug }
record-not-drug = jednak nie wzięte: { $drug }
record-crew = ratownicy przyjechali
record-closed = zamknięto: { $reason }
record-wears-off = od teraz nalokson może przestać działać
record-set-aside = odłożono: nikt nie dotykał klawiszy
record-brought-back = przywrócono

close-title = ZAMKNĄĆ: DLACZEGO?
close-hint = Wstecz zostawia zdarzenie otwarte.
reason-crew_took_over = Przejęli ratownicy
reason-person_left = Osoba sobie poszła
reason-other = Inny powód
reason-false_alarm = Fałszywy alarm

## After an incident

aftercare-title = POTEM
aftercare-closed = Zamknięto: { $reason }.
aftercare-alone = Zostań dziś na noc z tą osobą lub znajdź kogoś, kto może.
aftercare-naloxone = Uzupełnij zużyty nalokson.
aftercare-doctor = Porozmawiaj z lekarzem.
aftercare-helpline = Porozmawiaj z infolinią narkotykową: { $lines }
aftercare-self = Na stanowisku: uzupełnij zestaw. Odpocznij. Pogadaj o tym z kimś, komu ufasz.
keep-hint = Ten zapis zniknie, gdy pójdziesz dalej.
keep-nowhere = Nic z tego nie zostanie zachowane.
keep-soon = Zapisywanie...
keep-in = Zachowano w { $folder }
keep-failed = Tego nie da się tu zachować. Wydrukuj to lub zapisz.
key-keep = Zachowaj zapis
key-kept = Zachowane zapisy
key-use-report = Raport bez nazwisk
key-left = Co zostało
key-erase = Usuń ten zapis
key-erase-now = Usunąć teraz? Naciśnij znowu 9
kept-title = ZACHOWANE ZAPISY
kept-hint = Strona { $page } z { $pages }
kept-none = Nie ma zachowanych zapisów.
kept-folder = Folder: { $folder }
kept-record = { $name }
kept-open = To zachowany zapis: { $name }. Jest zakończony.
kept-newer = Z nowszej wersji. Zostaje bez zmian.
kept-other-content = Z innej wersji: tylko lista zdarzeń.
kept-files = Zostały z tego tylko zapisane pliki: { $name }
